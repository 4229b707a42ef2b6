"""How two dates or times agree: the same day, one within the other, or apart."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from crossread.facts import thresholds
from crossread.facts.hours import PARTS, within
from crossread.facts.judged import UNRELATED, Judged
from crossread.facts.undated import AGREED, SAME_DAY, WEEKDAY, long_ago, undated
from crossread.facts.values import Verdict, When


@lru_cache(maxsize=50_000)
def dates(a: When, b: When, *, weekday: bool = False) -> Judged:  # noqa: PLR0911 - one answer a case
    """Return how two dates agree; UNRELATED where either cannot be placed on a calendar.

    `weekday` says that one is told by the day of the week, which may be that of this week or of the next.
    """
    if (counted := long_ago(a, b)) is not None:
        return counted
    if a.timex == b.timex and (a.low, a.high) == (b.low, b.high):
        return Judged(Verdict.SAME, "the same date" if "T" not in a.timex else "the same time")
    if (instants := _one_instant(a, b)) is not None:
        return instants
    if (days := undated(a, b)) is not None:
        return _times(a, b) if days is AGREED else _at_other_hours(a, b, days) or days
    if (a.low is None and a.high is None) or (b.low is None and b.high is None):
        return _times(a, b) if _clock(a) and _clock(b) else UNRELATED
    if (a.relative or b.relative) and _guessed_year(a, b):
        return Judged(Verdict.COMPATIBLE, "the same but for the year, which is not given")
    (low_a, high_a), (low_b, high_b) = _days(a), _days(b)
    if (low_a, high_a) == (low_b, high_b):
        return _times(a, b)
    if low_a <= high_b and low_b <= high_a:
        return Judged(Verdict.COMPATIBLE, "one date lies within the other")
    return _apart(a, b, (max(low_a, low_b) - min(high_a, high_b)).days, weekday=weekday)


def _at_other_hours(a: When, b: When, days: Judged) -> Judged | None:
    """Return that two clock times are apart on what may be one day; None where they are not, or the days are apart."""
    if days not in (SAME_DAY, WEEKDAY) or None in (minute_of(_clock(a) or ""), minute_of(_clock(b) or "")):
        return None
    judged = _times(a, b)
    return Judged(Verdict.DIFFERS, judged.rule) if judged.verdict is Verdict.CONTRADICTS else None


_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?$")


def _guessed_year(a: When, b: When) -> bool:
    """Tell whether two months or days differ in the year alone, which is told from the day of publication."""
    return bool(_MONTH_OR_DAY.match(a.timex)) and a.timex[4:] == b.timex[4:] and a.timex != b.timex


def _apart(a: When, b: When, days: int, *, weekday: bool) -> Judged:
    """Return how two dates agree that share no day."""
    told = a.relative or b.relative
    if told and "W" in a.timex + b.timex and days <= thresholds.WEEK_SLACK_DAYS:
        return Judged(Verdict.DIFFERS, "a week that can be read in two ways")
    clocks = told and "T" in a.timex and "T" in b.timex  # "at 8.40 on Saturday"
    if (weekday or clocks) and a.low == a.high and b.low == b.high and days == thresholds.WEEK_SLACK_DAYS:
        return Judged(Verdict.COMPATIBLE, "the same day of the week, of this week or the next")
    if _loose(a) or _loose(b):
        return Judged(Verdict.DIFFERS, "different dates, at least one loosely given")
    return Judged(Verdict.CONTRADICTS, "different dates")


def _one_instant(a: When, b: When) -> Judged | None:
    """Return that two clock times of two zones are one instant, None where nothing says so."""
    found = [_INSTANT.match(when.timex) for when in (a, b)]
    if not all(match and match[4] for match in found) or found[0][4] == found[1][4]:  # type: ignore[index]
        return None
    minutes = [_of_greenwich(match) for match in found if match]
    known = all(when.low is not None for when in (a, b))
    apart = minutes[0] - minutes[1]
    return Judged(Verdict.SAME, "the same time") if (apart if known else apart % _DAY) == 0 else None


_INSTANT = re.compile(r"([\dX]{4}-[\dX]{2}-([\dX]{2}))T(\d\d:\d\d)(Z|[+-]\d\d(?::\d\d)?)?$")
_DAY = 24 * 60


def _of_greenwich(match: re.Match[str]) -> int:
    """Return the minutes from the beginning of the calendar, or of the day where none is known, in Greenwich."""
    day = dt.date.fromisoformat(match[1]).toordinal() if match[1].replace("-", "").isdigit() else 0
    hours, _, minutes = match[4].strip("Z+-").partition(":")
    offset = (60 * int(hours or 0) + int(minutes or 0)) * (-1 if match[4].startswith("-") else 1)
    return _DAY * day + (minute_of(match[3]) or 0) - offset


def _zones_apart(a: When, b: When) -> bool:
    """Tell whether two clock times cannot be compared, since one alone gives its zone and they are hours apart."""
    found = [_INSTANT.match(when.timex) for when in (a, b)]
    if not all(found) or bool(found[0][4]) == bool(found[1][4]):  # type: ignore[index]
        return False
    minutes = [minute_of(match[3]) or 0 for match in found if match]
    away, past = abs(minutes[0] - minutes[1]), abs(minutes[0] - minutes[1]) % _HOUR
    return away >= _HOUR // 2 and min(past, _HOUR - past) <= max(map(_grain, minutes))


_HOUR = 60


def _times(a: When, b: When) -> Judged:  # noqa: PLR0911 - one answer a case
    """Return how two times of one day agree."""
    if _zones_apart(a, b):
        return UNRELATED
    clock_a, clock_b = _clock(a), _clock(b)
    if clock_a == clock_b:
        return Judged(Verdict.SAME, "the same time" if clock_a else "the same date")
    if clock_a is None or clock_b is None:
        return Judged(Verdict.COMPATIBLE, "one gives the time as well")
    minute_a, minute_b = minute_of(clock_a), minute_of(clock_b)
    if minute_a is None and minute_b is None and frozenset({clock_a, clock_b}) not in _NEIGHBOURS:
        return Judged(Verdict.DIFFERS, "different parts of the day")
    if minute_a is None or minute_b is None:
        minute, part = (minute_a, clock_b) if minute_a is not None else (minute_b, clock_a)
        return _in_part(minute, part)
    if abs(minute_a - minute_b) <= max(_grain(minute_a), _grain(minute_b)):
        return Judged(Verdict.COMPATIBLE, "one time is rounded")
    return Judged(Verdict.CONTRADICTS, "different times")


def about_one_time(a: When, b: When) -> bool:
    """Tell whether two clock times of one day may be one, of which one is given loosely: "shortly before 5", 4:40."""
    minutes = [minute_of(_clock(when) or "") for when in (a, b)]
    one_day = a.low == b.low or None in (a.low, b.low)
    if minutes[0] is None or minutes[1] is None or not one_day:
        return False
    return abs(minutes[0] - minutes[1]) <= thresholds.CLOCK_LOOSE


def _in_part(minute: int | None, part: str) -> Judged:
    """Return how a minute of the day, where it is known, agrees with a part of it."""
    if minute is not None and part in PARTS and not within(minute, part, thresholds.PART_SLACK):
        return Judged(Verdict.DIFFERS, "another part of the day")
    return Judged(Verdict.COMPATIBLE, "one gives the time more exactly")


_NEIGHBOURS = frozenset({frozenset({"EV", "NI"}), frozenset({"AF", "EV"}), frozenset({"MO", "NI"})})
"""Parts of the day that run into each other, as TIMEX3 names them: small hours are night to one, morning to another."""


def minute_of(clock: str) -> int | None:
    """Return the minute of the day of "09:25" or "09", None for a part of the day ("MO")."""
    hour, _, minute = clock.partition(":")
    if not hour.isdigit():
        return None
    return 60 * int(hour) + (int(minute[:2]) if minute[:2].isdigit() else 0)


def _grain(minute: int) -> int:
    """Return how many minutes a time may be off, by how round it is; see `thresholds.CLOCK_GRAIN`."""
    return next((slack for grain, slack in thresholds.CLOCK_GRAIN if minute % grain == 0), 0)


def _clock(a: When) -> str | None:
    _, mark, clock = a.timex.partition("T")
    return clock.rstrip("Z") or None if mark else None


def _days(a: When) -> tuple[dt.date, dt.date]:
    return a.low or dt.date.min, a.high or dt.date.max


def _loose(a: When) -> bool:
    """Tell whether a date means a part of what its timex names: "early 2024", or is open at an end."""
    if a.low is None or a.high is None:
        return True
    days = (a.high - a.low).days + 1
    size = len(a.timex)
    if "-Q" in a.timex or "-H" in a.timex or "W" in a.timex:
        return False
    if size == 4 and a.timex.isdigit():
        return days < 365
    return size == 7 and a.timex[4] == "-" and a.timex[5:].isdigit() and days < 28
