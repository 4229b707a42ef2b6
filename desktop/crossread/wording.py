"""Values -> sentences a reporter reads: the same words in the window, in reports and on the command line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from crossread.align import RowKind
from crossread.facts import (
    Amount,
    Bound,
    Change,
    Citation,
    Fact,
    FactKind,
    FactLine,
    Hedge,
    Named,
    Quotation,
    Value,
    Verdict,
    When,
)
from crossread.story import Version

_KINDS = {
    FactKind.QUANTITY: "Quantity",
    FactKind.MONEY: "Money",
    FactKind.PERCENT: "Percentage",
    FactKind.DURATION: "Duration",
    FactKind.AGE: "Age",
    FactKind.DATE: "Date",
    FactKind.TIME: "Time",
    FactKind.PERSON: "Person",
    FactKind.ORG: "Organisation",
    FactKind.PLACE: "Place",
    FactKind.GROUP: "Group",
    FactKind.EVENT: "Event",
    FactKind.PRODUCT: "Product",
    FactKind.QUOTE: "Quote",
    FactKind.ATTRIBUTION: "Attribution",
}

_VERDICTS = {
    Verdict.CONTRADICTS: "Contradicts",
    Verdict.DIFFERS: "Differs",
    Verdict.COMPATIBLE: "Compatible",
    Verdict.SAME: "Same",
    Verdict.ONLY: "Only one",
}

_ROWS = {
    RowKind.SAME: "Same words",
    RowKind.CHANGED: "Changed",
    RowKind.MOVED: "Moved",
    RowKind.ONLY: "Only one has it",
}

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

_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

_SHOWN = 160
"""Characters of a mention that a sentence shows; a long quote is cut there."""


def kind(kind: FactKind) -> str:
    """Return what kind of fact this is, as a word with a capital: "Person"."""
    return _KINDS[kind]


def verdict(verdict: Verdict) -> str:
    """Return a verdict as a word or two with a capital: "Contradicts"."""
    return _VERDICTS[verdict]


def row_kind(kind: RowKind) -> str:
    """Return how the paragraphs of a row relate, with a capital: "Changed"."""
    return _ROWS[kind]


def number(value: Decimal) -> str:
    """Return a number with commas between thousands and no idle zeros: "12,000", "1.25"."""
    plain = value.normalize() if value == value.to_integral_value() else value
    return f"{plain:,f}".rstrip("0").rstrip(".") if "." in f"{plain:f}" else f"{plain:,f}"


def value(value: Value) -> str:
    """Return the normal form of a fact's value as a short phrase: "at least 12,000 troops", "12 July 2025"."""
    if isinstance(value, Amount):
        return _amount(value)
    if isinstance(value, When):
        return _when(value)
    if isinstance(value, Named):
        return f"{value.name} ({value.role})" if value.role else value.name
    if isinstance(value, Quotation):
        return f"“{_cut(value.words)}”" + (f" – {value.speaker}" if value.speaker else "")
    return _citation(value)


def _citation(value: Citation) -> str:
    return f"credited to {value.source}" if value.cue == "credit" else f"{value.source} ({value.cue})"


def _amount(value: Amount) -> str:
    low, high = value.low, value.high
    figure = number(low if low is not None else high if high is not None else Decimal(0))
    if low is not None and high is not None and low != high:
        figure = f"{number(low)} to {number(high)}"
    lead = _HEDGES[value.hedge] or _BOUNDS[value.bound]
    if value.bound is Bound.VAGUE and low is not None and high is not None and low != high:
        lead = "somewhere between "
        figure = f"{number(low)} and {number(high)}"
    many = not (low == high == 1)
    what = f" {_unit(value.unit, many=many)}" if value.unit and value.unit != "percent" else "%" if value.unit else ""
    counted = f" {value.counted}" if value.counted else ""
    per = f" per {value.per}" if value.per else ""
    change = {Change.UP: "up ", Change.DOWN: "down "}.get(value.change, "") if value.change else ""
    return f"{change}{lead}{figure}{what}{counted}{per}"


