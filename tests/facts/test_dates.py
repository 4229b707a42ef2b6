"""Dates and times as news and histories write them, read against the dateline, the tense and the dates before."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.facts.finders import DateContext, amounts_and_dates
from crossread.facts.finders.spans import easter, holiday
from crossread.facts.values import When
from crossread.language.values import ParagraphReading

PUBLISHED = dt.date(2025, 7, 13)  # a Sunday


def dates(text: str, published: dt.date | None = PUBLISHED, context: DateContext | None = None) -> list[When]:
    found = amounts_and_dates(0, 0, text, ParagraphReading(), published, context)
    return [fact.value for fact in found if isinstance(fact.value, When)]


def drawn(text: str, published: dt.date | None = PUBLISHED) -> list[str]:
    return [when.timex for when in dates(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # written out
        ("It fell on 12 July 2025.", ["2025-07-12"]),
        ("It fell on July 12, 2025.", ["2025-07-12"]),
        ("It fell on the 1st of May 2024.", ["2024-05-01"]),
        ("It fell on Saturday, July 12, 2025.", ["2025-07-12"]),
        ("It fell on Dec. 25, 2024.", ["2024-12-25"]),
        ("It fell on 2024-02-29.", ["2024-02-29"]),
        ("It fell on 25/12/2024.", ["2024-12-25"]),
        ("It fell on 12/25/2024.", ["2024-12-25"]),
        ("They met in March 1998.", ["1998-03"]),
        ("They met in November of 1998.", ["1998-11"]),
        ("They met in 1998.", ["1998"]),
        ("They met in late 1998.", ["1998"]),
        ("He won in '98.", ["1998"]),
        ("The class of ’14 met.", ["2014"]),
        ("It ran from 5 to 7 September 2024.", ["2024-09-05", "2024-09-07"]),
        ("It ran on July 3-5.", ["2025-07-03", "2025-07-05"]),
        ("The war of 1914-18 was over.", ["1914", "1918"]),
        ("He grew up in the 1990s.", ["199"]),
        ("He grew up in the '60s.", ["196"]),
        ("He grew up in the seventies.", ["197"]),
        ("It is from the 19th century.", ["18"]),
        ("It is from the early twentieth century.", ["19"]),
        ("They fought in 490 BC.", ["BC0490"]),
        ("It was buried in AD 79.", ["0079"]),
        ("Sales rose in the first quarter of 2025.", ["2025-Q1"]),
        ("Sales rose in the second half of 2024.", ["2024-H2"]),
        ("Sales rose in Q3 2024.", ["2024-Q3"]),
        ("It was dry in the summer of 2024.", ["2024-SU"]),
        # the clock in words
        ("It began at half past six.", ["XXXX-XX-XXT06:30"]),
        ("It began at half past six in the evening.", ["XXXX-XX-XXT18:30"]),
        ("It began at a quarter to seven.", ["XXXX-XX-XXT06:45"]),
        ("It was thirteen minutes to seven when it began.", ["XXXX-XX-XXT06:47"]),
        ("It began at a quarter to nine on Tuesday night.", ["2025-07-08T20:45", "2025-07-08TNI"]),
        ("It struck at 1353 (1023 GMT).", ["XXXX-XX-XXT13:53", "XXXX-XX-XXT10:23Z"]),
        # against the day of publication
        ("They voted yesterday.", ["2025-07-12"]),
        ("They will vote tomorrow.", ["2025-07-14"]),
        ("They met last night.", ["2025-07-12TNI"]),
        ("They met this morning.", ["2025-07-13TMO"]),
        ("They met last week.", ["2025-W27"]),
        ("They will meet next week.", ["2025-W29"]),
        ("They met last month.", ["2025-06"]),
        ("They met earlier this year.", ["2025"]),
        ("They met last October.", ["2024-10"]),
        ("They will meet next March.", ["2026-03"]),
        ("It happened two years ago.", ["2023"]),
        ("It happened three months ago.", ["2025-04"]),
        ("It happened 10 days ago.", ["2025-07-03"]),
        ("It reopens in three weeks' time.", ["2025-W31"]),
        ("It was flooded last summer.", ["2024-SU"]),
        ("Fires burned over the weekend.", ["2025-W28-WE"]),
        ("It must close by the end of the year.", ["2025"]),
        ("The council today approved the dam.", ["2025-07-13"]),
        ("Polls open today.", ["2025-07-13"]),
        ("The court is to sit today.", ["2025-07-13"]),
        # the tense decides
        ("The minister resigned on Friday.", ["2025-07-11"]),
        ("The minister will resign on Friday.", ["2025-07-18"]),
        ("On Friday, the minister is to resign.", ["2025-07-18"]),
        ("It is open until Friday.", ["2025-07-18"]),
        ("The talks resume next Tuesday.", ["2025-07-15"]),
        ("The court ruled in November.", ["2024-11"]),
        ("The court will rule in November.", ["2025-11"]),
        ("It would cut rates in December.", ["2025-12"]),
        ("The vote is due on November 3.", ["2025-11-03"]),
        ("The deal was signed on April 2.", ["2025-04-02"]),
        # against a date named before
        ("On 5 March 2023 he left. The following day he returned.", ["2023-03-05", "2023-03-06"]),
        ("In 1998 he left. Two years later he died.", ["1998", "2000"]),
        ("In 1998 he left. That year she was born.", ["1998", "1998"]),
        ("They met on 3 May 2024. A month earlier he had called.", ["2024-05-03", "2024-04"]),
        # holidays
        ("It opens on Christmas Eve.", ["2025-12-24"]),
        ("It closed on New Year's Day 2024.", ["2024-01-01"]),
        ("It closed last Thanksgiving.", ["2024-11-28"]),
        ("After 9/11 all changed.", ["2001-09-11"]),
        # times
        ("It begins at 9.25 a.m. GMT on Friday.", ["XX", "2025-07-11"]),
        ("It was noon on 12 July 2025.", ["2025-07-12T12:00", "2025-07-12"]),
        ("It struck on 12 July 2025 at 2:30 p.m.", ["2025-07-12", "2025-07-12T14:30"]),
        ("It struck at 14:30.", ["XXXX-XX-XXT14:30"]),
        ("It struck at six o'clock in the evening.", ["XXXX-XX-XXT18:00"]),
        ("The dam broke at around 5.20 in the morning.", ["XXXX-XX-XXT05:20"]),
        ("They came at 3:30 in the afternoon and left at ten at night.", ["XXXX-XX-XXT15:30", "XXXX-XX-XXT22:00"]),
        ("It struck at 0900 GMT.", ["XXXX-XX-XXT09:00Z"]),
        ("He died on the night of 3 March.", ["2025-03-03TNI"]),
        ("The ferry left at 9 p. m. for Orna.", ["XXXX-XX-XXT21:00"]),
        ("The ferry left at 9: 40 p. m. for Orna.", ["XXXX-XX-XXT21:40"]),
        ("It struck on 12 July 2025 at 2:30 p.m. ET.", ["2025-07-12", "2025-07-12T14:30-04"]),
        ("It struck on 12 January 2025 at 2:30 p.m. PT.", ["2025-01-12", "2025-01-12T14:30-08"]),
        ("The bridge was opened in November-end.", ["2024-11"]),
        # what a programme announces is told in the present
        ("The festival begins Saturday in Orna.", ["2025-07-19"]),
        ("The festival began Saturday in Orna.", ["2025-07-12"]),
    ],
)
def test_a_date_is_written_as_timex_writes_it(text: str, expected: list[str]) -> None:
    found = drawn(text)
    if expected[0] == "XX":
        assert found[0].endswith("T09:25Z")
        return
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "He may march home.",
        "The mill is still in use today.",
        "The town is known today as Orna.",
        "The custom lives on today.",
        "The dam made the valley what it is today.",
        "There are more storks today than ever.",
        "Today, many smiths work in Orna.",
        "April Smith met June Jones.",
        "The Sunday Times said so.",
        "Black Friday came early.",
        "It opens every Friday.",
        "Trains run on Saturday mornings.",
        "Yucatan Today is free.",
        "2000 people came.",
        "The 1520 sq m house",
        "It stands to this day.",
        "The spring in the clock broke.",
        "A 3:1 ratio is best.",
        "He finished second in the third quarter of the game.",
        "She sold the boat the day after she lost the race.",
        "He scored with 4:48 remaining in the game.",
        "There was 0:31 left when he fell.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert drawn(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("in early March 2024", "2024-03-01", "2024-03-15"),
        ("in late March 2024", "2024-03-15", "2024-03-31"),
        ("in early 2024", "2024-01-01", "2024-05-31"),
        ("last week", "2025-06-30", "2025-07-06"),
        ("over the weekend", "2025-07-12", "2025-07-13"),
        ("in the late 1980s", "1985-01-01", "1989-12-31"),
        ("in the 20th century", "1900-01-01", "1999-12-31"),
        ("in the winter of 2024", "2024-12-01", "2025-03-31"),
        ("in February 2024", "2024-02-01", "2024-02-29"),
    ],
)
def test_a_date_covers_the_days_it_may_mean(text: str, low: str, high: str) -> None:
    (when,) = dates(text)
    assert (str(when.low), str(when.high)) == (low, high)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met last October.", "XXXX-10"),
        ("They met yesterday.", "XXXX-XX-XX"),
        ("They met on Friday.", "XXXX-WXX-5"),
        ("They met last week.", "XXXX-WXX"),
        ("They met two years ago.", "XXXX"),
        ("They met on July 12.", "XXXX-07-12"),
    ],
)
def test_without_a_dateline_nothing_relative_is_resolved(text: str, expected: str) -> None:
    (when,) = dates(text, None)
    assert (when.timex, when.low, when.high) == (expected, None, None)


def test_a_dateline_in_the_text_stands_in_for_the_day_of_publication() -> None:
    assert drawn("LONDON, 5 March 2023 (Agency) - They met yesterday.", None) == ["2023-03-05", "2023-03-04"]


@pytest.mark.parametrize(
    "line", ["ORNA - March 5 - They met yesterday.", "ORNA, March 5 (Agency) - They met yesterday."]
)
def test_a_dateline_without_its_year_tells_the_day_all_the_same(line: str) -> None:
    assert drawn(line, None) == ["XXXX-03-05", "XXXX-03-04"]


def test_a_line_that_is_a_day_and_nothing_else_dates_the_article() -> None:
    told = ["MAR 5", "The council today closed the bridge that it had opened on Monday."]
    context = DateContext.of(told, None)
    assert [when.timex for text in told for when in dates(text, None, context)][-2:] == ["XXXX-03-05", "XXXX-WXX-1"]


def test_a_year_named_in_passing_is_not_that_of_an_undated_report() -> None:
    told = ["The harbour was built in 1991.", "The ship sailed on 19 November.", "It came back in December."]
    context = DateContext.of(told, None)
    found = [when.timex for text in told for when in dates(text, None, context)]
    assert found == ["1991", "XXXX-11-19", "XXXX-12"]


def test_a_relative_date_says_so() -> None:
    assert [when.relative for when in dates("They met on Friday, not on 3 May 2024.")] == [True, False]


def test_a_history_keeps_its_year_across_paragraphs() -> None:
    told = [
        "The war began in 1812. In March 1813 the army crossed the river.",
        "By September it had been beaten. On 4 December it withdrew. In January peace came.",
        "An exhibition in 2004 told of it. In May 1815 all was over. In June they sailed.",
    ]
    context = DateContext.of(told, PUBLISHED)
    found = [when.timex for text in told for when in dates(text, PUBLISHED, context)]
    assert found == ["1812", "1813-03", "1813-09", "1813-12-04", "1814-01", "2004", "1815-05", "1815-06"]


def test_news_that_names_one_old_year_is_no_history() -> None:
    told = ["The firm, founded in 1998, said on Friday it would close.", "It cut jobs in March."]
    context = DateContext.of(told, PUBLISHED)
    found = [when.timex for text in told for when in dates(text, PUBLISHED, context)]
    assert found == ["1998", "2025-07-11", "2025-03"]


def test_a_running_exhibition_began_this_year() -> None:
    assert drawn("The show is to run from January 23 through March 9.", dt.date(2014, 1, 28)) == [
        "2014-01-23",
        "2014-03-09",
    ]


@pytest.mark.parametrize(
    ("year", "day"), [(2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2038, "2038-04-25")]
)
def test_easter_is_found(year: int, day: str) -> None:
    assert str(easter(year)) == day


def test_a_movable_holiday_is_found() -> None:
    assert str(holiday("Memorial Day", 2025)) == "2025-05-26"


SOUP = (
    "on in the last next March May 5 12 31 2019 1066 Friday night ago later two weeks year early late of end BC AD "
    "century 1990s summer quarter first Christmas Day noon 9 a.m. 12:30 GMT / - – , . \n will said 30 February 99 0000"
)
PIECES = st.sampled_from(SOUP.split(" "))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(PIECES, max_size=25).map(" ".join),
    st.sampled_from([PUBLISHED, None, dt.date(1, 1, 1), dt.date(9999, 12, 31)]),
)
def test_no_date_breaks_the_reading(text: str, published: dt.date | None) -> None:
    found = amounts_and_dates(0, 0, text, ParagraphReading(), published)
    last = 0
    for fact in found:
        assert last <= fact.place.start < fact.place.end <= len(text)
        last = fact.place.end
        if isinstance(fact.value, When) and fact.value.low and fact.value.high:
            assert fact.value.low <= fact.value.high


def test_a_weekday_is_told_from_publication_even_in_an_article_with_much_history() -> None:
    published = dt.date(2012, 8, 8)
    history = "The mill was built in 1935, sold in 1951 and closed in 1971; the colony dates from 1934."
    context = DateContext.of(["Published: 2012.08.08", history], published)
    dates("Published: 2012.08.08", published, context)
    found = dates("A fire on Tuesday destroyed the mill.", published, context)
    assert [when.timex for when in found] == ["2012-08-07"]


def test_five_past_records_are_no_clock_time() -> None:
    assert drawn("It fell to five past records, about twenty to each.") == []
