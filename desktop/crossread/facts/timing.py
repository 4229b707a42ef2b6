"""When a mention is: what its date is the day of, and how far from publication that day lies."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from crossread.facts import doings
from crossread.facts.doings import UNSURE, Doing
from crossread.facts.values import Fact, FactKind, When

if TYPE_CHECKING:
    from crossread.facts.mentions import Setting
    from crossread.language import Word
    from crossread.story import Place


def words_of(words: Sequence[Word], place: Place) -> range:
    """Return the numbers of the words that a place holds; words stand in the order of the text."""
    first = bisect_right(words, place.start, key=_END)
    return range(first, bisect_left(words, place.end, lo=first, key=_START))


_START, _END = attrgetter("start"), attrgetter("end")


def doing(fact: Fact, told: Setting) -> Doing | None:
    """Return the deed that a date is the day of; what is to come on the day of publication is not over."""
    place = fact.place
    if fact.kind is not FactKind.DATE or not told.readings:
        return None
    reading = told.readings[place.version]
    words = reading.paragraphs[place.paragraph].words
    inside = words_of(words, place)
    hung = next((i for i in inside if words[i].head not in inside), None)
    found = doings.doing(words[hung].head, hung, place.paragraph, reading) if hung is not None else None
    if found is None or found is UNSURE or (since(fact, told) or 0) <= 0:
        return found
    return replace(found, ahead=True)


def since(fact: Fact, told: Setting) -> int | None:
    """Return the days from publication to the first day a date means."""
    day = told.published[fact.place.version] if fact.place.version < len(told.published) else None
    return (fact.value.low - day).days if day is not None and isinstance(fact.value, When) and fact.value.low else None


def news_day(fact: Fact, told: Setting) -> int | None:
    """Return the days from publication to the one day a date means, where it is told from there or is that day."""
    day = told.published[fact.place.version] if fact.place.version < len(told.published) else None
    value = fact.value
    if day is None or not isinstance(value, When) or value.low is None or value.low != value.high:
        return None
    apart = (value.low - day).days
    return apart if value.relative or apart == 0 else None


def ahead(fact: Fact, told: Setting) -> bool | None:
    """Tell whether a stretch of days told from publication is to come or is over; None for others."""
    day = told.published[fact.place.version] if fact.place.version < len(told.published) else None
    value = fact.value
    if day is None or not isinstance(value, When) or not value.relative or value.low == value.high:
        return None
    if value.low is None or value.high is None or value.low <= day <= value.high:
        return None
    return value.low > day


def days(fact: Fact, told: Setting) -> tuple[tuple[dt.date, dt.date], ...]:
    """Return the first and last days of the dates in the sentence of a figure."""
    place = fact.place
    beside = told.dates.get((place.version, place.paragraph), [])
    if not beside or fact.kind is FactKind.DATE:
        return ()
    sentences = told.readings[place.version].paragraphs[place.paragraph].sentences
    low, high = next(((s.start, s.end) for s in sentences if s.start <= place.start < s.end), (0, place.end))
    return tuple(
        (other.value.low or dt.date.min, other.value.high or dt.date.max)
        for other in beside
        if isinstance(other.value, When) and low <= other.place.start < high and (other.value.low or other.value.high)
    )
