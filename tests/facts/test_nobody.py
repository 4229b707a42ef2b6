"""Counts of none: "no injuries" and "nobody was hurt" stand against a number of people; "no one else" does not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.facts.conftest import found_in, side_by_side, written

from crossread.facts import Amount, FactKind, Verdict


def counts(text: str) -> list[tuple[str, Decimal | None, str | None]]:
    return [
        (text[fact.place.start : fact.place.end], fact.value.low, fact.value.counted)
        for fact in found_in(written(text))
        if isinstance(fact.value, Amount) and fact.kind is FactKind.QUANTITY
    ]


@pytest.mark.parametrize(
    ("text", "shown", "counted"),
    [
        ("No injuries were reported at the tannery.", "No injuries", "injury"),
        ("Nobody was hurt when the chimney fell.", "Nobody", "people"),
        ("The mayor said no one has been arrested.", "no one", "people"),
        ("There were no deaths in the flood.", "no deaths", "death"),
        ("No-one died in the fire.", "No-one", "people"),
    ],
)
def test_none_at_all_is_nought(text: str, shown: str, counted: str) -> None:
    assert counts(text) == [(shown, Decimal(0), counted)]


@pytest.mark.parametrize(
    "text",
    [
        "No one else was hurt when the chimney fell.",
        "No further injuries were reported.",
        "Nobody on the upper floor was hurt.",
        "No one was seriously hurt.",
        "There were no reports of injuries.",
        "There were no injuries on the ground.",
        "Nobody knows who was hurt.",
    ],
)
def test_none_of_some_and_what_is_not_known_are_no_count(text: str) -> None:
    assert counts(text) == []


def verdicts(*texts: str) -> list[tuple[Verdict, str]]:
    return [(line.verdict, line.rule) for line in side_by_side(*texts) if line.kind is FactKind.QUANTITY]


def test_nobody_hurt_contradicts_three_hurt() -> None:
    hurt = "Three people were hurt on Saturday when the chimney of the tannery fell."
    none = "Nobody was hurt when the chimney of the tannery fell on Saturday."
    assert verdicts(hurt, none) == [(Verdict.CONTRADICTS, "3 people against no people")]


def test_none_said_in_two_ways_is_the_same() -> None:
    one = "No injuries were reported after the chimney of the tannery fell on Saturday."
    assert [v for v, _ in verdicts(one, "Nobody was injured when the chimney of the tannery fell on Saturday.")] == [
        Verdict.SAME
    ]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("The storm caused 12 deaths in Velmar.", "Twelve people were killed by the storm in Velmar.", Verdict.SAME),
        ("The storm caused 12 deaths in Velmar.", "Fourteen people died in the storm in Velmar.", Verdict.CONTRADICTS),
        (
            "Police made 30 arrests after the match.",
            "Thirty fans were arrested by police after the match.",
            Verdict.SAME,
        ),
    ],
)
def test_deaths_and_arrests_are_people(one: str, other: str, verdict: Verdict) -> None:
    assert verdict in [found for found, _ in verdicts(one, other)]


def test_deaths_are_not_injuries() -> None:
    assert Verdict.CONTRADICTS not in [
        found for found, _ in verdicts("The storm caused 12 deaths.", "The storm caused 30 injuries.")
    ]
