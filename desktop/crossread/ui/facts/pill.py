"""A toggle of the filter: a click leaves its facts out or takes them in, a double click shows them alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton, QWidget


class Pill(QToolButton):
    """Checked while its facts are shown."""

    alone = Signal()
    """Double click: these and no others are wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, checkable=True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(13, 13))

    def say(self, words: str) -> None:
        """Bear these words, a little away from the sign."""
        self.setText(words if self.icon().isNull() else f"\u2009{words}")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell of the second of two quick clicks; the first has toggled."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.alone.emit()
        else:
            super().mouseDoubleClickEvent(event)
