"""Two versions' sentences -> links, by peeling off one chain after another; a chain out of order is a move."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from crossread.align import thresholds

if TYPE_CHECKING:
    from numpy.typing import NDArray
    import numpy as np

_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))


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

    def __init__(self, dots: NDArray[np.float32], near_left: NDArray[np.float32], near_right: NDArray[np.float32]) -> None:
        import numpy as np

        self.shape = dots.shape
        self._sums = np.zeros((dots.shape[0] + 1, dots.shape[1] + 1), np.float64)
        self._sums[1:, 1:] = dots.cumsum(axis=0).cumsum(axis=1)
        self._near = near_left, near_right
        self.ones = self.alike(1, 1)

    def _squares(self, side: int, size: int) -> NDArray[np.float64]:
        """Return the squared length of each run of `size` sentences of one side."""
        near = self._near[side].astype("float64")
        count = max(0, len(near) - size + 1)
        total = sum(near[step : step + count, 0] for step in range(size))
        for apart in range(1, size):
            for step in range(size - apart):
                total = total + 2.0 * near[step : step + count, apart]
        return total

    def alike(self, high: int, wide: int) -> NDArray[np.float64]:
        """Return the cosine of each run of `high` sentences on the left with each run of `wide` on the right."""
        import numpy as np

        sums = self._sums
        if min(sums.shape[0] - high, sums.shape[1] - wide) <= 0:
            return np.zeros((max(0, sums.shape[0] - high), max(0, sums.shape[1] - wide)))
        dots = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
        squares = np.outer(self._squares(0, high), self._squares(1, wide))
        return np.clip(dots / np.sqrt(np.maximum(squares, 1e-12)), 0.0, 1.0)


def _candidates(pair: Pair) -> list[Link]:
    """Return the links worth a thought; a run stands for its sentences only where it says more than each alone."""
    import numpy as np

    found: list[Link] = []
    for high, wide in _SHAPES:
        alike = pair.alike(high, wide)
        if not alike.size:
            continue
        wanted = alike >= thresholds.FAINT
        if high * wide > 1:
            best = np.zeros_like(alike)
            for i in range(high):
                for j in range(wide):
                    rows, columns = alike.shape
                    best = np.maximum(best, pair.ones[i : i + rows, j : j + columns])
                    wanted &= pair.ones[i : i + rows, j : j + columns] >= thresholds.FAINT if high*wide<4 else True
            wanted &= alike >= best + thresholds.GAIN
        for i, j in zip(*np.nonzero(wanted), strict=True):
            found.append(Link(int(i), int(i) + high, int(j), int(j) + wide, float(alike[i, j])))
    return found


def _gain(link: Link) -> float:
    size = (link.left_end - link.left + link.right_end - link.right) / 2
    return size * (link.alike - thresholds.BAR)


def links(pair: Pair) -> list[Link]:
    """Return the links of two versions, each sentence in one at most, those of one chain in the order of both texts."""
    left = sorted(_candidates(pair), key=lambda link: (link.left_end, link.right_end, link))
    found: list[Link] = []
    while left:
        chain = _best_chain(left)
        if not chain:
            break
        found += chain
        rows = {i for link in chain for i in range(link.left, link.left_end)}
        columns = {j for link in chain for j in range(link.right, link.right_end)}
        left = [link for link in left if rows.isdisjoint(range(link.left, link.left_end)) and columns.isdisjoint(range(link.right, link.right_end))]
    return found


def _best_chain(left: list[Link]) -> list[Link]:
    """Return the chain with the largest gain less its gaps, or nothing where none is worth `LONE`."""
    totals: list[float] = []
    before: list[int] = []
    by_end: dict[int, list[int]] = {}
    best = -1
    for number, link in enumerate(left):
        total, back = 0.0, -1
        for end in range(max(0, link.left - thresholds.REACH), link.left + 1):
            for other in by_end.get(end, ()):
                gap = link.right - left[other].right_end
                if 0 <= gap <= thresholds.REACH:
                    value = totals[other] - thresholds.SKIP * (gap + link.left - end)
                    if value > total:
                        total, back = value, other
        totals.append(total + _gain(link))
        before.append(back)
        by_end.setdefault(link.left_end, []).append(number)
        if best < 0 or totals[number] > totals[best]:
            best = number
    if best < 0 or totals[best] < thresholds.LONE:
        return []
    chain = []
    while best >= 0:
        chain.append(left[best])
        best = before[best]
    return chain[::-1]
