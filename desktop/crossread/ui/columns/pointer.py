"""The pointer over the columns: what lies under it, selecting, choosing a fact, unfolding, jumping to a moved place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from crossread.story import Role
from crossread.ui.columns.compose import Block, BlockKind
from crossread.ui.columns.marks import FactMark, WordMark
from crossread.ui.columns.picking import pick, restores, sign_words
from crossread.ui.columns.selection import Spot

if TYPE_CHECKING:
    from crossread.ui.columns.view import ColumnsView

_LINKS = (BlockKind.MOVED, BlockKind.HOME, BlockKind.PLACE, BlockKind.FOLD)


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies at a point: the cell, the block and character, and the narrowest fact and word mark there.

    `rect` covers the mark pointed at, in viewport pixels; it is empty where there is none.
    """

    line: int
    version: int
    block: Block | None = None
    offset: int = 0
    inside: bool = False
    fact: FactMark | None = None
    word: WordMark | None = None
    rect: QRect = field(default_factory=QRect)
    restores: bool = False
    """The sign that brings a line of page furniture back is pointed at."""

    @property
    def spot(self) -> tuple[int, int] | None:
        """The paragraph pointed at: its version and its index there."""
        text = self.block is not None and self.block.kind is BlockKind.TEXT
        return (self.version, self.block.paragraph) if self.block is not None and text else None


