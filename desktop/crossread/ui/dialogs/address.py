"""The dialog that asks for a web address. The page is fetched only because it was asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from crossread.translation import translate


class AddressDialog(QDialog):
    """Starts with the clipboard's text where that is an address."""

    accepted_address = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Open web address"))
        self.setMinimumWidth(560)
        self.line = QLineEdit(placeholderText="https://")
        self.line.setAccessibleName(translate("Dialogs", "Web address"))
        words = QLabel(
            translate("Dialogs", "This one page is fetched from its site. Everything else stays on this computer.")
        )
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(translate("Dialogs", "Fetch"))
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.line)
        box.addWidget(words)
        box.addWidget(buttons)
        self.line.textChanged.connect(self._look)
        text = QGuiApplication.clipboard().text().strip()
        if self._address(text):
            self.line.setText(text)
            self.line.selectAll()
        self._look()

    @staticmethod
    def _address(text: str) -> str | None:
        text = text.strip()
        if not text or any(sign.isspace() for sign in text):
            return None
        if text.lower().startswith(("http://", "https://")):
            return text if len(text) > 10 else None
        return None if "://" in text or "." not in text else f"https://{text}"

    def _look(self) -> None:
        self.ok.setEnabled(self._address(self.line.text()) is not None)

    def _done(self) -> None:
        address = self._address(self.line.text())
        if address is not None:
            self.accepted_address.emit(address)
            self.accept()
