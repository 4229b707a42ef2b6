"""The language room's word tables, read once from resources/tables/language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words that decide about names; see names.toml. Lower case, but for what is marked "as written"."""

    calendar: frozenset[str]
    no_acronyms: frozenset[str]
    common: frozenset[str]
    starters: frozenset[str]
    inside_names: frozenset[str]
    polite: frozenset[str]
    addresses: frozenset[str]
    offices: frozenset[str]
    qualifiers: frozenset[str]
    ships: frozenset[str]
    joints: frozenset[str]
    after_of: frozenset[str]
    body_heads: frozenset[str]
    body_tails: frozenset[str]
    body_words: frozenset[str]
    houses: frozenset[str]
    place_heads: frozenset[str]
    place_tails: frozenset[str]
    place_nouns: frozenset[str]
    place_parts: frozenset[str]
    owners: frozenset[str]
    event_heads: frozenset[str]
    event_tails: frozenset[str]
    surnames: frozenset[str]
    place_before: frozenset[str]
    weak_place_before: frozenset[str]
    person_before: frozenset[str]
    person_after: frozenset[str]
    speech: frozenset[str]
    given_names: frozenset[str]
    """As written."""
    peoples: frozenset[str]
    """Adjectives and names of peoples, faiths and parties, as written."""
    territories: frozenset[str]
    """Countries and the places every news desk knows, as written."""
    cities: frozenset[str]
    """Large cities, capitals and American states, as written; many are plain words or surnames too."""
    ambiguous: frozenset[str]
    """Territories that are plain words, first names or surnames too, as written."""
    bodies: frozenset[str]
    """Organisations known by name, as written."""

    @property
    def closers(self) -> frozenset[str]:
        """Words that close the name of a body, a place or an event."""
        return self.body_tails | self.place_tails | self.event_tails

    def known(self, text: str) -> bool:
        """Return whether `text` is a place or a body known by name."""
        return text in self.territories or text in self.bodies


@cache
def lexicon() -> Lexicon:
    """Return the words about names."""
    names = "names"
    return Lexicon(
        calendar=words(names, "outside", "calendar"),
        no_acronyms=words(names, "outside", "acronyms"),
        common=words(names, "outside", "common"),
        starters=words("sentences", "starters"),
        inside_names=words(names, "inside", "names"),
        polite=words(names, "titles", "polite"),
        addresses=words(names, "titles", "address"),
        offices=words(names, "titles", "offices"),
        qualifiers=words(names, "titles", "qualifiers"),
        ships=words(names, "titles", "ships"),
        joints=words(names, "titles", "joints"),
        after_of=words(names, "titles", "after_of"),
        body_heads=words(names, "organisations", "heads"),
        body_tails=words(names, "organisations", "tails"),
        body_words=words(names, "organisations", "anywhere"),
        houses=words(names, "organisations", "houses"),
        place_heads=words(names, "places", "heads"),
        place_tails=words(names, "places", "tails"),
        place_nouns=words(names, "places", "nouns"),
        place_parts=words(names, "places", "parts"),
        owners=words(names, "organisations", "owners"),
        event_heads=words(names, "events", "heads"),
        event_tails=words(names, "events", "tails"),
        surnames=words(names, "surnames", "also"),
        place_before=words(names, "context", "place_before"),
        weak_place_before=words(names, "context", "weak_place_before"),
        person_before=words(names, "context", "person_before"),
        person_after=words(names, "context", "person_after"),
        speech=words(names, "context", "speech"),
        given_names=frozenset(_lines("given_names.txt", " ")),
        peoples=frozenset(_peoples()) | words(names, "groups", "known"),
        territories=territories(),
        cities=frozenset(_lines("cities.txt", "\n")),
        ambiguous=words(names, "places", "ambiguous"),
        bodies=words(names, "organisations", "known"),
    )


def _lines(name: str, separator: str) -> list[str]:
    text = (places.resources() / "tables" / "language" / name).read_text(encoding="utf-8")
    return [part for line in text.splitlines() if not line.startswith("#") for part in line.split(separator) if part]


def _peoples() -> list[str]:
    return [word for part in _lines("nationalities.tsv", "\t")[1::2] for word in part.split(",")]


@cache
def nations() -> dict[str, str]:
    """Return the country of each adjective and name of a people, in English: "Danish" is of "Denmark"."""
    from babel import Locale

    named: dict[str, str] = dict(Locale("en").territories)
    parts = _lines("nationalities.tsv", "\t")
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return {word: named[code.strip()] for code, held in pairs for word in held.split(",") if code.strip() in named}


@cache
def countries() -> frozenset[str]:
    """Return the names of countries and territories, in English."""
    from babel import Locale  # some 20 ms: only where a version is read

    named: dict[str, str] = dict(Locale("en").territories)
    found = {name for code, name in named.items() if len(code) == 2 and code.isalpha()}
    return frozenset(found - {"Pseudo-Accents", "Pseudo-Bidi", "Unknown Region"})


@cache
def territories() -> frozenset[str]:
    """Return the names of countries, and of towns and other places that are known by themselves, in English."""
    return countries() | words("names", "places", "known")
