"""Versions -> the text that each two of them have word for word in common, and which of them had it first."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from crossread.align import thresholds
from crossread.align.order import identity
from crossread.align.packing import Passages
from crossread.align.stream import Stream, streams
from crossread.align.values import Passage, SharedText, Source
from crossread.errors import Cancelled
from crossread.story import Version

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_STEPS = sorted(
    ((left, right) for left in range(thresholds.BRIDGE + 1) for right in range(thresholds.BRIDGE + 1) if left or right),
    key=lambda step: (max(step), step[0] != step[1], step),
)
"""Words that a break may take on either side, the likeliest first: one word for another."""


class _Piece(NamedTuple):
    """`size` equal words, from word `left` of one version and word `right` of the other."""

    left: int
    right: int
    size: int


def shared(versions: Sequence[Version], *, cancelled: Callable[[], bool] | None = None) -> tuple[SharedText, ...]:
    """Return what each two versions have in common, the pairs in the order of the versions.

    Counted are runs of `thresholds.RUN` words or more, wherever they stand in either version and over the borders of
    paragraphs, compared without case, punctuation, typography and white space. Pairs without such a run are left out.
    A few words changed between two runs end no passage. The result does not hang on the order of `versions`; the time
    is proportional to their words, pair by pair, however often a text repeats itself. Raises Cancelled.
    """
    stop = cancelled or (lambda: False)
    found = streams(versions)
    rank = sorted(range(len(versions)), key=lambda number: identity(versions[number]))
    at = {number: place for place, number in enumerate(rank)}
    pairs = []
    for one in range(len(versions)):
        for other in range(one + 1, len(versions)):
            if stop():
                raise Cancelled
            first, second = sorted((one, other), key=at.__getitem__)
            search = _Search(found[first], found[second])
            if search.passages:
                pairs.append(_pair(search, versions, one, other))
    return tuple(pairs)


def _pair(search: _Search, versions: Sequence[Version], one: int, other: int) -> SharedText:
    passages = [search.passage(pieces) for pieces in search.passages]
    shares = search.shares()
    if search.left.number != one:
        passages = [Passage(passage.other, passage.one, passage.words) for passage in passages]
        shares = shares[::-1]
    passages.sort(key=lambda passage: (passage.one, passage.other))
    return SharedText(one, other, *shares, Passages(passages), source(versions[one], versions[other]))


def source(one: Version, other: Version) -> Source:
    """Return which version was published first. Times of the same kind are compared as such, others by their days."""
    left, right = one.provenance.published, other.provenance.published
    if isinstance(left, dt.datetime) and isinstance(right, dt.datetime) and _aware(left) == _aware(right):
        earlier, later = left < right, left > right
    else:
        days = one.provenance.published_day, other.provenance.published_day
        if days[0] is None or days[1] is None:
            return Source.UNKNOWN
        earlier, later = days[0] < days[1], days[0] > days[1]
    return Source.ONE if earlier else Source.OTHER if later else Source.UNKNOWN


def _aware(time: dt.datetime) -> bool:
    return time.utcoffset() is not None


class _Search:
    """The passages of two versions: first those that cover the left one, then what is left of the right one.

    Each word of either that stands in a run which the other has too is in some passage.
    """

    def __init__(self, left: Stream, right: Stream) -> None:
        import numpy as np

        self.left, self.right = left, right
        self.passages: list[list[_Piece]] = []
        self._ends: tuple[NDArray[np.intp], ...] = (np.zeros(len(left), np.intp), np.zeros(len(right), np.intp))
        self._cover(0)
        self._cover(1)

    def passage(self, pieces: Sequence[_Piece]) -> Passage:
        """Return a passage as places."""
        first, last = pieces[0], pieces[-1]
        return Passage(
            self.left.places(first.left, last.left + last.size),
            self.right.places(first.right, last.right + last.size),
            sum(piece.size for piece in pieces),
        )

    def shares(self) -> tuple[float, float]:
        """Return the share of the words of either version that stand in a passage, breaks aside."""
        import numpy as np

        left, right = (float(np.count_nonzero(ends)) / max(1, len(ends)) for ends in self._ends)
        return left, right

    def _cover(self, side: int) -> None:
        """Add passages until every word of one side that is in a common run is in one.

        `_ends` holds, per word, where the piece ends that it stands in, 0 where it stands in none.
        """
        import numpy as np

        mine, theirs = (self.left, self.right)[:: 1 - 2 * side]
        low = np.searchsorted(theirs.ordered, mine.runs, "left")
        high = np.searchsorted(theirs.ordered, mine.runs, "right")
        common = np.flatnonzero(low < high).tolist()
        ends, run = self._ends[side], thresholds.RUN
        shift = number = 0
        while number < len(common):
            start = common[number]
            if ends[start] >= start + run:
                number = bisect_left(common, int(ends[start]) - run + 1)
                continue
            if ends[start : start + run].all():
                number += 1
                continue
            expected = start + shift
            tried = _nearest(theirs.order[low[start] : high[start]], expected)
            found = [_Piece(start, place, _equal(mine.words, theirs.words, start, place)) for place in tried]
            best = min(found, key=lambda piece: (-piece.size, abs(piece.right - expected), piece.right))
            pieces = self._grown(best, mine.words, theirs.words, ends)
            shift = pieces[-1].right - pieces[-1].left
            self._add([_Piece(right, left, size) for left, right, size in pieces] if side else pieces)

    def _add(self, pieces: list[_Piece]) -> None:
        import numpy as np

        self.passages.append(pieces)
        for left, right, size in pieces:
            for ends, start in zip(self._ends, (left, right), strict=True):
                part = ends[start : start + size]
                np.maximum(part, start + size, out=part)

    def _grown(
        self, piece: _Piece, mine: NDArray[np.int64], theirs: NDArray[np.int64], ends: NDArray[np.intp]
    ) -> list[_Piece]:
        """Return a run with what follows and precedes it over short breaks, unless another passage has that."""
        pieces = [piece]
        while True:
            left, right, size = pieces[-1]
            following = _beyond(mine, theirs, left + size, right + size)
            if following is None or ends[following.left] or max(size, following.size) < thresholds.RUN:
                break
            pieces.append(following)
        before = _beyond(mine[: piece.left][::-1], theirs[: piece.right][::-1], 0, 0)
        if before is not None:
            left, right = piece.left - before.left - before.size, piece.right - before.right - before.size
            if not ends[left : piece.left].any():
                pieces.insert(0, _Piece(left, right, before.size))
        return pieces


def _nearest(places: NDArray[np.intp], expected: int) -> list[int]:
    """Return at most `thresholds.TRIED` of the ascending `places`: those about the expected one, and the first two."""
    most = thresholds.TRIED
    if len(places) <= most:
        return [int(place) for place in places]
    at = int(places.searchsorted(expected))
    start = min(max(0, at - most // 2 + 1), len(places) - most + 2)
    return [int(place) for place in (*places[:2], *places[start : start + most - 2])]


def _equal(one: NDArray[np.int64], other: NDArray[np.int64], left: int, right: int) -> int:
    """Return how many words are equal from `left` and `right` on."""
    most = min(len(one) - left, len(other) - right)
    done, step = 0, 32
    while done < most:
        step = min(step, most - done)
        unequal = one[left + done : left + done + step] != other[right + done : right + done + step]
        first = int(unequal.argmax())
        if unequal[first]:
            return done + first
        done, step = done + step, step * 4
    return done


def _beyond(one: NDArray[np.int64], other: NDArray[np.int64], left: int, right: int) -> _Piece | None:
    """Return the longest piece of `thresholds.PIECE` words or more that begins a short break after `left` and `right`.

    A whole run is taken as soon as it is found: the shorter break wins.
    """
    best: _Piece | None = None
    for step, back in _STEPS:
        at, to = left + step, right + back
        if at >= len(one) or to >= len(other) or one[at] != other[to]:
            continue
        size = _equal(one, other, at, to)
        if size >= thresholds.PIECE and (best is None or size > best.size):
            best = _Piece(at, to, size)
            if size >= thresholds.RUN:
                break
    return best
