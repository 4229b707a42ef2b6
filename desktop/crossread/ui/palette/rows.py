"""The rows of the command palette: what they hold and how one is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crossread.translation import translate
from crossread.ui.models.commands import Found
from crossread.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

FOUND = Qt.ItemDataRole.UserRole
TICK, SIDE = 26, 12
"""Room for the tick of a switch that is on, and at either end of a row, in pixels."""


class Rows(QAbstractListModel):
    """The commands found. All can be reached, since one that cannot be done says what it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Found] = []

    def show(self, found: Sequence[Found]) -> None:
        """Hold these."""
        self.beginResetModel()
        self._found = list(found)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many were found."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, what a screen reader says, or the Found itself."""
        found = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.command.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(found)
        return found if role == FOUND else None


def spoken(found: Found) -> str:
    """Return a row as it is read out: title, menu, shortcut, whether it is on, and what it needs."""
    command = found.command
    on = {None: "", True: translate("Commands", "on"), False: translate("Commands", "off")}[command.checked]
    lacking = translate("Commands", "not available: {needs}", needs=command.needs) if command.needs else ""
    return ", ".join(part for part in (command.title, command.menu, command.keys, on, lacking) if part)


class RowPainter(QStyledItemDelegate):
    """Paints the found letters bold, the menu quietly behind the title, the shortcut at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all rows are alike
        """Return the size of a row: one line with some air."""
        return QSize(0, QFontMetrics(option.font).height() + 13)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found: Found = index.data(FOUND)
        command, theme = found.command, self.theme
        painter.save()
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        if here:
            painter.fillRect(option.rect, theme.selection)
            painter.fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(), theme.accent)
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
        box = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        quiet = theme.muted if command.enabled else theme.faint
        painter.setPen(theme.accent if command.enabled else theme.faint)
        if command.checked:
            painter.drawText(box, middle, "✓")
        painter.setPen(quiet)
        painter.drawText(box, middle | int(Qt.AlignmentFlag.AlignRight), command.keys)
        end = box.right() - metrics.horizontalAdvance(command.keys) - SIDE
        layout = self._title(found, option.font, theme)
        left, top = box.left() + TICK, option.rect.y() + (option.rect.height() - metrics.height()) / 2
        painter.setPen(theme.ink if command.enabled else theme.faint)
        layout.draw(painter, QPointF(left, top))
        beside = left + round(layout.lineAt(0).naturalTextWidth()) + 2 * SIDE
        words = command.needs or command.menu
        if found.recent and not found.spans:
            words = f"{words} · {translate('Commands', 'recent')}"
        painter.setPen(theme.faint if not here else quiet)
        room = option.rect.adjusted(beside - option.rect.x(), 0, end - option.rect.right(), 0)
        painter.drawText(room, middle, metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room.width(), 0)))
        painter.restore()

    def _title(self, found: Found, font: QFont, theme: Theme) -> QTextLayout:
        layout = QTextLayout(found.command.title, font)
        loud = QTextCharFormat()
        loud.setFontWeight(QFont.Weight.Bold)
        if found.command.enabled:
            loud.setForeground(theme.accent)
        formats = []
        for start, end in found.spans:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, end - start, loud
            formats.append(span)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setLineWidth(10_000)
        layout.endLayout()
        return layout
