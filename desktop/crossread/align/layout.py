"""Groups of paragraphs -> rows in reading order, each with its kind and the versions in which it stands elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence

from crossread.align.typography import plain
from crossread.align.values import RowKind
from crossread.story import Version

Cells = tuple[tuple[int, ...], ...]


def in_reading_order(cells: Sequence[Cells], ranks: Sequence[int]) -> list[Cells]:
    """Return the rows as a person would lay them out.

    `ranks` are the versions, the most central one first: its order is the thread. What it lacks stands, version after
    version, before the paragraph that follows it there if nothing else of that version lies between, else after the
    one before it.
    """
    home = {
        (version, index): row
        for row, row_cells in enumerate(cells)
        for version, cell in enumerate(row_cells)
        for index in cell
    }
    order: list[int] = []
    for version in ranks:
        length = sum(len(row_cells[version]) for row_cells in cells)
        sequence = list(dict.fromkeys(home[version, index] for index in range(length)))
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


def moved(cells: Sequence[Cells], versions: Sequence[Version]) -> list[tuple[int, ...]]:
    """Return, per row, the versions in which it stands out of the order of the rows; the shorter block has moved."""
    found: list[list[int]] = [[] for _ in cells]
    for number, version in enumerate(versions):
        entries = [
            (row, min(row_cells[number]), sum(len(version.paragraphs[i].text) for i in row_cells[number]))
            for row, row_cells in enumerate(cells)
            if row_cells[number] and sum(map(bool, row_cells)) > 1
        ]
        for row in _out_of_order(entries):
            found[row].append(number)
    return [tuple(numbers) for numbers in found]


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
