"""A reporter merges, separates and groups the lines of the fact table, takes it back, saves it and finds it again."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from crossread.facts import ByHand, Verdict
from crossread.ui.columns.hover import of_fact
from crossread.ui.facts.groups import Grouping
from crossread.ui.facts.model import ABOUT, FIRST_VERSION, VERDICT

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton

WIRE = """Ferry aground off Skarvik

SKARVIK, 3 March 2031 - A ferry with 212 passengers ran aground off Skarvik on Monday, the coast guard said.

The repair will cost $3 million. Nobody was hurt."""

POST = WIRE.replace("212", "240").replace("The repair will cost $3 million.", "Mending the hull takes 40 days.")
HERALD = "Ferry stuck\n\nSKARVIK, 4 March 2031 - A ferry with 212 passengers ran aground off Skarvik on Monday."


@pytest.fixture
def ferry(reporter):
    for number, text in enumerate((WIRE, POST), 1):
        reporter.paste(text)
        reporter.wait(versions=number)
    return reporter


def line(window, words):
    story = window.state.comparison.story
    return next(
        line
        for line in window.state.comparison.facts
        if not line.follows and any(words in story.text(fact.place) for fact in line.mentions)
    )


def cell(window, found, column=ABOUT):
    view, shown = window.facts.view, window.facts.shown
    index = shown.index(shown.row_of(found), column)
    view.scrollTo(index)
    return view.visualRect(index).center()


def click(ferry, found, column=ABOUT, modifier=Qt.KeyboardModifier.NoModifier):
    ferry.bot.mouseClick(ferry.window.facts.view.viewport(), LEFT, modifier, cell(ferry.window, found, column))


def menu_of(ferry, found, column, wanted):
    """Open the context menu on a cell and run the entry that begins with `wanted`."""
    view = ferry.window.facts.view
    point = cell(ferry.window, found, column)
    click(ferry, found, column)
    entries = []

    def choose():
        menu = QApplication.activePopupWidget()
        entries.extend(action.text().replace("&", "") for action in menu.actions() if action.text())
        action = next(action for action in menu.actions() if action.text().replace("&", "").startswith(wanted))
        menu.close()
        action.trigger()

    QTimer.singleShot(0, choose)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    ferry.bot.waitUntil(lambda: bool(entries))
    ferry.come_back()
    return entries


def test_a_version_is_separated_from_its_cell_and_stays_apart_when_another_comes(ferry, window):
    joined = line(window, "212")
    assert joined.verdict is Verdict.CONTRADICTS
    entries = menu_of(ferry, joined, FIRST_VERSION + 1, "Separate")
    assert any(entry.startswith("Separate ") and entry.endswith(" from this line") for entry in entries)
    ferry.wait()
    assert line(window, "212") is not line(window, "240")
    assert line(window, "240").verdict is Verdict.ONLY
    assert window.state.chosen is line(window, "212"), "the line that was looked at is looked at still"
    assert "Separated by hand" in window.facts.detail.toPlainText()
    assert "1 conflict" not in window.words.text()
    ferry.paste(HERALD)
    ferry.wait(versions=3)
    assert {fact.place.version for fact in line(window, "240").mentions} == {1}
    assert {fact.place.version for fact in line(window, "212").mentions} == {0, 2}
    ferry.press(Qt.Key.Key_Z, CONTROL)
    ferry.wait(versions=2)
    assert window.actions_.by_id["undo"].text() == "&Undo separate version"
    ferry.press(Qt.Key.Key_Z, CONTROL)
    ferry.wait()
    assert line(window, "212") is line(window, "240")


def test_lines_are_selected_and_merged_with_the_keyboard_and_the_mark_in_the_columns_follows(ferry, window):
    click(ferry, line(window, "212"), FIRST_VERSION + 1)
    ferry.press(Qt.Key.Key_B, CONTROL | SHIFT)
    ferry.wait()
    assert not ferry.can("merge-facts")
    click(ferry, line(window, "212"))
    click(ferry, line(window, "240"), modifier=CONTROL)
    assert ferry.can("merge-facts")
    ferry.press(Qt.Key.Key_J, CONTROL)
    ferry.wait()
    merged = line(window, "240")
    assert merged is line(window, "212")
    assert merged.verdict is Verdict.CONTRADICTS
    assert merged.by_hand == {ByHand.JOINED}
    assert window.state.chosen is merged
    spoken = window.facts.shown.index(window.facts.shown.row_of(merged), VERDICT).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert spoken == "Contradicts, joined by hand"
    told = of_fact(window.state.comparison, merged, 0, window.looks.theme)
    assert told.closing.endswith("; joined by hand"), "the card over the columns says so too"
    assert window.statusBar().currentMessage().startswith("Merged")


def test_a_separation_made_from_no_version_s_cell_asks_which(ferry, window):
    click(ferry, line(window, "212"), VERDICT)
    assert window.actions_.by_id["separate-version"].text().endswith("…")
    ferry.press(Qt.Key.Key_B, CONTROL | SHIFT)
    menu = next(menu for menu in window.facts.view.findChildren(QMenu) if menu.isVisible())
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert len(entries) == 2
    entries[1].trigger()
    ferry.close(menu)
    ferry.wait()
    assert {fact.place.version for fact in line(window, "240").mentions} == {1}


def test_lines_of_two_kinds_are_not_merged_and_the_window_says_why(ferry, window):
    click(ferry, line(window, "212"))
    click(ferry, line(window, "$3 million"), modifier=CONTROL)
    before = window.state.comparison
    ferry.press(Qt.Key.Key_J, CONTROL)
    assert window.state.comparison is before
    assert window.statusBar().currentMessage() == (
        "Not merged: lines of one kind make one fact, and these are of several: Quantity, Money."
    )


def test_what_follows_from_other_lines_is_not_offered_to_be_merged_or_separated(ferry, window):
    ferry.paste(WIRE.replace("the coast guard said", "police said"))
    ferry.wait(versions=3)
    says = next(found for found in window.state.comparison.facts if found.follows)
    click(ferry, says)
    assert not ferry.can("separate-version")
    assert not ferry.can("separate-all")
    click(ferry, line(window, "$3 million"), modifier=CONTROL)
    assert len(window.facts.picked) == 2
    assert not ferry.can("merge-facts")


def test_what_was_separated_is_in_the_story_file_and_in_every_export(ferry, window, qtbot, tmp_path, monkeypatch):
    click(ferry, line(window, "212"))
    ferry.choose("separate-all")
    ferry.wait()
    ferry.save_and_open_again(tmp_path / "ferry.crossread", monkeypatch)
    assert line(window, "212") is not line(window, "240")
    assert not window.desk.unsaved
    for name in ("ferry.json", "ferry.html", "ferry.csv"):
        window.files.export(tmp_path / name)
        qtbot.waitUntil((tmp_path / name).exists, timeout=30_000)
        ferry.wait()
    told = json.loads((tmp_path / "ferry.json").read_text(encoding="utf-8"))
    assert [fact["by_hand"] for fact in told["facts"] if fact["by_hand"]] == [["separated"], ["separated"]]
    assert len(told["ties"]) == 1
    for name in ("ferry.html", "ferry.csv"):
        assert (tmp_path / name).read_text(encoding="utf-8").count("separated by hand") == 2


def test_facts_are_grouped_folded_and_gone_through_and_the_choice_is_remembered(ferry, window, reporter_at, qtbot):
    ferry.choose("group-verdict")
    shown, view = window.facts.shown, window.facts.view
    assert shown.heading(0).verdict is Verdict.CONTRADICTS
    click(ferry, line(window, "212"))
    assert window.state.chosen is line(window, "212")
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(shown.index(0, ABOUT)).center())
    assert shown.heading(0).folded
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert shown.line(view.currentIndex().row()) is line(window, "212")
    ferry.choose("fold-groups")
    assert all(shown.heading(row).folded for row in range(shown.rowCount()))
    ferry.press(Qt.Key.Key_Escape)
    ferry.press(Qt.Key.Key_F4)
    assert not shown.heading(0).folded, "what is gone to is unfolded"
    ferry.choose("unfold-groups")
    ferry.press(Qt.Key.Key_Down, CONTROL)
    assert window.state.chosen is not None

    from crossread.ui.memory import Memory
    from crossread.ui.window import MainWindow

    shown.fold(0, True)
    other = MainWindow(Memory(window.memory._folder), theme="light")
    qtbot.addWidget(other)
    assert other.facts.shown.grouping is Grouping.VERDICT
    assert other.facts.shown.folded == {"verdict contradicts"}
    assert other.actions_.by_id["group-verdict"].isChecked()
    other.desk.close()
