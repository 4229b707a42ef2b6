"""Independent tellings of one event -> groups of paragraphs, by how alike they are, in whatever order they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from crossread.align import thresholds
from crossread.align.groups import Groups, backed, clusters
from crossread.align.measures import Measures

if TYPE_CHECKING:
    from numpy.typing import NDArray


def gather(tellings: Sequence[Sequence[int]], measures: Measures, joined: Groups, leads: Sequence[int] = ()) -> None:
    """Join in `joined` the paragraphs of different tellings that speak of the same thing.

    `leads` are the paragraphs the versions open with, one a version at most: they tell the event, each its own way.
    What is joined already stays together; paragraphs of one telling that its own alignment kept apart meet only where
    another telling says both at once.
    """
    import numpy as np

    sentences = measures.sentences
    alike = measures.alike.copy()
    for telling in tellings:
        numbers = np.flatnonzero(np.isin(sentences.version_of, telling))
        alike[np.ix_(numbers, numbers)] = 0.0
    count = sum(bool(np.isin(sentences.version_of, telling).any()) for telling in tellings)
    for version, inside in enumerate(sentences.paragraphs_of):
        alike[inside, inside] = measures.inside(version)
    if len(leads) > 1:
        first = np.ix_(leads, leads)
        alike[first] = np.minimum(alike[first] * thresholds.LEADS, 1.0)
    for group in joined.all():
        alike[np.ix_(group, group)] = 1.0
    least = thresholds.TOGETHER + thresholds.CROWD * max(0, min(count, thresholds.CROWDED) - 2)
    for group in clusters(alike, least):
        kept = backed(group, alike, sentences.version_of)
        joined.join(_borne(kept, alike, measures, joined, several=len(measures.sentences.of_version) > 2))


def _borne(
    group: Sequence[int], alike: NDArray[Any], measures: Measures, joined: Groups, *, several: bool
) -> list[int]:
    """Return the members but those that a cell holds beside a better one without another version bearing them out.

    The best paragraph of a cell is the one that some other version is most like; what its own telling has joined with
    it stays. Where there are `several` other versions, one of them must do so clearly.
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
            wanted = thresholds.SPLIT
            if several:
                wanted = max(wanted if near else thresholds.SCATTERED, thresholds.RIVAL * cell[0][1])
            if support[at] < wanted:
                continue
        cell.append((group[at], float(support[at])))
        kept.append(group[at])
    return sorted(kept)
