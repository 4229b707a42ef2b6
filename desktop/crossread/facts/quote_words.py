"""Where the words of a quote stand otherwise than in another wording of it: stretches of its text, in characters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from crossread.facts import altered, thresholds
from crossread.facts.same_words import same_words

_WORD = re.compile(r"[^\W_]+(?: ?' ?(?:s|t|re|ve|ll|d|m)\b|'[^\W_]+)*|[$€£¥₹₽₩₪₺₴%]")
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Alteration:
    """Characters start to end of one wording against what the other has `instead`, in lower case.

    Empty (start == end) where words of the other are left out; `instead` is "" where the other has none. `spelling`
    says that both are the same words, spelled, joined or contracted differently.
    """

    start: int
    end: int
    instead: str
    spelling: bool = False


@lru_cache(maxsize=8192)
def alterations(reference: str, words: str) -> tuple[Alteration, ...]:
    """Return where `words` are altered against `reference`, in order; none where only one of them goes on longer.

    The words are compared as the verdict on two quotes compares them: case and punctuation count for nothing.
    """
    tokens = _tokens(words)
    left, right = altered.words(reference), tuple(word for word, _, _ in tokens)
    kept = altered.common(left, right)
    if not kept or altered.within(*sorted((left, right), key=len)):
        return ()
    found = []
    pairs = [(-1, -1), *kept, (len(left), len(right))]
    for number, ((i, j), (k, m)) in enumerate(pairwise(pairs)):
        theirs, ours = left[i + 1 : k], right[j + 1 : m]
        outer = number in (0, len(pairs) - 2)
        if (theirs or ours) and (not outer or altered.ends_otherwise(theirs, ours)):
            start = tokens[j + 1][1]  # of the next word that is kept, where none stands instead
            end = tokens[m - 1][2] if ours else start
            spelling = same_words(theirs, ours)
            found.append(Alteration(start, end, " ".join(theirs), spelling))
    return tuple(found)


def _tokens(text: str) -> list[tuple[str, int, int]]:
    """Return the words of `text` as `altered.words` gives them, each with its first and last character."""
    found = _WORD.finditer(text.replace("’", "'"))
    tokens = [(_SPACE.sub("", match.group()).lower(), match.start(), match.end()) for match in found]
    return tokens[: thresholds.QUOTE_LONGEST]
