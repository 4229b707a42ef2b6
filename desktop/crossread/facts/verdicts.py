"""How two facts agree, taken that they speak of the same thing: the pairwise rule, with the words for it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from crossread.facts import tables, thresholds
from crossread.facts.altered import agreement
from crossread.facts.find.units import to_base
from crossread.facts.names import NameForm
from crossread.facts.values import (
    Amount,
    Bound,
    Citation,
    Fact,
    FactKind,
    Hedge,
    Named,
    Quotation,
    Verdict,
    When,
)

FLOORS = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
CEILINGS = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
NAMES = frozenset({FactKind.PERSON, FactKind.ORG, FactKind.PLACE, FactKind.GROUP, FactKind.EVENT, FactKind.PRODUCT})


@dataclass(frozen=True, slots=True)
class Judged:
    """How two facts agree, and the rule in words; a verdict of None means they cannot be compared."""

    verdict: Verdict | None
    rule: str


UNRELATED = Judged(None, "they cannot be compared")


def verdict(a: Fact, b: Fact) -> Judged:
    """Return how `a` and `b` agree if they speak of the same thing; `Judged(None, ...)` where they cannot."""
    judged = _judged(a, b)
    if judged.verdict is Verdict.CONTRADICTS and (a.anchor.hedged or b.anchor.hedged):
        return Judged(Verdict.DIFFERS, judged.rule + ", said with a reservation")
    return judged


def _judged(a: Fact, b: Fact) -> Judged:
    if isinstance(a.value, Amount) and isinstance(b.value, Amount):
        return UNRELATED if _fates_apart(a, b) else amounts(a.value, b.value)
    if isinstance(a.value, When) and isinstance(b.value, When):
        return dates(a.value, b.value)
    if isinstance(a.value, Named) and isinstance(b.value, Named):
        return _named(a.value, b.value)
    if isinstance(a.value, Quotation) and isinstance(b.value, Quotation):
        return _quoted(a.value, b.value)
    if isinstance(a.value, Citation) and isinstance(b.value, Citation):
        return _cited(a.value, b.value)
    return UNRELATED


# --- Figures ----------------------------------------------------------------------------------------------------------


def comparable(a: Amount, b: Amount) -> bool:
    """Tell whether two figures measure alike: same dimension or currency, rate and counted noun, no exchange rates."""
    if a.per != b.per or dimension(a) != dimension(b):
        return False
    if (a.change is None) != (b.change is None):
        return False
    one, other = counted(a), counted(b)
    return one is None or other is None or counted_alike(one, other)


def counted(amount: Amount) -> str | None:
    """Return the noun a figure counts, None where it only repeats the unit ("dollar") or says nothing ("more")."""
    noun = amount.counted
    if noun is None or noun.lower() in tables.stop_words():
        return None
    if amount.unit is not None and (
        amount.unit.isupper() or amount.unit in _MINOR or noun.lower() == amount.unit.lower()
    ):
        return None
    return noun


_MINOR = frozenset({"cent", "penny", "paisa", "kopeck", "centavo"})
"""Hundredths of currencies, as units."""


def _fates_apart(a: Fact, b: Fact) -> bool:
    """Tell whether two bare numbers of people tell of different fates: "12 killed" and "12 injured"."""
    return bool((one := fate(a)) and (other := fate(b)) and one != other)


def fate(fact: Fact) -> str | None:
    """Return what became of the people a bare number counts ("killed"), from the words right beside it."""
    value = fact.value
    if not isinstance(value, Amount) or value.unit is not None or counted(value) is not None:
        return None
    for word in fact.anchor.words[: thresholds.NEAR_FATE]:
        event = tables.events().get(tables.stem(word))
        if event is not None and event.clash == "fate":
            return event.name
    return None


def dimension(amount: Amount) -> str:
    """Return what a figure measures: "length", a currency, "share", or "count" for plain counts."""
    return to_base(Decimal(1), amount.unit)[0]


@lru_cache(maxsize=10_000)
def counted_alike(a: str, b: str) -> bool:
    """Tell whether two counted nouns name the same things: the dead are people, and so are the injured, but not both."""
    one, other = counted_head(a), counted_head(b)
    if one == other:
        return True
    events = tables.events()
    fates = events.get(one), events.get(other)
    if fates[0] and fates[1] and fates[0].clash == fates[1].clash and fates[0].clash and fates[0].name != fates[1].name:
        return False
    return not tables.synonyms().get(one, frozenset()).isdisjoint(tables.synonyms().get(other, ()))


@lru_cache(maxsize=10_000)
def counted_head(noun: str) -> str:
    """Return the stem of a counted noun's head, which is its last word."""
    words = noun.split()
    return tables.stem(words[-1]) if words else ""


