"""A reporter finds what the app can do by typing, runs it, and is back where they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dam(reporter, window):
    from crossread.ui.samples import sample

    window.desk.add(sample("dam").versions)
    reporter.wait(versions=3)
    return reporter


def typed(reporter, words):
    reporter.bot.keyClicks(QApplication.focusWidget(), words)


def key(reporter, which):
    reporter.bot.keyClick(QApplication.focusWidget(), which)


def test_a_command_is_found_run_and_offered_first_the_next_time(dam, window):
    window.pane.setFocus()
    dam.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert window.commands.isVisible()
    assert window.commands.field.hasFocus()
    typed(dam, "redl")
    key(dam, Qt.Key.Key_Return)
    assert not window.commands.isVisible()
    assert window.reading.in_redline
    dam.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert window.commands.found[0].command.id == "redline"
    assert window.commands.found[0].recent


def test_esc_gives_the_keyboard_back_and_touches_nothing_else(dam, window):
    line = dam.click_fact(window.state.comparison.story.text(window.state.comparison.facts[0].mentions[0].place))
    assert window.facts.view.hasFocus()
    dam.press(Qt.Key.Key_P, CONTROL | SHIFT)
    typed(dam, "let")
    key(dam, Qt.Key.Key_Escape)
    assert not window.commands.isVisible()
    assert window.facts.view.hasFocus()
    assert window.state.chosen is line


def test_arrows_lead_through_what_was_found_and_round_its_ends(dam, window):
    dam.press(Qt.Key.Key_P, CONTROL | SHIFT)
    typed(dam, "fact")
    count = len(window.commands.found)
    key(dam, Qt.Key.Key_Up)
    assert window.commands.list.currentIndex().row() == count - 1
    key(dam, Qt.Key.Key_Down)
    key(dam, Qt.Key.Key_Down)
    assert window.commands.list.currentIndex().row() == 1
    assert window.commands.field.text() == "fact"
    dam.press(Qt.Key.Key_P, CONTROL | SHIFT)


def test_keys_of_the_window_do_nothing_while_it_is_open(dam, window):
    before = window.desk.keys
    dam.copy_elsewhere("redline")
    dam.press(Qt.Key.Key_P, CONTROL | SHIFT)
    dam.bot.keyClick(window.commands.field, Qt.Key.Key_V, CONTROL)
    assert window.commands.field.text() == "redline"
    assert window.desk.keys == before
    dam.bot.keyClick(window.commands.field, Qt.Key.Key_P, CONTROL | SHIFT)
    assert not window.commands.isVisible()


def test_the_mouse_runs_a_command_and_a_click_elsewhere_closes(dam, window, qtbot):
    dam.choose("commands")
    typed(dam, "dark")
    rows = window.commands.list
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.currentIndex()).center())
    assert window.looks.chosen == "dark"
    dam.choose("commands")
    qtbot.mouseClick(window.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert not window.commands.isVisible()
