"""A paragraph's text as tokens for the search of figures: digits stay whole, everything else is split small."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from crossread.facts.finders.tables import words

_TOKEN = re.compile(
    r"(?P<line>[\n\r\u2028\u2029]+)"
    r"|(?P<number>"
    r"(?<=foot-)(?:1[01]|\d)(?=,\d{3}\b)|(?<=feet-)(?:1[01]|\d)(?=,\d{3}\b)"  # 5-foot-8,135 pounds: two figures
    r"|\d{1,3}(?:,\d{3}){1,9}(?:\.\d+)?(?!,?\d)"  # 12,000.5
    r"|\d{1,2}(?:,\d{2}){1,9},\d{3}(?:\.\d+)?(?!\d)"  # 12,34,567
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,9}(?:\.\d+)?(?!\d)"  # 12 000 with hard spaces
    r"|\d{1,3}(?: \d{3}){2,9}(?:\.\d+)?(?!\d)|\d{1,3} 000(?!\d)"  # 1 234 567, 40 000
    r"|(?<!\d, )(?<!\d )(?<![\d,.])\d{1,3}(?:, 000){1,3}(?![\d,])"  # 200, 000 as some pages space it
    # 22. 4bn, 6. 1 - magnitude
    r"|\d{1,3}\. \d{1,2}(?= ?(?:- )?(?:%|(?:bn|m|billion|million|trillion|per ?cent|magnitude)\b))"
    r"|(?<!,)\d+,\d{1,2}(?![\d,])"  # 1,3 as the continent writes it
    r"|\d+(?:\.\d+)?[eE][+-]?\d{1,2}(?!\w)"  # 1.3e6
    r"|\d+·\d{1,2}(?!\w?\d)"  # 4·2, with the raised point of British journals
    r"|\d+\.\d+(?!\.?\d)|\d+|(?<!\d)\.\d+"
    r")"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>\S)"
)


class Sort(IntEnum):
    """What a token is made of."""

    LINE = 1
    NUMBER = 2
    WORD = 3
    MARK = 4


class Token(NamedTuple):
    """One token: characters start to end, its text, the same in lower case, and what it is made of."""

    start: int
    end: int
    text: str
    low: str
    sort: Sort


END = Token(-1, -1, "", "", Sort.LINE)
"""What stands before the first and after the last token."""

HYPHENS = frozenset("-‐‑‒–—−")


LONGER_SMALL = re.compile(r"(?<!\w)[a-z]{4}")
"""The start of a word that a headline in capitals would not leave small."""


class Tokens:
    """The tokens of one text. Outside the ends there is END, so that looking around needs no care."""

    def __init__(self, found: list[Token], text: str) -> None:
        self._found = found
        self.text = text
        self._starts = [token.start for token in found]
        self._ends = [token.end for token in found]

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Token]:
        return iter(self._found)

    def __getitem__(self, index: int) -> Token:
        return self._found[index] if 0 <= index < len(self._found) else END

    @cached_property
    def in_capitals(self) -> bool:
        """Whether it is a headline whose words all have capitals, which then make no names: no longer word is small."""
        return LONGER_SMALL.search(self.text) is None

    def lows(self, first: int, last: int) -> tuple[str, ...]:
        """Return tokens first to last (exclusive) in lower case."""
        return tuple(token.low for token in self._found[max(first, 0) : max(last, 0)])

    def texts(self, first: int, last: int) -> tuple[str, ...]:
        """Return tokens first to last (exclusive) as written."""
        return tuple(token.text for token in self._found[max(first, 0) : max(last, 0)])

    def covering(self, start: int, end: int) -> range:
        """Return the tokens that share a character with start to end (exclusive)."""
        first = bisect_right(self._ends, start)
        return range(first, max(first, bisect_left(self._starts, end)))

    def joined(self, index: int) -> bool:
        """Return whether token `index` stands directly against the one before it."""
        return 0 < index < len(self._found) and self._found[index - 1].end == self._found[index].start

    def model(self, index: int) -> int:
        """Return the index after a type of arm or plane at `index` ("AK-47", "AK 47"), else `index` itself."""
        word = self[index]
        if word.sort is not Sort.WORD or len(word.text) > 4 or not word.text[0].isupper() or word.text.islower():
            return index
        spaced = word.text in words("refused", "models") and not self.joined(index + 2)  # "AK - 47"
        after = index + 2 if self.hyphen(index + 1) and (self.joined(index + 1) or spaced) else index + 1
        touching = after == index + 2 or self.joined(after) or word.text.isupper()
        return after + 1 if self[after].sort is Sort.NUMBER and touching else index

    def hyphen(self, index: int) -> bool:
        """Return whether token `index` is a hyphen or dash."""
        return self[index].text in HYPHENS


def tokens(text: str) -> Tokens:
    """Return the tokens of `text` in order; white space other than line ends is left out."""
    found = []
    for match in _TOKEN.finditer(text):
        sort = Sort[(match.lastgroup or "mark").upper()]
        word = match.group() if sort is not Sort.NUMBER else match.group().replace("·", ".")
        found.append(Token(match.start(), match.end(), word, word.lower().replace("’", "'"), sort))
    return Tokens(found, text)
