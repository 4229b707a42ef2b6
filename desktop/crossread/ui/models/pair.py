"""Which two versions are read as one text, the older one and the newer one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from crossread.compare import Comparison
from crossread.story import Version


class Pair(QObject):
    """Two versions of one window's comparison. They stay chosen while both last, in whatever columns they stand.

    `older` and `newer` are numbers of versions, both None where fewer than two can be read.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[Version, ...] = ()
        self._held = False
        self.older: int | None = None
        self.newer: int | None = None

    @property
    def readable(self) -> tuple[int, ...]:
        """The versions to choose from."""
        return tuple(number for number, version in enumerate(self._versions) if version.paragraphs)

    def hold(self) -> None:
        """Keep the pair from now on, as somebody reads it; before that, the usual one is found anew each time."""
        self._held = self.older is not None

    def follow(self, comparison: Comparison | None) -> None:
        """Find the two versions in another comparison."""
        old = [self._versions[number] for number in (self.older, self.newer) if number is not None and self._held]
        self._versions = comparison.story.versions if comparison is not None else ()
        there: list[int] = []
        for version in old:
            there += _find(version, self._versions, there)
        if len(there) == 2:
            pair = (there[0], there[1])
        else:
            self._held = False
            pair = usual(self._versions, comparison.story.base if comparison is not None else None)
        self._set(*pair)

    def choose(self, *, older: int | None = None, newer: int | None = None) -> None:
        """Choose one or both; where that would be one version twice, the two change places."""
        one = self.older if older is None else older
        other = self.newer if newer is None else newer
        if one == other:
            one, other = (one, self.older) if older is not None else (self.newer, other)
        self._held = True
        self._set(one, other)

    def swap(self) -> None:
        """Take the newer version for the older one."""
        self._held = True
        self._set(self.newer, self.older)

    def _set(self, older: int | None, newer: int | None) -> None:
        if (older, newer) != (self.older, self.newer):
            self.older, self.newer = older, newer
            self.changed.emit()


def _find(version: Version, versions: Sequence[Version], taken: Sequence[int]) -> list[int]:
    """Return where a version stands now, also with its details corrected; nothing where it is gone."""
    same = [
        number
        for number, other in enumerate(versions)
        if other.paragraphs == version.paragraphs and number not in taken
    ]
    exact = [number for number in same if versions[number].provenance == version.provenance]
    return (exact or same)[:1]


def usual(versions: Sequence[Version], base: int | None = None) -> tuple[int | None, int | None]:
    """Return the first pair to read: from the base, else from what was published first, to what was published last.

    Where a date is missing, and among equal ones, the order of the columns counts.
    """
    readable = [number for number, version in enumerate(versions) if version.paragraphs]
    if len(readable) < 2:
        return None, None
    order = readable
    if all(versions[number].provenance.published for number in readable):
        order = sorted(readable, key=lambda number: _moment(versions[number]))
    first = base if base in readable else order[0]
    last = next(number for number in reversed(order) if number != first)
    return first, last


def _moment(version: Version) -> tuple[dt.date, dt.time]:
    published = version.provenance.published
    if isinstance(published, dt.datetime):
        return published.date(), published.time()
    return published or dt.date.min, dt.time.min
