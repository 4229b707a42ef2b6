"""Independent tellings of one event -> groups of paragraphs, by how alike they are, in whatever order they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from crossread.align import thresholds
from crossread.align.details import Details
from crossread.align.groups import Groups, gathered
from crossread.align.measures import Measures
from crossread.errors import Cancelled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def independent(tellings: Sequence[Sequence[int]], measures: Measures) -> bool:
    """Tell whether anything is left to gather: several tellings, or one whose versions are kin but loosely."""
    return len(tellings) > 1 or any(
        measures.loose(one, other) for family in tellings for at, other in enumerate(family) for one in family[:at]
    )


def gather(
    tellings: Sequence[Sequence[int]], measures: Measures, joined: Groups, cancelled: Callable[[], bool]
) -> None:
    """Join in `joined` the paragraphs of different tellings that speak of the same thing.

    What is joined already stays together; paragraphs of one telling that its own alignment kept apart meet only where
    another telling says both at once, or where its versions are kin but loosely. Every two paragraphs of different
    tellings in one group gain what they seem likely to be linked above a bar, every two of one version cost what they
    have not in common: a cell of several must be worth it. Raises Cancelled.
    """
    details = Details(measures)
    gain = _gains(tellings, measures, details, cancelled)
    many = len(tellings) > 2
    cost = thresholds.REPEL_MANY * (len(tellings) - 1) if many else thresholds.REPEL
    for version, inside in enumerate(measures.sentences.paragraphs_of):
        gain[inside, inside] = -cost * details.strange(version)
    for group in gathered(gain, joined.all()):
        joined.join(group)


def _gains(
    tellings: Sequence[Sequence[int]], measures: Measures, details: Details, cancelled: Callable[[], bool]
) -> NDArray[np.float32]:
    """Return what every two paragraphs of different tellings gain by standing together: shape (paragraphs, paragraphs).

    They gain by how likely the details they share make it that a reader would link them. Two tellings both tell the
    event at their top, each its own way: there what paragraphs gain goes by how far they tell it, the more so the
    shorter either is. With three or more it goes by details alone: each of them brings more that is about the event,
    and rows must not swallow each other.
    """
    import numpy as np

    paragraphs_of, count = measures.sentences.paragraphs_of, len(measures.sentences.paragraphs)
    gain = np.zeros((count, count), dtype=np.float32)
    telling = {version: number for number, versions in enumerate(tellings) for version in versions}
    many = len(tellings) > 2
    for other, columns in enumerate(paragraphs_of):
        if cancelled():
            raise Cancelled
        filled = [one for one, rows in enumerate(paragraphs_of[:other]) if rows.start < rows.stop]
        if not filled or columns.start == columns.stop:
            continue
        alike = details.against(other)
        starts = np.array([paragraphs_of[one].start for one in filled], dtype=np.intp)
        chances = likely(alike, starts)
        gains = chances - (thresholds.LIKELY_MANY if many else thresholds.LIKELY)
        if many:
            gains *= np.where(gains < 0.0, thresholds.UNSAID, 1.0)
        for one in filled:
            rows = paragraphs_of[one]
            found = gains[rows]
            if telling[one] == telling[other]:
                if not measures.loose(one, other):
                    continue
                found = chances[rows] - thresholds.LIKELY_KIN
            elif len(tellings) == 2:
                told = _as_tellers(details.as_tellers(one, other, alike[rows]), alike[rows])
                found = found + details.as_event(one, other) * (told - found)
            gain[rows, columns], gain[columns, rows] = found, found.T
    return gain


def likely(alike: NDArray[Any], starts: NDArray[np.intp]) -> NDArray[Any]:
    """Return how likely a reader is to link paragraphs, 0.0 to 1.0, of several versions with those of another.

    `alike` has the shape (paragraphs of all of them, of the other), and theirs begin at `starts`. It goes by how alike
    two paragraphs are, by the share this is of how alike the best partner of either is, and by how alike those are that
    stand before both or after both.
    """
    import numpy as np

    sizes = np.diff([*starts, len(alike)])
    best = np.repeat(np.maximum.reduceat(alike, starts, axis=0), sizes, axis=0)
    best_here = np.maximum(alike.max(axis=1), 1e-4)
    fits = alike * alike / (np.maximum(best, 1e-4) * best_here[:, None])
    beside = np.zeros_like(alike)
    beside[1:, 1:] = alike[:-1, :-1]
    beside[starts] = 0.0
    after = np.zeros_like(alike)
    after[:-1, :-1] = alike[1:, 1:]
    after[starts[1:] - 1] = 0.0
    np.maximum(beside, after, out=beside)
    odds = thresholds.ANYHOW + thresholds.ALIKE * np.log(alike + thresholds.SCANT)
    odds += thresholds.FITS * fits + thresholds.BESIDE * beside
    return np.asarray(1.0 / (1.0 + np.exp(-odds)))


def _as_tellers(told: NDArray[Any], alike: NDArray[Any]) -> NDArray[Any]:
    """Return what paragraphs gain that tell the event, though others may tell it in words still more alike.

    `told` is their likeness as tellers, `alike` that by details.
    """
    import numpy as np

    best = np.maximum(alike.max(axis=1)[:, None], alike.max(axis=0)[None, :])
    clear = np.maximum(alike / np.maximum(best, 1e-4), thresholds.TRACE)
    enough = np.minimum(told, thresholds.TOLD_ENOUGH)
    return np.asarray(thresholds.EVENT * (enough * clear**thresholds.PREFERRED - thresholds.TOGETHER))
