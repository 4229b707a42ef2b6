"""Links and likeness of many versions -> groups that stand together, whatever order the versions come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from crossread.align import thresholds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Groups:
    """Numbers 0 to size - 1 in disjoint groups, joined by and by."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, number: int) -> int:
        """Return the number that stands for the group of `number`."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, numbers: Iterable[int]) -> None:
        """Make one group of the groups of all `numbers`; the smallest number stands for it."""
        roots = sorted({self.find(number) for number in numbers})
        for root in roots[1:]:
            self._parent[root] = roots[0]

    def all(self) -> list[list[int]]:
        """Return the groups, each ascending, in the order of their first members."""
        members: dict[int, list[int]] = {}
        for number in range(len(self._parent)):
            members.setdefault(self.find(number), []).append(number)
        return sorted(members.values())


def families(near: NDArray[np.float64]) -> list[list[int]]:
    """Return the versions in families: those that copy from one another, directly or through a third.

    `near` holds the `kinship` of every two versions; from 1.0 on they are one telling.
    """
    groups = Groups(len(near))
    for one in range(len(near)):
        for other in range(one):
            if near[one, other] >= 1.0:
                groups.join((one, other))
    return groups.all()


def spanning(family: Sequence[int], weight: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """Return the edges of the family's maximum spanning tree, then every other edge, each heaviest first."""
    edges = sorted(
        ((-weight(one, other), one, other) for at, one in enumerate(family) for other in family[at + 1 :]),
    )
    groups = Groups(max(family) + 1)
    tree, rest = [], []
    for _, one, other in edges:
        if groups.find(one) == groups.find(other):
            rest.append((one, other))
        else:
            groups.join((one, other))
            tree.append((one, other))
    return tree + rest


def clusters(alike: NDArray[Any], least: float) -> list[list[int]]:
    """Return groups by average linkage: two groups join while their members are `least` alike on average.

    `alike` is symmetric, 0.0 to 1.0; -1.0 keeps two apart, 1.0 joins them first.
    """
    import numpy as np
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    if len(alike) < 2:
        return [[number] for number in range(len(alike))]
    distance = np.maximum(1.0 - alike, 0.0)
    np.fill_diagonal(distance, 0.0)
    labels = fcluster(linkage(squareform(distance, checks=False), "average"), 1.0 - least, "distance")
    members: dict[int, list[int]] = {}
    for number, label in enumerate(labels):
        members.setdefault(int(label), []).append(number)
    return sorted(members.values())


def backed(group: Sequence[int], alike: NDArray[Any], versions: NDArray[Any]) -> list[int]:
    """Return the members that another version bears out: `thresholds.BACKED` alike to its members on average."""
    import numpy as np

    members = np.array(group)
    across = versions[members][:, None] != versions[members][None, :]
    total = np.maximum(across.sum(axis=1), 1)
    support = (alike[np.ix_(members, members)] * across).sum(axis=1) / total
    return [int(member) for member in members[support >= thresholds.BACKED]]
