"""The chosen passage that two versions share: marked in both columns, and brought into sight."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QPainter

from crossread.align import Passage
from crossread.story import names
from crossread.translation import translate_n
from crossread.ui.columns import signs
from crossread.ui.columns.texts import SetText
from crossread.ui.models.search import Spot
from crossread.ui.theme import Theme

if TYPE_CHECKING:
    from crossread.ui.columns.view import ColumnsView

Stretches = Mapping[Spot, tuple[int, int]]
"""Start and end of the marked characters, by version and paragraph."""


def lay_passage(painter: QPainter, theme: Theme, stretch: tuple[int, int] | None, text: SetText, at: QPointF) -> None:
    """Lay the ground of a passage behind the words of a text that stands at a point."""
    if stretch is not None:
        signs.draw_tint(painter, theme.shared.tint, [rect.translated(at) for rect in text.rects(*stretch)])


def draw_passage(painter: QPainter, theme: Theme, stretch: tuple[int, int] | None, text: SetText, at: QPointF) -> None:
    """Draw the brackets of a passage around the words of a text that stands at a point."""
    if stretch is not None:
        boxes = [signs.snapped(rect.translated(at)) for rect in text.rects(*stretch)]
        signs.draw_brackets(painter, theme.shared.colour, boxes, mirrored=text.right_to_left)


class PassageMark(QObject):
    """Follows the chosen passage for one ColumnsView."""

    def __init__(self, view: ColumnsView) -> None:
        super().__init__(view)
        self._view = view
        view.state.passage_chosen.connect(self._choose)

    def _choose(self, passage: Passage | None) -> None:
        scene = self._view.scene
        if scene is None:
            return
        old = scene.passage
        scene.passage = {} if passage is None else stretches(passage)
        for spot in {*old, *scene.passage}:
            self._view.repaint_cell(*spot)
        if passage is not None:
            self._show(passage)
            called = names(scene.comparison.story.versions)
            one, other = (called[side[0].version] for side in (passage.one, passage.other))
            said = translate_n(
                "Columns",
                "{n} word that {one} and {other} share",
                "{n} words that {one} and {other} share",
                passage.words,
                one=one,
                other=other,
            )
            self._view.announce(said)

    def _show(self, passage: Passage) -> None:
        """Scroll to a passage, to a row that has both sides of it where there is one."""
        spots = self._view.scene.sheet.spots
        rows = {spots.get((place.version, place.paragraph)) for place in passage.other}
        both = [place for place in passage.one if spots.get((place.version, place.paragraph)) in rows]
        self._view.show_column(passage.other[0].version)
        self._view.show_place((both or passage.one)[0])


def stretches(passage: Passage) -> Stretches:
    """Return what of each paragraph belongs to a passage."""
    return {(place.version, place.paragraph): (place.start, place.end) for place in (*passage.one, *passage.other)}
