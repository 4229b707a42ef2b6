"""How versions lie on the desk, as values: what undo goes back to, and what is shown before anything is compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from crossread.compare import Comparison
from crossread.story import Provenance, Story, Version
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
    """

    slots: tuple[Slot, ...] = ()
    base: int | None = None
    story: int = 0

    def holding(self, slots: Iterable[Slot]) -> Arrangement:
        """Return the arrangement with `slots` in place of its own; the base stays where it is still there."""
        kept = tuple(slots)
        return replace(self, slots=kept, base=self.base if self.base in {slot.key for slot in kept} else None)


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
    return source if isinstance(source, str) else "Pasted text"
