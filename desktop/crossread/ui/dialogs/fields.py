"""The three fields that say where a version comes from: outlet, title, date."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from crossread.translation import translate


class DetailFields(QWidget):
    """The date is written as 2025-07-13; anything else is marked as wrong and not taken."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outlet = QLineEdit()
        self.title = QLineEdit()
        self.date = QLineEdit(placeholderText="2025-07-13")
        self._wrong = QLabel(translate("Dialogs", "Write the date as year-month-day, such as 2025-07-13."))
        self._wrong.hide()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(translate("Dialogs", "&Outlet"), self.outlet)
        form.addRow(translate("Dialogs", "&Title"), self.title)
        form.addRow(translate("Dialogs", "&Date"), self.date)
        form.addRow("", self._wrong)
        for field in (self.outlet, self.title, self.date):
            field.textChanged.connect(self._look)

    @property
    def valid(self) -> bool:
        """Whether the date is one, or empty."""
        return not self.date.text().strip() or self._date() is not None

    def fill(self, outlet: str, title: str, date: str) -> None:
        """Show what is known."""
        self.outlet.setText(outlet)
        self.title.setText(title)
        self.date.setText(date)

    def given(self) -> dict[str, Any]:
        """Return outlet and title as text, and the date published or None."""
        return {
            "outlet": self.outlet.text().strip(),
            "title": self.title.text().strip(),
            "published": self._date(),
        }

    def _date(self) -> dt.date | None:
        try:
            return dt.date.fromisoformat(self.date.text().strip())
        except ValueError:
            return None

    def _look(self) -> None:
        self._wrong.setVisible(not self.valid)
        self.changed.emit()
