"""The passages of a pair as they are seen and moved through: how many words, the words in two lines, and where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from crossread import wording
from crossread.translation import marked, translate
from crossread.ui.columns.faces import words_font
from crossread.ui.columns.geometry import broadened
from crossread.ui.facts.model import Index
from crossread.ui.overview.models import ROW_ROLE
from crossread.ui.overview.sharing_models import HERE, TEXT, THERE, WORDS, PassageList
from crossread.ui.pixels import rule_under
from crossread.ui.tables import calm
from crossread.ui.theme import Theme

_NEARLY = marked("Overview", "nearly")
"""Stands under the number of words where a word or two within the passage differ."""
_PAD, _AIR = 8, 4
_LINES = 2
_READ = 320
"""Characters of a passage that are set in its two lines at most: more than any width shows."""
_WHERE = (64, 140)
"""Least and greatest width of the columns that say where, in device-independent pixels at normal size."""
_MOST_HEIGHT = 206
"""Pixels at normal size beyond which the list scrolls: some five passages."""


class _Painter(QStyledItemDelegate):
    """Paints a cell; words are broken into two lines."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.words = QFont()
        """What the passages are set in; the table's own font is for all else."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one cell, its words at the top."""
        painter.save()
        theme, rect = self.theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.selection if selected else theme.raised if hovered else theme.paper)
        painter.setFont(option.font)
        box = QRectF(rect).adjusted(_PAD, _AIR, -_PAD, -_AIR)
        metrics, reading = painter.fontMetrics(), QFontMetrics(self.words)
        if index.column() == TEXT:
            painter.setPen(theme.ink)
            painter.setFont(self.words)
            metrics = reading
            for number, words in enumerate(_broken(str(index.data()), self.words, box.width())):
                baseline = box.top() + number * metrics.height() + metrics.ascent()
                painter.drawText(QPointF(box.left(), baseline), words)
        else:
            box.adjust(0, max(reading.ascent() - metrics.ascent(), 0), 0, 0)  # on one base line with the words
            painter.setPen(theme.ink if index.column() == WORDS or selected else theme.muted)
            aside = Qt.AlignmentFlag.AlignRight if index.column() == WORDS else Qt.AlignmentFlag.AlignLeft
            shown = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(box.width()) + 1)
            painter.drawText(box.adjusted(0, 0, 1, 0), int(aside | Qt.AlignmentFlag.AlignTop), shown)
            if index.column() == WORDS and index.data(ROW_ROLE).altered:
                painter.setPen(theme.ink if selected else theme.muted)
                under = box.adjusted(0, metrics.height(), 1, 0)
                painter.drawText(under, int(aside | Qt.AlignmentFlag.AlignTop), translate("Overview", _NEARLY))
        rule_under(painter, rect, theme.rule)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()


def _broken(text: str, font: QFont, room: float) -> list[str]:
    """Return the first lines of a text; the last ends in an ellipsis where more follows."""
    text = wording.cut(text, _READ)
    layout, metrics = QTextLayout(text, font), QFontMetrics(font)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 20))
        start = line.textStart()
        if len(lines) == _LINES - 1:
            lines.append(metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, int(room)))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines


class PassagesView(QTableView):
    """A row chosen by the pointer or the arrows chooses its passage; a click on where it stands leads there."""

    passage_wanted = Signal(object, bool)
    """Passage; whether the reporter wants to see it in the second of the two versions."""

    def __init__(self, model: PassageList, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self._painter = _Painter(theme, self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(translate("Overview", "Passages the two versions share"))
        calm(self)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._zoom, self._typeface = 1.0, ""
        self.set_theme(theme)
        model.modelReset.connect(self.fit)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._painter.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        self.setPalette(palette)
        self.viewport().update()

    def set_reading(self, zoom: float, typeface: str) -> None:
        """Set the passages as the texts are."""
        self._zoom, self._typeface = zoom, typeface
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Give the numbers and the places what they need and the words the rest; rows are as high as their words."""
        model, metrics, header = self._list, self.fontMetrics(), self.horizontalHeader()
        scale, room = metrics.height() / 16, self.viewport().width()
        rows = range(model.rowCount())
        heading = max(map(metrics.horizontalAdvance, (str(model.headers[WORDS]), translate("Overview", _NEARLY))))
        widths = {WORDS: self._needed(WORDS, heading)}
        least, most = (round(width * scale) for width in _WHERE)
        most = min(most, max(room // 5, least))
        for column in (HERE, THERE):
            heading = min(metrics.horizontalAdvance(str(model.headers[column])), most)
            widths[column] = min(max(self._needed(column, heading), least), most)
        widths[TEXT] = max(room - sum(widths.values()), 60)
        for column, width in widths.items():
            header.resizeSection(column, width)
        words = self._painter.words = words_font(self.font(), self._zoom, self._typeface)
        reading = QFontMetrics(words)
        total = 0
        for row in rows:
            lines = len(_broken(str(model.index(row, TEXT).data()), words, widths[TEXT] - 2 * _PAD))
            beside = 2 if model.index(row, WORDS).data(ROW_ROLE).altered else 1
            lead = max(reading.ascent() - metrics.ascent(), 0)
            height = max(max(lines, 1) * reading.height(), lead + beside * metrics.height()) + 2 * _AIR + 1
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
            total += height
        self.setFixedHeight(
            header.sizeHint().height() + min(total, round(_MOST_HEIGHT * scale * broadened(self._zoom))) + 1
        )

    def _needed(self, column: int, heading: int) -> int:
        model, metrics = self._list, self.fontMetrics()
        texts = (str(model.index(row, column).data()) for row in range(model.rowCount()))
        return max([heading, *map(metrics.horizontalAdvance, texts)]) + 2 * _PAD + 2

    def sizeHint(self) -> QSize:
        """Return all the width there is, and the fixed height."""
        return QSize(round(760 * self.fontMetrics().height() / 16), self.height())

    def show_chosen(self, row: int | None) -> None:
        """Select a row without asking for its passage, or none."""
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(self._list.index(-1, -1))
        elif not self.selectionModel().isRowSelected(row):
            self.selectRow(row)

    def choose(self, row: int, column: int = WORDS) -> None:
        """Choose the passage of a row; from the column of the second version, in that."""
        if 0 <= row < self._list.rowCount():
            self.passage_wanted.emit(self._list.passage(row), column == THERE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer, also again."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.choose(index.row(), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows; with Enter again, after something else was looked at."""
        before, chosen = self.currentIndex(), self.selectionModel().hasSelection()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(before)
        elif not chosen and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._enter(before)  # the keyboard came in by Tab, which chooses nothing
        else:
            super().keyPressEvent(event)
            now = self.currentIndex()
            if now.isValid() and (now.row(), now.column() == THERE) != (before.row(), before.column() == THERE):
                self.choose(now.row(), now.column())

    def _enter(self, index: Index) -> None:
        index = index if index.isValid() else self._list.index(0, WORDS)
        self.setCurrentIndex(index)
        self.choose(index.row(), index.column())

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
