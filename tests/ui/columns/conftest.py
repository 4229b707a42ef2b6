"""A pane to be read, pointed at and clicked on, with what a reader's hand does."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication


class Reader:
    """Works a ComparisonPane with mouse and keyboard, and says what can be seen."""

    def __init__(self, qtbot, pane, state):
        self.qtbot, self.pane, self.state, self.view = qtbot, pane, state, pane.view

    @property
    def scene(self):
        return self.view.scene

    @property
    def comparison(self):
        return self.state.comparison

    def place(self, version, words):
        """Return paragraph, start and end of the first place where a version says `words`."""
        for index, paragraph in enumerate(self.comparison.story.versions[version].paragraphs):
            start = paragraph.text.find(words)
            if start >= 0:
                return index, start, start + len(words)
        raise AssertionError(f"version {version} does not say {words!r}")

    def line(self, version, words):
        return self.scene.sheet.spots[version, self.place(version, words)[0]]

    def point(self, version, words, share=0.5):
        """Return the point of the viewport at that share of the words' width, scrolled into view."""
        index, start, end = self.place(version, words)
        number = self.scene.sheet.spots[version, index]
        self.view.show_line(number)
        self.view.show_column(version)
        block = next(b for b in self.scene.composer.cell(number, version).blocks if b.paragraph == index)
        rect = block.text.rects(start, end)[0]
        cell = self.view.cell_rect(number, version)
        return QPoint(
            round(cell.left() + self.scene.columns.inset + block.x + rect.left() + rect.width() * share),
            round(cell.top() + block.y + rect.center().y()),
        )

    def note(self, version, kind):
        """Return the middle of the first note of a kind in a version's column."""
        for number in range(len(self.scene.sheet.lines)):
            for block in self.scene.composer.cell(number, version).blocks:
                if block.kind is kind:
                    self.view.show_line(number)
                    cell = self.view.cell_rect(number, version)
                    return cell.topLeft() + QPoint(
                        round(self.scene.columns.inset + block.x + 20), round(block.y + block.text.height / 2)
                    )
        raise AssertionError(f"no {kind} in version {version}")

    def move(self, point, button=Qt.MouseButton.NoButton):
        """Move the pointer there, pressed or not; sent by hand, as the test library misses it at other scales."""
        viewport, at = self.view.viewport(), QPointF(point)
        modifier = Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), button, button, modifier)
        QApplication.sendEvent(viewport, moved)

    def click(self, point, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, point)

    def drag(self, start, end):
        viewport, left = self.view.viewport(), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(viewport, left, pos=start)
        for step in range(1, 6):
            self.move(start + (end - start) * step / 5, left)
        self.qtbot.mouseRelease(viewport, left, pos=end)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.view, key, modifier)

    def visible(self, number):
        """Return whether a line is wholly in view."""
        rect = self.view.cell_rect(number, 0)
        return rect.top() >= 0 and rect.bottom() <= self.view.viewport().height()

    def rest(self):
        """Rest until all that is done ahead is done."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.view.ahead.busy, timeout=20000)

    def on_screen(self):
        """Return what the window holds under the columns: painted pixels, and those copied or moved by scrolling."""
        return self.part_on_screen(self.view.viewport())

    def part_on_screen(self, widget):
        """Return what the window holds under a widget: taken from its store, of which a grab is a part at 125 %."""
        QApplication.processEvents()
        ratio, size = widget.devicePixelRatioF(), widget.size()
        at = QPointF(widget.mapTo(self.pane, QPoint(0, 0))) * ratio
        held = QRectF(at, QSizeF(size) * ratio).toAlignedRect()
        return self.pane.backingStore().paintDevice().copy(held)

    def painted_anew(self):
        """Return what the window holds once everything in it is painted again, and nothing copied."""
        self.view.plates.forget()
        self.view.viewport().update()
        return self.on_screen()

    @property
    def top(self):
        return self.view.verticalScrollBar().value()


@pytest.fixture
def reader(qtbot, theme):
    """Return a function that opens a comparison in a pane of the given size."""
    from crossread.ui.columns import ComparisonPane
    from crossread.ui.models.view_state import ViewState

    def open_(comparison, width=1200, height=420):
        state = ViewState()
        pane = ComparisonPane(state, theme)
        qtbot.addWidget(pane)
        pane.resize(width, height)
        pane.show()
        qtbot.waitExposed(pane)
        state.set_comparison(comparison)
        made = Reader(qtbot, pane, state)
        made.keep = state
        return made

    return open_


@pytest.fixture
def at_scale():
    """Return a call that runs tests of one file, named as -k does, on a finer screen; it returns the ended process."""
    if "QT_SCALE_FACTOR" in os.environ:
        pytest.skip("is run by the test itself")

    def run(scale, file, chosen):
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", file, "-k", chosen]
        env = {**os.environ, "QT_SCALE_FACTOR": scale}
        return subprocess.run(command, env=env, capture_output=True, text=True, check=False)

    return run
