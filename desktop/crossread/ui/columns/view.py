"""The scroll area that shows the sheet: sets what comes into view, scrolls by moving pixels, keeps its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactLine, Verdict
from crossread.story import Place
from crossread.translation import translate
from crossread.ui.columns.ahead import Ahead
from crossread.ui.columns.compose import Composer
from crossread.ui.columns.faces import Faces, family_or_own
from crossread.ui.columns.folding import Folding
from crossread.ui.columns.found import Finder
from crossread.ui.columns.geometry import Columns, Heights
from crossread.ui.columns.keys import press
from crossread.ui.columns.marks import Marks
from crossread.ui.columns.painting import Painter
from crossread.ui.columns.passage import PassageMark, stretches
from crossread.ui.columns.pinned import Pinned
from crossread.ui.columns.plates import Frame, Plates
from crossread.ui.columns.pointer import Pointer
from crossread.ui.columns.roll import Roll
from crossread.ui.columns.scene import Scene
from crossread.ui.columns.sheet import LineKind, Sheet
from crossread.ui.columns.sideways import Sideways
from crossread.ui.columns.steps import Steps
from crossread.ui.columns.walking import Walker
from crossread.ui.models.view_state import ViewState
from crossread.ui.theme import Theme

ABOVE, BELOW = 6, 120
"""Empty pixels over the first line, and under the last one so that it can be read in peace."""


class ColumnsView(QAbstractScrollArea):
    """Aligned columns of one comparison, listening to a ViewState."""

    difference_shown = Signal(int, int)
    """Which difference the reader stepped to (from 1), and how many there are."""
    laid_out = Signal()
    """Columns or heights changed: whoever draws along (header cards, overview) must follow."""
    pointed = Signal(object)
    """Hit | None: what lies under the pointer now."""
    menu_wanted = Signal(QPoint, object)
    """A point of the screen, and Hit | None: the reader asks what can be done there."""
    furniture_restored = Signal(int, int)
    """The reader says that a line of page furniture is text: its version, and its index there."""
    column_wanted = Signal(int)
    """A place in a hidden column is to be read: whoever hid it shows it now. Also where its stub is clicked on."""
    focus_changed = Signal(bool)
    """Whether keys are read here now."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self.pointer = Pointer(self)
        self.roll, self.ahead = Roll(self), Ahead(self)
        self.sideways, self.folding = Sideways(self), Folding(self)
        self.walker = Walker(self)
        self.state, self.theme = state, theme
        self.steps = Steps(self)
        self.finder = Finder(self)
        self.passage_mark = PassageMark(self)
        self.plates: Plates | None = None
        self._typography = False
        self._chosen_here = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Columns", "Versions side by side"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        state.comparison_changed.connect(self.show_comparison)
        state.fact_hovered.connect(self._hover)
        state.fact_chosen.connect(self._choose)
        state.filter_changed.connect(self._refilter)
        state.zoom_changed.connect(self._rebuild)
        state.typeface_changed.connect(self._rebuild)
        state.hidden_changed.connect(self._rebuild)
        state.place_wanted.connect(self.show_place)
        state.picked.changed.connect(self.viewport().update)
        if state.comparison is not None:
            self.show_comparison(state.comparison)

    # What is shown

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show `comparison`, or nothing: at the text that was being read where it still has it, else from its top."""
        self.ahead.stop()
        self.pointer.reset()
        self.steps.begin()
        old, self.scene = self.scene, None
        if comparison is None or not comparison.story.versions:
            self.horizontalScrollBar().setRange(0, 0)
            self.verticalScrollBar().setRange(0, 0)
            self.viewport().update()
            self.laid_out.emit()
            return
        sheet = self.folding.lay_out(comparison)
        anchor, looked_at = self.roll.same_place(old, sheet, comparison), self.walker.height_in_view(old, comparison)
        unfolded = self.folding.still_open(old, sheet, comparison)
        self.scene = Scene(
            comparison,
            sheet,
            Marks(comparison, self.state.outliers, noise=self._typography),
            *self._fit(comparison, sheet, set(), unfolded),
            theme=self.theme,
            search=self.state.search,
            filter=self.state.filter,
            pinned=Pinned(comparison),
            picked=self.state.picked,
            chosen=self.state.chosen,
            passage={} if self.state.passage is None else stretches(self.state.passage),
            alarms=_alarms(self.state, sheet.spots),
        )
        if anchor is None:
            self.roll.go(0)
            self.horizontalScrollBar().setValue(0)
        self.ahead.opening = bool(comparison.rows) and (old is None or not old.comparison.rows)
        self._settle_in(anchor)
        if looked_at is not None:
            self.walker.return_to(looked_at)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme
        if self.scene is not None:
            self.scene.theme = theme
            self.plates = Plates(self.scene, Painter(self.scene))
        self.viewport().update()

    def freeze(self, wanted: bool) -> None:
        """Keep the base, else the first column, in sight while the others scroll sideways; or let it scroll too."""
        if wanted != self.sideways.freezes:
            self.sideways.freezes = wanted
            self._rebuild()

    def show_typography(self, shown: bool) -> None:
        """Mark differences of quotes, dashes and spaces too, or leave them out as at first."""
        self._typography = shown
        if self.scene is not None:
            self.scene.marks = Marks(self.scene.comparison, self.state.outliers, noise=shown)
            self.viewport().update()

    def _rebuild(self, _: object = None) -> None:
        """Set everything anew: another size of text, of the columns, or another comparison. The place is kept."""
        scene = self.scene
        if scene is None:
            return
        anchor = self.roll.anchor(scene)
        scene.composer, scene.columns, scene.heights = self._fit(
            scene.comparison, scene.sheet, scene.composer.open, scene.composer.unfolded
        )
        self._settle_in(anchor)

    def _settle_in(self, anchor: tuple[int, float] | None) -> None:
        """Show a scene whose heights are all guesses, at `anchor`."""
        assert self.scene is not None  # noqa: S101 - both callers have just made it
        self.plates = Plates(self.scene, Painter(self.scene))
        self.roll.set_ranges()
        if anchor is not None:
            self.roll.return_to(anchor)
        self.roll.settle()
        self.ahead.set_while_opening()
        self.viewport().update()
        self.ahead.set_lines_soon()
        self.laid_out.emit()

    def _fit(
        self, comparison: Comparison, sheet: Sheet, opened: set[tuple[int, int]], unfolded: set[int]
    ) -> tuple[Composer, Columns, Heights]:
        """Return columns and guessed heights for the room and the zoom there are now."""
        zoom = self.state.zoom
        columns = self.sideways.fit(comparison)
        composer = Composer(comparison, sheet, Faces(zoom, family_or_own(self.state.typeface)), columns.text_width)
        composer.open, composer.unfolded = opened, unfolded
        guesses = [composer.guess(number) for number in range(len(sheet.lines))]
        return composer, columns, Heights(guesses, ABOVE, BELOW)

    # Scrolling and painting

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pixels that stay in view and paint the rest; paint all where they could not stay in place."""
        if self.roll.settling or self.scene is None:
            return
        self.ahead.set_lines_soon()
        if dy:
            self.ahead.went(down=dy < 0)
        if self.roll.settle() or (dx and dy):
            self.viewport().update()
        elif dx:
            self.viewport().scroll(dx, 0, self.sideways.scrolling())
        else:
            self.viewport().scroll(0, dy)
        self.pointer.scrolled()  # what is to be painted anew before would be moved with the pixels
        if dx:
            self.laid_out.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the exposed stretches."""
        painter = QPainter(self.viewport())
        if self.scene is None or self.plates is None:
            painter.fillRect(event.rect(), self.theme.page)
            return
        frame, y = self.frame, self.verticalScrollBar().value()
        for rect in event.region():
            self.plates.paint(painter, rect, frame, y)
        self.ahead.painted()

    @property
    def frame(self) -> Frame:
        """What of the sheet can be seen, but for how far it is scrolled down."""
        viewport = self.viewport()
        return Frame(self.horizontalScrollBar().value(), viewport.width(), viewport.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        scene = self.scene
        if scene is None:
            return
        fitted = self.sideways.fit(scene.comparison)
        if event.oldSize().width() != event.size().width() and fitted.width != scene.columns.width:
            self._rebuild()
            return
        if fitted.fixed != scene.columns.fixed:
            scene.columns = fitted
            self.viewport().update()
        self.roll.set_ranges()
        self.roll.settle()
        self.laid_out.emit()

    def sizeHint(self) -> QSize:
        """Return a size in which two columns read well."""
        return QSize(900, 640)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the desktop's font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange) and self.scene is not None:
            self._rebuild()

    # Going somewhere

    def show_line(self, number: int, paragraph_at: float = 0.3) -> None:
        """Scroll so that a line stands in view, its top at that share of the height, unless all of it is in view."""
        scene = self.scene
        if scene is None or not 0 <= number < len(scene.heights):
            return
        self.folding.reveal(number)
        self.roll.learn_around(number)
        room, top = self.viewport().height(), self.verticalScrollBar().value()
        start, height = scene.heights.tops[number], scene.heights.height(number)
        if start >= top + 8 and start + height <= top + room - 8:
            return
        self.verticalScrollBar().setValue(start - min(round(room * paragraph_at), max(room - height, 0) // 2))

    def show_column(self, version: int) -> None:
        """Scroll sideways until a column is in view."""
        self.sideways.show(version)

    def show_place(self, place: Place) -> None:
        """Scroll to a place, opening page furniture that hides it."""
        scene = self.scene
        number = scene.sheet.spots.get((place.version, place.paragraph)) if scene else None
        if scene is None or number is None:
            return
        if place.version in scene.columns.hidden:
            self.column_wanted.emit(place.version)
        if scene.sheet.lines[number].kind is LineKind.FURNITURE and (number, place.version) not in scene.composer.open:
            self.toggle_furniture(number, place.version)
        self.show_line(number)
        self.show_column(place.version)
        self.finder.reveal(place)
        self.steps.go_on_from(number)

    def toggle_furniture(self, number: int, version: int) -> None:
        """Open or fold the page furniture of one cell."""
        scene = self.scene
        if scene is None:
            return
        scene.composer.toggle(number, version)
        scene.heights.learn({number: scene.composer.height(number, self.sideways.shown())})
        self.roll.set_ranges()
        self.roll.settle()
        self.viewport().update()
        self.laid_out.emit()

    def announce(self, words: str) -> None:
        """Have a screen reader say `words`; the keyboard's focus stays where it is."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # What the state says

    def _hover(self, line: FactLine | None) -> None:
        if self.scene is not None and self.scene.hovered is not line:
            old, self.scene.hovered = self.scene.hovered, line
            self._repaint_facts(old, line)

    def _choose(self, line: FactLine | None) -> None:
        scene = self.scene
        if scene is None:
            return
        old, scene.chosen = scene.chosen, line
        self._repaint_facts(old, line)
        if line is not None:
            self.announce(f"{line.about}: {wording.verdict(line.verdict)}. {line.rule}")
        if line is not None and line.mentions and not self._chosen_here:
            lines = [scene.sheet.spots.get((fact.place.version, fact.place.paragraph)) for fact in line.mentions]
            known = [number for number in lines if number is not None]
            if known:
                # The row most mentions stand in; of several, the first.
                number = max(sorted(set(known)), key=known.count)
                self.show_line(number)
                self.steps.go_on_from(number)
                there = [
                    fact.place.version for fact, other in zip(line.mentions, lines, strict=True) if other == number
                ]
                shown = [version for version in there if version not in scene.columns.hidden]
                if shown and not any(self.sideways.in_view(version) for version in shown):
                    self.sideways.show_first(min(shown, key=scene.columns.left))

    def choose_here(self, line: FactLine) -> None:
        """Choose the fact whose mention was clicked on: nothing scrolls away under the pointer."""
        self._chosen_here = True
        self.state.choose_fact(line)
        self._chosen_here = False

    def _refilter(self, wanted: object) -> None:
        if self.scene is not None:
            self.scene.filter = wanted  # type: ignore[assignment]
            self.scene.alarms = _alarms(self.state, self.scene.sheet.spots)
            self.viewport().update()

    def _repaint_facts(self, *lines: FactLine | None) -> None:
        for line in lines:
            for fact in line.mentions if line is not None else ():
                self.repaint_cell(fact.place.version, fact.place.paragraph)

    def repaint_cell(self, version: int, paragraph: int) -> None:
        """Paint the cell of one paragraph anew if it is in view."""
        scene = self.scene
        number = scene.sheet.spots.get((version, paragraph)) if scene else None
        if scene is not None and number is not None:
            rect = self.cell_rect(number, version)
            if rect.intersects(self.viewport().rect()):
                self.viewport().update(rect)

    def cell_rect(self, number: int, version: int) -> QRect:
        """Return where a cell stands in the viewport."""
        scene = self.scene
        if scene is None:
            return QRect()
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        left, top = scene.columns.seen(version, x), scene.heights.tops[number] - y
        return QRect(left, top, scene.columns.width_of(version), scene.heights.height(number))

    # Keyboard and wheel

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that keys are read here."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that keys are read elsewhere."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read and let go with the keys of a reader."""
        if not press(self, event):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the control key held, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turn = event.angleDelta().y()
        if turn:
            self.state.step_zoom(1 if turn > 0 else -1)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what lies under the pointer or, from the keyboard, of the paragraph looked at."""
        if self.scene is None:
            event.ignore()
            return
        point, at = event.pos(), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            shown = next(one for one in self.scene.columns.order if one not in self.scene.columns.hidden)
            left = self.scene.columns.seen(shown, self.horizontalScrollBar().value())
            first = QPoint(left + self.scene.columns.inset + 4, 30)
            point = self.walker.point() or first
            at = self.viewport().mapToGlobal(point)
        hit = self.pointer.hit(point)
        if hit is not None and hit.spot is not None and hit.spot not in self.state.picked.marked:
            self.state.picked.look_at(hit.spot)
        self.menu_wanted.emit(at, hit)

    # Selection

    def has_selection(self) -> bool:
        """Return whether any text is selected."""
        return self.scene is not None and bool(self.scene.selection)

    def selected_text(self) -> str:
        """Return the selected words."""
        scene = self.scene
        return scene.selection.text(scene.sheet, scene.comparison, scene.composer.open) if scene else ""

    def copy_selection(self) -> None:
        """Put the selected words on the clipboard; nothing happens where there are none."""
        text = self.selected_text()
        if text:
            QApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Select the whole text of the column last clicked in, else of the first one."""
        self.pointer.select_column()

    def viewportEvent(self, event: QEvent) -> bool:
        """Hand the pointer's events to the part that knows what lies under it."""
        if self.pointer.handle(event):
            return True
        return super().viewportEvent(event)

    def to_sheet(self, point: QPoint) -> QPoint:
        """Return a point of the viewport in pixels of the sheet."""
        return point + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())


def _alarms(state: ViewState, spots: dict[tuple[int, int], int]) -> frozenset[int]:
    return frozenset(
        spots[fact.place.version, fact.place.paragraph]
        for line in state.standing
        if line.verdict is Verdict.CONTRADICTS
        for fact in line.mentions
        if (fact.place.version, fact.place.paragraph) in spots
    )
