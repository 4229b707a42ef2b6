"""A reporter looks for words in all versions at once, with the keyboard and with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def harbour(reporter, window):
    """Return a reporter who has the sample of the harbour fire open."""
    from crossread.ui.samples import sample

    window.desk.add(sample("harbour").versions)
    reporter.wait(versions=4)
    return reporter


def typed(reporter, words):
    reporter.bot.keyClicks(QApplication.focusWidget(), words)


def said(comparison, words):
    texts = [" ".join(part.text for part in version.paragraphs) for version in comparison.story.versions]
    return [text.casefold().replace("’", "'").count(words) for text in texts]


def test_words_are_found_in_all_versions_and_gone_through_with_the_keyboard(harbour, window):
    window.pane.setFocus()
    before = window.pane.view.grab().toImage()
    harbour.press(Qt.Key.Key_F, CONTROL)
    typed(harbour, "quay")
    counts = said(window.state.comparison, "quay")
    assert list(window.state.search.counts()) == counts
    assert f"1 of {sum(counts)}" in window.pane.find.words.text()
    assert window.pane.view.grab().toImage() != before
    shown = {window.state.search.current}
    for key, modifier in [(Qt.Key.Key_F3, NONE), (Qt.Key.Key_Return, NONE)] * sum(counts):
        harbour.bot.keyClick(QApplication.focusWidget(), key, modifier)
        here = window.pane.view.finder.words_rect(window.state.search.current)
        assert window.pane.view.viewport().rect().contains(here.center())
        shown.add(window.state.search.current)
    assert len(shown) == sum(counts)
    harbour.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F3, SHIFT)
    harbour.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.pane.find.isVisible()
    assert window.pane.view.hasFocus()


def test_escape_goes_back_to_the_fact_table_and_keeps_the_chosen_fact(harbour, window):
    line = harbour.click_fact("17 people")
    assert window.facts.view.hasFocus()
    harbour.press(Qt.Key.Key_F, CONTROL)
    typed(harbour, "mayor's")
    assert sum(window.state.search.counts()) == sum(said(window.state.comparison, "mayor's"))
    harbour.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.facts.view.hasFocus()
    assert window.state.chosen is line


def test_the_mouse_steps_and_closes_too(harbour, window, qtbot):
    harbour.choose("find")
    typed(harbour, "fire")
    qtbot.mouseClick(window.pane.find.next, Qt.MouseButton.LeftButton)
    assert window.state.search.number == 2
    qtbot.mouseClick(window.pane.find.previous, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.pane.find.previous, Qt.MouseButton.LeftButton)
    assert window.state.search.number == window.state.search.count
    assert window.pane.find.words.text().endswith("on from the end")
    qtbot.mouseClick(window.pane.find.close_button, Qt.MouseButton.LeftButton)
    assert not window.pane.find.isVisible()
    assert window.pane.hasFocus() or window.pane.view.hasFocus()


def test_an_open_search_takes_in_a_version_that_is_added_and_closes_with_the_story(harbour, window):
    harbour.choose("find")
    typed(harbour, "carrowmouth")
    before = window.state.search.count
    harbour.drop(text="Carrowmouth is quiet again\n\nNobody in Carrowmouth heard of a second fire on Thursday.")
    harbour.wait(versions=5)
    assert window.state.search.count == before + 2
    assert window.state.search.counts()[4] == 2
    assert "of 5 versions" in window.pane.find.words.text() or "all 5" in window.pane.find.words.text()
    window.files.may_close = lambda: True
    harbour.choose("close-story")
    assert not window.state.search.open
    assert not harbour.can("find")


def test_finding_has_the_keys_of_the_platform(window):
    actions = window.actions_.by_id
    for name, key in (
        ("find", QKeySequence.StandardKey.Find),
        ("find-next", QKeySequence.StandardKey.FindNext),
        ("find-previous", QKeySequence.StandardKey.FindPrevious),
    ):
        assert actions[name].shortcut() == QKeySequence(key)
