"""What speaks against a line whose figures are equal: another currency or fate, the opposite direction."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from crossread.facts import tables, thresholds
from crossread.facts.currencies import two_currencies
from crossread.facts.exchange import exchanged
from crossread.facts.figures import counted, dimension
from crossread.facts.judged import Judged
from crossread.facts.mentions import Setting
from crossread.facts.toward import toward
from crossread.facts.values import Amount, Fact, Verdict

_AGREE = frozenset({Verdict.SAME, Verdict.COMPATIBLE})


def by_what_is_said(mentions: Sequence[Fact], judged: Judged, told: Setting) -> Judged:
    """Return how figures agree, with what their sentences say of them counted in: `judged`, or why it is no agreement.

    A version that says both, or nothing of it, speaks against nobody.
    """
    if judged.verdict not in _AGREE or not all(isinstance(fact.value, Amount) for fact in mentions):
        return judged
    return (
        _by_currencies(mentions)
        or exchanged(mentions, told)
        or _by_directions(mentions, told)
        or _by_fates(mentions, told)
        or judged
    )


# --- Currencies -------------------------------------------------------------------------------------------------------


def _by_currencies(mentions: Sequence[Fact]) -> Judged | None:
    """Return that versions give one figure in two currencies."""
    if not any(two_currencies(a, b) for a, b in combinations(mentions, 2)):
        return None
    return Judged(Verdict.CONTRADICTS, "the same figure in another currency")


# --- Directions -------------------------------------------------------------------------------------------------------

_POINTS = {"north": 0, "northeast": 45, "east": 90, "southeast": 135, "south": 180, "southwest": 225, "west": 270}
_POINTS["northwest"] = 315
_COMPASS = re.compile(r"\b(north|south)?[- ]?(east|west)?(?:wards?|erly)?\b(?= of| from)", re.IGNORECASE)


def _by_directions(mentions: Sequence[Fact], told: Setting) -> Judged | None:
    """Return that two versions tell a distance from one place in directions that cannot both be right."""
    goals = {toward(fact, told) for fact in mentions if _length(fact)}
    if len(goals) != 1 or None in goals:
        return None
    by_version: dict[int, set[str]] = defaultdict(set)
    for fact in mentions:
        point = _direction(fact, told)
        if point is not None:
            by_version[fact.place.version].add(point)
    for one, other in combinations(by_version.values(), 2):
        if all(_turn(a, b) >= thresholds.DIRECTIONS_APART for a, b in product(one, other)):
            first, second = min(one), min(other)
            return Judged(Verdict.CONTRADICTS, f"opposite directions: {first} against {second}")
    return None


def _length(fact: Fact) -> bool:
    return isinstance(fact.value, Amount) and dimension(fact.value) == "length"


def _direction(fact: Fact, told: Setting) -> str | None:
    """Return the point of the compass a distance is told in: "southwest" for "30 km south-west of Darrow"."""
    place = fact.place
    if not _length(fact) or place.version >= len(told.versions):
        return None
    after = told.versions[place.version].paragraphs[place.paragraph].text[place.end :][:_NEAR]
    points = ["".join(filter(None, match.groups())).lower() for match in _COMPASS.finditer(after)]
    return next((point for point in points if point in _POINTS), None)


_NEAR = 40
"""Characters after a distance in which its direction stands."""


def _turn(one: str, other: str) -> int:
    """Return the angle between two points of the compass, in degrees, 0 to 180."""
    turn = abs(_POINTS[one] - _POINTS[other])
    return min(turn, 360 - turn)


# --- Fates ------------------------------------------------------------------------------------------------------------


def _by_fates(mentions: Sequence[Fact], told: Setting) -> Judged | None:
    """Return that people so many that they are hardly counted twice are rescued in one version, arrested in another."""
    by_version: dict[int, set[str]] = defaultdict(set)
    for fact in mentions:
        by_version[fact.place.version].update(_fates(fact, told))
    excluding = tables.excluding_fates()
    for one, other in combinations(filter(None, by_version.values()), 2):
        if all(frozenset({a, b}) in excluding for a, b in product(one, other)):
            told_as = [tables.events_by_name()[min(some)].noun for some in (one, other)]
            return Judged(Verdict.DIFFERS, f"the same figure, told as {told_as[0]} here and as {told_as[1]} there")
    return None


def _fates(fact: Fact, told: Setting) -> Iterator[str]:
    """Yield what became of the people of one particular count, from the words right beside it."""
    value = fact.value
    if not isinstance(value, Amount) or value.unit is not None or value.low is None or value.low != value.high:
        return
    if value.low <= thresholds.COMMON_MOST or counted(value) is None:
        return
    for word in _words_beside(fact, told)[: thresholds.NEAR_FATE]:
        event = tables.events().get(tables.stem(word))
        if event is not None and event.clash == "fate":
            yield event.name
            return


def _words_beside(fact: Fact, told: Setting) -> list[str]:
    """Return the lemmas near a figure, nearest first, without those of its own phrase."""
    place = fact.place
    if place.version >= len(told.readings):
        return list(fact.anchor.words)
    words = told.readings[place.version].paragraphs[place.paragraph].words
    own = {word.lemma.lower() for word in words if place.start <= word.start < place.end}
    return [word for word in fact.anchor.words if word not in own]
