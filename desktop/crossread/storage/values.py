"""What a story file holds beside the story: the reporter's judgements."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crossread.facts import FactKind
from crossread.story import Place, Story


class Decision(StrEnum):
    """What the reporter decided about a fact."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision. It holds on to the places of the fact's mentions, so that it is found again after re-comparison."""

    decision: Decision
    kind: FactKind
    places: tuple[Place, ...]
    note: str = ""

    def __post_init__(self) -> None:
        if not self.places:
            raise ValueError("a judgement is about at least one place")


@dataclass(frozen=True, slots=True)
class Saved:
    """What one story file holds."""

    story: Story
    judgements: tuple[Judgement, ...] = ()
