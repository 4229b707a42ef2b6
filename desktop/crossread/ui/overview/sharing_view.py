"""The matrix of shared text as it is seen and moved through: a figure on a ground that is deeper the more is shared."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crossread.translation import translate
from crossread.ui.facts.frozen import KeepingTable
from crossread.ui.facts.model import Index
from crossread.ui.overview.heading import NamesHeading
from crossread.ui.overview.models import ROW_ROLE
from crossread.ui.overview.sharing import Sharer
from crossread.ui.overview.sharing_models import FIRST, NAME, SharedMatrix
from crossread.ui.tables import calm
from crossread.ui.theme import Theme

_PAD = 9
_NAME_WIDTH, _MOST_WIDTH = (150, 280), 112
"""Least and greatest width of the names, and greatest width of a version's column; device-independent pixels at normal
size. A column is at least as wide as its figure, and has the version's name where the longest word has room."""
_MOST_ROWS = 12
"""Rows shown at once; more scroll under their heading, so that the other figures stay near."""
_DEEPEST = 0.42
"""How opaque the ground of a text is that the other version has as a whole. Ink stays at a contrast of 7 on it."""


class _Painter(QStyledItemDelegate):
    """Paints a name, with its number where the columns have numbers, or a share."""

    def __init__(self, theme: Theme, parent: SharedView) -> None:
        super().__init__(parent)
        self.theme = theme
        self.numbered = False
        self._table = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one cell."""
        sharer = index.data(ROW_ROLE)
        if sharer is None:
            return
        painter.save()
        theme, rect = self.theme, option.rect
        current = self._table.currentIndex()
        painter.fillRect(rect, theme.paper)
        painter.setFont(option.font)
        if index.column() == NAME:
            self._name(painter, QRectF(rect), sharer, marked=current.isValid() and current.row() == index.row())
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._share(painter, QRectF(rect), sharer, index, hovered=hovered)
        if index == current:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(theme.accent if focused else theme.muted, 2 if focused else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1) if focused else rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _name(self, painter: QPainter, box: QRectF, sharer: Sharer, *, marked: bool) -> None:
        metrics = painter.fontMetrics()
        left = box.left() + _PAD
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        if self.numbered:
            width = metrics.horizontalAdvance("00")
            painter.setPen(self.theme.ink if marked else self.theme.muted)
            right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(QRectF(left, box.top(), width, box.height()), right, str(sharer.version + 1))
            left += width + 7
        painter.setPen(self.theme.faint if sharer.unread else self.theme.ink)
        room = box.right() - left - 4
        shown = metrics.elidedText(sharer.name, Qt.TextElideMode.ElideMiddle, int(room))  # outlets differ at their end
        painter.drawText(QRectF(left, box.top(), room, box.height()), flags, shown)

    def _share(self, painter: QPainter, box: QRectF, sharer: Sharer, index: Index, *, hovered: bool) -> None:
        theme, tile = self.theme, box.adjusted(1, 1, -1, -1)
        other = index.column() - FIRST
        painter.setPen(Qt.PenStyle.NoPen)
        if other == sharer.version:
            painter.setBrush(theme.gap)
            painter.drawRoundedRect(tile, 3, 3)
            return
        pair = sharer.pairs[other]
        if hovered:
            painter.setBrush(theme.raised)
            painter.drawRoundedRect(tile, 3, 3)
        if pair is None:
            painter.setPen(QPen(theme.faint, 1.2))
            half = 0.6 if index.data() == "–" else 3
            painter.drawLine(tile.center().x() - half, tile.center().y(), tile.center().x() + half, tile.center().y())
            return
        painter.setBrush(ground(theme, sharer.share(other)))
        painter.drawRoundedRect(tile, 3, 3)
        painter.setPen(theme.ink)
        painter.drawText(tile, int(Qt.AlignmentFlag.AlignCenter), index.data())


def ground(theme: Theme, share: float) -> QColor:
    """Return the colour behind a share, 0.0 to 1.0: one hue, deeper the more is shared.

    It deepens with the root of the share, since what outlets share lies between 3 and 30 %.
    """
    colour = QColor(theme.accent)
    colour.setAlphaF(_DEEPEST * share**0.5)
    return colour


class SharedView(KeepingTable):
    """Versions by versions; the current cell is the pair whose passages are read."""

    pair_wanted = Signal(int, int)
    """Row and column of the pair the reporter is at, counted from 0."""
    entered_pair = Signal()
    """The reporter wants to go into the passages of the current pair."""

    def __init__(self, model: SharedMatrix, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = _Painter(theme, self)
        self._heading = NamesHeading(theme, self)
        self.setHorizontalHeader(self._heading)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(
            translate("Overview", "Who shares text with whom: how much of each row's version stands in the others")
        )
        calm(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._heading.setSectionsClickable(False)
        self._heading.setMinimumSectionSize(20)
        self.keep((NAME,), theme)
        self.frozen.horizontalHeader().setSortIndicatorShown(False)
        self._heading.sectionResized.connect(lambda *_: self._heading.fit())
        model.modelReset.connect(self.fit_columns)
        self.selectionModel().currentChanged.connect(self._move)
        self.set_theme(theme)
        self.fit_columns()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._painter.theme = theme
        self._heading.set_theme(theme)
        super().set_theme(theme)

    @property
    def numbered(self) -> bool:
        """Whether columns are headed by the numbers of the versions."""
        return self._heading.numbered

    def fit_columns(self) -> None:
        """Share the width among the versions, and take the height of all rows, or of as many as are shown at once."""
        header, metrics = self._heading, self.fontMetrics()
        versions = max(self.model().columnCount() - FIRST, 0)
        row_height = metrics.height() + 10
        self.verticalHeader().setDefaultSectionSize(row_height)
        if versions:
            name, cell, numbered = self._widths(self.viewport().width())
            header.numbered = self._painter.numbered = numbered
            header.resize_sections({NAME: name, **dict.fromkeys(range(FIRST, versions + FIRST), cell)})
        height = header.height() + row_height * min(versions, _MOST_ROWS) + 1
        if header.length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
            self.updateGeometry()
        self.frozen.follow()

    def _widths(self, room: int) -> tuple[int, int, bool]:
        """Return the width of the names and of a version's column, and whether the columns have numbers."""
        metrics, names = self.fontMetrics(), self.model().headers[FIRST:]
        scale = metrics.height() / 16
        least, most = (round(width * scale) for width in _NAME_WIDTH)
        figure, widest = metrics.horizontalAdvance(">99%") + 10, round(_MOST_WIDTH * scale)
        wanted = min(max(*map(metrics.horizontalAdvance, names), 0) + 2 * _PAD, most)
        words = (word for name in names for word in name.split())
        word = max(map(metrics.horizontalAdvance, words), default=0) + 12
        word = min(max(word, figure), widest)
        numbered = room - len(names) * word < min(wanted, least)
        if numbered:
            word = figure
            wanted += metrics.horizontalAdvance("00") + 7
        name = min(wanted, max(room - len(names) * word, least))
        return name, min(max((room - name) // len(names), word), widest), numbered

    def sizeHint(self) -> QSize:
        """Return the width in which all names have room, and the fixed height."""
        if self.model().columnCount() <= FIRST:
            return QSize(0, self.height())
        name, cell, _ = self._widths(4000 + 200 * self.model().columnCount())
        return QSize(name + cell * (self.model().columnCount() - FIRST), self.height())

    def _move(self, current: Index) -> None:
        self._heading.marked = current.column() if current.isValid() and current.column() >= FIRST else -1
        self._heading.viewport().update()
        self.viewport().update()
        self.frozen.viewport().update()
        if current.isValid():
            self.pair_wanted.emit(current.row(), current.column() - FIRST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the passages with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_pair.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows and names as high as their words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_columns()
