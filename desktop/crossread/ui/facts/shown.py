"""The lines of the fact table that are shown: filtered, sorted, and in groups that can be folded."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from crossread.facts import FactLine
from crossread.ui.facts.groups import Group, Grouping, Heading, groups
from crossread.ui.facts.model import HEADING_ROLE, SEARCH_ROLE, SORT_ROLE, VERDICT, FactTable, Index
from crossread.ui.models.view_state import FactFilter, ViewState

_Entry = Heading | int
"""A row: a heading, or the row of the source that stands there."""


class ShownFacts(QAbstractTableModel):
    """The lines of `source` that pass the filter of the window's state, in the order of a column.

    Where they are grouped, a heading stands over each group; the lines under a folded heading are not there.
    """

    folded_changed = Signal(object)
    """frozenset of the keys of folded groups"""

    def __init__(self, state: ViewState, source: FactTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._source = state, source
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._grouping = Grouping.NOTHING
        self._folded: set[str] = set()
        self._rows: object = None
        self._entries: list[_Entry] = []
        self._at: dict[int, int] = {}
        self._lines: list[tuple[Group, int]] = []
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._reset)
        source.dataChanged.connect(self._changed)
        state.filter_changed.connect(self._refilter)
        self._fill()

    # What is shown

    def line(self, row: int) -> FactLine | None:
        """Return the fact line of the shown `row`, None where a heading stands."""
        entry = self._entries[row]
        return self._source.line(entry) if isinstance(entry, int) else None

    def heading(self, row: int) -> Heading | None:
        """Return the heading in the shown `row`, None where a line stands."""
        entry = self._entries[row] if 0 <= row < len(self._entries) else None
        return entry if isinstance(entry, Heading) else None

    def row_of(self, line: FactLine | None) -> int | None:
        """Return the shown row of `line`, or None where it is filtered out or folded away."""
        row = self._source.row_of(line) if line is not None else None
        return None if row is None else self._at.get(row)

    def heading_of(self, row: int) -> int | None:
        """Return the row of the heading over the shown `row`, None where lines are not grouped."""
        return next((above for above in range(row, -1, -1) if isinstance(self._entries[above], Heading)), None)

    def next_line(self, row: int, by: int) -> int | None:
        """Return the nearest row from `row` on that holds a line, going down (1) or up (-1)."""
        while 0 <= row < len(self._entries):
            if isinstance(self._entries[row], int):
                return row
            row += by
        return None

    @property
    def count(self) -> int:
        """How many lines pass the filter, folded ones too."""
        return len(self._lines)

    # Groups

    @property
    def grouping(self) -> Grouping:
        """By what the lines are grouped."""
        return self._grouping

    def group_by(self, grouping: Grouping) -> None:
        """Group the lines by something else."""
        if grouping is not self._grouping:
            self._grouping = grouping
            self._again()

    @property
    def folded(self) -> frozenset[str]:
        """The keys of the groups that are folded."""
        return frozenset(self._folded)

    def set_folded(self, keys: Collection[str]) -> None:
        """Fold these groups and no others."""
        if set(keys) != self._folded:
            self._folded = set(keys)
            self._again()

    def fold(self, row: int, folded: bool) -> None:
        """Fold the group whose heading stands in `row`, or unfold it; nothing where there is none."""
        heading = self.heading(row)
        if heading is None or heading.folded is folded:
            return
        first, last = row + 1, row + heading.count
        lines = [number for group, number in self._lines if group.key == heading.key]
        (self._folded.add if folded else self._folded.discard)(heading.key)
        changed = Heading(heading.key, heading.title, heading.count, folded, heading.verdict)
        if folded:
            self.beginRemoveRows(QModelIndex(), first, last)
            self._entries[row : last + 1] = [changed]
            self._count()
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self._entries[row : row + 1] = [changed, *lines]
            self._count()
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.folded_changed.emit(self.folded)

    def reveal(self, line: FactLine) -> None:
        """Unfold the group of a line that passes the filter."""
        number = self._source.row_of(line)
        group = next((group for group, other in self._lines if other == number), None)
        for row, entry in enumerate(self._entries):
            if group is not None and isinstance(entry, Heading) and entry.key == group.key:
                self.fold(row, False)
                return

    # As Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row per shown line and heading."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as the fact table has."""
        return self._source.columnCount(parent)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        return self._source.headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can be reached, and not selected."""
        if self.heading(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell of the fact table says, or the heading."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, int):
            return self._source.data(self._source.index(entry, index.column()), role)
        if role == HEADING_ROLE:
            return entry
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return entry.spoken
        return entry.title if role == Qt.ItemDataRole.DisplayRole and index.column() == VERDICT else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the lines by a column, within their groups."""
        if (column, order) != self._sorted:
            self._sorted = (column, order)
            self._again()

    # How it is done

    def _reset(self) -> None:
        comparison = self._source.comparison
        rows = None if comparison is None else comparison.rows
        if rows != self._rows:  # other rows bear the same numbers
            self._folded = {key for key in self._folded if not key.startswith("row")}
        self._rows = rows
        self._fill()
        self.endResetModel()

    def _again(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _refilter(self, _: FactFilter) -> None:
        self._again()

    def _changed(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _fill(self) -> None:
        group_of = groups(self._source.comparison, self._grouping)
        self._lines = [(group_of(self._source.line(number)), number) for number in self._in_order()]
        self._lines.sort(key=lambda entry: entry[0].rank)
        self._entries = []
        for group, some in groupby(self._lines, key=lambda entry: entry[0]):
            numbers = [number for _, number in some]
            folded = group.key in self._folded
            if self._grouping is not Grouping.NOTHING:
                self._entries.append(Heading(group.key, group.title, len(numbers), folded, group.verdict))
            if self._grouping is Grouping.NOTHING or not folded:
                self._entries += numbers
        self._count()

    def _count(self) -> None:
        self._at = {entry: row for row, entry in enumerate(self._entries) if isinstance(entry, int)}

    def _in_order(self) -> list[int]:
        column, order = self._sorted
        found = list(self._passing())
        if 0 <= column < self.columnCount():
            source = self._source
            found.sort(
                key=lambda number: source.index(number, column).data(SORT_ROLE),
                reverse=order is Qt.SortOrder.DescendingOrder,
            )
        return found

    def _passing(self) -> Iterator[int]:
        """Yield the rows of the source that are shown: by kind, by verdict, and with every searched word."""
        wanted = self._state.filter
        words = wanted.text.casefold().split()
        for number in range(self._source.rowCount()):
            if wanted.admits(self._source.line(number)):
                text = self._source.index(number, 0).data(SEARCH_ROLE)
                if all(word in text for word in words):
                    yield number
