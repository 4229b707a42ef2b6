"""What the room gives: rows of paragraphs that tell the same thing, and the text that two versions have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from crossread.story import Place


class RowKind(StrEnum):
    """How the paragraphs of a row relate."""

    SAME = "same"
    """Every version that could be read has it, in the same words (typographic variants aside)."""
    CHANGED = "changed"
    """The words differ, or some version lacks it."""
    MOVED = "moved"
    """At least one version has it at another point of the story; the words may differ too."""
    ONLY = "only"
    """One version alone has it."""


@dataclass(frozen=True, slots=True)
class Row:
    """Per version, the indices of the paragraphs that stand in this row, ascending; none is a gap.

    `moved` are the versions in which these paragraphs stand out of order. `confidence` is 0.0 (a guess) to 1.0
    (the same words); a row of one version alone has 1.0.
    """

    cells: tuple[tuple[int, ...], ...]
    kind: RowKind
    moved: tuple[int, ...] = ()
    confidence: float = 1.0

    @property
    def present(self) -> tuple[int, ...]:
        """The versions that have this row."""
        return tuple(version for version, cell in enumerate(self.cells) if cell)


class Source(StrEnum):
    """Which of two versions can be where the other has its words from: the one that was published earlier."""

    ONE = "one"
    OTHER = "other"
    UNKNOWN = "unknown"
    """One of them does not say when, or both say the same time, or one says the day alone and it is the same day."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that stand in two versions in one order, but for short breaks of `thresholds.BRIDGE` words at most.

    `one` and `other` are where they stand in either version, breaks included: a place per paragraph, in reading order.
    `words` counts what both have, without the breaks.
    """

    one: tuple[Place, ...]
    other: tuple[Place, ...]
    words: int


@dataclass(frozen=True, slots=True)
class SharedText:
    """What two versions, `one` < `other`, have word for word in common.

    `of_one` is the share of the words of `one`, furniture aside, that `other` also has, above 0.0 to 1.0; `of_other`
    the other way round. `passages` are in the order of `one`; two may hold the same words where a text repeats itself.
    """

    one: int
    other: int
    of_one: float
    of_other: float
    passages: Sequence[Passage]
    source: Source
