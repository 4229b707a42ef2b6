"""Two names or things in one place of one statement: hiding in Malta here, in Cyprus there; in a hotel or a motel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from crossread.facts import kinds, tables, thresholds
from crossread.facts.names import NameForm
from crossread.facts.speech import parsed
from crossread.facts.timing import words_of
from crossread.facts.values import Amount, Fact, FactKind, FactLine, Named, Verdict
from crossread.language.tables import countries

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.facts.certainty import Clauses
    from crossread.facts.clauses import ClausesOf
    from crossread.facts.same_name import SameName
    from crossread.language import ParagraphReading, Reading
    from crossread.story import Place, Version

_KINDS = frozenset({FactKind.PLACE, FactKind.PERSON, FactKind.ORG})
_TELLING = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})
_WHERE = frozenset({"in", "at", "near", "outside", "off"})
_COUNTED = 40
"""Characters from a count to the place where those are: "186,000 of them sold in Peru"."""
_LEADING = frozenset({"compound", "nmod:desc", "flat"})
"""How a name hangs on the noun it goes with: "the Corvo gang"."""
_TURNED = {"sold": "bought"}
"""What is sold to one is bought by him."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a name stands in a statement: the part it has in it and what the statement is about, by stems."""

    fact: Fact
    key: str
    part: str
    verb: str
    words: frozenset[str]

    @property
    def kind(self) -> str:
        """The kind of thing that a common noun is one of, "" for a name."""
        return kinds.kind(self.fact)


def slot_lines(
    versions: Sequence[Version],
    readings: Sequence[Reading],
    rows: Sequence[Row],
    found: Sequence[Sequence[Fact]],
    same: SameName,
    *,
    clauses: ClausesOf,
) -> list[FactLine]:
    """Return the lines in which versions name another place, person or body in one place of one statement.

    Both stand in one row, with one part under one verb, in sentences that share most of their other words; neither name
    is anywhere in the other version, which else may only have left it out here.
    """
    finder = _Finder(versions, readings, found, same, clauses=clauses)
    lines: list[FactLine] = []
    sole: dict[frozenset[str], list[tuple[_Slot, _Slot]]] = defaultdict(list)
    for row in rows:
        cells = [(v, p) for v, cell in enumerate(row.cells) for p in cell]
        if len({v for v, _ in cells}) < 2:
            continue
        slots: dict[tuple[FactKind, str, str, str], list[_Slot]] = defaultdict(list)
        for v, p in cells:
            for slot in finder.slots(v, p):
                stands = ("", "") if kinds.sole(slot.fact) else (slot.part, slot.verb)
                slots[slot.fact.kind, slot.kind, *stands].append(slot)
        for group in slots.values():
            opposed = [pair for pair in combinations(group, 2) if finder.opposed(*pair)]
            if kinds.sole(group[0].fact):
                for one, other in opposed:
                    sole[frozenset((one.key, other.key))].append((one, other))
            elif opposed:
                lines.append(_line(opposed))
        wheres = [slot for group in slots.values() for slot in group if slot.fact.kind is FactKind.PLACE]
        elsewhere = [pair for pair in combinations(wheres, 2) if finder.elsewhere(*pair)]
        known = {fact.place for line in lines for fact in line.mentions}
        if elsewhere and known.isdisjoint(slot.fact.place for pair in elsewhere for slot in pair):
            lines.append(_line(elsewhere))
    return [*lines, *map(_line, sole.values())]


def _line(pairs: Sequence[tuple[_Slot, _Slot]]) -> FactLine:
    slots = {slot.fact.place: slot for pair in pairs for slot in pair}
    facts = [slots[place].fact for place in sorted(slots)]
    names = list(dict.fromkeys(fact.value.name for fact in facts if isinstance(fact.value, Named)))
    first = pairs[0][0]
    kind = first.fact.kind
    if first.kind:
        rule = f"told differently: {names[0]} against {names[1]}"
        return FactLine(kind, f"{names[0]} or {names[1]}", Verdict.DIFFERS, rule, tuple(facts))
    about = {FactKind.PLACE: "where", FactKind.PERSON: "who", FactKind.ORG: "who"}[kind]
    loosely = any(fact.anchor.hedged or fact.anchor.negated for fact in facts)
    verdict = Verdict.DIFFERS if loosely else Verdict.CONTRADICTS
    several = first.verb.startswith("#")  # a set of verbs has no name
    what = f"{names[0]} or {names[1]}" if several else f"{about}: {first.verb}"
    return FactLine(kind, what, verdict, " against ".join(names[:2]), tuple(facts))


