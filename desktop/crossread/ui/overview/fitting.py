"""Words shortened to the room there is, without making another figure of a figure."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from crossread import wording

LEAST = 4
"""Characters before an ellipsis: fewer say nothing."""


def fitted(words: str, metrics: QFontMetrics, room: float) -> str:
    """Return `words`, or as much of them as fits with an ellipsis; "" where too little would be left.

    No figure is cut: "120,00…" would be another one.
    """
    if metrics.horizontalAdvance(words) <= room:
        return words
    most = min(len(words) - 1, int(2 * room / max(metrics.averageCharWidth(), 1)))
    for length in range(most, LEAST - 1, -1):
        shown = wording.cut(words, length)
        if len(shown) <= LEAST:
            return ""
        if metrics.horizontalAdvance(shown) <= room:
            return shown
    return ""
