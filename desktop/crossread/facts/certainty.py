"""How certain a parsed clause puts what it says: asserted, alleged, attempted, negated or denied, by its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from crossread.facts import tables
from crossread.facts.tables import words as table_words
from crossread.facts.timing import words_between
from crossread.facts.values import Certainty, Put
from crossread.language import NameKind, ParagraphReading

_TABLE = "certainty"
_UP = frozenset({"ccomp", "xcomp", "csubj"})
"""Links from a verb to the one that speaks of it."""
_WITH = frozenset({"advcl", "acl"})
"""Links of a participle to what it happens with: "the quake hit the coast, killing ten"."""
_VERBS = frozenset({"VERB", "AUX"})
_PASSIVE = frozenset({"aux:pass", "nsubj:pass"})
_SIDES = {"nsubj": "by", "nsubj:pass": "to", "obj": "to"}
"""How what a verb is done by or done to hangs on it."""
HELPING = frozenset({"cop", "aux", "aux:pass"})
_FURTHER = "conj"
_KEPT = {*_PASSIVE, *_SIDES, *HELPING, _FURTHER}
_TOGETHER = 3
"""Words from the first to the last of a cue that is pointed at whole: "not yet been found", "is believed to"."""
_SPOKEN = frozenset({"said", "reported"})
"""Words of caution in the passive alone: "is said to have fired"."""
_BEING = frozenset({"is", "was", "are", "were", "be", "been", "being", "'s", "'re"})
_PLURAL = frozenset({"NNS", "NNPS"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "his", "her", "their"})
"""Before a figure they say that it is known of."""
_CAUTION = (
    *("adverbs", "adjectives", "modals", "passives", "doubting", "seeming", "claims", "evidence", "accusing"),
    *("attempts", "failing", "intending", "denying", "negations", "nobody", "suspects"),
)
_YET = "yet"
_ASSERTED = Put(Certainty.ASSERTED)


@cache
def _words_of_caution() -> frozenset[str]:
    return frozenset().union(*(table_words(_TABLE, listed) for listed in _CAUTION))


@cache
def _words_of_reserve() -> frozenset[str]:
    """Return the words without which every clause is asserted."""
    return _words_of_caution() | table_words(_TABLE, "conditions") | {_YET}


@cache
def _words_of_denial() -> frozenset[str]:
    """Return the words without which no verb is turned round."""
    return table_words(_TABLE, "negations") | table_words(_TABLE, "nobody") | {_YET}


@dataclass(frozen=True, slots=True)
class Clause:
    """The verb that governs a word, by its index, and how certain it is put; `verb` is None where there is none."""

    verb: int | None
    put: Put

    @property
    def accuses(self) -> bool:
        """Whether it is what somebody is accused of or charged with."""
        first, _, mark = (self.put.cue or "").partition(" ")
        return bool(mark) and first in table_words(_TABLE, "accusing")


class Clauses:
    """The clauses of one parsed paragraph."""

    def __init__(self, text: str, reading: ParagraphReading) -> None:
        self.words, self._names = reading.words, reading.names
        low = text.lower().replace("’", "'")
        if len(low) == len(text):
            self.shown = [low[word.start : word.end] for word in reading.words]
        else:  # a letter that is two in lower case
            self.shown = [text[word.start : word.end].lower().replace("’", "'") for word in reading.words]
        self.children: list[list[int]] = [[] for _ in reading.words]
        self.parts: list[int] = []
        """The words that are the subject or object of another one."""
        self._sides: dict[int, list[tuple[str, int]]] = defaultdict(list)
        self.further: dict[int, list[int]] = defaultdict(list)
        """The words that go on from another one: "was questioned and released"."""
        self._passives, self.helped, self.predicates = set[int](), set[int](), set[int]()
        """The verbs in the passive, all words with a copula or an auxiliary, and those with a copula."""
        for i, word in enumerate(reading.words):
            head, dep = word.head, word.dep
            if head == i:
                continue
            self.children[head].append(i)
            if dep not in _KEPT:
                continue
            if dep in _SIDES:
                self.parts.append(i)
                self._sides[head].append((_SIDES[dep], i))
            if dep in _PASSIVE:
                self._passives.add(head)
            if dep == _FURTHER:
                self.further[head].append(i)
            if dep in HELPING:
                self.helped.add(head)
                if dep == "cop":
                    self.predicates.add(head)
        self._known: dict[int, Clause | None] = {}
        self._negations: dict[int, int | None] = {}

    @cached_property
    def lemmas(self) -> list[str]:
        """The lemmas of the words, in lower case."""
        return [word.lemma.lower() for word in self.words]

    @cached_property
    def cautious(self) -> bool:
        """Whether any of the words may make one of the clauses anything but asserted."""
        found = _words_of_caution().intersection(self.shown)
        if found - _SPOKEN:
            return True
        return bool(found) and any(a in _BEING and b in _SPOKEN for a, b in pairwise(self.shown))

    @cached_property
    def plain(self) -> bool:
        """Whether no word of the paragraph can make a clause anything but asserted, or say that it states nothing."""
        found = _words_of_reserve().intersection(self.shown)
        return found <= _SPOKEN and found.isdisjoint(self.shown[i] for i in self._passives)

    @cached_property
    def _turning(self) -> bool:
        """Whether any word may turn a verb round."""
        return not _words_of_denial().isdisjoint(self.shown)

    def at(self, start: int, end: int) -> Clause | None:
        """Return the clause of the words from `start` to `end`; None where it states nothing ("if ten people died")."""
        inside = words_between(self.words, start, end)
        if not inside:
            return None
        head = next((i for i in inside if self.words[i].head not in inside or self.words[i].head == i), inside[-1])
        first = self._before(inside)
        return self.of(head) if first is None else self._clause(head, first)

    def of(self, i: int) -> Clause | None:
        """Return the clause that word `i` stands in, or that verb `i` is; None where it states nothing."""
        if i not in self._known:
            self._known[i] = Clause(self._governing(i), _ASSERTED) if self.plain else self._clause(i)
        return self._known[i]

    def _governing(self, i: int) -> int | None:
        """Return the first verb or predicate from word `i` upwards, None where there is none."""
        seen: set[int] = set()
        while i not in seen:
            if self.words[i].pos in _VERBS or i in self.predicates:
                return i
            seen.add(i)
            i = self.words[i].head
        return None

    def _clause(self, i: int, found: Put | None = None) -> Clause | None:
        """Return the clause of word `i`; `found` is what is known already of how certain it is put."""
        put, verb, seen = found, None, set[int]()
        negated: Put | None = None
        at = i
        while at not in seen:
            seen.add(at)
            word = self.words[at]
            if self._states_nothing(at):
                return None
            if word.pos in _VERBS or at in self.predicates:
                verb = at if verb is None else verb
                put = put or self._beside(at) or self._shared(at) or self._slipped_in(at)
                negated = self._negated(at) if negated is None and at == verb else negated
            above = word.head
            if above == at or (verb is not None and self._granted(at)):
                break
            if verb is not None and (accused := self._accused(at)) is not None:
                put = put or accused
                break
            if verb is not None and (claimed := self._claimed(at)) is not None:
                put = put or claimed
                break
            if word.dep in _UP and verb is not None:
                if self.negation(above) is not None or self._intended(at):
                    return None  # "did not say that", "promised to": neither one thing nor the other
                tried = None if self._subject(verb) is not None else self._attempt(at)
                put = put or tried or self._from_above(above)
            elif verb is not None and not (word.dep in _WITH and word.tag == "VBG") and not self._goes_on(at):
                break
            at = above
        if negated is not None:
            if put is not None:
                return None  # "may not have fired": nobody can be held to it
            put = negated
        return Clause(verb, put or _ASSERTED)

    def _granted(self, i: int) -> bool:
        """Tell whether word `i` is of what somebody knows, regrets or misses, which is so however surely they do."""
        return self.words[i].dep in _UP and self.lemmas[self.words[i].head] in table_words(_TABLE, "factive")

    def called(self, i: int) -> Put | None:
        """Return what the adjectives of a noun make of whom it means: "a suspected thief"."""
        return self._before([child for child in self.children[i] if child < i])

    def counted(self, start: int, end: int) -> Put | None:
        """Return what the words from `start` to `end` make of those they count: "23 piracy suspects"."""
        inside = words_between(self.words, start, end)
        return self._among(inside, table_words(_TABLE, "adjectives") | table_words(_TABLE, "suspects"))

    def _before(self, inside: Sequence[int]) -> Put | None:
        """Return what an adjective of the words themselves makes of them: "26 suspected pirates"."""
        return self._among(inside, table_words(_TABLE, "adjectives"))

    def _among(self, inside: Sequence[int], cues: frozenset[str]) -> Put | None:
        cue = next((i for i in inside if self.shown[i] in cues), None)
        return None if cue is None else self._put(Certainty.ALLEGED, self.shown[cue], cue)

    def _beside(self, i: int) -> Put | None:
        adverbs, modals = table_words(_TABLE, "adverbs"), table_words(_TABLE, "modals")
        for child in self.children[i]:
            shown = self.shown[child]
            if shown in adverbs and self.words[child].dep.startswith("advmod"):
                return self._put(Certainty.ALLEGED, shown, child)
            if shown in modals and self.words[child].tag == "MD":
                return self._put(Certainty.ALLEGED, shown, child)
        return None

    def _slipped_in(self, i: int) -> Put | None:
        """Return what a claim right before a verb makes of it: "a rule that many farmers claim weakened the law"."""
        before = i - 1
        if before < 0 or self.words[i].tag != "VBD" or self.shown[before] not in table_words(_TABLE, "doubting"):
            return None
        relative = any(self.shown[c] in ("which", "that", "who") for c in self.children[before])
        claims = relative and self.words[before].dep == "acl:relcl"
        return self._put(Certainty.ALLEGED, self.shown[before], before) if claims else None

    def _shared(self, i: int) -> Put | None:
        """Return what stands beside the verb that a further one goes on from: "who allegedly shot and killed two"."""
        goes_on = self.words[i].dep == "conj" and self._subject(i) is None
        head = self.words[i].head
        return self._beside(head) if goes_on and head < i and self.words[head].pos in _VERBS else None

    def _goes_on(self, i: int) -> bool:
        """Tell whether a participle goes on from another one: "accused of wounding two and killing one"."""
        head = self.words[i].head
        return (
            self.words[i].dep == "conj"
            and self.words[i].tag == self.words[head].tag == "VBG"
            and self._subject(i) is None
        )

    def _accused(self, i: int) -> Put | None:
        """Return what "accused of" or "charged with" makes of the deed that hangs on it: "accused of forging them"."""
        head = self._accusing(i)
        mark = next((child for child in self.children[i] if self.shown[child] in ("of", "with", "in")), None)
        if mark is None or head is None:
            return None
        cue = f"{self.shown[head]} {self.shown[mark]}"
        return self._put(Certainty.ALLEGED, cue, head, mark if mark == head + 1 else head)

    def _claimed(self, i: int) -> Put | None:
        """Return what a noun makes of a clause that hangs on it: "reports that", and "denied claims that"."""
        noun = self.words[i].head
        marked = any(self.words[c].dep == "mark" and self.shown[c] in ("that", "of") for c in self.children[i])
        if noun != i and marked and self.shown[noun] in table_words(_TABLE, "evidence"):
            no = next((c for c in self.children[noun] if self.shown[c] in table_words(_TABLE, "nobody")), None)
            return None if no is None else self._put(Certainty.DENIED, f"{self.shown[no]} {self.shown[noun]}", no, noun)
        if noun == i or not marked or self.shown[noun] not in table_words(_TABLE, "claims"):
            return None
        if noun > 0 and self.words[noun - 1].pos == "PROPN" and self.shown[noun] in tables.reporting().verbs:
            return None  # a verb that was taken for a noun: "The Wire reports that"
        above = self.words[noun].head
        if self.words[noun].dep == "obj" and self.shown[above] in table_words(_TABLE, "denying"):
            return self._put(Certainty.DENIED, self.shown[above], above)
        return self._put(Certainty.ALLEGED, self.shown[noun], noun)

    def _accusing(self, i: int) -> int | None:
        """Return the verb of accusing that a deed hangs on, or hangs on the accused of: "accuse her of forging it"."""
        head = self.words[i].head
        if self.words[head].dep == "obj" and self.words[i].dep == "acl":
            head = self.words[head].head
        return head if self.shown[head] in table_words(_TABLE, "accusing") else None

    def _subject(self, i: int) -> int | None:
        return next((child for child in self.children[i] if self.words[child].dep.startswith("nsubj")), None)

    def _attempt(self, i: int) -> Put | None:
        """Return what "tried to" or "failed to" makes of an infinitive that hangs on it."""
        head = self.words[i].head
        above = self.shown[head]
        if self.words[i].dep != "xcomp" or self.words[i].tag != "VB":
            return None
        for certainty, listed in ((Certainty.ATTEMPTED, "attempts"), (Certainty.NEGATED, "failing")):
            if above in table_words(_TABLE, listed):
                return self._put(certainty, f"{above} to", head, self._to(head))
        return None

    def _intended(self, i: int) -> bool:
        """Tell whether an infinitive hangs on what somebody means to do: "promised to", "asked them to"."""
        above = self.shown[self.words[i].head]
        return self.words[i].tag == "VB" and self.words[i].dep == "xcomp" and above in table_words(_TABLE, "intending")

    def _from_above(self, i: int) -> Put | None:
        """Return what the verb that speaks of a clause makes of it: "is believed to", "claims that", "denied that"."""
        shown = self.shown[i]
        passive = i in self._passives
        if passive and shown in table_words(_TABLE, "passives"):
            being = [c for c in self.children[i] if self.words[c].dep == "aux:pass" and 0 < i - c < _TOGETHER]
            return self._put(Certainty.ALLEGED, shown, being[-1] if being else i, self._to(i))
        if not passive and shown in table_words(_TABLE, "denying"):
            return self._put(Certainty.DENIED, shown, i)
        if not passive and shown in table_words(_TABLE, "doubting"):
            return self._put(Certainty.ALLEGED, shown, i)
        if not passive and shown in table_words(_TABLE, "seeming"):
            return self._put(Certainty.ALLEGED, shown, i, self._to(i))
        return self._beside(i) if self.words[i].dep not in ("ROOT", "root") or passive else None

    def negation(self, i: int) -> int | None:
        """Return the word that turns verb `i` round, None where none does."""
        if not self._turning:
            return None
        if i not in self._negations:
            self._negations[i] = self._turned(i)
        return self._negations[i]

    def _turned(self, i: int) -> int | None:
        negations = table_words(_TABLE, "negations")
        found = next((c for c in self.children[i] if self.shown[c] in negations), None)
        found = self._yet(i) if found is None else found
        return self._none(i) if found is None else found

    def _yet(self, i: int) -> int | None:
        """Return the "yet" of what is still to be done: "has yet to approve it", "is yet to be found"."""
        to = next((c for c in self.children[i] if self.words[c].tag == "TO" and c < i), None)
        return to - 1 if to is not None and to > 0 and self.shown[to - 1] == _YET else None

    def _none(self, i: int) -> int | None:
        """Return the "no" of the subject or object of verb `i`: "no document was signed", "nobody signed"."""
        nobody = table_words(_TABLE, "nobody")
        for c in self.children[i]:
            if self.words[c].dep in ("nsubj", "nsubj:pass", "obj"):
                none = (d for d in (c, *self.children[c]) if self.shown[d] in nobody and d <= c and not self._ranks(d))
                if (at := next(none, None)) is not None:
                    return at
        return None

    def _ranks(self, i: int) -> bool:
        """Tell whether "No" at word `i` is short for a number: "No. 2 Tarn plays on Friday"."""
        after = self.shown[i + 1 : i + 2]
        return self.shown[i] == "no" and bool(after) and (after[0] == "." or after[0].isdigit())

    def _negated(self, i: int) -> Put | None:
        """Return what "not" makes of verb `i`."""
        cue = self.negation(i)
        return None if cue is None else self._put(Certainty.NEGATED, self.shown[cue], cue, i)

    def _to(self, i: int) -> int:
        """Return the word after `i` where it is "to", else `i`."""
        return i + 1 if self.shown[i + 1 : i + 2] == ["to"] else i

    def _put(self, certainty: Certainty, cue: str, first: int, last: int | None = None) -> Put:
        """Return how certain the words `first` to `last` put a clause; `first` alone where those are apart."""
        end = last if last is not None and 0 <= last - first <= _TOGETHER else first
        return Put(certainty, cue, (self.words[first].start, self.words[end].end))

    def presupposed(self, start: int, end: int) -> bool:
        """Tell whether the figure from `start` to `end` is taken as known and not told: "the 31 million paid so far".

        So is one of a clause that says when something was: "when it sold him for 62 million".
        """
        inside = set(words_between(self.words, start, end))
        at = next((i for i in inside if self.words[i].head not in inside or self.words[i].head == i), None)
        if at is None:
            return False
        first = min(inside)
        if any(c < first and self.shown[c] in _DEFINITE for c in self.children[at]):
            return True
        above = at
        for _ in self.words if "when" in self.shown else ():
            if self.words[above].dep == "advcl" and any(self.shown[c] == "when" for c in self.children[above]):
                return True
            above = self.words[above].head
        return False

    def predicate(self, start: int, end: int) -> tuple[int, int]:
        """Return where the verb stands that says something of the words from `start` to `end`, and none of them.

        Of a noun that is said of something it is the copula: "was" in "it was the fifth raid". Where no verb is,
        another word of the sentence stands for it.
        """
        inside = set(words_between(self.words, start, end))
        at = next((i for i in inside if self.words[i].head not in inside or self.words[i].head == i), None)
        seen: set[int] = set()
        while at is not None and at not in seen:
            seen.add(at)
            verb = next((c for c in self.children[at] if self.words[c].dep == "cop"), at)
            if self.words[verb].pos in _VERBS and verb not in inside:
                return self._with_auxiliaries(verb, at)
            at = self.words[at].head
        outside = [i for i in self._near(seen) if i not in inside and self.words[i].pos != "PUNCT"]
        word = self.words[outside[0]] if outside else None
        return (word.start, word.end) if word else (start, end)

    def main(self, start: int) -> tuple[int, int] | None:
        """Return where the verb stands that the verb at `start` hangs on, itself if on none; None where no verb is.

        A verb of speech is no such verb: what hangs on it is what is said.
        """
        at = next((i for i, word in enumerate(self.words) if word.start == start), None)
        if at is None:
            return None
        reporting, seen = tables.reporting().verbs, {at}
        while (above := self.words[at].head) not in seen:
            if self.words[above].pos not in _VERBS or self.shown[above] in reporting:
                break
            seen.add(above)
            at = above
        return self._with_auxiliaries(at, at)

    def _with_auxiliaries(self, verb: int, head: int) -> tuple[int, int]:
        """Return where a verb stands with those of its `head` right before it: "has confiscated", "was killed"."""
        first = verb
        while first - 1 in self.children[head] and self.words[first - 1].dep.startswith("aux"):
            first -= 1
        return self.words[first].start, self.words[verb].end

    def _near(self, seen: set[int]) -> list[int]:
        """Return the words above some others, the highest first, then all that hang on those."""
        return [*sorted(seen, reverse=True), *sorted(child for at in seen for child in self.children[at])]

    def _states_nothing(self, i: int) -> bool:
        conditions = table_words(_TABLE, "conditions")
        return any(self.shown[c] in conditions and self.words[c].dep in ("mark", "advmod") for c in self.children[i])

    def verbs(self) -> Iterator[int]:
        """Yield the verbs that say what happened."""
        return (i for i, word in enumerate(self.words) if word.pos == "VERB" and word.dep not in ("amod", "compound"))

    def meant(self, i: int) -> int:
        """Return the word that a pronoun of a person or "who" stands for, `i` itself where it is none or not sure.

        That is the nearest subject before it in the paragraph; where that one is saying it, who it means is not sure.
        """
        word = self.words[i]
        verb = word.head
        if self.shown[i] in ("who", "which", "that") and word.pos == "PRON":
            return self.words[verb].head if self.words[verb].dep == "acl:relcl" else i
        if self.shown[i] not in table_words("speech", "one"):
            return i
        before = (
            j
            for j in range(i - 1, -1, -1)
            if self.words[j].dep.startswith("nsubj")
            and self.words[j].pos in ("NOUN", "PROPN")
            and self.person(j)
            and self.words[j].tag not in _PLURAL
        )
        j = next(before, None)
        if j is None:
            return i
        says = self.shown[self.words[j].head] in tables.reporting().verbs
        denies = self.shown[self.words[j].head] in table_words(_TABLE, "denying")
        return i if says and not denies and self._below(verb, self.words[j].head) else j

    def person(self, i: int) -> bool:
        """Tell whether word `i` is a person, by name or by what they are."""
        word = self.words[i]
        name = next((n for n in self._names if n.start <= word.start < n.end), None)
        if name is not None:
            return name.kind is NameKind.PERSON
        noun = word.lemma.lower()
        return tables.stem(noun) in tables.people() or noun in table_words("speech", "persons")

    def _below(self, i: int, above: int) -> bool:
        seen: set[int] = set()
        while i not in seen and i != above:
            seen.add(i)
            i = self.words[i].head
        return i == above

    def people(self, i: int) -> list[tuple[str, int]]:
        """Return the words a verb is done by ("by") and done to ("to")."""
        told = [*self._sides.get(i, ())]
        if (told and told[0][0] == "by") or i in self._passives or self._subject(i) is not None:
            return told
        above, accusing = self.words[i].head, self._accusing(i)
        if accusing is not None and self._accused(i) is not None:
            return told + [("by", c) for c in self.children[accusing] if self.words[c].dep in ("obj", "nsubj:pass")]
        if self.words[i].dep in ("conj", "xcomp"):
            # Who "is believed to have fired" is the one who did it.
            does = ("nsubj", "nsubj:pass") if self.words[i].dep == "xcomp" else ("nsubj",)
            told += [("by", c) for c in self.children[above] if self.words[c].dep in does]
        return told
