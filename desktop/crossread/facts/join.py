"""Which figures and dates of several versions speak of the same thing: scores, assignment, lines that hold together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds
from crossread.facts.figures import counted_alike, counted_head, dimension, fate
from crossread.facts.find.units import to_base
from crossread.facts.judged import Judged
from crossread.facts.mentions import Mention, Setting, kind_group, likeness, mentions
from crossread.facts.values import Amount, Fact, FactKind, Value, Verdict, When
from crossread.facts.verdicts import verdict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crossread.align import Row

_BONUS = {Verdict.SAME: 0.15, Verdict.COMPATIBLE: 0.05, Verdict.DIFFERS: 0.0, Verdict.CONTRADICTS: 0.0}
_LEAST = {
    Verdict.SAME: thresholds.JOIN_EQUAL,
    Verdict.COMPATIBLE: thresholds.JOIN_COMPATIBLE,
    Verdict.DIFFERS: thresholds.JOIN_UNEQUAL,
    Verdict.CONTRADICTS: thresholds.JOIN_OPPOSED,
}


@dataclass(frozen=True, slots=True)
class Link:
    """Two mentions that may speak of the same thing: `score` without their values, and how their values agree."""

    score: float
    judged: Judged

    @property
    def weight(self) -> float:
        """The score with a little more where the values agree, so that equal figures find each other first."""
        return self.score + _BONUS[self.judged.verdict or Verdict.CONTRADICTS]


def joined(facts: Sequence[Fact], rows: Sequence[Row], told: Setting) -> list[list[Fact]]:
    """Return the figures and dates of `facts` in lines: each holds the mentions of one thing, in the order of versions.

    Mentions are assigned between each two versions as a whole, never first come first served, and lines are merged by
    the average of all their links, so that strangers are never chained.
    """
    items = mentions(facts, told)
    links, scores, opposed = _links(items, rows)
    units = _units(items, links)
    chosen = _assigned(units, items, links)
    lines = _merged(units, chosen, items, scores, opposed)
    return [sorted((items[i].fact for i in line), key=lambda fact: fact.place) for line in lines]


# --- Scores -----------------------------------------------------------------------------------------------------------


_Pair = tuple[int, int]


def _links(items: Sequence[Mention], rows: Sequence[Row]) -> tuple[dict[_Pair, Link], dict[_Pair, float], set[_Pair]]:
    """Return the pairs that may be joined, the scores of these and of weaker pairs, and which pairs contradict."""
    if not items:
        return {}, {}, set()
    alike = likeness(items)
    pairs = list(_candidates(items))
    lone = _lone(items, pairs)
    # The same value is compared once, however often the versions repeat it.
    numbers: dict[object, int] = {}
    kinds = [numbers.setdefault((m.fact.value, m.fact.anchor.hedged, fate(m.fact)), len(numbers)) for m in items]
    known: dict[_Pair, Judged] = {}
    links: dict[_Pair, Link] = {}
    scores: dict[_Pair, float] = {}
    opposed: set[_Pair] = set()
    for i, j in pairs:
        same_row = items[i].row >= 0 and items[i].row == items[j].row
        tied = same_row or items[i].fact.kind is FactKind.AGE or (items[i].events and items[j].events)
        if alike[i, j] < thresholds.HARDLY and not tied:
            continue
        if _clash(items[i], items[j]):
            continue
        score = _score(items[i], items[j], float(alike[i, j]), rows)
        if score > 0 and lone[i] and lone[j] and items[i].version != items[j].version:
            score += thresholds.LONE_WEIGHT
        if score < thresholds.HARDLY:
            continue
        said = (kinds[i], kinds[j])
        agreed = known.get(said)
        if agreed is None:
            agreed = known[said] = verdict(items[i].fact, items[j].fact)
        judged = _judged(items[i], items[j], score, agreed)
        if judged.verdict is Verdict.SAME and _distinct(items[i], items[j]):
            score += thresholds.DISTINCT_BONUS
        if judged.verdict is None:
            continue
        scores[i, j] = score
        if judged.verdict is Verdict.CONTRADICTS:
            opposed.add((i, j))
        if score >= _least(items[i], judged.verdict):
            links[i, j] = Link(score, judged)
    return links, scores, opposed


def _least(item: Mention, agreed: Verdict) -> float:
    """Return the least score for a join; a date that only lies within another needs as much as one that differs."""
    if agreed is Verdict.COMPATIBLE and isinstance(item.fact.value, When):
        return thresholds.JOIN_UNEQUAL
    return _LEAST[agreed]


def _candidates(items: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of mentions, by index, whose values can be compared at all."""
    buckets: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        value = item.fact.value
        measure = (dimension(value), value.per or "", str(value.change is None)) if isinstance(value, Amount) else ()
        buckets[kind_group(item.fact), *measure].append(i)
    for bucket in buckets.values():
        yield from combinations(bucket, 2)


