"""Dates told from another day: "last week", "on Friday", "two days later", "that year" -> what they mean."""

from __future__ import annotations

import datetime as dt
import re

from crossread.facts.find import spans
from crossread.facts.find.context import DateContext, tense
from crossread.facts.find.patterns import weekday_numbers
from crossread.facts.find.tables import table
from crossread.facts.find.years import Read, one, part_of, sign_of
from crossread.facts.values import When


def read_weekday(match: re.Match[str], context: DateContext) -> Read:
    number = weekday_numbers()[match["w"].lower().rstrip(".")]
    part, rel = sign_of(match["part"]), (match["rel"] or "").lower()
    now = context.published
    base = context.last if context.day else None
    if base is not None and (context.history or rel in ("the following", "the next", "following")):
        ahead = (number - base.weekday()) % 7
        ahead = ahead or (7 if rel else 0)
        return one(match, spans.day(base + dt.timedelta(ahead), part, relative=True))
    if now is None or context.history:
        return one(match, spans.loose(f"XXXX-WXX-{number + 1}"))
    back, ahead = (now.weekday() - number) % 7, (number - now.weekday()) % 7
    if rel.startswith(("last", "the previous")) or rel.endswith("past"):
        return one(match, spans.day(now - dt.timedelta(back or 7), part, relative=True))
    if rel.startswith(("next", "coming", "the following", "the next", "following")) or rel.endswith("coming"):
        return one(match, spans.day(now + dt.timedelta(ahead or 7), part, relative=True))
    future = tense(match.string, match.start(), match.end()) == "future"
    return one(match, spans.day(now + dt.timedelta(ahead) if future else now - dt.timedelta(back), part, relative=True))


_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1}


def read_deictic(match: re.Match[str], context: DateContext) -> Read:
    word = " ".join(match["word"].lower().split())
    days = _DEICTIC.get(word, -2 if "before" in word else 2)
    part = sign_of(match["part"]) or ("NI" if "night" in word else "")
    if context.published is None:
        return one(match, spans.loose("XXXX-XX-XX"))
    return one(match, spans.day(context.published + dt.timedelta(days), part, relative=True))


def read_this_part(match: re.Match[str], context: DateContext) -> Read:
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
    mod, tail = match["mod"], match["tail"]
    unit = table("calendar")["units"][word]
    here = rel.startswith(("that", "the same", "this same"))
    over = word == "weekend" and _OVER.search(match.string[max(0, match.start() - 12) : match.start()])
    if rel == "the" and not tail and not over and not (mod and word in ("year", "month")):
        return []
    if tail in ("later",) or (tail and rel != "the"):
        return []
    if word in ("night",) and rel in ("last", "the"):
        return []
    if rel in ("the past", "past", "the last", "this past", "the coming", "the next") and word in ("season",):
        return []
    step = _step(rel, tail)
    told = here or rel.startswith(
        ("the following", "the previous", "the preceding", "the next", "following", "previous", "the prior")
    )
    told = told or rel == "the"
    base = context.last if told else context.published
    if told and (base is None or not _fine(context, unit)):
        base = context.published if (rel == "the" or not context.history) and not here else base
    if rel == "the" and not context.history and not tail:
        base = context.published
    if base is None:
        return one(match, spans.loose(_blank(unit)))
    if told and not _fine(context, unit) and base == context.last:
        return one(match, spans.loose(f"{base.year:04d}-XX" + ("-XX" if unit == "D" else "")))
    moved = spans.moved(base, unit, step)
    if moved is None:
        return []
    if word == "weekend":
        return one(match, _weekend(match, rel, base))
    when = spans.around(moved, unit)
    if unit == "Y" and mod:
        when = spans.year(moved.year, part_of(mod), relative=True)
    if unit == "M" and mod:
        when = spans.month(moved.year, moved.month, part_of(mod), relative=True)
    return one(match, when)


_OVER = re.compile(r"\b(?:over|during|throughout|at|through|for)\s$", re.IGNORECASE)


def _fine(context: DateContext, unit: str) -> bool:
    """Return whether the date named last is told finely enough to move it by `unit`."""
    if unit in ("D", "W"):
        return context.day is not None
    return context.month is not None if unit in ("M", "Q") else context.year is not None


def _blank(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(unit, "XXXX")


def _step(rel: str, tail: str | None) -> int:
    if tail == "before" or tail == "earlier":
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


def read_ago(match: re.Match[str], context: DateContext) -> Read:
    """Read "two weeks ago", "a year earlier", "three days later", "a month before"."""
    unit, tail = _unit(match["unit"]), " ".join(match["tail"].lower().split())
    count = _count(match["n"])
    if unit in ("H", "m", "S"):
        return []
    count = count * 2 if count is not None and match["unit"].lower().startswith("fortnight") else count
    if count is None:
        return []
    from_now = tail in ("ago", "from now", "hence")
    back = tail in ("ago", "earlier", "before", "previously", "beforehand", "prior")
    if tail in ("before", "after", "prior") and re.match(
        r" (?:the|a|an|his|her|its|their|to|he|she|they|it|\w+ing|that|[A-Z])\b",
        match.string[match.end() : match.end() + 20],
    ):
        return []
    base = context.published if from_now else context.last
    if not from_now and (base is None or (not context.history and not _fine(context, unit))):
        base = context.published if back and not context.history else base
    if base is None:
        return one(match, spans.loose(_blank(unit)))
    if not from_now and base == context.last and not _fine(context, unit):
        unit_blank = {"D": "-XX-XX", "W": "-WXX", "M": "-XX"}.get(unit, "")
        return one(match, spans.loose(f"{base.year:04d}{unit_blank}"))
    moved = spans.moved(base, unit, -count if back else count)
    if moved is None:
        return []
    if unit in ("DE", "CE"):
        return one(match, spans.decade(moved.year // 10 * 10) if unit == "DE" else spans.century(moved.year // 100 + 1))
    return one(match, spans.around(moved, unit))


def read_in_time(match: re.Match[str], context: DateContext) -> Read:
    unit, count = _unit(match["unit"]), _count(match["n"])
    if context.published is None or count is None or unit in ("H", "m", "S"):
        return []
    moved = spans.moved(context.published, unit, count)
    return one(match, spans.around(moved, unit)) if moved else []
