"""Telephone numbers that are given to the public, found in each version and compared: one digit missing is a harm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.altered import words
from crossread.facts.values import Fact, FactKind, FactLine, Notice, Verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.story import Version

RULE = "telephone"
"""The rule of a fact that is a telephone number."""

_NUMBER = re.compile(
    r"(?<![\w.,/€£$+-])(?<![€£$] )(?:\+\d{1,3}[ -]?)?(?:\(\d{1,5}\)[ -]?)?\d{2,5}(?:[ .-]\d{2,7}){1,5}"
    r"(?![\w%,/-]\w|[\w%])"
)
_CALLED = re.compile(
    r"\b(?:call(?:s|ed|ing)?|(?:tele)?phon(?:e|ed|ing)|ring(?:ing)?|dial(?:led|ing)?|contact(?:s|ed|ing)?|reach(?:ed)?"
    r"|text(?:ed|ing)?|(?:help|hot|tip)[ -]?lines?|line|tel|crimestoppers|police)\b[^;!?]{0,80}?"
    r"(?:\bat|\bon|:|\bis|\bor|\bnumber|\bline|\bcall|\bphone|\btel\.?|\(|\bdial|\bring)\s*(?:\(?toll[- ]free\)? )?$",
    re.IGNORECASE,
)
_BEFORE = 120
"""Characters before a number in which it is said that it is one to call."""
_FEWEST, _MOST = 7, 14
"""Digits of a telephone number, its area code or country's code among them."""
_ALIKE = 2
"""Words before two numbers that must be the same where they do not stand in one row."""


def phones(number: int, version: Version) -> list[Fact]:
    """Return the telephone numbers that one version asks its readers to call."""
    found = []
    for index in version.aligned():
        text = version.paragraphs[index].text
        last = 0
        for match in _NUMBER.finditer(text):
            digits = sum(letter.isdigit() for letter in match.group())
            before = text[max(last, match.start() - _BEFORE) : match.start()]
            if _FEWEST <= digits <= _MOST and (_CALLED.search(before) or (last and _OTHER.fullmatch(before))):
                place = Place(number, index, *match.span())
                found.append(Fact(FactKind.NOTICE, place, Notice(match.group()), rule=RULE))
                last = match.end()
    return found


_OTHER = re.compile(r"[ ,]{0,2}(?:and|or|,) (?:[\w.,’'-]+ ){0,6}?(?:at |on )?")
"""Between two numbers to call: "or Crimestoppers anonymously on"."""


def without_phones(figures: Sequence[Fact], numbers: Sequence[Fact]) -> list[Fact]:
    """Return the figures of a version that are no part of one of its telephone numbers."""
    taken = [fact.place for fact in numbers]
    return [
        fact
        for fact in figures
        if not any(
            place.paragraph == fact.place.paragraph and place.start < fact.place.end and fact.place.start < place.end
            for place in taken
        )
    ]


def phone_lines(facts: Sequence[Fact], versions: Sequence[Version]) -> list[FactLine]:
    """Return a line for each telephone number that several versions give, alike or with a digit another one."""
    groups: list[list[Fact]] = []
    for fact in (fact for fact in facts if fact.rule == RULE):
        same = [group for group in groups if any(_agree(_digits(fact), _digits(known)) for known in group)]
        groups = [group for group in groups if group not in same]
        groups.append([fact for group in same for fact in group] + [fact])
    while pair := next((pair for pair in combinations(groups, 2) if _slipped(*pair, versions)), None):
        groups = [group for group in groups if group not in pair] + [[*pair[0], *pair[1]]]
    told = (group for group in groups if len({fact.place.version for fact in group}) > 1)
    return [_line(sorted(group, key=lambda fact: fact.place)) for group in told]


def _line(group: list[Fact]) -> FactLine:
    shown = {_digits(fact): fact.value.words for fact in reversed(group) if isinstance(fact.value, Notice)}
    for one, other in combinations(reversed(shown), 2):
        if not _agree(one, other):
            rule = f"{shown[one]} against {shown[other]}: a digit is missing or wrong"
            return FactLine(FactKind.NOTICE, _ABOUT, Verdict.CONTRADICTS, rule, tuple(group))
    if len(shown) > 1:
        return FactLine(FactKind.NOTICE, _ABOUT, Verdict.COMPATIBLE, "one without its area code", tuple(group))
    return FactLine(FactKind.NOTICE, _ABOUT, Verdict.SAME, "the same number", tuple(group))


_ABOUT = "telephone number"


def _digits(fact: Fact) -> str:
    """Return the digits of a number as it is dialled within its country."""
    said = fact.value.words if isinstance(fact.value, Notice) else ""
    digits = "".join(letter for letter in said if letter.isdigit())
    if said.startswith("+1"):
        return digits[1:]
    return f"0{digits[2:]}" if said.startswith("+") else digits


def _agree(one: str, other: str) -> bool:
    """Tell whether two numbers are one, which may stand without its area code or the 1 before it."""
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= _FEWEST and len(long) - len(short) in (1, 3, 4) and long.endswith(short))


def _slipped(one: Sequence[Fact], other: Sequence[Fact], versions: Sequence[Version]) -> bool:
    """Tell whether one of two numbers is the other with one slip, given by other versions and told in like words."""
    mine, theirs = ({fact.place.version for fact in group} for group in (one, other))
    if not mine.isdisjoint(theirs) or not any(_one_slip(_digits(a), _digits(b)) for a, b in product(one, other)):
        return False
    return any(len({*_said(a, versions)} & {*_said(b, versions)}) >= _ALIKE for a, b in product(one, other))


def _one_slip(one: str, other: str) -> bool:
    """Tell whether one number lacks a digit of the other, has another in its place, or two of them turned round."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) == 1:
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    if len(short) != len(long):
        return False
    wrong = [at for at, (a, b) in enumerate(zip(short, long, strict=True)) if a != b]
    if len(wrong) == 2:
        first, second = wrong
        return second == first + 1 and short[first] == long[second] and short[second] == long[first]
    return len(wrong) == 1


def _said(fact: Fact, versions: Sequence[Version]) -> Iterator[str]:
    """Yield the stems of the words before a number."""
    place = fact.place
    text = versions[place.version].paragraphs[place.paragraph].text
    for word in words(text[max(0, place.start - _BEFORE) : place.start]):
        if word.isalpha() and word not in tables.stop_words():
            yield tables.stem(word)
