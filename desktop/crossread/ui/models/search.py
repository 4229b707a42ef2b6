"""What is searched for in all versions: where it stands, and which of these places is shown."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from crossread.story import Place, Version
from crossread.ui.models.folded import Folded, fold, fold_needle

Spot = tuple[int, int]
"""A version and one of its paragraphs."""


class Index:
    """The paragraphs of all versions in the order they are read in, folded and joined, so that one look finds all.

    A position counts the characters of the joined text; paragraphs are parted there by a line break, which no folded
    text holds.
    """

    def __init__(self, versions: Sequence[Version], order: Iterable[Spot]) -> None:
        self.spots = tuple(order)
        self._starts: list[int] = []
        self._uneven: dict[int, Folded] = {}
        parts, at = [], 0
        for number, (version, paragraph) in enumerate(self.spots):
            folded = fold(versions[version].paragraphs[paragraph].text)
            if folded.origins is not None:
                self._uneven[number] = folded
            self._starts.append(at)
            parts.append(folded.text)
            at += len(folded.text) + 1
        self._starts.append(at)
        self._text = "\n".join(parts)
        self._numbers = {spot: number for number, spot in enumerate(self.spots)}

    def find(self, needle: str) -> list[int]:
        """Return the positions of folded words, in reading order."""
        return [match.start() for match in re.finditer(re.escape(needle), self._text)] if needle else []

    def start(self, spot: Spot) -> int:
        """Return the position at which a paragraph starts, 0 for one that is not there."""
        number = self._numbers.get(spot)
        return 0 if number is None else self._starts[number]

    def place(self, position: int, length: int) -> Place:
        """Return the place of `length` folded characters at a position."""
        number = bisect_right(self._starts, position) - 1
        start = position - self._starts[number]
        folded = self._uneven.get(number)
        held = folded.stretch(start, start + length) if folded is not None else (start, start + length)
        return Place(*self.spots[number], *held)

    def bounds(self, spot: Spot) -> tuple[int, int]:
        """Return the positions between which a paragraph stands."""
        number = self._numbers.get(spot)
        return (0, 0) if number is None else (self._starts[number], self._starts[number + 1])


class Search(QObject):
    """One window's search. Hits are places in the order of reading: row by row, from version to version."""

    hits_changed = Signal()
    """Something else is found, or another hit is the one shown."""
    hit_shown = Signal(object)
    """Place: the hit that was gone to; the columns scroll there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        """What was typed, as it was typed."""
        self._versions: tuple[Version, ...] = ()
        self._index: Index | None = None
        self._length = 0
        self._positions: list[int] = []
        self._at: int | None = None
        self._from = 0
        self._memo: dict[Spot, tuple[tuple[int, int], ...]] = {}
        self.wrapped = 0
        """1 where the last step went on from the top, -1 from the end, else 0."""

    @property
    def open(self) -> bool:
        """Whether texts are being searched."""
        return self._index is not None

    @property
    def looking(self) -> bool:
        """Whether something is looked for, found or not."""
        return self.open and bool(fold_needle(self.words))

    @property
    def count(self) -> int:
        """How many hits there are."""
        return len(self._positions)

    @property
    def number(self) -> int:
        """Which hit is shown, from 1; 0 for none."""
        return 0 if self._at is None else self._at + 1

    @property
    def current(self) -> Place | None:
        """The hit that is shown."""
        if self._at is None or self._index is None:
            return None
        return self._index.place(self._positions[self._at], self._length)

    def look(self) -> tuple[object, ...]:
        """Return what is found and which hit is shown, as a value."""
        return self._index, self._length, self._positions, self._at

    def counts(self) -> tuple[int | None, ...]:
        """Return how many hits each version has; None for one without text."""
        counts = [0 if version.paragraphs else None for version in self._versions]
        for spot in self._index.spots if self._positions and self._index is not None else ():
            held = len(self._within(spot))
            if held:
                counts[spot[0]] = (counts[spot[0]] or 0) + held
        return tuple(counts)

    def spots(self) -> list[Spot]:
        """Return the paragraphs that have hits."""
        if self._index is None or not self._positions:
            return []
        return [spot for spot in self._index.spots if self._within(spot)]

    def hits(self, version: int, paragraph: int) -> tuple[tuple[int, int], ...]:
        """Return the stretches of one paragraph that are hits, as characters start and end."""
        if not self._positions or self._index is None:
            return ()
        spot = (version, paragraph)
        found = self._memo.get(spot)
        if found is None:
            places = [self._index.place(self._positions[at], self._length) for at in self._within(spot)]
            found = self._memo[spot] = tuple((place.start, place.end) for place in places)
        return found

    def _within(self, spot: Spot) -> range:
        """Return which of the hits stand in one paragraph."""
        assert self._index is not None  # noqa: S101 - asked by all who call
        low, high = self._index.bounds(spot)
        first = bisect_left(self._positions, low)
        return range(first, bisect_left(self._positions, high, first))

    def read(self, versions: Sequence[Version], order: Iterable[Spot]) -> None:
        """Search these versions from now on, their paragraphs in this order; nothing is gone to by that."""
        old = self.current
        self._versions = tuple(versions)
        self._index = Index(self._versions, order)
        self._find()
        if old is not None and self._positions:
            held = self._within((old.version, old.paragraph))
            places = (self._index.place(self._positions[at], self._length) for at in held)
            at = next((at for at, place in zip(held, places, strict=True) if place >= old), held.stop)
            self._at = at % len(self._positions)
            self._from = self._positions[self._at]
        self.hits_changed.emit()

    def begin_at(self, spot: Spot | None) -> None:
        """Take the first hit from this paragraph on when words are looked for next."""
        self._from = 0 if spot is None or self._index is None else self._index.start(spot)

    def look_for(self, words: str) -> None:
        """Find `words`, and go to the first hit from where the search began."""
        self.words = words
        self._find()
        if self._positions:
            self._at = bisect_left(self._positions, self._from) % len(self._positions)
        self.hits_changed.emit()
        if self.current is not None:
            self.hit_shown.emit(self.current)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) hit; from the last to the first, and the other way round."""
        if not self._positions:
            return
        at = (-1 if by > 0 else 0) if self._at is None else self._at
        self._at = (at + by) % len(self._positions)
        self.wrapped = by if self._at != at + by else 0
        self._from = self._positions[self._at]
        self.hits_changed.emit()
        self.hit_shown.emit(self.current)

    def stop(self) -> None:
        """Find nothing any more; the words are kept for the next time."""
        self._index, self._versions, self._from = None, (), 0
        self._find()
        self.hits_changed.emit()

    def _find(self) -> None:
        self._at, self.wrapped, self._memo = None, 0, {}
        needle = fold_needle(self.words)
        self._positions = self._index.find(needle) if self._index is not None else []
        if not self._positions and self._index is not None:
            needle = needle.strip()  # pasted words often bring a space along
            self._positions = self._index.find(needle)
        self._length = len(needle)
