"""What a bare number counts where a noun before it says so: "the toll stood at 47", "the number of victims"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossread.facts import thresholds
from crossread.facts.timing import words_of
from crossread.language import Word
from crossread.story import Place


def of_toll(words: Sequence[Word], place: Place) -> bool:
    """Tell whether the number at `place` is what a death toll stands at or rises to: the toll is its verb's subject."""
    at = next(_above(words, place), None)
    if at is None or words[at].pos not in ("VERB", "AUX"):
        return False
    return any(word.head == at and word.lemma.lower() == "toll" and word.dep.startswith("nsubj") for word in words)


def number_of(words: Sequence[Word], place: Place) -> str | None:
    """Return what the number at `place` counts by the "number of ..." that its verb is said of; None for all others."""
    start = min(words_of(words, place), default=0)
    numbers = [(index, word) for index, word in enumerate(words[:start]) if word.lemma.lower() == "number"]
    for at in _above(words, place) if numbers else ():
        for index, word in numbers:
            if index == at or (word.head == at and word.dep.startswith(("nsubj", "obj"))):
                return next((w.lemma for w in words[:start] if w.head == index and w.dep == "nmod"), None)
    return None


def _above(words: Sequence[Word], place: Place) -> Iterator[int]:
    """Yield the words that what stands at `place` hangs on, by index, nearest first."""
    inside = words_of(words, place)
    at = next((words[i].head for i in inside if words[i].head not in inside), None)
    for _ in range(thresholds.GOVERNED_WITHIN):
        if at is None:
            return
        yield at
        at = words[at].head if words[at].head != at else None
