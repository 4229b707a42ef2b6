"""The shapes of marks: how a look is drawn over given rectangles of text. Also used by the legend."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from crossread.ui.theme import Look, Sign


@lru_cache(maxsize=512)
def _faded(rgba: int, strength: int) -> QColor:
    colour = QColor.fromRgba(rgba)
    colour.setAlpha(colour.alpha() * strength // 16)
    return colour


def faded(colour: QColor, strength: float) -> QColor:
    """Return `colour` with its opacity times `strength` (0.0 to 1.0), in sixteen steps."""
    return _faded(colour.rgba(), max(round(strength * 16), 1))


@lru_cache(maxsize=256)
def pen(rgba: int, width: float, sign: Sign) -> QPen:
    """Return the pen of a sign's line; dots and dashes are measured in widths of the line."""
    made = QPen(QColor.fromRgba(rgba), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if sign is Sign.DOTTED:
        made.setCapStyle(Qt.PenCapStyle.RoundCap)
        made.setDashPattern([0.01, 2.0])
    elif sign is Sign.DASHED:
        made.setDashPattern([2.6, 2.0])
    return made


def draw_tint(painter: QPainter, colour: QColor, rects: Iterable[QRectF], radius: float = 2.5) -> None:
    """Lay a soft patch behind the words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), radius, radius)


def draw_sign(painter: QPainter, sign: Sign, colour: QColor, rects: Iterable[QRectF], weight: float = 1.0) -> None:
    """Draw the line of `sign` at the words; `weight` makes it heavier. A patch has no line."""
    if sign in (Sign.NONE, Sign.PATCH):
        return
    if sign is Sign.CARET:
        for rect in rects:
            draw_caret(painter, colour, rect, weight)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign is Sign.BOX:
        painter.setPen(pen(colour.rgba(), 1.3 * weight, sign))
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, 0.5), 3, 3)
        return
    width = {Sign.DOTTED: 2.2, Sign.DOUBLE: 1.0, Sign.DASHED: 1.4}.get(sign, 1.6) * weight
    painter.setPen(pen(colour.rgba(), width, sign))
    for rect in rects:
        y = rect.bottom() + 0.2
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if sign is Sign.DOUBLE:
            painter.drawLine(QPointF(rect.left(), y - 2.2), QPointF(rect.right(), y - 2.2))


def draw_caret(painter: QPainter, colour: QColor, rect: QRectF, weight: float = 1.0) -> None:
    """Draw a wedge under the point left of `rect`: words are missing here."""
    x, y, half = rect.left(), rect.bottom() - 2.5, 3.6 * weight
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y - 2), QPointF(x - half, y + 4.2), QPointF(x + half, y + 4.2)]))


def draw_look(painter: QPainter, look: Look, rects: list[QRectF], strength: float = 1.0) -> None:
    """Draw patch and line of `look` together."""
    if look.sign is not Sign.CARET:
        draw_tint(painter, faded(look.tint, strength), rects)
    draw_sign(painter, look.sign, faded(look.colour, strength), rects)


def draw_arrow(painter: QPainter, colour: QColor, x: float, y: float, size: float, *, up: bool) -> None:
    """Draw a slim arrow in the square whose top left corner is x, y."""
    painter.setPen(pen(colour.rgba(), 1.5, Sign.UNDERLINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle, head, tail = x + size / 2, y + size * 0.14, y + size * 0.9
    wing = size * 0.3
    if not up:
        head, tail, wing = tail, head, -wing
    painter.drawLine(QPointF(middle, tail), QPointF(middle, head))
    painter.drawPolyline(
        QPolygonF(
            [QPointF(middle - abs(wing), head + wing), QPointF(middle, head), QPointF(middle + abs(wing), head + wing)]
        )
    )


def draw_triangle(painter: QPainter, colour: QColor, x: float, y: float, size: float, *, is_open: bool) -> None:
    """Draw the small triangle of something that can be opened, pointing down when it is open."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if is_open:
        points = [QPointF(x, y + size * 0.3), QPointF(x + size, y + size * 0.3), QPointF(x + size / 2, y + size * 0.85)]
    else:
        points = [QPointF(x + size * 0.2, y), QPointF(x + size * 0.8, y + size / 2), QPointF(x + size * 0.2, y + size)]
    painter.drawPolygon(QPolygonF(points))
