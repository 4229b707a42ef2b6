"""Starting: options, a machine without a display or without Qt, what is imported, and pictures without a display."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from crossread import places
from crossread.ui.app import has_display
from crossread.ui.app import main as window_main
from crossread.ui.options import parse

HEAVY = ("spacy", "trafilatura", "scipy", "lxml", "numpy", "diff_match_patch", "sqlite3", "urllib3", "babel", "psutil")
NOT_YET = ("multiprocessing", *(f"crossread.ui.{room}" for room in ("quotes", "overview", "redline", "palette")))
"""What the first paint does without: it is loaded when it is first asked for."""


def crossread(*arguments, **environment):
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "crossread", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=env | environment,
        timeout=120,
    )


def test_options_say_what_to_open():
    wanted = parse(["a.txt", "https://example.org/b", "--theme", "dark", "--size", "1200x800"])
    assert wanted.sources == ("a.txt", "https://example.org/b")
    assert (wanted.theme, wanted.size, wanted.sample, wanted.screenshot) == ("dark", (1200, 800), None, None)
    assert parse(["--sample"]).sample == ""
    assert parse(["a.txt"]).view == "facts"
    assert parse(["a.txt"]).language is None, "the preferences hold"
    assert parse(["a.txt", "--language", "de"]).language == "de"
    assert parse(["a.txt", "--view", "overview"]).view == "overview"
    assert parse(["--sample", "dam"]).sample == "dam"
    assert parse(["--sample", "--scale", "1.25"]).scale == 1.25


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["--theme", "pink", "a.txt"],
        ["--size", "wide", "a.txt"],
        ["--size", "10x10", "a.txt"],
        ["--screenshot", "out.png"],
        ["--fact", "0", "a.txt"],
        ["--view", "moon", "a.txt"],
    ],
)
def test_wrong_options_exit_with_2(arguments, capsys):
    assert window_main(arguments) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_needed_on_linux_alone(environment, platform, expected):
    assert has_display(environment, platform) is expected


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a display")
def test_without_a_display_one_sentence_names_the_way_without():
    done = crossread("--sample")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "crossread compare" in done.stderr
    assert "--screenshot" in done.stderr


def test_without_qt_one_sentence_says_how_to_get_it():
    code = (
        "import sys, importlib.util as u\n"
        "real = u.find_spec\n"
        "u.find_spec = lambda name, package=None: None if name == 'PySide6' else real(name, package)\n"
        "from crossread.ui.app import main\n"
        "sys.exit(main(['a.txt']))"
    )
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "crossread compare" in done.stderr
    assert "pip install" in done.stderr


PAINTED = f"""
import sys, threading
from PySide6.QtCore import QTimer
from crossread.ui.application import Application
from crossread.ui.memory import Memory
from crossread.ui.window import MainWindow

if __name__ == "__main__":
    app = Application([])
    window = MainWindow(Memory(), theme="light")
    window.show()
    app.processEvents()
    assert window.isVisible() and window.desk._link is None
    print(*(name for name in {NOT_YET!r} if name in sys.modules))
    window.desk.add(__import__("crossread.ui.samples").ui.samples.samples()[0].versions)
    window.state.comparison_changed.connect(lambda shown: shown.rows and app.quit())
    window.desk.told.connect(lambda *_: app.quit())
    QTimer.singleShot(100_000, app.quit)
    app.exec()
    assert window.state.comparison.rows, window.notice.text
    for name in ("dark", "safe"):
        window.looks.choose(name)
    window.state.choose_fact(window.state.comparison.facts[0])
    app.processEvents()
    window.desk.close()
    print(*(name for name in {HEAVY!r} if name in sys.modules))
"""


def test_the_window_never_imports_what_is_heavy_and_writes_no_warning(tmp_path):
    script = tmp_path / "painted.py"
    script.write_text(PAINTED, encoding="utf-8")
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=False, env=env, timeout=120
    )
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("", "", 0)


def test_a_picture_is_drawn_without_a_display_in_the_size_and_scale_asked_for(tmp_path):
    from PySide6.QtGui import QImage

    picture = tmp_path / "window.png"
    folder = places.resources() / "samples" / "dam"
    done = crossread(
        *("--screenshot", picture, "--size", "1000x700", "--scale", "2", "--theme", "dark", "--view", "overview"),
        *folder.glob("*.html"),
    )
    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (2000, 1400)
    assert image.pixelColor(5, 1390).lightness() < 80


def test_a_picture_shows_the_redline_in_place_of_the_columns(tmp_path):
    folder = places.resources() / "samples" / "dam"
    sources = [folder / "post-0815.html", folder / "post-1140.html"]
    for view in ("facts", "redline"):
        done = crossread("--screenshot", tmp_path / f"{view}.png", "--size", "1000x700", "--view", view, *sources)
        assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "facts.png").read_bytes() != (tmp_path / "redline.png").read_bytes()


def test_a_picture_tells_of_what_could_not_be_read(tmp_path):
    picture = tmp_path / "window.png"
    good = tmp_path / "good.txt"
    good.write_text("Harbour news\n\nThe harbour counted 14 ships on Monday.", encoding="utf-8")
    done = crossread("--screenshot", picture, good, tmp_path / "gone.txt")
    assert done.returncode == 1
    assert "gone.txt" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert picture.exists()


def test_an_unknown_sample_is_named_with_those_there_are(tmp_path):
    done = crossread("--screenshot", tmp_path / "x.png", "--sample", "nowhere")
    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert "dam" in done.stderr
    assert not (tmp_path / "x.png").exists()
