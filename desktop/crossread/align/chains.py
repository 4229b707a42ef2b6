"""Two versions' sentences -> links, by peeling off one chain after another; a chain out of order is a move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from crossread.align import thresholds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))
"""Sentences of the left against sentences of the right: one is split in two or three, or as many are merged."""


class Link(NamedTuple):
    """Sentences left to left_end of one version tell what right to right_end of the other tell, `alike` 0.0 to 1.0."""

    left: int
    left_end: int
    right: int
    right_end: int
    alike: float


class Pair:
    """How alike the sentences of two versions are, one by one and joined with their neighbours.

    `dots` are the products of their vectors, shape (left, right); `near_left` and `near_right`, shape (n, 3), those
    of each sentence with itself and the next two of its own version (0.0 past the end).
    """

    def __init__(
        self, dots: NDArray[np.float32], near_left: NDArray[np.float32], near_right: NDArray[np.float32]
    ) -> None:
        import numpy as np

        self.shape = dots.shape
        self._sums = np.zeros((dots.shape[0] + 1, dots.shape[1] + 1), np.float64)
        self._sums[1:, 1:] = dots.cumsum(axis=0, dtype=np.float64).cumsum(axis=1)
        self._dots = dots
        self._near = near_left, near_right
        self.ones = self.alike(1, 1)

    def _squares(self, side: int, size: int) -> NDArray[np.float64]:
        """Return the squared length of each run of `size` sentences of one side."""
        near = self._near[side].astype("float64")
        count = max(0, len(near) - size + 1)
        total = near[:count, 0].copy()
        for step in range(1, size):
            total += near[step : step + count, 0]
        for apart in range(1, size):
            for step in range(size - apart):
                total += 2.0 * near[step : step + count, apart]
        return total

    def alike(self, high: int, wide: int) -> NDArray[np.float64]:
        """Return the cosine of each run of `high` sentences on the left with each run of `wide` on the right."""
        import numpy as np

        sums = self._sums
        if min(sums.shape[0] - high, sums.shape[1] - wide) <= 0:
            return np.zeros((max(0, sums.shape[0] - high), max(0, sums.shape[1] - wide)))
        dots = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
        squares = np.outer(self._squares(0, high), self._squares(1, wide))
        return np.clip(dots / np.sqrt(np.maximum(squares, 1e-12)), -1.0, 1.0)

    def added(self, size: int, side: int, run: NDArray[np.intp], whole: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return how well each sentence of runs is found in what the rest of its run leaves of the other side.

        The runs, `size` long, begin at `run` in `side`, against the single sentences `whole` of the other. It is the
        least cosine of a sentence with that remainder, per run; 0.0 or less has nothing to do with it.
        """
        import numpy as np

        dots = self._dots if side == 0 else self._dots.T
        near, length = self._near[side].astype(np.float64), self._near[1 - side][whole, 0].astype(np.float64)
        each = np.array([dots[run + step, whole] for step in range(size)], dtype=np.float64)
        products = np.array(
            [[near[run + min(m, n), abs(m - n)] for n in range(size)] for m in range(size)], dtype=np.float64
        )
        least = np.ones(len(run))
        for step in range(size):
            rest = [other for other in range(size) if other != step]
            told = each[rest].sum(axis=0)
            squares = np.maximum(products[np.ix_(rest, rest)].sum(axis=(0, 1)), 1e-9)
            part = told / squares
            left = np.maximum(length - told * part, 1e-6)
            found = each[step] - part * products[step, rest].sum(axis=0)
            least = np.minimum(least, found / np.sqrt(products[step, step] * left + 1e-9))
        return least


