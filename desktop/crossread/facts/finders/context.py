"""What dates are read against: the day of publication, the dates named before, and the tense of the sentence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from crossread.facts.finders.patterns import month_numbers
from crossread.facts.finders.tables import words
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

_FIRST_YEAR, _LAST_YEAR = 1600, 2200
"""The years in which news was, or will be, published."""

_STRAY = 3
"""Years a year in a name or in brackets may lie from the story's and still be taken for it."""

_DETOUR = 15
"""Years a bare year may lie from the dated story and still be its next one."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?|[!?;\n]|\.(?!\d)")
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
    firm: int | None = None
    """The year of the last date that was more than a bare year."""
    written: str = field(default="", repr=False)
    """The line in which a year was last written out."""
    issued: dt.date | None = None
    """The day of a dateline that leaves its year out, in a leap year; None where the day of publication is known."""

    @classmethod
    def of(cls, texts: Iterable[str], published: dt.date | None) -> DateContext:
        """Return the context of an article with these paragraphs, before the first of them."""
        old = deictic = 0
        texts = list(texts)
        published = published or _dateline(texts[:_FIRST])
        if published and not _FIRST_YEAR <= published.year <= _LAST_YEAR:
            published = None  # a slip in the page's metadata
        limit = published.year - _OLD if published else 9999
        for text in texts:
            old += sum(int(year) <= limit for year in _YEARS.findall(text))
            deictic += len(_DEICTIC.findall(text))
        issued = _bare_dateline(texts[:_FIRST]) if published is None else None
        return cls(published, old >= _MANY and old > 2 * deictic, issued=issued)

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

    def note(self, when: When, *, bare: bool = False, told: bool = True) -> None:
        """Remember a date that was just read, for "two days later" and for months without a year.

        A `bare` year far from the story, or one not `told` as the time of something, does not become the story's.
        """
        if when.low is None or when.high is None:
            return
        days = (when.high - when.low).days
        if days > 366 or (self.history and when.relative and self.published and when.low.year >= self.published.year):
            return
        if bare and self.year is not None and not told and abs(when.low.year - self.year) > _STRAY:
            return
        self.year = when.low.year
        self.month = when.low.month if days < 32 else None
        self.day = when.low.day if days == 0 else None
        if not bare:
            self.firm = self.year

    def next_line(self, line: str) -> None:
        """Begin a line; a bare year far from the dated story is forgotten with the line that named it."""
        self.line = line
        if self.history and self.firm and self.year and abs(self.year - self.firm) > _DETOUR:
            self.year, self.month, self.day = self.firm, None, None


_FIRST = 4
"""Paragraphs at the top among which a line with the date of the article is looked for."""

_DATELINE = re.compile(
    r"^(?:(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Cc]reated)(?: on| at)?:? ?|[A-Z][\w .,'’]{0,50}[,–-] ?)?"
    r"(?:[A-Z][a-z]{2,8},? )?(?:(?P<d>\d{1,2}) (?P<m>[A-Z][a-z]{2,8})\.?|(?P<m2>[A-Z][a-z]{2,8})\.? (?P<d2>\d{1,2})),? "
    r"(?P<y>20\d\d|19\d\d)(?: ?\([A-Z][\w /]{1,30}\))?,? ?(?:[-–—:|]|(?:at )?\d{1,2}[:.]\d\d|$)",
    re.MULTILINE,
)


def _dateline(texts: list[str]) -> dt.date | None:
    """Return the date of a dateline among the first paragraphs ("LONDON, 5 March 2023 (Reuters) -"), if one has it."""
    for text in texts:
        match = _DATELINE.search(text[:400])
        month = month_numbers().get((match["m"] or match["m2"]).lower()) if match else None
        if match and month:
            try:
                return dt.date(int(match["y"]), month, int(match["d"] or match["d2"]))
            except ValueError:
                continue
    return None


_BARE_DATELINE = re.compile(
    r"(?:[A-Z][\w.'’]{1,20}(?:[ ,/]{1,2}[A-Z][\w.'’]{0,20}){0,4}(?:,| ?[-–—]+) ?)?(?:[A-Z][a-z]{2,8},? )?"
    r"(?:(?P<d>\d{1,2}) (?P<m>[A-Z][A-Za-z]{2,8})\.?|(?P<m2>[A-Z][A-Za-z]{2,8})\.? (?P<d2>\d{1,2}))"
    r"(?: ?\([A-Z][\w /]{1,30}\))? ?(?:[-–—]+(?: |$)|$)",
)
_LEAP = 2000


def _bare_dateline(texts: list[str]) -> dt.date | None:
    """Return the day of a dateline without its year ("ORNA, March 5 (Wire) -"), or of a line that is but a day."""
    for text in texts:
        match = _BARE_DATELINE.match(text.strip()[:120])
        month = month_numbers().get((match["m"] or match["m2"]).lower()) if match else None
        if match and month:
            try:
                return dt.date(_LEAP, month, int(match["d"] or match["d2"]))
            except ValueError:
                continue
    return None


def tense(text: str, start: int, end: int) -> str:
    """Return "future", "past" or "" for what is dated at start to end: by the nearest verb left of it, else right."""
    left = _WORD.findall(text[max(0, start - _NEAR) : start])
    for at in range(len(left) - 1, -1, -1):
        if left[at] in ".!?;\n":
            break
        found = _cue(left, at)
        if found:
            return found
    right = _WORD.findall(text[end : end + _NEAR])
    for at, word in enumerate(right):
        if word in ".!?;\n":
            break
        found = _cue(right, at)
        if found:
            return found
    return "future" if left and left[-1].lower() in ("until", "till", "by") else ""


def _cue(row: list[str], at: int) -> str:
    """Return the tense that word `at` of a row of words shows, or nothing."""
    word = row[at].lower().replace("’", "'") if row[at] != "May" else ""
    before = row[at - 1].lower() if at else ""
    if word in words("calendar", "future") or word in words("calendar", "announced") or word.endswith("'ll"):
        return "future"
    if word == "to" and before in words("calendar", "to_come"):
        return "future"
    if word in words("calendar", "past") or _ends_past(word):
        modal = {near.lower() for near in row[max(0, at - 2) : at] if near != "May"} & words("calendar", "modals")
        return "future" if modal else "past"
    return ""


def _ends_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 4 and word not in words("calendar", "not_past")
