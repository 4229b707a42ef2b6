"""Whom "he said" and "the governor said" mean, and which quotes that makes known: from one paragraph to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crossread.facts import tables, thresholds
from crossread.facts.names import NameForm
from crossread.facts.owners import heads
from crossread.facts.quotes import continued
from crossread.facts.tables import words as table_words
from crossread.facts.values import Citation, Fact, Quotation
from crossread.language import Name, NameKind, ParagraphReading, Reading
from crossread.story import Version

_MARKS = " \"“”«»`'’\u200b"
_SCRIPT = re.compile(r"^([^.!?:\"“”]{3,80}):\s*[\"“«]?\s*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_QUOTED = re.compile(r"[,!?.][\"”'’»],?\s?$")
_QUOTES = re.compile(r"(?: \w{1,20}){1,3}\s?[:,]\s?[\"“‘'«„]")
"""What ends before, and what follows, whoever says a quote."""


@dataclass(frozen=True, slots=True)
class _Said:
    """The last source of one number: who, where it stands, and up to where it was heard."""

    name: str
    paragraph: int
    start: int
    scope: tuple[int, int] | None


def resolved(cited: Sequence[Fact], version: Version, reading: Reading, column: Sequence[int]) -> list[Fact]:
    """Return the citations of a version, pronouns and offices given their names; a pronoun of nobody sure is left out.

    `cited` are in the order of the text. "He" is the person last cited, if nobody else was the subject since; "the
    governor" is the one person of the article with that office.
    """
    return _Resolver(version, reading, column).run(cited)


class _Resolver:
    def __init__(self, version: Version, reading: Reading, column: Sequence[int]) -> None:
        self._version, self._reading = version, reading
        self._order = {paragraph: i for i, paragraph in enumerate(column)}
        self._column = column
        self._offices = _offices(reading)
        self._people = {n.name for p in reading.paragraphs for n in p.names if n.kind is NameKind.PERSON}
        self._one: list[_Said] = []
        self._several: _Said | None = None
        self._nameless: _Said | None = None
        self._gender = _genders(reading)

    def run(self, cited: Sequence[Fact]) -> list[Fact]:
        out: list[Fact] = []
        for fact in cited:
            value = fact.value
            if not isinstance(value, Citation):
                continue
            known = self._known(fact, value)
            if known is None:
                continue
            out.append(known)
            self._heard(known)
        return out

    def _known(self, fact: Fact, value: Citation) -> Fact | None:
        if fact.rule == "pronoun":
            name = self._meant(fact, value.source)
            return replace(fact, value=replace(value, source=name)) if name else None
        name = self._offices.get(value.source.lower())
        if name and self._definite(fact):
            return replace(fact, value=replace(value, source=name), rule="office")
        return fact

    def _definite(self, fact: Fact) -> bool:
        text = self._version.paragraphs[fact.place.paragraph].text
        shown = text[fact.place.start : fact.place.end].lower()
        return shown.startswith("the ") or text[max(0, fact.place.start - 4) : fact.place.start].lower() == "the "

    def _heard(self, fact: Fact) -> None:
        assert isinstance(fact.value, Citation)  # noqa: S101 - only citations are heard
        said = _Said(fact.value.source, fact.place.paragraph, fact.place.start, fact.value.scope)
        if fact.value.cue in table_words("speech", "asking"):
            self._one = [*self._one, _Said("", said.paragraph, said.start, said.scope)]  # who is asked speaks next
        elif fact.value.source in self._people:
            self._one = [*self._one, said][-_REMEMBERED:]
        elif fact.rule != "credit":
            self._several = said
            if not _plural(said.name):
                self._nameless = said if fact.rule != "pronoun" and _somebody(said.name) else None

    def _meant(self, fact: Fact, pronoun: str) -> str | None:
        """Return the name a pronoun stands for, None where it is not sure."""
        if pronoun in table_words("speech", "several"):
            last = self._several
            return last.name if last and self._near(last, fact, 1) and _plural(last.name) else None
        last = self._one[-1] if self._one else None
        near = last is not None and self._near(last, fact, thresholds.PRONOUN_PARAGRAPHS)
        if last is not None and near and (not last.name or self._within(last, fact)):
            return None
        if (nameless := self._nameless_one(fact)) is not None:
            return nameless
        here = near and (last is None or last.paragraph == fact.place.paragraph or not self._direct(fact))
        name = (
            last.name if last is not None and near and not self._intervened(last, fact) else self._subject(fact, here)
        )
        if name is None or self._gender.get(name, pronoun) != pronoun:
            return None
        self._gender[name] = pronoun
        return name

    def _nameless_one(self, fact: Fact) -> str | None:
        """Return the one of no name who is meant: "the officer", cited last and nobody else since."""
        said = self._nameless
        if said is None or not self._near(said, fact, thresholds.PRONOUN_PARAGRAPHS):
            return None
        last = self._one[-1] if self._one else None
        if last is not None and (last.paragraph, last.start) > (said.paragraph, said.start):
            return None
        return None if self._within(said, fact) or self._intervened(said, fact) else said.name

    def _within(self, last: _Said, fact: Fact) -> bool:
        """Tell whether a pronoun stands in what a source says of another person: "Ann Lee said the boy ran when he"."""
        if last.paragraph != fact.place.paragraph or last.scope is None:
            return False
        low, high = last.scope
        names = self._reading.paragraphs[fact.place.paragraph].names
        inside = low <= fact.place.start < high
        return inside and any(
            n.kind is NameKind.PERSON and low <= n.start < fact.place.start and not _one_name(n.name, last.name)
            for n in names
        )

    def _direct(self, fact: Fact) -> bool:
        """Tell whether a pronoun stands beside its own words in quotation marks: "...," she told them."""
        text, place = self._version.paragraphs[fact.place.paragraph].text, fact.place
        return bool(_QUOTED.search(text[: place.start]) or _QUOTES.match(text, place.end))

    def _subject(self, fact: Fact, cited: bool) -> str | None:
        """Return the person whom the text before speaks of, where one alone is a subject there.

        That is the paragraph before, or what comes before in the same one if it names one person and no other; not
        that one where somebody was `cited` in it too, who may be meant as well.
        """
        here = self._reading.paragraphs[fact.place.paragraph]
        named = {n.name for n in here.names if n.kind is NameKind.PERSON and n.end <= fact.place.start}
        if named:
            return self._subject_of(here, fact.place.start) if len(named) == 1 and not cited else None
        at = self._order[fact.place.paragraph]
        return self._subject_of(self._reading.paragraphs[self._column[at - 1]]) if at else None

    def _subject_of(self, reading: ParagraphReading, end: int | None = None) -> str | None:
        """Return the one person who is a subject up to character `end`, where one alone is, and once of a sentence."""
        subjects = {
            (name.name, reading.words[word.head].head == word.head)
            for name in reading.names
            if name.kind is NameKind.PERSON and (end is None or name.end <= end)
            for word in heads(name, reading)
            if word.dep.startswith("nsubj") or word.dep == "ROOT"
        }
        names = {name for name, _ in subjects}
        return next(iter(names)) if len(names) == 1 and any(root for _, root in subjects) else None

    def _near(self, last: _Said, fact: Fact, most: int) -> bool:
        return 0 <= self._order[fact.place.paragraph] - self._order[last.paragraph] <= most

    def _intervened(self, last: _Said, fact: Fact) -> bool:
        """Tell whether another person was the subject since, outside of what is reported."""
        assert isinstance(fact.value, Citation)  # noqa: S101 - only citations are asked for
        heard = [(s.paragraph, s.scope) for s in self._one if s.name == last.name]
        own = fact.value.scope
        if own and not own[0] <= fact.place.start < own[1]:
            heard.append((fact.place.paragraph, own))
        first, stop = self._order[last.paragraph], self._order[fact.place.paragraph]
        for paragraph in self._column[first : stop + 1]:
            reading = self._reading.paragraphs[paragraph]
            for name in reading.names:
                if name.kind is not NameKind.PERSON or name.name == last.name or _one_name(name.name, last.name):
                    continue
                if paragraph == last.paragraph and name.start <= last.start:
                    continue
                if paragraph == fact.place.paragraph and name.start >= fact.place.start:
                    continue
                if any(p == paragraph and scope and scope[0] <= name.start < scope[1] for p, scope in heard):
                    continue
                if any(word.dep.startswith("nsubj") for word in heads(name, reading)):
                    return True
        return False


_REMEMBERED = 6
"""Citations of persons that are looked back on."""


def _one_name(a: str, b: str) -> bool:
    one, other = NameForm.of(a), NameForm.of(b)
    return one.known == other.known or one.short_for(other) or other.short_for(one) or one.middle_aside(other)


def _somebody(source: str) -> bool:
    """Tell whether a source without a name is one person by what they do: "officer", "union official"."""
    return source.islower() and source.rpartition(" ")[2] in table_words("speech", "persons")


def _plural(source: str) -> bool:
    last = source.lower().rpartition(" ")[2]
    return last.endswith("s") or last in ("police", "people", "media")


def _genders(reading: Reading) -> dict[str, str]:
    """Return the pronoun of each person whose title says it: "Mr Lee" is "he"."""
    titled: dict[str, set[str]] = {}
    for paragraph in reading.paragraphs:
        for name in paragraph.names:
            pronoun = _TITLES.get((name.role or "").lower().rstrip("."))
            if pronoun is not None and name.kind is NameKind.PERSON:
                titled.setdefault(name.name, set()).add(pronoun)
    return {name: next(iter(pronouns)) for name, pronouns in titled.items() if len(pronouns) == 1}


_TITLES = {"mr": "he", "sir": "he", "mrs": "she", "ms": "she", "miss": "she", "spokesman": "he", "spokeswoman": "she"}


_LESSER = frozenset({"deputy", "assistant", "former", "vice", "acting", "ex", "junior", "late"})
"""Before an office they make it another one: the deputy mayor is not the mayor."""


def _offices(reading: Reading) -> dict[str, str]:
    """Return whom each office of the article means, where one person alone holds it."""
    held: dict[str, set[str]] = {}
    for paragraph in reading.paragraphs:
        for name in paragraph.names:
            if name.kind is not NameKind.PERSON or not name.role:
                continue
            words = name.role.lower().replace("gov.", "governor").split()
            for size in range(1, len(words) + 1):
                if size == len(words) or words[-size - 1] not in _LESSER:
                    held.setdefault(" ".join(words[-size:]), set()).add(name.name)
                else:
                    break
    return {office: next(iter(names)) for office, names in held.items() if len(names) == 1 and len(office) > 3}


# --- Quotes -----------------------------------------------------------------------------------------------------------


def spoken(quoted: Sequence[Fact], cited: Sequence[Fact], version: Version, reading: Reading) -> list[Fact]:
    """Return the quotes of a version with speakers where the citations beside them name one.

    A quote that runs on into the next paragraph has that one's speaker; a paragraph that is all quote, right after one
    that ends in somebody's quote, goes on with it.
    """
    texts = [paragraph.text for paragraph in version.paragraphs]
    names = {name.name for paragraph in reading.paragraphs for name in paragraph.names}
    named = [fact for fact in cited if isinstance(fact.value, Citation) and fact.value.source in names]
    found = [
        _beside(fact, cited, named, texts[fact.place.paragraph], reading.paragraphs[fact.place.paragraph].names)
        for fact in quoted
    ]
    for i in range(len(found) - 2, -1, -1):
        here, after = found[i], found[i + 1]
        if _speaker(here) is None and _runs_on(here, after, texts):
            found[i] = _with(here, _speaker(after), "quote: runs on")
    for i in range(1, len(found)):
        here, before = found[i], found[i - 1]
        if _speaker(here) is None and _speaker(before) and _goes_on(before, here, texts):
            found[i] = _with(here, _speaker(before), "quote: goes on")
    sources: dict[int, set[str]] = {}
    for fact in cited:
        if isinstance(fact.value, Citation):
            sources.setdefault(fact.place.paragraph, set()).add(fact.value.source)
    found = [_introduced(fact, texts, reading, sources.get(fact.place.paragraph, set())) for fact in found]
    return continued(found, version)


def _introduced(fact: Fact, texts: Sequence[str], reading: Reading, sources: set[str]) -> Fact:
    """Return a quote that ends its paragraph with the one person of whom the sentence before it speaks.

    "Edda Korn, the mayor, was blunt. “We will rebuild it.”" Where anybody else is named or cited there, it has no name.
    """
    place = fact.place
    text, here = texts[place.paragraph], reading.paragraphs[place.paragraph]
    before = text[: place.start].rstrip(_MARKS)
    if _speaker(fact) is not None or text[place.end :].strip(_MARKS) or before[-1:] not in (".", ":"):
        return fact
    people = {
        name.name for name in here.names if name.kind is NameKind.PERSON and not place.start <= name.start < place.end
    }
    if len(people) != 1 or not sources <= people or any(mark in text[: place.start].rstrip(_MARKS) for mark in _DOUBLE):
        return fact
    sentence = next((s for s in reversed(here.sentences) if s.start < len(before) <= s.end), None)
    names = [name for name in here.names if sentence and sentence.start <= name.start < len(before)]
    subject = any(word.dep.startswith("nsubj") for name in names if name.name in people for word in heads(name, here))
    return _with(fact, next(iter(people)), "quote: introduced") if subject else fact


_DOUBLE = ('"', "“", "”")


def _speaker(fact: Fact) -> str | None:
    return fact.value.speaker if isinstance(fact.value, Quotation) else None


def _with(fact: Fact, speaker: str | None, rule: str) -> Fact:
    if speaker is None or not isinstance(fact.value, Quotation):
        return fact
    return replace(fact, value=replace(fact.value, speaker=speaker), rule=rule)


def _beside(fact: Fact, cited: Sequence[Fact], named: Sequence[Fact], text: str, names: Sequence[Name]) -> Fact:
    """Return a quote with the named source whose words it is, where it has none."""
    if _speaker(fact) is not None:
        return fact
    script = _SCRIPT.match(text[: fact.place.start])
    if script:
        person = next((n.name for n in names if n.kind is NameKind.PERSON and n.end <= script.end(1)), None)
        if person is not None and not _says(script.group(1)):
            return _with(fact, person, "quote: script")
        lead = script.group(1).replace("/", " ").replace(",", " ").split()
        if len(lead) >= 2 and all(word[:1].isupper() for word in lead[:2]) and not _says(script.group(1)):
            return _with(fact, " ".join(lead[:2]), "quote: script")
    best: Fact | None = None
    for other in cited:
        value = other.value
        if not isinstance(value, Citation) or value.scope is None or other.place.paragraph != fact.place.paragraph:
            continue
        low, high = value.scope
        begins, ends = low <= fact.place.start < high, low < fact.place.end <= high + 2
        within = fact.place.start <= other.place.start < fact.place.end
        if within or not (begins or ends):
            continue  # of a quote of several sentences, the first or the last stands beside the verb
        if best is None or _apart(other, fact) < _apart(best, fact):
            best = other
    if best is None or best not in named or not isinstance(best.value, Citation):
        return fact
    between = text[best.place.end : fact.place.start] if best.place.end <= fact.place.start else ""
    if _says(between) > 1 or any(mark in between for mark in ";!?"):
        return fact
    return _with(fact, best.value.source, "quote: cited")


def _apart(cited: Fact, quote: Fact) -> int:
    return max(cited.place.start - quote.place.end, quote.place.start - cited.place.end, 0)


def _says(text: str) -> int:
    verbs = tables.reporting().verbs
    return sum(word.lower() in verbs for word in _WORD.findall(text))


def _runs_on(here: Fact, after: Fact, texts: Sequence[str]) -> bool:
    """Tell whether a quote is left open at the end of its paragraph and taken up at the head of the next."""
    text = texts[here.place.paragraph]
    if after.place.paragraph != here.place.paragraph + 1 or text[here.place.end :].strip():
        return False
    return not texts[after.place.paragraph][: after.place.start].strip(_MARKS)


def _goes_on(before: Fact, here: Fact, texts: Sequence[str]) -> bool:
    """Tell whether a paragraph is nothing but a quote, and the one before it ends with somebody's quote or its verb."""
    text = texts[here.place.paragraph]
    if before.place.paragraph == here.place.paragraph:
        return False
    if text[: here.place.start].strip(_MARKS) or text[here.place.end :].strip(_MARKS):
        return False
    between = texts[before.place.paragraph + 1 : here.place.paragraph]
    if any(len(_WORD.findall(text)) > thresholds.QUOTE_WORDS or text.strip()[:1] not in _MARKS for text in between):
        return False
    rest = texts[before.place.paragraph][before.place.end :].strip(_MARKS + ",.")
    return len(rest) <= thresholds.QUOTE_TAIL
