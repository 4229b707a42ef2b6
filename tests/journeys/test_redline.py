"""A reporter reads two versions as one text, goes through its changes, and takes it along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dam(reporter, window):
    """Return a reporter who has the three states of the article on the dam open."""
    from crossread.ui.samples import sample

    window.desk.add(sample("dam").versions)
    reporter.wait(versions=3)
    window.pane.setFocus()
    return reporter


def text_of(window):
    return window.reading.redline.text.document().toPlainText()


def settle(reporter):
    redline = reporter.window.reading.redline
    reporter.bot.waitUntil(lambda: not redline.text.going_on)


def test_the_redline_takes_the_place_of_the_columns_and_gives_it_back(dam, window, qtbot):
    dam.press(Qt.Key.Key_D, CONTROL)
    settle(dam)
    assert window.reading.in_redline
    assert window.actions_.by_id["redline"].isChecked()
    assert not window.pane.isVisible()
    assert window.facts.isVisible()
    assert (window.state.pair.older, window.state.pair.newer) == (0, 2)
    assert "2,300\u20043,200 people living below" in text_of(window)
    assert "moved from below" in text_of(window)
    assert window.reading.redline.text.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.reading.in_redline
    assert window.pane.view.hasFocus()
    assert not window.actions_.by_id["redline"].isChecked()


def test_the_versions_are_chosen_and_swapped_with_mouse_and_keyboard(dam, window, qtbot):
    dam.choose("redline")
    bar = window.reading.redline.bar
    qtbot.mouseClick(bar.swap, Qt.MouseButton.LeftButton)
    assert "3,200\u20042,300 people" in text_of(window)
    bar.older.setFocus()
    qtbot.keyClick(bar.older, Qt.Key.Key_Up)
    assert window.state.pair.older == 1
    assert window.state.pair.newer == 0
    assert "Correction" not in text_of(window)


def test_f8_goes_from_change_to_change(dam, window, qtbot):
    dam.choose("redline")
    settle(dam)
    count = len(window.reading.redline.text.page.changes)
    for number in (1, 2, 3):
        with qtbot.waitSignal(window.reading.difference_shown) as shown:
            dam.press(Qt.Key.Key_F8)
        assert shown.args == [number, count]
    assert window.statusBar().currentMessage() == f"Change 3 of {count}"
    dam.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert window.statusBar().currentMessage() == f"Change 2 of {count}"


def test_the_place_that_is_read_is_kept_both_ways(dam, window):
    view = window.pane.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    spot = view.finder.first_in_view((2, 0))
    dam.press(Qt.Key.Key_D, CONTROL)
    text = window.reading.redline.text
    place = text.place()
    assert (place.version, place.paragraph) == spot
    view.verticalScrollBar().setValue(0)
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    place = text.place()
    dam.press(Qt.Key.Key_D, CONTROL)
    assert view.viewport().rect().contains(view.finder.words_rect(place).center())


def test_a_passage_is_shown_in_the_columns(dam, window, qtbot):
    dam.choose("redline")
    settle(dam)
    text = window.reading.redline.text
    text.setTextCursor(text.document().find("Forecasters"))
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert not window.reading.in_redline
    version = window.state.pair.newer
    words = window.state.comparison.story.versions[version].paragraphs
    index = next(n for n, part in enumerate(words) if part.text.startswith("Forecasters"))
    number = window.pane.view.scene.sheet.spots[version, index]
    assert window.pane.view.cell_rect(number, version).intersects(window.pane.view.viewport().rect())


def test_it_is_copied_so_that_nobody_takes_deleted_words_for_new_ones(dam, window):
    dam.choose("redline")
    settle(dam)
    dam.press(Qt.Key.Key_A, CONTROL)
    dam.press(Qt.Key.Key_C, CONTROL)
    assert "About [-2,300-] {+3,200+} people" in QGuiApplication.clipboard().text()
    assert ">2,300</del>" in QGuiApplication.clipboard().mimeData().html()


def test_it_stays_up_to_date_and_follows_facts(dam, window):
    dam.choose("redline")
    settle(dam)
    changes = window.reading.redline.bar.words.text()
    dam.drop(text="Dam holds\n\nThe dam held through the night, the water company Alderwater said on Saturday.")
    dam.wait(versions=4)
    assert (window.state.pair.older, window.state.pair.newer) == (0, 2)
    settle(dam)
    assert window.reading.redline.bar.words.text() == changes
    assert window.reading.redline.bar.older.count() == 4
    before = window.reading.redline.text.viewport().grab().toImage()
    dam.click_fact("89 percent")
    text = window.reading.redline.text
    assert text.viewport().grab().toImage() != before
    window.desk.remove(2)
    dam.wait(versions=3)
    assert window.reading.in_redline
    window.desk.remove(2)
    dam.wait(versions=2)
    window.desk.remove(1)
    dam.wait(versions=1)
    assert not window.reading.in_redline
    assert not dam.can("redline")


def test_words_are_found_in_the_redline_and_esc_closes_first_the_bar_and_then_the_redline(dam, window):
    dam.press(Qt.Key.Key_F, CONTROL)
    dam.choose("redline")
    assert window.pane.find.isHidden()
    dam.press(Qt.Key.Key_F, CONTROL)
    assert window.reading.in_redline
    field, text = window.reading.redline.find.field, window.reading.redline.text
    assert QApplication.focusWidget() is field
    dam.bot.keyClicks(field, "lorne")
    hits = text.finding.hits
    assert len(hits) > 1
    assert window.reading.redline.find.words.text() == f"1 of {len(hits)}"
    dam.press(Qt.Key.Key_F3)
    assert text.finding.number == 1
    dam.bot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    dam.bot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert text.finding.number == len(hits) - 1
    assert "on from the end" in window.reading.redline.find.words.text()
    dam.bot.keyClick(field, Qt.Key.Key_Escape)
    assert window.reading.in_redline
    assert not text.finding.hits
    assert QApplication.focusWidget() is text
    dam.bot.keyClick(text, Qt.Key.Key_Escape)
    assert not window.reading.in_redline


def test_size_and_theme_hold_for_it_too_and_no_widget_is_left_over(dam, window):
    dam.choose("redline")
    settle(dam)
    count = len(window.findChildren(QWidget))
    light = window.reading.redline.text.grab().toImage().pixelColor(20, 300).lightness()
    dam.choose("theme-dark")
    assert window.reading.redline.text.grab().toImage().pixelColor(20, 300).lightness() < light
    dam.choose("zoom-in")
    dam.choose("zoom-normal")
    for _ in range(4):
        dam.choose("redline")
    dam.choose("theme-light")
    assert len(window.findChildren(QWidget)) == count
