"""Two values of which one looks like the other with a slip of the pen: $214 and $241 million, 6:24 and 6:42."""

from __future__ import annotations

import re
from decimal import Decimal

from crossread.facts.figures import convertible
from crossread.facts.values import Amount, Value, When

_SCALES = frozenset({Decimal(10), Decimal(1000), Decimal(10) ** 6})
"""A nought too many, thousands for millions, millions for billions."""
_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)$")
_LIKE_MONTHS = (
    {"03", "05"},
    {"06", "07"},
    {"01", "06"},
    {"01", "07"},
    {"04", "08"},
    {"09", "11"},
    {"11", "12"},
    {"09", "12"},
)
"""Months of names that are alike: March and May, June and July, September and November."""
_FEW = 2
"""Digits that say something: that 100 and one share theirs does not."""


def slipped(a: Value, b: Value) -> bool:
    """Tell whether one of two unequal values is likely the other, miswritten.

    The digits of one stand in another order, a sum has a nought or a thousandfold too many, a length or weight the
    other's number with another unit, a day lacks a digit or swaps it or is of a month of a like name, a clock shows the
    other's minutes.
    """
    if isinstance(a, Amount) and isinstance(b, Amount):
        return _figures(a, b)
    if isinstance(a, When) and isinstance(b, When):
        return _days(a.timex, b.timex) or _clocks(a.timex, b.timex)
    return False


def _figures(a: Amount, b: Amount) -> bool:
    one, other = a.low or a.high, b.low or b.high
    if one is None or other is None or min(one, other) <= 0 or a.low != a.high or b.low != b.high:
        return False
    if a.unit != b.unit:
        return convertible(a) and b.unit is not None and one == other and len(_digits(one)) >= _FEW
    digits = _digits(one), _digits(other)
    if _dropped(*sorted((one, other))):
        return True
    if one == other or len(digits[0]) != len(digits[1]) or len(digits[0]) < _FEW:
        return False
    if digits[0] == digits[1]:
        return a.unit is not None and a.unit.isupper() and max(one, other) / min(one, other) in _SCALES
    return one.adjusted() == other.adjusted() and sorted(digits[0]) == sorted(digits[1])


def _dropped(small: Decimal, large: Decimal) -> bool:
    """Tell whether one figure with decimals is the other without what stands before the point: 0.25 and 4.25."""
    return 0 < small < 1 < large < 10 and (large - small) == (large - small).to_integral_value()


def _digits(number: Decimal) -> tuple[int, ...]:
    """Return the digits of a number without the noughts at its ends."""
    return number.normalize().as_tuple().digits


def _days(one: str, other: str) -> bool:
    """Tell whether two days of one month differ by a digit left out, or by their order: 9 and 19 June, 12 and 21."""
    first, second = _DAY.match(one), _DAY.match(other)
    if first is None or second is None:
        return False
    if first[3] == second[3] and first[2] != second[2]:
        return first[1] == second[1] and {first[2], second[2]} in _LIKE_MONTHS
    if first[2] != second[2] or first[3] == second[3]:
        return False
    if first[1] != second[1] and "XXXX" not in (first[1], second[1]):
        return False
    left, right = sorted((first[3], second[3]))
    return left == right[::-1] or (left[0] == "0" and left[1] == right[1])


def _clocks(one: str, other: str) -> bool:
    """Tell whether two clock times have one set of digits, or the same minutes past two hours: 9:40 and 10:40."""
    first, second = (timex.partition("T")[2].removesuffix("Z") for timex in (one, other))
    if len(first) != len(second) or ":" not in first or first == second:
        return False
    return sorted(first) == sorted(second) or (first[-2:] == second[-2:] != "00" and _hours(first, second) == 1)


def _hours(one: str, other: str) -> int:
    return abs(int(one[:2]) - int(other[:2])) if one[:2].isdigit() and other[:2].isdigit() else 0
