"""Versions of one telling -> groups of paragraphs, from the links of their sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from crossread.align import thresholds
from crossread.align.chains import Pair, links
from crossread.align.groups import Groups, spanning
from crossread.align.measures import Measures
from crossread.errors import Cancelled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


Linked = tuple[Sequence[int], Sequence[int]]
"""Sentences of one version and those of another that tell the same."""


def together(family: Sequence[int], measures: Measures, cancelled: Callable[[], bool]) -> list[list[int]]:
    """Return the groups of paragraph numbers that stand together in the versions of one telling.

    The closest versions are linked first and their links passed on along the tree; then whatever two other versions
    share that those between them lack. Raises Cancelled.
    """
    sentences = measures.sentences
    groups = Groups(len(sentences.units))
    edges = spanning(family, lambda one, other: float(measures.shared[one, other]))
    runs: list[Linked] = []
    for one, other in edges[: len(family) - 1]:
        if cancelled():
            raise Cancelled
        for linked in _links(measures, one, other):
            if len(linked[0]) + len(linked[1]) > 2:
                runs.append(linked)
            else:
                groups.join((*linked[0], *linked[1]))
    _join_runs(runs, measures, groups)
    presence = _Presence(measures, groups)
    for one, other in edges[len(family) - 1 :]:
        if cancelled():
            raise Cancelled
        _rescue(measures, groups, presence, one, other)
    return _paragraphs(measures, groups, family)


def _join_runs(runs: Sequence[Linked], measures: Measures, groups: Groups) -> None:
    """Join several sentences of one version with what holds them in one of another, or the most alike of them alone.

    Where most versions have the sentences singly, one version that runs them together must not heap them all.
    """
    has: dict[int, Counter[int]] = {}
    for at, paragraph in enumerate(measures.sentences.owner):
        has.setdefault(groups.find(at), Counter())[int(measures.sentences.version_of[paragraph])] += 1
    for left, right in runs:
        many, few = (left, right) if len(left) > len(right) else (right, left)
        parts = list(dict.fromkeys(groups.find(at) for at in many))
        whole = list(dict.fromkeys(groups.find(at) for at in few))
        roots = sorted({*parts, *whole})
        if len(whole) == 1 and len(parts) > 1 and whole[0] not in parts:
            wrong = sum(_across(has[one], has[other]) for at, one in enumerate(parts) for other in parts[at + 1 :])
            right_ones = [_across(has[whole[0]], has[part]) for part in parts]
            best = max(range(len(parts)), key=lambda at: (right_ones[at], -at))
            if sum(right_ones) - wrong < right_ones[best]:
                roots = sorted((whole[0], parts[best]))
        groups.join(roots)
        for root in roots[1:]:
            has[roots[0]] += has.pop(root)


def _across(one: Counter[int], other: Counter[int]) -> int:
    """Return how many pairs of different versions two groups make."""
    return one.total() * other.total() - sum(count * other[version] for version, count in one.items())


def _links(
    measures: Measures, one: int, other: int, free: tuple[NDArray[np.bool_], NDArray[np.bool_]] | None = None
) -> list[Linked]:
    """Return the sentences of two versions that are linked; only `free` ones of either where that is given."""
    a, b = measures.sentences.of_version[one], measures.sentences.of_version[other]
    found = measures.retold.get((one, other)) if free is None else None
    if found is None:
        dots = measures.dots(one, other)
        if free is not None:
            dots = dots * free[0][:, None] * free[1][None, :]
        found = links(Pair(dots, measures.neighbours(one), measures.neighbours(other)))
    return [
        (range(a.start + link.left, a.start + link.left_end), range(b.start + link.right, b.start + link.right_end))
        for link in found
    ]


class _Presence:
    """Which versions have a sentence in the group of each sentence: `has`, shape (sentences, versions)."""

    def __init__(self, measures: Measures, groups: Groups) -> None:
        import numpy as np

        sentences = measures.sentences
        self._group = np.array([groups.find(at) for at in range(len(sentences.units))], dtype=np.intp)
        self.has: NDArray[np.bool_] = np.zeros((len(sentences.units), len(sentences.of_version)), dtype=np.bool_)
        self.has[self._group, sentences.version_of[sentences.owner]] = True
        self.has = self.has[self._group]

    def join(self, linked: Sequence[int]) -> bool:
        """Make one group of those of `linked`, unless that brings a version in twice; tell whether it was done."""
        import numpy as np

        roots = np.unique(self._group[list(linked)])
        joined = self.has[roots].sum(axis=0)
        if joined.max() > 1:
            return False
        members = np.isin(self._group, roots)
        self._group[members] = roots[0]
        self.has[members] = joined > 0
        return True


def _rescue(measures: Measures, groups: Groups, presence: _Presence, one: int, other: int) -> None:
    """Link the sentences of two versions that the tree could not, where that brings no version in twice."""
    a, b = measures.sentences.of_version[one], measures.sentences.of_version[other]
    free = ~presence.has[a, other], ~presence.has[b, one]
    if not measures.faint(one, other, *free):
        return
    for left, right in _links(measures, one, other, free):
        linked = (*left, *right)
        if presence.join(linked):
            groups.join(linked)


def _paragraphs(measures: Measures, groups: Groups, family: Sequence[int]) -> list[list[int]]:
    """Return paragraphs in groups: two join where `thresholds.SHARE` of the shorter one is linked to the other."""
    sentences = measures.sentences
    members = [at for version in family for at in range(*sentences.of_version[version].indices(len(sentences.units)))]
    by_root: dict[int, Counter[int]] = {}
    whole: Counter[int] = Counter()
    for at in members:
        paragraph, size = int(sentences.owner[at]), int(sentences.sizes[at])
        by_root.setdefault(groups.find(at), Counter())[paragraph] += size
        whole[paragraph] += size
    shared: Counter[tuple[int, int]] = Counter()
    for part in by_root.values():
        numbers = sorted(part)
        for at, one in enumerate(numbers):
            for other in numbers[at + 1 :]:
                if sentences.version_of[one] != sentences.version_of[other]:
                    shared[one, other] += min(part[one], part[other])
    least = {pair: thresholds.SHARE * min(whole[pair[0]], whole[pair[1]]) for pair in shared}
    strong = {pair: size / max(whole[pair[0]], whole[pair[1]]) for pair, size in shared.items() if size >= least[pair]}
    return _joined(strong, measures)


def _joined(strong: Mapping[tuple[int, int], float], measures: Measures) -> list[list[int]]:
    """Return the groups that links between paragraphs make, the strongest joined first.

    Two paragraphs of one version come into one group only where some other paragraph is linked to both.
    """
    version_of = measures.sentences.version_of
    ends: dict[int, set[int]] = {}
    for one, other in strong:
        ends.setdefault(one, set()).add(other)
        ends.setdefault(other, set()).add(one)
    joined = Groups(len(measures.sentences.paragraphs))
    groups = {number: {int(version_of[number]): [number]} for number in ends}
    for pair in sorted(strong, key=lambda pair: (-strong[pair], pair)):
        root, gone = sorted(joined.find(number) for number in pair)
        if root == gone:
            continue
        left, right = groups[root], groups[gone]
        both = left.keys() & right.keys()
        if all(ends[p] & ends[q] for version in both for p in left[version] for q in right[version]) and (
            not both or _worth(left, right, ends)
        ):
            joined.join((root, gone))
            for version, numbers in groups.pop(gone).items():
                left.setdefault(version, []).extend(numbers)
    return [group for group in joined.all() if len(group) > 1]


def _worth(left: Mapping[int, list[int]], right: Mapping[int, list[int]], ends: Mapping[int, set[int]]) -> bool:
    """Tell whether at least as many paragraphs of two groups are linked as are not."""
    pairs = [(p, q) for one in left for other in right if one != other for p in left[one] for q in right[other]]
    return 2 * sum(q in ends[p] for p, q in pairs) >= len(pairs)
