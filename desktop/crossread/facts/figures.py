"""How two figures agree: what can be compared, rounding, floors and ceilings, approximations."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from crossread.facts import tables, thresholds
from crossread.facts.finders.units import to_base
from crossread.facts.judged import UNRELATED, Judged
from crossread.facts.plurals import plural
from crossread.facts.values import Amount, Bound, Fact, Hedge, Value, Verdict

TWO_FLOORS = "two different floors; one may be an update"
"""What two floors are to each other, unless a figure is told that lies above both."""
FLOORS = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
CEILINGS = frozenset({Bound.AT_MOST, Bound.LESS_THAN})


def comparable(a: Amount, b: Amount) -> bool:
    """Tell whether two figures measure alike: same dimension or currency, rate and counted noun, no exchange rates."""
    if a.per != b.per or dimension(a) != dimension(b):
        return False
    if (a.change is None) != (b.change is None) or _tally(a) != _tally(b):
        return False
    one, other = counted(a), counted(b)
    if a.unit is None and b.unit is None and (one is None) != (other is None) and (a.step < 1) != (b.step < 1):
        return False  # "4.0" measures something, "four aftershocks" counts
    if one is None or other is None or counted_alike(one, other) or people_alike(one, other):
        return True
    return sides_apart(a, b) and _ends(a) == _ends(b)


def convertible(a: Amount) -> bool:
    """Tell whether a figure is a length or a mass, which outlets convert: 308 feet, 94 metres."""
    return a.unit is not None and dimension(a) in ("length", "mass")


def _tally(a: Amount) -> bool:
    """Tell whether a figure is a score or a vote, which no count is: "24-24", "52-48"."""
    return a.counted == "score" or (a.low is not None and a.high is not None and a.low > a.high)


def sides_apart(a: Value, b: Value) -> bool:
    """Tell whether two figures count people of two sides: "26 fishermen", "26 pirates"."""
    if not isinstance(a, Amount) or not isinstance(b, Amount):
        return False
    one, other = counted(a), counted(b)
    return one is not None and other is not None and _on_two_sides(counted_head(one), counted_head(other))


@lru_cache(maxsize=10_000)
def _on_two_sides(one: str, other: str) -> bool:
    return any(
        (one in left and other in right) or (one in right and other in left) for left, right in tables.sides()
    ) and not any({one, other} <= side for pair in tables.sides() for side in pair)


def counted(amount: Amount) -> str | None:
    """Return the noun a figure counts, None where it only repeats the unit ("dollar") or says nothing ("more")."""
    return _counted(amount.counted, amount.unit) if amount.counted is not None else None


@lru_cache(maxsize=10_000)
def _counted(noun: str, unit: str | None) -> str | None:
    if noun.lower() in tables.stop_words():
        return None
    if unit is not None and (unit.isupper() or unit in _MINOR or noun.lower() == unit.lower()):
        return None
    return noun


_MINOR = frozenset({"cent", "penny", "paisa", "kopeck", "centavo"})
"""Hundredths of currencies, as units."""


def fates_apart(a: Fact, b: Fact) -> bool:
    """Tell whether two bare numbers of people tell of different fates: "12 killed" and "12 injured"."""
    return bool((one := fate(a)) and (other := fate(b)) and one != other)


def fate(fact: Fact) -> str | None:
    """Return what became of the people a bare number counts ("killed"), from the words right beside it."""
    value = fact.value
    if not isinstance(value, Amount) or value.unit is not None or counted(value) is not None:
        return None
    near = fact.anchor.words[: thresholds.NEAR_EVENT]
    if not tables.no_death().isdisjoint(near) or not tables.parents().isdisjoint(near[: 2 * thresholds.NEAR_FATE]):
        return None  # three voted against the death sentence; a mother of 2
    said = [word for word in fact.anchor.words if word.lower() not in tables.confirming()]
    for word in said[: thresholds.NEAR_FATE]:
        event = tables.events().get(tables.stem(word))
        if event is not None and event.clash == "fate":
            return event.name
    toll = any(word.lower() == "toll" for word in fact.anchor.words[: thresholds.NEAR_EVENT])
    return "killed" if toll else None


def dimension(amount: Amount) -> str:
    """Return what a figure measures: "length", a currency, "share", or "count" for plain counts."""
    return _measured_in(amount.unit)


@lru_cache(maxsize=1_000)
def _measured_in(unit: str | None) -> str:
    return to_base(Decimal(1), unit)[0]


@lru_cache(maxsize=10_000)
def counted_alike(a: str, b: str) -> bool:
    """Tell whether two counted nouns name the same things: the dead are people, so are the hurt, but not both."""
    one, other = counted_head(a), counted_head(b)
    if one == other or _compound(one, other) or _compound(other, one):
        return True
    events = tables.events()
    fates = events.get(one), events.get(other)
    if fates[0] and fates[1] and fates[0].clash == fates[1].clash and fates[0].clash and fates[0].name != fates[1].name:
        return False
    return not tables.synonyms().get(one, frozenset()).isdisjoint(tables.synonyms().get(other, ()))


_COMPOUND = 5
"""Fewest letters of a noun that closes another: dockworkers are workers, but a tent is no patent."""


def _compound(whole: str, end: str) -> bool:
    return len(end) >= _COMPOUND and len(whole) >= len(end) + 3 and whole.endswith(end)


@lru_cache(maxsize=10_000)
def people_alike(a: str, b: str) -> bool:
    """Tell whether one of two counted nouns is people of no particular kind, and the other people of some kind."""
    one, other = counted_head(a), counted_head(b)
    suspected = {one, other} & tables.words("certainty", "suspects")
    if suspected and {one, other} & tables.culprits():
        return True
    return {one, other} <= tables.people() and bool({one, other} & tables.persons())


@lru_cache(maxsize=10_000)
def counted_head(noun: str) -> str:
    """Return the stem of a counted noun's head, which is its last word."""
    words = noun.split()
    return tables.stem(words[-1]) if words else ""


