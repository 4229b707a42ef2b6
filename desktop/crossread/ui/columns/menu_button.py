"""The three dots on a card that open the menu of what can be done with its version."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from crossread.translation import translate
from crossread.ui.theme import Theme


class MenuButton(QAbstractButton):
    """Three quiet dots; louder under the pointer, framed while the keyboard is on it."""

    reached = Signal()
    """The keyboard came here."""

    def __init__(self, says: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(26, 22)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew as the pointer comes and goes
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(says)
        self.setToolTip(translate("Cards", "Correct, move, hide or remove this version"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here, so that the card can come into sight."""
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter and Down too, as menus do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, loud = self._theme, self.underMouse() or self.hasFocus()
        painter.setPen(QPen(theme.accent, 1.6) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.raised if loud else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink if loud else theme.muted)
        for step in (-1, 0, 1):
            painter.drawEllipse(QPointF(self.width() / 2 + 5 * step, self.height() / 2), 1.5, 1.5)
