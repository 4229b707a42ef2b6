"""How two dates agree of which an article leaves the year or the week out: "29 May", "Thursday", "yesterday"."""

from __future__ import annotations

import datetime as dt
import re

from crossread.facts import thresholds
from crossread.facts.judged import UNRELATED, Judged
from crossread.facts.values import Verdict, When

_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
_MONTH_DAY = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?(?=T|$)")
_LOOSE = re.compile(r"XXXX(?:-XX|-XX-XX|-WXX)?$")
"""A day, week, month or year told from a day of publication that is not known: "yesterday", "last week"."""
_ANY_DAY = "XXXX-XX-XX"
_SEASON = 100
"""Days of the longest time of which a day without its year can be said to lie outside."""

_APART = Judged(Verdict.CONTRADICTS, "different dates")
_NEAR = Judged(Verdict.DIFFERS, "different dates, at least one loosely given")
_HELD = Judged(Verdict.COMPATIBLE, "one date lies within the other")
_TOLD = Judged(Verdict.COMPATIBLE, "both told from the day of publication, which one article does not give")
_COUNTED = Judged(Verdict.COMPATIBLE, "one is told from a day of publication that is not known")
SAME_DAY = Judged(Verdict.COMPATIBLE, "the same day, one without its year")
WEEKDAY = Judged(Verdict.COMPATIBLE, "the same day of the week, one article undated")
AGREED = Judged(Verdict.SAME, "the same date")
"""What is left to be told by the times of the day, if there are any."""


def undated(a: When, b: When) -> Judged | None:
    """Return how the days of two dates agree of which one is not placed on a calendar; None where both are.

    No week makes Thursday a Friday, and no year makes 29 May a day of June: those are apart, whatever is not known.
    `AGREED` says that it is one day.
    """
    days = [_WEEKDAY.match(when.timex) for when in (a, b)]
    dates = [_MONTH_DAY.match(when.timex) for when in (a, b)]
    if any(days) and any(dates):
        if not any(date and date[2] for date in dates):
            return Judged(None, "a day of the week says nothing of a month")
        return Judged(Verdict.COMPATIBLE, "one gives the day of the week, the other the date")
    if any(days):
        return _weekdays(a, b)
    if all(dates):
        (one, other) = ((match[1], match[2]) for match in dates if match)
        return _month_days(one, other)
    if any(dates):
        bare, dated = (dates[0], b) if dates[0] else (dates[1], a)
        return _counted(a, b) or _placed(bare, dated)  # type: ignore[arg-type]
    return _counted(a, b)


def _weekdays(a: When, b: When) -> Judged | None:
    """Return how a day told by its name agrees with another day."""
    named = [_WEEKDAY.match(when.timex) for when in (a, b)]
    days = [
        int(match[1]) if match else when.low.isoweekday() if when.low is not None and when.low == when.high else None
        for match, when in zip(named, (a, b), strict=True)
    ]
    if None in days:
        return _counted(a, b)
    if days[0] != days[1]:
        return Judged(Verdict.CONTRADICTS, "different days of the week")
    return AGREED if all(named) else WEEKDAY


def _month_days(one: tuple[str, str | None], other: tuple[str, str | None]) -> Judged:
    """Return how two dates agree that both leave the year out: (month, day or None) of each."""
    if one[0] != other[0]:
        months_apart = (int(one[0]) - int(other[0])) % 12
        return _APART if (one[1] and other[1]) or months_apart not in (1, 11) else _NEAR
    if one[1] and other[1]:
        return _APART if one[1] != other[1] else AGREED
    return _HELD if one[1] or other[1] else AGREED


def _placed(bare: re.Match[str], dated: When) -> Judged:
    """Return how a date without its year agrees with one that is placed on the calendar."""
    if dated.low is None or dated.high is None or (dated.high - dated.low).days > _SEASON:
        return UNRELATED
    month, day = int(bare[1]), int(bare[2] or 0)
    if day and dated.low == dated.high:
        return SAME_DAY if (dated.low.month, dated.low.day) == (month, day) else _APART
    months = {(dated.low + dt.timedelta(n)).month for n in range((dated.high - dated.low).days + 1)}
    if month in months:
        return _HELD
    near = {month % 12 + 1, (month - 2) % 12 + 1}
    return _NEAR if not day and not near.isdisjoint(months) else _APART


def _counted(a: When, b: When) -> Judged | None:
    """Return how a time told from an unknown day of publication agrees with another one."""
    loose = [bool(_LOOSE.match(when.timex)) for when in (a, b)]
    if not any(loose) or a.timex == b.timex:
        return None
    told = all(
        when.relative or known or _WEEKDAY.match(when.timex) or _MONTH_DAY.match(when.timex)
        for when, known in zip((a, b), loose, strict=True)
    )
    if told and {len(when.timex) for when, known in zip((a, b), loose, strict=True) if known} - {len("XXXX")}:
        return _TOLD
    years = all(re.match(r"XXXX$|\d{4}(?:-\d\d)?(?:-\d\d)?$", when.timex) for when in (a, b))
    return _COUNTED if years else None


def long_ago(a: When, b: When) -> Judged | None:
    """Return that two times told back from a day of publication are apart, where one such day at least is not known.

    Reports of one event come out within days: "six weeks ago" is not "12 weeks ago". None where nothing says so.
    """
    if a.ago is None or b.ago is None or (a.low is not None and b.low is not None):
        return None
    if abs(a.ago - b.ago) <= thresholds.REPORTED_WITHIN + max(a.ago, b.ago) * thresholds.AGO_SHARE:
        return _TOLD if a.ago != b.ago and a.timex == b.timex else None  # two weeks ago, three weeks ago
    if max(a.ago, b.ago) > thresholds.AGO_APART * min(a.ago, b.ago):
        return UNRELATED
    return Judged(Verdict.DIFFERS, f"counted back from publication: {a.ago} days against {b.ago} days")


def by_chance(a: When, b: When) -> bool:
    """Tell whether two dates can stand together for want of knowledge alone: a weekday and a date, "today" somewhen."""
    timexes = a.timex, b.timex
    if a.timex != b.timex and any(map(_LOOSE.match, timexes)):
        return True
    return any(map(_WEEKDAY.match, timexes)) and any(map(_MONTH_DAY.match, timexes))


def one_day(a: When, b: When) -> bool:
    """Tell whether two dates name one day of the year, of which one leaves the year out."""
    return undated(a, b) is SAME_DAY


def is_loose(value: When) -> bool:
    """Tell whether a date is a day told from one of publication that is not known, so that it agrees with every day."""
    return value.timex.startswith(_ANY_DAY)
