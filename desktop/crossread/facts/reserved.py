"""Lines on what is stated here and put with a reservation there, those on a count of suspects among them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.figures import counted_head
from crossread.facts.tables import words as table_words
from crossread.facts.values import Amount, Certainty, Fact, FactKind, FactLine, Put, Verdict

if TYPE_CHECKING:
    from crossread.facts.certainty import Clauses
    from crossread.facts.sourcing import Sources

Labels = Callable[[Iterable[int]], str]
"""What names some versions."""

_TOLD = {
    Certainty.NEGATED: "said not to be so",
    Certainty.DENIED: "denied",
    Certainty.ALLEGED: "alleged",
    Certainty.ATTEMPTED: "only tried",
}


@dataclass(frozen=True, slots=True)
class Reserved:
    """What some versions state, and others put with a reservation: how each version puts it."""

    certainty: Certainty
    plain: Mapping[int, Sequence[Fact]]
    against: Mapping[int, Sequence[Fact]]

    def line(self, what: str, judged: Verdict, labels: Labels) -> FactLine:
        """Return the line that tells it."""
        mentions = [fact for some in (*self.plain.values(), *self.against.values()) for fact in some]
        puts = [fact.value for some in self.against.values() for fact in some]
        cues = sorted({put.cue for put in puts if isinstance(put, Put) and put.cue})
        shown = ", ".join(f"“{cue}”" for cue in cues)
        rule = f"stated in {labels(self.plain)}, {_TOLD[self.certainty]} in {labels(self.against)} ({shown})"
        ordered = tuple(sorted(mentions, key=lambda fact: fact.place))
        return FactLine(FactKind.CERTAINTY, f"how certain: {what}", judged, rule, ordered)


def suspects(
    group: Sequence[Fact], clauses: Callable[[int, int], Clauses], sources: Mapping[int, Sources]
) -> tuple[Reserved | None, bool]:
    """Return what is told of counted suspects here and counted culprits there: "23 piracy suspects", "23 pirates".

    And whether any mention of the group counts suspects, whatever they are elsewhere. `clauses` are those of a version
    and a paragraph; a version that is not in `sources` was not read.
    """
    told: dict[int, list[Fact]] = defaultdict(list)
    kinds: dict[int, set[bool | None]] = defaultdict(set)
    called = False
    for fact in group:
        place, value = fact.place, fact.value
        cited = sources.get(place.version)
        if cited is None or not isinstance(value, Amount) or cited.quoted(place):
            continue
        put = clauses(place.version, place.paragraph).counted(place.start, place.end)
        called = called or (put is not None and put.cue in table_words("certainty", "suspects"))
        flat = False if counted_head(value.counted or "") in tables.culprits() else None
        kinds[place.version].add(True if put else flat)
        told[place.version].append(
            Fact(FactKind.CERTAINTY, place, put or Put(Certainty.ASSERTED), rule="counted"),
        )
    plain = {v: told[v] for v, some in kinds.items() if some == {False}}
    against = {v: told[v] for v, some in kinds.items() if some == {True}}
    return (Reserved(Certainty.ALLEGED, plain, against) if plain and against else None), called
