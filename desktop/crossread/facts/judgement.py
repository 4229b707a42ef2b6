"""What a reporter decides about a line of the fact table, and how the line is known again after another comparison."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crossread.facts.values import FactKind, FactLine
from crossread.story import Place

LineKey = tuple[FactKind, frozenset[Place]]
"""What makes a line the same line: its kind and where its mentions stand."""


class Decision(StrEnum):
    """What the reporter decided about a fact."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    NOTED = "noted"
    """Nothing but a note."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision, and a note that may go with it. It holds for the line whose mentions stand at `places`."""

    decision: Decision
    kind: FactKind
    places: tuple[Place, ...]
    note: str = ""

    def __post_init__(self) -> None:
        if not self.places:
            raise ValueError("a judgement is about at least one place")

    @property
    def key(self) -> LineKey:
        """The key of the line it is about."""
        return self.kind, frozenset(self.places)


def line_key(line: FactLine) -> LineKey:
    """Return what a line is known by: as long as its mentions are the same, it is the same line."""
    return line.kind, frozenset(fact.place for fact in line.mentions)
