"""The reporter's own hand in the columns: what is picked for linking, the signs of pins, the plus of furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter

from crossread.story import Role
from crossread.translation import translate
from crossread.ui.columns import signs
from crossread.ui.columns.compose import FURNITURE_INDENT, Block, BlockKind
from crossread.ui.models.picked import Picked
from crossread.ui.pixels import fill

if TYPE_CHECKING:
    from crossread.ui.columns.pointer import Hit
    from crossread.ui.columns.scene import Scene


OVERHANG = 6
"""Pixels by which the frame of a marked paragraph, and a pin beside a short one, stand out over its text."""

_BAR, _PIN, _PIN_WIDTH, _PIN_HEIGHT = 11, 3, 8, 11
"""Pixels: from the text to the bar of the paragraph looked at, from the text to its pin, and the pin's size."""

_SLACK = 3
"""Pixels around a sign that still point at it."""

_PLUS = 10


def draw_by_hand(painter: QPainter, scene: Scene, version: int, block: Block, at: QPointF) -> None:
    """Draw what is picked and pinned of the paragraph whose text starts, furniture's indent left out, at `at`."""
    spot = (version, block.paragraph)
    theme, columns = scene.theme, scene.columns
    left, top, height = round(at.x()), round(at.y()), round(block.text.height)
    if spot in scene.picked.marked:
        frame = QRect(left - OVERHANG, top - OVERHANG + 2, columns.text_width + 2 * OVERHANG, height + 2 * OVERHANG - 4)
        signs.draw_tint(painter, signs.faded(theme.selection, 0.35), [frame.toRectF()])
        signs.draw_box(painter, theme.accent, frame, 2)
    if spot == scene.picked.focus:
        fill(painter, QRect(left - _BAR, top, 2, height), theme.accent)
    if block.role is Role.FURNITURE:
        signs.draw_plus(painter, theme.furniture, left, top + (block.text.face.line - _PLUS) / 2)
    sign = scene.pinned.sign(spot)
    if sign is not None:
        x = left + columns.text_width + _PIN
        y = top + (block.text.face.line - _PIN_HEIGHT) / 2
        signs.draw_pin(painter, theme.accent if sign.linked else theme.muted, x, y, linked=bool(sign.linked))


def pick(picked: Picked, hit: Hit, modifiers: Qt.KeyboardModifier) -> bool:
    """Go to the paragraph that is pressed on, or mark it; return whether the press marked it and selects no text.

    Control marks; so does Shift in another column than that of the paragraph looked at, where it can extend no text.
    """
    spot = hit.spot if hit.inside else None
    if spot is not None and modifiers & Qt.KeyboardModifier.ControlModifier:
        picked.flip(spot)
        return True
    elsewhere = picked.focus is not None and spot is not None and picked.focus[0] != spot[0]
    if spot is not None and elsewhere and modifiers & Qt.KeyboardModifier.ShiftModifier:
        picked.flip(spot)
        return True
    picked.look_at(spot)
    return False


def restores(block: Block, x: float) -> bool:
    """Tell whether `x`, in pixels from a block's text, is on the plus that brings a line of furniture back."""
    shown = block.kind is BlockKind.TEXT and block.role is Role.FURNITURE
    return shown and -FURNITURE_INDENT - _SLACK <= x < -FURNITURE_INDENT + _PLUS + _SLACK


def sign_words(scene: Scene, hit: Hit, x: float) -> str:
    """Return what the sign at `x`, in pixels from the text, means: a pin's, a number's, or the plus of furniture."""
    if hit.block is not None and hit.block.kind is BlockKind.PLACE and hit.inside:
        return place_meaning()
    if hit.spot is None:
        return ""
    if hit.restores:
        return translate("Columns", "This is text: bring it back into the comparison")
    from_text = x - scene.columns.text_width
    if _PIN - _SLACK <= from_text <= _PIN + _PIN_WIDTH + _SLACK:
        return scene.pinned.words(hit.spot)
    return ""


def place_meaning() -> str:
    """Return what the number over a paragraph says."""
    return translate(
        "Columns",
        "The number of this paragraph in its own article, where it does not follow the one above it here. "
        "A click leads to the one before it there. "
        "Have the others compared with this version to read it in its own order.",
    )
