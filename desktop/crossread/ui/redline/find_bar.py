"""The find bar under the redline: what is looked for in the one text, which hit is shown, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from crossread.ui.columns.find_bar import FIELD, LONGEST, Field, bar_sheet, sentence
from crossread.ui.looks import icon
from crossread.ui.redline.text import RedlineText
from crossread.ui.theme import Theme

translate = QCoreApplication.translate


class RedlineFind(QFrame):
    """Searches a RedlineText while it is open; hidden otherwise."""

    def __init__(self, text: RedlineText, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._finding = text, text.finding
        says = translate("Find", "Find in the redline")
        self.setAccessibleName(translate("Find", "Find"))
        self.field = Field(placeholderText=says, clearButtonEnabled=True)
        self.field.setAccessibleName(says)
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
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 5, 8, 5)
        box.setSpacing(4)
        for part in (self.field, self.previous, self.next):
            box.addWidget(part)
        box.addSpacing(8)
        box.addWidget(self.words)
        box.addStretch()
        box.addWidget(self.close_button)
        self._finding.changed.connect(self._tell)
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
        self.setStyleSheet(bar_sheet("RedlineFind", theme))
        for name, button in (("previous", self.previous), ("next", self.next)):
            button.setIcon(icon(name, theme.muted, theme.rule, 16))

    def open(self) -> None:
        """Show the bar and put the keyboard into it; selected words become what is looked for."""
        selected = " ".join(self._text.textCursor().selectedText().split())
        if selected and len(selected) <= LONGEST and not self.isAncestorOf(QApplication.focusWidget()):
            self.field.setText(selected)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if not self._finding.hits:
            self._look_for(self.field.text())

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
        self._announce()

    def _look_for(self, words: str) -> None:
        self._text.look_for(words)
        self._announce()

    def _tell(self) -> None:
        finding, looked = self._finding, bool(self.field.text().strip())
        number = 0 if finding.number is None else finding.number + 1
        self.words.setText(sentence(number, len(finding.hits), (), finding.wrapped) if looked else "")
        for button in (self.previous, self.next):
            button.setEnabled(bool(finding.hits))

    def _announce(self) -> None:
        if self.words.text() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words.text()))

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
