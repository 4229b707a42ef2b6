"""A text -> tokens: words, figures and punctuation marks, each with the key under which it is compared."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache

from crossread import places
from crossread.align.typography import FOLDED, INVISIBLE

_SCRIPTS_WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTER = rf"(?:(?![{_SCRIPTS_WITHOUT_SPACES}])[^\W\d_])"
_INSIDE = rf"(?:{_LETTER}|[\u0300-\u036f{INVISIBLE}])"
_HYPHENS = "-\u2010\u2011"
_APOSTROPHES = "'\u2019\u02bc\uff07"
_MONEY = r"(?:(?:US|A|C|NZ|HK|S|R)?[$€£¥₹₽₩₪₺₴])"

# Every alternative starts with a different kind of character and never looks back: linear on any input.
_TOKEN = re.compile(
    rf"""
    (?P<figure>
        (?:(?<![\w)\].,])[+\-−\u2013](?=[$€£¥₹\d.]))?   # a sign, not the dash of a range
        {_MONEY}?
        (?:\.\d+|\d+(?:[.,:/'\u2019]\d+)*)               # 12,000  3.5  9:25  7/12  .5
        (?:{_INSIDE}+|[%‰°]C?F?)?                        # bn  m  km  th  %
        (?:[{_HYPHENS}]{_LETTER}{_INSIDE}*)*             # 20-year-old
    )
  | (?P<abbreviation>(?:{_LETTER}\.){{2,}})              # U.S.
  | (?P<word>{_LETTER}(?:{_INSIDE}|\d)*(?:[{_HYPHENS}{_APOSTROPHES}&](?:{_INSIDE}|\d)+)*)
  | (?P<mark>\.{{2,}}|-{{2,}}|''|``|[{_SCRIPTS_WITHOUT_SPACES}]|[^\s{INVISIBLE}])
    """,
    re.VERBOSE,
)

_FOLDED_MARKS = {"'": '"', "''": '"', "--": "-", "---": "-", "....": "..."}


class Weight(IntEnum):
    """How much meaning a token carries."""

    MARK = 0
    LIGHT = 1
    WORD = 2
    ANCHOR = 3
    """A figure, a name or a negation."""
    FIGURE = 4


@dataclass(frozen=True, slots=True)
class Token:
    """Characters start to end of the text. Tokens with one `key` are the same but for typography."""

    start: int
    end: int
    key: str
    weight: Weight


@cache
def _tables() -> dict[str, frozenset[str]]:
    path = places.resources() / "tables" / "diff" / "words.toml"
    with path.open(encoding="utf-8") as file:
        return {name: frozenset(words.split()) for name, words in tomllib.loads(file.read()).items()}


def counts(text: str) -> bool:
    """Return whether any character of `text` is a digit, a fraction or another numeral."""
    return any(character.isnumeric() for character in text)


@lru_cache(maxsize=65536)
def _judged(text: str, mark: bool) -> tuple[str, Weight]:
    """Return the key and the weight of one token. Whatever holds a numeral is its own key: a figure is never noise."""
    if counts(text):
        return text, Weight.FIGURE
    key = unicodedata.normalize("NFKC", text)
    key = text if counts(key) else key.translate(FOLDED)
    if mark:
        return _FOLDED_MARKS.get(key, key), Weight.MARK if not key.isalpha() else Weight.WORD
    tables = _tables()
    low = key.lower()
    if low in tables["negations"] or low.endswith("n't"):
        return key, Weight.ANCHOR
    parts = low.replace("-", " ").split()
    if parts and all(part in tables["number_words"] or part == "and" for part in parts):
        return key, Weight.FIGURE
    if low in tables["light"]:
        return key, Weight.LIGHT
    return key, Weight.ANCHOR if key[:1].isupper() else Weight.WORD


def tokens(text: str) -> list[Token]:
    """Return the tokens of `text` in order; what lies between two of them is white space or invisible."""
    found = []
    for match in _TOKEN.finditer(text):
        key, weight = _judged(match.group(), match.lastgroup == "mark")
        found.append(Token(match.start(), match.end(), key, weight))
    return found
