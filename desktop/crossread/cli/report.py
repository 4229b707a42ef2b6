"""A comparison, or what was read, as text for a terminal: each outlet's own words, weightiest differences first."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator, Sequence

from crossread import wording
from crossread.align import RowKind, SharedText, Source
from crossread.cli.terminal import harmless
from crossread.compare import Comparison
from crossread.export.hand import Hand, decided_words
from crossread.facts import Decision, FactLine, Judgement, Quotation, Verdict
from crossread.story import Role, Version, names

_NARROWEST, _WIDEST, _PIPED = 60, 110, 100
"""Columns of the report: the terminal's own between the first two; the third where it is written to a file."""
_NAME = 24
"""Columns of an outlet's name; a longer one is cut."""
_SIGNS = {
    Verdict.CONTRADICTS: ("≠", "1;31"),
    Verdict.DIFFERS: ("~", "1;33"),
    Verdict.COMPATIBLE: ("≈", "36"),
    Verdict.SAME: ("=", "32"),
    Verdict.ONLY: ("·", "2"),
}
"""A sign and a terminal colour for each verdict; the sign stands without the colour."""
_HEADINGS = {
    Verdict.CONTRADICTS: "FACTS THAT CONTRADICT",
    Verdict.DIFFERS: "FACTS THAT DIFFER",
    Verdict.COMPATIBLE: "COMPATIBLE",
    Verdict.SAME: "THE SAME",
    Verdict.ONLY: "IN ONE VERSION ONLY",
}
_SHARED = 0.1
"""Share of either version from which shared text is told: below, it is a quote or a sentence of an agency."""
_QUOTES = "“”\"‘’' "
_BRIEF = frozenset({Verdict.SAME, Verdict.ONLY})
"""Verdicts that a reporter skims: one line a fact."""


def comparison_text(comparison: Comparison, judgements: Sequence[Judgement] = (), *, colour: bool = False) -> str:
    """Return the report: versions, facts by verdict, those that were dismissed, shared text, rows counted.

    Control characters of the sources are replaced.
    """
    paint = _Paint(colour)
    width, hand = _width(colour), Hand(comparison, judgements)
    lines = [*_versions(comparison, width), ""]
    strange = wording.apart(comparison)
    if strange:
        lines += [*textwrap.wrap(harmless(strange), width), ""]
    for verdict in Verdict:
        chosen = [line for line in hand.standing if line.verdict is verdict]
        if not chosen:
            continue
        lines += [paint.bold(f"{_HEADINGS[verdict]} ({len(chosen)})"), ""]
        for line in chosen:
            known = hand.judgement(line)
            lines += (
                _brief(comparison, line, width, paint, known)
                if verdict in _BRIEF
                else _full(comparison, line, width, paint, known)
            )
        if verdict in _BRIEF:
            lines.append("")
    if hand.dismissed:
        lines += [paint.bold(f"DISMISSED BY THE REPORTER ({len(hand.dismissed)})"), ""]
        for line in hand.dismissed:
            lines += _brief(comparison, line, width, paint, hand.judgement(line))
        lines.append("")
    if not comparison.facts:
        lines += ["No facts were found that could be compared.", ""]
    shared = [pair for pair in comparison.shared if max(pair.of_one, pair.of_other) > _SHARED]
    if shared:
        lines += [paint.bold(f"SHARED TEXT ({len(shared)})"), "", *map(_shared, shared), ""]
    lines.append(_rows(comparison))
    if hand.pins:
        lines.append(_pins(hand))
    return "\n".join(lines) + "\n"


def versions_text(versions: Sequence[Version]) -> str:
    """Return what was read from each source, paragraph by paragraph with its role."""
    width = _width(False)
    lines: list[str] = []
    for number, version in enumerate(versions, 1):
        origin = version.provenance
        lines.append(harmless(f"v{number}  {version.title or version.label}"))
        known = {
            "source": origin.path or origin.url or origin.name,
            "outlet": origin.outlet,
            "authors": ", ".join(origin.authors),
            "published": origin.published.isoformat() if origin.published else None,
            "credits": ", ".join(origin.credits),
            "language": version.language,
            "sha256": origin.sha256,
            "trouble": version.trouble,
        }
        lines += [harmless(f"    {name + ':':<11}{value}") for name, value in known.items() if value]
        lines += [harmless(f"    note:      {notice}") for notice in version.notices]
        lines.append("")
        for index, paragraph in enumerate(version.paragraphs):
            head = f"{index:>5}  {paragraph.role.value:<11} "
            text = harmless(" ".join(paragraph.text.split()))
            lines += textwrap.wrap(text, width, initial_indent=head, subsequent_indent=" " * len(head))
        lines.append("")
    return "\n".join(lines) + "\n"


class _Paint:
    def __init__(self, on: bool) -> None:
        self._on = on

    def __call__(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._on else text

    def bold(self, text: str) -> str:
        return self(text, "1")


def _width(terminal: bool) -> int:
    return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns)) if terminal else _PIPED


