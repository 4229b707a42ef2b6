"""Whom a word of a story means: the one skipper of the story, the "he" that opens a paragraph."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crossread.facts import FactLine

Told = Callable[..., tuple[FactLine, ...]]
PADDING = "Roads to the valley were icy for the whole day and the school in the next village had a holiday."


def certain(lines: tuple[FactLine, ...]) -> list[str]:
    return [line.about for line in lines if line.about.startswith("how ")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # by what he alone is called
            ("A ferry skipper was arrested last night.", "Friends of Captain Rade Matic left flowers at the quay."),
            ("The captain, Rade Matic, has not been arrested.", PADDING),
        ),
        (  # by the "he" of the next paragraph
            ("Relatives shouted at Rade Matic in the lobby.", "Hours later, he quit."),
            ("Rade Matic offered his resignation.", PADDING),
        ),
        (  # by a verb that goes on with the subject
            ("Rade Matic was questioned and had not been arrested.", PADDING),
            ("Rade Matic was under arrest.", PADDING),
        ),
        (  # stepped aside here, dismissed there
            ("Rade Matic has stepped aside.", PADDING),
            ("The boss of the clinic was sacked.", "The director, Rade Matic, lives near the port."),
        ),
        (  # alleged here, stated there, outside a row
            ("The driver, Rade Matic, went home.", "He allegedly struck Ivo Brill."),
            ("Rade Matic struck Ivo Brill on the bridge.", PADDING),
        ),
    ],
)
def test_one_person_is_one_by_name_by_calling_and_by_pronoun(
    told: Told, one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    assert len(certain(told(one, other))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # two captains
            ("A skipper was arrested last night.", "Captain Rade Matic and Captain Oto Brill met at the quay."),
            ("The captain, Rade Matic, has not been arrested.", PADDING),
        ),
        (  # another one
            ("Another skipper was arrested last night.", "Friends of Captain Rade Matic left flowers at the quay."),
            ("The captain, Rade Matic, has not been arrested.", PADDING),
        ),
        (  # the head of something else
            ("The police chief was sacked.", "The director, Rade Matic, lives near the port."),
            ("Rade Matic has stepped aside.", PADDING),
        ),
        (  # the one of another time
            ("The skipper of the day was arrested.", "Friends of Captain Rade Matic left flowers at the quay."),
            ("The captain, Rade Matic, has not been arrested.", PADDING),
        ),
        (  # nobody whom the version names
            ("A skipper was arrested last night.", PADDING),
            ("The captain, Rade Matic, has not been arrested.", PADDING),
        ),
        (  # two whom "he" may mean
            ("Rade Matic met Oto Brill in the lobby.", "Hours later, he quit."),
            ("Rade Matic offered his resignation.", PADDING),
        ),
        (  # somebody without a name may be meant
            ("A waiter served Rade Matic in the lobby.", "Hours later, he quit."),
            ("Rade Matic offered his resignation.", PADDING),
        ),
        (  # that time is over
            ("Rade Matic was at large until Friday.", PADDING),
            ("Rade Matic was caught at a mill.", PADDING),
        ),
    ],
)
def test_who_may_be_another_is_left_out(told: Told, one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert certain(told(one, other)) == []


def test_who_is_found_guilty_of_one_thing_alone_is_no_difference(told: Told) -> None:
    one = "A jury found Rade Matic guilty of fraud on Monday. Matic was acquitted of theft."
    other = "Rade Matic was convicted of fraud on Monday."
    assert certain(told(one, other)) == []
    assert certain(told("Rade Matic was acquitted on Monday.", other)) == ["how far: Rade Matic"]


def test_a_denial_stands_against_what_is_stated_though_somebody_speaks_in_the_next_paragraph(told: Told) -> None:
    one = ("The minister denied that police had fired rubber bullets.", PADDING)
    other = (PADDING, "Officers fired rubber bullets into the crowd.", "“We ran,” said Oto Brill, a baker.")
    assert len(certain(told(one, other))) == 1
