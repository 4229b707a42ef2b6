"""How firm it is that somebody will do something: in talks to buy it here, will buy it there."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.court import went_on
from crossread.facts.finders.nouns import singular
from crossread.facts.tables import words as table_words
from crossread.facts.values import Certainty, Fact, FactKind, FactLine, Put, Verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.facts.certainty import Clauses
    from crossread.facts.sourcing import Sources
    from crossread.language import ParagraphReading

_TABLE = "prospects"
_LONGEST = 7
"""Words from the first to the last that say how firm a thing is, and are pointed at together."""
_STEPS = 3
"""Verbs and nouns up the parse in which what makes a doing firm is looked for: is close to agreeing to sell."""


class Firm(IntEnum):
    """How firm it is."""

    OPEN = 0
    """Talked of: "in talks to buy", "may buy"."""
    AWAITED = 1
    """Awaited or meant: "is expected to buy", "plans to buy"."""
    SETTLED = 2
    """Settled: "will buy", "has agreed to buy"."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What one version says that somebody will do: how firm it is, the words that say so, and what it is done to."""

    firm: Firm
    fact: Fact
    words: str
    told: frozenset[str]
    """The stems of what it is done to, empty where nothing is named."""


class Prospects:
    """What the versions of a story say will be done; `known` returns one key for all forms of a name."""

    def __init__(self, known: Callable[[str], str]) -> None:
        self._known = known
        self._told: dict[tuple[str, str], dict[int, list[Prospect]]] = defaultdict(lambda: defaultdict(list))
        self._names: set[str] = set()

    def read(
        self,
        at: tuple[int, int],
        text: str,
        reading: ParagraphReading,
        clauses: Clauses,
        sources: Sources,
        *,
        who: Callable[[int], str | None],
    ) -> None:
        """Take in the parsed paragraph `at` (version, paragraph); what is quoted is left out.

        `who` returns the key of the person whom a word of it means.
        """
        names = [n for n in reading.names if n.kind.value in ("person", "org")]
        for i, word in enumerate(reading.words):
            if word.pos != "VERB" or word.tag not in _UNDONE:
                continue
            found = _firm(i, clauses)
            if found is None:
                continue
            firm, first, last = found
            place = Place(*at, reading.words[first].start, reading.words[last].end)
            j = _doer(i, clauses)
            if j is None or sources.quoted(place) or not sources.telling(place):
                continue
            doer = reading.words[j]
            name = next((n for n in names if n.start <= doer.start < n.end), None)
            named = self._known(name.name) if name else who(j)
            party = named or (f"the {singular(clauses.shown[j])}" if doer.pos == "NOUN" else None)
            if party is None:
                continue
            if named:
                self._names.add(party)
            words = " ".join(text[place.start : place.end].split())
            certainty = Certainty.ASSERTED if firm is Firm.SETTLED else Certainty.ALLEGED
            fact = Fact(FactKind.CERTAINTY, place, Put(certainty, words), rule="prospect")
            self._told[party, _doing(i, clauses)][at[0]].append(Prospect(firm, fact, words, _object(i, clauses)))

    def lines(
        self,
        labels: Callable[[Iterable[int]], str],
        shown: Callable[[str], str],
        rows: Sequence[Row],
        published: Sequence[dt.date | None],
    ) -> Iterator[FactLine]:
        """Yield a line for each doing that is settled in one version and open or awaited in another.

        `labels` names versions, `shown` persons by their key; `published` says when each version came out.
        """
        at = {(v, p): n for n, row in enumerate(rows) for v, cell in enumerate(row.cells) for p in cell}
        for (who, doing), by_version in self._told.items():
            least = {v: max(some, key=lambda p: p.firm) for v, some in by_version.items()}
            loose = {v: p for v, p in least.items() if p.firm is not Firm.SETTLED}
            settled = {v: p for v, p in least.items() if p.firm is Firm.SETTLED}
            pairs = [
                (v, w)
                for v, one in loose.items()
                for w, other in settled.items()
                if self._one((who, doing), one, other, at)
            ]
            if not pairs:
                continue
            first = {v: loose[v] for v, _ in pairs}
            last = {w: settled[w] for _, w in pairs}
            cues, others = (
                ", ".join(f"“{words}”" for words in dict.fromkeys(some[v].words for v in sorted(some)))
                for some in (first, last)
            )
            rule = f"told as {cues} in {labels(first)} and as {others} in {labels(last)}"
            later = went_on({**dict.fromkeys(first, 0), **dict.fromkeys(last, 1)}, published)
            yield FactLine(
                FactKind.CERTAINTY,
                f"how far: {shown(who)}",
                Verdict.COMPATIBLE if later else Verdict.DIFFERS,
                rule,
                tuple(sorted((p.fact for p in (*first.values(), *last.values())), key=lambda fact: fact.place)),
            )

    def _one(self, key: tuple[str, str], one: Prospect, other: Prospect, at: dict[tuple[int, int], int]) -> bool:
        """Tell whether two versions speak of one doing: of what is done to the same, or in one row."""
        who, doing = key
        if doing in _scheduled() and Firm.AWAITED in (one.firm, other.firm):
            return False  # "is expected to be arraigned", "will be arraigned"
        rows = [at.get((p.fact.place.version, p.fact.place.paragraph), -1) for p in (one, other)]
        near = rows[0] == rows[1] >= 0
        if who not in self._names and not near:
            return False
        if not one.told.isdisjoint(other.told) or doing in _OFFICES:
            return True
        return not (one.told or other.told) or (near and not (one.told and other.told))


