"""The table of facts as it is seen and moved through: painted signs, elided words, one line a fact."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from crossread.facts import Decision, Verdict
from crossread.translation import translate
from crossread.ui.facts.frozen import KeepingTable
from crossread.ui.facts.groups import Grouping
from crossread.ui.facts.headings import paint_heading
from crossread.ui.facts.lines_header import LinesHeader
from crossread.ui.facts.model import (
    ABOUT,
    ABSENT,
    FIRST_VERSION,
    JUDGED_ROLE,
    KIND,
    LINE_ROLE,
    ODD_ROLE,
    VERDICT,
    Index,
)
from crossread.ui.facts.shown import ShownFacts
from crossread.ui.facts.signs import paint_by_hand, paint_judged, paint_sign
from crossread.ui.facts.widths import shared
from crossread.ui.pixels import rule_under
from crossread.ui.tables import calm
from crossread.ui.theme import Theme

KEPT = (VERDICT, ABOUT)
"""What a line cannot be read without: how weighty it is, and what it is about. Both stay while the rest scrolls."""
_SIGN = 14
_GAP = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Painter(QStyledItemDelegate):
    """Paints a cell; the verdict with its sign, an odd one out in bold, an absent fact faintly."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self.theme, self._table = theme, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one cell."""
        self.initStyleOption(option, index)
        line = index.data(LINE_ROLE)
        if line is None:
            paint_heading(painter, option, index, self._table, self.theme)
            return
        painter.save()
        theme = self.theme
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.selection if selected else theme.raised if hovered else theme.paper)
        rule_under(painter, rect, theme.rule)
        column = index.column()
        inner = rect.adjusted(_GAP, 0, -_GAP // 2, 0)
        colour = theme.verdicts[line.verdict].colour
        judged = index.data(JUDGED_ROLE)
        if column == VERDICT:
            inner = inner.adjusted(0, 0, -paint_judged(painter, QRectF(inner), judged, theme.accent), 0)
            inner = inner.adjusted(0, 0, -paint_by_hand(painter, QRectF(inner), line.by_hand, theme.accent), 0)
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
    """The table; moving the current row chooses its fact, the pointer hovers it.

    A version's cell that is clicked or entered leads to its words.
    """

    words_wanted = Signal(object, int, bool)
    """FactLine and version: the reporter wants to see this version's words in its text, or else the next of them; the
    version is negative where the cell belongs to none."""
    released = Signal()
    """The mouse button that chose a line is up again: what would move the cells under the pointer may do so now."""

    def __init__(self, model: ShownFacts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_hand: dict[int, int] = {}
        self._versions = 0
        self._fitting = False
        self.pressed_down = False
        self._painter = _Painter(theme, self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(translate("Facts", "Facts by version"))
        self.setHorizontalHeader(LinesHeader(self))
        calm(self)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(VERDICT, Qt.SortOrder.AscendingOrder)
        self.keep(KEPT, theme)
        self.set_theme(theme)
        self._fit_rows()
        self.horizontalScrollBar().valueChanged.connect(self._keep_headings)
        self.horizontalHeader().sectionResized.connect(self._remember_width)
        self.clicked.connect(self._clicked)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._painter.theme = theme
        super().set_theme(theme)

    @property
    def shown(self) -> ShownFacts:
        """The lines and headings of the table."""
        model = self.model()
        assert isinstance(model, ShownFacts)  # noqa: S101 - set in the constructor
        return model

    # Headings of groups

    def reaches_over(self, row: int) -> bool:
        """Return whether a heading stands in a row."""
        return self.shown.heading(row) is not None

    def takes(self, index: Index, event: QMouseEvent) -> bool:
        """Fold or unfold the group whose heading is clicked."""
        if self.shown.heading(index.row()) is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._stand_on(index)
        self._flip(index.row())
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a line, or fold the group of a heading."""
        if not self.takes(self.indexAt(event.position().toPoint()), event):
            self.pressed_down = True
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click as one on the cell that was pressed."""
        super().mouseReleaseEvent(event)
        self.pressed_down = False
        self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick clicks on a heading for two."""
        if not self.takes(self.indexAt(event.position().toPoint()), event):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold groups: Left and Right as in a tree, Enter and the space bar to and fro.

        On a line, Enter leads to the words of the version the cell belongs to.
        """
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _ENTER and self.shown.heading(self.currentIndex().row()) is None:
            self._reach(self.currentIndex(), onward=True)
        elif not self._goes(key):
            super().keyPressEvent(event)

    def _clicked(self, index: Index) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:  # else lines are being selected
            self._reach(index)

    def _reach(self, index: Index, *, onward: bool = False) -> None:
        line = self.shown.line(index.row()) if index.isValid() else None
        if line is not None:
            self.words_wanted.emit(line, index.column() - FIRST_VERSION, onward)

    def _goes(self, key: Qt.Key) -> bool:
        """Return whether a key was one for the headings, which is carried out."""
        here = self.currentIndex()
        heading = self.shown.heading(here.row())
        if heading is None:
            over = self.shown.heading_of(here.row()) if here.isValid() else None
            if over is None or key != Qt.Key.Key_Left or self.horizontalHeader().visualIndex(here.column()):
                return False
            self._stand_on(self.shown.index(over, here.column()))
        elif key in (*_ENTER, Qt.Key.Key_Space):
            self._flip(here.row())
        elif key == Qt.Key.Key_Left:
            self.shown.fold(here.row(), True)
        elif key == Qt.Key.Key_Right and heading.folded:
            self.shown.fold(here.row(), False)
        elif key == Qt.Key.Key_Right:
            self.setCurrentIndex(self.shown.index(here.row() + 1, here.column()))
        else:
            return False
        return True

    def _flip(self, row: int) -> None:
        heading = self.shown.heading(row)
        if heading is not None:
            self.shown.fold(row, not heading.folded)

    def _stand_on(self, index: Index) -> None:
        """Put the keyboard on a heading; what is selected stays so."""
        aside = self.horizontalScrollBar().value()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.horizontalScrollBar().setValue(aside)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint headings anew that are or were stood on: they reach over all columns."""
        super().currentChanged(current, previous)
        if any(self.shown.heading(index.row()) is not None for index in (current, previous)):
            self._paint_anew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, on a heading too."""
        super().focusInEvent(event)
        self._paint_anew()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no more where the keyboard was."""
        super().focusOutEvent(event)
        self._paint_anew()

    def _keep_headings(self) -> None:
        if self.shown.grouping is not Grouping.NOTHING:  # they stay where the columns scroll
            self.viewport().update()

    def _paint_anew(self) -> None:
        self.viewport().update()
        if hasattr(self, "frozen"):
            self.frozen.viewport().update()

    # How it is laid out

    def fit_columns(self) -> None:
        """Share the width among the columns; one that was drawn to another width by hand keeps it."""
        header = self.horizontalHeader()
        versions = header.count() - FIRST_VERSION
        if versions <= 0:
            return
        if versions != self._versions:
            self._by_hand, self._versions = {}, versions
        header.moveSection(header.visualIndex(ABOUT), header.visualIndex(VERDICT) + 1)  # the two that stay put
        metrics, facts = self.fontMetrics(), self.shown
        told = (facts.index(row, ABOUT).data() or "" for row in range(facts.rowCount()))
        subjects = [metrics.horizontalAdvance(text) + 2 * _GAP for text in told]
        self._fitting = True
        for column, width in enumerate(shared(self.viewport().width(), versions, subjects, metrics.height() / 16)):
            header.resizeSection(column, self._by_hand.get(column, width))
        self._fitting = False

    def _remember_width(self, column: int, _: int, width: int) -> None:
        if not self._fitting:
            self._by_hand[column] = width

    def in_sight(self, column: int) -> bool:
        """Return whether most of a column can be seen."""
        left, width = self.columnViewportPosition(column), self.columnWidth(column)
        seen = min(left + width, self.viewport().width()) - max(left, self.frozen.covered)
        return 2 * seen > width

    def show_column_first(self, column: int) -> None:
        """Scroll sideways so far that a column is the first beside those that stay."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + self.columnViewportPosition(column) - self.frozen.covered)

    def height_of(self, lines: int) -> int:
        """Return how high the table is with its heading and so many lines, and a bar to scroll it sideways."""
        bar = self.horizontalScrollBar().sizeHint().height()
        return self.horizontalHeader().sizeHint().height() + lines * self.verticalHeader().defaultSectionSize() + bar

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows as high as their words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