def amounts(a: Amount, b: Amount) -> Judged:
    """Return how two figures agree; see the comparison rule in `thresholds`."""
    if not comparable(a, b):
        return UNRELATED
    converted = a.unit != b.unit and a.unit is not None and b.unit is not None
    if converted:
        a, b = _converted(a), _converted(b)
    if a.change is not None and b.change is not None and a.change != b.change:
        return Judged(Verdict.CONTRADICTS, "one goes up, the other down")
    if _core(a) is None or _core(b) is None:
        return UNRELATED
    same_core = _alike(a, b, converted=converted)
    if same_core:
        return _same_core(a, b)
    floors = _floors(a, b)
    if floors is not None:
        return floors
    return _unequal(a, b)


def _core(a: Amount) -> Decimal | None:
    return a.low if a.low is not None else a.high


def _ends(a: Amount) -> tuple[Decimal, Decimal]:
    low = a.low if a.low is not None else a.high
    high = a.high if a.high is not None else a.low
    return low or Decimal(0), high or Decimal(0)


def _alike(a: Amount, b: Amount, *, converted: bool) -> bool:
    pairs = zip(_ends(a), _ends(b), strict=True)
    if not converted or "share" in (a.unit, b.unit):
        return all(x == y for x, y in pairs)
    return all(abs(x - y) <= thresholds.CONVERTED_SHARE * max(abs(x), abs(y)) for x, y in pairs)


_PLAIN = frozenset({Bound.EXACT, Bound.ABOUT, Bound.RANGE})
_CLOSE = frozenset({Hedge.NONE, Hedge.ABOUT})


def _same_core(a: Amount, b: Amount) -> Judged:
    if a.bound == b.bound and a.hedge == b.hedge:
        return Judged(Verdict.SAME, "the same figure")
    if a.bound in _PLAIN and b.bound in _PLAIN and {a.hedge, b.hedge} <= _CLOSE:
        return Judged(Verdict.SAME, "the same figure, one more cautious")
    if {a.bound, b.bound} in ({Bound.AT_LEAST, Bound.MORE_THAN}, {Bound.AT_MOST, Bound.LESS_THAN}):
        return Judged(Verdict.COMPATIBLE, "the same limit, one leaves it open")
    return Judged(Verdict.COMPATIBLE, "the same figure, bounded differently")


def _floors(a: Amount, b: Amount) -> Judged | None:
    if a.bound in FLOORS and b.bound in FLOORS:
        return Judged(Verdict.DIFFERS, "two different floors; one may be an update")
    if a.bound in CEILINGS and b.bound in CEILINGS:
        return Judged(Verdict.DIFFERS, "two different ceilings")
    for floor, other in ((a, b), (b, a)):
        if floor.bound in FLOORS and other.bound not in CEILINGS:
            return _against_floor(floor, other)
        if floor.bound in CEILINGS and other.bound not in FLOORS:
            return _against_ceiling(floor, other)
    return None


def _against_floor(floor: Amount, other: Amount) -> Judged:
    least = _ends(floor)[0]
    low, high = interval(other)
    if high < least:
        return _opposed(floor, other, "below the other's floor")
    if low > least * thresholds.FAR_ABOVE:
        return Judged(Verdict.DIFFERS, "far above the other's floor")
    return Judged(Verdict.COMPATIBLE, "above the other's floor")


def _against_ceiling(ceiling: Amount, other: Amount) -> Judged:
    most = _ends(ceiling)[1]
    low, _ = interval(other)
    if low > most:
        return _opposed(ceiling, other, "above the other's ceiling")
    return Judged(Verdict.COMPATIBLE, "below the other's ceiling")


