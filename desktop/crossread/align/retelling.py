"""Two tales told in other words -> the sentences that tell the same, in the order of both, by words and meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.align import thresholds
from crossread.align.chains import SHAPES, Link, Pair
from crossread.language.meaning import WIDTH, meaning

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Telling:
    """One version as a course of sentences.

    `lengths`, shape (n,), are those of their vectors of words, `near` the products of each of these with itself and the
    next two, shape (n, 3), `meanings` unit vectors of what they mean, shape (n, WIDTH), `bands` their bands, (n,).
    """

    lengths: NDArray[np.float32]
    near: NDArray[np.float32]
    meanings: NDArray[np.float32]
    bands: NDArray[np.int8]


def meanings(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return what sentences of one version mean, less what all of them do: unit vectors, or zeros, (texts, WIDTH)."""
    import numpy as np

    table = meaning()
    sums = np.zeros((len(texts), WIDTH), dtype=np.float32)
    for at, text in enumerate(texts):
        for word in _WORD.findall(text.lower()):
            sums[at] += table.word(word)
    found = _united(sums)
    return _united(found - found.mean(axis=0)) if len(texts) else found


def _united(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    lengths = np.sqrt((vectors * vectors).sum(axis=1, keepdims=True))
    return np.where(lengths > 1e-4, vectors / np.maximum(lengths, 1e-4), np.float32(0.0))


def products(dots: NDArray[np.float32], left: Telling, right: Telling) -> NDArray[np.float32]:
    """Return the products of the sentences of two tellings by words and meaning, shape (left, right).

    `dots` are those by words alone.
    """
    import numpy as np

    meant = left.lengths[:, None] * right.lengths[None, :] * (left.meanings @ right.meanings.T)
    return np.asarray((1.0 - thresholds.MEANT) * dots + thresholds.MEANT * meant, dtype=np.float32)


def _near(telling: Telling) -> NDArray[np.float32]:
    import numpy as np

    meant = np.zeros_like(telling.near)
    lengths, vectors, count = telling.lengths, telling.meanings, len(telling.lengths)
    for apart in range(min(telling.near.shape[1], count)):
        product = (vectors[: count - apart] * vectors[apart:]).sum(axis=1)
        meant[: count - apart, apart] = lengths[: count - apart] * lengths[apart:] * product
    return np.asarray((1.0 - thresholds.MEANT) * telling.near + thresholds.MEANT * meant, dtype=np.float32)


def in_course(dots: NDArray[np.float32], left: Telling, right: Telling) -> float:
    """Return how far what is alike in two versions stands at the same point of both: a correlation, -1.0 to 1.0.

    `dots` are the `products` of their sentences.
    """
    import numpy as np

    count, other = dots.shape
    off = np.abs((np.arange(count) + 0.5)[:, None] / count - (np.arange(other) + 0.5)[None, :] / other)
    cosines = np.maximum(dots, 0.0) / left.lengths[:, None] / right.lengths[None, :]
    spread = float(cosines.std() * off.std())
    mean = float(((cosines - cosines.mean()) * (off - off.mean())).mean())
    return -mean / spread if spread > 1e-9 else 0.0


def links(dots: NDArray[np.float32], left: Telling, right: Telling) -> list[Link]:
    """Return the links of two tellings, in the order of both; none where the one seems not to tell the other's tale.

    Of all ways through both versions it is the one with the most likeness less what it costs to leave sentences out and
    to link several with one; it must be worth more than it costs. Where in its version a sentence stands says nothing
    more: a long addition would shift all that follows. `dots` are the `products` of their sentences.
    """
    import numpy as np

    alike = Pair(dots, _near(left), _near(right))
    count, other = alike.shape
    gains = {shape: _gains(alike, shape, left, right) for shape in SHAPES}
    best = np.full((count + 1, other + 1), -np.inf)
    shapes = np.full((count + 1, other + 1), -1, dtype=np.int8)
    slope = thresholds.LEFT_OUT * np.arange(other + 1)
    for i in range(count + 1):
        row = best[i - 1] - thresholds.LEFT_OUT if i else np.where(np.arange(other + 1) == 0, 0.0, -np.inf)
        for number, (high, wide) in enumerate(SHAPES):
            gain = gains[high, wide]
            if i < high or not gain.size:
                continue
            linked = best[i - high, : other + 1 - wide] + gain[i - high]
            better = np.flatnonzero(linked > row[wide:] + 1e-9) + wide
            row[better], shapes[i, better] = linked[better - wide], number
        best[i] = np.maximum.accumulate((row + slope).round(9)) - slope
        shapes[i, best[i] > row + 1e-6] = len(SHAPES)
    if best[count, other] <= 0.0:
        return []
    return _traced(shapes, alike)


def _gains(alike: Pair, shape: tuple[int, int], left: Telling, right: Telling) -> NDArray[np.float64]:
    """Return what each link of a shape brings; minus infinity where it would join sentences of different bands."""
    import numpy as np

    high, wide = shape
    cosines = alike.alike(high, wide)
    rows, columns = cosines.shape
    if not cosines.size:
        return cosines
    gains = (high + wide) / 2 * cosines - (high * wide > 1) * thresholds.MERGED
    first, last = left.bands[:rows], left.bands[high - 1 :]
    begin, end = right.bands[:columns], right.bands[wide - 1 :]
    one_band = (first == last)[:, None] & (begin == end)[None, :] & (first[:, None] == begin[None, :])
    return np.asarray(np.where(one_band, gains, -np.inf))


def _traced(shapes: NDArray[np.int8], alike: Pair) -> list[Link]:
    """Return the links of the best way, from its end: a shape, -1 to leave out on the left, one past the last right."""
    found = []
    i, j = shapes.shape[0] - 1, shapes.shape[1] - 1
    while i > 0 or j > 0:
        number = int(shapes[i, j])
        if number == len(SHAPES):
            j -= 1
        elif number < 0:
            i -= 1
        else:
            high, wide = SHAPES[number]
            i, j = i - high, j - wide
            found.append(Link(i, i + high, j, j + wide, float(alike.ones[i : i + high, j : j + wide].max())))
    return found[::-1]
