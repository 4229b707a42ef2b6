"""Days of which an article leaves the year or the week out, held against each other and against known ones."""

import datetime as dt

import pytest
from tests.facts.drawn import conflicts

from crossread import facts, language
from crossread.align import Row, RowKind
from crossread.facts import When
from crossread.facts.whens import dates


def when(timex: str) -> When:
    """A date as TIMEX3 writes it, with the days it means where they can be told."""
    day = timex.partition("T")[0]
    if "X" in day:
        return When(timex)
    if len(day) == len("2025"):
        return When(timex, dt.date(int(day), 1, 1), dt.date(int(day), 12, 31))
    if len(day) == len("2025-07"):
        first = dt.date.fromisoformat(f"{day}-01")
        return When(timex, first, (first + dt.timedelta(31)).replace(day=1) - dt.timedelta(1))
    return When(timex, dt.date.fromisoformat(day), dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # no week makes one day of the week another
        ("XXXX-WXX-4", "XXXX-WXX-4", "same"),
        ("XXXX-WXX-4", "XXXX-WXX-5", "contradicts"),
        ("XXXX-WXX-4", "2025-07-11", "contradicts"),  # a Friday
        ("XXXX-WXX-5", "2025-07-11", "compatible"),
        ("XXXX-WXX-4", "XXXX-07-11", "compatible"),
        ("XXXX-WXX-4", "XXXX-XX-XX", "compatible"),
        # no year makes one day of the year another
        ("XXXX-07-11", "XXXX-07-11", "same"),
        ("XXXX-07-11", "XXXX-07-12", "contradicts"),
        ("XXXX-07-11", "2025-07-11", "compatible"),
        ("XXXX-07-11", "2025-07-12", "contradicts"),
        ("XXXX-07-11", "XXXX-07", "compatible"),
        ("XXXX-07-11", "2025-07", "compatible"),
        ("XXXX-07-11", "2025-03", "contradicts"),
        ("XXXX-07", "2025-07", "compatible"),
        ("XXXX-07", "2025-03", "contradicts"),
        ("XXXX-07", "2025-07-11", "compatible"),
        ("XXXX-12", "XXXX-11", "differs"),  # "early December", "the end of November"
        ("XXXX-12", "XXXX-01", "differs"),
        ("XXXX-12", "XXXX-04", "contradicts"),
        ("XXXX-12", "2025-12", "compatible"),
        # a year counted from an unknown day
        ("XXXX", "2005", "compatible"),
        ("XXXX-XX-XX", "2005", "unrelated"),
        ("XXXX-XX-XX", "XXXX-07-11", "compatible"),
        # one instant in two zones
        ("XXXX-XX-XXT16:30-05", "XXXX-XX-XXT13:30-08", "same"),
        ("XXXX-XX-XXT16:30-05", "2025-07-12T13:30-08", "same"),
        ("2025-07-12T23:30-08", "2025-07-13T02:30-05", "same"),
        ("XXXX-XX-XXT16:30-05", "XXXX-XX-XXT12:30-08", "contradicts"),
        ("XXXX-XX-XXT16:30-05", "XXXX-XX-XXT15:30", "unrelated"),  # told in the zone of the place
        ("XXXX-XX-XXT16:30-05", "XXXX-XX-XXT16:30", "compatible"),
    ],
)
def test_days_agree_as_far_as_they_are_known(one: str, other: str, expected: str) -> None:
    for first, second in ((one, other), (other, one)):
        judged = dates(when(first), when(second))
        assert (judged.verdict.value if judged.verdict else "unrelated") == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (84, 42, "differs"),
        (365, 730, "differs"),
        (14, 21, "compatible"),  # reports of one week after the other
        (300, 365, "compatible"),  # "a year ago" of ten months
        (42, 1460, None),
    ],
)
def test_times_counted_back_from_unknown_days_of_publication(one: int, other: int, expected: str | None) -> None:
    told = When("XXXX-WXX", ago=one), When("XXXX", ago=other)
    for a, b in (told, told[::-1]):
        verdict = dates(a, b).verdict
        assert (verdict.value if verdict else None) == expected


def test_two_weeks_ago_and_three_are_not_the_same_though_both_are_of_unknown_days() -> None:
    told = dates(When("XXXX-WXX", ago=14), When("XXXX-WXX", ago=21))
    assert told.verdict.value == "compatible"
    assert dates(When("XXXX-XX", ago=90), When("XXXX-XX", ago=120)).verdict.value == "compatible"
    assert dates(When("XXXX-WXX", ago=14), When("XXXX-WXX", ago=14)).verdict.value == "same"


