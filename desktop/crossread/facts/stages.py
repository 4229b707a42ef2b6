"""Lines on how far a matter has come where versions leave it in states that exclude each other, causes among them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, permutations
from typing import TYPE_CHECKING

from crossread.facts.causes import causes
from crossread.facts.court import went_on
from crossread.facts.phases import CAUSE, State, states
from crossread.facts.values import FactKind, FactLine, Verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.facts.certainty import Clauses
    from crossread.facts.sourcing import Sources
    from crossread.language import ParagraphReading


class Stages:
    """What the versions of a story say that matters have come to; `known` returns one key for all forms of a name."""

    def __init__(self, known: Callable[[str], str]) -> None:
        self._known = known
        self._told: dict[tuple[str, str], dict[int, list[State]]] = defaultdict(lambda: defaultdict(list))
        self._names: dict[int, set[str]] = defaultdict(set)
        self._beside: dict[Place, set[str]] = {}

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
        things = [name for name in reading.names if name.kind.value != "person"]
        self._names[at[0]].update(self._known(name.name) for name in things)
        found = chain(states(at, text, reading, clauses, who), causes(at, text, reading, clauses))
        for key, state in found:
            place = state.fact.place
            if sources.quoted(place) or not sources.telling(place):
                continue
            sentence = next(s for s in reading.sentences if s.start <= place.start < s.end)
            self._beside[place] = {self._known(n.name) for n in things if sentence.start <= n.start < sentence.end}
            self._told[key][at[0]].append(state)

    def lines(
        self,
        labels: Callable[[Iterable[int]], str],
        shown: Callable[[str], str],
        rows: Sequence[Row],
        published: Sequence[dt.date | None],
    ) -> Iterator[FactLine]:
        """Yield a line for each matter; a version that tells of both states stands with neither.

        `labels` names versions, `shown` persons by their key; `published` says when each version came out.
        """
        at = {(v, p): n for n, row in enumerate(rows) for v, cell in enumerate(row.cells) for p in cell}
        for (about, who), by_version in self._told.items():
            told = [state for some in by_version.values() for state in some]
            named = about not in (CAUSE, who) and all(state.beside is None for state in told)
            pairs = self._opposed(by_version, at, named=named)
            if not pairs:
                continue
            first, last = ({s.fact.place.version: s for s in reversed(some)} for some in zip(*pairs, strict=True))
            cues, others = (
                ", ".join(f"“{words}”" for words in dict.fromkeys(some[v].words for v in sorted(some)))
                for some in (first, last)
            )
            rule = f"told as {cues} in {labels(first)} and as {others} in {labels(last)}"
            mentions = sorted((s.fact for s in (*first.values(), *last.values())), key=lambda fact: fact.place)
            what = about if who == about else f"cause of the {who}" if about == CAUSE else shown(who)
            later = about != CAUSE and not _one_hour(pairs)
            later = later and went_on({**dict.fromkeys(first, 0), **dict.fromkeys(last, 1)}, published)
            verdict = Verdict.COMPATIBLE if later else Verdict.DIFFERS
            yield FactLine(FactKind.CERTAINTY, f"how far: {what}", verdict, rule, tuple(mentions))

    def _opposed(
        self, by_version: dict[int, list[State]], at: dict[tuple[int, int], int], *, named: bool
    ) -> list[tuple[State, State]]:
        """Return each two states of a matter that exclude each other: of the versions least far and furthest on.

        `named` says that it is a person's, of a name.
        """
        reached = {v: {state.step for state in some} for v, some in by_version.items()}
        low, high = min(map(max, reached.values())), max(map(max, reached.values()))
        return [
            (one, other)
            for v, w in permutations(by_version, 2)
            if low < high and max(reached[v]) == low and max(reached[w]) == high and low not in reached[w]
            for one in by_version[v]
            for other in by_version[w]
            if one.step == low and other.step == high and self._one(one, other, at, named=named)
        ]

    def _one(self, one: State, other: State, at: dict[tuple[int, int], int], *, named: bool) -> bool:
        """Tell whether two states are of one matter and one time."""
        if one.hour is not None and other.hour is not None and one.hour != other.hour:
            return False
        if one.by is not None and other.by is not None and one.by != other.by:
            return False
        places = one.fact.place, other.fact.place
        for place, there in (places, reversed(places)):
            names = self._beside[place]
            if not named and names and names.isdisjoint(self._names[there.version]):
                return False  # of another place, which the other version never names
        if one.beside is None or other.beside is None:
            return True
        rows = [at.get((place.version, place.paragraph), -1) for place in places]
        return not one.beside.isdisjoint(other.beside) or (rows[0] == rows[1] >= 0)


def _one_hour(pairs: Iterable[tuple[State, State]]) -> bool:
    """Tell whether two versions give one hour to two states: knocked down by 6:40, extinguished by 6:40."""
    return any(one.hour is not None and one.hour == other.hour for one, other in pairs)
