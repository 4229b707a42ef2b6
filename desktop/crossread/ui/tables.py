"""How all tables of the window behave, and what stands where one of them would be empty."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from crossread.story import Version, names
from crossread.translation import translate

_ENDINGS = frozenset((".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json"))


def headings(versions: Sequence[Version]) -> tuple[str, ...]:
    """Return what stands over the columns of versions: their names, a file's without its ending where that is clear."""
    called = names(versions)
    short = tuple(
        name if version.provenance.outlet else _without_ending(name)
        for version, name in zip(versions, called, strict=True)
    )
    return short if len(set(short)) == len(short) else called


def _without_ending(name: str) -> str:
    """Return the name of a file without its ending, and with what tells it from others of its name."""
    file, between, mark = name.partition(" · ")
    return (PurePath(file).stem if PurePath(file).suffix.lower() in _ENDINGS else file) + between + mark


def calm(table: QTableView) -> None:
    """Make `table` one that is read and chosen from, never edited: whole rows, scrolled by pixels; Tab leads out."""
    table.setShowGrid(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setMouseTracking(True)
    table.viewport().setMouseTracking(True)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setMinimumSectionSize(56)
    header.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names of one outlet differ at their end
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TableOrWords(QStackedWidget):
    """A table, or a sentence on why there is nothing in it, with a button that takes the filter away.

    `words` and `reset` are the sentence and the button.
    """

    def __init__(self, reset: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.words.setMargin(24)
        self.reset = QPushButton(reset)
        empty = QWidget(self)
        box = QVBoxLayout(empty)
        box.addStretch(1)
        box.addWidget(self.words)
        box.addWidget(self.reset, alignment=Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        self.addWidget(empty)

    def hold(self, table: QTableView) -> None:
        """Take the table in: best a child of this already, since its style sheets are worked out anew otherwise."""
        self.insertWidget(0, table)

    def show_table(self) -> None:
        """Show the table."""
        self.setCurrentIndex(0)

    def say(self, words: str, *, filtered: bool) -> None:
        """Show the sentence `words`, with the button where a filter keeps the rows away."""
        self.words.setText(words)
        self.reset.setVisible(filtered)
        self.setCurrentIndex(1)


def not_compared(*, busy: bool) -> str:
    """Return why a table has no rows while nothing is compared."""
    if busy:
        return translate("Tables", "Reading the versions…")
    return translate("Tables", "Nothing is compared yet. Choose “Compare again”, or F5.")
