"""From difference to difference: the next one lies after wherever the reader is, not after the last one stepped to."""

from __future__ import annotations

import pytest
from made import flood
from PySide6.QtCore import Qt

from crossread.story import Place
from crossread.ui.columns.compose import BlockKind


@pytest.fixture
def four(reader):
    return reader(flood(4))


def step(four, by=1):
    """Step, and return the line of the difference that is reached."""
    (four.pane.next_difference if by > 0 else four.pane.previous_difference)()
    return four.scene.current


def after(four, number):
    return next(line for line in four.scene.sheet.differences if line > number)


def before(four, number):
    return [line for line in four.scene.sheet.differences if line < number][-1]


def goes_to_a_fact(four, line):
    four.state.choose_fact(next(one for one in four.comparison.facts if one.about == "people in shelters"))


def goes_to_words(four, line):
    four.state.want_place(Place(0, four.place(0, "3,000 people")[0], 0, 3))


def clicks(four, line):
    four.click(four.point(0, "3,000 people"))


@pytest.mark.parametrize("went", [goes_to_a_fact, goes_to_words, clicks])
@pytest.mark.parametrize(("by", "expected"), [(1, after), (-1, before)])
def test_the_next_difference_is_counted_from_where_the_reader_went(four, went, by, expected):
    step(four)
    line = four.line(0, "3,000 people")
    went(four, line)
    assert step(four, by) == expected(four, line)


def test_a_reader_who_goes_elsewhere_has_left_the_difference_stepped_to(four):
    step(four)
    four.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    goes_to_words(four, None)
    assert four.scene.current is None


def test_a_reader_led_to_the_difference_stepped_to_stays_there(four):
    line = step(four)
    index = next(index for (version, index), number in four.scene.sheet.spots.items() if (version, number) == (0, line))
    four.state.want_place(Place(0, index, 0, 1))
    assert four.scene.current == line


@pytest.mark.parametrize("kind", [BlockKind.MOVED, BlockKind.HOME])
def test_the_step_after_a_link_to_a_moved_paragraph_goes_on_from_there(four, kind):
    four.click(four.note(1, kind))
    there = four.scene.current
    assert step(four) == after(four, there)