class _Finder:
    def __init__(
        self,
        versions: Sequence[Version],
        readings: Sequence[Reading],
        found: Sequence[Sequence[Fact]],
        same: SameName,
        *,
        clauses: ClausesOf,
    ) -> None:
        self._versions, self._readings, self._same, self._clauses = versions, readings, same, clauses
        self._names: dict[tuple[int, int], list[Fact]] = defaultdict(list)
        self._known: dict[int, set[str]] = defaultdict(set)
        self._counts: dict[tuple[int, int], list[Fact]] = defaultdict(list)
        for column in found:
            for fact in column:
                if isinstance(fact.value, Amount) and fact.kind is FactKind.QUANTITY and fact.value.unit is None:
                    self._counts[fact.place.version, fact.place.paragraph].append(fact)
                if isinstance(fact.value, Named):
                    self._known[fact.place.version].add(same.key(fact.value.name))
                    if fact.kind in _KINDS:
                        self._names[fact.place.version, fact.place.paragraph].append(fact)
        self._texts = [" ".join(version.paragraphs[i].text.lower() for i in version.aligned()) for version in versions]
        for number, version in enumerate(versions):
            self._known[number] |= kinds.keys_in(self._texts[number])
            for paragraph in version.aligned() if version.is_english else ():
                text, reading = version.paragraphs[paragraph].text, readings[number].paragraphs[paragraph]
                self._names[number, paragraph] += kinds.of_kinds((number, paragraph), text, reading)

    def slots(self, version: int, paragraph: int) -> Iterator[_Slot]:
        """Yield the slots of the names of one paragraph."""
        reading = self._readings[version].paragraphs[paragraph]
        facts = self._names.get((version, paragraph), [])
        if not facts or not parsed(reading):
            return
        clauses = self._clauses(version, paragraph)
        for fact in facts:
            inside = words_of(reading.words, fact.place)
            head = next((i for i in inside if reading.words[i].head not in inside), None)
            if (
                head is not None
                and not kinds.kind(fact)
                and reading.words[head].dep in _LEADING
                and reading.words[head].head != head
            ):
                head = reading.words[head].head  # the Corvo gang
            told = _part(head, reading, clauses) if head is not None else None
            if kinds.said(kinds.kind(fact)):
                told = _said_of(inside, reading)
            told = ("", "") if kinds.sole(fact) else told
            if told is None or not isinstance(fact.value, Named):
                continue
            known = kinds.key(fact) if kinds.kind(fact) else self._same.key(fact.value.name)
            yield _Slot(fact, known, *told, _words(fact, reading, inside))

    def opposed(self, one: _Slot, other: _Slot) -> bool:
        """Tell whether two slots hold two names of which one must be wrong."""
        if not self._told_of_two(one, other) or self._two_counts(one, other):
            return False
        shared = len(one.words & other.words)
        least = min(len(one.words), len(other.words))
        if shared >= thresholds.SLOT_WORDS and shared >= thresholds.SLOT_SHARE * least:
            return True
        return shared >= thresholds.SLOT_WORDS - 1 and shared >= thresholds.SLOT_SURE * least

    def _two_counts(self, one: _Slot, other: _Slot) -> bool:
        """Tell whether two places stand with two counts, each with its own: 4,500 sold in Peru, 8,600 sold in Chile."""
        if one.kind or one.fact.kind is not FactKind.PLACE:
            return False
        counts = [self._count_before(slot.fact.place) for slot in (one, other)]
        return None not in counts and counts[0] != counts[1]

    def _count_before(self, place: Place) -> Decimal | None:
        """Return the count that stands right before a place, None where none does."""
        here = self._counts.get((place.version, place.paragraph), ())
        before = [fact for fact in here if 0 <= place.start - fact.place.end <= _COUNTED]
        value = max(before, key=lambda fact: fact.place.start).value if before else None
        return value.low if isinstance(value, Amount) else None

    def _told_of_two(self, one: _Slot, other: _Slot) -> bool:
        """Tell whether two slots of two versions hold two names of one sort, each nowhere in the other's version."""
        a, b = one.fact.place.version, other.fact.place.version
        if a == b or one.key == other.key or one.key in self._known[b] or other.key in self._known[a]:
            return False
        if one.kind:
            return True
        wide = one.fact.kind is FactKind.PLACE and level(_name(one)) != level(_name(other))
        alike = spelled_alike(one.key, other.key) or wide
        return not (alike or self._has(b, one.key) or self._has(a, other.key))

    def elsewhere(self, one: _Slot, other: _Slot) -> bool:
        """Tell whether one version alone tells one thing of another place than several others do.

        Those name a town that it does not name, and it names one that nobody else names; what happened in theirs it
        tells in the same sentence.
        """
        if one.kind or other.kind or not one.part == other.part == "where":
            return False
        spread = [sum(slot.key in known for known in self._known.values()) for slot in (one, other)]
        lone, several = (one, other) if spread[0] < spread[1] else (other, one)
        if min(spread) != 1 or max(spread) < thresholds.MISSPELLED_KNOWN or several.verb not in lone.words:
            return False
        told = self._told_of_two(one, other) and not self._two_counts(one, other)
        return told and len(one.words & other.words) >= thresholds.SLOT_WORDS

    def _has(self, version: int, key: str) -> bool:
        """Tell whether a version has the last word of a name anywhere."""
        word = NameForm.of(key).surname
        return word in self._texts[version]


