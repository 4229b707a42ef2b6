"""Scrolling over lines whose heights become known on the way: what is in view keeps its place."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from crossread.ui.models.picked import carried

if TYPE_CHECKING:
    from crossread.compare import Comparison
    from crossread.ui.columns.painting import Scene
    from crossread.ui.columns.sheet import Sheet
    from crossread.ui.columns.view import ColumnsView

AHEAD_SECONDS, NEXT, REST = 0.004, 12, 90
"""How long at a time lines out of sight are set (a quarter of a frame); how many milliseconds after a step is painted
that starts with the page that comes next, and how many the reader must rest before all others follow."""


class Roll:
    """The scroll bars of one ColumnsView and the heights of its lines."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view
        self.settling = False
        """Whether a scroll bar is being set to keep the place, which is no scrolling."""
        self._ahead = QTimer(view)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._set_ahead)
        self._down, self._going = True, False
        self._next = QTimer(view, singleShot=True)
        self._next.timeout.connect(self._set_next)

    def stop(self) -> None:
        """Set nothing ahead any more."""
        self._ahead.stop()
        self._next.stop()

    def went(self, *, down: bool) -> None:
        """Hear that the reader goes up or down; nothing is set ahead before that is painted."""
        self._down, self._going = down, True
        self._next.stop()

    def painted(self) -> None:
        """Set the page that comes next in the direction the reader goes, so that going on finds it there."""
        if self._going:
            self._going = False
            self._next.start(NEXT)

    def set_ahead_soon(self) -> None:
        """Set what is out of sight once the reader rests."""
        scene = self._view.scene
        if scene is not None and scene.heights.unknown:
            self._ahead.start(REST)

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

    def go(self, top: int) -> bool:
        """Set the vertical place without painting; return whether the sheet reaches so far."""
        self.settling, before = True, self.settling
        self._view.verticalScrollBar().setValue(top)
        self.settling = before
        return self._view.verticalScrollBar().value() == top

    def settle(self) -> bool:
        """Set what is in view, keeping what was set before where it is; return whether it could not be kept there."""
        view, scene = self._view, self._view.scene
        if scene is None or not len(scene.heights):
            return False
        heights, room = scene.heights, view.viewport().height()
        learned = shifted = False
        while True:
            top = view.verticalScrollBar().value()
            visible = heights.between(top, top + room)
            fresh = {number: scene.composer.height(number) for number in visible if not heights.known(number)}
            if not fresh:
                break
            fixed = next((number for number in visible if heights.known(number)), visible.start)
            offset = top - heights.tops[fixed]
            if heights.learn(fresh):
                learned = True
                self.set_ranges()
                if top == 0:  # a reader at the very top wants to see it, not what lay under it before it was set
                    self.go(0)
                    shifted = True
                else:
                    shifted = not self.go(heights.tops[fixed] + offset) or shifted
        if learned:
            view.laid_out.emit()
        return shifted

    def learn_around(self, number: int) -> None:
        """Set line `number` and a page on either side of it."""
        view, scene = self._view, self._view.scene
        if scene is None:
            return
        room, heights = view.viewport().height(), scene.heights
        near = heights.between(heights.tops[number] - room, heights.tops[number] + room)
        if heights.learn({n: scene.composer.height(n) for n in near if not heights.known(n)}):
            self.set_ranges()
            view.laid_out.emit()

    def _set_ahead(self) -> None:
        """Set some lines that are out of sight, nearest below first, so that scrolling finds their heights known."""
        view, scene = self._view, self._view.scene
        if scene is None or not scene.heights.unknown:
            return
        until = time.perf_counter() + AHEAD_SECONDS
        heights, count = scene.heights, len(scene.heights)
        first = heights.at(view.verticalScrollBar().value())
        fresh: dict[int, int] = {}
        for step in range(count):
            number = (first + step) % count
            if not heights.known(number):
                fresh[number] = scene.composer.height(number)
                if time.perf_counter() > until:
                    break
        self._learn_unseen(fresh)
        self._ahead.start(0)

    def _set_next(self) -> None:
        """Set some lines of the page that comes next, those first that come first."""
        view, scene = self._view, self._view.scene
        if scene is None:
            return
        until = time.perf_counter() + AHEAD_SECONDS
        top, room = view.verticalScrollBar().value(), view.viewport().height()
        near = scene.heights.between(*((top + room, top + 2 * room) if self._down else (top - room, top)))
        seen = view.sideways.shown()
        waiting = [n for n in near if not scene.heights.known(n) or not scene.composer.keeps(n, seen)]
        fresh: dict[int, int] = {}
        for number in waiting if self._down else reversed(waiting):
            fresh[number] = scene.prepare(number, seen)
            if time.perf_counter() > until:
                break
        self._learn_unseen(fresh)
        if len(fresh) < len(waiting):
            self._next.start(0)

    def _learn_unseen(self, fresh: dict[int, int]) -> None:
        """Take in the heights of lines out of sight; what is in sight stays where it is."""
        view, scene = self._view, self._view.scene
        if scene is None:
            return
        heights, top = scene.heights, view.verticalScrollBar().value()
        first = heights.at(top)
        offset = top - heights.tops[first]
        if heights.learn(fresh):
            self.set_ranges()
            if not self.go(heights.tops[first] + offset):
                view.viewport().update()
            view.laid_out.emit()
