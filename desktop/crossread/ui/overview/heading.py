"""The heading of a table of versions: names broken into lines, so that narrow columns can be told apart."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from crossread.ui.pixels import rule_under
from crossread.ui.theme import Theme

MOST_LINES = 3
_PAD, _FIRST_PAD, _AIR = 5, 9, 5


class NamesHeading(QHeaderView):
    """Shows a name in up to three lines; what is still too long ends in an ellipsis, and the tool tip has it whole."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.numbered = False
        """Whether columns are too narrow for names and give their numbers, from 1, instead."""
        self.marked = -1
        """The column whose name is emphasised, -1 for none."""
        self._resizing = False
        self.setSectionsClickable(False)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.viewport().update()

    def resize_sections(self, widths: Mapping[int, int]) -> None:
        """Give columns their widths, by their numbers, and fit once: fifty names take a while to break."""
        self._resizing = True
        for section, width in widths.items():
            self.resizeSection(section, width)
        self._resizing = False
        self.fit()

    def fit(self) -> None:
        """Be as high as the name that takes most lines at the widths there are now."""
        if self._resizing:
            return
        lines = max((len(self._broken(section)) for section in range(self.count())), default=1)
        self.setFixedHeight(max(lines, 1) * self.fontMetrics().height() + 2 * _AIR + 1)

    def sizeHint(self) -> QSize:
        """Return the height that was fitted."""
        return QSize(super().sizeHint().width(), self.height())

    def _text(self, section: int) -> str:
        model = self.model()
        if self.numbered and section:
            return str(section)
        return str(model.headerData(section, self.orientation()) or "") if model is not None else ""

    def _broken(self, section: int) -> list[str]:
        """Return the name line by line; the last line has all that is left."""
        text = self._text(section)
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        room = max(self.sectionSize(section) - 2 * _pad(section), 8)
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) < MOST_LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            starts.append(line.textStart())
        layout.endLayout()
        return [text[start:end].rstrip() for start, end in zip_longest(starts, starts[1:])]

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one name at the bottom of its section."""
        painter.save()
        painter.fillRect(rect, self._theme.card)
        rule_under(painter, rect, self._theme.rule)
        painter.setPen(self._theme.ink if section == self.marked else self._theme.muted)
        painter.setFont(self.font())
        metrics, lines = self.fontMetrics(), self._broken(section)
        top = rect.bottom() - _AIR - len(lines) * metrics.height()
        pad = _pad(section)
        room = rect.width() - 2 * pad
        for number, words in enumerate(lines):
            box = QRectF(rect.left() + pad, top + number * metrics.height(), room, metrics.height())
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)  # outlets differ at their end
            aside = Qt.AlignmentFlag.AlignHCenter if self.numbered and section else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, int(aside | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


def _pad(section: int) -> int:
    """Return the space at the sides of a name: that of the words, or of the tiles, under it."""
    return _PAD if section else _FIRST_PAD
