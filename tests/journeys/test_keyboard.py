"""A reporter works by the keyboard, and it is never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

WIRE = """Ferry aground off Skarvik

SKARVIK, 3 March 2031 - A ferry with 212 passengers ran aground off Skarvik on Monday, the coast guard said."""

POST = WIRE.replace("212", "240")


@pytest.fixture
def ferry(reporter):
    """Return a reporter who has pasted both accounts of the ferry."""
    reporter.paste(WIRE)
    reporter.wait(versions=1)
    reporter.paste(POST)
    reporter.wait(versions=2)
    return reporter


def test_the_keyboard_goes_to_the_columns_where_the_facts_are_hidden(ferry, window):
    ferry.choose("go-facts")
    assert window.facts.view.hasFocus()
    ferry.press(Qt.Key.Key_F9)
    assert window.pane.view.hasFocus()
    ferry.press(Qt.Key.Key_F9)
    assert window.pane.view.hasFocus(), "showing them takes it nowhere"


def test_what_was_said_of_a_step_goes_with_the_step(ferry, window):
    said = window.statusBar().currentMessage
    ferry.click_on(0, "212 passengers")
    ferry.choose("take-out")
    ferry.wait(versions=2)
    assert said().startswith("Taken out.")
    ferry.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    ferry.wait(versions=2)
    assert said() == ""


def test_the_count_of_changes_stays_in_the_redline(ferry, window):
    ferry.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    ferry.press(Qt.Key.Key_F8)
    assert window.statusBar().currentMessage().startswith("Change 1 of")
    ferry.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert window.statusBar().currentMessage() == ""
