"""One paragraph set in lines: a cached QTextLayout, and where its characters stand."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from crossread.ui.columns.faces import Face

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Letters that take two of Qt's units, and letters that run from the right."""


class Units:
    """Turns offsets that count characters into the UTF-16 units Qt counts, and back."""

    def __init__(self, text: str) -> None:
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        self._wide_units = [index + number + 1 for number, index in enumerate(self._wide)]

    def to_qt(self, offset: int) -> int:
        """Return the unit at which character `offset` starts."""
        return offset + bisect_left(self._wide, offset) if self._wide else offset

    def from_qt(self, unit: int) -> int:
        """Return the character that starts at `unit` or holds it."""
        return unit - bisect_left(self._wide_units, unit + 1) if self._wide else unit


TALLEST = 1.75
"""Height of a line, in ems, from which it holds letters that need more room than a usual face."""

OVER, UNDER = 0.93, 0.27
"""How far marks reach over and under the base line, in ems: from accents on capitals to the end of descenders."""


class SetText:
    """A text set in lines `width` pixels wide, drawn from its own top left corner."""

    __slots__ = (
        "_lines",
        "_memo",
        "_mixed",
        "_reaches",
        "_units",
        "face",
        "height",
        "layout",
        "right_to_left",
        "text",
        "width",
    )

    def __init__(self, text: str, face: Face, width: float) -> None:
        self.text, self.face, self.width = text, face, width
        self._units = Units(text)
        self._memo: dict[tuple[int, int], tuple[QRectF, ...]] = {}
        self._reaches: dict[tuple[int, int], tuple[float, float]] = {}
        self.right_to_left = reads_from_the_right(text)
        font = face.font
        if font.italic() and not _slants(text):
            font = QFont(font)
            font.setItalic(False)
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        layout.setTextOption(_FROM_THE_RIGHT if self.right_to_left else _FROM_THE_LEFT)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y, tall = 0.0, face.size * TALLEST
        self._lines: list[tuple[float, float, int, int]] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            # Tall scripts (stacked accents, Tibetan) get the room they need, all others an even distance of lines.
            own, first = line.height(), line.textStart()
            height = max(own, face.line) if own > tall else face.line
            line.setPosition(QPointF(0, y + (height - own) / 2))
            self._lines.append((y, y + height, first, first + line.textLength()))
            y += height
        layout.endLayout()
        self.layout = layout
        self.height = y
        self._mixed = _FROM_RIGHT.search(text) is not None

    def draw(self, painter: QPainter, x: float, y: float, clip: QRectF) -> None:
        """Draw the lines that meet `clip` in the painter's pen.

        The painter is moved, not the text: Qt cuts places off towards zero, and a text that begins above the edge would
        stand a pixel lower than it did below it.
        """
        left, top = floor(x), floor(y)
        painter.translate(left, top)
        self.layout.draw(painter, QPointF(_cut(x - left), _cut(y - top)), (), clip.translated(-left, -top))
        painter.translate(-left, -top)

    def rects(self, start: int, end: int) -> tuple[QRectF, ...]:
        """Return what characters start to end cover, one rectangle a line or more where directions mix.

        For an empty stretch: one rectangle without width, at its point.
        """
        key = (start, end)
        found = self._memo.get(key)
        if found is None:
            found = self._memo[key] = tuple(self._find(self._units.to_qt(start), self._units.to_qt(end)))
        return found

    def reach(self, start: int, end: int) -> tuple[float, float]:
        """Return the highest and the lowest point of what characters start to end cover."""
        key = (start, end)
        found = self._reaches.get(key)
        if found is None:
            rects = self.rects(start, end)
            tops, bottoms = [rect.top() for rect in rects], [rect.bottom() for rect in rects]
            found = self._reaches[key] = (min(tops, default=0.0), max(bottoms, default=0.0))
        return found

    def _find(self, start: int, end: int) -> list[QRectF]:
        found: list[QRectF] = []
        for number, (_, _, first, last) in enumerate(self._lines):
            if first > end or (first == end and start < end) or (last <= start and number < len(self._lines) - 1):
                continue
            line = self.layout.lineAt(number)
            low, high = max(start, first), min(end, last)
            base, em = line.y() + line.ascent(), self.face.size
            top, height = base - em * OVER, em * (OVER + UNDER)
            if low >= high:
                if start == end:
                    found.append(QRectF(line.cursorToX(min(start, last))[0], top, 0, height))
                    break
                continue
            if self._mixed:
                found.extend(_mixed_spans(line, low, high, top, height))
                continue
            left, right = line.cursorToX(low)[0], line.cursorToX(high)[0]
            right = min(right, line.naturalTextRect().right()) if high == last else right
            found.append(QRectF(left, top, max(right - left, 0), height))
        return found

    def offset_at(self, x: float, y: float) -> int:
        """Return the character boundary nearest to a point."""
        if not self._lines:
            return 0
        number = next((number for number, line in enumerate(self._lines) if y < line[1]), len(self._lines) - 1)
        line = self.layout.lineAt(number)
        unit = line.xToCursor(x)
        if number < len(self._lines) - 1 and unit == self._lines[number][3]:
            unit = max(unit - 1, self._lines[number][2])
        return self._units.from_qt(unit)

    def word_at(self, offset: int) -> tuple[int, int]:
        """Return where the word around `offset` starts and ends."""
        unit = min(self._units.to_qt(offset), max(len(self.layout.text()) - 1, 0))
        word = QTextLayout.CursorMode.SkipWords
        after = self.layout.nextCursorPosition(unit, word)
        before = self.layout.previousCursorPosition(after, word)
        start, end = self._units.from_qt(before), self._units.from_qt(after)
        while end > start + 1 and self.text[end - 1].isspace():
            end -= 1
        return start, end


def _cut(part: float) -> float:
    """Return a part of a pixel as Qt holds it, in 64ths, the same wherever the whole pixels were taken off."""
    return floor(part * 64 + 1e-6) / 64


def _mixed_spans(line, low: int, high: int, top: float, height: float) -> list[QRectF]:
    """Return the spans of a line in which directions mix: character by character, neighbours joined."""
    spans: list[list[float]] = []
    for unit in range(low, high):
        one, other = line.cursorToX(unit)[0], line.cursorToX(unit + 1)[0]
        left, right = min(one, other), max(one, other)
        if spans and left <= spans[-1][1] + 0.5 and right >= spans[-1][0] - 0.5:
            spans[-1] = [min(left, spans[-1][0]), max(right, spans[-1][1])]
        else:
            spans.append([left, right])
    return [QRectF(left, top, right - left, height) for left, right in spans]


def reads_from_the_right(text: str) -> bool:
    """Return whether the first letter that has a direction runs from the right, as Unicode's bidi algorithm has it."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def _slants(text: str) -> bool:
    """Return whether a text is in a script that knows italics: one whose first letter has a case."""
    first = next((char for char in text if char.isalpha()), "a")
    return first.lower() != first.upper()


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(direction)
    # Qt takes the side as it is named here, whichever way the text runs.
    right = direction is Qt.LayoutDirection.RightToLeft
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


_FROM_THE_LEFT = _option(Qt.LayoutDirection.LeftToRight)
_FROM_THE_RIGHT = _option(Qt.LayoutDirection.RightToLeft)
