"""Who is cited for a stretch of text, and how the sources of two versions relate: one, of one body, or others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds
from crossread.facts.deeds import event
from crossread.facts.judged import Judged
from crossread.facts.names import NameForm
from crossread.facts.tables import words as table_words
from crossread.facts.values import Citation, Fact, FactKind, Named, Quotation, Verdict
from crossread.facts.verdicts import renamed
from crossread.story import Place, Role

if TYPE_CHECKING:
    from crossread.facts.certainty import Clauses
    from crossread.facts.same_name import SameName
    from crossread.language import Reading, Word
    from crossread.story import Version

TELLING = frozenset({Role.BODY, Role.LIST, Role.QUOTE})
"""Roles whose sentences may be expected to name their sources; a headline leaves them out for want of room."""
_SPEAKS = re.compile(
    r"\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|state[sd]|announce[sd]|confirm(?:s|ed)"
    r"|reported(?:ly)?|testif(?:y|ies|ied)|claim(?:s|ed)|alleg(?:e|es|ed|edly)|quot(?:es?|ed)|cit(?:es?|ed|ing)|statement)\b",
    re.IGNORECASE,
)
"""Words of speech, whoever they belong to: near them nobody can be said to go without a source."""
_WORD = re.compile(r"[^\W\d_][\w.-]*")


class Known(Enum):
    """What can be told of who says something."""

    CITED = auto()
    """Somebody is cited for it."""
    UNSURE = auto()
    """Somebody is cited beside it, or it is quoted: whose word it is cannot be told."""
    NOBODY = auto()
    """Nobody is cited in its paragraph or the ones beside it."""


@dataclass(frozen=True, slots=True)
class Sourcing:
    """Who says something: the citations that vouch for it, innermost first."""

    known: Known
    citations: tuple[Fact, ...] = ()


class Sources:
    """The citations of one version, by place; `clauses` gives those of its paragraphs, by number."""

    def __init__(
        self, version: Version, reading: Reading, facts: Sequence[Fact], clauses: Callable[[int], Clauses]
    ) -> None:
        self._version, self._clauses = version, clauses
        self._cited: dict[int, list[Fact]] = defaultdict(list)
        self._quoted: dict[int, list[Fact]] = defaultdict(list)
        self._reading = reading
        self._events: frozenset[str] | None = None
        self._speaking: dict[int, bool] = {}
        self._spoken: dict[int, bool] = {}
        self._lengths: dict[int, int] = {}
        for fact in facts:
            if isinstance(fact.value, Citation) and fact.rule != "credit":
                self._cited[fact.place.paragraph].append(fact)
            elif isinstance(fact.value, Quotation):
                self._quoted[fact.place.paragraph].append(fact)
        self.named = frozenset(
            f.value.source for some in self._cited.values() for f in some if isinstance(f.value, Citation)
        )
        """Whom the version cites, wherever it does."""
        self._column = [p for p in version.aligned() if version.paragraphs[p].role in TELLING]
        sentences = sum(len(reading.paragraphs[p].sentences) for p in self._column)
        citing = sum(len(self._cited[p]) for p in self._column)
        speaking = self._speaking_itself()
        self.throughout = sentences > 0 and max(citing, speaking) / sentences >= thresholds.CITING_THROUGHOUT
        """Whether a sentence without a source is likely to have one all the same.

        The article cites so often that it goes on with the last one, or is a speech or letter given word for word,
        whose "I" and "we" say it all.
        """

    def _speaking_itself(self) -> int:
        """Return how many sentences of the article say "I", "we" or "our" outside of quotes."""
        speaking = 0
        for paragraph in self._column:
            lemmas, reading = self._clauses(paragraph).lemmas, self._reading.paragraphs[paragraph]
            if _SPEAKER.isdisjoint(lemmas):
                continue
            told = [i for i, lemma in enumerate(lemmas) if lemma in _SPEAKER]
            told = [i for i in told if not self._within(paragraph, reading.words[i].start)]
            speaking += sum(any(s.first <= i < s.last for i in told) for s in reading.sentences if told)
        return speaking

    def who(self, place: Place, event: str = "") -> Sourcing:
        """Return who says what stands at `place`: that `event` happened, a word as `deeds.event` gives it."""
        here = self._cited[place.paragraph]
        vouching = [fact for fact in here if (scope := _scope(fact)) and scope[0] <= place.start < scope[1]]
        if vouching:
            inner = min(map(_width, vouching))
            return Sourcing(Known.CITED, tuple(fact for fact in vouching if _width(fact) == inner))
        if self.throughout or self._spoken_beside(place.paragraph) or event in self._vouched_for():
            return Sourcing(Known.UNSURE)
        if self._by_officials(place):
            return Sourcing(Known.UNSURE)
        return Sourcing(Known.NOBODY)

    def _by_officials(self, place: Place) -> bool:
        """Tell whether officials do something in the sentence of a place: "officials revised the number to 227"."""
        reading = self._reading.paragraphs[place.paragraph]
        sentence = next((s for s in reading.sentences if s.start <= place.start < s.end), None)
        words = reading.words[sentence.first : sentence.last] if sentence is not None else ()
        subjects = {word.lemma.lower() for word in words if word.dep == "nsubj"}
        return not subjects.isdisjoint(_SPEAKING)

    def _spoken_beside(self, paragraph: int) -> bool:
        if paragraph not in self._speaking:
            self._speaking[paragraph] = self._spoken_of(paragraph)
        return self._speaking[paragraph]

    def _spoken_of(self, paragraph: int) -> bool:
        """Tell whether a paragraph or the ones beside it cite or quote anybody, or hold a word of speech at all."""
        at = bisect_left(self._column, paragraph)
        beside = [paragraph]
        for steps in (range(at - 1, -1, -1), range(at + 1, len(self._column))):
            for k in steps:
                beside.append(self._column[k])
                if self._words(self._column[k]) >= thresholds.BESIDE_WORDS:
                    break  # "He was 77." is passed over: the source of the one before may stand in the one after
        if any(self._cited[p] or self._quoted[p] for p in beside):
            return True
        return any(map(self._speaks, beside))

    def _speaks(self, paragraph: int) -> bool:
        """Tell whether a paragraph holds a word of speech that is somebody's: "all of which confirmed" is no one's."""
        if paragraph not in self._spoken:
            self._spoken[paragraph] = self._has_speech(paragraph)
        return self._spoken[paragraph]

    def _has_speech(self, paragraph: int) -> bool:
        found = list(_SPEAKS.finditer(self._version.paragraphs[paragraph].text))
        words = self._reading.paragraphs[paragraph].words if found else ()
        return any(not _of_nobody(match.start(), words) for match in found)

    def _words(self, paragraph: int) -> int:
        if paragraph not in self._lengths:
            self._lengths[paragraph] = len(self._version.paragraphs[paragraph].text.split())
        return self._lengths[paragraph]

    def _vouched_for(self) -> frozenset[str]:
        """Return what is said to have happened anywhere under a source: a lead sums up what is sourced further down."""
        if self._events is None:
            found: set[str] = set()
            for paragraph, facts in self._cited.items():
                words = self._reading.paragraphs[paragraph].words
                for scope in filter(None, map(_scope, facts)):
                    inside = (w for w in words if scope[0] <= w.start < scope[1] and w.pos in ("VERB", "NOUN"))
                    found.update(map(event, inside))
            self._events = frozenset(found)
        return self._events

    def cited(self, paragraph: int) -> list[Fact]:
        """Return the citations of a paragraph."""
        return self._cited[paragraph]

    def quotes(self, paragraph: int) -> list[Fact]:
        """Return the quotes of a paragraph."""
        return self._quoted[paragraph]

    def quoted(self, place: Place) -> bool:
        """Tell whether a place lies in a quote."""
        return self._within(place.paragraph, place.start)

    def _within(self, paragraph: int, at: int) -> bool:
        return any(quote.place.start <= at < quote.place.end for quote in self._quoted.get(paragraph, ()))

    def telling(self, place: Place) -> bool:
        """Tell whether a place stands where a source may be expected."""
        return self._version.paragraphs[place.paragraph].role in TELLING


def _of_nobody(start: int, words: Sequence[Word]) -> bool:
    """Tell whether the subject of a verb of speech at `start` is a thing: "this confirms", "all of which confirmed"."""
    verb = next((i for i, word in enumerate(words) if word.start == start and word.pos == "VERB"), None)
    if verb is None:
        return False
    if [word.lemma.lower() for word in words[max(0, verb - 2) : verb]] == ["of", "which"]:
        return True
    subjects = [word.lemma.lower() for word in words if word.dep == "nsubj" and words[word.head] is words[verb]]
    return bool(subjects) and not _THINGS.isdisjoint(subjects)


_SPEAKER = frozenset({"i", "we", "our", "my", "us", "me"})
_SPEAKING = frozenset({"official", "authority", "authorities", "spokesman", "spokeswoman", "spokesperson"})
"""Who, as the subject of a sentence, is likely its source, whatever they do in it."""


_THINGS = frozenset({"all", "this", "these"})


def _scope(fact: Fact) -> tuple[int, int] | None:
    return fact.value.scope if isinstance(fact.value, Citation) else None


def _width(fact: Fact) -> int:
    scope = _scope(fact)
    return scope[1] - scope[0] if scope else 0


# --- How two sources relate -------------------------------------------------------------------------------------------


class Kinship:
    """How the sources of a story relate, from their names, offices and what is set beside them."""

    def __init__(self, versions: Sequence[Version], facts: Sequence[Fact], same: SameName) -> None:
        self._same = same
        self._beside: dict[str, set[str]] = defaultdict(set)
        named = [(fact.kind, fact.value) for fact in facts if isinstance(fact.value, Named)]
        # A surname that stands alone may be read as a person's by mistake.
        self._persons = {same.key(name.name) for kind, name in named if kind is FactKind.PERSON and " " in name.name}
        self._bodies = {same.key(name.name) for kind, name in named if kind is FactKind.ORG}
        for fact in facts:
            if isinstance(fact.value, Named) and fact.kind is FactKind.PERSON:
                text = versions[fact.place.version].paragraphs[fact.place.paragraph].text
                words = self._beside[same.key(fact.value.name)]
                words.update(_set_beside(text, fact.place))
                words.update((fact.value.role or "").lower().split())

    def relation(self, one: str, other: str) -> Judged:  # noqa: PLR0911 - one answer a kind of kinship
        """Return how two sources relate: SAME, COMPATIBLE, DIFFERS, with the reason; None where it cannot be told."""
        a, b = self._same.key(one), self._same.key(other)
        if a == b and (named_apart := renamed(one, other)) is not None:
            return named_apart
        if a == b or NameForm.of(one).known == NameForm.of(other).known or _one_noun(one, other):
            return Judged(Verdict.SAME, "the same source")
        first, second = self._words(one), self._words(other)
        if _holds(first, other) or _holds(second, one):
            offices = {one, other} & table_words("speech", "official")
            how = "one by name, one by office" if offices else "one is the body, the other speaks for it"
            return Judged(Verdict.COMPATIBLE, how)
        agencies = _agency(one) or _agency(other)
        media = [tables.medium(one), tables.medium(other)]
        if all(media) and not agencies and self._both_named(one, other):
            return Judged(Verdict.DIFFERS, "another source")  # two papers, each with its own report
        if any(media) or agencies:
            return Judged(Verdict.COMPATIBLE, "one is a news medium, which may pass on the other")
        if self._both_named(one, other):
            return Judged(Verdict.DIFFERS, "another source")
        if _leads(first, second) or _leads(second, first):
            return Judged(Verdict.COMPATIBLE, "one is the body, the other speaks for it")
        groups = [self._group(first, one), self._group(second, other)]
        if _any_officials(one, second) or _any_officials(other, first):
            return Judged(Verdict.COMPATIBLE, "both official")
        if groups[0] == groups[1] and groups[0] in ("official", "public"):
            return Judged(Verdict.COMPATIBLE, "both official" if groups[0] == "official" else "both people there")
        if groups == ["party", "party"] and _parties(first) & _parties(second):
            return Judged(None, "who they are is not told")
        if None in groups:
            return Judged(None, "who they are is not told")
        return Judged(Verdict.DIFFERS, "another source")

    def relies(self, cited: Iterable[str], sources: Iterable[str]) -> bool:
        """Tell whether a version that cites `cited` anywhere has one of `sources`: the rest may be theirs too."""
        return any(self.relation(one, other).verdict is Verdict.SAME for one in cited for other in sources)

    def _group(self, words: set[str], source: str) -> str | None:
        for group in ("official", "public"):
            if words & table_words("speech", group):
                return group
        if _parties(words):
            return "party"
        return "person" if self._person(source) else None

    def _both_named(self, one: str, other: str) -> bool:
        """Tell whether two sources are two persons by name, or two bodies by names that share no word.

        One of the bodies may go by what it is and whose: "Iran's seismologic center".
        """
        keys = [self._same.key(source) for source in (one, other)]
        if all(key in self._persons for key in keys):
            return True
        named = [key in self._bodies and key not in self._persons for key in keys]
        if not any(named) or not all(
            known or _bodied(source) for known, source in zip(named, (one, other), strict=True)
        ):
            return False
        return _telling(one).isdisjoint(_telling(other)) and not _short_for(one, other) and not _short_for(other, one)

    def _person(self, source: str) -> bool:
        return self._same.key(source) in self._beside

    def _words(self, source: str) -> set[str]:
        """Return the words of a source, and of what stands beside its name anywhere in the story."""
        return _own(source) | self._beside.get(self._same.key(source), set())


def _leads(company: set[str], person: set[str]) -> bool:
    """Tell whether one source is "the company", and the other one somebody who leads a company."""
    return not company.isdisjoint(_party_lists()[0]) and not person.isdisjoint(table_words("speech", "leading"))


def _any_officials(source: str, other: set[str]) -> bool:
    """Tell whether `source` is "the authorities" or "officials", who may be of the public body that `other` names."""
    return _head(source.lower()) in _OFFICIALS and not other.isdisjoint(table_words("speech", "bodies"))


_OFFICIALS = frozenset({"authorities", "officials"})


def _bodied(source: str) -> bool:
    """Tell whether a source without a name of its own is one body and no other: "Iran's seismologic center"."""
    words = source.split()
    named = any(word[:1].isupper() for word in words[:-1])
    return named and words[-1].lower() in table_words("speech", "bodies")


def _telling(source: str) -> set[str]:
    """Return the words of a body's name that tell which it is."""
    return {tables.stem(word) for word in _own(source)} - {tables.stem(word) for word in tables.stop_words()}


