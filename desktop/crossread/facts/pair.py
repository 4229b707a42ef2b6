"""Two mentions that may be of one thing: what is known of both, and whether each is the one its version gives of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crossread.facts import tables, thresholds
from crossread.facts.figures import counted_alike
from crossread.facts.finders.units import to_base
from crossread.facts.lengths import DEADLINE
from crossread.facts.mentions import TOLD, Mention
from crossread.facts.values import Amount, Bound, FactKind, When


@dataclass(slots=True)
class Pair:
    """Two mentions of one kind: how alike their words are (0.0 to 1.0), whether each is the only one of its version.

    `sole` says that each is the only date its version gives to an event that happens once in a life. Not frozen, since
    thousands are made for a story, which takes three times as long where each is; nobody changes one.
    """

    one: Mention
    other: Mention
    alike: float
    lone: bool
    sole: bool = False
    deed: bool = False
    """Whether two dates are of one deed, as far as its words say."""
    again: bool = False
    """Whether one of their versions gives that deed another day as well."""
    main: bool = False
    """Whether each is the only such figure in the headline, standfirst and lead of its version."""
    topical: bool = False
    """Whether each is the only figure its version gives of what it is of, such as the net profit."""


def sizes(one: Amount, other: Amount) -> tuple[Decimal, Decimal]:
    """Return the sizes of two figures in one unit, the smaller first."""
    first, second = _size(one), _size(other)
    return (first, second) if first <= second else (second, first)


def _size(value: Amount) -> Decimal:
    return abs(to_base(value.low or value.high or _NOUGHT, value.unit)[1])


_NOUGHT = Decimal(0)


def one_main(pair: Pair) -> bool:
    """Tell whether two counts of one thing that one event befell are those that two articles are about."""
    a, b = pair.one, pair.other
    one, other = a.fact.value, b.fact.value
    if not pair.main or not isinstance(one, Amount) or not isinstance(other, Amount):
        return False
    terms = a.fact.kind is FactKind.DURATION and not a.governors.isdisjoint(b.governors)
    alike = a.counted is not None and b.counted is not None and counted_alike(a.counted, b.counted)
    if not terms and (not alike or one.unit or other.unit):
        return False
    small, large = sizes(one, other)
    near = large <= thresholds.TOPIC_SIZE * small
    return near and a.nearest is not None and a.nearest == b.nearest and a.rest == b.rest


def one_topic(pair: Pair) -> bool:
    """Tell whether two figures are those that their versions give of one thing: of one size, or a thousandfold slip."""
    a, b = pair.one, pair.other
    one, other = a.fact.value, b.fact.value
    if (
        not pair.topical
        or not a.topic.is_one_with(b.topic)
        or not isinstance(one, Amount)
        or not isinstance(other, Amount)
    ):
        return False
    small, large = sizes(one, other)
    if a.fact.kind is FactKind.DURATION:
        most = thresholds.TOPIC_SIZE if a.topic.noun == DEADLINE else thresholds.NEAR_SIZE
        return not of_two(a, b) and large <= most * small
    return large <= thresholds.TOPIC_SIZE * small or large in (small * 10**k for k in (1, 3, 6))


def one_length(pair: Pair) -> bool:
    """Tell whether two lengths of time are of one kind of thing, a ban, and nothing says that it is of two people."""
    return pair.one.topic.is_one_with(pair.other.topic) and not of_two(pair.one, pair.other)


def lasts_once(item: Mention) -> bool:
    """Tell whether a length of time is of what a story has once, whoever is named: a debate, a phase, a deadline."""
    return item.topic.noun in tables.words("topics", "once")


def of_two(a: Mention, b: Mention) -> bool:
    """Tell whether two lengths of time are told of two persons or bodies: each has a sentence, a ban, a contract."""
    if lasts_once(a):
        return False
    for one, other in ((a, b), (b, a)):
        if one.doer is not None and one.doer != other.doer and not any(name.endswith(one.doer) for name in other.names):
            return True
    return bool(a.names) and bool(b.names) and a.names.isdisjoint(b.names)


def one_vote(pair: Pair) -> bool:
    """Tell whether two results of a vote have one side in common, above a dozen: 104 to 88, 104 to 86."""
    if not pair.one.counted == pair.other.counted == "vote" or pair.one.recalled != pair.other.recalled:
        return False
    one, other = pair.one.fact.value, pair.other.fact.value
    if not isinstance(one, Amount) or not isinstance(other, Amount):
        return False
    sides = [(value.low, value.high) for value in (one, other) if value.low is not None and value.high is not None]
    if len(sides) < 2 or any(low <= high for low, high in sides):  # the larger side of a vote is its `low`
        return False
    return bool({side for side in sides[0] if side > thresholds.COMMON_MOST} & {*sides[1]})


def one_range(pair: Pair) -> bool:
    """Tell whether two ranges of shares, told in one row, have one end in common: 40 to 80 %, 40 to 70 % of homes."""
    a, b = pair.one, pair.other
    one, other = a.fact.value, b.fact.value
    if a.fact.kind is not FactKind.PERCENT or not a.row == b.row >= 0 or {*a.keys}.isdisjoint(b.keys):
        return False
    if not isinstance(one, Amount) or not isinstance(other, Amount) or one.change is not other.change:
        return False
    parts = a.portion.of, b.portion.of
    if not one.bound is other.bound is Bound.RANGE or (None not in parts and parts[0] != parts[1]):
        return False
    return (one.low == other.low) != (one.high == other.high)


def day_of_telling(a: Mention, b: Mention) -> bool:
    """Tell whether one date is the day of telling, and the other a longer time in which it lies."""
    one, other = a.fact.value, b.fact.value
    if (a.news_day == 0) == (b.news_day == 0) or a.fact.kind is FactKind.TIME or not isinstance(one, When):
        return False
    if not isinstance(other, When) or (one.low, one.high) == (other.low, other.high):
        return False
    wide = other if a.news_day == 0 else one
    return not wide.timex.startswith(("XXXX-WXX-", "XXXX-XX-XX"))  # "Wednesday" is a day, and so is "today"


def told_apart(a: Mention, b: Mention) -> bool:
    """Tell whether one day is that of a deed, and one of two rows that on which somebody said something: "last night".

    In one row they may be one day, which the parse hangs on two verbs.
    """
    if a.fact.kind is not FactKind.DATE or not (a.governors and b.governors) or a.row == b.row >= 0:
        return False
    return (TOLD in a.governors) != (TOLD in b.governors)


def day_of_a_season(a: Mention, b: Mention) -> bool:
    """Tell whether one date is a day of the news, and the other a long time in which it lies: "this year"."""
    for one, other in ((a, b), (b, a)):
        day, span = one.fact.value, other.fact.value
        if not isinstance(day, When) or not isinstance(span, When) or day.low is None or day.low != day.high:
            continue
        if one.since is None or abs(one.since) > thresholds.NEWS_DAYS or span.low is None or span.high is None:
            continue
        if (span.high - span.low).days > thresholds.SEASON_DAYS:
            return True
    return False


def two_tolls(a: Mention, b: Mention) -> bool:
    """Tell whether two figures count whom something befell, one of them long ago: ten dead, as in the crash of 2021."""
    return a.recalled != b.recalled and "fate" in a.events and "fate" in b.events


def vaguely_elsewhere(a: Mention, b: Mention) -> bool:
    """Tell whether one of two figures is but "thousands", told of a place that the other's sentence does not name."""
    vague = any(isinstance(m.fact.value, Amount) and m.fact.value.bound is Bound.VAGUE for m in (a, b))
    return vague and a.near_place != b.near_place and not a.row == b.row >= 0
