"""What the versions of a story are called where they stand beside each other: no two the same."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from crossread.story import Version


def names(versions: Sequence[Version]) -> tuple[str, ...]:
    """Return a name for each version: its outlet, else the end of its path or the site of its address.

    Where several share one, what tells them apart follows: the time, the day, or both, and at last the number of the
    column.
    """
    labels = [_short(version) for version in versions]
    shared = {label for label, count in Counter(labels).items() if count > 1}
    found = list(labels)
    for label in shared:
        group = [number for number, other in enumerate(labels) if other == label]
        for tell in (_time, _day, _both, None):
            marks = [str(number + 1) if tell is None else tell(versions[number]) for number in group]
            if all(marks) and len(set(marks)) == len(marks):
                for number, mark in zip(group, marks, strict=True):
                    found[number] = f"{label} · {mark}"
                break
    return tuple(found)


def _short(version: Version) -> str:
    if version.provenance.outlet:
        return version.provenance.outlet
    name = version.provenance.name
    if "://" in name:
        return (urlsplit(name).hostname or name).removeprefix("www.")
    return name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or name


def _time(version: Version) -> str:
    published = version.provenance.published
    return f"{published:%H:%M}" if isinstance(published, dt.datetime) else ""


def _day(version: Version) -> str:
    day = version.provenance.published_day
    return day.isoformat() if day else ""


def _both(version: Version) -> str:
    time, day = _time(version), _day(version)
    return f"{day} {time}" if time else day