@lru_cache(maxsize=50_000)
def amounts(a: Amount, b: Amount) -> Judged:  # noqa: PLR0911 - one answer a case
    """Return how two figures agree; see the comparison rule in `thresholds`.

    The same two are asked for again and again: by every pair of versions, for the line, and after each change by hand.
    """
    if (a.change is None) != (b.change is None) and comparable(replace(a, change=b.change), b):
        level, change = (a, b) if a.change is None else (b, a)
        money = level.unit is not None and level.unit.isupper()
        if not money or (level.low, level.high, level.unit) != (change.low, change.high, change.unit):
            return UNRELATED
        return Judged(Verdict.DIFFERS, "the same figure, as a level here and as a change there")
    if not comparable(a, b):
        return UNRELATED
    plain = a.change is b.change and _parts(a, b)
    converted = a.unit != b.unit and a.unit is not None and b.unit is not None
    if converted:
        a, b = _converted(a), _converted(b)
    if a.change is not None and b.change is not None and a.change != b.change:
        return Judged(Verdict.CONTRADICTS, "one goes up, the other down")
    if _core(a) is None or _core(b) is None:
        return UNRELATED
    same_core = _alike(a, b, converted=converted)
    if sides_apart(a, b):
        said = f"the same figure, of {_several(a)} here and of {_several(b)} there"
        return Judged(Verdict.DIFFERS, said) if same_core else UNRELATED
    if same_core:
        return _sides_of_one(a, b) or _same_core(a, b)
    if plain:
        return Judged(Verdict.COMPATIBLE, "one is a plain fraction")
    floors = _floors(a, b)
    if floors is not None:
        return floors
    return _unequal(a, b)


def _parts(a: Amount, b: Amount) -> bool:
    """Tell whether one share is a fraction in words that the other rounds to: two-fifths and 41 %."""
    if FRACTION not in (a.unit, b.unit) or a.unit == b.unit or Bound.RANGE in (a.bound, b.bound):
        return False
    (low_a, _), (low_b, _) = _ends(_converted(a)), _ends(_converted(b))
    return abs(low_a - low_b) <= thresholds.ABOUT_SHARE * max(abs(low_a), abs(low_b))


FRACTION = "fraction"


def _several(a: Amount) -> str:
    """Return what a figure counts, for a sentence: "crew members"."""
    noun = counted(a) or ""
    return noun if noun.endswith("s") or noun in ("crew", "police", "staff", "people") else plural(noun)


def years_apart(a: Amount, b: Amount, days: int) -> bool:
    """Tell whether two ages are of one person written about `days` later (`b` after `a`): she has had her birthdays."""
    if a.unit != "year" or b.unit != "year" or None in (a.low, b.low) or a.low != a.high or b.low != b.high:
        return False
    grown = _ends(b)[0] - _ends(a)[0]
    return days // 366 <= grown <= days // 365 + 1


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


def _sides_of_one(a: Amount, b: Amount) -> Judged | None:
    """Return the verdict on one figure that is not reached here and reached or passed there, None for all else."""
    for one, other in ((a, b), (b, a)):
        under = one.hedge is Hedge.NEARLY or one.bound in CEILINGS
        passed = other.hedge is Hedge.JUST_OVER or other.bound in FLOORS
        reached = one.bound is Bound.AT_MOST and other.bound is Bound.AT_LEAST
        if under and passed and not reached:
            told = Verdict.CONTRADICTS if one.hedge is other.hedge is Hedge.NONE else Verdict.DIFFERS
            return Judged(told, "not reached here and passed there")
    return None


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
        if _looser(a, b) or _looser(b, a):
            return Judged(Verdict.COMPATIBLE, "one floor is rounded down")
        return Judged(Verdict.DIFFERS, TWO_FLOORS)
    if a.bound in CEILINGS and b.bound in CEILINGS:
        return Judged(Verdict.DIFFERS, "two different ceilings")
    for floor, other in ((a, b), (b, a)):
        if floor.bound in FLOORS and other.bound not in CEILINGS:
            return _against_floor(floor, other)
        if floor.bound in CEILINGS and other.bound not in FLOORS:
            return _against_ceiling(floor, other)
    return None


