"""An edit: how a stretch of one text became a stretch of another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EditKind(StrEnum):
    """What happened to the words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"
    NOISE = "noise"
    """Typography alone: quotes, dashes, spaces, letter forms. Never a figure."""
    RESPELT = "respelt"
    """One figure in two spellings: "12,000" and "twelve thousand". Its worth is the same on both sides."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters left_start to left_end of the left text stand against right_start to right_end of the right one.

    Edits come in order and cover both texts wholly; an ADDED edit is empty on the left, a REMOVED one on the right.
    """

    kind: EditKind
    left_start: int
    left_end: int
    right_start: int
    right_end: int


@dataclass(frozen=True, slots=True)
class Span:
    """Characters start to end, end exclusive, of one paragraph of a cell; `paragraph` counts within the cell from 0.

    An empty span (start == end) is a point between two characters.
    """

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CellEdit:
    """An edit between two cells of a row, each of which may hold several paragraphs; it stays inside one on each side.

    `left` is a point where words were ADDED, `right` a point where they were REMOVED; None only where that whole cell
    is empty. Edits come in order and cover every paragraph of both cells wholly.
    """

    kind: EditKind
    left: Span | None
    right: Span | None
