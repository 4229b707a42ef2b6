"""Whether two values stand with one and the same other figure: sold for $30 million in 1967, and for it in 1957."""

from __future__ import annotations

from collections.abc import Hashable

from crossread.facts import thresholds
from crossread.facts.mentions import Mention
from crossread.facts.neighbours import AGED, LISTED, beside_of
from crossread.facts.values import Amount, FactKind, Value, When
from crossread.facts.whens import minute_of


def tied(a: Mention, b: Mention) -> bool:
    """Tell whether two mentions hang on one verb or noun, or speak of one event."""
    return not a.governors.isdisjoint(b.governors) or not frozenset(a.events.values()).isdisjoint(b.events.values())


def same_figure_beside(a: Mention, b: Mention) -> bool:
    """Tell whether two mentions stand with one particular figure and hang on one verb: sold for $30 million in 1967."""
    if a.fact.kind is FactKind.AGE:
        return _one_of_ages(a, b)
    if a.beside.isdisjoint(b.beside):
        return False
    shared = a.beside & b.beside
    if a.counted == b.counted == "score":
        return _one_moment(a.fact.value, b.fact.value)
    return tied(a, b) or (_stretches(shared) and _one_stretch(a.fact.value, b.fact.value))


def _one_of_ages(a: Mention, b: Mention) -> bool:
    """Tell whether two ages are those of one of several: "two women, 61 and 48 years old", where the other is 48 too.

    One version names none of them beside their ages.
    """
    lists, others = ([beside_of(item.beside, sort) for item in (a, b)] for sort in (LISTED, AGED))
    held = lists[0] or lists[1]
    if not held or (all(lists) and lists[0] != lists[1]):
        return False
    if any(not mine and theirs != held for mine, theirs in zip(lists, others, strict=True)):
        return False  # who else is named there may be anybody
    return tied(a, b)


def _one_moment(one: Value, other: Value) -> bool:
    """Tell whether two scores at one reading of the clock are of one moment: nearly the same, 45-36 and 45-35."""
    if (
        not isinstance(one, Amount)
        or not isinstance(other, Amount)
        or None in (one.low, one.high, other.low, other.high)
    ):
        return False
    return (one.low == other.low) != (one.high == other.high)


def _stretches(shared: frozenset[Hashable]) -> bool:
    """Tell whether what two mentions stand with is the other end of a stretch of time: "to 2019"."""
    return any(isinstance(key, tuple) and key[0] in ("from", "until") for key in shared)


def _one_stretch(one: Value, other: Value) -> bool:
    """Tell whether two beginnings or ends are near enough to be those of one stretch: three years, or three hours."""
    if not isinstance(one, When) or not isinstance(other, When):
        return False
    minutes = [minute_of(value.timex.partition("T")[2]) for value in (one, other)]
    if minutes[0] is not None and minutes[1] is not None:
        return abs(minutes[0] - minutes[1]) <= thresholds.STRETCH_MINUTES
    if one.low is None or other.low is None or "T" in one.timex or "T" in other.timex:
        return False
    return abs((one.low - other.low).days) <= thresholds.STRETCH_DAYS