def _candidates(pair: Pair) -> list[Link]:
    """Return the links worth a thought, in the order of their ends.

    A run of sentences stands for them only where it is more alike than any one of them alone, and each of them is found
    in what the others leave. Where a text repeats itself, each sentence keeps its `thresholds.RIVALS` closest, those at
    the same point of the text first.
    """
    import numpy as np

    found: list[Link] = []
    for high, wide in SHAPES:
        alike = pair.alike(high, wide)
        rows, columns = alike.shape
        if not alike.size:
            continue
        wanted = alike >= thresholds.FAINT
        if high * wide > 1:
            for i in range(high):
                for j in range(wide):
                    alone = pair.ones[i : i + rows, j : j + columns]
                    wanted &= (alone >= thresholds.FAINT) & (alike >= alone + thresholds.GAIN)
            places = np.nonzero(wanted)
            run, whole = places if high > 1 else places[::-1]
            wanted[places] = pair.added(max(high, wide), int(wide > 1), run, whole) >= thresholds.ADDED
        places = np.nonzero(wanted)
        if len(places[0]) > thresholds.RIVALS * (rows + columns):
            places = _closest(alike, wanted)
        found += [
            Link(int(i), int(i) + high, int(j), int(j) + wide, float(alike[i, j])) for i, j in zip(*places, strict=True)
        ]
    return sorted(found, key=lambda link: (link.left_end, link.right_end, link))


def _closest(alike: NDArray[np.float64], wanted: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the places of the most alike of each row, ties to the one nearest the diagonal."""
    import numpy as np

    rows, columns = alike.shape
    off = np.abs(np.arange(rows)[:, None] / rows - np.arange(columns)[None, :] / columns)
    score = np.where(wanted, alike - off * 1e-3, -1.0)
    keep = min(thresholds.RIVALS, columns)
    best = np.argpartition(-score, keep - 1, axis=1)[:, :keep]
    row = np.repeat(np.arange(rows), keep)
    column = np.sort(best, axis=1).ravel()
    real = wanted[row, column]
    return row[real], column[real]


def links(pair: Pair) -> list[Link]:
    """Return the links of two versions: each sentence in one at most, those of one chain in the order of both texts.

    The chain with the largest gain is taken first, then the next that shares no sentence with it, and so on while one
    is worth `thresholds.LONE`, or `thresholds.CROSSING` where it stands out of the order of what is linked already; a
    chain that does share one is weighed again without it.
    """
    left = _candidates(pair)
    found: list[Link] = []
    used: tuple[set[int], set[int]] = set(), set()
    while left:
        count = len(found)
        totals, before = _weighed(left)
        for end in sorted(range(len(left)), key=lambda number: (-totals[number], number)):
            if totals[end] < thresholds.LONE:
                break
            chain, at = [], end
            while at >= 0 and _free(left[at], used):
                chain.append(left[at])
                at = before[at]
            if at >= 0:
                continue
            if totals[end] < thresholds.CROSSING and _crosses(chain, found):
                continue
            found += reversed(chain)
            for link in chain:
                used[0].update(range(link.left, link.left_end))
                used[1].update(range(link.right, link.right_end))
        if len(found) == count:
            break
        left = [link for link in left if _free(link, used)]
    return found


def _crosses(chain: Sequence[Link], found: Sequence[Link]) -> bool:
    """Tell whether a chain stands at another point of the other version than what is linked already."""
    return any((link.left < other.left) != (link.right < other.right) for link in chain for other in found)


def _free(link: Link, used: tuple[set[int], set[int]]) -> bool:
    return used[0].isdisjoint(range(link.left, link.left_end)) and used[1].isdisjoint(range(link.right, link.right_end))


def _gain(link: Link) -> float:
    """Return what a link adds to its chain: its likeness over the bar, per sentence; below 0.0 it costs."""
    return (link.left_end - link.left + link.right_end - link.right) / 2 * (link.alike - thresholds.BAR)


def _weighed(left: Sequence[Link]) -> tuple[list[float], list[int]]:
    """Return, for each link, the largest gain less gaps of a chain that ends with it, and the link before it or -1."""
    totals: list[float] = []
    before: list[int] = []
    by_end: dict[int, list[int]] = {}
    for number, link in enumerate(left):
        total, back = 0.0, -1
        for end in range(max(0, link.left - thresholds.REACH), link.left + 1):
            skipped = link.left - end
            for other in by_end.get(end, ()):
                gap = link.right - left[other].right_end
                if 0 <= gap <= thresholds.REACH:
                    value = totals[other] - thresholds.SKIP * (gap + skipped)
                    if value > total:
                        total, back = value, other
        totals.append(total + _gain(link))
        before.append(back)
        by_end.setdefault(link.left_end, []).append(number)
    return totals, before
