"""What a date is the day of: the verb or the deed's noun that it hangs on, with who did it and to whom or what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.anchors import COMPLETED, concluded, fired, phrased
from crossread.facts.names import NameForm
from crossread.facts.tables import words as table_words

if TYPE_CHECKING:
    from crossread.language import ParagraphReading, Reading, Word

_NEAR = 3
"""Steps up the parse from a date to the deed that it is the day of."""
_BACK = 2
"""Paragraphs back to the subject that a pronoun at the head of a sentence stands for."""
_LIGHT = frozenset({"make", "take", "give", "hold", "put", "get", "go", "come", "see", "set", "keep"})
"""Verbs that say little of what is done: what it is done to must be the same."""
TELLING = frozenset({"announce", "reveal", "publish", "release", "tweet", "post", "update", "show"})
"""Verbs of telling beside those of speech: their day is that of the news, another one in every article."""
_PUTTING_OUT = frozenset({"publish", "release", "reveal", "unmask"})
"""Verbs of telling that have a day of their own where they have a thing: "the report was released"."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them", "his", "its", "their"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what has a part in a deed: its names, by their last words, and its nouns; both empty for nobody told."""

    names: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    partly: bool = False
    """Whether it is but a part, or another one: "some services", "a second ship"."""

    def __bool__(self) -> bool:
        return bool(self.names or self.nouns)

    def apart(self, other: Party) -> bool:
        """Tell whether both have names and none in common."""
        return bool(self.names and other.names) and self.names.isdisjoint(other.names)

    def is_one_with(self, other: Party) -> bool:
        """Tell whether both share a name, or a noun where their names do not say that they are two."""
        if self.apart(other) or self.partly or other.partly:
            return False
        return not self.names.isdisjoint(other.names) or not self.nouns.isdisjoint(other.nouns)


NOBODY = Party()


@dataclass(frozen=True, slots=True)
class Doing:
    """One deed: what is done, who does it and to whom or what; `ahead` where it is still to come, `denied` if not done.

    `noun` says that a noun tells it ("the resignation of the mayor"), whose parties have no sides.
    """

    what: str
    doer: Party
    thing: Party
    light: bool = False
    ahead: bool = False
    denied: bool = False
    noun: bool = False
    past: bool = False
    """Whether the verb says that it is over."""

    def is_another(self, other: Doing) -> bool:
        """Tell whether two deeds of one verb are two: done by or to another, in part, still to come or not at all."""
        if not self.what or self.what != other.what or self.noun or other.noun:
            return False
        if self.doer.apart(other.doer) or self.thing.apart(other.thing) or self.denied != other.denied:
            return True
        if self.thing.partly != other.thing.partly:
            return True
        return (self.ahead and other.past) or (other.ahead and self.past)

    def names_one_with(self, other: Doing) -> bool:
        """Tell whether somebody or something of one name has a part in both."""
        return not _all(self).names.isdisjoint(_all(other).names)

    def is_one_with(self, other: Doing) -> bool:
        """Tell whether two articles tell of one deed, as far as its words say."""
        if not self.what or self.what != other.what or self.ahead != other.ahead or self.denied != other.denied:
            return False
        if self.noun or other.noun:
            return _all(self).is_one_with(_all(other))
        if self.doer.apart(other.doer) or self.thing.apart(other.thing):
            return False
        if self.thing and other.thing:
            named = not self.doer.names.isdisjoint(other.doer.names) and not (self.thing.partly or other.thing.partly)
            return self.thing.is_one_with(other.thing) or (named and not self.light)
        return not (self.light or self.thing or other.thing) and self.doer.is_one_with(other.doer)


UNSURE = Doing("", NOBODY, NOBODY)
_ASIDE = frozenset({"obl", "nmod"})


def _all(doing: Doing) -> Party:
    return Party(doing.doer.names | doing.thing.names, doing.doer.nouns | doing.thing.nouns)


def doing(at: int, date: int, paragraph: int, reading: Reading) -> Doing | None:
    """Return the deed that a date is the day of, from the word `at` above the word `date`; None where none is near.

    `UNSURE` where the words do not say of which: "charged after a shooting at the harbour on Friday".
    """
    return _since(date, reading.paragraphs[paragraph]) or _done(at, date, paragraph, reading)


def _done(at: int, date: int, paragraph: int, reading: Reading) -> Doing | None:
    """Return the deed told by the verb or the deed's noun nearest above the word `date`."""
    here = reading.paragraphs[paragraph]
    words = here.words
    for _ in range(_NEAR):
        if words[at].pos == "VERB":
            between = (word for word in words[at + 1 : date] if word.pos == "NOUN" and word.dep in _ASIDE)
            stem = next((s for word in between if (s := tables.stem(word.lemma.lower())) in tables.events()), None)
            if stem is None:
                return _by_verb(at, paragraph, reading)
            if words[at].lemma.lower() not in _LIGHT:
                return UNSURE
            by = _by_verb(at, paragraph, reading)  # "came under attack"
            return Doing(f"@{tables.events()[stem].name}", by.doer, by.thing, noun=True) if by is not None else None
        event = tables.events().get(tables.stem(words[at].lemma.lower())) if words[at].pos == "NOUN" else None
        if event is not None:
            return Doing(f"@{event.name}", _of_noun(at, here), NOBODY, noun=True)
        if words[at].head == at:
            return None
        at = words[at].head
    return None


