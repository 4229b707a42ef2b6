"""What one entry of the table of actions is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

Key = QKeySequence.StandardKey
Role = QAction.MenuRole
Do = Callable[["MainWindow"], object]
Ask = Callable[["MainWindow"], bool]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the reporter can do.

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
