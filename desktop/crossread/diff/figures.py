"""Whether two stretches of text are one figure in two spellings: "12,000", "12 000", "twelve thousand"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_DIGITS = re.compile(r"(?:\d{1,3}(?:[,  \u2009\u202f]\d{3})+|\d+)(?:\.\d+)?")
_UNITS = (
    "zero",
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_SMALL = {word: worth for worth, word in enumerate(_UNITS)}
_DECADES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TENS = {word: 10 * number for number, word in enumerate(_DECADES, 2)}
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_LONGEST = 60
"""Characters of a figure in words; a longer stretch is a sentence."""


def one_figure(left: str, right: str) -> bool:
    """Tell whether both texts are the same figure and nothing else."""
    worth = _worth(left)
    return worth is not None and worth == _worth(right)


@lru_cache(maxsize=4096)
def _worth(text: str) -> Decimal | None:
    """Return the worth of a figure; None for whatever is not wholly a figure."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    if _DIGITS.fullmatch(text):
        return Decimal(re.sub(r"[^\d.]", "", text))
    return _in_words(text.lower().replace("-", " ").split())


def _in_words(words: list[str]) -> Decimal | None:
    """Return the worth of a whole number in words, "twelve thousand three hundred and five"; None for other words."""
    total, part, said = 0, 0, False
    for word in words:
        if word == "and" and said:
            continue
        if word in _SMALL or word in _TENS:
            value = _SMALL.get(word, _TENS.get(word, 0))
            room = 100 if word in _TENS else 10 if part % 100 >= 20 else 100
            if part % room and not (word in _SMALL and value < 10 and part % 100 >= 20 and part % 10 == 0):
                return None  # "twenty twelve" is a year or a list
            part += value
        elif word == "hundred" and 0 < part < 100:
            part *= 100
        elif word in _SCALES and part > 0:
            total, part = total + part * _SCALES[word], 0
        elif word in _SCALES and not said:
            return None
        else:
            return None
        said = True
    return Decimal(total + part) if said else None
