"""Words written alike: without accents, and with the spellings of different transliterations made one."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from crossread.language import tables


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    return tuple((written, instead) for written, instead in tables.entry("spelling", "pairs"))


@cache
def _soft() -> tuple[str, ...]:
    return tuple(tables.entry("spelling", "soft"))


@cache
def _hard() -> tuple[str, ...]:
    return tuple(tables.entry("spelling", "hard"))


def folded(text: str) -> str:
    """Return `text` without accents: the combining marks of its decomposed form are dropped."""
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


@lru_cache(maxsize=20_000)
def alike(word: str) -> str:
    """Return a folded lower-case word as all its transliterations write it: "sergei", "sergey", "serguei" are one.

    Doubled letters are written once.
    """
    for written, instead in _pairs():
        word = word.replace(written, instead)
    word = f"i{word}" if word.startswith(_soft()) else word
    word = word[1:] if word.startswith(_hard()) else word
    return "".join(char for i, char in enumerate(word) if not i or char != word[i - 1])
