"""All that a painted sheet depends on, and whether that is still what it was. Nothing is painted here."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, fields

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactLine
from crossread.translation import translate
from crossread.ui.columns.compose import Composer
from crossread.ui.columns.folding import fold_words
from crossread.ui.columns.geometry import Columns, Heights
from crossread.ui.columns.marks import FactMark, Marks
from crossread.ui.columns.passage import Stretches
from crossread.ui.columns.pinned import Pinned, weak_words
from crossread.ui.columns.selection import Selection
from crossread.ui.columns.sheet import Sheet
from crossread.ui.models.picked import Picked
from crossread.ui.models.search import Search
from crossread.ui.models.view_state import FactFilter
from crossread.ui.theme import Theme

Look = tuple[object, ...]
"""What of a scene can be seen, as a value to be compared with `alike`."""


@dataclass
class Scene:
    """All that a painted sheet depends on.

    A part that changes in place says what of it can be seen in its `look()`; any other is replaced by another object.
    """

    comparison: Comparison
    sheet: Sheet
    marks: Marks
    composer: Composer
    columns: Columns
    heights: Heights
    theme: Theme
    pinned: Pinned
    picked: Picked
    search: Search
    selection: Selection = field(default_factory=Selection)
    filter: FactFilter = field(default_factory=FactFilter)
    hovered: FactLine | None = None
    chosen: FactLine | None = None
    passage: Stretches = field(default_factory=dict)
    """Where the chosen passage that two versions share stands."""
    current: int | None = None
    """The line of the difference the reader stepped to."""
    alarms: frozenset[int] = frozenset()
    """Lines in which a fact contradicts another version."""
    names_from: int = 0
    """Where on the sheet the names on stubs are counted from: it goes along with what is in view, so that they stay."""

    def shows(self, mark: FactMark) -> bool:
        """Return whether a fact can be seen and pointed at: by the filter, or since another view chose it."""
        return self.filter.admits(mark.line) or mark.line is self.chosen or mark.line is self.hovered

    def is_set(self, number: int, versions: Iterable[int]) -> bool:
        """Return whether the height of line `number` is known, and holds for the cells of `versions`."""
        return self.heights.known(number) and self.composer.was_set(number, versions)

    def prepare(self, number: int, versions: Collection[int]) -> int:
        """Set line `number` and find where marks stand in the cells of `versions`; return how high the line is."""
        known = self.is_set(number, versions)
        height = self.heights.height(number) if known else self.composer.height(number, versions)
        for version in versions if height else ():
            for block in self.composer.cell(number, version).blocks:
                for mark in (*self.marks.words(version, block.paragraph), *self.marks.facts(version, block.paragraph)):
                    block.text.rects(mark.start, mark.end)
        return height

    def row_words(self, number: int) -> str:
        """Return what the sign of a line means, empty where it has none."""
        row = self.sheet.lines[number].row
        if number in self.sheet.folds:
            return fold_words(self, number)
        if row is None or (number not in self.sheet.differences and number not in self.alarms):
            return ""
        words = wording.row_kind(self.comparison.rows[row].kind)
        if row in self.pinned.weak:
            words += "\n" + weak_words()
        if number not in self.alarms:
            return words
        return words + "\n" + translate("Columns", "A fact in it is contradicted")

    def look(self) -> Look:
        """Return what can be seen, but for how high the lines are."""
        parts = (getattr(self, name) for name in _SEEN)
        return tuple(part.look() if isinstance(part, _CHANGING) else part for part in parts)


_SEEN = tuple(part.name for part in fields(Scene) if part.name != "heights")
_CHANGING = (Composer, Picked, Search, Selection)


def alike(one: Look, other: Look) -> bool:
    """Return whether nothing looks different. Equal objects are not the same: marks go by which line of facts it is."""
    pairs = zip(one, other, strict=True)
    return all(a is b or (isinstance(a, int | tuple) and a == b) for a, b in pairs)
