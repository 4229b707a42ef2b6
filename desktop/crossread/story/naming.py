"""What the versions of a story are called where they stand beside each other: no two the same."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from crossread.story.values import Version


def names(versions: Sequence[Version]) -> tuple[str, ...]:
    """Return a name for each version: its outlet, else the end of its path or the site of its address.

    Where several share one, what tells them apart follows: the time, the day, or both, and at last the number of the
    column, from 1.
    """
    short = [_short(version) for version in versions]
    found = list(short)
    for label, count in Counter(short).items():
        if count == 1:
            continue
        group = [number for number, other in enumerate(short) if other == label]
        for number, mark in zip(group, _marks(versions, group), strict=True):
            found[number] = f"{label} · {mark}"
    if len(set(found)) < len(found):
        found = [f"{label} · {number}" for number, label in enumerate(short, 1)]
    return tuple(found)


def _marks(versions: Sequence[Version], group: Sequence[int]) -> list[str]:
    """Return what tells the versions of a group apart, the shortest that does."""
    published = [versions[number].provenance for number in group]
    days = [origin.published_day.isoformat() if origin.published_day else "" for origin in published]
    times = [f"{origin.published:%H:%M}" if isinstance(origin.published, dt.datetime) else "" for origin in published]
    both = [f"{day} {time}".strip() for day, time in zip(days, times, strict=True)]
    for marks in (times, days, both):
        if all(marks) and len(set(marks)) == len(marks):
            return marks
    return [str(number + 1) for number in group]


def _short(version: Version) -> str:
    origin = version.provenance
    if origin.outlet:
        return origin.outlet
    if "://" in origin.name:
        try:
            host = urlsplit(origin.name).hostname
        except ValueError:  # "http://[" and the like
            host = None
        return (host or origin.name).removeprefix("www.")
    return origin.name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or origin.name
