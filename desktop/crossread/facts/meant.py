"""Whom a word of a story means: who bears its name, who alone is a captain in it, the "he" of the paragraph before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.tables import words as table_words
from crossread.facts.timing import words_between, words_of
from crossread.facts.values import FactKind, Named
from crossread.language import NameKind

if TYPE_CHECKING:
    from crossread.facts.certainty import Clauses
    from crossread.facts.values import Fact
    from crossread.language import ParagraphReading, Reading
    from crossread.story import Version

_TABLE = "meant"
_BESIDE = frozenset({"compound", "appos", "flat", "nmod:desc"})
"""How a calling hangs on the name of who is called so, or the name on it: "captain Ruiz", "the captain, Ruiz"."""
_FIELD = frozenset({"compound", "amod"})
_ONE = frozenset({"NN", "NNP"})


class Meant:
    """Whom the words of the versions `read` of a story mean; `known` returns one key for all forms of a name."""

    def __init__(
        self,
        read: Sequence[int],
        versions: Sequence[Version],
        readings: Sequence[Reading],
        found: Sequence[Sequence[Fact]],
        clauses: Callable[[int, int], Clauses],
        *,
        known: Callable[[str], str],
    ) -> None:
        self._versions, self._readings, self._clauses, self._known = versions, readings, clauses, known
        self._called: dict[str, set[str]] = defaultdict(set)
        self._words: dict[str, set[str]] = defaultdict(set)
        """What else is said in the roles of each person, such as the field of a minister."""
        self._named: dict[int, set[str]] = defaultdict(set)
        for number in read:
            for fact in found[number]:
                if fact.kind is FactKind.PERSON and isinstance(fact.value, Named):
                    who = known(fact.value.name)
                    self._named[number].add(who)
                    role = (fact.value.role or "").lower().split()
                    self._words[who].update(role)
                    for calling in filter(None, map(_calling, role)):
                        self._called[calling].add(who)
                    self._take_in(number, fact, who)
        self._before = cache(self._of_paragraph)
        self._people = cache(self._of_names)

    def _take_in(self, version: int, fact: Fact, who: str) -> None:
        """Take in what a person of a name is called right beside it."""
        clauses = self._clauses(version, fact.place.paragraph)
        for i in words_of(clauses.words, fact.place):
            word = clauses.words[i]
            if fact.place.start <= word.start:
                near = [*(c for c in clauses.children[i] if clauses.words[c].dep in _BESIDE)]
                near += [word.head] if word.dep in _BESIDE else []
                for calling in filter(None, (_calling(clauses.shown[c]) for c in near)):
                    self._called[calling].add(who)

    def who(self, version: int, paragraph: int, i: int) -> str | None:
        """Return the key of the person whom word `i` of a paragraph means, None where it is nobody of a name."""
        clauses, reading = self._clauses(version, paragraph), self._readings[version].paragraphs[paragraph]
        at = clauses.meant(i)
        people = self._people(version, paragraph)
        if people:
            beside = (c for c in clauses.children[at] if reading.words[c].dep in _BESIDE)
            name = next(filter(None, (_name(c, reading, people) for c in (at, *beside))), None)
            if name is not None:
                return name
        word = reading.words[at]
        if word.pos == "PRON" and clauses.shown[at] in table_words("speech", "one"):
            return self._of_pronoun(version, paragraph, at)
        return self._of_calling(version, at, clauses) if word.pos == "NOUN" and word.tag == "NN" else None

    def _of_names(self, version: int, paragraph: int) -> dict[int, str]:
        """Return the keys of the persons named in a paragraph, by the numbers of the words of their names."""
        reading = self._readings[version].paragraphs[paragraph]
        found: dict[int, str] = {}
        for name in reading.names if any(name.kind is NameKind.PERSON for name in reading.names) else ():
            if name.kind is NameKind.PERSON:
                who = self._known(name.name)
                inside = words_between(reading.words, name.start, name.end)
                found.update((i, who) for i in inside if name.start <= reading.words[i].start)
        return found

    def _of_calling(self, version: int, i: int, clauses: Clauses) -> str | None:
        """Return who alone of those whom the version names is called so anywhere in the story."""
        calling = _calling(clauses.shown[i])
        known = self._called.get(calling, set()) & self._named[version] if calling else None
        if not known:
            return None
        others = any(clauses.shown[c] in table_words(_TABLE, "others") for c in clauses.children[i])
        named = any(clauses.words[c].dep in _BESIDE and clauses.words[c].pos == "PROPN" for c in clauses.children[i])
        if calling in table_words(_TABLE, "broad"):
            of = {clauses.shown[c] for c in clauses.children[i] if clauses.words[c].dep in _FIELD}
            known = {who for who in known if of <= self._words[who]}  # another minister than that of transport
        return next(iter(known)) if len(known) == 1 and not others and not named else None

    def _of_pronoun(self, version: int, paragraph: int, i: int) -> str | None:
        """Return the one person of a name before a "he" in its paragraph; where nobody is, in the paragraph before."""
        clauses = self._clauses(version, paragraph)
        pronoun = clauses.shown[i]
        if any(
            w.dep.startswith("nsubj") and w.tag in _ONE and clauses.person(j) for j, w in enumerate(clauses.words[:i])
        ):
            return None  # who says it may mean somebody else
        before = self._told(version, paragraph, i, pronoun)
        if before is not None and not before:
            column = list(self._versions[version].aligned())
            at = column.index(paragraph) if paragraph in column else 0
            before = self._before(version, column[at - 1], pronoun) if at else None
        return next(iter(before)) if before and len(before) == 1 else None

    def _of_paragraph(self, version: int, paragraph: int, pronoun: str) -> frozenset[str] | None:
        return self._told(version, paragraph, len(self._readings[version].paragraphs[paragraph].words), pronoun)

    def _told(self, version: int, paragraph: int, end: int, pronoun: str) -> frozenset[str] | None:
        """Return the persons of a name before word `end`, None where one without a name may be there too."""
        reading, clauses = self._readings[version].paragraphs[paragraph], self._clauses(version, paragraph)
        never = table_words(_TABLE, f"never_{pronoun}")
        people = self._people(version, paragraph)
        found: set[str] = set()
        doing, somebody = False, False
        for i, word in enumerate(reading.words[:end]):
            subject = word.dep.startswith("nsubj")
            name = _name(i, reading, people)
            if name is not None:
                found.add(name)
                doing = doing or subject
            elif word.tag == "NN" and clauses.shown[i] not in never and not _goes_with(i, reading, clauses, people):
                if clauses.person(i):
                    return None
                somebody = somebody or subject
        return None if somebody and not doing else frozenset(found)


def _name(i: int, reading: ParagraphReading, people: dict[int, str]) -> str | None:
    """Return the key of the person whose name word `i` is in, or the word after a title: "Captain Ruiz"."""
    return people.get(i) or (people.get(i + 1) if people and reading.words[i].pos == "PROPN" else None)


def _goes_with(i: int, reading: ParagraphReading, clauses: Clauses, people: dict[int, str]) -> bool:
    """Tell whether a noun stands beside a name: "transport chief Rade Matic"."""
    near = [c for c in clauses.children[i] if clauses.words[c].dep in _BESIDE]
    near += [reading.words[i].head] if reading.words[i].dep in _BESIDE else []
    return any(_name(c, reading, people) is not None for c in near)


@cache
def _callings() -> dict[str, str]:
    listed: dict[str, list[str]] = tables.table(_TABLE)["callings"]
    return {word: calling for calling, words in listed.items() for word in words}


def _calling(word: str) -> str | None:
    return _callings().get(word)
