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
from crossread.translation import translate, translate_n
from crossread.ui.facts.model import ABSENT, LINE_ROLE, Index
from crossread.ui.overview.counts import Count, Figures
from crossread.ui.overview.standing import FactRow, Standing, matrix, standing_word, told
from crossread.ui.tables import headings

ROW_ROLE = LINE_ROLE + 20
"""FactRow, Count or Figures of the row."""
ABOUT, FIRST_VERSION = 0, 1

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Table(QAbstractTableModel):
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

    def fill(self, values: Sequence[Any]) -> None:
        """Show other values, one a row."""
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
        return LEFT

    def shown(self, value: Any, column: int) -> str:
        """Return what a cell shows."""
        raise NotImplementedError

    def spoken(self, value: Any, column: int) -> str:
        """Return what a screen reader says of a cell."""
        return self.shown(value, column)

    def hint(self, value: Any, column: int) -> str:
        """Return the tool tip of a cell."""
        return self.spoken(value, column)


class Matrix(Table):
    """Rows are facts, columns what each version says of them against the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, int] = {}
        self._answers[LINE_ROLE] = lambda row, _: row.line

    def set_comparison(
        self, comparison: Comparison | None, outliers: Mapping[int, frozenset[int]] = MappingProxyType({})
    ) -> None:
        """Show another comparison; `outliers` are, by the index of a fact line, the versions that stand apart."""
        versions = () if comparison is None else comparison.story.versions
        about = () if comparison is None else (translate("Overview", "Fact"),)
        self.headers, self.told = (*about, *headings(versions)), (*about, *names(versions))
        rows = matrix(comparison, outliers)
        self._rows = {id(row.line): number for number, row in enumerate(rows)}
        self.fill(rows)

    def row(self, number: int) -> FactRow:
        """Return the fact of a row."""
        return self._values[number]

    def row_of(self, line: FactLine | None) -> int | None:
        """Return the row of `line`, or None where the matrix leaves it out."""
        return self._rows.get(id(line))

    def shown(self, value: FactRow, column: int) -> str:
        """Return what the fact is about; of a version, its words and how they stand."""
        if column == ABOUT:
            about = wording.about(value.line)
            return f"{about}: {value.gist}" if value.gist else about
        stand = value.stands[column - FIRST_VERSION]
        return f"{stand.words} ({standing_word(stand.standing)})" if stand.words else ABSENT

    def spoken(self, value: FactRow, column: int) -> str:
        """Return a sentence on what a version says; of the fact, its verdict and the rule."""
        if column == ABOUT:
            return f"{self.shown(value, column)}. {wording.verdict(value.line.verdict)}: {wording.rule(value.line)}"
        return told(value, column - FIRST_VERSION)

    def hint(self, value: FactRow, column: int) -> str:
        """Return the same with the name of the version."""
        said = self.spoken(value, column)
        return said if column == ABOUT else f"{self.headers[column]}: {said}"

    def count(self, standing: Standing) -> int:
        """Return how many cells stand so."""
        return sum(stand.standing is standing for row in self._values for stand in row.stands)


class Counts(Table):
    """Rows are sorts of facts, with how many there are of each."""

    def __init__(self, sort: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = (sort, translate("Overview", "Facts"))

    def set_counts(self, counts: Sequence[Count]) -> None:
        """Show other counts."""
        self.fill(counts)

    def shown(self, value: Count, column: int) -> str:
        """Return the sort, or the number."""
        return QLocale().toString(value.number) if column else value.label

    def hint(self, value: Count, column: int) -> str:  # noqa: ARG002 - both cells say the same
        """Return the number with its share of all facts."""
        share = wording.percent(round(value.share * 100))
        return translate(
            "Overview", "{what}: {number}, {share} of all facts", what=value.label, number=value.number, share=share
        )


class VersionFigures(Table):
    """Rows are versions, with their length and how many facts and quotes each has."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers = (
            translate("Overview", "Version"),
            translate("Overview", "Words"),
            translate("Overview", "Paragraphs"),
            translate("Overview", "Facts"),
            translate("Overview", "Quotes"),
            translate("Overview", "Alone"),
        )
        self.told = (
            translate("Overview", "The version"),
            translate("Overview", "Words of the text, without page furniture"),
            translate("Overview", "Paragraphs of the text, without page furniture"),
            translate("Overview", "Facts of the table that the version states"),
            translate("Overview", "Quotes the version has word by word"),
            translate("Overview", "Facts that no other version states"),
        )

    def aligned(self, _: Any, column: int) -> int:
        """Return that numbers stand under each other."""
        return RIGHT if column else LEFT

    def set_figures(self, figures: Sequence[Figures]) -> None:
        """Show other figures."""
        self.fill(figures)

    def shown(self, value: Figures, column: int) -> str:
        """Return the name, or a number; a dash where the version could not be read."""
        if column == 0:
            return value.name
        if value.length is None:
            return ABSENT
        if column == 1:
            if value.length.characters:
                return translate_n("Overview", "{n} character", "{n} characters", value.length.number)
            return QLocale().toString(value.length.number)
        return QLocale().toString((value.paragraphs, value.facts, value.quotes, value.alone)[column - 2])

    def spoken(self, value: Figures, column: int) -> str:
        """Return the number with what it counts."""
        if column == 0:
            return value.name
        if value.length is None:
            return translate("Overview", "could not be read")
        if column == 1 and value.length.characters:
            return self.shown(value, column)
        return (
            translate_n("Overview", "{n} word", "{n} words", value.length.number),
            translate_n("Overview", "{n} paragraph", "{n} paragraphs", value.paragraphs or 0),
            translate_n("Overview", "{n} fact", "{n} facts", value.facts or 0),
            translate_n("Overview", "{n} quote", "{n} quotes", value.quotes or 0),
            translate_n("Overview", "{n} alone", "{n} alone", value.alone or 0),
        )[column - 1]

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
