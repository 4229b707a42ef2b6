"""Base noun phrases over a parse in Universal Dependencies: "the 38 dead fishermen". Not what they refer to."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.language.values import Phrase, Word

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_PARTS = frozenset({"compound", "flat", "fixed", "goeswith", "nmod:desc", "nmod:poss"})
"""Relations in which a noun is a part of another noun's phrase and heads none of its own."""
_BEFORE = _PARTS | {"det", "det:predet", "amod", "nummod", "punct"}
"""Relations to the head of words before it that belong to its phrase, with all that depends on them."""
_AFTER = frozenset({"flat", "fixed", "goeswith", "nmod:desc"})
"""Relations to the head of words after it that belong to its phrase: the rest of a name."""


def phrases(words: Sequence[Word]) -> tuple[Phrase, ...]:
    """Return the base noun phrases of parsed words, in order, overlapping nowhere; none where nothing was parsed.

    A phrase holds its head with articles, adjectives, numbers, owners and compound nouns, and no preposition, relative
    clause or apposition. spaCy's own `Doc.noun_chunks` knows the relations of other treebanks only.
    """
    found: list[Phrase] = []
    for at, word in enumerate(words):
        floor = found[-1].last if found else 0
        if at < floor or word.pos not in _NOUNS or not word.dep or (word.dep in _PARTS and word.head != at):
            continue
        first = at
        while first > floor and _hangs(words, first - 1, at, _BEFORE):
            first -= 1
        while first < at and not _opens(words[first]):
            first += 1
        last = at + 1
        while last < len(words) and _hangs(words, last, at, _AFTER):
            last += 1
        found.append(Phrase(first, last, at))
    return tuple(found)


def _hangs(words: Sequence[Word], at: int, head: int, relations: frozenset[str]) -> bool:
    """Return whether the word at `at` depends on `head`, directly or through others, by one of `relations`."""
    for _ in range(len(words)):
        word = words[at]
        if word.head == head:
            return word.dep in relations and at != head
        if word.head == at:
            return False
        at = word.head
    return False


def _opens(word: Word) -> bool:
    """Return whether a phrase may begin with `word`."""
    return word.dep != "punct" and word.pos != "PUNCT"
