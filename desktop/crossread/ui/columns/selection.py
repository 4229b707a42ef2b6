"""Text chosen with the mouse or the keyboard in one column: where it starts and ends, and its words."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.compare import Comparison
from crossread.ui.columns.sheet import LineKind, Sheet


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A point in a column: line of the sheet, which paragraph of the cell, which character of it."""

    line: int
    order: int
    offset: int


class Selection:
    """What is selected: two spots of one version, in any order. Empty while both are the same."""

    def __init__(self) -> None:
        self.version: int | None = None
        self._anchor = self._head = self._low = self._high = Spot(0, 0, 0)

    def __bool__(self) -> bool:
        return self.version is not None and self.start < self.end

    @property
    def start(self) -> Spot:
        """The upper end."""
        return min(self._anchor, self._head)

    @property
    def end(self) -> Spot:
        """The lower end."""
        return max(self._anchor, self._head)

    def look(self) -> tuple[object, ...]:
        """Return what is selected, as a value."""
        return (self.version, self.start, self.end) if self else ()

    def clear(self) -> None:
        """Select nothing."""
        self.version = None

    def begin(self, version: int, low: Spot, high: Spot | None = None) -> None:
        """Start at a spot, or with the whole stretch (a word, a paragraph) that a drag then extends."""
        self.version = version
        self._low, self._high = low, high or low
        self._anchor, self._head = low, self._high

    def extend(self, low: Spot, high: Spot | None = None) -> None:
        """Reach to the stretch low to high, keeping what the selection began with."""
        high = high or low
        if low < self._low:
            self._anchor, self._head = self._high, low
        else:
            self._anchor, self._head = self._low, max(high, self._high)

    def within(self, line: int, order: int, version: int, length: int) -> tuple[int, int] | None:
        """Return which characters of one paragraph of `length` characters are selected, None for none."""
        if version != self.version:
            return None
        start, end = self.start, self.end
        key = (line, order)
        if start >= end or key < (start.line, start.order) or key > (end.line, end.order):
            return None
        first = start.offset if key == (start.line, start.order) else 0
        last = end.offset if key == (end.line, end.order) else length
        return (first, last) if first < last else None

    def whole_column(self, sheet: Sheet, comparison: Comparison, version: int) -> None:
        """Select the whole text of one version but its page furniture."""
        held = [
            (number, order, index)
            for number, line in enumerate(sheet.lines)
            if line.kind is LineKind.ROW
            for order, index in enumerate(line.cells[version])
        ]
        if not held:
            self.clear()
            return
        length = len(comparison.story.versions[version].paragraphs[held[-1][2]].text)
        self.begin(version, Spot(held[0][0], held[0][1], 0), Spot(held[-1][0], held[-1][1], length))

    def text(self, sheet: Sheet, comparison: Comparison, unfolded: set[tuple[int, int]]) -> str:
        """Return the selected words as they read, a blank line between paragraphs; folded furniture is left out."""
        if not self or self.version is None:
            return ""
        paragraphs = comparison.story.versions[self.version].paragraphs
        parts: list[str] = []
        for number in range(self.start.line, min(self.end.line + 1, len(sheet.lines))):
            line = sheet.lines[number]
            if line.kind is LineKind.FURNITURE and (number, self.version) not in unfolded:
                continue
            for order, index in enumerate(line.cells[self.version]):
                text = paragraphs[index].text
                held = self.within(number, order, self.version, len(text))
                if held:
                    parts.append(text[held[0] : held[1]])
        return "\n\n".join(parts)
