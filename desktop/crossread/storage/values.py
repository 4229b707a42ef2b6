"""What a story file holds beside the story: the reporter's judgements, and which columns are hidden."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.facts import Judgement
from crossread.story import Story


@dataclass(frozen=True, slots=True)
class Saved:
    """What one story file holds."""

    story: Story
    judgements: tuple[Judgement, ...] = ()
    hidden: tuple[int, ...] = ()
