"""What a card says of the chosen fact while its words stand out of sight in the column below."""

from __future__ import annotations

import pytest
from made import FactSays, Outlet, comparison
from PySide6.QtCore import Qt

from crossread.facts import Verdict

LEFT = Qt.MouseButton.LeftButton
LONG = "The river rose over the lower streets of the town again, and the old bridge was closed to all in the evening."


@pytest.fixture
def far(reader):
    """Return a reader of three versions that tell a fact in rows 1, 30 and 30; the first and third tell it again."""
    rows = [[LONG, LONG, LONG] for _ in range(40)]
    rows[1][0] = "There were {dead:12 dead} in the town, and the river rose on over the lower streets of it."
    rows[30][1:] = ["In all {dead:14 dead} were found.", "At night {dead:12 dead} were counted by the town."]
    rows[38][2] = "So {dead:12 dead} in all."
    outlets = [Outlet(name) for name in ("Wire", "Daily", "Post")]
    return reader(comparison(outlets, rows, {"dead": FactSays(Verdict.CONTRADICTS, "dead")}), 1000, 420)


def dead(reader):
    return next(line for line in reader.comparison.facts if line.about == "dead")


def said(reader):
    """Return what the mark on each card says, "" where there is none."""
    marks = [card.away for card in reader.pane.header.cards]
    return [mark.toolTip() if not mark.isHidden() else "" for mark in marks]


def test_a_card_says_how_far_off_its_words_of_the_chosen_fact_are_and_leads_there(far, qtbot):
    assert said(far) == ["", "", ""]
    far.state.choose_fact(dead(far))
    first, second, third = said(far)
    assert first.startswith("“12 dead”: ")
    assert first.endswith(" rows further up")
    assert (second, third) == ("", "")
    qtbot.mouseClick(far.pane.header.cards[0].away, LEFT)
    assert far.visible(far.line(0, "12 dead"))
    first, second, third = said(far)
    assert not first
    assert second.startswith("“14 dead”: ")
    assert second.endswith(" rows further down")
    qtbot.mouseClick(far.pane.header.cards[2].away, LEFT)
    assert far.visible(far.line(2, "At night")), "the nearest of several"


def test_the_rows_are_counted_from_the_last_one_in_view(far):
    far.state.choose_fact(dead(far))
    far.view.show_line(0, 0.0)
    bar = far.view.verticalScrollBar()
    bar.setValue(0)
    seen = far.scene.heights.at(far.top + far.view.viewport().height() - 1)
    assert said(far)[1] == f"“14 dead”: {far.line(1, '14 dead') - seen} rows further down"
    assert far.pane.header.cards[1].away.text() == f"{far.line(1, '14 dead') - seen} rows"


def test_choosing_a_fact_of_columns_out_of_sight_shows_as_many_of_them_as_have_room(reader):
    rows = [[LONG] * 12, [LONG] * 6 + ["In all {dead:12 dead} were found.", "All {dead:14 dead}."] + [LONG] * 4]
    outlets = [Outlet(f"Daily {number}") for number in range(12)]
    many = reader(comparison(outlets, rows, {"dead": FactSays(Verdict.CONTRADICTS, "dead")}), 1000, 420)
    many.state.choose_fact(dead(many))
    assert many.view.sideways.in_view(6)
    assert many.view.sideways.in_view(7)


def test_the_marks_go_with_the_choice_and_come_with_new_cards(far):
    far.state.choose_fact(dead(far))
    before = said(far)
    far.state.set_hidden({1})
    far.state.set_hidden(())
    assert said(far) == before
    far.state.choose_fact(None)
    assert said(far) == ["", "", ""]


def test_cards_have_a_line_for_authors_where_any_card_names_one(reader):
    rows = [[LONG, LONG]]
    without = reader(comparison([Outlet("Wire"), Outlet("Daily")], rows)).pane.header.height()
    named = reader(comparison([Outlet("Wire"), Outlet("Daily", authors=("Ann Reed",))], rows)).pane.header.height()
    assert named > without


def test_a_mark_takes_no_room_from_another_line_than_its_own(far):
    far.state.choose_fact(dead(far))
    card = far.pane.header.cards[0]
    assert card.rect().contains(card.away.geometry())
    assert card.away.y() > card.button.geometry().bottom()


def test_a_card_of_which_a_sliver_is_seen_says_nothing_rather_than_a_letter(far):
    far.state.choose_fact(dead(far))
    card = far.pane.header.cards[0]
    assert not card.away.isHidden()
    card.resize(card.away.width(), card.height())
    assert card.away.isHidden()
    card.resize(card.away.width() + 40, card.height())
    assert not card.away.isHidden()