def _unit(unit: str, *, many: bool) -> str:
    """Return a unit in the number its figure wants; currency codes and degrees stay as they are."""
    if not many or unit.isupper() or unit in ("celsius", "fahrenheit", "kelvin", "magnitude"):
        return unit
    head, _, tail = unit.partition(" per ")
    shown = {"foot": "feet", "inch": "inches", "century": "centuries"}.get(head, f"{head}s")
    return f"{shown} per {tail}" if tail else shown


_MONTHS = (
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


def _when(value: When) -> str:
    day, _, clock = value.timex.partition("T")
    low, high = value.low, value.high
    if low is None and high is None:
        return clock if clock[:1].isdigit() and not day.strip("X-") else value.timex
    if low is None or high is None:
        return f"since {_day(low)}" if low else f"until {_day(high)}" if high else value.timex
    if low == high:
        shown = _day(low)
    elif day.isdigit() and len(day) == 4 and (low, high) == (dt.date(low.year, 1, 1), dt.date(low.year, 12, 31)):
        shown = str(low.year)
    elif len(day) == 7 and day[5:].isdigit() and (high - low).days >= 27 and low.month == high.month:
        shown = f"{_MONTHS[low.month - 1]} {low.year}"
    else:
        shown = f"{_day(low)} to {_day(high)}"
    return f"{shown}, {clock}" if clock[:1].isdigit() else shown


def _day(day: dt.date | None) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""


def line(line: FactLine, versions: Sequence[Version]) -> str:
    """Return one sentence about a line of the fact table, to show and to copy.

    "All four outlets agree: 26 pirates." - "Troops sent: 12,000 troops in Wire, 11,000 troops in The Daily
    (different figures)." The words are those of the versions, never retyped. Raises IndexError where `versions` are
    not those the line was made from.
    """
    said = _said(line.mentions, versions)
    outlets = sorted({fact.place.version for fact in line.mentions})
    first = next(iter(said))
    if line.verdict is Verdict.ONLY:
        return _sentence(f"Only {versions[outlets[0]].label} has {first}")
    if line.verdict is Verdict.SAME and len(said) == 1:
        return _sentence(f"{_who(outlets, versions)} agree: {first}")
    parts = [f"{words} in {_listed([versions[v].label for v in where])}" for words, where in said.items()]
    if line.verdict is Verdict.SAME:
        return _sentence(f"{_who(outlets, versions)} agree: {'; '.join(parts)}")
    return _sentence(f"{_capital(line.about)}: {'; '.join(parts)} ({line.rule})")


def _said(mentions: Sequence[Fact], versions: Sequence[Version]) -> dict[str, list[int]]:
    """Return the words of each mention, first spelling kept, with the versions that use them."""
    spelled: dict[str, str] = {}
    said: dict[str, list[int]] = {}
    for fact in mentions:
        place = fact.place
        words = _cut(
            " ".join(versions[place.version].paragraphs[place.paragraph].text[place.start : place.end].split())
        )
        words = spelled.setdefault(words.casefold(), words)
        if place.version not in said.setdefault(words, []):
            said[words].append(place.version)
    return said


def _who(columns: Sequence[int], versions: Sequence[Version]) -> str:
    readable = sum(version.trouble is None for version in versions)
    noun = "outlets" if len({version.provenance.outlet for version in versions} - {None}) > 1 else "versions"
    if len(columns) == readable:
        return f"Both {noun}" if len(columns) == 2 else f"All {_count(len(columns))} {noun}"
    return f"{_capital(_count(len(columns)))} {noun}"


def _count(many: int) -> str:
    return _COUNTS[many] if many < len(_COUNTS) else str(many)


def _listed(labels: Sequence[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} and {labels[-1]}"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", ".”")) else f"{text}."
