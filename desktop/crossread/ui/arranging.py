"""What a reporter does with whole columns and rows, as actions: moves, hides, folds and shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crossread.translation import translate

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

_TOLD = 5000
"""How long the status bar says what was done, in milliseconds."""


class Arranging(QObject):
    """Carries what is done to columns to the desk.

    The column that is meant is the one whose card the keyboard is on, else that of the paragraph looked at.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.pane.header.moved.connect(self._drop)
        window.pane.view.column_wanted.connect(self.show)
        window.pane.view.freeze(window.memory.preferences.freeze)
        window.pane.show_changes_only(window.memory.preferences.changes_only)

    # What can be done now

    @property
    def position(self) -> int | None:
        """The place on the desk of the column that is meant; the columns shown may be those of an older arrangement."""
        window = self._window
        version = window.pane.header.focused
        if version is None and window.state.picked.focus is not None and not window.reading.in_redline:
            version = window.state.picked.focus[0]
        return None if version is None else self._on_desk(version)

    def _on_desk(self, version: int) -> int | None:
        desk = self._window.desk
        shown = desk.shown_keys or desk.keys
        return desk.keys.index(shown[version]) if version < len(shown) and shown[version] in desk.keys else None

    def can_move(self, by: int) -> bool:
        """Return whether the column has another on that side."""
        position = self.position
        return position is not None and 0 <= position + by < len(self._window.desk.keys)

    def can_hide(self, position: int | None) -> bool:
        """Return whether a column is shown and others would be left, or is hidden and can be shown."""
        desk = self._window.desk
        if position is None:
            return False
        return desk.hides(position) or len(desk.arrangement.hidden) < len(desk.keys) - 1

    @property
    def hidden(self) -> bool:
        """Whether the column that is meant is hidden."""
        position = self.position
        return position is not None and self._window.desk.hides(position)

    # Doing it

    def move(self, by: int) -> None:
        """Move the column to the right (1) or to the left (-1)."""
        position = self.position
        if position is not None:
            self._window.desk.move(position, position + by)

    def _drop(self, version: int, to: int) -> None:
        position, instead = self._on_desk(version), self._on_desk(to)
        if position is not None and instead is not None:
            self._window.desk.move(position, instead)

    def flip(self, position: int | None = None) -> None:
        """Hide a column, or show it where it is hidden; without a position the one that is meant."""
        position = self.position if position is None else position
        if position is None:
            return
        desk = self._window.desk
        name = desk.label(position)
        if desk.hides(position):
            desk.show(position)
            self._say(translate("Columns", "{name} is shown again.", name=name))
        else:
            desk.hide(position)
            self._say(
                translate("Columns", "{name} is hidden. It is still compared; click on its stub to show it.", name=name)
            )

    def show(self, version: int) -> None:
        """Show the column of a version of the comparison again."""
        position = self._on_desk(version)
        if position is not None:
            self._window.desk.show(position)

    def show_all(self) -> None:
        """Show all columns again."""
        self._window.desk.show_all()
        self._say(translate("Columns", "All columns are shown."))

    @property
    def freezes(self) -> bool:
        """Whether the base, else the first column, stays in sight."""
        return self._window.pane.view.sideways.freezes

    def toggle_freeze(self) -> None:
        """Keep the base, else the first column, in sight while the others scroll sideways; or let it scroll too."""
        self._window.pane.view.freeze(not self.freezes)
        self._window.prefer(freeze=self.freezes)

    @property
    def changes_only(self) -> bool:
        """Whether rows that are the same everywhere are folded."""
        return self._window.pane.view.folding.changes_only

    def toggle_changes_only(self) -> None:
        """Fold the rows that are the same everywhere, or show them again."""
        wanted = not self.changes_only
        self._window.reading.show_columns()
        self._window.pane.show_changes_only(wanted)
        self._window.prefer(changes_only=wanted)
        folded = translate("Columns", "Rows that are the same everywhere are folded.")
        self._say(folded if wanted else translate("Columns", "All rows are shown."))

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _TOLD)
        self._window.pane.view.announce(words)
