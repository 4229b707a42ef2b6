"""What a length of time is of: one ban told twice meets, a ban and a contract never."""

from __future__ import annotations

import pytest
from tests.facts.drawn import conflicts, figures

BANNED = "Oto Brill of Velmar was banned for 18 months."


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (BANNED, "Velmar's Oto Brill was given a two-year ban.", "0:18 / 1:2"),
        (
            "Edda Korn was jailed for seven years.",
            "The court gave Edda Korn a sentence of nine years.",
            "0:7 / 1:9",
        ),
        ("Brill signed a five-year contract.", "The contract that Brill signed is for four years.", "0:5 / 1:4"),
    ],
)
def test_two_lengths_of_one_thing_meet(told, one: str, other: str, conflict: str) -> None:
    assert conflict in conflicts(told(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(BANNED, "Velmar signed Oto Brill on a two-year contract.", id="a ban and a contract"),
        pytest.param(BANNED, "Ivo Marden was given a two-year ban.", id="another player's ban"),
        pytest.param(BANNED, "Ivo Marden of Velmar was given a two-year ban.", id="another player of the club"),
    ],
)
def test_lengths_of_two_things_do_not(told, one: str, other: str) -> None:
    assert not conflicts(told(one, other))


def test_an_equal_length_of_another_thing_has_its_own_line(told) -> None:
    lines = told(
        "Ivo Marden got a four-year ban. Oto Brill signed a five-year contract.",
        "Marden was given a ban of four years.",
        "The player then signed a four-year contract with Velmar.",
    )
    assert "0:4 / 1:4" in figures(lines)


def test_something_that_happened_within_a_limit_is_not_the_limit(told) -> None:
    lines = told(
        "The warning was lifted three hours after the quake.",
        "A warning was sent out six minutes after the quake and lifted less than two hours later.",
    )
    assert not [drawn for drawn in figures(lines) if "1:6" in drawn and "1:2" in drawn]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The gang set a 24-hour deadline.", "The deadline that the gang set was 36 hours."),
        ("The gang set a 48-hour deadline.", "The gang gave the clinic 72 hours to pay."),
    ],
)
def test_two_deadlines_meet(told, one: str, other: str) -> None:
    assert conflicts(told(one, other))


def test_what_somebody_wants_is_not_what_somebody_is_offered(told) -> None:
    asked = "The club will not meet Brill's request for a 10-year contract."
    assert not conflicts(told(asked, "The club would sign Brill to a contract of eight years."))


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        pytest.param(
            "Under a first phase, due to last 42 days, Velmar will get back 212 soldiers.",
            "The paper agreed in Sella calls for a 45-day first stage.",
            ["0:42 / 1:45"],
            id="a phase and a stage",
        ),
        pytest.param(
            "The gang allowed 72 hours for a reply.",
            "The gang gave the clinic seven days to pay.",
            ["0:72 / 1:7"],
            id="hours and days to pay",
        ),
        pytest.param(
            "Under a first phase, due to last 42 days, Velmar will get back 212 soldiers.",
            "The second phase will last 30 days.",
            [],
            id="two phases",
        ),
        pytest.param(
            "The first phase will last 42 days.",
            "The paper that ends a war of 45 days was agreed in Sella.",
            [],
            id="a phase and a war",
        ),
    ],
)
def test_what_a_story_has_once_lasts_one_length_of_time(told, one: str, other: str, conflict: list[str]) -> None:
    assert [drawn for drawn in conflicts(told(one, other, rows=False)) if ":212" not in drawn] == conflict