def _by_verb(at: int, paragraph: int, reading: Reading) -> Doing | None:
    here = reading.paragraphs[paragraph]
    words = here.words
    lemma = fired(words, at) or phrased(words, at) or concluded(words, at) or words[at].lemma.lower()
    below = [i for i, word in enumerate(words) if word.head == at and i != at]
    subject = next((i for i in below if words[i].dep.startswith("nsubj")), None)
    passive = subject is not None and words[subject].dep == "nsubj:pass"
    thing = next((i for i in below if words[i].dep in ("obj", "dobj")), None)
    doer = next((i for i in below if words[i].dep == "obl:agent" and words[i].lemma.lower() not in _ENDS), None)
    if (first := _first(lemma, [i for i in (subject, thing) if i is not None], here)) is not None:
        return first
    if words[at].dep == "acl" and subject is None:  # "the changes made in May"
        subject, passive = words[at].head, words[at].tag != "VBG"
    elif words[at].dep in ("conj", "xcomp") and subject is None and thing is not None:
        subject = next((i for i, w in enumerate(words) if w.head == words[at].head and w.dep == "nsubj"), None)
    elif subject is None and (above := _expected(at, words)) is not None:
        subject, passive = above, any(words[i].dep == "aux:pass" for i in below)
    if passive:
        thing = subject if thing is None else thing
    elif lemma == COMPLETED and thing is None:
        thing = subject  # the deal closes, and is completed
    else:
        doer = subject if doer is None else doer
    done_to, by = _party(thing, at, paragraph, reading), _party(doer, at, paragraph, reading)
    if (lemma in tables.reporting().verbs or lemma in TELLING) and not (lemma in _PUTTING_OUT and done_to):
        return None
    stem = tables.stem(lemma)
    said = (words[i].lemma.lower() for i in below if words[i].dep == "xcomp" and words[i].pos == "ADJ")  # found guilty
    events = tables.events()
    event = next((events[tables.stem(word)] for word in said if tables.stem(word) in events), events.get(stem))
    return Doing(
        f"@{event.name}" if event else tables.canonical(stem),
        by,
        done_to,
        light=lemma in _LIGHT or lemma in table_words("certainty", "idle"),
        ahead=any(words[i].dep.startswith("aux") and words[i].lemma.lower() in _TO_COME for i in below),
        denied=any(words[i].lemma.lower() in tables.negations() for i in below),
        past=words[at].tag == "VBD" or any(words[i].lemma.lower() in _OVER for i in below),
    )


def _expected(at: int, words: Sequence[Word]) -> int | None:
    """Return the subject of what is yet to be: the deal of "the deal is expected to close"."""
    above = words[at].head
    if words[at].dep != "xcomp" or words[above].lemma.lower() not in _AWAITED:
        return None
    return next((i for i, word in enumerate(words) if word.head == above and word.dep.startswith("nsubj")), None)


_AWAITED = frozenset(
    {"expect", "schedule", "plan", "set", "due", "slate", "likely", "project", "anticipate", "forecast"}
)
_ENDS = frozenset({"end", "start", "beginning", "middle", "close"})
"""What "by the end of March" is no doer of."""


def _first(lemma: str, parties: Sequence[int], here: ParagraphReading) -> Doing | None:
    """Return the deed that the first of its kind is, by whatever verb it comes: "the first complaint reached them"."""
    words = here.words
    if lemma not in table_words("verbs", "comes"):
        return None
    for i in parties:
        what = tables.firsts().get(words[i].lemma.lower())
        ranked = {word.lemma.lower() for word in words if word.head == i and word.dep in ("amod", "nummod")}
        if what is not None and not ranked.isdisjoint(_FIRST):
            return Doing(f"first {what}", NOBODY, Party(nouns=frozenset({what})), noun=True)
    return None


_FIRST = frozenset({"first", "earliest", "early"})


