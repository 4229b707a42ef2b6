"""The values behind the overview: who agrees with most, how much there is of everything, when it was published."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from made import flood
from quoted import quoted

from crossread.facts import Verdict
from crossread.story import Paragraph, Provenance, Version
from crossread.ui.overview.counts import by_kind, by_verdict, by_version
from crossread.ui.overview.standing import Standing, matrix, told
from crossread.ui.overview.timing import described, sentence, ticks, timing
from crossread.ui.work.outliers import outliers

SIGNS = {Standing.AGREES: "=", Standing.DIFFERS: "x", Standing.MISSING: ".", Standing.UNREAD: "?"}


def drawn(comparison, apart=None):
    rows = matrix(comparison, outliers(comparison.facts) if apart is None else apart)
    return {row.line.about: "".join(SIGNS[stand.standing] for stand in row.stands) for row in rows}


def row(comparison, about, apart=None):
    found = matrix(comparison, apart or {})
    return next(one for one in found if one.line.about == about)


def published(*times, outlet="Outlet"):
    return [
        Version(Provenance(f"{n}.txt", outlet=f"{outlet} {n}", published=when), (Paragraph("A text."),))
        for n, when in enumerate(times)
    ]


def at(hour, minute=0, zone=None):
    offset = None if zone is None else dt.timezone(dt.timedelta(hours=zone))
    return dt.datetime(2031, 4, 9, hour, minute, tzinfo=offset)


def day(year, month, day, hour=0):
    return dt.datetime(year, month, day, hour)  # noqa: DTZ001 - the timeline tells zones apart before


# Standing


def test_who_stands_apart_differs_and_the_others_agree():
    comparison = flood(4)
    number = next(n for n, line in enumerate(comparison.facts) if line.about == "people missing")
    assert drawn(comparison, {number: frozenset({1})})["people missing"] == "=x=="


def test_where_no_reading_has_most_versions_all_differ():
    assert set(drawn(flood(4), {})["people missing"]) == {"x"}
    one = row(flood(4), "people missing")
    assert not one.majority
    assert told(one, 0).endswith("The versions differ, and no reading has most on its side.")


def test_agreeing_and_missing_versions_are_told_apart():
    assert drawn(flood(4))["water held by the dam"] == "===."
    one = row(flood(4), "water held by the dam")
    assert told(one, 1) == "some 38 million cubic metres. Agrees with most that state it."
    assert told(one, 3) == "Not stated in this version."


def test_a_version_that_could_not_be_read_is_not_said_to_lack_a_fact():
    made = flood(4)
    versions = list(made.story.versions)
    versions[3] = dataclasses.replace(versions[3], paragraphs=(), trouble="The file is empty.")
    facts = tuple(
        dataclasses.replace(line, mentions=tuple(fact for fact in line.mentions if fact.place.version != 3))
        for line in made.facts
    )
    made = dataclasses.replace(made, story=dataclasses.replace(made.story, versions=tuple(versions)), facts=facts)
    assert drawn(made, {})["water held by the dam"] == "===?"
    assert told(row(made, "water held by the dam"), 3) == "This version could not be read."


def test_only_shared_and_disputed_facts_stand_in_the_matrix_weightiest_first():
    rows = matrix(quoted(), {})
    assert [one.line.verdict for one in rows] == [
        Verdict.CONTRADICTS,
        Verdict.DIFFERS,
        Verdict.COMPATIBLE,
        Verdict.SAME,
    ]


def test_a_quote_given_to_another_speaker_differs_and_says_to_whom():
    one = matrix(quoted(), {})[0]
    assert [SIGNS[stand.standing] for stand in one.stands] == ["=", "x", ".", "="]
    assert one.stands[1].words.startswith("Jonas Reuter: ")
    assert told(one, 0) == "The dam was never safe. Agrees with most that state it."


def test_what_most_say_stands_beside_the_fact_in_their_own_words():
    comparison = flood(4)
    number = next(n for n, line in enumerate(comparison.facts) if line.about == "people missing")
    one = row(comparison, "people missing", {number: frozenset({1})})
    assert one.gist == "12 people"
    assert told(one, 1) == "14 people. Differs; most have: 12 people"
    assert row(comparison, "people missing").gist.count(" / ") == 1


# Counts


def test_every_verdict_is_counted_and_kinds_come_most_frequent_first():
    comparison = flood(4)
    assert [(one.label, one.number) for one in by_verdict(comparison)] == [
        ("Contradicts", 2),
        ("Differs", 2),
        ("Compatible", 2),
        ("Same", 3),
        ("Only one", 0),
    ]
    kinds = by_kind(comparison)
    assert sum(one.number for one in kinds) == len(comparison.facts)
    assert [one.number for one in kinds] == sorted((one.number for one in kinds), reverse=True)
    assert sum(one.share for one in kinds) == pytest.approx(1)
    assert by_verdict(None) == by_kind(None) == by_version(None) == ()


def test_each_version_is_counted_by_itself():
    figures = by_version(quoted())
    assert [one.facts for one in figures] == [5, 3, 2, 2]
    assert [one.quotes for one in figures] == [4, 3, 1, 2]
    assert [one.alone for one in figures] == [1, 0, 0, 1]
    assert [one.paragraphs for one in figures] == [5, 4, 3, 3]
    assert figures[0].length.number == sum(len(part.text.split()) for part in quoted().story.versions[0].paragraphs)


def test_page_furniture_is_counted_nowhere_and_an_unread_version_has_no_figures():
    made = flood(4)
    figures = by_version(made)
    assert figures[1].paragraphs == len(made.story.versions[1].aligned())
    unread = Version(Provenance("x.txt"), trouble="The file is empty.")
    story = dataclasses.replace(made.story, versions=(*made.story.versions, unread))
    last = by_version(dataclasses.replace(made, story=story))[-1]
    assert (last.length, last.paragraphs, last.facts) == (None, None, None)


# Times


def test_versions_stand_along_their_time_and_the_undated_beside_it():
    found = timing(published(at(11, 40), None, at(8, 15), dt.date(2031, 4, 9)))
    assert [moment.version for moment in found.moments] == [3, 2, 0]
    assert found.unknown == ((1, "Outlet 1"),)
    assert [moment.exact for moment in found.moments] == [False, True, True]
    assert found.common == "9 April 2031"
    assert [moment.short for moment in found.moments] == ["no time given", "08:15", "11:40"]


def test_each_line_says_its_time_and_how_long_after_the_first():
    found = timing(published(at(8, 15), at(11, 40), None))
    assert described(found).splitlines() == [
        "Outlet 0: 9 April 2031, 08:15",
        "Outlet 1: 9 April 2031, 11:40, 3 h 25 min after Outlet 0",
        "Outlet 2: no date known",
    ]
    day = timing(published(dt.date(2031, 4, 9), at(9)))
    assert sentence(day.moments[0], day) == "Outlet 0: 9 April 2031, time of day not known"
    assert sentence(day.moments[1], day) == "Outlet 1: 9 April 2031, 09:00"


def test_times_of_several_zones_are_set_in_one_and_say_theirs():
    found = timing(published(at(9, 5, 2), at(7, 30, 1), at(7, 40), at(6, 50, 1), at(12, 30, 5.5)))
    assert [moment.version for moment in found.moments] == [3, 1, 2, 4, 0]
    texts = {moment.version: moment.short for moment in found.moments}
    assert texts == {0: "09:05 UTC+2", 1: "07:30 UTC+1", 2: "07:40", 3: "06:50 UTC+1", 4: "12:30 UTC+5:30"}


def test_days_of_one_year_leave_the_year_to_the_axis():
    found = timing(published(dt.date(2031, 4, 9), dt.date(2031, 5, 2)))
    assert ([moment.short for moment in found.moments], found.common) == (["9 Apr", "2 May"], "2031")
    found = timing(published(dt.date(2030, 4, 9), dt.date(2031, 5, 2)))
    assert ([moment.short for moment in found.moments], found.common) == (["9 Apr 2030", "2 May 2031"], "")


def test_one_moment_alone_still_has_an_axis():
    found = timing(published(at(8, 15), at(8, 15)))
    assert found.first < at(8, 15) < found.last
    assert timing([]).moments == ()


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (at(8, 15), at(17, 5), ["10:00", "12:00", "14:00", "16:00"]),
        (day(2031, 4, 9, 22), day(2031, 4, 10, 2), ["22:00", "23:00", "10 Apr", "01:00", "02:00"]),
        (day(2031, 4, 9), day(2031, 4, 12), ["9 Apr", "10 Apr", "11 Apr", "12 Apr"]),
        (
            day(2031, 1, 1),
            day(2031, 5, 1),
            ["Jan 2031", "Feb 2031", "Mar 2031", "Apr 2031", "May 2031"],
        ),
        (day(2021, 3, 1), day(2031, 3, 1), ["2023", "2025", "2027", "2029", "2031"]),
    ],
)
def test_ticks_are_round_and_few(first, last, labels):
    assert [label for _, label in ticks(first, last, 5)][: len(labels)] == labels


@pytest.mark.parametrize("days", [0.01, 0.3, 1, 3, 20, 200, 4000, 200_000])
@pytest.mark.parametrize("most", [2, 3, 8])
def test_there_are_never_more_ticks_than_there_is_room_for(days, most):
    first = day(1900, 3, 5, 13)
    last = first + dt.timedelta(days=days)
    found = ticks(first, last, most)
    assert len(found) <= most
    assert all(first <= at <= last for at, _ in found)


def test_the_first_and_the_last_day_there_are_do_no_harm():
    ends = timing(published(dt.date.max, dt.date.min, dt.datetime.max.replace(tzinfo=dt.UTC)))
    assert len(ends.moments) == 3
    assert len(ticks(ends.first, ends.last, 4)) <= 4
    for when in (day(1, 1, 1), day(9999, 12, 31, 23)):
        alone = timing(published(when))
        assert alone.first < alone.last
