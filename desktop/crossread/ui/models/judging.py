"""What the reporter decides about facts: confirmed, dismissed, noted; and how it follows the versions on the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crossread.facts import Decision, FactLine, Judgement
from crossread.translation import translate, translate_n
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

    def confirm(self, *lines: FactLine) -> None:
        """Confirm lines, or take that back where all of them are confirmed."""
        done = translate_n("Undo", "confirm fact", "confirm {n} facts", len(lines))
        undone = translate_n("Undo", "take back the confirmation", "take back {n} confirmations", len(lines))
        self._decide(lines, Decision.CONFIRMED, done, undone)

    def dismiss(self, *lines: FactLine) -> None:
        """Dismiss lines, or take that back where all of them are dismissed."""
        done = translate_n("Undo", "dismiss fact", "dismiss {n} facts", len(lines))
        undone = translate_n("Undo", "take back the dismissal", "take back {n} dismissals", len(lines))
        self._decide(lines, Decision.DISMISSED, done, undone)

    def note(self, line: FactLine, words: str) -> None:
        """Write a note on a line in place of the one there; no words are no note."""
        known = self._state.judgement(line)
        decision = known.decision if known is not None else Decision.NOTED
        self._put(
            translate("Undo", "write note") if words.strip() else translate("Undo", "remove note"),
            [(line, decision, words.strip())],
        )

    def _decide(self, lines: Sequence[FactLine], decision: Decision, done: str, undone: str) -> None:
        known = [self._state.judgement(line) for line in lines]
        back = all(one is not None and one.decision is decision for one in known)
        notes = [one.note if one is not None else "" for one in known]
        wanted = Decision.NOTED if back else decision
        self._put(undone if back else done, [(line, wanted, note) for line, note in zip(lines, notes, strict=True)])

    def _put(self, text: str, decided: Iterable[tuple[FactLine, Decision, str]]) -> None:
        """Lay decisions, each with its line and its note, on the desk in one step of undo that is called `text`."""
        now = self._desk.arrangement
        judgements = now.judgements
        for line, decision, note in decided:
            made = self._made(line, decision, note)
            if made is not None:
                judgements = tuple(judgement for judgement in judgements if judgement.key != made.key)
                judgements += (made,) if decision is not Decision.NOTED or note else ()
        self._desk.rearrange(text, replace(now, judgements=judgements))

    def _made(self, line: FactLine, decision: Decision, note: str) -> Judgement | None:
        """Return a decision by the keys of the versions; None where a version of the line is no longer there."""
        shown, there = self._desk.shown_keys, set(self._desk.keys)
        places = tuple(dict.fromkeys(fact.place for fact in line.mentions))
        if not places or any(place.version >= len(shown) or shown[place.version] not in there for place in places):
            return None
        return by_key([Judgement(decision, line.kind, places, note)], shown)[0]
