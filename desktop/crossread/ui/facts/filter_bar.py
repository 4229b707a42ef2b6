"""The filter over the fact table: a toggle for each verdict and each family of kinds, with counts, and a search."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactKind, Verdict
from crossread.translation import marked, translate
from crossread.ui.facts.flow import FlowLayout
from crossread.ui.facts.signs import sign_icon
from crossread.ui.models.view_state import FactFilter, ViewState
from crossread.ui.theme import Theme

FAMILIES: dict[str, frozenset[FactKind]] = {
    marked("Facts", "Figures"): frozenset(
        {FactKind.QUANTITY, FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION, FactKind.AGE},
    ),
    marked("Facts", "Dates"): frozenset({FactKind.DATE, FactKind.TIME}),
    marked("Facts", "Names"): frozenset(
        {FactKind.PERSON, FactKind.ORG, FactKind.PLACE, FactKind.GROUP, FactKind.EVENT, FactKind.PRODUCT},
    ),
    marked("Facts", "Quotes"): frozenset({FactKind.QUOTE}),
    marked("Facts", "Sources"): frozenset({FactKind.ATTRIBUTION, FactKind.CERTAINTY}),
    marked("Facts", "Corrections"): frozenset({FactKind.NOTICE}),
}


MEANINGS = {
    Verdict.CONTRADICTS: marked("Facts", "Unequal, and stated without reservation"),
    Verdict.DIFFERS: marked("Facts", "Unequal, but hedged, or bounded differently"),
    Verdict.COMPATIBLE: marked(
        "Facts", "Written differently, yet both can be true: a rounding, a wider date, a bound that is met"
    ),
    Verdict.SAME: marked("Facts", "The same in every version that states it"),
    Verdict.ONLY: marked("Facts", "Stated by one version only"),
}


class FilterBar(QWidget):
    """Sets the filter of `state`. A toggle that would show nothing is greyed, never hidden, so nothing jumps.

    The one for dismissed facts alone is there only once there are some: in many windows it takes another line.
    """

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._counts: Counter[FactKind] = Counter()
        self.search = QLineEdit(self, placeholderText=translate("Facts", "Search facts"), clearButtonEnabled=True)
        self.search.setAccessibleName(translate("Facts", "Search facts"))
        self.search.textChanged.connect(self._apply_text)
        self.verdicts = {verdict: self._toggle() for verdict in Verdict}
        self.families = {name: self._toggle() for name in FAMILIES}
        self._kinds = QToolButton(
            text=translate("Facts", "Kinds"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup
        )
        self._kinds.setAutoRaise(True)
        self._kinds.setToolTip(translate("Facts", "Choose single kinds of facts"))
        self._menu = QMenu(self._kinds)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._kinds.setMenu(self._menu)

        self.search.setFixedWidth(180)
        flow = FlowLayout(self, spacing=4)
        flow.setContentsMargins(10, 8, 10, 8)
        flow.addWidget(self.search)
        for verdict, button in self.verdicts.items():
            button.clicked.connect(lambda _=False, verdict=verdict: self._flip_verdict(verdict))
            flow.addWidget(button)
        for name, button in self.families.items():
            button.clicked.connect(lambda _=False, name=name: self._flip_family(name))
            flow.addWidget(button)
        flow.addWidget(self._kinds)
        self.dismissed = self._toggle()
        self.dismissed.setToolTip(translate("Facts", "Show what you have dismissed, too"))
        self.dismissed.clicked.connect(self._flip_dismissed)
        flow.addWidget(self.dismissed)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

        state.filter_changed.connect(self._show)
        state.comparison_changed.connect(self._count)
        state.judged_changed.connect(self._count)
        self.set_theme(theme)
        self._count()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        accent, rule, muted, faint = (c.name() for c in (theme.accent, theme.rule, theme.muted, theme.faint))
        self.setStyleSheet(
            f"FilterBar QToolButton {{ border: 1px solid transparent; border-radius: 10px; padding: 2px 7px;"
            f" color: {faint}; }}"
            f"FilterBar QToolButton:checked {{ border-color: {rule}; background: {theme.raised.name()};"
            f" color: {theme.ink.name()}; }}"
            f"FilterBar QToolButton:hover {{ border-color: {muted}; }}"
            f"FilterBar QToolButton:focus {{ border-color: {accent}; }}"
            f"FilterBar QToolButton:disabled {{ color: {faint}; background: transparent; border-color: transparent; }}"
            "FilterBar QToolButton::menu-indicator { subcontrol-position: right center; }"
            f"FilterBar QLineEdit {{ border: 1px solid {rule}; border-radius: 5px; padding: 4px 6px;"
            f" background: {theme.paper.name()}; }}"
            f"FilterBar QLineEdit:focus {{ border-color: {accent}; }}"
        )
        self._show(self._state.filter)

    def reset(self) -> None:
        """Show all facts again."""
        self.search.clear()
        self._state.set_filter(FactFilter(dismissed=bool(self._state.filter.away)))

    def _toggle(self) -> QToolButton:
        button = QToolButton(self, checkable=True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(13, 13))
        return button

    def _flip_verdict(self, verdict: Verdict) -> None:
        wanted = self._state.filter
        self._state.set_filter(replace(wanted, verdicts=wanted.verdicts ^ {verdict}))

    def _flip_family(self, name: str) -> None:
        wanted = self._state.filter
        kinds = FAMILIES[name]
        shown = wanted.kinds - kinds if kinds <= wanted.kinds else wanted.kinds | kinds
        self._state.set_filter(replace(wanted, kinds=shown))

    def _flip_dismissed(self) -> None:
        wanted = self._state.filter
        self._state.set_filter(replace(wanted, dismissed=not wanted.dismissed))

    def _apply_text(self, text: str) -> None:
        self._state.set_filter(replace(self._state.filter, text=text))

    def _count(self, _: Comparison | None = None) -> None:
        lines = self._state.standing
        verdicts = Counter(line.verdict for line in lines)
        self._counts = Counter(line.kind for line in lines)
        for verdict, button in self.verdicts.items():
            count = verdicts[verdict]
            button.setText(f"{wording.verdict(verdict)} {count}")
            button.setEnabled(bool(count))
            button.setToolTip(translate("Facts", MEANINGS[verdict]))
        for name, button in self.families.items():
            count = sum(self._counts[kind] for kind in FAMILIES[name])
            button.setText(f"{translate('Facts', name)} {count}")
            button.setEnabled(bool(count))
        gone = self._gone()
        self.dismissed.setText(translate("Facts", "Dismissed {number}", number=gone))
        self.dismissed.setVisible(bool(gone))
        self._show(self._state.filter)

    def _gone(self) -> int:
        """Return how many facts of the comparison the reporter dismissed."""
        comparison = self._state.comparison
        return 0 if comparison is None else len(comparison.facts) - len(self._state.standing)

    def _show(self, wanted: FactFilter) -> None:
        for verdict, button in self.verdicts.items():
            on = verdict in wanted.verdicts
            button.setChecked(on)
            look = self._theme.verdicts[verdict]
            button.setIcon(sign_icon(verdict, look.colour if on and button.isEnabled() else self._theme.faint))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name, button in self.families.items():
            button.setChecked(FAMILIES[name] <= wanted.kinds)
        self.dismissed.setChecked(wanted.dismissed)
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)

    def _fill_menu(self) -> None:
        self._menu.clear()
        wanted = self._state.filter
        for kind in FactKind:
            if not self._counts[kind]:
                continue
            action = QAction(f"{wording.kind(kind)} ({self._counts[kind]})", self._menu, checkable=True)
            action.setChecked(kind in wanted.kinds)
            action.triggered.connect(lambda _=False, kind=kind: self._flip_kind(kind))
            self._menu.addAction(action)

    def _flip_kind(self, kind: FactKind) -> None:
        wanted = self._state.filter
        self._state.set_filter(replace(wanted, kinds=wanted.kinds ^ {kind}))
