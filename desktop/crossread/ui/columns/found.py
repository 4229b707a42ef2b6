"""The hits of a search in the columns: painted with the other marks, and brought into sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect
from PySide6.QtGui import QPainter

from crossread.story import Place
from crossread.ui.columns import signs
from crossread.ui.columns.texts import SetText
from crossread.ui.models.search import Search, Spot
from crossread.ui.theme import Look, Theme

if TYPE_CHECKING:
    from crossread.ui.columns.view import ColumnsView

AIR = 12
"""Pixels left free over and under words that are brought into sight: half a line of text."""


class Found(NamedTuple):
    """A hit in a paragraph, as it is drawn."""

    start: int
    end: int
    look: Look
    weight: int


def found(theme: Theme, search: Search, version: int, paragraph: int) -> list[Found]:
    """Return the hits of a paragraph; the one that is shown is drawn more heavily."""
    hits = search.hits(version, paragraph)
    here = search.current if hits else None
    return [
        Found(start, end, theme.found_here, 2)
        if here == Place(version, paragraph, start, end)
        else Found(start, end, theme.found, 1)
        for start, end in hits
    ]


def lay_found(painter: QPainter, hits: list[Found], text: SetText, at: QPointF) -> None:
    """Lay the patches of hits behind the words of a text that stands at a point."""
    for hit in hits:
        signs.draw_tint(painter, hit.look.tint, (rect.translated(at) for rect in text.rects(hit.start, hit.end)))


def draw_found(painter: QPainter, hits: list[Found], text: SetText, at: QPointF) -> None:
    """Draw the lines of hits over the words of a text that stands at a point."""
    for hit in hits:
        rects = (rect.translated(at) for rect in text.rects(hit.start, hit.end))
        signs.draw_sign(painter, hit.look.sign, hit.look.colour, rects, hit.weight)


class Finder(QObject):
    """Follows the search for one ColumnsView."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__(view)
        self._view = view
        self._search = view.state.search
        self._search.hits_changed.connect(view.viewport().update)
        self._search.hit_shown.connect(self._show)
        self._unfolded: tuple[int, int] | None = None
        view.state.hidden_changed.connect(self._read_again)

    def _read_again(self) -> None:
        """Search no longer what was hidden, and again what is shown."""
        if self._search.open:
            self.read()

    def read(self) -> None:
        """Search what the columns show, in the order in which they show it."""
        scene = self._view.scene
        self._unfolded = None
        if scene is None:
            self._search.stop()
        else:
            shown = {spot: at for spot, at in scene.sheet.spots.items() if spot[0] not in self._view.state.hidden}
            self._search.read(scene.comparison.story.versions, shown)

    def _show(self, place: Place) -> None:
        """Go to a hit. Page furniture that was opened for one is folded again when it is left for another."""
        scene = self._view.scene
        if scene is None:
            return
        cell = scene.sheet.spots[place.version, place.paragraph], place.version
        unfolded = scene.composer.open
        if self._unfolded in unfolded and self._unfolded != cell:
            self._view.toggle_furniture(*self._unfolded)
        before = cell in unfolded and cell != self._unfolded
        self._view.show_place(place)
        self._unfolded = cell if cell in unfolded and not before else None

    def begin(self) -> None:
        """Let the next search begin at what is in view, unless the hit that is shown can be seen."""
        here = self._search.current
        if here is None or not self.words_rect(here).intersects(self._view.viewport().rect()):
            self._search.begin_at(self.first_in_view())

    def first_in_view(self, versions: Sequence[int] | None = None) -> Spot | None:
        """Return the first paragraph that begins in view, of all versions or of some, in the order they are given."""
        view, scene = self._view, self._view.scene
        if scene is None or not len(scene.heights):
            return None
        top = view.verticalScrollBar().value()
        lines = scene.heights.between(top, top + view.viewport().height())
        begun = [number for number in lines if scene.heights.tops[number] >= top] or list(lines)
        begun = [number for number in begun if not scene.composer.folded(number)]
        wanted = range(scene.sheet.versions) if versions is None else versions
        cells = (scene.sheet.lines[number].cells for number in begun)
        spots = ((version, held[version][0]) for held in cells for version in wanted if held[version])
        return next(spots, None)

    def words_rect(self, place: Place) -> QRect:
        """Return where words stand in the viewport; empty where they are folded away."""
        scene = self._view.scene
        number = scene.sheet.spots.get((place.version, place.paragraph)) if scene is not None else None
        if scene is None or number is None:
            return QRect()
        for block in scene.composer.cell(number, place.version).blocks:
            if block.paragraph == place.paragraph:
                cell = self._view.cell_rect(number, place.version)
                x, y = cell.left() + scene.columns.inset + block.x, cell.top() + block.y
                rects = block.text.rects(place.start, place.end)
                return rects[0].translated(x, y).toAlignedRect() if rects else QRect()
        return QRect()

    def reveal(self, place: Place) -> None:
        """Scroll a paragraph that is in view so far that certain words of it are too."""
        words, room = self.words_rect(place), self._view.viewport().height()
        if words.isNull() or (words.top() >= AIR and words.bottom() <= room - AIR):
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + words.center().y() - room // 3)
