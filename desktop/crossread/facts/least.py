"""The least score that is asked of two mentions before they are joined, by how their values agree."""

from __future__ import annotations

from crossread.facts import tables, thresholds
from crossread.facts.alongside import same_figure_beside, tied
from crossread.facts.figures import counted_alike, counted_head, dimension
from crossread.facts.hours import RULE
from crossread.facts.mentions import TOLD, Mention
from crossread.facts.oppose import (
    beside_one,
    dated_once,
    led_by,
    once,
    one_deed,
    one_life,
    timed_once,
)
from crossread.facts.pair import Pair, one_main, one_range, one_topic, one_vote
from crossread.facts.undated import one_day
from crossread.facts.values import Amount, FactKind, Verdict, When

_LEAST = {
    Verdict.SAME: thresholds.JOIN_EQUAL,
    Verdict.COMPATIBLE: thresholds.JOIN_COMPATIBLE,
    Verdict.DIFFERS: thresholds.JOIN_UNEQUAL,
    Verdict.CONTRADICTS: thresholds.JOIN_OPPOSED,
}


def _of_things(a: Mention, b: Mention) -> bool:
    """Tell whether two figures count like things, and no people: 565 shops, hundreds of stores."""
    if a.counted is None or b.counted is None or not counted_alike(a.counted, b.counted):
        return False
    return not {counted_head(a.counted), counted_head(b.counted)} & tables.people()


def particular(a: Mention, b: Mention) -> bool:
    """Tell whether two figures count the same things, by one noun, and no people."""
    if a.counted is None or b.counted is None or counted_head(a.counted) != counted_head(b.counted):
        return False
    return counted_head(a.counted) not in tables.people()


def _one_measure(pair: Pair) -> bool:
    """Tell whether two shares or lengths, the only ones of their versions, hang on one verb or stand in like words."""
    a, b = pair.one, pair.other
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, Amount) or not isinstance(other, Amount) or one.change is not other.change:
        return False
    measured = a.fact.kind is FactKind.PERCENT or dimension(one) == "length"
    return measured and (not a.governors.isdisjoint(b.governors) or pair.alike >= thresholds.ALIKE_MEASURED)


def least_score(pair: Pair, agreed: Verdict) -> float:  # noqa: PLR0911 - one answer a case
    """Return the least score for a join."""
    a, b = pair.one, pair.other
    if same_figure_beside(a, b):
        return min(_LEAST[agreed], thresholds.JOIN_BESIDE)
    if isinstance(a.fact.value, When):
        return _least_dated(pair, agreed)
    if one_vote(pair) or one_range(pair):
        return thresholds.JOIN_PART
    if one_topic(pair) or one_main(pair):
        return min(_LEAST[agreed], thresholds.JOIN_TOPIC)
    if pair.lone and agreed is Verdict.COMPATIBLE and _of_things(a, b):
        return thresholds.JOIN_LONE_COMPATIBLE
    aged = a.fact.kind is FactKind.AGE and a.row == b.row >= 0
    if pair.lone and (
        aged or particular(a, b) or _one_measure(pair) or (agreed is Verdict.DIFFERS and a.governors & b.governors)
    ):
        return min(_LEAST[agreed], thresholds.JOIN_LONE)
    if agreed is Verdict.SAME and a.counted and b.counted and counted_head(a.counted) != counted_head(b.counted):
        return thresholds.JOIN_EQUAL_OTHER
    return _LEAST[agreed]


def _least_dated(pair: Pair, agreed: Verdict) -> float:  # noqa: PLR0911 - one answer a case
    """Return the least score of two dates; one that only lies within another needs as much as one that differs."""
    a, b = pair.one, pair.other
    within = agreed is Verdict.COMPATIBLE
    if one_deed(pair):
        return thresholds.JOIN_EQUAL_DATE if agreed is Verdict.SAME or within else thresholds.JOIN_DOING
    if RULE in (a.fact.rule, b.fact.rule):
        return thresholds.JOIN_PART if within and tied(a, b) else thresholds.JOIN_UNEQUAL
    if within and a.fact.kind is FactKind.TIME and pair.lone:
        return thresholds.JOIN_LONE_TIME
    if agreed is Verdict.SAME or (within and (a.fact.kind is FactKind.TIME or _one_day(a, b))):
        return thresholds.JOIN_EQUAL_DATE
    if within and one_life(a, b):
        return thresholds.JOIN_LONE_WITHIN
    if within and pair.lone and tied(a, b) and TOLD not in a.governors | b.governors:
        return thresholds.JOIN_LONE_WITHIN
    if dated_once(pair) or timed_once(pair):
        return thresholds.JOIN_SOLE
    if led_by(a, b):
        return thresholds.JOIN_LEADS
    if once(a, b) or (within and tied(a, b)):
        return thresholds.JOIN_EVENT_DATE
    if pair.lone and a.row == b.row >= 0:
        return thresholds.JOIN_LONE_DATE_WITHIN if within else thresholds.JOIN_LONE_DATE
    return thresholds.JOIN_UNEQUAL if within else _LEAST[agreed]


def surely_one(pair: Pair) -> bool:
    """Tell whether two unequal values are surely of one thing: each version gives but one such value of it."""
    a, b = pair.one, pair.other
    if led_by(a, b) or one_topic(pair) or one_main(pair) or one_vote(pair) or one_range(pair):
        return True
    return beside_one(a) and not isinstance(a.fact.value, When) and same_figure_beside(a, b)


def _one_day(a: Mention, b: Mention) -> bool:
    one, other = a.fact.value, b.fact.value
    return isinstance(one, When) and isinstance(other, When) and one_day(one, other)
