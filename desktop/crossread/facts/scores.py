"""How surely each two mentions speak of the same thing, their values aside: all pairs at once, as one matrix."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeVar

from crossread.facts import tables, thresholds
from crossread.facts.figures import counted_alike, counted_head
from crossread.facts.finders.units import to_base
from crossread.facts.mentions import TOLD, Mention
from crossread.facts.names import NameForm
from crossread.facts.owners import NOBODY
from crossread.facts.portions import apart
from crossread.facts.topics import CROWD, Topic
from crossread.facts.values import Amount, FactKind, Value, Verdict, When
from crossread.facts.whens import dates

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crossread.align import Row

Key = TypeVar("Key", bound=Hashable)


def score_matrix(
    items: Sequence[Mention],
    alike: NDArray[np.float32],
    rows: Sequence[Row],
    alone: Sequence[bool],
    deeds: NDArray[np.bool_],
) -> NDArray[np.float32]:
    """Return the score of each two of `items`: shape (n, n), 0.0 for strangers to about 1.5.

    `alike` is how alike their words are, `alone` which of them are the only such ones of their version, `deeds` which
    two are dates of one deed.
    0.0 also where two mentions cannot be compared: events that exclude each other, other things counted.
    """
    import numpy as np

    row = np.array([item.row for item in items])
    same_row = (row[:, None] == row[None, :]) & (row[:, None] >= 0)
    sure = np.array([rows[item.row].confidence if item.row >= 0 else 0.0 for item in items], dtype=np.float32)
    dated = bool(items) and items[0].fact.kind is FactKind.DATE
    score = np.float32(thresholds.WORDS_WEIGHT) * alike
    score += same_row * np.float32(thresholds.ROW_SURE_WEIGHT) * sure[:, None] + _worth(same_row, thresholds.ROW_WEIGHT)
    counts = _over_keys([(item.counted, _united(item.fact.value)) for item in items], _counted_weight)
    score += np.nan_to_num(counts) * np.float32(thresholds.COUNTED_WEIGHT)
    nearest = _codes([item.nearest for item in items])
    one_event = (nearest[:, None] == nearest[None, :]) & (nearest[:, None] >= 0)
    acts = [frozenset(key for key in item.governors if key.startswith("@") and key != TOLD) for item in items]
    hung = _shared(acts)
    if dated:
        one_event |= hung  # a date is of what it hangs on, whatever else stands near
    score += _worth(one_event, thresholds.EVENT_WEIGHT)
    score += _worth(deeds, thresholds.DOING_WEIGHT)
    if dated:
        score += _worth(one_event, thresholds.DATED_EVENT_WEIGHT)
        version = np.array([item.version for item in items])
        apart = version[:, None] != version[None, :]
        same_day = _one_day(items) & apart
        score += _worth(same_day, thresholds.SAME_DAY_WEIGHT)
    several = _over_keys([frozenset(item.events.values()) for item in items], _further) > 1
    score += _worth(several, thresholds.EVENTS_WEIGHT)
    # The events of two sentences are counted already.
    governors = [item.governors - known for item, known in zip(items, acts, strict=True)]
    score += _worth(_shared(governors) | (hung & ~one_event), thresholds.GOVERNOR_WEIGHT)
    beside = _shared([item.beside for item in items])
    score += _worth(beside, thresholds.BESIDE_WEIGHT)
    score += _of_one(items) + _named(items)
    score += _placed(items)
    score -= _on_other_days(items, same_row & (alike >= thresholds.ALIKE_TALE)) * np.float32(thresholds.DATE_CLASH)
    lone = np.array(alone, dtype=np.bool_)
    version = np.array([item.version for item in items])
    both = lone[:, None] & lone[None, :] & (version[:, None] != version[None, :])
    if not dated:  # every paragraph may have its own day
        score += _worth((score > 0) & both, thresholds.LONE_WEIGHT)
    has_event = np.array([bool(item.events) for item in items])
    aged = items[0].fact.kind is FactKind.AGE if items else False
    tied = same_row | beside | (has_event[:, None] & has_event[None, :]) | aged | hung | deeds
    # Two lone clock times may share no word: "rang the brigade at 9:40" and "the alarm came at 9:40".
    timed = np.array([item.fact.kind is FactKind.TIME for item in items])
    tied |= timed[:, None] & timed[None, :] & lone[:, None] & lone[None, :]
    toward = _codes([item.toward for item in items])
    measured = (toward[:, None] >= 0) & (toward[None, :] >= 0)
    score += _worth(measured & (toward[:, None] == toward[None, :]), thresholds.TOWARD_WEIGHT)
    tied |= measured
    far = measured & (toward[:, None] != toward[None, :])
    away = (
        _by_others(items)
        | np.isnan(counts)
        | _clashing(items)
        | far
        | _of_others(items)
        | ((alike < thresholds.HARDLY) & ~tied)
        | (score < thresholds.HARDLY)
    )
    score[away] = 0.0
    return score


def _worth(where: NDArray[np.bool_], weight: float) -> NDArray[np.float32]:
    """Return `weight` where a sign is there and 0.0 elsewhere."""
    import numpy as np

    return np.asarray(where * np.float32(weight))


def _one_day(items: Sequence[Mention]) -> NDArray[np.bool_]:
    """Tell of each two dates whether they name one day, with its year or without."""
    import numpy as np

    found = [_DAY.match(item.fact.value.timex) if isinstance(item.fact.value, When) else None for item in items]
    day = _codes([match[2] if match else None for match in found])
    year = _codes([match[1] if match and match[1].isdigit() else None for match in found])
    same = (day[:, None] == day[None, :]) & (day[:, None] >= 0)
    return np.asarray(same & ((year[:, None] == year[None, :]) | (year[:, None] < 0) | (year[None, :] < 0)))


_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d-\d\d|WXX-\d)(?=T|$)")
"""The year and the day of a date that names one."""


def same_deeds(items: Sequence[Mention]) -> NDArray[np.bool_]:
    """Tell of each two dates whether they are of one deed, as far as its words say."""
    import numpy as np

    found = np.zeros((len(items), len(items)), dtype=np.bool_)
    told: dict[str, list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        if item.doing is not None:
            told[item.doing.what].append(i)
    for some in told.values():
        for i, j in combinations(some, 2):
            one, other = items[i].doing, items[j].doing
            if one is not None and other is not None and one.is_one_with(other):
                found[i, j] = found[j, i] = not two_news(items[i], items[j])
    return found


def two_news(a: Mention, b: Mention) -> bool:
    """Tell whether two dates are the news of two times: an outage of August, and one of October."""
    one, other = a.fact.value, b.fact.value
    if a.since is None or b.since is None or not isinstance(one, When) or not isinstance(other, When):
        return False
    if one.low is None or other.low is None or max(-a.since, -b.since) > thresholds.NEWS_DAYS:
        return False
    apart = (one.low - other.low).days
    return min(abs(apart), abs(apart - a.since + b.since)) > thresholds.NEWS_DAYS


def _codes(keys: Sequence[Hashable]) -> NDArray[np.int64]:
    """Return a number for each key, equal for equal keys, -1 for None."""
    import numpy as np

    numbers: dict[Hashable, int] = {}
    return np.array([-1 if key is None else numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.int64)


def _over_keys(keys: Sequence[Key], value: Callable[[Key, Key], float]) -> NDArray[np.float32]:
    """Return `value` of each two keys: computed once for each two different ones."""
    import numpy as np

    numbers: dict[Key, int] = {}
    codes = np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.int64)
    small = np.array([[value(a, b) for b in numbers] for a in numbers], dtype=np.float32)
    return small[codes][:, codes] if numbers else np.zeros((0, 0), dtype=np.float32)


def _shared(sets: Sequence[frozenset[Any]]) -> NDArray[np.bool_]:
    """Tell of each two sets whether they share a member."""
    import numpy as np

    column = {key: i for i, key in enumerate({key for held in sets for key in held})}
    if not column:
        return np.zeros((len(sets), len(sets)), dtype=np.bool_)
    matrix = np.zeros((len(sets), max(1, len(column))), dtype=np.float32)
    for r, held in enumerate(sets):
        for key in held:
            matrix[r, column[key]] = 1
    return np.asarray(matrix @ matrix.T > 0)


def _named(items: Sequence[Mention]) -> NDArray[np.float32]:
    """Return what shared names add; an age needs the name right beside it."""
    import numpy as np

    shared = _shared([item.names for item in items]) * np.float32(thresholds.NAMES_WEIGHT)
    if not items or items[0].fact.kind is not FactKind.AGE:
        return shared
    return np.where(_shared([aged(item) for item in items]), np.float32(thresholds.AGED_WEIGHT), shared)


def _placed(items: Sequence[Mention]) -> NDArray[np.float32]:
    """Return what other places take off, and what one fate of people adds where none are named."""
    import numpy as np

    shared = _shared([item.places for item in items])
    has = np.array([bool(item.places) for item in items])
    both, either = has[:, None] & has[None, :], has[:, None] | has[None, :]
    fates = _codes([item.events["fate"] if _toll(item) else None for item in items])
    toll = (fates[:, None] == fates[None, :]) & (fates[:, None] >= 0)
    found = _worth(toll, thresholds.TOLL_WEIGHT)
    if any(item.events.get("fate") == _POPULATED for item in items):
        lived = np.array([item.events.get("fate") == _POPULATED for item in items])
        one_place = _over_keys([item.settled for item in items], _other) == 0
        found[toll & lived[:, None] & lived[None, :] & one_place] = thresholds.POPULATION_WEIGHT
    apart = either & ~shared
    found -= _worth(apart, thresholds.PLACE_UNSHARED) + _worth(apart & toll, thresholds.TOLL_WEIGHT / 2)
    found[both & ~shared] = -thresholds.PLACE_CLASH
    return found


def _clashing(items: Sequence[Mention]) -> NDArray[np.bool_]:
    """Tell of each two mentions whether they speak of events that exclude each other."""
    import numpy as np

    clash = np.zeros((len(items), len(items)), dtype=np.bool_)
    for kind in sorted({kind for item in items for kind, event in item.events.items() if kind != event}):
        code = _codes([item.events.get(kind) for item in items])
        clash |= (code[:, None] != code[None, :]) & (code[:, None] >= 0) & (code[None, :] >= 0)
    return clash


def _on_other_days(items: Sequence[Mention], one_tale: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return 1.0 where two sentences give days of which none overlap, but for those of one tale, told otherwise."""
    import numpy as np

    return np.asarray(~one_tale * _over_keys([item.days for item in items], _days_apart))


