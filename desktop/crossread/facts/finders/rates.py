"""What a figure is per: "a barrel", "per day", "/hour", "an ounce"."""

from __future__ import annotations

from crossread.facts.finders import units
from crossread.facts.finders.lex import Sort, Tokens
from crossread.facts.finders.nouns import singular
from crossread.facts.finders.tables import table, words


def per_at(row: Tokens, at: int) -> tuple[str, int] | None:
    """Return (singular unit, next) of the rate at token `at`, None where there is none."""
    often = table("rates")["often"].get(row[at].low)
    return _per_one(row, at) if often is None else (str(often), at + 1)


def _per_one(row: Tokens, at: int) -> tuple[str, int] | None:
    """Return (singular unit, next) of a rate told by one of what it is per: "a barrel", "per day"."""
    word = row[at].low
    if row[at].text in ("US", "USD") or row.hyphen(at):
        at, word = at + 1, row[at + 1].low
    if word not in ("per", "a", "an", "each", "every", "/"):
        return None
    if word == "/" and not (row.joined(at + 1) and row[at + 1].sort is Sort.WORD):
        return None
    after = at + 2 if row.hyphen(at + 1) else at + 1
    unit = units.unit_at(row, after)
    if unit is not None and (word in ("per", "/") or row[after].low == unit[0]):
        return unit
    token = row[after]
    if token.sort is not Sort.WORD or token.low == "cent":
        return None
    name = singular(token.low)
    if word == "per" or name in words("rates", "per"):
        return name, after + 1
    return None


def after_brackets(row: Tokens, at: int) -> int | None:
    """Return the token after the brackets with a figure that open or close at token `at`, None where none do so."""
    if row[at].text == ")":
        return at + 1
    if row[at].text != "(":
        return None
    close = next((here for here in range(at + 1, at + _BRACKETED) if row[here].text == ")"), at)
    return close + 1 if any(row[here].sort is Sort.NUMBER for here in range(at, close)) else None


_BRACKETED = 8
"""Tokens of what a sum comes to in another currency, with its brackets."""


def yearly_after(row: Tokens, at: int) -> bool:
    """Tell whether the sum that ends before token `at` comes every year: "10.2 million in sales each year"."""
    if row[at].low not in ("in", "of", "from"):
        return False
    for here in range(at + 2, at + 2 + _WORDS):
        if row[here - 1].sort is not Sort.WORD:
            return False
        if row[here].low in ("each", "every", "a", "per") and row[here + 1].low == "year":
            return True
    return False


_WORDS = 3
"""Words that may say what a yearly sum is made of."""
