"""Figures and dates as short phrases, and the rule of a line said with its figures: "14 people against 17 people"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations, product

from crossread.facts import tables
from crossread.facts.figures import amounts, interval
from crossread.facts.finders.ordinals import UNIT as ORDINAL
from crossread.facts.judged import Judged
from crossread.facts.plurals import plural
from crossread.facts.values import Amount, Bound, Change, Fact, Hedge, Verdict, When
from crossread.facts.whens import dates
from crossread.retelling.values import MONTHS

_BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.AT_LEAST: "at least ",
    Bound.AT_MOST: "at most ",
    Bound.MORE_THAN: "more than ",
    Bound.LESS_THAN: "less than ",
    Bound.RANGE: "",
    Bound.VAGUE: "",
}
_HEDGES = {Hedge.NONE: "", Hedge.ABOUT: "about ", Hedge.NEARLY: "nearly ", Hedge.JUST_OVER: "just over "}
_PLACES = Decimal("0.01")
_FINEST = 4
"""Decimal places from which on a figure is a conversion (5 feet 8 is 5.666…) and is shown to the hundredth."""

_SHOWN = 6
"""Different values a rule shows, as far as the line goes, before it says how many more there are."""

_LINE = 110
"""Characters of a rule; a longer one says the reason alone."""


_LARGE = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_SHORT = Decimal("0.001")
"""Places of a million or a billion that are still read at a glance; what needs more is written out."""


def number(value: Decimal) -> str:
    """Return a number with commas between thousands and no idle zeros: "12,000", "1.25", "143 billion"."""
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > _FINEST and abs(value) >= _PLACES:
        value = value.quantize(_PLACES, ROUND_HALF_UP)
    for size, word in _LARGE:
        scaled = value / size
        if abs(scaled) >= 1 and scaled == scaled.quantize(_SHORT):
            return f"{scaled.normalize():f} {word}"
    plain = value.normalize() if value == value.to_integral_value() else value
    return f"{plain:,f}".rstrip("0").rstrip(".") if "." in f"{plain:f}" else f"{plain:,f}"


def amount(value: Amount) -> str:
    """Return a figure as a short phrase, its noun in the number it wants: "at least 12,000 troops"."""
    value = _readable(value)
    low, high = value.low, value.high
    if low is not None and high is not None and (low > high or value.counted == "score"):
        return f"{number(low)}-{number(high)}"  # a score or a vote, larger side first
    if value.unit == ORDINAL and low is not None:
        return f"{_nth(int(low))} {value.counted}"
    if value.counted in tables.addresses() and low == high and low is not None:
        return f"{low:f} {value.counted}"
    if low == high == 0 and value.unit is None and value.counted:
        return f"no {plural(value.counted)}"
    figure = number(low if low is not None else high if high is not None else Decimal(0))
    if low is not None and high is not None and low != high:
        figure = f"{number(low)} to {number(high)}"
    lead = _HEDGES[value.hedge] or _BOUNDS[value.bound]
    if value.bound is Bound.VAGUE and low is not None and high is not None and low != high:
        lead = "somewhere between "
        figure = f"{number(low)} and {number(high)}"
    several = not (low == high == 1)
    what = f" {unit(value.unit, many=several)}" if value.unit and value.unit != "percent" else "%" if value.unit else ""
    noun = value.counted if value.counted and not _repeats(value) else None
    if value.unit is not None and value.unit.isupper():
        noun = None  # "USD" says "dollars"
    counted = f" {plural(noun) if several else noun}" if noun else ""
    per = f" per {value.per}" if value.per else ""
    change = {Change.UP: "up ", Change.DOWN: "down "}.get(value.change, "") if value.change else ""
    return f"{change}{lead}{figure}{what}{counted}{per}"


_FINER = {"hour": ("minute", 60), "minute": ("second", 60), "foot": ("inch", 12), "pound": ("ounce", 16)}
"""The unit in which a figure comes out even that does not in its own, and how many make one: "1 hour 4 minutes"."""
_EVEN = Decimal("0.001")


def _readable(value: Amount) -> Amount:
    """Return a share as a percentage, and what was said in two units in the smaller of them."""
    low, high = value.low, value.high
    if value.unit == "fraction":
        ends = [None if end is None else (100 * end).quantize(Decimal(1), ROUND_HALF_UP) for end in (low, high)]
        return replace(value, low=ends[0], high=ends[1], unit="percent")
    if value.unit in _FINER and low is not None and low == high and low != low.quantize(_PLACES):
        finer, many = _FINER[value.unit]
        figure = low * many
        if abs(figure - figure.to_integral_value()) < _EVEN:
            whole = figure.to_integral_value()
            return replace(value, low=whole, high=whole, unit=finer)
    return value


def _nth(figure: int) -> str:
    ending = "th" if figure % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(figure % 10, "th")
    return f"{figure}{ending}"


def _repeats(value: Amount) -> bool:
    """Tell whether the counted noun says the unit again: "30 kilometres" counts no kilometres."""
    return value.unit is not None and value.counted is not None and value.counted.lower() == value.unit.lower()


def unit(unit: str, *, many: bool) -> str:
    """Return a unit in the number its figure wants; currency codes and degrees stay as they are."""
    if not many or unit.isupper() or unit in ("celsius", "fahrenheit", "kelvin", "magnitude"):
        return unit
    head, _, tail = unit.partition(" per ")
    shown = {"foot": "feet", "inch": "inches", "century": "centuries"}.get(head, f"{head}s")
    return f"{shown} per {tail}" if tail else shown


_PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}


def when(value: When) -> str:
    """Return a date or time as a short phrase: "12 July 2025", "July 2025", "12 July 2025, 09:25"."""
    date, _, clock = value.timex.partition("T")
    low, high = value.low, value.high
    if low is None and high is None:
        return _undated(date, clock) or value.timex
    if low is None or high is None:
        return f"since {day(low)}" if low else f"until {day(high)}" if high else value.timex
    if low == high:
        shown = day(low)
    elif date.isdigit() and len(date) == 4 and (low, high) == (dt.date(low.year, 1, 1), dt.date(low.year, 12, 31)):
        shown = str(low.year)
    elif date.isdigit() and len(date) == 3 and (low.year, high.year) == (10 * int(date), 10 * int(date) + 9):
        shown = f"the {date}0s"
    elif len(date) == 7 and date[5:].isdigit() and (high - low).days >= 27 and low.month == high.month:
        shown = f"{MONTHS[low.month - 1]} {low.year}"
    else:
        shown = f"{day(low)} to {day(high)}"
    if clock in _PARTS:
        return f"{shown}, {_PARTS[clock]}"
    return f"{shown}, {clock}" if clock[:1].isdigit() else shown


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_UNKNOWN = {
    "XXXX-XX-XX": "a day not known",
    "XXXX-WXX": "a week not known",
    "XXXX-XX": "a month not known",
    "XXXX": "a year not known",
}
"""What is told from a day of publication that an article does not give."""


def _undated(date: str, clock: str) -> str | None:
    """Return a date of which an article does not say the year or the week: "29 May", "Tuesday, morning", "09:25"."""
    week = re.fullmatch(r"XXXX-WXX-([1-7])", date)
    month = re.fullmatch(r"XXXX-(\d\d)(?:-(\d\d))?", date)
    shown = ""
    if week:
        shown = _DAYS[int(week[1]) - 1]
    elif month and 1 <= int(month[1]) <= len(MONTHS):
        shown = f"{int(month[2])} {MONTHS[int(month[1]) - 1]}" if month[2] else MONTHS[int(month[1]) - 1]
    elif date in _UNKNOWN:
        shown = "" if clock[:1].isdigit() else _UNKNOWN[date]
    elif date.strip("X-"):
        return None
    told = clock if clock[:1].isdigit() else _PARTS.get(clock, "")
    return ", ".join(filter(None, (shown, told))) or None


def day(day: dt.date | None) -> str:
    """Return a day as a reporter writes it: "12 July 2025"; "" for None."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else ""


