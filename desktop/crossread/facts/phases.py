"""States of one matter that exclude each other: a fire still burning here and out there, a road closed and reopened."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache, cached_property
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.certainty import HELPING, Clauses
from crossread.facts.finders.nouns import singular
from crossread.facts.tables import words as table_words
from crossread.facts.values import Certainty, Fact, FactKind, Put
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.language import ParagraphReading, Sentence

_TABLE = "phases"
CAUSE = "cause"
"""The matter of why a thing happened; beside it stands what happened."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_HOUR = re.compile(
    r"\b\d{1,2}(?:[:.]\s?\d\d)?\s?[ap]\.?\s?m\b|\b\d{1,2}[:.]\d\d\b|\bnoon\b|\bmidnight\b", re.IGNORECASE
)
_AHEAD = 5
"""Words after a verb in which what the matter is may stand: "remains for now out of control"."""
_LONGEST_PATTERN = 4
"""Words of the longest of those, at most."""
_WHOLE = 4
"""Words from the first to the last that say a state, and are pointed at together."""
_BACK = 20
"""Words before an "it" among which what it stands for is looked for."""
_WHOLE_NOUNS = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "ROOT", "root"})
_STILL = frozenset({"still", "yet"})


@dataclass(frozen=True, slots=True)
class State:
    """What one version says that a matter has come to: its step, from 0, the words that say so and where."""

    step: int
    fact: Fact
    words: str
    hour: str | None
    """The time of day that its sentence gives: at two times both may be right."""
    beside: frozenset[str] | None = None
    """What stands beside its noun, to tell it from others of its kind; None where the story has but one."""
    by: str | None = None
    """Who is said to have done it: what one body passed another may have rejected."""


_Pattern = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    done: tuple[_Pattern, ...]
    does: tuple[_Pattern, ...]
    plain: tuple[_Pattern, ...]
    still: tuple[_Pattern, ...]
    undone: tuple[_Pattern, ...]
    undoes: tuple[_Pattern, ...]


