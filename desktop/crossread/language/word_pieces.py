"""Words cut into the pieces of a vocabulary, the longest first; no vectors here."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_MOST = 12
"""Pieces of one word that count: more are an address or noise."""
_CONTINUED = "##"
"""Stands before a piece that is not the first of its word."""


def pieces(word: str, numbers: Mapping[str, int]) -> list[int]:
    """Return the numbers of the longest pieces of `word`, from its start; none where it has a piece without number."""
    low = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    found: list[int] = []
    at = 0
    while at < len(low) and len(found) < _MOST:
        for end in range(len(low), at, -1):
            number = numbers.get(low[at:end] if at == 0 else _CONTINUED + low[at:end])
            if number is not None:
                found.append(number)
                at = end
                break
        else:
            return []
    return found
