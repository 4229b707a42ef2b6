"""The comparison pane: header cards over the columns, overview at their side, find bar and legend below, hover card."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from crossread.compare import Comparison
from crossread.facts import FactLine
from crossread.ui.columns import accessible
from crossread.ui.columns.cards import HeaderStrip
from crossread.ui.columns.dragging import DropLine
from crossread.ui.columns.elsewhere import Elsewhere
from crossread.ui.columns.find_bar import FindBar
from crossread.ui.columns.hover import HoverCard
from crossread.ui.columns.legend import Legend
from crossread.ui.columns.marks import LOUD
from crossread.ui.columns.menu import open_menu
from crossread.ui.columns.pointer import Hit
from crossread.ui.columns.strip import OverviewStrip
from crossread.ui.columns.view import ColumnsView
from crossread.ui.models.view_state import ViewState
from crossread.ui.theme import Theme


class ComparisonPane(QWidget):
    """Everything that shows the texts themselves. Empty until the state holds a comparison."""

    difference_shown = Signal(int, int)
    """Which difference the reader stepped to (from 1), and how many there are; 0, 0 where there is none."""

    conflict_shown = Signal(int, int)
    """The same for conflicts between facts."""

    menu_filled = Signal(object, object)
    """A QMenu about to open, and Hit | None it is about: whoever can do more there adds to it now."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        accessible.install()
        self.view = ColumnsView(state, theme, self)
        self.header = HeaderStrip(theme, self)
        self.elsewhere = Elsewhere(self.view)
        self.strip = OverviewStrip(self.view, theme, self)
        self.find = FindBar(self.view, theme, self)
        self.legend = Legend(state, theme, self)
        self.card = HoverCard(self.view, theme, self)
        self.drop_line = DropLine(theme, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.header, 0, 0, 1, 2)
        grid.addWidget(self.view, 1, 0)
        grid.addWidget(self.strip, 1, 1)
        grid.addWidget(self.find, 2, 0, 1, 2)
        grid.addWidget(self.legend, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 1)
        self.setFocusProxy(self.view)
        self.view.laid_out.connect(self._follow)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.focus_changed.connect(self.header.show_focus)
        self.header.reached.connect(self.view.show_column)
        self.header.column_wanted.connect(self.view.column_wanted)
        self.elsewhere.changed.connect(self.header.show_away)
        self.header.place_wanted.connect(self.view.show_place)
        self.header.drop_shown.connect(self._show_drop)
        self.header.scroll_wanted.connect(self._scroll)
        self.view.difference_shown.connect(self.difference_shown)
        self.find.counted.connect(self.header.show_found)
        state.typeface_changed.connect(self._set_in)
        state.comparison_changed.connect(self._show)
        state.hidden_changed.connect(lambda: self._show(state.comparison))
        self._show(state.comparison)

    def _show(self, comparison: Comparison | None) -> None:
        self.header.show_comparison(comparison, self._state.hidden)
        self.header.show_found(self._state.search.counts() if self._state.search.looking else ())
        self.elsewhere.tell()
        buttons = [card.button for card in self.header.cards]
        for before, after in pairwise([*buttons, self.view, *self.find.parts, *self.legend.buttons.values()]):
            QWidget.setTabOrder(before, after)  # cards are made anew, and would come last
        self.strip.setVisible(comparison is not None)
        self.legend.setVisible(comparison is not None)
        self._follow()

    def _open_menu(self, at: QPoint, hit: Hit | None) -> None:
        open_menu(self.view, at, hit, self.menu_filled.emit)

    def _show_drop(self, x: int) -> None:
        if x < 0:
            self.drop_line.hide()
        else:
            self.drop_line.stand(x, 0, self.view.geometry().bottom())

    def _scroll(self, by: int) -> None:
        bar = self.view.horizontalScrollBar()
        bar.setValue(bar.value() + by)

    def _follow(self) -> None:
        if self.view.scene is not None:
            room = self.view.viewport().width()
            self.header.follow(self.view.scene.columns, self.view.horizontalScrollBar().value(), room)

    def _set_in(self, family: str) -> None:
        self.header.set_typeface(family)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Paint everything in other colours."""
        self._theme = theme
        self.view.set_theme(theme)
        self.header.set_theme(theme)
        self.strip.set_theme(theme)
        self.find.set_theme(theme)
        self.legend.set_theme(theme)
        self.card.set_theme(theme)
        self.drop_line.set_theme(theme)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._theme.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the find bar with an Esc that the columns had no use for."""
        if event.key() == Qt.Key.Key_Escape and not self.find.isHidden():
            self.find.leave()
        else:
            super().keyPressEvent(event)

    def next_difference(self) -> None:
        """Go to the next row that is not the same everywhere."""
        self.view.steps.step(1)

    def previous_difference(self) -> None:
        """Go to the previous row that is not the same everywhere."""
        self.view.steps.step(-1)

    def next_conflict(self) -> None:
        """Choose the next fact, in the order of the text, that contradicts or differs; after the last, the first."""
        self._step_conflict(1)

    def previous_conflict(self) -> None:
        """Choose the previous fact that contradicts or differs; before the first, the last."""
        self._step_conflict(-1)

    def _step_conflict(self, step: int) -> None:
        scene = self.view.scene
        if scene is None:
            return

        def place(line: FactLine) -> tuple[int, int]:
            spots = (
                (scene.sheet.spots.get((fact.place.version, fact.place.paragraph), 0), fact.place.start)
                for fact in line.mentions
            )
            return min(spots, default=(0, 0))

        wanted = [line for line in self._state.standing if line.verdict in LOUD and self._state.filter.admits(line)]
        wanted.sort(key=place)
        if not wanted:
            self.conflict_shown.emit(0, 0)
            return
        at = next((index for index, line in enumerate(wanted) if line is self._state.chosen), None)
        index = (0 if step > 0 else -1) if at is None else (at + step) % len(wanted)
        if wanted[index] is self._state.chosen:
            self._state.show_again()
        self._state.choose_fact(wanted[index])
        self.conflict_shown.emit(index % len(wanted) + 1, len(wanted))

    def show_typography(self, shown: bool) -> None:
        """Mark differences of quotes, dashes and spaces too, or leave them out as at first."""
        self.view.show_typography(shown)
        self.strip.refresh()

    def show_changes_only(self, wanted: bool) -> None:
        """Fold what is the same everywhere to one line a stretch, or show all of it."""
        self.view.folding.show(wanted)
        self.strip.refresh()

    def has_selection(self) -> bool:
        """Return whether any text is selected."""
        return self.view.has_selection()

    def copy_selection(self) -> None:
        """Put the selected words on the clipboard."""
        self.view.copy_selection()

    def select_all(self) -> None:
        """Select all text of the column last clicked in."""
        self.view.select_all()
