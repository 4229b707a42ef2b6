"""From paragraph to paragraph with the keyboard, and keeping the one looked at in its place when all is set anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from crossread.compare import Comparison
from crossread.story import names
from crossread.ui.columns.compose import BlockKind
from crossread.ui.columns.folding import first_spot, fold_words
from crossread.ui.columns.sheet import LineKind
from crossread.ui.models.picked import carried

if TYPE_CHECKING:
    from crossread.ui.columns.scene import Scene
    from crossread.ui.columns.view import ColumnsView

Spot = tuple[int, int]


class Walker:
    """Moves the paragraph looked at in one ColumnsView."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view

    def along(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) paragraph of the column; at an end, stay there."""
        focus = self._view.state.picked.focus
        if self._view.scene is None:
            return
        if focus is None:
            self._begin()
            return
        column, focus = self._column(focus[0]), self._seen(focus)
        if focus in column:
            self._go(column[min(max(column.index(focus) + step, 0), len(column) - 1)])

    def across(self, step: int) -> None:
        """Go to the paragraph beside, in the next column to the right (1) or the left (-1) that has this row."""
        scene, focus = self._view.scene, self._view.state.picked.focus
        if scene is None:
            return
        if focus is None:
            self._begin()
            return
        number = scene.sheet.spots.get(focus)
        if number is None:
            return
        shown = [version for version in scene.columns.order if version not in scene.columns.hidden]
        if focus[0] not in shown:
            return
        at = shown.index(focus[0])
        beyond = shown[at + 1 :] if step > 0 else shown[:at][::-1]
        beside = next((spots for version in beyond if (spots := self._line(number, version))), None)
        if beside:
            self._go(beside[0])
        elif beyond:
            self._nearest(number, beyond[0])

    def _nearest(self, number: int, version: int) -> None:
        """Go to the paragraph of a column that stands nearest to a line it has nothing in."""
        scene = self._view.scene
        if scene is None or not 0 <= version < scene.sheet.versions:
            return
        column = self._column(version)
        if column:
            self._go(min(column, key=lambda spot: abs(scene.sheet.spots[spot] - number)))

    def _begin(self) -> None:
        """Go to the first paragraph in view, of the leftmost column that has one."""
        view, scene = self._view, self._view.scene
        if scene is None:
            return
        first = scene.heights.at(view.verticalScrollBar().value() + 1)
        for version in scene.columns.order:
            below = [spot for spot in self._column(version) if scene.sheet.spots[spot] >= first]
            if below:
                self._go(below[0])
                return

    def _go(self, spot: Spot) -> None:
        view, scene = self._view, self._view.scene
        if scene is None:
            return
        view.state.picked.look_at(spot, keep_marks=True)
        number = scene.sheet.spots[spot]
        if scene.composer.folded(number):
            view.show_line(scene.sheet.fold_of[number])
            view.announce(fold_words(scene, scene.sheet.fold_of[number]))
            return
        view.show_line(number)
        view.show_column(spot[0])
        version = scene.comparison.story.versions[spot[0]]
        words = f"{names(scene.comparison.story.versions)[spot[0]]}: {version.paragraphs[spot[1]].text}"
        view.announce(" ".join(part for part in (words, scene.pinned.words(spot)) if part))

    def _column(self, version: int) -> list[Spot]:
        """Return the paragraphs of a column that can be seen, from top to bottom."""
        scene = self._view.scene
        assert scene is not None  # noqa: S101 - whoever calls has asked
        return [spot for number in range(len(scene.sheet.lines)) for spot in self._line(number, version)]

    def _seen(self, spot: Spot) -> Spot:
        """Return the paragraph that stands for `spot` where it is folded away, else itself."""
        scene = self._view.scene
        assert scene is not None  # noqa: S101 - whoever calls has asked
        number = scene.sheet.spots.get(spot, -1)
        if not scene.composer.folded(number):
            return spot
        return first_spot(scene.sheet, scene.sheet.fold_of[number], spot[0]) or spot

    def _line(self, number: int, version: int) -> list[Spot]:
        scene = self._view.scene
        assert scene is not None  # noqa: S101 - whoever calls has asked
        line = scene.sheet.lines[number]
        if version in scene.columns.hidden:
            return []
        if scene.composer.folded(number):  # the first paragraph of a fold stands for all of it
            first = first_spot(scene.sheet, scene.sheet.fold_of[number], version)
            return [first] if first is not None and scene.sheet.spots[first] == number else []
        if line.kind is LineKind.FURNITURE and (number, version) not in scene.composer.open:
            return []
        return [(version, index) for index in line.cells[version]]

    # Where it stands

    def point(self) -> QPoint | None:
        """Return a point of the viewport in the paragraph looked at, scrolled into view."""
        view, scene, spot = self._view, self._view.scene, self._view.state.picked.focus
        number = scene.sheet.spots.get(spot) if scene is not None and spot is not None else None
        if scene is None or spot is None or number is None:
            return None
        if scene.composer.folded(number):
            fold = scene.sheet.fold_of[number]
            view.show_line(fold)
            return view.cell_rect(fold, scene.columns.order[0]).topLeft() + QPoint(scene.columns.inset + 4, 6)
        view.show_line(number)
        view.show_column(spot[0])
        cell = view.cell_rect(number, spot[0])
        for block in scene.composer.cell(number, spot[0]).blocks:
            if block.kind is BlockKind.TEXT and block.paragraph == spot[1]:
                return cell.topLeft() + QPoint(round(scene.columns.inset + block.x + 4), round(block.y + 8))
        return None

    def height_in_view(self, old: Scene | None, comparison: Comparison) -> int | None:
        """Return how far under the top of the view the paragraph looked at stood in `old`; None where out of sight."""
        view, focus = self._view, self._view.state.picked.focus
        if old is None or focus is None:
            return None
        (before,) = carried(comparison.story, old.comparison.story, [focus])
        number = None if before is None else old.sheet.spots.get(before)
        if number is None:
            return None
        at = old.heights.tops[number] - view.verticalScrollBar().value()
        return at if -old.heights.height(number) < at < view.viewport().height() else None

    def return_to(self, height: int) -> None:
        """Scroll so that the paragraph looked at stands as far under the top of the view as it did."""
        view, scene, focus = self._view, self._view.scene, self._view.state.picked.focus
        number = scene.sheet.spots.get(focus) if scene is not None and focus is not None else None
        if scene is not None and number is not None:
            view.roll.learn_around(number)
            view.verticalScrollBar().setValue(scene.heights.tops[number] - height)
