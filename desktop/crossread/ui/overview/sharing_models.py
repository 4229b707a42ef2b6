"""Shared text as Qt models: versions by versions, and the passages of one pair."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from crossread.align import Passage
from crossread.compare import Comparison
from crossread.translation import tongue, translate, translate_n
from crossread.ui.facts.model import ABSENT
from crossread.ui.overview.models import LEFT, RIGHT, Table
from crossread.ui.overview.sharing import (
    Sharer,
    Shown,
    about,
    passages,
    read_out,
    sharers,
    short,
    summary,
    told,
    where_in,
)

NAME, FIRST = 0, 1
"""The columns of the matrix: the name of the row's version, then a version each."""
WORDS, TEXT, HERE, THERE = range(4)
"""The columns of the list."""


class SharedMatrix(Table):
    """A row and a column for each version; a cell says how much of the row's version the column's also has."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sharers: tuple[Sharer, ...] = ()
        self.summary = ""
        """Whether anybody shares text, in a sentence."""

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison; no row where nothing is shared."""
        self._sharers = sharers(comparison)
        self.summary = summary(self._sharers)
        shared = comparison is not None and bool(comparison.shared)
        self.headers = (translate("Overview", "Version"), *(one.name for one in self._sharers)) if shared else ()
        self.fill(self._sharers if shared else ())

    def sharer(self, row: int) -> Sharer:
        """Return the version of a row."""
        return self._sharers[row]

    def aligned(self, _: Any, column: int) -> int:
        """Return that figures stand in the middle of their cells."""
        return LEFT if column == NAME else int(Qt.AlignmentFlag.AlignCenter)

    def shown(self, value: Sharer, column: int) -> str:
        """Return the name, or the share; nothing on the diagonal."""
        if column == NAME:
            return value.name
        other = column - FIRST
        if other == value.version:
            return ""
        return ABSENT if value.unread or self._sharers[other].unread else short(value.share(other))

    def spoken(self, value: Sharer, column: int) -> str:
        """Return a sentence on the two versions, with who can have copied from whom."""
        return about(self._sharers, value.version) if column == NAME else self.sentence(value.version, column - FIRST)

    def sentence(self, row: int, column: int) -> str:
        """Return the sentence on two versions."""
        return told(self._sharers, row, column)


class PassageList(Table):
    """The passages two versions share, longest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = ("", "")
        self._heads = (translate("Overview", "Words"), translate("Overview", "Passage"))
        self.headers = (*self._heads, "", "")

    def show_pair(self, comparison: Comparison | None, row: Sharer | None, column: Sharer | None) -> None:
        """Show what two versions share, told from that of the row; nothing where one of them is None."""
        pair = row.pairs[column.version] if row is not None and column is not None else None
        if comparison is None or row is None or column is None or pair is None:
            self.fill(())
            return
        self._names = (row.name, column.name)
        self.headers = (*self._heads, *self._names)
        self.told = (
            translate("Overview", "Words in common; “nearly” where a word or two within the passage differ"),
            translate("Overview", "The words, as the first version has them"),
            translate("Overview", "Where it stands in {name}", name=row.name),
            translate("Overview", "Where it stands in {name}", name=column.name),
        )
        self.fill(passages(comparison, pair, row.version))

    def passage(self, row: int) -> Passage:
        """Return the passage of a row."""
        return self._values[row].passage

    def row_of(self, passage: Passage | None) -> int | None:
        """Return the row of a passage, None where it is not listed."""
        return next((row for row, shown in enumerate(self._values) if shown.passage == passage), None)

    def aligned(self, _: Any, column: int) -> int:
        """Return that numbers stand under each other."""
        return RIGHT if column == WORDS else LEFT

    def shown(self, value: Shown, column: int) -> str:
        """Return the number of words, the words, or where they stand."""
        return (tongue().number(value.passage.words), value.words, value.here, value.there)[column]

    def spoken(self, value: Shown, column: int) -> str:
        """Return what the cell says as it is read out; of the words, all there is to say of the passage."""
        if column == WORDS:
            return translate_n("Overview", "{n} word", "{n} words", value.passage.words)
        if column == TEXT:
            return read_out(value, *self._names)
        return where_in((value.here, value.there)[column - HERE], self._names[column - HERE])

    def hint(self, value: Shown, column: int) -> str:
        """Return all there is to say of the passage."""
        return self.spoken(value, TEXT if column == WORDS else column)
