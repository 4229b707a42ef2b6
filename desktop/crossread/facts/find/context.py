"""What dates are read against: the day of publication, the dates named before, and the tense of the sentence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from crossread.facts.find.tables import words
from crossread.facts.values import When

_YEARS = re.compile(r"(?<![\w.,/$£€-])(1[0-9]\d\d|20\d\d)(?![\w%]|[.,]\d)")
_DEICTIC = re.compile(
    r"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|year|night|weekend)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_OLD = 2
"""Years before publication from which a year counts as history."""

_MANY = 3
"""Old years a text must name to be taken for a history."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|[.!?;\n]")
_NEAR = 240
"""Characters on each side of a date among which its verb is looked for."""


@dataclass(slots=True)
class DateContext:
    """What one article gives its dates to be read against; it changes as its paragraphs are read in order.

    `history` says that the text tells of years long past, so that a month without a year belongs to the year named
    last. `year`, `month`, `day` are those of the date named last, where known.
    """

    published: dt.date | None = None
    history: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    line: str = field(default="", repr=False)
    """The line that is being read."""
    written: str = field(default="", repr=False)
    """The line in which a year was last written out."""

    @classmethod
    def of(cls, texts: Iterable[str], published: dt.date | None) -> DateContext:
        """Return the context of an article with these paragraphs, before the first of them."""
        old = deictic = 0
        limit = published.year - _OLD if published else 9999
        for text in texts:
            old += sum(int(year) <= limit for year in _YEARS.findall(text))
            deictic += len(_DEICTIC.findall(text))
        return cls(published, old >= _MANY and old > 2 * deictic)

    @property
    def last(self) -> dt.date | None:
        """The date named last, its missing parts filled with the first month and day."""
        return dt.date(self.year, self.month or 1, self.day or 1) if self.year else None

    @property
    def anchored(self) -> bool:
        """Return whether a year was written out on the line that is being read, so that a month there belongs to it."""
        return bool(self.line) and self.written is self.line

    def write_year(self) -> None:
        """Remember that the line being read writes a year out."""
        self.written = self.line

    def note(self, when: When) -> None:
        """Remember a date that was just read, for "two days later" and for months without a year."""
        if when.low is None or when.high is None:
            return
        days = (when.high - when.low).days
        if days > 366:
            return
        self.year = when.low.year
        self.month = when.low.month if days < 32 else None
        self.day = when.low.day if days == 0 else None


def tense(text: str, start: int, end: int) -> str:
    """Return "future", "past" or "" for what is dated at start to end: by the nearest cue left of it, else right."""
    future, past = words("calendar", "future"), words("calendar", "past")
    left = _WORD.findall(text[max(0, start - _NEAR) : start])
    for at in range(len(left) - 1, -1, -1):
        word = left[at].lower().replace("’", "'")
        if word in ".!?;\n":
            break
        found = _cue(word, left[at - 1].lower() if at else "", future, past)
        if found:
            return found
    for word in _WORD.findall(text[end : end + _NEAR]):
        if word in ".!?;\n":
            break
        found = _cue(word.lower().replace("’", "'"), "", future, past)
        if found:
            return found
    return ""


def _cue(word: str, before: str, future: frozenset[str], past: frozenset[str]) -> str:
    if word in future or word.endswith("'ll") or (word == "to" and before in ("is", "are", "set", "due", "plans", "wants")):
        return "future"
    if word in past or (word.endswith("ed") and len(word) > 4 and word not in ("need", "speed", "indeed", "hundred", "united")):
        return "past"
    return ""
