"""The figures that a fact stands with: the sum something was sold for, the end of a stretch of time, another age."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from crossread.facts import thresholds, timing
from crossread.facts.values import Amount, Fact, FactKind

if TYPE_CHECKING:
    from crossread.facts.mentions import Setting


def beside(fact: Fact, told: Setting) -> frozenset[Hashable]:
    """Return the particular figures next to a fact in its sentence: a sum, a count in hundreds; of a range its end.

    An age stands with the ages next to it.
    """
    place = fact.place
    if not told.readings:
        return frozenset()
    if (end := timing.other_end(fact, told)) is not None:
        return frozenset({end})
    sentences = told.readings[place.version].paragraphs[place.paragraph].sentences
    low, high = next(((s.start, s.end) for s in sentences if s.start <= place.start < s.end), (0, place.end))
    here = told.figures.get((place.version, place.paragraph), [])
    others = [other for other in here if other.place != place and low <= other.place.start < high]
    before = [other for other in others if other.place.start < place.start][-1:]
    after = [other for other in others if other.place.start > place.start][:1]
    return frozenset(
        (other.value.low, other.value.high, other.value.unit)
        for other in before + after
        if isinstance(other.value, Amount) and (_particular(other) or fact.kind is other.kind is FactKind.AGE)
    )


def _particular(fact: Fact) -> bool:
    """Tell whether a figure is hardly found twice in a story but for one thing: a sum, a count beyond a hundred."""
    value = fact.value
    if not isinstance(value, Amount) or value.low is None or fact.kind is FactKind.AGE:
        return False
    if fact.kind is FactKind.MONEY:
        return abs(value.low) >= thresholds.PARTICULAR_LEAST
    return value.low != value.low.to_integral_value() or abs(value.low) > thresholds.PARTICULAR_LEAST