@dataclass(frozen=True)
class Matter:
    """Nouns that go through the same steps: all are one thing (`one`) or each its own; `named` says so may persons."""

    about: str
    nouns: frozenset[str]
    named: bool
    one: bool
    steps: tuple[_Step, ...]

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The stems of the verbs that tell a step, but for those of being and lasting."""
        told = (p for step in self.steps for p in (*step.done, *step.does, *step.still, *step.undone, *step.undoes))
        return frozenset(pattern[0] for pattern in told)

    @cached_property
    def openings(self) -> frozenset[str]:
        """The stems that what tells a step after a verb of being or lasting begins with."""
        return frozenset(pattern[0] for step in self.steps for pattern in step.plain)


def states(
    at: tuple[int, int], text: str, reading: ParagraphReading, clauses: Clauses, who: Callable[[int], str | None]
) -> Iterator[tuple[tuple[str, str], State]]:
    """Yield what the parsed paragraph `at` (version, paragraph) says that matters have come to, by matter and noun.

    `who` returns the key of the person whom a word means. A sentence with a year tells of another time.
    """
    words = reading.words
    for sentence in reading.sentences:
        told: list[tuple[int, str, _Telling]] = []
        for i in clauses.parts:
            if sentence.first <= i < sentence.last:
                noun = clauses.shown[i] if clauses.shown[i] != "it" else _meant(i, clauses)
                if may := _may_tell((words[i].head, *_further(i, clauses)), noun, clauses):
                    told.append((i, noun, may))
        for i, noun, may in told if told and not another_time(text, sentence) else ():
            name = who(i)
            for verb, verbs in may:
                for matter in _by_noun().get(noun, ()) if name is None else _of_names():
                    no = verbs is not None and matter.verbs.isdisjoint(verbs)
                    step = None if no else step_of(i, matter, clauses, verb)
                    if step is None or _over(verb, clauses):
                        continue
                    what = name or (matter.about if matter.one else singular(noun))
                    state = made(at, text, step, clauses, sentence)
                    one = matter.one or name is not None
                    yield (
                        (matter.about, what),
                        state if one else replace(state, beside=_beside(i, clauses), by=_by(i, clauses)),
                    )


_Telling = list[tuple[int, frozenset[str] | None]]


def _may_tell(found: Sequence[int], noun: str, clauses: Clauses) -> _Telling:
    """Return the verbs that may say how far a matter of a noun, or of whom it may mean, has come, with `_verbs`."""
    known = _telling().get(noun, _telling()[_ANYBODY])
    told = ((verb, _verbs(verb, clauses)) for verb in found)
    return [(verb, verbs) for verb, verbs in told if verbs is None or not known.isdisjoint(verbs)]


def _over(verb: int, clauses: Clauses) -> bool:
    """Tell whether a verb says how long it was so: "was at large until Friday"."""
    words, below = clauses.words, clauses.children[verb]
    past = words[verb].tag == "VBD" or any(words[c].tag == "VBD" for c in below)
    return past and any(clauses.shown[d] == "until" for c in below for d in (c, *clauses.children[c]))


def _further(i: int, clauses: Clauses) -> Iterator[int]:
    """Yield the verbs that go on with the subject at word `i`: "was questioned and has not been arrested"."""
    words, verb = clauses.words, clauses.words[i].head
    for c in clauses.further.get(verb, ()) if words[i].dep.startswith("nsubj") else ():
        if words[c].pos not in ("VERB", "ADJ"):
            continue
        if any(words[d].dep.startswith("nsubj") for d in clauses.children[c]):
            continue
        passive = any(words[d].dep == "aux:pass" for d in clauses.children[c])
        if passive == (words[i].dep == "nsubj:pass"):
            yield c


def _verbs(verb: int, clauses: Clauses) -> frozenset[str] | None:
    """Return the stems of a verb by which alone it may tell a state; None where what it is or does further may."""
    shown = tables.stem(clauses.shown[verb])
    if shown in stems("lasting") or verb in clauses.helped:
        return None
    return frozenset({shown, tables.stem(clauses.words[verb].lemma.lower())})


def another_time(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence gives a year, and so tells of another time than that of the article."""
    return _YEAR.search(text, sentence.start, sentence.end) is not None


def made(at: tuple[int, int], text: str, step: tuple[int, int, int], clauses: Clauses, sentence: Sentence) -> State:
    """Return the state that the words from the second to the third number of `step` tell."""
    number, first, last = step
    start, end = clauses.words[first].start, clauses.words[last].end
    words = " ".join(text[start:end].split())
    put = Put(Certainty.ASSERTED, words)
    if _tried(last, clauses):
        head = clauses.words[last].head
        above = clauses.shown[head]
        start = clauses.words[head].start if first - _WHOLE <= head < first else start
        words, put = f"{above} to {words}", Put(Certainty.ATTEMPTED, f"{above} to")
    time = _HOUR.search(text, sentence.start, sentence.end)
    hour = "".join(time.group().lower().split()) if time else None
    return State(number, Fact(FactKind.CERTAINTY, Place(*at, start, end), put, rule="state"), words, hour)


