"""The cells of the quotes table set as lines of text, so that they can be measured and painted with their marks."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from crossread.ui.columns import signs
from crossread.ui.theme import Look

MOST_LINES = 12
"""Lines of one wording that a cell shows; the tool tip has the rest. A quote as long is read in the columns."""
BETWEEN = 3
"""Pixels between the blocks of a cell."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that are marked, in a look of the theme; a point where words are missing."""

    start: int
    end: int
    look: Look


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a cell: its words, how loud they are, and what is marked in them."""

    text: str
    colour: QColor
    weight: QFont.Weight = QFont.Weight.Normal
    size: float = 1.0
    quiet: bool = False
    read: bool = False
    """Whether a version says so: set as the texts are, not as the table."""
    marks: tuple[Stretch, ...] = field(default=())


def _heavier(mark: Stretch) -> QTextLayout.FormatRange:
    """Return the format of marked words: heavier, so that they are found without any colour."""
    made = QTextLayout.FormatRange()
    made.start, made.length = mark.start, mark.end - mark.start
    made.format.setFontWeight(QFont.Weight.DemiBold)
    return made


class SetBlock:
    """A block broken into lines of one width."""

    def __init__(self, block: Block, font: QFont, width: float) -> None:
        self._block = block
        self._font = QFont(font)
        self._font.setWeight(block.weight)
        self._font.setPointSizeF(font.pointSizeF() * block.size)
        self._width = width
        self._layout = QTextLayout(block.text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([_heavier(mark) for mark in block.marks])
        self._lines: list[QTextLine] = []
        self.height = 0.0
        last_mark = max((mark.end for mark in block.marks), default=-1)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            if len(self._lines) >= MOST_LINES and line.textStart() > last_mark:
                break
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
            self._lines.append(line)
        self._layout.endLayout()

    @property
    def shortened(self) -> bool:
        """Whether there is more than is shown."""
        last = self._lines[-1] if self._lines else None
        return last is not None and last.textStart() + last.textLength() < len(self._block.text)

    def paint(self, painter: QPainter, at: QPointF, lit: QColor | None) -> None:
        """Paint the marks behind the words, the words, and the lines of the marks; quiet words `lit` where given."""
        marked = [(mark, [rect.translated(at) for rect in self._rects(mark)]) for mark in self._block.marks]
        for mark, rects in marked:
            if mark.end > mark.start:
                signs.draw_tint(painter, mark.look.tint, rects)
        painter.setPen(lit if lit is not None and self._block.quiet else self._block.colour)
        cut = self.shortened
        for line in self._lines[:-1] if cut else self._lines:
            line.draw(painter, at)
        if cut:
            line = self._lines[-1]
            metrics = QFontMetricsF(self._font)
            rest = self._block.text[line.textStart() :]
            painter.setFont(self._font)
            shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._width)
            painter.drawText(at + QPointF(0, line.y() + line.ascent()), shown)
        for mark, rects in marked:
            signs.draw_sign(painter, mark.look.sign, mark.look.colour, rects)

    def _rects(self, mark: Stretch) -> list[QRectF]:
        """Return where the marked characters stand, a rectangle a line."""
        found = []
        for line in self._lines:
            start, end = line.textStart(), line.textStart() + line.textLength()
            first, last = max(mark.start, start), min(mark.end, end)
            if first > last or (first == last and (mark.end > mark.start or first == end)):
                continue
            left, right = line.cursorToX(first)[0], line.cursorToX(last)[0]
            found.append(QRectF(left, line.y() + 1, right - left, line.height() - 3))
        return found


class SetCell:
    """The blocks of a cell, one under the other: what versions say in the font `words`, all else in `font`."""

    def __init__(self, blocks: tuple[Block, ...], font: QFont, words: QFont, width: float) -> None:
        self._blocks = [SetBlock(block, words if block.read else font, max(width, 24.0)) for block in blocks]
        self.height = sum(block.height for block in self._blocks) + BETWEEN * max(len(blocks) - 1, 0)

    @property
    def shortened(self) -> bool:
        """Whether the tool tip says more than the cell."""
        return any(block.shortened for block in self._blocks)

    def paint(self, painter: QPainter, at: QPointF, lit: QColor | None = None) -> None:
        """Paint the blocks from `at` downwards, quiet ones in the colour `lit` where given."""
        for block in self._blocks:
            block.paint(painter, at, lit)
            at += QPointF(0, block.height + BETWEEN)
