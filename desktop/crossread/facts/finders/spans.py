"""Days, months, seasons, centuries -> what TIMEX3 writes for them, with the first and last day meant."""

from __future__ import annotations

import calendar
import datetime as dt

from crossread.facts.finders.tables import table
from crossread.facts.values import When

_MAX_YEAR = 9999

# What "early", "mid" and "late" keep of a month (days), a year (months), ten years (years) and a century (years).
# Loose on purpose: they overlap, so that a near miss is no contradiction.
_MONTH_PARTS = {"early": (1, 15), "mid": (10, 20), "late": (15, 31)}
_YEAR_PARTS = {"early": (1, 5), "mid": (4, 9), "late": (8, 12)}
_DECADE_PARTS = {"early": (0, 4), "mid": (2, 8), "late": (5, 9)}
_CENTURY_PARTS = {"early": (0, 24), "mid": (25, 74), "late": (75, 99)}


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _last(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1] if 1 <= year <= _MAX_YEAR else 28


def day(date: dt.date, part: str = "", *, relative: bool = False) -> When:
    """Return one day; `part` is a TIMEX3 part of the day ("NI")."""
    return When(f"{date.isoformat()}T{part}" if part else date.isoformat(), date, date, relative)


def loose(timex: str) -> When:
    """Return a date of which only the form is known, not the day."""
    return When(timex)


def month(year: int, number: int, part: str = "", *, relative: bool = False) -> When:
    """Return one month; `part` is early, mid, late or empty."""
    first, last = _MONTH_PARTS.get(part, (1, 31))
    low, high = _date(year, number, first), _date(year, number, min(last, _last(year, number)))
    return When(f"{year:04d}-{number:02d}", low, high, relative)


def year(number: int, part: str = "", *, relative: bool = False) -> When:
    """Return one year; `part` is early, mid, late or empty."""
    first, last = _YEAR_PARTS.get(part, (1, 12))
    return When(f"{number:04d}", _date(number, first, 1), _date(number, last, _last(number, last)), relative)


def week(date: dt.date, *, relative: bool = True) -> When:
    """Return the week, Monday to Sunday, that holds `date`."""
    iso = date.isocalendar()
    low = date - dt.timedelta(date.weekday())
    return When(f"{iso.year:04d}-W{iso.week:02d}", low, low + dt.timedelta(6), relative)


def weekend(date: dt.date, *, relative: bool = True) -> When:
    """Return the Saturday and Sunday of the week that holds `date`."""
    iso = date.isocalendar()
    low = date - dt.timedelta(date.weekday()) + dt.timedelta(5)
    return When(f"{iso.year:04d}-W{iso.week:02d}-WE", low, low + dt.timedelta(1), relative)


def season(number: int, name: str, *, relative: bool = False) -> When:
    """Return the season `name` of a year; a winter is that which begins in the year."""
    sign, first, last = table("calendar")["seasons"][name]
    end = number + 1 if last < first else number
    return When(f"{number:04d}-{sign}", _date(number, first, 1), _date(end, last, _last(end, last)), relative)


def quarter(number: int, which: int, *, relative: bool = False) -> When:
    """Return one quarter of a calendar year; which is 1 to 4."""
    first = 3 * which - 2
    low, high = _date(number, first, 1), _date(number, first + 2, _last(number, first + 2))
    return When(f"{number:04d}-Q{which}", low, high, relative)


def half(number: int, which: int, *, relative: bool = False) -> When:
    """Return one half of a calendar year; which is 1 or 2."""
    first = 6 * which - 5
    low, high = _date(number, first, 1), _date(number, first + 5, _last(number, first + 5))
    return When(f"{number:04d}-H{which}", low, high, relative)


def season_over(number: int) -> When:
    """Return a season of sport, or a school year, from `number` into the next year; TIMEX3 has no sign for it."""
    return When(f"{number:04d}/{number + 1:04d}", _date(number, 1, 1), _date(number + 1, 12, 31))


def decade(first: int, part: str = "") -> When:
    """Return the ten years from `first`."""
    low, high = _DECADE_PARTS.get(part, (0, 9))
    return When(f"{first // 10:03d}", _date(first + low, 1, 1), _date(first + high, 12, 31))


def century(number: int, part: str = "") -> When:
    """Return a century as people count: the 20th is 1900 to 1999."""
    low, high = _CENTURY_PARTS.get(part, (0, 99))
    first = 100 * (number - 1)
    return When(f"{number - 1:02d}", _date(max(first + low, 1), 1, 1), _date(first + high, 12, 31))


def moved(date: dt.date, unit: str, count: int) -> dt.date | None:
    """Return `date` moved by `count` units (D, W, M, Q, Y, DE, CE), kept in its month; None outside the calendar."""
    try:
        if unit == "D":
            return date + dt.timedelta(count)
        if unit == "W":
            return date + dt.timedelta(7 * count)
    except OverflowError:
        return None
    months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}.get(unit)
    if months is None or abs(count) > 12 * _MAX_YEAR:
        return None
    index = date.year * 12 + date.month - 1 + months * count
    number, one = divmod(index, 12)
    if not 1 <= number <= _MAX_YEAR:
        return None
    return dt.date(number, one + 1, min(date.day, _last(number, one + 1)))


def around(date: dt.date, unit: str) -> When:  # noqa: PLR0911 - one answer per unit
    """Return the unit (D, W, M, Q, Y, DE, CE) that holds `date`, as a relative date."""
    if unit == "D":
        return day(date, relative=True)
    if unit == "W":
        return week(date)
    if unit == "M":
        return month(date.year, date.month, relative=True)
    if unit == "Q":
        return quarter(date.year, (date.month + 2) // 3, relative=True)
    if unit == "DE":
        return decade(date.year // 10 * 10)
    if unit == "CE":
        return century(date.year // 100 + 1)
    return year(date.year, relative=True)


def easter(number: int) -> dt.date:
    """Return Easter Sunday of a year in the Gregorian calendar (Butcher's method)."""
    a, b, c = number % 19, number // 100, number % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month_number, day_number = divmod(h + m - 7 * n + 114, 31)
    return dt.date(number, month_number, day_number + 1)


def holiday(name: str, number: int) -> dt.date | None:
    """Return the day of the holiday `name` in a year; None where it is not in the table."""
    rows = table("holidays")
    if name in rows["known"]:
        return dt.date.fromisoformat(rows["known"][name])
    if not 1 < number < _MAX_YEAR:
        return None
    if name in rows["fixed"]:
        return _date(number, *rows["fixed"][name])
    if name in rows["easter"]:
        return easter(number) + dt.timedelta(rows["easter"][name])
    month_number, weekday, which = rows["weekday"][name]
    if which < 0:
        last = dt.date(number, month_number, _last(number, month_number))
        return last - dt.timedelta((last.weekday() - weekday) % 7)
    first = dt.date(number, month_number, 1)
    return first + dt.timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))
