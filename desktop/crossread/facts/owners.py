"""Whose age an age is: the person beside it, or the one whom "the 62-year-old" means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crossread.facts import tables
from crossread.facts.tables import words as table_words
from crossread.facts.values import Fact, FactKind
from crossread.language import Name, NameKind, ParagraphReading, Word
from crossread.story import Place

_RIGHT_AFTER = re.compile(r"\s?(?:,|\()\s?(?:who (?:is|was) |now |then |aged |an? |the )?(?:\w{2,20} ){0,2}$")
"""Between a name and its age: "Ann Lee, 38", "Ann Lee (38)", "Ann Lee, a retired 71-year-old"."""
_RIGHT_BEFORE = re.compile(r"(?:[- ]\w{2,20}){0,5}[, ]\s?$")
"""Between an age and a name: "the 38-year-old Ann Lee", "her 12-year-old son, Tom Lee"."""
_ANOTHERS = re.compile(r"\b(?:of|and|with|to|by|for|from|in|at)\b|['’]s\b")
"""Between an age and a name that is another's: "the 38-year-old mother of Ann Lee"."""
_TO_COME = re.compile(r"\b(?:turns|turning|will (?:be|turn)|would (?:be|have been|turn)) $")
"""Before an age that somebody has not reached."""
_OPENS = re.compile(r"(?:[\"“”'‘ ]{0,2}(?:But|And|Now|Then),? ?)?[Tt]he $")
"""Before an age that opens its sentence: "The 62-year-old entrepreneur was ..."."""


class Owner(NamedTuple):
    """Whose age an age is, and whether that is only meant by "the 62-year-old"."""

    who: str
    meant: bool


def whose(
    fact: Fact, text: str, reading: ParagraphReading, before: str | None, chief: str | None = None
) -> Owner | None:
    """Return whose age a fact is, `NOBODY` where it is a thing's; None for other facts, and where nobody is sure.

    `before` is whom the paragraph before is about, see `about`; "the 62-year-old" that opens a sentence is who the
    sentence before is about, one amid a sentence is the `chief` person of the article, see `hero`.
    """
    if fact.kind is not FactKind.AGE:
        return None
    low, high = fact.place.start, fact.place.end
    if _TO_COME.search(text, max(0, low - _NEAR), low):
        return Owner(NOBODY, meant=False)  # who turns 29 in April is 28
    if not table_words("anchors", "aged").isdisjoint(_noun(high, text, reading)):
        return Owner(NOBODY, meant=False)
    if (who := _beside(low, high, text, reading)) is not None:
        return Owner(who, meant=False)
    who = _meant(fact.place, text, reading, before, chief)
    return None if who is None else Owner(who, meant=True)


def _beside(low: int, high: int, text: str, reading: ParagraphReading) -> str | None:
    """Return the person whose name stands right before or after an age: "Ann Lee, 38", "the 38-year-old Ann Lee"."""
    for name in reading.names:
        if name.kind is not NameKind.PERSON:
            continue
        if name.end <= low and low - name.end <= _NEAR and _RIGHT_AFTER.fullmatch(text, name.end, low):
            return name.name
        between = text[high : name.start]
        if 0 < name.start - high <= _NEAR and _RIGHT_BEFORE.fullmatch(between) and not _ANOTHERS.search(between):
            return name.name
    return None


def _meant(place: Place, text: str, reading: ParagraphReading, before: str | None, chief: str | None) -> str | None:
    """Return whom "the 62-year-old" means."""
    low, high = place.start, place.end
    sentence = next((s for s in reading.sentences if s.start <= low < s.end), None)
    if sentence is None or not text[:low].lower().endswith("the ") or not text[low:high].lower().endswith("old"):
        return None
    noun = _noun(high, text, reading)
    if not tables.people().isdisjoint(map(tables.stem, noun)):
        return None  # "the 36-year-old driver" may be anybody
    people = [name for name in reading.names if name.kind is NameKind.PERSON and name.end <= low]
    if not _OPENS.fullmatch(text, sentence.start, low):
        return chief if all(name.end <= sentence.start or name.name != chief for name in people) else None
    if people:
        return about(reading, sentence.start)
    # "The 52-year-old driver" may be another one than the minister of the paragraph before
    return before if before == chief or not noun else None


def _noun(end: int, text: str, reading: ParagraphReading) -> list[str]:
    """Return the words of the noun that an age before `end` belongs to, in lower case: "the 47-year-old structure"."""
    found: list[str] = []
    for word in reading.words:
        if word.start < end:
            continue
        if word.pos not in ("NOUN", "PROPN", "ADJ") or text[end : word.start].strip() or len(found) == _WORDS:
            break
        found.append(text[word.start : word.end].lower())
        end = word.end
    return found


_WORDS = 3
"""Words of a noun that are looked at."""
NOBODY = ""
"""Whose age that of a thing is, and one that somebody has not reached."""
_NEAR = 50
"""Characters between an age and the name it belongs to, at most."""


def hero(titled: Iterable[Name], names: Iterable[Name]) -> str | None:
    """Return whom an article is about: the one person its headline names, or it all, else whom it names most by far."""
    first = {name.name for name in titled if name.kind is NameKind.PERSON}
    if len(first) == 1:
        return next(iter(first))
    people = Counter(name.name for name in names if name.kind is NameKind.PERSON).most_common(2)
    if len(people) > 1 and (people[0][1] < _OFTEN or people[0][1] < _MORE * people[1][1]):
        return None
    return people[0][0] if people else None


_OFTEN, _MORE = 3, 1.5
"""Times an article names whom it is about, at least, and how many times as often as the next one."""


def about(reading: ParagraphReading, end: int | None = None) -> str | None:
    """Return the one person whom a paragraph, up to character `end`, is about: its only one, or its only subject."""
    people = [n for n in reading.names if n.kind is NameKind.PERSON and (end is None or n.end <= end)]
    named = {name.name for name in people}
    if len(named) < 2:
        return next(iter(named), None)
    words = reading.words
    subjects = {
        name.name
        for name in people
        for word in heads(name, reading)
        if word.dep == "ROOT" or (word.dep.startswith("nsubj") and words[word.head].dep in ("ROOT", "conj"))
    }
    return next(iter(subjects)) if len(subjects) == 1 else None


def heads(name: Name, reading: ParagraphReading) -> Iterator[Word]:
    """Yield the words of a name, the word it names ("Grandmother Ann Lee"), and one that a verb of being brings."""
    words = reading.words
    for index, word in enumerate(words):
        if not name.start <= word.start < name.end:
            continue
        if word.dep != "ROOT" or any(other.dep == "cop" and other.head == index for other in words):
            yield word
        if word.dep in ("flat", "appos") and words[word.head].end <= name.start:
            yield words[word.head]
