"""Counts of none: "no injuries", "nobody was hurt" are nought people, to be held against "three were hurt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from crossread.facts.finders.amounts import Found
from crossread.facts.values import Amount, FactKind

_NOUNS = {
    "injury": "injury",
    "injuries": "injury",
    "casualties": "casualty",
    "death": "death",
    "deaths": "death",
    "fatalities": "fatality",
    "arrest": "arrest",
    "arrests": "arrest",
    "survivors": "survivor",
    "victims": "victim",
}
_NO = re.compile(rf"\b(?:no|zero) ({'|'.join(_NOUNS)})\b(?! on the ground)", re.IGNORECASE)

_FATES = "killed|hurt|injured|wounded|harmed|arrested|detained|missing|dead|evacuated"
_NOBODY = re.compile(
    r"\b(?:nobody|no[ -]one|no people)(?= (?:"
    rf"(?:was|were|is|has been|have been|had been)(?: reported| believed)? (?:{_FATES})\b"
    r"|died\b|survived\b))",
    re.IGNORECASE,
)
"""Nobody at all: "no one else", "nobody on board" and "no one was seriously hurt" speak of some, or of some harm."""


def nobody(text: str) -> Iterator[Found]:
    """Yield the counts of none in a paragraph: `counted` is the noun, or "people"."""
    for match in _NO.finditer(text):
        yield _none(match.start(), match.end(), _NOUNS[match.group(1).lower()])
    for match in _NOBODY.finditer(text):
        yield _none(match.start(), match.end(), "people")


def _none(start: int, end: int, counted: str) -> Found:
    return Found(start, end, FactKind.QUANTITY, Amount(Decimal(0), Decimal(0), counted=counted), "none")
