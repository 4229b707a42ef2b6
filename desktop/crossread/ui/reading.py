"""Where the texts are read: the columns or, in their stead, two versions as a redline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from crossread.align import Passage
from crossread.compare import Comparison
from crossread.story import Place
from crossread.ui.columns import ComparisonPane
from crossread.ui.models.view_state import ViewState
from crossread.ui.theme import Theme

if TYPE_CHECKING:
    from crossread.ui.redline import RedlinePanel


class Reading(QStackedWidget):
    """Both show the same story; the place that is read is kept from one to the other."""

    difference_shown = Signal(int, int)
    """Which difference or change the reader stepped to (from 1), and how many there are."""
    turned = Signal()
    """The other of the two is shown now."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self.pane = ComparisonPane(state, theme, self)
        self.pane.difference_shown.connect(self.difference_shown)
        self.redline: RedlinePanel | None = None
        self.addWidget(self.pane)
        state.comparison_changed.connect(self._follow)
        state.place_wanted.connect(self._look_up)
        state.passage_chosen.connect(self._look_at)

    @property
    def in_redline(self) -> bool:
        """Whether the redline is shown."""
        return self.redline is not None and self.currentWidget() is self.redline

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.pane.set_theme(theme)
        if self.redline is not None:
            self.redline.set_theme(theme)

    # From one to the other

    def toggle_redline(self) -> None:
        """Show the redline, or the columns again."""
        if self.in_redline:
            self.show_columns()
        else:
            self.show_redline()

    def show_redline(self) -> None:
        """Tell two versions as one text, from the place that is read in the columns."""
        pair, view = self._state.pair, self.pane.view
        if self.in_redline or pair.older is None or pair.newer is None:
            return
        if not self.pane.find.isHidden():
            self.pane.find.leave()
        if self.redline is None:
            from crossread.ui.redline import RedlinePanel

            self.redline = RedlinePanel(self._state, self._theme, self)
            self.redline.bar.left.connect(self.show_columns)
            self.redline.text.columns_wanted.connect(self.show_columns)
            self.redline.text.difference_shown.connect(self.difference_shown)
            self.addWidget(self.redline)
        read = view.verticalScrollBar().value() and view.finder.first_in_view((pair.newer, pair.older))
        self.setCurrentWidget(self.redline)
        if read:
            self.redline.text.show_place(Place(*read, 0, 0), top=True)
        self.redline.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def show_columns(self, place: Place | None = None, *, keys: bool = True) -> None:
        """Show the columns, at a place or at what is read in the redline; `keys` puts the keyboard there."""
        if not self.in_redline or self.redline is None:
            return
        place = place or self.redline.text.chosen_place()
        self.setCurrentWidget(self.pane)
        if place is not None:
            self.pane.view.show_place(place)
        if keys:
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def _follow(self, _: Comparison | None) -> None:
        if self.in_redline and self._state.pair.older is None:
            self.show_columns()

    def _look_up(self, place: Place) -> None:
        """Go to words that were asked for: in the redline if it tells them, else in the columns."""
        if self.in_redline and self.redline is not None:
            if self.redline.text.holds(place):
                self.redline.text.show_place(place)
            else:
                self.show_columns(place)

    def _look_at(self, passage: Passage | None) -> None:
        """Leave the redline for a passage that two versions share: it is marked in the columns."""
        if passage is not None:
            self.show_columns(passage.one[0], keys=False)  # the reporter is in the list of passages

    # What both can do

    def step_difference(self, by: int) -> None:
        """Go to the next (1) or previous (-1) difference."""
        if self.in_redline and self.redline is not None:
            self.redline.text.step(by)
        else:
            self.pane.view.steps.step(by)

    def copy_selection(self) -> None:
        """Put the selected words on the clipboard."""
        if self.in_redline and self.redline is not None:
            self.redline.text.copy()
        else:
            self.pane.copy_selection()

    def select_all(self) -> None:
        """Select all there is of one text."""
        if self.in_redline and self.redline is not None:
            self.redline.text.selectAll()
        else:
            self.pane.select_all()

    def find(self, by: int = 0) -> None:
        """Open the find bar of what is shown, or go to its next (1) or previous (-1) hit."""
        bar = self.redline.find if self.in_redline and self.redline is not None else self.pane.find
        if by:
            bar.step(by)
        else:
            bar.open()
