"""How versions lie on the desk, as values: what undo goes back to, and what is shown before anything is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from crossread.compare import Comparison
from crossread.facts import Judgement
from crossread.story import Pin, Provenance, Story, Tie, Version
from crossread.translation import translate
from crossread.ui.models import judging, pinning, tying
from crossread.ui.models.pinning import Spot, same_places
from crossread.ui.work import NONE, Amendment


@dataclass(frozen=True, slots=True)
class Slot:
    """One column as the reporter arranged it; `key` finds its source or its version."""

    key: int
    amendment: Amendment = NONE


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which versions lie on the desk, in what order, and the key of the base. What undo goes back to.

    `story` numbers the story they belong to: another one begins where the desk is cleared or a story file is opened.
    `pins`, `judgements` and `ties` are the reporter's, with the keys of slots in place of the columns of a story.
    `hidden` are the keys of the columns that are hidden.
    """

    slots: tuple[Slot, ...] = ()
    base: int | None = None
    story: int = 0
    pins: tuple[Pin, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    hidden: frozenset[int] = frozenset()
    ties: tuple[Tie, ...] = ()

    @property
    def compared(self) -> Arrangement:
        """What of it a comparison depends on: neither decisions about facts nor what is hidden."""
        return replace(self, judgements=(), hidden=frozenset())

    @property
    def worked_on(self) -> bool:
        """Whether it holds what the reporter decided and no source does: on versions, paragraphs, rows or facts."""
        return bool(self.pins or self.judgements or self.ties) or any(slot.amendment != NONE for slot in self.slots)

    def holding(self, slots: Iterable[Slot]) -> Arrangement:
        """Return the arrangement with `slots` in place of its own; base and pins stay where they are still there."""
        kept = tuple(slots)
        keys = {slot.key for slot in kept}
        base = self.base if self.base in keys else None
        hidden = self.hidden & keys if keys - self.hidden else frozenset()
        return replace(self, slots=kept, base=base, hidden=hidden)._renamed(
            lambda spot: spot if spot[0] in keys else None
        )

    def reread(self, key: int, old: Version, new: Version) -> Arrangement:
        """Return the arrangement once a version is read anew: what was decided goes with the words it is about."""
        at = same_places(old, new)
        slots = tuple(
            replace(slot, amendment=slot.amendment.moved(at)) if slot.key == key else slot for slot in self.slots
        )

        def now(spot: Spot) -> Spot | None:
            if spot[0] != key:
                return spot
            return (key, at[spot[1]]) if spot[1] in at else None

        return replace(self, slots=slots)._renamed(now)

    def _renamed(self, now: Callable[[Spot], Spot | None]) -> Arrangement:
        judgements, ties = judging.renamed(self.judgements, now), tying.renamed(self.ties, now)
        return replace(self, pins=pinning.renamed(self.pins, now), judgements=judgements, ties=ties)


def provisional(versions: Iterable[Version | None], labels: Iterable[str]) -> Comparison:
    """Return what can be shown while versions are still read: a card for each, no rows yet."""
    cards = tuple(
        Version(Provenance(name=label)) if version is None else version
        for version, label in zip(versions, labels, strict=True)
    )
    return Comparison(Story(cards), (), (), (), (), ())


def typed(source: Any) -> bool:
    """Return whether `source` is the reporter's own paste, which no file holds."""
    return source is not None and not isinstance(source, str | Path)


def name_of(source: Any) -> str:
    """Return what a source that is not read yet goes by."""
    if isinstance(source, Path):
        return source.name
    return source if isinstance(source, str) else translate("Files", "Pasted text")
