"""Units: which one stands after a figure, and conversion to the base unit of its dimension."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from crossread.facts.finders.lex import Sort, Tokens, tokens
from crossread.facts.finders.tables import table

_KELVIN = Decimal("273.15")
_ALONE = frozenset({"m", "g", "l", "L", "W", "V", "C", "F", "h", "t"})
"""One-letter signs that may stand a space away from their digits ("5 W"); the others must touch them."""

_TOUCHING_ONLY = frozenset({"st", "kt", "pt", "ct", "bp", "mb", "kn", "cal", "mo", "mi", "PS", "MP", "ha", "min", "cc"})
_SPACED = frozenset({"ha", "min", "mi", "PS", "bp", "mb", "cc", "MP", "ct"})


_SIGNS = 2
"""Most letters of a unit's sign; longer words are its name."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its singular English name."""

    name: str
    dimension: str
    factor: Decimal


@cache
def units() -> dict[str, Unit]:
    """Return every unit by its name."""
    found = {}
    for dimension, rows in table("units").items():
        for name, row in rows.items():
            found[name] = Unit(name, dimension, Decimal(str(row[0])))
    return found


_Entry = tuple[tuple[str, ...], str, bool]


@cache
def _index() -> dict[str, list[_Entry]]:
    """Return, by first token, the token rows that name a unit, longest first; True marks a sign, whose case counts."""
    index: dict[str, list[_Entry]] = {}
    for rows in table("units").values():
        for name, (_, names, signs) in rows.items():
            for word in names:
                parts = tuple(token.low for token in tokens(word) if token.text != "-")
                index.setdefault(parts[0], []).append((parts, name, False))
            for sign in signs:
                parts = tuple(token.text for token in tokens(sign))
                index.setdefault(parts[0].lower(), []).append((parts, name, True))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


def _follows(row: Tokens, at: int, entry: _Entry) -> int | None:
    parts, _, sign = entry
    for count, part in enumerate(parts):
        if count and not sign and row.hyphen(at) and row[at + 1].low == part:
            at += 1
        token = row[at]
        if (token.text if sign else token.low) != part or (sign and count and not row.joined(at)):
            return None
        at += 1
    return at


def unit_at(row: Tokens, at: int) -> tuple[str, int] | None:
    """Return (name, next) of the unit at token `at`, which stands after a figure, perhaps behind a hyphen."""
    if (quoted := _quoted_unit(row, at)) is not None:
        return quoted, at + 1
    if row.hyphen(at) and (row[at + 1].sort is Sort.WORD) and row.joined(at + 1):
        at += 1
    elif row.hyphen(at) and not row.joined(at) and len(row[at + 1].low) > _SIGNS and row[at + 1].low in units():
        return row[at + 1].low, at + 2  # "a 30 - mile pursuit", as some pages space it
    for entry in _index().get(row[at].low, ()):
        after = _follows(row, at, entry)
        if after is None or (entry[2] and not _sign_fits(row, at, after)):
            continue
        return entry[1], after
    return None


def _quoted_unit(row: Tokens, at: int) -> str | None:
    """Return the unit of a height that is written with the quotes of a keyboard: 5'8" is five feet and eight inches."""
    foot = at - 2 if row[at].text in _INCH_SIGNS else at
    inches = row[foot + 1]
    whole = row[foot].text in _FOOT_SIGNS and row[foot - 1].text.isdecimal() and inches.text.isdecimal()
    if not whole or len(row[foot - 1].text) > 1 or int(inches.text) >= _INCHES:
        return None
    if not all(row.joined(i) for i in range(foot, at + (2 if foot == at else 1))):
        return None
    return "foot" if foot == at else "inch"


def is_foot_sign(text: str) -> bool:
    """Return whether a token may stand for feet."""
    return text in _FOOT_SIGNS


_FOOT_SIGNS, _INCH_SIGNS, _INCHES = ("'", "’"), ('"', "”", "“"), 12


def _sign_fits(row: Tokens, at: int, after: int) -> bool:
    """Return whether a sign that could be a word or the start of one is the unit here."""
    sign, touches = row[at].text, row.joined(at)
    if row[after].sort is Sort.NUMBER and row.joined(after) and sign.isalpha():
        return False
    if sign in "′″" and row[after].sort is Sort.WORD and row.joined(after):
        return False  # "2022′s harvest"
    if after > at + 1 or not sign.isalpha():
        return True
    if sign == "in":
        after_feet = not {row[at - 2].low, row[at - 3].low}.isdisjoint(("ft", "feet", "foot"))
        return after_feet and (touches or row[after].sort is not Sort.WORD)
    if len(sign) == 1:
        return touches or (sign in _ALONE and row[at - 1].sort is Sort.NUMBER)
    return touches or sign not in _TOUCHING_ONLY or sign in _SPACED


def is_unit_name(lemma: str) -> Unit | None:
    """Return the unit whose name `lemma` is ("year", "mile"), or None."""
    return units().get(lemma)


_SMALLER = {
    "foot": ("inch", 12),
    "yard": ("foot", 3),
    "mile": ("yard", 1760),
    "hour": ("minute", 60),
    "minute": ("second", 60),
    "pound": ("ounce", 16),
    "stone": ("pound", 14),
    "year": ("month", 12),
    "kilogram": ("gram", 1000),
}


def smaller(unit: str | None, money: bool) -> tuple[str, Decimal] | None:
    """Return (unit, how many make one) of the part that may follow a unit: inches after feet, cents after dollars."""
    if unit is None:
        return None
    if money:
        if not unit.isupper():
            return None
        return ("penny", Decimal(100)) if unit == "GBP" else ("cent", Decimal(100))
    found = _SMALLER.get(unit)
    return (found[0], Decimal(found[1])) if found else None


def to_base(value: Decimal, unit: str | None) -> tuple[str, Decimal]:  # noqa: PLR0911 - one answer per scale
    """Return (dimension, value in its base unit): metres, square metres, litres, kilograms, seconds, degrees Celsius...

    A currency is its own dimension, its hundredths ("cent", "penny") belong to it. No unit, or one unknown here, is
    dimension "count" or the unit's own name, with the value as it is. Shares (percent, fraction) are parts of 1.
    """
    if unit is None:
        return "count", value
    if unit in ("celsius", "degree"):
        return "temperature", value
    if unit == "fahrenheit":
        return "temperature", (value - 32) * 5 / 9
    if unit == "kelvin":
        return "temperature", value - _KELVIN
    minor = table("currencies")["minor"].get(unit)
    if minor:
        return str(minor[0]), value / 100
    known = units().get(unit)
    if known is None:
        return unit, value
    return known.dimension, value * known.factor
