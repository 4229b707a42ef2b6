"""What the find bars of the window have in common: the field, the way through the hits, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from crossread.translation import translate
from crossread.ui.looks import icon
from crossread.ui.theme import Theme

LONGEST = 80
"""Characters of a selection that are taken over as what to look for; a longer one is no word to search."""
FIELD = 260
"""Most width of the field in pixels: some 35 characters."""


class Field(QLineEdit):
    """The field. Enter goes on, with the shift key back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as going on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class FindStrip(QFrame):
    """Field, two arrows, a sentence and a cross. Its heirs say what is searched: `step`, `leave` and `look_for`."""

    def __init__(self, says: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(translate("Find", "Find"))
        self.field = Field(placeholderText=says, clearButtonEnabled=True)
        self.field.setAccessibleName(says)
        self.field.setMaximumWidth(FIELD)
        self.field.textEdited.connect(self.look_for)
        self.field.stepped.connect(self.step)
        self.previous = self._button(translate("Find", "Previous hit"), QKeySequence.StandardKey.FindPrevious)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next = self._button(translate("Find", "Next hit"), QKeySequence.StandardKey.FindNext)
        self.next.clicked.connect(lambda: self.step(1))
        self.words = QLabel()
        self.words.setMinimumWidth(1)  # the window may become narrower than the sentence
        self.close_button = self._button(translate("Find", "Close the find bar"), QKeySequence.StandardKey.Cancel)
        self.close_button.setText("✕")
        self.close_button.clicked.connect(self.leave)
        self.parts = (self.field, self.previous, self.next, self.close_button)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 5, 8, 5)
        box.setSpacing(4)
        for part in self.parts[:3]:
            box.addWidget(part)
        box.addSpacing(8)
        box.addWidget(self.words)
        box.addStretch()
        box.addWidget(self.close_button)
        self.set_theme(theme)
        self.hide()

    @staticmethod
    def _button(says: str, key: QKeySequence.StandardKey) -> QToolButton:
        button = QToolButton(autoRaise=True, iconSize=QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(says)
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{says} ({keys})" if keys else says)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.setStyleSheet(_sheet(theme))
        for name, button in (("previous", self.previous), ("next", self.next)):
            button.setIcon(icon(name, theme.muted, theme.rule, 16))

    def look_for(self, words: str) -> None:
        """Look for `words`."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) hit."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close the bar."""
        raise NotImplementedError

    def take_over(self, selected: str) -> None:
        """Make the words selected in what is searched those to look for, unless the keyboard is in the bar."""
        words = " ".join(selected.split())
        if words and len(words) <= LONGEST and not self.isAncestorOf(QApplication.focusWidget()):
            self.field.setText(words)

    def enter(self) -> None:
        """Put the keyboard into the field."""
        # Not as by a shortcut: Qt would select before the focus moves, and a screen reader then says nothing of it.
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def show_words(self, words: str, *, any_hits: bool) -> None:
        """Show what was found, and whether there is a way on."""
        self.words.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(any_hits)

    def announce(self, words: str) -> None:
        """Have a screen reader say `words`, where one listens."""
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window while the keyboard is here: it closes the bar and nothing else."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _sheet(theme: Theme) -> str:
    name, rule, accent = "FindStrip", theme.rule.name(), theme.accent.name()
    return (
        f"{name} {{ background: {theme.card.name()}; border: 0; border-top: 1px solid {rule}; }}"
        f"{name} QLineEdit {{ border: 1px solid {rule}; border-radius: 5px; padding: 3px 6px;"
        f" background: {theme.paper.name()}; }}"
        f"{name} QLineEdit:focus {{ border-color: {accent}; }}"
        f"{name} QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 3px 5px;"
        f" color: {theme.muted.name()}; }}"
        f"{name} QToolButton:hover {{ background: {theme.raised.name()}; }}"
        f"{name} QToolButton:focus {{ border-color: {accent}; }}"
        f"{name} QLabel {{ color: {theme.muted.name()}; }}"
    )


def sentence(number: int, count: int, counts: Sequence[int | None], wrapped: int = 0) -> str:
    """Return what was found where: "2 of 7, in 3 of 5 versions", with a word on it where the last step wrapped.

    `counts` are the hits of each version.
    """
    readable = [held for held in counts if held is not None]
    if not count:
        if len(readable) < 2:
            return translate("Find", "Not found")
        if len(readable) == 2:
            return translate("Find", "In neither version")
        return translate("Find", "In none of the {all} versions", all=len(readable))
    words = _where(number, count, sum(map(bool, readable)), len(readable))
    if wrapped and count > 1:
        again = translate("Find", "on from the top") if wrapped > 0 else translate("Find", "on from the end")
        words = f"{words} · {again}"
    return words


def _where(number: int, count: int, having: int, versions: int) -> str:
    """Return which hit of how many is shown, and how many of the versions have any."""
    said: dict[str, object] = {"number": number, "count": count, "having": having, "all": versions}
    if versions < 2:
        return translate("Find", "{number} of {count}", **said)
    if having < versions:
        return translate("Find", "{number} of {count}, in {having} of {all} versions", **said)
    if versions == 2:
        return translate("Find", "{number} of {count}, in both versions", **said)
    return translate("Find", "{number} of {count}, in all {all} versions", **said)
