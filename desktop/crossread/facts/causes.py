"""Why a thing happened, as far as a version tells: not known here, an electrical fault there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.certainty import Clauses
from crossread.facts.phases import CAUSE, State, another_time, made, matters, stems, step_of
from crossread.facts.tables import words as table_words
from crossread.facts.values import Certainty

if TYPE_CHECKING:
    from crossread.language import ParagraphReading

_TABLE = "phases"
_TOLD = 1
"""The step of a cause that is told; before it, it is not known."""
_WHOLE = 8
"""Words from the first to the last that tell a cause, and are pointed at together."""
_Step = tuple[int, int, int]
"""The step, and the first and last word that say so."""


def causes(
    at: tuple[int, int], text: str, reading: ParagraphReading, clauses: Clauses
) -> Iterator[tuple[tuple[str, str], State]]:
    """Yield what the parsed paragraph `at` (version, paragraph) tells of causes, by what is caused.

    What may have caused it is told as well, beside a version to which the cause is not known.
    """
    known = _telling()
    for sentence in reading.sentences if not known.isdisjoint(clauses.shown) else ():
        telling = [i for i in range(sentence.first, sentence.last) if clauses.shown[i] in known]
        for i in telling if telling and not another_time(text, sentence) else ():
            for about, step in _steps(i, clauses):
                yield (CAUSE, about), made(at, text, step, clauses, sentence)


def _steps(i: int, clauses: Clauses) -> Iterator[tuple[str, _Step]]:
    words, shown = clauses.words, clauses.shown
    about, verb = _caused().get(shown[i]), words[i].head
    if shown[i] == "cause" and words[i].dep.startswith(("nsubj", "obj")):
        of = next((_caused()[shown[c]] for c in clauses.children[i] if shown[c] in _caused()), None)
        if of is not None and (step := _of_cause(i, clauses)) is not None:
            yield of, step
    elif about is not None:
        if (by := _by(i, clauses)) is not None:
            yield about, _span(min(by, verb), max(by, verb), verb)
        for c in clauses.children[i]:
            if words[c].dep == "amod" and shown[c] in table_words(_TABLE, "suspicious"):
                yield about, (_TOLD, c, c)
        if (meant := _meant_to(i, clauses)) is not None:
            yield about, _span(verb, meant, verb)
    elif _suspected(i, clauses):
        yield "fire", (_TOLD, verb, verb)


def _meant_to(i: int, clauses: Clauses) -> int | None:
    """Return the word that says that the thing at `i` was no accident: "was set deliberately", "was arson"."""
    words, verb = clauses.words, clauses.words[i].head
    if not words[i].dep.startswith("nsubj") or not _told(verb, clauses):
        return None
    if clauses.shown[verb] in table_words(_TABLE, "deliberate"):
        return verb
    meant = (c for c in clauses.children[verb] if clauses.shown[c] in table_words(_TABLE, "deliberately"))
    return next(meant, None)


def _suspected(i: int, clauses: Clauses) -> bool:
    """Tell whether arson is suspected now: where it "was suspected", it may be of another fire."""
    words, verb = clauses.words, clauses.words[i].head
    if clauses.shown[i] != "arson" or clauses.shown[verb] not in table_words(_TABLE, "suspected"):
        return False
    return words[i].dep.startswith("nsubj") and any(words[c].tag == "VBZ" for c in clauses.children[verb])


def _of_cause(i: int, clauses: Clauses) -> _Step | None:
    """Return the step that is told of the word "cause" at `i`."""
    words = clauses.words
    step = step_of(i, next(matter for matter in matters() if matter.about == CAUSE), clauses, clauses.words[i].head)
    verb = words[i].head
    if step is not None or words[i].dep != "nsubj" or not _told(verb, clauses):
        return step
    cop = next((c for c in clauses.children[verb] if words[c].dep == "cop"), None)
    return _span(cop, verb, cop) if cop is not None and words[verb].pos == "NOUN" else None


def _span(first: int, last: int, verb: int) -> _Step:
    return (_TOLD, first, last) if last - first <= _WHOLE else (_TOLD, verb, verb)


def _by(i: int, clauses: Clauses) -> int | None:
    """Return the noun for what caused the thing at `i`, None where there is none: "a spark set off the blaze"."""
    words, verb = clauses.words, clauses.words[i].head
    if words[i].dep not in ("obj", "nsubj:pass") or tables.stem(clauses.shown[verb]) not in stems("causing"):
        return None
    parts = ("nsubj",) if words[i].dep == "obj" else ("obl", "obl:agent")
    by = [c for c in clauses.children[verb] if words[c].dep in parts and words[c].pos in ("NOUN", "PROPN")]
    return by[-1] if by and _told(verb, clauses) else None


def _told(verb: int, clauses: Clauses) -> bool:
    clause = clauses.of(verb)
    return clause is not None and clause.put.certainty in (Certainty.ASSERTED, Certainty.ALLEGED)


@cache
def _telling() -> frozenset[str]:
    """Return the words that what is told of a cause hangs on."""
    return frozenset({"cause", "arson", *_caused()})


@cache
def _caused() -> dict[str, str]:
    listed: dict[str, list[str]] = tables.table(_TABLE)["caused"]
    return {noun: about for about, nouns in listed.items() for noun in nouns}
