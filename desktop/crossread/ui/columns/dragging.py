"""A header card on its way to another place: where it would be dropped, and the line that shows it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crossread.ui.columns.geometry import Columns
from crossread.ui.theme import Theme

LINE = 4
"""Width of the line, in pixels."""


def drop(columns: Columns, x: int, dragged: int, at: float) -> tuple[int, int] | None:
    """Return which column the one that is dragged would become, and where in the viewport the line stands.

    `at` is the pointer's place across the viewport, `x` how far the sheet is scrolled. None where nothing would move.
    """
    order = columns.order
    middles = [columns.seen(version, x) + columns.width_of(version) / 2 for version in order]
    gap = sum(middle < at for middle in middles)
    if columns.fixed is not None and gap == 0 and at >= columns.edge / 2:
        gap = 1
    rest = [version for version in range(columns.count) if version != dragged]
    if gap < len(order):
        if dragged == order[gap] or (gap and dragged == order[gap - 1]):
            return None
        to = rest.index(order[gap])
        line = columns.seen(order[gap], x)
        if order[gap] != columns.fixed:
            line = max(line, columns.edge)
    else:
        if dragged == order[-1]:
            return None
        to = rest.index(order[-1]) + 1
        line = columns.seen(order[-1], x) + columns.width_of(order[-1])
    return None if to == dragged else (to, line)


class DropLine(QWidget):
    """A line from the cards to the foot of the columns. The pointer goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def stand(self, x: int, top: int, height: int) -> None:
        """Stand with the middle at `x`, inside the parent."""
        left = min(max(x - LINE // 2, 0), self.parentWidget().width() - LINE)
        self.setGeometry(QRect(left, top, LINE, height))
        self.show()
        self.raise_()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self._theme.accent)
