"""The year of a dateline that gives none, as agencies write it: "LIMA, Feb 17 (Wire) -". The other versions know it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from crossread.sources.dates import opening_day
from crossread.story import Role, Version

_WITHIN = 45
"""Days between a dateline and another version's day of publication within which it is of that year: outlets on one
event publish within weeks, and years are eight times as far apart."""


def with_years(versions: Sequence[Version]) -> tuple[Version, ...]:
    """Return the versions, those with a dateline without its year as published on that day nearest the others' days.

    A version that states a day, or a story in which none does, stays as it is: nothing is guessed from today.
    """
    days = [day for version in versions if (day := version.provenance.published_day) is not None]
    return tuple(_dated(version, days) for version in versions) if days else tuple(versions)


def _dated(version: Version, days: Sequence[dt.date]) -> Version:
    if version.provenance.published is not None:
        return version
    texts = [paragraph.text for paragraph in version.paragraphs if paragraph.role is Role.DATELINE]
    texts += [paragraph.text for paragraph in version.paragraphs if paragraph.role is Role.BODY][:1]
    stated = next((found for text in texts if (found := opening_day(text)) is not None), None)
    if stated is None:
        return version
    years = {day.year + more for day in days for more in (-1, 0, 1)}
    placed = [day for year in years if (day := _day(year, *stated)) is not None]
    nearest = min(((abs((day - other).days), day) for day in placed for other in days), default=None)
    if nearest is None or nearest[0] > _WITHIN:
        return version
    return replace(version, provenance=replace(version.provenance, published=nearest[1]))


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
