"""What one entry of the table of actions is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from crossread.translation import translate

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

Key = QKeySequence.StandardKey
Role = QAction.MenuRole
Do = Callable[["MainWindow"], object]
Ask = Callable[["MainWindow"], bool]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the reporter can do. `text`, `bar` and `tip` are English; what is shown is `title`, `short`, `hint`.

    `keys` are standard keys or written ones ("F8"); the first is shown in the menu. `enabled` and `checked` are asked
    again whenever the window changes, as is `says`, the text where that changes too. `radio` names the group of which
    one is chosen. `bar` puts it on the toolbar under a short name. `section` starts a new part of its menu.
    """

    id: str
    text: str
    menu: str
    run: Do
    keys: tuple[Key | str, ...] = ()
    enabled: Ask | None = None
    checked: Ask | None = None
    radio: str = ""
    icon: str = ""
    bar: str = ""
    tip: str = ""
    section: bool = False
    role: Role = Role.NoRole
    says: Callable[[MainWindow], str] | None = None

    @property
    def title(self) -> str:
        """The text of its entry in the menu."""
        return translate("Actions", self.text)

    @property
    def short(self) -> str:
        """Its name on the toolbar, "" where it is not there."""
        return translate("Actions", self.bar) if self.bar else ""

    @property
    def hint(self) -> str:
        """Its tool tip, "" where the title says it all."""
        return translate("Actions", self.tip) if self.tip else ""

    @property
    def menu_title(self) -> str:
        """The title of its menu."""
        return translate("Menus", self.menu)
