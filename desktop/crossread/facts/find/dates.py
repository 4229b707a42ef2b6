"""The dates and times of one paragraph: which pattern stands where, which gives way, and in what order they are read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crossread.facts.find import clock, money, resolve, units
from crossread.facts.find.context import DateContext
from crossread.facts.find.lex import tokens
from crossread.facts.find.patterns import compiled
from crossread.facts.find.tables import words
from crossread.facts.values import FactKind, When

_TRIGGER = re.compile(
    r"\d{3}|\d[:.]\d|\d ?[ap]\.?m|(?i:day|week|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun"
    r"|ago|later|earlier|night|noon|morning|tomorrow|spring|summer|autumn|fall|winter|quarter|centur|christmas|easter"
    r"|clock|decade|ies|0s|7/7|9/11|weekend|fortnight|hallow|thanks|epiphany|juneteenth|pentecost|mardi|cinco| bc\b|\bad)"
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
            for dated in _line(line, context):
                found.append(Dated(dated.start + start, dated.end + start, dated.kind, dated.value, dated.rule))
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
        value = clock.read(
            item.rule, compiled_by_name()[item.rule].match(line, item.start), _day_near(found, index, context)
        )
        found[index] = Dated(item.start, item.end, FactKind.TIME, value, item.rule)
    return [item for item in found if item.value.timex]


def compiled_by_name() -> dict[str, re.Pattern[str]]:
    """Return the patterns by name."""
    return dict(compiled())


def _day_near(found: list[Dated], index: int, context: DateContext) -> When | None:
    """Return the day that a clock time belongs to: the nearest date of one day on its line, else the last one named."""
    here = found[index]
    days = [
        item for item in found if item.kind is FactKind.DATE and item.value.low and item.value.low == item.value.high
    ]
    near = [item for item in days if min(abs(item.start - here.end), abs(here.start - item.end)) < 120]
    if near:
        return min(near, key=lambda item: min(abs(item.start - here.end), abs(here.start - item.end))).value
    if context.history or context.published is None:
        return None
    return None


def _chosen(line: str) -> list[tuple[str, re.Match[str]]]:
    """Return the matches that stand: leftmost first, of those the longest, of those the pattern listed first."""
    candidates: list[tuple[int, int, int, str, re.Match[str]]] = []
    for order, (name, pattern) in enumerate(compiled()):
        for match in pattern.finditer(line):
            if match.end() > match.start() and _fits(name, match, line):
                candidates.append((match.start(), -match.end(), order, name, match))
    chosen: list[tuple[str, re.Match[str]]] = []
    end = -1
    for start, _, _, name, match in sorted(candidates, key=lambda item: item[:3]):
        if start >= end:
            chosen.append((name, match))
            end = match.end()
    return chosen


_PREPOSITION = re.compile(
    r"\b(?:in|of|since|by|until|till|during|from|to|through|throughout|and|before|after|between|around|last|next|this|"
    r"early|late|mid|or|on|for|ending|ended|end|beginning|back|every|each|circa|c|through|(?:later|earlier) than|year|past)[\s-]*(?:the )?\(?$",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(r"\b(?:in|since|by|until|during|of)\s(?:the )?$", re.IGNORECASE)
_COUNTED = re.compile(
    r" (?!was\b|is\b|has\b|its\b|us\b|this\b|as\b|his\b|news\b|crisis\b|congress\b|elections?\b)(?:[a-z-]+s|people|men|women|children)\b"
)
_SPORT = re.compile(r" (?:points?|goals?|touchdown|minutes|kick|lead|whistle)\b")
_MONEY_WORDS = re.compile(
    r"[ -](?:\w+ )?(?:profits?|sales|revenues?|results|earnings|net|loss(?:es)?|gdp|growth|income|figures|orders|deliveries|"
    r"dividend|output|production|report|operating|margins?|guidance|forecast|trading|update|numbers)\b",
    re.IGNORECASE,
)


def _fits(name: str, match: re.Match[str], line: str) -> bool:
    """Return whether what looks like a date is one here: "May" the month, "Sunday" not of the Times, 2000 no count."""
    before, after = line[max(0, match.start() - 24) : match.start()], line[match.end() : match.end() + 40]
    if name == "month":
        word = match["m"].lower().rstrip(".")
        alone = not match["rel"] and not match["mod"]
        return not (
            alone and word in words("calendar", "ambiguous_months") and not _PREPOSITION.search(before)
        ) and not (alone and match["m"].islower() and not _PREPOSITION.search(before))
    if name == "weekday":
        last = before.split()[-1] if before.split() else ""
        if last in ("every", "each", "a", "Every", "Each") or re.match(
            r"[-–/]|,? \d\d?(?::\d\d)? ?(?:[ap]m|-|–)", after
        ):
            return False
        return last not in words("calendar", "weekday_names_before") and not after.lstrip().startswith(
            tuple(words("calendar", "weekday_names_after"))
        )
    if name == "deictic":
        capital = match["word"][0].isupper() and re.search(r"[A-Z]\w* $", before) is not None
        return not capital
    if name == "relative":
        return not before.endswith("to ") or not match.group().endswith("this day")
    if name == "year":
        return _year_fits(match, before, after)
    if name == "quarter":
        return _quarter_fits(match, after)
    if name == "slashes":
        return match["s"] == "/" or len(match["y"]) == 4
    if name == "oclock":
        return match["word"].isdecimal() or clock.hour_word(match["word"]) is not None
    return True


def _year_fits(match: re.Match[str], before: str, after: str) -> bool:
    if match["mod"]:
        return True
    number = int(match["y"])
    prepared = _PREPOSITION.search(before) is not None or before.endswith("(")
    plausible = 1900 < number < 2100 and number % 100 != 0
    if _COUNTED.match(after) and not plausible and not (prepared and _ADVERBIAL.search(before)):
        return False
    row = tokens(match["y"] + after[:30])
    if units.unit_at(row, 1) is not None or money.after(row, 1, scaled=True) is not None:
        return False
    return number >= 1400 or (prepared and not before.endswith("the "))


def _quarter_fits(match: re.Match[str], after: str) -> bool:
    n, what = match["n"], match["what"]
    if n[0] in "QH" and n[1:].isdecimal():
        return what is None and (bool(match["y"] or match["of"]) or bool(_MONEY_WORDS.match(after)) or n[0] == "Q")
    if not what:
        return False
    if match["y"] or match["of"]:
        return not match["of"] or "the year" in match["of"] or True
    return what == "quarter" and bool(_MONEY_WORDS.match(after)) and not _SPORT.match(after)