class Pointer:
    """Handles the mouse for one ColumnsView."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view
        self._pressed: Hit | None = None
        self._dragging = False
        self._press_at = QPoint()
        self._unit = 0
        self._last_version = 0
        self._clicks = 0
        self._click_timer = QTimer(view)
        self._click_timer.setSingleShot(True)
        self._click_timer.timeout.connect(self._forget_clicks)
        self._edge = QTimer(view)
        self._edge.setInterval(30)
        self._edge.timeout.connect(self._scroll_at_edge)
        self._at = QPoint(-1, -1)

    def reset(self) -> None:
        """Forget everything about a sheet that goes away."""
        self._pressed, self._dragging, self._last_version = None, False, 0
        self._edge.stop()

    def handle(self, event: QEvent) -> bool:
        """Take an event of the viewport; return whether it is dealt with."""
        kind = event.type()
        if self._view.scene is None or kind not in _TAKEN:
            return False
        if kind == QEvent.Type.Leave:
            self._point(None)
            return False
        if isinstance(event, QHelpEvent):
            self._tell_row(event)
            return True
        assert isinstance(event, QMouseEvent)  # noqa: S101 - tells the type checker what _TAKEN says
        point = event.position().toPoint()
        self._at = point
        if kind == QEvent.Type.MouseMove:
            self._move(event, point)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if kind == QEvent.Type.MouseButtonRelease:
            self._release(point)
        else:
            self._press(event, point, double=kind == QEvent.Type.MouseButtonDblClick)
        return True

    def _tell_row(self, event: QHelpEvent) -> None:
        """Say in words what the sign under the pointer means: in the gutter, or beside a paragraph."""
        view, scene = self._view, self._view.scene
        words = ""
        if scene is not None and event.x() < scene.columns.gutter:
            words = scene.row_words(scene.heights.at(view.to_sheet(event.pos()).y()))
        elif scene is not None:
            hit = self.hit(event.pos())
            left = view.cell_rect(hit.line, hit.version).left() if hit is not None else 0
            words = sign_words(scene, hit, event.x() - left - scene.columns.inset) if hit is not None else ""
        if words:
            QToolTip.showText(event.globalPos(), words, view.viewport())
        else:
            QToolTip.hideText()

    # What lies under it

    def hit(self, point: QPoint, *, nearest: bool = False) -> Hit | None:
        """Return what lies at a point of the viewport; with `nearest`, the closest text of its column."""
        view, scene = self._view, self._view.scene
        if scene is None or not len(scene.heights):
            return None
        at = view.to_sheet(point)
        x = view.horizontalScrollBar().value()
        version = scene.columns.at(point.x(), x)
        if version is None and scene.heights.at(at.y()) in scene.sheet.folds:
            version = scene.columns.order[0]  # the band of a fold is pressed on from edge to edge
        if version is None and nearest and self._pressed is not None:
            version = self._pressed.version
        if version is None:
            return None
        number = scene.heights.at(at.y())
        if not nearest and not scene.heights.tops[number] <= at.y() < scene.heights.tops[number + 1]:
            return None
        blocks = () if version in scene.columns.hidden else scene.composer.cell(number, version).blocks
        x, y = point.x() - scene.columns.seen(version, x) - scene.columns.inset, at.y() - scene.heights.tops[number]
        for block in blocks:
            if block.y - 4 <= y < block.y + block.text.height + 4:
                return self._in_block(number, version, block, x - block.x, y - block.y)
        texts = [block for block in blocks if block.kind is BlockKind.TEXT]
        if nearest and texts:
            over = [block for block in texts if block.y <= y]
            return Hit(number, version, over[-1], len(over[-1].text.text)) if over else Hit(number, version, texts[0])
        return Hit(number, version)

    def _in_block(self, number: int, version: int, block: Block, x: float, y: float) -> Hit:
        scene = self._view.scene
        inside = -6 <= x <= block.text.width + 6
        offset = block.text.offset_at(x, y)
        if block.kind is not BlockKind.TEXT or block.role is Role.FURNITURE or scene is None:
            return Hit(number, version, block, offset, inside, restores=restores(block, x))
        fact = word = None
        for mark in scene.marks.facts(version, block.paragraph):
            narrower = fact is None or mark.end - mark.start < fact.end - fact.start
            if narrower and scene.shows(mark) and _covers(block, mark, x, y):
                fact = mark
        for mark in scene.marks.words(version, block.paragraph):
            if _covers(block, mark, x, y):
                word = mark
        pointed = fact or word
        rect = self._rect(number, version, block, pointed, y) if pointed else QRect()
        return Hit(number, version, block, offset, inside, fact, word, rect)

    def _rect(self, number: int, version: int, block: Block, mark: FactMark | WordMark, y: float) -> QRect:
        cell = self._view.cell_rect(number, version)
        scene = self._view.scene
        assert scene is not None  # noqa: S101 - hit() has asked already
        rects = block.text.rects(mark.start, mark.end)
        rect = min(rects, key=lambda rect: abs(rect.center().y() - y))
        return rect.translated(cell.left() + scene.columns.inset + block.x, cell.top() + block.y).toAlignedRect()

    # Moving and pressing

    def _move(self, event: QMouseEvent, point: QPoint) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            far = (point - self._press_at).manhattanLength() >= QApplication.startDragDistance()
            if self._dragging or far:
                self._dragging = True
                self._extend(point)
                inside = 0 <= point.y() < self._view.viewport().height()
                if inside:
                    self._edge.stop()
                elif not self._edge.isActive():
                    self._edge.start()
            return
        self._point(self.hit(point))

    def _point(self, hit: Hit | None) -> None:
        view = self._view
        if hit is not None and hit.block is not None and (hit.inside or hit.restores):
            link = hit.block.kind in _LINKS or hit.fact is not None or hit.restores
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor)
        else:
            scene = view.scene
            opens = scene is not None and hit is not None
            opens = opens and (hit.version in scene.columns.hidden or hit.line in scene.sheet.folds)
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        view.state.hover_fact(hit.fact.line if hit is not None and hit.fact is not None else None)
        view.pointed.emit(hit)

    def scrolled(self) -> None:
        """The sheet moves under the pointer: what it pointed at is no longer there."""
        if not self._dragging:
            self._view.state.hover_fact(None)
            self._view.pointed.emit(None)

    def _press(self, event: QMouseEvent, point: QPoint, *, double: bool) -> None:
        view, scene = self._view, self._view.scene
        hit = self.hit(point)
        self._pressed, self._press_at, self._dragging = hit, point, False
        if hit is None or scene is None:
            self.clear_selection()
            view.state.picked.look_at(None)
            return
        if hit.version in scene.columns.hidden or hit.line in scene.sheet.folds:
            return
        self._last_version = hit.version
        if hit.restores or (hit.block is not None and hit.block.kind in _LINKS):
            return
        if pick(view.state.picked, hit, event.modifiers()):
            self._pressed = None
            self.clear_selection()
            return
        triple = not double and self._clicks == 2 and self._click_timer.isActive()
        self._unit = 2 if triple else 1 if double else 0
        self._clicks = 2 if double else 0
        if double:
            self._click_timer.start(QApplication.doubleClickInterval())
        if self._reach(hit) is None:
            self.clear_selection()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and scene.selection.version == hit.version:
            scene.selection.extend(*self._reach(hit))
        else:
            scene.selection.begin(hit.version, *self._reach(hit))
        view.viewport().update()

    def _release(self, point: QPoint) -> None:
        view, pressed = self._view, self._pressed
        self._edge.stop()
        dragging, self._dragging = self._dragging, False
        self._pressed = None
        if pressed is None or dragging:
            return
        hit = self.hit(point)
        if hit is not None and view.scene is not None and hit.version in view.scene.columns.hidden:
            if hit.version == pressed.version:
                view.column_wanted.emit(hit.version)
            return
        if hit is not None and view.scene is not None and hit.line in view.scene.sheet.folds:
            if hit.line == pressed.line:
                view.folding.toggle(hit.line)
            return
        if hit is not None and hit.restores and hit.spot is not None and hit.spot == pressed.spot:
            view.furniture_restored.emit(*hit.spot)
            return
        if hit is None or hit.block is None or not hit.inside or view.scene is None:
            return
        if hit.block.kind is BlockKind.FOLD:
            view.toggle_furniture(hit.block.target, hit.version)
        elif hit.block.kind in _LINKS:
            view.scene.current = hit.block.target
            view.show_line(hit.block.target)
            view.viewport().update()
        elif hit.fact is not None and self._unit == 0 and not view.has_selection():
            view.choose_here(hit.fact.line)

    def _extend(self, point: QPoint) -> None:
        view, scene, pressed = self._view, self._view.scene, self._pressed
        if scene is None or pressed is None or scene.selection.version is None:
            return
        column = view.cell_rect(pressed.line, pressed.version)
        held = QPoint(min(max(point.x(), column.left()), column.right()), point.y())
        hit = self.hit(held, nearest=True)
        reach = self._reach(hit, above=point.y() < self._press_at.y()) if hit is not None else None
        if reach is not None:
            scene.selection.extend(*reach)
            view.viewport().update()

    def _reach(self, hit: Hit, *, above: bool = False) -> tuple[Spot, Spot] | None:
        """Return the stretch a press takes hold of: a point, a word or a paragraph."""
        scene = self._view.scene
        if scene is None:
            return None
        if hit.block is None or hit.block.kind is not BlockKind.TEXT:
            # Where the version has no text: everything up to here, or from here on.
            spot = (
                Spot(hit.line, 0, 0)
                if above
                else Spot(hit.line, len(scene.sheet.lines[hit.line].cells[hit.version]), 0)
            )
            return spot, spot
        order = scene.sheet.lines[hit.line].cells[hit.version].index(hit.block.paragraph)
        length = len(hit.block.text.text)
        if self._unit == 1:
            start, end = hit.block.text.word_at(hit.offset)
        elif self._unit == 2:
            start, end = 0, length
        else:
            start = end = hit.offset
        return Spot(hit.line, order, start), Spot(hit.line, order, end)

    def _scroll_at_edge(self) -> None:
        view = self._view
        bar, height = view.verticalScrollBar(), view.viewport().height()
        over = self._at.y() if self._at.y() < 0 else self._at.y() - height
        bar.setValue(bar.value() + max(min(over, 60), -60))
        self._extend(self._at)

    def _forget_clicks(self) -> None:
        self._clicks = 0

    # Selection as a whole

    def clear_selection(self) -> None:
        """Select nothing."""
        if self._view.scene is not None:
            self._view.scene.selection.clear()
            self._view.viewport().update()

    def select_column(self, version: int | None = None) -> None:
        """Select all text of a version, else of the column last pressed in."""
        scene = self._view.scene
        if scene is not None:
            self._last_version = self._last_version if version is None else version
            scene.selection.whole_column(scene.sheet, scene.comparison, self._last_version)
            self._view.viewport().update()


def _covers(block: Block, mark: FactMark | WordMark, x: float, y: float) -> bool:
    slack = 3.0 if mark.start == mark.end else 0.5
    return any(
        rect.left() - slack <= x <= rect.right() + slack and rect.top() - 2 <= y <= rect.bottom() + 3
        for rect in block.text.rects(mark.start, mark.end)
    )


_TAKEN = {
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Leave,
    QEvent.Type.ToolTip,
}
