"""Which cell of a row the others are marked against, and the marks. How texts differ is the diff room's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crossread import diff
from crossread.align import Row
from crossread.compare.values import Mark, MarkKind
from crossread.diff import CellEdit, EditKind
from crossread.story import Place, Story

Texts = tuple[str, ...]
"""The paragraphs of one cell."""

_WORD = re.compile(r"\w+")
_KINDS = {
    EditKind.ADDED: MarkKind.ADDED,
    EditKind.REMOVED: MarkKind.REMOVED,
    EditKind.REPLACED: MarkKind.REPLACED,
    EditKind.NOISE: MarkKind.NOISE,
    EditKind.RESPELT: MarkKind.NOISE,
}


def cell_texts(story: Story, row: Row, version: int) -> Texts:
    """Return the paragraphs of one version's cell."""
    return tuple(story.versions[version].paragraphs[i].text for i in row.cells[version])


def reference(story: Story, row: Row) -> int:
    """Return the version that the row's other cells are marked against.

    The base where it has the row; else the version whose words are most like those of all the others, the first one
    of equals; with two versions that is the first. Equal texts are weighed once and counted as often as they stand.
    """
    present = row.present
    if not present:
        return 0
    if story.base is not None and row.cells[story.base]:
        return story.base
    if len(present) <= 2:
        return present[0]
    texts = [cell_texts(story, row, version) for version in present]
    counts: dict[Texts, int] = {}
    for text in texts:
        counts[text] = counts.get(text, 0) + 1
    if len(counts) == 1:
        return present[0]
    words = {text: frozenset(_WORD.findall(" ".join(text).lower())) for text in counts}
    nearness = {
        text: sum(count * _overlap(words[text], words[other]) for other, count in counts.items()) for text in counts
    }
    # Rounded, so that equals tie in whatever order their shares were added up.
    best = max(range(len(present)), key=lambda i: (round(nearness[texts[i]], 9), -i))
    return present[best]


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the Dice overlap of two sets of words, 0.0 to 1.0; two empty sets are alike."""
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 1.0


class Marker:
    """Marks cells against their row's reference and keeps the edits of every two texts it has compared."""

    def __init__(self) -> None:
        self._edits: dict[tuple[Texts, Texts], tuple[CellEdit, ...]] = {}
        self._used: dict[tuple[Texts, Texts], tuple[CellEdit, ...]] = {}

    def start(self) -> None:
        """Begin another comparison: what the last one did not use is forgotten."""
        self._edits, self._used = self._used or self._edits, {}

    def marks(self, story: Story, row: Row, against: int, version: int) -> list[Mark]:
        """Return the marks of one version's cell, in the order of their places."""
        left, right = cell_texts(story, row, against), cell_texts(story, row, version)
        if not right or left == right:
            return []
        pair = (left, right)
        edits = self._used.get(pair) or self._edits.get(pair)
        if edits is None:
            edits = diff.cell(left, right)
        self._used[pair] = edits
        return [
            mark
            for edit in edits
            if (mark := _mark(edit, row.cells[against], row.cells[version], against, version)) is not None
        ]


def _mark(
    edit: CellEdit, left_cell: Sequence[int], right_cell: Sequence[int], against: int, version: int
) -> Mark | None:
    kind = _KINDS.get(edit.kind)
    if kind is None or edit.right is None:
        return None
    place = Place(version, right_cell[edit.right.paragraph], edit.right.start, edit.right.end)
    origin = None
    if edit.left is not None and kind is not MarkKind.ADDED:
        origin = Place(against, left_cell[edit.left.paragraph], edit.left.start, edit.left.end)
    return Mark(kind, place, origin)
