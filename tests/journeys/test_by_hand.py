"""A reporter corrects rows and roles by hand, takes it back, saves it, and finds it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from crossread.story import Role
from crossread.ui.columns.compose import BlockKind

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)

WIRE = """Ferry aground off Skarvik

SKARVIK, 3 March 2031 - A ferry with 212 passengers ran aground off Skarvik on Monday, the coast guard said.

Nobody was hurt. The island's two harbours were closed until the evening.

The captain said fog had come up within minutes."""

POST = """Ferry aground off Skarvik

SKARVIK, 3 March 2031 - A ferry with 240 passengers ran aground off Skarvik on Monday, the coast guard said.

Nobody was hurt. The island's two harbours were closed until the evening.

Visibility had dropped to a few metres, according to the man on the bridge."""


@pytest.fixture
def ferry(reporter):
    """Return a reporter who has pasted both accounts of the ferry; the last paragraphs stand in rows of their own."""
    reporter.paste(WIRE)
    reporter.wait(versions=1)
    reporter.paste(POST)
    reporter.wait(versions=2)
    assert not reporter.together(reporter.spot(0, "captain"), reporter.spot(1, "Visibility"))
    return reporter


def test_two_paragraphs_are_linked_with_the_mouse_taken_back_saved_and_found_again(
    ferry, window, qtbot, tmp_path, monkeypatch
):
    fog, view = (ferry.spot(0, "captain"), ferry.spot(1, "Visibility")), window.pane.view
    ferry.click_on(0, "captain")
    assert not ferry.can("link")
    ferry.click_on(1, "Visibility", CONTROL)
    assert window.state.picked.marked == fog
    ferry.press(Qt.Key.Key_K, CONTROL)
    ferry.wait()
    assert ferry.together(*fog)
    assert window.actions_.by_id["undo"].text() == "&Undo link paragraphs"
    assert "Linked by hand with" in view.scene.pinned.words(fog[0])
    assert "Visibility had dropped" in view.scene.pinned.words(fog[0])
    ferry.press(Qt.Key.Key_Z, CONTROL)
    ferry.wait()
    assert not ferry.together(*fog)
    assert view.scene.pinned.words(fog[0]) == ""
    ferry.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    ferry.wait()
    assert ferry.together(*fog)
    path = tmp_path / "ferry.crossread"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    ferry.press(Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: path.exists() and not window.desk.writing)
    ferry.choose("close-story")
    ferry.wait()
    window.files.open_story(path)
    qtbot.waitUntil(lambda: len(window.desk.keys) == 2)
    ferry.wait(versions=2)
    assert ferry.together(*fog)
    window.desk.move(0, 1)
    ferry.wait()
    assert ferry.together((1, fog[0][1]), (0, fog[1][1]))


def test_paragraphs_are_linked_and_taken_out_with_the_keyboard_alone(ferry, window, qtbot):
    view, picked = window.pane.view, window.state.picked
    fog = ferry.spot(0, "captain"), ferry.spot(1, "Visibility")
    ferry.press(Qt.Key.Key_Down, ALT)
    assert picked.focus == (0, 0)
    while picked.focus != fog[0]:
        ferry.press(Qt.Key.Key_Down, ALT)
    ferry.press(Qt.Key.Key_M, CONTROL | SHIFT)
    assert window.statusBar().currentMessage() == "1 paragraph is marked for linking."
    ferry.press(Qt.Key.Key_Right, ALT)
    assert picked.focus[0] == 1
    while picked.focus != fog[1]:
        ferry.press(Qt.Key.Key_Down, ALT)
    ferry.press(Qt.Key.Key_M, CONTROL | SHIFT)
    ferry.press(Qt.Key.Key_K, CONTROL)
    ferry.wait()
    assert ferry.together(*fog)
    assert picked.focus == fog[1], "the paragraph looked at stays the same"
    assert picked.marked == ()
    ferry.press(Qt.Key.Key_X, CONTROL | SHIFT)
    ferry.wait()
    assert not ferry.together(*fog)
    assert "Kept apart by hand from" in view.scene.pinned.words(fog[1])
    ferry.press(Qt.Key.Key_L, CONTROL | SHIFT)
    ferry.wait()
    assert view.scene.pinned.words(fog[1]) == ""


def test_a_shift_click_in_another_column_marks_and_escape_lets_go(ferry, window, qtbot):
    ferry.click_on(0, "captain")
    ferry.click_on(1, "Visibility", SHIFT)
    assert len(window.state.picked.marked) == 2
    assert not window.pane.has_selection()
    qtbot.keyClick(window.pane.view, Qt.Key.Key_Escape)
    assert window.state.picked.marked == ()
    assert not ferry.can("link")


def test_the_menu_of_a_paragraph_takes_it_out_of_its_row_and_lets_go_again(ferry, window):
    hurt = ferry.spot(0, "Nobody"), ferry.spot(1, "Nobody")
    menu, entries = ferry.menu_on(ferry.point(1, "Nobody"))
    assert "Let go of the pin" not in entries
    assert "Confirm weak match" not in entries
    entries["Take out of this row"].trigger()
    ferry.close(menu)
    ferry.wait()
    assert not ferry.together(*hurt)
    menu, entries = ferry.menu_on(ferry.point(1, "Nobody"))
    entries["Let go of the pin"].trigger()
    ferry.close(menu)
    ferry.wait()
    assert ferry.together(*hurt)


def test_the_menu_opens_at_the_paragraph_looked_at(ferry, window):
    ferry.click_on(1, "Visibility")
    QApplication.sendEvent(
        window.pane.view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    )
    menu = QApplication.activePopupWidget()
    assert window.state.picked.focus == ferry.spot(1, "Visibility")
    assert "This is &furniture" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_paragraph_is_made_furniture_and_comes_back_with_one_click_on_its_line(ferry, window, qtbot):
    fog, view = ferry.spot(1, "Visibility"), window.pane.view
    menu, entries = ferry.menu_on(ferry.point(1, "Visibility"))
    entries["This is furniture"].trigger()
    ferry.close(menu)
    ferry.wait()
    paragraphs = window.desk.story.versions[1].paragraphs
    assert paragraphs[fog[1]].role is Role.FURNITURE
    assert window.actions_.by_id["undo"].text() == "&Undo mark as furniture"
    number = view.scene.sheet.spots[fog]
    view.toggle_furniture(number, 1)
    view.show_line(number)
    block = next(block for block in view.scene.composer.cell(number, 1).blocks if block.kind is BlockKind.TEXT)
    cell = view.cell_rect(number, 1)
    sign = QPoint(cell.left() + view.scene.columns.inset + 6, round(cell.top() + block.y + block.text.face.line / 2))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    ferry.wait()
    assert window.desk.story.versions[1].paragraphs[fog[1]].role is Role.BODY


def test_a_paragraph_becomes_a_quote_and_undo_makes_it_text_again(ferry, window):
    fog = ferry.spot(1, "Visibility")
    menu, entries = ferry.menu_on(ferry.point(1, "Visibility"))
    kinds = {action.text(): action for action in entries["This is another kind of paragraph"].menu().actions()}
    assert kinds["Text"].isChecked()
    kinds["Quote"].trigger()
    ferry.close(menu)
    ferry.wait()
    assert window.state.comparison.story.versions[1].paragraphs[fog[1]].role is Role.QUOTE
    ferry.press(Qt.Key.Key_Z, CONTROL)
    ferry.wait()
    assert window.state.comparison.story.versions[1].paragraphs[fog[1]].role is Role.BODY


def test_all_lines_of_folded_furniture_are_made_text_at_once(ferry, window):
    for words in ("Nobody", "Visibility"):
        menu, entries = ferry.menu_on(ferry.point(1, words))
        entries["This is furniture"].trigger()
        ferry.close(menu)
        ferry.wait()
    view = window.pane.view
    number = next(n for n, line in enumerate(view.scene.sheet.lines) if len(line.cells[1]) == 2)
    view.show_line(number)
    folded = view.cell_rect(number, 1).topLeft() + QPoint(view.scene.columns.inset + 30, 10)
    menu, entries = ferry.menu_on(folded)
    entries["These 2 lines are text"].trigger()
    ferry.close(menu)
    ferry.wait()
    roles = {paragraph.role for paragraph in window.desk.story.versions[1].paragraphs}
    assert Role.FURNITURE not in roles
    assert ferry.together(ferry.spot(0, "Nobody"), ferry.spot(1, "Nobody"))


def test_menus_leave_nothing_behind(ferry, window):
    before = len(window.pane.view.findChildren(QMenu))
    for _ in range(3):
        menu, _entries = ferry.menu_on(ferry.point(1, "Nobody"))
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(window.pane.view.findChildren(QMenu)) == before
    assert window.actions_.by_id["take-out"].isEnabled()