def test_weeks_ago_are_counted_whether_or_not_an_article_has_its_date(facts_in, article) -> None:
    dated = facts_in(article("They came back six weeks ago."))
    undated = facts_in(article("They came back 12 weeks ago.", published=None))
    values = [fact.value for facts in (dated, undated) for fact in facts if isinstance(fact.value, When)]
    assert [value.ago for value in values] == [42, 84]
    assert dates(*values).verdict.value == "differs"


def test_a_season_over_two_years_is_one_time(facts_in, article) -> None:
    (fact,) = (f for f in facts_in(article("He stays for the 2025-26 season.")) if isinstance(f.value, When))
    assert (fact.value.low, fact.value.high) == (dt.date(2025, 1, 1), dt.date(2026, 12, 31))
    years = [f for f in facts_in(article("He played there from 1979-90.")) if isinstance(f.value, When)]
    assert [f.value.timex for f in years] == ["1979", "1990"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police were called at 8.40am on Saturday.", "XXXX-WXX-6T08:40"),
        ("They met on 8 June at 9 p.m.", "XXXX-06-08T21:00"),
        ("Police were called at 8.40am.", "XXXX-XX-XXT08:40"),
        ("At 08.40 the train left the rails.", "XXXX-XX-XXT08:40"),
        ("It begins at 19.45 local time.", "XXXX-XX-XXT19:45"),
    ],
)
def test_a_clock_time_belongs_to_the_day_named_beside_it(facts_in, article, text: str, expected: str) -> None:
    found = facts_in(article(text, published=None))
    assert [fact.value.timex for fact in found if fact.kind.value == "time"] == [expected]


@pytest.mark.parametrize("text", ["Shares stood at 08.40%.", "They cost kroner at 12.50 each.", "It fell to 08.40."])
def test_a_figure_with_a_point_is_no_hour(facts_in, article, text: str) -> None:
    assert not [fact for fact in facts_in(article(text)) if fact.kind.value == "time"]


def test_an_hour_with_its_zone_is_not_held_against_one_without(told) -> None:
    lines = told("The train left the rails at 0817 local time (0717 GMT).", "The train left the rails at 8:15 a.m.")
    assert not [
        line for line in lines if line.kind.value == "time" and line.verdict.value in ("differs", "contradicts")
    ]


def test_a_yesterday_without_a_day_brings_no_two_days_together(article) -> None:
    texts = (
        "A man was charged yesterday with the killing of his boss at an office party.",
        "A man was charged Saturday with the killing of his boss.",
        "The man made a brief appearance in court Monday on a charge of killing his boss.",
    )
    versions = [article(text, outlet=f"Outlet {n}", published=None) for n, text in enumerate(texts)]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    rows = [Row(((0,), (0,), (0,)), RowKind.CHANGED, confidence=0.8)]
    lines = facts.table(versions, readings, rows, found)
    assert not conflicts(lines)


def test_one_hour_of_two_weekdays_is_no_agreement() -> None:
    saturday, morning = When("XXXX-WXX-6T08:40"), when("2025-07-09TMO")  # a Wednesday
    assert dates(saturday, morning).verdict.value == "contradicts"


def test_an_hour_of_a_weekday_may_be_of_this_week_or_the_next() -> None:
    one = when("2025-07-05T08:40")
    other = When("2025-07-12T08:40", dt.date(2025, 7, 12), dt.date(2025, 7, 12), relative=True)
    assert dates(one, other).verdict.value == "compatible"


def test_a_day_of_the_week_is_no_part_of_a_month_as_long_as_neither_is_dated() -> None:
    assert dates(When("XXXX-WXX-3"), When("XXXX-05")).verdict is None
    assert dates(When("XXXX-WXX-3"), When("XXXX-05-28")).verdict is not None


def test_a_trial_that_goes_on_on_another_day_is_no_conflict(article) -> None:
    texts = (
        "Testimony in the murder trial of Jon Korvin over the death of Ana Brill continued on Wednesday.",
        "A witness against Jon Korvin told the court on Tuesday that he had killed Ana Brill.",
    )
    versions = [article(text, outlet=f"Outlet {n}", published=None) for n, text in enumerate(texts)]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    lines = facts.table(versions, readings, [Row(((0,), (0,)), RowKind.CHANGED, confidence=0.8)], found)
    assert not conflicts(lines)
