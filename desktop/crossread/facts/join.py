"""Which figures and dates of several versions speak of the same thing: links, assignment, lines that hold together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.errors import Cancelled
from crossread.facts import thresholds
from crossread.facts.belonging import chained
from crossread.facts.bridge import bridged
from crossread.facts.currencies import with_currencies
from crossread.facts.exchange import with_exchanged
from crossread.facts.figures import counted_head, dimension, fate
from crossread.facts.fold import folded, twinned
from crossread.facts.headlines import with_headlines
from crossread.facts.hours import RULE
from crossread.facts.judged import Judged
from crossread.facts.least import least_score, particular, surely_one
from crossread.facts.levels import with_changes
from crossread.facts.mentions import TOLD, Mention, Setting, kind_group, likeness, mentions, rarity
from crossread.facts.oppose import may_oppose, one_life, sought
from crossread.facts.outliers import with_outliers
from crossread.facts.pair import (
    Pair,
    day_of_a_season,
    day_of_telling,
    one_length,
    sizes,
    told_apart,
    two_tolls,
    vaguely_elsewhere,
)
from crossread.facts.scores import (
    dated_again,
    elsewhere,
    lone_ones,
    main_ones,
    of_others,
    same_deeds,
    score_matrix,
    sole_ones,
    topical_ones,
)
from crossread.facts.stated import Stated
from crossread.facts.strays import without_strays
from crossread.facts.topics import two_things
from crossread.facts.undated import by_chance
from crossread.facts.unequal import plainly_unequal
from crossread.facts.values import Amount, Fact, FactKind, Verdict, When
from crossread.facts.verdicts import verdict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crossread.align import Row
    from crossread.facts.echoes import Echoes

_BONUS = {Verdict.SAME: 0.15, Verdict.COMPATIBLE: 0.05, Verdict.DIFFERS: 0.0, Verdict.CONTRADICTS: 0.0}
_ASKED = 4096
"""Pairs between two questions whether the reporter stopped the work."""

_Pair = tuple[int, int]


@dataclass(slots=True)
class Link:
    """Two mentions that may be of one thing: `score` without their values, how those agree; not frozen, as `Pair`."""

    score: float
    judged: Judged
    least: float
    """The least score that was asked of it."""
    led: bool = False
    """Whether two articles contradict in what they lead with or give of one thing: each has but one, so that no other
    may be meant."""
    part: bool = False
    """Whether one is a part of the day, which takes the place of no clock time."""

    @property
    def weight(self) -> float:
        """The score with a little more where the values agree, so that equal figures find each other first."""
        whole = self.score + _BONUS[self.judged.verdict or Verdict.CONTRADICTS]
        return whole * thresholds.PART_WEIGHT if self.part else whole


@dataclass(frozen=True, slots=True)
class Links:
    """The mentions of one kind and measure, with what is known of their pairs.

    `links` may be joined, smaller index first; `scores` is (n, n), 0.0 for strangers; `opposed` (n, n) says which
    contradict; `lone` which mentions are the only such one of their version; `blind` (n, n) is the score of all pairs,
    whatever their values.
    """

    items: Sequence[Mention]
    links: dict[_Pair, Link]
    scores: NDArray[np.float32]
    opposed: NDArray[np.bool_]
    lone: Sequence[bool]
    blind: NDArray[np.float32]


def joined(
    facts: Sequence[Fact],
    rows: Sequence[Row],
    told: Setting,
    echoes: Echoes,
    cancelled: Callable[[], bool] | None = None,
) -> list[list[Fact]]:
    """Return the figures and dates of `facts` in lines: each holds the mentions of one thing, in the order of versions.

    Mentions are assigned between each two versions as a whole, never first come first served, and lines are merged by
    the average of all their links, so that strangers are never chained. Raises errors.Cancelled where `cancelled` says
    so.
    """
    lines: list[list[int]] = []
    everything = mentions(facts, told)
    seen, stated = rarity(everything), Stated.of(everything)
    for bucket in _buckets(everything):
        items, given = [everything[i] for i in bucket], stated.among(bucket)
        found = _links(items, likeness(items, seen, len(everything)), rows, echoes, cancelled, given=given)
        units = _units(found)
        chosen = _assigned(units, found, cancelled)
        grouped = folded(bridged(_merged(units, chosen, found), items, told), items, found.lone)
        grouped = twinned(with_headlines(with_outliers(grouped, items, found.blind, given), items, told), items)
        grouped = without_strays(grouped, items)
        lines += [[bucket[i] for i in line] for line in grouped]
    lines = with_currencies(with_changes(lines, everything, told), everything)
    return [
        sorted((everything[i].fact for i in line), key=lambda fact: fact.place)
        for line in with_exchanged(lines, everything, told)
    ]


def _buckets(items: Sequence[Mention]) -> list[list[int]]:
    """Return the mentions, by index, whose values can be compared at all: one kind, one measure."""
    buckets: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        value = item.fact.value
        measure = (dimension(value), value.per or "", str(value.change is None)) if isinstance(value, Amount) else ()
        buckets[kind_group(item.fact), *measure].append(i)
    return list(buckets.values())


def _ask(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


# --- Links ------------------------------------------------------------------------------------------------------------


def _links(
    items: Sequence[Mention],
    alike: NDArray[np.float32],
    rows: Sequence[Row],
    echoes: Echoes,
    cancelled: Callable[[], bool] | None = None,
    *,
    given: Stated,
) -> Links:
    """Return the pairs of one bucket that may be joined, with the scores of all; `given` is what they state."""
    import numpy as np

    lone, sole, deeds = lone_ones(items), sole_ones(items), same_deeds(items)
    topical, main = topical_ones(items), main_ones(items)
    again = dated_again(items, deeds)
    scores = score_matrix(items, alike, rows, lone, deeds)
    blind = scores.copy()
    scores[(scores < thresholds.OPPOSED_LEAST) & plainly_unequal(items)] = 0.0
    echo = echoes.alike([item.fact.place for item in items])
    _ask(cancelled)
    # The same value is compared once, however often the versions repeat it.
    numbers: dict[object, int] = {}
    codes = [numbers.setdefault((m.fact.value, m.fact.anchor.hedged, fate(m.fact)), len(numbers)) for m in items]
    kinds = np.array(codes, dtype=np.int64)
    left, right = np.nonzero(_kept(scores, items, kinds))
    left, right = left[left < right], right[left < right]
    found, against = scores[left, right].tolist(), [False] * len(left)
    words, acts, heard = (matrix[left, right].tolist() for matrix in (alike, deeds, echo))
    opposed = np.asarray(kinds[:, None] != kinds[None, :])
    known: dict[_Pair, Judged] = {}
    links: dict[_Pair, Link] = {}
    for count, (i, j) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        if count % _ASKED == 0:
            _ask(cancelled)
        score, one, other = found[count], items[i], items[j]
        said = (codes[i], codes[j]) if codes[i] <= codes[j] else (codes[j], codes[i])
        agreed = known.get(said)
        if agreed is None:
            agreed = known[said] = verdict(one.fact, other.fact)
        unequal = agreed.verdict in _UNEQUAL
        # One version's own mentions become one where they repeat a value, and are never held against each other.
        if score < _NEEDED[agreed.verdict] or (unequal and (one.version == other.version or given.knows_both(i, j))):
            found[count] = 0.0
            continue
        pair = Pair(
            one,
            other,
            words[count],
            lone[i] and lone[j],
            sole[i] and sole[j],
            deed=acts[count],
            again=again[i] or again[j],
            topical=topical[i] and topical[j],
            main=main[i] and main[j],
        )
        judged = _judged(pair, score, agreed)
        if judged.verdict is None:
            found[count] = 0.0
            continue
        if judged.verdict is Verdict.SAME:
            score += _bonus(pair)
        if judged.verdict in _AGREED:
            score += thresholds.ECHO_WEIGHT * heard[count]
            score += thresholds.AGREED_EVENT_WEIGHT * (one.fact.kind is FactKind.DATE and _one_event(pair))
        if one.fact.kind is FactKind.DURATION and one_length(pair):
            score += thresholds.LENGTH_WEIGHT
        found[count], against[count] = score, judged.verdict is Verdict.CONTRADICTS
        if score >= (least := least_score(pair, judged.verdict)):
            led = judged.verdict is Verdict.CONTRADICTS and surely_one(pair)
            links[i, j] = Link(score, judged, least, led, RULE in (one.fact.rule, other.fact.rule))
    scores[left, right] = scores[right, left] = found
    opposed[left, right] = opposed[right, left] = against
    return Links(items, links, scores, opposed, lone, blind)


_UNEQUAL, _AGREED = (Verdict.CONTRADICTS, Verdict.DIFFERS), (Verdict.SAME, Verdict.COMPATIBLE)


def _kept(scores: NDArray[np.float32], items: Sequence[Mention], kinds: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell which pairs are looked at closely: all of a few, the best of each version for each mention of many."""
    import numpy as np

    usable = np.asarray(scores > 0)
    if np.count_nonzero(usable) <= 2 * thresholds.PAIRS_CLOSELY:
        return usable
    eager = scores + thresholds.DISTINCT_BONUS * (kinds[:, None] == kinds[None, :])
    columns: dict[int, list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        columns[item.version].append(i)
    best = np.zeros_like(usable)
    for column in columns.values():
        block = eager[:, column]
        if len(column) > thresholds.BEST_CLOSELY:
            floor = -np.partition(-block, thresholds.BEST_CLOSELY - 1, axis=1)[:, thresholds.BEST_CLOSELY - 1]
            best[:, column] = block >= floor[:, None]
            # Many may be equally good: then those of equal value come first, and the rest by place.
            best[:, column] &= np.cumsum(best[:, column], axis=1) <= 2 * thresholds.BEST_CLOSELY
        else:
            best[:, column] = True
    return np.asarray(usable & best & best.T)


def _bonus(pair: Pair) -> float:
    """Return what equal values add to a score: as much as it is unlikely that they are two findings."""
    a, b = pair.one, pair.other
    return (
        thresholds.DISTINCT_BONUS * _distinct(a, b)
        + thresholds.GOVERNOR_WEIGHT * (not a.governors.isdisjoint(b.governors))
        + thresholds.PARTICULAR_BONUS * (pair.lone and particular(a, b))
        + thresholds.SUM_BONUS * _summed(a)
    )


def _one_event(pair: Pair) -> bool:
    """Tell whether two dates are of one event of those a story dates, by the verb above them or the word nearest."""
    a, b = pair.one, pair.other
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, When) or not isinstance(other, When):
        return False
    if a.nearest == b.nearest == _ANNOUNCED or by_chance(one, other):
        return False  # bodies announce something every day
    hung = any(key.startswith("@") and key not in _TOLD for key in a.governors & b.governors)
    return hung or (a.nearest is not None and a.nearest == b.nearest)


