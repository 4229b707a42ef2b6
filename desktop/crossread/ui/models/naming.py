"""What the versions of a story are called where they stand beside each other: no two the same."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from crossread.story import Version


def names(versions: Sequence[Version]) -> tuple[str, ...]:
    """Return a name for each version: its label; where several share one, with what tells them apart.

    That is the time, the day, or both, and at last the number of the column.
    """
    labels = [version.label for version in versions]
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


def _time(version: Version) -> str:
    published = version.provenance.published
    return f"{published:%H:%M}" if isinstance(published, dt.datetime) else ""


def _day(version: Version) -> str:
    day = version.provenance.published_day
    return day.isoformat() if day else ""


def _both(version: Version) -> str:
    time, day = _time(version), _day(version)
    return f"{day} {time}" if time else day
