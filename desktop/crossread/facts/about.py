"""A short phrase for what a line of the fact table is about; where nothing sure can be said, the shorter truth."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from crossread.facts import tables
from crossread.facts.figures import counted, dimension
from crossread.facts.finders.nouns import PARENT
from crossread.facts.names import NameForm
from crossread.facts.plurals import plural
from crossread.facts.values import Amount, Citation, Fact, FactKind, Named, Paraphrase, Quotation, When

_QUOTED_WORDS = 6
_SCRAPS = re.compile(r"[\"“”]")
"""What a nickname leaves in a name that is cut: 'Jerry" Ortiz'."""
_TALL = frozenset({"tall", "height", "high"})
_GRADES = frozenset({"degree"})
"""Nouns that a figure ranks and does not count."""
_NEAR = 3
"""Content words from the fact within which an event may describe it; further off it may be another fact's."""


def about(kind: FactKind, mentions: Sequence[Fact], *, english: bool = True) -> str:
    """Return what `mentions` are about: "rifles seized", "date of the earthquake", "Sergei Lavrov".

    Where they are not all in English, a counted noun stands as it is written.
    """
    first = mentions[0].value
    if isinstance(first, Quotation | Paraphrase):
        return _quote(mentions)
    if isinstance(first, Named):
        return _most([fact.value.name for fact in mentions if isinstance(fact.value, Named)])
    if isinstance(first, Citation):
        source = _most([fact.value.source for fact in mentions if isinstance(fact.value, Citation)])
        return f"{source} cited"
    if isinstance(first, When):
        return _date(kind, mentions)
    return _figure(kind, mentions, english=english)


def _most(values: Sequence[str]) -> str:
    """Return the value given most often, the longest of equally frequent ones."""
    counted = Counter(values)
    return max(counted, key=lambda value: (counted[value], len(value)))


def _quote(mentions: Sequence[Fact]) -> str:
    told = [fact.value for fact in mentions if isinstance(fact.value, Quotation | Paraphrase)]
    quotes = [value for value in told if isinstance(value, Quotation)] or told  # separated, a paraphrase stands alone
    words = max((quote.words for quote in quotes), key=len).split()
    shown = " ".join(words[:_QUOTED_WORDS]).rstrip(",.;:") + ("…" if len(words) > _QUOTED_WORDS else "")
    speakers = [quote.speaker for quote in quotes if quote.speaker]
    return f"{_most(speakers)}: “{shown}”" if speakers else f"“{shown}”"


def _event(mentions: Sequence[Fact]) -> tables.Event | None:
    """Return the event that most mentions have beside them, if more than half do."""
    table = tables.events()
    found: Counter[str] = Counter()
    by_name: dict[str, tables.Event] = {}
    for fact in mentions:
        for word in fact.anchor.words[: _NEAR - isinstance(fact.value, When)]:
            event = table.get(tables.stem(word))
            if event is not None:
                found[event.name] += 1
                by_name[event.name] = event
                break
    if not found:
        return None
    name, times = found.most_common(1)[0]
    return by_name[name] if 2 * times > len(mentions) else None


def _date(kind: FactKind, mentions: Sequence[Fact]) -> str:
    what = "time" if kind is FactKind.TIME else "date"
    event = _event(mentions)
    return f"{what} of the {event.noun}" if event else what


_PLAIN = {
    FactKind.QUANTITY: "number",
    FactKind.MONEY: "amount of money",
    FactKind.PERCENT: "share",
    FactKind.DURATION: "length of time",
    FactKind.AGE: "age",
}


def _figure(kind: FactKind, mentions: Sequence[Fact], *, english: bool) -> str:
    if kind is FactKind.AGE:
        owners = [fact.anchor.whose for fact in mentions if fact.anchor.whose]
        beside = (name for f in mentions if not f.anchor.whose for name in f.anchor.names[:1] if _beside(name, f))
        often = Counter(owners)  # of several spellings the one that most versions have
        fullest = {NameForm.of(name).surname: name for name in sorted(owners, key=lambda o: (often[o], len(o)))}
        who = Counter([*(fullest[NameForm.of(name).surname] for name in owners), *beside])
        name, times = who.most_common(1)[0] if who else ("", 0)
        return f"age of {_SCRAPS.sub('', name)}" if 2 * times > len(mentions) else "age"
    if kind is FactKind.QUANTITY and any(_populated(fact) for fact in mentions):
        return "population"
    values = [fact.value for fact in mentions if isinstance(fact.value, Amount)]
    nouns = [noun for value in values if (noun := counted(value))]
    event = _event(mentions)
    if any(fact.rule == PARENT for fact in mentions):
        event = None
    done = event.done if event else ""
    if not nouns and kind is FactKind.QUANTITY and event is not None and event.clash == "fate":
        nouns = ["person"]
    if not nouns:
        measured = Counter(dimension(value) for value in values if value.unit).most_common(1)
        if kind is not FactKind.QUANTITY or not measured:
            return _PLAIN[kind]
        tall = sum(not _TALL.isdisjoint(fact.anchor.words[:_NEAR]) for fact in mentions)
        what = _MEASURES.get(measured[0][0], measured[0][0])
        return "height" if what == "distance" and 2 * tall > len(mentions) else what
    if _most(nouns) in _GRADES:  # the degree of a murder, never "degrees killed"
        return _most(nouns)
    several = english and any(value.low != 1 for value in values)
    noun = plural(_most(nouns)) if several else _most(nouns)
    same = event is not None and tables.events().get(tables.stem(_most(nouns).split()[-1])) is event
    return f"{noun} {done}" if done and not same else noun


def _populated(fact: Fact) -> bool:
    """Tell whether a figure stands right beside the word "population"."""
    near = (tables.events().get(tables.stem(word)) for word in fact.anchor.words[:1])
    return any(event is not None and event.name == "populated" for event in near)


def _beside(name: str, fact: Fact) -> bool:
    """Tell whether a name stands right beside a fact, or the sentence has little but a pronoun for it."""
    near = fact.anchor.words[:_NEAR]
    surname = NameForm.of(name).surname
    return len(fact.anchor.words) < _NEAR or tables.stem(surname) in map(tables.stem, near)


_MEASURES = {
    "length": "distance",
    "mass": "weight",
    "duration": "length of time",
    "data": "amount of data",
    "earthquake": "magnitude",
}