_ANNOUNCED = "announced"
_TOLD = frozenset({TOLD, f"@{_ANNOUNCED}"})


_NEEDED = {
    None: thresholds.JOIN_UNEQUAL,
    Verdict.CONTRADICTS: thresholds.OPPOSED_LEAST,
    Verdict.DIFFERS: thresholds.OPPOSED_LEAST,
    Verdict.COMPATIBLE: 0.0,
    Verdict.SAME: 0.0,
}
"""The score below which two mentions whose values agree so are strangers, without a closer look."""


_NOT_SURELY = Judged(None, "not surely about the same thing")


def _judged(pair: Pair, score: float, judged: Judged) -> Judged:  # noqa: PLR0911 - one answer a reason
    """Return how two mentions agree, with a verdict of None where their unequal values may not be opposed."""
    a, b = pair.one, pair.other
    one, other = a.fact.value, b.fact.value
    if a.fact.rule == b.fact.rule == RULE:
        return Judged(None, "the line of their dates says it")
    if judged.verdict is None and isinstance(one, Amount) and isinstance(other, Amount):
        if (one.low, one.high, one.unit) == (other.low, other.high, other.unit) and score >= thresholds.JOIN_UNEQUAL:
            return Judged(Verdict.SAME, f"the same figure, counted as {one.counted} and as {other.counted}")
        return judged
    if of_others(a, b):
        return Judged(None, "the age of another person")
    if judged.verdict is Verdict.SAME and _denied(a, b):
        return Judged(None, "said here and denied there")
    if judged.verdict in (Verdict.SAME, Verdict.COMPATIBLE) and told_apart(a, b):
        return Judged(None, "the day of telling")
    if judged.verdict is Verdict.SAME and sought(a, b):
        return Judged(None, "the missing, and those who look for them")
    if judged.verdict in _UNEQUAL and not may_oppose(pair):
        return _NOT_SURELY
    if judged.verdict is Verdict.COMPATIBLE and (a.portion.whole != b.portion.whole or vaguely_elsewhere(a, b)):
        return Judged(None, "a part of the others, or others")
    if judged.verdict is Verdict.COMPATIBLE and (day_of_telling(a, b) or day_of_a_season(a, b)):
        return Judged(None, "the day of telling lies within many a date")
    return judged


