"""Two dates of one deed: told by its verb with who did it or to what, and held against each other where they differ."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.facts.drawn import conflicts

from crossread import facts, language
from crossread.align import Row, RowKind

DATED = ("date", "time")


def lines(article, *told, days=None, rows=True):
    """The lines of dates of several reports, each a text or several paragraphs, without a day unless `days` says it."""
    parts = [(text,) if isinstance(text, str) else text for text in told]
    days = days or [None] * len(parts)
    versions = [article(*p, outlet=f"Outlet {n}", published=days[n]) for n, p in enumerate(parts)]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, v, r) for n, (v, r) in enumerate(zip(versions, readings, strict=True))]
    most = max(map(len, parts)) if rows else 0
    aligned = [
        Row(tuple((i,) if i < len(p) else () for p in parts), RowKind.CHANGED, confidence=0.8) for i in range(most)
    ]
    table = facts.table(versions, readings, aligned, found)
    return {
        " / ".join(f"{fact.place.version}:{fact.value.timex}" for fact in line.mentions): line.verdict.value
        for line in table
        if line.kind.value in DATED
    }


def test_one_death_on_two_days_of_the_week_is_a_conflict_without_a_day_of_publication(article) -> None:
    told = lines(
        article,
        "The painter Oto Brill died on Thursday at his house in Sella.",
        "Oto Brill, who was known for his harbours, died on Friday.",
    )
    assert told == {"0:XXXX-WXX-4 / 1:XXXX-WXX-5": "contradicts"}


def test_a_report_that_gives_a_death_two_days_shows_both_in_one_line(article) -> None:
    told = lines(
        article,
        ("Oto Brill, the painter of harbours, died on Friday.", "Brill died at noon on Thursday, a clinic said."),
        "The painter Oto Brill died on Thursday at his house in Sella.",
        "The painter Oto Brill died yesterday.",
    )
    (line,) = [line for line in told if "WXX-5" in line]
    assert "1:XXXX-WXX-4" in line
    assert told[line] == "differs"


def test_a_ship_replaced_in_two_months_is_a_conflict_whatever_else_is_told(article) -> None:
    told = lines(
        article,
        "The Orla, which replaced the frigate Tarn in early December, may sail for Velmar.",
        "The Orla, which replaced the frigate Tarn in November-end, at once sent a boat.",
    )
    assert told == {"0:XXXX-12 / 1:XXXX-11": "differs"}


def test_a_deed_is_known_by_who_does_it_in_any_tense_and_by_a_pronoun(article) -> None:
    told = lines(
        article,
        "The Orla drove off two boats on 11 May. Then, on 18 May, it had sunk the trawler Ana, which was under fire.",
        "On 19 May, the Orla sank a pirate vessel that had threatened it.",
        rows=False,
    )
    assert told["0:XXXX-05-18 / 1:XXXX-05-19"] == "contradicts"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The frigate Orla sank a trawler on Monday.", "The frigate Tarn sank a trawler on Tuesday."),
        ("The club signed Ana Lind on Monday.", "The club signed Joel Marsh on Tuesday."),
        ("A man was charged on Saturday.", "A man was charged after a shooting at a party in Velmar on Friday."),
        ("The mayor will open the bridge on Friday.", "The mayor opened the bridge on Monday."),
        ("The firm restored some services on Monday.", "The firm restored services on Tuesday."),
    ],
)
def test_days_of_two_deeds_are_never_held_against_each_other(article, one: str, other: str) -> None:
    assert not {"differs", "contradicts"} & set(lines(article, one, other).values())


def test_the_news_of_two_months_is_no_conflict(article) -> None:
    told = lines(
        article,
        "Velmar Power suffered an outage on 12 October 2025, it said.",
        "Velmar Power suffered an outage on 16 August 2025, it said.",
        days=[dt.date(2025, 10, 13), dt.date(2025, 8, 16)],
    )
    assert not {"differs", "contradicts"} & set(told.values())


def test_a_day_with_its_year_meets_the_same_day_without(article) -> None:
    told = lines(
        article,
        "The gala will be held at the Kord Theatre in Velmar on May 3.",
        "The Velmar gala goes out live on Sunday, May 3, 2026, from the Kord Theatre.",
    )
    assert told == {"0:XXXX-05-03 / 1:2026-05-03": "compatible"}


def test_a_day_of_publication_in_the_text_makes_yesterday_a_day(article) -> None:
    told = lines(
        article,
        ("VELMAR - March 5 -", "The council sent a letter to the ministry yesterday."),
        ("Velmar council wants a bridge", "The council sent a letter to the ministry last Monday."),
        days=[None, dt.date(2025, 3, 6)],
    )
    assert told["0:XXXX-03-04 / 1:2025-03-03"] == "contradicts"


def test_one_instant_in_two_zones_is_one_time(article) -> None:
    told = lines(
        article,
        "The match between Orna and Tarn begins on 11 January 2025 at 4:30 p.m. ET.",
        "The match between Orna and Tarn begins at 1:30 p.m. PST.",
    )
    assert told["0:2025-01-11T16:30-05 / 1:XXXX-XX-XXT13:30-08"] == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The singer Edda Korn died on Tuesday.", "Edda Korn, the singer, passed away on Wednesday."),
        ("Mayor Oto Brill resigned on Tuesday.", "Oto Brill stepped down as mayor on Wednesday."),
        ("A bomb exploded at the gate in Orna on Tuesday.", "The bomb went off at the gate in Orna on Wednesday."),
    ],
)
def test_a_verb_of_two_words_is_one_deed_with_its_like(told, one: str, other: str) -> None:
    assert conflicts(told(one, other))


def test_the_day_as_of_which_something_is_so_is_not_the_day_it_happened(article) -> None:
    told = lines(
        article,
        "The painter Oto Brill died on Thursday at his house in Sella.",
        "As of Friday Oto Brill, who was known for his harbours, had died.",
    )
    assert "contradicts" not in told.values()
