"""Dates told from another day: "last week", "on Friday", "two days later", "that year" -> what they mean."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import cache

from crossread.facts.finders import spans
from crossread.facts.finders.context import DateContext, tense
from crossread.facts.finders.patterns import weekday_numbers
from crossread.facts.finders.tables import table
from crossread.facts.finders.years import Read, one, part_of, sign_of
from crossread.facts.values import When


def read_weekday(match: re.Match[str], context: DateContext) -> Read:
    """Read "Friday", "last Tuesday": by its word, else by the tense; in a history, after the day named last."""
    number = weekday_numbers()[match["w"].lower().rstrip(".")]
    part, rel = sign_of(match["part"]), (match["rel"] or "").lower()
    now = context.published
    base = context.last if context.day else None
    if base == now:
        base = None  # the article's own date tells nothing of the order of a history
    if base is not None and (context.history or rel in ("the following", "the next", "following")):
        ahead = (number - base.weekday()) % 7
        ahead = ahead or (7 if rel else 0)
        return one(match, spans.day(base + dt.timedelta(ahead), part, relative=True))
    if now is None or (context.history and not context.day):
        return one(match, spans.loose(f"XXXX-WXX-{number + 1}"))
    back, ahead = (now.weekday() - number) % 7, (number - now.weekday()) % 7
    if rel.startswith(("last", "the previous")) or rel.endswith("past"):
        return one(match, spans.day(now - dt.timedelta(back or 7), part, relative=True))
    if rel.startswith(("next", "coming", "the following", "the next", "following")) or rel.endswith("coming"):
        return one(match, spans.day(now + dt.timedelta(ahead or 7), part, relative=True))
    future = tense(match.string, match.start(), match.end()) == "future"
    return one(match, spans.day(now + dt.timedelta(ahead) if future else now - dt.timedelta(back), part, relative=True))


_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1}


@cache
def _nowadays() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(table('calendar')['nowadays'])})\b")


_STOP = re.compile(r"[.!?;\n](?=\s|$)")
_CLAUSE = 60
"""Characters on each side of "today" among which a word tells that it is no day."""


def _means_nowadays(match: re.Match[str], context: DateContext) -> bool:
    """Return whether "today" is these days: in a history, beside "still", or opening a sentence in the present."""
    if context.history:
        return True
    left = _STOP.split(match.string[max(0, match.start() - _CLAUSE) : match.start()])[-1]
    right = _STOP.split(match.string[match.end() : match.end() + _CLAUSE])[0]
    if _nowadays().search(left) or _nowadays().search(right):
        return True
    opens = match["word"] == "Today" and not left.strip()
    return opens and tense(match.string, match.start(), match.end()) == ""


def read_deictic(match: re.Match[str], context: DateContext) -> Read:
    """Read "today", "yesterday", "last night"."""
    word = " ".join(match["word"].lower().split())
    if word == "today" and not match["part"] and _means_nowadays(match, context):
        return []
    days = _DEICTIC.get(word, -2 if "before" in word else 2)
    part = sign_of(match["part"]) or ("NI" if "night" in word else "")
    if context.published is None:
        issued = context.issued
        if issued is None:
            return one(match, spans.loose("XXXX-XX-XX"))
        told = issued + dt.timedelta(days)
        return one(match, spans.loose(f"XXXX-{told.month:02d}-{told.day:02d}" + (f"T{part}" if part else "")))
    return one(match, spans.day(context.published + dt.timedelta(days), part, relative=True))


def read_this_part(match: re.Match[str], context: DateContext) -> Read:
    """Read "this morning", "that night", "the following evening"."""
    rel, part = match["rel"].lower(), sign_of(match["part"])
    if rel == "this":
        base, days = context.published, 0
    else:
        base = context.last if context.day else context.published
        days = 1 if "next" in rel or "following" in rel else -1 if "previous" in rel else 0
    if base is None:
        return one(match, spans.loose(f"XXXX-XX-XXT{part}"))
    return one(match, spans.day(base + dt.timedelta(days), part, relative=True))


def read_relative(match: re.Match[str], context: DateContext) -> Read:
    """Read "last week", "earlier this month", "that year", "the following day", "the end of the year"."""
    rel, word = " ".join(match["rel"].lower().split()), match["unit"].lower()
    unit = table("calendar")["units"][word]
    if not _says_a_date(match, rel, word):
        return []
    base = _base(rel, unit, match["tail"], context)
    if base is None:
        return one(match, spans.loose(_blank(unit)))
    if _told(rel) and not _fine(context, unit) and base == context.last:
        return one(match, spans.loose(f"{base.year:04d}-XX" + ("-XX" if unit == "D" else "")))
    if word == "weekend":
        return one(match, _weekend(match, rel, base))
    moved = spans.moved(base, unit, _step(rel, match["tail"]))
    return one(match, _unit_around(moved, unit, match["mod"]) if moved else None)


def _unit_around(date: dt.date, unit: str, mod: str | None) -> When:
    if mod and unit == "Y":
        return spans.year(date.year, part_of(mod), relative=True)
    if mod and unit == "M":
        return spans.month(date.year, date.month, part_of(mod), relative=True)
    return spans.around(date, unit)


def _says_a_date(match: re.Match[str], rel: str, word: str) -> bool:
    """Return whether "the week", "last night", "the next season" says one date: it needs a word that points."""
    tail = match["tail"]
    if _GOES_ON.match(match.string, match.end()):
        return False
    if tail in ("before", "after") and _EVENT.match(match.string, match.end()):
        return False  # the day after he left: of which day, the words do not say
    if tail == "later" or (tail and rel != "the") or (word == "night" and rel in ("last", "the")):
        return False
    if word == "season":
        return rel in ("this", "that", "that same", "the same")
    over = word == "weekend" and _OVER.search(match.string[max(0, match.start() - 12) : match.start()])
    return rel != "the" or bool(tail or over or (match["mod"] and word in ("year", "month")))


_GOES_ON = re.compile(r" or two\b| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
"""What makes a date of more or less than its own words: "over the next day or two", "last week Friday"."""
_TOLD = ("that", "the same", "this same", "the following", "the previous", "the preceding", "the next", "the prior")


def _told(rel: str) -> bool:
    """Return whether a word points at the date named last, and not at the day of publication."""
    return rel == "the" or rel.startswith((*_TOLD, "following", "previous"))


def _base(rel: str, unit: str, tail: str | None, context: DateContext) -> dt.date | None:
    """Return the day to count from."""
    if not _told(rel) or (rel == "the" and not context.history and not tail):
        return context.published
    here = rel.startswith(("that", "the same", "this same"))
    if (context.last is None or not _fine(context, unit)) and not here and (rel == "the" or not context.history):
        return context.published
    return context.last


_OVER = re.compile(r"\b(?:over|during|throughout|at|through|for)\s$", re.IGNORECASE)


def _fine(context: DateContext, unit: str) -> bool:
    """Return whether the date named last is told finely enough to move it by `unit`."""
    if unit in ("D", "W"):
        return context.day is not None
    return context.month is not None if unit in ("M", "Q") else context.year is not None


def _blank(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(unit, "XXXX")


def _step(rel: str, tail: str | None) -> int:
    if tail in ("before", "earlier"):
        return -1
    if tail == "after":
        return 1
    if (
        rel.startswith(("last", "previous", "the previous", "the preceding", "the prior", "the last", "the past"))
        or rel == "this past"
    ):
        return -1
    if rel.startswith(("next", "the next", "the following", "following", "the coming")) or rel == "this coming":
        return 1
    return 0


def _weekend(match: re.Match[str], rel: str, base: dt.date) -> When:
    """Return the weekend meant: "this" and "the" by tense, "last" the one that is over, "next" the one to come."""
    this = spans.weekend(base)
    over = base - dt.timedelta(7)
    if rel.startswith("last") or "past" in rel or "previous" in rel:
        return spans.weekend(over)
    if rel.startswith("next") or "following" in rel or "coming" in rel:
        return spans.weekend(base + dt.timedelta(7)) if rel.startswith("next") else this
    if base.weekday() < 5 and tense(match.string, match.start(), match.end()) == "past":
        return spans.weekend(over)
    return this


def _count(text: str) -> int | None:
    low = " ".join(text.lower().split())
    if low.isdecimal():
        return int(low)
    rows = table("numbers")
    if low in ("a", "an", "a dozen", "a hundred", "a thousand"):
        return {"a dozen": 12, "a hundred": 100, "a thousand": 1000}.get(low, 1)
    head, _, tail = low.replace("-", " ").partition(" ")
    if head in rows["tens"]:
        return int(rows["tens"][head]) + int(rows["small"].get(tail, 0))
    return int(rows["small"][low]) if low in rows["small"] else None


def _unit(word: str) -> str:
    low = word.lower()
    low = "century" if low == "centuries" else low.removesuffix("s")
    return str(table("calendar")["units"][low])


_AGO = frozenset(("ago", "from now", "hence"))
_BACK = frozenset(("ago", "earlier", "before", "previously", "beforehand", "prior"))
_EVENT = re.compile(r" (?:the|a|an|his|her|its|their|to|he|she|they|it|\w{1,30}ing|that|[A-Z]\w{0,30})\b")
"""What follows "two weeks before" where it counts from an event, whose day is not known."""


def read_ago(match: re.Match[str], context: DateContext) -> Read:
    """Read "two weeks ago", "a year earlier", "three days later", "a month before"."""
    unit, tail = _unit(match["unit"]), " ".join(match["tail"].lower().split())
    count = _count(match["n"])
    from_event = tail in ("before", "after", "prior") and _EVENT.match(match.string, match.end())
    if count is None or unit in ("H", "m", "S") or from_event:
        return []
    count = count * 2 if match["unit"].lower().startswith("fortnight") else count
    base = context.published if tail in _AGO else _counted_from(unit, tail in _BACK, context)
    ago = int(count * _DAYS[unit]) if tail == "ago" and unit in _DAYS else None
    if base is None:
        return one(match, replace(spans.loose(_blank(unit)), ago=ago))
    if tail not in _AGO and base == context.last and not _fine(context, unit):
        return one(match, spans.loose(f"{base.year:04d}" + {"D": "-XX-XX", "W": "-WXX", "M": "-XX"}.get(unit, "")))
    moved = spans.moved(base, unit, -count if tail in _BACK else count)
    return one(match, replace(spans.around(moved, unit), ago=ago) if moved else None)


_DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
"""Days of the units that "ago" counts, a month and a year of the common length."""


def _counted_from(unit: str, back: bool, context: DateContext) -> dt.date | None:
    """Return the day that "two weeks earlier" and "two weeks later" count from."""
    if context.history:
        return context.last
    if context.last is None or not _fine(context, unit):
        return context.published if back else context.last
    return context.last


def read_in_time(match: re.Match[str], context: DateContext) -> Read:
    """Read "in three weeks' time"."""
    unit, count = _unit(match["unit"]), _count(match["n"])
    if context.published is None or count is None or unit in ("H", "m", "S"):
        return []
    moved = spans.moved(context.published, unit, count)
    return one(match, spans.around(moved, unit)) if moved else []
