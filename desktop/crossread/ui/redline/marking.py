"""The marks of a redline: patches behind the words, lines over them, signs of whole paragraphs beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextBlock

from crossread.compare import PassageKind, PieceKind
from crossread.facts import FactLine
from crossread.ui.columns import signs
from crossread.ui.columns.marks import LOUD, FactMark
from crossread.ui.columns.texts import OVER, UNDER, Units
from crossread.ui.models.view_state import ViewState
from crossread.ui.redline.page import Block, Run
from crossread.ui.theme import Look, Sign

if TYPE_CHECKING:
    from crossread.ui.redline.text import RedlineText

FRAMED = 80
"""Units up to which the change that was stepped to gets a frame; a longer one is a paragraph, which the bar marks."""
BELOW = 3
"""Pixels by which the line of a fact stands under that of inserted words."""


class Shown(NamedTuple):
    """A fact to be seen at units start to end of a block, within a run."""

    mark: FactMark
    start: int
    end: int
    run: Run


def _between(run: Run, facts: list[Shown]) -> list[tuple[int, int]]:
    """Return the stretches of a run that no fact covers: one patch is enough."""
    at, stop = run.marked
    free = []
    for _, start, end, _ in sorted(facts, key=lambda fact: (fact.start, fact.end)):
        if start < stop and end > at:
            if start > at:
                free.append((at, start))
            at = end
    return [*free, (at, stop)] if at < stop else free


def _change(block: Block, unit: int) -> tuple[int, int]:
    """Return the units of the change that begins at one of them, nothing where it is long or a note."""
    end = unit
    for run in block.runs:
        if run.end > unit:
            if run.piece.kind is PieceKind.KEPT:
                break
            end = run.marked[1]
    return (unit, end) if end - unit <= FRAMED else (unit, unit)


class Marking:
    """Paints for one RedlineText what of it is in view."""

    def __init__(self, text: RedlineText, state: ViewState) -> None:
        self._text, self._state = text, state

    def below(self, painter: QPainter, clip: QRectF) -> None:
        """Lay the patches: inserted, deleted, and the facts pointed at or told differently."""
        theme = self._text.theme
        looks = {PieceKind.INSERTED: theme.added, PieceKind.DELETED: theme.removed}
        for text_block, block in self._visible(clip):
            facts = list(self._facts(block))
            for run in block.runs:
                look = looks.get(run.piece.kind)
                for start, end in _between(run, facts) if look is not None else ():
                    signs.draw_tint(painter, look.tint, self._rects(text_block, block, start, end))
            for mark, start, end, _ in facts:
                pointed = self._pointed(mark)
                tint = theme.fact.tint if pointed else theme.verdict(mark.line.verdict).tint
                signs.draw_tint(painter, tint, self._rects(text_block, block, start, end))
            for look, rects, _ in self._hits(text_block, block):
                signs.draw_tint(painter, look.tint, rects)

    def above(self, painter: QPainter, clip: QRectF) -> None:
        """Draw the lines: under what was inserted, around facts, beside whole paragraphs."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._text.theme
        current = self._text.current
        for text_block, block in self._visible(clip):
            for run in block.runs:
                if run.piece.kind is PieceKind.INSERTED:
                    rects = self._rects(text_block, block, *run.marked)
                    signs.draw_sign(painter, Sign.UNDERLINE, theme.added.colour, rects)
            for mark, start, end, run in self._facts(block):
                look = theme.verdict(mark.line.verdict)
                rects = self._rects(text_block, block, start, end)
                if run.piece.kind is PieceKind.INSERTED and look.sign is not Sign.BOX:
                    rects = [rect.translated(0, BELOW) for rect in rects]
                signs.draw_sign(painter, look.sign, look.colour, rects, 2 if self._pointed(mark) else 1)
            for look, rects, weight in self._hits(text_block, block):
                signs.draw_sign(painter, look.sign, look.colour, rects, weight)
            self._beside(painter, text_block, block)
            if current is not None and text_block.contains(current):
                box = self._box(text_block)
                painter.fillRect(QRectF(box.left() - 26, box.top() + 2, 3, box.height() - 4), theme.accent)
                for rect in self._rects(text_block, block, *_change(block, current - text_block.position())):
                    frame = signs.snapped(rect).adjusted(-4, -3, 4, 5)
                    signs.draw_box(painter, theme.accent, frame, 2)

    def _hits(self, text_block: QTextBlock, block: Block) -> Iterator[tuple[Look, list[QRectF], int]]:
        """Give the hits of a search in a block: how each looks, where it stands, and how heavily it is drawn."""
        finding, theme = self._text.finding, self._text.theme
        for hit in finding.within(text_block.blockNumber()):
            here = hit == finding.current
            rects = self._rects(text_block, block, hit.start, hit.end)
            yield (theme.found_here if here else theme.found), rects, 2 if here else 1

    def _beside(self, painter: QPainter, text_block: QTextBlock, block: Block) -> None:
        """Draw the sign of a whole paragraph in the margin: plus, minus, or an arrow."""
        theme, kind = self._text.theme, block.passage.kind
        box = self._box(text_block)
        left, middle = box.left() - 15, box.top() + block.face.line / 2
        if block.note:
            size = block.face.line - 3
            signs.draw_arrow(painter, theme.moved.colour, left - size / 2, box.top() + 1, size, up=block.passage.up)
            return
        looks = {
            PassageKind.INSERTED: theme.added,
            PassageKind.DELETED: theme.removed,
            PassageKind.MOVED: theme.moved,
        }
        if kind not in looks:
            return
        painter.setPen(signs.pen(looks[kind].colour.rgba(), 2.0, Sign.UNDERLINE))
        if kind is PassageKind.MOVED:
            painter.drawLine(QPointF(box.left() - 8, box.top()), QPointF(box.left() - 8, box.bottom()))
            return
        painter.drawLine(QPointF(left - 4.5, middle), QPointF(left + 4.5, middle))
        if kind is PassageKind.INSERTED:
            painter.drawLine(QPointF(left, middle - 4.5), QPointF(left, middle + 4.5))

    # What stands where

    def _visible(self, clip: QRectF) -> Iterator[tuple[QTextBlock, Block]]:
        """Give the blocks that meet a stretch of the viewport."""
        page = self._text.page
        if page is None:
            return
        block = self._text.cursorForPosition(clip.topLeft().toPoint()).block()
        if block.blockNumber() > 0:
            block = block.previous()  # the pointer's line may be the next one's
        while block.isValid() and block.blockNumber() < len(page.blocks):
            if self._box(block).top() > clip.bottom() + 8:
                return
            yield block, page.blocks[block.blockNumber()]
            block = block.next()

    def _corner(self, block: QTextBlock) -> QPointF:
        """Return the point of the viewport from which the lines of a block are measured."""
        bars = self._text.horizontalScrollBar(), self._text.verticalScrollBar()
        return block.layout().position() - QPointF(bars[0].value(), bars[1].value())

    def _box(self, block: QTextBlock) -> QRectF:
        """Return where the lines of a block stand in the viewport; its left edge is that of text without indent."""
        box = block.layout().boundingRect().translated(self._corner(block))
        box.setLeft(self._text.document().rootFrame().frameFormat().leftMargin())
        return box

    def _rects(self, text_block: QTextBlock, block: Block, start: int, end: int) -> list[QRectF]:
        """Return what units start to end of a block cover in the viewport, line by line."""
        layout, corner, em = text_block.layout(), self._corner(text_block), block.face.size
        found = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            low, high = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if low >= high:
                continue
            one, other = line.cursorToX(low)[0], line.cursorToX(high)[0]
            left, right = min(one, other), max(one, other)
            right = min(right, line.naturalTextRect().right())
            base = line.y() + line.ascent()
            rect = QRectF(left, base - em * OVER, max(right - left, 0), em * (OVER + UNDER))
            found.append(rect.translated(corner))
        return found

    def _pointed(self, mark: FactMark) -> bool:
        return mark.line is self._state.chosen or mark.line is self._state.hovered

    def _facts(self, block: Block) -> Iterator[Shown]:
        """Give the facts to be seen in a block: those told differently where words changed, and those pointed at."""
        for run in block.runs:
            changed = run.piece.kind is not PieceKind.KEPT
            for mark, start, end in self._mentions(run):
                loud = changed and mark.line.verdict in LOUD and self._state.filter.admits(mark.line)
                if loud or self._pointed(mark):
                    yield Shown(mark, start, end, run)

    def _mentions(self, run: Run) -> Iterator[tuple[FactMark, int, int]]:
        """Give all mentions of facts in a run, cut to it, as units of the block."""
        page, place = self._text.page, run.piece.place
        units: Units | None = None
        for mark in page.marks.facts(place.version, place.paragraph) if page is not None else ():
            low, high = max(mark.start, place.start), min(mark.end, place.end)
            if low < high:
                units = units or Units(run.text)
                yield mark, run.start + units.to_qt(low - place.start), run.start + units.to_qt(high - place.start)

    def fact_at(self, point: QPointF) -> FactLine | None:
        """Return the narrowest fact whose words lie under a point of the viewport."""
        best: tuple[int, FactLine] | None = None
        for text_block, block in self._visible(QRectF(point, point)):
            for run in block.runs:
                for mark, start, end in self._mentions(run):
                    hit = any(rect.contains(point) for rect in self._rects(text_block, block, start, end))
                    if hit and self._state.filter.admits(mark.line) and (best is None or end - start < best[0]):
                        best = (end - start, mark.line)
        return best[1] if best is not None else None
