"""Unchanged stretches folded to one quiet line, for a reader who wants the changes alone; what opens them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossread.compare import Comparison
from crossread.translation import translate, translate_n
from crossread.ui.columns.marks import LOUD
from crossread.ui.columns.sheet import LineKind, Sheet, lay_out
from crossread.ui.models.picked import carried

if TYPE_CHECKING:
    from crossread.ui.columns.scene import Scene
    from crossread.ui.columns.view import ColumnsView

Spot = tuple[int, int]


class Folding:
    """Folds the rows of one ColumnsView that are the same everywhere."""

    def __init__(self, view: ColumnsView) -> None:
        self._view = view
        self.changes_only = False
        """Whether unchanged stretches are folded."""

    def lay_out(self, comparison: Comparison) -> Sheet:
        """Return the sheet of a comparison, with its unchanged stretches folded where that is wanted."""
        if not self.changes_only:
            return lay_out(comparison)
        loud = {
            (fact.place.version, fact.place.paragraph)
            for line in self._view.state.standing
            if line.verdict in LOUD
            for fact in line.mentions
        }
        return lay_out(comparison, folded=True, stays=loud)

    def still_open(self, old: Scene | None, sheet: Sheet, comparison: Comparison) -> set[int]:
        """Return which folds of another sheet hold what the reader opened in the old one."""
        if old is None:
            return set()
        firsts = [first_spot(old.sheet, fold) for fold in old.composer.unfolded]
        now = carried(old.comparison.story, comparison.story, [spot for spot in firsts if spot is not None])
        found = (sheet.fold_of.get(sheet.spots.get(spot, -1)) for spot in now if spot is not None)
        return {fold for fold in found if fold is not None}

    def show(self, wanted: bool) -> None:
        """Show changes only, or everything again; what is read keeps its place."""
        if wanted != self.changes_only:
            self.changes_only = wanted
            scene = self._view.scene
            if scene is not None:
                self._view.show_comparison(scene.comparison)

    def toggle(self, fold: int) -> None:
        """Open a folded stretch, or fold it again."""
        view, scene = self._view, self._view.scene
        if scene is None:
            return
        composer, lines = scene.composer, scene.sheet.folds[fold]
        composer.unfolded ^= {fold}
        opened = fold in composer.unfolded
        scene.heights.guess_again({number: composer.guess(number) for number in lines})
        focus = view.state.picked.focus
        if not opened and focus is not None and scene.sheet.spots.get(focus) in lines:
            view.state.picked.look_at(first_spot(scene.sheet, fold, focus[0]))
        view.roll.set_ranges()
        view.roll.settle()
        view.viewport().update()
        view.ahead.set_lines_soon()
        view.laid_out.emit()
        view.announce(fold_words(scene, fold))

    def reveal(self, number: int) -> None:
        """Open the stretch that a line is folded into, if it is."""
        scene = self._view.scene
        if scene is not None and scene.composer.folded(number):
            self.toggle(scene.sheet.fold_of[number])

    def press_enter(self) -> bool:
        """Open the fold the keyboard is on, or fold again the stretch it is in; return whether there is one."""
        scene, focus = self._view.scene, self._view.state.picked.focus
        number = scene.sheet.spots.get(focus) if scene is not None and focus is not None else None
        fold = None if scene is None or number is None else scene.sheet.fold_of.get(number)
        if fold is None:
            return False
        self.toggle(fold)
        self._view.show_line(fold, 0.1)
        return True


def first_spot(sheet: Sheet, fold: int, version: int | None = None) -> Spot | None:
    """Return the first paragraph of a fold, of any version or of one; page furniture is none."""
    rows = (number for number in sheet.folds[fold] if sheet.lines[number].kind is LineKind.ROW)
    cells = ((one, cell) for number in rows for one, cell in enumerate(sheet.lines[number].cells))
    return next(((one, cell[0]) for one, cell in cells if cell and version in (None, one)), None)


def fold_words(scene: Scene, fold: int) -> str:
    """Return what the line of a fold says to a screen reader: how many rows, and what Enter does."""
    words = rows_words(scene.sheet, fold)
    if fold in scene.composer.unfolded:
        return translate("Columns", "{rows}, shown", rows=words)
    return translate("Columns", "{rows}, folded. Enter shows them", rows=words)


def rows_words(sheet: Sheet, fold: int) -> str:
    """Return the line that stands for a fold."""
    count = sum(sheet.lines[number].kind is LineKind.ROW for number in sheet.folds[fold])
    return translate_n("Columns", "{n} row the same", "{n} rows the same", count)
