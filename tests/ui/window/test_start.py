"""The first page: every way to begin is there, named, and reached with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from crossread.ui.samples import samples
from crossread.ui.start import StartPage
from crossread.ui.theme import load


@pytest.fixture
def page(qtbot):
    page = StartPage(load("light"))
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


def buttons(page):
    return [button for button in page.findChildren(QPushButton) if button.isVisible()]


def test_it_offers_paste_files_address_and_every_sample(page, qtbot):
    for button, signal in (
        (page.paste, page.paste_wanted),
        (page.open, page.open_wanted),
        (page.address, page.address_wanted),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert set(page.samples) == {one.name for one in samples()}
    with qtbot.waitSignal(page.sample_wanted) as wanted:
        qtbot.mouseClick(page.samples["dam"], Qt.MouseButton.LeftButton)
    assert wanted.args == ["dam"]
    assert "drop" in page.hint.text()


def test_everything_has_a_name_and_samples_a_description(page):
    assert all(button.accessibleName() or button.text() for button in buttons(page))
    assert all(button.accessibleDescription() for button in page.samples.values())


def test_tab_goes_from_the_first_button_through_recent_stories_to_the_samples(page, qtbot, tmp_path):
    stories = [tmp_path / f"{name}.crossread" for name in ("one", "two")]
    page.refresh(stories)
    qtbot.waitUntil(lambda: len(buttons(page)) == 5 + len(page.samples))
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.paste.hasFocus)
    reached = []
    for _ in range(5 + len(page.samples)):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    names = [one.accessibleName() or one.text() for one in reached]
    assert names[:5] == ["Paste a version…", "Open files…", "Open web address…", "one", "two"]
    assert names[5:] == [one.title for one in samples()]


def test_a_recent_story_is_opened_and_the_list_follows(page, qtbot, tmp_path):
    story = tmp_path / "fire <b>.crossread"
    page.refresh([story])
    qtbot.waitUntil(lambda: len(buttons(page)) == 4 + len(page.samples))
    entry = next(button for button in buttons(page) if button.accessibleName() == "fire <b>")
    with qtbot.waitSignal(page.story_wanted) as wanted:
        qtbot.keyClick(entry, Qt.Key.Key_Space)
    assert wanted.args == [story]
    page.refresh([])
    assert "fire <b>" not in [button.accessibleName() for button in buttons(page)]


def test_what_is_dragged_over_the_window_is_seen_to_be_welcome(page):
    before = page.target.grab().toImage()
    page.show_drag(True)
    over = page.target.grab().toImage()
    assert over != before
    page.show_drag(False)
    assert page.target.grab().toImage() == before


@pytest.mark.parametrize("theme", ["light", "dark", "safe"])
def test_the_focus_is_seen_on_each_button(page, theme):
    page.set_theme(load(theme))
    page.activateWindow()
    for button, other in ((page.paste, page.open), (page.open, page.paste), (page.samples["dam"], page.paste)):
        other.setFocus()
        without = button.grab().toImage()
        button.setFocus()
        assert button.grab().toImage() != without
