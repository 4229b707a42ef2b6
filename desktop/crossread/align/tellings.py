"""Versions of one telling -> groups of paragraphs, from the links of their sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from crossread.align import thresholds
from crossread.align.chains import Pair, links
from crossread.align.groups import Groups, spanning
from crossread.align.measures import Measures
from crossread.errors import Cancelled


def together(family: Sequence[int], measures: Measures, cancelled: Callable[[], bool]) -> list[list[int]]:
    """Return the groups of paragraph numbers that stand together in the versions of one telling.

    The closest versions are linked first and their links passed on along the tree; then whatever two other versions
    share that those between them lack. Raises Cancelled.
    """
    sentences = measures.sentences
    groups = Groups(len(sentences.units))
    edges = spanning(family, lambda one, other: float(measures.shared[one, other]))
    has: dict[int, set[int]] = {}
    for at, (one, other) in enumerate(edges):
        if cancelled():
            raise Cancelled
        if at < len(family) - 1:
            for linked in _links(measures, one, other):
                groups.join(linked)
        else:
            has = has or _versions_of(measures, groups)
            _rescue(measures, groups, has, one, other)
    return _paragraphs(measures, groups, family)


def _links(measures: Measures, one: int, other: int, free: Callable[[int], bool] | None = None) -> list[list[int]]:
    """Return the sentences of two versions that are linked; only `free` ones where that is given."""
    import numpy as np

    a, b = measures.sentences.of_version[one], measures.sentences.of_version[other]
    dots = measures.dots(one, other)
    if free is not None:
        rows = np.array([free(at) for at in range(a.start, a.stop)], dtype=bool)
        columns = np.array([free(at) for at in range(b.start, b.stop)], dtype=bool)
        if not (rows.any() and columns.any()):
            return []
        dots = dots * rows[:, None] * columns[None, :]
        if not dots.any():
            return []
    pair = Pair(dots, measures.neighbours(one), measures.neighbours(other))
    return [
        [*range(a.start + link.left, a.start + link.left_end), *range(b.start + link.right, b.start + link.right_end)]
        for link in links(pair)
    ]


def _versions_of(measures: Measures, groups: Groups) -> dict[int, set[int]]:
    """Return, for the sentence that stands for each group, the versions in it."""
    has: dict[int, set[int]] = {}
    for at, paragraph in enumerate(measures.sentences.owner):
        has.setdefault(groups.find(at), set()).add(int(measures.sentences.version_of[paragraph]))
    return has


def _rescue(measures: Measures, groups: Groups, has: dict[int, set[int]], one: int, other: int) -> None:
    """Link the sentences of two versions that the tree could not, where that brings no version in twice; keep `has`."""

    def free(at: int) -> bool:
        return not {one, other} <= has[groups.find(at)]

    for linked in _links(measures, one, other, free):
        found = [has[root] for root in {groups.find(at) for at in linked}]
        merged = set().union(*found)
        if len(merged) == sum(map(len, found)):
            groups.join(linked)
            has[groups.find(linked[0])] = merged


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
        if all(
            ends[p] & ends[q] for version in left.keys() & right.keys() for p in left[version] for q in right[version]
        ):
            joined.join((root, gone))
            for version, numbers in groups.pop(gone).items():
                left.setdefault(version, []).extend(numbers)
    return [group for group in joined.all() if len(group) > 1]
