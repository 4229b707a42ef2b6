"""The columns of a table that stay put: a second view laid over the table while that is scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from crossread.ui.facts.hovering import HoveredTable
from crossread.ui.facts.model import Index
from crossread.ui.theme import Theme

FOCUS_LINE = 2
"""Pixels of the line that says where the keyboard is."""


class Frozen(HoveredTable):
    """Stands over the left edge of `table` while that is scrolled sideways, and hands everything on to it.

    `kept` are the columns that stay, which the table shows first and in this order. Seen by the eye alone: the keyboard
    and a screen reader stay with the table, which holds these columns too.
    """

    def __init__(self, table: KeepingTable, theme: Theme, kept: tuple[int, ...]) -> None:
        super().__init__(table)
        self._table = table
        self._kept = kept
        self._theme = theme
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(table.itemDelegate())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for alike in ("SelectionBehavior", "SelectionMode", "EditTriggers", "VerticalScrollMode", "FrameShape"):
            getattr(self, f"set{alike}")(getattr(table, alike[0].lower() + alike[1:])())
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the table's own opens
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header, theirs = self.horizontalHeader(), table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(theirs.defaultAlignment())
        for place, column in enumerate(kept):
            header.moveSection(header.visualIndex(column), place)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)
        header.sectionResized.connect(lambda column, _, width: theirs.resizeSection(column, width))
        theirs.sectionResized.connect(lambda *_: self.follow())
        table.verticalHeader().sectionResized.connect(self._follow_height)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.follow())
        table.horizontalScrollBar().rangeChanged.connect(lambda *_: self.follow())
        table.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.setPalette(self._table.palette())
        self.viewport().update()

    @property
    def covered(self) -> int:
        """How many pixels of the table's left edge the kept columns take."""
        return sum(self._table.columnWidth(column) for column in self._kept)

    def follow(self) -> None:
        """Stand where the table stands, with columns and rows as wide, high and scrolled as its own."""
        wanted = self._table.horizontalScrollBar().value() > 0
        if wanted:
            self._settle()
        if wanted == self.isHidden():
            self.setVisible(wanted)
        if wanted:
            self.raise_()
            self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())

    def _settle(self) -> None:
        table, header = self._table, self.horizontalHeader()
        header.blockSignals(True)  # the table follows a column drawn wider here; this is the other way round
        for column in range(header.count()):
            self.setColumnHidden(column, column not in self._kept)
            if column in self._kept:
                self.setColumnWidth(column, table.columnWidth(column))
        theirs = table.horizontalHeader()
        header.setSortIndicator(theirs.sortIndicatorSection(), theirs.sortIndicatorOrder())
        header.blockSignals(False)
        header.setFixedHeight(theirs.height())
        rows = table.verticalHeader()
        self.verticalHeader().setDefaultSectionSize(rows.defaultSectionSize())
        for row in range(rows.count()):
            if self.rowHeight(row) != rows.sectionSize(row):
                self.setRowHeight(row, rows.sectionSize(row))
        height = theirs.height() + table.viewport().height()
        self.setGeometry(table.frameWidth(), table.frameWidth(), self.covered, height)
        self.updateGeometries()

    def _follow_height(self, row: int, _old: int, height: int) -> None:
        if not self.isHidden():
            self.setRowHeight(row, height)

    def _sort(self, column: int) -> None:
        theirs = self._table.horizontalHeader()
        order = Qt.SortOrder.AscendingOrder
        if theirs.sortIndicatorSection() == column and theirs.sortIndicatorOrder() is order:
            order = Qt.SortOrder.DescendingOrder
        theirs.setSortIndicator(column, order)
        self.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep up with the table's size and font."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.LayoutRequest):
            self.follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and a line at the edge that the others pass under."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        edge, height = self.viewport().width() - 1, self.viewport().height()
        painter.setPen(self._theme.faint)
        rows, end = self.verticalHeader(), 0
        for row in range(max(self.rowAt(0), 0), self.model().rowCount()):
            top = rows.sectionViewportPosition(row)
            if top >= height:
                break
            end = top + rows.sectionSize(row)
            if not self._table.reaches_over(row):
                painter.drawLine(edge, top, edge, end)
        painter.drawLine(edge, end, edge, height)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table, sideways too."""
        QApplication.sendEvent(self._table.viewport(), event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the line, and give the keyboard to the table, which stays where it is."""
        if self._table.takes(self.indexAt(event.position().toPoint()), event):
            self._table.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        bar = self._table.horizontalScrollBar()
        aside = bar.value()
        super().mousePressEvent(event)
        bar.setValue(aside)
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick clicks on a row as a click of its own, where the table does."""
        if not self._table.takes(self.indexAt(event.position().toPoint()), event):
            super().mouseDoubleClickEvent(event)

    def uncovered(self, index: Index, left: int) -> int:
        """Return by how many pixels the table has to go back so that a cell that begins at `left` is not covered."""
        if index.column() in self._kept:
            return 0
        return max(self.covered - left, 0)


class KeepingTable(HoveredTable):
    """A table some of whose columns stay put; its heirs say in `fit_columns` how the width is shared.

    An heir calls `keep` once it has its model, its delegate and its calm.
    """

    frozen: Frozen
    _accent: QColor

    def keep(self, kept: tuple[int, ...], theme: Theme) -> None:
        """Have the columns `kept` stay put."""
        self.frozen = Frozen(self, theme, kept)
        self.frozen.line_hovered.connect(self.line_hovered)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        self.setPalette(palette)
        self._accent = theme.accent
        self.viewport().update()
        self.frozen.set_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells; where the keyboard is here and on none of them, a line over them, as over the columns."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            QPainter(self.viewport()).fillRect(0, 0, self.viewport().width(), FOCUS_LINE, self._accent)

    def fit_columns(self) -> None:
        """Share the width among the columns."""
        raise NotImplementedError

    def reaches_over(self, row: int) -> bool:  # noqa: ARG002 - for heirs
        """Return whether what a row says reaches over all columns."""
        return False

    def takes(self, index: Index, event: QMouseEvent) -> bool:  # noqa: ARG002 - for heirs
        """Do what a click on a row that is no line does, wherever it is shown; return whether that was all."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, not only under the columns that stay put."""
        super().scrollTo(index, hint)
        bar = self.horizontalScrollBar()
        if bar.value():
            bar.setValue(bar.value() - self.frozen.uncovered(index, self.visualRect(index).left()))
