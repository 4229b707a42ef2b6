"""The table of facts as it is seen and moved through: painted signs, elided words, one line a fact."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crossread.facts import Decision, Verdict
from crossread.translation import translate
from crossread.ui.facts.frozen import KeepingTable
from crossread.ui.facts.model import (
    ABOUT,
    ABSENT,
    FIRST_VERSION,
    JUDGED_ROLE,
    KIND,
    LINE_ROLE,
    ODD_ROLE,
    VERDICT,
    ShownFacts,
)
from crossread.ui.facts.signs import paint_judged, paint_sign
from crossread.ui.tables import calm
from crossread.ui.theme import Theme

KEPT = (VERDICT, ABOUT)
"""What a line cannot be read without: how weighty it is, and what it is about. Both stay while the rest scrolls."""
_SIGN = 14
_GAP = 8
_WIDTHS = {VERDICT: 166, KIND: 96, ABOUT: 150}
_WORDS_WIDTH = (88, 260)
"""Least and greatest width of a version's column, in device-independent pixels at normal size."""


class _Painter(QStyledItemDelegate):
    """Paints a cell; the verdict with its sign, an odd one out in bold, an absent fact faintly."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one cell."""
        self.initStyleOption(option, index)
        line = index.data(LINE_ROLE)
        if line is None:
            return
        painter.save()
        theme = self.theme
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.selection if selected else theme.raised if hovered else theme.paper)
        painter.setPen(theme.rule)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = index.column()
        inner = rect.adjusted(_GAP, 0, -_GAP // 2, 0)
        colour = theme.verdicts[line.verdict].colour
        judged = index.data(JUDGED_ROLE)
        if column == VERDICT:
            inner = inner.adjusted(0, 0, -paint_judged(painter, QRectF(inner), judged, theme.accent), 0)
            top = rect.top() + (rect.height() - _SIGN) / 2
            paint_sign(painter, QRectF(inner.left(), top, _SIGN, _SIGN), line.verdict, colour)
            inner = inner.adjusted(_SIGN + 7, 0, 0, 0)
        font = QFont(option.font)
        text = option.text
        pen = theme.ink
        if column == VERDICT:
            font.setWeight(QFont.Weight.DemiBold if line.verdict is Verdict.CONTRADICTS else QFont.Weight.Normal)
            pen = colour if line.verdict in (Verdict.CONTRADICTS, Verdict.DIFFERS) else theme.muted
        elif column == KIND:
            pen = theme.muted
        elif text == ABSENT:
            pen = theme.faint
        elif index.data(ODD_ROLE):
            font.setWeight(QFont.Weight.DemiBold)
            pen = colour
        if judged is not None and judged.decision is Decision.DISMISSED:
            font.setStrikeOut(text != ABSENT)
            pen = theme.faint
        painter.setFont(font)
        painter.setPen(pen)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return room for one line of text and air."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + 12)


class FactView(KeepingTable):
    """The table; moving the current row chooses its fact, the pointer hovers it."""

    def __init__(self, model: ShownFacts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = _Painter(theme, self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(translate("Facts", "Facts by version"))
        calm(self)
        self.setSortingEnabled(True)
        self.sortByColumn(VERDICT, Qt.SortOrder.AscendingOrder)
        self.keep(KEPT, theme)
        self.set_theme(theme)
        self._fit_rows()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._painter.theme = theme
        super().set_theme(theme)

    def fit_columns(self) -> None:
        """Share the width among the columns: what a fact is about and the versions' words get what is left over."""
        header = self.horizontalHeader()
        versions = header.count() - FIRST_VERSION
        if versions <= 0:
            return
        header.moveSection(header.visualIndex(ABOUT), header.visualIndex(VERDICT) + 1)  # the two that stay put
        scale = self.fontMetrics().height() / 16
        fixed = 0
        for column, width in _WIDTHS.items():
            header.resizeSection(column, round(width * scale))
            fixed += round(width * scale)
        least, most = (round(width * scale) for width in _WORDS_WIDTH)
        room = self.viewport().width() - fixed
        share = min(max(room // versions, least), most)
        for column in range(FIRST_VERSION, header.count()):
            header.resizeSection(column, share)
        spare = room - share * versions
        if spare > 0:
            header.resizeSection(ABOUT, header.sectionSize(ABOUT) + spare)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows as high as their words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
