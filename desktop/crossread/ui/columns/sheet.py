"""What stands where on the sheet: a Comparison turned into the lines the columns show. No Qt, no measures."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from crossread.align import RowKind
from crossread.compare import Comparison
from crossread.story import Role, Version


class LineKind(Enum):
    """What a line of the sheet holds."""

    ROW = auto()
    """One row of the comparison."""
    FURNITURE = auto()
    """Page furniture of any versions, folded to one thin line a cell until it is opened."""
    TROUBLE = auto()
    """The sentences of the versions that could not be read."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line across all versions; `cells` holds, per version, paragraph indices. `row` is None but for a ROW."""

    kind: LineKind
    cells: tuple[tuple[int, ...], ...]
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A cell whose paragraphs stand elsewhere in their own version.

    `home` is the line beside which they stand there, `down` says whether that is further down the sheet.
    """

    line: int
    version: int
    home: int
    down: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines in reading order, where each paragraph stands, and the moves by the cell moved and by their home.

    `spots` maps (version, paragraph) to a line, `moves` (line, version) to the move of that cell, and `homes`
    (line, version) to the moves whose paragraphs would follow that cell. `differences` are lines that are not SAME.
    """

    lines: tuple[Line, ...] = ()
    versions: int = 0
    spots: dict[tuple[int, int], int] = field(default_factory=dict)
    moves: dict[tuple[int, int], Move] = field(default_factory=dict)
    homes: dict[tuple[int, int], tuple[Move, ...]] = field(default_factory=dict)
    differences: tuple[int, ...] = ()


def lay_out(comparison: Comparison) -> Sheet:
    """Return the sheet of `comparison`: its rows in order, with each version's furniture after the row it follows."""
    versions = comparison.story.versions
    lines: list[Line] = []
    if any(version.trouble for version in versions):
        lines.append(Line(LineKind.TROUBLE, ((),) * len(versions)))
    furniture = _furniture(comparison)
    _append_furniture(lines, furniture.get(-1), len(versions))
    line_of_row: dict[int, int] = {}
    for number, row in enumerate(comparison.rows):
        kind = LineKind.FURNITURE if _is_furniture(versions, row.cells) else LineKind.ROW
        line_of_row[number] = len(lines)
        lines.append(Line(kind, row.cells, number if kind is LineKind.ROW else None))
        _append_furniture(lines, furniture.get(number), len(versions))
    spots = {
        (version, paragraph): number
        for number, line in enumerate(lines)
        for version, cell in enumerate(line.cells)
        for paragraph in cell
    }
    moves = _moves(comparison, line_of_row, spots)
    homes: dict[tuple[int, int], tuple[Move, ...]] = {}
    for move in moves.values():
        homes[move.home, move.version] = (*homes.get((move.home, move.version), ()), move)
    differences = tuple(
        number
        for number, line in enumerate(lines)
        if line.row is not None and comparison.rows[line.row].kind is not RowKind.SAME
    )
    return Sheet(tuple(lines), len(versions), spots, moves, homes, differences)


def _is_furniture(versions: tuple[Version, ...], cells: tuple[tuple[int, ...], ...]) -> bool:
    held = [versions[version].paragraphs[index] for version, cell in enumerate(cells) for index in cell]
    return bool(held) and all(paragraph.role is Role.FURNITURE for paragraph in held)


def _furniture(comparison: Comparison) -> dict[int, dict[int, list[int]]]:
    """Return, per row (-1: before the first) and per version, the furniture paragraphs that follow it and no row holds."""
    placed: dict[tuple[int, int], int] = {}
    for number, row in enumerate(comparison.rows):
        for version, cell in enumerate(row.cells):
            for index in cell:
                placed[version, index] = number
    found: dict[int, dict[int, list[int]]] = {}
    for version, held in enumerate(comparison.story.versions):
        after = -1
        for index in range(len(held.paragraphs)):
            row_number = placed.get((version, index))
            if row_number is None:
                found.setdefault(after, {}).setdefault(version, []).append(index)
            elif version not in comparison.rows[row_number].moved:
                after = row_number
    return found


def _append_furniture(lines: list[Line], cells: dict[int, list[int]] | None, versions: int) -> None:
    if cells:
        lines.append(Line(LineKind.FURNITURE, tuple(tuple(cells.get(version, ())) for version in range(versions))))


def _moves(
    comparison: Comparison, line_of_row: dict[int, int], spots: dict[tuple[int, int], int]
) -> dict[tuple[int, int], Move]:
    moves: dict[tuple[int, int], Move] = {}
    for number, row in enumerate(comparison.rows):
        for version in row.moved:
            if row.cells[version]:
                line = line_of_row[number]
                home = _home(comparison, spots, version, row.cells[version][0])
                if home is not None and home != line:
                    moves[line, version] = Move(line, version, home, home > line)
    return moves


def _home(comparison: Comparison, spots: dict[tuple[int, int], int], version: int, paragraph: int) -> int | None:
    """Return the line of the nearest paragraph of `version` that stands in order: the one before, else the one after."""
    stays = {index for row in comparison.rows if version not in row.moved for index in row.cells[version]}
    before = max((index for index in stays if index < paragraph), default=None)
    nearest = before if before is not None else min((index for index in stays if index > paragraph), default=None)
    return None if nearest is None else spots[version, nearest]
