"""How alike the sentences, the paragraphs and the versions of one story are, measured once, pair by pair."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from crossread.align import event, retelling, thresholds
from crossread.align.chains import Link
from crossread.align.likeness import Likeness
from crossread.align.units import Sentences
from crossread.errors import Cancelled
from crossread.language.meaning import WIDTH

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Measures:
    """The likeness of everything in a story.

    Of every two versions, shape (versions, versions): `kin` is 1.0 where they are one telling; `reworded` the share of
    the one that has less of the other in it, lightly reworded, 0.0 to 1.0; `shared` how much of their sentences they
    have in common, 0.0 to 2.0, and `close` the same less what comes of having many to choose from; `events`, 0.0 to
    1.0, how far they seem to tell one event. `openings` are those of the versions. `retold` holds the
    links of every two versions that tell one tale in other words; they are one telling too. Raises Cancelled.
    """

    def __init__(self, sentences: Sentences, cancelled: Callable[[], bool]) -> None:
        import numpy as np

        self.sentences = sentences
        self._dots: dict[tuple[int, int], NDArray[np.float32]] = {}
        self._neighbours: dict[int, NDArray[np.float32]] = {}
        self.likeness = Likeness([unit.text for unit in sentences.units])
        self._lengths = np.maximum(self.likeness.lengths, 1e-6)
        self.openings = event.openings(sentences)
        self._tellings: dict[int, retelling.Telling] = {}
        self.retold: dict[tuple[int, int], list[Link]] = {}
        versions = len(sentences.of_version)
        self.kin: NDArray[np.float64] = np.zeros((versions, versions))
        self.reworded: NDArray[np.float64] = np.zeros((versions, versions))
        self.shared: NDArray[np.float64] = np.zeros((versions, versions))
        self.close: NDArray[np.float64] = np.zeros((versions, versions))
        self.events: NDArray[np.float64] = np.ones((versions, versions))
        filled = [version for version in range(versions) if self._has(version)]
        for at, other in enumerate(filled):
            if cancelled():
                raise Cancelled
            if at:
                self._measure(filled[:at], other)
                for one in filled[:at]:
                    self._compare_tales(one, other)

    def _has(self, version: int) -> bool:
        at = self.sentences.of_version[version]
        return bool(at.start < at.stop)

    def dots(self, one: int, other: int) -> NDArray[np.float32]:
        """Return the products of the sentences of two versions, 0.0 where they belong to different bands."""
        if (one, other) in self._dots:
            return self._dots[one, other]
        return self._products(self.sentences.of_version[one], self.sentences.of_version[other])

    def _products(self, a: slice, b: slice) -> NDArray[np.float32]:
        dots = self.likeness.dots(a, b)
        dots *= self.sentences.bands[a][:, None] == self.sentences.bands[b][None, :]
        return dots

    def neighbours(self, version: int) -> NDArray[np.float32]:
        """Return the products of each sentence with itself and the next two: shape (sentences, 3), 0.0 past the end."""
        import numpy as np

        if version in self._neighbours:
            return self._neighbours[version]
        a = self.sentences.of_version[version]
        count = a.stop - a.start
        near = np.zeros((count, 3), dtype=np.float32)
        vectors = self.likeness.vectors
        for apart in range(min(3, count)):
            product = vectors[a.start : a.stop - apart].multiply(vectors[a.start + apart : a.stop])
            near[: count - apart, apart] = np.asarray(product.sum(axis=1)).ravel()
        self._neighbours[version] = near
        return near

    def _compare_tales(self, one: int, other: int) -> None:
        """Link the tale that two versions tell, where neither copies the other and no event is reported.

        Two of that sort are one telling, of one tale or not: without an event, paragraphs are not alike for being about
        it.
        """
        ranges = self.sentences.of_version[one], self.sentences.of_version[other]
        short = min(at.stop - at.start for at in ranges) < thresholds.TALE
        if self.kin[one, other] >= 1.0 or short or event.reported(self.openings[one], self.openings[other]):
            return
        tellings = self._telling(one), self._telling(other)
        dots = retelling.products(self.dots(one, other), *tellings)
        doubtful = self.shared[one, other] >= thresholds.OWN_WORDS
        if not doubtful or retelling.in_course(dots, *tellings) >= thresholds.IN_COURSE:
            found = retelling.links(dots, *tellings)
            if found:
                self.retold[one, other] = found
                self.events[one, other] = self.events[other, one] = 1.0
        self.kin[one, other] = self.kin[other, one] = 1.0

    def _telling(self, version: int) -> retelling.Telling:
        if version not in self._tellings:
            at = self.sentences.of_version[version]
            texts = [unit.text for unit in self.sentences.units[at]]
            self._tellings[version] = retelling.Telling(
                self._lengths[at], self.neighbours(version), retelling.meanings(texts), self.sentences.bands[at]
            )
        return self._tellings[version]

    def _measure(self, ones: Sequence[int], other: int) -> None:
        """Measure one version against all before it that have sentences, at once: `ones`, ascending."""
        import numpy as np

        sentences, b = self.sentences, self.sentences.of_version[other]
        rows = slice(0, b.start)
        dots = self._products(rows, b)
        cuts = np.array([sentences.of_version[one].start for one in ones], dtype=np.intp)
        ends = [*cuts[1:].tolist(), b.start]
        if len(sentences.units) <= thresholds.REMEMBERED:
            self._dots |= {(one, other): dots[c:e] for one, c, e in zip(ones, cuts, ends, strict=True)}
        cosines = dots / self._lengths[rows][:, None] / self._lengths[b][None, :]
        sizes, their_sizes = sentences.sizes[rows], sentences.sizes[b]
        there, back = _means(cosines, cuts, sizes, their_sizes)
        self.shared[ones, other] = self.shared[other, ones] = there + back
        close = there / (1.0 + np.log(len(their_sizes))) + back / (1.0 + np.log(np.diff([*cuts, b.start])))
        self.close[ones, other] = self.close[other, ones] = close / 2.0
        for one, c, e in zip(ones, cuts, ends, strict=True):
            alike = Alike(cosines[c:e], sizes[c:e], their_sizes)
            reported = event.reported(self.openings[one], self.openings[other])
            self.reworded[one, other] = self.reworded[other, one] = alike.least(thresholds.REWORDED)
            self.kin[one, other] = self.kin[other, one] = alike.kinship(reported)
            factor = event.one_event(self.openings[one], self.openings[other])
            self.events[one, other] = self.events[other, one] = factor

    def vectors(self) -> Any:
        """Return the weighted vectors of all sentences, sparse; of tales told again with what they mean beside."""
        import numpy as np
        from scipy import sparse

        words = self.likeness.vectors
        if not self.retold:
            return words
        meant = np.zeros((len(self._lengths), WIDTH), dtype=np.float32)
        for version in {version for versions in self.retold for version in versions}:
            meant[self.sentences.of_version[version]] = self._tellings[version].meanings
        meant *= self._lengths[:, None]
        share = thresholds.MEANT
        return sparse.hstack([words * (1 - share) ** 0.5, sparse.csr_matrix(meant * share**0.5)], format="csr")

    def loose(self, one: int, other: int) -> bool:
        """Tell whether two versions are one telling of an event of which either tells much in words of its own."""
        if self.kin[one, other] < 1.0 or self.reworded[one, other] >= thresholds.LOOSE:
            return False
        retold = (one, other) in self.retold or (other, one) in self.retold
        return not retold and event.reported(self.openings[one], self.openings[other])

    def faint(self, one: int, other: int, rows: NDArray[np.bool_], columns: NDArray[np.bool_]) -> bool:
        """Tell whether any of these sentences of two versions are enough alike for a link to be thought of."""
        import numpy as np

        if not (rows.any() and columns.any()):
            return False
        a, b = self.sentences.of_version[one], self.sentences.of_version[other]
        dots = self.dots(one, other)[np.ix_(rows, columns)]
        cosines = dots / self._lengths[a][rows][:, None] / self._lengths[b][columns][None, :]
        return bool(cosines.max() >= thresholds.FAINT)

    def copied(self, ones: Sequence[int], others: Sequence[int]) -> float:
        """Return how much of the shorter of two cells the other has nearly word for word, 0.0 to 1.0."""
        import numpy as np

        at, to = (np.flatnonzero(np.isin(self.sentences.owner, list(numbers))) for numbers in (ones, others))
        cosines = (self.likeness.vectors[at] @ self.likeness.vectors[to].T).toarray()
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
        sums = chosen @ self.likeness.vectors
        dots = (sums @ sums.T).toarray()
        lengths = np.maximum(np.sqrt(dots.diagonal()), 1e-6)
        return np.asarray((dots / lengths[:, None] / lengths[None, :]).round(6))


def _means(
    cosines: NDArray[Any], cuts: NDArray[np.intp], sizes: NDArray[Any], their_sizes: NDArray[Any]
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the mean best cosine of the sentences of each version, by their lengths, and of another in each of them.

    The versions begin at `cuts` in the rows of `cosines`; the other has the columns.
    """
    import numpy as np

    there = np.add.reduceat(cosines.max(axis=1) * sizes, cuts) / np.add.reduceat(sizes, cuts)
    back = np.maximum.reduceat(cosines, cuts, axis=0) @ their_sizes / their_sizes.sum()
    return there, back


