"""Where a person is told to be from, or at work: two towns and two universities differ, a town and its state do not."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, FactLine, Verdict


def origins(lines: tuple[FactLine, ...]) -> list[tuple[FactKind, str, Verdict]]:
    return [(line.kind, line.rule, line.verdict) for line in lines if line.about.startswith("where Edda Korn")]


def test_two_home_towns_of_one_person_differ(told) -> None:
    lines = told("Edda Korn, 36, of Leeds, was charged.", "Police charged Edda Korn, 36, of Sheffield.")
    assert origins(lines) == [(FactKind.PLACE, "another place: Leeds against Sheffield", Verdict.DIFFERS)]


def test_two_universities_of_one_person_differ(told) -> None:
    lines = told(
        "The inquiry is led by Edda Korn, professor of law at the University of Leeds.",
        "Professor Edda Korn of the University of Sheffield will lead the inquiry.",
    )
    assert origins(lines) == [
        (FactKind.ORG, "another body: University of Leeds against University of Sheffield", Verdict.DIFFERS)
    ]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Police charged Edda Korn of Leeds.", id="the same town"),
        pytest.param("Police charged Edda Korn, 36, of Scotland.", id="a town and a country"),
        pytest.param("Police charged Edda Korn, 36, in Sheffield.", id="where she was charged"),
        pytest.param("Police charged Edda Korn, 36. Ivo Marden of Sheffield was let go.", id="somebody else's"),
    ],
)
def test_what_may_both_be_right_is_no_difference(told, other: str) -> None:
    assert not origins(told("Edda Korn, 36, of Leeds, was charged.", other))


def test_a_version_that_gives_both_towns_speaks_against_nobody(told) -> None:
    both = "Edda Korn, 36, of Sheffield, was charged. Edda Korn of Leeds had told them so."
    assert not origins(told("Edda Korn, 36, of Leeds, was charged.", both))


def test_a_hospital_is_no_other_university(told) -> None:
    lines = told(
        "Edda Korn, a doctor at Leeds General Hospital, spoke.", "Edda Korn, a professor at Leeds University, spoke."
    )
    assert not origins(lines)
