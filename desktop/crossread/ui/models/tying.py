"""What becomes of the reporter's ties when lines are joined, one is separated, or the versions they name change.

Whatever numbers a place's version - the columns of a story, the keys of a desk - is the same to all of it. The ties are
kept free of contradiction: what a new one says otherwise is taken from those before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from crossread.facts import FactKind, family
from crossread.story import Place, Tie
from crossread.ui.models.pinning import Spot

Places = Sequence[Place]


def joined(ties: Iterable[Tie], kind: FactKind, places: Places) -> tuple[Tie, ...]:
    """Return `ties` with the mentions at `places` in one line, and with them all that was joined to one of them."""
    ties = tuple(ties)
    akin, others = _akin(ties, kind)
    whole = list(dict.fromkeys(places))
    kept = []
    for tie in akin:
        if tie.together and not set(whole).isdisjoint(tie.places):
            whole += [place for place in tie.places if place not in whole]
        else:
            kept.append(tie)
    freed = [left for tie in kept for left in ([tie] if tie.together else _freed(tie, set(whole)))]
    return (*others, *freed, Tie(kind, tuple(whole)))


def separated(ties: Iterable[Tie], kind: FactKind, leaving: Places, against: Places) -> tuple[Tie, ...]:
    """Return `ties` with none of the mentions `leaving` in a line with any of those they leave, `against`."""
    akin, others = _akin(tuple(ties), kind)
    gone = set(leaving)
    kept: list[Tie] = []
    for tie in akin:
        if tie.together and not gone.isdisjoint(tie.places) and not set(against).isdisjoint(tie.places):
            sides = [[p for p in tie.places if (p in gone) is went] for went in (False, True)]
            kept += [replace(tie, places=tuple(side)) for side in sides if len(side) > 1]
        else:
            kept.append(tie)
    return (*others, *kept, Tie(kind, tuple(dict.fromkeys(leaving)), tuple(dict.fromkeys(against))))


def taken_apart(ties: Iterable[Tie], kind: FactKind, parts: Sequence[Places]) -> tuple[Tie, ...]:
    """Return `ties` with each of `parts`, the mentions of one line, in a line by itself."""
    found = tuple(ties)
    for number, part in enumerate(parts[:-1]):
        found = separated(found, kind, part, [place for other in parts[number + 1 :] for place in other])
    return found


def renamed(ties: Iterable[Tie], now: Callable[[Spot], Spot | None]) -> tuple[Tie, ...]:
    """Return `ties` with every paragraph as `now` has it; where it has none its mentions leave their tie.

    A tie that is left with nothing to hold together or apart is gone.
    """
    found = []
    for tie in ties:
        places, against = _moved(tie.places, now), _moved(tie.against, now)
        if (len(places) > 1) if tie.together else (places and against):
            found.append(replace(tie, places=places, against=against))
    return tuple(found)


def in_columns(ties: Iterable[Tie], keys: Sequence[int]) -> tuple[Tie, ...]:
    """Return ties that name versions by key as those of a story whose columns have these keys."""
    at = {key: number for number, key in enumerate(keys)}
    return renamed(ties, lambda spot: (at[spot[0]], spot[1]) if spot[0] in at else None)


def by_key(ties: Iterable[Tie], keys: Sequence[int]) -> tuple[Tie, ...]:
    """Return ties of a story as ties that name its versions by these keys; of columns there are not, nothing."""
    return renamed(ties, lambda spot: (keys[spot[0]], spot[1]) if spot[0] < len(keys) else None)


def _akin(ties: tuple[Tie, ...], kind: FactKind) -> tuple[list[Tie], list[Tie]]:
    """Return the ties about mentions that may be those of a kind, and the others."""
    akin = [tie for tie in ties if family(tie.kind) is family(kind)]
    return akin, [tie for tie in ties if tie not in akin]


def _freed(tie: Tie, whole: set[Place]) -> list[Tie]:
    """Return a tie that parts mentions without what it says of two mentions that both are in `whole`."""
    here, there = ([p for p in side if p in whole] for side in (tie.places, tie.against))
    if not here or not there:
        return [tie]
    out = tuple(p for p in tie.places if p not in whole)
    beyond = tuple(p for p in tie.against if p not in whole)
    left = [replace(tie, places=out)] if out else []
    return [*left, *([replace(tie, places=tuple(here), against=beyond)] if beyond else [])]


def _moved(places: Places, now: Callable[[Spot], Spot | None]) -> tuple[Place, ...]:
    moved = ((place, now((place.version, place.paragraph))) for place in places)
    return tuple(replace(place, version=to[0], paragraph=to[1]) for place, to in moved if to is not None)
