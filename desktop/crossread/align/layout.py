"""Groups of paragraphs -> rows in reading order, each with its kind and the versions in which it stands elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Sequence
from statistics import fmean, median

from crossread.align.typography import plain
from crossread.align.values import RowKind
from crossread.story import Role, Version

Cells = tuple[tuple[int, ...], ...]

_HEADER = (Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE)
"""Header matter in the order a person lays it out; what follows it is the body."""

_BESIDE = (*_HEADER, Role.CAPTION, Role.FURNITURE)
"""What may stand at the head of an article before its body begins."""


_ROUNDS = 2
"""Times each row is put where most versions have it; a third changes nothing on real stories."""


def _is_header(cells: Cells, versions: Sequence[Version]) -> bool:
    """Tell whether all paragraphs of a row are header matter."""
    return all(versions[v].paragraphs[i].role in _HEADER for v, cell in enumerate(cells) for i in cell)


def header_first(cells: Sequence[Cells], versions: Sequence[Version]) -> tuple[list[Cells], list[Cells]]:
    """Return the rows of header matter, headlines first, then standfirsts, bylines and datelines; and all other rows.

    Header matter is what stands before the body of at least one version, wherever another version prints it.
    """
    heads = []
    for version in versions:
        body = (at for at, paragraph in enumerate(version.paragraphs) if paragraph.role not in _BESIDE)
        heads.append(next(body, len(version.paragraphs)))
    header: list[Cells] = []
    rest: list[Cells] = []
    for row in cells:
        first = any(min(cell) < heads[number] for number, cell in enumerate(row) if cell)
        (header if first and _is_header(row, versions) else rest).append(row)

    def stage(row: Cells) -> int:
        return min(_HEADER.index(versions[v].paragraphs[i].role) for v, cell in enumerate(row) for i in cell)

    return sorted(header, key=stage), rest


def agreed(cells: Sequence[Cells]) -> list[int]:
    """Return the rows that several versions have, in the order that most versions which have both of two rows keep.

    They are sorted by where they stand in their versions, 0.0 to 1.0, the median first: one outlet that tells the lead
    late does not draw it down. Each row then goes where the fewest versions have it the other way round, if that is
    better than where it stands.
    """
    import numpy as np

    lengths = [sum(len(row[version]) for row in cells) for version in range(len(cells[0]))] if cells else []
    spots = [
        {version: min(cell) for version, cell in enumerate(row) if cell} if sum(map(bool, row)) > 1 else {}
        for row in cells
    ]

    def place(row: int) -> tuple[float, float, list[tuple[int, int]]]:
        places = [spot / max(1, lengths[version]) for version, spot in spots[row].items()]
        return round(median(places), 6), round(fmean(places), 6), sorted(spots[row].items())

    order = sorted((row for row, spot in enumerate(spots) if spot), key=place)
    at = np.full((len(cells), len(lengths)), np.nan)
    for row in order:
        at[row, list(spots[row])] = list(spots[row].values())
    for row in [*order] * _ROUNDS:
        current = order.index(row)
        rest = np.array(order[:current] + order[current + 1 :], dtype=np.intp)
        later = (at[rest] > at[row]).sum(axis=1) - (at[rest] < at[row]).sum(axis=1)
        wrong = np.concatenate(([0], np.cumsum(later)))
        if wrong.min() < wrong[current]:
            best = np.flatnonzero(wrong == wrong.min())
            order.remove(row)
            order.insert(int(best[np.abs(best - current).argmin()]), row)
    return order


def in_reading_order(cells: Sequence[Cells], ranks: Sequence[int], thread: Sequence[int] = ()) -> list[Cells]:
    """Return the rows as a person would lay them out.

    `ranks` are the versions, the most central one first: its order is the thread, unless `thread` holds rows in an
    order of their own. What it lacks stands, version after
    version, before the paragraph that follows it there if nothing else of that version lies between, else after the
    one before it.
    """
    home = {
        (version, index): row
        for row, row_cells in enumerate(cells)
        for version, cell in enumerate(row_cells)
        for index in cell
    }
    order = list(thread)
    for version in ranks:
        indices = sorted(index for row_cells in cells for index in row_cells[version])
        sequence = list(dict.fromkeys(home[version, index] for index in indices))
        order = _woven(order, sequence, [bool(row_cells[version]) for row_cells in cells])
    return [cells[row] for row in order]


def _woven(order: Sequence[int], sequence: Sequence[int], mine: Sequence[bool]) -> list[int]:
    """Return `order` with the rows of one version's `sequence` that it lacks; `mine`: which rows that version has.

    A row that stands elsewhere in this version draws what is new along only from between it and its own neighbour.
    """
    spot = {row: at for at, row in enumerate(order)}
    known = [(number, spot[row], 1) for number, row in enumerate(sequence) if row in spot]
    strayed = {sequence[number] for number in _out_of_order(known)}
    following = _following(sequence, spot, strayed)
    upcoming = _upcoming([mine[row] for row in order])
    inserts: dict[int, list[int]] = {}
    thread, last = 0, -1
    for number, row in enumerate(sequence):
        if row in spot:
            last = row
            thread = thread if row in strayed else spot[row] + 1
            continue
        after, steady = following[number]
        at = thread
        if last in strayed and after in strayed and upcoming[spot[last] + 1] == spot[after]:
            at = spot[last] + 1
        elif steady >= 0 and upcoming[thread] == spot[steady]:
            at = spot[steady]
        inserts.setdefault(at, []).append(row)
    woven: list[int] = []
    for place in range(len(order) + 1):
        woven += inserts.get(place, [])
        woven += order[place : place + 1]
    return woven


def _following(sequence: Sequence[int], spot: Container[int], strayed: Container[int]) -> list[tuple[int, int]]:
    """Return, per place in `sequence`, the next row that is placed and the next that is in order too; -1 for none."""
    found, after, steady = [], -1, -1
    for row in reversed(sequence):
        found.append((after, steady))
        if row in spot:
            after = row
            steady = steady if row in strayed else row
    return found[::-1]


def _upcoming(mine: Sequence[bool]) -> list[int]:
    """Return, per place, the first place from there on that is `mine`; the end where none is."""
    found = [len(mine)]
    for at in range(len(mine) - 1, -1, -1):
        found.append(at if mine[at] else found[-1])
    return found[::-1]


def moved(
    cells: Sequence[Cells], versions: Sequence[Version], copied: Callable[[Cells, int, int], bool]
) -> list[tuple[int, ...]]:
    """Return, per row, the versions in which it stands out of the order of the rows; the shorter block has moved.

    Only where `copied(row, version, other)` says that it is the text of another version which has it in order: what
    two outlets tell at different points was not moved. Nor was header matter, in whatever order a page prints it.
    """
    found: list[list[int]] = [[] for _ in cells]
    several = [(row, row_cells) for row, row_cells in enumerate(cells) if sum(map(bool, row_cells)) > 1]
    for number, version in enumerate(versions):
        entries = [
            (row, min(row_cells[number]), sum(len(version.paragraphs[i].text) for i in row_cells[number]))
            for row, row_cells in several
            if any(version.paragraphs[i].role not in _HEADER for i in row_cells[number])
        ]
        for row in _out_of_order(entries):
            found[row].append(number)
    return [
        tuple(
            number
            for number in numbers
            if any(
                copied(row, number, other)
                for other in range(len(versions))
                if other not in numbers and any(versions[other].paragraphs[i].role not in _HEADER for i in row[other])
            )
        )
        for row, numbers in zip(cells, found, strict=True)
    ]


def _out_of_order(entries: Sequence[tuple[int, int, int]]) -> list[int]:
    """Return the rows left out of the heaviest ascending chain of (row, position, weight), rows ascending."""
    positions = sorted({position for _, position, _ in entries})
    best: list[tuple[int, int]] = [(0, -1)] * (len(positions) + 1)  # Fenwick tree: weight of a chain, its last entry
    back: list[int] = []
    top = (0, -1)
    for number, (_, position, weight) in enumerate(entries):
        rank = bisect_left(positions, position)
        heaviest, at = (0, -1), rank
        while at > 0:
            heaviest = max(heaviest, best[at])
            at &= at - 1
        back.append(heaviest[1])
        mine = (heaviest[0] + weight, number)
        top = max(top, mine)
        at = rank + 1
        while at <= len(positions):
            best[at] = max(best[at], mine)
            at += at & -at
    kept, at = set(), top[1]
    while at >= 0:
        kept.add(at)
        at = back[at]
    return [row for number, (row, _, _) in enumerate(entries) if number not in kept]


def kind(cells: Cells, out_of_order: Sequence[int], versions: Sequence[Version]) -> RowKind:
    """Return how the paragraphs of a row relate."""
    present = [number for number, cell in enumerate(cells) if cell]
    if len(present) == 1:
        return RowKind.ONLY
    if out_of_order:
        return RowKind.MOVED
    readable = sum(1 for version in versions if version.paragraphs)
    texts = {plain(" ".join(versions[number].paragraphs[i].text for i in cells[number])) for number in present}
    return RowKind.SAME if len(present) == readable and len(texts) == 1 else RowKind.CHANGED
