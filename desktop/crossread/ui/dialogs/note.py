"""The dialog in which a note on a fact is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from crossread.translation import translate


class NoteDialog(QDialog):
    """Starts with the note that is there; no words take it away."""

    noted = Signal(str)
    """The words of the note, other than before."""

    def __init__(self, parent: QWidget, about: str, note: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Note on a fact"))
        self.resize(460, 240)
        label = QLabel(about, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper = QPlainTextEdit(note)
        self.paper.setTabChangesFocus(True)
        self.paper.setAccessibleName(translate("Dialogs", "Note"))
        self.paper.setPlaceholderText(translate("Dialogs", "What you found out, whom you asked, what is still open"))
        self.paper.selectAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.keep.setText(translate("Dialogs", "Keep note"))
        self.keep.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        self._before = note
        box = QVBoxLayout(self)
        box.addWidget(label)
        box.addWidget(self.paper, 1)
        box.addWidget(buttons)
        self.paper.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the note with Ctrl+Enter; Enter alone begins a line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._done()
        else:
            super().keyPressEvent(event)

    def _done(self) -> None:
        words = self.paper.toPlainText().strip()
        if words != self._before:
            self.noted.emit(words)
        self.accept()
