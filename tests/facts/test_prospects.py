"""How firm it is that somebody will do something: in talks here, settled there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crossread.facts import FactLine, Verdict

Told = Callable[..., tuple[FactLine, ...]]
PADDING = "Rain fell on the valley for the whole day and the school in the next village had a holiday."


def far(lines: tuple[FactLine, ...]) -> list[tuple[str, Verdict]]:
    return [(line.about, line.verdict) for line in lines if line.about.startswith("how far")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mia Korne is in talks to direct the sequel.", "Mia Korne will direct the sequel."),
        (
            "Mia Korne is in negotiations to helm the sequel.",
            "The studio has hired Mia Korne to direct the second film.",
        ),
        ("Mia Korne is negotiating to direct the sequel.", "Mia Korne has been hired to direct the film."),
        ("Mia Korne is a candidate to coach the side.", "Mia Korne has agreed to coach the side."),
        ("Mia Korne is expected to resign before Easter.", "Mia Korne will resign before Easter."),
        ("Mia Korne is likely to quit.", "Mia Korne has decided to step down."),
        ("Mia Korne plans to sell the farm.", "Mia Korne has agreed to sell the farm."),
        ("Mia Korne is considering closing the mill.", "Mia Korne will shut the mill."),
        ("Mia Korne has not decided whether to appeal.", "Mia Korne will file an appeal."),
        ("Mia Korne had not decided whether to sell the farm.", "Mia Korne will sell the farm."),
        ("Mia Korne told friends it was late. She may sell the farm.", "Mia Korne will sell the farm."),
    ],
)
def test_open_or_awaited_here_and_settled_there(told: Told, one: str, other: str) -> None:
    assert far(told((PADDING, one), (other, PADDING), rows=False)) == [("how far: Mia Korne", Verdict.DIFFERS)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The archbishop is expected to resign before Easter.", "The archbishop will resign before Easter."),
        ("The prisoners may be taken to Orna.", "The prisoners will be taken to Orna."),
    ],
)
def test_who_has_no_name_is_one_in_one_row(told: Told, one: str, other: str) -> None:
    assert [v for _, v in far(told(one, other))] == [Verdict.DIFFERS]
    assert far(told((one, PADDING), (PADDING, other), rows=False)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mia Korne is in talks to buy a shipyard.", "Mia Korne will buy a newspaper."),
        ("Mia Korne is expected to speak at noon.", "Mia Korne will visit the school."),
        ("Mia Korne is in talks to direct the sequel.", "Oto Brill will direct the sequel."),
        ("Mia Korne is in talks to direct the sequel.", "Mia Korne will not direct the sequel."),
        ("Mia Korne is in talks to direct the sequel.", "If Mia Korne will direct the sequel, fans will come."),
        ("Mia Korne is in talks to direct the sequel.", "“Mia Korne will direct the sequel,” a friend said."),
        ("Mia Korne is in talks to direct the sequel.", "Mia Korne may direct the sequel."),
        ("Mia Korne plans to run for mayor in spring.", "Mia Korne will run the marathon in spring."),
        ("Mia Korne plans to cut two jobs.", "Mia Korne will cut the grass."),
        ("Mia Korne will direct the sequel.", "Mia Korne has been hired to direct the sequel."),
        ("Mia Korne said Oto Brill was in talks to coach the side.", "Mia Korne will coach the side."),
    ],
)
def test_other_doings_are_not_compared(told: Told, one: str, other: str) -> None:
    assert far(told((PADDING, one), (other, PADDING), rows=False)) == []


def test_who_says_both_has_settled_it(told: Told) -> None:
    lines = told(
        ("Mia Korne is in talks to direct the sequel.", "Mia Korne will direct the sequel."),
        ("Mia Korne has been hired to direct the sequel.", PADDING),
    )
    assert far(lines) == []


def test_the_rule_says_how_it_is_put(told: Told) -> None:
    (rule,) = (
        line.rule
        for line in told("Mia Korne is in talks to direct the sequel.", "Mia Korne will direct the sequel.")
        if line.about.startswith("how far")
    )
    assert rule == "told as “is in talks to direct” in Outlet 0 and as “will direct” in Outlet 1"
