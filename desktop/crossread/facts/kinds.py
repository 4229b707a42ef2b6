"""Things told by what they are: a motel here, a hotel there; of one thing, one of the two words must be wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.finders.nouns import singular
from crossread.facts.values import Fact, FactKind, Named
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.language import ParagraphReading

_RULE = "kind: "
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Group:
    kind: str
    number: int
    fact: FactKind

    @property
    def key(self) -> str:
        return f"{self.kind}#{self.number}"


def of_kinds(at: tuple[int, int], text: str, reading: ParagraphReading) -> list[Fact]:
    """Return the common nouns of a parsed paragraph `at` (version, paragraph) that exclude others of their kind.

    They are facts for the comparison of two statements alone.
    """
    return [
        Fact(group.fact, Place(*at, word.start, word.end), Named(noun), rule=f"{_RULE}{group.kind}")
        for word in reading.words
        if word.pos == "NOUN"
        for noun in [singular(text[word.start : word.end].lower())]
        for group in _groups().get(noun, ())
    ]


def kind(fact: Fact) -> str:
    """Return the kind of thing that a fact of `of_kinds` is one of, "" for any other fact."""
    return fact.rule.removeprefix(_RULE) if fact.rule.startswith(_RULE) else ""


def sole(fact: Fact) -> bool:
    """Tell whether a fact of `of_kinds` is of a kind of which a story mostly has one thing."""
    return bool(kind(fact)) and bool(tables.table("kinds")[kind(fact)].get("sole"))


def key(fact: Fact) -> str:
    """Return the key of a fact of `of_kinds`: one for all nouns of its group, "vehicle#1" for a van."""
    assert isinstance(fact.value, Named)  # noqa: S101 - as `of_kinds` makes them
    return next(group.key for group in _groups()[fact.value.name] if group.kind == kind(fact))


def keys_in(text: str) -> set[str]:
    """Return the keys of all words of `text` that are one of a kind, in names too: of a "Grand Hotel" as well."""
    words = {singular(word) for word in _WORD.findall(text.lower())}
    return {group.key for word in words for group in _groups().get(word, ())}


@cache
def _groups() -> dict[str, tuple[_Group, ...]]:
    found: dict[str, tuple[_Group, ...]] = {}
    for name, entry in tables.table("kinds").items():
        for number, nouns in enumerate(entry["groups"]):
            for noun in nouns:
                found[noun] = (*found.get(noun, ()), _Group(name, number, FactKind(entry["is"])))
    return found
