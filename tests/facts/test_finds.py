"""Who found the dead: a neighbour here, the daughter there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crossread.facts import FactLine, Verdict

Told = Callable[..., tuple[FactLine, ...]]
PADDING = "Roads to the valley were icy for the whole day and the school in the next village had a holiday."


def finders(lines: tuple[FactLine, ...]) -> list[str]:
    return [line.rule for line in lines if line.about == "who: found"]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "The body was discovered by a neighbor on Monday.",
            "Their daughter drove over and discovered her father's body in the kitchen.",
            "a neighbor against Their daughter",
        ),
        (
            "The bodies of two men were found by police and firefighters.",
            "Officials say the landlord's son found the bodies.",
            "police and firefighters against the landlord's son",
        ),
        ("A jogger found the body of Ivo Brill.", "Ivo Brill's body was found by divers.", "A jogger against divers"),
    ],
)
def test_two_sorts_of_finders_differ_wherever_they_stand(told: Told, one: str, other: str, wanted: str) -> None:
    for lines in (told((one, PADDING), (PADDING, other)), told((one, PADDING), (PADDING, other), rows=False)):
        assert finders(lines) == [wanted]
        assert all(line.verdict is Verdict.DIFFERS for line in lines if line.about == "who: found")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police found the body.", "The body was found by officers."),  # one sort
        ("A jogger found the body.", "Police and a jogger found the body."),  # one of them is named by both
        ("A jogger found the body.", "Police found another body."),
        ("A jogger found the body.", "Police found the bodies of two men."),
        ("Divers found the bodies of three men.", "Police found the bodies of two men."),
        ("A jogger found the body of Ivo Brill.", "Police found the body of Oto Korn."),
        ("A jogger found the body.", "Rade Matic found the body."),  # he may have been jogging
        ("A jogger found the body.", "A man found the body."),
        ("A jogger found the body.", "Police may have found the body."),
        ("A jogger found the body.", "Police hoped to find the body."),
        ("A jogger found the body.", "Police found a body of water."),
        ("A jogger found the dog.", "Police found the dog."),
    ],
)
def test_who_may_have_found_them_together_or_others_is_left_out(told: Told, one: str, other: str) -> None:
    assert finders(told((one, PADDING), (other, PADDING))) == []
    assert finders(told((other, PADDING), (one, PADDING))) == []
