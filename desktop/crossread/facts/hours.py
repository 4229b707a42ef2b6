"""Parts of the day as times of their own, so that "Sunday afternoon" meets "1:53 p.m."."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from crossread.facts.values import Fact, FactKind, When

RULE = "part of the day"
"""The rule of a fact that is the time in another fact's date."""
PARTS = {"MO": (0, 12), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30)}
"""The parts of the day as TIMEX3 names them, by their first and last hour; the night runs on into the next day."""
_HOUR = 60


def parts_of_days(facts: Sequence[Fact]) -> list[Fact]:
    """Return `facts` with a time beside each date that names a part of its day, where its paragraph gives no hour."""
    timed = {(fact.place.version, fact.place.paragraph) for fact in facts if fact.kind is FactKind.TIME}
    named = (f for f in facts if _named(f) and (f.place.version, f.place.paragraph) not in timed)
    return [*facts, *(replace(fact, kind=FactKind.TIME, rule=RULE) for fact in named)]


def told_once(facts: Sequence[Fact], text_of: Callable[[Fact], str]) -> list[Fact]:
    """Return `facts` without a clock time in brackets that tells the one before it in another zone: "(0940 GMT)"."""
    kept: list[Fact] = []
    last: Fact | None = None
    for fact in facts:
        if fact.kind is FactKind.TIME:
            before, last = last, fact
            if before is not None and _at(before) == _at(fact):
                between = text_of(fact)[before.place.end : fact.place.start]
                if between.strip().startswith("(") and len(between) <= _BRACKET:
                    continue
        kept.append(fact)
    return kept


_BRACKET = 4
"""Characters between an hour and the same one in brackets."""


def _at(fact: Fact) -> tuple[int, int]:
    return fact.place.version, fact.place.paragraph


def _named(fact: Fact) -> bool:
    value = fact.value
    return fact.kind is FactKind.DATE and isinstance(value, When) and value.timex.partition("T")[2] in PARTS


def within(minute: int, part: str, slack: int) -> bool:
    """Tell whether a minute of the day lies in a part of it, or not more than `slack` minutes outside."""
    first, last = (hour * _HOUR for hour in PARTS[part])
    return any(first - slack <= at <= last + slack for at in (minute, minute + 24 * _HOUR))


def only_parts(mentions: Sequence[Fact]) -> bool:
    """Tell whether a line of times holds nothing but parts of days, which the line of their dates shows already."""
    return all(fact.rule == RULE for fact in mentions)
