"""What becomes of pins when others are made, and when the versions they name come, go and move."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.story import Paragraph, Pin, Provenance, Role, Version
from crossread.ui.models.arrangement import Arrangement, Slot
from crossread.ui.models.pinning import by_key, in_columns, linked, parted, released, same_places
from crossread.ui.work import Amendment

A, B, C, D = (0, 3), (1, 3), (2, 3), (0, 4)
SPOTS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 6)), min_size=2, max_size=5, unique=True)
PINS = st.lists(st.builds(Pin, SPOTS.map(tuple), st.booleans()), max_size=6).map(tuple)


def apart(*spots):
    return Pin(spots, together=False)


def test_a_link_ends_what_kept_its_paragraphs_apart_and_takes_in_smaller_links():
    before = (apart(A, B), apart(A, C), Pin((B, A)), Pin((C, D)))
    assert linked(before, [A, B]) == (apart(A, C), Pin((C, D)), Pin((A, B)))


def test_a_paragraph_taken_out_leaves_its_links_and_the_others_stay_linked():
    assert parted((Pin((A, B, C)),), A, [B, C]) == (Pin((B, C)), apart(A, B), apart(A, C))


def test_taking_out_twice_adds_nothing():
    once = parted((), A, [B, C])
    assert parted(once, A, [B, C]) == once


def test_letting_go_ends_every_pin_of_a_paragraph_alone():
    assert released((Pin((A, B)), apart(A, C), Pin((C, D))), [A]) == (Pin((C, D)),)


@given(PINS)
def test_pins_come_back_from_keys_as_they_were(pins):
    keys = [17, 4, 9, 30, 2]
    assert in_columns(by_key(pins, keys), keys) == pins


@given(PINS, SPOTS)
def test_what_was_linked_or_parted_last_is_said_by_no_earlier_pin_otherwise(pins, spots):
    *earlier, last = linked(pins, spots)
    assert last == Pin(tuple(spots))
    assert not any(not pin.together and len(set(spots) & set(pin.paragraphs)) > 1 for pin in earlier)
    after = parted(pins, spots[0], spots[1:])
    assert not any(
        pin.together and spots[0] in pin.paragraphs and set(spots[1:]) & set(pin.paragraphs) for pin in after
    )
    for other in spots[1:]:
        assert any(not pin.together and set(pin.paragraphs) == {spots[0], other} for pin in after)


def test_pins_go_with_a_version_that_leaves_and_follow_one_that_moves():
    laid = Arrangement((Slot(7), Slot(8), Slot(9)), None, 0, (Pin(((7, 1), (8, 2), (9, 1))), apart((7, 0), (8, 0))))
    assert in_columns(laid.pins, [9, 7, 8]) == (Pin(((1, 1), (2, 2), (0, 1))), apart((1, 0), (2, 0)))
    assert laid.holding((Slot(7), Slot(9))).pins == (Pin(((7, 1), (9, 1))),)
    assert laid.holding((Slot(7),)).pins == ()


def version(*texts):
    return Version(Provenance("wire.txt"), tuple(Paragraph(text) for text in texts))


def test_a_version_read_anew_keeps_what_was_decided_about_words_it_still_has():
    old, new = version("Rain.", "Snow.", "Rain.", "Hail."), version("Snow.", "Rain.", "Fog.", "Rain.")
    assert same_places(old, new) == {0: 1, 1: 0, 2: 3}
    roles = Amendment(roles=((1, Role.QUOTE), (3, Role.LIST)))
    laid = Arrangement((Slot(7, roles), Slot(8)), pins=(Pin(((7, 2), (8, 0))), Pin(((7, 3), (8, 1)))))
    read = laid.reread(7, old, new)
    assert read.pins == (Pin(((7, 3), (8, 0))),)
    assert read.slots[0].amendment.roles == ((0, Role.QUOTE),)