def _short_for(one: str, other: str) -> bool:
    """Tell whether `one` is made of the first letters of `other`: "USGS", "U.S. Geological Survey"."""
    letters = "".join(c for c in one if c.isalpha())
    words = [word for word in re.findall(r"[A-Za-z]+", other) if word[0].isupper()]
    initials = "".join(word if word.isupper() else word[0] for word in words)
    return letters.isupper() and letters in (initials, f"T{initials}")  # a name may have lost its "The"


@cache
def _party_lists() -> tuple[frozenset[str], ...]:
    listed: list[list[str]] = tables.table("speech")["parties"]
    return tuple(map(frozenset, listed))


def _parties(words: set[str]) -> set[int]:
    """Return the numbers of the parties that a source may be."""
    return {number for number, party in enumerate(_party_lists()) if party & words}


def _own(source: str) -> set[str]:
    return {word.lower().removesuffix("'s") for word in _WORD.findall(source.replace("’", "'"))}


def _one_noun(one: str, other: str) -> bool:
    """Tell whether two nameless sources are one, told more or less closely: "sheriff's officials" and "officials"."""
    if not (one.islower() and other.islower()) or _head(one) != _head(other):
        return False
    first, second = set(_WORD.findall(one)), set(_WORD.findall(other))
    return first <= second or second <= first


