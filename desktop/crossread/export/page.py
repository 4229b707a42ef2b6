"""The comparison as one self-contained page for an editor: sources, facts, shared text, aligned columns. No scripts."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence

import crossread
from crossread import places, wording
from crossread.align import Row
from crossread.compare import Comparison
from crossread.export.hand import Hand, decided_words
from crossread.export.markup import escape, paragraph
from crossread.facts import Fact, FactLine, Judgement, Quotation, Verdict
from crossread.story import Role, Version, names

SIGNS = {
    Verdict.CONTRADICTS: "≠",
    Verdict.DIFFERS: "~",
    Verdict.COMPATIBLE: "≈",
    Verdict.SAME: "=",
    Verdict.ONLY: "·",
}
"""A sign for each verdict, so that colour is never the only one."""
_WIDE = 5
"""Versions beyond which the tables are wider than a laptop's screen and scroll."""
_PAIRS = 60
"""Pairs of versions that the table of shared text lists, those that share most; eleven versions have 55."""
_EVIDENCE = "Each SHA-256 is of the bytes as they came; anyone who has the same bytes gets the same fingerprint."
_SECTIONS = (
    ("Where they disagree", (Verdict.CONTRADICTS, Verdict.DIFFERS)),
    ("Compatible", (Verdict.COMPATIBLE,)),
    ("The same in each", (Verdict.SAME,)),
    ("In one version only", (Verdict.ONLY,)),
)

_QUIET = frozenset({Verdict.SAME, Verdict.ONLY})
_DECIDED = {"confirmed by the reporter": "✓", "dismissed by the reporter": "✕"}


def report(comparison: Comparison, judgements: Sequence[Judgement] = ()) -> str:
    """Return the page, with what the reporter decided about the facts.

    All that comes from the versions is escaped; the browser is told to load nothing at all.
    """
    style = (places.resources() / "export" / "report.css").read_text(encoding="utf-8").replace("\r\n", "\n")
    title, hand = _title(comparison), Hand(comparison, judgements)
    return "\n".join(
        [
            *_head(title, style),
            '<body><main class="sheet">',
            *_masthead(comparison, title, hand),
            *_sources(comparison),
            *_facts(comparison, hand),
            *_shared(comparison),
            *_columns(comparison, hand),
            f'<p class="foot">Made with Crossread {escape(crossread.__version__)}. {_EVIDENCE}</p>',
            "</main></body></html>",
            "",
        ]
    )


def _head(title: str, style: str) -> Iterator[str]:
    # The hash lets in this style sheet and no other, so that an injected one would do nothing either.
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    yield '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{escape(title)} – Crossread</title><style>{style}</style></head>"


def _title(comparison: Comparison) -> str:
    versions = comparison.story.versions
    base = comparison.story.base
    ordered = ([versions[base]] if base is not None else []) + list(versions)
    return next((version.title for version in ordered if version.title), None) or "Versions compared"


def _masthead(comparison: Comparison, title: str, hand: Hand) -> Iterator[str]:
    count = len(comparison.story.versions)
    yield f'<header><p class="kicker">Crossread · {count} versions compared</p><h1 dir="auto">{escape(title)}</h1>'
    yield '<ul class="tally">'
    for verdict in Verdict:
        many = sum(line.verdict is verdict for line in hand.standing)
        yield f"<li><b>{many}</b>{_verdict(verdict)}</li>"
    yield "</ul></header>"


def _sources(comparison: Comparison) -> Iterator[str]:
    yield '<section><h2>The versions</h2><ol class="cards">'
    for number, (version, name) in enumerate(
        zip(comparison.story.versions, names(comparison.story.versions), strict=True)
    ):
        yield from _card(f"{number + 1}. {name}", version, base=comparison.story.base == number)
    yield "</ol>"
    strange = wording.apart(comparison)
    if strange:
        yield f'<p class="strange" dir="auto">{escape(strange)}</p>'
    yield "</section>"


