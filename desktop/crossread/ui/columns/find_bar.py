"""The find bar under the columns: what is looked for in all versions at once, and how often it stands where."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from crossread.story import Place, names
from crossread.translation import translate
from crossread.ui.columns.view import ColumnsView
from crossread.ui.finding import FindStrip, sentence
from crossread.ui.theme import Theme


class FindBar(FindStrip):
    """Searches what a ColumnsView shows while it is open; hidden otherwise."""

    counted = Signal(object)
    """[int | None]: how many hits each version has; empty while nothing is looked for."""

    def __init__(self, view: ColumnsView, theme: Theme, parent: QWidget) -> None:
        super().__init__(translate("Find", "Find in all versions"), theme, parent)
        self._view = view
        self._search = view.state.search
        self._came_from: QWidget | None = None
        self._search.hits_changed.connect(self._tell)
        view.state.comparison_changed.connect(self._follow)

    # Opening and leaving

    def open(self) -> None:
        """Show the bar and put the keyboard into it; selected words of a column become what is looked for."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self.take_over(self._view.selected_text())
        self._show()
        self.enter()

    def _show(self) -> None:
        self.show()
        if not self._search.open:
            self._view.finder.read()
        self.look_for(self.field.text())

    def leave(self) -> None:
        """Close the bar and give the keyboard back to where it came from."""
        back, self._came_from = self._came_from, None
        self.hide()
        self._search.stop()
        there = back is not None and isValid(back) and back.isVisible() and not self.isAncestorOf(back)
        (back if there else self._view).setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) hit; with the bar closed, find again what was looked for last."""
        if not self.field.text():
            self.open()
        elif not self._search.open:
            self._came_from = QApplication.focusWidget()
            self._show()
        else:
            self._search.step(by)
            self.announce(self._heard())

    def _follow(self, comparison: object) -> None:
        if not self._search.open:
            return
        if comparison is None:
            self.leave()
        else:
            self._view.finder.read()

    def look_for(self, words: str) -> None:
        """Look for `words` in all versions."""
        self._view.finder.begin()
        self._search.look_for(words)
        self.announce(self.words.text())

    # What is said

    def _tell(self) -> None:
        search = self._search
        looked = search.looking
        counts = search.counts() if looked else ()
        words = sentence(search.number, search.count, counts, search.wrapped) if looked else ""
        self.show_words(words, any_hits=search.count > 0)
        self.counted.emit(counts)

    def _heard(self) -> str:
        """Return what a screen reader says of the hit that is shown: which it is, and the words around it."""
        here, comparison = self._search.current, self._view.state.comparison
        if here is None or comparison is None:
            return self.words.text()
        versions = comparison.story.versions
        words = around(versions[here.version].paragraphs[here.paragraph].text, here)
        return f"{self.words.text()}. {names(versions)[here.version]}: {words}"


def around(text: str, place: Place, most: int = 40) -> str:
    """Return the words of a hit with up to `most` characters of whole words on either side."""
    before, after = text[: place.start][-most:], text[place.end :][:most]
    if len(before) < place.start:
        before = before.partition(" ")[2]
    if place.end + len(after) < len(text):
        after = after.rpartition(" ")[0]
    return f"{before}{text[place.start : place.end]}{after}"
