"""Datelines: the date a line of a page states, in the forms pages write it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from crossread.sources.phrases import table

_LONGEST = 120
"""Characters of the longest line that is tried: no dateline of the pages looked at had over 70."""

_ISO = re.compile(r"\b((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?=\D|$)(?:T[\d:.,+Z-]{2,30})?")
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])")
_CLOCK = re.compile(
    r"\b\d{1,2}[:.]\s?\d\d(?:[:.]\s?\d\d)?\b|\b\d{1,2}(?=\s?[ap]\.?m\b)|(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\s?\d{1,2})?|[+-]\d\d:?\d\d\b"
)
_OPENED = re.compile(r"(?!On )([A-Z][^\n–—]{3,80}?)\s*(?:\s-\s|--|–|—)")
_AGENCY = re.compile(r"\([^()]{1,40}\)")
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
_PLACE = re.compile(r"[A-Z][\w.'’/-]*(?:[ ,]+[A-Z][\w.'’/-]*){0,5}")


class Stated(IntEnum):
    """What a date is of, the most telling first."""

    PUBLISHED = 0
    PLAIN = 1
    UPDATED = 2


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that states a date. `day` is None where year, or the order of day and month, cannot be told."""

    day: dt.date | None
    stated: Stated


def date_line(line: str, *, day_first: bool | None = None) -> DateLine | None:
    """Return the date of a line that holds a date and nothing else but its label, a time or a place; else None.

    `day_first` decides "04/05/2024" where neither the figures nor a weekday do; None leaves it undecided.
    """
    text = line.strip(" -–—|•()[]\t")
    if not 4 <= len(text) <= _LONGEST or not any(sign.isdigit() for sign in text):
        return None
    found = _find(text, day_first)
    if found is None:
        return None
    day, start, end = found
    stated = _only_date(text[:start], text[end:])
    return None if stated is None else DateLine(day, stated)


def date_within(text: str, *, day_first: bool | None = None) -> dt.date | None:
    """Return the first date stated anywhere in a short line."""
    found = _find(text, day_first) if len(text) <= _LONGEST else None
    return found[0] if found else None


def opening_date(paragraph: str) -> dt.date | None:
    """Return the date a paragraph opens with: "OSLO, 3 March 2031 (Wire) - A ferry ..."; None without a year."""
    opened = _OPENED.match(paragraph)
    found = date_line(_AGENCY.sub(" ", opened[1])) if opened else None
    return found.day if found else None


def opening_day(paragraph: str) -> tuple[int, int] | None:
    """Return month and day of the dateline a paragraph opens with that gives no year: "LIMA, Feb 17 (Wire) -"."""
    opened = _OPENED.match(paragraph)
    text = _AGENCY.sub(" ", opened[1]) if opened else paragraph
    found = date_line(text)
    if found is None or found.day is not None:
        return None
    named = next((match for pattern in _named() if (match := pattern.search(text))), None)
    if named is None or named["year"]:
        return None
    return table("dates")["months"][named["month"].casefold().rstrip(".")], int(named["day"])


def _only_date(before: str, after: str) -> Stated | None:
    """Return what the date is of, where all that stands around it belongs to a dateline; else None."""
    words = table("dates")["words"]
    known = {*words["filler"], *words["zones"], *table("dates")["weekdays"], "updated", "published", "ago"}
    label, stated = _label(before)
    after, later = _label(after.strip(" ,;·|-–—"))  # "21 July 2013 Last updated at 11:11 GMT"
    stated = later if stated is Stated.PLAIN else stated
    rest = [_CLOCK.sub(" ", label), _CLOCK.sub(" ", after.casefold())]
    strange = [word for part in rest for word in _WORD.findall(part.casefold()) if word.strip(".") not in known]
    if not strange and not re.search(r"\d{3}", "".join(rest).replace("2400", "")):
        return stated
    place = label.strip(" ,:;-–—|·")
    if stated is Stated.PLAIN and len(strange) <= 4 and len(place) <= 50 and _PLACE.fullmatch(place):
        trailing = [word for word in _WORD.findall(rest[1]) if word.strip(".") not in known]
        return None if trailing else stated
    return None


def _label(before: str) -> tuple[str, Stated]:
    """Return `before` without the label that opens it, and what that label says."""
    lowered = before.casefold()
    labels = table("dates")["labels"]
    forms = [(label, Stated.PUBLISHED) for label in labels["published"]]
    forms += [(label, Stated.UPDATED) for label in labels["updated"]]
    for label, stated in sorted(forms, key=lambda form: -len(form[0])):
        if re.match(re.escape(label) + r"(?![^\W\d_])", lowered):
            return before[len(label) :], Stated.PLAIN if label in {"on", "date"} else stated
    return before, Stated.PLAIN


def _find(text: str, day_first: bool | None) -> tuple[dt.date | None, int, int] | None:
    iso = _ISO.search(text)
    if iso:
        day = _date(int(iso[1]), int(iso[3]), int(iso[4]))
        if day:
            return day, iso.start(), iso.end()
    for pattern in _named():
        named = pattern.search(text)
        if named:
            month = table("dates")["months"][named["month"].casefold().rstrip(".")]
            year = named["year"]
            # A date without a year is a dateline all the same: "Mumbai, Nov 11 -".
            day = _date(_year(year), month, int(named["day"])) if year else None
            if day or not year:
                return day, named.start(), named.end()
    numeric = _NUMERIC.search(text)
    if numeric:
        first, second, year = int(numeric[1]), int(numeric[3]), _year(numeric[4])
        readings = {day for day in (_date(year, second, first), _date(year, first, second)) if day}
        if readings:
            order = True if numeric[2] == "." and day_first is None else day_first
            return _decide(readings, _date(year, second, first), text, order), numeric.start(), numeric.end()
    return None


def _decide(
    readings: set[dt.date], day_before_month: dt.date | None, text: str, day_first: bool | None
) -> dt.date | None:
    """Return the one date meant: by the figures, else by a weekday beside them, else by the custom of the place."""
    if len(readings) == 1:
        return next(iter(readings))
    weekdays = table("dates")["weekdays"]
    for word in _WORD.findall(text.casefold()):
        if word in weekdays:
            fitting = [day for day in readings if day.weekday() == weekdays[word]]
            return fitting[0] if len(fitting) == 1 else None
    if day_first is None:
        return None
    return next(day for day in readings if (day == day_before_month) is day_first)


@cache
def _named() -> tuple[re.Pattern[str], ...]:
    names = sorted(table("dates")["months"], key=len, reverse=True)
    month = r"(?P<month>" + "|".join(map(re.escape, names)) + r")(?![^\W\d_])\.?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
    year = r"(?P<year>(?:19|20)\d\d|(?<=[-’'])\d\d)(?!\d(?!\d?:\d\d))"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"(?<![^\W_]){month}[ -]{{0,2}}{day}(?![\d:]),?[ -]{{0,3}}{year}",
            rf"(?<![\d:]){day}[ -]{{0,2}}(?:of |de |del )?{month},?[ -]{{0,2}}(?:de |del )?{year}",
            rf"(?<![^\W_]){month} {{0,2}}{day}(?![\d:])(?P<year>)",
            rf"(?<![\d:]){day} (?:of |de )?{month}(?P<year>)",
        )
    )


def _year(written: str) -> int:
    short = int(written)
    if len(written) > 2:
        return short
    return short + (2000 if short < 70 else 1900)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
