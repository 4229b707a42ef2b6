"""Dates that are written out, wholly or but for the year -> what they mean."""

from __future__ import annotations

import datetime as dt
import re

from crossread.facts.finders import spans
from crossread.facts.finders.context import DateContext
from crossread.facts.finders.patterns import ordinal_numbers
from crossread.facts.finders.tables import table
from crossread.facts.finders.years import Read, month_of, one, part_of, sign_of, written_year, year_for
from crossread.facts.values import When

_LATEST = 2200
"""Years after Christ beyond this one are no dates."""


def _era_year(text: str) -> str | None:
    return "BC" if re.search(r"BC|B\.C", text) else None


def _day_of(year: int | None, month: int, day: int, *, relative: bool) -> When | None:
    if year is None:
        return spans.loose(f"XXXX-{month:02d}-{day:02d}")
    try:
        return spans.day(dt.date(year, month, day), relative=relative)
    except ValueError:
        return None


def _dated(match: re.Match[str], context: DateContext, day: int) -> When | None:
    month = month_of(match["m"])
    if match["y"] and _era_year(match["y"]):
        number = int(re.match(r"\d+", match["y"]).group())  # type: ignore[union-attr]
        return spans.loose(f"BC{number:04d}-{month:02d}-{day:02d}")
    year = written_year(match, context)
    return _day_of(year or year_for(month, day, match, context), month, day, relative=year is None)


def read_day_month(match: re.Match[str], context: DateContext) -> Read:
    """Read "12 July 2025", "July 12", "the night of 3 March"."""
    when = _dated(match, context, int(match["d"]))
    if when is not None and when.low is not None and match["pre"]:
        when = spans.day(when.low, sign_of(match["pre"]), relative=when.relative)
    if match.groupdict().get("y"):
        context.write_year()  # "killed June 24, 2005, while looking into a June 20 shooting"
    return one(match, when)


def read_two_days(match: re.Match[str], context: DateContext) -> Read:
    """Read "5 to 7 September", "July 3-5" as two days."""
    first, second = _dated(match, context, int(match["d1"])), _dated(match, context, int(match["d2"]))
    if first is None or second is None:
        return []
    if match.start("m") < match.start("d1"):
        return [(match.start(), match.end("d1"), first), (match.start("d2"), match.end(), second)]
    return [(match.start(), match.end("d1"), first), (match.start("d2"), match.end(), second)]


def read_iso(match: re.Match[str], _: DateContext) -> Read:
    """Read 2025-07-12."""
    try:
        return one(match, spans.day(dt.date(int(match["y"]), int(match["m"]), int(match["d"]))))
    except ValueError:
        return []


def read_slashes(match: re.Match[str], context: DateContext) -> Read:
    """Read 12/07/2025: the order that gives a date, else the one nearer to publication, else nothing."""
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    year = year if year > 99 else 2000 + year if year < 70 else 1900 + year
    dates = []
    for month, day in ((b, a), (a, b)):
        try:
            dates.append(dt.date(year, month, day))
        except ValueError:
            continue
    if not dates:
        return []
    if len(set(dates)) == 1 or match["s"] == ".":
        return one(match, spans.day(dates[0]))
    now = context.published
    if now is None:
        return one(match, When(f"{year:04d}", min(dates), max(dates)))
    return one(match, spans.day(min(dates, key=lambda date: abs((date - now).days))))


def read_month_year(match: re.Match[str], context: DateContext) -> Read:
    """Read "March 1998", "March of that year"."""
    month = month_of(match["m"])
    if match["era"]:
        return one(match, spans.loose(f"BC{int(match['y']):04d}-{month:02d}"))
    year = written_year(match, context)
    if year is None:
        return one(match, spans.loose(f"XXXX-{month:02d}"))
    return one(match, spans.month(year, month, part_of(match["mod"]), relative=not match["y"]))


