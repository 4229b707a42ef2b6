"""The submenu of recent stories: opens one again; one that is gone stays to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from crossread.translation import translate

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


class RecentMenu(QObject):
    """Filled anew whenever the File menu opens, since files come and go outside of the window."""

    def __init__(self, window: MainWindow, menu: QMenu, before: QAction) -> None:
        super().__init__(window)
        self._window = window
        self.menu = QMenu(translate("Recent", "&Recent stories"), window)
        self.menu.setToolTipsVisible(True)
        place = menu.actions().index(before)
        if place and menu.actions()[place - 1].isSeparator():
            before = menu.actions()[place - 1]
        menu.insertMenu(before, self.menu)
        menu.aboutToShow.connect(self.refill)
        self.menu.aboutToShow.connect(self.refill)
        self.refill()

    def refill(self) -> None:
        """Offer the recent stories, each under its name; two of one name with their folders."""
        self.menu.clear()
        memory = self._window.memory
        paths = memory.remembered()
        there = set(memory.recent())
        stems = [path.stem for path in paths]
        for number, path in enumerate(paths):
            name = path.stem if stems.count(path.stem) == 1 else f"{path.stem} – {path.parent.name}"
            name = name.replace("&", "&&")
            key = f"&{number + 1} " if number < 9 else ""
            if path in there:
                action = self.menu.addAction(key + name, lambda path=path: self._window.files.open_story(path))
                action.setToolTip(str(path))
            else:
                gone = translate("Recent", "{name} (not found)", name=name)
                action = self.menu.addAction(gone)
                action.setToolTip(str(path))
                action.setEnabled(False)
        self.menu.addSeparator()
        clear = self.menu.addAction(translate("Recent", "&Clear this list"), self.clear)
        clear.setEnabled(bool(paths))
        self.menu.menuAction().setEnabled(bool(paths))

    def clear(self) -> None:
        """Remember none of them; the files stay."""
        self._window.memory.forget_recent()
        self._window.start.refresh(self._window.memory.recent())
        self.refill()
