"""The overview as Qt models: facts by versions, facts by sort, and the figures of each version."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactLine
from crossread.story import names
from crossread.ui.facts.model import ABSENT, LINE_ROLE, Index
from crossread.ui.overview.counts import Count, Figures
from crossread.ui.overview.standing import FactRow, Standing, matrix, told

ROW_ROLE = LINE_ROLE + 20
"""FactRow, Count or Figures of the row."""
ABOUT, FIRST_VERSION = 0, 1

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Table(QAbstractTableModel):
    """A table of values that are set all at once."""

    headers: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    """What the tool tips of the headers say, where that is more than the headers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: Sequence[Any] = ()
        self._answers: dict[int, Callable[[Any, int], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): self.shown,
            int(Qt.ItemDataRole.AccessibleTextRole): self.spoken,
            int(Qt.ItemDataRole.ToolTipRole): self.hint,
            int(Qt.ItemDataRole.TextAlignmentRole): self.aligned,
            ROW_ROLE: lambda value, _: value,
        }

    def _set(self, values: Sequence[Any]) -> None:
        self.beginResetModel()
        self._values = values
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row per value."""
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One column per header."""
        return 0 if parent.isValid() else len(self.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title, or what it counts."""
        if orientation is Qt.Orientation.Vertical or section >= self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (self.told or self.headers)[section]
        return self._answers[role](None, section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid() or role not in self._answers:
            return None
        return self._answers[role](self._values[index.row()], index.column())

    def aligned(self, _: Any, _column: int) -> int:
        """Return where a cell's text stands."""
        return _LEFT

    def shown(self, value: Any, column: int) -> str:
        """Return what a cell shows."""
        raise NotImplementedError

    def spoken(self, value: Any, column: int) -> str:
        """Return what a screen reader says of a cell."""
        return self.shown(value, column)

    def hint(self, value: Any, column: int) -> str:
        """Return the tool tip of a cell."""
        return self.spoken(value, column)


class Matrix(_Table):
    """Rows are facts, columns what each version says of them against the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, int] = {}
        self._answers[LINE_ROLE] = lambda row, _: row.line

    def set_comparison(
        self, comparison: Comparison | None, outliers: Mapping[int, frozenset[int]] = MappingProxyType({})
    ) -> None:
        """Show another comparison; `outliers` are, by the index of a fact line, the versions that stand apart."""
        self.headers = () if comparison is None else ("Fact", *names(comparison.story.versions))
        rows = matrix(comparison, outliers)
        self._rows = {id(row.line): number for number, row in enumerate(rows)}
        self._set(rows)

    def row(self, number: int) -> FactRow:
        """Return the fact of a row."""
        return self._values[number]

    def row_of(self, line: FactLine | None) -> int | None:
        """Return the row of `line`, or None where the matrix leaves it out."""
        return self._rows.get(id(line))

    def shown(self, value: FactRow, column: int) -> str:
        """Return what the fact is about; of a version, its words and how they stand."""
        if column == ABOUT:
            return f"{value.line.about}: {value.gist}" if value.gist else value.line.about
        stand = value.stands[column - FIRST_VERSION]
        return f"{stand.words} ({stand.standing})" if stand.words else ABSENT

    def spoken(self, value: FactRow, column: int) -> str:
        """Return a sentence on what a version says; of the fact, its verdict and the rule."""
        if column == ABOUT:
            return f"{self.shown(value, column)}. {wording.verdict(value.line.verdict)}: {value.line.rule}"
        return told(value, column - FIRST_VERSION)

    def hint(self, value: FactRow, column: int) -> str:
        """Return the same with the name of the version."""
        said = self.spoken(value, column)
        return said if column == ABOUT else f"{self.headers[column]}: {said}"

    def count(self, standing: Standing) -> int:
        """Return how many cells stand so."""
        return sum(stand.standing is standing for row in self._values for stand in row.stands)


class Counts(_Table):
    """Rows are sorts of facts, with how many there are of each."""

    def __init__(self, sort: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = (sort, "Facts")

    def set_counts(self, counts: Sequence[Count]) -> None:
        """Show other counts."""
        self._set(counts)

    def shown(self, value: Count, column: int) -> str:
        """Return the sort, or the number."""
        return QLocale().toString(value.number) if column else value.label

    def hint(self, value: Count, column: int) -> str:  # noqa: ARG002 - both cells say the same
        """Return the number with its share of all facts."""
        return f"{value.label}: {QLocale().toString(value.number)}, {value.share:.0%} of all facts"


class VersionFigures(_Table):
    """Rows are versions, with their length and how many facts and quotes each has."""

    headers = ("Version", "Words", "Paragraphs", "Facts", "Quotes", "Alone")
    told = (
        "The version",
        "Words of the text, without page furniture",
        "Paragraphs of the text, without page furniture",
        "Facts of the table that the version states",
        "Quotes the version has word by word",
        "Facts that no other version states",
    )

    def aligned(self, _: Any, column: int) -> int:
        """Return that numbers stand under each other."""
        return _RIGHT if column else _LEFT

    def set_figures(self, figures: Sequence[Figures]) -> None:
        """Show other figures."""
        self._set(figures)

    def shown(self, value: Figures, column: int) -> str:
        """Return the name, or a number; a dash where the version could not be read."""
        if column == 0:
            return value.name
        if value.length is None:
            return ABSENT
        if column == 1:
            number = QLocale().toString(value.length.number)
            return f"{number} characters" if value.length.characters else number
        return QLocale().toString((value.paragraphs, value.facts, value.quotes, value.alone)[column - 2])

    def spoken(self, value: Figures, column: int) -> str:
        """Return the number with what it counts."""
        shown = self.shown(value, column)
        if column == 0:
            return shown
        return "could not be read" if value.length is None else f"{shown} {self.headers[column].lower()}"

    def hint(self, value: Figures, column: int) -> str:
        """Return the whole row as a sentence."""
        said = ", ".join(self.spoken(value, other) for other in range(1, len(self.headers)))
        return f"{value.name}: {said}" if column else value.name


def as_text(model: QAbstractItemModel) -> str:
    """Return a table as lines of tab-separated cells under its headers, as a spreadsheet takes them."""
    columns = range(model.columnCount())
    lines = [[str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]]
    lines += [[str(model.index(row, column).data() or "") for column in columns] for row in range(model.rowCount())]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
