"""Which part of a whole a figure counts, and that a part is never held against the whole or against another part."""

from __future__ import annotations

import pytest
from tests.facts.drawn import conflicts, figures

from crossread.facts import Verdict


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The coast guard seized 23 smugglers after the chase off Orna.",
            "The coast guard seized 12 Danish and 11 Polish smugglers after the chase off Orna.",
        ),
        ("Lowe missed 10 of the Rovers' 16 games with a torn calf.", "Lowe missed 10 games with a torn calf."),
        ("The storm wrecked two of the club's 12 boats.", "The storm wrecked two boats of the club."),
        (
            "The ferry carried some 420 passengers and crew to the island of Orna.",
            "The ferry carried 246 passengers to the island of Orna.",
        ),
        (
            "A total of 31 fire trucks, ambulances and other equipment came to the blaze in Orna.",
            "Three fire trucks came to the blaze in Orna.",
        ),
        (
            "The bomb wounded 14 Danish soldiers at the gate of the base in Orna.",
            "The bomb wounded 9 Polish soldiers at the gate of the base in Orna.",
        ),
    ],
)
def test_a_part_is_no_other_figure_of_the_whole(told, one: str, other: str) -> None:
    assert conflicts(told(one, other)) == []
    assert conflicts(told(other, one)) == []


def test_the_parts_meet_the_parts(told) -> None:
    lines = told(
        "Marines took 12 Danish and 11 Polish smugglers off the boats.",
        "The marines took 13 Danish and 11 Polish smugglers off the boats.",
    )
    assert figures(lines) == {"0:12 / 1:13": Verdict.CONTRADICTS, "0:11 / 1:11": Verdict.SAME}


def test_the_part_meets_the_figure_of_the_part(told) -> None:
    lines = told("Lowe missed 10 of the Rovers' 16 games with a torn calf.", "Lowe missed nine games with a torn calf.")
    assert conflicts(lines) == ["0:10 / 1:9"]


def test_what_is_of_one_model_is_a_part_of_all(told) -> None:
    listed = "The navy seized seven AK-47 rifles, two other rifles and three machine guns from the dhow off Orna."
    assert not conflicts(told("The navy seized nine rifles from the dhow off Orna.", listed))


def test_two_counts_of_one_model_meet(told) -> None:
    lines = told("The navy seized seven AK-47 rifles off Orna.", "The navy seized nine AK-47 rifles off Orna.")
    assert conflicts(lines) == ["0:7 / 1:9"]
