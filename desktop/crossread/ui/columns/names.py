"""Short names of versions that tell them apart: the outlet, else the end of a path or address."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urlsplit

from crossread.story import Version


def names(versions: tuple[Version, ...]) -> tuple[str, ...]:
    """Return a name for each version. Where several share one, they are numbered in order."""
    short = [_short(version) for version in versions]
    counts, seen = Counter(short), Counter[str]()
    told: list[str] = []
    for name in short:
        seen[name] += 1
        told.append(f"{name} ({seen[name]})" if counts[name] > 1 else name)
    return tuple(told)


def _short(version: Version) -> str:
    if version.provenance.outlet:
        return version.provenance.outlet
    name = version.provenance.name
    if "://" in name:
        address = urlsplit(name)
        return (address.hostname or name).removeprefix("www.")
    return name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or name
