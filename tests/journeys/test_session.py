"""A reporter closes the window, or it dies, and finds the story again as it was."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from crossread.ui.memory import Memory
from crossread.ui.models.left import Leavings

WIRE = "Ferry aground off Skarvik\n\nA ferry with 212 passengers ran aground off Skarvik on Monday."
POST = WIRE.replace("212", "240")
PATIENCE_MS = 30_000


@pytest.fixture
def start(qtbot, monkeypatch, _shared, reporter_at, tmp_path):
    """Return how the app is started: each time a window with the same memory."""
    from crossread.ui.models import desk
    from crossread.ui.window import MainWindow

    link = desk.Link
    windows = []

    def begin(*, restore=True, prefer=None, own_worker=False):
        monkeypatch.setattr(desk, "Link", link if own_worker else _shared.make)
        memory = Memory(tmp_path / "settings")
        if prefer:
            memory.prefer(**prefer)
        window = MainWindow(memory, theme="light")
        window.resize(1200, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        window.session.begin(restore=restore)
        return reporter_at(window)

    yield begin
    for window in windows:
        window.files.may_close = lambda: True
        window.close()
        window.deleteLater()


def never_asked(window, monkeypatch):
    def ask():
        raise AssertionError("the reporter was asked")

    monkeypatch.setattr(window.files, "ask_to_save", ask)


def kept(reporter):
    session = reporter.window.session
    reporter.bot.waitUntil(
        lambda: not session._later.isActive() and session._under_way is None and not session._dirty, timeout=PATIENCE_MS
    )


def texts(window):
    return [version.paragraphs[1].text for version in window.state.comparison.story.versions]


def test_pasted_versions_are_there_at_the_next_start_without_a_question(start, monkeypatch, qtbot):
    first = start()
    for text in (WIRE, POST):
        first.paste(text)
    first.wait(versions=2)
    first.window.desk.amend(1, outlet="The Post")
    first.wait(versions=2)
    before = texts(first.window)
    never_asked(first.window, monkeypatch)
    assert first.window.close()
    second = start()
    second.wait(versions=2)
    assert texts(second.window) == before
    assert second.labels()[1] == "The Post"
    assert second.window.desk.unsaved
    assert second.window.isWindowModified()
    assert not second.can("undo")
    qtbot.waitUntil(lambda: second.window.pages.count() == 2)


def test_a_window_that_dies_loses_nothing_that_was_there_some_seconds_before(start, qtbot):
    first = start()
    first.paste(WIRE)
    first.wait(versions=1)
    kept(first)
    first.window.session._lock.unlock()  # as the system does for a process that is gone
    second = start()
    second.wait(versions=1)
    assert texts(second.window) == ["A ferry with 212 passengers ran aground off Skarvik on Monday."]


def test_what_was_not_read_yet_is_read_at_the_next_start(start, tmp_path):
    first = start()
    file = tmp_path / "post.txt"
    file.write_text(POST, encoding="utf-8")
    first.window.desk.add([file])
    first.window.close()
    second = start()
    second.wait(versions=1)
    assert "240" in texts(second.window)[0]


def test_a_saved_story_comes_back_as_its_file_and_what_was_changed_since_as_changed(start, tmp_path, monkeypatch):
    path = tmp_path / "ferry.crossread"
    first = start()
    first.paste(WIRE)
    first.wait(versions=1)
    first.window.desk.save(path)
    first.wait()
    first.window.close()
    second = start()
    second.wait(versions=1)
    assert second.window.files.story == path
    assert not second.window.desk.unsaved
    second.paste(POST)
    second.wait(versions=2)
    never_asked(second.window, monkeypatch)
    second.window.close()
    third = start()
    third.wait(versions=2)
    assert third.window.files.story == path
    assert third.window.desk.unsaved
    third.choose("save")
    third.wait()
    assert not third.window.desk.unsaved


def test_a_story_whose_file_is_gone_is_shown_from_the_copy_and_said(start, tmp_path):
    path = tmp_path / "ferry.crossread"
    first = start()
    first.paste(WIRE)
    first.wait(versions=1)
    first.window.desk.save(path)
    first.wait()
    first.window.close()
    path.unlink()
    second = start()
    second.wait(versions=1)
    assert "ferry.crossread is not where it was" in second.window.notice.text
    assert second.window.desk.unsaved
    assert second.window.files.story is None


def test_closing_a_story_leaves_nothing(start):
    first = start()
    first.paste(WIRE)
    first.wait(versions=1)
    first.choose("close-story")
    first.window.close()
    second = start()
    assert not second.window.desk.keys
    assert second.window.pages.currentWidget() is second.window.start


def test_another_story_opened_from_outside_puts_unsaved_work_aside(start, qtbot):
    first = start()
    first.paste(WIRE)
    first.wait(versions=1)
    first.window.close()
    second = start(restore=False)
    assert not second.window.desk.keys
    assert "Recent stories" in second.window.notice.text
    menu = second.window.recent.menu
    menu.aboutToShow.emit()
    assert "Ferry aground off Skarvik" in menu.actions()[0].text()
    menu.actions()[0].trigger()
    second.wait(versions=1)
    assert texts(second.window) == ["A ferry with 212 passengers ran aground off Skarvik on Monday."]


def test_a_start_that_did_not_survive_the_story_does_not_try_it_again(start):
    first = start()
    first.paste(WIRE)
    first.wait(versions=1)
    first.window.close()
    from dataclasses import replace

    leavings = Leavings(first.window.memory.session)
    leavings.write(replace(leavings.read(), opening=True))
    second = start()
    assert not second.window.desk.keys
    assert len(second.window.memory.recent()) == 1


def test_a_reporter_who_wants_nothing_kept_is_asked_and_nothing_is(start, monkeypatch):
    first = start(prefer={"restore": False})
    first.paste(WIRE)
    first.wait(versions=1)
    asked = []
    monkeypatch.setattr(
        first.window.files, "ask_to_save", lambda: asked.append(1) or QMessageBox.StandardButton.Discard
    )
    first.window.close()
    assert asked
    folder = first.window.memory.session
    assert [path.name for path in folder.iterdir() if path.name != "session.lock"] == []
    assert not start().window.desk.keys


def test_a_second_window_beside_the_first_keeps_its_hands_off(start, monkeypatch):
    first = start()
    first.paste(WIRE)
    first.wait(versions=1)
    kept(first)
    second = start(own_worker=True)
    assert not second.window.desk.keys
    second.paste(POST)
    second.wait(versions=1)
    asked = []
    monkeypatch.setattr(
        second.window.files, "ask_to_save", lambda: asked.append(1) or QMessageBox.StandardButton.Discard
    )
    second.window.close()
    assert asked
    first.window.close()
    third = start()
    third.wait(versions=1)
    assert "212" in texts(third.window)[0]


def test_a_folder_that_cannot_be_written_is_said_once_and_the_reporter_is_asked(start, monkeypatch, qtbot):
    from crossread.ui import session

    monkeypatch.setattr(session, "AGAIN_MS", 10)
    monkeypatch.setattr(session, "QUIET_MS", 10)
    first = start()
    folder = first.window.memory.session
    (folder / "session.crossread").mkdir()
    first.paste(WIRE)
    first.wait(versions=1)
    qtbot.waitUntil(lambda: "cannot be kept" in first.window.notice.text, timeout=PATIENCE_MS)
    asked = []
    monkeypatch.setattr(
        first.window.files, "ask_to_save", lambda: asked.append(1) or QMessageBox.StandardButton.Discard
    )
    first.window.close()
    assert asked


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_recent_stories_show_what_is_gone_and_can_be_cleared(start, tmp_path, qtbot):
    first = start()
    window = first.window
    first.paste(WIRE)
    first.wait(versions=1)
    for name in ("one", "two"):
        window.desk.save(tmp_path / f"{name}.crossread")
        first.wait()
    (tmp_path / "one.crossread").unlink()
    menu = window.recent.menu
    file_menu = window.actions_.menus["&File"]
    file_menu.aboutToShow.emit()
    assert [(a.text(), a.isEnabled()) for a in menu.actions() if not a.isSeparator()] == [
        ("&1 two", True),
        ("one (not found)", False),
        ("&Clear this list", True),
    ]
    file_menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(file_menu.isVisible)
    qtbot.keyClick(file_menu, Qt.Key.Key_R)
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_C)
    assert window.memory.remembered() == []
    file_menu.aboutToShow.emit()
    assert not menu.menuAction().isEnabled()
    file_menu.hide()


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from crossread.ui.application import Application
from crossread.ui.memory import Memory
from crossread.ui.window import MainWindow
from crossread.sources import Pasted

if __name__ == "__main__":
    app = Application([])
    window = MainWindow(Memory(Path(sys.argv[1])), theme="light")
    window.show()
    window.session.begin()
    window.desk.add([Pasted(text=sys.argv[2])])
    window.desk.kept.connect(lambda *_: print("kept", flush=True))
    app.exec()
"""


def test_a_killed_app_comes_back_with_its_story_and_without_its_lock(start, tmp_path):
    script = tmp_path / "killed.py"
    script.write_text(KILLED, encoding="utf-8")
    app = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "settings"), WIRE], stdout=subprocess.PIPE, text=True
    )
    assert app.stdout.readline() == "kept\n"
    time.sleep(0.3)
    app.kill()
    app.wait()
    app.stdout.close()
    second = start()
    second.wait(versions=1)
    assert "212" in texts(second.window)[0]
    shutil.rmtree(tmp_path / "settings", ignore_errors=True)