def spelled_alike(one: str, other: str) -> bool:
    """Tell whether two names may be one in two spellings: they share half of their pairs of letters."""
    left, right = ({name[i : i + 2] for i in range(len(name) - 1)} for name in (one, other))
    return 2 * len(left & right) >= min(len(left), len(right))


def _said_of(inside: range, reading: ParagraphReading) -> tuple[str, str] | None:
    """Return the noun that a word is said of, as its part: the ferry of "a Greek ferry"."""
    at = min(inside, default=None)
    head = reading.words[at].head if at is not None else None
    if head is None or head == at or reading.words[head].pos != "NOUN":
        return None
    return "said of", reading.words[head].lemma.lower()


def _part(  # noqa: PLR0911 - one answer a part
    head: int, reading: ParagraphReading, clauses: Clauses
) -> tuple[str, str] | None:
    """Return the part a name has and the verb it hangs on, by event or stem; None where it stands otherwise."""
    word = reading.words[head]
    if any(reading.words[c].dep == "conj" for c in clauses.children[head]) or word.dep == "conj":
        return None  # in Geneva and Vienna
    above = reading.words[word.head]
    case = next((clauses.shown[c] for c in clauses.children[head] if reading.words[c].dep == "case"), None)
    if word.dep == "nmod" and above.pos == "NOUN" and case in _WHERE:
        return "where", above.lemma.lower()  # in the boot of a car in Malta
    if word.head == head or above.pos != "VERB" or above.lemma.lower() in tables.reporting().verbs:
        return None
    verb = _verb(above.lemma)
    if word.dep == "nsubj":
        return "by", verb
    if word.dep in ("obj", "nsubj:pass"):
        return "to", verb
    if word.dep.startswith("obl"):
        if case == "by":
            return "by", verb
        if case == "to" and verb in _TURNED:
            return "by", _TURNED[verb]
        return ("where" if case in _WHERE else case, verb) if case else None
    return None


@cache
def _verb(lemma: str) -> str:
    stem = tables.stem(lemma)
    event = tables.events().get(stem)
    if event is not None:
        return event.name
    sets = tables.synonyms().get(stem)
    return f"#{min(sets)}" if sets else lemma.lower()


def _words(fact: Fact, reading: ParagraphReading, inside: range) -> frozenset[str]:
    """Return the stems of the content words of the sentence of a fact, its own left out."""
    place = fact.place
    sentence = next((s for s in reading.sentences if s.start <= place.start < s.end), None)
    if sentence is None:
        return frozenset()
    return frozenset(
        _verb(word.lemma)
        for i, word in enumerate(reading.words[sentence.first : sentence.last], sentence.first)
        if i not in inside and word.pos in _TELLING and word.lemma.lower() not in tables.stop_words()
    )


def _name(slot: _Slot) -> str:
    return slot.fact.value.name if isinstance(slot.fact.value, Named) else ""


def level(place: str) -> str:
    """Return what kind of place a name is: a country and a region hold towns and are never held against one."""
    form = NameForm.of(place)
    if form.known in _countries():
        return "country"
    wide = form.known in _regions() or not tables.words("slots", "wide").isdisjoint(form.tokens)
    return "region" if wide else "town"


@cache
def _countries() -> frozenset[str]:
    return frozenset(NameForm.of(name).known for name in countries())


@cache
def _regions() -> frozenset[str]:
    return frozenset(NameForm.of(name).known for name in tables.words("slots", "regions"))
