"""Pictures of parts of the sheet that were painted while the reader rests: scrolling to one only copies it.

A picture is used only while all that it shows is still so: the look of the scene, its lines and where they stand, the
columns in view, the pixels of the screen. Nobody has to remember to throw one away.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from crossread.ui.columns.painting import Painter
from crossread.ui.columns.scene import Look, Scene, alike

HEIGHT = 256
"""Of one picture, in device-independent pixels: painting it delays a reader who comes back by less than a frame."""

KEPT, KEPT_BYTES = 16, 48 * 2**20
"""How many are kept, and how much memory they may take: a window of 1440x900 needs five for its next page, of 28 MB at
twice the pixels; the others keep the page before."""


class Frame(NamedTuple):
    """What of the sheet a viewport shows but for its height: how far it is scrolled sideways, how wide, how fine."""

    x: int
    width: int
    ratio: float


@dataclass(frozen=True, slots=True)
class Plate:
    """One picture, and what it shows."""

    picture: QPixmap
    frame: Frame
    look: Look
    lines: tuple[int, ...]


class Plates:
    """The pictures of one scene, numbered from the top of the sheet; what has none is painted when it is shown."""

    def __init__(self, scene: Scene, painter: Painter) -> None:
        self._scene, self._painter = scene, painter
        self._kept: dict[int, Plate] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def forget(self) -> None:
        """Throw all pictures away."""
        self._kept.clear()

    def paint(self, on: QPainter, clip: QRect, frame: Frame, y: int) -> None:
        """Show what lies under `clip` of a viewport, with the sheet scrolled down by `y`."""
        look, bare, end = self._scene.look(), clip.top(), clip.bottom() + 1
        for number in _numbers(clip.top() + y, end + y):
            plate = self._kept.get(number)
            if plate is None or not self._shows(plate, number, frame, look):
                continue
            origin = number * HEIGHT - y
            top, bottom = max(origin, clip.top()), min(origin + HEIGHT, end)
            self._paint_fresh(on, clip, (bare, top), frame, y)
            part = QRectF(clip.left(), top - origin, clip.width(), bottom - top)
            size = part.size() * frame.ratio
            on.drawPixmap(part.translated(0, origin), plate.picture, QRectF(part.topLeft() * frame.ratio, size))
            bare = bottom
        self._paint_fresh(on, clip, (bare, end), frame, y)

    def _paint_fresh(self, on: QPainter, clip: QRect, within: tuple[int, int], frame: Frame, y: int) -> None:
        top, bottom = within
        if top < bottom:
            self._painter.paint(on, QRectF(clip.left(), top, clip.width(), bottom - top), frame.x, y)

    def lacking(self, stretches: Iterable[tuple[int, int]], frame: Frame) -> tuple[list[int], list[int]]:
        """Return which pictures are wanted to show stretches of the sheet, and which of them have to be painted.

        No more are wanted than can be kept. None are where one pixel of the sheet is no whole number of the screen's:
        by how far the sheet is scrolled, edges fall on other parts of a pixel there.
        """
        if not float(frame.ratio).is_integer():
            return [], []
        look, end = self._scene.look(), self._scene.heights.total
        numbers = (n for top, bottom in stretches for n in _numbers(max(top, 0), min(bottom, end)))
        wanted = list(dict.fromkeys(numbers))[: _most(frame)]
        kept = self._kept
        return wanted, [n for n in wanted if n not in kept or not self._shows(kept[n], n, frame, look)]

    def add(self, number: int, wanted: Collection[int], frame: Frame) -> None:
        """Paint one picture; where there is no room for another, over the oldest that is not wanted."""
        picture = self._ground(number, wanted, frame)
        on = QPainter(picture)
        self._painter.paint(on, QRectF(0, 0, frame.width, HEIGHT), frame.x, number * HEIGHT)
        on.end()
        self._kept[number] = Plate(picture, frame, self._scene.look(), self._lines(number))

    def _ground(self, number: int, wanted: Collection[int], frame: Frame) -> QPixmap:
        """Return something to paint on; fresh memory for it takes as long as the painting."""
        spare = [old for old in self._kept if old not in wanted]
        gone = spare[: max(len(self._kept) + 1 - _most(frame), 0)]
        free = [self._kept.pop(old).picture for old in (number, *gone) if old in self._kept]
        size = QSize(frame.width, HEIGHT) * frame.ratio
        for picture in free:
            if picture.size() == size and picture.devicePixelRatio() == frame.ratio:
                return picture
        picture = QPixmap(size)
        picture.setDevicePixelRatio(frame.ratio)
        return picture

    def _shows(self, plate: Plate, number: int, frame: Frame, look: Look) -> bool:
        """Return whether a picture is what would be painted now."""
        return plate.frame == frame and plate.lines == self._lines(number) and alike(plate.look, look)

    def _lines(self, number: int) -> tuple[int, ...]:
        """Return the first line in a picture, its top and that of each further one, and where the last ends."""
        heights = self._scene.heights
        held = heights.between(number * HEIGHT, (number + 1) * HEIGHT)
        return held.start, *heights.tops[held.start : held.stop + 1]


def _numbers(top: int, end: int) -> range:
    return range(top // HEIGHT, -(-end // HEIGHT)) if top < end else range(0)


def _most(frame: Frame) -> int:
    """Return how many pictures are kept: at least one, though it were larger than the room for all."""
    return min(max(int(KEPT_BYTES / (4 * max(frame.width, 1) * HEIGHT * frame.ratio**2)), 1), KEPT)
