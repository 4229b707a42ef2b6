"""From difference to difference: from the one stepped to last, or from where the reader went since."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossread.ui.columns.view import ColumnsView


class Steps:
    """Steps through the differences of one ColumnsView."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view
        self._line: int | None = None
        view.state.picked.changed.connect(self._follow)

    def begin(self) -> None:
        """Begin at what is in view: other lines are shown now."""
        self._line = None

    def go_on_from(self, number: int | None) -> None:
        """Take the next step from a line the reader went to or was led to; the difference stepped to is left."""
        scene = self._view.scene
        if scene is not None and number is not None:
            self._line, scene.current = number, scene.current if scene.current == number else None
            self._view.viewport().update()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) line that is not the same everywhere; at an end, stay there."""
        view, scene = self._view, self._view.scene
        if scene is None or not scene.sheet.differences:
            view.difference_shown.emit(0, 0)
            return
        lines = scene.sheet.differences
        here = self._line if scene.current is None else scene.current
        if here is not None:
            index = bisect_right(lines, here) if by > 0 else bisect_left(lines, here) - 1
        else:
            top = view.verticalScrollBar().value()
            index = bisect_left(lines, scene.heights.at(top) if top else 0) - (by < 0)
        index = min(max(index, 0), len(lines) - 1)
        scene.current = lines[index]
        view.show_line(lines[index])
        view.viewport().update()
        view.difference_shown.emit(index + 1, len(lines))
        view.announce(scene.row_words(lines[index]).replace("\n", ". "))

    def _follow(self) -> None:
        scene, focus = self._view.scene, self._view.state.picked.focus
        if scene is not None and focus is not None:
            self.go_on_from(scene.sheet.spots.get(focus))
