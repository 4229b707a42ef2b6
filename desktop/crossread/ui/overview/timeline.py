"""The timeline: a line per version, its name and time at the left, at the right where it stands on the axis."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from crossread.translation import translate
from crossread.ui.overview.timing import Moment, Timing, described, sentence, ticks, undated
from crossread.ui.theme import Theme

_PAD, _GAP, _AIR = 8, 14, 4
_DOT, _BAR = 4.5, 8
"""Radius of the dot of a known time, and height of the bar of a known day; device-independent pixels."""


class Timeline(QWidget):
    """A dot where the time is known, an open bar over the whole day where only the day is."""

    version_wanted = Signal(int)
    """The reporter chose the line of this version."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timing = Timing()
        self._current = 0
        self.setAccessibleName(translate("Overview", "When each version was published"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_timing(self, timing: Timing) -> None:
        """Show other times."""
        self._timing = timing
        self._current = 0
        self.setAccessibleDescription(self.as_text())
        self.updateGeometry()
        self.update()

    def as_text(self) -> str:
        """Return all that the figure says, a line per version."""
        return described(self._timing)

    # Where things stand

    @property
    def _lines(self) -> list[tuple[int, str, str, Moment | None]]:
        """Number, name and time of every line, those without a date last."""
        lines: list[tuple[int, str, str, Moment | None]] = [
            (moment.version, moment.name, moment.short, moment) for moment in self._timing.moments
        ]
        return lines + [
            (number, name, translate("Overview", "no date known"), None) for number, name in self._timing.unknown
        ]

    def _row_height(self) -> float:
        return round(QFontMetricsF(self.font()).height()) + 8

    def sizeHint(self) -> QSize:
        """Return the height of all lines and of the axis below them."""
        axis = self._row_height() if self._timing.moments else 0
        return QSize(360, round(len(self._lines) * self._row_height() + axis) + 2 * _AIR)

    minimumSizeHint = sizeHint

    def _columns(self) -> tuple[float, float, float, float]:
        """Return where names, times and the axis begin, and where the axis ends."""
        metrics = QFontMetricsF(self.font())
        name = max((metrics.horizontalAdvance(line[1]) for line in self._lines), default=0) + 1
        texts = [*(line[2] for line in self._lines), self._timing.common]
        time = max(map(metrics.horizontalAdvance, texts)) + 1
        room = self.width() - 2 * _PAD - 2 * _GAP
        name = min(name, max(room * 0.4, 60))
        time = min(time, max(room - name - 70, 40))
        times = _PAD + name + _GAP
        return _PAD, times, times + time + _GAP + _DOT, self.width() - _PAD - _DOT - 2

    def _x(self, at: dt.datetime, left: float, right: float) -> float:
        timing = self._timing
        return left + (right - left) * ((at - timing.first) / (timing.last - timing.first))

    def line_rect(self, number: int) -> QRectF:
        """Return where a line stands."""
        return QRectF(0, _AIR + number * self._row_height(), self.width(), self._row_height())

    def _at(self, point: QPoint) -> int | None:
        number = int((point.y() - _AIR) // self._row_height())
        return number if 0 <= number < len(self._lines) else None

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the axis, then the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.fillRect(self.rect(), theme.paper)
        names, times, left, right = self._columns()
        if self._timing.moments and right > left:
            self._axis(painter, left, right)
        foot = self.line_rect(len(self._lines)).adjusted(times, 0, 0, 0)
        foot.setRight(left - _DOT - _GAP)
        self._words(painter, foot, self._timing.common, colour=theme.faint)
        for number, (_, name, time, moment) in enumerate(self._lines):
            box = self.line_rect(number)
            self._words(painter, QRectF(names, box.top(), times - names - _GAP, box.height()), name, middle=True)
            painter.setPen(theme.muted if moment else theme.faint)
            room = QRectF(times, box.top(), left - _DOT - times - _GAP, box.height())
            self._words(painter, room, time, colour=theme.muted if moment else theme.faint)
            if moment and right > left:
                self._mark(painter, box, moment, left, right)
            if self.hasFocus() and number == self._current:
                painter.setPen(QPen(theme.accent, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(1.5, 0.5, -1.5, -0.5))

    def _words(
        self, painter: QPainter, box: QRectF, words: str, *, middle: bool = False, colour: QColor | None = None
    ) -> None:
        metrics = painter.fontMetrics()
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight  # outlets differ at their end
        painter.setPen(colour or self._theme.ink)
        shown = metrics.elidedText(words, mode, int(box.width()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _axis(self, painter: QPainter, left: float, right: float) -> None:
        """Paint the ticks, from top to bottom, with labels that do not run into each other."""
        theme, metrics = self._theme, QFontMetricsF(self.font())
        bottom = self.line_rect(len(self._timing.moments)).top()
        most = max(int((right - left) / (metrics.horizontalAdvance("00. Mmmm") + 16)) + 1, 2)
        painter.setPen(QPen(theme.rule, 1))
        painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
        foot = self.line_rect(len(self._lines))
        free = left - _DOT
        for at, label in ticks(self._timing.first, self._timing.last, most):
            x = self._x(at, left, right)
            painter.setPen(QPen(theme.rule, 1))
            painter.drawLine(QPointF(x, _AIR), QPointF(x, bottom + 3))
            width = metrics.horizontalAdvance(label)
            start = min(max(x - width / 2, left - _DOT), self.width() - width - 1)
            if start >= free:
                painter.setPen(theme.faint)
                flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
                painter.drawText(QRectF(start, foot.top(), width + 2, foot.height()), flags, label)
                free = start + width + 8

    def _mark(self, painter: QPainter, box: QRectF, moment: Moment, left: float, right: float) -> None:
        theme, y = self._theme, box.center().y()
        start, end = self._x(moment.start, left, right), self._x(moment.end, left, right)
        if moment.exact:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(QPointF(start, y), _DOT, _DOT)
        else:
            painter.setPen(QPen(theme.accent, 1.2))
            painter.setBrush(theme.fact.tint)
            painter.drawRoundedRect(self.bar(start, end, y), _BAR / 2, _BAR / 2)

    def bar(self, start: float, end: float, y: float) -> QRectF:
        """Return where the bar of a day stands: never so narrow, as a day among years is, that it reads as a nought."""
        width = max(end - start - 2, _BAR * 1.75)
        return QRectF(min(start + 1, self.width() - 2 - width), y - _BAR / 2, width, _BAR)

    # Pointer and keyboard

    def event(self, event: QEvent) -> bool:
        """Say of the line under the pointer all that had to be shortened."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(event.pos())
            QToolTip.showText(event.globalPos(), "" if number is None else self.sentence(number), self)
            return True
        return super().event(event)

    def sentence(self, number: int) -> str:
        """Return what a line says."""
        _, name, _, moment = self._lines[number]
        return sentence(moment, self._timing) if moment else undated(name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the version whose line is clicked."""
        number = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self._move(number)
            self.version_wanted.emit(self._lines[number][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the lines with the arrows; Enter goes to the version."""
        keys, last = Qt.Key, len(self._lines) - 1
        steps = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_Home: -last, keys.Key_End: last}
        if event.key() in (keys.Key_Return, keys.Key_Enter) and self._lines:
            self.version_wanted.emit(self._lines[self._current][0])
        elif event.key() in steps and self._lines:
            self._move(min(max(self._current + steps[keys(event.key())], 0), last))
        else:
            super().keyPressEvent(event)

    def _move(self, number: int) -> None:
        self._current = number
        self.update()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence(number)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which line the keys move from."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()