def _card(label: str, version: Version, *, base: bool) -> Iterator[str]:
    origin = version.provenance
    badge = '<span class="badge">base</span>' if base else ""
    yield f'<li class="card{" unread" if version.trouble else ""}">'
    yield f'<p class="outlet"><span dir="auto">{escape(label)}</span>{badge}</p>'
    if version.title:
        yield f'<p class="title" dir="auto" lang="{escape(version.language)}">{escape(version.title)}</p>'
    words = sum(len(p.text.split()) for p in version.paragraphs if p.role is not Role.FURNITURE)
    set_aside = sum(p.role is Role.FURNITURE for p in version.paragraphs)
    known = {
        "Not read": escape(version.trouble or ""),
        "Authors": escape(", ".join(origin.authors)),
        "Published": escape(_when(origin.published)),
        "Retrieved": escape(_when(origin.retrieved)),
        "Credits": escape(", ".join(origin.credits)),
        "Source": _source(version),
        "Length": f"{words:,} words" if words else "",
        "Set aside": f"{set_aside} of page furniture" if set_aside else "",
        "Note": "<br>".join(escape(notice) for notice in version.notices),
    }
    yield "<dl>"
    yield from (f"<dt>{name}</dt><dd>{value}</dd>" for name, value in known.items() if value)
    if origin.sha256:
        yield f'<dt>SHA-256</dt><dd class="hash">{origin.sha256}</dd>'
    yield "</dl></li>"


def _when(when: dt.date | None) -> str:
    """Return a day, or a time with its zone where it has one: "4 June 2025, 07:30 UTC"."""
    if when is None:
        return ""
    from babel.dates import format_date

    day = str(format_date(when, "d MMMM yyyy", locale="en"))
    if not isinstance(when, dt.datetime):
        return day
    return f"{day}, {when:%H:%M} {when.tzname() or ''}".rstrip()


def _source(version: Version) -> str:
    origin = version.provenance
    name = escape(origin.path or origin.name)
    url = origin.url
    if url and url.lower().startswith(("https://", "http://")):
        shown = escape(url) if name in {"", escape(url)} else f"{name}<br>{escape(url)}"
        return f'<a href="{escape(url)}" rel="noreferrer noopener nofollow">{shown}</a>'
    return name


def _facts(comparison: Comparison, hand: Hand) -> Iterator[str]:
    yield "<section><h2>The facts</h2>"
    if not comparison.facts:
        yield '<p class="lead">No facts were found that could be compared.</p>'
    sections = [
        (heading, [line for line in hand.standing if line.verdict in verdicts], verdicts[0] in _QUIET)
        for heading, verdicts in _SECTIONS
    ]
    for heading, lines, is_quiet in [*sections, ("Dismissed by the reporter", hand.dismissed, True)]:
        if not lines:
            continue
        wide = _width(len(comparison.story.versions))
        quiet = " quiet" if is_quiet else ""
        yield f'<h3>{heading} ({len(lines)})</h3><div class="scroll{wide}{quiet}"><table class="facts">'
        yield '<thead><tr><th scope="col">Fact</th><th scope="col">Verdict</th>'
        for name in names(comparison.story.versions):
            yield f'<th scope="col"><span dir="auto">{escape(name)}</span></th>'
        yield "</tr></thead><tbody>"
        for line in lines:
            yield from _fact(comparison, line, hand)
        yield "</tbody></table></div>"
    yield "</section>"


def _fact(comparison: Comparison, line: FactLine, hand: Hand) -> Iterator[str]:
    yield f'<tr><th scope="row">{escape(line.about)}<span class="kind">{wording.kind(line.kind)}</span></th>'
    decided, note = decided_words(hand.judgement(line))
    own = f'<span class="hand"><span aria-hidden="true">{_DECIDED[decided]}</span> {decided}</span>' if decided else ""
    own += "".join(f'<span class="hand">{done}</span>' for done in wording.by_hand(line))
    own += f'<span class="hand note" dir="auto">Note: {escape(note)}</span>' if note else ""
    yield f'<td>{_verdict(line.verdict)}<span class="rule">{escape(line.rule)}</span>{own}</td>'
    for number, version in enumerate(comparison.story.versions):
        said: dict[str, str] = {}
        for fact in line.mentions:
            if fact.place.version == number:
                words = " ".join(comparison.story.text(fact.place).split())
                said.setdefault(words.casefold(), _mention(fact, words))
        cell = "".join(said.values()) or '<span class="none" aria-label="not mentioned">–</span>'
        yield f'<td dir="auto" lang="{escape(version.language)}">{cell}</td>'
    yield "</tr>"


def _mention(fact: Fact, words: str) -> str:
    link = f'<a href="#v{fact.place.version + 1}p{fact.place.paragraph}">{escape(words)}</a>'
    if isinstance(fact.value, Quotation):
        link += f' <span class="speaker">– {escape(fact.value.speaker or "speaker not named")}</span>'
    elif beside := wording.aside(fact.value, words):
        link += f' <span class="speaker">({escape(beside)})</span>'
    return f"<p>{link}</p>"


