"""What the reporter decides about facts: confirmed, dismissed, noted; and how it follows the versions on the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crossread.facts import Decision, FactLine, Judgement
from crossread.translation import translate
from crossread.ui.models.pinning import Spot

if TYPE_CHECKING:
    from crossread.ui.models.desk import Desk
    from crossread.ui.models.view_state import ViewState


def renamed(judgements: Iterable[Judgement], now: Callable[[Spot], Spot | None]) -> tuple[Judgement, ...]:
    """Return judgements with every paragraph as `now` has it; one about no paragraph that is left is gone."""
    found = []
    for judgement in judgements:
        moved = ((place, now((place.version, place.paragraph))) for place in judgement.places)
        places = tuple(replace(place, version=to[0], paragraph=to[1]) for place, to in moved if to is not None)
        if places:
            found.append(replace(judgement, places=places))
    return tuple(found)


def in_columns(judgements: Iterable[Judgement], keys: Sequence[int]) -> tuple[Judgement, ...]:
    """Return judgements that name versions by key as those of a story whose columns have these keys."""
    at = {key: number for number, key in enumerate(keys)}
    return renamed(judgements, lambda spot: (at[spot[0]], spot[1]) if spot[0] in at else None)


def by_key(judgements: Iterable[Judgement], keys: Sequence[int]) -> tuple[Judgement, ...]:
    """Return judgements about the versions of a story as judgements that name them by these keys."""
    return renamed(judgements, lambda spot: (keys[spot[0]], spot[1]) if spot[0] < len(keys) else None)


class Judging:
    """Turns decisions about the facts shown into steps of the desk's undo. Nothing is compared again for them."""

    def __init__(self, desk: Desk, state: ViewState) -> None:
        self._desk, self._state = desk, state

    def confirm(self, line: FactLine) -> None:
        """Confirm a line, or take that back."""
        self._decide(
            line, Decision.CONFIRMED, translate("Undo", "confirm fact"), translate("Undo", "take back the confirmation")
        )

    def dismiss(self, line: FactLine) -> None:
        """Dismiss a line, or take that back."""
        self._decide(
            line, Decision.DISMISSED, translate("Undo", "dismiss fact"), translate("Undo", "take back the dismissal")
        )

    def note(self, line: FactLine, words: str) -> None:
        """Write a note on a line in place of the one there; no words are no note."""
        known = self._state.judgement(line)
        decision = known.decision if known is not None else Decision.NOTED
        self._put(
            line,
            decision,
            words.strip(),
            translate("Undo", "write note") if words.strip() else translate("Undo", "remove note"),
        )

    def _decide(self, line: FactLine, decision: Decision, done: str, undone: str) -> None:
        known = self._state.judgement(line)
        note = known.note if known is not None else ""
        if known is not None and known.decision is decision:
            self._put(line, Decision.NOTED, note, undone)
        else:
            self._put(line, decision, note, done)

    def _put(self, line: FactLine, decision: Decision, note: str, text: str) -> None:
        shown, there = self._desk.shown_keys, set(self._desk.keys)
        places = tuple(dict.fromkeys(fact.place for fact in line.mentions))
        if not places or any(place.version >= len(shown) or shown[place.version] not in there for place in places):
            return
        (made,) = by_key([Judgement(decision, line.kind, places, note)], shown)
        now = self._desk.arrangement
        others = tuple(judgement for judgement in now.judgements if judgement.key != made.key)
        said = decision is not Decision.NOTED or bool(note)
        self._desk.rearrange(text, replace(now, judgements=(*others, made) if said else others))
