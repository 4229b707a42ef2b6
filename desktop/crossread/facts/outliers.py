"""Lines that are told otherwise by one version alone: $214 million in four outlets, $241 million in the fifth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds
from crossread.facts.crowds import ABOARD
from crossread.facts.far_days import known_day, told_alike, two_days, within_a_year, written_out
from crossread.facts.figures import counted_alike, counted_head
from crossread.facts.finders.ordinals import UNIT as RANK
from crossread.facts.finders.units import units
from crossread.facts.hours import RULE
from crossread.facts.mentions import TOLD, Mention
from crossread.facts.oppose import KILLED, THEM, contrasted, some_aboard, two_parts
from crossread.facts.pair import of_two, sizes
from crossread.facts.portions import apart
from crossread.facts.scores import aged, clash, of_others, other_time
from crossread.facts.slips import slipped
from crossread.facts.stated import Stated, digits, large
from crossread.facts.values import Amount, FactKind, Verdict, When
from crossread.facts.verdicts import verdict
from crossread.facts.whens import minute_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_APART = (Verdict.CONTRADICTS, Verdict.DIFFERS)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Two lines that may be of one thing, with how surely."""

    one: int
    other: int
    score: float


def with_outliers(
    lines: Sequence[list[int]], items: Sequence[Mention], scores: NDArray[np.float32], said: Stated
) -> list[list[int]]:
    """Return `lines` of mentions of one measure, by index, with those joined that give one thing another value.

    What no pair of mentions says surely, the lines say together: several versions give one value, another version
    gives it nowhere, and gives another one in its place that nobody else has. `scores` is how surely each two mentions
    speak of one thing, whatever their values: shape (n, n); `said` what they and each version anywhere state.
    """
    candidates = [*_candidates(lines, items, scores, said), *_misprints(lines, items, said)]
    found = sorted(candidates, key=lambda known: (-known.score, known.one, known.other))
    merged = {number: list(line) for number, line in enumerate(lines)}
    home = list(range(len(lines)))
    taken = {number: {items[i].version for i in line} for number, line in merged.items()}
    for candidate in found:
        if candidate.score < thresholds.OUTLIER_LEAST:
            break
        if _rivalled(candidate, found, taken):
            continue
        one, other = home[candidate.one], home[candidate.other]
        if one == other or not taken[one].isdisjoint(taken[other]):
            continue
        merged[one] += merged.pop(other)
        taken[one] |= taken[other]
        home = [one if number == other else number for number in home]
    return list(merged.values())


def _rivalled(candidate: _Candidate, found: Sequence[_Candidate], taken: dict[int, set[int]]) -> bool:
    """Tell whether one of the two lines has another, in a version of the other's, that it could as well be one with."""
    for known in found:
        if known.score < candidate.score - thresholds.OUTLIER_MARGIN:
            return False
        if known is candidate:
            continue
        for mine, theirs in ((candidate.one, candidate.other), (candidate.other, candidate.one)):
            another = known.other if known.one == mine else known.one if known.other == mine else None
            if another is not None and another != theirs and not taken[another].isdisjoint(taken[theirs]):
                return True
    return False