# --- The rule of a line -----------------------------------------------------------------------------------------------

_TELLING = ("opposite directions", "the same figure, ", "counted back from publication: ")
"""Beginnings of reasons that say what the versions say."""

NO_RATE = "no exchange rate makes them equal"
"""The reason for which two sums in two currencies are not one."""

_PLAIN = frozenset(
    {
        "different figures",
        "different dates",
        "different days of the week",
        "different times",
        "different parts of the day",
    }
)
"""Reasons that the figures themselves say."""


def rule(mentions: Sequence[Fact], judged: Judged) -> str:
    """Return the rule of a line with its figures: "11,000 is not within 5 % of about 12,000"; at most a line long."""
    values = list(dict.fromkeys(fact.value for fact in mentions))
    if judged.verdict in (Verdict.SAME, Verdict.ONLY) or not isinstance(values[0], Amount | When):
        return judged.rule
    if judged.verdict is not Verdict.COMPATIBLE and (judged.rule.startswith(_TELLING) or NO_RATE in judged.rule):
        return judged.rule
    close = _outside([value for value in values if isinstance(value, Amount)], judged)
    if close:
        return close
    told = [value for value in values if isinstance(value, Amount | When) and not _nameless(value, values)]
    said = list(dict.fromkeys(map(_said, _opposed_first(told, judged))))
    if len(said) < 2:
        return judged.rule
    between = " and " if judged.verdict is Verdict.COMPATIBLE else " against "
    for count in range(min(len(said), _SHOWN), 1, -1):
        shown = between.join(said[:2]) + "".join(f"; {words}" for words in said[2:count])
        if len(said) > count:
            shown += f"; {len(said) - count} more"
        whole = shown if judged.rule in _PLAIN else f"{shown}: {judged.rule}"
        if len(whole) <= _LINE:
            return whole
    return judged.rule


