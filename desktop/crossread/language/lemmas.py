"""The dictionary form of an English word by table and suffix rules, for where no parser has said it."""

from __future__ import annotations

from functools import cache, lru_cache

from crossread.language import tables

_VOWELS = frozenset("aeiouy")
_LONGEST = 40
"""Characters; a longer token is an address or noise and keeps its form."""


@cache
def _irregular() -> dict[str, str]:
    return dict(tables.entry("lemmas", "irregular"))


@lru_cache(maxsize=50_000)
def lemma(word: str) -> str:
    """Return the lower-cased dictionary form of `word`: "soldiers" -> "soldier", "evacuated" -> "evacuate".

    The rules know no part of speech: a form that could be several words gets the same answer everywhere, which is what
    a comparison of two texts needs.
    """
    low = word.lower().replace("’", "'")
    if low in _irregular():
        return _irregular()[low]
    if not low.isalpha() or len(low) > _LONGEST or low in tables.words("lemmas", "whole"):
        return low
    if word.isupper() and len(word) > 1:
        return low
    for ending, instead, fewest in tables.entry("lemmas", "suffixes", "plural"):
        if low.endswith(ending) and len(low) - len(ending) >= fewest:
            return low[: len(low) - len(ending)] + str(instead) if ending != instead else low
    return _past(low)


def _past(low: str) -> str:
    for ending, instead, fewest in tables.entry("lemmas", "suffixes", "past"):
        stem = low[: len(low) - len(ending)]
        if low.endswith(ending) and len(stem) >= fewest and _VOWELS & set(stem):
            if ending == instead:
                return low
            return stem + str(instead) if instead else _whole_stem(stem)
    return low


def _whole_stem(stem: str) -> str:
    if stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        return stem if stem[-2:] in tables.words("lemmas", "suffixes", "stays_double") else stem[:-1]
    if stem.endswith(tuple(tables.entry("lemmas", "suffixes", "keeps"))):
        return stem
    return stem + "e" if stem.endswith(tuple(tables.entry("lemmas", "suffixes", "takes_e"))) else stem
