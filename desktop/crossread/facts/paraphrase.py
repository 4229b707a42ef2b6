"""What one version quotes and another one tells in indirect speech of the same speaker: it joins the quote's line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.facts import altered, tables, thresholds
from crossread.facts.sourcing import Kinship
from crossread.facts.values import Citation, Fact, FactKind, Paraphrase, Quotation, Verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.story import Version


@dataclass(frozen=True, slots=True)
class _Told:
    """A stretch of indirect speech: its place, the stems of its content words, the citation and the row."""

    place: Place
    stems: frozenset[str]
    source: str
    row: int


def paraphrased(
    quote_lines: Sequence[list[Fact]],
    found: Sequence[Sequence[Fact]],
    versions: Sequence[Version],
    rows: Sequence[Row],
    kin: Kinship,
) -> dict[int, list[Fact]]:
    """Return, by the index of a line of quotes, the mentions of versions that tell it in indirect speech.

    The speaker must be the same; in one row half the content words of the quote must stand in what is told, elsewhere
    most of them. A version that has the quote itself is left alone.
    """
    at = {(v, p): r for r, row in enumerate(rows) for v, cell in enumerate(row.cells) for p in cell}
    told = [entry for v, column in enumerate(found) for entry in _told(column, versions[v], at)]
    joined: dict[int, list[Fact]] = {}
    for number, line in enumerate(quote_lines):
        if mentions := list(_of_line(line, told, versions, at, kin)):
            joined[number] = mentions
    return joined


def _of_line(
    line: Sequence[Fact],
    told: Sequence[_Told],
    versions: Sequence[Version],
    at: dict[tuple[int, int], int],
    kin: Kinship,
) -> Iterator[Fact]:
    quoting = {fact.place.version for fact in line}
    best: dict[int, tuple[float, _Told, str]] = {}
    for fact in line:
        value = fact.value
        if not isinstance(value, Quotation) or value.speaker is None:
            continue
        said = _stems(value.words)
        if len(said) < thresholds.PARAPHRASE_WORDS:
            continue
        row = at.get((fact.place.version, fact.place.paragraph), -1)
        for entry in told:
            version, shared = entry.place.version, len(said & entry.stems)
            if version in quoting or shared < thresholds.PARAPHRASE_SHARED:
                continue
            share = shared / max(len(said), min(len(entry.stems), 2 * len(said)))
            beside = entry.row == row >= 0
            least = thresholds.PARAPHRASE_ROW if beside else thresholds.PARAPHRASE_SHARE
            if share < least:
                continue
            sure = beside and share >= thresholds.PARAPHRASE_SHARE
            speaker = _speaker(value, entry, versions, kin, sure=sure)
            if speaker and (version not in best or share > best[version][0]):
                best[version] = share, entry, speaker
    for version, (_, entry, speaker) in sorted(best.items()):
        text = versions[version].paragraphs[entry.place.paragraph].text
        words = " ".join(text[entry.place.start : entry.place.end].split())
        yield Fact(FactKind.QUOTE, entry.place, Paraphrase(words, speaker), rule="paraphrase")


def _speaker(quote: Quotation, entry: _Told, versions: Sequence[Version], kin: Kinship, *, sure: bool) -> str | None:
    """Return who is cited for what is told: the quote's speaker, or another if in the very same words; else None."""
    related = kin.relation(quote.speaker or "", entry.source).verdict
    if related is Verdict.SAME or (related is Verdict.COMPATIBLE and sure):
        return quote.speaker
    text = versions[entry.place.version].paragraphs[entry.place.paragraph].text
    told = text[entry.place.start : entry.place.end]
    agreed, _ = altered.agreement(quote.words, told)
    least = min(len(altered.words(quote.words)), len(altered.words(told)))
    same_words = agreed in _ALIKE and least >= thresholds.QUOTE_SURE
    return entry.source if related is Verdict.DIFFERS and same_words else None


_ALIKE = frozenset({Verdict.SAME, Verdict.COMPATIBLE})


def _told(facts: Sequence[Fact], version: Version, at: dict[tuple[int, int], int]) -> Iterator[_Told]:
    """Yield what a version tells in indirect speech, quotes left out."""
    quoted = [fact.place for fact in facts if isinstance(fact.value, Quotation)]
    for fact in facts:
        if not isinstance(fact.value, Citation) or fact.value.scope is None:
            continue
        low, high = fact.value.scope
        place = Place(fact.place.version, fact.place.paragraph, low, high)
        if any(q.paragraph == place.paragraph and q.start < high and low < q.end for q in quoted):
            continue
        text = version.paragraphs[place.paragraph].text[low:high]
        trimmed = text.strip(" ,;:")
        start = low + text.index(trimmed) if trimmed else low
        if trimmed:
            place = Place(place.version, place.paragraph, start, start + len(trimmed))
            yield _Told(place, _stems(trimmed), fact.value.source, at.get((place.version, place.paragraph), -1))


def _stems(text: str) -> frozenset[str]:
    stop = tables.stop_words()
    synonyms = tables.synonyms()
    events = tables.events()
    found = set()
    for word in altered.words(text):
        if word in stop or len(word) < 3:
            continue
        stem = tables.stem(word)
        event = events.get(stem)
        sets = synonyms.get(stem)
        found.add(f"@{event.name}" if event else f"#{min(sets)}" if sets else stem)
    return frozenset(found)
