"""The dates and times of one paragraph: which pattern stands where, which gives way, and how they are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from crossread.facts.finders import clock, resolve
from crossread.facts.finders.context import DateContext
from crossread.facts.finders.doubt import fits
from crossread.facts.finders.patterns import compiled
from crossread.facts.values import FactKind, When

_TRIGGER = re.compile(
    r"\d{3}|['’‘]\d\d|\d[:.] ?\d|\d ?[ap]\.? ?m|(?i:day|week|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|mon|tue|wed|thu|fri|sat|sun"
    r"|ago|later|earlier|night|noon|morning|tomorrow|spring|summer|autumn|fall|winter|quarter|centur|christmas|easter"
    r"|clock|half past|(?:five|ten|twenty|minutes) (?:past|to)"
    r"|decade|ies|0s|7/7|9/11|fortnight|hallow|thanks|epiphany|juneteenth|pentecost|mardi|cinco| bc\b|\bad)"
)
_LONGEST_LINE = 20_000
"""Characters of the longest line looked into; what is longer is data, no prose."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One date or time: characters start to end of the paragraph, its kind and value, and the pattern that found it."""

    start: int
    end: int
    kind: FactKind
    value: When
    rule: str


def find_dates(text: str, context: DateContext) -> list[Dated]:
    """Return the dates and times of `text` in order, none overlapping another. `context` remembers them."""
    found: list[Dated] = []
    start = 0
    for line in text.splitlines(keepends=True):
        if len(line) <= _LONGEST_LINE and _TRIGGER.search(line):
            context.next_line(line)
            found.extend(
                Dated(item.start + start, item.end + start, item.kind, item.value, item.rule)
                for item in _line(line, context)
            )
        start += len(line)
    return found


def _line(line: str, context: DateContext) -> list[Dated]:
    found: list[Dated] = []
    times: list[int] = []
    for name, match in _chosen(line):
        if name in clock.PATTERNS:
            times.append(len(found))
            found.append(Dated(match.start(), match.end(), FactKind.TIME, When(""), name))
            continue
        for start, end, when in resolve.read(name, match, context):
            found.append(Dated(start, end, FactKind.DATE, when, name))
    for index in times:
        item = found[index]
        value = clock.read(item.rule, compiled_by_name()[item.rule].match(line, item.start), _day_near(found, index))
        found[index] = Dated(item.start, item.end, FactKind.TIME, value, item.rule)
    return [item for item in found if item.value.timex]


def compiled_by_name() -> dict[str, re.Pattern[str]]:
    """Return the patterns by name."""
    return dict(compiled())


def _day_near(found: list[Dated], index: int) -> When | None:
    """Return the day that a clock time belongs to: the nearest date of one day on its line, None where none is near."""
    here = found[index]
    days = [item for item in found if item.kind is FactKind.DATE and _names_a_day(item.value)]
    near = [item for item in days if min(abs(item.start - here.end), abs(here.start - item.end)) < 120]
    return (
        min(near, key=lambda item: min(abs(item.start - here.end), abs(here.start - item.end))).value if near else None
    )


def _names_a_day(when: When) -> bool:
    known = when.low is not None and when.low == when.high
    return known or clock.UNPLACED.fullmatch(when.timex) is not None


def _chosen(line: str) -> list[tuple[str, re.Match[str]]]:
    """Return the matches that stand: leftmost first, of those the longest, of those the pattern listed first."""
    candidates: list[tuple[int, int, int, str, re.Match[str]]] = []
    by_name = compiled_by_name()
    for order, (name, pattern) in enumerate(compiled()):
        for match in pattern.finditer(line):
            if fits(name, match, line):
                candidates.append((match.start(), -match.end(), order, name, match))  # noqa: PERF401 - reads better
    chosen: list[tuple[str, re.Match[str]]] = []
    end = -1
    heapify(candidates)
    while candidates:
        start, _, order, name, match = heappop(candidates)
        if start >= end:
            chosen.append((name, match))
            end = match.end()
        elif end < match.end():  # "at 5.20 in the morning on 13 July": the day without its part
            rest = by_name[name].search(line, end, match.end())
            if rest is not None and fits(name, rest, line):
                heappush(candidates, (rest.start(), -rest.end(), order, name, rest))
    return chosen