def _unequal(a: Amount, b: Amount) -> Judged:
    (low_a, high_a), (low_b, high_b) = interval(a), interval(b)
    if low_a <= high_b and low_b <= high_a:
        vague = Bound.VAGUE in (a.bound, b.bound)
        wide = Bound.RANGE in (a.bound, b.bound)
        rule = "within the order of magnitude" if vague else "within the range" if wide else "one is approximate"
        return Judged(Verdict.COMPATIBLE, rule)
    if _rounds(a, b):
        return Judged(Verdict.COMPATIBLE, "one is rounded")
    return _opposed(a, b, "different figures")


def _opposed(a: Amount, b: Amount, rule: str) -> Judged:
    if a.hedge is not Hedge.NONE or b.hedge is not Hedge.NONE or Bound.ABOUT in (a.bound, b.bound):
        return Judged(Verdict.DIFFERS, rule + ", at least one approximate")
    return Judged(Verdict.CONTRADICTS, rule)


def interval(a: Amount) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest figure that `a` may mean, infinite where it is open."""
    infinity = Decimal("Infinity")
    low, high = _ends(a)
    if a.bound in FLOORS:
        return low, infinity
    if a.bound in CEILINGS:
        return -infinity, high
    if a.hedge is Hedge.NEARLY:
        return low - abs(low) * thresholds.NEARLY_SHARE, high
    if a.hedge is Hedge.JUST_OVER:
        return low, high + abs(high) * thresholds.NEARLY_SHARE
    if a.hedge is Hedge.ABOUT or a.bound is Bound.ABOUT:
        return low - _slack(low, a.step), high + _slack(high, a.step)
    if a.bound is Bound.VAGUE:
        return (low if a.low is not None else -infinity), (high if a.high is not None else infinity)
    return low, high


def _slack(figure: Decimal, step: Decimal) -> Decimal:
    wide = max(abs(figure) * thresholds.ABOUT_SHARE, step * thresholds.ABOUT_DIGIT)
    return min(wide, abs(figure) * thresholds.ABOUT_CAP)


def _rounds(a: Amount, b: Amount) -> bool:
    """Tell whether the coarser figure is the finer one rounded; never for small counts."""
    x, y = _core(a), _core(b)
    if x is None or y is None or Bound.RANGE in (a.bound, b.bound):
        return False
    if a.step == b.step and x % a.step == 0 and y % b.step == 0:
        return False
    if not {a.hedge, b.hedge} <= _CLOSE:
        return False
    counts = a.unit is None and not _shares(a, b)
    if counts and min(abs(x), abs(y)) < thresholds.ROUNDING_LEAST:
        return False
    off = abs(x - y)
    return off < max(a.step, b.step) / 2 and off <= thresholds.ROUNDING_SHARE * max(abs(x), abs(y))


def _shares(a: Amount, b: Amount) -> bool:
    """Tell whether either figure has a fractional part: a measurement, not a count."""
    return any(end != end.to_integral_value() for amount in (a, b) for end in _ends(amount))


def _converted(a: Amount) -> Amount:
    def into(value: Decimal | None) -> Decimal | None:
        return None if value is None else to_base(value, a.unit)[1]

    name, one = to_base(Decimal(1), a.unit)
    return replace(
        a, low=into(a.low), high=into(a.high), step=a.step * abs(one - to_base(Decimal(0), a.unit)[1]), unit=name
    )


# --- Dates ------------------------------------------------------------------------------------------------------------


def dates(a: When, b: When) -> Judged:
    """Return how two dates agree; UNRELATED where either cannot be placed on a calendar."""
    if a.timex == b.timex and (a.low, a.high) == (b.low, b.high):
        return Judged(Verdict.SAME, "the same date" if "T" not in a.timex else "the same time")
    if (a.low is None and a.high is None) or (b.low is None and b.high is None):
        return _times(a, b) if _clock(a) and _clock(b) else UNRELATED
    (low_a, high_a), (low_b, high_b) = _days(a), _days(b)
    if (low_a, high_a) == (low_b, high_b):
        return _times(a, b)
    if low_a <= high_b and low_b <= high_a:
        return Judged(Verdict.COMPATIBLE, "one date lies within the other")
    apart = (max(low_a, low_b) - min(high_a, high_b)).days
    if "W" in a.timex + b.timex and (a.relative or b.relative) and apart <= thresholds.WEEK_SLACK_DAYS:
        return Judged(Verdict.DIFFERS, "a week that can be read in two ways")
    if a.relative and b.relative and low_a == high_a and low_b == high_b and apart == thresholds.WEEK_SLACK_DAYS:
        return Judged(Verdict.COMPATIBLE, "the same day of the week, of this week or the next")
    if _loose(a) or _loose(b):
        return Judged(Verdict.DIFFERS, "different dates, at least one loosely given")
    return Judged(Verdict.CONTRADICTS, "different dates")


def _times(a: When, b: When) -> Judged:
    """The days are the same: compare the clock, where both give one."""
    clock_a, clock_b = _clock(a), _clock(b)
    if clock_a is None and clock_b is None:
        return Judged(Verdict.SAME, "the same date")
    if clock_a is None or clock_b is None:
        return Judged(Verdict.COMPATIBLE, "one gives the time as well")
    if clock_a == clock_b:
        return Judged(Verdict.SAME, "the same time")
    exact = clock_a[0].isdigit() and clock_b[0].isdigit()
    if not exact or clock_a.startswith(clock_b) or clock_b.startswith(clock_a):
        return Judged(Verdict.COMPATIBLE, "one gives the time more exactly")
    return Judged(Verdict.CONTRADICTS, "different times")


def _clock(a: When) -> str | None:
    _, mark, clock = a.timex.partition("T")
    return clock.rstrip("Z") or None if mark else None


def _days(a: When) -> tuple[dt.date, dt.date]:
    return a.low or dt.date.min, a.high or dt.date.max


def _loose(a: When) -> bool:
    """Tell whether a date means a part of what its timex names: "early 2024", or is open at an end."""
    if a.low is None or a.high is None:
        return True
    days = (a.high - a.low).days + 1
    size = len(a.timex)
    if "-Q" in a.timex or "-H" in a.timex or "W" in a.timex:
        return False
    if size == 4 and a.timex.isdigit():
        return days < 365
    return size == 7 and a.timex[4] == "-" and a.timex[5:].isdigit() and days < 28


# --- Names and sources ------------------------------------------------------------------------------------------------


def _named(a: Named, b: Named) -> Judged:
    one, other = NameForm.of(a.name), NameForm.of(b.name)
    if one.known == other.known:
        if a.role and b.role and a.role.lower() != b.role.lower():
            return Judged(Verdict.SAME, "the same name, with another title")
        return Judged(Verdict.SAME, "the same name")
    if one.spelled_like(other):
        return Judged(Verdict.COMPATIBLE, "spelled differently")
    if one.short_for(other) or other.short_for(one) or one.middle_aside(other):
        return Judged(Verdict.SAME, "one gives the name in short")
    if one.first_name_aside(other):
        return Judged(Verdict.DIFFERS, "another first name")
    return UNRELATED


def _one_name(a: str, b: str) -> bool:
    one, other = NameForm.of(a), NameForm.of(b)
    return (
        one.known == other.known
        or one.spelled_like(other)
        or one.short_for(other)
        or other.short_for(one)
        or one.middle_aside(other)
        or one.first_name_aside(other)
    )


def _quoted(a: Quotation, b: Quotation) -> Judged:
    agreed, rule = agreement(a.words, b.words)
    if agreed is None or a.speaker is None or b.speaker is None:
        return Judged(agreed, rule)
    if _one_name(a.speaker, b.speaker):
        return Judged(agreed, rule)
    return Judged(Verdict.CONTRADICTS, f"the same words, said by {a.speaker} or by {b.speaker}")


def _cited(a: Citation, b: Citation) -> Judged:
    if not _one_name(a.source, b.source):
        return UNRELATED
    return Judged(Verdict.SAME, "the same source")
