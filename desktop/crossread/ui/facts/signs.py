"""The sign of each verdict, painted, so that no font is needed and colour is never the only sign."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from crossread.facts import ByHand, Decision, Judgement, Verdict


def paint_sign(painter: QPainter, rect: QRectF, verdict: Verdict, colour: QColor) -> None:
    """Paint the sign of `verdict` into the square `rect`.

    A cross in a filled disc contradicts; a triangle differs; a wave is compatible; two lines are the same; a dot is
    told by one version only.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = rect.width()
    painter.translate(rect.topLeft())
    painter.scale(size / 16, size / 16)
    pen = QPen(colour, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if verdict is Verdict.CONTRADICTS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(0.8, 0.8, 14.4, 14.4))
        painter.setPen(QPen(_contrast(colour), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(5.3, 5.3), QPointF(10.7, 10.7))
        painter.drawLine(QPointF(10.7, 5.3), QPointF(5.3, 10.7))
    elif verdict is Verdict.DIFFERS:
        painter.setPen(pen)
        painter.drawPolygon([QPointF(8, 2.4), QPointF(14.4, 13.4), QPointF(1.6, 13.4)])
    elif verdict is Verdict.COMPATIBLE:
        painter.setPen(pen)
        for y in (5.8, 10.6):
            wave = QPainterPath(QPointF(2, y + 0.8))
            wave.cubicTo(QPointF(5.2, y - 3.2), QPointF(9.6, y + 3.8), QPointF(14, y - 0.8))
            painter.drawPath(wave)
    elif verdict is Verdict.SAME:
        painter.setPen(pen)
        painter.drawLine(QPointF(2.6, 5.8), QPointF(13.4, 5.8))
        painter.drawLine(QPointF(2.6, 10.4), QPointF(13.4, 10.4))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(5, 5, 6, 6))
    painter.restore()


def paint_judged(painter: QPainter, rect: QRectF, judgement: Judgement | None, colour: QColor) -> int:
    """Paint at the right end of `rect` what the reporter decided: a tick, and lines for a note; return the width."""
    if judgement is None:
        return 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    x, y = rect.right() - 2, rect.center().y()
    if judgement.note:
        for step, length in ((-3.5, 8), (0, 8), (3.5, 4)):
            painter.drawLine(QPointF(x - 8, y + step), QPointF(x - 8 + length, y + step))
        x -= 13
    if judgement.decision is Decision.CONFIRMED:
        painter.drawPolyline([QPointF(x - 9, y + 0.5), QPointF(x - 6, y + 3.5), QPointF(x - 0.5, y - 4)])
        x -= 11
    painter.restore()
    return round(rect.right() - x)


def paint_by_hand(painter: QPainter, rect: QRectF, done: Collection[ByHand], colour: QColor) -> int:
    """Paint at the right end of `rect` what was done to a line by hand, and return the width.

    Two rings that hold each other were joined, two that stand apart were separated.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    x, y = rect.right() - 2, rect.center().y() + 0.5
    for what, apart in ((ByHand.JOINED, 4.0), (ByHand.SEPARATED, 7.5)):
        if what in done:
            for middle in (x - 3.2, x - 3.2 - apart):
                painter.drawEllipse(QPointF(middle, y), 3.0, 3.0)
            x -= apart + 9
    painter.restore()
    return round(rect.right() - x) if done else 0


def sign_icon(verdict: Verdict, colour: QColor, size: int = 16) -> QIcon:
    """Return the sign as an icon, drawn for plain and for doubled resolution."""
    icon = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_sign(painter, QRectF(0, 0, size * scale, size * scale), verdict, colour)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon


def _contrast(colour: QColor) -> QColor:
    return QColor("white") if colour.lightnessF() < 0.62 else QColor(0, 0, 0, 220)
