"""What becomes of the reporter's pins when another is made, one is let go, or the versions they name change.

Whatever numbers a pin's versions - the columns of a story, the keys of a desk - is the same to all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from crossread.story import Pin, Version

Spot = tuple[int, int]
"""A paragraph: its version and its index there."""


def linked(pins: Iterable[Pin], spots: Sequence[Spot]) -> tuple[Pin, ...]:
    """Return `pins` with one more: `spots` stand in the row of the first. What the new pin says otherwise is gone."""
    wanted = set(spots)

    def stays(pin: Pin) -> bool:
        return not wanted.issuperset(pin.paragraphs) if pin.together else len(wanted.intersection(pin.paragraphs)) < 2

    return (*filter(stays, pins), Pin(tuple(dict.fromkeys(spots))))


def parted(pins: Iterable[Pin], spot: Spot, others: Sequence[Spot]) -> tuple[Pin, ...]:
    """Return `pins` with those that keep `spot` apart from each of `others`; it leaves the pins that linked them.

    One pin for each of the others: in a single pin they would part from each other too.
    """
    apart = set(others)
    kept = []
    for pin in pins:
        freed = pin.together and spot in pin.paragraphs and not apart.isdisjoint(pin.paragraphs)
        left = _of(pin, (held for held in pin.paragraphs if held != spot)) if freed else pin
        if left is not None:
            kept.append(left)
    known = {frozenset(pin.paragraphs) for pin in kept if not pin.together}
    new = (Pin((spot, other), together=False) for other in others if frozenset((spot, other)) not in known)
    return (*kept, *new)


def released(pins: Iterable[Pin], spots: Collection[Spot]) -> tuple[Pin, ...]:
    """Return `pins` without those that name any of `spots`."""
    return tuple(pin for pin in pins if not any(spot in pin.paragraphs for spot in spots))


def renamed(pins: Iterable[Pin], now: Callable[[Spot], Spot | None]) -> tuple[Pin, ...]:
    """Return `pins` with every paragraph as `now` has it; where it has none the paragraph leaves its pin.

    A pin that is left with one paragraph is gone.
    """
    made = (_of(pin, (spot for held in pin.paragraphs if (spot := now(held)) is not None)) for pin in pins)
    return tuple(pin for pin in made if pin is not None)


def in_columns(pins: Iterable[Pin], keys: Sequence[int]) -> tuple[Pin, ...]:
    """Return `pins` that name versions by key as pins of a story whose columns have these keys."""
    at = {key: number for number, key in enumerate(keys)}
    return renamed(pins, lambda spot: (at[spot[0]], spot[1]) if spot[0] in at else None)


def by_key(pins: Iterable[Pin], keys: Sequence[int]) -> tuple[Pin, ...]:
    """Return `pins` of a story as pins that name its versions by these keys; of columns there are not, nothing."""
    return renamed(pins, lambda spot: (keys[spot[0]], spot[1]) if spot[0] < len(keys) else None)


def same_places(old: Version, new: Version) -> dict[int, int]:
    """Return where the paragraphs of a version stand once it is read anew: equal words meet, first with first."""
    places: dict[str, list[int]] = {}
    for index, paragraph in enumerate(new.paragraphs):
        places.setdefault(paragraph.text, []).append(index)
    found = {}
    for index, paragraph in enumerate(old.paragraphs):
        left = places.get(paragraph.text)
        if left:
            found[index] = left.pop(0)
    return found


def _of(pin: Pin, spots: Iterable[Spot]) -> Pin | None:
    held = tuple(dict.fromkeys(spots))
    return Pin(held, pin.together) if len(held) > 1 else None
