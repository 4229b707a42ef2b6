"""Scores and votes, "3-0", "52-48", "217 votes to 203": one fact each, which is no range."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from crossread.facts.finders import money, units
from crossread.facts.finders.lex import Sort, Token, Tokens
from crossread.facts.finders.nouns import is_plural
from crossread.facts.finders.tables import words
from crossread.facts.values import Amount

_DASHES = frozenset("-–‐‑‒")
_AROUND = 6
"""Words on each side of "X-Y" among which the word stands that says what was scored or voted."""

_MOST = 3
"""Digits of the largest side of a score; longer ones are years and spans of them."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A score or a vote at tokens first to last (exclusive)."""

    first: int
    last: int
    value: Amount
    sided: bool = False
    """Whether the names of the sides stand before their figures, of which they are no part: "Harwell 65, Orrin 53"."""


def tally_at(row: Tokens, at: int) -> Tally | None:
    """Return the score or vote that begins at token `at`, None where there is none.

    Its value has the larger figure first whoever is named first, so that "won 3-0" and "lost 0-3" are equal, and no two
    different ones overlap as ranges do; `counted` is "score" or "vote".
    """
    if not _figure(row, at) or (row.joined(at) and row[at - 1].text != "("):
        return None
    dashed = row[at + 1].text in _DASHES and row.joined(at + 1) and row.joined(at + 2) and _figure(row, at + 2)
    sides = _by_sides(row, at)
    if sides is not None:
        return replace(_tally(row, at, sides, sides + 1, "score"), sided=True)
    if dashed:
        touched = row.joined(at + 3) and row[at + 3].text not in ".,;:!?)\"”’'"
        kind = None if touched or counts(row, at + 3) else _kind(row, at, at + 3)
        return _tally(row, at, at + 2, at + 3, kind) if kind else None
    noun = row[at + 1].low
    if row[at + 2].low == "to" and _figure(row, at + 3) and noun in words("refused", "tallied"):
        return _tally(row, at, at + 3, at + 4, "vote" if noun == "votes" else "score")
    return _by_margin(row, at) or _for_and_against(row, at)


def of_sides(row: Tokens, at: int) -> bool:
    """Return whether the score of a line that names both sides begins at token `at`: "Harwell 65, Orrin 53"."""
    return _figure(row, at) and _by_sides(row, at) is not None


def _by_sides(row: Tokens, at: int) -> int | None:
    """Return the token of the other figure of "Harwell 65, Orrin 53", told as a line of its own; None for all else."""
    first, other = _named_before(row, at - 1), at + 2
    if first is None or row[at + 1].text != ",":
        return None
    while other < at + 2 + _SIDE and _team(row, other):
        other += 1
    ends = row[other + 1].sort is Sort.LINE or row[other + 1].text in (".", ":", ";", "(")
    return other if other > at + 2 and _figure(row, other) and ends else None


def _named_before(row: Tokens, at: int) -> int | None:
    """Return where a team's name that ends at token `at` begins, with which a line or what follows a colon opens."""
    first = at
    while first > at - _SIDE and _team(row, first):
        first -= 1
    opens = row[first].sort is Sort.LINE or row[first].text == ":"
    return first + 1 if first < at and opens else None


def _team(row: Tokens, at: int) -> bool:
    token = row[at]
    return token.sort is Sort.WORD and token.text[:1].isupper() and token.low not in words("refused", "labels")


_SIDE = 3
"""Words of the name of a side."""


def _by_margin(row: Tokens, at: int) -> Tally | None:
    """Return the vote of "voted by 104 to 88" and "by a margin of 104 to 88", told as one in its sentence."""
    told = row[at - 1].low == "by" or (row[at - 1].low == "of" and row[at - 2].low in _MARGINS)
    if not told or row[at + 1].low != "to" or not _figure(row, at + 2) or counts(row, at + 3):
        return None
    voted = row[at - 2].low in _MARGINS or any(token.low in words("refused", "voted") for token in _sentence(row, at))
    return _tally(row, at, at + 2, at + 3, "vote") if voted else None


_MARGINS = frozenset({"margin", "vote", "majority"})


def _sentence(row: Tokens, at: int) -> Iterator[Token]:
    """Yield the words before token `at` as far back as its sentence goes, and those after it."""
    for step, first in ((-1, at - 1), (1, at + 1)):
        for off in range(_SENTENCE):
            token = row[first + step * off]
            if token.sort is Sort.LINE or token.text in (".", ";", "!", "?"):
                break
            yield token


_SENTENCE = 30
"""Words on each side of a margin that may be of its sentence."""


def _for_and_against(row: Tokens, at: int) -> Tally | None:
    """Return the vote of "104 votes in favour and 88 against", "104 for the motion and 88 against"."""
    here = at + 2 if row[at + 1].low in ("vote", "votes") else at + 1  # "57 lawmakers" are counted as such
    if row[here].low == "in" and row[here + 1].low in ("favour", "favor"):
        here += 2
    elif row[here].low == "for":
        here += 1
    else:
        return None
    for other in range(here, here + _OBJECT):
        if row[other].sort is Sort.LINE or row[other].text in (".", ";"):
            return None
        if row[other].low in _JOINTS and _figure(row, other + 1):
            end = other + 2
            while end <= other + 3 and row[end].low in _VOTES:
                end += 1
            return _tally(row, at, other + 1, other + 2, "vote") if row[end].low == "against" else None
    return None


_VOTES = frozenset({"vote", "votes", "voted", "voting", "were"})
_JOINTS = frozenset({"and", "to", "with", "but", ","})
_OBJECT = 7
"""Words within which the other side of a vote follows: "for the motion of no confidence and 88 against"."""


def _figure(row: Tokens, at: int) -> bool:
    token = row[at]
    return token.sort is Sort.NUMBER and token.text.isdecimal() and len(token.text) <= _MOST


def counts(row: Tokens, at: int) -> bool:
    """Return whether a unit or a plural that is none of a game's follows: "won 10-15 goats", "lost 5-10 percent"."""
    word = row[at]
    if word.sort is Sort.WORD and word.low in words("refused", "scores") | words("refused", "voted"):
        return False
    plural = (
        word.sort is Sort.WORD
        and word.text.islower()
        and is_plural(word.low)
        and word.low not in words("nouns", "stops")
    )
    return plural or units.unit_at(row, at) is not None or money.after(row, at, scaled=False) is not None


def _kind(row: Tokens, first: int, last: int) -> str | None:
    """Return "score" or "vote" by the nearest word that says which, None where no word does."""
    ahead, behind = True, True
    for off in range(_AROUND):
        for at, open_ in ((first - 1 - off, behind), (last + off, ahead)):
            word = row[at]
            if not open_:
                continue
            if word.sort is Sort.LINE or word.text in (".", ";", "!", "?"):
                behind, ahead = behind and at >= last, ahead and at < first
            elif word.low in words("refused", "voted"):
                return "vote"
            elif word.low in words("refused", "scores"):
                return "score"
    return None


def _tally(row: Tokens, one: int, other: int, last: int, kind: str) -> Tally:
    sides = sorted((Decimal(row[one].text), Decimal(row[other].text)), reverse=True)
    return Tally(one, last, Amount(sides[0], sides[1], counted=kind))