def read_bare_month(match: re.Match[str], context: DateContext) -> Read:
    """Read "March", "last March", "the following March"."""
    month = month_of(match["m"])
    rel = (match["rel"] or match["of"] or "").lower()
    year: int | None
    now = context.published
    if rel and not rel.startswith("the") and now is not None:
        if rel.startswith("last") or rel.endswith("past"):
            year = now.year if month < now.month else now.year - 1
        elif rel.startswith("next"):
            year = now.year if month > now.month else now.year + 1
        else:
            year = now.year
    elif rel.startswith("the") and context.last is not None:
        last = context.last
        year = last.year + (month <= last.month) if "previous" not in rel else last.year - (month >= last.month)
    else:
        year = year_for(month, None, match, context) if not rel else None
    if year is None:
        return one(match, spans.loose(f"XXXX-{month:02d}"))
    part = "late" if match["end"] else part_of(match["mod"])
    return one(match, spans.month(year, month, part, relative=True))


_TO_YEAR = re.compile(r" ?[-–—/] ?(\d\d)(?![\d%,.:]\d|\d|%)")

_SEASON = re.compile(
    r"[-–/](\d\d) (?:[a-z]{1,20} ){0,2}?(?:season|campaign|(?:school|academic|fiscal|financial) year)\b"
)


def read_year(match: re.Match[str], context: DateContext) -> Read:
    """Read "1998", "late 1998"; "1914-18" as two years, "the 2008-09 season" as one time."""
    number = int(match["y"])
    context.write_year()
    season = _SEASON.match(match.string, match.end())
    if season and int(season[1]) == (number + 1) % 100:
        return [(match.start("y"), season.end(), spans.season_over(number))]
    found = one(match, spans.year(number, part_of(match["mod"])))
    span = _TO_YEAR.match(match.string, match.end())
    if span and int(span[1]) > number % 100:
        found.append((span.start(1), span.end(1), spans.year(number // 100 * 100 + int(span[1]))))
    return found


def read_short_year(match: re.Match[str], context: DateContext) -> Read:
    """Read "in '98": the last such year before publication, where nothing is known that of the twentieth century."""
    year = 1900 + int(match["y"])
    now = context.published
    return one(match, spans.year(year + 100 if now is not None and year + 100 <= now.year else year))


def read_bc(match: re.Match[str], _: DateContext) -> Read:
    """Read "490 BC"; the calendar here begins with the year 1, so no days are told."""
    return one(match, spans.loose(f"BC{int(match['y']):04d}"))


def read_ad(match: re.Match[str], _: DateContext) -> Read:
    """Read "AD 79", "79 AD", "c. 347"."""
    number = int(match["y"] or match["y2"] or match["y3"])
    return one(match, spans.year(number)) if 0 < number < _LATEST else []


def read_century(match: re.Match[str], _: DateContext) -> Read:
    """Read "the 19th century", "the early twentieth century"."""
    word = match["n"].lower()
    number = ordinal_numbers().get(word) or int(re.sub(r"\D", "", word) or 0)
    if not 0 < number < 30:
        return []
    if match["era"]:
        return one(match, spans.loose(f"BC{number - 1:02d}"))
    return one(match, spans.century(number, part_of(match["mod"])))


def read_decade(match: re.Match[str], _: DateContext) -> Read:
    """Read "the 1990s", "the late 1980s"; "the 1800s" is the century."""
    first = int(match["y"])
    if first % 100 == 0 and first < 2000:
        when = spans.century(first // 100 + 1, part_of(match["mod"]))
        return one(match, when)
    return one(match, spans.decade(first, part_of(match["mod"])))


def read_short_decade(match: re.Match[str], _: DateContext) -> Read:
    """Read "the '60s", "the seventies"; of the twentieth century."""
    number = int(match["y"]) if match["y"] else int(table("calendar")["decades"][match["word"].lower()])
    mod = match.groupdict().get("mod")
    return one(match, spans.decade(1900 + number, part_of(mod)))
