"""The shapes of marks: how a look is drawn over given rectangles of text. Also used by the legend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import floor

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from crossread.ui.pixels import pixels
from crossread.ui.theme import Sign


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


def snapped(rect: QRectF) -> QRect:
    """Return `rect` on whole pixels: shapes on them are crisp, and many times faster to fill than smoothed ones.

    Halves go one way, not to the even number: a scrolled mark has to fall on the pixels that were moved.
    """
    return QRect(*_whole(rect))


def _whole(rect: QRectF) -> tuple[int, int, int, int]:
    x, y, width, height = rect.getRect()
    left, top = floor(x + 0.5), floor(y + 0.5)
    return left, top, max(floor(x + width + 0.5) - left, 1), max(floor(y + height + 0.5) - top, 1)


def draw_tint(painter: QPainter, colour: QColor, rects: Iterable[QRectF]) -> None:
    """Lay a soft patch with its corners taken off behind the words."""
    with pixels(painter) as on:
        under = on.thick(1)
        for rect in rects:
            left, top, width, height = on.box(*_whole(rect))
            height += under
            if width < 4:
                painter.fillRect(left, top, width, height, colour)
                continue
            painter.fillRect(left - 1, top + 1, 1, height - 2, colour)
            painter.fillRect(left, top, width, height, colour)
            painter.fillRect(left + width, top + 1, 1, height - 2, colour)


def draw_sign(painter: QPainter, sign: Sign, colour: QColor, rects: Iterable[QRectF], weight: int = 1) -> None:
    """Draw the line of `sign` at the words, `weight` times as heavy as usual (1 or 2). A patch has no line."""
    if sign in (Sign.NONE, Sign.PATCH):
        return
    if sign is Sign.BRACKETS:
        draw_brackets(painter, colour, [snapped(rect) for rect in rects], weight)
        return
    for rect in rects:
        if sign is Sign.CARET:
            draw_caret(painter, colour, rect)
            continue
        box = snapped(rect)
        if sign is Sign.BOX:
            draw_box(painter, colour, box.adjusted(-2, -1, 1, 2), weight)
        elif sign is Sign.RAILS:
            draw_rails(painter, colour, box, weight)
        else:
            _draw_line(painter, sign, colour, box, weight)


def _draw_line(painter: QPainter, sign: Sign, colour: QColor, box: QRect, weight: int) -> None:
    """Draw a line under `box`."""
    with pixels(painter) as on:
        left, top, width, height = on.box(*box.getRect())
        y, one, thick = top + height, on.thick(1), on.thick(weight)
        if sign is Sign.UNDERLINE:
            painter.fillRect(left, y, width, on.thick(1 + weight), colour)
        elif sign is Sign.DOUBLE:
            painter.fillRect(left, y - one, width, thick, colour)
            painter.fillRect(left, y + thick, width, thick, colour)
        else:
            tile = _tile(sign, colour.rgba(), weight, on.scale, on.ratio)
            height = round(tile.height() / tile.devicePixelRatio())
            painter.drawTiledPixmap(QRect(left, y, width, height), tile, QPoint(0, 0))


def draw_box(painter: QPainter, colour: QColor, box: QRect, weight: int = 1) -> None:
    """Draw a frame with its corners taken off, just inside `box`."""
    with pixels(painter) as on:
        left, top, width, height = on.box(*box.getRect())
        one, two, thick = on.thick(1), 2 * on.thick(1), on.thick(weight)
        painter.fillRect(left + two, top, width - 2 * two, thick, colour)
        painter.fillRect(left + two, top + height - thick, width - 2 * two, thick, colour)
        painter.fillRect(left, top + two, thick, height - 2 * two, colour)
        painter.fillRect(left + width - thick, top + two, thick, height - 2 * two, colour)
        for x in (left + one, left + width - two):
            painter.fillRect(x, top + one, one, one, colour)
            painter.fillRect(x, top + height - two, one, one, colour)


def draw_rails(painter: QPainter, colour: QColor, box: QRect, weight: int = 1) -> None:
    """Draw a line over and one under `box`; twice as heavy, its sides are closed too."""
    with pixels(painter) as on:
        left, top, width, height = on.box(*box.getRect())
        one, thick = on.thick(1), on.thick(weight)
        painter.fillRect(left, top - thick, width, thick, colour)
        painter.fillRect(left, top + height + one, width, thick, colour)
        if weight > 1:
            painter.fillRect(left - thick, top - thick, thick, height + one + 2 * thick, colour)
            painter.fillRect(left + width, top - thick, thick, height + one + 2 * thick, colour)


def draw_brackets(
    painter: QPainter, colour: QColor, boxes: Sequence[QRect], weight: int = 1, *, mirrored: bool = False
) -> None:
    """Draw a bracket before the first box and one after the last; `mirrored` for text from right to left."""
    if not boxes:
        return
    with pixels(painter) as on:
        one, thick, thin, arm = on.thick(1), on.thick(1 + weight), on.thick(weight), on.thick(5)
        for box, opens in ((boxes[0], not mirrored), (boxes[-1], mirrored)):
            left, top, width, height = on.box(*box.getRect())
            top, height = top - one, height + 3 * one
            x = left - thick if opens else left + width
            side = x if opens else x + thick - arm
            painter.fillRect(x, top, thick, height, colour)
            painter.fillRect(side, top, arm, thin, colour)
            painter.fillRect(side, top + height - thin, arm, thin, colour)


@lru_cache(maxsize=128)
def _tile(sign: Sign, rgba: int, weight: int, scale: float, ratio: float) -> QPixmap:
    """Return the picture a dotted or dashed line is tiled with; stroking such lines anew takes ten times as long.

    It is drawn `scale` times as large, in pixels that are each `ratio` of the screen's wide.
    """
    width, height = (4, 2 + weight) if sign is Sign.DOTTED else (5, weight)
    painter, picture = _picture(round(width * scale), round(height * scale), ratio)
    if sign is Sign.DOTTED:
        size = (1.2 + weight) * scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgba(rgba))
        painter.drawEllipse(QRectF((width * scale - size) / 2, (height * scale - size) / 2, size, size))
    else:
        painter.fillRect(0, 0, round(3 * scale), round(height * scale), QColor.fromRgba(rgba))
    painter.end()
    return picture


def _picture(width: int, height: int, ratio: float) -> tuple[QPainter, QPixmap]:
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter, picture


def draw_caret(painter: QPainter, colour: QColor, rect: QRectF) -> None:
    """Draw a wedge under the point left of `rect`: words are missing here."""
    x, y, half = rect.left(), rect.bottom() - 2.5, 3.6
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y - 2), QPointF(x - half, y + 4.2), QPointF(x + half, y + 4.2)]))


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


def draw_pin(painter: QPainter, colour: QColor, x: float, y: float, *, linked: bool) -> None:
    """Draw a small pin, 9 pixels high, whose head starts at x, y: filled where it links, struck out where it parts."""
    painter.setPen(pen(colour.rgba(), 1.3, Sign.UNDERLINE))
    painter.setBrush(colour if linked else Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(x + 3.5, y + 6), QPointF(x + 3.5, y + 10.5))
    painter.drawEllipse(QPointF(x + 3.5, y + 3.2), 2.7, 2.7)
    if not linked:
        painter.drawLine(QPointF(x - 0.5, y + 8.5), QPointF(x + 7.5, y + 0.5))


def draw_ring(painter: QPainter, colour: QColor, at: QPointF, radius: float) -> None:
    """Draw a dotted ring: what stands in it is uncertain."""
    painter.setPen(pen(colour.rgba(), 1.4, Sign.DOTTED))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius, radius)


def draw_plus(painter: QPainter, colour: QColor, x: float, y: float) -> None:
    """Draw a small ringed plus, 10 pixels wide, whose top left corner is x, y: a click brings this back."""
    painter.setPen(pen(colour.rgba(), 1.2, Sign.UNDERLINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(x + 5, y + 5), 4.6, 4.6)
    painter.drawLine(QPointF(x + 2.6, y + 5), QPointF(x + 7.4, y + 5))
    painter.drawLine(QPointF(x + 5, y + 2.6), QPointF(x + 5, y + 7.4))


def draw_triangle(painter: QPainter, colour: QColor, x: float, y: float, size: float, *, is_open: bool) -> None:
    """Draw the small triangle of something that can be opened, pointing down when it is open."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if is_open:
        points = [QPointF(x, y + size * 0.3), QPointF(x + size, y + size * 0.3), QPointF(x + size / 2, y + size * 0.85)]
    else:
        points = [QPointF(x + size * 0.2, y), QPointF(x + size * 0.8, y + size / 2), QPointF(x + size * 0.2, y + size)]
    painter.drawPolygon(QPolygonF(points))
