"""What the columns show of the reporter's own hand: signs of pins and weak matches, and what is picked for linking."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made import Outlet, big, comparison, flood
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication

from crossread.align import thresholds
from crossread.story import Pin
from crossread.ui.columns.pinned import Pinned

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ROWS = [
    ["# Rain", "# Rain at last", "# It rains"],
    ["Rain fell on the hills.", "Rain fell on the town.", None],
    [None, "Boats came in.", "Boats came home."],
    ["The mayor spoke.", None, "The mayor was silent."],
]


def told(*pins, confidence=None):
    """Return three papers' rain, with these pins and, by row, these confidences."""
    made = comparison([Outlet("Wire"), Outlet("Post"), Outlet("Herald")], ROWS)
    rows = list(made.rows)
    for number, sure in (confidence or {}).items():
        rows[number] = replace(rows[number], confidence=sure)
    return replace(made, story=replace(made.story, pins=pins), rows=tuple(rows))


def apart(*spots):
    return Pin(spots, together=False)


def test_a_sign_says_which_paragraphs_were_linked_and_which_are_kept_apart():
    pinned = Pinned(told(Pin(((0, 1), (1, 1))), apart((1, 1), (2, 1))))
    assert pinned.words((1, 1)).split("\n") == [
        "Linked by hand with Wire: “Rain fell on the hills.”",
        "Kept apart by hand from Herald: “Boats came home.”",
    ]
    assert pinned.words((1, 2)) == ""
    assert pinned.sign((1, 2)) is None


def test_a_pin_that_does_not_hold_has_no_sign():
    pinned = Pinned(told(Pin(((0, 1), (1, 2))), apart((0, 1), (1, 1)), Pin(((0, 1), (1, 99)))))
    assert pinned.words((0, 1)) == ""
    assert pinned.words((1, 1)) == ""


def test_many_linked_paragraphs_are_listed_and_counted():
    many = comparison([Outlet(f"Paper {n}") for n in range(7)], [[f"Rain {n}." for n in range(7)]])
    words = Pinned(replace(many, story=replace(many.story, pins=(Pin(tuple((n, 0) for n in range(7))),)))).words((0, 0))
    assert words.startswith("Linked by hand with\n    Paper 1: “Rain 1.”")
    assert words.endswith("and 2 more")


@pytest.fixture
def tip_at(monkeypatch):
    """Return a function that rests the pointer at a point and returns what the tool tip says, if anything."""
    said = []

    class Tip:
        @staticmethod
        def showText(_at, words, _widget):  # noqa: N802 - Qt's own name
            said.append(words)

        @staticmethod
        def hideText():  # noqa: N802 - Qt's own name
            said.append("")

    monkeypatch.setattr("crossread.ui.columns.pointer.QToolTip", Tip)

    def rest(reader, point):
        viewport = reader.view.viewport()
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))
        return said[-1]

    return rest


def margin(reader, version, words):
    """Return the point right of a paragraph's first line, where its sign stands."""
    point, columns = reader.point(version, words), reader.scene.columns
    right = columns.seen(version, reader.view.horizontalScrollBar().value()) + columns.inset + columns.text_width
    return QPoint(right + 7, point.y())


def test_the_sign_of_a_pin_stands_in_the_margin_and_tells_what_it_means(reader, tip_at):
    with_pin, without = reader(told(Pin(((0, 1), (1, 1))))), reader(told())
    assert tip_at(with_pin, margin(with_pin, 0, "Rain fell")) == "Linked by hand with Post: “Rain fell on the town.”"
    assert tip_at(with_pin, margin(with_pin, 0, "The mayor")) == ""
    cell = with_pin.view.cell_rect(with_pin.line(0, "Rain fell"), 0)
    shots = [story.view.viewport().grab(cell).toImage() for story in (with_pin, without)]
    assert shots[0] != shots[1]


def test_a_weak_match_says_so_in_the_gutter_and_to_a_screen_reader(reader, tip_at):
    story = reader(told(confidence={1: thresholds.WEAK / 2}))
    number = story.line(0, "Rain fell")
    assert "Weak match" in tip_at(story, QPoint(5, story.view.cell_rect(number, 0).top() + 5))
    document = QAccessible.queryAccessibleInterface(story.view)
    assert document.child(number).text(QAccessible.Text.Name) == "Row 2, changed. Weak match"
    assert story.scene.row_words(story.line(1, "Boats")) == "Changed"


