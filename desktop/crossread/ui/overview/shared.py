"""Who shares text with whom, as one figure: the matrix, what it says of the chosen pair, and the pair's passages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crossread.align import Passage
from crossread.compare import Comparison
from crossread.translation import translate
from crossread.ui.models.picked import carried
from crossread.ui.models.view_state import ViewState
from crossread.ui.overview.passages import PassagesView
from crossread.ui.overview.sharing import LISTED
from crossread.ui.overview.sharing_models import FIRST, WORDS, PassageList, SharedMatrix
from crossread.ui.overview.sharing_view import SharedView
from crossread.ui.theme import Theme


class SharedFigure(QWidget):
    """Chooses passages in `state` and shows the one chosen there."""

    grown = Signal()
    """Passages are listed now: there is more to see further down."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._comparison: Comparison | None = None
        self._restoring = False
        self.table, self.list = SharedMatrix(self), PassageList(self)
        self.matrix = SharedView(self.table, theme)
        self.passages = PassagesView(self.list, theme)
        self.lead, self.said = (QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(2))
        self.said.setContentsMargins(0, 4, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        for part in (self.lead, self.matrix, self.said, self.passages):
            # as wide as its columns need; words take all the room there is
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self.matrix else Qt.AlignmentFlag(0))
        QWidget.setTabOrder(self.matrix, self.passages)
        self.matrix.pair_wanted.connect(self._show_pair)
        self.matrix.entered_pair.connect(self._enter)
        self.passages.passage_wanted.connect(self._choose)
        state.passage_chosen.connect(self._follow)
        state.zoom_changed.connect(self._set_in)
        state.typeface_changed.connect(self._set_in)
        self._set_in()
        self.set_theme(theme)
        self.show_comparison(None)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.matrix.set_theme(theme)
        self.passages.set_theme(theme)
        for label in (self.lead, self.said):
            label.setStyleSheet(f"color: {theme.muted.name()};")

    def _set_in(self, _: object = None) -> None:
        self.passages.set_reading(self._state.zoom, self._state.typeface)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison; the pair that was chosen stays, where both its versions do."""
        row, column = self._kept(comparison)
        self._comparison = comparison
        self.table.set_comparison(comparison)
        self.lead.setText(self.table.summary)
        self.matrix.setVisible(bool(self.table.rowCount()))
        self._restoring = True
        if row >= 0:
            self.matrix.setCurrentIndex(self.table.index(row, column + FIRST))
        self._show_pair(row, column)
        self._restoring = False
        self._follow(self._state.passage)

    def _kept(self, comparison: Comparison | None) -> tuple[int, int]:
        """Return row and column, in another comparison, of the pair that is chosen now; -1 for none."""
        current = self.matrix.currentIndex()
        pair = [self.table.sharer(number) for number in (current.row(), current.column() - FIRST) if number >= 0]
        if self._comparison is None or comparison is None or len(pair) < 2:
            return -1, -1
        spots = [(sharer.version, 0) for sharer in pair]
        one, other = carried(self._comparison.story, comparison.story, spots)
        return (-1, -1) if one is None or other is None else (one[0], other[0])

    def _show_pair(self, row: int, column: int) -> None:
        """Say what two versions share and list their passages; -1 for none."""
        there = row >= 0 and column >= 0
        one, other = (self.table.sharer(row), self.table.sharer(column)) if there else (None, None)
        if not self._restoring:
            self._state.choose_passage(None)
        self.list.show_pair(self._comparison, one, other)
        said = self.table.sentence(row, column) if there and row != column else ""
        pair = one.pairs[column] if one is not None else None
        if pair is not None and len(pair.passages) > LISTED:
            said += " " + translate("Overview", "The longest {number} passages are listed.", number=LISTED)
        if not said and self.table.rowCount():
            said = translate("Overview", "Choose a figure to read the passages.")
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.passages.setVisible(bool(self.list.rowCount()))
        if self.list.rowCount() and not self._restoring:
            self.grown.emit()

    def _enter(self) -> None:
        if self.list.rowCount():
            self.passages.setFocus(Qt.FocusReason.OtherFocusReason)
            self.passages.selectRow(0)
            self.passages.choose(0, WORDS)

    def _choose(self, passage: Passage, in_other: bool) -> None:
        """Mark a passage, and go to it; a passage that is marked already is gone to again."""
        again = passage == self._state.passage
        self._state.choose_passage(passage)
        if again or in_other:
            self._state.want_place((passage.other if in_other else passage.one)[0])

    def _follow(self, passage: Passage | None) -> None:
        self.passages.show_chosen(None if passage is None else self.list.row_of(passage))