def _lone(items: Sequence[Mention], pairs: Sequence[tuple[int, int]]) -> list[bool]:
    """Tell of each figure whether its version gives no other such figure: then it is likely the one the others give."""
    lone = [isinstance(item.fact.value, Amount) for item in items]
    for i, j in pairs:
        a, b = items[i], items[j]
        if a.version != b.version or not (lone[i] or lone[j]) or _clash(a, b) or not _rivals(a, b):
            continue
        one, other = a.fact.value, b.fact.value
        if isinstance(one, Amount) and isinstance(other, Amount) and (one.low, one.high) != (other.low, other.high):
            lone[i] = lone[j] = False
    return lone


def _rivals(a: Mention, b: Mention) -> bool:
    """Tell whether two figures of one version could be taken for each other: of the same things, or of none named."""
    if a.counted is None or b.counted is None:
        return a.counted is b.counted and _of_one_size(a.fact.value, b.fact.value)
    return counted_alike(a.counted, b.counted) and a.events.get("fate") == b.events.get("fate")


def _of_one_size(a: Value, b: Value) -> bool:
    """Tell whether two measures are of one order: 2 metres are never taken for 30 kilometres."""
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.unit is None or b.unit is None:
        return True
    sizes = sorted(abs(to_base(c.low or c.high or Decimal(0), c.unit)[1]) for c in (a, b))
    return sizes[1] <= thresholds.ONE_SIZE * sizes[0]


def _aged(a: Mention) -> frozenset[str]:
    """Return the surname of who is that old: the name beside the age, or the one "He was 77." stands for."""
    near = {tables.stem(word) for word in a.fact.anchor.words[: thresholds.NEAR_NAME]}
    bare = len(a.fact.anchor.words) < thresholds.NEAR_NAME
    surnames = (name.split()[-1] for name in a.nearest_names if name)
    return frozenset(name for name in surnames if bare or tables.stem(name) in near)


def _score(a: Mention, b: Mention, alike: float, rows: Sequence[Row]) -> float:
    """Return how surely two mentions speak of the same thing, their values aside: about 0.0 to 1.0."""
    score = thresholds.WORDS_WEIGHT * alike
    if a.row >= 0 and a.row == b.row:
        score += thresholds.ROW_WEIGHT + thresholds.ROW_SURE_WEIGHT * rows[a.row].confidence
    one, other = a.fact.value, b.fact.value
    if isinstance(one, Amount) and isinstance(other, Amount):
        counted = _counted(a, b)
        if counted is None:
            return 0.0
        score += thresholds.COUNTED_WEIGHT * counted
    if a.nearest is not None and a.nearest == b.nearest:
        score += thresholds.EVENT_WEIGHT
    if a.fact.kind is FactKind.AGE and _aged(a) & _aged(b):
        score += thresholds.AGED_WEIGHT
    elif a.names & b.names:
        score += thresholds.NAMES_WEIGHT
    if a.places and b.places and not a.places & b.places:
        score -= thresholds.PLACE_CLASH
    elif _elsewhere(a, b):
        score -= thresholds.PLACE_UNSHARED
    elif _toll(a) and a.events.get("fate") == b.events.get("fate") and _toll(b):
        score += thresholds.TOLL_WEIGHT
    if _other_time(a, b):
        score -= thresholds.DATE_CLASH
    return score


