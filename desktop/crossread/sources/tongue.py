"""Which language a text is in, where its source does not say."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from crossread.sources.phrases import table

_SAMPLE = 6_000
"""Characters looked at; an article's first paragraphs settle it."""
_ENOUGH = 0.12
"""Share of common words a text must have: running text has 0.25 to 0.5, lists and names near none."""
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of a text's language, or None where it cannot be told."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script:
        return script
    words = Counter(_WORD.findall(sample.casefold()))
    total = sum(words.values())
    if total < 8:
        return None
    shares = {name: sum(words[word] for word in common) / total for name, common in _common().items()}
    first, second = sorted(shares, key=lambda name: -shares[name])[:2]
    return first if shares[first] >= _ENOUGH and shares[first] > shares[second] else None


def _script(sample: str) -> str | None:
    letters = [sign for sign in sample if sign.isalpha()]
    if not letters or sample.isascii():
        return None
    for name, (first, last) in table("languages")["scripts"].items():
        share = sum(first <= sign <= last for sign in letters) / len(letters)
        # Japanese mixes its own letters, at least a fifth, with Chinese ones; it stands first.
        if share > (0.2 if name == "ja" else 0.5):
            return str(name)
    return None


@cache
def _common() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table("languages")["words"].items()}
