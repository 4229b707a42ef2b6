"""A table that tells which line of facts is under the pointer; what it shows and how is its heirs'."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView

from crossread.ui.facts.model import LINE_ROLE


class HoveredTable(QTableView):
    """Tells the line under the pointer. Drawing the pointer over lines chooses none: the table may move."""

    line_hovered = Signal(object)
    """FactLine | None"""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which line is under the pointer."""
        if not event.buttons():
            super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self.line_hovered.emit(index.data(LINE_ROLE) if index.isValid() else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing once the pointer is gone."""
        super().leaveEvent(event)
        self.line_hovered.emit(None)
