"""The command palette over a window: what it offers is the table of actions, and what it says of them is so."""

from __future__ import annotations

import pytest

from crossread.ui.actions import TABLE
from crossread.ui.memory import Memory
from crossread.ui.palette.rows import spoken


@pytest.fixture
def window(qtbot):
    from crossread.ui.window import MainWindow

    window = MainWindow(Memory(), theme="dark")
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


def test_it_offers_the_whole_table_but_itself(window):
    window.commands.open()
    assert {found.command.id for found in window.commands.found} == {entry.id for entry in TABLE} - {"commands"}


def test_what_cannot_be_done_says_what_it_needs_and_stays(window):
    window.commands.open()
    window.commands.field.setText("export")
    found = window.commands.chosen
    assert found.command.needs == "needs a comparison"
    assert "not available: needs a comparison" in spoken(found)
    window.commands.run()
    assert not window.commands.isHidden()
    assert window.commands.words.text() == "Not available now: needs a comparison."


def test_a_switch_tells_whether_it_is_on(window):
    window.commands.open()
    window.commands.field.setText("dark")
    assert spoken(window.commands.chosen) == "Dark, View, on"


def test_no_match_is_said(window):
    window.commands.open()
    window.commands.field.setText("xylophone")
    assert window.commands.chosen is None
    assert window.commands.words.text() == "No command has these words."
    window.commands.run()


def test_it_stays_inside_a_small_window(window):
    window.resize(480, 360)
    window.commands.open()
    assert window.rect().contains(window.commands.geometry())
    window.resize(700, 500)
    assert abs(window.commands.geometry().center().x() - window.width() // 2) <= 1
