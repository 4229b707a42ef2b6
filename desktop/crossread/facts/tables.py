"""The word tables of facts that are compared: events, synonyms, reporting verbs, names, unit factors; read once."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread import places


@dataclass(frozen=True, slots=True)
class Event:
    """One kind of event: `done` follows a counted thing ("people killed"), `noun` is the event itself ("death").

    Two events with the same `clash` word never describe the same figure.
    """

    name: str
    done: str
    noun: str
    clash: str | None
    once: bool = False
    """Whether it happens once in a life, so that two dates of it are answers to one question."""


@cache
def table(name: str) -> dict[str, Any]:
    """Return the table `name`.toml as it stands. Raises FileNotFoundError where the app is broken."""
    path = places.resources() / "tables" / "claims" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """Return the list `key` of table `name` as a set."""
    return frozenset(table(name)[key])


_ENDINGS = (
    ("ies", "y", 5),
    ("sses", "ss", 5),
    ("ings", "", 7),
    ("ing", "", 6),
    ("ied", "y", 5),
    ("ed", "", 5),
    ("es", "", 6),
    ("s", "", 4),
)
_VOWELS = frozenset("aeiouy")


@cache
def stem(word: str) -> str:
    """Return a rough stem of an English word in lower case: "seizing", "seized" and "seizes" give one stem."""
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    for ending, instead, least in _ENDINGS:
        if len(word) >= least and word.endswith(ending) and not (ending == "s" and word[-2] in "su"):
            root = word[: -len(ending)] + instead
            if not _VOWELS & set(root):
                continue
            if ending in ("ing", "ed") and len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz":
                root = root[:-1]
            word = root
            break
    return word.removesuffix("e") if len(word) > 4 else word


@cache
def events() -> dict[str, Event]:
    """Return the event each stem speaks of."""
    found: dict[str, Event] = {}
    for name, entry in table("events").items():
        event = events_by_name()[name]
        for word in entry["words"]:
            found.setdefault(stem(word), event)
    return found


@cache
def events_by_name() -> dict[str, Event]:
    """Return the events by their names."""
    return {
        name: Event(name, entry["done"], entry["noun"], entry.get("clash"), bool(entry.get("once")))
        for name, entry in table("events").items()
    }


@cache
def synonyms() -> dict[str, frozenset[int]]:
    """Return the numbers of the synonym sets each counted stem belongs to."""
    found: dict[str, set[int]] = {}
    for number, words in enumerate(table("synonyms")["same"]):
        for word in words:
            found.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def firsts() -> dict[str, str]:
    """Return one word for each noun of which the first one has a day: "complaint" for "report", "notification"."""
    return {noun: group[0] for group in table("verbs")["firsts"] for noun in group}


def canonical(stem: str) -> str:
    """Return one key for all stems of one set of synonyms."""
    sets = synonyms().get(stem)
    return f"#{min(sets)}" if sets else stem


@cache
def people() -> frozenset[str]:
    """Return the stems of counted nouns that mean human beings."""
    return frozenset(map(stem, table("synonyms")["people"]))


@cache
def feats() -> frozenset[str]:
    """Return the stems of counted nouns that each player of a game has his own number of."""
    return frozenset(map(stem, table("synonyms")["feats"]))


@cache
def culprits() -> frozenset[str]:
    """Return the stems of nouns that call somebody the doer of a crime: "pirate", "smuggler"."""
    listed: dict[str, list[str]] = table("certainty")["callings"]
    return frozenset(stem(word) for calling in _OF_CRIMES for word in listed[calling])


_OF_CRIMES = ("killer", "thief", "abductor", "arsonist", "abuser", "terrorist", "accomplice", "culprit")
"""The callings that are a crime's, in the table of certainty."""

_BEGUN = "begun"
"""The event of starting, in the table of events."""


@cache
def persons() -> frozenset[str]:
    """Return the stems of counted nouns that mean people of no particular kind."""
    return frozenset(map(stem, table("synonyms")["persons"]))