def _by_others(items: Sequence[Mention]) -> NDArray[np.bool_]:
    """Tell of each two counts of things whether two persons did or had them."""
    import numpy as np

    doer = _codes([item.doer if _of_things(item) else None for item in items])
    told = (doer[:, None] >= 0) & (doer[None, :] >= 0)
    return np.asarray(told & (doer[:, None] != doer[None, :]))


def _of_one(items: Sequence[Mention]) -> NDArray[np.float32]:
    """Return what it is worth that two figures are of one thing: the net profit, the key rate."""
    lasting = bool(items) and items[0].fact.kind is FactKind.DURATION  # of bans and contracts a story has several
    once = tables.words("topics", "once")
    code = _codes([None if lasting and item.topic.noun not in once else item.topic.noun for item in items])
    return _worth((code[:, None] == code[None, :]) & (code[:, None] >= 0), thresholds.TOPIC_WEIGHT)


def _of_others(items: Sequence[Mention]) -> NDArray[np.bool_]:
    """Tell of each two figures whether they are surely of two things: of profit and revenue, of now and a year ago."""
    import numpy as np

    found = np.zeros((len(items), len(items)), dtype=np.bool_)
    crowds = [item.topic.part if item.topic.noun == CROWD else None for item in items]
    for said in ([item.topic.noun for item in items], [item.topic.sort for item in items], crowds):
        code = _codes(said)
        found |= (code[:, None] != code[None, :]) & (code[:, None] >= 0) & (code[None, :] >= 0)
    return found


