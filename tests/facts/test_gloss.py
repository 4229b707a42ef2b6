"""What a bare date or figure is of, in the words of the text."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "Edda Korn sold the salt works in 1987 and moved to Orna.",
            "In 1987 Korn sold the salt works to a cousin.",
            "date (Korn sold the salt works)",
        ),
        (
            "The council declared three days of national mourning.",
            "Three days of national mourning began at noon.",
            "length of time (national mourning)",
        ),
        (
            "Police arrested the driver at 6 p.m. in Orna.",
            "At 6 p.m. officers arrested the driver.",
            "time (arrested the driver)",
        ),
    ],
)
def test_a_bare_figure_is_told_of_in_the_words_of_the_text(told, one: str, other: str, wanted: str) -> None:
    assert wanted in [line.about for line in told(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "unwanted"),
    [
        # Another figure beside it is no part of what it is of, nor a pronoun.
        ("In 1997 he served five years in Orna.", "He served five years in Orna in 1997.", "five"),
        ("The court gave him 12 months for it.", "It gave him 12 months on Friday.", "him"),
        ("The 16-year-old Edda Korn died on Friday.", "Edda Korn, 16, died on Friday.", "year-old"),
    ],
)
def test_words_that_say_nothing_of_it_are_left_out(told, one: str, other: str, unwanted: str) -> None:
    assert not [line.about for line in told(one, other) if unwanted in line.about]


def test_a_start_is_told_of_what_began(told) -> None:
    lines = told("The outage in Orna began on 4 May 2031.", "On 4 May 2031 the outage began.")
    assert "date (outage began)" in [line.about for line in lines]


def test_how_tall_somebody_is_is_no_distance(told) -> None:
    lines = told("Oto Brill is 1.8 metres tall.", "Oto Brill, 1.8 metres tall, left.")
    assert "height" in [line.about for line in lines]


def test_a_degree_is_not_counted(told) -> None:
    lines = told(
        "Oto Brill was convicted of second-degree murder.", "The jury found Oto Brill guilty of second-degree murder."
    )
    assert "degree" in [line.about for line in lines]


def test_one_title_in_two_spellings_is_no_other_title(told) -> None:
    lines = told("Sgt. Edda Korn said so on Friday.", "Police Sergeant Edda Korn said so on Friday.")
    assert [line.rule for line in lines if line.about == "Edda Korn"] == ["the same name"]


def test_a_rule_shows_every_figure_it_has_room_for(told) -> None:
    lines = told(
        "The quake hit four villages.",
        "The quake hit five villages.",
        "The quake hit 12 villages.",
        "The quake hit seven villages.",
    )
    rules = [line.rule for line in lines if line.about.startswith("villages")]
    assert rules == ["4 villages against 5 villages; 12 villages; 7 villages"]


def test_a_date_whose_words_name_nothing_is_told_of_by_the_deed_it_is_the_day_of(told) -> None:
    lines = told(
        "He was arrested with two cousins and a nephew of the mayor in 2019.",
        "Arrested once with a nephew of the mayor in 2019, he ran.",
    )
    assert "date of the arrest" in [line.about for line in lines]


def test_the_day_somebody_was_fired_is_not_that_of_a_fire(told) -> None:
    lines = told("The clerk was fired last week after a quarrel.", "He lost his temper when fired last week, she said.")
    assert all("fire" not in line.about.split() for line in lines)