class Alike:
    """How far two versions are one telling, by the cosines of their sentences and how many characters these have."""

    def __init__(self, cosines: NDArray[Any], ones: NDArray[Any], others: NDArray[Any]) -> None:
        self._cosines, self._ones, self._others = cosines, ones, others
        self._best = cosines.max(axis=1), cosines.max(axis=0)

    def _shares(self, bar: float) -> tuple[float, float]:
        ones, others = self._ones, self._others
        left, right = ones[self._best[0] >= bar].sum() / ones.sum(), others[self._best[1] >= bar].sum() / others.sum()
        return float(left), float(right)

    def least(self, bar: float) -> float:
        """Return how much of the version that has less of the other in it is as alike as `bar` to something there."""
        return min(self._shares(bar))

    def kinship(self, reported: bool) -> float:
        """Return how far they are one telling, 0.0 to 1.0: the weightiest of three signs, each scaled to its bar.

        The signs: the share copied nearly word for word, the share reworded lightly, and many best matches in one
        order. The shares are those of the version that has more of the other in it, and count only where the other has
        something too. Of two that report an event the order counts only there as well: events have an order of their
        own.
        """
        import numpy as np

        signs = [0.0]
        reworded = self._shares(thresholds.REWORDED)
        known_words = min(reworded) >= thresholds.BOTH
        if known_words:
            copied = max(self._shares(thresholds.COPY))
            signs += [copied / thresholds.COPIED, max(reworded) / thresholds.REWORDINGS]
        if known_words or not reported:
            partner, back = self._cosines.argmax(axis=1), self._cosines.argmax(axis=0)
            known = (back[partner] == np.arange(len(partner))) & (self._best[0] >= thresholds.KNOWN)
            mutual = partner[known].tolist()
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
