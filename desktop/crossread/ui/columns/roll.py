"""Scrolling over lines whose heights become known on the way: what is in view keeps its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crossread.ui.models.picked import carried

if TYPE_CHECKING:
    from crossread.compare import Comparison
    from crossread.ui.columns.scene import Scene
    from crossread.ui.columns.sheet import Sheet
    from crossread.ui.columns.view import ColumnsView


class Roll:
    """The scroll bars of one ColumnsView and the heights of its lines."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view
        self.settling = False
        """Whether a scroll bar is being set to keep the place, which is no scrolling."""

    def anchor(self, scene: Scene | None) -> tuple[int, float] | None:
        """Return the topmost line in view and which part of it is scrolled out; None at the very top."""
        top = self._view.verticalScrollBar().value()
        if scene is None or not len(scene.heights) or top == 0:
            return None
        number = scene.heights.at(top)
        return number, (top - scene.heights.tops[number]) / max(scene.heights.height(number), 1)

    def same_place(self, old: Scene | None, sheet: Sheet, comparison: Comparison) -> tuple[int, float] | None:
        """Return where the text at the top of the view stands in another sheet that still holds its version."""
        anchor = self.anchor(old)
        if old is None or anchor is None:
            return None
        for number in (anchor[0], *old.sheet.folds.get(anchor[0], ())):
            for version, cell in enumerate(old.sheet.lines[number].cells):
                for spot in carried(old.comparison.story, comparison.story, [(version, index) for index in cell]):
                    line = None if spot is None else sheet.spots.get(spot)
                    if line is not None:
                        return line, anchor[1] if number == anchor[0] else 0.0
        return None

    def return_to(self, anchor: tuple[int, float]) -> None:
        """Scroll to where `anchor` says, without painting."""
        scene = self._view.scene
        if scene is not None:
            number, part = anchor
            if scene.composer.folded(number):
                number, part = scene.sheet.fold_of[number], 0.0
            self.learn_around(number)
            self.go(scene.heights.tops[number] + round(part * scene.heights.height(number)))

    def set_ranges(self) -> None:
        """Fit the scroll bars to the sheet and to the room."""
        view, scene = self._view, self._view.scene
        if scene is None:
            return
        self.settling, before = True, self.settling
        room = view.viewport().size()
        for bar, total, page in (
            (view.verticalScrollBar(), scene.heights.total, room.height()),
            (view.horizontalScrollBar(), scene.columns.total, room.width()),
        ):
            bar.setRange(0, max(total - page, 0))
            bar.setPageStep(page)
            bar.setSingleStep(40)
        self.settling = before

    def go(self, top: int) -> None:
        """Set the vertical place without painting, or one as near as the sheet reaches."""
        self.settling, before = True, self.settling
        self._view.verticalScrollBar().setValue(top)
        self.settling = before

    def settle(self) -> bool:
        """Set what is in view, keeping what was set before where it is; return whether it could not be kept there."""
        view, scene = self._view, self._view.scene
        if scene is None or not len(scene.heights):
            return False
        heights, room, seen = scene.heights, view.viewport().height(), view.sideways.shown()
        learned = shifted = False
        while True:
            top = view.verticalScrollBar().value()
            visible = heights.between(top, top + room)
            fresh = {n: scene.composer.height(n, seen) for n in visible if not scene.is_set(n, seen)}
            if not fresh:
                break
            known = [number for number in visible if heights.known(number)]
            fixed, stood = next(iter(known), visible.start), self._stand(known)
            before = heights.tops[fixed]
            offset = top - before
            if heights.learn(fresh):
                learned = True
                scene.names_from += heights.tops[fixed] - before
                self.set_ranges()
                # a reader at the very top wants to see it, not what lay under it before it was set
                self.go(heights.tops[fixed] + offset if top else 0)
                shifted = shifted or top == 0 or stood != self._stand(known)
        if learned:
            view.laid_out.emit()
        return shifted

    def _stand(self, lines: Sequence[int]) -> list[int]:
        """Return where in the viewport lines begin and end."""
        scene, y = self._view.scene, self._view.verticalScrollBar().value()
        if scene is None:
            return []
        tops = scene.heights.tops
        return [edge for number in lines for edge in (tops[number] - y, tops[number + 1] - y)]

    def learn_around(self, number: int) -> None:
        """Set line `number` and a page on either side of it."""
        view, scene = self._view, self._view.scene
        if scene is None:
            return
        room, heights, seen = view.viewport().height(), scene.heights, view.sideways.shown()
        near = heights.between(heights.tops[number] - room, heights.tops[number] + room)
        top = view.verticalScrollBar().value()
        visible = heights.between(top, top + room)
        stood = self._stand(visible)
        if heights.learn({n: scene.composer.height(n, seen) for n in near if not scene.is_set(n, seen)}):
            self.set_ranges()
            if stood != self._stand(visible):
                view.viewport().update()
            view.laid_out.emit()

    def learn_unseen(self, fresh: dict[int, int]) -> None:
        """Take in the heights of lines out of sight; what is in sight stays where it is."""
        view, scene = self._view, self._view.scene
        if scene is None or not fresh:
            return
        heights, top = scene.heights, view.verticalScrollBar().value()
        first = heights.at(top)
        before, stood = heights.tops[first], self._stand([first])
        if heights.learn(fresh):
            scene.names_from += heights.tops[first] - before
            self.set_ranges()
            self.go(heights.tops[first] + top - before)
            if stood != self._stand([first]):
                view.viewport().update()
            view.laid_out.emit()
