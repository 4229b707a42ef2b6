"""The table of actions come to life in a window: QActions in menus and on the toolbar, kept up to date."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from crossread.translation import translate
from crossread.ui.actions import MENUS, TABLE, Action, sequences

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


class ActionSet:
    """The QActions of one window by id, kept up to date by `refresh`."""

    def __init__(self, window: MainWindow, table: tuple[Action, ...] = TABLE) -> None:
        self._window = window
        self._table = table
        self._groups: dict[str, QActionGroup] = {}
        self.by_id = {entry.id: self._made(entry) for entry in table}
        self.menus: dict[str, QMenu] = {}

    def _made(self, entry: Action) -> QAction:
        action = QAction(entry.title, self._window)
        action.setObjectName(entry.id)
        action.setMenuRole(entry.role)
        action.setShortcuts(sequences(entry))
        if entry.hint:
            action.setToolTip(entry.hint)
            action.setStatusTip(entry.hint)
        if entry.short:
            action.setIconText(entry.short)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{entry.hint} ({keys})" if keys else entry.hint)
        if entry.checked is not None:
            action.setCheckable(True)
        if entry.radio:
            group = self._groups.setdefault(entry.radio, QActionGroup(self._window))
            group.addAction(action)
        action.triggered.connect(lambda: self._run(entry))
        self._window.addAction(action)
        return action

    def _run(self, entry: Action) -> None:
        entry.run(self._window)
        self.refresh()

    def fill_menus(self) -> None:
        """Put every action into its menu of the window's menu bar."""
        bar = self._window.menuBar()
        for name in MENUS:
            menu = self.menus[name] = bar.addMenu(translate("Menus", name))
            menu.aboutToShow.connect(self.refresh)
            radio = ""
            for entry in self._table:
                if entry.menu == name:
                    if entry.section or entry.radio != radio:
                        menu.addSeparator()
                    radio = entry.radio
                    menu.addAction(self.by_id[entry.id])

    def fill_bar(self, bar: QToolBar, ids: tuple[str, ...]) -> None:
        """Put the actions called `ids` on `bar`; an empty id is a separator."""
        for name in ids:
            if name:
                bar.addAction(self.by_id[name])
            else:
                bar.addSeparator()

    def set_icons(self, icon: Callable[[str], object]) -> None:
        """Give the actions that have one their icon, made by `icon` from its name."""
        for entry in self._table:
            if entry.icon:
                self.by_id[entry.id].setIcon(icon(entry.icon))

    def refresh(self) -> None:
        """Ask every action anew whether it can be done and whether it is on."""
        for entry in self._table:
            action = self.by_id[entry.id]
            if entry.says is not None:
                action.setText(entry.says(self._window))
            if entry.enabled is not None:
                action.setEnabled(entry.enabled(self._window))
            if entry.checked is not None:
                action.setChecked(entry.checked(self._window))
