"""The dialog that corrects where a version comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from crossread.story import Version
from crossread.translation import translate
from crossread.ui.dialogs.fields import DetailFields


class DetailsDialog(QDialog):
    """Shows what was read; only what the reporter changed is corrected."""

    corrected = Signal(dict)
    """Fields of Desk.amend that were changed."""

    def __init__(self, parent: QWidget, version: Version) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Correct details"))
        self.setMinimumWidth(520)
        self.fields = DetailFields()
        day = version.provenance.published_day
        self.fields.fill(version.provenance.outlet or "", version.title or "", day.isoformat() if day else "")
        self._before = self.fields.given()
        name = QLabel(translate("Dialogs", "As read from {source}.", source=version.provenance.name), wordWrap=True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(translate("Dialogs", "Correct"))
        buttons.accepted.connect(self._done)
        buttons.rejected.connect(self.reject)
        self.fields.changed.connect(lambda: self.ok.setEnabled(self.fields.valid))
        box = QVBoxLayout(self)
        box.addWidget(name)
        box.addWidget(self.fields)
        box.addWidget(buttons)

    def _done(self) -> None:
        now = self.fields.given()
        changed = {name: value for name, value in now.items() if value != self._before[name]}
        if changed.get("published", "") is None:
            del changed["published"]  # a date cannot be unsaid, only replaced
        if changed:
            self.corrected.emit(changed)
        self.accept()
