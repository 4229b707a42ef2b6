"""What stands where on the sheet: a Comparison turned into the lines the columns show. No Qt, no measures."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

from crossread.align import RowKind
from crossread.compare import Comparison, numbered, strays
from crossread.story import Role, Version


class LineKind(Enum):
    """What a line of the sheet holds."""

    ROW = auto()
    """One row of the comparison."""
    FURNITURE = auto()
    """Page furniture of any versions, folded to one thin line a cell until it is opened."""
    FOLD = auto()
    """Stands over rows that are the same everywhere, and for them while they are folded."""
    TROUBLE = auto()
    """The sentences of the versions that could not be read."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line across all versions; `cells` holds, per version, paragraph indices.

    `row` is None where no row of the comparison stands there.
    """

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
class Stray:
    """A paragraph that does not follow the one before it in its version: its number there, and the line that leads on.

    `beside` is the line of the paragraph before it there, of the next one for the first.
    """

    number: int
    beside: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines in reading order, where each paragraph stands, and the moves by the cell moved and by their home.

    `spots` maps (version, paragraph) to a line, `moves` (line, version) to the move of that cell, and `homes`
    (line, version) to the moves whose paragraphs would follow that cell. `differences` are the lines that are not
    SAME; one version alone differs from nothing. `strays` are the paragraphs out of their version's own order.
    `folds` maps a line of kind FOLD to the lines it stands for, and `fold_of` each of those to it.
    """

    lines: tuple[Line, ...] = ()
    versions: int = 0
    spots: dict[tuple[int, int], int] = field(default_factory=dict)
    moves: dict[tuple[int, int], Move] = field(default_factory=dict)
    homes: dict[tuple[int, int], tuple[Move, ...]] = field(default_factory=dict)
    differences: tuple[int, ...] = ()
    strays: dict[tuple[int, int], Stray] = field(default_factory=dict)
    folds: dict[int, range] = field(default_factory=dict)
    fold_of: dict[int, int] = field(default_factory=dict)


def lay_out(comparison: Comparison, *, folded: bool = False, stays: Collection[tuple[int, int]] = ()) -> Sheet:
    """Return the sheet of `comparison`: its rows in order, with the furniture between two rows folded into one line.

    With `folded`, each stretch of rows that are the same everywhere gets a line that stands for it; headings and rows
    that hold a paragraph of `stays` are in none.
    A comparison without rows, as it is while versions are still being read, gives the paragraphs as they come.
    """
    versions = comparison.story.versions
    lines: list[Line] = []
    if any(version.trouble for version in versions):
        lines.append(Line(LineKind.TROUBLE, ((),) * len(versions)))
    loose = _loose(comparison)
    _add_furniture(lines, loose.get(-1, {}), len(versions))
    for number, row in enumerate(comparison.rows):
        if _is_furniture(versions, row.cells):
            _add_furniture(lines, dict(enumerate(row.cells)), len(versions))
        else:
            lines.append(Line(LineKind.ROW, row.cells, number))
        _add_furniture(lines, loose.get(number, {}), len(versions))
    if not comparison.rows:
        lines.extend(_as_they_come(versions))
    readable = sum(version.trouble is None for version in versions)
    folds: dict[int, range] = {}
    if folded and readable > 1:
        lines, folds = _with_folds(comparison, lines, frozenset(stays))
    line_of_row = {line.row: number for number, line in enumerate(lines) if line.row is not None}
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
        line
        for number, line in line_of_row.items()
        if readable > 1 and comparison.rows[number].kind is not RowKind.SAME
    )
    fold_of = {number: fold for fold, held in folds.items() for number in held}
    strayed = _strays(comparison, spots)
    return Sheet(tuple(lines), len(versions), spots, moves, homes, differences, strayed, folds, fold_of)


_HEADINGS = frozenset({Role.HEADLINE, Role.HEADING})


