"""Figures, dates and times as the engine writes them: "about 1,200 people", "12 July 2025, 09:25"."""

from __future__ import annotations

import re

from crossread.retelling.templates import Templates
from crossread.translation import ENGLISH, all_marked, tongue, translate

MONTHS = all_marked(
    "Months",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_UNITS = all_marked(
    "Units",
    "second",
    "seconds",
    "minute",
    "minutes",
    "hour",
    "hours",
    "day",
    "days",
    "night",
    "nights",
    "week",
    "weeks",
    "weekend",
    "weekends",
    "month",
    "months",
    "year",
    "years",
    "decade",
    "decades",
    "century",
    "centuries",
    "metre",
    "metres",
    "kilometre",
    "kilometres",
    "centimetre",
    "centimetres",
    "millimetre",
    "millimetres",
    "mile",
    "miles",
    "foot",
    "feet",
    "inch",
    "inches",
    "yard",
    "yards",
    "square metre",
    "square metres",
    "square kilometre",
    "square kilometres",
    "square mile",
    "square miles",
    "hectare",
    "hectares",
    "acre",
    "acres",
    "litre",
    "litres",
    "gallon",
    "gallons",
    "barrel",
    "barrels",
    "gram",
    "grams",
    "kilogram",
    "kilograms",
    "tonne",
    "tonnes",
    "ton",
    "tons",
    "pound",
    "pounds",
    "ounce",
    "ounces",
    "kilometre per hour",
    "kilometres per hour",
    "mile per hour",
    "miles per hour",
    "knot",
    "knots",
    "percentage point",
    "percentage points",
    "celsius",
    "fahrenheit",
    "magnitude",
)
_FIGURE = r"-?\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion))?"
_MONTH = "|".join(MONTHS)
_TEMPLATES = all_marked(
    "Values",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "morning",
    "afternoon",
    "evening",
    "night",
    "a day not known",
    "a week not known",
    "a month not known",
    "a year not known",
    "since {date}",
    "until {date}",
    "{date} to {until}",
    "{date}, {time}",
    "{day} {month} {year}",
    "{month} {year}",
    "the {decade}s",
    "{day} {month}",
    "{month}",
    "up {value}",
    "down {value}",
    "about {value}",
    "nearly {value}",
    "just over {value}",
    "at least {value}",
    "at most {value}",
    "more than {value}",
    "less than {value}",
    "somewhere between {figure} and {value}",
    "{figure} to {value}",
    "{value} (nobody cited)",
    "{figure} million",
    "{figure} billion",
    "{figure} trillion",
    "{figure}%",
    "{count} more",
    "no {noun}",
)
_AT = rf"(?:\d{{1,2}} )?(?:{_MONTH})(?: \d{{1,4}})?|\d{{4}}|[A-Z][a-z]+day"
_LEADING = re.compile(rf"({_FIGURE}%?)(.*)", re.DOTALL)


def value(words: str) -> str:
    """Return a value in the reporter's language; its nouns are those of the versions and stay."""
    if tongue() is ENGLISH:
        return words
    told = _templates.retold(words)
    if told is not None:
        return told
    found = _LEADING.fullmatch(words)
    if found is None:
        return words
    what = found[2].removeprefix(" ")
    if what in _UNITS:
        return f"{_figure(found[1])} {translate('Units', what)}"
    return _figure(found[1]) + found[2]


def _figure(words: str) -> str:
    """Return a figure with the language's signs and words: "12.000", "4,2 Millionen"."""
    if not words[-1:].isdigit():
        return _templates.retold(words) or words
    if "," not in words and "." not in words:
        return words  # a year, a number of a house
    whole, point, rest = words.partition(".")
    return whole.replace(",", tongue().group) + (tongue().point if point else "") + rest


def _named(month: str) -> str:
    return translate("Months", month)


_templates = Templates(
    "Values",
    _TEMPLATES,
    {
        "value": value,
        "date": value,
        "until": value,
        "time": value,
        "figure": _figure,
        "month": _named,
    },
    {
        "figure": _FIGURE,
        "date": _AT,
        "until": _AT,
        "time": r"\d\d:\d\d|morning|afternoon|evening|night",
        "day": r"\d{1,2}",
        "count": r"\d+",
        "month": _MONTH,
        "year": r"\d{1,4}",
        "decade": r"\d{3}0",
    },
)