def _denied(a: Mention, b: Mention) -> bool:
    """Tell whether one of two equal small counts stands in a clause that denies something: "it was not one person"."""
    value = a.fact.value
    if not isinstance(value, Amount) or a.fact.anchor.negated == b.fact.anchor.negated or value.unit is not None:
        return False
    return value.low is not None and 0 < value.low <= thresholds.COMMON_MOST and not (a.governors & b.governors)


def _summed(item: Mention) -> bool:
    """Tell whether a figure is a sum of money or a share that is worth a bonus where it is found again."""
    value = item.fact.value
    if not isinstance(value, Amount) or item.fact.kind not in (FactKind.MONEY, FactKind.PERCENT):
        return False
    figure = value.low if value.low is not None else value.high
    return figure is not None and abs(figure) > thresholds.COMMON_MOST


def _distinct(a: Mention, b: Mention) -> bool:
    """Tell whether two equal values of the same things are so particular that they are hardly two findings."""
    one, other = a.fact.value, b.fact.value
    if isinstance(one, When) and isinstance(other, When):
        return a.fact.kind is FactKind.TIME and ":" in one.timex and not one.timex.endswith(":00")
    if not isinstance(one, Amount) or not isinstance(other, Amount) or elsewhere(a, b):
        return False
    figure = one.low if one.low is not None else one.high
    if figure is None or (a.counted is None and one.unit is None):
        return False
    fine = one.unit is not None and one.step < 1 and figure != figure.to_integral_value()
    if abs(figure) <= thresholds.COMMON_MOST and not fine:
        return False
    if a.counted and b.counted and counted_head(a.counted) != counted_head(b.counted):
        return False
    return len(figure.normalize().as_tuple().digits) >= 2