def _head(source: str) -> str:
    plain = re.split(r"\s(?:of|for|in|from|at|with|by)\s", source)[0]
    return plain.rpartition(" ")[2]


def _holds(words: set[str], source: str) -> bool:
    """Tell whether the words beside a name hold another source: "Oto Brill, spokesman of the Harn police"."""
    form = NameForm.of(source)
    telling = [token for token in form.tokens if len(token) > 2]
    return bool(telling) and all(token in words for token in telling)


def _agency(source: str) -> bool:
    return source.lower() in tables.reporting().agencies or source in tables.reporting().agencies.values()


_TITLE = 4
"""Words right before a name that may be a title: "Harn county fire chief"."""


def _set_beside(text: str, place: Place) -> set[str]:
    """Return the words right before a name and, in commas, right after it."""
    before = re.split(r"[.;!?,]\s", text[max(0, place.start - thresholds.BESIDE_NAME) : place.start])[-1]
    found: list[str] = []
    for word in reversed(_WORD.findall(before)[-_TITLE:]):
        if word.lower() in tables.reporting().verbs or (word.lower() in tables.stop_words() and word.lower() != "of"):
            break
        found.append(word)
    after = text[place.end : place.end + 2 * thresholds.BESIDE_NAME]
    match = re.match(r"[’']?s?,\s([^\"“‘'].{2,})", after)
    if match:
        found += _WORD.findall(re.split(r"[.;!?]\s", match.group(1))[0])
    elif re.match(r"\s(?:of|from|with|for)\s", after):
        found += _WORD.findall(after)[:6]
    return {word.lower().rstrip(".").removesuffix("'s") for word in (w.replace("’", "'") for w in found)}
