"""The redline on the screen: reads and copies as text, with the marks of the columns painted around its words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from crossread.facts import FactLine
from crossread.story import Place
from crossread.translation import translate
from crossread.ui.columns.geometry import MEASURE
from crossread.ui.models.view_state import ViewState
from crossread.ui.redline.finding import Finding
from crossread.ui.redline.marking import Marking
from crossread.ui.redline.page import Page
from crossread.ui.redline.telling import Telling
from crossread.ui.theme import Theme

GUTTER = 34
"""Pixels left of the text, for the signs of whole paragraphs."""
AIR = 0.28
"""At which share of the height a passage comes to stand that is gone to."""


class RedlineText(QTextBrowser):
    """Two versions of what `state` holds as one text."""

    difference_shown = Signal(int, int)
    """Which change the reader stepped to (from 1), and how many there are."""
    counted = Signal(int)
    """How many changes there are, once all passages are set."""
    columns_wanted = Signal(object)
    """Place: the reader wants to see it in the columns."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self._marking = Marking(self, state)
        self.setCursorWidth(0)
        self._current: int | None = None
        self._telling = Telling(self.document(), state, self)
        self._telling.told.connect(self._count)
        self.finding = Finding(self.document(), self)
        self.finding.changed.connect(self.viewport().update)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard | flags.LinksAccessibleByMouse
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._follow_link)
        state.fact_chosen.connect(self._choose)
        state.fact_hovered.connect(lambda _: self.viewport().update())
        state.filter_changed.connect(lambda _: self.viewport().update())
        self.set_theme(theme)

    @property
    def theme(self) -> Theme:
        """The colours worn now."""
        return self._theme

    # What is shown

    def show_pair(self) -> None:
        """Tell the two versions of the state's pair; the place is kept where the text there stays."""
        place, at, current = self.place(), self.textCursor().position(), self._current
        self._current = None
        again = self._telling.begin(self._theme)
        self._fit()
        if self.page is None:
            return
        cursor = QTextCursor(self.document())  # what was written has carried the old one along
        if again:
            self._current = current
            cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        if place is not None:
            self.show_place(place, top=True)

    @property
    def page(self) -> Page | None:
        """What stands where, None where there is nothing to tell."""
        return self._telling.page

    @property
    def going_on(self) -> bool:
        """Whether passages are still to come."""
        return self._telling.going_on

    def tell_all(self) -> None:
        """Set now what is still to come."""
        self._telling.finish()

    def _count(self) -> None:
        if self.page is not None:
            self.counted.emit(len(self.page.changes))
            self.finding.look_again()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        palette.setColor(QPalette.ColorRole.Text, theme.ink)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Highlight, theme.selection)
            palette.setColor(group, QPalette.ColorRole.HighlightedText, theme.ink)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it does not follow by itself
        if self.page is not None:
            self.show_pair()

    def _fit(self) -> None:
        """Keep the lines short enough to be read, in the middle of the room there is."""
        room = self.viewport().width()
        measure = min(room - 2 * GUTTER, round(MEASURE * self._state.zoom))
        side = max((room - measure) / 2, GUTTER)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(14)
        form.setBottomMargin(120)
        frame.setFrameFormat(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width; what is at the top stays there."""
        place = self.place()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
            if place is not None:
                self.show_place(place, top=True)

    # Places

    def place(self) -> Place | None:
        """Return the first place in view, None at the very top."""
        if self.page is None or self.verticalScrollBar().value() == 0:
            return None
        block = self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).block()
        for held in self.page.blocks[block.blockNumber() :]:
            if held.runs:
                return held.runs[0].piece.place
        return None

    def chosen_place(self) -> Place | None:
        """Return the place of the text cursor where it can be seen, else the first place in view."""
        found = self.page.at(self.textCursor().position()) if self.page is not None else None
        run = found[1] if found is not None else None
        if run is not None and self.textCursor().position() and self.viewport().rect().contains(self.cursorRect()):
            return run.piece.place
        return self.place()

    def holds(self, place: Place) -> bool:
        """Return whether a place is told here."""
        if self.page is None:
            return False
        if self.page.position(place) is None:
            self._telling.finish()
        return self.page.position(place) is not None

    def show_place(self, place: Place, *, top: bool = False) -> None:
        """Scroll to a place, to the top of the view or so that it can be seen."""
        if self.holds(place) and self.page is not None:
            position = self.page.position(place)
            if position is not None:
                self._show(position, top=top)

    def _show(self, position: int, *, top: bool = False) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        rect, room = self.cursorRect(cursor), self.viewport().height()
        bar = self.verticalScrollBar()
        if top:
            self._scroll(bar.value() + rect.top())
        elif rect.top() < 8 or rect.bottom() > room - 8:
            self._scroll(bar.value() + rect.top() - round(room * AIR))

    def _scroll(self, to: int) -> None:
        """Scroll so far; where the text that is set by now does not reach so far, the rest of it is set first."""
        bar = self.verticalScrollBar()
        if to > bar.maximum():
            self._telling.finish()
            self.document().size()  # asked for, it is worked out to its end, and the scroll bar with it
        bar.setValue(to)

    def _go(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self._show(position)

    def _follow_link(self, url: QUrl) -> None:
        self._telling.finish()
        position = self.page.counterpart(url.toString()) if self.page is not None else None
        if position is not None:
            self._go(position)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) change; at an end, stay there."""
        self._telling.finish()
        changes = self.page.changes if self.page is not None else []
        if not changes:
            self.difference_shown.emit(0, 0)
            return
        if self._current is None:
            top = self.cursorForPosition(QPoint(0, 0)).position() if self.verticalScrollBar().value() else -1
            after = next((number for number, position in enumerate(changes) if position >= top), len(changes))
            self._current = min(max(after if by > 0 else after - 1, 0), len(changes) - 1)
        else:
            self._current = min(max(self._current + by, 0), len(changes) - 1)
        self._go(changes[self._current])
        self.viewport().update()
        self.difference_shown.emit(self._current + 1, len(changes))

    def look_for(self, words: str) -> None:
        """Find words in all of the text, and go to the first hit from what is in view on."""
        self._telling.finish()
        here = self.finding.current
        top = self.cursorForPosition(QPoint(0, 0)).position() if self.verticalScrollBar().value() else 0
        self.finding.look_for(words, top if here is None else self.finding.position(here))
        self.show_hit()

    def show_hit(self) -> None:
        """Scroll so that the hit that is shown can be seen."""
        if self.finding.current is not None:
            self._show(self.finding.position(self.finding.current))

    @property
    def current(self) -> int | None:
        """The position of the change that was stepped to."""
        if self._current is None or self.page is None or self._current >= len(self.page.changes):
            return None
        return self.page.changes[self._current]

    def _choose(self, line: FactLine | None) -> None:
        self.viewport().update()
        if line is not None and self.isVisible():
            for fact in line.mentions:
                if self.holds(fact.place):
                    self.show_place(fact.place)
                    return

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies behind the words, the words, and the lines of the marks over them."""
        painter = QPainter(self.viewport())
        self._marking.below(painter, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._marking.above(painter, QRectF(event.rect()))
        painter.end()

    # Mouse and keyboard

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the control key held, as in the columns, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turn = event.angleDelta().y()
        if turn:
            self._state.step_zoom(1 if turn > 0 else -1)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the text cursor go out of sight: the pointer leads now."""
        self.setCursorWidth(0)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the fact that was clicked on."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            line = self._marking.fact_at(event.position())
            if line is not None:
                self._state.choose_fact(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the passage in the columns with Enter; scroll by pages with the space bar."""
        keys = Qt.Key
        bar = self.verticalScrollBar()
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self.want_columns()
        elif event.key() == keys.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        elif event.key() == keys.Key_Escape and self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        elif event.key() == keys.Key_Escape:
            event.ignore()
        else:
            self.setCursorWidth(1)  # seen by whom it leads
            super().keyPressEvent(event)

    def want_columns(self) -> None:
        """Ask to see the passage at the text cursor, or the first in view, in the columns."""
        self.columns_wanted.emit(self.chosen_place())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer copying, and the way to the columns."""
        menu = self.createStandardContextMenu(event.pos())
        menu.addSeparator()
        found = self.page.at(self.cursorForPosition(event.pos()).position()) if self.page is not None else None
        place = found[1].piece.place if found is not None and found[1] is not None else self.chosen_place()
        menu.addAction(translate("Redline", "&Show in the columns"), lambda: self.columns_wanted.emit(place))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def createMimeDataFromSelection(self):
        """Return the selected words with their marks."""
        from crossread.ui.redline.copying import copied

        # Qt's own object, filled anew: the clipboard keeps it past the end of Python, where one made here would crash.
        data = super().createMimeDataFromSelection()
        if self.page is not None:
            data.text()  # Qt fills it when it is first asked, over what stands there
            data.clear()
            plain, html = copied(self.page, self.textCursor())
            data.setText(plain)
            data.setHtml(html)
        return data
