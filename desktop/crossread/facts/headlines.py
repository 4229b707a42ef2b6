"""Headlines whose figure is not that of their own article: "$2.5 million" above, "$2.6 million" below."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from crossread.facts import thresholds
from crossread.facts.figures import counted_alike
from crossread.facts.mentions import Mention, Setting
from crossread.facts.values import Amount, Bound, Fact, Verdict
from crossread.facts.verdicts import verdict
from crossread.story import Role, Version

_APART = frozenset({Verdict.CONTRADICTS, Verdict.DIFFERS})


def with_headlines(lines: Sequence[list[int]], items: Sequence[Mention], told: Setting) -> list[list[int]]:
    """Return `lines` of mentions of one measure, by index, with the figures of headlines in the lines they misstate.

    A headline sums up its article. Where its figure is nowhere in the text below, and that text has another one near it
    of the same things, which other versions give as well, both are of one thing.
    """
    if not told.versions:
        return [*lines]
    kept = [list(line) for line in lines]
    for line in kept:
        if not line or not all(in_headline(items[i].fact, told.versions) for i in line):
            continue
        first = items[line[0]]
        if {items[i].version for i in line} != {first.version}:
            continue
        rest = [other for other in kept if other is not line]
        homes = [other for other in rest if _misstated(first, other, items, told)]
        below = [items[i] for other in rest for i in other if items[i].version == first.version]
        backed = any(verdict(first.fact, item.fact).verdict not in (*_APART, None) for item in below)
        if len(homes) == 1 and not backed:
            homes[0].extend(line)
            line.clear()
    return [line for line in kept if line]


def in_headline(fact: Fact, versions: Sequence[Version]) -> bool:
    """Tell whether a fact stands in the headline of its version."""
    return versions[fact.place.version].paragraphs[fact.place.paragraph].role is Role.HEADLINE


def _misstated(headline: Mention, line: Sequence[int], items: Sequence[Mention], told: Setting) -> bool:
    """Tell whether a line of several versions holds the figure that the text below a headline gives otherwise."""
    if len({items[i].version for i in line}) < 2:
        return False
    own = [items[i] for i in line if items[i].version == headline.version]
    return bool(own) and all(
        not in_headline(item.fact, told.versions)
        and verdict(headline.fact, item.fact).verdict in _APART
        and _near(headline, item)
        for item in own
    )


def _near(a: Mention, b: Mention) -> bool:
    """Tell whether two exact figures of the same things are near enough for one to be a slip of the other."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, Amount) or not isinstance(other, Amount) or one.unit != other.unit:
        return False
    if one.bound is not Bound.EXACT or other.bound is not Bound.EXACT or one.low is None or other.low is None:
        return False
    if one.unit is None and not (a.counted and b.counted and counted_alike(a.counted, b.counted)):
        return False
    if a.events.get("fate") != b.events.get("fate"):
        return False
    small, large = sorted((abs(one.low), abs(other.low)))
    return small > 0 and small >= Decimal(str(thresholds.SLIP_SHARE)) * large
