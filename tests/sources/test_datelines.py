"""Datelines: a line that states a date is known, a line that only mentions one is not."""

from __future__ import annotations

import datetime as dt

import pytest

from crossread.sources.dates import Stated, date_line, opening_date


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Sunday, July 13, 2025", "2025-07-13"),
        ("Updated: November 11, 2011 20:09 IST", "2011-11-11"),
        ("21 July 2013 Last updated at 11:11 GMT", "2013-07-21"),
        ("Published on: Fri, 11 Nov 2011 at 09:56 IST", "2011-11-11"),
        ("Posted on November 15, 2011 6:07: 15 PM GMT+01: 0", "2011-11-15"),
        ("August 8, 2012-4:43 pm", "2012-08-08"),
        ("Published: 2012.08.08 09:01 AM", "2012-08-08"),
        ("Story Created: Aug 7, 2012 at 9:56 AM AKDT", "2012-08-07"),
        ("(March 20, 2007) - -", "2007-03-20"),
        ("Edited on Mon Dec-19-05 03:49 PM", "2005-12-19"),
        ("11/28/05", "2005-11-28"),
        ("28/11/2005", "2005-11-28"),
        ("12. Mai 2024", "2024-05-12"),
        ("3 de marzo de 2024", "2024-03-03"),
        ("1er août 2024", "2024-08-01"),
        ("London, 3 March 2020", "2020-03-03"),
        ("2024-05-04T10:00:00Z", "2024-05-04"),
        ("Friday 04/05/2024", "2024-04-05"),
        ("Saturday 04/05/2024", "2024-05-04"),
        ("04.05.2024", "2024-05-04"),
    ],
)
def test_a_dateline_gives_its_day(line: str, day: str):
    found = date_line(line)
    assert found is not None
    assert found.day == dt.date.fromisoformat(day)


@pytest.mark.parametrize("line", ["04/05/2024", "Mumbai, Nov 11 -", "May 5", "Monday 04/05/2024"])
def test_what_a_dateline_does_not_settle_is_left_open(line: str):
    found = date_line(line)
    assert found is not None
    assert found.day is None


def test_the_custom_of_the_place_settles_the_order():
    assert date_line("04/05/2024", day_first=True).day == dt.date(2024, 5, 4)
    assert date_line("04/05/2024", day_first=False).day == dt.date(2024, 4, 5)


@pytest.mark.parametrize(
    "line",
    [
        "Ferry services fully restored: 4 November 2011",
        "In June 2024, both signed",
        "The vote of July 12",
        "He died on 3 March 2020 in Quill.",
        "31/02/2024",
        "May be",
        "214",
        "7.12 a.m.",
        "Born Oct. 11, 1928, in Sarn",
    ],
)
def test_a_line_that_only_mentions_a_date_is_no_dateline(line: str):
    assert date_line(line) is None


def test_a_dateline_says_what_its_date_is_of():
    stated = [date_line(line).stated for line in ("Published: 3 May 2024", "3 May 2024", "Last updated: 3 May 2024")]
    assert stated == [Stated.PUBLISHED, Stated.PLAIN, Stated.UPDATED]


@pytest.mark.parametrize(
    ("paragraph", "day"),
    [
        ("SKARVIK, 3 March 2031 - A ferry ran aground.", dt.date(2031, 3, 3)),
        ("OSLO, March 3, 2031 (Northern Wire) — A ferry ran aground.", dt.date(2031, 3, 3)),
        ("March 3, 2031 - A ferry ran aground.", dt.date(2031, 3, 3)),
        ("SKARVIK, 3 March - A ferry ran aground.", None),  # which year, nobody knows
        ("On 3 March 2031 - a Monday - a ferry ran aground.", None),
        ("In its report of 3 March 2031 - the third - the board blames fog.", None),
        ("Oslo – born 3 March 2031 – was the fourth cub.", None),
        ("A ferry ran aground.", None),
        ("", None),
    ],
)
def test_a_paragraph_opens_with_its_date(paragraph, day):
    assert opening_date(paragraph) == day