def _candidates(
    lines: Sequence[list[int]], items: Sequence[Mention], scores: NDArray[np.float32], said: Stated
) -> list[_Candidate]:
    import numpy as np

    if len(lines) < 2:
        return []
    order = [i for line in lines for i in line]
    starts = np.cumsum([0, *map(len, lines)])[:-1]
    block = scores[np.ix_(order, order)]
    best = np.maximum.reduceat(np.maximum.reduceat(block, starts, axis=0), starts, axis=1)
    versions = [frozenset(items[i].version for i in line) for line in lines]
    found: list[_Candidate] = []
    for k, s in np.argwhere(best >= thresholds.OUTLIER_HARDLY).tolist():
        if k >= s or not versions[k].isdisjoint(versions[s]):
            continue
        told = len(versions[k]) + len(versions[s])
        few = told < thresholds.OUTLIER_VERSIONS and not _rescaled(items[lines[k][0]], items[lines[s][0]])
        if few or said.knows_other(lines[k], lines[s]):
            continue
        at = int(block[starts[k] : starts[k] + len(lines[k]), starts[s] : starts[s] + len(lines[s])].argmax())
        i, j = lines[k][at // len(lines[s])], lines[s][at % len(lines[s])]
        if _strangers(items[i], items[j]):
            continue
        pairs = [(items[i], items[j]) for i, j in product(lines[k], lines[s])]
        likeness = float(best[k, s])
        if _of_one(pairs, likeness) and _opposed(pairs):
            found.append(_Candidate(k, s, likeness + _evidence(pairs, told)))
    return found


def _misprints(lines: Sequence[Sequence[int]], items: Sequence[Mention], said: Stated) -> Iterator[_Candidate]:
    """Yield the lines of one sum, or count of one thing, of which one is the other with a slip of the pen.

    A sum in millions, or hundreds of a thing, whose digits say so much is hardly found twice, whatever the words are.
    """
    yield from _records(lines, items, said)
    found = {number: [items[i] for i in line if _misprintable(items[i])] for number, line in enumerate(lines)}
    telling = {number: some for number, some in found.items() if some}
    versions = {number: {items[i].version for i in lines[number]} for number in telling}
    for one, other in combinations(telling, 2):
        if not versions[one].isdisjoint(versions[other]):
            continue
        told = len(versions[one]) + len(versions[other])
        if told < thresholds.OUTLIER_VERSIONS and not _thousandfold(items[lines[one][0]], items[lines[other][0]]):
            continue
        slip = any(_slip(a, b) for a, b in product(telling[one], telling[other]))
        if not slip or said.knows_other(lines[one], lines[other]):
            continue
        if _opposed([(items[i], items[j]) for i, j in product(lines[one], lines[other])]):
            yield _Candidate(one, other, thresholds.OUTLIER_SURELY)


def _records(lines: Sequence[Sequence[int]], items: Sequence[Mention], said: Stated) -> Iterator[_Candidate]:
    """Yield the lines of one long count of which two versions alone have one digit otherwise: a record of 2,116, 2,106.

    So many words and a name stand beside both that they can hardly be two.
    """
    long = [n for n, line in enumerate(lines) if any(large(items[i]) and len(digits(items[i])) >= _LONG for i in line)]
    for one, other in combinations(long, 2):
        versions = [{items[i].version for i in lines[number]} for number in (one, other)]
        if not versions[0].isdisjoint(versions[1]) or said.knows_other(lines[one], lines[other]):
            continue
        if any(_one_record(items[i], items[j]) for i, j in product(lines[one], lines[other])):
            yield _Candidate(one, other, thresholds.OUTLIER_SURELY)


def _one_record(a: Mention, b: Mention) -> bool:
    """Tell whether two long counts, one digit apart, stand beside one name and many of the same words."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, Amount) or not isinstance(other, Amount) or one.unit is not None or other.unit is not None:
        return False
    if None not in (a.counted, b.counted) and not counted_alike(a.counted or "", b.counted or ""):
        return False
    told_alike = len({*a.keys} & {*b.keys}) >= _RECORD_WORDS and not a.names.isdisjoint(b.names)
    next_to = abs((one.low or 0) - (other.low or 0)) == 1  # who breaks a record has one more
    return told_alike and not next_to and verdict(a.fact, b.fact).verdict in _APART and _one_digit(a, b)


_RECORD_WORDS = 4


def _telling(item: Mention) -> bool:
    """Tell whether a figure has digits enough to be found once in a story: 84,000 pens, a sum of 10.2 billion."""
    value = item.fact.value
    if not isinstance(value, Amount) or value.low is None or value.low != value.high or value.change is not None:
        return False
    told = len(digits(item))
    if item.fact.kind is FactKind.MONEY:
        return told > 1 and value.low >= thresholds.LARGE_SUM
    if value.unit is not None or item.counted is None:
        return False
    of_things = told >= _THING_DIGITS and not _people(item)
    return of_things or (told > 1 and value.low >= thresholds.MISPRINT_LEAST)


_SUM_DIGITS = 3
"""Digits of a sum that is hardly found twice; one with fewer must be told of somebody of one name."""
_THING_DIGITS = 3
"""Digits of a count of things, not of people, that are hardly found twice in another order: 312 and 321 operations."""


def _misprintable(item: Mention) -> bool:
    return _telling(item) or written_out(item)


def _misprinted(a: Mention, b: Mention) -> bool:
    """Tell whether one of two telling figures is the other with a slip, or one of two days that are told alike."""
    dated = isinstance(a.fact.value, When)
    return (dated or (_telling(a) and _telling(b))) and _slip(a, b)


def _slip(a: Mention, b: Mention) -> bool:
    """Tell whether one of two values is the other with a slip, in one currency or of one noun.

    Days must be given by their dates, and told in the same words.
    """
    if isinstance(a.fact.value, When):
        return slipped(a.fact.value, b.fact.value) and not _strangers(a, b) and told_alike(a, b)
    if not slipped(a.fact.value, b.fact.value) and not _one_digit(a, b):
        return False
    one_noun = a.counted is not None and b.counted is not None and counted_alike(a.counted, b.counted)
    if a.fact.kind is FactKind.MONEY:
        return len(digits(a)) >= _SUM_DIGITS or not a.names.isdisjoint(b.names)
    return one_noun


def _one_digit(a: Mention, b: Mention) -> bool:
    """Tell whether two long counts of things, not of people, have one digit that is not the same: 2,129 and 2,029."""
    first, second = digits(a), digits(b)
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, Amount) or not isinstance(other, Amount) or one.low is None or other.low is None:
        return False
    moving = a.fact.kind is FactKind.MONEY or _people(a) or _people(b) or not _INDICES.isdisjoint({*a.keys, *b.keys})
    if moving or one.low.adjusted() != other.low.adjusted() or len(first) != len(second) or len(first) < _LONG:
        return False
    return sum(x != y for x, y in zip(first, second, strict=True)) == 1


_LONG = 4
"""Digits of a count that two versions give alike but for one of them by a slip alone."""
_INDICES = frozenset(map(tables.stem, ("index", "dow", "nasdaq", "ftse", "nikkei", "dax", "sensex", "stock", "share")))
"""Words by which points are those of an index, which stands elsewhere at noon and at the close."""


def _of_one(pairs: Sequence[tuple[Mention, Mention]], likeness: float) -> bool:
    """Tell whether enough says that two lines are of one thing: what they hang on, words, and values near each other.

    `likeness` is the score of the two mentions that are most alike.
    """
    if not any(_hang_together(a, b) for a, b in pairs) or not any(_share_words(a, b) for a, b in pairs):
        return False
    topical = any(a.topic.is_one_with(b.topic) for a, b in pairs)
    if likeness < thresholds.OUTLIER_SURELY and not topical and not any(_near(a, b) for a, b in pairs):
        return False
    bare = pairs[0][0].fact.kind in (FactKind.MONEY, FactKind.DURATION)
    return not bare or likeness >= thresholds.OUTLIER_SUM or _one_sum(pairs)


def _rescaled(a: Mention, b: Mention) -> bool:
    """Tell whether two sums are one with a wrong scale, which two versions alone show: 20 million, 20 billion leva."""
    return a.fact.kind is FactKind.MONEY and slipped(a.fact.value, b.fact.value)


def _thousandfold(a: Mention, b: Mention) -> bool:
    """Tell whether two sums of three digits are one in millions here and in billions there, which two outlets show."""
    return len(digits(a)) >= _SUM_DIGITS and digits(a) == digits(b) and _rescaled(a, b)


def _evidence(pairs: Sequence[tuple[Mention, Mention]], versions: int) -> float:
    """Return what speaks for one thing beside the words: how many versions tell it, a slip of the pen."""
    support = min(thresholds.OUTLIER_SUPPORT * (versions - 2), thresholds.OUTLIER_SUPPORT_MOST)
    slip = any(slipped(a.fact.value, b.fact.value) for a, b in pairs)
    one_hour = any(a.fact.kind is FactKind.TIME and a.nearest == b.nearest is not None for a, b in pairs)
    one_month = any(written_out(a) and written_out(b) and _near(a, b) for a, b in pairs)
    return support + thresholds.SLIP_WEIGHT * slip + thresholds.HOUR_WEIGHT * (one_hour or one_month)


_ROUNDED = frozenset({"minute", "hour", "second"})


def _near(a: Mention, b: Mention) -> bool:
    """Tell whether two unequal values are near each other, or a slip apart: 14 and 17 hours, 6 and 8 November."""
    one, other = a.fact.value, b.fact.value
    if slipped(one, other):
        return True
    if isinstance(one, Amount) and isinstance(other, Amount):
        small, large = sizes(one, other)
        rounded = one.unit in _ROUNDED and large < thresholds.ROUNDED_SIZE * small  # ten minutes, nine minutes
        return large <= thresholds.NEAR_SIZE * small and not rounded
    if not isinstance(one, When) or not isinstance(other, When):
        return False
    minutes = [minute_of(value.timex.partition("T")[2]) for value in (one, other)]
    if minutes[0] is not None and minutes[1] is not None:
        return abs(minutes[0] - minutes[1]) <= thresholds.NEAR_MINUTES
    return one.low is not None and other.low is not None and abs((one.low - other.low).days) <= thresholds.NEAR_DAYS


def _one_sum(pairs: Sequence[tuple[Mention, Mention]]) -> bool:
    """Tell whether two sums, or lengths of time, hang on one verb or are of one thing, or are a slip apart."""
    return any(
        not a.governors.isdisjoint(b.governors) or a.topic.is_one_with(b.topic) or slipped(a.fact.value, b.fact.value)
        for a, b in pairs
    )


def _opposed(pairs: Sequence[tuple[Mention, Mention]]) -> bool:
    """Tell whether two lines may be of one thing: their values are unequal, and hardly a pair is of two things."""
    pairs = [pair for pair in pairs if not within_a_year(*pair)] or pairs
    agreed = [verdict(a.fact, b.fact).verdict for a, b in pairs]
    if Verdict.SAME in agreed or 2 * sum(found in _APART for found in agreed) <= len(pairs):
        return False
    known = known_day(pairs)
    apart = [_strangers(*pair, known=known) for found, pair in zip(agreed, pairs, strict=True) if found in _APART]
    if not isinstance(pairs[0][0].fact.value, When):
        return thresholds.OUTLIER_STRANGERS * sum(apart) <= len(pairs)
    # A version tells of one day several times, now and then beside what somebody says of it.
    told: dict[tuple[int, int], list[bool]] = defaultdict(list)
    for (a, b), strange in zip((p for f, p in zip(agreed, pairs, strict=True) if f in _APART), apart, strict=True):
        told[a.version, b.version].append(strange)
    return thresholds.OUTLIER_STRANGERS * sum(all(strange) for strange in told.values()) <= len(told)


def _strangers(a: Mention, b: Mention, *, known: bool = False) -> bool:
    """Tell whether something says that two unequal values are of two things; see `known_day`."""
    other_things = (_of_the_rest(a) and a.rest != b.rest) or of_others(a, b) or contrasted(a, b) or clash(a, b)
    owned = a.fact.kind is FactKind.DURATION and a.topic.is_one_with(b.topic) and of_two(a, b)
    places = _elsewhere(a, b) and (isinstance(a.fact.value, When) or not _misprinted(a, b))
    if RULE in (a.fact.rule, b.fact.rule) or other_things or owned or places:
        return True
    if a.fact.kind is FactKind.AGE and not _one_persons(a, b):
        return True
    if isinstance(a.fact.value, When):
        return two_days(a, b, known=known)
    recalled = a.recalled != b.recalled and not slipped(a.fact.value, b.fact.value)
    parts = apart(a.portion, b.portion) or (a.portion.of == THEM) != (b.portion.of == THEM) or two_parts(a, b)
    if recalled or parts or a.topic.is_other(b.topic) or (other_time(a, b) and not _misprinted(a, b)):
        return True
    for one, other in ((a.doer, b.doer), (a.toward, b.toward)):
        if one is not None and other is not None and one != other:
            return True
    return not _figures(a, b)


def _one_persons(a: Mention, b: Mention) -> bool:
    """Tell whether two ages may be one person's: nobody is known to be that old in either text, or one and the same."""
    unknown = a.fact.anchor.whose is None and b.fact.anchor.whose is None
    return unknown or not aged(a).isdisjoint(aged(b))


def _of_the_rest(a: Mention) -> bool:
    """Tell whether "another 63" would be others of those counted; beside the dead, they are all who were hurt.

    A driver with 46 others aboard has 47 people in his bus.
    """
    value = a.fact.value
    return isinstance(value, Amount) and value.unit is None and a.events.get("fate") in (None, KILLED, ABOARD)


def _elsewhere(a: Mention, b: Mention) -> bool:
    """Tell whether two values are told of two places."""
    return a.near_place is not None and b.near_place is not None and a.near_place != b.near_place


def _figures(a: Mention, b: Mention) -> bool:
    """Tell whether two figures may be one by their size and what they count."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, Amount) or not isinstance(other, Amount) or RANK in (one.unit, other.unit):
        return False
    small, large = sizes(one, other)
    if _PLAYED & {a.counted, b.counted, one.unit, other.unit} or (
        large > thresholds.TOPIC_SIZE * small and not slipped(one, other)
    ):
        return False
    if a.fact.kind is FactKind.AGE or one.unit is not None or one.change is not None:
        return True
    few = small <= thresholds.COMMON_MOST
    if a.counted is None or b.counted is None or (few and a.fact.anchor.negated != b.fact.anchor.negated):
        return False
    if some_aboard(a.counted, b.counted) or not (counted_alike(a.counted, b.counted) or (_people(a) and _people(b))):
        return False
    feats = tables.feats() | tables.running() | _PLAYED
    several = not feats.isdisjoint({counted_head(a.counted), counted_head(b.counted)})
    return _one_party(a, b, small, large) or ((not several or _misprinted(a, b)) and small > 1)


def _one_party(a: Mention, b: Mention, small: Decimal, large: Decimal) -> bool:
    """Tell whether two counts of seats, nearly the same, stand in sentences that name one party or its leader."""
    seats = {counted_head(a.counted or ""), counted_head(b.counted or "")} <= _SEATS
    near = large - small <= thresholds.SEATS_NEAR
    return seats and near and not a.names.isdisjoint(b.names)


_SEATS = frozenset(map(tables.stem, ("seat", "mandate")))


def _one_fate(a: Mention, b: Mention) -> bool:
    """Tell whether two figures count people whom one thing befell: 14 people missing, ten passengers missing."""
    fate = a.events.get("fate")
    return fate is not None and fate == b.events.get("fate")


def _people(a: Mention) -> bool:
    return counted_head(a.counted or "") in tables.people()


def _anybody(a: Mention) -> bool:
    """Tell whether a figure counts people of no sort: people, victims; passengers are some of those aboard."""
    return counted_head(a.counted or "") in tables.anybody() | _HURT


_HURT = frozenset(map(tables.stem, ("casualty", "victim", "patient", "survivor")))


_PLAYED = frozenset({"score", "game", "match", "season", "pointer", "yard"})
"""What a story of sport counts over and over."""


def _share_words(a: Mention, b: Mention) -> bool:
    """Tell whether two measures share a word beside their unit, or are a slip apart; counts share noun or fate."""
    value = a.fact.value
    if not isinstance(value, Amount) or slipped(value, b.fact.value):
        return True
    if value.unit is None:
        alike = a.counted is not None and b.counted is not None and counted_alike(a.counted, b.counted)
        return alike or _one_fate(a, b) or (_anybody(a) and _anybody(b) and a.row == b.row >= 0)
    return not (set(a.keys) & set(b.keys)) <= _units()


@cache
def _units() -> frozenset[str]:
    """Return the names of units by their keys."""
    return frozenset(tables.canonical(tables.stem(name)) for name in units())


def _hang_together(a: Mention, b: Mention) -> bool:
    """Tell whether two dates hang on one verb or are of one event; a figure, or a clock time, need not."""
    if a.fact.kind is FactKind.TIME or not isinstance(a.fact.value, When):
        return True
    one_event = a.nearest is not None and a.nearest == b.nearest
    return one_event or not (a.governors & b.governors).issubset({TOLD}) or told_alike(a, b)
