"""Words found in the redline: where each hit stands, which one is shown. No widgets."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from crossread.ui.columns.texts import Units
from crossread.ui.models.search import fold, fold_needle


class Found(NamedTuple):
    """A hit: the number of its block, and the units of the block it begins and ends at."""

    block: int
    start: int
    end: int


class Finding(QObject):
    """Searches one document as the columns are searched: letter case, quotes, dashes and spaces make no difference.

    Words within a block are found, across what was deleted and inserted in it as well.
    """

    changed = Signal()
    """Something else is found, or another hit is the one shown."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._words = ""
        self.hits: tuple[Found, ...] = ()
        self.number: int | None = None
        """The index of the hit that is shown."""
        self.wrapped = 0
        """1 where the last step went on from the top, -1 from the end, else 0."""

    @property
    def current(self) -> Found | None:
        """The hit that is shown."""
        return None if self.number is None else self.hits[self.number]

    def within(self, block: int) -> list[Found]:
        """Return the hits of a block."""
        return [hit for hit in self.hits if hit.block == block]

    def position(self, hit: Found) -> int:
        """Return where in the document a hit begins."""
        return self._document.findBlockByNumber(hit.block).position() + hit.start

    def look_for(self, words: str, start: int = 0) -> None:
        """Find `words` and show the first hit from a position of the document on, else the first; none for no words."""
        self._words, self.wrapped = words, 0
        needle = fold_needle(words)
        self.hits = tuple(self._found(needle)) if needle else ()
        after = (number for number, hit in enumerate(self.hits) if self.position(hit) >= start)
        self.number = next(after, 0) if self.hits else None
        self.changed.emit()

    def look_again(self) -> None:
        """Find the same words in a document that was written anew, and show the hit of the same number or the last."""
        if self._words:
            number = self.number or 0
            self.look_for(self._words)
            self.number = min(number, len(self.hits) - 1) if self.hits else None
            self.changed.emit()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) hit; from the last to the first, and the other way round."""
        if self.number is not None:
            to = (self.number + by) % len(self.hits)
            self.wrapped = by if to != self.number + by else 0
            self.number = to
            self.changed.emit()

    def stop(self) -> None:
        """Find nothing any more."""
        self.look_for("")

    def _found(self, needle: str) -> list[Found]:
        found = []
        block = self._document.begin()
        while block.isValid():
            text = block.text()
            folded, units = fold(text), None
            for match in re.finditer(re.escape(needle), folded.text):
                units = units or Units(text)
                start, end = folded.stretch(match.start(), match.end())
                found.append(Found(block.blockNumber(), units.to_qt(start), units.to_qt(end)))
            block = block.next()
        return found
