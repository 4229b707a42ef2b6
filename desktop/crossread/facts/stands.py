"""How one version stands to one thing: where it says it, who says so, and how certain it is put."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.facts.certainty import Clause
from crossread.facts.sourcing import Known, Sourcing
from crossread.facts.values import Citation, Fact, FactKind
from crossread.story import Place


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a version says one thing: the place, who says it, and how certain it is put."""

    place: Place
    sourcing: Sourcing
    clause: Clause | None
    event: str
    telling: Place
    """The words that carry the statement, and not the figure it is about: its verb."""
    known: bool = False
    """Whether the figure is taken as known there, so that nobody is asked for its source: "the 31 million paid"."""

    def put(self) -> Fact | None:
        """Return how certain it is put, at the word that makes it so, else at the verb."""
        if self.clause is None:
            return None
        words = self.clause.put.words
        place = replace(self.telling, start=words[0], end=words[1]) if words else self.telling
        return Fact(FactKind.CERTAINTY, place, self.clause.put, rule="clause")


def is_cited(stand: Stand) -> bool:
    """Tell whether a source is cited for it."""
    return stand.sourcing.known is Known.CITED


def accused(stands: Mapping[int, Sequence[Stand]]) -> bool:
    """Tell whether any version tells it as what somebody is accused of: who did it is asked, not whether it was."""
    return any(stand.clause and stand.clause.accuses for some in stands.values() for stand in some)


def citations(stands: Sequence[Stand]) -> list[Fact]:
    """Return the citations of a version for one thing, each once."""
    found = {fact.place: fact for stand in stands for fact in stand.sourcing.citations}
    return [found[place] for place in sorted(found)]


def sources_named(facts: Sequence[Fact]) -> list[str]:
    """Return the sources that facts cite, each once."""
    return list(dict.fromkeys(fact.value.source for fact in facts if isinstance(fact.value, Citation)))


def shortly(stand: Stand, text: str) -> str:
    """Return the first words of what the source of a stand in the paragraph `text` vouches for."""
    value = stand.sourcing.citations[0].value
    start, end = value.scope if isinstance(value, Citation) and value.scope else (stand.place.start, len(text))
    words = text[start:end].strip(' ,.;:-–—"“”').removeprefix("that ").split()
    return "“" + " ".join(words[:_SHOWN]).rstrip(",.;:") + ("…”" if len(words) > _SHOWN else "”")


_SHOWN = 6
"""Words of a statement that are shown for it."""
