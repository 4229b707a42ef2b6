"""The heading of a group of lines as it is painted: over all columns, in place while these scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from crossread.ui.facts.groups import Heading
from crossread.ui.facts.model import HEADING_ROLE
from crossread.ui.facts.signs import paint_sign
from crossread.ui.pixels import fill, rule_under
from crossread.ui.theme import Theme

_SIGN = 14
_ARROW = 8
_GAP = 8


def paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, table: QTableView, theme: Theme
) -> None:
    """Paint the part of a heading that lies in the cell `index`; its words begin at the left edge of `table`."""
    heading = index.data(HEADING_ROLE)
    if not isinstance(heading, Heading):
        return
    painter.save()
    painter.setClipRect(option.rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    row: QRect = option.rect
    here = table.hasFocus() and table.currentIndex().row() == index.row()
    fill(painter, row, theme.selection if here else theme.raised)
    rule_under(painter, row, theme.rule)
    left = float(_GAP)
    middle = row.top() + row.height() / 2
    _paint_arrow(painter, QPointF(left + _ARROW / 2, middle), heading.folded, theme)
    left += _ARROW + _GAP
    if heading.verdict is not None:
        sign = QRectF(left, middle - _SIGN / 2, _SIGN, _SIGN)
        paint_sign(painter, sign, heading.verdict, theme.verdicts[heading.verdict].colour)
        left += _SIGN + 7
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics, count = QFontMetricsF(font), str(heading.count)
    room = table.viewport().width() - left - 2 * _GAP - metrics.horizontalAdvance(count)
    title = metrics.elidedText(heading.title, Qt.TextElideMode.ElideRight, room)
    base = middle + (metrics.ascent() - metrics.descent()) / 2
    painter.setPen(theme.ink)
    painter.drawText(QPointF(left, base), title)
    painter.setPen(theme.muted)
    painter.drawText(QPointF(left + metrics.horizontalAdvance(title) + _GAP, base), count)
    painter.restore()


def _paint_arrow(painter: QPainter, at: QPointF, folded: bool, theme: Theme) -> None:
    """Paint a triangle around `at` that points right where the group is folded, else down."""
    half = _ARROW / 2
    down = [QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half / 2 + 1)]
    right = [QPointF(-half / 2, -half), QPointF(half / 2 + 1, 0), QPointF(-half / 2, half)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.muted)
    painter.drawPolygon(QPolygonF([at + point for point in (right if folded else down)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
