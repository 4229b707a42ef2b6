"""What one paragraph says was done by whom and to whom, without a figure; who says so is not asked here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.finders.nouns import singular
from crossread.facts.finders.units import is_unit_name
from crossread.facts.tables import words as table_words
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.facts.certainty import Clauses
    from crossread.language import ParagraphReading

CALLED = "called "
"""Before the part someone has in a deed, where it is asked what they are called: "a suspected thief was shot"."""

THE = "the "
"""Before a noun that stands for who it is: "the archbishop"."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done, by its verb and one word for it: at the verb, or at the noun `called` of whom it was done to."""

    place: Place
    verb: int
    what: str
    called: int | None = None


def deeds(
    at: tuple[int, int], reading: ParagraphReading, clauses: Clauses, known: Callable[[str], str]
) -> Iterator[tuple[tuple[str, str, str], Deed]]:
    """Yield the deeds of the parsed paragraph `at` (version, paragraph), each with what was done, the part and who.

    `known` returns one key for all forms of a name of the story; who has no name goes by a noun.
    """
    names = [n for n in reading.names if n.kind.value in ("person", "org")]
    idle = tables.reporting().verbs | table_words("certainty", "idle")
    for i, what in clauses.events():
        if clauses.shown[i] in idle or what in idle:
            continue
        verb = reading.words[i]
        place = Place(*at, verb.start, verb.end)
        for part, j in clauses.people(i):
            word = reading.words[j]
            name = next((n for n in names if n.start <= word.start < n.end), None)
            if name is not None:
                yield (what, part, known(name.name)), Deed(place, i, what)
            elif word.pos == "NOUN" and not _measures(clauses.shown[j]):
                who = f"{THE}{singular(clauses.shown[j])}"
                yield (what, part, who), Deed(place, i, what)
                if not _named(j, reading, clauses):
                    yield (what, CALLED + part, who), Deed(Place(*at, word.start, word.end), i, what, called=j)


def _measures(noun: str) -> bool:
    """Tell whether a noun stands for how much and not for whom: "40 percent were destroyed"."""
    return is_unit_name(singular(noun)) is not None


def _named(j: int, reading: ParagraphReading, clauses: Clauses) -> bool:
    """Tell whether a name stands with a noun: what a person of a name is called, the line of the callings says."""
    below = [*clauses.children[j], *(deep for child in clauses.children[j] for deep in clauses.children[child])]
    return any(n.start <= reading.words[i].start < n.end for i in below for n in reading.names)
