"""The counts as small tables: rows as many as there are, bars drawn behind the numbers, no scroll bars of their own."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from crossread.ui.facts.signs import paint_sign
from crossread.ui.overview.counts import Count
from crossread.ui.overview.models import ROW_ROLE
from crossread.ui.tables import calm
from crossread.ui.theme import Theme

_PAD, _SIGN, _BAR = 8, 13, 8
_LONGEST = 460
"""Width of the longest bar with its number, in device-independent pixels at normal size: seen at one glance."""


class _Painter(QStyledItemDelegate):
    """Paints a cell; of a count the number and a bar, as long as its share of the largest."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.largest = 1.0
        self.digits = 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one cell."""
        self.initStyleOption(option, index)
        painter.save()
        theme, rect = self.theme, option.rect
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.raised if hovered else theme.paper)
        box, value = QRectF(rect).adjusted(_PAD, 0, -_PAD, 0), index.data(ROW_ROLE)
        painter.setFont(option.font)
        if isinstance(value, Count):
            if index.column():
                self._bar(painter, box, value)
            else:
                self._label(painter, box, value, option.text)
        else:
            painter.setPen(theme.ink)
            mode = Qt.TextElideMode.ElideRight if index.column() else Qt.TextElideMode.ElideMiddle
            shown = painter.fontMetrics().elidedText(option.text, mode, int(box.width()))
            painter.drawText(box, int(option.displayAlignment), shown)
        if focused:
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _label(self, painter: QPainter, box: QRectF, value: Count, text: str) -> None:
        if value.verdict is not None:
            sign = QRectF(box.left(), box.center().y() - _SIGN / 2, _SIGN, _SIGN)
            paint_sign(painter, sign, value.verdict, self.theme.verdicts[value.verdict].colour)
            box = box.adjusted(_SIGN + 7, 0, 0, 0)
        painter.setPen(self.theme.ink if value.number else self.theme.faint)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _bar(self, painter: QPainter, box: QRectF, value: Count) -> None:
        theme, metrics = self.theme, painter.fontMetrics()
        number = metrics.horizontalAdvance("0" * self.digits) + 2
        painter.setPen(theme.ink if value.number else theme.faint)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(QRectF(box.left(), box.top(), number, box.height()), flags, str(value.number))
        room = box.right() - box.left() - number - 10
        if value.number and room > 4:
            colour = QColor(theme.verdicts[value.verdict].colour if value.verdict else theme.faint)
            colour.setAlpha(190)
            length = max(room * value.share / self.largest, 2.0)
            painter.fillRect(
                QRectF(box.left() + number + 10, box.center().y() - _BAR / 2, length, _BAR).toAlignedRect(), colour
            )


class FiguresTable(QTableView):
    """As high as its rows; the wheel scrolls what it stands in."""

    def __init__(self, model: QAbstractItemModel, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = _Painter(theme, self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(name)
        calm(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self.fit)
        self.set_theme(theme)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._painter.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        self.setPalette(palette)
        self.viewport().update()

    def fit(self) -> None:
        """Take the height of all rows, and give every column what it needs; the first gets what is left."""
        model, metrics, header = self.model(), self.fontMetrics(), self.horizontalHeader()
        counts = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
        shares = [value.share for value in counts if isinstance(value, Count)]
        self._painter.largest = max(shares, default=1.0) or 1.0
        self._painter.digits = max((len(str(v.number)) for v in counts if isinstance(v, Count)), default=1)
        row_height = metrics.height() + 8
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setFixedHeight(header.sizeHint().height() + row_height * model.rowCount() + 1)
        self.updateGeometry()
        room = self.viewport().width()
        if shares:
            first = min(max(self._needed(0), room // 4), room * 6 // 10)
            widths = [first, room - first]
        else:
            rest = self._shrunk(room)
            widths = [room - sum(rest), *rest]
        for column, width in enumerate(widths[: model.columnCount()]):
            header.resizeSection(column, width)

    def _shrunk(self, room: int) -> list[int]:
        """Return the widths of the numbers: their headings are shortened where the names had no room beside them."""
        columns = range(1, self.model().columnCount())
        wanted = [self._needed(column) for column in columns]
        slack = [width - self._needed(column, heading=False) for column, width in zip(columns, wanted, strict=True)]
        names = min(self._needed(0), round(134 * self.fontMetrics().height() / 16))
        for _ in range(max(names + sum(wanted) - room, 0)):
            widest = max(range(len(wanted)), key=lambda number: (slack[number] > 0, wanted[number]))
            if slack[widest] <= 0:
                break
            wanted[widest] -= 1
            slack[widest] -= 1
        return wanted

    def _needed(self, column: int, *, heading: bool = True) -> int:
        """Return the width of the longest text of a column, its heading counted in."""
        model, metrics = self.model(), self.fontMetrics()
        texts = [str(model.index(row, column).data()) for row in range(model.rowCount())]
        texts.append(str(model.headerData(column, Qt.Orientation.Horizontal)) if heading else "0000")
        extra = _SIGN + 7 if column == 0 else 0
        return max(map(metrics.horizontalAdvance, texts)) + 2 * _PAD + extra + 4

    def sizeHint(self) -> QSize:
        """Return the fixed height, and a width in which a number stands near its name and no bar is too long."""
        model = self.model()
        if any(isinstance(model.index(row, 0).data(ROW_ROLE), Count) for row in range(model.rowCount())):
            width = self._needed(0) + round(_LONGEST * self.fontMetrics().height() / 16)
        else:
            width = sum(map(self._needed, range(model.columnCount()))) + 3 * _PAD
        return QSize(width, self.height())

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows as high as their words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what the table stands in."""
        event.ignore()
