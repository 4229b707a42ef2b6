"""Telephone numbers to call: one number of several outlets, with a digit missing in one of them, or another number."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, FactLine, Verdict

POLICE = "Anyone with information is asked to call police on 0845 125 2222 or Crimestoppers on 0800 555 111."


def numbers(lines: tuple[FactLine, ...]) -> list[tuple[Verdict, str]]:
    return [(line.verdict, line.rule) for line in lines if line.about == "telephone number"]


def test_a_missing_digit_contradicts(told) -> None:
    other = "Police ask anyone with information to call them on 0845 125 222, or Crimestoppers on 0800 555111."
    wrong = "0845 125 2222 against 0845 125 222: a digit is missing or wrong"
    assert sorted(numbers(told(POLICE, other))) == [(Verdict.CONTRADICTS, wrong), (Verdict.SAME, "the same number")]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (
            "Call Sgt. Orrin of the harbour police at 745-4811.",
            "Call Orrin of the harbour police at 907-745-4811.",
            "compatible",
        ),
        ("Call the harbour police at 907-745-4811.", "Call the harbour police at (907) 745-4811.", "same"),
        ("Call the harbour police at 907-745-4811.", "Call the harbour police at 907-745-4181.", "contradicts"),
    ],
)
def test_how_two_numbers_agree(told, one: str, other: str, verdict: str) -> None:
    assert [found.value for found, _ in numbers(told(one, other))] == [verdict]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The harbour police can be reached at 907-330-1200.", id="another number"),
        pytest.param("Call the harbour police at 907-745-4811 or at 907-745-4812.", id="a version that gives both"),
        pytest.param("For tickets call the theatre box office at 907-745-4817.", id="somebody else's"),
    ],
)
def test_other_numbers_contradict_nothing(told, other: str) -> None:
    lines = numbers(told("Call the harbour police at 907-745-4811.", other))
    assert Verdict.CONTRADICTS not in [verdict for verdict, _ in lines]


@pytest.mark.parametrize(
    "text",
    [
        "Anyone who saw it should call police on 0845 125 2222.",
        "Call the tip line at 800-800-3855.",
        "Call Sgt. Orrin at 745-4811, or the desk on +44 20 7946 0958.",
    ],
)
def test_a_telephone_number_is_no_figure(facts_in, article, text: str) -> None:
    assert FactKind.QUANTITY not in {fact.kind for fact in facts_in(article(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Harwell beat Orrin 105-98 and 112-110.",
        "Police said the storm hit 2014 12 2015 times.",
        "The bill passed 104-88, and 12 500 people came.",
        "He called for 20 000 000 kroner.",
    ],
)
def test_other_figures_are_no_telephone_numbers(facts_in, article, text: str) -> None:
    assert not [fact for fact in facts_in(article(text)) if fact.rule == "telephone"]
