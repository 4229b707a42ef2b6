"""A reporter reads who said what, in which words, and takes a quote along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from crossread.facts import FactKind, Verdict
from crossread.ui.quotes.model import FIRST_VERSION, SPEAKER
from crossread.ui.samples import sample


@pytest.fixture
def harbour(reporter, window, qtbot):
    """Return the window with the harbour fire as four outlets tell it, the quotes in front."""
    window.desk.add(sample("harbour").versions)
    reporter.wait(versions=4)
    reporter.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.side.quotes.view.isVisible()
    qtbot.waitUntil(lambda: not window.side.quotes.view._fitting.isActive())
    return window


def row_saying(quotes, words):
    return next(
        row
        for row in range(quotes.shown.rowCount())
        if any(words in one.words for cell in quotes.shown.quote(row).cells for one in cell)
    )


def click(qtbot, quotes, row, column):
    index = quotes.shown.index(row, column)
    quotes.view.scrollTo(index)
    qtbot.mouseClick(quotes.view.viewport(), Qt.MouseButton.LeftButton, pos=quotes.view.visualRect(index).center())


def test_an_altered_quote_is_found_read_in_every_column_and_copied(harbour, qtbot):
    quotes = harbour.side.quotes
    assert [quotes.shown.quote(row).line.verdict for row in (0, 1)] == [Verdict.CONTRADICTS, Verdict.DIFFERS]
    row = row_saying(quotes, "bangs")
    before = harbour.pane.view.grab().toImage()
    click(qtbot, quotes, row, FIRST_VERSION + 1)
    chosen = harbour.state.chosen
    assert chosen.kind is FactKind.QUOTE
    assert harbour.pane.view.scene.chosen is chosen
    assert harbour.pane.view.grab().toImage() != before
    for fact in chosen.mentions:
        number = harbour.pane.view.scene.sheet.spots[fact.place.version, fact.place.paragraph]
        cell = harbour.pane.view.cell_rect(number, fact.place.version)
        assert cell.intersects(harbour.pane.view.viewport().rect())
    qtbot.keyClick(quotes.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    said = "Anton Sayle, quoted by The Carrowmouth Courier: “We heard three bangs and then the whole roof lifted.”"
    assert QGuiApplication.clipboard().text() == said
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(quotes.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == said


def test_the_keyboard_alone_leads_to_the_quotes_through_them_and_back(harbour, reporter, qtbot):
    quotes = harbour.side.quotes
    assert harbour.focusWidget() is quotes.view
    qtbot.keyClick(quotes.view, Qt.Key.Key_Down)
    assert harbour.state.chosen is quotes.line(0)
    qtbot.keyClick(quotes.view, Qt.Key.Key_Down)
    assert harbour.state.chosen is quotes.line(1)
    reporter.press(Qt.Key.Key_Escape)
    assert harbour.state.chosen is None
    assert not reporter.can("copy-quote")
    qtbot.keyClick(quotes.view, Qt.Key.Key_Backtab)
    assert harbour.focusWidget() is quotes.filter_bar.speaker
    reporter.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert harbour.focusWidget() is harbour.facts.view
    assert not quotes.view.isVisible()


def test_one_speaker_is_picked_and_words_are_searched(harbour, qtbot):
    quotes = harbour.side.quotes
    speaker = quotes.filter_bar.speaker
    speaker.setFocus()
    qtbot.keyClicks(speaker, "Anton")
    assert {quotes.shown.quote(row).speaker for row in range(quotes.shown.rowCount())} == {"Anton Sayle"}
    qtbot.keyClicks(quotes.filter_bar.search, "hands")
    assert quotes.shown.rowCount() == 1
    qtbot.keyClick(quotes.filter_bar.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(quotes.filter_bar.search, "tea")
    assert quotes.shown.rowCount() == 0
    qtbot.mouseClick(quotes.pages.reset, Qt.MouseButton.LeftButton)
    assert quotes.shown.rowCount() == quotes.table.rowCount()


def test_a_click_on_a_heading_sorts_by_speaker(harbour, qtbot):
    quotes = harbour.side.quotes
    header = quotes.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(SPEAKER) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert quotes.shown.quote(0).speaker == "Anton Sayle"


def test_a_fact_that_is_no_quote_brings_the_fact_table_back(harbour, reporter):
    reporter.press(Qt.Key.Key_F4)
    assert harbour.state.chosen.kind is not FactKind.QUOTE
    assert harbour.side.shown == "facts"
    assert harbour.facts.view.isVisible()


def test_the_tabs_are_reached_with_tab_and_changed_with_the_arrows(harbour, qtbot):
    tabs = harbour.side.tabs
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert harbour.side.shown == "facts"
    assert harbour.actions_.by_id["show-facts"].isChecked()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert harbour.side.shown == "quotes"
    assert harbour.actions_.by_id["show-quotes"].isChecked()
