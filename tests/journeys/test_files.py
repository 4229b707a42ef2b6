"""A reporter brings files in and takes the story out: how it is called, and where the dialogs begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

WIRE = """Ferry "Ada" aground: 212 wait

SKARVIK, 3 March 2031 - A ferry with 212 passengers ran aground off Skarvik on Monday, the coast guard said."""

POST = WIRE.replace("212", "240").replace("aground", "stranded")


@pytest.fixture
def ferry(reporter, tmp_path):
    """Return a reporter who has dropped two files."""
    folder = tmp_path / "ferry"
    folder.mkdir()
    for name, text in (("wire.txt", WIRE), ("post.txt", POST)):
        (folder / name).write_text(text, encoding="utf-8")
    assert reporter.drop(urls=[folder / "wire.txt", folder / "post.txt"])
    reporter.wait(versions=2)
    return reporter


@pytest.fixture
def offered(monkeypatch):
    """Return what file dialogs begin with; nothing is chosen in them."""
    begun = []
    for dialog, chosen in (("getSaveFileName", ("", "")), ("getOpenFileNames", ([], ""))):

        def ask(_parent, _title, begins, *_, chosen=chosen):
            begun.append(Path(begins))
            return chosen

        monkeypatch.setattr(QFileDialog, dialog, ask)
    return begun


def test_a_story_is_offered_by_its_headline_in_the_folder_its_files_came_from(ferry, offered, tmp_path):
    for name in ("save-as", "export", "open"):
        ferry.choose(name)
    folder = tmp_path / "ferry"
    called = "Ferry Ada aground 212 wait"
    assert offered == [folder / f"{called}.crossread", folder / f"{called}.html", folder]


def test_a_saved_story_is_exported_beside_its_file_and_by_its_name(ferry, window, offered, tmp_path, monkeypatch):
    with monkeypatch.context() as saving:
        saving.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "night.crossread"), ""))
        with ferry.bot.waitSignal(window.desk.written, timeout=20_000):
            ferry.choose("save")
    ferry.choose("export")
    ferry.choose("save-as")
    assert offered == [tmp_path / "night.html", tmp_path / "night.crossread"]


def test_the_story_keeps_its_name_where_its_columns_change_places(ferry, window):
    before = window.windowTitle()
    window.desk.move(0, 1)
    ferry.wait(versions=2)
    assert window.windowTitle() == before


def test_a_story_without_a_headline_is_called_by_its_outlets(reporter, window, tmp_path):
    text = (
        "The ferry ran aground off Skarvik on Monday with {} people, and nobody was hurt, the coast guard said there."
    )
    for number, outlet in enumerate("abcd"):
        (tmp_path / f"outlet-{outlet}.txt").write_text(text.format(212 + number), encoding="utf-8")
    assert reporter.drop(urls=sorted(tmp_path.glob("*.txt"))[:2])
    reporter.wait(versions=2)
    assert window.windowTitle() == "outlet-a, outlet-b[*]"
    assert reporter.drop(urls=sorted(tmp_path.glob("*.txt"))[2:])
    reporter.wait(versions=4)
    assert window.windowTitle() == "outlet-a, outlet-b, outlet-c …[*]"


def test_a_small_window_shows_six_facts_and_as_much_text(ferry, window, qtbot):
    for number in range(4):
        ferry.paste(WIRE.replace("212", str(300 + number)).replace("aground", f"aground on day {number}"))
    ferry.wait(versions=6)
    window.resize(1024, 700)
    view = window.facts.view
    qtbot.waitUntil(lambda: view.viewport().height() >= 6 * view.verticalHeader().defaultSectionSize())
    assert window.pane.view.viewport().height() >= view.viewport().height()


def test_a_corrected_outlet_is_work_to_be_saved(ferry, window):
    assert not window.isWindowModified()
    window.desk.amend(0, outlet="The Wire")
    ferry.wait(versions=2)
    assert window.isWindowModified()


def test_the_fact_that_is_read_stays_chosen_while_a_version_is_corrected(ferry, window):
    line = ferry.click_fact("240 passengers")
    window.desk.amend(0, outlet="The Wire")
    ferry.wait(versions=2)
    assert window.state.chosen is not line
    assert window.state.chosen.about == line.about
    assert window.facts.picked == [window.state.chosen]
    assert "The Wire" in window.facts.detail.toPlainText()


def test_that_there_is_nothing_to_paste_is_said_until_there_is(reporter, window):
    reporter.choose("paste")
    assert window.notice.text.startswith("There is no text on the clipboard.")
    reporter.paste(WIRE)
    assert window.notice.text == ""
    reporter.wait(versions=1)
