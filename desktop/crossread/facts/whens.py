"""How two dates or times agree: the same day, one within the other, or apart."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from crossread.facts import thresholds
from crossread.facts.hours import PARTS, within
from crossread.facts.judged import UNRELATED, Judged
from crossread.facts.values import Verdict, When


@lru_cache(maxsize=50_000)
def dates(a: When, b: When, *, weekday: bool = False) -> Judged:  # noqa: PLR0911 - one answer a case
    """Return how two dates agree; UNRELATED where either cannot be placed on a calendar.

    `weekday` says that one is told by the day of the week, which may be that of this week or of the next.
    """
    if a.timex == b.timex and (a.low, a.high) == (b.low, b.high):
        return Judged(Verdict.SAME, "the same date" if "T" not in a.timex else "the same time")
    if (shared := _without_year(a, b)) is not None:
        return shared
    if (days := _by_weekday(a, b)) is not None:
        return days
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


def _without_year(a: When, b: When) -> Judged | None:
    """Return how two days agree of which one leaves its year out, None for all others: "May 29", "29 May 2008"."""
    days = [when.timex.partition("T")[0] for when in (a, b)]
    if sum(day.startswith("XXXX-") for day in days) != 1 or not all(
        len(day) == _DAY and day[5:7].isdigit() for day in days
    ):
        return None
    if days[0][5:] == days[1][5:]:
        return Judged(Verdict.COMPATIBLE, "the same day, one without its year")
    return UNRELATED


def _by_weekday(a: When, b: When) -> Judged | None:
    """Return how two days agree of which an undated article gives one by its name alone, None for all others."""
    named = [_UNDATED.match(when.timex) for when in (a, b)]
    if not any(named):
        return _undated(a, b)
    if any(_MONTH_DAY.match(when.timex) for when in (a, b)):
        return Judged(Verdict.COMPATIBLE, "one gives the day of the week, the other the date")
    days = [
        int(match[1]) if match else when.low.isoweekday() if when.low is not None and when.low == when.high else None
        for match, when in zip(named, (a, b), strict=True)
    ]
    if None in days:
        return _undated(a, b)
    if days[0] != days[1]:
        return UNRELATED  # of which week, an undated article does not say
    judged = _times(a, b)
    return judged if all(named) else Judged(Verdict.COMPATIBLE, "the same day of the week, one article undated")


_LOOSE = re.compile(r"XXXX-(?:XX-XX|WXX)$")
"""A day or week told from a day of publication that is not known: "yesterday", "last week"."""
_MONTH_DAY = re.compile(r"XXXX-\d\d-\d\d$")


def _undated(a: When, b: When) -> Judged | None:
    """Return how a time told from an unknown day of publication agrees with another one told from publication."""
    loose = [bool(_LOOSE.match(when.timex)) for when in (a, b)]
    told = all(
        when.relative or when.timex.startswith("XXXX-WXX") or known or _MONTH_DAY.match(when.timex)
        for when, known in zip((a, b), loose, strict=True)
    )
    if any(loose) and told and a.timex != b.timex:
        return Judged(Verdict.COMPATIBLE, "both told from the day of publication, which one article does not give")
    return None


_UNDATED = re.compile(r"XXXX-WXX-(\d)")
_DAY = len("2025-07-12")
_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?$")


def by_chance(a: When, b: When) -> bool:
    """Tell whether two dates can stand together for want of knowledge alone: a weekday and a date, "today" somewhen."""
    timexes = a.timex, b.timex
    if a.timex != b.timex and any(map(_LOOSE.match, timexes)):
        return True
    return any(map(_UNDATED.match, timexes)) and any(map(_MONTH_DAY.match, timexes))


def _guessed_year(a: When, b: When) -> bool:
    """Tell whether two months or days differ in the year alone, which is told from the day of publication."""
    return bool(_MONTH_OR_DAY.match(a.timex)) and a.timex[4:] == b.timex[4:] and a.timex != b.timex


def _apart(a: When, b: When, days: int, *, weekday: bool) -> Judged:
    """Return how two dates agree that share no day."""
    told = a.relative or b.relative
    if told and "W" in a.timex + b.timex and days <= thresholds.WEEK_SLACK_DAYS:
        return Judged(Verdict.DIFFERS, "a week that can be read in two ways")
    if weekday and a.low == a.high and b.low == b.high and days == thresholds.WEEK_SLACK_DAYS:
        return Judged(Verdict.COMPATIBLE, "the same day of the week, of this week or the next")
    if _loose(a) or _loose(b):
        return Judged(Verdict.DIFFERS, "different dates, at least one loosely given")
    return Judged(Verdict.CONTRADICTS, "different dates")


def _times(a: When, b: When) -> Judged:
    """Return how two times of one day agree."""
    clock_a, clock_b = _clock(a), _clock(b)
    if clock_a == clock_b:
        return Judged(Verdict.SAME, "the same time" if clock_a else "the same date")
    if clock_a is None or clock_b is None:
        return Judged(Verdict.COMPATIBLE, "one gives the time as well")
    minute_a, minute_b = _minute(clock_a), _minute(clock_b)
    if minute_a is None and minute_b is None and frozenset({clock_a, clock_b}) not in _NEIGHBOURS:
        return Judged(Verdict.DIFFERS, "different parts of the day")
    if minute_a is None or minute_b is None:
        minute, part = (minute_a, clock_b) if minute_a is not None else (minute_b, clock_a)
        return _in_part(minute, part)
    if abs(minute_a - minute_b) <= max(_grain(minute_a), _grain(minute_b)):
        return Judged(Verdict.COMPATIBLE, "one time is rounded")
    return Judged(Verdict.CONTRADICTS, "different times")


def _in_part(minute: int | None, part: str) -> Judged:
    """Return how a minute of the day, where it is known, agrees with a part of it."""
    if minute is not None and part in PARTS and not within(minute, part, thresholds.PART_SLACK):
        return Judged(Verdict.DIFFERS, "another part of the day")
    return Judged(Verdict.COMPATIBLE, "one gives the time more exactly")


_NEIGHBOURS = frozenset({frozenset({"EV", "NI"}), frozenset({"AF", "EV"}), frozenset({"MO", "NI"})})
"""Parts of the day that run into each other, as TIMEX3 names them: small hours are night to one, morning to another."""


def _minute(clock: str) -> int | None:
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
