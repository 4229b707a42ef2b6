"""A day that one version alone gives otherwise, deeds told by other verbs, and the day on which somebody only spoke."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.facts.drawn import conflicts
from tests.facts.test_doings import lines

TESTED = (
    "The midfielder failed a test: the sample was collected on 9 March after the game in Harn.",
    "Traces of a banned drug were found in a urine sample that he gave on 9 March.",
)
TREATY = (
    "The promise rests on the partnership treaty that was signed in Velmar on June 19, 2024.",
    "Signed in Velmar on 19 June 2024, the partnership treaty has an article on mutual help.",
)


@pytest.mark.parametrize(
    ("texts", "conflict"),
    [
        pytest.param(
            (*TESTED, "The player gave a sample that contained the drug on 9 May."),
            ["0:2025-03-09 / 1:2025-03-09 / 2:2025-05-09"],
            id="a month of a like name",
        ),
        pytest.param(
            (*TREATY, "Both point to the partnership treaty of 9 June 2024, which has an article on mutual help."),
            ["0:2024-06-19 / 1:2024-06-19 / 2:2024-06-09"],
            id="a digit left out",
        ),
        pytest.param(
            (*TREATY, "The treaty came into force on 9 June 2024, when the ministers met for lunch in Sella."),
            [],
            id="of another event",
        ),
        pytest.param(
            (*TESTED, "The player, who gave a sample on 9 March, was barred from playing on 9 May."),
            [],
            id="both given by one version",
        ),
    ],
)
def test_a_day_that_one_version_alone_dates_otherwise(told, texts, conflict) -> None:
    assert conflicts(told(*texts, rows=False)) == conflict


def test_a_body_is_as_old_as_the_years_that_it_has_served(told) -> None:
    texts = (
        "In 1990, Edda Korn founded the Sella Harbour Clinic in a fishing village.",
        "The Sella Harbour Clinic has been a staple for residents since 1987.",
    )
    assert conflicts(told(*texts)) == ["0:1990 / 1:1987"]


@pytest.mark.parametrize(
    "other",
    [
        "Edda Korn has served the Sella Harbour Clinic as a surgeon since 1987.",
        "The Sella Harbour Clinic was a staple for residents, and has been closed to patients since 2012.",
    ],
)
def test_who_serves_a_body_since_a_year_did_not_found_it(told, other) -> None:
    assert conflicts(told("In 1990, Edda Korn founded the Sella Harbour Clinic.", other)) == []


def test_the_first_of_its_kind_comes_on_one_day_by_whatever_verb(article) -> None:
    told = lines(
        article,
        "The maker said that it received its first report of a broken lid in November 2024.",
        "The watchdog says that the earliest complaint reached the company in June 2024.",
        "The second complaint reached the company in January 2025.",
        rows=False,
    )
    assert told["0:2024-11 / 1:2024-06"] == "contradicts"


def test_a_takeover_is_completed_when_it_closes(article) -> None:
    told = lines(
        article,
        "The transaction is expected to close in the second quarter of 2026.",
        "The purchase is expected to be completed in the third quarter of 2026.",
    )
    assert told == {"0:2026-Q2 / 1:2026-Q3": "differs"}


def test_a_plant_that_closes_completes_nothing(article) -> None:
    told = lines(
        article,
        "The plant is expected to close in the second quarter of 2026.",
        "The purchase is expected to be completed in the third quarter of 2026.",
    )
    assert "0:2026-Q2 / 1:2026-Q3" not in told


def test_the_night_on_which_somebody_spoke_is_not_the_day_of_the_strike(article) -> None:
    days = [dt.date(2025, 3, 10), dt.date(2025, 3, 12), None, dt.date(2025, 3, 11)]
    told = lines(
        article,
        "A drone struck the cattle market of Sella on Monday, two residents said.",
        "The bombs that struck the cattle market of Sella on Monday killed dozens.",
        "The cattle market of Sella was struck on 10 March.",
        ("Missiles struck the market of Sella on Sunday.", "Last night a minister called the carnage appalling."),
        days=days,
        rows=False,
    )
    (line,) = [line for line, verdict in told.items() if verdict == "contradicts"]
    assert line == "0:2025-03-10 / 1:2025-03-10 / 2:XXXX-03-10 / 3:2025-03-09"


def test_a_day_of_the_news_says_nothing_of_the_whole_year(article) -> None:
    told = lines(
        article,
        "The ferry struck the pier on Friday.",
        "It was the third ferry that struck a pier this year.",
        days=[dt.date(2025, 7, 12)] * 2,
    )
    assert not [line for line in told if "0:" in line and "1:" in line]


def test_two_ages_of_which_one_is_the_same(told) -> None:
    texts = (
        "The women who were killed were 61 and 48 years old.",
        "The women who were killed, 68 and 48 years old, lived in Harn.",
    )
    assert conflicts(told(*texts)) == ["0:61 / 1:68"]


def test_the_age_of_a_ship_is_nobodys(told) -> None:
    texts = (
        "Eleni Marga, 34, was on board.",
        "The 34-year-old vessel sank.",
        "Eleni Marga, 43, was on board.",
    )
    assert conflicts(told(*texts, rows=False)) == ["0:34 / 2:43"]
