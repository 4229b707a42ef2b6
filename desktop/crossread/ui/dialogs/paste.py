"""The dialog that takes a version by paste or by typing, with its outlet, date and title."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextEdit, QVBoxLayout, QWidget

from crossread.sources import Pasted
from crossread.translation import translate
from crossread.ui.dialogs.fields import DetailFields
from crossread.ui.work import Amendment


class _Paper(QTextEdit):
    """A plain text field that remembers the marked-up form of what was pasted, while it stays as it was pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(translate("Dialogs", "Paste or type the article here"))
        self.setAccessibleName(translate("Dialogs", "Text of the version"))
        self._html: str | None = None
        self._as_pasted = ""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted text; its markup is kept when it is all there is."""
        alone = self.document().isEmpty() or self.textCursor().selectedText().strip() == self.toPlainText().strip()
        super().insertFromMimeData(source)
        if alone and source.hasHtml():
            self._html = source.html()
            self._as_pasted = self.toPlainText()

    def pasted(self) -> Pasted:
        """Return the text, with its markup unless it was edited since."""
        text = self.toPlainText()
        return Pasted(text=text, html=self._html if text == self._as_pasted else None)


class PasteDialog(QDialog):
    """Starts with what is on the clipboard, if that is text."""

    pasted = Signal(object, object)
    """(Pasted, Amendment)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Add a version"))
        self.resize(720, 600)
        self.paper = _Paper()
        self.fields = DetailFields()
        words = QLabel(
            translate(
                "Dialogs",
                "Outlet, title and date are read from the text where it names them. Fill in only what is missing.",
            )
        )
        words.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.add = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.add.setText(translate("Dialogs", "Add version"))
        self.buttons.accepted.connect(self._done)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.paper, 1)
        box.addWidget(words)
        box.addWidget(self.fields)
        box.addWidget(self.buttons)
        self.paper.textChanged.connect(self._look)
        self.fields.changed.connect(self._look)
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and data.hasText() and len(data.text()) > 40:
            self.paper.insertFromMimeData(data)
            self.paper.selectAll()
        self._look()
        self.paper.setFocus()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _look(self) -> None:
        self.add.setEnabled(bool(self.paper.toPlainText().strip()) and self.fields.valid)

    def _done(self) -> None:
        given = self.fields.given()
        self.pasted.emit(self.paper.pasted(), Amendment(**{name: value for name, value in given.items() if value}))
        self.accept()