def _of_things(item: Mention) -> bool:
    """Tell whether a figure counts things, which each has his own of: the points two players scored are two counts."""
    value = item.fact.value
    if not isinstance(value, Amount) or value.unit is not None or item.counted in {None, "score", "vote"} | CHARGED:
        return False  # a result is of both sides
    return counted_head(item.counted or "") not in tables.people()


CHARGED = frozenset({"count", "charge"})
"""What a court counts: who is named beside it, the accused or the jury, is not whose doing it is."""


def clash(a: Mention, b: Mention) -> bool:
    """Tell whether two mentions speak of events that exclude each other."""
    if not a.events or not b.events:
        return False
    return any(b.events.get(kind, event) != event for kind, event in a.events.items())


def _united(value: Value) -> bool:
    return isinstance(value, Amount) and value.unit is not None


def _counted_weight(a: tuple[str | None, bool], b: tuple[str | None, bool]) -> float:
    """Return how alike two counted nouns are, NaN where they name different things."""
    if a[0] is None and b[0] is None:
        return 0.5 if a[1] else 0.0
    if a[0] is None or b[0] is None:
        return 0.0
    found = _nouns(a[0], b[0])
    return float("nan") if found is None else found


@lru_cache(maxsize=50_000)
def _nouns(a: str, b: str) -> float | None:
    one, other = counted_head(a), counted_head(b)
    if one == other:
        return 1.0
    if counted_alike(a, b):
        return 0.8
    return 0.0 if {one, other} <= tables.people() else None


