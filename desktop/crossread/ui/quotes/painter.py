"""How a cell of the quotes table is painted: the words with what is altered in them, gaps, signs of the verdicts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crossread import wording
from crossread.compare import MarkKind
from crossread.facts import Verdict
from crossread.facts.quote_words import Alteration
from crossread.translation import translate
from crossread.ui.columns.faces import words_font
from crossread.ui.facts.model import ABSENT, Index
from crossread.ui.facts.signs import paint_sign
from crossread.ui.pixels import rule_under
from crossread.ui.quotes.model import ALTERED, FIRST_VERSION, NOBODY, OTHERWISE, QUOTE_ROLE, SPEAKER, VERDICT
from crossread.ui.quotes.rows import QuoteRow, Wording
from crossread.ui.quotes.setting import Block, SetCell, Stretch
from crossread.ui.theme import Look, Theme

SIGN = 14
PAD, AIR = 9, 8
"""Pixels at the sides of a cell, and over and under its words."""
_SMALL = 0.92


class QuotePainter(QStyledItemDelegate):
    """Keeps what it has set: a table is measured and painted from the same lines."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._set: dict[tuple[int, int, int], SetCell] = {}
        self._zoom, self._typeface = 1.0, ""

    def set_reading(self, zoom: float, typeface: str) -> None:
        """Set the words of the versions as the texts are."""
        self._zoom, self._typeface = zoom, typeface
        self._set.clear()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._set.clear()

    def forget(self) -> None:
        """Set all cells anew: the quotes or the font changed."""
        self._set.clear()

    def height(self, quote: QuoteRow, column: int, width: int, font: QFont) -> int:
        """Return how high a cell `width` pixels wide has to be."""
        return round(self._cell(quote, column, width, font).height) + 2 * AIR

    def _cell(self, quote: QuoteRow, column: int, width: int, font: QFont) -> SetCell:
        key = id(quote), column, width
        if key not in self._set:
            room = width - 2 * PAD - (SIGN + 7 if column == VERDICT else 0)
            self._set[key] = SetCell(
                self._blocks(quote, column), font, words_font(font, self._zoom, self._typeface), room
            )
        return self._set[key]

    def _blocks(self, quote: QuoteRow, column: int) -> tuple[Block, ...]:
        theme, loud = self._theme, quote.line.verdict in ALTERED
        colour = theme.verdicts[quote.line.verdict].colour
        if column == VERDICT:
            bold = QFont.Weight.DemiBold if quote.line.verdict is Verdict.CONTRADICTS else QFont.Weight.Normal
            head = Block(wording.verdict(quote.line.verdict), colour if loud else theme.muted, bold)
            said_already = quote.line.verdict is Verdict.ONLY
            return (
                (head,)
                if said_already
                else (head, Block(wording.rule(quote.line), theme.muted, size=_SMALL, quiet=True))
            )
        if column == SPEAKER:
            if quote.speaker is None:
                return (Block(translate("Quotes", NOBODY), theme.faint, quiet=True),)
            who = Block(quote.speaker, theme.ink, QFont.Weight.DemiBold)
            return (who, Block(quote.role, theme.muted, size=_SMALL, quiet=True)) if quote.role else (who,)
        cell = quote.cells[column - FIRST_VERSION]
        blocks = [block for one in cell for block in self._wording(quote, one)]
        return tuple(blocks) or (Block(ABSENT, theme.faint, quiet=True),)

    def _wording(self, quote: QuoteRow, one: Wording) -> list[Block]:
        theme = self._theme
        if one.told:
            blocks = [
                Block(translate("Quotes", OTHERWISE), theme.muted, size=_SMALL, quiet=True),
                Block(one.words, theme.ink, read=True),
            ]
        else:
            said = wording.quoted(one.words)
            lead = said.find(one.words)  # the quotation mark, and what a language sets beside it
            marks = tuple(Stretch(c.start + lead, c.end + lead, self._look(c)) for c in quote.altered(one))
            blocks = [Block(said, theme.ink, marks=marks, read=True)]
        other = quote.otherwise_said_by(one)
        if other:
            colour = theme.verdicts[quote.line.verdict].colour if quote.line.verdict in ALTERED else theme.muted
            blocks.append(Block(f"– {other}", colour, QFont.Weight.DemiBold))
        return blocks

    def _look(self, change: Alteration) -> Look:
        if change.spelling:
            return self._theme.marks[MarkKind.NOISE]
        if not change.instead:
            return self._theme.marks[MarkKind.ADDED]
        return self._theme.marks[MarkKind.REPLACED if change.end > change.start else MarkKind.REMOVED]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one cell."""
        quote = index.data(QUOTE_ROLE)
        if quote is None:
            return
        painter.save()
        theme, rect, column = self._theme, option.rect, index.column()
        painter.setClipRect(rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        gap = column >= FIRST_VERSION and not quote.cells[column - FIRST_VERSION]
        ground = theme.raised if hovered else theme.gap if gap else theme.paper
        painter.fillRect(rect, theme.selection if selected else ground)
        rule_under(painter, rect, theme.faint if _ends_group(index) else theme.rule)
        left = rect.left() + PAD
        if column == VERDICT:
            top = rect.top() + AIR + (option.fontMetrics.height() - SIGN) / 2
            paint_sign(
                painter,
                QRectF(left, top, SIGN, SIGN),
                quote.line.verdict,
                theme.verdicts[quote.line.verdict].colour,
            )
            left += SIGN + 7
        lit = theme.ink if selected else None
        self._cell(quote, column, rect.width(), option.font).paint(painter, QPointF(left, rect.top() + AIR), lit)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the width of the column and the height of its words there."""
        quote = index.data(QUOTE_ROLE)
        width = option.rect.width()
        return QSize(width, self.height(quote, index.column(), width, option.font)) if quote is not None else QSize()


def _ends_group(index: Index) -> bool:
    """Tell whether the last altered quote ends here and others follow, so that the two can be told apart."""
    below = index.siblingAtRow(index.row() + 1).data(QUOTE_ROLE)
    return below is not None and (index.data(QUOTE_ROLE).line.verdict in ALTERED) != (below.line.verdict in ALTERED)
