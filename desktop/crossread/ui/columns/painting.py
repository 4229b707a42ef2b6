"""Painting the visible part of the sheet: cells with their marks, gaps, rules and the signs in the gutter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from crossread.align import RowKind
from crossread.facts import Verdict
from crossread.story import Role, names
from crossread.ui.columns import signs
from crossread.ui.columns.compose import Block, BlockKind, Cell
from crossread.ui.columns.faces import Tone
from crossread.ui.columns.folding import rows_words
from crossread.ui.columns.found import draw_found, found, lay_found
from crossread.ui.columns.mark_painting import draw_marks, lay_marks, marks_between
from crossread.ui.columns.passage import draw_passage, lay_passage
from crossread.ui.columns.picking import OVERHANG, draw_by_hand
from crossread.ui.columns.scene import Scene
from crossread.ui.columns.sheet import LineKind
from crossread.ui.pixels import fill, hairline, pixels
from crossread.ui.theme import Sign, Theme

NAMES_APART = 240
"""Pixels from one name on the stub of a hidden column to the next: one is in view in the smallest of windows, too."""


class Painter:
    """Paints stretches of one scene. What it paints on and where is set while paint() runs."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        theme = scene.theme
        self._on: QPainter
        self._clip = QRectF()
        self._differ = frozenset(scene.sheet.differences)
        self._tones = {
            Tone.INK: theme.ink,
            Tone.MUTED: theme.muted,
            Tone.FAINT: theme.furniture,
            Tone.TROUBLE: theme.trouble,
        }
        self._row_rule = QColor(theme.rule)
        self._row_rule.setAlphaF(0.55)
        self._frozen_edge = signs.faded(theme.muted, 0.6)
        self._names = names(scene.comparison.story.versions)

    def paint(self, painter: QPainter, clip: QRectF, x: int, y: int) -> None:
        """Paint what of the sheet lies under `clip`; x and y are how far the sheet is scrolled."""
        scene = self._scene
        self._on, self._clip = painter, clip
        painter.fillRect(clip, scene.theme.paper)
        columns = scene.columns
        between = scene.heights.between(clip.top() + y, clip.bottom() + y)
        lines = [number for number in between if scene.heights.height(number)]
        moving = columns.scrolled(max(clip.left(), columns.edge) + x, clip.right() + x)
        self._stretch(lines, moving, (columns.edge, clip.right() + 1), (x, y))
        if columns.fixed is not None and columns.gutter <= clip.right() and clip.left() < columns.edge:
            self._stretch(lines, (columns.fixed,), (columns.gutter, columns.edge), (x, y))
            painter.fillRect(QRectF(columns.edge - 2, clip.top(), 2, clip.height()), self._frozen_edge)
        if clip.left() < columns.gutter:
            self._gutter(lines, y)
        del self._on

    def _stretch(
        self, lines: Sequence[int], columns: tuple[int, ...], within: tuple[float, float], scrolled: tuple[int, int]
    ) -> None:
        """Paint some columns, all of which scroll or none, and of them what lies `within` two edges."""
        painter, scene = self._on, self._scene
        (left, right), (x, y) = within, scrolled
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._clip.intersected(QRectF(left, self._clip.top(), right - left, self._clip.height())))
        shown = [version for version in columns if version not in scene.columns.hidden]
        for number in lines:
            top = scene.heights.tops[number] - y
            if number in scene.sheet.folds:
                self._fold(number, shown, x, top)
                continue
            for version in shown:
                self._cell(number, version, scene.columns.seen(version, x), top)
        self._rules(lines, columns, x, y)
        painter.restore()

    def _rules(self, lines: Sequence[int], columns: tuple[int, ...], x: int, y: int) -> None:
        if not columns:
            return
        painter, clip, scene = self._on, self._clip, self._scene
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        edges = [scene.columns.seen(version, x) for version in columns]
        left, right = edges[0], edges[-1] + scene.columns.width_of(columns[-1])
        with pixels(painter) as on:
            one = on.thick(1)
            for number in lines:
                top, height = scene.heights.tops[number] - y, scene.heights.height(number)
                begin, start, width, deep = on.box(left, top, right - left, height)
                painter.fillRect(begin, start + deep - one, width, one, self._row_rule)
        for version, edge in zip(columns, edges, strict=True):
            if version in scene.columns.hidden:
                stub = QRectF(edge, clip.top(), scene.columns.width_of(version), clip.height())
                painter.fillRect(stub, scene.theme.card)
                self._stub_names(version, stub, y)
        for edge in (*edges, right):
            hairline(painter, edge, round(clip.top()), round(clip.height()), scene.theme.rule)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _fold(self, number: int, columns: list[int], x: int, top: int) -> None:
        """Paint the band of a fold, and its words in the leftmost column."""
        painter, scene = self._on, self._scene
        theme, height, clip = scene.theme, scene.heights.height(number), self._clip.toRect()
        self._ground(clip.left(), top, clip.width(), height, theme.gap)
        focus = scene.picked.focus
        here = focus is not None and scene.sheet.spots.get(focus) in scene.sheet.folds[number]
        here = here and number not in scene.composer.unfolded
        if here:
            for edge in (top, top + height - 3):
                fill(painter, QRect(clip.left(), edge, clip.width(), 2), theme.accent)
        first = next(version for version in scene.columns.order if version not in scene.columns.hidden)
        if first in columns:
            painter.setFont(scene.composer.faces.fold.font)
            painter.setPen(theme.ink if here else theme.muted)
            left = scene.columns.seen(first, x) + scene.columns.inset
            box = QRectF(left, top, scene.columns.text_width, height - 1)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), rows_words(scene.sheet, number))

    def _stub_names(self, version: int, stub: QRectF, y: int) -> None:
        """Set the name of a hidden column upright, again and again, so that one is always in view."""
        painter = self._on
        painter.setFont(self._scene.composer.faces.note.font)
        painter.setPen(self._scene.theme.muted)
        y -= self._scene.names_from
        first = int((stub.top() + y) // NAMES_APART)
        for number in range(first, int((stub.bottom() + y) // NAMES_APART) + 1):
            painter.save()
            painter.translate(stub.left(), (number + 1) * NAMES_APART - 12 - y)
            painter.rotate(-90)
            box = QRectF(0, 0, NAMES_APART - 24, stub.width())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            name = painter.fontMetrics().elidedText(
                self._names[version], Qt.TextElideMode.ElideMiddle, int(box.width())
            )
            painter.drawText(box, int(flags), name)
            painter.restore()

    def _gutter(self, lines: Sequence[int], y: int) -> None:
        painter = self._on
        scene, theme = self._scene, self._scene.theme
        painter.save()
        painter.setClipRect(self._clip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = scene.columns.gutter / 2
        for number in lines:
            top, height = scene.heights.tops[number] - y, scene.heights.height(number)
            line = scene.sheet.lines[number]
            if number in scene.sheet.folds:
                self._ground(0, top, scene.columns.gutter, height, theme.gap)
                is_open = number in scene.composer.unfolded
                signs.draw_triangle(painter, theme.muted, middle - 4, top + height / 2 - 5, 9, is_open=is_open)
            if number == scene.current:
                self._ground(0, top, 3, height, theme.accent)
            if line.row is None or (number not in self._differ and number not in scene.alarms):
                continue
            kind = scene.comparison.rows[line.row].kind
            at = QPointF(middle + 1, top + scene.composer.pad + scene.composer.faces.body.line / 2)
            draw_row_sign(painter, theme, kind, at, alarm=number in scene.alarms)
            if line.row in scene.pinned.weak:
                signs.draw_ring(painter, theme.muted, at, 9.5)
        painter.restore()

    def _cell(self, number: int, version: int, left: int, top: int) -> None:
        scene = self._scene
        cell = scene.composer.cell(number, version)
        line = scene.sheet.lines[number]
        if not cell.blocks:
            if line.row is not None and not scene.comparison.story.versions[version].trouble:
                self._gap(left, top, scene.heights.height(number))
            return
        text_left = left + scene.columns.inset
        if line.kind is LineKind.ROW:
            self._side(number, version, cell, text_left, top)
        for block in cell.blocks:
            self._block(number, version, block, text_left, top)

    def _gap(self, left: int, top: int, height: int) -> None:
        """Leave the place of a missing cell empty, greyed from edge to edge, with a short dash in its middle."""
        painter, theme, width = self._on, self._scene.theme, self._scene.columns.width
        self._ground(left, top, width, height, theme.gap)
        fill(painter, QRect(left + width // 2 - 6, top + height // 2, 12, 1), theme.faint)

    def _ground(self, left: int, top: int, width: int, height: int, colour: QColor) -> None:
        """Fill the place of a line, but for the rule under it."""
        with pixels(self._on) as on:
            x, y, across, deep = on.box(left, top, width, height)
            self._on.fillRect(x, y, across, deep - on.thick(1), colour)

    def _side(self, number: int, version: int, cell: Cell, left: int, top: int) -> None:
        """Draw the sign beside a cell: moved, or several paragraphs where others have one."""
        painter = self._on
        scene = self._scene
        x = left - 7.5
        bottom = top + cell.height - scene.composer.pad
        if (number, version) in scene.sheet.moves:
            painter.setPen(signs.pen(scene.theme.moved.colour.rgba(), 2.0, Sign.UNDERLINE))
            painter.drawLine(QPointF(x, top + scene.composer.pad), QPointF(x, bottom))
            return
        cells = scene.sheet.lines[number].cells
        if len(cells[version]) > 1 and any(0 < len(held) != len(cells[version]) for held in cells):
            painter.setPen(signs.pen(scene.theme.faint.rgba(), 1.2, Sign.UNDERLINE))
            y = top + scene.composer.pad + 2
            painter.drawPolyline([QPointF(x + 4, y), QPointF(x, y), QPointF(x, bottom), QPointF(x + 4, bottom)])

    def _block(self, number: int, version: int, block: Block, left: int, top: int) -> None:
        painter, clip = self._on, self._clip
        x, y = left + block.x, top + block.y
        if y - OVERHANG > clip.bottom() or y + block.text.height + OVERHANG < clip.top():
            return
        theme = self._scene.theme
        marks = marks_between(self._scene, version, block, clip.top() - y, clip.bottom() - y)
        hits = found(theme, self._scene.search, version, block.paragraph)
        if block.kind is BlockKind.TEXT:
            draw_by_hand(painter, self._scene, version, block, QPointF(left, y))
            self._ornaments(block, left, y)
            lay_passage(painter, theme, self._scene.passage.get((version, block.paragraph)), block.text, QPointF(x, y))
            lay_marks(painter, self._scene, block.text, marks, QPointF(x, y))
            lay_found(painter, hits, block.text, QPointF(x, y))
            self._selected(number, version, block, x, y)
        elif block.kind in (BlockKind.MOVED, BlockKind.HOME):
            signs.draw_arrow(painter, theme.moved.colour, left, y + 1, block.text.face.line - 3, up=block.up)
        elif block.kind is BlockKind.FOLD:
            signs.draw_triangle(painter, theme.furniture, left + 1, y + 4, block.text.face.line - 8, is_open=block.up)
        moved = block.kind is BlockKind.MOVED
        painter.setPen(theme.moved.colour if moved else self._tones[block.text.face.tone])
        block.text.draw(painter, x, y, clip)
        draw_found(painter, hits, block.text, QPointF(x, y))
        if block.kind is BlockKind.TEXT and block.role is not Role.FURNITURE:
            draw_marks(painter, self._scene, block.text, marks, QPointF(x, y))
            draw_passage(painter, theme, self._scene.passage.get((version, block.paragraph)), block.text, QPointF(x, y))

    def _ornaments(self, block: Block, left: int, y: float) -> None:
        painter = self._on
        theme, face = self._scene.theme, block.text.face
        mirrored = block.text.right_to_left
        side = left + self._scene.columns.text_width - 1.5 if mirrored else left + 1.5
        if face.bar:
            colour = theme.trouble if block.role is Role.CORRECTION else theme.rule
            painter.setPen(signs.pen(colour.rgba(), 2.5, Sign.UNDERLINE))
            painter.drawLine(QPointF(side, y + 2), QPointF(side, y + block.text.height - 2))
        if face.bullet:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.muted)
            painter.drawEllipse(QPointF(side + (-5 if mirrored else 5), y + face.line / 2), 2.2, 2.2)

    def _selected(self, number: int, version: int, block: Block, x: float, y: float) -> None:
        painter = self._on
        selection = self._scene.selection
        if not selection or selection.version != version:
            return
        order = self._scene.sheet.lines[number].cells[version].index(block.paragraph)
        held = selection.within(number, order, version, len(block.text.text))
        if held:
            for rect in block.text.rects(*held):
                painter.fillRect(rect.translated(x, y).adjusted(0, -1, 0, 1), self._scene.theme.selection)


def draw_row_sign(painter: QPainter, theme: Theme, kind: RowKind, at: QPointF, *, alarm: bool) -> None:
    """Draw the sign of a row's kind around the point `at`; `alarm` adds that a fact in it is contradicted."""
    look = theme.rows[kind]
    if alarm:
        red = theme.verdict(Verdict.CONTRADICTS).colour
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(red)
        painter.drawRoundedRect(QRectF(at.x() - 1.3, at.y() - 7, 2.6, 8.5), 1.2, 1.2)
        painter.drawEllipse(QPointF(at.x(), at.y() + 4.8), 1.7, 1.7)
        return
    if kind is RowKind.MOVED:
        signs.draw_arrow(painter, look.colour, at.x() - 9, at.y() - 6, 12, up=True)
        signs.draw_arrow(painter, look.colour, at.x() - 3, at.y() - 6, 12, up=False)
    elif kind is RowKind.ONLY:
        painter.setPen(signs.pen(look.colour.rgba(), 1.5, Sign.BOX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 3.4, 3.4)
    elif kind is RowKind.CHANGED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour)
        painter.drawEllipse(at, 3.0, 3.0)
