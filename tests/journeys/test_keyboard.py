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
