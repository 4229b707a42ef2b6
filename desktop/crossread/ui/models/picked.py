"""Which paragraphs the reporter is about to do something with: the one looked at, and those marked for linking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from crossread.story import Story, Version
from crossread.ui.models.pinning import Spot


class Picked(QObject):
    """The paragraph the keyboard is on and the marked ones, in the order they were marked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._focus: Spot | None = None
        self._marked: tuple[Spot, ...] = ()

    @property
    def focus(self) -> Spot | None:
        """The paragraph last clicked on or walked to."""
        return self._focus

    @property
    def marked(self) -> tuple[Spot, ...]:
        """The paragraphs marked for linking; the first says which row the others come to."""
        return self._marked

    @property
    def meant(self) -> tuple[Spot, ...]:
        """What a link is about: the marked paragraphs, with the one looked at where it is needed for two versions."""
        several = len({version for version, _ in self._marked}) > 1
        if several or self._focus is None or self._focus in self._marked:
            return self._marked
        return (*self._marked, self._focus)

    def look(self) -> tuple[object, ...]:
        """Return what is picked, as a value."""
        return self._focus, self._marked

    def look_at(self, spot: Spot | None, *, keep_marks: bool = False) -> None:
        """Go to a paragraph; what was marked is let go, unless it is to be kept."""
        self._set(spot, self._marked if keep_marks else ())

    def flip(self, spot: Spot) -> None:
        """Mark a paragraph and go there; a marked one is let go. The first mark takes the paragraph looked at along."""
        if spot in self._marked:
            left = tuple(one for one in self._marked if one != spot)
            self._set(left[-1] if left else spot, left)
        else:
            before = () if self._marked or self._focus in (None, spot) else (self._focus,)
            self._set(spot, (*self._marked, *before, spot))

    def mark(self, spot: Spot) -> None:
        """Mark a paragraph alone, or let go of its mark; the one looked at stays."""
        others = tuple(one for one in self._marked if one != spot)
        self._set(self._focus, others if spot in self._marked else (*others, spot))

    def carry(self, old: Story | None, new: Story) -> None:
        """Stay with the same paragraph in another comparison where it still is; marks have done their work."""
        focus = None if old is None or self._focus is None else carried(old, new, [self._focus])[0]
        self._set(focus, ())

    def _set(self, focus: Spot | None, marked: tuple[Spot, ...]) -> None:
        if (focus, marked) != (self._focus, self._marked):
            self._focus, self._marked = focus, marked
            self.changed.emit()


def carried(old: Story, new: Story, spots: Sequence[Spot]) -> list[Spot | None]:
    """Return where paragraphs of one story stand in another, None where their version is gone."""
    found: list[Spot | None] = []
    for version, index in spots:
        held = old.versions[version] if version < len(old.versions) else None
        at = next((n for n, other in enumerate(new.versions) if held is not None and _same(held, other)), None)
        found.append(None if at is None else (at, index))
    return found


def _same(one: Version, other: Version) -> bool:
    """Tell whether two are one version, whatever was corrected about it."""
    return one is other or (
        len(one.paragraphs) == len(other.paragraphs)
        and one.provenance.name == other.provenance.name
        and all(a.text == b.text for a, b in zip(one.paragraphs, other.paragraphs, strict=True))
    )
