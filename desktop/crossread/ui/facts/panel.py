"""The fact panel: filter, table and card, and the sentence shown where the table would be empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from crossread.compare import Comparison
from crossread.facts import FactLine
from crossread.story import Place
from crossread.translation import translate, translate_n
from crossread.ui.facts.detail import FactDetail, summary
from crossread.ui.facts.filter_bar import FilterBar
from crossread.ui.facts.model import FIRST_VERSION, FactTable
from crossread.ui.facts.shown import ShownFacts
from crossread.ui.facts.view import FactView
from crossread.ui.models.view_state import ViewState
from crossread.ui.tables import TableOrWords, not_compared
from crossread.ui.theme import Theme


class FactPanel(QWidget):
    """Chooses facts in `state` and shows what is chosen there; either way round. The card is there while one is."""

    picked_changed = Signal()
    """Other lines are selected, or another cell is the current one."""
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
        self.pages = TableOrWords(translate("Facts", "Show all facts"), self.splitter)
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

        self._picked: list[FactLine] = []
        self._gone_to: Place | None = None
        self._column = 0
        self.shown.modelAboutToBeReset.connect(self._remember)
        self.shown.modelReset.connect(self._restore)
        self.shown.rowsAboutToBeRemoved.connect(lambda *_: self._follow_nothing(True))
        self.shown.rowsRemoved.connect(lambda *_: self._follow_nothing(False))
        self.shown.rowsInserted.connect(lambda *_: self._pick_again())
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(self._stand)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.picked_changed.emit())
        self.view.line_hovered.connect(state.hover_fact)
        self.view.words_wanted.connect(self._go)
        self.view.released.connect(self._show_card)
        self.filter_bar.search.entered.connect(self._enter)
        self.splitter.splitterMoved.connect(lambda *_: self._keep_size())
        state.comparison_changed.connect(self._fill)
        state.fact_chosen.connect(self._follow_chosen)
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

    @property
    def picked(self) -> list[FactLine]:
        """The selected lines, in the order of the table."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [line for row in rows if (line := self.shown.line(row)) is not None]

    @property
    def version(self) -> int | None:
        """The version whose cell is the current one, None in the columns that belong to all."""
        column = self.view.currentIndex().column() - FIRST_VERSION
        return column if column >= 0 else None

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) line, past headings."""
        row = self.shown.row_of(self._state.chosen)
        start = (0 if by > 0 else self.shown.rowCount() - 1) if row is None else row + by
        wanted = self.shown.next_line(start, by)
        if wanted is not None:
            self._state.choose_fact(self.shown.line(wanted))

    def choose_near(self, row: int) -> None:
        """Choose the line in `row`, else the nearest one."""
        last = self.shown.rowCount() - 1
        wanted = self.shown.next_line(min(row, last), 1)
        wanted = self.shown.next_line(min(row, last), -1) if wanted is None else wanted
        if wanted is not None:
            self._state.choose_fact(self.shown.line(wanted))

    def holds(self, line: FactLine) -> bool:  # noqa: ARG002 - the other views beside the columns hold some alone
        """Return True: every fact has its line here."""
        return True

    def set_below(self, below: bool) -> None:
        """Stand below the columns, with the card at the right; or beside them, with the card underneath."""
        if below != self._below:
            self._below = below
            self.filter_bar.set_below(below)
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
            return translate("Facts", "Facts appear here once there are versions to read.")
        if not comparison.rows:
            return not_compared(busy=self._busy)
        if not comparison.facts:
            return summary(comparison)
        return translate_n(
            "Facts",
            "The one fact does not pass this filter.",
            "None of the {n} facts passes this filter.",
            len(comparison.facts),
        )

    def _remember(self) -> None:
        self._picked = self.picked

    def _restore(self) -> None:
        """Select again what was selected before the lines were filtered, sorted or grouped otherwise."""
        self._follow(self._state.chosen)
        if len(self._picked) > 1:
            self._pick(self._picked)

    def _pick_again(self) -> None:
        if self.shown.row_of(self._state.chosen) is not None and not self.picked:
            self._pick([self._state.chosen])

    def _pick(self, lines: Sequence[FactLine | None]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for row in filter(lambda row: row is not None, map(self.shown.row_of, lines)):
            self.view.selectionModel().select(self.shown.index(row, 0), flags.Select | flags.Rows)

    def _follow_nothing(self, on: bool) -> None:
        self._following = on

    def _stand(self, index: QModelIndex) -> None:
        """Remember the column the keyboard is in, also while no line is the current one."""
        if index.isValid():
            self._column = index.column()
        self.picked_changed.emit()

    def _show_card(self) -> None:
        """Show the card of a line chosen with the mouse once the button is up: it takes room from the cells.

        Its words may come into sight now, too.
        """
        if self._state.chosen is not None and self.detail.isHidden():
            self._follow(self._state.chosen)
        self._bring_words(self._state.chosen)

    def _choose(self) -> None:
        index = self.view.currentIndex()
        if self._following or self.shown.heading(index.row()) is not None:
            return  # who stands on a heading keeps what was chosen
        self._state.choose_fact(self.shown.line(index.row()) if index.isValid() else None)
        if not self.view.pressed_down:
            self._bring_words(self._state.chosen)

    def _enter(self) -> None:
        """Take the keyboard from the search into the lines that were found, to the chosen one or the first."""
        if self.shown.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if self.shown.row_of(self._state.chosen) is None:
                self.choose_near(0)

    def _go(self, line: FactLine, version: int, onward: bool) -> None:
        """Lead to a version's words, the first of them; `onward` from those led to last, after the last the first.

        Where that is no version, show the fact again.
        """
        if version < 0:
            self._state.show_again()
        places = [fact.place for fact in line.mentions if fact.place.version == version]
        if places:
            after = places.index(self._gone_to) + 1 if onward and self._gone_to in places else 0
            self._gone_to = places[after % len(places)]
            self._state.want_place(self._gone_to)

    def _follow_chosen(self, line: FactLine | None) -> None:
        """Show a line that was chosen, also where its group is folded."""
        if line is not None:
            self.shown.reveal(line)
        self._follow(line)

    def _bring_words(self, line: FactLine | None) -> None:
        """Bring the first version that states a line into sight where none is and the keyboard is in no version."""
        if line is None or self._column >= FIRST_VERSION or self.shown.row_of(line) is None:
            return
        columns = sorted({FIRST_VERSION + fact.place.version for fact in line.mentions})
        if columns and not any(map(self.view.in_sight, columns)):
            self.view.show_column_first(columns[0])

    def _follow(self, line: FactLine | None) -> None:
        row = self.shown.row_of(line)
        appears = line is not None and self.detail.isHidden() and not self.view.pressed_down
        aside = self.view.horizontalScrollBar().value()
        if line is None or appears:
            self.detail.setVisible(line is not None)
        self._following = True
        if row is None and line is not None and self.shown.heading(self.view.currentIndex().row()) is not None:
            pass  # its group is folded, and the keyboard stays on the heading
        elif row is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(self.shown.index(-1, -1))
        elif self.view.currentIndex().row() != row:
            index = self.shown.index(row, min(self._column, self.shown.columnCount() - 1))
            flags = QItemSelectionModel.SelectionFlag
            self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.view.scrollTo(index)
        if appears:
            self._set_sizes()
            if row is not None:
                self.view.scrollTo(self.view.currentIndex())  # the card may have taken its place
        self.view.horizontalScrollBar().setValue(aside)  # the line comes into sight; the versions looked at stay
        self._following = False
