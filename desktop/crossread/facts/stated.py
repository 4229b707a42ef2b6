"""What each version states anywhere, of whatever: one that gives both of two values hardly means one thing by them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.facts import thresholds
from crossread.facts.far_days import of_telling
from crossread.facts.finders.units import to_base
from crossread.facts.values import Amount, FactKind, When

if TYPE_CHECKING:
    from crossread.facts.mentions import Mention


@dataclass(frozen=True, slots=True)
class _Value:
    """What one mention states."""

    version: int
    key: Hashable
    """One key for equal values, None for what may stand anywhere: small counts and clock times."""
    fate: str | None
    """What became of the people whom a small count counts: 14 who were held are not the 14 who died."""
    large: bool
    """Whether it is a figure so large that it is hardly found twice."""
    dated: bool
    year: str | None
    """The year that a date names and no more."""

    def as_said(self) -> set[Hashable]:
        """Return the keys under which a version says this value; under `_ANY` it is asked for by no fate."""
        if self.key is None:
            return set()
        return {(self.key, _ANY), self.key if self.fate is None else (self.key, self.fate)}

    def asked(self) -> set[Hashable]:
        """Return the keys under which another version may say this value: one count with this fate, or with none."""
        if self.key is None:
            return set()
        return {(self.key, _ANY)} if self.fate is None else {self.key, (self.key, self.fate)}


@dataclass(frozen=True, slots=True)
class Stated:
    """The values of some mentions of a story, by number, and what each of its versions states anywhere."""

    values: Sequence[_Value]
    said: Mapping[int, frozenset[Hashable]]

    @staticmethod
    def of(items: Sequence[Mention]) -> Stated:
        """Return the sums, measures, larger counts and days that each version states in all mentions of a story."""
        values = [_value(item) for item in items]
        found: dict[int, set[Hashable]] = defaultdict(set)
        for item, value in zip(items, values, strict=True):
            if not of_telling(item):
                found[value.version] |= value.as_said()
        return Stated(values, {version: frozenset(keys) for version, keys in found.items()})

    def among(self, numbers: Sequence[int]) -> Stated:
        """Return the same for some of the mentions, which are numbered anew."""
        return Stated([self.values[i] for i in numbers], self.said)

    def knows_both(self, i: int, j: int) -> bool:
        """Tell whether a version gives the other one's large figure too, of whatever, or each the year of the other."""
        a, b = self.values[i], self.values[j]
        here, there = self.said.get(a.version, ()), self.said.get(b.version, ())
        if a.dated:
            return None not in (a.year, b.year) and a.year != b.year and b.year in here and a.year in there
        if a.key == b.key:
            return False  # up by a sum here, down by it there
        return (a.large and a.key in there) or (b.large and b.key in here)

    def knows_other(self, one: Sequence[int], other: Sequence[int]) -> bool:
        """Tell whether a version of one line gives the value of the other one too, of whatever: it knows both."""
        for mine, theirs in ((one, other), (other, one)):
            keys = {key for i in theirs for key in self.values[i].asked()}
            if any(not keys.isdisjoint(self.said.get(self.values[i].version, ())) for i in mine):
                return True
        return False


def digits(item: Mention) -> tuple[int, ...]:
    """Return the digits of a figure without the noughts at its end."""
    value = item.fact.value
    low = value.low if isinstance(value, Amount) else None
    return low.normalize().as_tuple().digits if low is not None else ()


def _value(item: Mention) -> _Value:
    value = item.fact.value
    year = value.timex if isinstance(value, When) and len(value.timex) == _YEAR and value.timex.isdigit() else None
    return _Value(item.version, _key(item, year), _fate(item), large(item), isinstance(value, When), year)


_ANY = "*"
"""The fate of a count of people of whom nothing is said."""
_YEAR = 4


def _fate(item: Mention) -> str | None:
    value = item.fact.value
    if not isinstance(value, Amount) or value.unit is not None or not value.low:
        return None
    return item.events.get("fate") if value.low < thresholds.MISPRINT_LEAST else None


def _key(item: Mention, year: str | None) -> Hashable:
    value = item.fact.value
    if isinstance(value, When):
        if item.fact.kind is not FactKind.DATE:
            return None
        day = value.timex.partition("T")[0]
        return day[-5:] if value.low == value.high else year
    if not isinstance(value, Amount) or value.low is None:
        return None
    if value.unit is None and abs(value.low) <= thresholds.COMMON_MOST:
        return None
    return to_base(abs(value.low), value.unit)


def large(item: Mention) -> bool:
    """Tell whether a figure is so large, and so little round, that it is hardly found twice."""
    value = item.fact.value
    if not isinstance(value, Amount) or value.low is None or value.low != value.high:
        return False
    return abs(value.low) >= thresholds.MISPRINT_LEAST and len(digits(item)) > 1
