"""How far off the words of the chosen fact stand in the columns in which none of them can be seen."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from crossread.facts import Fact
from crossread.story import Place
from crossread.translation import translate_n
from crossread.ui.columns.signs import draw_arrow
from crossread.ui.theme import Theme

if TYPE_CHECKING:
    from crossread.ui.columns.view import ColumnsView

ARROW, PAD = 9, 6
"""Height of the arrow, and space at the sides; device-independent pixels."""
SAID = 80
"""How many characters of the words a tool tip repeats."""


class Away(NamedTuple):
    """The nearest words of the chosen fact in a column, and how many rows they are above (-) or below what is seen."""

    rows: int
    place: Place
    words: str


class Elsewhere(QObject):
    """Follows the chosen fact and the scrolling of one ColumnsView."""

    changed = Signal(object)
    """What `away` returns now."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__(view)
        self._view = view
        self._told: dict[int, Away] = {}
        view.state.fact_chosen.connect(self._follow)
        view.laid_out.connect(self._follow)
        for signal in (view.verticalScrollBar().valueChanged, view.verticalScrollBar().rangeChanged):
            signal.connect(self._follow)

    def away(self) -> dict[int, Away]:
        """Return, per version that states the chosen fact out of sight alone, where its nearest words are."""
        scene, line = self._view.scene, self._view.state.chosen
        if scene is None or line is None or not len(scene.heights):
            return {}
        found: dict[int, Away | None] = {}
        for fact in line.mentions:
            version = fact.place.version
            if version in scene.columns.hidden or (version in found and found[version] is None):
                continue
            rows = self._rows(fact.place)
            if rows is None:
                continue
            before = found.get(version)
            if not rows:
                found[version] = None
            elif before is None or abs(rows) < abs(before.rows):
                found[version] = Away(rows, fact.place, self._words(fact))
        return {version: away for version, away in found.items() if away is not None}

    def _rows(self, place: Place) -> int | None:
        """Return how many rows a place is above (-) or below what is seen, 0 within it, None where it has none."""
        scene = self._view.scene
        number = None if scene is None else scene.sheet.spots.get((place.version, place.paragraph))
        if scene is None or number is None:
            return None
        heights, top = scene.heights, self._view.verticalScrollBar().value()
        seen = heights.between(top, top + self._view.viewport().height() - 1)
        if number in seen and heights.height(number):
            words, room = self._view.finder.words_rect(place), self._view.viewport().height()
            if words.isNull() or (words.bottom() >= 0 and words.top() < room):
                return 0
            return -1 if words.bottom() < 0 else 1
        passed = range(number, seen.start) if number < seen.start else range(seen.stop, number + 1)
        rows = max(heights.standing(passed), 1)
        return rows if number >= seen.start else -rows

    def _words(self, fact: Fact) -> str:
        comparison = self._view.state.comparison
        return "" if comparison is None else shorten(comparison.story.text(fact.place), SAID, placeholder=" …")

    def tell(self) -> None:
        """Tell it, changed or not."""
        self._told = self.away()
        self.changed.emit(self._told)

    def _follow(self, *_: object) -> None:
        if self.away() != self._told:
            self.tell()


class AwayMark(QAbstractButton):
    """An arrow and a number of rows in the corner of a card; a click goes there. Hidden while there is nothing to say.

    It is left out of the Tab order: Enter on a version's cell of the fact table leads to the same words.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._up = theme, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew as the pointer comes and goes
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def say(self, away: Away | None) -> None:
        """Say how far off the words are; hide where they are not."""
        if away is not None:
            self._up, rows = away.rows < 0, abs(away.rows)
            self.setText(translate_n("Cards", "{n} row", "{n} rows", rows))
            said = (
                translate_n(
                    "Cards", "“{words}”: {n} row further up", "“{words}”: {n} rows further up", rows, words=away.words
                )
                if self._up
                else translate_n(
                    "Cards",
                    "“{words}”: {n} row further down",
                    "“{words}”: {n} rows further down",
                    rows,
                    words=away.words,
                )
            )
            self.setToolTip(said)
            self.setAccessibleName(said)
            self.resize(self.sizeHint())
            self.update()
        self.setVisible(away is not None)

    def sizeHint(self) -> QSize:
        """Return the size of arrow and words."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + ARROW + 2 * PAD + 3, metrics.height() + 2)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the arrow and the words in the colour of what is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(QPen(theme.accent if self.underMouse() else theme.rule, 1))
        painter.setBrush(theme.selection)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        draw_arrow(painter, theme.accent, PAD, (self.height() - ARROW) / 2, ARROW, up=self._up)
        painter.setPen(theme.ink)
        words = self.rect().adjusted(PAD + ARROW + 3, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
