"""What stands in the title of a song or a program is no fact: its weekday, and the number of its release."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossread.facts import FactKind


@pytest.mark.parametrize(
    "text",
    [
        "Her ballad 'The Long Road to Sunday' sold a million.",
        "The Korn brothers wrote “Last Train on Friday,” and it sold.",
        "Five years on she did it again with The Long Road To Sunday, a waltz.",
    ],
)
def test_a_weekday_in_a_title_is_no_date(facts_in, article, text: str) -> None:
    assert [f for f in facts_in(article(text)) if f.kind is FactKind.DATE] == []


@pytest.mark.parametrize(
    "text",
    [
        'The mayor said "the Vote will be on Sunday" and left.',
        "'On Sunday' was all that Korn would say.",
        "The festival runs from Friday to Sunday in Orna.",
    ],
)
def test_a_weekday_in_what_somebody_says_is_one(facts_in, article, text: str) -> None:
    assert [f for f in facts_in(article(text)) if f.kind is FactKind.DATE]


@pytest.mark.parametrize(
    "text", ["The maker just released Firebird 3.05 to all users.", "It fails in the beta of KE 8."]
)
def test_the_release_of_a_program_counts_nothing(facts_in, article, text: str) -> None:
    assert [f for f in facts_in(article(text)) if f.kind is FactKind.QUANTITY] == []


@pytest.mark.parametrize(
    "text", ["In Kiev 30 were hurt.", "Of the EU 27 members voted.", "Some 3.5 million left Orna."]
)
def test_a_count_after_a_name_stays_one(facts_in, article, text: str) -> None:
    assert [f for f in facts_in(article(text)) if f.kind is FactKind.QUANTITY]


@pytest.mark.parametrize(
    ("headline", "figure"),
    [
        ("Quake Kills 12 in Orna", 12),
        ("FIRE KILLS 12 IN ORNA", 12),
        ("POLICE SAY 40 WERE HELD", 40),
        ("Toll Rises To 14, Police Say", 14),
        ("Quake Hits 5.9 on Scale", "5.9"),
    ],
)
def test_capitals_of_a_headline_hide_no_figure(facts_in, article, headline: str, figure: int | str) -> None:
    found = [f.value.low for f in facts_in(article(headline)) if f.kind is FactKind.QUANTITY]
    assert found == [Decimal(figure)]


@pytest.mark.parametrize(
    ("headline", "days"),
    [("Mayor: 'Bridge Opens Monday'", 1), ("Trains Halted Saturday And Sunday", 2), ("Shut From Friday To Sunday", 2)],
)
def test_capitals_of_a_headline_hide_no_day(facts_in, article, headline: str, days: int) -> None:
    assert len([f for f in facts_in(article(headline)) if f.kind is FactKind.DATE]) == days
