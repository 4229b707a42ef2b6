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


def gather(
    tellings: Sequence[Sequence[int]], measures: Measures, joined: Groups, cancelled: Callable[[], bool]
) -> None:
    """Join in `joined` the paragraphs of different tellings that speak of the same thing.

    What is joined already stays together; paragraphs of one telling that its own alignment kept apart meet only where
    another telling says both at once. Every two paragraphs of different tellings in one group gain what they are alike
    above a bar, every two of one version cost what they have not in common: a cell of several must be worth it. Raises
    Cancelled.
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

    Two tellings both tell the event at their top, each its own way: there what paragraphs gain goes by how far they
    tell it, further down by the details they share. With three or more it goes by details alone: each of them brings
    more that is about the event, and rows must not swallow each other.
    """
    import numpy as np

    paragraphs_of, count = measures.sentences.paragraphs_of, len(measures.sentences.paragraphs)
    gain = np.zeros((count, count), dtype=np.float32)
    telling = {version: number for number, versions in enumerate(tellings) for version in versions}
    top = 1.0 / (1.0 + (details.before / thresholds.TOP) ** thresholds.STEEP)
    for other, columns in enumerate(paragraphs_of):
        if cancelled():
            raise Cancelled
        for one, alike in details.against(other):
            rows = paragraphs_of[one]
            if telling[one] == telling[other]:
                continue
            clear = _clear(alike)
            found = _by_details(alike, clear)
            if len(tellings) == 2:
                told = _as_tellers(details.as_tellers(one, other, alike), clear)
                found += np.minimum(top[rows, None], top[None, columns]) * (told - found)
            gain[rows, columns], gain[columns, rows] = found, found.T
    return gain


def _clear(alike: NDArray[Any]) -> NDArray[Any]:
    """Return how alike paragraphs are, as a share of how alike the best partner is, of either, in the other version."""
    import numpy as np

    best = np.maximum(alike.max(axis=1)[:, None], alike.max(axis=0)[None, :])
    return np.asarray(alike / np.maximum(best, 1e-4))


def _by_details(alike: NDArray[Any], clear: NDArray[Any]) -> NDArray[Any]:
    """Return what paragraphs gain that are alike in what they say themselves; where others fit better they lose."""
    import numpy as np

    above = alike - thresholds.OWN_BAR
    return np.where(clear < thresholds.CLEAR, np.minimum(above, 0.0) - thresholds.UNCLEAR, above)


def _as_tellers(alike: NDArray[Any], clear: NDArray[Any]) -> NDArray[Any]:
    """Return what paragraphs gain that tell the event, though others may tell it in words still more alike."""
    import numpy as np

    enough = np.minimum(alike, thresholds.TOLD_ENOUGH)
    return np.asarray(enough * np.maximum(clear, thresholds.TRACE) ** thresholds.PREFERRED - thresholds.TOGETHER)
