"""What stands with a figure in its sentence and says which one it is: a sum, the other ages, the clock of a score."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from typing import TYPE_CHECKING

from crossread.facts import thresholds, timing
from crossread.facts.values import Amount, Fact, FactKind

if TYPE_CHECKING:
    from crossread.facts.mentions import Setting

AGED, LISTED, CLOCK = "aged", "listed", "clock"
"""Another age of the sentence; one of the same list, of people who are not named there: "two women, 61 and 48 years
old"; the clock of a game."""

_LIST = re.compile(r"(?:[ -]?years?[ -]olds?)?(?:,| and|, and) ")
"""What stands between two ages of a list."""
_CLOCK = re.compile(
    r"\bwith (?:just |only |about )?(\d{1,2}:\d\d)(?: [a-z]+){0,3}? (?:to (?:play|go)|left|remaining)\b"
)
_NEAR = 120
"""Characters around a score in which the clock of the game stands."""


def beside(fact: Fact, told: Setting) -> frozenset[Hashable]:
    """Return the particular figures next to a fact in its sentence: a sum, a count in hundreds; of a range its end.

    With an age go all other ages of its sentence, with a score the clock at which it stood.
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
    if fact.kind is FactKind.AGE:
        return frozenset(_ages(fact, others, told))
    if isinstance(fact.value, Amount) and fact.value.counted == "score":
        return frozenset(_clocks(fact, (low, high), told))
    before = [other for other in others if other.place.start < place.start][-1:]
    after = [other for other in others if other.place.start > place.start][:1]
    return frozenset(
        (other.value.low, other.value.high, other.value.unit)
        for other in before + after
        if isinstance(other.value, Amount) and _particular(other)
    )


def beside_of(beside: Iterable[Hashable], sort: str) -> frozenset[Hashable]:
    """Return what of one sort stands with a figure: the ages of its list."""
    return frozenset(key[1] for key in beside if isinstance(key, tuple) and key[0] == sort)


def _ages(fact: Fact, others: list[Fact], told: Setting) -> Iterator[Hashable]:
    """Yield the other ages of the sentence, and those that are a list with this one."""
    ages = [other for other in others if other.kind is FactKind.AGE and isinstance(other.value, Amount)]
    yield from ((AGED, other.value.low) for other in ages if isinstance(other.value, Amount))
    if fact.place.version >= len(told.versions):
        return
    text = told.versions[fact.place.version].paragraphs[fact.place.paragraph].text
    before = sorted((o for o in ages if o.place.start < fact.place.start), key=lambda o: -o.place.start)
    after = sorted((o for o in ages if o.place.start > fact.place.start), key=lambda o: o.place.start)
    for near in (before, after):
        last = fact
        for other in near:
            one, two = sorted((last.place, other.place), key=lambda place: place.start)
            if _LIST.fullmatch(text[one.end : two.start]) is None:
                break
            if isinstance(other.value, Amount):
                yield LISTED, other.value.low
            last = other


def _clocks(fact: Fact, sentence: tuple[int, int], told: Setting) -> Iterator[Hashable]:
    """Yield the clock of the game at which a score stood: "a 45-36 lead with 13:41 to play"."""
    place = fact.place
    if place.version >= len(told.versions):
        return
    text = told.versions[place.version].paragraphs[place.paragraph].text
    near = text[max(sentence[0], place.start - _NEAR) : min(sentence[1], place.end + _NEAR)]
    yield from ((CLOCK, match[1]) for match in _CLOCK.finditer(near))


def _particular(fact: Fact) -> bool:
    """Tell whether a figure is hardly found twice in a story but for one thing: a sum, a count beyond a hundred."""
    value = fact.value
    if not isinstance(value, Amount) or value.low is None or fact.kind is FactKind.AGE:
        return False
    if fact.kind is FactKind.MONEY:
        return abs(value.low) >= thresholds.PARTICULAR_LEAST
    return value.low != value.low.to_integral_value() or abs(value.low) > thresholds.PARTICULAR_LEAST
