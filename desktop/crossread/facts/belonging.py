"""What belongs together among mentions and lines: values that can all be true, lines that rest on the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.finders.nouns import PARENT
from crossread.facts.finders.ordinals import UNIT
from crossread.facts.finders.tables import words
from crossread.facts.undated import is_loose
from crossread.facts.values import Amount, Bound, Citation, Fact, FactKind, FactLine, Unsourced, Verdict, When
from crossread.facts.verdicts import verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.story import Version

_AGREE = frozenset({Verdict.SAME, Verdict.COMPATIBLE})


def agreeing(mentions: Sequence[Fact]) -> list[list[Fact]]:
    """Return the mentions of a line in groups whose values can all be true, each told as one claim.

    "Thousands of savers" is not the claim that they were 4,200.
    """
    groups: list[list[Fact]] = []
    for fact in mentions:
        for group in groups:
            one_claim = _vague(group[0]) == _vague(fact) and verdict(group[0], fact).verdict in _AGREE
            if group[0].value == fact.value or one_claim:
                group.append(fact)
                break
        else:
            groups.append([fact])
    return groups


def chained(one: Iterable[Fact], other: Iterable[Fact]) -> bool:
    """Tell whether two groups of dates hang together by a "yesterday" of an article without a day alone.

    It agrees with every day; the days that the groups do give exclude each other.
    """
    given: list[list[Fact]] = [[], []]
    loose = False
    for days, facts in zip(given, (one, other), strict=True):
        for fact in facts:
            if isinstance(fact.value, When) and is_loose(fact.value):
                loose = True
            elif isinstance(fact.value, When):
                days.append(fact)
    return loose and all(given) and not any(verdict(a, b).verdict in _AGREE for a, b in product(*given))


def _vague(fact: Fact) -> bool:
    return isinstance(fact.value, Amount) and fact.value.bound is Bound.VAGUE


def labels_things(mentions: Sequence[Fact], versions: Sequence[Version]) -> bool:
    """Tell whether figures say who or which thing is meant, and not what somebody claims of it.

    A calibre does, a second-degree murder, a mother of two, a five-member board.
    """
    value = mentions[0].value
    station = isinstance(value, Amount) and value.unit == UNIT and value.counted in words("nouns", "stations")
    told = station or (isinstance(value, Amount) and value.unit == "caliber")
    return told or any(fact.rule == PARENT or _adjective(fact, versions) for fact in mentions)


def _adjective(fact: Fact, versions: Sequence[Version]) -> bool:
    """Tell whether a count is a part of an adjective: "five-member"."""
    place, value = fact.place, fact.value
    if not isinstance(value, Amount) or value.unit is not None or value.counted is None:
        return False
    text = versions[place.version].paragraphs[place.paragraph].text[place.start : place.end]
    number, _, noun = text.rpartition("-")
    return bool(number) and tables.stem(noun.lower()) == tables.stem(value.counted)


def merged(lines: Sequence[FactLine]) -> list[FactLine]:
    """Return `lines` with those made one that rest on the same words: two figures of one sentence have one source."""
    kept: dict[tuple[object, ...], FactLine] = {}
    for line in lines:
        key: tuple[object, ...] = (
            line.kind,
            tuple(fact.place for fact in line.mentions if not isinstance(fact.value, Unsourced)),
        )
        if line.kind is FactKind.CERTAINTY:
            key = (line.kind, tuple((fact.place.version, fact.place.paragraph, fact.value) for fact in line.mentions))
        known = kept.get(key)
        if known is None or (line.verdict is not known.verdict and len(line.mentions) > len(known.mentions)):
            kept[key] = line  # the same sources, and versions that leave them out
        elif known.verdict is line.verdict and line.about not in known.about:
            kept[key] = replace(known, about=f"{known.about}; {line.about.partition(': ')[2]}")
    return list(kept.values())


def places_cited(line: FactLine) -> Iterator[Place]:
    """Yield where a line cites somebody."""
    return (fact.place for fact in line.mentions if isinstance(fact.value, Citation))


def weighty(line: FactLine) -> bool:
    """Tell whether a reporter asks whose figure it is: a count, a sum or a share, and not how far or how long."""
    counts = any(isinstance(fact.value, Amount) and fact.value.counted for fact in line.mentions)
    return line.kind in (FactKind.MONEY, FactKind.PERCENT) or (line.kind is FactKind.QUANTITY and counts)


def covered(line: FactLine, heard: dict[Place, set[int]]) -> bool:
    """Tell whether other lines compare every source of a line already, with those of every version in it."""
    known = [heard.get(place, set()) for place in places_cited(line)]
    versions = {fact.place.version for fact in line.mentions}
    return all(known) and versions <= set().union(*known)


def told_already(line: FactLine, lines: Sequence[FactLine]) -> bool:
    """Tell whether another line compares the same words of each version."""
    return any(all(any(_meet(f.place, g.place) for g in other.mentions) for f in line.mentions) for other in lines)


def _meet(one: Place, other: Place) -> bool:
    held = (one.version, one.paragraph) == (other.version, other.paragraph)
    return held and one.start < other.end and other.start < one.end
