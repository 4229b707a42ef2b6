"""The tile of a matrix cell: how a version stands, told by a shape and by a colour; and the key that explains tiles."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from crossread.facts import Verdict
from crossread.translation import translate
from crossread.ui.facts.flow import FlowLayout
from crossread.ui.facts.signs import paint_sign
from crossread.ui.overview.standing import Standing
from crossread.ui.theme import Theme

SIGN, INSET = 12, 7
"""Size of a sign, and pixels between it and the edge of its tile where words follow."""


def paint_tile(
    painter: QPainter, box: QRectF, standing: Standing, verdict: Verdict, theme: Theme, *, aside: bool = False
) -> QRectF:
    """Paint a tile into `box` and return where its sign stands: in its middle, or `aside` before words.

    What agrees is a plain soft tile with the sign of its verdict; what differs is framed and has the cross or the
    triangle of the verdict; what is missing has no tile, only a short dash.
    """
    middle = box.center()
    sign = QRectF(middle.x() - SIGN / 2, middle.y() - SIGN / 2, SIGN, SIGN)
    if aside:
        sign.moveLeft(box.left() + INSET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if standing in (Standing.MISSING, Standing.UNREAD):
        painter.setPen(QPen(theme.faint, 1.2))
        half = 3 if standing is Standing.MISSING else 0.6
        painter.drawLine(sign.center().x() - half, middle.y(), sign.center().x() + half, middle.y())
    else:
        odd = standing is Standing.DIFFERS
        shown = verdict if odd or verdict is Verdict.COMPATIBLE else Verdict.SAME
        look = theme.verdicts[shown]
        painter.setPen(QPen(look.colour, 1.2) if odd else Qt.PenStyle.NoPen)
        if odd:
            painter.setBrush(theme.paper)  # over the ground of a chosen row the tint would be another colour
            painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(look.tint if odd else _soft(look.colour))
        painter.drawRoundedRect(box, 3, 3)
        paint_sign(painter, sign, shown, look.colour)
    painter.restore()
    return sign


def _soft(colour: QColor) -> QColor:
    soft = QColor(colour)
    soft.setAlpha(46)
    return soft


class Key(QWidget):
    """A tile and what it means."""

    def __init__(self, standing: Standing, verdict: Verdict, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._standing, self._verdict, self._words, self._theme = standing, verdict, words, theme
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for tile and words."""
        metrics = QFontMetrics(self.font())
        return QSize(28 + metrics.horizontalAdvance(self._words), metrics.height() + 6)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the tile and the words."""
        painter = QPainter(self)
        height = self.height()
        paint_tile(painter, QRectF(1, (height - 17) / 2, 20, 17), self._standing, self._verdict, self._theme)
        painter.setPen(self._theme.muted)
        painter.drawText(QRectF(27, 0, self.width(), height), int(Qt.AlignmentFlag.AlignVCenter), self._words)


class Keys(QWidget):
    """What the tiles of the matrix mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Overview", "What the signs mean"))
        self._keys = [
            Key(Standing.AGREES, Verdict.SAME, translate("Overview", "agrees with most"), theme, self),
            Key(Standing.AGREES, Verdict.COMPATIBLE, translate("Overview", "compatible"), theme, self),
            Key(Standing.DIFFERS, Verdict.CONTRADICTS, translate("Overview", "contradicts"), theme, self),
            Key(Standing.DIFFERS, Verdict.DIFFERS, translate("Overview", "differs"), theme, self),
            Key(Standing.MISSING, Verdict.SAME, translate("Overview", "not stated"), theme, self),
        ]
        flow = FlowLayout(self, spacing=6)
        flow.setContentsMargins(10, 0, 10, 0)
        for key in self._keys:
            flow.addWidget(key)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for key in self._keys:
            key.set_theme(theme)
