"""Lines on which way something went: from one town to the other here and back there; into a shop, or out of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import attrgetter
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.names import NameForm
from crossread.facts.slots import level, spelled_alike
from crossread.facts.speech import parsed
from crossread.facts.values import Fact, FactKind, FactLine, Named, Verdict
from crossread.language import NameKind
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.facts.certainty import Clauses
    from crossread.facts.clauses import ClausesOf
    from crossread.facts.same_name import SameName
    from crossread.language import Reading
    from crossread.story import Version

_PLACED = (
    r"(?:(?:a|an|the|one|its) (?:[A-Za-z]\w* ){0,3}?(?:in|at) |the )?((?:St\. )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2})"
)
_FROM_TO = re.compile(rf"\bfrom {_PLACED}(?:, [A-Z][\w. ]{{1,20}},)? to {_PLACED}")
"""A journey from one place to another, or to "a prison in" it."""
_BACK = re.compile(r"\b(?:back|return\w*|both|round)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TAG = attrgetter("tag")
_DOING = "VBG"
_FROM = "from"
_OUT, _IN = "out of", "into"


@dataclass(frozen=True, slots=True)
class _Way:
    """A way that is told: `between` what it goes, in no order, and which of two ways it goes."""

    between: tuple[str, ...]
    way: str
    fact: Fact


def way_lines(
    versions: Sequence[Version], readings: Sequence[Reading], same: SameName, *, clauses: ClausesOf
) -> list[FactLine]:
    """Return the lines in which two versions tell of two opposite ways; a version that tells both has two in mind."""
    texts = [" ".join(version.paragraphs[i].text.lower() for i in version.aligned()) for version in versions]
    told: dict[tuple[str, ...], dict[int, list[_Way]]] = defaultdict(lambda: defaultdict(list))
    for number, version in enumerate(versions):
        for paragraph in version.aligned() if version.is_english else ():
            text, reading = version.paragraphs[paragraph].text, readings[number].paragraphs[paragraph]
            at = (number, paragraph)
            found = [*_journeys(at, text, same)]
            if _DOING in map(_TAG, reading.words) and parsed(reading):
                found += _doors(at, clauses(number, paragraph), readings[number], same)
            for way in found:
                told[way.between][number].append(way)
    lines: list[FactLine] = []
    for given in told.values():
        pair = next((p for p in combinations(given, 2) if _opposed(given[p[0]], given[p[1]], texts)), None)
        if pair is not None and all(
            {way.fact for some in given.values() for way in some}.isdisjoint(known.mentions) for known in lines
        ):
            facts = tuple(sorted((way.fact for some in given.values() for way in some), key=lambda fact: fact.place))
            one, other = (given[number][0].fact.value for number in pair)
            assert isinstance(one, Named)  # noqa: S101 - as they are made here
            assert isinstance(other, Named)  # noqa: S101
            rule = f"told differently: {one.name} against {other.name}"
            about = f"{one.name} or {other.name}"
            lines.append(FactLine(FactKind.PLACE, about, Verdict.DIFFERS, rule, facts))
    return lines


def _opposed(one: Sequence[_Way], other: Sequence[_Way], texts: Sequence[str]) -> bool:
    """Tell whether each of two versions tells of one way alone, and not of the same one.

    Of two towns where journeys from one place end neither is anywhere in the other's version.
    """
    ways = [{way.way for way in some} for some in (one, other)]
    if not len(ways[0]) == len(ways[1]) == 1 or ways[0] == ways[1]:
        return False
    (a,), (b,) = ways
    if one[0].between[0] != _FROM:
        return True
    said = texts[one[0].fact.place.version], texts[other[0].fact.place.version]
    return not spelled_alike(a, b) and _last(a) not in said[1] and _last(b) not in said[0]


def _last(key: str) -> str:
    return NameForm.of(key).surname


def _journeys(at: tuple[int, int], text: str, same: SameName) -> Iterator[_Way]:
    """Yield the journeys of a vehicle from one place to another."""
    for match in _FROM_TO.finditer(text) if _FROM in text else ():
        start = max(text.rfind(". ", 0, match.start()), 0)
        sentence = text[start : match.end()].lower()
        if _BACK.search(sentence):
            continue
        words = set(re.findall(r"[a-z]+", sentence))
        ends = same.key(match[1]), same.key(match[2])
        if ends[0] == ends[1]:
            continue
        fact = Fact(FactKind.PLACE, Place(*at, *match.span()), Named(match.group()), rule="way")
        for vehicle in sorted(words & tables.words("ways", "vehicles")):
            yield _Way((vehicle, *sorted(ends)), ends[0], fact)
        if level(match[2]) != "town" or _YEAR.search(sentence):
            continue
        to = Fact(FactKind.PLACE, Place(*at, match.start(2), match.end(2)), Named(match[2]), rule="way")
        for journey, named in sorted(tables.table("ways")["journeys"].items()):
            if not words.isdisjoint(named):
                yield _Way((_FROM, journey, ends[0]), ends[1], to)


def _doors(at: tuple[int, int], clauses: Clauses, reading: Reading, same: SameName) -> Iterator[_Way]:
    """Yield what persons were just doing at a door: "she was walking into the shop"."""
    names = [name for name in reading.paragraphs[at[1]].names if name.kind is NameKind.PERSON]
    out, into = tables.words("ways", "out"), tables.words("ways", "into")
    for i, word in enumerate(clauses.words):
        lemma = clauses.lemmas[i]
        if word.tag != _DOING or not any(clauses.shown[c] in ("was", "were") for c in clauses.children[i]):
            continue
        way, thing = "", None
        for c in clauses.children[i]:
            dep = clauses.words[c].dep
            cases = [clauses.shown[d] for d in clauses.children[c] if clauses.words[d].dep in ("case", "fixed")]
            if dep == "obj" and lemma in out | into:
                way, thing = (_OUT if lemma in out else _IN), c
            elif dep.startswith("obl") and lemma in tables.words("ways", "going") and cases:
                given = " ".join(cases)
                if given in (_OUT, _IN):
                    way, thing = given, c
        if thing is None or clauses.words[thing].pos not in ("NOUN", "PROPN"):
            continue
        subjects = [j for side, j in clauses.people(i) if side == "by"]
        held = {
            same.key(name.name)
            for j in subjects
            for k in (clauses.meant(j), *clauses.children[clauses.meant(j)])
            for name in names
            if name.start <= clauses.words[k].start < name.end
        }
        for who in held:
            noun = clauses.words[thing].lemma.lower()
            start, end = word.start, clauses.words[thing].end
            place = Place(*at, min(start, clauses.words[thing].start), max(end, word.end))
            yield _Way((who, noun), way, Fact(FactKind.PLACE, place, Named(f"{way} the {noun}"), rule="way"))