@cache
def anybody() -> frozenset[str]:
    """Return the stems of counted nouns that say nothing of those counted, not even where they live."""
    return frozenset(map(stem, table("synonyms")["anybody"]))


@cache
def kin() -> frozenset[str]:
    """Return the stems of counted nouns that a person has few of: children and brothers."""
    return frozenset(map(stem, table("synonyms")["kin"]))


@cache
def confirming() -> frozenset[str]:
    """Return words between a number of people and what became of them: "119 were confirmed dead"."""
    return frozenset(table("anchors")["confirming"])


@cache
def missed() -> frozenset[str]:
    """Return the stems of what somebody misses who is not missing: games, deadlines."""
    return frozenset(map(stem, table("synonyms")["missed"]))


@cache
def marchers() -> frozenset[str]:
    """Return the stems of counted nouns that mean those who come to a rally."""
    return frozenset(map(stem, table("synonyms")["marchers"]))


@cache
def running() -> frozenset[str]:
    """Return the stems of what a score of a moment hangs on: the lead, a half, a season's record."""
    return frozenset(map(stem, table("synonyms")["running"])) | {f"@{_BEGUN}"}


@cache
def sides() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Return pairs of groups of stems that no one belongs to both of: civilians and militants."""
    return tuple((frozenset(map(stem, one)), frozenset(map(stem, other))) for one, other in table("synonyms")["sides"])


@cache
def never_rounded() -> frozenset[str]:
    """Return the stems of counted nouns whose numbers are addresses."""
    return frozenset(map(stem, table("synonyms")["never_rounded"]))


@cache
def addresses() -> frozenset[str]:
    """Return the counted nouns whose numbers are addresses, as they are written."""
    return words("synonyms", "never_rounded")


@cache
def stop_words() -> frozenset[str]:
    """Return the words that say nothing about what a sentence is about, in lower case."""
    return words("anchors", "stop")


@cache
def negations() -> frozenset[str]:
    """Return the words that turn a clause round."""
    return words("anchors", "negation")


@cache
def hedges() -> frozenset[str]:
    """Return the words that weaken a sentence."""
    return words("anchors", "hedging")


@cache
def rest() -> frozenset[str]:
    """Return the words that make a counted phrase count the rest."""
    return words("anchors", "rest")


@cache
def scales() -> frozenset[str]:
    """Return the words that make a bare figure beside them the strength of an earthquake."""
    return words("anchors", "scales")


@cache
def quakes() -> frozenset[str]:
    """Return the words that make a figure with a decimal beside them the strength of an earthquake."""
    return words("anchors", "quakes")


@cache
def contrasts() -> tuple[frozenset[str], ...]:
    """Return the groups of stems that set two figures against each other: women and men."""
    return tuple(frozenset(stem(word) for word in group) for group in table("anchors")["contrasts"])


def body(name: str) -> bool:
    """Tell whether a name holds a word for a body: "Verrin Harbour Police", "Ministry of Health"."""
    return not (names().bodies | names().generic | words("speech", "bodies")).isdisjoint(name.lower().split())


@cache
def medium(name: str) -> bool:
    """Tell whether a name holds a word for a paper, a broadcaster or an agency: "Verrin Daily News".

    An agency whose name says of two things what it is for is none: "the Verrin Environment Agency".
    """
    told = [word.lower().removesuffix("'s") for word in re.findall(r"[^\W\d_][\w.-]*", name.replace("’", "'"))]
    media = words("speech", "media").intersection(told)
    return bool(media) and (media != {"agency"} or len(told) <= _AGENCY)


_AGENCY = 2


@cache
def no_death() -> frozenset[str]:
    """Return the words with which "death" is nobody's: "death sentence"."""
    return words("anchors", "no_death")


@cache
def parents() -> frozenset[str]:
    """Return the words after which a bare number counts children: "a mother of two"."""
    return words("anchors", "parents")


@cache
def excluding_fates() -> frozenset[frozenset[str]]:
    """Return the pairs of fates, by event, that the same people cannot have had."""
    return frozenset(frozenset(pair) for pair in table("anchors")["excluding_fates"])


