"""The facts of the page, by verdict: a line a fact, a column a version."""

from __future__ import annotations

from collections.abc import Iterator

from crossread import wording
from crossread.compare import Comparison
from crossread.export.hand import Hand, decided_words
from crossread.export.markup import escape, heads, nothing, width
from crossread.facts import Decision, Fact, FactLine, Quotation, Verdict
from crossread.story import names
from crossread.translation import marked, translate

SIGNS = {
    Verdict.CONTRADICTS: "≠",
    Verdict.DIFFERS: "~",
    Verdict.COMPATIBLE: "≈",
    Verdict.SAME: "=",
    Verdict.ONLY: "·",
}
"""A sign for each verdict, so that colour is never the only one."""
_SECTIONS = (
    (marked("Report", "Where they disagree"), (Verdict.CONTRADICTS, Verdict.DIFFERS)),
    (marked("Report", "Compatible"), (Verdict.COMPATIBLE,)),
    (marked("Report", "The same in each"), (Verdict.SAME,)),
    (marked("Report", "In one version only"), (Verdict.ONLY,)),
)

_QUIET = frozenset({Verdict.SAME, Verdict.ONLY})
_DECIDED = {Decision.CONFIRMED: "✓", Decision.DISMISSED: "✕"}


def facts(comparison: Comparison, hand: Hand) -> Iterator[str]:
    """Give the section: a table per verdict, those that disagree first, and at the end what was dismissed."""
    yield f"<section><h2>{escape(translate('Report', 'The facts'))}</h2>"
    if not comparison.facts:
        none = translate("Report", "No facts were found that could be compared.")
        yield f'<p class="lead">{escape(none)}</p>'
    sections = [
        (
            translate("Report", heading),
            [line for line in hand.standing if line.verdict in verdicts],
            verdicts[0] in _QUIET,
        )
        for heading, verdicts in _SECTIONS
    ]
    dismissed = (translate("Report", "Dismissed by the reporter"), hand.dismissed, True)
    for heading, lines, is_quiet in [*sections, dismissed]:
        if not lines:
            continue
        wide = width(len(comparison.story.versions))
        quiet = " quiet" if is_quiet else ""
        yield f'<h3>{escape(heading)} ({len(lines)})</h3><div class="scroll{wide}{quiet}"><table class="facts">'
        yield f"<thead><tr>{heads(translate('Report', 'Fact'), translate('Report', 'Verdict'))}"
        for name in names(comparison.story.versions):
            yield f'<th scope="col"><span dir="auto">{escape(name)}</span></th>'
        yield "</tr></thead><tbody>"
        for line in lines:
            yield from _fact(comparison, line, hand)
        yield "</tbody></table></div>"
    yield "</section>"


def _fact(comparison: Comparison, line: FactLine, hand: Hand) -> Iterator[str]:
    about, kind = escape(wording.about(line)), escape(wording.kind(line.kind))
    yield f'<tr><th scope="row">{about}<span class="kind">{kind}</span></th>'
    known = hand.judgement(line)
    decided, note = decided_words(known)
    own = ""
    if known is not None and decided:
        own = f'<span class="hand"><span aria-hidden="true">{_DECIDED[known.decision]}</span> {escape(decided)}</span>'
    own += "".join(f'<span class="hand">{escape(done)}</span>' for done in wording.by_hand(line))
    if note:
        own += f'<span class="hand note" dir="auto">{escape(translate("Report", "Note: {note}", note=note))}</span>'
    yield f'<td>{verdict_sign(line.verdict)}<span class="rule">{escape(wording.rule(line))}</span>{own}</td>'
    for number, version in enumerate(comparison.story.versions):
        said: dict[str, str] = {}
        for fact in line.mentions:
            if fact.place.version == number:
                words = " ".join(comparison.story.text(fact.place).split())
                said.setdefault(words.casefold(), _mention(fact, words))
        cell = "".join(said.values()) or nothing("none", translate("Report", "not mentioned"))
        yield f'<td dir="auto" lang="{escape(version.language)}">{cell}</td>'
    yield "</tr>"


def _mention(fact: Fact, words: str) -> str:
    link = f'<a href="#v{fact.place.version + 1}p{fact.place.paragraph}">{escape(words)}</a>'
    if isinstance(fact.value, Quotation):
        speaker = fact.value.speaker or translate("Report", "speaker not named")
        link += f' <span class="speaker">– {escape(speaker)}</span>'
    else:
        before, after = wording.beside(fact.value, words)
        link = (f'<span class="speaker">{escape(before)}</span>' if before else "") + link
        link += f'<span class="speaker">{escape(after)}</span>' if after else ""
    return f"<p>{link}</p>"


def verdict_sign(verdict: Verdict) -> str:
    """Return a verdict in words, with its sign."""
    sign = f'<span aria-hidden="true">{SIGNS[verdict]}</span>'
    return f'<span class="verdict {verdict.value}">{sign}{escape(wording.verdict(verdict))}</span>'
