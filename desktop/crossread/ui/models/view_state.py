"""The state the views of one window share: compared, chosen, hovered, filtered, searched, zoomed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from crossread.align import Passage
from crossread.compare import Comparison
from crossread.facts import Decision, FactKind, FactLine, Judgement, LineKey, Verdict, line_key
from crossread.story import Place
from crossread.ui.models.followed import followed
from crossread.ui.models.pair import Pair
from crossread.ui.models.picked import Picked
from crossread.ui.models.search import Search

ZOOM_STEPS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


@dataclass(frozen=True, slots=True)
class FactFilter:
    """Which facts are shown: a line passes when its kind and its verdict are both wanted and it holds `text`.

    Lines that the reporter dismissed pass only where `dismissed` says so; `away` are their keys, kept by the state.
    """

    kinds: frozenset[FactKind] = frozenset(FactKind)
    verdicts: frozenset[Verdict] = frozenset(Verdict)
    text: str = ""
    dismissed: bool = False
    away: frozenset[LineKey] = frozenset()

    def admits(self, line: FactLine) -> bool:
        """Return whether `line` passes but for the text, which is matched by the table that knows its words."""
        wanted = line.kind in self.kinds and line.verdict in self.verdicts
        return wanted and (self.dismissed or self.stands(line))

    def stands(self, line: FactLine) -> bool:
        """Return whether the reporter has not dismissed `line`."""
        return not self.away or line_key(line) not in self.away


class ViewState(QObject):
    """One window's shared state. Setting a value to what it is already emits nothing."""

    comparison_changed = Signal(object)
    """Comparison | None"""
    fact_chosen = Signal(object)
    """FactLine | None: every column marks its mentions and scrolls to them, the table selects its line."""
    fact_hovered = Signal(object)
    """FactLine | None: its mentions are marked lightly in every column."""
    passage_chosen = Signal(object)
    """Passage | None: words two versions share; the columns mark them in both."""
    filter_changed = Signal(object)
    """FactFilter"""
    judged_changed = Signal()
    """The reporter decided something about a fact, or took it back; before `comparison_changed` it is not told."""
    hidden_changed = Signal()
    """A column was hidden or is shown again; before `comparison_changed` it is not told."""
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
        self.picked = Picked(self)
        """The paragraphs looked at and marked for linking."""
        self._judged: dict[LineKey, Judgement] = {}
        self._hidden: frozenset[int] = frozenset()
        self._passage: Passage | None = None
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
        self,
        comparison: Comparison | None,
        outliers: Mapping[int, frozenset[int]] = MappingProxyType({}),
        judgements: Sequence[Judgement] = (),
        hidden: Collection[int] = (),
    ) -> None:
        """Show another comparison, with what was decided about its facts and the columns that are hidden in it.

        A chosen fact stays so where it is still told: `comparison_changed` tells of it, not `fact_chosen`. What else
        was chosen or hovered is forgotten.
        """
        if comparison is self._comparison:
            return
        self.hover_fact(None)
        old, chosen = self._comparison, self._chosen
        stays = followed(chosen, old, comparison) if chosen and old is not None and comparison is not None else None
        if stays is None or not replace(self._filter, away=frozenset()).admits(stays):
            self.let_go()
        else:
            self._chosen = stays
        self._comparison = comparison
        if comparison is None:
            self.picked.look_at(None)
        else:
            self.picked.carry(old.story if old is not None else None, comparison.story)
        self._outliers = outliers
        self._hidden = self._hideable(hidden)
        self._judge(judgements)
        self.pair.follow(comparison)
        self.comparison_changed.emit(comparison)

    @property
    def hidden(self) -> frozenset[int]:
        """The versions whose columns are hidden; never all of them."""
        return self._hidden

    def set_hidden(self, hidden: Collection[int]) -> None:
        """Hide these columns and show all others; where that would hide every one, none is hidden."""
        wanted = self._hideable(hidden)
        if wanted != self._hidden:
            self._hidden = wanted
            self.hidden_changed.emit()

    def _hideable(self, hidden: Collection[int]) -> frozenset[int]:
        there = frozenset(range(len(self._comparison.story.versions))) if self._comparison is not None else frozenset()
        return frozenset() if there <= frozenset(hidden) else there & frozenset(hidden)

    def judgement(self, line: FactLine) -> Judgement | None:
        """Return what the reporter decided about a line."""
        return self._judged.get(line_key(line)) if self._judged else None

    @property
    def standing(self) -> tuple[FactLine, ...]:
        """The facts of the comparison that the reporter has not dismissed."""
        lines = self._comparison.facts if self._comparison is not None else ()
        return tuple(line for line in lines if self._filter.stands(line))

    def without_dismissed(self) -> tuple[Comparison | None, Mapping[int, frozenset[int]]]:
        """Return comparison and outliers without the facts that the reporter dismissed, for what counts facts."""
        if self._comparison is None or not self._filter.away:
            return self._comparison, self._outliers
        kept = [number for number, line in enumerate(self._comparison.facts) if self._filter.stands(line)]
        outliers = {at: self._outliers[number] for at, number in enumerate(kept) if number in self._outliers}
        return replace(self._comparison, facts=self.standing), outliers

    def set_judgements(self, judgements: Sequence[Judgement]) -> None:
        """Take in what was decided about the facts shown; dismissed ones are left out from now on."""
        before, old = self._judged, self._filter
        self._judge(judgements)
        if self._judged != before:
            self._let_go_of_what_is_filtered()
            self.judged_changed.emit()
        if self._filter != old:
            self.filter_changed.emit(self._filter)

    def _judge(self, judgements: Sequence[Judgement]) -> None:
        self._judged = {judgement.key: judgement for judgement in judgements}
        away = frozenset(key for key, one in self._judged.items() if one.decision is Decision.DISMISSED)
        self._filter = replace(self._filter, away=away)

    def _let_go_of_what_is_filtered(self) -> None:
        if self._chosen is not None and not self._filter.admits(self._chosen):
            self.choose_fact(None)

    @property
    def chosen(self) -> FactLine | None:
        """The fact line chosen in the table or by its mark."""
        return self._chosen

    def choose_fact(self, line: FactLine | None) -> None:
        """Choose a line of the fact table, or none. A passage that was chosen is let go of."""
        if line is not None:
            self.choose_passage(None)
        if line is not self._chosen:
            self._chosen = line
            self.fact_chosen.emit(line)

    def show_again(self) -> None:
        """Ask for the chosen fact to be shown again, wherever the reporter went since."""
        if self._chosen is not None:
            self.fact_chosen.emit(self._chosen)

    @property
    def passage(self) -> Passage | None:
        """The chosen passage that two versions share."""
        return self._passage

    def choose_passage(self, passage: Passage | None) -> None:
        """Choose words that two versions share, or none. A fact that was chosen is let go of."""
        if passage is not None:
            self.choose_fact(None)
        if passage != self._passage:
            self._passage = passage
            self.passage_chosen.emit(passage)

    def let_go(self) -> None:
        """Choose nothing any more."""
        self.choose_fact(None)
        self.choose_passage(None)

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
        wanted = replace(wanted, away=self._filter.away)
        if wanted == self._filter:
            return
        self._filter = wanted
        self._let_go_of_what_is_filtered()
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