# --- Mentions of one version that say the same ------------------------------------------------------------------------


def _units(found: Links) -> list[list[int]]:
    """Group the mentions that repeat a value within one version; every other mention is a group of its own."""
    items = found.items
    chief = list(range(len(items)))

    def root(i: int) -> int:
        while chief[i] != i:
            chief[i] = chief[chief[i]]
            i = chief[i]
        return i

    for (i, j), link in found.links.items():
        if items[i].version != items[j].version or two_tolls(items[i], items[j]):
            continue
        if link.score < (thresholds.JOIN_LONE_WITHIN if one_life(items[i], items[j]) else thresholds.REPEATED):
            continue
        one, other = items[i].fact.value, items[j].fact.value
        if isinstance(one, Amount) and isinstance(other, Amount):
            small, large = sizes(one, other)
            near = large <= thresholds.FAR_ABOVE * small  # "six minutes" is less than two hours, and something else
        else:
            near = one_life(items[i], items[j])
        nearly = link.judged.verdict is Verdict.COMPATIBLE and near
        if nearly or link.judged.verdict is Verdict.SAME:
            first, second = sorted((root(i), root(j)))
            chief[second] = first
    units: dict[int, list[int]] = defaultdict(list)
    for i in range(len(items)):
        units[root(i)].append(i)
    return list(units.values())


# --- Assignment and lines ---------------------------------------------------------------------------------------------


