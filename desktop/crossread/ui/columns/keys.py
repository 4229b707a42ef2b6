"""The keys of the columns: scrolling as in a reader, opening a fold, letting go of what is selected or chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from crossread.ui.columns.view import ColumnsView

OVERLAP = 60
"""Pixels of a page that stay in view when the next is turned to."""


def press(view: ColumnsView, event: QKeyEvent) -> bool:
    """Do what a key stands for; return whether it stands for anything here."""
    keys, picked = Qt.Key, view.state.picked
    if _scroll(view, event):
        return True
    if event.key() in (keys.Key_Return, keys.Key_Enter):
        return view.folding.press_enter()
    if event.key() != keys.Key_Escape:
        return False
    if view.has_selection():
        view.pointer.clear_selection()
    elif picked.marked:
        picked.look_at(picked.focus)
    elif (view.state.chosen, view.state.passage) != (None, None):
        view.state.let_go()
    else:
        return False
    return True


def _scroll(view: ColumnsView, event: QKeyEvent) -> bool:
    vertical, horizontal = view.verticalScrollBar(), view.horizontalScrollBar()
    page = max(view.viewport().height() - OVERLAP, OVERLAP)
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    moves = {
        Qt.Key.Key_Down: (vertical, vertical.singleStep()),
        Qt.Key.Key_Up: (vertical, -vertical.singleStep()),
        Qt.Key.Key_PageDown: (vertical, page),
        Qt.Key.Key_PageUp: (vertical, -page),
        Qt.Key.Key_Space: (vertical, -page if shift else page),
        Qt.Key.Key_Left: (horizontal, -horizontal.singleStep()),
        Qt.Key.Key_Right: (horizontal, horizontal.singleStep()),
        Qt.Key.Key_Home: (vertical, -vertical.maximum()),
        Qt.Key.Key_End: (vertical, vertical.maximum()),
    }
    bar, by = moves.get(event.key(), (None, 0))
    if bar is None:
        return False
    bar.setValue(bar.value() + by)
    if event.key() == Qt.Key.Key_End and view.scene is not None:
        bar.setValue(bar.maximum())  # lines set on the way may have made it longer
    return True