def _with_folds(
    comparison: Comparison, lines: list[Line], stays: frozenset[tuple[int, int]]
) -> tuple[list[Line], dict[int, range]]:
    """Return the lines with one of kind FOLD before each unchanged stretch, and which lines each stands for."""
    versions = comparison.story.versions

    def same(line: Line) -> bool:
        if line.row is None or comparison.rows[line.row].kind is not RowKind.SAME:
            return False
        held = [(version, index) for version, cell in enumerate(line.cells) for index in cell]
        heading = all(versions[version].paragraphs[index].role in _HEADINGS for version, index in held)
        return not heading and stays.isdisjoint(held)

    made: list[Line] = []
    folds: dict[int, range] = {}
    for foldable, group in groupby(lines, lambda line: line.kind is LineKind.FURNITURE or same(line)):
        held = list(group)
        if foldable and any(line.kind is LineKind.ROW for line in held):
            folds[len(made)] = range(len(made) + 1, len(made) + 1 + len(held))
            made.append(Line(LineKind.FOLD, ((),) * len(versions)))
        made += held
    return made, folds


def _is_furniture(versions: tuple[Version, ...], cells: tuple[tuple[int, ...], ...]) -> bool:
    held = [versions[version].paragraphs[index] for version, cell in enumerate(cells) for index in cell]
    return bool(held) and all(paragraph.role is Role.FURNITURE for paragraph in held)


def _loose(comparison: Comparison) -> dict[int, dict[int, list[int]]]:
    """Return, per row (-1: before the first) and per version, furniture that follows it and that no row holds."""
    placed: dict[tuple[int, int], int] = {}
    for number, row in enumerate(comparison.rows):
        for version, cell in enumerate(row.cells):
            for index in cell:
                placed[version, index] = number
    found: dict[int, dict[int, list[int]]] = {}
    for version, held in enumerate(comparison.story.versions):
        after = -1
        for index, paragraph in enumerate(held.paragraphs):
            number = placed.get((version, index))
            if number is not None and version not in comparison.rows[number].moved:
                after = number
            elif number is None and paragraph.role is Role.FURNITURE:
                found.setdefault(after, {}).setdefault(version, []).append(index)
    return found


def _add_furniture(lines: list[Line], cells: Mapping[int, Sequence[int]], versions: int) -> None:
    """Add furniture as a line of its own, or to the line of furniture that ends the sheet so far."""
    if not any(cells.values()):
        return
    before: tuple[tuple[int, ...], ...] = ((),) * versions
    if lines and lines[-1].kind is LineKind.FURNITURE:
        before = lines.pop().cells
    joined = tuple(tuple(sorted((*before[version], *cells.get(version, ())))) for version in range(versions))
    lines.append(Line(LineKind.FURNITURE, joined))


def _as_they_come(versions: tuple[Version, ...]) -> list[Line]:
    """Return lines of paragraphs that nothing has aligned yet: first beside first, second beside second."""
    queues = [version.aligned() for version in versions]
    longest = max(map(len, queues), default=0)
    return [Line(LineKind.ROW, tuple(queue[number : number + 1] for queue in queues)) for number in range(longest)]


def _moves(
    comparison: Comparison, line_of_row: dict[int, int], spots: dict[tuple[int, int], int]
) -> dict[tuple[int, int], Move]:
    moves: dict[tuple[int, int], Move] = {}
    for number, row in enumerate(comparison.rows):
        for version in row.moved:
            if row.cells[version] and number in line_of_row:
                line = line_of_row[number]
                home = _home(comparison, spots, version, row.cells[version][0])
                if home is not None and home != line:
                    moves[line, version] = Move(line, version, home, home > line)
    return moves


def _strays(comparison: Comparison, spots: dict[tuple[int, int], int]) -> dict[tuple[int, int], Stray]:
    found = strays(comparison)
    own = {version: list(numbered(held)) for version, held in enumerate(comparison.story.versions)}
    made: dict[tuple[int, int], Stray] = {}
    for (version, paragraph), number in found.items():
        beside = own[version][number - 2] if number > 1 else next(iter(own[version][1:]), paragraph)
        made[version, paragraph] = Stray(number, spots.get((version, beside), spots[version, paragraph]))
    return made


def _home(comparison: Comparison, spots: dict[tuple[int, int], int], version: int, paragraph: int) -> int | None:
    """Return the line of the nearest paragraph of a version that stands in order, the one before first."""
    paragraphs = comparison.story.versions[version].paragraphs
    stays = {
        index
        for row in comparison.rows
        if version not in row.moved
        for index in row.cells[version]
        if paragraphs[index].role is not Role.FURNITURE
    }
    before = max((index for index in stays if index < paragraph), default=None)
    nearest = before if before is not None else min((index for index in stays if index > paragraph), default=None)
    return None if nearest is None else spots[version, nearest]
