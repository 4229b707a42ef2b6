"""The page of shortcuts, made from the table of actions."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from crossread.translation import translate
from crossread.ui.actions import MENUS, TABLE, Action, plain, sequences


class ShortcutsDialog(QDialog):
    """All actions that have a key, menu by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Keyboard shortcuts"))
        self.resize(520, 620)
        page = QTextBrowser()
        page.setHtml(shortcuts_page())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(page)
        box.addWidget(buttons)


def shown(entry: Action) -> list[QKeySequence]:
    """Return the keys worth telling of: the written ones, and of a platform's own ones for a purpose the first."""
    return [key for key in sequences(entry) if key in _written(entry)] or sequences(entry)[:1]


def _written(entry: Action) -> list[QKeySequence]:
    return [QKeySequence(key) for key in entry.keys if isinstance(key, str)]


def shortcuts_page() -> str:
    """Return the shortcuts of this platform as HTML."""
    parts = ["<style>td { padding: 3px 28px 3px 0 } h3 { margin: 14px 0 4px 0 }</style>"]
    for menu in MENUS:
        rows = []
        for entry in TABLE:
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in shown(entry)]
            if entry.menu == menu and keys:
                rows.append(f"<tr><td>{escape(plain(entry.title))}</td><td>{escape(', '.join(keys))}</td></tr>")
        if rows:
            parts.append(f"<h3>{escape(plain(translate('Menus', menu)))}</h3><table>{''.join(rows)}</table>")
    return "".join(parts)
