"""Columns side by side: hidden ones, the one that stays at the left, and a header card on its way to another place."""

from __future__ import annotations

import pytest
from made import flood
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from crossread.ui.columns.dragging import drop
from crossread.ui.columns.geometry import GUTTER, STUB, Columns
from crossread.ui.columns.stub import StubCard

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drawing(columns, x=0):
    """Return what is seen at each hundredth pixel of a room of 900."""
    return [columns.at(across, x) for across in range(GUTTER, 900, 100)]


def test_a_hidden_column_is_a_stub_and_the_others_have_its_room():
    all_, some = Columns(4, 1400, 1.0), Columns(4, 1400, 1.0, hidden={1})
    assert some.width_of(1) == STUB
    assert some.width > all_.width
    assert some.at(some.left(1) + 2, 0) == 1
    assert some.left(2) == some.left(1) + STUB


def test_where_all_are_said_to_be_hidden_none_is():
    assert not Columns(2, 900, 1.0, hidden={0, 1}).hidden


def test_the_frozen_column_stays_first_while_the_others_scroll():
    columns = Columns(8, 900, 1.0, frozen=3)
    assert columns.order == (3, 0, 1, 2, 4, 5, 6, 7)
    assert columns.seen(3, 0) == columns.seen(3, 700) == GUTTER
    assert drawing(columns)[0] == drawing(columns, 700)[0] == 3
    assert columns.scrolled(columns.edge + 1, columns.edge + 2) == (0,)
    assert 3 not in columns.scrolled(0, 10_000)


def test_nothing_is_frozen_where_all_have_room_or_no_other_would_be_seen():
    assert Columns(2, 1400, 1.0, frozen=1).order == (0, 1)
    assert Columns(8, 400, 1.0, frozen=3).fixed is None


@pytest.mark.parametrize(
    ("dragged", "before", "to"),
    [(0, 2, 1), (0, None, 3), (3, 0, 0), (2, 1, 1), (1, 1, None), (1, 2, None)],
)
def test_a_card_is_dropped_before_the_column_whose_middle_the_pointer_has_not_passed(dragged, before, to):
    columns = Columns(4, 1400, 1.0)
    at = 1399 if before is None else columns.left(before) + 5
    found = drop(columns, 0, dragged, at)
    assert (found[0] if found else None) == to


def test_a_card_dropped_beside_a_frozen_base_comes_before_the_first_of_the_others():
    columns = Columns(8, 900, 1.0, frozen=3)
    to, line = drop(columns, 0, 6, columns.edge + 10)
    assert (to, line) == (0, columns.edge)


# In a pane


@pytest.fixture
def eight(reader):
    return reader(flood(8), width=1000)


def pixels(reader):
    return reader.view.viewport().grab().toImage()


def test_the_first_column_stays_while_the_others_scroll_and_what_is_moved_is_what_is_painted(eight):
    bar, view = eight.view.horizontalScrollBar(), eight.view
    before = view.cell_rect(0, 0)
    for value in (40, 260, 900, 330):
        bar.setValue(value)
        QApplication.processEvents()
    assert view.cell_rect(0, 0) == before
    assert eight.on_screen() == eight.painted_anew()
    card = eight.pane.header.cards[0]
    assert card.geometry().right() + 1 == eight.scene.columns.edge
    assert eight.pane.header.childAt(card.geometry().right() - 4, 20) is card


def test_a_click_in_the_frozen_column_is_in_it_however_far_the_others_are(eight):
    eight.view.horizontalScrollBar().setValue(700)
    point = eight.point(0, "governor")
    eight.click(point)
    assert eight.state.picked.focus[0] == 0
    assert eight.view.horizontalScrollBar().value() == 700


def test_a_column_reached_by_key_is_not_left_under_the_frozen_one(eight):
    eight.view.horizontalScrollBar().setValue(900)
    eight.view.show_column(1)
    assert eight.scene.columns.seen(1, eight.view.horizontalScrollBar().value()) == eight.scene.columns.edge


def test_freezing_can_be_switched_off(eight):
    eight.view.freeze(False)
    eight.view.horizontalScrollBar().setValue(300)
    assert eight.view.cell_rect(0, 0).left() == GUTTER - 300


def test_a_hidden_column_shows_a_stub_with_its_name_and_a_click_asks_for_it(eight, qtbot):
    eight.state.set_hidden({2})
    stub = eight.pane.header.cards[2]
    assert isinstance(stub, StubCard)
    assert "Valley Chronicle" in stub.accessibleName()
    assert stub.width() == STUB
    with qtbot.waitSignal(eight.view.column_wanted) as asked:
        qtbot.mouseClick(stub, LEFT)
    assert asked.args == [2]
    with qtbot.waitSignal(eight.view.column_wanted):
        qtbot.keyClick(stub, Qt.Key.Key_Return)
    with qtbot.waitSignal(eight.view.column_wanted):
        eight.click(eight.view.cell_rect(0, 2).center() + QPoint(0, 60))


