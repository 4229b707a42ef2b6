"""The part of the Versions menu that chooses what reads the texts: the app's own model or another spaCy pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from crossread import language
from crossread.compare import Options
from crossread.translation import marked, translate

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

OWN = marked("Pipelines", "Crossread’s own model")


class PipelinesMenu(QObject):
    """A submenu of the pipelines that are installed when it opens; choosing one reads the versions again with it."""

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        menu.addSeparator()
        self.menu = menu.addMenu(translate("Pipelines", "Read &with"))
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.refill)
        self._group = QActionGroup(self.menu)

    def refill(self) -> None:
        """Offer what is installed now; one that was chosen and is gone stays to be seen, and to be left."""
        self.menu.clear()
        chosen = self._window.memory.preferences.pipeline
        choices = offered(chosen)
        for name, label, there in choices:
            action = self.menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.setEnabled(there)
            action.setActionGroup(self._group)
            action.triggered.connect(lambda _=False, name=name: self.choose(name))
        if not any(name and there for name, _, there in choices):
            self.menu.addSeparator()
            none = translate("Pipelines", "No spaCy pipeline is installed beside Crossread")
            self.menu.addAction(none).setEnabled(False)

    def choose(self, name: str) -> None:
        """Read with the pipeline `name`, or with the app's own for an empty name, now and from now on."""
        if name == self._window.memory.preferences.pipeline:
            return
        self._window.prefer(pipeline=name)
        self._window.desk.options = Options(name or None)
        self._window.desk.compare_again()


def offered(chosen: str) -> list[tuple[str, str, bool]]:
    """Return what can read: name, label, and whether it is there; one that was chosen and is gone is not."""
    known = language.installed()
    names = ["", *known, *([chosen] if chosen and chosen not in known else [])]
    return [(name, name or translate("Pipelines", OWN), not name or name in known) for name in names]
