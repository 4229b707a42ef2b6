"""What a written date means: which reader its pattern has, and what the article remembers of it."""

from __future__ import annotations

import re
from collections.abc import Callable

from crossread.facts.finders import named, relative, written
from crossread.facts.finders.context import DateContext
from crossread.facts.finders.years import Read

_Handler = Callable[[re.Match[str], DateContext], Read]


def read(name: str, match: re.Match[str], context: DateContext) -> Read:
    """Return (start, end, date) for each date at `match`; the context remembers them."""
    found = _HANDLERS[name](match, context)
    for _, _, when in found:
        context.note(when, bare=name == "year", told=_told(name, match))
    return found


def _told(name: str, match: re.Match[str]) -> bool:
    """Return whether a bare year tells when something was, and is no part of a name ("the 1812 campaign")."""
    return name != "year" or _ADVERB.search(match.string[max(0, match.start() - 12) : match.start()]) is not None


_ADVERB = re.compile(r"\b(?:in|by|during|until|till|since|from|of|to|and|early|late)\s$", re.IGNORECASE)


_HANDLERS: dict[str, _Handler] = {
    "iso": written.read_iso,
    "slashes": written.read_slashes,
    "days-month": written.read_two_days,
    "month-days": written.read_two_days,
    "day-month": written.read_day_month,
    "month-day": written.read_day_month,
    "month-year": written.read_month_year,
    "month": written.read_bare_month,
    "weekday": relative.read_weekday,
    "deictic": relative.read_deictic,
    "this-part": relative.read_this_part,
    "relative": relative.read_relative,
    "last-season": named.read_last_season,
    "season": named.read_season,
    "bare-season": named.read_bare_season,
    "quarter": named.read_quarter,
    "ago": relative.read_ago,
    "in-time": relative.read_in_time,
    "century": written.read_century,
    "decade": written.read_decade,
    "short-decade": written.read_short_decade,
    "short-year": written.read_short_year,
    "bc": written.read_bc,
    "ad": written.read_ad,
    "year": written.read_year,
    "holiday": named.read_holiday,
    "year-end": named.read_year_end,
}
