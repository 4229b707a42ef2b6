"""What is marked in each paragraph: words against the reference, and the mentions of facts. No Qt, no measures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crossread.compare import Comparison, Mark, MarkKind
from crossread.facts import FactLine, Verdict
from crossread.story import Place

QUIET_FROM, QUIET_TO, QUIETEST = 0.25, 0.65, 0.25
"""Shares of a cell's characters that are marked between which its word marks fade, and how far.

In a rewritten paragraph nearly every word is marked and a loud mark says nothing; chosen by eye on rewritten coverage.
"""

FAINTEST_ECHO = 0.3
"""An echo weaker than this is left out: a word only one of four other versions changed is marked there, not here."""

LOUD = frozenset({Verdict.CONTRADICTS, Verdict.DIFFERS})
"""The verdicts marked all the time; the others show under the pointer and when chosen, so that the page stays calm."""


@dataclass(frozen=True, slots=True)
class WordMark:
    """Characters start to end of a paragraph that differ; empty where words are missing.

    `echo` says that this is the reference's own side of a mark of another version. `strength` is 0.0 to 1.0: how
    loudly it is drawn, from the share of the cell that is marked and, for an echo, the share of versions that differ.
    """

    kind: MarkKind
    start: int
    end: int
    strength: float
    echo: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class FactMark:
    """Characters start to end of a paragraph that mention a fact of `line`.

    `apart` says that this version is among those that stand against the others, or that no side can be told.
    """

    start: int
    end: int
    line: FactLine
    apart: bool = True


class Marks:
    """The marks of one comparison, looked up by version and paragraph.

    `outliers` gives, by the index of a fact line, the versions that stand against the others.
    """

    def __init__(
        self,
        comparison: Comparison,
        outliers: Mapping[int, frozenset[int]] = MappingProxyType({}),
        *,
        noise: bool = False,
    ) -> None:
        self._words: dict[tuple[int, int], tuple[WordMark, ...]] = _word_marks(comparison, noise)
        facts: dict[tuple[int, int], list[FactMark]] = defaultdict(list)
        for number, line in enumerate(comparison.facts):
            apart = outliers.get(number, frozenset())
            for fact in line.mentions:
                place = fact.place
                stands_out = not apart or place.version in apart
                facts[place.version, place.paragraph].append(FactMark(place.start, place.end, line, stands_out))
        self._facts = {
            key: tuple(sorted(found, key=lambda mark: (mark.start, -mark.end))) for key, found in facts.items()
        }

    def words(self, version: int, paragraph: int) -> tuple[WordMark, ...]:
        """Return the word marks of one paragraph in the order of its text."""
        return self._words.get((version, paragraph), ())

    def facts(self, version: int, paragraph: int) -> tuple[FactMark, ...]:
        """Return the fact mentions of one paragraph, in the order of its text, wider before narrower."""
        return self._facts.get((version, paragraph), ())


def _word_marks(comparison: Comparison, noise: bool) -> dict[tuple[int, int], tuple[WordMark, ...]]:
    made: dict[tuple[int, int], list[WordMark]] = defaultdict(list)
    for row, reference, marks in zip(comparison.rows, comparison.references, comparison.marks, strict=True):
        wanted = [mark for mark in marks if noise or mark.kind is not MarkKind.NOISE]
        if not wanted:
            continue
        by_version: dict[int, list[Mark]] = defaultdict(list)
        for mark in wanted:
            by_version[mark.place.version].append(mark)
        others = max(len(row.present) - 1, 1)
        for version, found in by_version.items():
            strength = _strength(comparison, version, row.cells[version], found)
            for mark in found:
                held = _trimmed(comparison, mark.place)
                if held is not None:
                    made[version, mark.place.paragraph].append(WordMark(mark.kind, *held, strength, False, mark))
                back = mark.reference
                if back is None or back.version != reference:
                    continue
                held = _trimmed(comparison, back)
                if held is not None and held[0] < held[1]:
                    echo = WordMark(mark.kind, *held, strength / others, True, mark)
                    made[back.version, back.paragraph].append(echo)
    return {key: tuple(_joined(found)) for key, found in made.items()}


def _trimmed(comparison: Comparison, place: Place) -> tuple[int, int] | None:
    """Return a place without the spaces at its ends, None where it is nothing but spaces."""
    text = comparison.story.versions[place.version].paragraphs[place.paragraph].text[place.start : place.end]
    if not text:
        return place.start, place.end
    bare = text.strip()
    if not bare:
        return None
    start = place.start + text.index(bare)
    return start, start + len(bare)


def _strength(comparison: Comparison, version: int, cell: tuple[int, ...], marks: list[Mark]) -> float:
    paragraphs = comparison.story.versions[version].paragraphs
    total = sum(len(paragraphs[index].text) for index in cell)
    share = sum(mark.place.end - mark.place.start for mark in marks) / max(total, 1)
    faded = min(max((share - QUIET_FROM) / (QUIET_TO - QUIET_FROM), 0.0), 1.0)
    return 1.0 - faded * (1.0 - QUIETEST)


def _joined(found: list[WordMark]) -> list[WordMark]:
    """Return the marks in order, echoes of the same stretch from several versions joined into one, louder."""
    joined: dict[tuple[int, int, bool, MarkKind], WordMark] = {}
    for mark in found:
        key = (mark.start, mark.end, mark.echo, mark.kind)
        old = joined.get(key)
        if old is None:
            joined[key] = mark
        else:
            strength = min(old.strength + mark.strength, 1.0)
            joined[key] = WordMark(mark.kind, mark.start, mark.end, strength, mark.echo, old.mark)
    heard = (mark for mark in joined.values() if not mark.echo or mark.strength >= FAINTEST_ECHO)
    return sorted(heard, key=lambda mark: (mark.start, mark.end))
