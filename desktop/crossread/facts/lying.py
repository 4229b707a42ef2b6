"""Lines on where a place lies: a town of the south here and of the north there; one name in two countries or states."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.names import NameForm
from crossread.facts.slots import level
from crossread.facts.values import Fact, FactKind, FactLine, Named, Verdict
from crossread.language.tables import countries
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.story import Version

_BEFORE = 48
"""Characters before the name of a town in which it is said in which part of a country it lies."""


@dataclass(frozen=True, slots=True)
class _Lying:
    """What is told of where a place lies: the part of a country, by its directions, or the country or state itself."""

    fact: Fact
    told: str
    sort: str
    """"part", or the level of what it lies in."""


def lying_lines(lines: Sequence[FactLine], versions: Sequence[Version]) -> list[FactLine]:
    """Return for each line of a place the line on where it lies, where all that two versions tell of it excludes."""
    made = []
    for line in lines:
        if line.kind is not FactKind.PLACE or line.verdict is Verdict.ONLY or level(line.about) != "town":
            continue
        given: dict[str, dict[int, list[_Lying]]] = defaultdict(lambda: defaultdict(list))
        for fact in line.mentions:
            version = versions[fact.place.version]
            text = version.paragraphs[fact.place.paragraph].text if version.is_english else ""
            for lying in _told(fact, text):
                given[lying.sort][fact.place.version].append(lying)
        made += [found for told in given.values() if (found := _line(line.about, told)) is not None]
    return made


def _told(fact: Fact, text: str) -> Iterator[_Lying]:
    """Yield what is said of where a place lies, right before its name and right after it."""
    place = fact.place
    before = _of_part().search(text, max(0, place.start - _BEFORE), place.start)
    if before is not None and before.end() == place.start:
        yield _lying(fact, before[1], "part", before.start(1), place.end)
    after = _in_part().match(text, place.end)
    if after is not None and after[2] in countries():
        yield _lying(fact, after[1], "part", place.start, after.end())
    within = _IN.match(text, place.end)
    if within is not None and (name := _known(within[1])) is not None:
        yield _lying(fact, name, level(name), place.start, place.end + within.end(1) - within.start())


def _known(name: str) -> str | None:
    """Return the country or state that a name is, without words that follow it; None where it is neither."""
    words = name.split()
    held = (" ".join(words[:size]) for size in range(len(words), 0, -1))
    return next((some for some in held if level(some) == "country" or some in tables.table("slots")["regions"]), None)


def _lying(fact: Fact, told: str, sort: str, start: int, end: int) -> _Lying:
    place = Place(fact.place.version, fact.place.paragraph, start, end)
    shown = told.lower() if sort == "part" else told
    return _Lying(Fact(FactKind.PLACE, place, Named(shown), rule="lying"), shown, sort)


def _line(what: str, told: dict[int, list[_Lying]]) -> FactLine | None:
    versions = list(told)
    for n, one in enumerate(versions):
        for other in versions[n + 1 :]:
            pairs = list(product(told[one], told[other]))
            if all(_apart(a, b) for a, b in pairs):
                mentions = tuple(sorted((lying.fact for some in told.values() for lying in some), key=_at))
                rule = f"another place: {pairs[0][0].told} against {pairs[0][1].told}"
                return FactLine(FactKind.PLACE, f"where {what} lies", Verdict.DIFFERS, rule, mentions)
    return None


def _at(fact: Fact) -> Place:
    return fact.place


def _apart(one: _Lying, other: _Lying) -> bool:
    """Tell whether a place does not lie in both: in opposite parts, or in the middle and in a corner; in two states."""
    if one.sort != "part":
        return NameForm.of(one.told).known != NameForm.of(other.told).known  # Holland, the Netherlands
    a, b = sorted((_compass()[one.told], _compass()[other.told]), key=len)
    if a == _MIDDLE:
        return len(b) > 1
    return any(direction in a and against in b for direction, against in _OPPOSITE)


_MIDDLE = "c"
_OPPOSITE = (("n", "s"), ("s", "n"), ("e", "w"), ("w", "e"))
_IN = re.compile(r"(?:, | in )((?:[A-Z][a-z]+ ?){1,3})(?<! )(?!,? and |, [A-Z]|['’])")
"""From the name of a town to the country or state it lies in; not so in a list of places."""


@cache
def _compass() -> dict[str, str]:
    parts: dict[str, list[str]] = tables.table("ways")["compass"]
    return {word: directions for directions, words in parts.items() for word in words}


@cache
def _of_part() -> re.Pattern[str]:
    """Return the pattern of what stands before a town's name: "the northern port city of "."""
    parts = "|".join(sorted(_compass(), key=len, reverse=True))
    kinds = "|".join(sorted(tables.words("ways", "settlements")))
    return re.compile(rf"(?<![-\w])({parts})(?: [A-Z][a-z]+)?(?: [a-z]+)? (?:{kinds}) of ")


@cache
def _in_part() -> re.Pattern[str]:
    """Return the pattern of what stands after a town's name: ", in northern Tarn"."""
    parts = "|".join(sorted(_compass(), key=len, reverse=True))
    return re.compile(rf",? in (?:the )?({parts}) (?:of )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)")
