"""The find bar under the columns: what is looked for in all versions at once, and how often it stands where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget
from shiboken6 import isValid

from crossread.story import Place, names
from crossread.ui.columns.view import ColumnsView
from crossread.ui.looks import icon
from crossread.ui.theme import Theme

translate = QCoreApplication.translate

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


class FindBar(QFrame):
    """Searches what a ColumnsView shows while it is open; hidden otherwise."""

    counted = Signal(object)
    """[int | None]: how many hits each version has; empty while nothing is looked for."""

    def __init__(self, view: ColumnsView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._theme = view, theme
        self._search = view.state.search
        self._came_from: QWidget | None = None
        self.setAccessibleName(translate("Find", "Find"))
        self.field = Field(placeholderText=translate("Find", "Find in all versions"), clearButtonEnabled=True)
        self.field.setAccessibleName(translate("Find", "Find in all versions"))
        self.field.setMaximumWidth(FIELD)
        self.field.textEdited.connect(self._look_for)
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
        self._search.hits_changed.connect(self._tell)
        view.state.comparison_changed.connect(self._follow)
        self.set_theme(theme)
        self.hide()

    def _button(self, says: str, key: QKeySequence.StandardKey) -> QToolButton:
        button = QToolButton(autoRaise=True, iconSize=QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(says)
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{says} ({keys})" if keys else says)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.setStyleSheet(bar_sheet("FindBar", theme))
        for name, button in (("previous", self.previous), ("next", self.next)):
            button.setIcon(icon(name, theme.muted, theme.rule, 16))

    # Opening and leaving

    def open(self) -> None:
        """Show the bar and put the keyboard into it; selected words of a column become what is looked for."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        selected = " ".join(self._view.selected_text().split())
        if selected and len(selected) <= LONGEST and not self.isAncestorOf(QApplication.focusWidget()):
            self.field.setText(selected)
        self._show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _show(self) -> None:
        self.show()
        if not self._search.open:
            self._view.finder.read()
        self._look_for(self.field.text())

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
            self._announce(self._heard())

    def _follow(self, comparison: object) -> None:
        if not self._search.open:
            return
        if comparison is None:
            self.leave()
        else:
            self._view.finder.read()

    def _look_for(self, words: str) -> None:
        self._view.finder.begin()
        self._search.look_for(words)
        self._announce(self.words.text())

    # What is said

    def _tell(self) -> None:
        search = self._search
        looked = search.looking
        counts = search.counts() if looked else ()
        self.words.setText(sentence(search.number, search.count, counts, search.wrapped) if looked else "")
        for button in (self.previous, self.next):
            button.setEnabled(search.count > 0)
        self.counted.emit(counts)

    def _heard(self) -> str:
        """Return what a screen reader says of the hit that is shown: which it is, and the words around it."""
        here, comparison = self._search.current, self._view.state.comparison
        if here is None or comparison is None:
            return self.words.text()
        versions = comparison.story.versions
        words = around(versions[here.version].paragraphs[here.paragraph].text, here)
        return f"{self.words.text()}. {names(versions)[here.version]}: {words}"

    def _announce(self, words: str) -> None:
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # Keys

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


def bar_sheet(name: str, theme: Theme) -> str:
    """Return the style sheet of a find bar whose class is called `name`."""
    rule, accent = theme.rule.name(), theme.accent.name()
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


def around(text: str, place: Place, most: int = 40) -> str:
    """Return the words of a hit with up to `most` characters of whole words on either side."""
    before, after = text[: place.start][-most:], text[place.end :][:most]
    if len(before) < place.start:
        before = before.partition(" ")[2]
    if place.end + len(after) < len(text):
        after = after.rpartition(" ")[0]
    return f"{before}{text[place.start : place.end]}{after}"


def sentence(number: int, count: int, counts: Sequence[int | None], wrapped: int = 0) -> str:
    """Return what was found where: "2 of 7, in 3 of 5 versions", with a word on it where the last step wrapped.

    `counts` are the hits of each version.
    """
    readable = [held for held in counts if held is not None]
    if not count:
        if len(readable) < 2:
            return translate("Find", "Not found")
        words = translate("Find", "In neither version" if len(readable) == 2 else "In none of the %1 versions")
        return words.replace("%1", str(len(readable)))
    words = translate("Find", "%1 of %2").replace("%1", str(number)).replace("%2", str(count))
    if len(readable) > 1:
        having = sum(map(bool, readable))
        where = translate("Find", "in %1 of %2 versions")
        if having == len(readable):
            where = translate("Find", "in both versions" if having == 2 else "in all %2 versions")
        words = f"{words}, {where.replace('%1', str(having)).replace('%2', str(len(readable)))}"
    if wrapped and count > 1:
        again = translate("Find", "on from the top") if wrapped > 0 else translate("Find", "on from the end")
        words = f"{words} · {again}"
    return words
