"""The matrix as it is seen and moved through: a tile for each fact and version, what a fact is about kept in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from crossread import wording
from crossread.translation import translate
from crossread.ui.facts.frozen import KeepingTable
from crossread.ui.facts.model import Index
from crossread.ui.facts.signs import paint_sign
from crossread.ui.overview.fitting import fitted
from crossread.ui.overview.heading import NamesHeading
from crossread.ui.overview.models import ABOUT, FIRST_VERSION, ROW_ROLE, Matrix
from crossread.ui.overview.standing import FactRow, Stand, Standing
from crossread.ui.overview.tiles import INSET, SIGN, paint_tile
from crossread.ui.tables import calm
from crossread.ui.theme import Theme

_SIGN, _PAD = 13, 9
_ABOUT_SHARE, _ABOUT_WIDTH = 0.36, (170, 460)
_CELL_WIDTH = (70, 150)
"""Least and greatest width of a version's column, in device-independent pixels at normal size."""


_WIDE = 104
"""Width of a tile, in pixels, from which on words are shortened rather than left out."""
_APART, _AFTER = 5, 4
"""Pixels between a sign and the words in its tile, and after them."""


def tile_words(stand: Stand, metrics: QFontMetrics, width: float) -> str:
    """Return what differs in a tile so wide: the version's words, or their figure alone; "" where neither fits."""
    if stand.standing is not Standing.DIFFERS:
        return ""
    room = width - INSET - SIGN - _APART - _AFTER
    for words in (stand.words, stand.brief):
        if words and metrics.horizontalAdvance(words) <= room:
            return words
    return fitted(stand.words, metrics, room) if width > _WIDE else ""


class _Painter(QStyledItemDelegate):
    """Paints what a fact is about, and the tiles; what differs is given in its words where there is room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one cell."""
        row = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        theme, rect = self.theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.selection if selected else theme.raised if hovered else theme.paper)
        painter.setFont(option.font)
        if index.column() == ABOUT:
            self._about(painter, QRectF(rect), row, quiet=theme.ink if selected else theme.muted)
        else:
            self._tile(painter, QRectF(rect), row, index.column() - FIRST_VERSION)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _about(self, painter: QPainter, box: QRectF, row: FactRow, *, quiet: QColor) -> None:
        theme, verdict = self.theme, row.line.verdict
        top = box.center().y() - _SIGN / 2
        paint_sign(painter, QRectF(box.left() + _PAD, top, _SIGN, _SIGN), verdict, theme.verdicts[verdict].colour)
        left, right = box.left() + _PAD + _SIGN + 7, box.right() - 6
        metrics = painter.fontMetrics()
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        about = metrics.elidedText(wording.about(row.line), Qt.TextElideMode.ElideRight, int(right - left))
        painter.setPen(theme.ink)
        painter.drawText(QRectF(left, box.top(), right - left, box.height()), flags, about)
        left += metrics.horizontalAdvance(about) + 9
        painter.setPen(quiet)
        gist = fitted(row.gist, metrics, right - left)
        painter.drawText(QRectF(left, box.top(), max(right - left, 0), box.height()), flags, gist)

    def _tile(self, painter: QPainter, box: QRectF, row: FactRow, version: int) -> None:
        stand = row.stands[version]
        tile = box.adjusted(1.5, 1.5, -1.5, -1.5)
        shown = tile_words(stand, painter.fontMetrics(), tile.width())
        wide = tile.width() > _WIDE
        sign = paint_tile(painter, tile, stand.standing, row.line.verdict, self.theme, aside=wide or bool(shown))
        if shown:
            painter.setPen(self.theme.ink)
            where = QRectF(sign.right() + _APART, tile.top(), tile.right() - sign.right() - _APART, tile.height())
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return room for one line of text and air."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + 10)


class MatrixView(KeepingTable):
    """Facts by versions; moving the current row chooses its fact. A version's tile leads to its words."""

    stand_wanted = Signal(object, int)
    """FactRow and version: the reporter wants to see what this version says."""

    def __init__(self, model: Matrix, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self._painter = _Painter(theme, self)
        self._heading = NamesHeading(theme, self)
        self.setHorizontalHeader(self._heading)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(translate("Overview", "Who reports what: facts by version"))
        calm(self)
        self._heading.setSectionsClickable(False)
        self._heading.setMinimumSectionSize(40)
        self.keep((ABOUT,), theme)
        self.frozen.horizontalHeader().setSortIndicatorShown(False)
        self.clicked.connect(self._reach)
        self._heading.sectionResized.connect(lambda *_: self._heading.fit())
        self.set_theme(theme)
        self._fit_rows()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._painter.theme = theme
        self._heading.set_theme(theme)
        super().set_theme(theme)

    def fit_columns(self) -> None:
        """Share the width: a part for what the facts are about, the rest among the versions."""
        header = self.horizontalHeader()
        versions = header.count() - FIRST_VERSION
        if versions <= 0:
            return
        scale, room = self.fontMetrics().height() / 16, self.viewport().width()
        least, most = (round(width * scale) for width in _ABOUT_WIDTH)
        about = min(max(round(room * _ABOUT_SHARE), least), most)
        least, most = (round(width * scale) for width in _CELL_WIDTH)
        share = min(max((room - about) // versions, least), most)
        columns = dict.fromkeys(range(FIRST_VERSION, header.count()), share)
        self._heading.resize_sections({ABOUT: max(about, room - share * versions), **columns})

    def bring(self, row: int) -> None:
        """Scroll as far as it takes to see a row; the versions that are looked at stay."""
        bar = self.horizontalScrollBar()
        aside = bar.value()
        self.scrollTo(self._matrix.index(row, ABOUT))
        bar.setValue(aside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight, where it was, in less room."""
        current = self.currentIndex()
        before = self.visualRect(current)
        super().resizeEvent(event)
        if current.isValid() and before.top() >= 0 and before.bottom() < event.oldSize().height():
            self.bring(current.row())

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)

    def _reach(self, index: Index) -> None:
        if index.isValid() and index.column() >= FIRST_VERSION:
            self.stand_wanted.emit(self._matrix.row(index.row()), index.column() - FIRST_VERSION)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words of the current tile with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._reach(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows and names as high as their words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
            self.fit_columns()
