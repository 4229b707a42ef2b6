"""The reporter's pins: what is pinned together or apart holds, and the rest of the rows stays as it was."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.align.told import TOLD, links, rows, version

from crossread.align import Row
from crossread.story import Paragraph, Pin, Provenance, Role, Version

Spot = tuple[int, int]


def together(*paragraphs: Spot) -> Pin:
    return Pin(paragraphs)


def apart(*paragraphs: Spot) -> Pin:
    return Pin(paragraphs, together=False)


def cells(found: tuple[Row, ...]) -> list[tuple[tuple[int, ...], ...]]:
    return [row.cells for row in found]


def drawing(*stories: str, pins: tuple[Pin, ...]) -> set[str]:
    """Draw each row: per version its paragraphs joined by +, a dot for a gap."""
    split = [story.split() for story in stories]
    found = rows(*[version(story, f"outlet {n}") for n, story in enumerate(stories)], pins=pins)
    return {" ".join("+".join(split[n][i] for i in cell) or "." for n, cell in enumerate(row.cells)) for row in found}


def test_paragraphs_that_say_nothing_alike_stand_together_where_the_reporter_says_so():
    assert drawing("A B G", "A B H", pins=(together((0, 2), (1, 2)),)) == {"A A", "B B", "G H"}


def test_the_others_come_to_the_row_of_the_first():
    assert drawing("A B C", "A B C", pins=(together((0, 0), (1, 1)),)) == {"A A+B", "B .", "C C"}
    assert drawing("A B C", "A B C", pins=(together((1, 1), (0, 0)),)) == {". A", "A+B B", "C C"}


def test_a_row_that_lacks_the_versions_of_the_pin_comes_whole():
    told = ("A B", "C D", "C E")
    assert drawing(*told, pins=(together((0, 0), (1, 0)),)) == {"A C C", "B . .", ". D .", ". . E"}


def test_the_partner_of_a_paragraph_that_leaves_stays_with_the_others():
    drawn = drawing("A B C", "A B C", "A B C", pins=(together((0, 2), (1, 1)),))
    assert drawn == {"A A A", "B . B", "C B+C C"}


def test_copies_pinned_apart_stand_in_rows_of_their_own():
    assert drawing("A B C", "A B C", pins=(apart((0, 1), (1, 1)),)) == {"A A", "B .", ". B", "C C"}


def test_a_third_goes_with_the_one_it_is_more_like():
    assert drawing("A B C", "A b C", "A b C", pins=(apart((0, 1), (1, 1)),)) == {"A A A", "B . .", ". b b", "C C C"}
    assert drawing("A B C", "A B C", "A b C", pins=(apart((1, 1), (2, 1)),)) == {"A A A", "B B .", ". . b", "C C C"}


def test_the_halves_of_a_split_paragraph_can_be_parted():
    assert drawing("A BC D", "A B C D", pins=(apart((0, 1), (1, 1)),)) == {"A A", "BC C", ". B", "D D"}


def test_the_later_of_two_pins_wins_and_the_rest_of_the_earlier_holds():
    three = "A B G", "A B H", "A B I"
    pins = together((0, 2), (1, 2), (2, 2)), apart((0, 2), (1, 2))
    assert drawing(*three, pins=pins) == {"A A A", "B B B", "G . I", ". H ."}
    assert drawing(*three, pins=pins[::-1]) == {"A A A", "B B B", "G H I"}


def test_apart_holds_through_a_third_that_is_pinned_to_one_of_them():
    pins = apart((0, 1), (1, 1)), together((1, 1), (2, 1))
    assert drawing("A B C", "A B C", "A B C", pins=pins) == {"A A A", "B . .", ". B B", "C C C"}
    through = together((0, 1), (2, 1)), together((2, 1), (1, 1)), apart((0, 1), (1, 1))
    assert drawing("A B C", "A B C", "A B C", pins=through) == {"A A A", "B . .", ". B B", "C C C"}


def test_headlines_can_be_parted_and_a_headline_can_stand_with_the_text():
    head = Paragraph("River takes a town", Role.HEADLINE), Paragraph("Holmstead under water", Role.HEADLINE)
    made = [Version(Provenance(str(n)), (head[n], *version("A B").paragraphs)) for n in range(2)]
    assert {((0,), ()), ((), (0,))} <= set(cells(rows(*made, pins=(apart((0, 0), (1, 0)),))))
    found = cells(rows(*made, pins=(together((0, 1), (1, 0)),)))
    assert {((0,), ()), ((1,), (0, 1)), ((2,), (2,))} == set(found)


def test_furniture_can_stand_with_what_it_is_a_copy_of():
    one = version("A B", "one")
    two = Version(Provenance("two"), (*version("A").paragraphs, Paragraph(TOLD["B"], Role.FURNITURE)))
    found = rows(one, two, pins=(together((0, 1), (1, 1)),))
    assert cells(found) == [((0,), (0,)), ((1,), (1,))]


def test_furniture_of_another_telling_can_stand_out_of_order():
    one = version("A B C D", "one")
    two = Version(Provenance("two"), (Paragraph("Share this", Role.FURNITURE), *version("G d H a").paragraphs))
    found = rows(one, two, pins=(together((0, 2), (1, 0)),))
    assert ((2,), (0,)) in cells(found)


def test_two_paragraphs_of_one_version_stand_together_though_no_other_has_them():
    assert drawing("G A H", "A", pins=(together((0, 0), (0, 2)),)) == {"G+H .", "A A"}


def test_paragraphs_that_are_not_there_are_ignored():
    pins = together((0, 7), (1, 0)), together((5, 0), (1, 1)), apart((0, 0), (1, 99)), together((0, 2), (8, 8), (1, 2))
    assert drawing("A B G", "A B H", pins=pins) == {"A A", "B B", "G H"}


def test_pins_hold_in_a_story_too_long_to_be_read_sentence_by_sentence(monkeypatch):
    monkeypatch.setattr("crossread.align.thresholds.MOST_UNITS", 2)
    pins = apart((0, 0), (1, 0)), together((0, 2), (1, 2))
    assert drawing("A B G", "A B H", pins=pins) == {"A .", ". A", "B B", "G H"}


def test_the_base_may_hold_pinned_paragraphs():
    pair = version("A B C G", "one"), version("C A B H", "two")
    pins = (together((0, 3), (1, 3)),)
    first, second = rows(*pair, base=0, pins=pins), rows(*pair, base=1, pins=pins)
    assert links(first) == links(second)
    assert [row.cells[1] for row in second] == [(n,) for n in range(4)]


@pytest.mark.parametrize("paragraphs", [(), ((0, 1),), ((0, 1), (0, 1)), ((0, 1), (0, -1)), ((-1, 1), (0, 1))])
def test_a_pin_is_about_two_paragraphs(paragraphs):
    with pytest.raises(ValueError, match="paragraphs"):
        Pin(paragraphs)


stories = st.lists(st.sampled_from("ABCDEFabcdef*"), min_size=1, max_size=7).map(" ".join)
told_stories = st.lists(stories, min_size=2, max_size=4)


def spots(told: list[str]) -> list[Spot]:
    return [(number, index) for number, story in enumerate(told) for index in range(len(story.split()))]


def versions(told: list[str]) -> list[Version]:
    return [version(story, f"outlet {n}") for n, story in enumerate(told)]


@st.composite
def consistent(draw: st.DrawFn, told: list[str]) -> tuple[Pin, ...]:
    """Pins that do not contradict each other: some paragraphs get a label, and pins say which are equal."""
    chosen = draw(st.lists(st.sampled_from(spots(told)), unique=True, max_size=7))
    label = {spot: draw(st.integers(0, 2)) for spot in chosen}
    pairs = [pair for pair in itertools.permutations(chosen, 2) if draw(st.booleans())]
    return tuple(Pin(pair, together=label[pair[0]] == label[pair[1]]) for pair in pairs)


def any_pins(told: list[str]) -> st.SearchStrategy[tuple[Pin, ...]]:
    known = [*spots(told), (0, 70), (9, 0)]
    some = st.lists(st.sampled_from(known), unique=True, min_size=2, max_size=4).map(tuple)
    return st.lists(st.builds(Pin, some, st.booleans()), max_size=5).map(tuple)


def home(found: tuple[Row, ...]) -> dict[Spot, int]:
    return {(v, i): number for number, row in enumerate(found) for v, cell in enumerate(row.cells) for i in cell}


@settings(max_examples=60, deadline=None)
@given(st.data(), told_stories)
def test_with_any_pins_every_paragraph_stands_in_one_row_and_the_last_pin_holds(data, told):
    pins = data.draw(any_pins(told))
    found = rows(*versions(told), pins=pins)
    placed = [(v, i) for row in found for v, cell in enumerate(row.cells) for i in cell]
    assert sorted(placed) == spots(told)
    assert all(row.present for row in found)
    assert all(cell == tuple(sorted(cell)) for row in found for cell in row.cells)
    at = home(found)
    for pin in pins[-1:]:
        held = [at[spot] for spot in pin.paragraphs if spot in at]
        assert len(set(held)) == (min(1, len(held)) if pin.together else len(held))


@settings(max_examples=60, deadline=None)
@given(st.data(), told_stories)
def test_pins_that_do_not_contradict_each_other_all_hold(data, told):
    pins = data.draw(consistent(told))
    at = home(rows(*versions(told), pins=pins))
    for pin in pins:
        one, other = pin.paragraphs
        assert (at[one] == at[other]) == pin.together


@settings(max_examples=60, deadline=None)
@given(st.data(), told_stories, st.randoms())
def test_the_order_of_loading_changes_no_link_of_a_pinned_story(data, told, random):
    pins = data.draw(any_pins(told))
    order = list(range(len(told)))
    random.shuffle(order)
    now = {number: at for at, number in enumerate(order)}
    renumbered = tuple(Pin(tuple((now.get(v, v), i) for v, i in pin.paragraphs), pin.together) for pin in pins)
    made = versions(told)
    straight = links(rows(*made, pins=pins))
    shuffled = links(rows(*[made[n] for n in order], pins=renumbered))
    assert {tuple(sorted(((order[a], i), (order[b], j)))) for (a, i), (b, j) in shuffled} == straight


@settings(max_examples=60, deadline=None)
@given(st.data(), told_stories)
def test_pins_that_agree_with_what_stood_there_change_nothing(data, told):
    made = versions(told)
    before = rows(*made)
    at = home(before)
    pairs = data.draw(st.lists(st.lists(st.sampled_from(spots(told)), unique=True, min_size=2, max_size=2), max_size=6))
    pins = [Pin(tuple(pair), at[pair[0]] == at[pair[1]]) for pair in pairs if len(spots(told)) > 1]
    assert rows(*made, pins=pins) == before


@settings(max_examples=60, deadline=None)
@given(st.data(), told_stories)
def test_a_pin_leaves_the_rows_alone_that_hold_none_of_its_paragraphs(data, told):
    made = versions(told)
    some = st.lists(st.sampled_from(spots(told)), unique=True, min_size=2, max_size=4).map(tuple)
    pin = data.draw(st.builds(Pin, some, st.booleans()))
    before, after = cells(rows(*made)), cells(rows(*made, pins=[pin]))
    named = set(pin.paragraphs)
    for row in before:
        if not any((v, i) in named for v, cell in enumerate(row) for i in cell):
            assert row in after
