"""The application object: names, icon, and files the desktop asks to open."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from crossread import __version__, places

APP_ID = "org.crossread.Crossread"


class Application(QApplication):
    """One running Crossread. Must exist before any widget."""

    file_opened = Signal(list)
    """[Path]: macOS asks to open a file with this application."""

    def __init__(self, arguments: list[str]) -> None:
        _tell_windows()
        super().__init__(arguments or ["crossread"])
        self.setApplicationName("Crossread")
        self.setApplicationDisplayName("Crossread")
        self.setApplicationVersion(__version__)
        self.setOrganizationName("Crossread")
        self.setDesktopFileName(APP_ID)
        self.setWindowIcon(icon())

    def event(self, event: QEvent) -> bool:
        """Take files dropped on the dock icon or opened from the Finder."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit([Path(event.file())])
            return True
        return super().event(event)


def icon() -> QIcon:
    """Return the application's icon."""
    return QIcon(str(places.resources() / "icons" / "crossread.svg"))


def _tell_windows() -> None:
    """Give the taskbar our own identity, not that of the Python that runs us."""
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