def _since(date: int, here: ParagraphReading) -> Doing | None:
    """Return that a body was founded when it says since when there is one: "the clinic has served the town since 1990".

    A person serves since a day as well, whom nobody founded: nothing joins the two.
    """
    words = here.words
    if not any(word.head == date and word.lemma.lower() == "since" for word in words):
        return None
    at = words[date].head
    helped = {word.lemma.lower() for word in words if word.head == at and word.dep in ("aux", "cop")}
    lasting = words[at].lemma.lower() in table_words("verbs", "exists") or "be" in helped
    subject = next((i for i, word in enumerate(words) if word.head == at and word.dep == "nsubj"), None)
    if helped.isdisjoint(_PERFECT) or not lasting or subject is None:
        return None
    thing = _told(subject, here)
    return Doing(f"@{_FOUNDED}", NOBODY, thing, past=True) if thing.names or words[subject].pos == "NOUN" else None


_FOUNDED = "founded"
_PERFECT = frozenset({"has", "have", "'s", "'ve"})


_OVER = frozenset({"was", "were", "had", "has", "have"})
_TO_COME = frozenset({"will", "shall", "would", "may", "might", "could", "should", "must", "can", "to"})


def _party(at: int | None, verb: int, paragraph: int, reading: Reading) -> Party:
    """Return who or what stands at a word: the antecedent of "which", the subject before a pronoun."""
    if at is None:
        return NOBODY
    here = reading.paragraphs[paragraph]
    word = here.words[at]
    lemma = word.lemma.lower()
    if lemma in _RELATIVE:
        above = here.words[verb].head
        return _told(above, here) if above != verb else NOBODY
    if lemma in _PRONOUNS:
        return _before(at, verb, paragraph, reading)
    told = _told(at, here)  # a surname may be read as a verb: "Felt"
    return told if told.names or word.pos in ("NOUN", "PROPN", "NUM") else NOBODY


def _told(at: int, here: ParagraphReading) -> Party:
    """Return the noun at a word, with the names in and beside it: "the frigate Orla", "the Moss administration"."""
    words = here.words
    near = range(max(0, at - _WIDE), min(len(words), at + _WIDE))
    held = [at, *(i for i in near if words[i].head == at and words[i].dep in _PARTS)]
    if at + 1 < len(words) and words[at + 1].pos == "PROPN" and words[at + 1].head == words[at].head:
        held.append(at + 1)  # "the frigate Orla" parsed as two
    names = frozenset(
        NameForm.of(name.name).known.split()[-1]
        for name in here.names
        if any(name.start <= words[i].start < name.end for i in held) and NameForm.of(name.name).known
    )
    names = names or frozenset(words[i].lemma.lower() for i in held if words[i].pos == "PROPN")
    noun = words[at].pos == "NOUN"
    stem = tables.stem(words[at].lemma.lower())
    nouns = frozenset({tables.canonical(stem)}) if noun and stem not in tables.anybody() else frozenset()
    before = words[max(0, at - _WIDE) : at]
    return Party(names, nouns, any(word.head == at and word.lemma.lower() in _SOME for word in before))


_SOME = frozenset({"some", "several", "most", "many", "more", "another", "other", "second", "third", "few", "part"})
"""Words before a noun that make it but a part of what is meant, or another one."""


_WIDE = 12
"""Words around a noun among which its names stand."""


_PARTS = frozenset({"appos", "flat", "compound", "nmod:poss"})


def _of_noun(at: int, here: ParagraphReading) -> Party:
    """Return whose a deed is that a noun tells: "the mayor's resignation", "the resignation of the mayor"."""
    below = [i for i, word in enumerate(here.words) if word.head == at and i != at]
    parties = [_told(i, here) for i in below if here.words[i].dep in ("nmod", "nmod:poss", "compound")]
    return Party(frozenset().union(*(p.names for p in parties)), frozenset().union(*(p.nouns for p in parties)))


def _before(at: int, verb: int, paragraph: int, reading: Reading) -> Party:
    """Return whom a pronoun stands for: the last subject before it, in its paragraph or one of the last before.

    Who tells it is not meant: "the lawyer says he died". A person's pronoun stands for a name.
    """
    person = reading.paragraphs[paragraph].words[at].lemma.lower() in _PERSONAL
    telling = reading.paragraphs[paragraph].words[verb].head
    limit = at
    for number in range(paragraph, max(-1, paragraph - _BACK - 1), -1):
        here = reading.paragraphs[number]
        limit = limit if number == paragraph else len(here.words)
        for i in range(limit - 1, -1, -1):
            word = here.words[i]
            if not word.dep.startswith("nsubj") or (number == paragraph and word.head == telling):
                continue
            told = _told(i, here)
            if told.names or (told and not person and word.pos == "NOUN"):
                return told
    return NOBODY


_PERSONAL = frozenset({"he", "she", "him", "her", "his"})
