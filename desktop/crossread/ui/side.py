"""What stands beside or below the columns: the fact table and the views beside it, a tab each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from crossread.facts import FactLine
from crossread.translation import marked, translate
from crossread.ui.facts import FactPanel
from crossread.ui.models.view_state import ViewState
from crossread.ui.theme import Theme

if TYPE_CHECKING:
    from crossread.ui.overview import OverviewPanel
    from crossread.ui.quotes import QuotesPanel

VIEWS = {
    "facts": marked("Side", "Facts"),
    "quotes": marked("Side", "Quotes"),
    "overview": marked("Side", "Overview"),
}
"""The names of the tabs and their titles, in their order."""


class SidePane(QWidget):
    """The tabs. A fact chosen elsewhere that the shown tab cannot hold brings the fact table to the front.

    Quotes and overview are made when they are first asked for, so that the window's first paint does not wait for them.
    """

    view_changed = Signal(str)
    """The name of the tab that is shown now."""
    quotes_made = Signal(object)
    """The QuotesPanel, once there is one."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme, self._busy = state, theme, True
        self._wear()
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(translate("Side", "Views beside the columns"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stack = QStackedWidget(self)
        self.facts = FactPanel(state, theme, self._stack)
        self._views: dict[str, QWidget] = {"facts": self.facts}
        for title in VIEWS.values():
            self.tabs.addTab(translate("Side", title))
        self._stack.addWidget(self.facts)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._shown)
        state.fact_chosen.connect(self._make_room)

    @property
    def quotes(self) -> QuotesPanel:
        """The quotes."""
        if "quotes" not in self._views:
            from crossread.ui.quotes import QuotesPanel

            panel = self._views["quotes"] = QuotesPanel(self._state, self._theme, self._stack)
            self._take_in(panel)
            self.quotes_made.emit(panel)
        return self._views["quotes"]  # type: ignore[return-value]

    @property
    def quoting(self) -> bool:
        """Whether there is a quote to copy: one is the current one among the quotes."""
        return "quotes" in self._views and self.quotes.current is not None

    @property
    def overview(self) -> OverviewPanel:
        """The overview."""
        if "overview" not in self._views:
            from crossread.ui.overview import OverviewPanel

            panel = self._views["overview"] = OverviewPanel(self._state, self._theme, self._stack)
            panel.fact_wanted.connect(lambda: self.show_view("facts"))
            self._take_in(panel)
        return self._views["overview"]  # type: ignore[return-value]

    def _take_in(self, panel: QuotesPanel | OverviewPanel) -> None:
        """Take in a view that was made late: the Tab key leads from the tabs into it, not all around the window."""
        panel.set_busy(self._busy)
        self._stack.addWidget(panel)
        inside, part = [], panel.nextInFocusChain()
        while part is not panel:
            if panel.isAncestorOf(part) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                inside.append(part)
            part = part.nextInFocusChain()
        for before, after in pairwise([self.tabs, *inside]):
            QWidget.setTabOrder(before, after)

    @property
    def shown(self) -> str:
        """The name of the tab that is shown."""
        return list(VIEWS)[self.tabs.currentIndex()]

    def show_view(self, name: str) -> None:
        """Bring the tab `name` to the front: "facts", "quotes" or "overview"."""
        self.tabs.setCurrentIndex(list(VIEWS).index(name))

    def view(self) -> QWidget:
        """Return what stands in the shown tab."""
        return getattr(self, self.shown)

    def focus(self) -> None:
        """Put the keyboard into what is shown."""
        self.view().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def line(self, row: int) -> FactLine | None:
        """Return the fact line in that row of the shown view, None past the last."""
        return self.view().line(row)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for view in self._views.values():
            view.set_theme(theme)
        self._wear()

    def _wear(self) -> None:
        theme = self._theme
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
        self._busy = busy
        for view in self._views.values():
            view.set_busy(busy)

    def _shown(self, _: int) -> None:
        self._stack.setCurrentWidget(self.view())
        self.view_changed.emit(self.shown)

    def _make_room(self, line: FactLine | None) -> None:
        if line is not None and not self.view().holds(line):
            self.show_view("facts")