def _width(versions: int) -> str:
    """Return the class that keeps so many columns readable: in a narrow window their table scrolls sideways."""
    return " wide" if versions > _WIDE else f" of-{versions}"


def _verdict(verdict: Verdict) -> str:
    sign = f'<span aria-hidden="true">{SIGNS[verdict]}</span>'
    return f'<span class="verdict {verdict.value}">{sign}{wording.verdict(verdict)}</span>'


def _shared(comparison: Comparison) -> Iterator[str]:
    pairs = sorted(comparison.shared, key=lambda pair: -max(pair.of_one, pair.of_other))
    if not pairs:
        return
    called = names(comparison.story.versions)
    yield '<section id="shared"><h2>Shared text</h2>'
    yield '<p class="lead">Passages of eight words or more that stand in both, word for word. '
    yield "The one published first can be the source; both may also have them from a third, such as an agency.</p>"
    yield '<div class="scroll"><table class="shared"><thead><tr><th scope="col">A</th><th scope="col">B</th>'
    yield '<th scope="col">Of A also in B</th><th scope="col">Of B also in A</th>'
    yield '<th scope="col">Published first</th></tr></thead><tbody>'
    for pair in pairs[:_PAIRS]:
        one, other = escape(called[pair.one]), escape(called[pair.other])
        first = escape(wording.came_first(pair, called))
        yield f'<tr><td><span dir="auto">{one}</span></td><td><span dir="auto">{other}</span></td>'
        yield f"<td>{wording.share(pair.of_one)}</td><td>{wording.share(pair.of_other)}</td>"
        yield f'<td><span dir="auto">{first}</span></td></tr>'
    yield "</tbody></table></div>"
    if len(pairs) > _PAIRS:
        yield f"<p>{len(pairs) - _PAIRS:,} more pairs share less.</p>"
    yield "</section>"


def _columns(comparison: Comparison, hand: Hand) -> Iterator[str]:
    story = comparison.story
    yield '<section class="aligned" id="rows"><h2>Side by side</h2>'
    yield (
        '<p class="key"><span><ins>added</ins></span><span><del>removed</del></span>'
        '<span><span class="replaced">replaced</span></span>'
        '<span><span class="fact contradicts">contradicted fact</span></span>'
        '<span><span class="fact differs">differing fact</span></span>'
        "<span>In each row the marks are against the cell that has none.</span></p>"
    )
    wide = _width(len(story.versions))
    yield f'<div class="scroll{wide}"><table class="columns">'
    yield '<thead><tr><th scope="col">Row</th>'
    for name in names(story.versions):
        yield f'<th scope="col"><span dir="auto">{escape(name)}</span></th>'
    yield "</tr></thead><tbody>"
    shown = _shown_facts(hand)
    for row, marks in zip(comparison.rows, comparison.marks, strict=True):
        if _is_furniture(comparison, row):
            continue
        linked = '<span class="hand">linked by hand</span>' if hand.linked(row) else ""
        yield f'<tr><td class="gutter">{wording.row_kind(row.kind)}{linked}</td>'
        for number, cell in enumerate(row.cells):
            yield f'<td dir="auto" lang="{escape(story.versions[number].language)}">'
            if not cell:
                yield '<span class="gap" aria-label="not in this version">–</span>'
            elif number in row.moved:
                yield '<span class="moved">⇅ moved</span>'
            if any(hand.apart((number, index)) for index in cell):
                yield '<span class="hand">kept apart by hand</span>'
            for index in cell:
                here = [m for m in marks if (m.place.version, m.place.paragraph) == (number, index)]
                yield paragraph(story, number, index, here, shown.get((number, index), []))
            yield "</td>"
        yield "</tr>"
    yield "</tbody></table></div></section>"


def _is_furniture(comparison: Comparison, row: Row) -> bool:
    """Return whether a row holds page furniture alone, which the card counts and the page leaves out."""
    versions = comparison.story.versions
    return all(versions[n].paragraphs[i].role is Role.FURNITURE for n, cell in enumerate(row.cells) for i in cell)


def _shown_facts(hand: Hand) -> dict[tuple[int, int], list[tuple[Fact, Verdict]]]:
    """Return, per version and paragraph, the facts that are marked there: those another version puts otherwise."""
    shown: dict[tuple[int, int], list[tuple[Fact, Verdict]]] = {}
    for line in hand.standing:
        if line.verdict in {Verdict.CONTRADICTS, Verdict.DIFFERS}:
            for fact in line.mentions:
                shown.setdefault((fact.place.version, fact.place.paragraph), []).append((fact, line.verdict))
    return shown
