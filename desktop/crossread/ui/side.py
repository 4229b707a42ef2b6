"""What stands beside or below the columns: the fact table and the views beside it, a tab each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from crossread.facts import FactLine
from crossread.ui.facts import FactPanel
from crossread.ui.models.view_state import ViewState
from crossread.ui.overview import OverviewPanel
from crossread.ui.quotes import QuotesPanel
from crossread.ui.theme import Theme


class SidePane(QWidget):
    """The tabs. A fact chosen elsewhere that the shown tab cannot hold brings the fact table to the front."""

    view_changed = Signal(str)
    """The name of the tab that is shown now."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactPanel(state, theme)
        self.quotes = QuotesPanel(state, theme)
        self.overview = OverviewPanel(state, theme)
        self._views: dict[str, tuple[str, QWidget]] = {
            "facts": ("Facts", self.facts),
            "quotes": ("Quotes", self.quotes),
            "overview": ("Overview", self.overview),
        }
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName("Views beside the columns")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stack = QStackedWidget()
        for title, view in self._views.values():
            self.tabs.addTab(title)
            self._stack.addWidget(view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(self._stack, 1)
        self.overview.fact_wanted.connect(lambda: self.show_view("facts"))
        self.tabs.currentChanged.connect(self._shown)
        state.fact_chosen.connect(self._make_room)
        self.set_theme(theme)

    @property
    def shown(self) -> str:
        """The name of the tab that is shown."""
        return list(self._views)[self.tabs.currentIndex()]

    def show_view(self, name: str) -> None:
        """Bring the tab `name` to the front: "facts", "quotes" or "overview"."""
        self.tabs.setCurrentIndex(list(self._views).index(name))

    def view(self) -> QWidget:
        """Return what stands in the shown tab."""
        return self._views[self.shown][1]

    def focus(self) -> None:
        """Put the keyboard into what is shown."""
        self.view().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def line(self, row: int) -> FactLine | None:
        """Return the fact line in that row of the shown view, None past the last."""
        return self.view().line(row)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for _, view in self._views.values():
            view.set_theme(theme)
        rule, muted, ink, accent = theme.rule.name(), theme.muted.name(), theme.ink.name(), theme.accent.name()
        self.setStyleSheet(
            f"QTabBar {{ background: {theme.card.name()}; border-bottom: 1px solid {rule}; }}"
            f"QTabBar::tab {{ background: transparent; color: {muted}; padding: 5px 12px 4px 12px; border: 0;"
            f" border-bottom: 2px solid transparent; }}"
            f"QTabBar::tab:hover {{ color: {ink}; background: {theme.raised.name()}; }}"
            f"QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent}; }}"
            f"QTabBar::tab:selected:focus {{ background: {theme.selection.name()}; }}"
        )

    def set_busy(self, busy: bool) -> None:
        """Say whether a comparison is on its way."""
        for _, view in self._views.values():
            view.set_busy(busy)

    def _shown(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.view_changed.emit(self.shown)

    def _make_room(self, line: FactLine | None) -> None:
        if line is not None and not self.view().holds(line):
            self.show_view("facts")
