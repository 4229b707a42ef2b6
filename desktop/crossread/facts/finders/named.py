"""Seasons, quarters and holidays -> the days they cover."""

from __future__ import annotations

import re
from functools import cache

from crossread.facts.finders import spans
from crossread.facts.finders.context import DateContext
from crossread.facts.finders.patterns import ordinal_numbers
from crossread.facts.finders.tables import table
from crossread.facts.finders.years import Read, nearest, one, same_year, sign_of, written_year


def read_last_season(match: re.Match[str], context: DateContext) -> Read:
    """Read "last winter", "this spring", "the following summer"."""
    rel, name = match["rel"].lower(), match["season"].lower()
    told = rel.startswith("the") or rel == "that"
    now = context.last if told and context.last else context.published
    if now is None:
        return one(match, spans.loose(f"XXXX-{table('calendar')['seasons'][name][0]}"))
    _, first, _ = table("calendar")["seasons"][name]
    year = now.year
    if rel.startswith("last") or "past" in rel or "previous" in rel:
        year = now.year if now.month > first + 2 or (now.month > 9 and first < 9) else now.year - 1
    elif rel.startswith("next") or "next" in rel or "following" in rel:
        year = now.year if now.month < first else now.year + 1
    elif name == "winter" and now.month < 4:
        year = now.year - 1
    return one(match, spans.season(year, name, relative=True))


def read_season(match: re.Match[str], context: DateContext) -> Read:
    """Read "the summer of 2024", "winter of that year"."""
    name = match["season"].lower()
    if match["y"]:
        context.write_year()
        return one(match, spans.season(int(match["y"]), name))
    year = same_year(match["of"], context)
    return one(match, spans.season(year, name, relative=True)) if year else []


def read_bare_season(match: re.Match[str], context: DateContext) -> Read:
    """Read "in the spring"; its year is told in a history alone."""
    name = match["season"].lower()
    start = match.end("lead") + 1
    if context.history and context.year:
        return [(start, match.end(), spans.season(context.year, name, relative=True))]
    return [(start, match.end(), spans.loose(f"XXXX-{table('calendar')['seasons'][name][0]}"))]


def read_quarter(match: re.Match[str], context: DateContext) -> Read:
    """Read "the first quarter of 2025", "H1", "Q3 2024": of the calendar, as a text rarely tells its fiscal year."""
    word, what = match["n"], (match["what"] or "").lower()
    half = what == "half" or word.startswith("H")
    number = int(word[1]) if word[0] in "QH" else ordinal_numbers().get(word.lower()) or int(word[0])
    number = 2 if half and word.lower() in ("final", "last") else number
    if not 1 <= number <= (2 if half else 4):
        return []
    year = written_year(match, context)
    now = context.published
    if year is None and now is not None and not context.history:
        year = now.year if 3 * number - 2 <= now.month else now.year - 1
    if year is None:
        return one(match, spans.loose(f"XXXX-{'H' if half else 'Q'}{number}"))
    relative = not match["y"]
    return one(
        match, spans.half(year, number, relative=relative) if half else spans.quarter(year, number, relative=relative)
    )


@cache
def _holiday_names() -> dict[str, str]:
    rows = table("holidays")
    return {name.replace("’", "'"): name for group in rows.values() for name in group}


def read_holiday(match: re.Match[str], context: DateContext) -> Read:
    """Read "Christmas Eve", "last Thanksgiving", "9/11"."""
    name = _holiday_names()[match["name"].replace("’", "'")]
    part = sign_of(match["part"])
    if name in table("holidays")["known"]:
        date = spans.holiday(name, 0)
        return one(match, spans.day(date, part)) if date else []
    if match["y"]:
        date = spans.holiday(name, int(match["y"]))
        return one(match, spans.day(date, part)) if date else []
    if context.history and context.year:
        date = spans.holiday(name, context.year)
        return one(match, spans.day(date, part, relative=True)) if date else []
    if context.published is None:
        fixed = table("holidays")["fixed"].get(name)
        return one(match, spans.loose(f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}" if fixed else "XXXX-XX-XX"))
    now = context.published
    dates = [date for date in (spans.holiday(name, year) for year in (now.year - 1, now.year, now.year + 1)) if date]
    rel = (match["rel"] or "").lower()
    if rel:
        wanted = [
            date
            for date in dates
            if (date < now if rel == "last" else date.year == now.year if rel == "this" else date > now)
        ]
        return (
            one(match, spans.day(max(wanted) if rel == "last" else min(wanted), part, relative=True)) if wanted else []
        )
    best = nearest(dates, context, match)
    return one(match, spans.day(best, part, relative=True)) if best else []


def read_year_end(match: re.Match[str], context: DateContext) -> Read:
    """Read "the end of the year", "year-end"."""
    base = context.year if context.history else context.published.year if context.published else None
    if base is None:
        return one(match, spans.loose("XXXX"))
    return one(match, spans.year(base, "late", relative=True))
