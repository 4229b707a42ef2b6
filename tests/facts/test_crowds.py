"""People counted by the words beside a figure: who came to a march, who was on board, who works for a firm."""

from __future__ import annotations

import pytest
from tests.facts.drawn import conflicts

from crossread.facts.crowds import ABOARD, GATHERED, crowd_of


@pytest.mark.parametrize(
    ("text", "figure", "noun", "wanted"),
    [
        ("A crowd of 30,000 marched through Orlo.", "30,000", None, GATHERED),
        ("The march was attended by some 30,000.", "30,000", None, GATHERED),
        ("Police put turnout at 30,000.", "30,000", None, GATHERED),
        ("Some 50,000 people took to the streets.", "50,000 people", "people", GATHERED),
        ("A jet carrying 104 people crashed.", "104 people", "people", ABOARD),
        ("There were 241 people aboard the jet.", "241 people", "people", ABOARD),
        ("Police arrested 120 people.", "120 people", "people", None),
        ("The crew of 30 sailed on.", "30", None, None),
        ("The ferry had 26 crew on board.", "26 crew", "crew", None),
    ],
)
def test_what_people_did_is_read_beside_their_number(
    text: str, figure: str, noun: str | None, wanted: str | None
) -> None:
    start = text.index(figure)
    assert crowd_of(text, start, start + len(figure), noun, fated=False).fate == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police put the crowd at 25,000.", "police"),
        ("Organisers said 25,000 people marched.", "organisers"),
        ("Some 25,000 people marched.", None),
        ("The police and the organisers agreed that 25,000 people marched.", None),
    ],
)
def test_which_side_counted_a_crowd(text: str, wanted: str | None) -> None:
    start = text.index("25,000")
    end = start + len("25,000 people" if "25,000 people" in text else "25,000")
    assert crowd_of(text, start, end, "people", fated=False).teller == wanted


def test_who_works_for_a_firm_is_an_employee() -> None:
    text = "The group employs 24,000 people worldwide."
    start = text.index("24,000")
    assert crowd_of(text, start, start + len("24,000 people"), "people", fated=False).noun == "employee"


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (
            "A crowd of 30,000 marched through Lisbon.",
            "Some 50,000 people marched through Lisbon.",
            "0:30000 / 1:50000",
        ),
        (
            "Police put the crowd in Lisbon at 25,000.",
            "Officers reckoned that 35,000 demonstrators had packed the square in Lisbon.",
            "0:25000 / 1:35000",
        ),
        ("The group employs 24,000 people.", "Velcor has some 28,000 employees around the world.", "0:24000 / 1:28000"),
        (
            "The plane was carrying 242 people when it crashed.",
            "There were 241 people aboard the jet.",
            "0:242 / 1:241",
        ),
    ],
)
def test_two_numbers_of_one_crowd_meet(told, one: str, other: str, conflict: str) -> None:
    assert conflict in conflicts(told(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police put the crowd in Lisbon at 25,000.", "Organisers said 80,000 people marched in Lisbon."),
        ("Some 20,000 people marched in Porto.", "Some 50,000 people marched in Braga."),
        (
            "A jet carrying 104 people crashed near Orlo.",
            "At least 79 people were killed when a jet crashed near Orlo.",
        ),
    ],
)
def test_two_crowds_are_never_opposed(told, one: str, other: str) -> None:
    assert conflicts(told(one, other)) == []


def test_room_for_people_is_not_people_who_fled(told) -> None:
    fled = "About 6,200 people were evacuated from Orna."
    assert not conflicts(told(fled, "People evacuated from Orna found a hall with room for 900 people."))
    assert conflicts(told("The hall in Orna has room for 900 people.", "The hall in Orna has room for 700 people."))


def test_those_who_are_a_share_of_the_population_are_not_the_population(told) -> None:
    lines = told(
        "Orna has 9,400 inhabitants.", "By evening 6,200 people, two thirds of the population, had been taken away."
    )
    assert not conflicts(lines)


def test_a_year_that_opens_a_sentence_is_told_of_all_of_it(told) -> None:
    lines = told(
        "At least five people died when the dike near Orna broke.",
        "In 2006, when a brook burst its banks near Orna, three people died.",
    )
    assert not conflicts(lines)