def test_a_card_ends_where_its_column_does_beside_the_overview_strip(eight):
    bar, room = eight.view.horizontalScrollBar(), eight.view.viewport().width()
    for x in (0, 100, bar.maximum()):
        bar.setValue(x)
        cards = [card for card in eight.pane.header.cards if card.width()]
        assert max(card.geometry().right() for card in cards) < room
        dots = [card.button.geometry() for card in cards]
        seen = zip(cards, dots, strict=True)
        assert all(dot.right() < card.width() or dot.left() >= card.width() for card, dot in seen)


def test_walking_and_finding_pass_over_a_hidden_column(eight):
    eight.state.set_hidden({1})
    eight.view.walker.along(1)
    eight.view.walker.across(1)
    assert eight.state.picked.focus[0] == 2
    eight.pane.find.open()
    eight.state.search.look_for("river")
    assert eight.state.search.counts()[1] == 0
    eight.state.set_hidden(())
    assert eight.state.search.counts()[1] > 0


def test_hiding_keeps_the_place_that_is_read(eight):
    eight.view.show_line(6)
    top = eight.scene.heights.at(eight.top)
    eight.state.set_hidden({3})
    assert eight.scene.heights.at(eight.top) == top


def drag(strip, start, *points):
    """Drag in the header; sent by hand, as the test library misses moves at other scales."""
    held = strip.childAt(start) or strip

    def send(kind, at, buttons):
        within = QPointF(held.mapFrom(strip, at))
        QApplication.sendEvent(held, QMouseEvent(kind, within, strip.mapToGlobal(QPointF(at)), LEFT, buttons, NONE))

    send(QEvent.Type.MouseButtonPress, start, LEFT)
    for at in points:
        send(QEvent.Type.MouseMove, at, LEFT)
    yield
    send(QEvent.Type.MouseButtonRelease, points[-1], Qt.MouseButton.NoButton)
    yield


def test_a_dragged_card_shows_where_it_would_be_dropped_and_is_dropped_there(reader, qtbot):
    four = reader(flood(4), width=1400)
    header, columns = four.pane.header, four.scene.columns
    start, end = QPoint(columns.left(0) + 60, 30), QPoint(columns.left(2) + 20, 34)
    hand = drag(header, start, start + QPoint(20, 0), end)
    next(hand)
    line = four.pane.drop_line
    assert line.isVisible()
    assert abs(line.geometry().center().x() - columns.left(2)) <= 2
    assert line.height() > four.view.viewport().height()
    with qtbot.waitSignal(header.moved) as moved:
        next(hand)
    assert moved.args == [0, 1]
    assert not line.isVisible()


def test_a_dragged_stub_shows_where_it_would_be_dropped_and_is_no_click(reader, qtbot):
    four = reader(flood(4), width=1400)
    four.state.set_hidden({3})
    header, columns = four.pane.header, four.scene.columns
    start, end = QPoint(columns.left(3) + 15, 40), QPoint(columns.left(1) + 20, 40)
    hand = drag(header, start, start + QPoint(-12, 0), end)
    next(hand)
    line = four.pane.drop_line
    assert line.isVisible()
    assert abs(line.geometry().center().x() - columns.left(1)) <= 2
    with qtbot.waitSignal(header.moved) as moved, qtbot.assertNotEmitted(header.column_wanted):
        next(hand)
    assert moved.args == [3, 1]
    hand = drag(header, start, start + QPoint(-12, 0), start)  # and back: it is let go where it was
    next(hand)
    with qtbot.assertNotEmitted(header.moved), qtbot.assertNotEmitted(header.column_wanted):
        next(hand)
    four.state.set_typeface(header.font().family())
    with qtbot.waitSignal(header.column_wanted):
        qtbot.mouseClick(header.cards[3], LEFT)


def test_a_dragged_card_is_left_with_esc(reader, qtbot):
    four = reader(flood(4), width=1400)
    header, columns = four.pane.header, four.scene.columns
    start = QPoint(columns.left(0) + 60, 30)
    hand = drag(header, start, start + QPoint(20, 0), QPoint(columns.left(3), 30))
    next(hand)
    with qtbot.assertNotEmitted(header.moved):
        qtbot.keyClick(header, Qt.Key.Key_Escape)
        assert not four.pane.drop_line.isVisible()
        next(hand)


def test_a_card_dragged_to_the_edge_scrolls_the_columns(eight, qtbot):
    header = eight.pane.header
    hand = drag(header, QPoint(400, 30), QPoint(440, 30), QPoint(header.width() - 5, 30))
    next(hand)
    qtbot.waitUntil(lambda: eight.view.horizontalScrollBar().value() > 60)
    next(hand)


def test_a_press_that_hardly_moves_drags_nothing(reader):
    four = reader(flood(4), width=1400)
    hand = drag(four.pane.header, QPoint(200, 30), QPoint(202, 31))
    next(hand)
    assert not four.pane.drop_line.isVisible()
    next(hand)
