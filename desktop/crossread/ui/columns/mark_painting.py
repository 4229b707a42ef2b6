"""The marks of one paragraph as they are painted: patches behind its words, lines over them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from crossread.compare import MarkKind
from crossread.facts import Verdict
from crossread.story import Role
from crossread.ui.columns import signs
from crossread.ui.columns.compose import Block, BlockKind
from crossread.ui.columns.marks import LOUD, FactMark, WordMark
from crossread.ui.columns.scene import Scene
from crossread.ui.columns.texts import SetText
from crossread.ui.theme import Sign

LONG = 48
"""Characters from which a contradicted fact, a quote for the most part, is tinted more lightly than a figure."""

REACH = 8
"""Pixels by which a sign stands out over or under its words, at most."""


class Marked(NamedTuple):
    """What is marked in a part of a paragraph, in the order of its text; facts that are not shown are left out."""

    words: list[WordMark]
    facts: list[FactMark]


_NOTHING = Marked([], [])


def marks_between(scene: Scene, version: int, block: Block, top: float, bottom: float) -> Marked:
    """Return the marks of a block that can be seen between two heights, in pixels from the top of its text."""
    if block.kind is not BlockKind.TEXT or block.role is Role.FURNITURE:
        return _NOTHING
    words = list(scene.marks.words(version, block.paragraph))
    facts = [mark for mark in scene.marks.facts(version, block.paragraph) if scene.shows(mark)]
    if top <= 0 and bottom >= block.text.height:
        return Marked(words, facts)
    reach, top, bottom = block.text.reach, top - REACH, bottom + REACH

    def seen(mark: WordMark | FactMark) -> bool:
        first, last = reach(mark.start, mark.end)
        return first <= bottom and last >= top

    return Marked([mark for mark in words if seen(mark)], [mark for mark in facts if seen(mark)])


def lay_marks(painter: QPainter, scene: Scene, text: SetText, marks: Marked, at: QPointF) -> None:
    """Lay what belongs behind the words of a text that stands at a point."""
    loud = [mark for mark in marks.facts if mark.line.verdict is Verdict.CONTRADICTS]
    pointed = [mark for mark in marks.facts if mark.line is scene.chosen or mark.line is scene.hovered]
    # the patch of a contradicted fact is enough; in any other, chosen or not, a word's own is seen
    words = [mark for mark in marks.words if not mark.echo and mark.kind in _PATCHED and not _within(mark, loud)]
    for mark in words:
        look = scene.theme.marks[mark.kind]
        signs.draw_tint(painter, signs.faded(look.tint, mark.strength), _rects(text, mark, at))
    for mark in pointed:
        for start, end in _between(mark, words):
            signs.draw_tint(painter, scene.theme.fact.tint, [rect.translated(at) for rect in text.rects(start, end)])
    for mark in loud:
        if mark in pointed:
            continue
        tint = scene.theme.verdict(mark.line.verdict).tint
        if mark.end - mark.start > LONG or not mark.apart:
            tint = signs.faded(tint, 0.4)
        signs.draw_tint(painter, tint, _rects(text, mark, at))


def draw_marks(painter: QPainter, scene: Scene, text: SetText, marks: Marked, at: QPointF) -> None:
    """Draw the lines of marks over the words; under the line of a fact, a reference's own side has none."""
    theme = scene.theme
    drawn = [
        mark
        for mark in marks.facts
        if mark.line.verdict in LOUD or mark.line is scene.chosen or mark.line is scene.hovered
    ]
    for mark in marks.words:
        if mark.echo and _within(mark, drawn):
            continue
        look = theme.marks[mark.kind]
        sign = Sign.DASHED if mark.echo else look.sign
        signs.draw_sign(painter, sign, signs.faded(look.colour, mark.strength), _rects(text, mark, at))
    for mark in drawn:
        look = theme.verdict(mark.line.verdict)
        pointed = mark.line is scene.chosen or mark.line is scene.hovered
        signs.draw_sign(painter, look.sign, look.colour, _rects(text, mark, at), 2 if pointed else 1)


_PATCHED = (MarkKind.ADDED, MarkKind.REPLACED)


def _within(mark: WordMark, facts: list[FactMark]) -> bool:
    return any(fact.start <= mark.start and mark.end <= fact.end for fact in facts)


def _between(fact: FactMark, words: list[WordMark]) -> list[tuple[int, int]]:
    """Return the stretches of a fact's words that no word mark within it covers; one around it leaves the whole."""
    free, at = [], fact.start
    for word in words:
        around = word.start <= fact.start and word.end >= fact.end
        if not around and word.start < fact.end and word.end > at:
            if word.start > at:
                free.append((at, word.start))
            at = word.end
    return [*free, (at, fact.end)] if at < fact.end else free


def _rects(text: SetText, mark: WordMark | FactMark, at: QPointF) -> list[QRectF]:
    return [rect.translated(at) for rect in text.rects(mark.start, mark.end)]
