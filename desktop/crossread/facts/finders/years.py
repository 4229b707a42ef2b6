"""What a date leaves unsaid: its year, told by the dates before it or by the tense; and words that parts share."""

from __future__ import annotations

import datetime as dt
import re

from crossread.facts.finders.context import DateContext, tense
from crossread.facts.finders.patterns import month_numbers
from crossread.facts.finders.tables import table
from crossread.facts.values import When

Read = list[tuple[int, int, When]]
"""What one match says: characters start to end, and the date there."""

_PARTS = {"early": "early", "very early": "early", "later": "", "late": "late", "mid": "mid", "earlier": ""}


_TURN = 11
"""From this month on a story that goes on to January or February goes on to the next year."""

_BESIDE = 45
"""Days around publication within which a date may be meant against its tense..."""

_FAR = 270
"""...if the tense would put it more than this many days away."""


def one(match: re.Match[str], when: When | None) -> Read:
    """Return the whole match as one date, or nothing for None."""
    return [(match.start(), match.end(), when)] if when is not None else []


def month_of(word: str) -> int:
    """Return the number of a written month."""
    return month_numbers()[word.lower().rstrip(".")]


def part_of(mod: str | None) -> str:
    """Return early, mid, late or nothing for "early", "the end of", "mid-"."""
    if not mod:
        return ""
    low = " ".join(mod.lower().split()).replace("the ", "").replace("very ", "")
    if low in _PARTS:
        return _PARTS[low]
    head = low.split()[0]
    return {"beginning": "early", "start": "early", "middle": "mid", "end": "late", "close": "late"}.get(head, "")


def sign_of(word: str | None) -> str:
    """Return what TIMEX3 writes for a part of the day, nothing for none."""
    return str(table("calendar")["parts"][word.lower()]) if word else ""


def same_year(word: str, context: DateContext) -> int | None:
    """Return the year of "that year", "last year", "the following year"."""
    low = word.lower()
    now = context.published.year if context.published else None
    if low.startswith(("that", "the same", "the")) and "following" not in low and "previous" not in low:
        return context.year or now
    if low.startswith("this"):
        return now
    base = context.year if low.startswith("the ") else now
    if base is None:
        return None
    return base - 1 if "last" in low or "previous" in low else base + 1


def written_year(match: re.Match[str], context: DateContext) -> int | None:
    """Return the year that stands with a date, or that its words point to ("that year"); None for none."""
    groups = match.groupdict()
    if groups.get("y"):
        digits = re.match(r"\d+", groups["y"])
        return int(digits.group()) if digits else None
    return same_year(groups["of"], context) if groups.get("of") else None


def nearest(candidates: list[dt.date], context: DateContext, match: re.Match[str]) -> dt.date | None:
    """Return that of the candidates which the tense asks for: the last one past, the next one to come, the nearest."""
    now = context.published
    if now is None or not candidates:
        return None
    way = tense(match.string, match.start(), match.end())
    past = [date for date in candidates if date <= now]
    ahead = [date for date in candidates if date >= now]
    nearest = min(candidates, key=lambda date: (abs((date - now).days), date > now))
    if abs((nearest - now).days) <= _BESIDE:  # a running event is told in either tense
        asked = past if way == "past" else ahead if way == "future" else []
        return nearest if not asked or min(abs((date - now).days) for date in asked) > _FAR else _asked(asked, now)
    if way == "past" and past:
        return max(past)
    if way == "future" and ahead:
        return min(ahead)
    return nearest


def _asked(dates: list[dt.date], now: dt.date) -> dt.date:
    return min(dates, key=lambda date: abs((date - now).days))


def year_for(month: int, day: int | None, match: re.Match[str], context: DateContext) -> int | None:
    """Return the year of a month or a day that names none."""
    if context.year is not None and (context.history or context.anchored):
        turned = context.month is not None and context.month >= _TURN and month <= _TURN - 9
        return context.year + 1 if turned else context.year
    if context.published is None:
        return None
    candidates = []
    for year in (context.published.year - 1, context.published.year, context.published.year + 1):
        if day is None:
            same = year == context.published.year and month == context.published.month
            candidates.append(context.published if same else dt.date(year, month, 15))
        else:
            try:
                candidates.append(dt.date(year, month, day))
            except ValueError:
                continue
    best = nearest(candidates, context, match)
    return best.year if best else None