def _toll(a: Mention) -> bool:
    """Tell whether a figure counts people by what became of them."""
    return a.counted is not None and "fate" in a.events and counted_alike(a.counted, "people")


def _elsewhere(a: Mention, b: Mention) -> bool:
    """Tell whether two sentences name places beside the story's own, and share none of them."""
    return bool(a.places or b.places) and not a.places & b.places


def _other_time(a: Mention, b: Mention) -> bool:
    """Tell whether two sentences give dates of which none overlap."""
    return bool(a.days and b.days) and not any(
        low <= end and start <= high for low, high in a.days for start, end in b.days
    )


def _clash(a: Mention, b: Mention) -> bool:
    """Tell whether two mentions speak of events that exclude each other."""
    if not a.events or not b.events or a.events == b.events:
        return False
    return any(b.events.get(clash, event) != event for clash, event in a.events.items())


def _counted(a: Mention, b: Mention) -> float | None:
    """Return how alike two counted nouns are, None where they name different things."""
    if a.counted is None and b.counted is None:
        return 0.5 if isinstance(a.fact.value, Amount) and a.fact.value.unit else 0.0
    if a.counted is None or b.counted is None:
        return 0.0
    return _nouns(a.counted, b.counted)


@lru_cache(maxsize=50_000)
def _nouns(a: str, b: str) -> float | None:
    one, other = counted_head(a), counted_head(b)
    if one == other:
        return 1.0
    if counted_alike(a, b):
        return 0.8
    return 0.0 if {one, other} <= tables.people() else None


def _judged(a: Mention, b: Mention, score: float, judged: Judged) -> Judged:
    """Return how two mentions agree, with a verdict of None where their unequal values may not be opposed."""
    one, other = a.fact.value, b.fact.value
    if judged.verdict is None and isinstance(one, Amount) and isinstance(other, Amount):
        if (one.low, one.high, one.unit) == (other.low, other.high, other.unit) and score >= thresholds.JOIN_UNEQUAL:
            return Judged(Verdict.SAME, f"the same figure, counted as {one.counted} and as {other.counted}")
        return judged
    if judged.verdict in (Verdict.CONTRADICTS, Verdict.DIFFERS) and not _may_oppose(a, b):
        return Judged(None, "not surely about the same thing")
    return judged


def _may_oppose(a: Mention, b: Mention) -> bool:
    """Tell whether unequal values may stand against each other: nothing about them speaks of two things."""
    if _elsewhere(a, b) or _other_time(a, b) or a.rest != b.rest:
        return False
    one, other = a.fact.value, b.fact.value
    if isinstance(one, Amount) and isinstance(other, Amount):
        if a.fact.anchor.negated != b.fact.anchor.negated:
            return False
        if (a.counted is None) != (b.counted is None):
            return False
        if a.fact.kind is FactKind.AGE and not _aged(a) & _aged(b):
            return False
        # People of no particular kind: only what became of them tells the dead from the townsfolk.
        people = a.counted is not None and counted_alike(a.counted, "people")
        return not people or a.events.get("fate") == b.events.get("fate")
    # "Announced today" in two articles of two days are two announcements.
    return a.news_day is None or a.news_day != b.news_day


