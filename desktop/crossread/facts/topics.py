"""What a sum, a share, a length of time or a bare figure is of: net profit, the key rate; of now or a year before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.figures import dimension
from crossread.facts.lengths import length_of, sought
from crossread.facts.timing import words_of
from crossread.facts.values import Amount, Fact, FactKind
from crossread.language.tables import nations

if TYPE_CHECKING:
    from crossread.facts.mentions import Setting
    from crossread.language import Word

_WITHIN = 4
"""Steps up the parse within which the noun a figure is of stands."""
_NOUNS = frozenset({"NOUN", "PROPN"})
_BEFORE = 48
"""Characters before and after a figure in which words say that it is the one of before."""
_FROM = re.compile(
    r"\b(?:from|compared (?:with|to)|versus|vs\.?|(?P<against>against))"
    r"(?: (?:about|some|around|nearly|roughly|only|just|a|an|the))* $"
)
_EARLIER = re.compile(
    r"(?: a share| per share)?(?:,? or [^,;.]{1,40}?)?,? (?:recorded |posted |made |seen )?"
    r"(?:(?:a|one) (?:year|quarter) (?:earlier|ago|before)|the year before|the previous|the prior|last year"
    r"|in (?:the )?(?:same|year-earlier|year-ago|prior-year|corresponding|previous|prior))\b"
)

_PROGRESS = re.compile(
    r" of (?:the |all |its )?(?:votes?|ballots?|results?|returns|precincts?|(?:polling )?stations?|districts?|wards?)"
    r"(?: cast)?(?: (?:having been|have been|had been|were|was|now|already))? "
    r"(?:in(?=[,.;)])|counted|tallied|reporting|reported|processed|declared)"
)
"""How far a count has got, which is nobody's share: "with 78 per cent of votes in"."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a figure is of: the key of its noun, its sort ("net"), and whether it is the figure of before.

    `earlier` tells the figure that another is held against: "from $705m", "$705m a year earlier". `part` are the words
    that say which part of a whole it is of, where the noun has parts: the revenue of data centres, sales in China.
    """

    noun: str | None = None
    sort: str | None = None
    earlier: bool = False
    part: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    """Of a crowd, the places that its sentence names."""

    def is_other(self, other: Topic) -> bool:
        """Tell whether two figures are surely of two things, or of two times."""
        if self.earlier != other.earlier:
            return True
        known = self.noun is not None and other.noun is not None
        if known and (self.noun, self.part) != (other.noun, other.part):
            return True
        if self.where and other.where and self.where.isdisjoint(other.where):
            return True
        if CROWD in (self.noun, other.noun):
            return self.sort is not None and other.sort is not None and self.sort != other.sort
        return self.sort != other.sort

    def is_one_with(self, other: Topic) -> bool:
        """Tell whether two figures are of one thing that the table lists."""
        return self.noun is not None and self.noun == other.noun and not self.is_other(other)


def two_things(one: Iterable[Topic], other: Iterable[Topic]) -> bool:
    """Tell whether two lines of figures are of two things that the table lists: a ban, a contract."""
    first, second = ({topic.noun for topic in some} - {None} for some in (one, other))
    return bool(first) and bool(second) and first.isdisjoint(second)


NOTHING = Topic()
CROWD = "crowd"
"""How many came to a rally: of the sort "police" or "organisers", whoever says so."""


def topic_of(fact: Fact, told: Setting) -> Topic:
    """Return what a sum, a share, a measure, a length of time or a bare figure of a story is of."""
    place, value = fact.place, fact.value
    if fact.kind is FactKind.DURATION and told.readings and place.version < len(told.versions):
        words = told.readings[place.version].paragraphs[place.paragraph].words
        inside = words_of(words, place)
        return Topic(length_of(words, inside), "sought" if sought(words, inside) else None)
    if fact.kind not in _TOPICAL or not told.readings or place.version >= len(told.versions):
        return NOTHING
    if not isinstance(value, Amount) or (value.unit is None and value.counted is not None):
        return NOTHING
    text = told.versions[place.version].paragraphs[place.paragraph].text
    words = told.readings[place.version].paragraphs[place.paragraph].words
    return topic(text, (place.start, place.end), words, words_of(words, place), dimension(value))


_TOPICAL = frozenset({FactKind.MONEY, FactKind.PERCENT, FactKind.QUANTITY})
_BY_UNIT = {"speed": "speed", "temperature": "temperature"}
"""What a measure is of where its unit alone says it."""
_LENGTH, _SHARE = "length", "share"
_WIDTH, _TURNOUT = "width", "turnout"
_OF_VOTERS = re.compile(
    r" of (?:the |all |its |those )?(?:(?:eligible|registered) )?(?:voters?|electors|electorate|registered)\b"
    r"(?:(?: had| have)? (?:voted|turned out|cast|taken part|gone to the polls)| (?:went to the polls|took part))\b"
)
_VOTERS_CAME = re.compile(
    r"\b[Tt]urnout,? (?:at|of|was|reached|hit|stood at)(?: (?:about|around|nearly|some|just|over))* $"
)
"""How a turnout is told without its noun, and what stands before it with its noun."""


def topic(text: str, span: tuple[int, int], words: Sequence[Word], inside: range, unit: str = "") -> Topic:
    """Return what the figure at the characters `span` of a parsed paragraph is of; `inside` are its words.

    `unit` is what its unit measures: "length", "speed".
    """
    start, end = span
    if unit == _SHARE and _PROGRESS.match(text, end):
        return Topic(sort="counted")
    before = _FROM.search(text[max(0, start - _BEFORE) : start])
    # 48 % against 47 % is a result, $312m against $705m is not.
    earlier = before is not None and not (before["against"] and unit == _SHARE)
    earlier = earlier or _EARLIER.match(text, end) is not None
    if unit == _SHARE and of_turnout(text, start, end):
        return Topic(_TURNOUT, None, earlier)
    at = next((i for i in inside if words[i].head not in inside or words[i].head == i), None)
    above = words[words[at].head].lemma.lower() if at is not None else ""
    held = _held(at, words, inside) if at is not None and (unit != _LENGTH or above not in _adjectives()) else None
    if held is None:
        return Topic(_adjectives().get(above) if unit == _LENGTH else _BY_UNIT.get(unit), None, earlier)
    noun = _nouns()[_key(words[held])]
    if noun == _WIDTH and unit != _LENGTH:
        return Topic(None, None, earlier)  # a hole in the budget
    if _key(words[held]) in _empty():
        beside = (_key(words[i]) for i in range(held) if words[i].head == held)
        noun = next((_nouns()[key] for key in beside if key in _nouns()), noun)
    below = [word for i, word in enumerate(words) if word.head == held and i != held and not _owner(i, words)]
    sorts = (_sorts().get(_whole_word(text, word).lower()) for word in below)
    part = frozenset(_parts(below)) if noun in _whole() else frozenset()
    return Topic(noun, next(filter(None, sorts), None), earlier, part)


def of_turnout(text: str, start: int, end: int) -> bool:
    """Tell whether the share at characters `start` to `end` of a paragraph is that of the voters who came."""
    before = text[max(0, start - _BEFORE) : start]
    return _OF_VOTERS.match(text, end) is not None or _VOTERS_CAME.search(before) is not None


def _whole_word(text: str, word: Word) -> str:
    """Return a word with what a hyphen joins before it: "pre-tax", which is read as three words."""
    return text[text.rfind(" ", 0, word.start) + 1 : word.end]


def _owner(i: int, words: Sequence[Word]) -> bool:
    """Tell whether a name only says whose figure it is: "profit at Velcor", and not "sales in China"."""
    if words[i].pos != "PROPN" or not words[i].dep.startswith("nmod"):
        return False
    return "in" not in [word.lemma.lower() for word in words if word.head == i and word.dep == "case"]


def _parts(below: Sequence[Word]) -> Iterator[str]:
    """Yield the words among those that hang on a noun that say which part of the whole it is: "data center revenue"."""
    for word in below:
        lemma = word.lemma.lower()
        if word.dep not in _SAYING or lemma in _sorts() or lemma in tables.stop_words() or not lemma.isalpha():
            continue
        if word.pos == "NUM" or tables.stem(lemma) in _idle() or lemma in _nouns():
            continue
        yield tables.stem(nations().get(lemma.capitalize(), lemma).lower())


_SAYING = frozenset({"compound", "amod", "nmod", "nmod:desc"})


def _held(at: int, words: Sequence[Word], inside: range) -> int | None:
    """Return the number of the listed noun that the figure at word `at` belongs to."""
    subject = _subject(at, words)
    if subject is not None and subject not in inside:
        return subject  # "net income was $312m"
    for _ in range(_WITHIN):
        above = words[at].head
        if above == at:
            return None
        at = above
        if words[at].pos in _NOUNS and _key(words[at]) in _nouns():
            return at
        if words[at].pos in ("VERB", "AUX"):
            subject = _subject(at, words) if words[at].lemma.lower() in _measured() else None
            return subject if subject not in inside else None
    return None


def _subject(verb: int, words: Sequence[Word]) -> int | None:
    """Return the subject of a verb or a predicate, if the table lists it."""
    found = [i for i, word in enumerate(words) if word.head == verb and word.dep in _SUBJECTS and i != verb]
    if not found and words[verb].dep == "acl":
        found = [words[verb].head]  # "sent shares plunging"
    return next((i for i in found if _key(words[i]) in _nouns()), None)


_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def _key(word: Word) -> str:
    lemma = word.lemma.lower()
    return lemma if lemma in _nouns() else lemma.removesuffix("s")


@cache
def _nouns() -> dict[str, str]:
    return {noun: group[0] for group in tables.table("topics")["same"] for noun in group}


@cache
def _adjectives() -> dict[str, str]:
    """Return what a measure before an adjective is of, or after a verb: "33 kilometres deep", "climbed to 625 feet"."""
    return {word: noun for noun, words in tables.table("topics")["adjectives"].items() for word in words}


@cache
def _whole() -> frozenset[str]:
    """Return the nouns of what has parts, each with a figure of its own."""
    return frozenset(tables.table("topics")["whole"])


@cache
def _empty() -> frozenset[str]:
    """Return the nouns of which the word before them says what they are of."""
    return frozenset(tables.table("topics")["empty"])


@cache
def _idle() -> frozenset[str]:
    """Return the stems of words beside such a noun that name no part of it."""
    return frozenset(map(tables.stem, tables.table("topics")["idle"]))


@cache
def _sorts() -> dict[str, str]:
    return {word: group[0] for group in tables.table("topics")["sorts"] for word in group}


@cache
def _measured() -> frozenset[str]:
    return frozenset(tables.table("topics")["measured"])
