"""How alike the sentences, the paragraphs and the versions of one story are, measured once, pair by pair."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from crossread.align import thresholds
from crossread.align.likeness import Likeness
from crossread.align.units import Sentences
from crossread.errors import Cancelled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Measures:
    """The likeness of everything in a story.

    `alike`, shape (paragraphs, paragraphs), is 0.0 to 1.0 for paragraphs of different versions and 0.0 otherwise.
    `kin`, shape (versions, versions), is 1.0 where two versions are one telling, and `shared` how much of their
    sentences they have in common, 0.0 to 2.0. Raises Cancelled.
    """

    def __init__(self, sentences: Sentences, cancelled: Callable[[], bool]) -> None:
        import numpy as np

        self.sentences = sentences
        self._dots: dict[tuple[int, int], NDArray[np.float32]] = {}
        self._neighbours: dict[int, NDArray[np.float32]] = {}
        self._likeness = Likeness([unit.text for unit in sentences.units])
        self._lengths = np.maximum(self._likeness.lengths, 1e-6)
        typical = float(np.median(self._lengths**2)) if len(self._lengths) else 0.0
        self._damped = np.sqrt(self._lengths**2 + thresholds.EVIDENCE * typical)
        count, versions = len(sentences.paragraphs), len(sentences.of_version)
        self.alike: NDArray[np.float32] = np.zeros((count, count), dtype=np.float32)
        self.kin: NDArray[np.float64] = np.zeros((versions, versions))
        self.shared: NDArray[np.float64] = np.zeros((versions, versions))
        for other in range(versions):
            for one in range(other):
                if cancelled():
                    raise Cancelled
                if self._has(one) and self._has(other):
                    self._measure(one, other)

    def _has(self, version: int) -> bool:
        at = self.sentences.of_version[version]
        return bool(at.start < at.stop)

    def dots(self, one: int, other: int) -> NDArray[np.float32]:
        """Return the products of the sentences of two versions, 0.0 where they belong to different bands."""
        if (one, other) in self._dots:
            return self._dots[one, other]
        a, b = self.sentences.of_version[one], self.sentences.of_version[other]
        dots = self._likeness.dots(a, b)
        dots *= self.sentences.bands[a][:, None] == self.sentences.bands[b][None, :]
        if len(self.sentences.units) <= thresholds.REMEMBERED:
            self._dots[one, other] = dots
        return dots

    def neighbours(self, version: int) -> NDArray[np.float32]:
        """Return the products of each sentence with itself and the next two: shape (sentences, 3), 0.0 past the end."""
        import numpy as np

        if version in self._neighbours:
            return self._neighbours[version]
        a = self.sentences.of_version[version]
        count = a.stop - a.start
        near = np.zeros((count, 3), dtype=np.float32)
        vectors = self._likeness.vectors
        for apart in range(min(3, count)):
            product = vectors[a.start : a.stop - apart].multiply(vectors[a.start + apart : a.stop])
            near[: count - apart, apart] = np.asarray(product.sum(axis=1)).ravel()
        self._neighbours[version] = near
        return near

    def _measure(self, one: int, other: int) -> None:
        import numpy as np

        a, b = self.sentences.of_version[one], self.sentences.of_version[other]
        sizes_a, sizes_b = self.sentences.sizes[a], self.sentences.sizes[b]
        dots = self.dots(one, other)
        cosines = dots / self._lengths[a][:, None] / self._lengths[b][None, :]
        self.kin[one, other] = self.kin[other, one] = kinship(cosines, sizes_a, sizes_b)
        best = np.average(cosines.max(axis=1), weights=sizes_a) + np.average(cosines.max(axis=0), weights=sizes_b)
        self.shared[one, other] = self.shared[other, one] = best
        cosines = dots / self._damped[a][:, None] / self._damped[b][None, :]
        close = np.average(cosines.max(axis=1), weights=sizes_a) / (1.0 + np.log(len(sizes_b)))
        close += np.average(cosines.max(axis=0), weights=sizes_b) / (1.0 + np.log(len(sizes_a)))
        cosines *= np.clip(close / 2.0 / thresholds.CLOSE, thresholds.STRANGE, thresholds.FAMILIAR)
        rows, columns = self.sentences.paragraphs_of[one], self.sentences.paragraphs_of[other]
        there = self._covered(cosines, rows, columns)
        back = self._covered(cosines.T, columns, rows).T
        part = thresholds.PART
        alike = np.minimum(part * np.maximum(there, back) + (1.0 - part) * np.minimum(there, back), 1.0)
        self.alike[rows, columns] = alike
        self.alike[columns, rows] = alike.T

    def _covered(self, cosines: NDArray[Any], rows: slice, columns: slice) -> NDArray[Any]:
        """Return how well each paragraph of `rows` is covered by each of `columns`.

        The mean of its sentences by their lengths, with some weight on the one that is covered best.
        """
        import numpy as np

        starts = self.sentences.starts
        cut_rows, cut_columns = starts[rows] - starts[rows.start], starts[columns] - starts[columns.start]
        best = np.maximum.reduceat(cosines, cut_columns, axis=1)
        sizes = self.sentences.sizes[starts[rows.start] : starts[rows.start] + len(cosines)]
        covered: NDArray[Any] = np.add.reduceat(best * sizes[:, None], cut_rows, axis=0)
        covered /= np.add.reduceat(sizes, cut_rows)[:, None]
        covered += thresholds.STRONGEST * (np.maximum.reduceat(best, cut_rows, axis=0) - covered)
        return covered

    def inside(self, version: int) -> NDArray[Any]:
        """Return how alike the paragraphs of one version are to each other, those next to each other counting fully."""
        import numpy as np

        a, rows = self.sentences.of_version[version], self.sentences.paragraphs_of[version]
        if not self._has(version):
            return np.zeros((0, 0))
        cosines = self.dots(version, version) / self._damped[a][:, None] / self._damped[a][None, :]
        there = self._covered(cosines, rows, rows)
        alike = np.minimum(np.maximum(there, there.T), 1.0)
        place = np.arange(len(alike))
        alike[np.abs(place[:, None] - place[None, :]) > 1] *= thresholds.APART
        return np.asarray(alike)

    def copied(self, ones: Sequence[int], others: Sequence[int]) -> float:
        """Return how much of the shorter of two cells the other has nearly word for word, 0.0 to 1.0."""
        import numpy as np

        at, to = (np.flatnonzero(np.isin(self.sentences.owner, list(numbers))) for numbers in (ones, others))
        cosines = (self._likeness.vectors[at] @ self._likeness.vectors[to].T).toarray()
        cosines = cosines / self._lengths[at][:, None] / self._lengths[to][None, :] >= thresholds.COPY
        left, right = self.sentences.sizes[at], self.sentences.sizes[to]
        copied = max(float((left * cosines.any(axis=1)).sum()), float((right * cosines.any(axis=0)).sum()))
        return min(1.0, copied / min(float(left.sum()), float(right.sum())))

    def cosines(self, numbers: Sequence[int]) -> NDArray[Any]:
        """Return the cosine of each two of these paragraphs as wholes, of one version too: shape (numbers, numbers)."""
        import numpy as np
        from scipy import sparse

        sentences = self.sentences
        at = [np.flatnonzero(sentences.owner == number) for number in numbers]
        rows = np.repeat(np.arange(len(at)), [len(units) for units in at])
        shape = (len(at), len(sentences.units))
        chosen = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, np.concatenate(at))), shape=shape)
        sums = chosen @ self._likeness.vectors
        dots = (sums @ sums.T).toarray()
        lengths = np.maximum(np.sqrt(dots.diagonal()), 1e-6)
        return np.asarray((dots / lengths[:, None] / lengths[None, :]).round(6))

    def confidences(self, cells: Sequence[Sequence[Sequence[int]]]) -> list[float]:
        """Return, per row of cells of paragraph numbers, the mean cosine of its cells two by two; 1.0 for one cell."""
        import numpy as np
        from scipy import sparse

        home = np.zeros(len(self.sentences.paragraphs), dtype=np.intp)
        ones, others, owners, at = [], [], [], 0
        for row, row_cells in enumerate(cells):
            first = at
            for cell in row_cells:
                if cell:
                    home[list(cell)] = at
                    at += 1
            for one in range(first, at):
                for other in range(one + 1, at):
                    ones.append(one)
                    others.append(other)
                    owners.append(row)
        found = np.ones(len(cells))
        if ones:
            units = len(self.sentences.units)
            chosen = sparse.csr_matrix(
                (np.ones(units, np.float32), (home[self.sentences.owner], range(units))), shape=(at, units)
            )
            sums = chosen @ self._likeness.vectors
            lengths = np.maximum(np.sqrt(np.asarray(sums.multiply(sums).sum(axis=1)).ravel()), 1e-6)
            dots = np.asarray(sums[ones].multiply(sums[others]).sum(axis=1)).ravel()
            pairs = np.bincount(owners, minlength=len(cells))
            total = np.bincount(owners, weights=dots / lengths[ones] / lengths[others], minlength=len(cells))
            found = np.where(pairs > 0, total / np.maximum(pairs, 1), 1.0)
        return [round(min(1.0, float(value)), 3) for value in found]


def kinship(cosines: NDArray[Any], ones: NDArray[Any], others: NDArray[Any]) -> float:
    """Return how far two versions are one telling, 0.0 to 1.0: the weightiest of three signs, each scaled to its bar.

    `cosines` are those of their sentences; `ones` and `others` the lengths of the sentences in characters. The signs:
    the share copied nearly word for word, the share reworded lightly, and many best matches in one order.
    """
    best_left, best_right = cosines.max(axis=1), cosines.max(axis=0)

    def share(least: float) -> float:
        left = ones[best_left >= least].sum() / ones.sum()
        return float(max(left, others[best_right >= least].sum() / others.sum()))

    signs = [share(thresholds.COPY) / thresholds.COPIED, share(thresholds.REWORDED) / thresholds.REWORDINGS]
    partner, back = cosines.argmax(axis=1), cosines.argmax(axis=0)
    mutual = [int(j) for i, j in enumerate(partner) if back[j] == i and best_left[i] >= thresholds.KNOWN]
    ordered = _longest_ascent(mutual)
    if ordered >= thresholds.ORDERED:
        signs.append(ordered / (thresholds.BEYOND_CHANCE * 2.0 * len(mutual) ** 0.5))
    return min(1.0, max(signs))


def _longest_ascent(numbers: Sequence[int]) -> int:
    """Return the length of the longest ascending part of `numbers`."""
    tails: list[int] = []
    for number in numbers:
        at = bisect_left(tails, number)
        tails[at : at + 1] = [number]
    return len(tails)
