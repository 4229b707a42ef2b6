"""What a reporter decides about the chosen fact, as actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crossread import wording
from crossread.facts import Decision, FactLine
from crossread.ui.models.judging import Judging

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


class Judged(QObject):
    """Confirms, dismisses and notes the chosen fact."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._judging = Judging(window.desk, window.state)

    def has(self, decision: Decision) -> bool:
        """Whether that was decided about the chosen fact."""
        line = self._window.state.chosen
        known = self._window.state.judgement(line) if line is not None else None
        return known is not None and known.decision is decision

    @property
    def some_dismissed(self) -> bool:
        """Whether any fact was dismissed, so that there is something to show."""
        return bool(self._window.state.filter.away)

    def confirm(self) -> None:
        """Confirm the chosen fact, or take that back."""
        self._decide(self._judging.confirm)

    def dismiss(self) -> None:
        """Dismiss the chosen fact, or take that back; where it leaves the table, the next one is chosen."""
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

    def _decide(self, decide: Callable[[FactLine], None]) -> None:
        state, facts = self._window.state, self._window.facts
        line = state.chosen
        if line is None:
            return
        row = facts.shown.row_of(line)
        decide(line)
        if state.chosen is None and row is not None:
            facts.choose_near(row)