def step_of(i: int, matter: Matter, clauses: Clauses, verb: int) -> tuple[int, int, int] | None:
    """Return the step that the matter at word `i` has come to by a verb, and the first and last word that say so."""
    words, part = clauses.words, clauses.words[i].dep
    lasts = verb if tables.stem(clauses.shown[verb]) in stems("lasting") else None
    if lasts is not None and part == "nsubj":
        further = [c for c in clauses.children[verb] if words[c].dep == "xcomp" and words[c].pos == "VERB"]
        verb = further[0] if further else verb
    told = _told(verb, clauses, lasting=lasts is not None)
    if told is None:
        return None
    if part.startswith("nsubj") and told is not _Told.UNDONE:
        first, said = _said_ahead(verb if lasts is None else lasts, matter, clauses)
        for number, step in enumerate(matter.steps) if said else ():
            for pattern in step.plain:
                if (at := said.get(pattern)) is not None:
                    return number, *_span(i, [first, *range(first + 1 + at, first + 1 + at + len(pattern))], verb)
    if any(clauses.shown[c] == "longer" for c in clauses.children[verb]):
        return None
    to = part in ("obj", "nsubj:pass")
    for number, step in enumerate(matter.steps):
        if told is _Told.UNDONE:
            patterns = step.undone if to else step.undoes
        else:
            patterns = (*(step.done if to else step.does), *(step.still if told is _Told.NOW else ()))
        for pattern in patterns:
            if (found := _verb(verb, pattern, clauses)) is not None:
                return number, *_span(i, [*found, *_marks(verb, clauses)], verb)
    return None


class _Told(Enum):
    """How a verb tells what it tells."""

    DONE = auto()
    NOW = auto()
    """In the present, or with "still"."""
    UNDONE = auto()
    """It was not done, or is only tried."""


def _told(verb: int, clauses: Clauses, *, lasting: bool) -> _Told | None:
    """Return how a verb tells what it tells, None where it is yet to come, alleged or denied."""
    words, below = clauses.words, clauses.children[verb]
    if any(words[c].tag == "MD" for c in below):
        refused = any(clauses.shown[c] in table_words(_TABLE, "refusing") for c in below)
        return _Told.UNDONE if refused and clauses.negation(verb) is not None else None
    if _tried(verb, clauses):
        return _Told.UNDONE
    clause = clauses.of(verb)
    if clause is None or clause.put.certainty not in (Certainty.ASSERTED, Certainty.NEGATED):
        return None
    if clause.put.certainty is Certainty.NEGATED:
        return _Told.UNDONE
    if not lasting and any(words[c].tag == "TO" for c in below):
        return None
    still = lasting or not _STILL.isdisjoint(clauses.shown[c] for c in below)
    present = any(words[c].tag in ("VBZ", "VBP") for c in (verb, *below))
    return _Told.NOW if still or present else _Told.DONE


def _meant(i: int, clauses: Clauses) -> str:
    """Return the noun that "it" at word `i` stands for, where it is the one thing of its kind: "it was put out"."""
    words = clauses.words
    before = (
        j
        for j in range(i - 1, max(-1, i - _BACK), -1)
        if words[j].pos in ("NOUN", "PROPN") and words[j].dep in _WHOLE_NOUNS
    )
    noun = next((clauses.shown[j] for j in before if clauses.shown[j] in _by_noun()), "")
    return noun if words[i].dep == "nsubj:pass" and any(matter.one for matter in _by_noun().get(noun, ())) else ""


def _tried(verb: int, clauses: Clauses) -> bool:
    """Tell whether a deed is still being tried: "were struggling to restore"; who "worked to" may have done it."""
    words, above = clauses.words, clauses.words[verb].head
    if words[verb].tag != "VB" or words[verb].dep not in ("xcomp", "advcl"):
        return False
    return words[above].tag in ("VBG", "VBZ", "VBP") and tables.stem(clauses.shown[above]) in stems("trying")


def _beside(i: int, clauses: Clauses) -> frozenset[str]:
    words = clauses.words
    return frozenset(
        tables.stem(clauses.shown[c]) for c in clauses.children[i] if words[c].pos in ("NOUN", "PROPN", "ADJ", "NUM")
    )


def _by(i: int, clauses: Clauses) -> str | None:
    words, verb = clauses.words, clauses.words[i].head
    parts = {"obj": ("nsubj",), "nsubj:pass": ("obl", "obl:agent")}.get(words[i].dep, ())
    agents = [c for c in clauses.children[verb] if words[c].dep in parts and words[c].pos in ("NOUN", "PROPN")]
    if words[i].dep == "nsubj:pass":
        agents = [c for c in agents if any(clauses.shown[d] == "by" for d in clauses.children[c])]
    return tables.stem(clauses.shown[agents[0]]) if agents else None


