"""Whole pixels of the screen, so that edges are crisp and lines even where one of ours is a pixel and a half of it."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter


class Pixels:
    """What a painter counts while it is entered: our own pixels, which are crisp where the screen has whole ones."""

    __slots__ = ("ratio",)

    scale = 1.0
    """How many of the painter's pixels one of ours is."""

    def __init__(self, ratio: float) -> None:
        self.ratio = ratio
        """How many of the screen's one of the painter's is."""

    def __enter__(self) -> Pixels:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def thick(self, weight: int) -> int:
        """Return how thick a line is, wherever it stands."""
        return weight

    def box(self, left: int, top: int, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, width and height of a box of our pixels; boxes that meet still do, and none is lost."""
        return left, top, width, height


class _Finer(Pixels):
    """Counts the pixels of a screen on which ours have edges within one."""

    __slots__ = ("_on", "_to", "scale")

    def __init__(self, painter: QPainter, scale: float) -> None:
        super().__init__(1.0)
        self.scale = scale
        self._on, self._to = painter, painter.deviceTransform()

    def __enter__(self) -> Pixels:
        self._on.save()
        self._on.setTransform(self._to.inverted()[0], True)
        return self

    def __exit__(self, *_: object) -> None:
        self._on.restore()

    def thick(self, weight: int) -> int:
        return max(round(weight * self.scale), 1)

    def box(self, left: int, top: int, width: int, height: int) -> tuple[int, int, int, int]:
        x, y = map(_nearest, self._to.map(float(left), float(top)))
        right, bottom = map(_nearest, self._to.map(float(left + width), float(top + height)))
        return x, y, max(right - x, 1), max(bottom - y, 1)


def _nearest(edge: float) -> int:
    """Return an edge on a whole pixel; halves go one way, so that what is scrolled falls on the pixels moved."""
    return floor(edge + 0.5 + 1e-6)


_OURS = {ratio: Pixels(ratio) for ratio in (1.0, 2.0, 3.0, 4.0)}


def pixels(painter: QPainter) -> Pixels:
    """Return the pixels on which a painter's boxes and lines are crisp; nothing else is painted while it is entered."""
    ratio = painter.device().devicePixelRatio()
    return _OURS.get(ratio) or _Finer(painter, ratio)


def hairline(painter: QPainter, x: int, top: int, height: int, colour: QColor) -> None:
    """Draw an upright line, one pixel of the screen wide, beginning where a box at `x` does."""
    with pixels(painter) as on:
        left, top, _, height = on.box(x, top, 1, height)
        painter.fillRect(QRectF(left, top, 1 / on.ratio, height), colour)


def rule_under(painter: QPainter, row: QRect, colour: QColor) -> None:
    """Draw the line that ends a row, along its bottom."""
    with pixels(painter) as on:
        left, top, width, height = on.box(*row.getRect())
        thick = on.thick(1)
        painter.fillRect(left, top + height - thick, width, thick, colour)


def fill(painter: QPainter, box: QRect, colour: QColor) -> None:
    """Fill a box of whole pixels, crisp on every screen."""
    with pixels(painter) as on:
        painter.fillRect(*on.box(*box.getRect()), colour)
