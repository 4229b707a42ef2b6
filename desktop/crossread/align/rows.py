"""Groups of paragraphs -> rows in reading order, each with its kind and the versions in which it stands elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from crossread.align.typography import plain
from crossread.align.values import Row, RowKind
from crossread.story import Version

Cells = tuple[tuple[int, ...], ...]


def in_reading_order(cells: Sequence[Cells], ranks: Sequence[int]) -> list[Cells]:
    """Return the rows as a person would lay them out.

    `ranks` are the versions, the most central one first: its order is the thread; what it lacks follows the paragraph
    that stands before it in the most central version that has it.
    """
    home = {(version, index): row for row, row_cells in enumerate(cells) for version, cell in enumerate(row_cells) for index in cell}
    order: list[int] = []
    placed: set[int] = set()
    for version in ranks:
        sequence = [home[version, index] for index in range(_length(cells, version))]
        sequence = list(dict.fromkeys(sequence))
        following: dict[int, int | None] = {}
        after: int | None = None
        for row in reversed(sequence):
            following[row] = after
            after = row if row in placed else after
        spot = {row: at for at, row in enumerate(order)}
        inserts: dict[int, list[int]] = {}
        previous: int | None = None
        for row in sequence:
            if row in placed:
                previous = row
                continue
            successor = following[row]
            at = spot[previous] + 1 if previous is not None else 0
            if successor is not None and (previous is None or spot[successor] >= at):
                if previous is None or all(cells[order[k]][version] == () for k in range(at, spot[successor])):
                    at = spot[successor]
            elif previous is None and successor is None:
                at = len(order)
            inserts.setdefault(at, []).append(row)
        merged: list[int] = []
        for at in range(len(order) + 1):
            merged += inserts.get(at, [])
            if at < len(order):
                merged.append(order[at])
        order = merged
        placed.update(sequence)
    return [cells[row] for row in order]


def _length(cells: Sequence[Cells], version: int) -> int:
    return sum(len(row[version]) for row in cells)


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


def confidence(cells: Cells, alike: Mapping[tuple[int, int], float]) -> float:
    """Return the mean likeness of the row's cells two by two, 1.0 for one cell alone."""
    present = [number for number, cell in enumerate(cells) if cell]
    pairs = [alike[one, other] for at, one in enumerate(present) for other in present[at + 1 :]]
    return sum(pairs) / len(pairs) if pairs else 1.0


__all__ = ["Cells", "Row", "confidence", "in_reading_order", "kind", "moved"]
