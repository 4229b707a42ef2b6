"""A reporter changes preferences and sees the window follow at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QKeySequence
from PySide6.QtWidgets import QApplication

from crossread import settings
from crossread.ui.columns.faces import reading_family
from crossread.ui.dialogs.preferences import PreferencesDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dam(reporter, window):
    from crossread.ui.samples import sample

    window.desk.add(sample("dam").versions)
    reporter.wait(versions=3)
    window.pane.setFocus()
    return reporter


@pytest.fixture
def opened(dam, window, qtbot):
    """Return the dialog, opened with the keyboard."""
    dam.press(Qt.Key.Key_Comma, CONTROL)
    dialog = window.findChild(PreferencesDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def picture(window):
    return window.pane.view.grab().toImage()


def test_the_theme_is_worn_at_once_and_kept(opened, window, qtbot):
    opened.theme.setFocus()
    qtbot.keyClicks(opened.theme, "dark")
    qtbot.keyClick(opened.theme, Qt.Key.Key_Return)
    opened.theme.activated.emit(opened.theme.currentIndex())
    assert window.looks.theme.dark
    assert settings.load(window.memory._folder).settings.theme == "dark"
    assert window.actions_.by_id["theme-dark"].isChecked()


def test_size_and_typeface_are_seen_in_columns_and_redline(opened, window, qtbot):
    before = picture(window)
    qtbot.keyClick(opened.size, Qt.Key.Key_Up)
    assert window.state.zoom == pytest.approx(1.1)
    larger = picture(window)
    assert larger != before
    family = next(name for name in QFontDatabase.families() if "Sans" in name and name != reading_family())
    opened.typeface.setCurrentIndex(opened.typeface.findData(family))
    opened.typeface.activated.emit(opened.typeface.currentIndex())
    assert picture(window) != larger
    assert all(card._typeface == family for card in window.pane.header.cards)
    window.reading.show_redline()
    text = window.reading.redline.text
    qtbot.waitUntil(lambda: not text.going_on)
    assert text.document().firstBlock().begin().fragment().charFormat().font().families()[0] == family
    kept = settings.load(window.memory._folder).settings
    assert (kept.typeface, kept.text_size) == (family, pytest.approx(1.1))


def test_esc_closes_and_a_second_call_shows_the_same_dialog(opened, dam, window, qtbot):
    dam.choose("preferences")
    assert len(window.findChildren(PreferencesDialog)) == 1
    qtbot.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(PreferencesDialog))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.pane.view.hasFocus()


def test_tab_reaches_every_field(opened, qtbot):
    opened.theme.setFocus()
    reached = []
    for _ in range(6):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    for field in (opened.theme, opened.typeface, opened.size, opened.pipeline, opened.restore):
        assert field in reached


def test_what_is_left_for_the_next_start_is_removed_when_it_is_not_wanted(opened, window, qtbot):
    window.session.begin()
    window.session._changed()
    copy = window.memory.session / "session.crossread"
    qtbot.waitUntil(copy.exists, timeout=30_000)
    qtbot.keyClick(opened.restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not copy.exists())
    assert not settings.load(window.memory._folder).settings.restore


def test_preferences_have_the_key_of_the_platform(window):
    keys = window.actions_.by_id["preferences"].shortcuts()
    assert all(key in keys for key in QKeySequence.keyBindings(QKeySequence.StandardKey.Preferences))
