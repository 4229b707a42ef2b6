"""The field in which a table is searched: the keyboard goes on into what was found, and Esc empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_ONWARD = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """A line to type in, over the table whose rows it filters."""

    entered = Signal()
    """Down or Enter: the reporter wants to go on in what was found."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText=words, clearButtonEnabled=True)
        self.setAccessibleName(words)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window while there is something to clear."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._clears(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Down and Enter, clear with Esc."""
        if event.key() in _ONWARD:
            self.entered.emit()
        elif self._clears(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _clears(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())
