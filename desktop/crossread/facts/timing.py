"""When a mention is: what its date is the day of, and how far from publication that day lies."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from crossread.facts import doings, tables, thresholds
from crossread.facts.anchors import concluded, fired, phrased
from crossread.facts.doings import UNSURE, Doing
from crossread.facts.values import Amount, Fact, FactKind, When

if TYPE_CHECKING:
    from crossread.facts.certainty import Clauses
    from crossread.facts.mentions import Setting
    from crossread.language import Word
    from crossread.story import Place


def words_of(words: Sequence[Word], place: Place) -> range:
    """Return the numbers of the words that a place holds; words stand in the order of the text."""
    return words_between(words, place.start, place.end)


def words_between(words: Sequence[Word], start: int, end: int) -> range:
    """Return the numbers of the words that the characters from `start` to `end` hold a part of."""
    first = bisect_right(words, start, key=_END)
    return range(first, bisect_left(words, end, lo=first, key=_START))


_START, _END = attrgetter("start"), attrgetter("end")


def doing(fact: Fact, told: Setting) -> Doing | None:
    """Return the deed that a date is the day of; what is to come on the day of publication is not over."""
    place = fact.place
    if fact.kind is not FactKind.DATE or not told.readings:
        return None
    reading = told.readings[place.version]
    words = reading.paragraphs[place.paragraph].words
    inside = words_of(words, place)
    hung = next((i for i in inside if words[i].head not in inside), None)
    if closes(fact, told) or [word.lemma.lower() for word in words[max(0, inside.start - 2) : inside.start]] in _AS_OF:
        return UNSURE
    found = doings.doing(words[hung].head, hung, place.paragraph, reading) if hung is not None else None
    if found is None or found is UNSURE or (since(fact, told) or 0) <= 0:
        return found
    return replace(found, ahead=True)


def closes(fact: Fact, told: Setting) -> bool:
    """Tell whether a date is the last of a span: what began at its first is over then, "married from 1976 to 1989"."""
    place = fact.place
    if fact.kind is not FactKind.DATE or not told.versions:
        return False
    text = told.versions[place.version].paragraphs[place.paragraph].text
    return _SPAN.search(text[max(0, place.start - 60) : place.start]) is not None


_SPAN = re.compile(r"\bfrom [^.;:()]{1,30} (?:to|until|till) $")
_AS_OF = (["as", "of"], ["as", "at"])
"""Words before the day of a count, on which what it counts need not have happened: "as of Thursday 11 had died"."""


def since(fact: Fact, told: Setting) -> int | None:
    """Return the days from publication to the first day a date means."""
    day = told.published[fact.place.version] if fact.place.version < len(told.published) else None
    return (fact.value.low - day).days if day is not None and isinstance(fact.value, When) and fact.value.low else None


def news_day(fact: Fact, told: Setting) -> int | None:
    """Return the days from publication to the one day a date means, where it is told from there or is that day."""
    day = told.published[fact.place.version] if fact.place.version < len(told.published) else None
    value = fact.value
    if day is None or not isinstance(value, When) or value.low is None or value.low != value.high:
        return None
    apart = (value.low - day).days
    return apart if value.relative or apart == 0 else None


def ahead(fact: Fact, told: Setting) -> bool | None:
    """Tell whether a stretch of days told from publication is to come or is over; None for others."""
    day = told.published[fact.place.version] if fact.place.version < len(told.published) else None
    value = fact.value
    if day is None or not isinstance(value, When) or not value.relative or value.low == value.high:
        return None
    if value.low is None or value.high is None or value.low <= day <= value.high:
        return None
    return value.low > day


def days(fact: Fact, told: Setting) -> tuple[tuple[dt.date, dt.date], ...]:
    """Return the first and last days of the dates in the sentence of a figure."""
    place = fact.place
    beside = told.dates.get((place.version, place.paragraph), [])
    if not beside or fact.kind is FactKind.DATE:
        return ()
    sentences = told.readings[place.version].paragraphs[place.paragraph].sentences
    low, high = next(((s.start, s.end) for s in sentences if s.start <= place.start < s.end), (0, place.end))
    return tuple(
        (other.value.low or dt.date.min, other.value.high or dt.date.max)
        for other in beside
        if isinstance(other.value, When) and low <= other.place.start < high and (other.value.low or other.value.high)
    )


def recalled(fact: Fact, told: Setting) -> bool:
    """Tell whether a figure is one of before the news: a bare year, or a date long before publication, stands by it."""
    place = fact.place
    if fact.kind is FactKind.DATE or place.version >= len(told.versions):
        return False
    text = told.versions[place.version].paragraphs[place.paragraph].text
    published = told.published[place.version] if place.version < len(told.published) else None
    for other in told.dates.get((place.version, place.paragraph), []):
        value = other.value
        before, after = sorted((other.place, place))
        between = text[before.end : after.start]
        far = len(between) > _BY_IT or _CLAUSE.search(between.lstrip(",")) is not None
        # "In 2006, when a brook burst its banks, three people died": what opens a sentence is told of all of it.
        opens = other.place.start < place.start and _OPENS.search(text[: other.place.start]) is not None
        opens = opens and _STOP.search(between) is None
        if not isinstance(value, When) or (far and not opens):
            continue
        if value.ago is not None and value.ago > thresholds.RECALLED_DAYS:
            return True
        if _YEAR_ALONE.fullmatch(value.timex):
            told_in = _IN.search(text[: other.place.start]) is not None
            return told_in and (published is None or value.timex != str(published.year))
        if (
            published is not None
            and value.high is not None
            and (published - value.high).days > thresholds.RECALLED_DAYS
        ):
            return True
    return False


_BY_IT = 60
"""Characters between a figure and the date it is of."""
_CLAUSE = re.compile(r"[,;:.!?](?!\d)|[–—]")
_IN = re.compile(r"\b(?:[Ii]n|of) $")
_OPENS = re.compile(r"(?:^|[.!?]['\"”’]? )(?:Back )?[Ii]n $")
"""What stands before a year that opens a sentence."""
_STOP = re.compile(r"[.!?;](?!\d)")
_YEAR_ALONE = re.compile(r"\d{4}")


def to_come(fact: Fact, told: Setting) -> bool:
    """Tell whether the verb that a figure hangs on is yet to be done: "will send", "agreed to send"."""
    place = fact.place
    words = told.readings[place.version].paragraphs[place.paragraph].words if told.readings else ()
    inside = words_of(words, place)
    at = next((i for i in inside if words[i].head not in inside), None)
    for _ in range(thresholds.GOVERNED_WITHIN):
        if at is None or words[at].head == at:
            return False
        at = words[at].head
        if words[at].pos == "VERB":
            low = max(0, at - _AHEAD)
            return any(words[i].head == at and words[i].lemma.lower() in _TO_COME for i in range(low, at))
    return False


_AHEAD = 6
"""Words before a verb among which those stand that put it off."""
_TO_COME = frozenset({"will", "would", "shall", "to", "'ll"})


def other_end(fact: Fact, told: Setting) -> tuple[str, str] | None:
    """Return the other end of the stretch of time that a date or a clock time begins or ends, and which end that is.

    ("until", "2019") for the first of "from 2014 to 2019", ("from", "2014") for the second; None where there is none.
    """
    place = fact.place
    if not isinstance(fact.value, When) or place.version >= len(told.versions):
        return None
    text = told.versions[place.version].paragraphs[place.paragraph].text
    here = told.whens.get((place.version, place.paragraph), [])
    for first, last in pairwise(here):
        if fact not in (first, last) or not _STRETCH.fullmatch(text[first.place.end : last.place.start].lower()):
            continue
        dashed = text[first.place.end : last.place.start].strip() in _DASHES
        if not dashed and not _OPENS_STRETCH.search(text[max(0, first.place.start - _LEAD) : first.place.start]):
            continue
        side, other = ("until", last) if fact == first else ("from", first)
        return (side, _clock(other.value)) if isinstance(other.value, When) else None
    return None


_STRETCH = re.compile(r" ?(?:to|until|till|and|through|-|–|—) ?(?:the |about |around )?")
_OPENS_STRETCH = re.compile(r"\b(?:from|between)(?: (?:about|around|the))? $", re.IGNORECASE)
_DASHES = frozenset("-–—")
_LEAD = 20
"""Characters before a stretch of time in which the word stands that opens it."""


def _clock(when: When) -> str:
    day, _, hour = when.timex.partition("T")
    return hour or day


_LIGHT = frozenset({"happen", "occur", "hold", "schedule", "last", "continue", "run"})
_TAKEN = frozenset({"place", "effect", "force"})


def light(at: int, clauses: Clauses) -> bool:
    """Tell whether a verb says only that its subject is: "the attack happened", "took place", "lasted two hours"."""
    if clauses.words[at].pos not in ("VERB", "AUX"):
        return False
    if clauses.lemmas[at] in _LIGHT:
        return True
    return clauses.lemmas[at] in _TAKING and any(clauses.lemmas[c] in _TAKEN for c in clauses.children[at])


_TAKING = frozenset({"take", "come", "enter"})


def subjects(at: int, clauses: Clauses) -> Iterator[int]:
    """Yield the nouns that are the subject of the word at `at`."""
    below = ((c, clauses.words[c]) for c in clauses.children[at])
    return (c for c, word in below if word.dep in ("nsubj", "nsubj:pass") and word.pos == "NOUN")


def key_of(words: Sequence[Word], at: int) -> str:
    """Return the key of a word: the event it speaks of, else its stem, one for all words of one meaning."""
    stem = tables.stem(fired(words, at) or phrased(words, at) or concluded(words, at) or words[at].lemma.lower())
    event = tables.events().get(stem)
    return f"@{event.name}" if event else tables.canonical(stem)


def lasts(fact: Fact, words: Sequence[Word], inside: range) -> Iterator[str]:
    """Yield the keys of what a length of time is of or for: "90 minutes of talks", "14 days to appeal".

    Days of something go on while it is told, and are more in every article: "after eight days of riots".
    """
    if fact.kind is not FactKind.DURATION or not isinstance(fact.value, Amount):
        return
    for i in range(inside.stop, min(inside.stop + thresholds.GOVERNED_WITHIN, len(words))):
        of = words[i].dep == "nmod" and words[i].pos == "NOUN" and fact.value.unit in _SHORT
        if words[i].head in inside and (of or (words[i].dep == "acl" and words[i].pos == "VERB")):
            yield key_of(words, i)


_SHORT = frozenset({"second", "minute", "hour"})
