"""Which columns of one view are seen and where: hidden ones, the one that stays at the left, scrolling sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from crossread.compare import Comparison
from crossread.ui.columns.geometry import Columns

if TYPE_CHECKING:
    from crossread.ui.columns.view import ColumnsView


class Sideways:
    """Lays the columns of one ColumnsView side by side."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view
        self.freezes = True
        """Whether the base, else the first column, stays in sight while the others scroll sideways."""

    def fit(self, comparison: Comparison) -> Columns:
        """Return the columns for the room and the zoom there are now."""
        view, count = self._view, len(comparison.story.versions)
        hidden = view.state.hidden
        first = next((version for version in range(count) if version not in hidden), None)
        base = comparison.story.base
        frozen = first if base is None or base in hidden else base
        frozen = frozen if self.freezes else None
        return Columns(count, view.viewport().width(), view.state.zoom, hidden=hidden, frozen=frozen)

    def scrolling(self) -> QRect:
        """Return the part of the viewport that scrolls sideways."""
        room = self._view.viewport().rect()
        scene = self._view.scene
        return room if scene is None else room.adjusted(scene.columns.edge, 0, 0, 0)

    def show(self, version: int) -> None:
        """Scroll sideways until a column is in view."""
        scene = self._view.scene
        if scene is None or version == scene.columns.fixed:
            return
        bar, columns = self._view.horizontalScrollBar(), scene.columns
        left, width = columns.left(version), columns.width_of(version)
        if left - columns.edge < bar.value():
            bar.setValue(left - columns.edge)
        elif left + width > bar.value() + self._view.viewport().width():
            bar.setValue(left + width - self._view.viewport().width())

    def show_first(self, version: int) -> None:
        """Scroll sideways so far that a column is the first of those that scroll: the ones after it come along."""
        scene = self._view.scene
        if scene is not None and version != scene.columns.fixed:
            self._view.horizontalScrollBar().setValue(scene.columns.left(version) - scene.columns.edge)

    def shown(self) -> list[int]:
        """Return the columns of which anything can be seen, without those that are hidden."""
        scene, x = self._view.scene, self._view.horizontalScrollBar().value()
        if scene is None:
            return []
        columns = scene.columns
        there = columns.scrolled(columns.edge + x, self._view.viewport().width() + x)
        fixed = () if columns.fixed is None else (columns.fixed,)
        return [version for version in (*fixed, *there) if version not in columns.hidden]

    def in_view(self, version: int) -> bool:
        """Return whether most of a column can be seen."""
        scene = self._view.scene
        if scene is None or version == scene.columns.fixed:
            return scene is not None
        rect = self._view.cell_rect(0, version)
        seen = rect.intersected(self.scrolling().adjusted(0, -(10**6), 0, 10**6))
        return 2 * seen.width() > rect.width()
