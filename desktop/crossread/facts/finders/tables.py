"""The word tables of figures and dates, read once from resources/tables/facts."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from crossread import places


@cache
def table(name: str) -> dict[str, Any]:
    """Return the table `name`.toml as it stands. Raises FileNotFoundError where the app is broken."""
    path = places.resources() / "tables" / "facts" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(name: str, *keys: str) -> frozenset[str]:
    """Return the list at `keys` in table `name` as a set."""
    found: Any = table(name)
    for key in keys:
        found = found[key]
    return frozenset(found)