def _versions(comparison: Comparison, width: int) -> Iterator[str]:
    story = comparison.story
    labels = names(story.versions)
    for number, version in enumerate(story.versions):
        base = "  (base)" if story.base == number else ""
        origin = version.provenance
        head = f"v{number + 1:<3} {labels[number]}{base}"
        if version.trouble:
            yield from textwrap.wrap(harmless(f"{head}: not read. {version.trouble}"), width, subsequent_indent="     ")
            continue
        words = sum(len(p.text.split()) for p in version.paragraphs if p.role is not Role.FURNITURE)
        known = [
            version.title,
            origin.published_day.isoformat() if origin.published_day else "no date",
            ", ".join(origin.authors) or None,
            f"credits {', '.join(origin.credits)}" if origin.credits else None,
            f"{words:,} words",
            origin.name if origin.name != version.label else None,
        ]
        yield harmless(head)
        yield from textwrap.wrap(
            harmless(" · ".join(part for part in known if part)),
            width,
            initial_indent="     ",
            subsequent_indent="     ",
        )
        reading = comparison.readings[number] if number < len(comparison.readings) else None
        for note in [*version.notices, *(reading.missing if reading else ())]:
            yield from textwrap.wrap(
                harmless(f"Note: {note}"), width, initial_indent="     ", subsequent_indent="     "
            )


def _full(comparison: Comparison, line: FactLine, width: int, paint: _Paint, known: Judgement | None) -> Iterator[str]:
    sign, code = _SIGNS[line.verdict]
    about = harmless(f"{wording.kind(line.kind)}: {line.about}")
    yield f"  {paint(sign, code)} {paint.bold(about)}"
    for number, called in enumerate(names(comparison.story.versions)):
        said = _said(comparison, line, number)
        if not said:
            continue
        label = harmless(f"v{number + 1} {called}")
        name = label if len(label) <= _NAME else label[: _NAME - 1] + "…"
        head = f"      {name:<{_NAME}} "
        yield from textwrap.wrap(
            harmless(" | ".join(said)), width, initial_indent=head, subsequent_indent=" " * len(head)
        )
    yield from textwrap.wrap(harmless(f"why: {line.rule}"), width, initial_indent="      ", subsequent_indent="      ")
    yield from _decided(line, known, width)
    yield ""


def _decided(line: FactLine, known: Judgement | None, width: int) -> Iterator[str]:
    """Yield what the reporter did to a line and decided about it, and the note on it."""
    yield from (f"      {done}" for done in wording.by_hand(line))
    decided, note = decided_words(known)
    if decided and known is not None and known.decision is not Decision.DISMISSED:
        yield f"      {decided}"
    if note:
        indent = "      "
        yield from textwrap.wrap(harmless(f"note: {note}"), width, initial_indent=indent, subsequent_indent=indent)


def _brief(comparison: Comparison, line: FactLine, width: int, paint: _Paint, known: Judgement | None) -> Iterator[str]:
    sign, code = _SIGNS[line.verdict]
    versions = sorted({fact.place.version for fact in line.mentions})
    said = " | ".join(dict.fromkeys(words for number in versions for words in _said(comparison, line, number)))
    where = ",".join(f"v{number + 1}" for number in versions)
    change = f" – {line.change}" if line.change else ""
    text = harmless(f"{wording.kind(line.kind)}: {said} [{where}]{change}")
    wrapped = textwrap.wrap(text, width - 4, subsequent_indent="  ", max_lines=2, placeholder=" …")
    yield f"  {paint(sign, code)} {wrapped[0] if wrapped else ''}"
    yield from (f"    {rest}" for rest in wrapped[1:])
    yield from _decided(line, known, width)


def _said(comparison: Comparison, line: FactLine, version: int) -> list[str]:
    """Return a version's own words for a fact, each once; a quote with who says it."""
    texts: dict[str, str] = {}
    for fact in line.mentions:
        if fact.place.version == version:
            words = " ".join(comparison.story.text(fact.place).split())
            if isinstance(fact.value, Quotation):
                words = f"“{words.strip(_QUOTES)}” – {fact.value.speaker or 'speaker not named'}"
            words = wording.mention(fact.value, words)
            texts.setdefault(words.casefold(), words)
    return list(texts.values())


def _shared(pair: SharedText) -> str:
    """Return one line about the text that two versions share: how much of each, and which came first."""
    one, other = f"v{pair.one + 1}", f"v{pair.other + 1}"
    first = {Source.ONE: f"{one} came first", Source.OTHER: f"{other} came first"}.get(pair.source)
    said = f"{wording.share(pair.of_one)} of {one} is in {other}, {wording.share(pair.of_other)} of {other} in {one}"
    return f"  {said}; {first or 'which came first is not known'}"


def _rows(comparison: Comparison) -> str:
    counts = {kind: sum(row.kind is kind for row in comparison.rows) for kind in RowKind}
    parts = [f"{wording.row_kind(kind).lower()}: {count}" for kind, count in counts.items() if count]
    return f"{len(comparison.rows)} rows of paragraphs; " + ", ".join(parts) + "."


def _pins(hand: Hand) -> str:
    """Return one line about what the reporter did to the rows."""
    linked = sum(pin.together for pin in hand.pins)
    apart = len(hand.pins) - linked
    parts = [f"linked: {linked}"] if linked else []
    parts += [f"kept apart: {apart}"] if apart else []
    return f"By hand, paragraphs {', '.join(parts)}."
