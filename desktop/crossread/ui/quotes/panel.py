"""The quotes panel: filter and table, and the sentence shown where the table would be empty."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import Fact, FactKind, FactLine
from crossread.translation import translate, translate_n
from crossread.ui.models.view_state import ViewState
from crossread.ui.quotes.filter_bar import QuoteFilterBar
from crossread.ui.quotes.model import FIRST_VERSION, QuoteFilter, QuoteTable, ShownQuotes
from crossread.ui.quotes.rows import QuoteRow
from crossread.ui.quotes.view import QuotesView
from crossread.ui.tables import TableOrWords, not_compared
from crossread.ui.theme import Theme


class QuotesPanel(QWidget):
    """Chooses quotes in `state` as facts, and shows the one chosen there; either way round."""

    quote_changed = Signal()
    """Another quote, or none, is the current one: what can be copied changed."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._following = False
        self._busy = True
        self.table = QuoteTable(self)
        self.shown = ShownQuotes(self.table, self)
        self.filter_bar = QuoteFilterBar(theme, self)
        self.pages = TableOrWords(translate("Quotes", "Show all quotes"), self)
        self.view = QuotesView(self.shown, theme, self.pages)
        self.pages.hold(self.view)
        self.pages.reset.clicked.connect(self.filter_bar.reset)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.filter_bar)
        box.addWidget(self.pages, 1)
        self.setFocusProxy(self.view)

        self.filter_bar.filter_wanted.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.line_hovered.connect(state.hover_fact)
        self.view.wording_wanted.connect(self._go)
        self.filter_bar.search.entered.connect(self._enter)
        state.comparison_changed.connect(self._fill)
        state.judged_changed.connect(self._refilter)
        state.filter_changed.connect(self._refilter)
        state.fact_chosen.connect(self._follow)
        state.zoom_changed.connect(self._set_in)
        state.typeface_changed.connect(self._set_in)
        self._set_in()
        self._fill(state.comparison)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.view.set_theme(theme)
        self.filter_bar.set_theme(theme)

    def _set_in(self, _: object = None) -> None:
        self.view.set_reading(self._state.zoom, self._state.typeface)

    def set_busy(self, busy: bool) -> None:
        """Say whether a comparison is on its way."""
        self._busy = busy
        self._refresh()

    def line(self, row: int) -> FactLine | None:
        """Return the fact line of the shown `row`, None past the last."""
        return self.shown.quote(row).line if 0 <= row < self.shown.rowCount() else None

    def holds(self, line: FactLine) -> bool:
        """Return whether `line` is a quote, shown or filtered out."""
        return self.table.row_of(line) is not None

    @property
    def current(self) -> Fact | None:
        """The quote under the cursor, as the current version has it, else as the first does that has it."""
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        cells = self.shown.quote(index.row()).cells
        version = index.column() - FIRST_VERSION
        if version >= 0 and cells[version]:
            return cells[version][0].fact
        return next((cell[0].fact for cell in cells if cell), None)

    def copy_quote(self) -> str:
        """Put the current quote on the clipboard with its speaker and outlet; return the sentence, "" for none."""
        fact, comparison = self.current, self._state.comparison
        if fact is None or comparison is None:
            return ""
        sentence = wording.quote(fact, comparison.story.versions)
        QGuiApplication.clipboard().setText(sentence)
        return sentence

    copy_selection = copy_quote

    def _enter(self) -> None:
        """Take the keyboard from the search into the quotes that were found, to the chosen one or the first."""
        if self.shown.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if self.shown.row_of(self._state.chosen) is None:
                self._state.choose_fact(self.line(0))

    def _go(self, quote: QuoteRow, version: int) -> None:
        if quote.cells[version]:
            self._state.want_place(quote.cells[version][0].fact.place)

    def _wanted(self) -> Comparison | None:
        """Return the comparison without the quotes that were dismissed, unless dismissed facts are to be shown."""
        shown = self._state.filter.dismissed
        return self._state.comparison if shown else self._state.without_dismissed()[0]

    def _refilter(self, _: object = None) -> None:
        if self._dismissed != (self._state.filter.dismissed, self._state.filter.away):
            self._fill(self._state.comparison)
            self._follow(self._state.chosen)

    def _fill(self, _: Comparison | None) -> None:
        self._following = True
        comparison = self._wanted()
        self._dismissed = self._state.filter.dismissed, self._state.filter.away
        self.table.set_comparison(comparison)
        self.filter_bar.show_speakers(self.table)
        self._following = False
        self.view.fit_columns()
        self._refresh()

    def _filter(self, wanted: QuoteFilter) -> None:
        self._following = True
        self.shown.set_filter(wanted)
        self._following = False
        self._refresh()

    def _refresh(self) -> None:
        shown, total = self.shown.rowCount(), self.table.rowCount()
        self.filter_bar.setVisible(bool(total))
        self.filter_bar.count(shown, total, self.table.altered)
        if shown:
            self.pages.show_table()
        else:
            self.pages.say(self._emptiness(), filtered=bool(total))
        self._follow(self._state.chosen)

    def _emptiness(self) -> str:
        comparison = self._state.comparison
        if comparison is None:
            return translate("Quotes", "Quotes appear here once there are versions to read.")
        if not comparison.rows:
            return not_compared(busy=self._busy)
        total = self.table.rowCount()
        if not total:
            there = any(line.kind is FactKind.QUOTE for line in comparison.facts)
            none = translate("Quotes", "No quotes were found in these versions.")
            return translate("Quotes", "All quotes are dismissed.") if there else none
        return translate_n(
            "Quotes", "The one quote does not pass this filter.", "None of the {n} quotes passes.", total
        )

    def _choose(self) -> None:
        if not self._following:
            index = self.view.currentIndex()
            self._state.choose_fact(self.shown.quote(index.row()).line if index.isValid() else None)
            self.quote_changed.emit()

    def _follow(self, line: FactLine | None) -> None:
        row = self.shown.row_of(line)
        aside = self.view.horizontalScrollBar().value()
        self._following = True
        if row is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(self.shown.index(-1, -1))
        elif self.view.currentIndex().row() != row:
            index = self.shown.index(row, max(self.view.currentIndex().column(), 0))
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
            self.view.horizontalScrollBar().setValue(aside)  # the versions looked at stay in sight
        self._following = False
        self.quote_changed.emit()
