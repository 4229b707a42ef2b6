"""What a length of time is of: a ban of 18 months, a five-year contract, three hours of talks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables

if TYPE_CHECKING:
    from crossread.language import Word

_STEPS = 2
"""Steps up the parse from the figure within which what it is of stands."""
_JOINTS = frozenset(
    {"nmod", "nmod:desc", "amod", "compound", "obl", "obl:tmod", "obl:npmod", "obl:unmarked", "nummod", "obj"}
)
"""How a length of time hangs on what it is of."""
_BEFORE = frozenset({"after", "before", "within", "ago", "earlier", "later", "since", "into"})
"""Words beside a length of time with which it says when a thing was, and not how long."""


def length_of(words: Sequence[Word], inside: range) -> str | None:
    """Return what a length of time is of, one word for all of one meaning, None where nothing listed is.

    `words` are those of its parsed paragraph, `inside` the numbers of its own.
    """
    return _lasting(words, inside.start) or _above(words, inside)


def _above(words: Sequence[Word], inside: range) -> str | None:
    """Return what a length of time hangs on: "a ban of 18 months"."""
    at = next((i for i in inside if words[i].head not in inside or words[i].head == i), None)
    if at is None or any(word.head in inside and word.lemma.lower() in _BEFORE for word in words):
        return None
    for _ in range(_STEPS):
        above = words[at].head
        if above == at or words[at].dep not in _JOINTS:
            return None
        if words[above].lemma.lower() in _GIVING and _to_do(words, inside):
            return DEADLINE
        listed = _verbs() if words[above].pos == "VERB" else _nouns()
        if (found := listed.get(words[above].lemma.lower())) is not None:
            return found
        if words[above].pos == "VERB":
            return None
        at = above
    return None


def _lasting(words: Sequence[Word], start: int) -> str | None:
    """Return what lasts for the length of time that begins at word `start`: "a first phase, due to last 42 days"."""
    at = start - 1
    while at > 0 and words[at].lemma.lower() in _ABOUT:
        at -= 1
    if at < 1 or words[at].lemma.lower() not in _LAST:
        return None
    before = (_nouns().get(words[i].lemma.lower()) for i in range(at - 1, max(-1, at - _NEAR), -1))
    return next(filter(None, before), None)


_LAST = frozenset({"last", "lasting", "lasted"})
_ABOUT = frozenset({"for", "about", "nearly", "almost", "around", "some", "only", "just", "over", "more", "than"})
_NEAR = 8
"""Words before "last" within which what lasts is named."""


def _to_do(words: Sequence[Word], inside: range) -> bool:
    """Tell whether what is to be done within a length of time follows it: "seven days to pay"."""
    after = [word.lemma.lower() for word in words[inside.stop : inside.stop + 3]]
    return after[:1] == ["to"] or (after[:1] == ["for"] and not _ANSWER.isdisjoint(after))


_GIVING = frozenset({"give", "allow", "grant"})
_ANSWER = frozenset({"reply", "answer", "response", "payment"})
DEADLINE = "deadline"


def sought(words: Sequence[Word], inside: range) -> bool:
    """Tell whether a length of time is that of a thing which somebody wants: "his request for a 10-year deal"."""
    at = next((i for i in inside if words[i].head not in inside), None)
    for _ in range(_STEPS):
        if at is None or words[at].head == at:
            return False
        at = words[at].head
        if words[at].lemma.lower() in tables.words("topics", "sought"):
            return True
    return False


@cache
def _nouns() -> dict[str, str]:
    return _listed("nouns")


@cache
def _verbs() -> dict[str, str]:
    return _listed("verbs")


def _listed(kind: str) -> dict[str, str]:
    lengths: dict[str, dict[str, list[str]]] = tables.table("topics")["lengths"]
    return {word: name for name, listed in lengths.items() for word in listed.get(kind, ())}
