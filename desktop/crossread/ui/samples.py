"""The stories that come with Crossread, to try it out."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from crossread import places


@dataclass(frozen=True, slots=True)
class Sample:
    """One bundled story: the name it is opened by, and its versions in their order."""

    name: str
    title: str
    description: str
    versions: tuple[Path, ...]


@cache
def samples() -> tuple[Sample, ...]:
    """Return all bundled stories; the one with most versions comes first."""
    found = []
    for file in sorted((places.resources() / "samples").glob("*/story.toml")):
        with file.open("rb") as stream:
            table = tomllib.load(stream)
        versions = tuple(file.parent / name for name in table["versions"])
        found.append(Sample(file.parent.name, table["title"], table.get("description", ""), versions))
    return tuple(sorted(found, key=lambda sample: -len(sample.versions)))


def sample(name: str) -> Sample | None:
    """Return the story called `name`, the first one for an empty name, or None."""
    return next((one for one in samples() if name in ("", one.name)), None)
