"""Two names in one place of one statement, of which one must be wrong."""

from __future__ import annotations

import pytest

from crossread.facts import Verdict


def slots(lines) -> list[tuple[str, str, Verdict]]:
    return [(line.about, line.rule, line.verdict) for line in lines if line.about.startswith(("who: ", "where: "))]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The newspaper Dagsposten has been sold to Corvane Group, its staff were told on Friday.",
            "Staff at Dagsposten learned on Friday that their newspaper had been bought by Tessin Holdings.",
            ("who: bought", "Corvane Group against Tessin Holdings", Verdict.CONTRADICTS),
        ),
        (
            "The fugitive accountant is thought to be hiding in Malta.",
            "The fugitive accountant is hiding in Cyprus, his former partner told the court.",
            ("where: hide", "Malta against Cyprus", Verdict.DIFFERS),
        ),
    ],
)
def test_two_names_for_one_place_in_a_statement_are_held_against_each_other(told, one, other, expected) -> None:
    assert slots(told(one, other)) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the other version has the name elsewhere
        ("The old accountant is hiding in Malta.", "The old accountant is hiding in Cyprus, after weeks in Malta."),
        # a town and the country it may lie in
        ("The old accountant is hiding in Malta.", "The old accountant is hiding in Valletta."),
        ("The old fox farm was sold in Springfield.", "The old fox farm was sold in Missouri."),
        # two spellings
        ("Aid trucks reached Qaryat al-Zayt on Sunday.", "Aid trucks reached Karyat al-Zeit on Sunday."),
        # a list
        ("The two teams will play in Malta and Cyprus.", "The two teams will play in Rhodes and Crete."),
        # other statements
        ("The mayor opened the school in Orna on Friday.", "The mayor opened a bridge near Verrin on Sunday."),
        # who says it is told elsewhere
        ("Ivo Kral told reporters the bridge was safe.", "Anna Berg told reporters the bridge was safe."),
    ],
)
def test_names_that_can_both_be_right_are_not(told, one: str, other: str) -> None:
    assert slots(told(one, other)) == []
