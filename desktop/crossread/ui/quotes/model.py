"""The quotes as a Qt model: one row per quote, one column per version; and the proxy that filters it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactLine, Verdict
from crossread.story import names
from crossread.translation import marked, translate
from crossread.ui.facts.model import ABSENT, LINE_ROLE, SORT_ROLE, Index
from crossread.ui.quotes.rows import QuoteRow, Wording, rows
from crossread.ui.tables import headings

VERDICT, SPEAKER = range(2)
FIRST_VERSION = 2
QUOTE_ROLE = SORT_ROLE + 10
"""The QuoteRow of a row."""

ALTERED = frozenset({Verdict.CONTRADICTS, Verdict.DIFFERS})
"""Verdicts of quotes whose words or speaker the versions give differently."""
NOBODY = marked("Quotes", "No speaker found")
OTHERWISE = marked("Quotes", "told in other words")
_HEADERS = (marked("Quotes", "Verdict"), marked("Quotes", "Speaker"))
_WEIGHT = {verdict: weight for weight, verdict in enumerate(Verdict)}
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Which quotes are shown: those of `speaker` (None for all, "" where none was found) that hold every word."""

    speaker: str | None = None
    text: str = ""

    def admits(self, row: QuoteRow, searched: str) -> bool:
        """Return whether a quote passes; `searched` is all it says, casefolded."""
        if self.speaker is not None and self.speaker not in (row.speakers or ("",)):
            return False
        return all(word in searched for word in self.text.casefold().split())


