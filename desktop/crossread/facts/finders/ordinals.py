"""Which one of a row of things: "its fifth operation", "the 12th victim"; a fact where news counts them one by one."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from crossread.facts.finders import nouns
from crossread.facts.finders.lex import Sort, Tokens
from crossread.facts.finders.patterns import ordinal_numbers
from crossread.facts.finders.tables import words
from crossread.facts.values import Amount

UNIT = "ordinal"
"""The unit of a place in a row, which is never compared with a count."""

_LEAD = frozenset({"the", "its", "his", "her", "their", "a", "this", "our"})
_TOLD = frozenset(
    {"is", "was", "be", "been", "became", "becomes", "become", "marks", "marked", "makes", "made", "as", "on"}
) | {
    "celebrate",
    "celebrates",
    "celebrated",
    "celebrating",
}
"""What stands before a place in a row told as such: "this is its fifth operation", not "her second marriage"."""
_BACK = (2, 3, 4)
"""Words before an ordinal among which that stands: "it was Ann Lee's third visit"."""
_RUNNING = frozenset({"straight", "consecutive", "successive"})
"""After an ordinal they make what follows a row of whatever it names: "eighth straight win"."""
_LEAST = 2
_FILLERS = 4
"""Words between an ordinal and its noun at most: "fifth successful anti-piracy operation"."""


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A place in a row at tokens first to last (exclusive)."""

    first: int
    last: int
    value: Amount


def ordinal_at(row: Tokens, at: int) -> Ordinal | None:
    """Return the place in a row that begins at token `at`, None where there is none; "first" is everywhere."""
    number, after = _number(row, at)
    station = _station(row, after) if number is not None else None
    if number is not None and station is not None and (number >= _LEAST or station[0] == "degree"):
        value = Decimal(number)
        return Ordinal(at, station[1], Amount(value, value, unit=UNIT, counted=station[0]))
    led = row[at - 1].low in _LEAD or row[at - 1].low.endswith("'s")
    led = led and any(row[at - back].low in _TOLD for back in _BACK)
    running = row[after].low in _RUNNING
    if number is None or number < _LEAST or not (led or running) or row.hyphen(after):
        return None
    after += running
    for step in range(_FILLERS + 1):
        token = row[after + step]
        if token.sort is Sort.MARK and row.hyphen(after + step):
            continue
        if token.sort is not Sort.WORD or token.low in words("nouns", "stops"):
            return None
        noun = nouns.singular(token.low)
        follower = row[after + step + 1]
        closing = (
            follower.sort is not Sort.WORD or follower.low in words("nouns", "stops") or not follower.text.islower()
        )
        ranked = noun in words("nouns", "ranked")
        if (running and closing) or (
            ranked and (closing or nouns.singular(follower.low) not in words("nouns", "ranked"))
        ):
            value = Decimal(number)
            return Ordinal(at, after + step + 1, Amount(value, value, unit=UNIT, counted=noun))
    return None


def _station(row: Tokens, at: int) -> tuple[str, int] | None:
    """Return what the ordinal before token `at` is one of, and the index after it: "round", "degree"."""
    hyphened = row.hyphen(at) and row.joined(at) and row.joined(at + 1)
    word = row[at + hyphened]
    told = _JOINED if hyphened else words("nouns", "stations")
    return (word.low, at + hyphened + 1) if word.text.islower() and word.low in told else None


_JOINED = frozenset({"degree", "floor"})
"""Stations that a hyphen joins to their ordinal: "second-degree murder"; a "third-round tie" is a kind of tie."""


def _number(row: Tokens, at: int) -> tuple[int | None, int]:
    token, suffix = row[at], row[at + 1]
    if token.sort is Sort.NUMBER and token.text.isdecimal() and row.joined(at + 1):
        return (int(token.text), at + 2) if suffix.low in ("st", "nd", "rd", "th") else (None, at)
    if token.sort is not Sort.WORD or not token.text.islower():
        return None, at
    return ordinal_numbers().get(token.low), at + 1
