"""What can wait until a window is seen: it is done right after the first painting, which has the machine to itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class OncePainted(QObject):
    """Calls `acts` in their order, each in a turn of its own, once `window` has been painted."""

    def __init__(self, window: QWidget, *acts: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._acts = window, acts
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting."""
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            for act in self._acts:
                QTimer.singleShot(0, self._window, act)
        return False