def test_a_screen_reader_is_told_of_pins(reader):
    story = reader(told(Pin(((0, 1), (1, 1)))))
    cell = QAccessible.queryAccessibleInterface(story.view).child(story.line(0, "Rain fell")).child(0)
    assert cell.text(QAccessible.Text.Description) == "Linked by hand with Post: “Rain fell on the town.”"


def test_a_click_looks_at_a_paragraph_and_a_control_click_marks_another_without_selecting(reader):
    story = reader(told())
    picked = story.state.picked
    story.click(story.point(0, "Rain fell"))
    assert picked.focus == (0, 1)
    before = story.view.viewport().grab().toImage()
    story.click(story.point(2, "Boats came"), CONTROL)
    assert picked.marked == ((0, 1), (2, 1))
    assert story.view.viewport().grab().toImage() != before
    assert not story.pane.has_selection()
    story.click(story.point(2, "Boats came"), CONTROL)
    assert picked.marked == ((0, 1),)


def test_a_control_click_on_a_fact_marks_its_paragraph_and_chooses_nothing(reader):
    four = reader(flood(4))
    four.click(four.point(1, "14 people"), CONTROL)
    assert four.state.chosen is None
    assert four.state.picked.marked == ((1, four.place(1, "14 people")[0]),)


def test_a_shift_click_in_the_same_column_selects_text_as_ever(reader):
    story = reader(told())
    story.click(story.point(0, "Rain fell", 0.0))
    story.click(story.point(0, "The mayor", 1.0), SHIFT)
    assert story.view.selected_text().startswith("Rain fell on the hills.")
    assert story.state.picked.marked == ()


def test_a_click_beside_all_text_looks_at_nothing(reader):
    story = reader(told())
    story.click(story.point(0, "Rain fell"))
    story.click(story.view.cell_rect(2, 0).center())
    assert story.state.picked.focus is None


@pytest.mark.parametrize(
    ("steps", "reached"),
    [
        ([("along", 1)], (0, 0)),
        ([("along", 1)] * 3, (0, 2)),
        ([("along", 1)] * 9, (0, 2)),
        ([("along", 1), ("across", 1)], (1, 0)),
        ([("along", 1), ("along", 1), ("across", 1)], (1, 1)),
        ([("along", 1), ("along", 1), ("along", 1), ("across", 1)], (2, 2)),
        ([("along", 1), ("along", 1), ("across", 1), ("across", 1)], (2, 0)),
        ([("along", 1), ("across", -1)], (0, 0)),
    ],
)
def test_the_keyboard_walks_along_columns_and_across_gaps(reader, steps, reached):
    story = reader(told())
    for way, step in steps:
        getattr(story.view.walker, way)(step)
    assert story.state.picked.focus == reached


def test_walking_brings_into_view_and_skips_folded_furniture(reader):
    eight = reader(flood(8), 700, 300)
    for _ in range(12):
        eight.view.walker.along(1)
        number = eight.scene.sheet.spots[eight.state.picked.focus]
        assert eight.view.cell_rect(number, 0).intersects(eight.view.viewport().rect())
    roles = {eight.comparison.story.versions[0].paragraphs[eight.state.picked.focus[1]].role.value}
    assert "furniture" not in roles
    for _ in range(7):
        eight.view.walker.across(1)
    rect = eight.view.cell_rect(0, eight.state.picked.focus[0])
    assert rect.right() <= eight.view.viewport().width()


def test_the_paragraph_looked_at_stays_where_it_is_when_a_version_is_added(reader):
    story = reader(flood(3), 1200, 300)
    story.click(story.point(0, "Rail services"))
    number = story.line(0, "Rail services")
    top = story.view.cell_rect(number, 0).top()
    story.state.set_comparison(flood(4))
    assert story.state.picked.focus[0] == 0
    assert abs(story.view.cell_rect(story.line(0, "Rail services"), 0).top() - top) <= 1


@pytest.mark.parametrize("step", [3, 40, -3, -40])
def test_scrolled_marks_and_pins_are_what_a_fresh_painting_shows(reader, step):
    made = big(2, 30)
    pins = tuple(Pin(((0, number), (1, number))) for number in range(0, 25, 2))
    story = reader(replace(made, story=replace(made.story, pins=pins)), 390, 330)
    picked = story.state.picked
    for spot in [(version, index) for version in (0, 1) for index in range(25)]:
        picked.mark(spot)
    picked.look_at((0, 3), keep_marks=True)
    bar = story.view.verticalScrollBar()
    bar.setValue(0 if step > 0 else 1500)
    for _ in range(30):
        QApplication.processEvents()
        bar.setValue(bar.value() + step)
    assert story.on_screen() == story.painted_anew()