def _assigned(
    units: Sequence[Sequence[int]], found: Links, cancelled: Callable[[], bool] | None = None
) -> list[tuple[int, int, Link]]:
    """Return the best one-to-one assignment between each two versions, heaviest first: two units and their link."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    items = found.items
    unit_of = {i: u for u, unit in enumerate(units) for i in unit}
    best: dict[tuple[int, int], Link] = {}
    weight: dict[tuple[int, int], float] = {}
    for (i, j), link in found.links.items():
        if items[i].version == items[j].version:
            continue
        pair, new = (min(unit_of[i], unit_of[j]), max(unit_of[i], unit_of[j])), link.weight
        if pair not in best or (new, link.least) > (weight[pair], best[pair].least):
            best[pair], weight[pair] = link, new
    blocks: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for u, v in best:
        one, other = items[units[u][0]].version, items[units[v][0]].version
        blocks[min(one, other), max(one, other)].append((u, v) if one < other else (v, u))
    chosen: list[tuple[int, int, Link]] = []
    for pairs in blocks.values():
        _ask(cancelled)
        lefts = sorted({u for u, _ in pairs})
        rights = sorted({v for _, v in pairs})
        row, column = {u: i for i, u in enumerate(lefts)}, {v: i for i, v in enumerate(rights)}
        weights: NDArray[np.float64] = np.zeros((len(lefts), len(rights)))
        for u, v in pairs:
            weights[row[u], column[v]] = weight[min(u, v), max(u, v)]
        for r, c in zip(*linear_sum_assignment(weights, maximize=True), strict=True):
            if weights[r, c] > 0:
                u, v = lefts[r], rights[c]
                chosen.append((u, v, best[min(u, v), max(u, v)]))
    return sorted(chosen, key=lambda edge: (-edge[2].weight, edge[0], edge[1]))


def _merged(units: Sequence[list[int]], chosen: Sequence[tuple[int, int, Link]], found: Links) -> list[list[int]]:
    """Merge units along the chosen edges, heaviest first; each line has one unit of a version and holds together."""
    line_of = list(range(len(units)))
    lines: dict[int, list[int]] = {u: [u] for u in line_of}
    versions = {u: {found.items[units[u][0]].version} for u in line_of}
    topics = {u: {found.items[i].topic for i in units[u]} for u in line_of}
    total, against = _between(units, found)
    for u, v, link in chosen:
        one, other = line_of[u], line_of[v]
        if one == other or not versions[one].isdisjoint(versions[other]):
            continue
        both = ((found.items[i].fact for w in lines[line] for i in units[w]) for line in (one, other))
        if two_things(topics[one], topics[other]) or (not against[one, other] and chained(*both)):
            continue  # what lies between them and says nothing would join a ban with a contract, or two days
        least = thresholds.KEEP_OPPOSED if against[one, other] else min(thresholds.KEEP_LINKAGE, link.least)
        if not link.led and total[one, other] / (len(lines[one]) * len(lines[other])) < least:
            continue
        for w in lines[other]:
            line_of[w] = one
        lines[one] += lines.pop(other)
        versions[one] |= versions.pop(other)
        topics[one] |= topics.pop(other)
        # The sums of a merged line are those of its parts, so that no pair is ever added twice.
        for sums in (total, against):
            sums[one, :] += sums[other, :]
            sums[:, one] += sums[:, other]
    return [[i for u in line for i in units[u]] for line in lines.values()]


def _between(units: Sequence[list[int]], found: Links) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """Return the best score between each two units, and whether any of their mentions contradict: shapes (u, u)."""
    import numpy as np

    order = [i for unit in units for i in unit]
    starts = np.cumsum([0, *map(len, units)])[:-1]
    scores = found.scores[np.ix_(order, order)]
    opposed = found.opposed[np.ix_(order, order)] & (scores > 0)
    total = np.maximum.reduceat(np.maximum.reduceat(scores, starts, axis=0), starts, axis=1)
    against = np.logical_or.reduceat(np.logical_or.reduceat(opposed, starts, axis=0), starts, axis=1)
    return total, against.astype(np.int32)
