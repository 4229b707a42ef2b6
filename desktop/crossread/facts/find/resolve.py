"""What a written date means: its pattern, the day of publication, the dates before it and the tense -> a date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import cache

from crossread.facts.find import spans
from crossread.facts.find.context import DateContext, tense
from crossread.facts.find.patterns import month_numbers, ordinal_numbers, weekday_numbers
from crossread.facts.find.tables import table
from crossread.facts.values import When

Read = list[tuple[int, int, When]]
_Handler = Callable[[re.Match[str], DateContext], Read]

_PARTS = {"early": "early", "very early": "early", "later": "", "late": "late", "mid": "mid", "earlier": ""}


_LATEST = 2200
"""Years after Christ beyond this one are no dates."""

_TURN = 11
"""From this month on a story that goes on to January or February goes on to the next year."""

_BESIDE = 45
"""Days around publication within which a date may be meant against its tense..."""

_FAR = 270
"""...if the tense would put it more than this many days away."""


def read(name: str, match: re.Match[str], context: DateContext) -> Read:
    """Return (start, end, date) for each date at `match`; the context remembers them."""
    found = _HANDLERS[name](match, context)
    for _, _, when in found:
        context.note(when, bare=name == "year", told=_told(name, match))
    return found


def _told(name: str, match: re.Match[str]) -> bool:
    """Return whether a bare year tells when something was, and is no part of a name ("the 1812 campaign")."""
    return name != "year" or _ADVERB.search(match.string[max(0, match.start() - 12) : match.start()]) is not None


_ADVERB = re.compile(r"\b(?:in|by|during|until|till|since|from|of|to|and|early|late)\s$", re.IGNORECASE)


def _one(match: re.Match[str], when: When | None) -> Read:
    return [(match.start(), match.end(), when)] if when is not None else []


def _month(word: str) -> int:
    return month_numbers()[word.lower().rstrip(".")]


def _part(mod: str | None) -> str:
    """Return early, mid, late or nothing for "early", "the end of", "mid-"."""
    if not mod:
        return ""
    low = " ".join(mod.lower().split()).replace("the ", "").replace("very ", "")
    if low in _PARTS:
        return _PARTS[low]
    head = low.split()[0]
    return {"beginning": "early", "start": "early", "middle": "mid", "end": "late", "close": "late"}.get(head, "")


# -- the year that is not written --------------------------------------------------------------------------------------


def _same_year(word: str, context: DateContext) -> int | None:
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


def _written_year(match: re.Match[str], context: DateContext) -> int | None:
    groups = match.groupdict()
    if groups.get("y"):
        digits = re.match(r"\d+", groups["y"])
        return int(digits.group()) if digits else None
    return _same_year(groups["of"], context) if groups.get("of") else None


def _nearest(candidates: list[dt.date], context: DateContext, match: re.Match[str]) -> dt.date | None:
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


def _year_for(month: int, day: int | None, match: re.Match[str], context: DateContext) -> int | None:
    """Return the year of a month or a day that names none."""
    if context.year is not None and (context.history or context.anchored):
        turned = context.month is not None and context.month >= _TURN and month <= _TURN - 9
        return context.year + 1 if turned else context.year
    if context.published is None:
        return context.year
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
    best = _nearest(candidates, context, match)
    return best.year if best else None


# -- written dates -----------------------------------------------------------------------------------------------------


def _era_year(text: str) -> str | None:
    return "BC" if re.search(r"BC|B\.C", text) else None


def _day_of(year: int | None, month: int, day: int, *, relative: bool) -> When | None:
    if year is None:
        return spans.loose(f"XXXX-{month:02d}-{day:02d}")
    try:
        return spans.day(dt.date(year, month, day), relative=relative)
    except ValueError:
        return None


def _dated(match: re.Match[str], context: DateContext, day: int) -> When | None:
    month = _month(match["m"])
    if match["y"] and _era_year(match["y"]):
        number = int(re.match(r"\d+", match["y"]).group())  # type: ignore[union-attr]
        return spans.loose(f"BC{number:04d}-{month:02d}-{day:02d}")
    year = _written_year(match, context)
    return _day_of(year or _year_for(month, day, match, context), month, day, relative=year is None)


def _day_month(match: re.Match[str], context: DateContext) -> Read:
    when = _dated(match, context, int(match["d"]))
    if when is not None and when.low is not None and match["pre"]:
        when = spans.day(when.low, _sign(match["pre"]), relative=when.relative)
    return _one(match, when)


def _two_days(match: re.Match[str], context: DateContext) -> Read:
    first, second = _dated(match, context, int(match["d1"])), _dated(match, context, int(match["d2"]))
    if first is None or second is None:
        return []
    if match.start("m") < match.start("d1"):
        return [(match.start(), match.end("d1"), first), (match.start("d2"), match.end(), second)]
    return [(match.start(), match.end("d1"), first), (match.start("d2"), match.end(), second)]


def _iso(match: re.Match[str], _: DateContext) -> Read:
    try:
        return _one(match, spans.day(dt.date(int(match["y"]), int(match["m"]), int(match["d"]))))
    except ValueError:
        return []


def _slashes(match: re.Match[str], context: DateContext) -> Read:
    """Read 12/07/2025: the order that gives a date, else the one nearer to publication, else nothing."""
    a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
    year = year if year > 99 else 2000 + year if year < 70 else 1900 + year
    dates = []
    for month, day in ((b, a), (a, b)):
        try:
            dates.append(dt.date(year, month, day))
        except ValueError:
            continue
    if not dates:
        return []
    if len(set(dates)) == 1 or match["s"] == ".":
        return _one(match, spans.day(dates[0]))
    now = context.published
    if now is None:
        return _one(match, When(f"{year:04d}", min(dates), max(dates)))
    return _one(match, spans.day(min(dates, key=lambda date: abs((date - now).days))))


def _month_year(match: re.Match[str], context: DateContext) -> Read:
    month = _month(match["m"])
    if match["era"]:
        return _one(match, spans.loose(f"BC{int(match['y']):04d}-{month:02d}"))
    year = _written_year(match, context)
    if year is None:
        return _one(match, spans.loose(f"XXXX-{month:02d}"))
    return _one(match, spans.month(year, month, _part(match["mod"]), relative=not match["y"]))


def _bare_month(match: re.Match[str], context: DateContext) -> Read:
    month = _month(match["m"])
    rel = (match["rel"] or match["of"] or "").lower()
    year: int | None
    now = context.published
    if rel and not rel.startswith("the") and now is not None:
        if rel.startswith("last") or rel.endswith("past"):
            year = now.year if month < now.month else now.year - 1
        elif rel.startswith("next"):
            year = now.year if month > now.month else now.year + 1
        else:
            year = now.year
    elif rel.startswith("the") and context.last is not None:
        last = context.last
        year = last.year + (month <= last.month) if "previous" not in rel else last.year - (month >= last.month)
    else:
        year = _year_for(month, None, match, context) if not rel else None
    if year is None:
        return _one(match, spans.loose(f"XXXX-{month:02d}"))
    return _one(match, spans.month(year, month, _part(match["mod"]), relative=True))


def _year(match: re.Match[str], context: DateContext) -> Read:
    number = int(match["y"])
    found = _one(match, spans.year(number, _part(match["mod"])))
    context.write_year()
    span = re.compile(r" ?[-–—/] ?(\d\d)(?![\d%,.:]\d|\d|%)").match(match.string, match.end())
    if span and int(span[1]) > number % 100:
        found.append((span.start(1), span.end(1), spans.year(number // 100 * 100 + int(span[1]))))
    return found


def _bc(match: re.Match[str], _: DateContext) -> Read:
    return _one(match, spans.loose(f"BC{int(match['y']):04d}"))


def _ad(match: re.Match[str], _: DateContext) -> Read:
    number = int(match["y"] or match["y2"] or match["y3"])
    return _one(match, spans.year(number)) if 0 < number < _LATEST else []


def _century(match: re.Match[str], _: DateContext) -> Read:
    word = match["n"].lower()
    number = ordinal_numbers().get(word) or int(re.sub(r"\D", "", word) or 0)
    if not 0 < number < 30:
        return []
    if match["era"]:
        return _one(match, spans.loose(f"BC{number - 1:02d}"))
    return _one(match, spans.century(number, _part(match["mod"])))


def _decade(match: re.Match[str], _: DateContext) -> Read:
    first = int(match["y"])
    if first % 100 == 0 and first < 2000:
        when = spans.century(first // 100 + 1, _part(match["mod"]))
        return _one(match, when)
    return _one(match, spans.decade(first, _part(match["mod"])))


def _short_decade(match: re.Match[str], _: DateContext) -> Read:
    number = int(match["y"]) if match["y"] else int(table("calendar")["decades"][match["word"].lower()])
    mod = match.groupdict().get("mod")
    return _one(match, spans.decade(1900 + number, _part(mod)))


# -- relative dates ----------------------------------------------------------------------------------------------------


def _sign(word: str | None) -> str:
    return str(table("calendar")["parts"][word.lower()]) if word else ""


def _weekday(match: re.Match[str], context: DateContext) -> Read:
    number = weekday_numbers()[match["w"].lower().rstrip(".")]
    part, rel = _sign(match["part"]), (match["rel"] or "").lower()
    now = context.published
    base = context.last if context.day else None
    if base is not None and (context.history or rel in ("the following", "the next", "following")):
        ahead = (number - base.weekday()) % 7
        ahead = ahead or (7 if rel else 0)
        return _one(match, spans.day(base + dt.timedelta(ahead), part, relative=True))
    if now is None or context.history:
        return _one(match, spans.loose(f"XXXX-WXX-{number + 1}"))
    back, ahead = (now.weekday() - number) % 7, (number - now.weekday()) % 7
    if rel.startswith(("last", "the previous")) or rel.endswith("past"):
        return _one(match, spans.day(now - dt.timedelta(back or 7), part, relative=True))
    if rel.startswith(("next", "coming", "the following", "the next", "following")) or rel.endswith("coming"):
        return _one(match, spans.day(now + dt.timedelta(ahead or 7), part, relative=True))
    future = tense(match.string, match.start(), match.end()) == "future"
    return _one(
        match, spans.day(now + dt.timedelta(ahead) if future else now - dt.timedelta(back), part, relative=True)
    )


_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1}


def _deictic(match: re.Match[str], context: DateContext) -> Read:
    word = " ".join(match["word"].lower().split())
    days = _DEICTIC.get(word, -2 if "before" in word else 2)
    part = _sign(match["part"]) or ("NI" if "night" in word else "")
    if context.published is None:
        return _one(match, spans.loose("XXXX-XX-XX"))
    return _one(match, spans.day(context.published + dt.timedelta(days), part, relative=True))


def _this_part(match: re.Match[str], context: DateContext) -> Read:
    rel, part = match["rel"].lower(), _sign(match["part"])
    if rel == "this":
        base, days = context.published, 0
    else:
        base = context.last if context.day else context.published
        days = 1 if "next" in rel or "following" in rel else -1 if "previous" in rel else 0
    if base is None:
        return _one(match, spans.loose(f"XXXX-XX-XXT{part}"))
    return _one(match, spans.day(base + dt.timedelta(days), part, relative=True))


def _relative(match: re.Match[str], context: DateContext) -> Read:
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
        return _one(match, spans.loose(_blank(unit)))
    if told and not _fine(context, unit) and base == context.last:
        return _one(match, spans.loose(f"{base.year:04d}-XX" + ("-XX" if unit == "D" else "")))
    moved = spans.moved(base, unit, step)
    if moved is None:
        return []
    if word == "weekend":
        return _one(match, _weekend(match, rel, base))
    when = spans.around(moved, unit)
    if unit == "Y" and mod:
        when = spans.year(moved.year, _part(mod), relative=True)
    if unit == "M" and mod:
        when = spans.month(moved.year, moved.month, _part(mod), relative=True)
    return _one(match, when)


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


def _last_season(match: re.Match[str], context: DateContext) -> Read:
    rel, name = match["rel"].lower(), match["season"].lower()
    told = rel.startswith("the") or rel == "that"
    now = context.last if told and context.last else context.published
    if now is None:
        return _one(match, spans.loose(f"XXXX-{table('calendar')['seasons'][name][0]}"))
    _, first, _ = table("calendar")["seasons"][name]
    year = now.year
    if rel.startswith("last") or "past" in rel or "previous" in rel:
        year = now.year if now.month > first + 2 or (now.month > 9 and first < 9) else now.year - 1
    elif rel.startswith("next") or "next" in rel or "following" in rel:
        year = now.year if now.month < first else now.year + 1
    elif name == "winter" and now.month < 4:
        year = now.year - 1
    return _one(match, spans.season(year, name, relative=True))


def _season(match: re.Match[str], context: DateContext) -> Read:
    name = match["season"].lower()
    if match["y"]:
        context.write_year()
        return _one(match, spans.season(int(match["y"]), name))
    year = _same_year(match["of"], context)
    return _one(match, spans.season(year, name, relative=True)) if year else []


def _bare_season(match: re.Match[str], context: DateContext) -> Read:
    name = match["season"].lower()
    start = match.end("lead") + 1
    if context.history and context.year:
        return [(start, match.end(), spans.season(context.year, name, relative=True))]
    return [(start, match.end(), spans.loose(f"XXXX-{table('calendar')['seasons'][name][0]}"))]


def _quarter(match: re.Match[str], context: DateContext) -> Read:
    word, what = match["n"], (match["what"] or "").lower()
    half = what == "half" or word.startswith("H")
    number = int(word[1]) if word[0] in "QH" else ordinal_numbers().get(word.lower()) or int(word[0])
    number = 2 if half and word.lower() in ("final", "last") else number
    if not 1 <= number <= (2 if half else 4):
        return []
    year = _written_year(match, context)
    now = context.published
    if year is None and now is not None and not context.history:
        year = now.year if 3 * number - 2 <= now.month else now.year - 1
    if year is None:
        return _one(match, spans.loose(f"XXXX-{'H' if half else 'Q'}{number}"))
    relative = not match["y"]
    return _one(
        match, spans.half(year, number, relative=relative) if half else spans.quarter(year, number, relative=relative)
    )


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


def _ago(match: re.Match[str], context: DateContext) -> Read:
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
        return _one(match, spans.loose(_blank(unit)))
    if not from_now and base == context.last and not _fine(context, unit):
        unit_blank = {"D": "-XX-XX", "W": "-WXX", "M": "-XX"}.get(unit, "")
        return _one(match, spans.loose(f"{base.year:04d}{unit_blank}"))
    moved = spans.moved(base, unit, -count if back else count)
    if moved is None:
        return []
    if unit in ("DE", "CE"):
        return _one(
            match, spans.decade(moved.year // 10 * 10) if unit == "DE" else spans.century(moved.year // 100 + 1)
        )
    return _one(match, spans.around(moved, unit))


def _in_time(match: re.Match[str], context: DateContext) -> Read:
    unit, count = _unit(match["unit"]), _count(match["n"])
    if context.published is None or count is None or unit in ("H", "m", "S"):
        return []
    moved = spans.moved(context.published, unit, count)
    return _one(match, spans.around(moved, unit)) if moved else []


@cache
def _holiday_names() -> dict[str, str]:
    rows = table("holidays")
    return {name.replace("’", "'"): name for group in rows.values() for name in group}


def _holiday(match: re.Match[str], context: DateContext) -> Read:
    name = _holiday_names()[match["name"].replace("’", "'")]
    part = _sign(match["part"])
    if name in table("holidays")["known"]:
        date = spans.holiday(name, 0)
        return _one(match, spans.day(date, part)) if date else []
    if match["y"]:
        date = spans.holiday(name, int(match["y"]))
        return _one(match, spans.day(date, part)) if date else []
    if context.history and context.year:
        date = spans.holiday(name, context.year)
        return _one(match, spans.day(date, part, relative=True)) if date else []
    if context.published is None:
        fixed = table("holidays")["fixed"].get(name)
        return _one(match, spans.loose(f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}" if fixed else "XXXX-XX-XX"))
    now = context.published
    dates = [date for date in (spans.holiday(name, year) for year in (now.year - 1, now.year, now.year + 1)) if date]
    rel = (match["rel"] or "").lower()
    if rel:
        wanted = [
            date
            for date in dates
            if (date < now if rel == "last" else date.year == now.year if rel == "this" else date > now)
        ]
        return (
            _one(match, spans.day(max(wanted) if rel == "last" else min(wanted), part, relative=True)) if wanted else []
        )
    best = _nearest(dates, context, match)
    return _one(match, spans.day(best, part, relative=True)) if best else []


def _year_end(match: re.Match[str], context: DateContext) -> Read:
    base = context.year if context.history else context.published.year if context.published else None
    if base is None:
        return _one(match, spans.loose("XXXX"))
    return _one(match, spans.year(base, "late", relative=True))


_HANDLERS: dict[str, _Handler] = {
    "iso": _iso,
    "slashes": _slashes,
    "days-month": _two_days,
    "month-days": _two_days,
    "day-month": _day_month,
    "month-day": _day_month,
    "month-year": _month_year,
    "month": _bare_month,
    "weekday": _weekday,
    "deictic": _deictic,
    "this-part": _this_part,
    "relative": _relative,
    "last-season": _last_season,
    "season": _season,
    "bare-season": _bare_season,
    "quarter": _quarter,
    "ago": _ago,
    "in-time": _in_time,
    "century": _century,
    "decade": _decade,
    "short-decade": _short_decade,
    "bc": _bc,
    "ad": _ad,
    "year": _year,
    "holiday": _holiday,
    "year-end": _year_end,
}
