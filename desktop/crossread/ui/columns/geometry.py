"""Where lines and columns stand, in whole pixels: tops of lines from known and guessed heights, edges of columns."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

GUTTER = 26
"""Width of the strip left of the columns that shows what kind a row is; device-independent pixels."""

NARROWEST = 262
"""Least width of a column at zoom 1: some 30 characters, the narrowest measure of a newspaper column."""

MEASURE = 620
"""Widest setting of text at zoom 1, some 80 characters; a wider column gets margins."""

MARGIN = 14
"""Space between the edge of a column and its text."""


class Columns:
    """Edges of the columns for a given room."""

    def __init__(self, count: int, room: int, zoom: float) -> None:
        self.count, self.gutter = count, GUTTER
        least = round(NARROWEST * min(max(zoom, 0.75), 1.6))
        self.width = max((room - GUTTER) // max(count, 1), least)
        self.text_width = min(self.width - 2 * MARGIN, round(MEASURE * zoom))
        self.inset = (self.width - self.text_width) // 2
        self.total = GUTTER + self.width * count

    def left(self, version: int) -> int:
        """Return the left edge of a column, from the left edge of the sheet."""
        return self.gutter + version * self.width

    def text_left(self, version: int) -> int:
        """Return the left edge of a column's text."""
        return self.left(version) + self.inset

    def at(self, x: float) -> int | None:
        """Return the column at `x`, None in the gutter and right of the last."""
        version = int((x - self.gutter) // self.width)
        return version if x >= self.gutter and version < self.count else None

    def between(self, left: float, right: float) -> range:
        """Return the columns that meet the stretch from `left` to `right`."""
        first = max(int((left - self.gutter) // self.width), 0)
        return range(first, max(min(int((right - self.gutter) // self.width) + 1, self.count), first))


class Heights:
    """Tops and heights of all lines; a height is a guess until it is set."""

    def __init__(self, guesses: list[int], above: int, below: int) -> None:
        self._heights = guesses
        self._known = bytearray(len(guesses))
        self._above, self._below = above, below
        self.unknown = len(guesses)
        self._sum()

    def _sum(self) -> None:
        self.tops = list(accumulate(self._heights, initial=self._above))

    @property
    def total(self) -> int:
        """The height of the whole sheet."""
        return self.tops[-1] + self._below

    def __len__(self) -> int:
        return len(self._heights)

    def known(self, number: int) -> bool:
        """Return whether the height of line `number` is more than a guess."""
        return bool(self._known[number])

    def height(self, number: int) -> int:
        """Return the height of line `number`."""
        return self._heights[number]

    def learn(self, heights: dict[int, int]) -> bool:
        """Take in true heights; return whether any line moved by it."""
        moved = False
        for number, height in heights.items():
            if not self._known[number]:
                self._known[number] = 1
                self.unknown -= 1
            moved = moved or self._heights[number] != height
            self._heights[number] = height
        if moved:
            self._sum()
        return moved

    def at(self, y: float) -> int:
        """Return the line at `y`, the first or last one where `y` lies outside."""
        return min(max(bisect_right(self.tops, y) - 1, 0), max(len(self._heights) - 1, 0))

    def between(self, top: float, bottom: float) -> range:
        """Return the lines that meet the stretch from `top` to `bottom`."""
        if not self._heights or bottom < self.tops[0]:
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)
