"""Names that one version gives in full, found again in the others: a surname alone, a body that was overlooked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.names import NameForm, office_after
from crossread.facts.values import Fact, FactKind, Named
from crossread.story import ASIDE_ROLES, Place, Role

if TYPE_CHECKING:
    from crossread.story import Version

_LENT = (FactKind.PERSON, FactKind.ORG, FactKind.PLACE, FactKind.PRODUCT)
_SILENT = ASIDE_ROLES | {Role.FURNITURE}
_LEAST = 4
"""Fewest letters of a surname that is looked for alone: shorter ones are words too often."""


def lent(versions: Sequence[Version], found: Sequence[Sequence[Fact]]) -> list[list[Fact]]:
    """Return the facts of each version with the names that other versions lend it, in the order of their places.

    A name of several words is lent as it is written, a person's surname too where one person of the story alone bears
    it and the version itself has nothing else of that name. What a version has found itself is left as it is.
    """
    whole, surnames = _names(found)
    odd = _taken_for_another(found, surnames)
    made: list[list[Fact]] = []
    for number, (version, column) in enumerate(zip(versions, found, strict=True)):
        facts = [_person(fact) if _alone(fact) in odd else fact for fact in column]
        new = _in_version(number, version, facts, whole, surnames)
        made.append(sorted([*facts, *new], key=lambda fact: (fact.place, fact.kind.value)) if new else list(facts))
    return made


def _names(found: Sequence[Sequence[Fact]]) -> tuple[dict[str, Fact], dict[str, Fact]]:
    """Return the written names of several words, and the surnames that one person bears, each with a fact of it."""
    whole: dict[str, Fact] = {}
    bearers: dict[str, dict[str, Fact]] = defaultdict(dict)
    for facts in found:
        for fact in facts:
            if not isinstance(fact.value, Named) or fact.kind not in _LENT or " " not in fact.value.name:
                continue
            name = fact.value.name
            whole.setdefault(name, fact)
            bare = _bare(name)
            if bare != name and " " in bare:
                whole.setdefault(bare, fact)
            if fact.kind is FactKind.PERSON:
                bearers[name.split()[-1]][NameForm.of(name).tokens[0]] = fact
    surnames = {
        surname: next(iter(people.values()))
        for surname, people in bearers.items()
        if len(people) == 1 and len(surname) >= _LEAST and surname[0].isupper()
    }
    return whole, surnames


def _alone(fact: Fact) -> str | None:
    """Return the one word of a name that is taken for something else than a person."""
    if not isinstance(fact.value, Named) or fact.kind not in _LENT or fact.kind is FactKind.PERSON:
        return None
    return fact.value.name if " " not in fact.value.name else None


def _taken_for_another(found: Sequence[Sequence[Fact]], surnames: dict[str, Fact]) -> frozenset[str]:
    """Return the surnames that one version alone, which has no person of that name, takes for a place or a body."""
    takers: dict[str, set[int]] = defaultdict(set)
    bearers: dict[str, set[int]] = defaultdict(set)
    for number, facts in enumerate(found):
        for fact in facts:
            if (word := _alone(fact)) in surnames and word is not None:
                takers[word].add(number)
            elif isinstance(fact.value, Named) and fact.kind is FactKind.PERSON:
                bearers[fact.value.name.split()[-1]].add(number)
    return frozenset(word for word, numbers in takers.items() if len(numbers) == 1 and not numbers & bearers[word])


def _person(fact: Fact) -> Fact:
    return replace(fact, kind=FactKind.PERSON)


def _bare(name: str) -> str:
    """Return a company's name without the "Inc." at its end."""
    words = name.split()
    while len(words) > 1 and words[-1].lower().strip(".,") in tables.names().companies:
        words.pop()
    return " ".join(words).rstrip(",")


def _in_version(
    number: int, version: Version, facts: Sequence[Fact], whole: dict[str, Fact], surnames: dict[str, Fact]
) -> list[Fact]:
    own = {fact.value.name for fact in facts if isinstance(fact.value, Named)}
    known = {word for name in own for word in name.split()}
    wanted = {name: fact for name, fact in whole.items() if name not in own}
    wanted |= {name: fact for name, fact in surnames.items() if name not in known}
    told = [(at, version.paragraphs[at]) for at in version.aligned()]
    texts = [(at, paragraph.text) for at, paragraph in told if paragraph.role not in _SILENT]
    taken: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for fact in facts:
        if isinstance(fact.value, Named):
            taken[fact.place.paragraph].append((fact.place.start, fact.place.end))
    new: list[Fact] = []
    for name in sorted(wanted, key=lambda name: (-len(name), name)):
        if holding := [(at, text) for at, text in texts if name in text]:
            pattern = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
            new += _found((number, holding), taken, (name, wanted[name].kind), pattern)
    for name, fact in whole.items():
        if (spelled := _spelled_out(name)) is not None:
            rest = name.partition(" ")[2]
            holding = [(at, text) for at, text in texts if rest in text]
            new += _found((number, holding), taken, (name, fact.kind), spelled)
    return new


def _spelled_out(name: str) -> re.Pattern[str] | None:
    """Return what finds a name whose first word is short for several: "Tarn Naval Ship Orla" for "TNS Orla"."""
    short, _, rest = name.partition(" ")
    if not (_SHORTEST <= len(short) <= _LONGEST and short.isascii() and short.isupper() and rest):
        return None
    return re.compile(rf"(?<![\w-]){' '.join(f'{letter}[a-z]+' for letter in short)} {re.escape(rest)}(?![\w-])")


_SHORTEST, _LONGEST = 2, 5
"""Letters of an abbreviation before a name."""


def _found(
    where: tuple[int, Sequence[tuple[int, str]]],
    taken: dict[int, list[tuple[int, int]]],
    lent_name: tuple[str, FactKind],
    pattern: re.Pattern[str],
) -> list[Fact]:
    """Return a name with its kind wherever `pattern` is found in a version.

    `where` is the version's number, and its paragraphs by theirs.
    Places that are `taken` for another name are left, and those found are taken.
    """
    (number, texts), (name, kind) = where, lent_name
    new: list[Fact] = []
    for at, text in texts:
        for match in pattern.finditer(text):
            if any(low < match.end() and match.start() < high for low, high in taken[at]):
                continue
            taken[at].append(match.span())
            role = office_after(text, match.end()) if kind is FactKind.PERSON else None
            new.append(Fact(kind, Place(number, at, *match.span()), Named(name, role), rule="lent"))
    return new
