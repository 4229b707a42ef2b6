"""What one paragraph says was done by whom and to whom, without a figure; who says so is not asked here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.finders.nouns import singular
from crossread.facts.finders.units import is_unit_name
from crossread.facts.tables import words as table_words
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.facts.certainty import Clauses
    from crossread.language import ParagraphReading, Word

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
    told: bool = True
    """Whether it is told, and no mere infinitive or what may be: "ready to sell it", "might sell it"."""


def deeds(
    at: tuple[int, int],
    reading: ParagraphReading,
    clauses: Clauses,
    known: Callable[[str], str],
    person: Callable[[int], str | None],
) -> Iterator[tuple[tuple[str, str, str], Deed]]:
    """Yield the deeds of the parsed paragraph `at` (version, paragraph), each with what was done, the part and who.

    `known` returns one key for all forms of a name of the story, `person` that of whom a word means; who has no name
    goes by a noun.
    """
    names = reading.names
    telling, idle = tables.reporting().verbs, table_words("certainty", "idle")
    for i in clauses.verbs():
        verb = reading.words[i]
        told = clauses.people(i)
        if not told and clauses.lemmas[i] not in _opening():
            continue
        happened = event(verb)
        what, further = _deed(i, happened, told, clauses)
        if what == happened and (
            clauses.shown[i] in idle or what in idle or clauses.shown[i] in telling or what in telling
        ):
            continue
        if further is not None:
            told = [*((part, clauses.meant(j)) for part, j in told if part == "by"), ("to", clauses.meant(further))]
        # Whom a pronoun stands for is asked where nobody and nothing else says what it is told of, or it is sure.
        place = Place(*at, verb.start, verb.end)
        deed = Deed(place, i, what, told=verb.tag != "VB")
        plain = [(part, j) for part, j in told if reading.words[j].pos in ("NOUN", "PROPN")]
        if plain and len(plain) < len(told):
            plain += [(part, j) for part, j in told if reading.words[j].pos == "PRON" and person(j)]
        for part, j in plain or (told if further is not None else [(part, clauses.meant(j)) for part, j in told]):
            if part == "to" and f"{clauses.lemmas[i]} {clauses.shown[j]}" in _opening():
                continue  # the fire that is opened
            word = reading.words[j]
            name = next((n for n in names if n.start <= word.start < n.end), None) if names else None
            if name is not None:
                yield (what, part, known(name.name)), deed
                continue
            meant = person(j)
            if meant is not None:
                yield (what, part, meant), deed
            if word.pos == "NOUN" and not _measures(clauses.shown[j]) and not _anybodys(j, clauses):
                who = f"{THE}{singular(clauses.shown[j])}"
                yield (what, part, who), deed
                if not _named(j, reading, clauses):
                    yield (what, CALLED + part, who), Deed(Place(*at, word.start, word.end), i, what, called=j)


def event(word: Word) -> str:
    """Return one word for what happened: the event of the table, else the lemma.

    Of an event that is a thing alone a verb does not speak: who "fired" a shot burned nothing.
    """
    found = tables.events().get(tables.stem(word.lemma))
    return found.name if found and (found.done or word.pos != "VERB") else word.lemma.lower()


def _deed(i: int, happened: str, told: Sequence[tuple[str, int]], clauses: Clauses) -> tuple[str, int | None]:
    """Return one word for what verb `i` tells, and whom a preposition joins to it: "opened fire on the guards".

    `told` are the words that it is done by and done to.
    """
    lemma = clauses.lemmas[i]
    verbs, listed, to_persons = (*_with_particle(i, lemma, clauses), lemma), _listed("deeds"), _listed(_TO_PERSONS)
    to = [j for part, j in told if part == "to"] if not to_persons.keys().isdisjoint(verbs) else ()
    if any(clauses.person(clauses.meant(j)) for j in to):
        return next(to_persons[verb] for verb in verbs if verb in to_persons), None
    if lemma in _opening():
        obj = next((clauses.shown[c] for c in clauses.children[i] if clauses.words[c].dep == "obj"), "")
        for c in clauses.children[i] if not obj or f"{lemma} {obj}" in _opening() else ():
            case = next((clauses.shown[d] for d in clauses.children[c] if clauses.words[d].dep == "case"), None)
            whole = " ".join(filter(None, (lemma, obj, case)))
            if case is not None and clauses.words[c].dep == "obl" and (deed := listed.get(whole)) is not None:
                return deed, c
        if deed := next((deed for verb, deed in listed.items() if verb.startswith(f"{lemma} {obj} ")), None):
            return deed, None  # "opened fire", at nobody who is named
    return next((listed[verb] for verb in verbs if verb in listed), happened), None


_TO_PERSONS = "deeds_to_persons"


def _with_particle(i: int, lemma: str, clauses: Clauses) -> Iterator[str]:
    after = i + 1
    if after in clauses.children[i] and clauses.words[after].dep in ("compound:prt", "advmod"):
        yield f"{lemma} {clauses.shown[after]}"


@cache
def _listed(key: str) -> dict[str, str]:
    listed: dict[str, list[str]] = tables.table("certainty")[key]
    return {verb: deed for deed, verbs in listed.items() for verb in verbs}


@cache
def _opening() -> frozenset[str]:
    """Return the beginnings of the deeds of several words."""
    words = [verb.split() for verb in _listed("deeds") if " " in verb]
    return frozenset(" ".join(some[:k]) for some in words for k in range(1, len(some)))


def _measures(noun: str) -> bool:
    """Tell whether a noun stands for how much and not for whom: "40 percent were destroyed"."""
    return is_unit_name(singular(noun)) is not None


def _anybodys(j: int, clauses: Clauses) -> bool:
    """Tell whether what somebody does it to is of no particular thing: who wears crampons is not everybody."""
    word = clauses.words[j]
    below = clauses.children[j]
    return word.dep == "obj" and word.tag == "NNS" and not any(clauses.words[c].dep.startswith(_SAID) for c in below)


_SAID = ("det", "nmod:poss", "nummod", "amod", "compound", "nmod", "acl")
"""What makes a thing a particular one."""


def _named(j: int, reading: ParagraphReading, clauses: Clauses) -> bool:
    """Tell whether a name stands with a noun: what a person of a name is called, the line of the callings says."""
    if not reading.names:
        return False
    below = [*clauses.children[j], *(deep for child in clauses.children[j] for deep in clauses.children[child])]
    return any(n.start <= reading.words[i].start < n.end for i in below for n in reading.names)
