"""What a reporter decides about the chosen fact, or about all selected lines, as actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crossread import wording
from crossread.facts import Decision, FactLine
from crossread.translation import translate_n
from crossread.ui.models.judging import Judging

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


class Judged(QObject):
    """Confirms and dismisses the selected facts, notes the chosen one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._judging = Judging(window.desk, window.state)

    @property
    def meant(self) -> list[FactLine]:
        """The facts a decision is about: the selected lines where the table is shown, else the chosen one."""
        window, chosen = self._window, self._window.state.chosen
        picked = window.facts.picked if window.side.view() is window.facts else []
        if chosen is None or chosen in picked:
            return picked
        return [chosen]

    def has(self, decision: Decision) -> bool:
        """Whether that was decided about all facts that are meant."""
        known = [self._window.state.judgement(line) for line in self.meant]
        return bool(known) and all(one is not None and one.decision is decision for one in known)

    @property
    def confirming(self) -> str:
        """What confirming is called now."""
        return translate_n("Actions", "Confirm fact", "Confirm {n} facts", max(len(self.meant), 1))

    @property
    def dismissing(self) -> str:
        """What dismissing is called now."""
        return translate_n("Actions", "Dismiss fact", "Dismiss {n} facts", max(len(self.meant), 1))

    @property
    def some_dismissed(self) -> bool:
        """Whether any fact was dismissed, so that there is something to show."""
        return bool(self._window.state.filter.away)

    def confirm(self) -> None:
        """Confirm the facts that are meant, or take that back."""
        self._decide(self._judging.confirm)

    def dismiss(self) -> None:
        """Dismiss the facts that are meant, or take that back; where they leave the table, the next one is chosen."""
        self._decide(self._judging.dismiss)

    def note(self) -> None:
        """Write a note on the chosen fact."""
        from crossread.ui.dialogs.note import NoteDialog

        line = self._window.state.chosen
        if line is not None:
            known = self._window.state.judgement(line)
            dialog = NoteDialog(self._window, wording.about(line), known.note if known is not None else "")
            dialog.noted.connect(lambda words: self._judging.note(line, words))
            dialog.open()

    def toggle_dismissed(self) -> None:
        """Show dismissed facts too, or leave them out again."""
        state = self._window.state
        state.set_filter(replace(state.filter, dismissed=not state.filter.dismissed))

    def _decide(self, decide: Callable[..., None]) -> None:
        state, facts = self._window.state, self._window.facts
        rows = [row for line in self.meant if (row := facts.shown.row_of(line)) is not None]
        decide(*self.meant)
        if state.chosen is None and rows:
            facts.choose_near(rows[0])
