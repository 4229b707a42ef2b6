"""Two versions of a comparison -> one text in the order of the newer one, with what was deleted and inserted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from crossread import diff
from crossread.compare.references import cell_texts
from crossread.compare.values import Comparison
from crossread.diff import EditKind, Span
from crossread.story import Place, Role

RETOLD = 1 / 3
"""Share of the characters of the shorter text that have to be kept for a change to be told word by word.

Below it, the older text is struck out as a whole and the newer one follows: sentences stay sentences. Chosen by reading
all pairs of the sample stories: under 0.31 nothing could be read, from 0.39 on nearly all.
"""


class PieceKind(StrEnum):
    """What became of words."""

    KEPT = "kept"
    """Both versions have them, typography aside."""
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a passage: `place` is in the older version where they were deleted, else in the newer one."""

    kind: PieceKind
    place: Place


class PassageKind(StrEnum):
    """What became of a paragraph."""

    KEPT = "kept"
    """It stands in both versions; its pieces say what changed in it."""
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    """As KEPT, but the older version has it at another point."""
    LEFT = "left"
    """Where, in the older version, a moved paragraph stood: it has no pieces."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of the redline, with the role it has in the version that `pieces` or `moved` point at.

    `moved` is where a paragraph that was moved now begins, for MOVED and LEFT; `up` says that it is further up now.
    """

    kind: PassageKind
    role: Role
    pieces: tuple[Piece, ...] = ()
    moved: Place | None = None
    up: bool = False

    @property
    def changed(self) -> bool:
        """Whether words were inserted or deleted in it."""
        return any(piece.kind is not PieceKind.KEPT for piece in self.pieces)


def redline(comparison: Comparison, older: int, newer: int) -> Iterator[Passage]:
    """Give the passages of the newer version one by one, and between them what was deleted, where it stood.

    Each is compared when it is asked for. Page furniture is left out. A paragraph counts as moved where the rows say
    so of one of the two versions and the other has it between other paragraphs.
    """
    return _Redline(comparison, older, newer).passages()


class _Redline:
    def __init__(self, comparison: Comparison, older: int, newer: int) -> None:
        self._comparison, self._older, self._newer = comparison, older, newer
        self._rows = {
            (version, index): number
            for number, row in enumerate(comparison.rows)
            for version in (older, newer)
            for index in row.cells[version]
        }
        self._moves = self._moved()
        self._cells: dict[int, dict[int, tuple[Piece, ...]]] = {}

    def _cell(self, number: int, version: int) -> tuple[int, ...]:
        return self._comparison.rows[number].cells[version]

    def _role(self, version: int, index: int) -> Role:
        return self._comparison.story.versions[version].paragraphs[index].role

    def _whole(self, kind: PieceKind, version: int, index: int) -> Piece:
        text = self._comparison.story.versions[version].paragraphs[index].text
        return Piece(kind, Place(version, index, 0, len(text)))

    def _moved(self) -> dict[int, bool]:
        """Return the rows that stand elsewhere in the older version, and whether they are further up in the newer."""
        pair = (self._older, self._newer)
        shared = [number for number, row in enumerate(self._comparison.rows) if all(row.cells[one] for one in pair)]
        strays = [number for number in shared if set(pair) & set(self._comparison.rows[number].moved)]
        steady = [number for number in shared if number not in set(strays)]

        def before(number: int, version: int) -> int:
            first = self._cell(number, version)[0]
            return sum(self._cell(other, version)[0] < first for other in steady)

        moves = {}
        for number in strays:
            old, new = before(number, self._older), before(number, self._newer)
            if old != new:
                moves[number] = new < old
        return moves

    def passages(self) -> Iterator[Passage]:
        gone = self._gone()
        yield from gone.get(-1, ())
        for index in self._comparison.story.versions[self._newer].aligned():
            yield self._passage(index)
            yield from gone.get(index, ())

    def _gone(self) -> dict[int, list[Passage]]:
        """Return what the newer version has no longer, by the paragraph of the newer version it follows; -1: none."""
        gone: dict[int, list[Passage]] = {}
        after = -1
        for index in self._comparison.story.versions[self._older].aligned():
            number = self._rows.get((self._older, index))
            now = self._cell(number, self._newer) if number is not None else ()
            role = self._role(self._older, index)
            if number is None or not now:
                pieces = (self._whole(PieceKind.DELETED, self._older, index),)
                gone.setdefault(after, []).append(Passage(PassageKind.DELETED, role, pieces))
            elif number not in self._moves:
                after = now[-1]
            elif index == self._cell(number, self._older)[0]:
                start = Place(self._newer, now[0], 0, 0)
                gone.setdefault(after, []).append(Passage(PassageKind.LEFT, role, moved=start, up=self._moves[number]))
        return gone

    def _passage(self, index: int) -> Passage:
        role = self._role(self._newer, index)
        number = self._rows.get((self._newer, index))
        if number is None or not self._cell(number, self._older):
            return Passage(PassageKind.INSERTED, role, (self._whole(PieceKind.INSERTED, self._newer, index),))
        if number not in self._cells:
            self._cells[number] = self._compared(number)
        pieces = self._cells[number].get(index, ())
        up = self._moves.get(number)
        if up is None:
            return Passage(PassageKind.KEPT, role, pieces)
        start = Place(self._newer, self._cell(number, self._newer)[0], 0, 0)
        return Passage(PassageKind.MOVED, role, pieces, start, up)

    def _compared(self, number: int) -> dict[int, tuple[Piece, ...]]:
        """Return the pieces of a row that both versions have, by the paragraph of the newer version."""
        story, row = self._comparison.story, self._comparison.rows[number]
        before, now = row.cells[self._older], row.cells[self._newer]
        pieces: dict[int, list[Piece]] = {index: [] for index in now}
        for edit in diff.cell(cell_texts(story, row, self._older), cell_texts(story, row, self._newer)):
            if edit.right is None:
                continue
            into = pieces[now[edit.right.paragraph]]
            if edit.left is not None and edit.kind in (EditKind.REMOVED, EditKind.REPLACED):
                _add(into, PieceKind.DELETED, self._older, before[edit.left.paragraph], edit.left)
            if edit.kind is not EditKind.REMOVED:
                new = edit.kind in (EditKind.ADDED, EditKind.REPLACED)
                kind = PieceKind.INSERTED if new else PieceKind.KEPT
                _add(into, kind, self._newer, now[edit.right.paragraph], edit.right)
        kept = sum(_length(piece) for held in pieces.values() for piece in held if piece.kind is PieceKind.KEPT)
        texts = (cell_texts(story, row, version) for version in (self._older, self._newer))
        if kept < RETOLD * min(sum(map(len, text)) for text in texts):
            pieces = {index: [self._whole(PieceKind.INSERTED, self._newer, index)] for index in now}
            pieces[now[0]][:0] = [self._whole(PieceKind.DELETED, self._older, index) for index in before]
        return {index: tuple(held) for index, held in pieces.items()}


def _length(piece: Piece) -> int:
    return piece.place.end - piece.place.start


def _add(pieces: list[Piece], kind: PieceKind, version: int, paragraph: int, span: Span) -> None:
    """Add words, joined to those of their kind that they continue."""
    if span.start == span.end:
        return
    start = span.start
    last = pieces[-1] if pieces else None
    if last is not None and last.kind is kind and (last.place.paragraph, last.place.end) == (paragraph, start):
        start = last.place.start
        pieces.pop()
    pieces.append(Piece(kind, Place(version, paragraph, start, span.end)))
