"""The menu of a cell: copying, selecting, choosing the fact under the pointer, going to a moved paragraph's place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from crossread import wording
from crossread.translation import translate
from crossread.ui.columns.pointer import Hit
from crossread.ui.columns.view import ColumnsView


def open_menu(
    view: ColumnsView, at: QPoint, hit: Hit | None, more: Callable[[QMenu, Hit | None], object] | None = None
) -> QMenu:
    """Open the menu of what `hit` found, at a point of the screen. It goes when it is closed; `more` may add to it."""
    menu = QMenu(view)
    copy = menu.addAction(translate("Columns", "&Copy"), view.copy_selection)
    copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    copy.setEnabled(view.has_selection())
    if hit is not None and hit.block is not None and hit.block.paragraph >= 0:
        text = hit.block.text.text
        menu.addAction(translate("Columns", "Copy &paragraph"), lambda: QApplication.clipboard().setText(text))
    if hit is not None:
        menu.addAction(
            translate("Columns", "Select all in this column"), lambda: view.pointer.select_column(hit.version)
        )
    if hit is not None and hit.fact is not None:
        line = hit.fact.line
        menu.addSeparator()
        about = translate("Columns", "Show “{fact}” everywhere", fact=wording.about(line).replace("&", "&&"))
        menu.addAction(about, lambda: view.state.choose_fact(line))
    scene = view.scene
    move = scene.sheet.moves.get((hit.line, hit.version)) if scene is not None and hit is not None else None
    if move is not None:
        menu.addSeparator()
        menu.addAction(translate("Columns", "Go to where this stands"), lambda: view.show_line(move.home))
    if more is not None:
        more(menu, hit)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu
