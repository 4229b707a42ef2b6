"""The fact panel: filter, table and card, and the sentence shown where the table would be empty."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from crossread.compare import Comparison
from crossread.facts import FactLine
from crossread.ui.facts.detail import FactDetail, summary
from crossread.ui.facts.filter_bar import FilterBar
from crossread.ui.facts.model import FactTable, ShownFacts
from crossread.ui.facts.view import FactView
from crossread.ui.models.view_state import ViewState
from crossread.ui.tables import TableOrWords
from crossread.ui.theme import Theme


class FactPanel(QWidget):
    """Chooses facts in `state` and shows what is chosen there; either way round. The card is there while one is."""

    card_sized = Signal(bool, int)
    """Whether the panel stands below, and how many pixels the reporter gave to the card there."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._following = False
        self.table = FactTable(self, state.judgement)
        self.shown = ShownFacts(state, self.table, self)
        self.filter_bar = FilterBar(state, theme, self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.pages = TableOrWords("Show all facts", self.splitter)
        self.view = FactView(self.shown, theme, self.pages)
        self.pages.hold(self.view)
        self.detail = FactDetail(state, theme, self.splitter)
        self.pages.reset.clicked.connect(self.filter_bar.reset)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.filter_bar)
        box.addWidget(self.splitter, 1)
        self._below = False
        self._busy = True
        self._card = {True: 330, False: 240}
        self.detail.hide()
        self.setFocusProxy(self.view)
        self._set_sizes()

        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.view.line_hovered.connect(state.hover_fact)
        self.splitter.splitterMoved.connect(lambda *_: self._keep_size())
        state.comparison_changed.connect(self._fill)
        state.fact_chosen.connect(self._follow)
        state.filter_changed.connect(lambda _: self._refresh())
        state.judged_changed.connect(self.table.judge)
        self._fill(state.comparison)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.view.set_theme(theme)
        self.filter_bar.set_theme(theme)
        self.detail.set_theme(theme)

    def set_busy(self, busy: bool) -> None:
        """Say whether a comparison is on its way."""
        self._busy = busy
        self._refresh()

    def line(self, row: int) -> FactLine | None:
        """Return the fact line of the shown `row`, None past the last."""
        return self.shown.line(row) if 0 <= row < self.shown.rowCount() else None

    def holds(self, line: FactLine) -> bool:  # noqa: ARG002 - the other views beside the columns hold some alone
        """Return True: every fact has its line here."""
        return True

    def set_below(self, below: bool) -> None:
        """Stand below the columns, with the card at the right; or beside them, with the card underneath."""
        if below != self._below:
            self._below = below
            self.splitter.setOrientation(Qt.Orientation.Horizontal if below else Qt.Orientation.Vertical)
            self._set_sizes()

    def give_card(self, below: bool, size: int) -> None:
        """Give the card this many pixels of width below the columns, or of height beside them."""
        self._card[below] = size
        self._set_sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in proportion below."""
        super().resizeEvent(event)
        if self._below and event.size().width() != event.oldSize().width():
            self._set_sizes()

    def _set_sizes(self) -> None:
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        whole = max(self.splitter.width(), 600) if self._below else max(self.splitter.height(), 300)
        card = min(self._card[self._below], whole * 45 // 100)
        self.splitter.setSizes([whole - card, card])

    def _keep_size(self) -> None:
        self._card[self._below] = self.splitter.sizes()[1]
        self.card_sized.emit(self._below, self._card[self._below])

    def _fill(self, comparison: Comparison | None) -> None:
        self._following = True
        self.table.set_comparison(comparison, self._state.outliers)
        self._following = False
        self.view.fit_columns()
        self._refresh()

    def _refresh(self) -> None:
        shown = self.shown.rowCount()
        any_facts = bool(self.table.rowCount())
        self.filter_bar.setVisible(any_facts)
        if shown:
            self.pages.show_table()
        else:
            self.pages.say(self._emptiness(), filtered=any_facts)
        self._follow(self._state.chosen)

    def _emptiness(self) -> str:
        comparison = self._state.comparison
        if comparison is None:
            return "Facts appear here once there are versions to read."
        if not comparison.rows:
            return "Reading the versions…" if self._busy else "Nothing is compared yet. Choose “Compare again”, or F5."
        if not comparison.facts:
            return summary(comparison)
        return f"None of the {len(comparison.facts)} facts passes this filter."

    def _choose(self) -> None:
        if not self._following:
            index = self.view.currentIndex()
            self._state.choose_fact(self.shown.line(index.row()) if index.isValid() else None)

    def _follow(self, line: FactLine | None) -> None:
        row = self.shown.row_of(line)
        appears = line is not None and self.detail.isHidden()
        aside = self.view.horizontalScrollBar().value()
        self.detail.setVisible(line is not None)
        self._following = True
        if row is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(self.shown.index(-1, -1))
        elif self.view.currentIndex().row() != row:
            index = self.shown.index(row, max(self.view.currentIndex().column(), 0))
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
        if appears:
            self._set_sizes()
            if row is not None:
                self.view.scrollTo(self.view.currentIndex())  # the card may have taken its place
        self.view.horizontalScrollBar().setValue(aside)  # the line comes into sight; the versions looked at stay
        self._following = False
