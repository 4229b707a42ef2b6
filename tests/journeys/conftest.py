"""A real window with a real worker, and the verbs a reporter would use on it.

One worker serves all journeys, because starting one takes longer than most of them; those that are about the worker
itself ask for `own_worker`.
"""

from __future__ import annotations

import os
from pathlib import Path

import psutil
import pytest

HERE = Path(__file__).parent
PATIENCE_MS = 30_000
"""How long a comparison may take on a machine that is busy with other things."""


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in Path(item.path).parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(
                pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")
            )  # the offscreen one


class Shared:
    """Hands one living worker from window to window."""

    def __init__(self):
        self.link = None

    def make(self, parent):
        from crossread.ui.work import Link

        if self.link is None:
            link = self.link = Link(None)
            link.end = link.stop
            link.stop = lambda patience=1.0: self._stop(link, patience)
            link.deleteLater = lambda: None
        return self.link

    def _stop(self, link, patience):
        if patience == 0.0:  # the window gave this worker up
            link.end(0.0)
            self.link = None

    def close(self):
        if self.link is not None:
            self.link.end()


@pytest.fixture(scope="session")
def _shared(qapp):
    shared = Shared()
    yield shared
    shared.close()


@pytest.fixture(autouse=True)
def _clipboard(qapp):
    """Leave nothing on the clipboard: what was made in Python must not wait there until Python is gone."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def own_worker():
    """Asked for by a journey that is about the worker."""


@pytest.fixture
def window(request, qtbot, monkeypatch, tmp_path):
    from PySide6.QtGui import QGuiApplication

    from crossread.ui.memory import Memory
    from crossread.ui.models import desk
    from crossread.ui.window import MainWindow

    own = "own_worker" in request.fixturenames
    if not own:
        shared = request.getfixturevalue("_shared")
        monkeypatch.setattr(desk, "Link", shared.make)
    QGuiApplication.clipboard().clear()
    window = MainWindow(Memory(tmp_path / "settings"), theme="light")
    window.resize(1400, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    link = None if own else desk.Link(None)
    yield window
    window.files.may_close = lambda: True
    if link is not None and window.desk._link is not None:
        window.desk._link.replied.disconnect(window.desk._hear)
        window.desk._link.crashed.disconnect(window.desk._replace_worker)
    pid = window.desk._link.pid if own and window.desk._link is not None else None
    window.close()
    window.deleteLater()
    if pid is not None:
        assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


@pytest.fixture
def reporter_at(qtbot):
    """Return how a journey that opens its own windows puts a reporter before one."""
    return lambda window: Reporter(window, qtbot)


@pytest.fixture
def reporter(window, qtbot):
    return Reporter(window, qtbot)


class Reporter:
    """Does with mouse and keyboard what a reporter does."""

    def __init__(self, window, qtbot):
        self.window = window
        self.bot = qtbot

    def press(self, key, modifier=None):
        from PySide6.QtCore import Qt

        self.bot.keyClick(self.window, key, modifier or Qt.KeyboardModifier.NoModifier)

    def save_and_open_again(self, path, monkeypatch):
        """Save the story as `path` with the keyboard, close it and open the file."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFileDialog

        window, versions = self.window, len(self.window.desk.keys)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        self.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        self.bot.waitUntil(lambda: path.exists() and not window.desk.writing)
        self.choose("close-story")
        window.files.open_story(path)
        self.bot.waitUntil(lambda: len(window.desk.keys) == versions)
        self.wait(versions=versions)

    def copy_elsewhere(self, text, html=None):
        from PySide6.QtCore import QMimeData
        from PySide6.QtGui import QGuiApplication

        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)

    def paste(self, text, html=None):
        from PySide6.QtCore import Qt

        self.copy_elsewhere(text, html)
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def drop(self, *, urls=(), text=None):
        from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent
        from PySide6.QtWidgets import QApplication

        data = QMimeData()
        if urls:
            data.setUrls([QUrl.fromLocalFile(str(url)) if isinstance(url, os.PathLike) else QUrl(url) for url in urls])
        if text is not None:
            data.setText(text)
        point, left, none = QPointF(300, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(point.toPoint(), Qt.DropAction.CopyAction, data, left, none)
        QApplication.sendEvent(self.window, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.window, QDropEvent(point, Qt.DropAction.CopyAction, data, left, none))
        return enter.isAccepted()

    def choose(self, name):
        action = self.window.actions_.by_id[name]
        assert action.isEnabled(), name
        action.trigger()

    def can(self, name):
        return self.window.actions_.by_id[name].isEnabled()

    def wait(self, versions=None):
        """Wait until everything on the desk is compared."""

        desk = self.window.desk
        self.bot.waitUntil(lambda: not desk.busy and not desk._requests, timeout=PATIENCE_MS)
        comparison = self.window.state.comparison
        assert not desk.stale, self.window.notice.text
        if versions is not None:
            assert len(comparison.story.versions) == versions
        return comparison

    def labels(self):
        return [version.label for version in self.window.state.comparison.story.versions]

    def spot(self, version, words):
        """Return the paragraph in which a version says `words`."""
        paragraphs = self.window.state.comparison.story.versions[version].paragraphs
        return version, next(index for index, paragraph in enumerate(paragraphs) if words in paragraph.text)

    def point(self, version, words):
        """Return the point of the columns where a version says `words`, scrolled into view."""
        from PySide6.QtCore import QPoint

        view, (_, index) = self.window.pane.view, self.spot(version, words)
        scene = view.scene
        number = scene.sheet.spots[version, index]
        view.show_line(number)
        view.show_column(version)
        block = next(block for block in scene.composer.cell(number, version).blocks if block.paragraph == index)
        start = block.text.text.index(words)
        rect = block.text.rects(start, start + len(words))[0]
        cell = view.cell_rect(number, version)
        x = cell.left() + scene.columns.inset + block.x + rect.center().x()
        return QPoint(round(x), round(cell.top() + block.y + rect.center().y()))

    def click_on(self, version, words, modifier=None):
        """Click where a version says `words`."""
        from PySide6.QtCore import Qt

        keys = modifier or Qt.KeyboardModifier.NoModifier
        viewport = self.window.pane.view.viewport()
        self.bot.mouseClick(viewport, Qt.MouseButton.LeftButton, keys, self.point(version, words))

    def menu_on(self, point):
        """Return the entries of the menu that a right click at a point of the columns opens, by their text."""
        from PySide6.QtGui import QContextMenuEvent
        from PySide6.QtWidgets import QApplication

        viewport = self.window.pane.view.viewport()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
        QApplication.sendEvent(viewport, asked)
        menu = QApplication.activePopupWidget()
        return menu, {action.text().replace("&", ""): action for action in menu.actions() if action.text()}

    def close(self, menu):
        """Close a menu."""
        menu.close()
        self.come_back()

    def come_back(self):
        """Have the keyboard again: the platform that draws into memory does not give it back by itself."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    def together(self, *spots):
        """Tell whether paragraphs stand in one row of what is shown."""
        sheet = self.window.pane.view.scene.sheet
        return len({sheet.spots[spot] for spot in spots}) == 1

    def click_fact(self, words):
        """Click the line of the table in which a version says `words`."""
        from PySide6.QtCore import Qt

        shown, view = self.window.facts.shown, self.window.facts.view
        for row in range(shown.rowCount()):
            cells = [shown.index(row, column).data() for column in range(3, shown.columnCount())]
            if words in cells:
                view.scrollTo(shown.index(row, 2))
                self.bot.mouseClick(
                    view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(shown.index(row, 2)).center()
                )
                return shown.line(row)
        raise AssertionError(f"no version says {words!r}")
