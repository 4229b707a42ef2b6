"""The part of the Versions menu that speaks of single versions; the same menu opens on a header card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from crossread.translation import marked, translate

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class VersionAction:
    """One thing to do with the version at a position."""

    text: str
    run: Callable[[MainWindow, int], object]
    enabled: Callable[[MainWindow, int], bool] = lambda window, position: True  # noqa: ARG005 - always
    checked: Callable[[MainWindow, int], bool] | None = None
    section: bool = False


def _correct(window: MainWindow, position: int) -> None:
    from crossread.ui.dialogs.details import DetailsDialog

    dialog = DetailsDialog(window, window.desk.version(position))
    dialog.corrected.connect(lambda fields: window.desk.amend(position, **fields))
    dialog.open()


def _flip_base(window: MainWindow, position: int) -> None:
    window.desk.set_base(None if window.desk.base == position else position)


def _has_left(_: MainWindow, position: int) -> bool:
    return position > 0


TABLE = (
    VersionAction(
        marked("VersionMenu", "Correct outlet, title or date…"), _correct, lambda w, p: w.desk.version(p) is not None
    ),
    VersionAction(
        marked("VersionMenu", "Compare the others with this one"),
        _flip_base,
        checked=lambda w, p: w.desk.base == p,
        section=True,
    ),
    VersionAction(marked("VersionMenu", "Move left"), lambda w, p: w.desk.move(p, p - 1), _has_left, section=True),
    VersionAction(
        marked("VersionMenu", "Move right"), lambda w, p: w.desk.move(p, p + 1), lambda w, p: p < len(w.desk.keys) - 1
    ),
    VersionAction(
        marked("VersionMenu", "Hide column"),
        lambda w, p: w.arranging.flip(p),
        lambda w, p: w.arranging.can_hide(p),
        checked=lambda w, p: w.desk.hides(p),
    ),
    VersionAction(marked("VersionMenu", "Remove"), lambda w, p: w.desk.remove(p), section=True),
    VersionAction(
        marked("VersionMenu", "Remove all unread"),
        lambda w, _: w.desk.remove_unread(),
        lambda w, _: len(w.desk.unread) > 1,
    ),
)


class VersionsMenu(QObject):
    """Appends one submenu per version to the Versions menu whenever it opens."""

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._menu = menu
        self._own: list[QMenu] = []
        menu.addSeparator()
        menu.aboutToShow.connect(self._refill)

    def for_version(self, position: int) -> QMenu:
        """Return a menu of what can be done with the version at `position`."""
        window = self._window
        menu = QMenu(window.desk.label(position).replace("&", "&&"), window)
        for entry in TABLE:
            if entry.section:
                menu.addSeparator()
            action = menu.addAction(translate("VersionMenu", entry.text))
            action.setEnabled(entry.enabled(window, position))
            if entry.checked is not None:
                action.setCheckable(True)
                action.setChecked(entry.checked(window, position))
            action.triggered.connect(lambda _=False, entry=entry: entry.run(window, position))
        return menu

    def open_at(self, position: int, point: QPoint) -> None:
        """Open the menu of the version at `position` at the global `point`."""
        menu = self.for_version(position)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)
        if not menu.rect().contains(menu.mapFromGlobal(QCursor.pos())):
            menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))

    def _refill(self) -> None:
        for menu in self._own:
            self._menu.removeAction(menu.menuAction())
            menu.deleteLater()
        self._own = [self.for_version(position) for position in range(len(self._window.desk.keys))]
        for menu in self._own:
            self._menu.addMenu(menu)
