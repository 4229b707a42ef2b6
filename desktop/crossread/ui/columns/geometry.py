"""Where lines and columns stand, in whole pixels: tops of lines from known and guessed heights, edges of columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from itertools import accumulate

GUTTER = 26
"""Width of the strip left of the columns that shows what kind a row is; device-independent pixels."""

NARROWEST = 262
"""Least width of a column at zoom 1: some 30 characters, the narrowest measure of a newspaper column."""

SQUEEZED = 218
"""The same where all columns have room by it: 25 characters read worse, but what is out of sight is not read at all."""

MEASURE = 620
"""Widest setting of text at zoom 1, some 80 characters; a wider column gets margins."""

MARGIN = 14
"""Space between the edge of a column and its text."""


STUB = 30
"""Width of a hidden column: room for its name, set upright, and for a finger."""


def broadened(zoom: float) -> float:
    """Return by how much a column of words gets wider at `zoom`: less than its letters, so that others have room."""
    return min(max(zoom, 0.75), 1.6)


class Columns:
    """Edges of the columns for a given room, in the order in which they are seen.

    A hidden column is a stub. `frozen` is the version that stays at the left where the columns need more room than
    there is; `fixed` says which one does, None while all have room or no other could be seen beside it.
    """

    def __init__(
        self,
        count: int,
        room: int,
        zoom: float,
        *,
        hidden: Collection[int] = (),
        frozen: int | None = None,
    ) -> None:
        self.count, self.gutter = count, GUTTER
        self.hidden = frozenset(hidden) & frozenset(range(count))
        if len(self.hidden) == count:
            self.hidden = frozenset()
        shown, stubs = count - len(self.hidden), STUB * len(self.hidden)
        least = round(NARROWEST * broadened(zoom))
        share = (room - GUTTER - stubs) // max(shown, 1)
        self.width = share if share >= round(SQUEEZED * broadened(zoom)) else max(share, least)
        self.text_width = min(self.width - 2 * MARGIN, round(MEASURE * zoom))
        self.inset = (self.width - self.text_width) // 2
        self.total = GUTTER + self.width * shown + stubs
        fits = self.total <= room or room < GUTTER + 2 * self.width
        self.fixed = None if fits or frozen in self.hidden else frozen
        first = [] if self.fixed is None else [self.fixed]
        self.order = (*first, *(version for version in range(count) if version != self.fixed))
        """The versions from left to right."""
        self._edges = list(accumulate(map(self.width_of, self.order), initial=GUTTER))
        self._lefts = dict(zip(self.order, self._edges, strict=False))

    @property
    def edge(self) -> int:
        """The left edge, in the viewport, of what scrolls sideways."""
        return self.gutter if self.fixed is None else self.gutter + self.width

    def width_of(self, version: int) -> int:
        """Return the width of a column."""
        return STUB if version in self.hidden else self.width

    def left(self, version: int) -> int:
        """Return the left edge of a column, from the left edge of the sheet."""
        return self._lefts[version]

    def seen(self, version: int, x: int) -> int:
        """Return the left edge of a column in the viewport, with the sheet scrolled by `x`."""
        return self._lefts[version] - (0 if version == self.fixed else x)

    def at(self, across: float, x: int) -> int | None:
        """Return the column at a point of the viewport; None in the gutter and right of the last."""
        if across < self.gutter:
            return None
        place = bisect_right(self._edges, across if across < self.edge else across + x) - 1
        return self.order[place] if place < self.count else None

    def scrolled(self, left: float, right: float) -> tuple[int, ...]:
        """Return the columns that scroll and meet the stretch of the sheet from `left` to `right`."""
        first = max(bisect_right(self._edges, left) - 1, 0 if self.fixed is None else 1)
        return self.order[first : max(bisect_right(self._edges, right), first)]


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

    def standing(self, lines: range) -> int:
        """Return how many of consecutive lines have a height: those inside a fold have none."""
        return len(set(self.tops[lines.start : lines.stop + 1])) - 1 if lines else 0

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

    def guess_again(self, heights: dict[int, int]) -> None:
        """Take lines as unknown once more, about so high: they were folded, or unfolded."""
        for number, height in heights.items():
            self.unknown += self._known[number]
            self._known[number] = 0
            self._heights[number] = height
        self._sum()

    def at(self, y: float) -> int:
        """Return the line at `y`, the first or last one where `y` lies outside."""
        return min(max(bisect_right(self.tops, y) - 1, 0), max(len(self._heights) - 1, 0))

    def between(self, top: float, bottom: float) -> range:
        """Return the lines that meet the stretch from `top` to `bottom`."""
        if not self._heights or bottom < self.tops[0]:
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)
