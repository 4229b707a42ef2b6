"""The find bar under the redline: what is looked for in the one text, which hit is shown, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crossread.translation import translate
from crossread.ui.finding import FindStrip, sentence
from crossread.ui.redline.text import RedlineText
from crossread.ui.theme import Theme


class RedlineFind(FindStrip):
    """Searches a RedlineText while it is open; hidden otherwise."""

    def __init__(self, text: RedlineText, theme: Theme, parent: QWidget) -> None:
        super().__init__(translate("Find", "Find in the redline"), theme, parent)
        self._text, self._finding = text, text.finding
        self._finding.changed.connect(self._tell)

    def open(self) -> None:
        """Show the bar and put the keyboard into it; selected words become what is looked for."""
        self.take_over(self._text.textCursor().selectedText())
        self.show()
        self.enter()
        if not self._finding.hits:
            self.look_for(self.field.text())

    def leave(self) -> None:
        """Close the bar and give the keyboard back to the text."""
        self.hide()
        self._finding.stop()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) hit; with the bar closed, open it."""
        if self.isHidden() or not self.field.text():
            self.open()
            return
        self._finding.step(by)
        self._text.show_hit()
        self.announce(self.words.text())

    def look_for(self, words: str) -> None:
        """Look for `words` in the redline."""
        self._text.look_for(words)
        self.announce(self.words.text())

    def _tell(self) -> None:
        finding, looked = self._finding, bool(self.field.text().strip())
        number = 0 if finding.number is None else finding.number + 1
        words = sentence(number, len(finding.hits), (), finding.wrapped) if looked else ""
        self.show_words(words, any_hits=bool(finding.hits))
