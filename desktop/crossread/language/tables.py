"""The language room's word tables, read once from resources/tables/language."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from crossread import places


@cache
def _table(name: str) -> dict[str, Any]:
    path = places.resources() / "tables" / "language" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def entry(table: str, *keys: str) -> Any:
    """Return what stands under `keys` in the named TOML table. Raises KeyError where nothing does."""
    found: Any = _table(table)
    for key in keys:
        found = found[key]
    return found


@cache
def words(table: str, *keys: str) -> frozenset[str]:
    """Return a list of the named table as a set."""
    return frozenset(entry(table, *keys))


@cache
def given_names() -> frozenset[str]:
    """Return first names, as written."""
    path = places.resources() / "tables" / "language" / "given_names.txt"
    return frozenset(path.read_text(encoding="utf-8").split())


@cache
def peoples() -> frozenset[str]:
    """Return the adjectives and names of peoples, faiths and parties, as written."""
    path = places.resources() / "tables" / "language" / "nationalities.tsv"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return frozenset(word for line in lines for word in line.split("\t")[1].split(",")) | words(
        "names", "groups", "known"
    )


@cache
def territories() -> frozenset[str]:
    """Return the English names of countries and of places known to every news desk, as written."""
    from babel import Locale  # some 20 ms: only where a version is read

    named: dict[str, str] = dict(Locale("en").territories)
    countries = {name for code, name in named.items() if len(code) == 2 and code.isalpha()}
    return frozenset(countries - {"Pseudo-Accents", "Pseudo-Bidi", "Unknown Region"}) | words(
        "names", "places", "known"
    )
