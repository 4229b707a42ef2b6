"""What a reporter does with whole lines of the fact table, as actions: merges, separates, groups and folds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from crossread.facts import FactLine
from crossread.story import names
from crossread.translation import translate
from crossread.ui.facts.groups import Grouping
from crossread.ui.models.regrouping import Regrouping

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

_TOLD = 8000
"""How long the status bar says what was done or why it was not, in milliseconds."""
_FOLDED = "folded-groups"
"""Under what the folded groups are remembered."""
_MENU = (
    "confirm-fact",
    "dismiss-fact",
    "note-fact",
    "",
    "merge-facts",
    "separate-version",
    "separate-all",
    "",
    "copy-fact",
    "show-dismissed",
    "",
)
"""What the menu of the table offers; an empty name is a line between."""
_GROUPS = (*(f"group-{by.value}" for by in Grouping), "fold-groups", "unfold-groups")


class FactLines(QObject):
    """Carries what is done with the selected lines to the desk, and keeps how they are grouped."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._regrouping = Regrouping(window.desk, window.state, self)
        self._shown = window.facts.shown
        self._shown.group_by(Grouping(window.memory.preferences.group_facts))
        self._shown.set_folded(window.memory.names(_FOLDED))
        self._shown.folded_changed.connect(self._keep_folded)

    def offer_on(self, table: QWidget) -> None:
        """Give the context menu of the fact table what can be done with its lines."""
        for name in _MENU:
            if name:
                table.addAction(self._window.actions_.by_id[name])
            else:
                between = QAction(table)
                between.setSeparator(True)
                table.addAction(between)
        groups = QMenu(translate("Facts", "Group by"), table)
        groups.addActions([self._window.actions_.by_id[name] for name in _GROUPS])
        table.addAction(groups.menuAction())
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    # Merging and separating

    @property
    def several(self) -> bool:
        """Whether two lines at least are selected, and none that follows from others."""
        picked = self._window.facts.picked
        return len(picked) > 1 and not any(line.follows for line in picked)

    @property
    def separable(self) -> bool:
        """Whether the chosen line has a version that can be separated from others."""
        line = self._line
        return line is not None and not line.follows and bool(self._regrouping.versions(line))

    @property
    def divisible(self) -> bool:
        """Whether the chosen line can be taken apart."""
        line = self._line
        return line is not None and not line.follows and self._regrouping.divisible(line)

    @property
    def separating(self) -> str:
        """What the action is called that separates a version: with its name, where the current cell says which."""
        version, comparison = self._version, self._window.state.comparison
        if version is None or comparison is None:
            return translate("Actions", "Separate version from this line…")
        called = names(comparison.story.versions)[version].replace("&", "&&")
        return translate("Actions", "Separate {version} from this line", version=called)

    def merge(self) -> None:
        """Make one line of the selected ones, or say why that cannot be."""
        self._say(self._regrouping.merge(self._window.facts.picked))

    def separate(self) -> None:
        """Separate the version of the current cell; where that is none of the line's, ask which."""
        line, version = self._line, self._version
        if line is None:
            return
        if version is not None:
            self._say(self._regrouping.separate(line, version))
        else:
            self._ask(line)

    def take_apart(self) -> None:
        """Give each version's words in the chosen line a line of their own."""
        if self._line is not None:
            self._say(self._regrouping.take_apart(self._line))

    @property
    def _line(self) -> FactLine | None:
        return self._window.state.chosen

    @property
    def _version(self) -> int | None:
        """The version of the current cell, where it is one that the chosen line can do without."""
        version, line = self._window.facts.version, self._line
        if line is None or line.follows:
            return None
        return version if version in self._regrouping.versions(line) else None

    def _ask(self, line: FactLine) -> None:
        view, comparison = self._window.facts.view, self._window.state.comparison
        if comparison is None:
            return
        menu = QMenu(translate("Facts", "Separate version from this line"), view)
        menu.addSection(translate("Facts", "Which version leaves this line?"))
        called = names(comparison.story.versions)
        for version in self._regrouping.versions(line):
            entry = menu.addAction(called[version].replace("&", "&&"))
            entry.triggered.connect(
                lambda _=False, version=version: self._say(self._regrouping.separate(line, version))
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft()))

    def _say(self, words: str) -> None:
        if words:
            self._window.statusBar().showMessage(words, _TOLD)
            self._window.pane.view.announce(words)

    # Groups

    @property
    def grouping(self) -> Grouping:
        """By what the lines are grouped."""
        return self._shown.grouping

    def group_by(self, grouping: Grouping) -> None:
        """Group the lines by something else, and remember it."""
        self._shown.group_by(grouping)
        self._window.prefer(group_facts=grouping.value)

    def fold_all(self, folded: bool) -> None:
        """Fold all groups, or unfold them."""
        for row in range(self._shown.rowCount() - 1, -1, -1):
            self._shown.fold(row, folded)

    def _keep_folded(self, keys: frozenset[str]) -> None:
        self._window.memory.keep(_FOLDED, sorted(key for key in keys if not key.startswith("row")))
