"""The filter over the fact table: a toggle for each verdict and each family of kinds, with counts, and a search."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactKind, Verdict
from crossread.translation import marked, translate
from crossread.ui.facts.flow import FlowLayout
from crossread.ui.facts.pill import Pill
from crossread.ui.facts.search_field import SearchField
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
    marked("Facts", "Notices"): frozenset({FactKind.NOTICE}),
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
ALONE = marked("Facts", "A click hides or shows these facts, a double click shows them alone.")


class FilterBar(QWidget):
    """Sets the filter of `state`. A toggle that would show nothing is greyed, never hidden, so nothing jumps.

    The one for dismissed facts alone is there only once there are some: in many windows it takes another line. Below
    the columns, where every line is one of facts less, the families stand in the menu of kinds if not all fit into one.
    """

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._counts: Counter[FactKind] = Counter()
        self._below = self._folded = False
        self.search = SearchField(translate("Facts", "Search facts"), self)
        self.search.textChanged.connect(self._apply_text)
        self.verdicts = {verdict: Pill(self) for verdict in Verdict}
        self.families = {name: Pill(self) for name in FAMILIES}
        self._kinds = QToolButton(
            text=translate("Facts", "Kinds"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup
        )
        self._kinds.setAutoRaise(True)
        self._kinds.setToolTip(translate("Facts", "Choose single kinds of facts"))
        self._menu = QMenu(self._kinds)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._kinds.setMenu(self._menu)

        self.search.setFixedWidth(160)
        flow = FlowLayout(self, spacing=4)
        flow.setContentsMargins(10, 8, 10, 8)
        flow.addWidget(self.search)
        for verdict, button in self.verdicts.items():
            button.setProperty("signed", True)
            button.clicked.connect(lambda _=False, verdict=verdict: self._flip_verdict(verdict))
            button.alone.connect(lambda verdict=verdict: self._show_verdict_alone(verdict))
            flow.addWidget(button)
        for name, button in self.families.items():
            button.clicked.connect(lambda _=False, name=name: self._flip_family(name))
            button.setToolTip(translate("Facts", ALONE))
            button.alone.connect(lambda name=name: self._show_family_alone(name))
            flow.addWidget(button)
        flow.addWidget(self._kinds)
        self.dismissed = Pill(self)
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
            f"FilterBar QToolButton {{ border: 1px solid transparent; border-radius: 10px; padding: 2px 5px;"
            f" color: {faint}; }}"
            "FilterBar QToolButton[signed=true] { padding-right: 0; }"  # Qt leaves room there as it is, beside a sign
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

    def set_below(self, below: bool) -> None:
        """Stand below the columns, or at their side."""
        self._below = below
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Take the families into the menu of kinds, or out of it, as a line of `width` has no room for them or has."""
        flow = self.layout()
        inside = flow.contentsMargins()
        items = [self.search, *self.verdicts.values(), *self.families.values(), self._kinds]
        items += [self.dismissed] if self._gone() else []
        widths = [
            item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize()).width() for item in items
        ]
        wanted = sum(widths) + flow.spacing() * (len(widths) - 1) + inside.left() + inside.right()
        folded = self._below and wanted > width
        if folded != self._folded:
            self._folded = folded
            for button in self.families.values():
                button.setVisible(not folded)
            self._show(self._state.filter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is there into the new width."""
        super().resizeEvent(event)
        self.fit(event.size().width())

    def reset(self) -> None:
        """Show all facts again."""
        self.search.clear()
        self._state.set_filter(FactFilter(dismissed=bool(self._state.filter.away)))

    def _flip_verdict(self, verdict: Verdict) -> None:
        wanted = self._state.filter
        self._state.set_filter(replace(wanted, verdicts=wanted.verdicts ^ {verdict}))

    def _flip_family(self, name: str) -> None:
        wanted = self._state.filter
        kinds = FAMILIES[name]
        shown = wanted.kinds - kinds if kinds <= wanted.kinds else wanted.kinds | kinds
        self._state.set_filter(replace(wanted, kinds=shown))

    def _show_verdict_alone(self, verdict: Verdict) -> None:
        """Show the facts of one verdict; the click before has left none where it was alone already: all again."""
        wanted = self._state.filter
        alone = frozenset({verdict}) if wanted.verdicts else frozenset(Verdict)
        self._state.set_filter(replace(wanted, verdicts=alone))

    def _show_family_alone(self, name: str) -> None:
        wanted = self._state.filter
        self._state.set_filter(replace(wanted, kinds=FAMILIES[name] if wanted.kinds else frozenset(FactKind)))

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
            button.say(f"{wording.verdict(verdict)} {count}")
            button.setEnabled(bool(count))
            button.setToolTip(f"{translate('Facts', MEANINGS[verdict])}.\n{translate('Facts', ALONE)}")
        for name, button in self.families.items():
            count = sum(self._counts[kind] for kind in FAMILIES[name])
            button.say(f"{translate('Facts', name)} {count}")
            button.setEnabled(bool(count))
        gone = self._gone()
        self.dismissed.setText(translate("Facts", "Dismissed {number}", number=gone))
        self.dismissed.setVisible(bool(gone))
        self.fit(self.width())
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
        there = {kind for kind in FactKind if self._counts[kind]}
        self._kinds.setText(
            translate("Facts", "Kinds {shown}/{all}", shown=len(there & wanted.kinds), all=len(there))
            if self._folded and there - wanted.kinds
            else translate("Facts", "Kinds")
        )
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)

    def _fill_menu(self) -> None:
        self._menu.clear()
        wanted = self._state.filter
        for name, kinds in FAMILIES.items() if self._folded else ():
            count = sum(self._counts[kind] for kind in kinds)
            if count:
                family = QAction(f"{translate('Facts', name)} ({count})", self._menu, checkable=True)
                family.setChecked(kinds <= wanted.kinds)
                family.triggered.connect(lambda _=False, name=name: self._flip_family(name))
                self._menu.addAction(family)
        self._menu.addSeparator()
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
