"""People whom a figure counts by what stands beside it: who live in a place, came to a march, work for a firm."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crossread.facts import tables
from crossread.facts.figures import counted_head

_BEFORE = 60
"""Characters before a figure in which words that say whom it counts stand."""
_LIVED_IN = re.compile(
    r"\b(?:home to|populations?(?: of)?|inhabited by|lived in by|populated by)(?: \w{1,12}){0,2} $", re.IGNORECASE
)
_HAVING = re.compile(r"\b(?:has|have|had|with|its|of)(?: \w{1,12}){0,2} $", re.IGNORECASE)
_SETTLERS = frozenset({"resident", "inhabitant", "islander"})
_SETTLEMENTS = re.compile(
    r"\b(?:island|city|town|village|province|state|country|nation|county|district|region|suburb|neighbou?rhood|port|isle)\b",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\b(?:(?:crowds?|turnout|attendance|audience|throng|gathering|rally|march|protest|demonstration)"
    r"(?: [a-z]{2,12}){0,3}(?: of| at| to| was| is| numbered| reached)"
    r"|numbers? of (?:demonstrators|protesters|marchers)(?: [a-z]{2,8})? at"
    r"|(?:attended|joined|watched) by|drew|attracted)(?: [a-z]{2,13}){0,3} $",
    re.IGNORECASE,
)
_COMING = re.compile(
    r" (?:(?:had|have|has|also|peacefully|again|later|then|reportedly) ){0,2}"
    r"(?:(?:took|taken|take|taking|poured|pouring|came out|turned out|coming out) (?:to|onto|into|part)\b"
    r"|(?:march|rall|gather|demonstrat|protest|attend|assembl|join|fill|throng|pack|crowd)(?:ed|ied|ing)\b)",
    re.IGNORECASE,
)
_EMPLOYED = re.compile(
    r"\b(?:employ(?:s|ed|ing)?|work for|payroll of|workforce of|staff of)(?: \w{1,14}){0,3} $", re.IGNORECASE
)
_EMPLOYING = re.compile(r" (?:who |that )?(?:work(?:s|ed|ing)? (?:for|at)|on (?:its|the) payroll)\b", re.IGNORECASE)


_ROOM = re.compile(
    r"\b(?:room|space|capacity|(?<!for )beds|seating) (?:for|of)(?: (?:up to|about|around|some|over|more than))? ?$",
    re.IGNORECASE,
)
_BEFORE_ROOM = 40
"""Characters before a figure in which it is said that there is room for so many."""

GATHERED, ABOARD, POPULATED = "gathered", "aboard", "populated"


@dataclass(frozen=True, slots=True)
class Crowd:
    """Whom a figure counts: its noun, what they did or do ("gathered"), and more of some.

    `settled` are the kinds of place whose people they are, `teller` which side says how many came.
    """

    noun: str | None
    fate: str | None = None
    settled: frozenset[str] = frozenset()
    teller: str | None = None


def crowd_of(text: str, start: int, end: int, noun: str | None, *, fated: bool) -> Crowd:
    """Return whom the count at characters `start` to `end` of a paragraph counts, which has `noun` as it stands.

    `fated` says that its words tell what became of them, so that they are nobody who only came.
    """
    if noun is not None and _ROOM.search(text[max(0, start - _BEFORE_ROOM) : start]) is not None:
        return Crowd("place")  # nobody need be there
    lived = _settled(text, start, end, noun)
    if lived is not None:
        return Crowd("people", POPULATED, lived)
    if _aboard(text, start, end, noun):
        return Crowd(noun or "people", ABOARD)
    if not fated and _came(text, start, end, noun):
        return Crowd("people", GATHERED, teller=_teller(text, start, end))
    return Crowd("employee" if noun is not None and _employed(text, start, end, noun) else noun)


def _settled(text: str, start: int, end: int, noun: str | None) -> frozenset[str] | None:
    """Return the kinds of place near a figure that is a population ("island"), None for other figures.

    The figure stands at characters `start` to `end` of the paragraph `text`, and counts `noun`.
    """
    before = text[max(0, start - _BEFORE) : start]
    lived = _LIVED_IN.search(before) is not None and (noun is None or counted_head(noun) in tables.people())
    if not lived and not (noun and noun in _SETTLERS and _HAVING.search(before)):
        return None
    kinds = _SETTLEMENTS.findall(text[max(0, start - 2 * _BEFORE) : end + 40])
    return frozenset(map(str.lower, kinds))


def _came(text: str, start: int, end: int, noun: str | None) -> bool:
    """Tell whether a figure is how many came to a rally: "a crowd of 30,000", "50,000 people took to the streets"."""
    if noun is not None and counted_head(noun) not in tables.persons() and counted_head(noun) not in tables.marchers():
        return False
    return _CAME.search(text[max(0, start - _BEFORE) : start]) is not None or _COMING.match(text, end) is not None


def _aboard(text: str, start: int, end: int, noun: str | None) -> bool:
    """Tell whether a figure is how many a ship or a plane carried: "a jet carrying 104 people"."""
    if noun is not None and counted_head(noun) not in tables.persons() | _CARRIED:
        return False
    return _CARRYING.search(text[max(0, start - _BEFORE) : start]) is not None or _ABOARD.match(text, end) is not None


_CARRIED = frozenset({"passenger", "occupant"})
_CARRYING = re.compile(
    r"\b(?:plane|jet|airliner|aircraft|flight|helicopter|ship|ferry|boat|vessel|bus|coach|train|minibus|it)\b[^.;,]{0,24}?"
    r" (?:carrying|carried|with)(?: [a-z]{2,13}){0,2} $",
    re.IGNORECASE,
)
_ABOARD = re.compile(
    r" (?:people |passengers )?(?:(?:were|was|had been|who were) )?(?:on ?board|aboard"
    r"|on the (?:plane|jet|flight|ferry|ship|boat|bus|train))\b"
)


def _teller(text: str, start: int, end: int) -> str | None:
    """Return which side says how many came, by the words around the figure: "police", "organisers", else None."""
    low = max(text.rfind(mark, 0, start) for mark in (". ", "; ", "! ", "? ")) + 1
    high = min((at for mark in (". ", "; ", "! ", "? ") if (at := text.find(mark, end)) >= 0), default=len(text))
    around = text[max(low, start - 2 * _BEFORE) : min(high, end + 2 * _BEFORE)]
    found = [name for name, pattern in _TELLERS if pattern.search(around)]
    return found[0] if len(found) == 1 else None


_TELLERS = (
    (
        "police",
        re.compile(r"\b(?:police|cops?|officers|interior ministry|ministry of the interior)\b", re.IGNORECASE),
    ),
    (
        "organisers",
        re.compile(r"\b(?:organi[sz]ers?|unions?|opposition|activists|(?:her|his|its) party)\b", re.IGNORECASE),
    ),
)


def _employed(text: str, start: int, end: int, noun: str) -> bool:
    """Tell whether a figure of people is how many work for somebody: "employs 24,000 people"."""
    if counted_head(noun) not in tables.persons():
        return False
    before = text[max(0, start - _BEFORE) : start]
    return _EMPLOYED.search(before) is not None or _EMPLOYING.match(text, end) is not None
