"""A heading whose names may have two lines: a name, and what tells it from others of that name."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

AIR = 9
"""Pixels beside the words of a section."""


class LinesHeader(QHeaderView):
    """Shortens each line by itself: Qt would take both for one, and leave the middle out of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def shown(self, section: int) -> str:
        """Return what a section says, as far as there is room."""
        text = str(self.model().headerData(section, self.orientation()) or "")
        room, metrics = self.sectionSize(section) - AIR, self.fontMetrics()
        return "\n".join(metrics.elidedText(line, self.textElideMode(), room) for line in text.split("\n"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a section of two lines as the style paints one of one line."""
        if "\n" not in (words := self.shown(section)):
            super().paintSection(painter, rect, section)
            return
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect, option.section, option.text = rect, section, words
        option.textAlignment = self.defaultAlignment()
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            down = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            arrows = QStyleOptionHeader.SortIndicator
            option.sortIndicator = arrows.SortDown if down else arrows.SortUp
        painter.save()
        self.style().drawControl(QStyle.ControlElement.CE_Header, option, painter, self)
        painter.restore()
