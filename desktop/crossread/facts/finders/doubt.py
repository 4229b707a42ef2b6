"""What only looks like a date: "May" the verb, the Sunday Times, 2000 people, a quarter of a match."""

from __future__ import annotations

import re
from collections.abc import Callable

from crossread.facts.finders import clock, money, units
from crossread.facts.finders.lex import LONGER_SMALL, tokens
from crossread.facts.finders.remaining import AFTER
from crossread.facts.finders.tables import words

_PREPOSITION = re.compile(
    r"\b(?:in|of|since|by|until|till|during|from|to|through|throughout|and|before|after|between|around|last|next|this|"
    r"early|late|mid|or|on|for|ending|ended|end|beginning|back|every|each|circa|c|(?:later|earlier) than|year|past)"
    r"[\s-]*(?:the )?\(?$",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(r"\b(?:in|since|by|until|during|of)\s(?:the )?$", re.IGNORECASE)
_COUNTED = re.compile(
    r" (?!was\b|is\b|has\b|its\b|us\b|this\b|as\b|his\b|news\b|crisis\b|congress\b|elections?\b)"
    r"(?:[a-z-]+s|people|men|women|children)\b"
)
_MONEY_WORDS = re.compile(
    r"[ -](?:\w+ )?(?:profits?|sales|revenues?|results|earnings|net|loss(?:es)?|gdp|growth|income|figures|orders|"
    r"deliveries|dividend|output|production|report|operating|margins?|guidance|forecast|trading|update|numbers)\b",
    re.IGNORECASE,
)


def fits(name: str, match: re.Match[str], line: str) -> bool:
    """Return whether what looks like a date is one here: "May" the month, "Sunday" not of the Times, 2000 no count."""
    check = _CHECKS.get(name)
    if check is None:
        return match.end() > match.start()
    return check(match, line[max(0, match.start() - 24) : match.start()], line[match.end() : match.end() + 40])


def _month_fits(match: re.Match[str], before: str, _: str) -> bool:
    if match["rel"] or match["mod"]:
        return True
    doubtful = match["m"].islower() or match["m"].lower().rstrip(".") in words("calendar", "ambiguous_months")
    return not doubtful or _PREPOSITION.search(before) is not None


_HOURS = re.compile(r"[-–/]|,? \d\d?(?::\d\d)? ?(?:[ap]m|-|–)")
"""What follows a weekday in opening hours."""


_IN_TITLES = frozenset({"To", "Of", "The", "And"})
"""Small words that have a capital within a title alone, "The Long Way To Sunday", or in a headline all in capitals."""


def _weekday_fits(_: re.Match[str], before: str, after: str) -> bool:
    last = before.rsplit(None, 1)[-1:]
    word = last[0] if last else ""
    if word.lower() in ("every", "each", "a") or _HOURS.match(after):
        return False
    titled = word in _IN_TITLES and " " in before.strip() and LONGER_SMALL.search(before + after) is not None
    named = titled or word in words("calendar", "weekday_names_before")
    return not named and not after.lstrip().startswith(tuple(words("calendar", "weekday_names_after")))


def _deictic_fits(match: re.Match[str], before: str, _: str) -> bool:
    """Return whether "Today" is the day and not the end of a name."""
    return not (match["word"][0].isupper() and re.search(r"[A-Z]\w* $", before))


def _relative_fits(match: re.Match[str], before: str, _: str) -> bool:
    return not (before.endswith("to ") and match.group().endswith("this day"))


def _year_fits(match: re.Match[str], before: str, after: str) -> bool:
    if match["mod"]:
        return True
    number = int(match["y"])
    prepared = _PREPOSITION.search(before) is not None or before.endswith("(")
    plausible = 1900 < number < 2100 and number % 100 != 0
    if _COUNTED.match(after) and not plausible and not (prepared and _ADVERBIAL.search(before)):
        return False
    row = tokens(before + match["y"] + after)
    at = row.covering(len(before), len(before) + 4)[0]
    paid = any((sign := money.before(row, at - back)) and sign[1] == at for back in (1, 2, 3))
    if paid or units.unit_at(row, at + 1) is not None or money.after(row, at + 1, scaled=True) is not None:
        return False
    return number >= 1400 or (prepared and not before.endswith("the "))


def _quarter_fits(match: re.Match[str], _: str, after: str) -> bool:
    n, what, year = match["n"], match["what"], match["y"] or match["of"]
    if n[0] in "QH" and n[1:].isdecimal():
        return what is None and (bool(year) or n[0] == "Q")
    return bool(what) and (bool(year) or (what == "quarter" and _MONEY_WORDS.match(after) is not None))


def _slashes_fit(match: re.Match[str], _: str, __: str) -> bool:
    return match["s"].strip() == "/" or len(match["y"]) == 4


def _oclock_fits(match: re.Match[str], _: str, __: str) -> bool:
    return match["word"].isdecimal() or clock.hour_word(match["word"]) is not None


def _clock_fits(_: re.Match[str], __: str, after: str) -> bool:
    return AFTER.match(after) is None


_CHECKS: dict[str, Callable[[re.Match[str], str, str], bool]] = {
    "month": _month_fits,
    "weekday": _weekday_fits,
    "deictic": _deictic_fits,
    "relative": _relative_fits,
    "year": _year_fits,
    "quarter": _quarter_fits,
    "slashes": _slashes_fit,
    "oclock": _oclock_fits,
    "past": _oclock_fits,
    "clock24": _clock_fits,
}
