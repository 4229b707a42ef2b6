"""Telling a redline bit by bit: passages are compared and set while the window goes on."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument

from crossread.compare import Comparison, Passage, redline
from crossread.ui.columns.faces import Faces, family_or_own
from crossread.ui.columns.marks import Marks
from crossread.ui.models.view_state import ViewState
from crossread.ui.redline.page import Page
from crossread.ui.theme import Theme

FIRST_S, SLICE_S = 0.05, 0.012
"""How long passages are set before the window is painted, and at a time after that, in seconds."""


class Telling(QObject):
    """Fills one document with the pair of versions that `state` holds."""

    told = Signal()
    """All passages are set."""

    def __init__(self, document: QTextDocument, state: ViewState, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._state = document, state
        self._of: tuple[Comparison | None, int | None, int | None] = (None, None, None)
        self._source: Iterator[Passage] = iter(())
        self._compared: list[Passage] = []
        self._rest = self._source
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(lambda: self._write(SLICE_S))
        self.page: Page | None = None

    @property
    def going_on(self) -> bool:
        """Whether passages are still to come."""
        return self._later.isActive()

    def begin(self, theme: Theme) -> bool:
        """Fill the document anew; return whether the same is told again, in other clothes. What is known is kept."""
        comparison, pair = self._state.comparison, self._state.pair
        before, self._of = self._of, (comparison, pair.older, pair.newer)
        again = before[0] is comparison and before[1:] == self._of[1:]
        self._later.stop()
        self.page = None
        self._document.clear()
        if comparison is None or pair.older is None or pair.newer is None:
            return again
        if not again:
            self._source, self._compared = redline(comparison, pair.older, pair.newer), []
        self._rest = self._passages()
        marks = Marks(comparison, self._state.outliers)
        self.page = Page(
            self._document, comparison, marks, Faces(self._state.zoom, family_or_own(self._state.typeface)), theme
        )
        self._write(FIRST_S)
        return again

    def finish(self) -> None:
        """Tell the rest at once."""
        if self.going_on:
            self._write(float("inf"))

    def _passages(self) -> Iterator[Passage]:
        """Give the passages compared before, then the others."""
        yield from tuple(self._compared)
        for passage in self._source:
            self._compared.append(passage)
            yield passage

    def _write(self, seconds: float) -> None:
        if self.page is None:
            return
        until = time.perf_counter() + seconds
        with self.page.writing():
            for passage in self._rest:
                self.page.write(passage)
                if time.perf_counter() > until:
                    self._later.start()
                    return
        self._later.stop()
        self.told.emit()