def _opposed_first(values: Sequence[Amount | When], judged: Judged) -> list[Amount | When]:
    """Return `values` with two in front between which the verdict of the line stands: not 1,500 km and 940 miles."""
    for one, other in combinations(values, 2):
        if _judged(one, other) is judged.verdict:
            rest = (value for value in values if value not in (one, other))
            return [one, other, *(value for value in rest if not _put_otherwise(value, one, other))]
    return list(values)


def _put_otherwise(value: Amount | When, *shown: Amount | When) -> bool:
    """Tell whether a value is one of those shown in another unit: 940 miles beside 1,500 km says nothing more."""
    return isinstance(value, Amount) and any(
        isinstance(known, Amount) and known.unit != value.unit and _judged(known, value) in _AGREE for known in shown
    )


_AGREE = (Verdict.SAME, Verdict.COMPATIBLE)


def _judged(one: Amount | When, other: Amount | When) -> Verdict | None:
    if isinstance(one, Amount) and isinstance(other, Amount):
        return amounts(one, other).verdict
    return dates(one, other).verdict if isinstance(one, When) and isinstance(other, When) else None


def _nameless(value: Amount | When, values: Sequence[object]) -> bool:
    """Tell whether another value is this very figure with its noun: "14" beside "14 people" says nothing more."""
    if not isinstance(value, Amount) or value.counted:
        return False
    return any(
        isinstance(other, Amount) and other.counted and replace(other, counted=None) == value for other in values
    )


def _said(value: Amount | When) -> str:
    return amount(value) if isinstance(value, Amount) else when(value)


def _outside(values: Sequence[Amount], judged: Judged) -> str | None:
    """Say by how much a figure misses an approximate one, where that is what the line turns on."""
    if judged.verdict is not Verdict.DIFFERS or not judged.rule.startswith("different figures"):
        return None
    for about, exact in product(values, repeat=2):
        if about.bound is not Bound.ABOUT or about.hedge not in (Hedge.ABOUT, Hedge.NONE) or about.low != about.high:
            continue
        if exact.low is None or exact.low != exact.high or exact.unit != about.unit or not about.low:
            continue
        low, high = interval(about)
        if low <= exact.low <= high or exact.bound not in (Bound.EXACT, Bound.ABOUT):
            continue
        share = number(((high - about.low) / about.low * 100).quantize(Decimal("0.1"), ROUND_HALF_UP).normalize())
        plain = amount(Amount(exact.low, exact.high, unit=exact.unit))
        said = f"{plain} is not within {share} % of {_said(about)}"
        return said if len(said) <= _LINE else None
    return None
