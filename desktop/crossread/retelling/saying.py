"""Whether words of a text say what a phrase of the engine says: "seven of its villages" and "7 villages"."""

from __future__ import annotations

import re

_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NTH = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_ALIKE = {
    **{word: str(number) for number, word in enumerate(_NUMBERS)},
    **{word: str(number) for number, word in enumerate(_NTH)},
    **dict.fromkeys(("around", "roughly", "approximately", "estimated"), "about"),
    "no": "0",
    "dollar": "usd",
    "$": "usd",
    "km": "kilometer",
    "percent": "%",
    "aged": "age",
}
"""What is said in two ways and means one thing; no currency but the dollar, whose country a reader may want told."""

_PARTS = re.compile(r"\d+(?:[.,]\d+)*|\.\d+|[^\W\d_]+|[%$]")
_ENDING = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")


def says(words: str, phrase: str) -> bool:
    """Return whether `words` hold everything that `phrase` does, figures as figures, whatever else they hold."""
    return _parts(phrase) <= _parts(words)


def _parts(text: str) -> set[str]:
    plain = _ENDING.sub("", text.casefold().replace("per cent", "%").replace("metre", "meter"))
    return {_part(found.replace(",", "")) for found in _PARTS.findall(plain)}


def _part(found: str) -> str:
    if found[-1].isdecimal():
        figure = f"0{found}" if found.startswith(".") else found
        return figure.rstrip("0").rstrip(".") if "." in figure else figure
    bare = found.removesuffix("s")
    return _ALIKE.get(found, _ALIKE.get(bare, bare))
