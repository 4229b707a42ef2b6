"""What a comparison is asked for and what it gives: rows, word marks, the fact table and shared text of one story."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from crossread.align import Row, SharedText
from crossread.facts import FactLine
from crossread.language import Reading
from crossread.story import Place, Story


class MarkKind(StrEnum):
    """How words of a cell stand to the row's reference cell."""

    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of one cell that differ from the row's reference.

    `place` is in this cell; it is an empty stretch for REMOVED. `reference` is what stands there in the reference
    version, None for ADDED. A row's reference cell itself carries no marks.
    """

    kind: MarkKind
    place: Place
    reference: Place | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """How to compare. `pipeline` names an installed spaCy pipeline; None is the one that comes with the app."""

    pipeline: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """Progress: `done` of `total` parts of one stage. `stage` is a word for the reporter: "Reading", "Aligning"."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """One story compared.

    `references` gives, per row, the version whose cell the others are marked against (the base if it has the row), and
    `marks`, per row, the marks of all its cells in the order of their places. `facts` is the fact table, weightiest
    verdict first, then in the order of the text. `shared` holds the pairs of versions that have text word for word in
    common.
    """

    story: Story
    readings: tuple[Reading, ...] = field(repr=False)
    rows: tuple[Row, ...]
    references: tuple[int, ...]
    marks: tuple[tuple[Mark, ...], ...] = field(repr=False)
    facts: tuple[FactLine, ...] = field(repr=False)
    shared: tuple[SharedText, ...] = field(default=(), repr=False)
