"""What persons are called: a killer here and an alleged one there, the head of a family or its reputed head."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts.certainty import Clauses
from crossread.facts.names import clan
from crossread.facts.tables import table
from crossread.facts.tables import words as table_words
from crossread.facts.values import Certainty, Fact, FactKind, FactLine, Put, Verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.language import Name, ParagraphReading, Word

_OF_BODIES = frozenset({"head", "member", "agent"})
"""Callings that go with a body: "a member of the gang"."""
_DEEP = 3
"""Steps down the parse from a calling to the name it goes with: head, of the family, of the name."""
_NAMED = frozenset({"person", "org", "group"})


@dataclass(frozen=True, slots=True)
class Calling:
    """One calling with the name it goes with: `key` is the same for the same calling of the same person or body."""

    key: tuple[str, str]
    fact: Fact
    words: str
    """The calling with its name, as it is written."""


def callings(
    at: tuple[int, int],
    text: str,
    reading: ParagraphReading,
    clauses: Clauses,
    known: Callable[[str], str],
) -> Iterator[Calling]:
    """Yield the callings of the parsed paragraph `at` (version, paragraph).

    `known` returns one key for all the forms of a name of the story.
    """
    if _lemmas().isdisjoint(clauses.lemmas):
        return
    listed = _callings()
    adjectives = table_words("certainty", "adjectives") | {"accused", "confessed"}
    names = [clan(text, name) for name in reading.names if name.kind.value in _NAMED]
    for i, word in enumerate(reading.words):
        calling = listed.get(clauses.lemmas[i])
        if calling is None or word.pos not in ("NOUN", "PROPN") or any(_inside(word, name) for name in reading.names):
            continue
        before = {clauses.shown[c] for c in clauses.children[i] if c < i} | set(clauses.shown[max(0, i - 1) : i])
        cue = next((shown for shown in sorted(before) if shown in adjectives), None)
        put = Put(Certainty.ALLEGED, cue) if cue else Put(Certainty.ASSERTED)
        for name in _names(i, calling, reading, clauses, names):
            place = Place(*at, word.start, word.end)
            shown = (
                f"{word.lemma.lower()}, {name.name}" if name.kind.value == "person" else _phrase(i, name, text, reading)
            )
            yield Calling((calling, known(name.name)), Fact(FactKind.CERTAINTY, place, put, rule="calling"), shown)


def _phrase(i: int, name: Name, text: str, reading: ParagraphReading) -> str:
    at = next((n for n, word in enumerate(reading.words) if _inside(word, name)), i)
    start, end = min(reading.words[i].start, name.start), max(reading.words[i].end, name.end)
    for _ in range(_DEEP):
        end = max(end, reading.words[at].end)  # the family that the name belongs to
        at = reading.words[at].head
    return " ".join(text[start:end].split()) if end - start < _LONGEST else name.name


_LONGEST = 60
"""Characters of a calling with its body that are shown whole."""


def _names(i: int, calling: str, reading: ParagraphReading, clauses: Clauses, names: Sequence[Name]) -> Iterator[Name]:
    """Yield the names that word `i` is said of: beside it, its subject, or the body it belongs to."""
    word = reading.words[i]
    persons = [name for name in names if name.kind.value == "person"]
    above = word.head
    if word.dep in ("appos", "compound", "flat", "nmod", "nmod:desc", "amod") and above != i:
        yield from (name for name in persons if _inside(reading.words[above], name))
    for child in clauses.children[i]:
        dep = reading.words[child].dep
        if dep in ("appos", "flat") or (
            dep == "nsubj" and any(reading.words[c].dep == "cop" for c in clauses.children[i])
        ):
            yield from (name for name in persons if _inside(reading.words[child], name))
    if calling in _OF_BODIES:
        yield from (
            name for name in names if any(_inside(reading.words[at], name) for at in _below(i, clauses, reading))
        )


def _inside(word: Word, name: Name) -> bool:
    return name.start <= word.start < name.end


def _below(i: int, clauses: Clauses, reading: ParagraphReading) -> set[int]:
    """Return the words of the body that word `i` is a head or a member of."""
    found: set[int] = set()
    level = {i}
    for _ in range(_DEEP):
        level = {
            child
            for at in level
            for child in clauses.children[at]
            if reading.words[child].dep in ("nmod", "compound", "nmod:poss", "flat", "amod")
        }
        found |= level
    return found


@cache
def _callings() -> dict[str, str]:
    listed: dict[str, list[str]] = table("certainty")["callings"]
    return {lemma: calling for calling, lemmas in listed.items() for lemma in lemmas}


@cache
def _lemmas() -> frozenset[str]:
    return frozenset(_callings())


def calling_lines(found: Sequence[Calling], labels: Callable[[Iterable[int]], str]) -> Iterator[FactLine]:
    """Yield a line for each calling on which the versions are divided; `labels` names versions."""
    for what, plain, reserved in _divided(found):
        cues = sorted({c.fact.value.cue for c in reserved if isinstance(c.fact.value, Put) and c.fact.value.cue})
        without, having = ([c.fact.place.version for c in some] for some in (plain, reserved))
        rule = f"stated in {labels(without)}, alleged in {labels(having)} ({', '.join(f'“{cue}”' for cue in cues)})"
        mentions = sorted((c.fact for c in (*plain, *reserved)), key=lambda fact: fact.place)
        yield FactLine(FactKind.CERTAINTY, f"how certain: {what}", Verdict.DIFFERS, rule, tuple(mentions))


def _divided(found: Sequence[Calling]) -> Iterator[tuple[str, list[Calling], list[Calling]]]:
    """Yield what is called so, the callings without and those with a reservation, where versions are divided.

    A version that has both has said that it is not proved, and goes with the reserved ones.
    """
    by_key: dict[tuple[str, str], dict[int, list[Calling]]] = defaultdict(lambda: defaultdict(list))
    for calling in found:
        by_key[calling.key][calling.fact.place.version].append(calling)
    for versions in by_key.values():
        plain: list[Calling] = []
        reserved: list[Calling] = []
        for some in versions.values():
            alleged = [c for c in some if isinstance(c.fact.value, Put) and c.fact.value.certainty is Certainty.ALLEGED]
            (reserved if alleged else plain).append((alleged or some)[0])
        if plain and reserved:
            yield max((c.words for c in (*plain, *reserved)), key=len), plain, reserved
