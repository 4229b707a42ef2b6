"""Clock times -> what TIMEX3 writes for them."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from crossread.facts.finders.tables import table
from crossread.facts.values import When

PATTERNS = frozenset({"clock", "clock24", "dotted", "zoned", "daypart", "oclock", "past", "noon"})
"""The patterns that find a time of day."""

UNPLACED = re.compile(r"XXXX-(?:WXX-\d|\d\d-\d\d)")
"""A day that is named and on no calendar: "Saturday", "8 June", in an article without a date."""


@cache
def _hours() -> dict[str, int]:
    return {word: value for word, value in table("numbers")["small"].items() if 1 <= value <= 12}


def hour_word(word: str) -> int | None:
    """Return the hour that a word names, None for another word."""
    return _hours().get(word.lower())


def read(name: str, match: re.Match[str] | None, day: When | None) -> When:
    """Return the time at a match of the pattern `name`, on `day` where that is known; an empty one where it is none."""
    if match is None:
        return When("")
    groups = match.groupdict()
    if name == "noon":
        text = "T12:00" if groups["noon"] else "T24:00"
    else:
        hour = _hour(groups)
        if hour is None:
            return When("")
        minute = groups.get("min") or "00"
        if name == "past":
            told = _past(hour, groups)
            if told is None:
                return When("")
            hour, minute = told
        text = f"T{hour:02d}:{minute}"
    zone = _offset(groups.get("zone") or "", day.low if day is not None else None)
    if day is None or day.low is None:
        named = day.timex if day is not None and UNPLACED.fullmatch(day.timex) else "XXXX-XX-XX"
        return When(f"{named}{text}{zone}")
    return When(f"{day.low.isoformat()}{text}{zone}", day.low, day.high, day.relative)


def _offset(zone: str, day: dt.date | None) -> str:
    """Return the hours from Greenwich that a zone's words say; "ET" says them on a known day alone."""
    rows = table("calendar")
    hours = rows["seasonal"].get(zone)
    if hours is None:
        return str(rows["zones"].get(zone, ""))
    return "" if day is None else f"-{hours - summer_time(day):02d}"


def summer_time(day: dt.date) -> bool:
    """Tell whether a day has summer time in the United States, by the rule of its years."""
    if day.year >= _SINCE:
        return _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)
    return _sunday(day.year, 4, 1) <= day < _sunday(day.year, 10, -1)


_SINCE = 2007
"""The year from which summer time begins in March."""


def _sunday(year: int, month: int, which: int) -> dt.date:
    """Return a Sunday of a month: the first, the second, or with -1 the last."""
    day = dt.date(year, month, 31 if which < 0 else 7 * which)
    return day - dt.timedelta(day.isoweekday() % 7)


_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}


def _past(hour: int, groups: dict[str, str | None]) -> tuple[int, str] | None:
    """Return hour and minute of "half past six", "a quarter to seven", None for "13 minutes to" of what is no hour."""
    exact = groups.get("exact")
    if exact is not None:
        minutes = int(exact) if exact.isdecimal() else table("numbers")["small"].get(exact, 0)
    else:
        minutes = _MINUTES[(groups["minutes"] or "").split()[-1]]
    if not 0 < minutes <= _HALF:
        return None
    if groups["way"] in ("past", "after"):
        return hour, f"{minutes:02d}"
    return (hour - 1) % 24 or (12 if hour == 1 else 0), f"{60 - minutes:02d}"


_HALF = 30
"""Minutes; later than that a time is told from the next hour."""


_HALVES = {"morning": "am", "afternoon": "pm", "evening": "pm", "night": "pm"}
"""The half of the day in which a part of it lies."""


def _hour(groups: dict[str, str | None]) -> int | None:
    word = groups.get("h") or groups.get("word") or ""
    hour = int(word) if word.isdecimal() else hour_word(word)
    if hour is None:
        return None
    half = (groups.get("ap") or "").lower().replace(".", "").replace(" ", "")
    side = groups.get("part") or groups.get("dayside") or groups.get("night") or ""
    half = half or _HALVES.get(side, "")
    if half and hour > 12:
        return hour if hour < 24 else None
    if half == "pm":
        return hour % 12 + 12
    return hour % 12 if half == "am" else hour
