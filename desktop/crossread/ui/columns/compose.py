"""Setting one line of the sheet: which blocks of text stand in each of its cells, and how high it becomes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from math import ceil, inf

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from crossread import wording
from crossread.compare import Comparison
from crossread.story import Role
from crossread.translation import translate, translate_n
from crossread.ui.columns.faces import Face, Faces
from crossread.ui.columns.measure import Measure
from crossread.ui.columns.sheet import LineKind, Move, Sheet
from crossread.ui.columns.texts import SetText

KEPT_CELLS = 2500
"""How many set cells are kept, some 5 kB each: six versions of 400 paragraphs. A reader sees some 80 at a time."""

FURNITURE_INDENT = 16
"""How far unfolded furniture stands in from the text, in pixels; the sign that brings a line back stands there."""


class BlockKind(Enum):
    """What a block of a cell is."""

    TEXT = auto()
    MOVED = auto()
    """Says that the text below stands elsewhere in its own version."""
    HOME = auto()
    """Says that a moved paragraph would follow here."""
    PLACE = auto()
    """Says which paragraph of its version the text below is, where it does not follow the one before it there."""
    FOLD = auto()
    """Opens and closes page furniture."""
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One text in a cell: its top left corner within the cell, and the line a click on it leads to."""

    kind: BlockKind
    x: float
    y: float
    text: SetText
    role: Role | None = None
    paragraph: int = -1
    target: int = -1
    up: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that has been set: its blocks from top to bottom, and the height they need."""

    blocks: tuple[Block, ...]
    height: int


_EMPTY = Cell((), 0)
_NONE: frozenset[int] = frozenset()


class Composer:
    """Sets cells on demand and keeps the last few thousand; guesses the height of lines not yet set."""

    def __init__(self, comparison: Comparison, sheet: Sheet, faces: Faces, width: float) -> None:
        self._comparison, self._sheet = comparison, sheet
        self.faces, self.width = faces, width
        self.open: set[tuple[int, int]] = set()
        self.unfolded: set[int] = set()
        """The lines of kind FOLD whose rows are shown."""
        self._kept: OrderedDict[tuple[int, int], Cell] = OrderedDict()
        self._unset: dict[int, frozenset[int]] = {}
        self._measures: dict[Role, Measure] = {}
        self._set_of_line: tuple[int, dict[tuple[str, int, float], SetText]] = (-1, {})
        self.pad = max(round(faces.body.line * 0.36), 4)

    def look(self) -> tuple[object, ...]:
        """Return what decides how cells look, as a value."""
        return self, frozenset(self.open), frozenset(self.unfolded)

    def cell(self, number: int, version: int) -> Cell:
        """Return one cell of line `number`, set now if it was not kept."""
        key = (number, version)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._compose(number, version)
            if len(self._kept) > KEPT_CELLS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def keeps(self, number: int, versions: Iterable[int]) -> bool:
        """Return whether the cells of `versions` in line `number` are kept, or need not be."""
        return self.folded(number) or all((number, version) in self._kept for version in versions)

    def height(self, number: int, seen: Collection[int], *, keep: bool = True) -> int:
        """Return how high line `number` is: of the cells not in `seen`, only those that may be the highest are set.

        With `keep` false, cells set for it are kept only where there is room for more.
        """
        if self.folded(number):
            return 0
        full = not keep and len(self._kept) >= KEPT_CELLS
        tallest = self._least(number)
        sure = {v for v in range(self._sheet.versions) if v in seen or (number, v) in self._kept}
        bounds = {v: inf if v in sure else self._at_most(number, v) for v in range(self._sheet.versions)}
        unset = []
        for version in sorted(bounds, key=bounds.__getitem__, reverse=True):
            if bounds[version] <= tallest:
                unset.append(version)
                continue
            kept = self._kept.get((number, version))
            cell = kept or (self._compose(number, version) if full else self.cell(number, version))
            tallest = max(tallest, cell.height)
        self._unset[number] = frozenset(unset)
        return tallest

    def was_set(self, number: int, versions: Iterable[int]) -> bool:
        """Return whether the height of line `number` goes by how the cells of `versions` were truly set."""
        return self._unset.get(number, _NONE).isdisjoint(versions)

    def folded(self, number: int) -> bool:
        """Return whether a line is folded away, in a stretch that is the same everywhere."""
        fold = self._sheet.fold_of.get(number)
        return fold is not None and fold not in self.unfolded

    def toggle(self, number: int, version: int) -> None:
        """Open or close the page furniture of one cell."""
        self.open ^= {(number, version)}
        self._kept.pop((number, version), None)

    def _least(self, number: int) -> int:
        kind = self._sheet.lines[number].kind
        if kind is LineKind.FOLD:
            return round(self.faces.fold.line) + 12
        return 12 if kind is not LineKind.ROW else round(self.faces.body.line) + 2 * self.pad

    def guess(self, number: int) -> int:
        """Return about how high line `number` will be, without setting it."""
        if self.folded(number):
            return 0
        line = self._sheet.lines[number]
        if line.kind is LineKind.FOLD:
            return self._least(number)
        if line.kind is not LineKind.ROW:
            return round(self.faces.fold.line) + 8
        versions = self._comparison.story.versions
        tallest = 0.0
        for version, cell in enumerate(line.cells):
            height = 0.0
            for index in cell:
                paragraph = versions[version].paragraphs[index]
                face = self.faces.role(paragraph.role)
                per_line = max((self.width - face.indent) / face.advance, 1)
                height += ceil(len(paragraph.text) / per_line) * face.line + face.above + face.below
                height += self._place_height(version, index)
            height += max(len(cell) - 1, 0) * self.pad
            tallest = max(tallest, height)
        return max(ceil(tallest) + 2 * self.pad, self._least(number))

    def _at_most(self, number: int, version: int) -> float:
        """Return how high a cell of a row may be, without setting it; infinite where that cannot be told."""
        line, held = self._sheet.lines[number], self._comparison.story.versions[version]
        beside = (number, version) in self._sheet.moves or (number, version) in self._sheet.homes
        if line.kind is not LineKind.ROW or beside:
            return inf
        height = 0.0
        for index in line.cells[version]:
            paragraph = held.paragraphs[index]
            face = self.faces.role(paragraph.role)
            measure = self._measures.get(paragraph.role) or self._measures.setdefault(paragraph.role, Measure(face))
            lines = measure.lines(paragraph.text, max(self.width - face.indent, 20.0))
            if lines is None:
                return inf
            height += self._place_height(version, index) + face.above + lines * face.line + face.below + self.pad
        return ceil(height) + self.pad if height else 0

    def _compose(self, number: int, version: int) -> Cell:
        if self._set_of_line[0] != number:
            self._set_of_line = (number, {})
        blocks = tuple(self._blocks(number, version))
        if not blocks:
            return _EMPTY
        edge = self.pad if self._sheet.lines[number].kind is LineKind.ROW else 4
        last = blocks[-1]
        return Cell(blocks, ceil(last.y + last.text.height + last.text.face.below) + edge)

    def _blocks(self, number: int, version: int) -> list[Block]:
        line = self._sheet.lines[number]
        held = self._comparison.story.versions[version]
        if line.kind is LineKind.TROUBLE:
            if not held.trouble:
                return []
            return [Block(BlockKind.TROUBLE, 0, self.pad, self._set(wording.trouble(held.trouble), self.faces.trouble))]
        if line.kind is LineKind.FURNITURE:
            return self._furniture(number, version)
        blocks: list[Block] = []
        y = float(self.pad)
        move = self._sheet.moves.get((number, version))
        if move is not None:
            y = self._note(blocks, BlockKind.MOVED, y, moved_words(move), target=move.home, up=not move.down)
        for index in line.cells[version]:
            paragraph = held.paragraphs[index]
            face = self.faces.role(paragraph.role)
            if blocks and blocks[-1].kind is BlockKind.TEXT:
                y += self.pad
            stray = self._sheet.strays.get((version, index))
            if stray is not None:
                shown = self._set(place_words(stray.number), self.faces.note)
                blocks.append(Block(BlockKind.PLACE, 0, y, shown, target=stray.beside))
                y += self._place_height(version, index)
            y += face.above
            text = self._set(paragraph.text, face)
            x = 0.0 if text.right_to_left else face.indent
            blocks.append(Block(BlockKind.TEXT, x, y, text, paragraph.role, index))
            y += text.height + face.below
        for home in self._sheet.homes.get((number, version), ()):
            y += 2
            words = home_words(self._first_words(home))
            y = self._note(blocks, BlockKind.HOME, y, words, target=home.line, up=home.line < number)
        return blocks

    def _furniture(self, number: int, version: int) -> list[Block]:
        cell = self._sheet.lines[number].cells[version]
        if not cell:
            return []
        is_open = (number, version) in self.open
        fold = self._set(furniture_words(len(cell)), self.faces.fold, 16)
        blocks = [Block(BlockKind.FOLD, 16, 4, fold, target=number, up=is_open)]
        y = 4 + fold.height
        if is_open:
            for index in cell:
                paragraph = self._comparison.story.versions[version].paragraphs[index]
                text = self._set(paragraph.text, self.faces.role(Role.FURNITURE), FURNITURE_INDENT)
                blocks.append(Block(BlockKind.TEXT, FURNITURE_INDENT, y + 3, text, Role.FURNITURE, index))
                y += 3 + text.height
        return blocks

    def _note(self, blocks: list[Block], kind: BlockKind, y: float, words: str, *, target: int, up: bool) -> float:
        shown = QFontMetricsF(self.faces.note.font).elidedText(words, Qt.TextElideMode.ElideRight, self.width - 18)
        text = self._set(shown, self.faces.note, 16)
        blocks.append(Block(kind, 16, y, text, target=target, up=up))
        return y + text.height + 2

    def _place_height(self, version: int, index: int) -> float:
        return self.faces.note.line + 1 if (version, index) in self._sheet.strays else 0.0

    def _first_words(self, move: Move) -> str:
        index = self._sheet.lines[move.line].cells[move.version][0]
        text = self._comparison.story.versions[move.version].paragraphs[index].text
        return text if len(text) <= 64 else text[:64].rsplit(" ", 1)[0] + "…"

    def _set(self, words: str, face: Face, indent: float = 0.0) -> SetText:
        """Return words set in lines; those that several versions share, as most states of an article do, only once."""
        width = max(self.width - face.indent - indent, 20.0)
        key, there = (words, id(face), width), self._set_of_line[1]
        return there.get(key) or there.setdefault(key, SetText(words, face, width))


def moved_words(move: Move) -> str:
    """Return the note over a paragraph that stands elsewhere in its own version."""
    if move.down:
        return translate("Columns", "moved: stands further down here")
    return translate("Columns", "moved: stands further up here")


def home_words(first_words: str) -> str:
    """Return the note at the point where a moved paragraph would follow."""
    return translate("Columns", "here follows “{words}”", words=first_words)


def place_words(number: int) -> str:
    """Return the note over a paragraph that does not follow the one before it in its version: "¶ 8"."""
    return translate("Columns", "¶\u00a0{number}", number=number)


def furniture_words(count: int) -> str:
    """Return the line that stands for folded page furniture of `count` paragraphs."""
    return translate_n("Columns", "page furniture · {n} line", "page furniture · {n} lines", count)
