"""Who found the dead: a neighbour here, the daughter there."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.finders.nouns import singular
from crossread.facts.tables import words as table_words
from crossread.facts.values import Certainty, Fact, FactKind, FactLine, Named, Verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.facts.certainty import Clauses
    from crossread.facts.sourcing import Sources
    from crossread.language import ParagraphReading

_TABLE = "finds"
_BEFORE = frozenset({"det", "amod", "compound", "nmod:poss", "nummod", "punct"})
"""Words of a finder that are shown with the noun: "the landlord's son"."""


@dataclass(frozen=True, slots=True)
class _Find:
    """One find: who found them, by sort, whether it was one body, how many are told of, and who the dead is by name."""

    finders: frozenset[str]
    fact: Fact
    one: bool
    figures: frozenset[str]
    dead: frozenset[str]

    def is_one_with(self, other: _Find) -> bool:
        """Tell whether nothing says that two finds are of other dead."""
        if self.one != other.one or (self.figures and other.figures and self.figures != other.figures):
            return False
        return not (self.dead and other.dead and self.dead.isdisjoint(other.dead))


class Finds:
    """Who, in the versions of a story, found the dead; `known` returns one key for all forms of a name."""

    def __init__(self, known: Callable[[str], str]) -> None:
        self._known = known
        self._told: dict[int, list[_Find]] = defaultdict(list)

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
        """Take in the parsed paragraph `at` (version, paragraph); `who` is not asked: a name is of no sort."""
        del who
        for i, word in enumerate(reading.words):
            if word.lemma.lower() not in table_words(_TABLE, "verbs") or word.pos != "VERB" or word.tag == "VB":
                continue
            found = next((c for part, c in clauses.people(i) if part == "to" and _is_body(c, clauses)), None)
            by = _finders(i, clauses)
            clause = clauses.of(i)
            if found is None or not by or clause is None or clause.put.certainty is not Certainty.ASSERTED:
                continue
            sorts = [_sorts().get(clauses.shown[c]) for c in by]
            start, end = _whole(by, clauses)
            place = Place(*at, start, end)
            if None in sorts or sources.quoted(place) or not sources.telling(place):
                continue
            below = [found, *(d for c in clauses.children[found] for d in (c, *clauses.children[c]))]
            figures = frozenset(clauses.shown[c] for c in below if clauses.words[c].dep == "nummod")
            dead = frozenset(
                self._known(name.name)
                for name in reading.names
                if name.kind.value == "person" and any(name.start <= reading.words[c].start < name.end for c in below)
            )
            named = Named(" ".join(text[start:end].split()))
            fact = Fact(FactKind.PERSON, place, named, rule="finder")
            one = singular(clauses.shown[found]) == clauses.shown[found]
            self._told[at[0]].append(_Find(frozenset(filter(None, sorts)), fact, one, figures, dead))

    def lines(
        self,
        labels: Callable[[Iterable[int]], str],
        shown: Callable[[str], str],
        rows: Sequence[Row],
        published: Sequence[dt.date | None],
    ) -> Iterator[FactLine]:
        """Yield a line where two versions name finders of two sorts, each alone; the other arguments are not asked."""
        del labels, shown, rows, published
        sorts = {v: frozenset().union(*(find.finders for find in some)) for v, some in self._told.items()}
        opposed = [
            (one, other)
            for v, w in combinations(sorted(self._told), 2)
            if sorts[v].isdisjoint(sorts[w])
            for one in self._told[v]
            for other in self._told[w]
            if one.is_one_with(other)
        ]
        facts = sorted({f.fact.place: f.fact for pair in opposed for f in pair}.values(), key=lambda fact: fact.place)
        if facts:
            names = [find.fact.value.name for find in opposed[0] if isinstance(find.fact.value, Named)]
            yield FactLine(FactKind.PERSON, "who: found", Verdict.DIFFERS, " against ".join(names), tuple(facts))


def _is_body(i: int, clauses: Clauses) -> bool:
    """Tell whether word `i` is the dead of the story, and not another, or a body of water or men."""
    if clauses.shown[i] not in table_words(_TABLE, "bodies"):
        return False
    below = clauses.children[i]
    return not any(clauses.shown[c] in table_words(_TABLE, "others") | table_words(_TABLE, "matter") for c in below)


def _finders(i: int, clauses: Clauses) -> list[int]:
    """Return the words for who found them: the subject, in the passive what "by" joins, with those beside it."""
    words, below = clauses.words, clauses.children[i]
    passive = any(words[c].dep in ("nsubj:pass", "aux:pass") for c in below)
    agents = (c for c in below if words[c].dep == "obl:agent")
    first = next(agents if passive else (c for part, c in clauses.people(i) if part == "by"), None)
    if first is None:
        return []
    return [first, *(c for c in clauses.children[first] if words[c].dep == "conj")]


def _whole(by: Sequence[int], clauses: Clauses) -> tuple[int, int]:
    first = min([by[0], *(c for c in clauses.children[by[0]] if c < by[0] and clauses.words[c].dep in _BEFORE)])
    first = min([first, *(c for c in clauses.children[first] if clauses.words[c].dep in _BEFORE)])
    return clauses.words[first].start, clauses.words[by[-1]].end


@cache
def _sorts() -> dict[str, str]:
    listed: dict[str, list[str]] = tables.table(_TABLE)["finders"]
    return {word: sort for sort, words in listed.items() for word in words}