_UNDONE = frozenset({"VB", "VBG", "VBN"})
"""Tags of the verbs that may say what is still to be done."""
_OFFICES = frozenset({"job", "quit"})
"""Doings of which a person has one to tell at a time, whatever it is called."""


def _firm(i: int, clauses: Clauses) -> tuple[Firm, int, int] | None:
    """Return how firm the doing of verb `i` is, and the first and last word that say so; None where nothing says it."""
    words, shown = clauses.words, clauses.shown
    if clauses.negation(i) is not None:
        return None
    own = {shown[c]: c for c in clauses.children[i] if c < i}
    for firm, key in ((Firm.OPEN, "open_modals"), (Firm.SETTLED, "settled_modals")):
        modals = table_words(_TABLE, key)
        if not modals.isdisjoint(own):
            cue = next(c for word, c in own.items() if word in modals)
            doubted = not table_words(_TABLE, "open_adverbs").isdisjoint(own)
            if any(shown[c] == "if" for c in clauses.children[i]) or clauses.of(i) is None:
                return None
            return (Firm.OPEN if doubted else firm, *_span(cue, i))
    return None if words[i].head == i else _from_above(i, clauses)


def _from_above(i: int, clauses: Clauses) -> tuple[Firm, int, int] | None:  # noqa: PLR0911 - one answer a case
    """Return what the word that a doing hangs on makes of it: "in talks to buy", "is close to signing"."""
    words, shown = clauses.words, clauses.shown
    if (undecided := _undecided(i, clauses)) is not None:
        return (Firm.OPEN, *_span(undecided, i))
    above = words[i].head
    if words[i].dep not in ("xcomp", "acl", "advcl", "ccomp") or above > i or clauses.negation(above) is not None:
        return None
    marked = any(shown[c] in ("to", "of") and c < i for c in clauses.children[i])
    stem, pos = tables.stem(words[above].lemma.lower()), words[above].pos
    nouns, adjectives = table_words(_TABLE, "open_nouns"), table_words(_TABLE, "awaited_adjectives")
    firm: Firm | None = None
    if pos == "VERB":
        listed = ((Firm.OPEN, "open_verbs"), (Firm.AWAITED, "awaited_verbs"), (Firm.SETTLED, "settled_verbs"))
        firm = next((one for one, key in listed if stem in _stems(key)), None)
    elif pos in ("NOUN", "PROPN"):
        firm = Firm.OPEN if shown[above] in nouns else None
    elif pos == "ADJ":
        firm = Firm.AWAITED if shown[above] in adjectives else None
    if not marked and (pos != "VERB" or firm is not Firm.OPEN):
        return None
    if firm is None:
        return None
    if firm is Firm.SETTLED and any(words[c].tag == "MD" or shown[c] == "to" for c in clauses.children[above]):
        return None  # "may agree to sell"
    clause = clauses.of(above)
    if clause is None or clause.put.certainty is not Certainty.ASSERTED:
        return None
    before = [c for c in clauses.children[above] if c < above and words[c].dep in ("case", "cop", "aux", "aux:pass")]
    return (firm, *_span(min([above, *before]), i))