def _further(a: frozenset[str], b: frozenset[str]) -> float:
    return float(len(a & b))


_POPULATED = "populated"


def _other(one: frozenset[str], other: frozenset[str]) -> float:
    return float(bool(one and other and one.isdisjoint(other)))


def _toll(a: Mention) -> bool:
    """Tell whether a figure counts people by what became of them."""
    return a.counted is not None and "fate" in a.events and counted_alike(a.counted, "people")


Days = tuple[tuple[object, object], ...]


@lru_cache(maxsize=50_000)
def _days_apart(a: Days, b: Days) -> float:
    """Return 1.0 where two sentences give dates of which none overlap."""
    return float(bool(a and b) and not any(low <= end and start <= high for low, high in a for start, end in b))  # type: ignore[operator]


def other_time(a: Mention, b: Mention) -> bool:
    """Tell whether two sentences give dates of which none overlap."""
    return bool(_days_apart(a.days, b.days))


def elsewhere(a: Mention, b: Mention) -> bool:
    """Tell whether two sentences name places beside the story's own, and share none of them."""
    return bool(a.places or b.places) and a.places.isdisjoint(b.places)


def aged(a: Mention) -> frozenset[str]:
    """Return the surname of who is that old: the name beside the age, or the one "He was 77." stands for."""
    if a.fact.anchor.whose is not None:
        if not a.fact.anchor.whose:
            return frozenset()
        return frozenset({NameForm.of(a.fact.anchor.whose).surname})
    if a.others:
        return frozenset()
    near = {tables.stem(NameForm.of(word).known) for word in a.fact.anchor.words[: thresholds.NEAR_NAME]}
    bare = len(a.fact.anchor.words) < thresholds.NEAR_NAME
    surnames = (name.split()[-1] for name in a.nearest_names if name)
    return frozenset(name for name in surnames if bare or tables.stem(name) in near)


def of_others(a: Mention, b: Mention) -> bool:
    """Tell whether two ages are of two people, as far as their words say, or of a thing and of somebody."""
    if a.others != b.others:
        return True
    of_thing = a.fact.anchor.whose == NOBODY
    return of_thing != (b.fact.anchor.whose == NOBODY) and bool(aged(a) | aged(b))


# --- The only such figure of its version ------------------------------------------------------------------------------


def lone_ones(items: Sequence[Mention]) -> list[bool]:
    """Tell of each figure whether its version gives no other such figure: then it is likely the one the others give.

    A clock time or a date is the only one of its paragraph: articles tell the hours of a night one after the other.
    """
    return _unrivalled(items, [True] * len(items))


def main_ones(items: Sequence[Mention]) -> list[bool]:
    """Tell of each figure whether it is the only such one of its version's headline, standfirst and lead."""
    return _unrivalled(items, [item.main for item in items])


