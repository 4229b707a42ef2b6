"""Links and likeness of many versions -> groups that stand together, whatever order the versions come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

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


def gathered(gain: NDArray[Any], start: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return the groups that come of joining, again and again, the two groups that gain most by it, while any do.

    `gain`, symmetric, is what every two members bring to a group they share, below 0.0 what they cost it; it is
    changed. `start` are the groups to begin with. Ties go to the earliest groups.
    """
    import numpy as np

    members = [list(group) for group in start]
    first = np.array([number for group in members for number in group], dtype=np.intp)
    cuts = np.cumsum([0] + [len(group) for group in members])[:-1]
    if not members:
        return []
    if len(first) > len(members):
        gain = np.add.reduceat(np.add.reduceat(gain[np.ix_(first, first)], cuts, axis=0), cuts, axis=1)
    else:
        gain = gain[np.ix_(first, first)]
    np.fill_diagonal(gain, -np.inf)
    best = gain.argmax(axis=1)
    value = gain[np.arange(len(best)), best]
    while True:
        one = int(value.argmax())
        if value[one] <= 1e-6:
            break
        one, other = sorted((one, int(best[one])))
        members[one] += members[other]
        members[other] = []
        gain[one] += gain[other]
        gain[one, one] = -np.inf
        gain[:, one] = gain[one]
        gain[other] = -np.inf
        gain[:, other] = -np.inf
        stale = np.flatnonzero((best == one) | (best == other))
        better = np.flatnonzero(gain[one] > value)
        best[better], value[better] = one, gain[one][better]
        for number in {*stale.tolist(), one} - {other}:
            best[number] = gain[number].argmax()
            value[number] = gain[number, best[number]]
        value[other] = -np.inf
    return sorted(sorted(group) for group in members if group)
