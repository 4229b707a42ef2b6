"""The reporter's pins, carried out on rows that are there: paragraphs come together, rows are torn where two must part.

What no pin speaks of stays as it was, as far as it can.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from crossread.align.groups import Groups
from crossread.align.layout import Cells

Spot = tuple[int, int]
"""A paragraph: its version and its index there."""

Alike = Callable[[Sequence[Spot]], Sequence[Sequence[float]]]
"""How alike paragraphs are, each to each, 0.0 to 1.0."""


def hold(rows: Sequence[Cells], pins: Sequence[tuple[Sequence[Spot], bool]], alike: Alike) -> list[Cells]:
    """Return `rows` with every pin held: paragraphs that are to stand together, or apart where its flag is false.

    The row of a paragraph that comes to another goes with it whole, unless it holds a paragraph of a version that the
    pin names already; then the paragraph comes alone. A row with two that must part is torn where it hangs together
    least, by `alike`. A later pin wins over an earlier one; paragraphs in no row are ignored.
    """
    wishes = _Wishes(pins, {spot for row in rows for spot in _spots(row)})
    board = _Board(rows)
    for block in wishes.blocks:
        board.gather(block, wishes)
    changed = [part for row in board.rows for part in _parts(row, wishes, alike)]
    count = len(rows[0]) if rows else 0
    return [_cells(part, count) for part in changed]


def _spots(row: Cells) -> list[Spot]:
    return [(version, index) for version, cell in enumerate(row) for index in cell]


def _cells(spots: Sequence[Spot], count: int) -> Cells:
    return tuple(tuple(sorted(index for at, index in spots if at == version)) for version in range(count))


class _Wishes:
    """What the pins come to, taken from the last to the first: whatever contradicts a later one is left out.

    Pinned paragraphs are numbered in the order they are first named. `blocks` are those that must stand together,
    each in that order; `apart` the pairs of numbers that must not.
    """

    def __init__(self, pins: Sequence[tuple[Sequence[Spot], bool]], known: set[Spot]) -> None:
        wanted = [([spot for spot in dict.fromkeys(spots) if spot in known], together) for spots, together in pins]
        named = list(dict.fromkeys(spot for spots, _ in wanted for spot in spots))
        self.number = {spot: number for number, spot in enumerate(named)}
        self.apart: list[tuple[int, int]] = []
        self._groups = Groups(len(named))
        for spots, together in reversed(wanted):
            for one, other in combinations([self.number[spot] for spot in spots], 2):
                self._wish(one, other, together)
        self.blocks = [[named[number] for number in group] for group in self._groups.all()]
        self._rivals: dict[int, set[int]] = {}
        for one, other in self.apart:
            left, right = self._groups.find(one), self._groups.find(other)
            self._rivals.setdefault(left, set()).add(right)
            self._rivals.setdefault(right, set()).add(left)

    def _wish(self, one: int, other: int, together: bool) -> None:
        find = self._groups.find
        ends = {find(one), find(other)}
        if not together:
            if len(ends) == 2:
                self.apart.append((one, other))
        elif not any({find(left), find(right)} == ends for left, right in self.apart):
            self._groups.join((one, other))

    def block_of(self, spot: Spot) -> int:
        """Return the number that stands for the block of a paragraph, -1 where no pin names it."""
        number = self.number.get(spot)
        return -1 if number is None else self._groups.find(number)

    def clash(self, ones: Sequence[Spot], others: Sequence[Spot]) -> bool:
        """Tell whether some paragraph of `ones` must not stand with some of `others`."""
        there = {self.block_of(spot) for spot in others}
        return any(not there.isdisjoint(self._rivals.get(self.block_of(spot), ())) for spot in ones)


class _Board:
    """The rows while paragraphs are moved between them; each is ascending, an emptied one stays empty."""

    def __init__(self, rows: Sequence[Cells]) -> None:
        self.rows = [_spots(row) for row in rows]
        self._home = {spot: number for number, row in enumerate(self.rows) for spot in row}

    def gather(self, block: Sequence[Spot], wishes: _Wishes) -> None:
        """Bring a block into the row of its first paragraph."""
        versions = {version for version, _ in block}
        target = self._home[block[0]]
        for spot in block[1:]:
            row = self.rows[self._home[spot]]
            if self._home[spot] == target:
                continue
            taken = any(other[0] in versions and other not in block for other in row)
            alone = taken or wishes.clash(row, self.rows[target])
            self._move([spot] if alone else list(row), target)

    def _move(self, spots: Sequence[Spot], target: int) -> None:
        for spot in spots:
            self.rows[self._home[spot]].remove(spot)
            self._home[spot] = target
        self.rows[target] = sorted([*self.rows[target], *spots])


def _parts(row: Sequence[Spot], wishes: _Wishes, alike: Alike) -> list[list[Spot]]:
    """Return the rows that become of one: torn where pins want it, and by paragraphs where one version is left."""
    units: dict[tuple[int, Spot], list[Spot]] = {}
    for spot in row:
        block = wishes.block_of(spot)
        units.setdefault((block, spot) if block < 0 else (block, (-1, -1)), []).append(spot)
    whole = list(units.values())
    found = []
    for part in _torn(whole, wishes, alike) if wishes.clash(row, row) else [whole]:
        several = len({spot[0] for unit in part for spot in unit}) > 1
        found += [[spot for unit in part for spot in unit]] if several else part
    return found


def _torn(units: Sequence[list[Spot]], wishes: _Wishes, alike: Alike) -> list[list[list[Spot]]]:
    """Return the units of a row in parts without a clash.

    Those that clash come first, in the order they were pinned: each to the part it is most like, a new one where it
    may stand in none. Then the others, always the unit and the part that are most alike: the weakest links tear.
    Equals go to the earliest part.
    """
    spots = [spot for unit in units for spot in unit]
    known = dict(zip(spots, alike(spots), strict=True))
    column = {spot: at for at, spot in enumerate(spots)}

    def near(one: Sequence[Spot], other: Sequence[Spot]) -> float:
        return max(known[left][column[right]] for left in one for right in other)

    seeds = [unit for unit in units if any(wishes.clash(unit, other) for other in units)]
    parts: list[list[list[Spot]]] = []
    for seed in sorted(seeds, key=lambda unit: wishes.block_of(unit[0])):
        free = [part for part in parts if not any(wishes.clash(seed, unit) for unit in part)]
        if free:
            max(free, key=lambda part: max(near(seed, unit) for unit in part)).append(seed)
        else:
            parts.append([seed])
    left = [unit for unit in units if unit not in seeds]
    nearness = [[max(near(unit, other) for other in part) for part in parts] for unit in left]
    while left:
        _, part, at = min((-value, part, at) for at, row in enumerate(nearness) for part, value in enumerate(row))
        unit = left.pop(at)
        nearness.pop(at)
        parts[part].append(unit)
        for other, row in zip(left, nearness, strict=True):
            row[part] = max(row[part], near(other, unit))
    return parts
