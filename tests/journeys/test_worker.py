"""What a reporter sees of the worker: progress, stop, a crash that costs nothing, and no process left behind."""

from __future__ import annotations

import random
import subprocess
import sys
import time

import psutil
import pytest
from PySide6.QtCore import Qt

from crossread.storage import save
from crossread.story import Paragraph, Provenance, Story, Version

WORDS = ["council", "river", "bridge", "storm", "mayor", "signal", "harbour", "vote", "engine", "letter", "court"]


def long_text(paragraphs, seed):
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    return "\n\n".join(
        f"{' '.join(chance.choices(WORDS, k=60)).capitalize()} said {chance.randrange(10_000)} people."
        for _ in range(paragraphs)
    )


def gone(pid):
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


@pytest.mark.usefixtures("own_worker")
def test_long_work_shows_progress_and_can_be_stopped(reporter, window, qtbot):
    reporter.paste(long_text(3000, 1))
    qtbot.waitUntil(window.progress.isVisible, timeout=5000)
    qtbot.mouseClick(window.progress.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.progress.isVisible(), timeout=3000)
    assert window.notice.text.startswith("Stopped.")
    assert not window.facts.pages.words.isVisible() or not window.facts.pages.words.text().startswith("Reading")
    reporter.paste("A short text.\n\nIt names 3 ships.")
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=60_000)


@pytest.mark.usefixtures("own_worker")
def test_a_worker_that_is_killed_costs_one_sentence(reporter, window, qtbot):
    reporter.paste("Harbour news\n\nThe harbour counted 14 ships on Monday.")
    reporter.wait(versions=1)
    before = window.desk._link.pid
    psutil.Process(before).kill()
    qtbot.waitUntil(lambda: window.desk._link is not None and window.desk._link.pid not in (None, before), timeout=5000)
    assert window.notice.text == ""
    reporter.paste("Harbour news\n\nThe harbour counted 15 ships on Monday.")
    qtbot.waitUntil(lambda: window.desk.busy, timeout=5000)
    psutil.Process(window.desk._link.pid).kill()
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=5000)
    assert window.notice.text.startswith("The comparison stopped unexpectedly.")
    assert len(window.desk.keys) == 2
    reporter.choose("compare-again")
    reporter.wait(versions=2)


@pytest.mark.usefixtures("own_worker")
def test_a_story_that_takes_long_to_open_says_so_and_can_be_stopped(reporter, window, qtbot, tmp_path):
    path = tmp_path / "ships.crossread"
    save(path, Story((Version(Provenance("wire"), (Paragraph("The harbour counted 14 ships."),), title="Ships"),)))
    window.files.open_story(path)  # the worker only starts, which takes longer than a moment
    qtbot.waitUntil(window.progress.isVisible, timeout=5000)
    assert window.progress._words.text() == "Opening ships.crossread…"
    assert reporter.can("stop")
    qtbot.mouseClick(window.progress.stop, Qt.MouseButton.LeftButton)
    assert not window.progress.isVisible()
    assert window.notice.text == "Stopped. ships.crossread was not opened."
    assert not window.desk.keys
    window.files.open_story(path)
    reporter.wait(versions=1)
    assert not window.progress.isVisible()
    assert not reporter.can("stop")


CHILD = """
import sys, time
from PySide6.QtCore import QCoreApplication
from crossread.ui.work import Link
if __name__ == "__main__":
    app = QCoreApplication([])
    link = Link()
    link.start()
    while link.pid is None:
        time.sleep(0.01)
    print(link.pid, flush=True)
    time.sleep(60)
"""


def test_no_worker_outlives_a_window_that_dies(tmp_path):
    script = tmp_path / "child.py"
    script.write_text(CHILD, encoding="utf-8")
    window = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True, encoding="utf-8")
    pid = int(window.stdout.readline())
    window.kill()
    window.wait()
    window.stdout.close()
    deadline = time.monotonic() + 20
    while not gone(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert gone(pid)
