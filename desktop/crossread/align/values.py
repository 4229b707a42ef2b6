"""A row of the comparison: the paragraphs of all versions that tell the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
