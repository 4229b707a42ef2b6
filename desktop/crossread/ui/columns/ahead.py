"""What is done while the reader rests: lines out of sight are set and painted, so that scrolling finds them ready."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from crossread.ui.columns.scene import Scene
    from crossread.ui.columns.view import ColumnsView

SECONDS, NEXT, REST = 0.004, 8, 90
"""How long at a time lines are set (a quarter of a frame); how many milliseconds after a scroll step is painted work
begins on the page that comes next, and how many the reader must rest before it begins on anything else.

A key that is held comes again after 33. Of those, the next page takes 9 at twice the pixels, more where the computer is
busy elsewhere; the page behind would take as many again, and is left until the reader rests.
"""

OPENING = 0.4
"""At most so many seconds of opening a comparison go into setting what lies below what is in view, so that pages turned
at once are set: less than half of the second after which a reader who waits loses the thread (Nielsen, Usability
Engineering, 1993, chapter 5). Six versions of 40 paragraphs need a tenth of it."""


class Ahead:
    """The idle work of one ColumnsView, a slice at a time: the pages beside what is in view, and all other lines."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view
        self._down, self._going, self._rests = True, False, False
        self.opening = False
        """Whether a comparison was opened and nothing of it has been painted yet."""
        self._near = QTimer(view, singleShot=True)
        self._near.timeout.connect(self._prepare_pages)
        self._far = QTimer(view, singleShot=True)
        self._far.timeout.connect(self._set_lines)

    @property
    def busy(self) -> bool:
        """Whether anything is still to be done, or soon to be looked for."""
        return self._near.isActive() or self._far.isActive()

    def stop(self) -> None:
        """Do nothing any more."""
        self._near.stop()
        self._far.stop()

    def went(self, *, down: bool) -> None:
        """Hear that the reader goes up or down; nothing is done before that is painted."""
        self._down, self._going = down, True
        self._near.stop()

    def painted(self) -> None:
        """Turn to the pages beside what is in view: at once, and to the next alone, where the reader is going on."""
        self._rests = not self._going
        self._near.start(NEXT if self._going or self.opening else REST)
        self._going = self.opening = False

    def set_while_opening(self) -> None:
        """Where a comparison is being opened, set lines below what is in view, as many as the time for it allows."""
        if self.opening:
            self._set_lines_for(OPENING, keep=True)

    def set_lines_soon(self) -> None:
        """Set what is out of sight once the reader rests."""
        scene = self._view.scene
        if scene is not None and scene.heights.unknown:
            self._far.start(REST)

    def _set_lines(self) -> None:
        """Set some lines that are out of sight, nearest below first, so that scrolling finds their heights known."""
        self._set_lines_for(SECONDS, keep=False)
        scene = self._view.scene
        if scene is None:
            return
        if scene.heights.unknown:
            self._far.start(0)
        else:
            self._near.start(0)  # what has been painted may stand elsewhere by now

    def _set_lines_for(self, seconds: float, *, keep: bool) -> None:
        view, scene = self._view, self._view.scene
        if scene is None or not scene.heights.unknown:
            return
        until = time.perf_counter() + seconds
        heights, count, seen = scene.heights, len(scene.heights), view.sideways.shown()
        first = heights.at(view.verticalScrollBar().value())
        fresh: dict[int, int] = {}
        for step in range(count):
            number = (first + step) % count
            if not heights.known(number):
                fresh[number] = scene.prepare(number, seen) if keep else scene.composer.height(number, seen, keep=False)
                if time.perf_counter() > until:
                    break
        view.roll.learn_unseen(fresh)

    def _prepare_pages(self) -> None:
        """Do one slice of work on the page the reader is going to or, once they rest, on the one behind."""
        view, scene = self._view, self._view.scene
        if scene is None or not len(scene.heights):
            return
        top, room = view.verticalScrollBar().value(), view.viewport().height()
        below, above = (top + room, top + 2 * room), (top - room, top)
        ahead, behind = (below, above) if self._down else (above, below)
        for pages in ((ahead,), (ahead, behind)) if self._rests else ((ahead,),):
            if self._set_page(scene, pages[-1]) or self._paint_page(scene, pages):
                self._near.start(0)
                return
        if not self._rests:
            self._rests = True
            self._near.start(REST)

    def _set_page(self, scene: Scene, page: tuple[int, int]) -> bool:
        """Set some lines of a stretch, those first that come first; return whether any was left to be set."""
        until, seen = time.perf_counter() + SECONDS, self._view.sideways.shown()
        lines = scene.heights.between(*page)
        waiting = [n for n in lines if not scene.is_set(n, seen) or not scene.composer.keeps(n, seen)]
        fresh: dict[int, int] = {}
        for number in waiting if self._down else reversed(waiting):
            fresh[number] = scene.prepare(number, seen)
            if time.perf_counter() > until:
                break
        self._view.roll.learn_unseen(fresh)
        return bool(waiting)

    def _paint_page(self, scene: Scene, pages: tuple[tuple[int, int], ...]) -> bool:
        """Paint one picture that stretches of the sheet lack; return whether there was one.

        None while a fact is pointed at: its marks go as soon as the sheet moves under the pointer.
        """
        view = self._view
        if view.plates is None or scene.hovered is not None:
            return False
        wanted, lacking = view.plates.lacking(pages, view.frame)
        if lacking:
            view.plates.add(lacking[0], wanted, view.frame)
        return bool(lacking)
