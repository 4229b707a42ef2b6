"""Independent tellings of one event -> groups of paragraphs, by how alike they are, in whatever order they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from crossread.align import thresholds
from crossread.align.groups import Groups, gathered
from crossread.align.measures import Measures

if TYPE_CHECKING:
    from numpy.typing import NDArray


def gather(tellings: Sequence[Sequence[int]], measures: Measures, joined: Groups, leads: Sequence[int] = ()) -> None:
    """Join in `joined` the paragraphs of different tellings that speak of the same thing.

    `leads` are the paragraphs the versions open with, one a version at most: they tell the event, each its own way.
    What is joined already stays together; paragraphs of one telling that its own alignment kept apart meet only where
    another telling says both at once. Every two paragraphs of different tellings in one group gain what they are alike
    above a bar, every two of one version cost what they have not in common: a cell of several must be worth it.
    """
    import numpy as np

    sentences = measures.sentences
    alike = measures.alike.copy()
    if len(leads) > 1:
        first = np.ix_(leads, leads)
        alike[first] = np.minimum(alike[first] * thresholds.LEADS, 1.0)
    cost = thresholds.REPEL if len(tellings) < 3 else thresholds.REPEL_MANY * (len(tellings) - 1)
    gain = alike - (thresholds.TOGETHER + thresholds.CROWD * (min(len(tellings), thresholds.CROWDED) - 2))
    if len(tellings) > 2 and len(gain):
        _sharpen(gain, measures)
    for telling in tellings:
        numbers = np.flatnonzero(np.isin(sentences.version_of, telling))
        gain[np.ix_(numbers, numbers)] = alike[np.ix_(numbers, numbers)] = 0.0
    for version, inside in enumerate(sentences.paragraphs_of):
        gain[inside, inside] = -cost * measures.strange(version)
    for group in joined.all():
        alike[np.ix_(group, group)] = 1.0
    several = len(sentences.of_version) > 2
    for group in gathered(gain, joined.all()):
        joined.join(_borne(group, alike, measures, joined) if several else group)


def _sharpen(gain: NDArray[Any], measures: Measures) -> None:
    """Make what paragraphs gain go by their own words for the larger part, and cost where others fit either better.

    With several tellings each of them brings more that is about the same event, and rows must not swallow each other.
    """
    import numpy as np

    filled = [rows for rows in measures.sentences.paragraphs_of if rows.start < rows.stop]
    starts = [rows.start for rows in filled]
    of_version = np.repeat(np.arange(len(filled)), [rows.stop - rows.start for rows in filled])
    best = np.vstack([np.maximum.reduceat(measures.plain[r].astype(np.float32), starts, axis=1) for r in filled])
    for number, rows in enumerate(filled):
        words = measures.plain[rows].astype(np.float32)
        block = (1.0 - thresholds.OWN) * gain[rows] + thresholds.OWN * (words - thresholds.OWN_BAR)
        better = np.maximum(best[rows][:, of_version], best[:, number])
        unclear = words < thresholds.CLEAR * better
        gain[rows] = np.where(unclear, np.minimum(block, 0.0) - thresholds.UNCLEAR, block)


def _borne(group: Sequence[int], alike: NDArray[Any], measures: Measures, joined: Groups) -> list[int]:
    """Return the members but those that a cell holds beside a better one without another version bearing them out.

    The best paragraph of a cell is the one that some other version is most like; what its own telling has joined with
    it stays.
    """
    import numpy as np

    members = np.array(group, dtype=np.intp)
    versions = measures.sentences.version_of[members]
    across = versions[:, None] != versions[None, :]
    support = (alike[np.ix_(members, members)] * across).max(axis=1, initial=0.0)
    kept: list[int] = []
    taken: dict[int, list[tuple[int, float]]] = {}
    for at in sorted(range(len(members)), key=lambda at: (-support[at], group[at])):
        cell = taken.setdefault(int(versions[at]), [])
        if cell and all(joined.find(group[at]) != joined.find(other) for other, _ in cell):
            near = any(abs(group[at] - other) == 1 for other, _ in cell)
            least = thresholds.SPLIT if near else thresholds.SCATTERED
            if support[at] < max(least, thresholds.RIVAL * cell[0][1]):
                continue
        cell.append((group[at], float(support[at])))
        kept.append(group[at])
    return sorted(kept)
