"""A reporter arranges columns: drags, moves and hides them, takes it back, saves it, and finds it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from crossread.ui.columns.stub import StubCard

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

STORY = """Ferry aground off Skarvik

SKARVIK, 3 March 2031 - A ferry with 212 passengers ran aground off Skarvik on Monday, the coast guard said.

Nobody was hurt. The island's two harbours were closed until the evening."""


@pytest.fixture
def three(reporter):
    """Return a reporter who has pasted three accounts of the ferry."""
    for number, count in enumerate(("212", "240", "251"), 1):
        reporter.paste(STORY.replace("212", count))
        reporter.wait(versions=number)
    return reporter


def counts(reporter):
    """Return the number of passengers each column tells, from left to right."""
    versions = reporter.window.state.comparison.story.versions
    return [version.paragraphs[-2].text.split(" passengers")[0].split()[-1] for version in versions]


def drag_card(window, version, to):
    """Drag a card with the mouse until its column would stand before that of version `to`."""
    header, columns = window.pane.header, window.pane.view.scene.columns
    start = QPoint(columns.left(version) + min(80, columns.width_of(version) // 2), 40)
    end = QPoint(columns.left(to) + 10, 44)
    for kind, at, buttons in (
        (QEvent.Type.MouseButtonPress, start, LEFT),
        (QEvent.Type.MouseMove, start + QPoint(-25, 0), LEFT),
        (QEvent.Type.MouseMove, end, LEFT),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        target = header.cards[version]
        local = target.mapFrom(header, at)
        event = QMouseEvent(kind, QPointF(local), QPointF(target.mapToGlobal(local)), LEFT, buttons, NONE)
        QApplication.sendEvent(target, event)


def test_a_card_is_dragged_to_the_front_and_put_back(three, window):
    drag_card(window, 2, 0)
    three.wait(versions=3)
    assert counts(three) == ["251", "212", "240"]
    assert window.actions_.by_id["undo"].text() == "&Undo move version"
    three.press(Qt.Key.Key_Z, CONTROL)
    three.wait(versions=3)
    assert counts(three) == ["212", "240", "251"]


def test_the_stub_of_a_hidden_column_is_dragged_and_stays_hidden(three, window):
    window.arranging.flip(2)
    assert window.state.hidden == {2}
    drag_card(window, 2, 0)
    three.wait(versions=3)
    assert (counts(three), window.state.hidden) == (["251", "212", "240"], {0})
    assert isinstance(window.pane.header.cards[0], StubCard)
    three.press(Qt.Key.Key_Z, CONTROL)
    three.wait(versions=3)
    assert (counts(three), window.state.hidden) == (["212", "240", "251"], {2})


def test_a_column_is_moved_with_the_keyboard_which_stays_on_its_card(three, window):
    window.pane.header.cards[0].button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not three.can("move-left")
    three.bot.keyClick(window.focusWidget(), Qt.Key.Key_Right, BOTH)
    three.wait(versions=3)
    assert counts(three) == ["240", "212", "251"]
    assert window.focusWidget() is window.pane.header.cards[1].button
    three.bot.keyClick(window.focusWidget(), Qt.Key.Key_Right, BOTH)
    three.wait(versions=3)
    assert counts(three) == ["240", "251", "212"]


def test_a_column_is_hidden_from_its_menu_without_comparing_again_and_shown_by_its_stub(three, window, qtbot):
    shown = window.state.comparison
    actions = {action.text(): action for action in window.versions_menu.for_version(1).actions()}
    actions["Hide column"].trigger()
    assert window.state.comparison is shown
    assert isinstance(window.pane.header.cards[1], StubCard)
    assert three.can("show-columns")
    qtbot.mouseClick(window.pane.header.cards[1], LEFT)
    assert not window.state.hidden
    assert not three.can("show-columns")
    three.press(Qt.Key.Key_Z, CONTROL)
    assert window.state.hidden == {1}
    three.press(Qt.Key.Key_Z, CONTROL)
    assert not window.state.hidden


def test_the_column_of_the_paragraph_looked_at_is_hidden_by_key_but_never_the_last(three, window):
    for version in (0, 1):
        three.click_on(version, "passengers")
        three.press(Qt.Key.Key_H, BOTH)
    assert window.state.hidden == {0, 1}
    three.click_on(2, "passengers")
    assert not three.can("hide-column")
    three.press(Qt.Key.Key_J, BOTH)
    assert not window.state.hidden


def test_words_of_a_hidden_column_that_are_asked_for_bring_it_back(three, window):
    window.desk.hide(1)
    index = three.spot(1, "passengers")[1]
    from crossread.story import Place

    window.state.want_place(Place(1, index, 0, 4))
    assert not window.state.hidden
    assert window.pane.view.sideways.in_view(1)


def test_hidden_columns_follow_a_move_are_saved_and_found_again(three, window, tmp_path, monkeypatch):
    window.desk.hide(0)
    window.desk.move(0, 2)
    three.wait(versions=3)
    assert window.state.hidden == {2}
    assert counts(three)[2] == "212"
    path = tmp_path / "ferry.crossread"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    three.press(Qt.Key.Key_S, CONTROL)
    three.wait()
    assert path.exists()
    assert not window.desk.unsaved
    window.desk.clear()
    window.files.open_story(path)
    three.wait()
    three.bot.waitUntil(lambda: window.state.hidden == {2})


def test_the_frozen_column_is_a_choice_of_the_view_menu_that_is_remembered(three, window):
    assert window.actions_.by_id["freeze"].isChecked()
    three.choose("freeze")
    assert not window.pane.view.sideways.freezes
    assert not window.memory.preferences.freeze


def test_changes_only_is_a_choice_that_is_remembered_and_a_line_is_opened_by_key(three, window):
    from crossread.ui.memory import Memory

    three.press(Qt.Key.Key_O, BOTH)
    assert window.memory.preferences.changes_only
    assert Memory(window.memory._folder).preferences.changes_only
    folds = window.pane.view.scene.sheet.folds
    assert folds
    view = window.pane.view
    view.setFocus()
    while not view.scene.composer.unfolded and view.state.picked.focus != (0, len(view.scene.sheet.spots)):
        three.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        three.bot.keyClick(view, Qt.Key.Key_Return)
    assert view.scene.composer.unfolded
    three.press(Qt.Key.Key_O, BOTH)
    assert not window.pane.view.scene.sheet.folds
    assert not window.memory.preferences.changes_only