class QuoteTable(QAbstractTableModel):
    """Rows are the quotes of the comparison, altered ones first; cells are the versions' own words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._rows: tuple[QuoteRow, ...] = ()
        self._names: tuple[str, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._search: list[str] = []
        self._row_of: dict[int, int] = {}
        self._answers: dict[int, Callable[[QuoteRow, int], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): self._shown,
            int(Qt.ItemDataRole.ToolTipRole): self._told,
            int(Qt.ItemDataRole.AccessibleTextRole): self._spoken,
            LINE_ROLE: lambda quote, _: quote.line,
            QUOTE_ROLE: lambda quote, _: quote,
            SORT_ROLE: self._key,
        }

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show the quotes of another comparison."""
        self.beginResetModel()
        self._comparison = comparison
        self._rows = rows(comparison)
        self._names = () if comparison is None else names(comparison.story.versions)
        self._headings = () if comparison is None else headings(comparison.story.versions)
        self._row_of = {id(quote.line): row for row, quote in enumerate(self._rows)}
        self._search = [_searched(quote) for quote in self._rows]
        self.endResetModel()

    @property
    def speakers(self) -> list[tuple[str, int]]:
        """Everybody who is named for a quote, by name, with how many; "" for the quotes without a speaker."""
        count = Counter(name for quote in self._rows for name in quote.speakers or ("",))
        return sorted(count.items(), key=lambda entry: (not entry[0], entry[0].casefold()))

    @property
    def altered(self) -> int:
        """How many quotes the versions give differently."""
        return sum(quote.line.verdict in ALTERED for quote in self._rows)

    def quote(self, row: int) -> QuoteRow:
        """Return the quote of `row`."""
        return self._rows[row]

    def searched(self, row: int) -> str:
        """Return all that the quote of `row` says, casefolded."""
        return self._search[row]

    def row_of(self, line: FactLine) -> int | None:
        """Return the row that shows `line`, or None."""
        return self._row_of.get(id(line))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row per quote."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Verdict, speaker, then the versions."""
        return 0 if parent.isValid() or self._comparison is None else FIRST_VERSION + len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title: the version's name from the third on."""
        if orientation is Qt.Orientation.Vertical or section >= self.columnCount():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            called = self._headings if role == Qt.ItemDataRole.DisplayRole else self._names
            return (
                called[section - FIRST_VERSION] if section >= FIRST_VERSION else translate("Quotes", _HEADERS[section])
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, says or sorts by."""
        if not index.isValid() or role not in self._answers:
            return None
        return self._answers[role](self._rows[index.row()], index.column())

    def _shown(self, quote: QuoteRow, column: int) -> str:
        if column == VERDICT:
            return wording.verdict(quote.line.verdict)
        if column == SPEAKER:
            if quote.speaker is None:
                return translate("Quotes", NOBODY)
            return f"{quote.speaker}, {quote.role}" if quote.role else quote.speaker
        cell = quote.cells[column - FIRST_VERSION]
        if not cell:
            return ABSENT
        return "\n".join(self._sentence(quote, one) for one in cell)

    @staticmethod
    def _sentence(quote: QuoteRow, one: Wording) -> str:
        words = wording.quoted(one.words)
        if one.told:
            words = translate("Quotes", "told in other words: {words}", words=one.words)
        other = quote.otherwise_said_by(one)
        return f"{words} – {other}" if other else words

    def _told(self, quote: QuoteRow, column: int) -> str:
        if column == VERDICT:
            return wording.rule(quote.line)
        if column == SPEAKER:
            return self._shown(quote, column)
        cell = quote.cells[column - FIRST_VERSION]
        if not cell:
            return self._missing(column - FIRST_VERSION)
        return "\n".join(part for one in cell for part in (self._sentence(quote, one), *self._changes(quote, one)))

    def _changes(self, quote: QuoteRow, one: Wording) -> list[str]:
        """Return what is altered in a wording, a line each, with the version it is held against."""
        if quote.reference is None:
            return []
        against = self._names[quote.reference.fact.place.version]
        lines = []
        for change in quote.altered(one):
            here = one.words[change.start : change.end]
            if not change.instead:
                lines.append(translate("Quotes", "“{words}” is not in {version}", words=here, version=against))
            elif not here:
                lines.append(
                    translate("Quotes", "leaves out “{words}” of {version}", words=change.instead, version=against)
                )
            else:
                lines.append(
                    translate(
                        "Quotes",
                        "“{words}” where {version} has “{other}”",
                        words=here,
                        version=against,
                        other=change.instead,
                    )
                )
        return lines

    def _missing(self, version: int) -> str:
        assert self._comparison is not None  # noqa: S101 - there are rows only with a comparison
        trouble = self._comparison.story.versions[version].trouble
        if not trouble:
            return translate("Quotes", "Not quoted in this version")
        return translate("Quotes", "This version could not be read: {why}", why=wording.trouble(trouble))

    def _spoken(self, quote: QuoteRow, column: int) -> str:
        if column == VERDICT:
            return f"{self._shown(quote, column)}: {wording.rule(quote.line)}"
        return self._shown(quote, column) if column == SPEAKER else self._told(quote, column)

    def _key(self, quote: QuoteRow, column: int) -> Any:
        if column == VERDICT:
            return _WEIGHT[quote.line.verdict] * (len(self._rows) + 1) + self._row_of[id(quote.line)]
        if column == SPEAKER:
            return quote.speaker.casefold() if quote.speaker else _LAST
        cell = quote.cells[column - FIRST_VERSION]
        return cell[0].words.casefold() if cell else _LAST


def _searched(quote: QuoteRow) -> str:
    said = [one.words for cell in quote.cells for one in cell]
    return " ".join([*quote.speakers, quote.role or "", wording.rule(quote.line), *said]).casefold()


class ShownQuotes(QSortFilterProxyModel):
    """The quotes that pass the filter; sorted by verdict, then as the story tells them."""

    def __init__(self, source: QuoteTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = source
        self._wanted = QuoteFilter()
        self.setSourceModel(source)
        self.setSortRole(SORT_ROLE)

    @property
    def wanted(self) -> QuoteFilter:
        """Which quotes are shown."""
        return self._wanted

    def set_filter(self, wanted: QuoteFilter) -> None:
        """Show other quotes."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: ARG002 - Qt's own signature
        """Return whether a quote is shown."""
        return self._wanted.admits(self._table.quote(row), self._table.searched(row))

    def quoting(self) -> frozenset[int]:
        """Return the versions that have a quote of the chosen speaker, whatever is searched for."""
        wanted = QuoteFilter(self._wanted.speaker)
        rows = (self._table.quote(row) for row in range(self._table.rowCount()))
        return frozenset(
            version for row in rows if wanted.admits(row, "") for version, cell in enumerate(row.cells) if cell
        )

    def quote(self, row: int) -> QuoteRow:
        """Return the quote of the shown `row`."""
        return self.index(row, 0).data(QUOTE_ROLE)

    def row_of(self, line: FactLine | None) -> int | None:
        """Return the shown row of `line`, or None where it is no quote or filtered out."""
        row = self._table.row_of(line) if line is not None else None
        if row is None:
            return None
        index = self.mapFromSource(self._table.index(row, 0))
        return index.row() if index.isValid() else None