@cache
def contrasted() -> frozenset[str]:
    """Return the stems of all groups of `contrasts`."""
    return frozenset().union(*contrasts())


@cache
def breaks() -> frozenset[str]:
    """Return the words that open a new clause."""
    return words("anchors", "breaks")


@dataclass(frozen=True, slots=True)
class Reporting:
    """The words of reporting, all in lower case; `agencies` maps what a credit calls an agency to its name.

    `verbs` are all verbs whose subject is a speaker.
    """

    says: frozenset[str]
    tells: frozenset[str]
    claims: frozenset[str]
    before: tuple[str, ...]
    sources: tuple[str, ...]
    agencies: dict[str, str]
    verbs: frozenset[str]


@cache
def reporting() -> Reporting:
    """Return the reporting verbs, phrases and sources."""
    found = table("verbs")
    agencies = {spelling: name for name, spellings in found["agencies"].items() for spelling in spellings}
    return Reporting(
        frozenset(found["says"]),
        frozenset(found["tells"]),
        frozenset(found["claims"]),
        tuple(sorted(found["before"], key=len, reverse=True)),
        tuple(sorted(found["sources"], key=len, reverse=True)),
        agencies,
        frozenset(found["says"]) | frozenset(found["tells"]) | frozenset(found["claims"]),
    )


@dataclass(frozen=True, slots=True)
class NameTables:
    """How names vary: titles, fillers, suffixes, known aliases, spelling pairs and look-alikes."""

    titles: frozenset[str]
    fillers: frozenset[str]
    suffixes: frozenset[str]
    honours: frozenset[str]
    aliases: dict[str, str]
    shown: dict[str, str]
    openings: dict[str, str]
    nicknames: dict[str, str]
    variants: dict[str, str]
    companies: frozenset[str]
    generic: frozenset[str]
    ships: frozenset[str]
    bodies: frozenset[str]
    distinct: frozenset[str]
    exchanged: frozenset[frozenset[str]]


def undotted(text: str) -> str:
    """Return a name in lower case without dots, one space between words."""
    return " ".join(text.lower().replace(".", "").replace("’", "'").split())


@cache
def names() -> NameTables:
    """Return the tables of names."""
    found = table("names")
    aliases: dict[str, str] = {}
    shown: dict[str, str] = {}
    for line in found["same"]:
        first = undotted(line[0])
        shown[first] = line[0]
        aliases.update({undotted(spelling): first for spelling in line})
    return NameTables(
        titles=frozenset(found["titles"]),
        fillers=frozenset(found["fillers"]),
        suffixes=frozenset(found["suffixes"]),
        honours=frozenset(found["honours"]),
        aliases=aliases,
        shown=shown,
        openings=dict(found["openings"]),
        nicknames=dict(found["nicknames"]),
        variants=dict(found["variants"]),
        companies=frozenset(found["companies"]),
        generic=frozenset(found["generic"]),
        ships=frozenset(found["ships"]),
        bodies=frozenset(found["bodies"]),
        distinct=frozenset(found["spelling"]["distinct"]),
        exchanged=frozenset(map(frozenset, found["spelling"]["exchanged"])),
    )


@dataclass(frozen=True, slots=True)
class RoleTables:
    """The words of offices, in lower case, as the table explains; `short` gives the whole of a short form."""

    short: dict[str, str]
    heads: frozenset[str]
    below: frozenset[str]
    once: frozenset[str]
    fields: frozenset[str]
    ranks: frozenset[str]
    single: frozenset[str]
    heading: frozenset[str]
    scope: frozenset[str]
    kin: tuple[frozenset[str], ...]


@cache
def roles() -> RoleTables:
    """Return the tables of offices."""
    found = table("roles")
    words = {key: frozenset(listed) for key, listed in found["words"].items() if key != "kin"}
    kin = tuple(frozenset(line) for line in found["words"]["kin"])
    words["heads"] = words["heads"].union(*kin)
    return RoleTables(dict(found["short"]), kin=kin, **words)