def _unrivalled(items: Sequence[Mention], asked: list[bool]) -> list[bool]:
    """Tell of each mention asked for whether no other one of them could be taken for it in its version."""
    alone = list(asked)
    columns: dict[int, list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        if asked[i]:
            columns[item.version].append(i)
    for column in columns.values():
        for at, i in enumerate(column):
            for j in column[at + 1 :]:
                if (alone[i] or alone[j]) and _rival(items[i], items[j]):
                    alone[i] = alone[j] = False
    return alone


def topical_ones(items: Sequence[Mention]) -> list[bool]:
    """Tell of each figure whether it is the only one that its version gives of its topic: the net profit."""
    given: dict[tuple[int, Topic], set[object]] = defaultdict(set)
    for item in items:
        if item.topic.noun is not None and isinstance(item.fact.value, Amount):
            given[item.version, item.topic].add((item.fact.value.low, item.fact.value.high))
    return [len(given.get((item.version, item.topic), ())) == 1 for item in items]


def sole_ones(items: Sequence[Mention]) -> list[bool]:
    """Tell of each date whether its version gives no other date to the event nearest to it.

    A clock time must be the only one of its version: it is likely that of the event.
    """
    given: dict[tuple[int, str | None], set[object]] = defaultdict(set)
    clocks: dict[int, set[str]] = defaultdict(set)
    for item in items:
        if item.fact.kind is FactKind.DATE:
            given[item.version, item.nearest].add(item.fact.value)
        elif isinstance(item.fact.value, When) and ":" in item.fact.value.timex:
            clocks[item.version].add(item.fact.value.timex.partition("T")[2])
    return [
        len(clocks[item.version]) == 1
        if item.fact.kind is FactKind.TIME
        else len(given.get((item.version, item.nearest), ())) == 1
        for item in items
    ]


def dated_again(items: Sequence[Mention], deeds: NDArray[np.bool_]) -> list[bool]:
    """Tell of each date whether its version gives its deed another day as well; `deeds` says which are of one deed."""
    import numpy as np

    again = [False] * len(items)
    for i, j in zip(*(side.tolist() for side in np.nonzero(deeds)), strict=True):
        again[i] |= items[i].version == items[j].version and _agreed(items[i], items[j]) in _APART
    return again


_APART = (Verdict.CONTRADICTS, Verdict.DIFFERS)


def _agreed(a: Mention, b: Mention) -> Verdict | None:
    one, other = a.fact.value, b.fact.value
    return dates(one, other).verdict if isinstance(one, When) and isinstance(other, When) else None


def _rival(a: Mention, b: Mention) -> bool:
    one, other = a.fact.value, b.fact.value
    if isinstance(one, When) and isinstance(other, When):
        if a.fact.kind is FactKind.DATE:
            return a.fact.place.paragraph == b.fact.place.paragraph and not _one_within(one, other)
        return a.fact.place.paragraph == b.fact.place.paragraph and one.timex[-5:] != other.timex[-5:]
    if not isinstance(one, Amount) or not isinstance(other, Amount) or (one.low, one.high) == (other.low, other.high):
        return False
    return _rivals(a, b) and not clash(a, b) and not apart(a.portion, b.portion)


def _one_within(one: When, other: When) -> bool:
    """Tell whether two dates of a paragraph are one, said twice: "Friday, 3 March"."""
    if None in (one.low, one.high, other.low, other.high):
        return one.timex == other.timex
    return bool(one.low <= other.high and other.low <= one.high)  # type: ignore[operator]


def _rivals(a: Mention, b: Mention) -> bool:
    """Tell whether two figures of one version could be taken for each other: of the same things, or of none named."""
    if a.doer != b.doer and None not in (a.doer, b.doer) and _of_things(a):
        return False
    if a.topic.noun is not None and b.topic.noun is not None and a.topic.is_other(b.topic):
        return False
    if a.counted is None or b.counted is None:
        return a.counted is b.counted and _of_one_size(a.fact.value, b.fact.value)
    return counted_alike(a.counted, b.counted) and a.events.get("fate") == b.events.get("fate")


def _of_one_size(a: Value, b: Value) -> bool:
    """Tell whether two measures are of one order: 2 metres are never taken for 30 kilometres."""
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.unit is None or b.unit is None:
        return True
    sizes = sorted(abs(to_base(c.low or c.high or Decimal(0), c.unit)[1]) for c in (a, b))
    return sizes[1] <= thresholds.ONE_SIZE * sizes[0]
