"""A reporter decides about facts in the table: confirms, dismisses, notes, takes back, saves and finds it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from crossread.facts import Decision, Verdict
from crossread.ui.dialogs.note import NoteDialog
from crossread.ui.facts.model import VERDICT

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier

WIRE = """Ferry aground off Skarvik

SKARVIK, 3 March 2031 - A ferry with 212 passengers ran aground off Skarvik on Monday, the coast guard said.

Nobody was hurt. The island's two harbours were closed until the evening."""

POST = WIRE.replace("212", "240") + "\n\nDivers are to look at the hull on Tuesday."


@pytest.fixture
def ferry(reporter):
    """Return a reporter who has pasted both accounts of the ferry."""
    reporter.paste(WIRE)
    reporter.wait(versions=1)
    reporter.paste(POST)
    reporter.wait(versions=2)
    return reporter


def conflicts(window):
    return [line.about for line in window.state.standing if line.verdict is Verdict.CONTRADICTS]


def verdict_cell(window, line):
    return window.facts.shown.index(window.facts.shown.row_of(line), VERDICT)


def test_a_fact_is_dismissed_with_the_keyboard_shown_again_and_brought_back(ferry, window, qtbot):
    before = conflicts(window)
    line = ferry.click_fact("240 passengers")
    rows = window.facts.shown.rowCount()
    ferry.press(Qt.Key.Key_D, BOTH)
    assert len(conflicts(window)) == len(before) - 1
    assert window.facts.shown.rowCount() == rows - 1
    assert window.state.chosen is window.facts.shown.line(0), "the next line is chosen, so that one can go on"
    assert window.actions_.by_id["undo"].text() == "&Undo dismiss fact"
    assert f"{len(before)} conflict" not in window.words.text()
    assert window.facts.filter_bar.dismissed.text() == "Dismissed 1"
    ferry.press(Qt.Key.Key_F4)
    assert window.state.chosen is not line
    qtbot.mouseClick(window.facts.filter_bar.dismissed, Qt.MouseButton.LeftButton)
    assert window.facts.shown.rowCount() == rows
    spoken = verdict_cell(window, line).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("dismissed by you")
    ferry.press(Qt.Key.Key_Z, CONTROL)
    assert conflicts(window) == before
    assert not ferry.can("show-dismissed") or window.state.filter.dismissed


def test_a_fact_is_confirmed_and_noted_and_both_survive_a_version_more_a_save_and_a_reopening(
    ferry, window, qtbot, tmp_path, monkeypatch
):
    ferry.click_fact("240 passengers")
    actions = {action.text(): action for action in window.facts.view.actions() if action.text()}
    actions["Confirm fact"].trigger()
    assert actions["Confirm fact"].isChecked()
    ferry.press(Qt.Key.Key_N, BOTH)
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.paper, "Coast guard: 240.")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    ferry.come_back()
    told = window.facts.detail.toPlainText()
    assert "Confirmed by you" in told
    assert "Your note: Coast guard: 240." in told
    ferry.paste("Harbour news\n\nThe pilots of Skarvik elect a chairwoman in autumn.")
    ferry.wait(versions=3)
    ferry.save_and_open_again(tmp_path / "ferry.crossread", monkeypatch)
    line = ferry.click_fact("240 passengers")
    judgement = window.state.judgement(line)
    assert (judgement.decision, judgement.note) == (Decision.CONFIRMED, "Coast guard: 240.")
    assert not window.desk.unsaved


def test_several_selected_lines_are_dismissed_in_one_step_and_come_back_in_one(ferry, window):
    facts = window.facts
    before = facts.shown.rowCount()
    facts.view.selectRow(0)
    flags = QItemSelectionModel.SelectionFlag
    facts.view.selectionModel().select(facts.shown.index(2, 0), flags.Select | flags.Rows)
    gone = facts.picked
    assert len(gone) == 2
    assert window.actions_.by_id["dismiss-fact"].text() == "Dismiss 2 facts"
    ferry.press(Qt.Key.Key_D, BOTH)
    assert facts.shown.rowCount() == before - 2
    assert all(window.state.judgement(line).decision is Decision.DISMISSED for line in gone)
    assert window.state.chosen is facts.shown.line(0)
    assert window.actions_.by_id["undo"].text() == "&Undo dismiss 2 facts"
    ferry.press(Qt.Key.Key_Z, CONTROL)
    assert facts.shown.rowCount() == before


def test_a_note_is_kept_without_leaving_the_keyboard(ferry, window, qtbot):
    line = ferry.click_fact("240 passengers")
    ferry.press(Qt.Key.Key_N, BOTH)
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.paper, "Coast guard")
    qtbot.keyClick(dialog.paper, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.paper, "says 240.")
    qtbot.keyClick(dialog.paper, Qt.Key.Key_Return, CONTROL)
    ferry.come_back()
    assert window.state.judgement(line).note == "Coast guard\nsays 240."


def test_a_note_is_left_as_it_was_where_the_dialog_is_cancelled_and_nothing_of_it_remains(ferry, window, qtbot):
    ferry.click_fact("240 passengers")
    ferry.choose("note-fact")
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.paper, "x")
    buttons = dialog.findChild(QDialogButtonBox)
    qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert window.state.judgement(window.state.chosen) is None
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))


def test_when_every_fact_is_dismissed_the_table_says_so_and_offers_them_again(ferry, window, qtbot):
    count = window.facts.shown.rowCount()
    ferry.click_fact("240 passengers")
    for _ in range(count):
        ferry.press(Qt.Key.Key_D, BOTH)
    assert window.facts.shown.rowCount() == 0
    assert "All facts are dismissed." in window.words.text()
    qtbot.mouseClick(window.facts.pages.reset, Qt.MouseButton.LeftButton)
    assert window.facts.shown.rowCount() == count


def test_an_export_carries_what_was_decided(ferry, window, tmp_path):
    import json

    line = ferry.click_fact("240 passengers")
    ferry.press(Qt.Key.Key_D, BOTH)
    for name in ("ferry.json", "ferry.html"):
        window.files.export(tmp_path / name)
        ferry.bot.waitUntil((tmp_path / name).exists, timeout=30_000)
        ferry.wait()
    told = json.loads((tmp_path / "ferry.json").read_text(encoding="utf-8"))
    decided = [fact for fact in told["facts"] if fact["judgement"]]
    assert [(fact["about"], fact["judgement"]["decision"]) for fact in decided] == [(line.about, "dismissed")]
    assert "Dismissed by the reporter (1)" in (tmp_path / "ferry.html").read_text(encoding="utf-8")