def _looser(a: Amount, b: Amount) -> bool:
    """Tell whether "more than" the figure of `a` is "more than" that of `b` rounded down: 1,000 of 1,200."""
    low, high = _ends(a)[0], _ends(b)[0]
    if a.bound is not Bound.MORE_THAN or not thresholds.ROUNDING_LEAST <= low < high:
        return False
    step = Decimal(10) ** low.adjusted()
    most = thresholds.FLOOR_ROUNDED if b.bound is Bound.MORE_THAN else 1 + thresholds.ROUNDING_SHARE
    return low % step == 0 and high < low + step and high <= low * most


def _against_floor(floor: Amount, other: Amount) -> Judged:
    least = _ends(floor)[0]
    low, high = interval(other)
    if high < least:
        return _opposed(floor, other, "below the other's floor")
    near = floor.hedge is Hedge.JUST_OVER
    if low > least * (1 + thresholds.NEARLY_SHARE if near else thresholds.FAR_ABOVE):
        return Judged(Verdict.DIFFERS, "far above the other's floor")
    return Judged(Verdict.COMPATIBLE, "above the other's floor")


def _against_ceiling(ceiling: Amount, other: Amount) -> Judged:
    most = _ends(ceiling)[1]
    low, high = interval(other)
    if low > most:
        return _opposed(ceiling, other, "above the other's ceiling")
    if ceiling.hedge is Hedge.NEARLY and high < most * (1 - thresholds.NEARLY_SHARE):
        return Judged(Verdict.DIFFERS, "far below the other's ceiling")
    return Judged(Verdict.COMPATIBLE, "below the other's ceiling")


def _unequal(a: Amount, b: Amount) -> Judged:
    (low_a, high_a), (low_b, high_b) = interval(a), interval(b)
    if low_a <= high_b and low_b <= high_a and not _two_ranges(a, b):
        vague = Bound.VAGUE in (a.bound, b.bound)
        wide = Bound.RANGE in (a.bound, b.bound)
        rule = "within the order of magnitude" if vague else "within the range" if wide else "one is approximate"
        return Judged(Verdict.COMPATIBLE, rule)
    if _rounds(a, b):
        return Judged(Verdict.COMPATIBLE, "one is rounded")
    if low_a <= high_b and low_b <= high_a:
        return Judged(Verdict.DIFFERS, "two ranges with other ends")
    return _opposed(a, b, "different figures")


def _two_ranges(a: Amount, b: Amount) -> bool:
    """Tell whether both figures are ranges, and an end of one is not that of the other rounded."""
    if a.bound is not Bound.RANGE or b.bound is not Bound.RANGE:
        return False
    if a.step == b.step and all(end % a.step == 0 for end in (*_ends(a), *_ends(b))):
        return True  # told as exactly: neither is the other rounded
    return any(
        abs(x - y) > thresholds.ROUNDING_SHARE * max(abs(x), abs(y)) for x, y in zip(_ends(a), _ends(b), strict=True)
    )


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
    below = above = Decimal(0)
    if a.hedge is Hedge.NEARLY:
        below = abs(low) * thresholds.NEARLY_SHARE
    elif a.hedge is Hedge.JUST_OVER:
        above = abs(high) * thresholds.NEARLY_SHARE
    elif a.hedge is Hedge.ABOUT or a.bound is Bound.ABOUT:
        below, above = _slack(low, a.step), _slack(high, a.step)
    elif a.bound is Bound.VAGUE:
        below = Decimal(0) if a.low is not None else infinity
        above = Decimal(0) if a.high is not None else infinity
    return low - below, high + above


def _slack(figure: Decimal, step: Decimal) -> Decimal:
    wide = max(abs(figure) * thresholds.ABOUT_SHARE, step * thresholds.ABOUT_DIGIT)
    return min(wide, abs(figure) * thresholds.ABOUT_CAP)


def _rounds(a: Amount, b: Amount) -> bool:
    """Tell whether the coarser figure is the finer one rounded; never for small counts."""
    x, y = _core(a), _core(b)
    if x is None or y is None or Bound.RANGE in (a.bound, b.bound):
        return False
    if {counted_head(noun) for noun in (counted(a), counted(b)) if noun} & tables.never_rounded():
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
