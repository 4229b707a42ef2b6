"""Versions and readings -> rows: the room's one call, and the steps it takes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from crossread.align import rows as layout
from crossread.align import thresholds
from crossread.align.chains import Pair, links
from crossread.align.groups import Groups, clusters, families, kinship, spanning
from crossread.align.likeness import Likeness
from crossread.align.units import Band, Unit, band, units
from crossread.align.values import Row
from crossread.errors import Cancelled
from crossread.language import Reading
from crossread.story import Role, Version, fingerprint

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SINGLE = (Band.HEADLINE, Band.BYLINE, Band.DATELINE)


def align(
    versions: Sequence[Version],
    readings: Sequence[Reading],
    *,
    base: int | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Row, ...]:
    """Return which paragraphs of all versions stand together, every paragraph in exactly one row, in reading order.

    The links do not depend on the order of `versions`; `base`, where given, is the version whose order the rows follow.
    Furniture stands in rows of its own where it was read. Raises Cancelled soon after `cancelled()` turns true.
    """
    order = sorted(range(len(versions)), key=lambda number: _identity(versions[number]))
    back = {number: at for at, number in enumerate(order)}
    story = _Story([versions[n] for n in order], [readings[n] for n in order], cancelled or (lambda: False))
    cells = story.groups()
    ranks = story.ranks(None if base is None else back[base])
    ordered = layout.in_reading_order(cells, ranks)
    out = layout.moved(ordered, story.versions)
    found = []
    for row, elsewhere, sure in zip(ordered, out, story.confidences(ordered), strict=True):
        found.append(
            Row(
                cells=tuple(row[back[number]] for number in range(len(versions))),
                kind=layout.kind(row, elsewhere, story.versions),
                moved=tuple(sorted(order[number] for number in elsewhere)),
                confidence=sure,
            )
        )
    return tuple(found)


def _identity(version: Version) -> tuple[str, str]:
    """Return a key that sorts versions by what they say, however they were loaded."""
    text = "\x1e".join(f"{paragraph.role}\x1f{paragraph.text}" for paragraph in version.paragraphs)
    return fingerprint(text.encode()), version.provenance.name


class _Story:
    """The versions in an order of their own, and what has been worked out about them."""

    def __init__(self, versions: list[Version], readings: list[Reading], cancelled: Callable[[], bool]) -> None:
        import numpy as np

        self.versions = versions
        self._cancelled = cancelled
        self.units = units(versions, readings)
        self._slices: list[slice] = []
        at = 0
        for number in range(len(versions)):
            count = sum(1 for unit in self.units if unit.version == number)
            self._slices.append(slice(at, at + count))
            at += count
        self._bands = np.array([unit.band for unit in self.units], dtype=np.int8)
        self._size = np.array([len(unit.text) for unit in self.units], dtype=np.float64)
        self._likeness = Likeness([unit.text for unit in self.units])
        lengths = np.maximum(self._likeness.lengths, 1e-6)
        self._lengths = lengths
        evidence = thresholds.EVIDENCE * np.median(lengths**2) if len(lengths) else 0.0
        self._damped = np.sqrt(lengths**2 + evidence)
        self._paragraphs = list(dict.fromkeys((unit.version, unit.paragraph) for unit in self.units))
        self._number = {paragraph: number for number, paragraph in enumerate(self._paragraphs)}
        starts = [0]
        for at in range(1, len(self.units)):
            if self._key(at) != self._key(at - 1):
                starts.append(at)
        self._starts = np.array(starts if self.units else [], dtype=np.intp)
        total = len(self._paragraphs)
        self._alike = np.zeros((total, total), dtype=np.float32)
        self._near = np.zeros((len(versions), len(versions)))
        self._total = np.zeros((len(versions), len(versions)))
        for one in range(len(versions)):
            for other in range(one):
                self._check()
                self._measure(other, one)

    def _key(self, at: int) -> tuple[int, int]:
        return self.units[at].version, self.units[at].paragraph

    def _check(self) -> None:
        if self._cancelled():
            raise Cancelled

    def _dots(self, one: int, other: int) -> NDArray[np.float32]:
        """Return the dot products of the sentences of two versions, 0.0 where they belong to different bands."""
        a, b = self._slices[one], self._slices[other]
        dots = self._likeness.dots(a, b)
        if one != other:
            dots *= self._bands[a][:, None] == self._bands[b][None, :]
        return dots

    def _range(self, version: int) -> slice:
        """Return the numbers of a version's paragraphs."""
        a = self._slices[version]
        if a.start == a.stop:
            return slice(0, 0)
        return slice(self._number[self._key(a.start)], self._number[self._key(a.stop - 1)] + 1)

    def _measure(self, one: int, other: int) -> None:
        """Work out how alike the paragraphs of two versions are, and how much of one is copied in the other."""
        import numpy as np

        a, b = self._slices[one], self._slices[other]
        if a.start == a.stop or b.start == b.stop:
            return
        dots = self._dots(one, other)
        cosines = dots / self._lengths[a][:, None] / self._lengths[b][None, :]
        size_a, size_b = self._size[a], self._size[b]
        best_a, best_b = cosines.max(axis=1), cosines.max(axis=0)
        self._near[one, other] = self._near[other, one] = kinship(cosines, size_a, size_b)
        weight = (best_a * size_a).sum() / size_a.sum() + (best_b * size_b).sum() / size_b.sum()
        self._total[one, other] = self._total[other, one] = weight
        cosines = dots / self._damped[a][:, None] / self._damped[b][None, :]
        close = (cosines.max(axis=1) * size_a).sum() / size_a.sum() / (1 + np.log(len(size_b)))
        close += (cosines.max(axis=0) * size_b).sum() / size_b.sum() / (1 + np.log(len(size_a)))
        cosines = cosines * np.clip(close / 2 / thresholds.CLOSE, thresholds.STRANGE, thresholds.FAMILIAR)
        rows, columns = self._range(one), self._range(other)
        cuts_a, cuts_b = self._starts[rows] - a.start, self._starts[columns] - b.start
        across = np.maximum.reduceat(cosines, cuts_b, axis=1) * size_a[:, None]
        there = np.add.reduceat(across, cuts_a, axis=0) / np.add.reduceat(size_a, cuts_a)[:, None]
        down = np.maximum.reduceat(cosines, cuts_a, axis=0) * size_b[None, :]
        back = np.add.reduceat(down, cuts_b, axis=1) / np.add.reduceat(size_b, cuts_b)[None, :]
        alike = thresholds.PART * np.maximum(there, back) + (1 - thresholds.PART) * np.minimum(there, back)
        self._alike[rows, columns] = alike
        self._alike[columns, rows] = alike.T

    def _links(self, one: int, other: int, free: Callable[[int], bool] | None = None) -> list[list[int]]:
        """Return the sentences of two versions that are linked, as lists of unit numbers; only among the free ones."""
        import numpy as np

        a, b = self._slices[one], self._slices[other]
        dots = self._dots(one, other)
        if free is not None:
            dots = dots * np.array([free(at) for at in range(a.start, a.stop)])[:, None]
            dots = dots * np.array([free(at) for at in range(b.start, b.stop)])[None, :]
        pair = Pair(dots, self._neighbours(one), self._neighbours(other))
        return [
            [*range(a.start + link.left, a.start + link.left_end), *range(b.start + link.right, b.start + link.right_end)]
            for link in links(pair)
        ]

    def _neighbours(self, version: int) -> NDArray[np.float32]:
        import numpy as np

        a = self._slices[version]
        count = a.stop - a.start
        near = np.zeros((count, 3), dtype=np.float32)
        vectors = self._likeness.vectors
        for apart in range(min(3, count)):
            product = vectors[a.start : a.stop - apart].multiply(vectors[a.start + apart : a.stop])
            near[: count - apart, apart] = np.asarray(product.sum(axis=1)).ravel()
        return near

    def _family(self, family: list[int]) -> list[list[int]]:
        """Return the paragraphs of one family in groups, as paragraph numbers."""
        groups = Groups(len(self.units))
        edges = spanning(family, lambda one, other: float(self._total[one, other]))
        for at, (one, other) in enumerate(edges):
            self._check()
            if at < len(family) - 1:
                for linked in self._links(one, other):
                    groups.join(linked)
            else:
                self._rescue(groups, one, other)
        return self._together(groups, family)

    def _rescue(self, groups: Groups, one: int, other: int) -> None:
        """Link what the tree could not: sentences that the versions between these two lack."""
        has: dict[int, set[int]] = defaultdict(set)
        for at, unit in enumerate(self.units):
            has[groups.find(at)].add(unit.version)

        def free(at: int) -> bool:
            return not {one, other} <= has[groups.find(at)]

        for linked in self._links(one, other, free):
            roots = {groups.find(at) for at in linked}
            if sum(len(has[root]) for root in roots) == len(set().union(*(has[root] for root in roots))):
                merged = set().union(*(has[root] for root in roots))
                groups.join(linked)
                has[groups.find(linked[0])] = merged

    def _together(self, groups: Groups, family: list[int]) -> list[list[int]]:
        """Return the paragraphs in groups: two join where most of the shorter one is linked to the other."""
        members = set(family)
        whole: Counter[int] = Counter()
        paragraphs = Groups(len(self._paragraphs))
        shared: Counter[tuple[int, int]] = Counter()
        for group in groups.all():
            part: Counter[int] = Counter()
            for at in group:
                if self.units[at].version in members:
                    part[self._number[self._key(at)]] += int(self._size[at])
            whole.update(part)
            numbers = sorted(part)
            for i, one in enumerate(numbers):
                for other in numbers[i + 1 :]:
                    if self._paragraphs[one][0] != self._paragraphs[other][0]:
                        shared[one, other] += min(part[one], part[other])
        for (one, other), size in shared.items():
            if size >= thresholds.SHARE * min(whole[one], whole[other]):
                paragraphs.join((one, other))
        return [group for group in paragraphs.all() if self._paragraphs[group[0]][0] in members]

    def groups(self) -> list[layout.Cells]:
        """Return the cells of every row, furniture included, in no particular order."""
        import numpy as np

        total = len(self._paragraphs)
        joined = Groups(total)
        kin = np.zeros((total, total), dtype=bool)
        found = families(self._near)
        for family in found:
            if len(family) > 1:
                for group in self._family(family):
                    joined.join(group)
                numbers = np.concatenate([np.arange(self._range(v).start, self._range(v).stop) for v in family])
                kin[np.ix_(numbers, numbers)] = True
        if len(found) > 1 and total:
            alike = self._alike.astype(np.float64)
            for version in range(len(self.versions)):
                inside = self._range(version)
                alike[inside, inside] = self._inside(version)
            alike[kin] = 0.0
            for group in joined.all():
                alike[np.ix_(group, group)] = 1.0
            for group in clusters(alike, thresholds.TOGETHER):
                joined.join(group)
        self._join_single(joined)
        rows = []
        for group in joined.all():
            cells: list[list[int]] = [[] for _ in self.versions]
            for number in group:
                version, paragraph = self._paragraphs[number]
                cells[version].append(paragraph)
            rows.append(tuple(tuple(sorted(cell)) for cell in cells))
        for number, version in enumerate(self.versions):
            aligned = set(version.aligned())
            for index in range(len(version.paragraphs)):
                if index not in aligned:
                    rows.append(tuple((index,) if at == number else () for at in range(len(self.versions))))
        return rows

    def _inside(self, version: int) -> NDArray[np.float64]:
        """Return how alike the paragraphs of one version are to each other."""
        import numpy as np

        a = self._slices[version]
        if a.start == a.stop:
            return np.zeros((0, 0))
        cosines = self._dots(version, version) / self._damped[a][:, None] / self._damped[a][None, :]
        cosines *= self._bands[a][:, None] == self._bands[a][None, :]
        cuts = self._starts[self._range(version)] - a.start
        best = np.maximum.reduceat(cosines, cuts, axis=1)
        size = self._size[a]
        there = np.add.reduceat(best * size[:, None], cuts, axis=0) / np.add.reduceat(size, cuts)[:, None]
        inside = np.asarray(np.maximum(there, there.T), dtype=np.float64)
        apart = np.abs(np.subtract.outer(np.arange(len(inside)), np.arange(len(inside)))) > 1
        inside[apart] *= thresholds.APART
        return inside

    def _join_single(self, joined: Groups) -> None:
        """Join the headlines of all versions, and bylines and datelines, where each version has one."""
        for wanted in _SINGLE:
            singles = []
            for number, version in enumerate(self.versions):
                of_band = [i for i in version.aligned() if band(version.paragraphs[i].role) is wanted]
                if len(of_band) == 1:
                    singles.append(self._number[number, of_band[0]])
            joined.join(singles)

    def ranks(self, base: int | None) -> list[int]:
        """Return the versions, the most central first: the base, else the one most like all others."""
        central = self._total.sum(axis=1).round(6)
        days = [version.provenance.published_day for version in self.versions]
        return sorted(
            range(len(self.versions)),
            key=lambda n: (n != base, not self.versions[n].paragraphs, -central[n], str(days[n] or "9"), -len(self.versions[n].paragraphs), n),
        )

    def confidences(self, rows: Sequence[layout.Cells]) -> list[float]:
        """Return how alike the cells of each row are on average, two by two; 1.0 for one cell alone."""
        import numpy as np
        from scipy import sparse

        cells = [(row, number) for row, cells in enumerate(rows) for number, cell in enumerate(cells) if cell]
        at = {key: position for position, key in enumerate(cells)}
        home = {(number, index): at[row, number] for row, number in cells for index in rows[row][number]}
        where = [home[unit.version, unit.paragraph] for unit in self.units]
        chosen = sparse.csr_matrix(
            (np.ones(len(where), np.float32), (where, range(len(where)))), shape=(len(cells), len(self.units))
        )
        sums = chosen @ self._likeness.vectors
        lengths = np.sqrt(np.asarray(sums.multiply(sums).sum(axis=1)).ravel())
        ones, others, owners = [], [], []
        for row, row_cells in enumerate(rows):
            present = [at[row, number] for number, cell in enumerate(row_cells) if cell]
            for i, one in enumerate(present):
                for other in present[i + 1 :]:
                    ones.append(one)
                    others.append(other)
                    owners.append(row)
        total, count = np.zeros(len(rows)), np.zeros(len(rows))
        if ones:
            dots = np.asarray(sums[ones].multiply(sums[others]).sum(axis=1)).ravel()
            np.add.at(total, owners, dots / np.maximum(lengths[ones] * lengths[others], 1e-6))
            np.add.at(count, owners, 1)
        return [round(float(min(1.0, t / c)), 3) if c else 1.0 for t, c in zip(total, count, strict=True)]
