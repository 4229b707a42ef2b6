"""What a bare number counts, and which counts and hours of one event meet."""

from __future__ import annotations

import pytest
from tests.facts.drawn import conflicts

from crossread import language
from crossread.facts import FactKind, Verdict
from crossread.facts.tolls import number_of


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (
            "The death toll stood at 47 last night after the dam burst, the agency said.",
            "The death toll stood at 53 after the dam burst, the agency said.",
            ["0:47 / 1:53"],
        ),
        (
            "Brill was convicted on nine counts of fraud.",
            "Brill was found guilty of all 11 charges.",
            ["0:9 / 1:11"],
        ),
        ("Brill was charged with 12 counts of fraud.", "Brill was convicted on nine counts of fraud.", []),
        (
            "Rescuers pulled six bodies from a grove on Tuesday.",
            "The hospital says 58 bodies have been brought to its morgue.",
            [],
        ),
        ("The dam failed shortly before 5 a.m. on Sunday.", "The dam failed at 4:40 a.m. on Sunday.", []),
        (
            "Nearly two dozen people have been brought to Tarn hospital in Orna.",
            "Eight people lost their lives, according to Orna's Tarn hospital.",
            [],
        ),
        ("The new party took 28.7% of the vote.", "With 78 per cent of votes in, the new party was ahead.", []),
        (
            "A pact with the left would command 42 votes in the chamber.",
            "In Tarn itself the newcomers lead by 1,940 votes.",
            [],
        ),
        ("The Alliance won 24 seats.", "The new party was projected to win 26 seats.", []),
        ("The two were 15,238 votes apart.", "The Home Front came third with 104,012 votes.", []),
        (
            "The dam failed at 4:40 a.m. on Sunday.",
            "The dam failed at around 5:20 in the morning on 13 July.",
            ["0:2025-07-13T04:40 / 1:2025-07-13T05:20"],
        ),
    ],
)
def test_counts_and_hours_of_one_event(told, one: str, other: str, conflict: list[str]) -> None:
    assert conflicts(told(one, other)) == conflict


def test_a_number_of_people_is_counted_by_its_noun_before_it(article, facts_in) -> None:
    text = "The group puts the number of savers who lost money at 5,100."
    version = article(text)
    words = language.reader().read(version).paragraphs[0].words
    (fact,) = (fact for fact in facts_in(version) if fact.kind is FactKind.QUANTITY)
    assert number_of(words, fact.place) == "saver"


def test_an_hour_told_again_in_another_zone_is_told_once(told) -> None:
    lines = told(
        "The blast broke windows at 6:47 a.m. (0647 GMT), the firm said.",
        "The blast broke windows at 6:47 a.m., the firm said.",
    )
    assert [len(line.mentions) for line in lines if line.kind is FactKind.TIME] == [2]


def test_a_toll_told_twice_in_several_versions_has_one_line(told) -> None:
    texts = [
        (
            f"{count} people lost their lives in Orna.",
            f"The blast at the solvents plant killed {count.lower()} workers.",
        )
        for count in ("Eight", "Seven", "Seven")
    ]
    lines = [line for line in told(*texts, rows=False) if line.kind is FactKind.QUANTITY]
    assert [(len(line.mentions), line.verdict) for line in lines] == [(6, Verdict.CONTRADICTS)]


def test_the_dead_of_an_earlier_disaster_are_no_part_of_a_line_on_this_one(told) -> None:
    lines = told(
        (
            "A drone strike on the market at Um Tarisa killed at least 34 people on Monday, medics said.",
            "In 2021, a strike on the market at Selm Wells killed 38 people.",
        ),
        ("A strike on the market at Um Tarisa killed 58 people on Monday, the hospital said.",),
        ("The strike on the market of Um Tarisa killed 61 people, a doctor said on Monday.",),
    )
    of_the_dead = [line for line in lines if line.kind is FactKind.QUANTITY and len(line.mentions) > 1]
    assert [(f.place.version, f.place.paragraph) for f in of_the_dead[0].mentions] == [(0, 0), (1, 0), (2, 0)]
