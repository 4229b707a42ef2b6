"""When the versions were published, and the ticks of the time they span: the values behind the timeline. No widgets."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crossread import wording
from crossread.story import Version, names
from crossread.translation import marked, translate

_DAY = dt.timedelta(days=1)
_EARLIEST, _LATEST = dt.datetime.min, dt.datetime.max  # noqa: DTZ901 - the axis has one zone, which it leaves out
_STEPS = tuple(
    dt.timedelta(minutes=minutes)
    for minutes in (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080, 20160, 43200, 129600, 525600)
) + tuple(dt.timedelta(days=365 * years) for years in (2, 5, 10, 25, 100, 1000))
_MONTHS = (
    marked("Months", "Jan"),
    marked("Months", "Feb"),
    marked("Months", "Mar"),
    marked("Months", "Apr"),
    marked("Months", "May"),
    marked("Months", "Jun"),
    marked("Months", "Jul"),
    marked("Months", "Aug"),
    marked("Months", "Sep"),
    marked("Months", "Oct"),
    marked("Months", "Nov"),
    marked("Months", "Dec"),
)


@dataclass(frozen=True, slots=True)
class Moment:
    """When one version came out: a point in time, or a whole day (`end` later than `start`) where no time is given.

    Times are in the zone most versions use; `text` gives the time as the version itself does, `short` what is left of
    it where the timeline says the day or the year of all.
    """

    version: int
    name: str
    start: dt.datetime
    end: dt.datetime
    text: str
    short: str = ""

    @property
    def exact(self) -> bool:
        """Whether the time of day is known."""
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class Timing:
    """The versions along their time, earliest first, and those of which it is not known: number and name."""

    moments: tuple[Moment, ...] = ()
    unknown: tuple[tuple[int, str], ...] = ()
    common: str = ""
    """The day, or the year, that all moments share."""

    @property
    def first(self) -> dt.datetime:
        """Where the axis begins."""
        start = min(moment.start for moment in self.moments)
        return max(start, _EARLIEST + self._margin) - self._margin

    @property
    def last(self) -> dt.datetime:
        """Where the axis ends."""
        end = max(moment.end for moment in self.moments)
        return min(end, _LATEST - self._margin) + self._margin

    @property
    def _margin(self) -> dt.timedelta:
        """Return what is added at both ends so that a single point has an axis to stand on."""
        apart = max(moment.end for moment in self.moments) > min(moment.start for moment in self.moments)
        return dt.timedelta(0) if apart else dt.timedelta(minutes=30)


def timing(versions: Sequence[Version]) -> Timing:
    """Return when each version was published. A time without a zone is taken as one of the zone most others use."""
    given = [version.provenance.published for version in versions]
    zones = Counter(when.utcoffset() for when in given if isinstance(when, dt.datetime) and when.tzinfo)
    zone = dt.timezone(zones.most_common(1)[0][0] or dt.timedelta(0)) if zones else None
    called = names(versions)
    days = {when.date() if isinstance(when, dt.datetime) else when for when in given if when is not None}
    years = {day.year for day in days}
    common = wording.day(min(days)) if len(days) == 1 else str(min(years)) if len(years) == 1 else ""
    moments = [
        replace(
            _moment(number, called[number], when, zone, several=len(zones) > 1),
            short=_short(when, one_day=len(days) == 1, one_year=len(years) == 1) + _zone(when, several=len(zones) > 1),
        )
        for number, when in enumerate(given)
        if when is not None
    ]
    return Timing(
        tuple(sorted(moments, key=lambda moment: (moment.start, moment.end, moment.version))),
        tuple((number, called[number]) for number, when in enumerate(given) if when is None),
        common,
    )


def _short(when: dt.date, *, one_day: bool, one_year: bool) -> str:
    """Return a time without the day or the year that all share: "08:15", "4 Jun, 07:30", "4 Jun 2025"."""
    clock = f"{when:%H:%M}" if isinstance(when, dt.datetime) else ""
    if one_day:
        return clock or translate("Overview", "no time given")
    day = _day(when)
    if not one_year:
        day = translate("Dates", "{day} {year}", day=day, year=str(when.year))
    return f"{day}, {clock}" if clock else day


def _moment(number: int, name: str, when: dt.date, zone: dt.timezone | None, *, several: bool) -> Moment:
    if not isinstance(when, dt.datetime):
        start = dt.datetime.combine(when, dt.time())
        return Moment(number, name, start, start + _DAY if when < dt.date.max else start, wording.day(when))
    text = f"{wording.day(when)}, {when:%H:%M}{_zone(when, several=several)}"
    try:
        start = (when.astimezone(zone) if when.tzinfo else when).replace(tzinfo=None)
    except OverflowError:  # the first or the last day there is
        start = when.replace(tzinfo=None)
    return Moment(number, name, start, start, text)


def _zone(when: dt.date, *, several: bool) -> str:
    """Return the zone of a time where the versions use several: " UTC+2", " UTC+5:30"."""
    if not several or not isinstance(when, dt.datetime) or when.tzinfo is None:
        return ""
    minutes = round((when.utcoffset() or dt.timedelta(0)).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return " UTC" + (f"{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "") if minutes else "")


def sentence(moment: Moment, timing: Timing) -> str:
    """Return in words when a version came out, and how long after the first where both times are known."""
    first = timing.moments[0]
    name, time, later = moment.name, moment.text, moment.start - first.start
    if not moment.exact:
        return translate("Overview", "{name}: {time}, time of day not known", name=name, time=time)
    if not (first.exact and later):
        return translate("Overview", "{name}: {time}", name=name, time=time)
    span, before = _span(later), first.name
    return translate("Overview", "{name}: {time}, {span} after {first}", name=name, time=time, span=span, first=before)


def undated(name: str) -> str:
    """Return that it is not known when a version came out."""
    return translate("Overview", "{name}: no date known", name=name)


def _span(time: dt.timedelta) -> str:
    """Return a length of time in its two largest units: "2 d 3 h", "3 h 25 min"."""
    minutes = round(time.total_seconds() / 60)
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = [translate("Overview", "{number} d", number=days)] if days else []
    parts += [translate("Overview", "{number} h", number=hours)] if hours else []
    parts += [translate("Overview", "{number} min", number=minutes)] if minutes else []
    return " ".join(parts[:2]) or translate("Overview", "less than a minute")


def described(timing: Timing) -> str:
    """Return the whole timeline as lines of text."""
    lines = [sentence(moment, timing) for moment in timing.moments]
    return "\n".join([*lines, *(undated(name) for _, name in timing.unknown)])


def ticks(first: dt.datetime, last: dt.datetime, most: int) -> tuple[tuple[dt.datetime, str], ...]:
    """Return at most `most` round points of time from `first` to `last`, each with a short label."""
    for step in _STEPS:
        found = _round(first, last, step, most + 1)
        if len(found) <= most:
            return tuple((at, _label(at, step)) for at in found)
    return ()


def _round(first: dt.datetime, last: dt.datetime, step: dt.timedelta, most: int) -> list[dt.datetime]:
    """Return the first `most` times from `first` to `last` that are whole multiples of `step` in a day or a year."""
    at = dt.datetime.combine(first, dt.time())
    if step > _DAY * 20:
        at = at.replace(month=1, day=1)
    found: list[dt.datetime] = []
    while at <= last and len(found) < most:
        if at >= first:
            found.append(at)
        try:
            at = _next(at, step)
        except (OverflowError, ValueError):  # the last day there is
            break
    return found


def _next(at: dt.datetime, step: dt.timedelta) -> dt.datetime:
    """Return the following tick; months and years are those of the calendar."""
    months = round(step / dt.timedelta(days=30.4)) if step > _DAY * 20 else 0
    if not months:
        return at + step
    month = at.year * 12 + at.month - 1 + months
    return at.replace(year=month // 12, month=month % 12 + 1)


def _label(at: dt.datetime, step: dt.timedelta) -> str:
    if step < _DAY and (at.hour or at.minute):
        return f"{at:%H:%M}"
    if step >= _DAY * 360:
        return str(at.year)
    if step > _DAY * 20:
        return translate("Dates", "{month} {year}", month=translate("Months", _MONTHS[at.month - 1]), year=str(at.year))
    return _day(at)


def _day(at: dt.date) -> str:
    """Return a day without its year: "4 Jun"."""
    return translate("Dates", "{day} {month}", day=at.day, month=translate("Months", _MONTHS[at.month - 1]))