def _distinct(a: Mention, b: Mention) -> bool:
    """Tell whether two equal figures of the same things are so particular that they are hardly two findings."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, Amount) or not isinstance(other, Amount) or _clash(a, b) or _elsewhere(a, b):
        return False
    figure = one.low if one.low is not None else one.high
    if figure is None or abs(figure) <= 12 or (a.counted is None and one.unit is None):
        return False
    if a.counted and b.counted and counted_head(a.counted) != counted_head(b.counted):
        return False
    return len(figure.normalize().as_tuple().digits) >= 2


# --- Mentions of one version that say the same ------------------------------------------------------------------------


def _units(items: Sequence[Mention], links: dict[_Pair, Link]) -> list[list[int]]:
    """Group the mentions that repeat a value within one version; every other mention is a group of its own."""
    unit_of = list(range(len(items)))
    for (i, j), link in sorted(links.items(), key=lambda entry: -entry[1].score):
        if items[i].version != items[j].version or link.score < thresholds.REPEATED:
            continue
        nearly = link.judged.verdict is Verdict.COMPATIBLE and isinstance(items[i].fact.value, Amount)
        if nearly or link.judged.verdict is Verdict.SAME:
            old, new = unit_of[j], unit_of[i]
            unit_of = [new if unit == old else unit for unit in unit_of]
    units: dict[int, list[int]] = defaultdict(list)
    for i, unit in enumerate(unit_of):
        units[unit].append(i)
    return list(units.values())


# --- Assignment and lines ---------------------------------------------------------------------------------------------


def _assigned(
    units: Sequence[Sequence[int]], items: Sequence[Mention], links: dict[_Pair, Link]
) -> list[tuple[float, int, int]]:
    """Return weight and units of the best one-to-one assignment between each two versions, heaviest first."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    unit_of = {i: u for u, unit in enumerate(units) for i in unit}
    best: dict[tuple[int, int], float] = {}
    for (i, j), link in links.items():
        pair = (min(unit_of[i], unit_of[j]), max(unit_of[i], unit_of[j]))
        if items[i].version != items[j].version:
            best[pair] = max(best.get(pair, 0.0), link.weight)
    blocks: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for u, v in best:
        one, other = items[units[u][0]].version, items[units[v][0]].version
        blocks[min(one, other), max(one, other)].append((u, v) if one < other else (v, u))
    chosen: list[tuple[float, int, int]] = []
    for pairs in blocks.values():
        lefts = sorted({u for u, _ in pairs})
        rights = sorted({v for _, v in pairs})
        row, column = {u: i for i, u in enumerate(lefts)}, {v: i for i, v in enumerate(rights)}
        weights: NDArray[np.float64] = np.zeros((len(lefts), len(rights)))
        for u, v in pairs:
            weights[row[u], column[v]] = best[min(u, v), max(u, v)]
        for r, c in zip(*linear_sum_assignment(weights, maximize=True), strict=True):
            if weights[r, c] > 0:
                chosen.append((float(weights[r, c]), lefts[r], rights[c]))
    return sorted(chosen, key=lambda edge: (-edge[0], edge[1], edge[2]))


def _pairs(one: Sequence[int], other: Sequence[int]) -> Iterator[_Pair]:
    return ((min(i, j), max(i, j)) for i in one for j in other)


def _merged(
    units: Sequence[list[int]],
    chosen: Sequence[tuple[float, int, int]],
    items: Sequence[Mention],
    scores: dict[_Pair, float],
    opposed: set[_Pair],
) -> list[list[int]]:
    """Merge units along the chosen edges, heaviest first; each line has one unit of a version and holds together."""
    line_of = list(range(len(units)))
    lines: dict[int, list[int]] = {u: [u] for u in line_of}

    def between(u: int, v: int) -> float:
        return max(scores.get(pair, 0.0) for pair in _pairs(units[u], units[v]))

    for _, u, v in chosen:
        one, other = line_of[u], line_of[v]
        if one == other:
            continue
        versions = [items[units[w][0]].version for w in (*lines[one], *lines[other])]
        if len(versions) != len(set(versions)):
            continue
        crossing = [between(w, x) for w in lines[one] for x in lines[other]]
        against = any(pair in opposed for w in lines[one] for x in lines[other] for pair in _pairs(units[w], units[x]))
        least = thresholds.KEEP_OPPOSED if against else thresholds.KEEP_LINKAGE
        if sum(crossing) / len(crossing) < least:
            continue
        for w in lines[other]:
            line_of[w] = one
        lines[one] += lines.pop(other)
    return [[i for u in line for i in units[u]] for line in lines.values()]
