"""What stands over a hidden column, whose name is below, in place of its card: click it to show, drag it to move."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from crossread.translation import translate
from crossread.ui.columns.elsewhere import Away
from crossread.ui.pixels import hairline
from crossread.ui.theme import Theme


class StubCard(QAbstractButton):
    """Slim, and all of it a button; a drag of it is the affair of the strip it lies on, as a card's is."""

    menu_wanted = Signal(QPoint)
    """The point of the screen at which the menu of what can be done with the version is to open."""
    reached = Signal()
    """The keyboard came to the stub."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew as the pointer comes and goes
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Cards", "Show the hidden column {name}", name=name))
        self.setToolTip(
            translate("Cards", "{name} is hidden. Click to show its column, or drag it to another place.", name=name)
        )
        self._lifted = self._dragged = False
        """Whether it is being dragged, and whether it was since the last press: then that was no click."""

    @property
    def button(self) -> QAbstractButton:
        """What the keyboard is on."""
        return self

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_inset(self, inset: int, lead: int = 0) -> None:
        """Stand as it is: there is no text below to be aligned with."""

    def show_found(self, count: int | None) -> None:
        """Show nothing: what is hidden is not searched."""

    @property
    def signed(self) -> bool:
        """Whether there is something for a last line: never."""
        return False

    def tell_authors(self, wanted: bool) -> None:
        """Stay as it is: a stub has no lines."""

    def show_away(self, away: Away | None) -> None:
        """Show nothing: a click on the words in the fact table shows the column."""

    def set_typeface(self, family: str) -> None:
        """Stay as it is: a stub shows no headline."""

    def set_lifted(self, lifted: bool) -> None:
        """Look as if taken up by the pointer, or lie there again."""
        self._lifted, self._dragged = lifted, self._dragged or lifted
        self.setDown(False)
        self.setCursor(Qt.CursorShape.ClosedHandCursor if lifted else Qt.CursorShape.PointingHandCursor)
        self.update()

    def sentences(self) -> list[str]:
        """Return what the stub says beyond its name."""
        return [translate("Cards", "hidden")]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here, so that the stub can come into sight."""
        super().focusInEvent(event)
        self.reached.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be pressed, and let the strip take hold."""
        self._dragged = False
        super().mousePressEvent(event)
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the strip drag it."""
        if not self._dragged:
            super().mouseMoveEvent(event)
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be clicked, or let the strip drop it."""
        super().mouseReleaseEvent(event)
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the column with Enter too; open the menu with Down, as on a card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height())))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint a sign that opens."""
        painter, theme = QPainter(self), self._theme
        loud = self.underMouse() or self.hasFocus()
        painter.fillRect(self.rect(), theme.selection if self._lifted else theme.raised if loud else theme.card)
        hairline(painter, 0, 0, self.height(), theme.rule)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 1.6))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        middle = self.width() / 2
        painter.setPen(QPen(theme.ink if loud else theme.muted, 1.4))
        for side in (-1, 1):
            tip, back = middle + 6 * side, middle + 2.5 * side
            painter.drawPolyline([QPoint(round(back), 8), QPoint(round(tip), 12), QPoint(round(back), 16)])
