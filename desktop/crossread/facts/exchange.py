"""Sums of money in two currencies that no exchange rate makes one: $2 million of damage, 200 million euros of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from itertools import combinations, product

from crossread.facts import tables
from crossread.facts.finders.tables import table
from crossread.facts.finders.units import units
from crossread.facts.judged import Judged
from crossread.facts.mentions import TOLD, Mention, Setting
from crossread.facts.shown import NO_RATE, amount
from crossread.facts.values import Amount, Bound, Fact, FactKind, Hedge, Verdict

_EURO = "EUR"
_LEAST = 10_000
"""Euros; smaller sums are prices, of which a story has many."""
_SLACK = 0.1
"""Share of a sum by which it may be more or less than it says: hedged, bounded, or written with a digit or two."""
_WIDEST = 2.5
"""How many times the highest sum in euros that a figure may come to is the lowest, at most: else it fits anything."""
_SCALES = (2, 3, 6)
"""Powers of ten by which a sum is written wrongly: noughts too many, thousands and millions mixed up.

Ten times may be another sum: rates move, and what is rounded twice moves further.
"""

_Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Slip:
    """Two lines of which one may give the other's sum with a wrong scale, and how much speaks for it."""

    one: int
    other: int
    weight: int


def with_exchanged(lines: Sequence[list[int]], items: Sequence[Mention], told: Setting) -> list[list[int]]:
    """Return `lines` of mentions, by index, with those joined that give one sum in two currencies at a wrong scale.

    At no rate of the time is one the other, but noughts aside it is; both are told in like words, and no version of
    one gives the sum of the other as well, in whatever currency.
    """
    merged = [list(line) for line in lines]
    sums = {
        number: found
        for number, line in enumerate(merged)
        if (found := [i for i in line if euros(items[i].fact, told) is not None])
    }
    slips = sorted(_slips(sums, items, told), key=lambda slip: (-slip.weight, slip.one, slip.other))
    taken: set[int] = set()
    for slip in slips:
        if taken & {slip.one, slip.other} or _rivalled(slip, slips, sums, items):
            continue
        taken |= {slip.one, slip.other}
        for mine, theirs in ((slip.one, slip.other), (slip.other, slip.one)):
            for number in sums.keys() - taken:
                if _versions(merged[number], items).isdisjoint(
                    _versions(merged[mine] + merged[theirs], items)
                ) and _converted(sums[number], sums[mine], items, told):
                    merged[mine] += merged[number]
                    merged[number] = []
                    taken.add(number)
        merged[slip.one] += merged[slip.other]
        merged[slip.other] = []
    return [line for line in merged if line]


def exchanged(mentions: Sequence[Fact], told: Setting) -> Judged | None:
    """Return that two versions give one sum in currencies at no rate of which they are equal, None for all else.

    A version that gives the other's sum as well speaks against nobody.
    """
    sums = [(fact, ends) for fact in mentions if (ends := euros(fact, told)) is not None]
    if len({fact.value.unit for fact, _ in sums if isinstance(fact.value, Amount)}) < 2:
        return None
    for (a, one), (b, other) in combinations(sums, 2):
        if a.place.version == b.place.version or _meet(one, other) or _plain(a) == _plain(b):
            continue
        hedged = any(_loose(fact) or fact.anchor.hedged for fact in (a, b))
        rule = f"{_shown(a)} against {_shown(b)}: {NO_RATE}{', at least one approximate' if hedged else ''}"
        return Judged(Verdict.DIFFERS if hedged else Verdict.CONTRADICTS, rule)
    return None


def _shown(fact: Fact) -> str:
    return amount(fact.value) if isinstance(fact.value, Amount) else ""


def euros(fact: Fact, told: Setting) -> _Range | None:
    """Return the least and the most a sum came to in euros when its version was published, or ever if that is unknown.

    None for what is no sum of some size, counts per something, or is in a currency of which no rate is known.
    """
    value = fact.value
    if fact.kind is not FactKind.MONEY or not isinstance(value, Amount) or value.change is not None:
        return None
    if value.bound is Bound.VAGUE or value.per is not None or value.unit is None:
        return None
    version = fact.place.version
    day = told.published[version] if version < len(told.published) else None
    return _in_euros(value, day.year if day is not None else None)


@lru_cache(maxsize=10_000)
def _in_euros(value: Amount, year: int | None) -> _Range | None:
    rates = _rates(value.unit or "", year)
    low, high = value.low or value.high, value.high or value.low
    if rates is None or low is None or high is None:
        return None
    loose = value.hedge is not Hedge.NONE or value.bound not in (Bound.EXACT, Bound.RANGE)
    most_off = [float(end) * _SLACK for end in (low, high)]
    below, above = most_off if loose else (min(float(value.step) / 2, off) for off in most_off)
    least, most = (float(low) - below) / rates[1], (float(high) + above) / rates[0]
    return (least, most) if least >= _LEAST and most <= _WIDEST * least else None


@cache
def _rates(code: str, year: int | None) -> _Range | None:
    """Return the lowest and highest price of a euro in a year and the one before it; in all years for one unknown."""
    if code == _EURO:
        return 1.0, 1.0
    listed: dict[str, _Range] = table("exchange").get(code, {})
    near = [listed[str(y)] for y in (year - 1, year) if str(y) in listed] if year is not None else []
    known = near or list(listed.values())
    return (min(low for low, _ in known), max(high for _, high in known)) if known else None


