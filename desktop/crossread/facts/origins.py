"""Lines on where each outlet says a person comes from or works: "of Leeds" here, "of Hull" there; two colleges."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.names import NameForm
from crossread.facts.slots import level
from crossread.facts.values import Fact, FactKind, FactLine, Named, Verdict

if TYPE_CHECKING:
    from crossread.facts.same_name import SameName
    from crossread.story import Version

_HOME = re.compile(r"(?:,? \(?(?:aged )?\d{1,3}\)?)?,? of ")
"""From a person's name, or age, to the place that the person is of: "Ann Lee, 36, of Leeds"."""
_SEAT = re.compile(r"(?:, (?:an? |the )?(?:[a-z][\w-]{1,20} ){1,7}(?:of|at|from|with)|,? of|,? from) (?:the )?")
"""From a person's name to the body where that person is at work: "Ann Lee, a professor of law at the University of"."""
_LONGEST = 100
"""Characters from a name to what is told of it."""

_Told = dict[int, list[Fact]]


def origin_lines(
    lines: Sequence[FactLine], found: Sequence[Sequence[Fact]], versions: Sequence[Version], same: SameName
) -> list[FactLine]:
    """Return for each line of a person the lines on the places and bodies given, where two versions give two.

    Two towns differ, and two bodies of one kind, such as two universities: what is of two kinds may both be right.
    """
    after: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for column in found:
        for fact in column:
            if fact.kind in (FactKind.PLACE, FactKind.ORG) and isinstance(fact.value, Named):
                after[fact.place.version, fact.place.paragraph].append(fact)
    made: list[FactLine] = []
    for line in lines:
        if line.kind is not FactKind.PERSON:
            continue
        for kind in (FactKind.PLACE, FactKind.ORG):
            given: _Told = defaultdict(list)
            for fact in line.mentions:
                version = versions[fact.place.version]
                text = version.paragraphs[fact.place.paragraph].text if version.is_english else ""
                near = after.get((fact.place.version, fact.place.paragraph), ())
                given[fact.place.version] += _told_of(fact, near, text, kind)
            made += _line(line.about, kind, {v: facts for v, facts in given.items() if facts}, same)
    return made


def _told_of(person: Fact, near: Sequence[Fact], text: str, kind: FactKind) -> Iterator[Fact]:
    """Yield what a person is told to be of, right after the name."""
    pattern = _HOME if kind is FactKind.PLACE else _SEAT
    for fact in near:
        between = text[person.place.end : fact.place.start]
        away = fact.place.start - person.place.end
        if fact.kind is kind and 0 < away <= _LONGEST and pattern.fullmatch(between):
            yield fact


def _line(person: str, kind: FactKind, given: _Told, same: SameName) -> Iterator[FactLine]:
    for one, other in combinations(given.values(), 2):
        pairs = [(_named(a), _named(b)) for a, b in product(one, other)]
        if all(_apart(a, b, kind, same) for a, b in pairs):
            what = f"where {person} is from" if kind is FactKind.PLACE else f"where {person} works"
            rule = f"another {'place' if kind is FactKind.PLACE else 'body'}: {pairs[0][0]} against {pairs[0][1]}"
            told = tuple(sorted((fact for facts in given.values() for fact in facts), key=lambda fact: fact.place))
            yield FactLine(kind, what, Verdict.DIFFERS, rule, told)
            return


def _named(fact: Fact) -> str:
    return fact.value.name if isinstance(fact.value, Named) else ""


def _apart(one: str, other: str, kind: FactKind, same: SameName) -> bool:
    """Tell whether two places, or bodies, are two of one kind."""
    a, b = NameForm.of(one), NameForm.of(other)
    if same.key(one) == same.key(other) or not a.tokens or not b.tokens or a.short_for(b) or b.short_for(a):
        return False
    if kind is FactKind.PLACE:
        return level(one) == level(other) and not ({*a.tokens} & {*b.tokens})
    heads = tables.words("slots", "seats")
    return bool({*a.tokens} & {*b.tokens} & heads) and not a.spelled_like(b) and not _in_part(a, b)


def _in_part(a: NameForm, b: NameForm) -> bool:
    """Tell whether one body's name is the other's with more words: a school of a university."""
    return {*a.tokens} <= {*b.tokens} or {*b.tokens} <= {*a.tokens}
