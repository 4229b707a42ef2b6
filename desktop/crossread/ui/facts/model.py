"""The fact table as a Qt model: one row per fact line, one column per version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import Decision, FactLine, Judgement, Verdict
from crossread.story import names
from crossread.translation import marked, translate
from crossread.ui.tables import headings

VERDICT, KIND, ABOUT = range(3)
FIRST_VERSION = 3
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
SORT_ROLE = LINE_ROLE + 1
SEARCH_ROLE = LINE_ROLE + 2
ODD_ROLE = LINE_ROLE + 3
"""Whether this version stands apart from most others in a disputed fact."""
JUDGED_ROLE = SORT_ROLE + 3
"""The reporter's Judgement of the line, or None."""
HEADING_ROLE = JUDGED_ROLE + 1
"""The Heading of a row that is no fact, or None."""

ABSENT = "–"
_HEADERS = (marked("Facts", "Verdict"), marked("Facts", "Kind"), marked("Facts", "About"))
_WEIGHT = {verdict: weight for weight, verdict in enumerate(Verdict)}

Index = QModelIndex | QPersistentModelIndex


class FactTable(QAbstractTableModel):
    """Rows are the fact lines of the comparison in its order; cells are the versions' own words."""

    def __init__(
        self, parent: QObject | None = None, judgement: Callable[[FactLine], Judgement | None] = lambda _: None
    ) -> None:
        super().__init__(parent)
        self._judgement = judgement
        self._comparison: Comparison | None = None
        self._lines: tuple[FactLine, ...] = ()
        self._names: tuple[str, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._outliers: Mapping[int, frozenset[int]] = {}
        self._rows: dict[int, int] = {}
        self._cells: list[list[str]] = []
        self._search: list[str] = []
        self._answers: dict[int, Callable[[FactLine, int, int], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): self._shown,
            int(Qt.ItemDataRole.ToolTipRole): self._told,
            int(Qt.ItemDataRole.AccessibleTextRole): self._spoken,
            LINE_ROLE: lambda line, _row, _column: line,
            SORT_ROLE: self._key,
            SEARCH_ROLE: lambda _line, row, _column: self._search[row],
            JUDGED_ROLE: lambda line, _row, _column: self._judgement(line),
            ODD_ROLE: lambda _line, row, column: column - FIRST_VERSION in self._outliers.get(row, ()),
        }

    def set_comparison(
        self, comparison: Comparison | None, outliers: Mapping[int, frozenset[int]] = MappingProxyType({})
    ) -> None:
        """Show the facts of another comparison; `outliers` are, by line, the versions that stand apart."""
        self.beginResetModel()
        self._comparison = comparison
        self._outliers = outliers
        self._lines = () if comparison is None else comparison.facts
        self._names = () if comparison is None else names(comparison.story.versions)
        called = () if comparison is None else headings(comparison.story.versions)
        self._headings = tuple(name.replace(" · ", "\n") for name in called)
        self._rows = {id(line): row for row, line in enumerate(self._lines)}
        self._cells = [self._words(line) for line in self._lines]
        self._search = [
            " ".join([wording.about(line), *cells, *(wording.value(fact.value) for fact in line.mentions)]).casefold()
            for line, cells in zip(self._lines, self._cells, strict=True)
        ]
        self.endResetModel()

    def _words(self, line: FactLine) -> list[str]:
        assert self._comparison is not None  # noqa: S101 - there are lines only with a comparison
        story = self._comparison.story
        cells: list[dict[str, None]] = [{} for _ in story.versions]
        for fact in line.mentions:
            words = " ".join(story.text(fact.place).split())
            cells[fact.place.version][wording.mention(fact.value, words)] = None
        return ["; ".join(cell) for cell in cells]

    @property
    def comparison(self) -> Comparison | None:
        """Whose facts these are."""
        return self._comparison

    def judge(self) -> None:
        """Tell the views that the reporter decided something about a line, or took it back."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def line(self, row: int) -> FactLine:
        """Return the fact line of `row`."""
        return self._lines[row]

    def row_of(self, line: FactLine) -> int | None:
        """Return the row that shows `line`, or None."""
        return self._rows.get(id(line))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row per fact line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Verdict, kind, about, then the versions."""
        if parent.isValid() or self._comparison is None:
            return 0
        return FIRST_VERSION + len(self._comparison.story.versions)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title: the version's label from the fourth on."""
        if orientation is Qt.Orientation.Vertical or self._comparison is None or section >= self.columnCount():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if section < FIRST_VERSION:
                return translate("Facts", _HEADERS[section])
            called = self._headings if role == Qt.ItemDataRole.DisplayRole else self._names
            return called[section - FIRST_VERSION]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, says or sorts by."""
        if not index.isValid() or role not in self._answers:
            return None
        row, column = index.row(), index.column()
        return self._answers[role](self._lines[row], row, column)

    def _spoken(self, line: FactLine, row: int, column: int) -> str:
        shown = self._shown(line, row, column)
        if column == VERDICT:
            return ", ".join([shown, *wording.by_hand(line), *told(self._judgement(line))])
        return translate("Facts", "not stated") if shown == ABSENT else shown

    def _shown(self, line: FactLine, row: int, column: int) -> str:
        if column == VERDICT:
            return wording.verdict(line.verdict)
        if column == KIND:
            return wording.kind(line.kind)
        if column == ABOUT:
            gone = wording.change(line) if line.verdict not in (Verdict.CONTRADICTS, Verdict.DIFFERS) else ""
            what = wording.about_beside_kind(line)
            return f"{what} – {gone}" if gone else what
        return self._cells[row][column - FIRST_VERSION] or ABSENT

    def _told(self, line: FactLine, row: int, column: int) -> str:
        if column in (VERDICT, KIND):
            return "\n".join([wording.rule(line), *wording.by_hand(line), *told(self._judgement(line))])
        if column == ABOUT:
            return wording.about(line)
        version = column - FIRST_VERSION
        facts = [fact for fact in line.mentions if fact.place.version == version]
        if not facts:
            return translate("Facts", "Not stated in this version")
        said = self._comparison.story.text if self._comparison is not None else None
        meant = [wording.comes_to(fact.value, said(fact.place), line.about) for fact in facts] if said else []
        return "\n".join(filter(None, [self._cells[row][version], *dict.fromkeys(meant)]))

    def _key(self, line: FactLine, row: int, column: int) -> Any:
        if column == VERDICT:
            return _WEIGHT[line.verdict] * (len(self._lines) + 1) + row
        return self._shown(line, row, column).casefold()


def told(judgement: Judgement | None) -> list[str]:
    """Return in words what the reporter decided about a line, and the note."""
    if judgement is None:
        return []
    said = []
    if judgement.decision is Decision.CONFIRMED:
        said.append(translate("Facts", "confirmed by you"))
    if judgement.decision is Decision.DISMISSED:
        said.append(translate("Facts", "dismissed by you"))
    if judgement.note:
        said.append(translate("Facts", "your note: {note}", note=judgement.note))
    return said
