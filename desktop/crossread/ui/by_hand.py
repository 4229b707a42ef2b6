"""What a reporter corrects by hand in the columns, as actions and in the menu of a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from crossread.story import Role
from crossread.translation import translate, translate_n
from crossread.ui.columns.compose import BlockKind
from crossread.ui.columns.pointer import Hit
from crossread.ui.models.corrections import Corrections, role_word
from crossread.ui.models.pinning import Spot

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

_TOLD = 5000
"""How long the status bar says what was done, in milliseconds."""


class ByHand(QObject):
    """Carries decisions about the paragraphs picked in the columns to the desk."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._corrections = Corrections(window.desk, window.state)
        self._picked = window.state.picked
        window.pane.menu_filled.connect(self._fill)
        window.pane.view.furniture_restored.connect(lambda *spot: self._give_role([spot], Role.BODY))

    # What can be done now

    @property
    def focused(self) -> bool:
        """Whether a paragraph is looked at that stands in the comparison."""
        return self._focus is not None and self._corrections.paragraph(self._focus) is not None

    @property
    def linkable(self) -> bool:
        """Whether paragraphs of two versions are picked."""
        return self._shown and self._corrections.can_link(self._picked.meant)

    @property
    def in_company(self) -> bool:
        """Whether the paragraph looked at shares its row."""
        return self._focus is not None and self._corrections.can_take_out(self._focus)

    @property
    def pinned(self) -> bool:
        """Whether there is a pin on what is picked."""
        return self._shown and bool(self._corrections.pins(self._picked.meant))

    @property
    def weak(self) -> bool:
        """Whether the paragraph looked at stands in a weak match."""
        return self._focus is not None and self._corrections.weak(self._focus)

    @property
    def _focus(self) -> Spot | None:
        return self._picked.focus if self._shown else None

    @property
    def _shown(self) -> bool:
        """Whether the columns are shown, where what is picked can be seen."""
        return not self._window.reading.in_redline

    # Doing it

    def walk(self, across: int, along: int) -> None:
        """Look at the paragraph beside, to the left (-1) or right (1), or at the one above (-1) or below (1)."""
        self._window.focus_columns()
        walker = self._window.pane.view.walker
        if across:
            walker.across(across)
        else:
            walker.along(along)

    def mark(self) -> None:
        """Mark the paragraph looked at for linking, or let go of its mark."""
        if self._focus is not None:
            self._picked.mark(self._focus)
            count = len(self._picked.marked)
            words = translate("ByHand", "Nothing is marked for linking.")
            if count:
                words = translate_n(
                    "ByHand", "{n} paragraph is marked for linking.", "{n} paragraphs are marked for linking.", count
                )
            self._say(words)

    def link(self) -> None:
        """Put the picked paragraphs into one row."""
        self._corrections.link(self._picked.meant)
        self._say(translate("ByHand", "Linked. They stand in one row, whatever else changes."))

    def take_out(self) -> None:
        """Give the paragraph looked at a row of its own."""
        if self._focus is not None:
            self._corrections.take_out(self._focus)
            self._say(translate("ByHand", "Taken out. It stays apart from the others of this row."))

    def let_go(self) -> None:
        """Leave it to Crossread where the picked paragraphs stand."""
        self._corrections.let_go(self._picked.meant)
        self._say(translate("ByHand", "Let go. Crossread decides again where this stands."))

    def confirm(self) -> None:
        """Hold the row of the paragraph looked at as it is."""
        if self._focus is not None:
            self._corrections.confirm(self._focus)
            self._say(translate("ByHand", "Confirmed. This row is held as it is."))

    def part(self) -> None:
        """Say that the paragraph looked at does not tell what its row tells."""
        if self._focus is not None:
            self._corrections.part(self._focus)
            self._say(translate("ByHand", "Parted. It stays apart from the others of this row."))

    def _give_role(self, spots: list[Spot], role: Role) -> None:
        self._corrections.give_role(spots, role)
        if role is Role.FURNITURE:
            self._say(translate("ByHand", "Page furniture: left out of the comparison, and folded away."))

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _TOLD)
        self._window.pane.view.announce(words)

    # The menu of a paragraph

    def _fill(self, menu: QMenu, hit: Hit | None) -> None:
        actions = self._window.actions_
        actions.refresh()
        if hit is None or hit.block is None:
            return
        if hit.block.kind is BlockKind.FOLD:
            self._add_restoring(menu, hit)
        if hit.spot is None or self._corrections.paragraph(hit.spot) is None:
            return
        names = ["link", "take-out", "let-go-pin"]
        if self._corrections.weak(hit.spot):
            names = ["confirm-match", "part-match", "", *names]
        menu.addSeparator()
        for name in names:
            if not name:
                menu.addSeparator()
            elif name == "link" or actions.by_id[name].isEnabled():  # greyed, it tells that there is such a thing
                menu.addAction(actions.by_id[name])
        self._add_roles(menu, hit.spot)

    def _add_restoring(self, menu: QMenu, hit: Hit) -> None:
        scene = self._window.pane.view.scene
        if scene is None:
            return
        spots = [(hit.version, index) for index in scene.sheet.lines[hit.line].cells[hit.version]]
        if all(self._corrections.paragraph(spot) is not None for spot in spots):
            menu.addSeparator()
            text = translate_n("ByHand", "This is &text", "These {n} lines are &text", len(spots))
            menu.addAction(text, lambda: self._give_role(spots, Role.BODY))

    def _add_roles(self, menu: QMenu, spot: Spot) -> None:
        paragraph = self._corrections.paragraph(spot)
        if paragraph is None:
            return
        menu.addSeparator()
        if paragraph.role is Role.FURNITURE:
            menu.addAction(translate("ByHand", "This is &text"), lambda: self._give_role([spot], Role.BODY))
        else:
            menu.addAction(translate("ByHand", "This is &furniture"), lambda: self._give_role([spot], Role.FURNITURE))
        kinds = QMenu(translate("ByHand", "This is a&nother kind of paragraph"), menu)
        for role in Role:
            if role is Role.FURNITURE:
                continue
            word = role_word(role)
            action = kinds.addAction(word[:1].upper() + word[1:], lambda role=role: self._give_role([spot], role))
            action.setCheckable(True)
            action.setChecked(role is paragraph.role)
        menu.addMenu(kinds)