def _meet(one: _Range, other: _Range, scale: float = 1.0) -> bool:
    return one[0] * scale <= other[1] and other[0] <= one[1] * scale


def _rescaled(one: _Range, other: _Range) -> bool:
    """Tell whether one sum is the other with a wrong scale."""
    return any(_meet(one, other, 10.0**power) for scale in _SCALES for power in (scale, -scale))


def _loose(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, Amount) and (value.hedge is not Hedge.NONE or value.bound is not Bound.EXACT)


def _plain(fact: Fact) -> tuple[Decimal | None, str | None]:
    """Return a sum without its bound."""
    value = fact.value
    return (value.low or value.high, value.unit) if isinstance(value, Amount) else (None, None)


def _slips(sums: dict[int, list[int]], items: Sequence[Mention], told: Setting) -> Iterator[_Slip]:
    """Yield the lines of sums that are one thing's at two scales, as far as their words say."""
    for one, other in combinations(sums, 2):
        versions = _versions(sums[one], items), _versions(sums[other], items)
        if not versions[0].isdisjoint(versions[1]):
            continue
        ends = (euros(items[sums[number][0]].fact, told) for number in (one, other))
        first, second = (found or (0.0, 0.0) for found in ends)
        if not _rescaled(first, second):
            continue  # a line has one sum, so that most lines are told apart by their first
        weights = [_weight(items[i], items[j], told) for i, j in product(sums[one], sums[other])]
        if not all(weights) and None in weights:
            continue
        best = max((weight for weight in weights if weight is not None), default=0)
        if best and not _known(sums[one], sums[other], sums, items, told):
            yield _Slip(one, other, best)


def _weight(a: Mention, b: Mention, told: Setting) -> int | None:
    """Return how much says that two sums are one at another scale, 0 where too little; None where they are not."""
    one, other = euros(a.fact, told), euros(b.fact, told)
    if one is None or other is None or _meet(one, other) or not _rescaled(one, other):
        return None
    if not isinstance(a.fact.value, Amount) or not isinstance(b.fact.value, Amount):
        return None
    if a.fact.value.unit == b.fact.value.unit or _apart(a, b):
        return None
    words = ({*a.keys} & {*b.keys}) - _currencies()
    hung = not (a.governors & b.governors) <= {TOLD}
    near = a.nearest is not None and a.nearest == b.nearest
    row = a.row == b.row >= 0
    weight = len(words) + 2 * hung + near + row + 2 * a.topic.is_one_with(b.topic)
    return weight if weight >= _ALIKE else 0


_ALIKE = 2
"""What must speak for one thing: two words near both sums, or one and their row or event, or the verb they hang on."""


def _apart(a: Mention, b: Mention) -> bool:
    """Tell whether something says that two sums are of two things, or of two times."""
    if None not in (a.topic.noun, b.topic.noun) and a.topic.is_other(b.topic):
        return True
    return a.portion != b.portion or a.rest != b.rest


@cache
def _currencies() -> frozenset[str]:
    """Return the keys of words that only name a currency or a scale."""
    said = {*table("currencies")["words"], *units(), "million", "billion", "trillion", "eur", "usd", "gbp", "worth"}
    return frozenset(tables.canonical(tables.stem(word)) for word in said)


def _known(
    one: Sequence[int], other: Sequence[int], sums: dict[int, list[int]], items: Sequence[Mention], told: Setting
) -> bool:
    """Tell whether a version of one of two lines gives the sum of the other too, in whatever currency."""
    for mine, theirs in ((one, other), (other, one)):
        versions = _versions(mine, items)
        given = [ends for j in theirs if (ends := euros(items[j].fact, told)) is not None]
        for line in sums.values():
            for i in line:
                ends = euros(items[i].fact, told)
                if items[i].version in versions and ends is not None and any(_meet(ends, known) for known in given):
                    return True
    return False


def _rivalled(slip: _Slip, slips: Sequence[_Slip], sums: dict[int, list[int]], items: Sequence[Mention]) -> bool:
    """Tell whether one of the two lines is as likely another's of the same version."""
    for known in slips:
        if known is slip or known.weight < slip.weight:
            continue
        for mine, theirs in ((slip.one, slip.other), (slip.other, slip.one)):
            another = known.other if known.one == mine else known.one if known.other == mine else None
            if another is None or another == theirs:
                continue
            if not _versions(sums[another], items).isdisjoint(_versions(sums[theirs], items)):
                return True
    return False


def _converted(one: Sequence[int], other: Sequence[int], items: Sequence[Mention], told: Setting) -> bool:
    """Tell whether two lines give one sum, converted in some, and are told in like words."""
    for i, j in product(one, other):
        first, second = euros(items[i].fact, told), euros(items[j].fact, told)
        if first is None or second is None or not _meet(first, second):
            return False
    return any(_told_alike(items[i], items[j]) for i, j in product(one, other))


def _told_alike(a: Mention, b: Mention) -> bool:
    words = ({*a.keys} & {*b.keys}) - _currencies()
    hung = not (a.governors & b.governors) <= {TOLD}
    return not _apart(a, b) and len(words) + 2 * hung + (a.row == b.row >= 0) >= _ALIKE


def _versions(line: Sequence[int], items: Sequence[Mention]) -> set[int]:
    return {items[i].version for i in line}
