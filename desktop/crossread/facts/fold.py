"""Lines that repeat one value of one thing are folded into one, so that a reader meets each fact once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Sequence
from decimal import Decimal
from itertools import product

from crossread.facts import tables, thresholds
from crossread.facts.figures import convertible, counted_alike, counted_head, sides_apart
from crossread.facts.hours import RULE
from crossread.facts.mentions import Mention
from crossread.facts.oppose import sought
from crossread.facts.pair import told_apart, two_tolls
from crossread.facts.portions import WHOLE
from crossread.facts.scores import clash, of_others
from crossread.facts.topics import two_things
from crossread.facts.values import Amount, Bound, FactKind, Verdict, When
from crossread.facts.verdicts import verdict


def folded(lines: Sequence[list[int]], items: Sequence[Mention], lone: Sequence[bool]) -> list[list[int]]:
    """Return `lines` of mentions of one measure, by index, with those folded that say the same of the same thing.

    `lone` tells of each mention whether it is the only such one of its version.

    A line whose mentions all have one value goes into the largest line that agrees with it: one of that same value
    throughout, or one in which each version of the smaller line has that value already. Nothing unequal ever meets.
    """
    keys = [value_key(item) for item in items]
    kept: list[list[int]] = []
    by_value: dict[Hashable, list[list[int]]] = defaultdict(list)
    for line in sorted(lines, key=lambda line: (-len({items[i].version for i in line}), min(line))):
        value = _value_of(line, keys)
        near = [*by_value[value], *(kept if value and _convertible(items[line[0]]) else ())]
        home = next((other for other in near if _fits(line, other, items, keys, lone)), None) if value else None
        if home is not None:
            home += line
        else:
            kept.append(line := list(line))
        for known in {keys[i] for i in line}:
            if known is not None and not any(line is other for other in by_value[known]) and home is None:
                by_value[known].append(line)
    return kept


def twinned(lines: Sequence[list[int]], items: Sequence[Mention]) -> list[list[int]]:
    """Return `lines` of mentions of one measure, by index, with two made one that count whom one thing befell.

    Several versions stand in both, and each of them gives one value in both: "eight dead", "eight workers killed". All
    who are missing or were saved are one number, so that lines of theirs are one where no version says two things.
    """
    kept: list[list[int]] = []
    of_fate: dict[str, list[list[int]]] = defaultdict(list)
    for line in lines:
        fates = {fate for i in line if (fate := items[i].events.get("fate")) is not None}
        near = of_fate[fates.pop()] if len(fates) == 1 else []
        home = next((o for o in near if _twins(line, o, items) or _one_number(line, o, items)), None)
        if home is None:
            kept.append(list(line))
            near.append(kept[-1])
        else:
            home += line
    return kept


def _twins(one: Sequence[int], other: Sequence[int], items: Sequence[Mention]) -> bool:
    fates = {items[i].events.get("fate") for i in (*one, *other)}
    if len(fates) != 1 or None in fates or not all(_people_counted(items[i]) for i in (*one, *other)):
        return False
    values: list[dict[int, set[Hashable]]] = []
    for line in (one, other):
        by_version: dict[int, set[Hashable]] = defaultdict(set)
        for i in line:
            by_version[items[i].version].add(value_key(items[i]))
        values.append(by_version)
    shared = values[0].keys() & values[1].keys()
    return len(shared) >= _TWINS and all(values[0][v] == values[1][v] for v in shared)


def _one_number(one: Sequence[int], other: Sequence[int], items: Sequence[Mention]) -> bool:
    """Tell whether two lines give the number of all who are missing, or of all who were saved, near each other."""
    both = [items[i] for i in (*one, *other)]
    fates = [{items[i].events.get("fate") for i in line} - {None} for line in (one, other)]
    if fates[0] != fates[1] or len(fates[0]) != 1 or not fates[0] <= _ALL_OF_THEM:
        return False
    if not all(map(_of_anybody, both)) or any(item.portion != WHOLE or item.recalled or item.places for item in both):
        return False
    for a, b in product((items[i] for i in one), (items[i] for i in other)):
        if a.version == b.version and verdict(a.fact, b.fact).verdict not in (Verdict.SAME, Verdict.COMPATIBLE):
            return False
    exact = [item.fact.value for item in both if isinstance(item.fact.value, Amount) and _exact(item.fact.value)]
    if len(exact) < _TWINS:
        return False
    figures = [abs(value.low or value.high or Decimal(0)) for value in exact]
    return max(figures) <= thresholds.TOPIC_SIZE * min(figures)


def _exact(value: Amount) -> bool:
    return value.bound is not Bound.VAGUE and (value.low or value.high or Decimal(0)) > 1


def _of_anybody(item: Mention) -> bool:
    """Tell whether a figure counts people of no sort, or all aboard: passengers."""
    value = item.fact.value
    plain = isinstance(value, Amount) and value.unit is None and not item.others
    return plain and item.counted is not None and counted_head(item.counted) in tables.anybody() | _ABOARD


_ALL_OF_THEM = frozenset({"missing", "rescued"})
_ABOARD = frozenset(map(tables.stem, ("passenger", "survivor", "victim")))
_TWINS = 2
"""Versions that two lines share, at least, to be one: one alone may tell of two accidents."""


def _people_counted(item: Mention) -> bool:
    value = item.fact.value
    plain = isinstance(value, Amount) and value.unit is None and not item.rest and not item.others
    return plain and item.counted is not None and counted_head(item.counted) in tables.people()


def value_key(item: Mention) -> Hashable:
    """Return what two equal values share: the figure and its unit, or the days meant and the clock."""
    value = item.fact.value
    if isinstance(value, Amount):
        return value.low, value.high, value.unit, value.per, value.change
    if isinstance(value, When) and item.fact.kind is FactKind.DATE and (day := _NAMED_DAY.match(value.timex)):
        return day[1]
    if isinstance(value, When) and (value.low or value.high):
        clock = value.timex.partition("T")[2] if item.fact.kind is FactKind.TIME else ""
        return value.low, value.high, clock
    if isinstance(value, When) and (_A_DAY.match(value.timex) or _A_TIME.match(value.timex)):
        return value.timex
    return None


_NAMED_DAY = re.compile(r"(?:\d{4}|XXXX)-(\d\d-\d\d)(?=T|$)")
"""A day with its month, of which an article may leave the year out; two years of it are told apart by their verdict."""
_A_DAY = re.compile(r"XXXX-(?:\d\d-\d\d|WXX-\d)$")
"""A day as articles without a date give it: "29 May", "Tuesday"."""
_A_TIME = re.compile(r"XXXX-XX-XXT\d\d:\d\dZ?$")
"""A clock time of which no day is known."""


def _convertible(item: Mention) -> bool:
    return isinstance(item.fact.value, Amount) and convertible(item.fact.value)


def _value_of(line: Sequence[int], keys: Sequence[Hashable]) -> Hashable:
    found = {keys[i] for i in line}
    return found.pop() if len(found) == 1 else None


def _fits(
    line: Sequence[int],
    other: Sequence[int],
    items: Sequence[Mention],
    keys: Sequence[Hashable],
    lone: Sequence[bool],
) -> bool:
    if two_things((items[i].topic for i in line), (items[i].topic for i in other)):
        return False
    value = _value_of(line, keys)
    here = {items[i].version for i in line}
    first = items[line[0]]
    others = [i for i in other if items[i].fact.rule != RULE]  # a part of the day is none of the values
    alike = [
        i
        for i in others
        if keys[i] == value or verdict(first.fact, items[i].fact).verdict is Verdict.SAME  # 136 days, 4½ months
    ]
    if not alike or (len(alike) < len(others) and not here <= {items[i].version for i in alike}):
        return False
    if here == {items[i].version for i in other} and len(here) == 1 and _said_again(first, items[alike[0]]):
        return True
    pairs = [(items[i], items[j]) for i, j in product(line, alike)]
    kinds = [{(items[i].counted, items[i].rest, lone[i]): i for i in some}.values() for some in (line, alike)]
    if not any(_one_count(items[i], items[j], lone[i] and lone[j]) for i, j in product(*kinds)):
        clashing = sum(
            clash(a, b) and not sides_apart(a.fact.value, b.fact.value) and not _told_otherwise(a, b) for a, b in pairs
        )
        if 2 * clashing > len(pairs) or not any(_one_thing(a, b) for a, b in pairs):
            return False
    return all(
        verdict(a.fact, b.fact).verdict in (Verdict.SAME, Verdict.COMPATIBLE, None)
        or sides_apart(a.fact.value, b.fact.value)
        for a, b in pairs
    )


def _said_again(a: Mention, b: Mention) -> bool:
    """Tell whether one version that alone gives a value gives it twice: a date, or ten and more of the same things."""
    value = a.fact.value
    if isinstance(value, When):
        return a.fact.kind is FactKind.DATE
    if not isinstance(value, Amount) or a.counted is None or b.counted is None or a.rest != b.rest or clash(a, b):
        return False
    return (value.low or value.high or 0) >= thresholds.ALONE_COUNT and counted_head(a.counted) == counted_head(
        b.counted
    )


def _one_count(a: Mention, b: Mention, alone: bool) -> bool:
    """Tell whether both count the same things and get the same: "two helicopters", "a father of three sons".

    `alone` says that neither version gives another number of them. Of people there are too many counts for that.
    """
    value = a.fact.value
    if not isinstance(value, Amount) or a.counted is None or b.counted is None or a.rest != b.rest:
        return False
    if value.unit is not None or value.low is None or value.low != value.high or value.low < _PAIR:
        return False
    head = counted_head(a.counted)
    if head != counted_head(b.counted) or (head in tables.people() and head not in tables.kin()):
        return False
    return alone or value.low > _PAIR


_PAIR = 2
"""One of a thing says nothing; two of it are found everywhere, more hardly twice in one story."""


def _one_thing(a: Mention, b: Mention) -> bool:  # noqa: PLR0911 - one answer a case
    """Tell whether two mentions of one value can hardly be of two things."""
    if isinstance(a.fact.value, Amount) and sides_apart(a.fact.value, b.fact.value):
        return _particular(a.fact.value)
    if isinstance(a.fact.value, When) and isinstance(b.fact.value, When):
        return _one_date(a, b)
    if _told_otherwise(a, b):
        return True
    value = a.fact.value
    if not isinstance(value, Amount) or a.rest != b.rest or of_others(a, b) or clash(a, b) or sought(a, b):
        return False
    particular = _particular(value)
    if particular and not a.beside.isdisjoint(b.beside):
        return True  # "59 passes" and "59 receptions", both for 1,098 yards
    if a.fact.kind is FactKind.MONEY and (value.low or value.high or 0) >= _SUM:
        return True
    if a.counted is None or b.counted is None:
        other = b.fact.value
        if a.counted is None and b.counted is None and isinstance(other, Amount) and value.unit != other.unit:
            return particular and _particular(other)
        if a.counted is not b.counted and value.unit is None:
            return particular and (value.low or 0) > thresholds.PARTICULAR_LEAST and _people_or_nothing(a, b)
        if a.counted is not b.counted or value.unit is None:
            return False
        return particular or not set(a.keys[:_NEAR]).isdisjoint(b.keys[:_NEAR])
    if a.events.get("fate") and a.events.get("fate") == b.events.get("fate"):
        return counted_alike(a.counted, b.counted) and not two_tolls(a, b)
    heads = {counted_head(a.counted), counted_head(b.counted)}
    return particular and (counted_alike(a.counted, b.counted) or heads <= tables.people())


def _told_otherwise(a: Mention, b: Mention) -> bool:
    """Tell whether as many of one sort were saved here and arrested there: 26 Danish sailors, 26 Danish pirates."""
    fates = frozenset({a.events.get("fate"), b.events.get("fate")})
    sorts = bool(a.portion.sorts) and a.portion.sorts == b.portion.sorts
    value = a.fact.value
    people = all(m.counted is not None and counted_head(m.counted) in tables.people() for m in (a, b))
    return fates in tables.excluding_fates() and sorts and people and isinstance(value, Amount) and _particular(value)


def _people_or_nothing(a: Mention, b: Mention) -> bool:
    """Tell whether two bare figures count people, as far as either says: "a workforce of 640", "640 people"."""
    return all(m.counted is None or counted_head(m.counted) in tables.people() for m in (a, b))


_SUM = 1000
"""A sum of money from which on an equal one is hardly another: stories have few sums, and those are their own."""

_NEAR = 4
"""Content words nearest to a figure among which a shared one tells of one thing."""


def _particular(value: Amount) -> bool:
    """Tell whether a figure is so particular that it is hardly found twice: 26, 923 or 5.9, not 5 or 10,000."""
    figure = value.low if value.low is not None else value.high
    if figure is None or value.low != value.high:
        return False
    digits = len(figure.normalize().as_tuple().digits)
    return digits >= 2 and (abs(figure) > thresholds.COMMON_MOST or figure != figure.to_integral_value())


def _one_date(a: Mention, b: Mention) -> bool:
    """Tell whether two equal dates are one: a day always, a longer time where they tell of the same event."""
    value = a.fact.value
    if a.fact.kind is FactKind.TIME or not isinstance(value, When) or clash(a, b):
        return a.fact.kind is FactKind.TIME and ":" in str(getattr(value, "timex", ""))
    if value.low == value.high and (value.low or _A_DAY.match(value.timex)):
        return not told_apart(a, b)
    return (a.nearest is not None and a.nearest == b.nearest) or bool(a.governors & b.governors)
