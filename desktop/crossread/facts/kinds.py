"""Things told by what they are or what is said of them: a motel here, a hotel there; a Greek ferry, an Italian one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.finders.nouns import singular
from crossread.facts.values import Fact, FactKind, Named
from crossread.language.tables import nations
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.language import ParagraphReading, Word

_RULE = "kind: "
_WORD = re.compile(r"[^\W\d_]+")


NATION = "nation"
"""The kind of adjectives of peoples, one group for each country: "a Greek ferry"."""

_SAID_BY = frozenset({"amod", "compound", "nmod:desc", "flat"})
"""How a word hangs on the thing it is said of."""


@dataclass(frozen=True, slots=True)
class _Group:
    kind: str
    number: int | str
    fact: FactKind

    @property
    def key(self) -> str:
        return f"{self.kind}#{self.number}"


def of_kinds(at: tuple[int, int], text: str, reading: ParagraphReading) -> list[Fact]:
    """Return the common words of a parsed paragraph `at` (version, paragraph) that exclude others of their kind.

    They are facts for the comparison of two statements alone.
    """
    groups = _groups()
    found: list[Fact] = []
    for word in reading.words:
        if word.pos not in _POSSIBLE:
            continue
        low = text[word.start : word.end].lower()
        for group in groups.get(singular(low) if word.pos == "NOUN" else low, ()):
            if _stands_as(word, group.kind):
                named = Named(_shown(text[word.start : word.end], word.pos))
                found.append(Fact(group.fact, Place(*at, word.start, word.end), named, rule=f"{_RULE}{group.kind}"))
    return found


_POSSIBLE = frozenset({"NOUN", "ADJ", "PROPN"})


def _stands_as(word: Word, kind_of: str) -> bool:
    """Tell whether a word is used as those of a kind are: a noun by itself, or said of the thing it hangs on."""
    return word.pos != "NOUN" and word.dep in _SAID_BY if said(kind_of) else word.pos == "NOUN"


def _shown(text: str, pos: str) -> str:
    """Return a word as it is shown: a noun in the singular, the adjective of a people with its capital."""
    return singular(text.lower()) if pos == "NOUN" else text if text.title() in nations() else text.lower()


def said(kind_of: str) -> bool:
    """Tell whether the words of a kind are said of a thing: a colour, a country."""
    return kind_of == NATION or bool(tables.table("kinds").get(kind_of, {}).get("said"))


def kind(fact: Fact) -> str:
    """Return the kind of thing that a fact of `of_kinds` is one of, "" for any other fact."""
    return fact.rule.removeprefix(_RULE) if fact.rule.startswith(_RULE) else ""


def sole(fact: Fact) -> bool:
    """Tell whether a fact of `of_kinds` is of a kind of which a story mostly has one thing."""
    return bool(kind(fact)) and bool(tables.table("kinds").get(kind(fact), {}).get("sole"))


def key(fact: Fact) -> str:
    """Return the key of a fact of `of_kinds`: one for all nouns of its group, "vehicle#1" for a van."""
    assert isinstance(fact.value, Named)  # noqa: S101 - as `of_kinds` makes them
    return next(group.key for group in _groups()[fact.value.name.lower()] if group.kind == kind(fact))


def keys_in(text: str) -> set[str]:
    """Return the keys of all words of `text` that are one of a kind, in names too: of a "Grand Hotel" as well.

    A country stands for its people: "from Norway".
    """
    lowered, groups = text.lower(), _groups()
    found = set(_WORD.findall(lowered))
    joined = " ".join(found)  # each word once, which is much less to look through
    countries = {key for part, name, key in _countries() if part in joined and (name == part or name in lowered)}
    forms = found | set(map(singular, found))
    return {group.key for form in forms & groups.keys() for group in groups[form]} | countries


@cache
def _countries() -> tuple[tuple[str, str, str], ...]:
    """Return the countries in lower case, each with the longest word of its name before it and its key after it."""
    names = {country.lower(): f"{NATION}#{country}" for country in set(nations().values())}
    return tuple((max(_WORD.findall(name), key=len), name, key) for name, key in names.items())


@cache
def _groups() -> dict[str, tuple[_Group, ...]]:
    found: dict[str, tuple[_Group, ...]] = {}
    for name, entry in tables.table("kinds").items():
        for number, nouns in enumerate(entry["groups"]):
            for noun in nouns:
                found[noun] = (*found.get(noun, ()), _Group(name, number, FactKind(entry["is"])))
    for word, country in nations().items():
        found[word.lower()] = (*found.get(word.lower(), ()), _Group(NATION, country, FactKind.GROUP))
    return found
