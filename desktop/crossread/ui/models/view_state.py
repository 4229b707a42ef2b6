"""The state the views of one window share: compared, chosen, hovered, filtered, searched, zoomed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from crossread.compare import Comparison
from crossread.facts import FactKind, FactLine, Verdict
from crossread.story import Place
from crossread.ui.models.pair import Pair
from crossread.ui.models.search import Search

ZOOM_STEPS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


@dataclass(frozen=True, slots=True)
class FactFilter:
    """Which facts are shown: a line passes when its kind and its verdict are both wanted and it holds `text`."""

    kinds: frozenset[FactKind] = frozenset(FactKind)
    verdicts: frozenset[Verdict] = frozenset(Verdict)
    text: str = ""

    def admits(self, line: FactLine) -> bool:
        """Return whether `line` passes by kind and verdict; the text is matched by the table, which knows its words."""
        return line.kind in self.kinds and line.verdict in self.verdicts


class ViewState(QObject):
    """One window's shared state. Setting a value to what it is already emits nothing."""

    comparison_changed = Signal(object)
    """Comparison | None"""
    fact_chosen = Signal(object)
    """FactLine | None: every column marks its mentions and scrolls to them, the table selects its line."""
    fact_hovered = Signal(object)
    """FactLine | None: its mentions are marked lightly in every column."""
    filter_changed = Signal(object)
    """FactFilter"""
    zoom_changed = Signal(float)
    typeface_changed = Signal(str)
    """Family of the texts; empty for the one chosen for reading."""
    place_wanted = Signal(object)
    """Place: the columns scroll there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._outliers: Mapping[int, frozenset[int]] = {}
        self._chosen: FactLine | None = None
        self._hovered: FactLine | None = None
        self._filter = FactFilter()
        self._zoom = 1.0
        self._typeface = ""
        self.search = Search(self)
        self.pair = Pair(self)

    @property
    def comparison(self) -> Comparison | None:
        """What is compared now."""
        return self._comparison

    @property
    def outliers(self) -> Mapping[int, frozenset[int]]:
        """By the index of a fact line, the versions that stand apart from the others."""
        return self._outliers

    def set_comparison(
        self, comparison: Comparison | None, outliers: Mapping[int, frozenset[int]] = MappingProxyType({})
    ) -> None:
        """Show another comparison; what was chosen and hovered is forgotten."""
        if comparison is self._comparison:
            return
        self.hover_fact(None)
        self.choose_fact(None)
        self._comparison = comparison
        self._outliers = outliers
        self.pair.follow(comparison)
        self.comparison_changed.emit(comparison)

    @property
    def chosen(self) -> FactLine | None:
        """The fact line chosen in the table or by its mark."""
        return self._chosen

    def choose_fact(self, line: FactLine | None) -> None:
        """Choose a line of the fact table, or none."""
        if line is not self._chosen:
            self._chosen = line
            self.fact_chosen.emit(line)

    @property
    def hovered(self) -> FactLine | None:
        """The fact line under the pointer."""
        return self._hovered

    def hover_fact(self, line: FactLine | None) -> None:
        """Tell which line's mark or row is under the pointer."""
        if line is not self._hovered:
            self._hovered = line
            self.fact_hovered.emit(line)

    @property
    def filter(self) -> FactFilter:
        """Which facts are shown."""
        return self._filter

    def set_filter(self, wanted: FactFilter) -> None:
        """Show other facts; what is chosen stays chosen only while it is shown."""
        if wanted == self._filter:
            return
        self._filter = wanted
        if self._chosen is not None and not wanted.admits(self._chosen):
            self.choose_fact(None)
        self.filter_changed.emit(wanted)

    @property
    def zoom(self) -> float:
        """The size of the text against its normal size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the text, held between the smallest and the largest step."""
        zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoom_changed.emit(zoom)

    def step_zoom(self, step: int) -> None:
        """Make the text one step larger (1) or smaller (-1)."""
        steps = [size for size in ZOOM_STEPS if (size > self._zoom + 1e-6 if step > 0 else size < self._zoom - 1e-6)]
        if steps:
            self.set_zoom(steps[0] if step > 0 else steps[-1])

    @property
    def typeface(self) -> str:
        """The family the texts are set in; empty for the one chosen for reading."""
        return self._typeface

    def set_typeface(self, family: str) -> None:
        """Set the texts in another family."""
        if family != self._typeface:
            self._typeface = family
            self.typeface_changed.emit(family)

    def want_place(self, place: Place) -> None:
        """Ask the columns to scroll to `place`."""
        self.place_wanted.emit(place)