def _undecided(i: int, clauses: Clauses) -> int | None:
    """Return the verb by which it is left open whether verb `i` is done: "has not decided whether to appeal"."""
    words, above = clauses.words, clauses.words[i].head
    if above >= i or not any(clauses.shown[c] == "whether" for c in clauses.children[i]):
        return None
    if clauses.negation(above) is None or tables.stem(words[above].lemma.lower()) not in _stems("deciding_verbs"):
        return None
    return min([above, *(c for c in clauses.children[above] if words[c].dep == "aux")])


def _span(first: int, last: int) -> tuple[int, int]:
    return (first, last) if last - first <= _LONGEST else (first, first)


def _doer(i: int, clauses: Clauses) -> int | None:
    """Return the word for who does it, or whom it is done to: the subject of the verb, else of what it hangs on."""
    words, at = clauses.words, i
    for _ in range(_STEPS):
        subject = next((c for c in clauses.children[at] if words[c].dep in ("nsubj", "nsubj:pass")), None)
        bidden = next((c for c in clauses.children[at] if words[c].dep == "obj" and c < i), None)
        if at != i and bidden is not None and words[at].pos == "VERB":
            return clauses.meant(bidden)  # "hired her to direct"
        if subject is not None:
            return clauses.meant(subject)
        if words[at].dep == "acl" and words[at].tag == "VBN":
            return words[at].head
        if words[at].head == at or words[at].dep not in ("xcomp", "acl", "advcl", "conj"):
            return None
        at = words[at].head
    return None


def _object(i: int, clauses: Clauses) -> frozenset[str]:
    """Return the stems of what a verb is done to; where it has no object, of what a preposition joins to it."""
    words = clauses.words
    nouns = [c for c in clauses.children[i] if words[c].pos in ("NOUN", "PROPN")]
    lemma = words[i].lemma.lower()
    nouns = [c for c in nouns if f"{lemma} {words[c].lemma.lower()}" not in _doings()]  # "file an appeal" is one doing
    below = [c for c in nouns if words[c].dep == "obj"] or [c for c in nouns if words[c].dep == "obl"]
    further = [d for c in below for d in clauses.children[c] if words[d].pos == "PROPN"]
    told = frozenset(tables.stem(clauses.shown[c]) for c in (*below, *further))
    return told - frozenset(map(tables.stem, tables.table("anchors")["unsaying"]))


def _doing(i: int, clauses: Clauses) -> str:
    lemma = clauses.words[i].lemma.lower()
    part = next((clauses.shown[c] for c in clauses.children[i] if clauses.words[c].dep == "compound:prt"), None)
    filed = (clauses.words[c].lemma.lower() for c in clauses.children[i] if clauses.words[c].dep == "obj")
    part = part or next((noun for noun in filed if f"{lemma} {noun}" in _doings()), None)
    whole = f"{lemma} {part}" if part else lemma
    doing = _doings().get(whole) or _doings().get(lemma, whole)
    return f"be {doing}" if any(clauses.words[c].dep == "aux:pass" for c in clauses.children[i]) else doing


@cache
def _doings() -> dict[str, str]:
    listed: dict[str, list[str]] = tables.table(_TABLE)["doings"]
    return {verb: name for name, verbs in listed.items() for verb in verbs}


@cache
def _scheduled() -> frozenset[str]:
    verbs = table_words(_TABLE, "scheduled")
    return verbs | {f"be {verb}" for verb in verbs}


@cache
def _stems(key: str) -> frozenset[str]:
    return frozenset(map(tables.stem, table_words(_TABLE, key)))