def _marks(verb: int, clauses: Clauses) -> list[int]:
    return [
        c
        for c in clauses.children[verb]
        if clauses.shown[c] in _STILL or clauses.shown[c] in table_words("certainty", "negations")
    ]


def _verb(verb: int, pattern: _Pattern, clauses: Clauses) -> list[int] | None:
    """Return the words of a pattern of a verb and what belongs to it, None where they are not there."""
    if pattern[0] not in (tables.stem(clauses.shown[verb]), tables.stem(clauses.words[verb].lemma.lower())):
        return None
    below = [c for c in clauses.children[verb] for c in (c, *clauses.children[c])]
    found = [verb]
    for wanted in pattern[1:]:
        at = next((c for c in below if tables.stem(clauses.shown[c]) == wanted), None)
        if at is None:
            return None
        found.append(at)
    return found


def _said_ahead(verb: int, matter: Matter, clauses: Clauses) -> tuple[int, dict[_Pattern, int]]:
    """Return a verb of being or lasting by its number, and what stands a few words ahead of it; none for other verbs.

    That is each run of words as long as a pattern may be, by their stems, with how far ahead it first begins; none
    where no word may begin one of `matter`.
    """
    helped = verb in clauses.helped
    cop = next(c for c in clauses.children[verb] if clauses.words[c].dep in HELPING) if helped else None
    if cop is None and tables.stem(clauses.shown[verb]) not in stems("lasting"):
        return verb, {}
    first = cop if cop is not None else verb
    end = min(first + 1 + _AHEAD + _LONGEST_PATTERN, len(clauses.words))
    said = tuple(tables.stem(clauses.shown[at]) for at in range(first + 1, end))
    if matter.openings.isdisjoint(said):
        return first, {}
    starts = range(min(_AHEAD, len(said)) - 1, -1, -1)
    return first, {said[at : at + size]: at for at in starts for size in range(1, _LONGEST_PATTERN + 1)}


def _span(i: int, found: Sequence[int], verb: int) -> tuple[int, int]:
    first, last = min(found), max(found)
    return (verb, verb) if last - first > _WHOLE or first <= i <= last else (first, last)


@cache
def stems(key: str) -> frozenset[str]:
    """Return the list `key` of the table by its stems."""
    return frozenset(map(tables.stem, table_words(_TABLE, key)))


def _patterns(listed: Sequence[str]) -> tuple[_Pattern, ...]:
    return tuple(tuple(map(tables.stem, entry.split())) for entry in listed)


@cache
def matters() -> tuple[Matter, ...]:
    """Return the matters of the table."""
    return tuple(
        Matter(
            matter["about"],
            frozenset(matter["nouns"]),
            matter.get("names", False),
            matter.get("one", False),
            tuple(
                _Step(*(_patterns(state.get(key, ())) for key in ("done", "does", "is", "still", "not", "does_not")))
                for state in matter["state"]
            ),
        )
        for matter in tables.table(_TABLE)["matter"]
    )


@cache
def _by_noun() -> dict[str, tuple[Matter, ...]]:
    found: dict[str, list[Matter]] = defaultdict(list)
    for matter in matters():
        for noun in matter.nouns:
            found[noun].append(matter)
            found[f"{noun}s"].append(matter)
    return {noun: tuple(some) for noun, some in found.items()}


@cache
def _of_names() -> tuple[Matter, ...]:
    return tuple(matter for matter in matters() if matter.named)


_ANYBODY = ""
"""In place of a noun that no matter has: it may mean a person."""


@cache
def _telling() -> dict[str, frozenset[str]]:
    """Return the stems of the verbs that tell a step of a matter of each noun, or of a person's."""
    return {
        noun: frozenset().union(*(matter.verbs for matter in (*some, *_of_names())))
        for noun, some in ((_ANYBODY, ()), *_by_noun().items())
    }
