"""What the window remembers from one start to the next: preferences, its place, its parts, recent stories."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from crossread import places, settings
from crossread.settings import Settings

RECENT = 10
"""How many recent stories are remembered: what fits a menu that is read at a glance."""


class Memory:
    """Preferences and the state of the window, in one folder; without one nothing is remembered, as in pictures."""

    def __init__(self, folder: Path | None = None, session: Path | None = None) -> None:
        self._folder = folder
        self.session = session or (None if folder is None else folder / "session")
        """The folder of what lies on the desk from one start to the next."""
        self._state = None if folder is None else QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        loaded = settings.Loaded(Settings()) if folder is None else settings.load(folder)
        self.preferences = loaded.settings
        self.troubles = loaded.troubles

    @classmethod
    def of_this_reporter(cls) -> Memory:
        """Return the memory kept in this reporter's settings folder."""
        return cls(places.settings(), places.data())

    def prefer(self, **changes: Any) -> None:
        """Change preferences, and keep them where they differ. Raises Unsaved; the change holds all the same."""
        before = self.preferences
        self.preferences = replace(before, **changes)
        if self._folder is not None and self.preferences != before:
            settings.save(self.preferences, self._folder)

    def value(self, name: str, otherwise: Any = None) -> Any:
        """Return what was kept under `name`."""
        return otherwise if self._state is None else self._state.value(name, otherwise)

    def bytes(self, name: str) -> QByteArray | None:
        """Return the geometry or state kept under `name`, or None."""
        value = self.value(name)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def names(self, name: str) -> list[str]:
        """Return the list of words kept under `name`."""
        kept = self.value(name, [])
        return [kept] if isinstance(kept, str) else [str(one) for one in kept or []]

    def keep(self, name: str, value: Any) -> None:
        """Keep `value` under `name`."""
        if self._state is not None:
            self._state.setValue(name, value)

    def remembered(self) -> list[Path]:
        """Return the recent stories, latest first; some may be gone, or on a drive that is not there now."""
        return [Path(name) for name in self.names("recent")]

    def recent(self) -> list[Path]:
        """Return the recent stories that still exist, latest first."""
        return [path for path in self.remembered() if path.is_file()]

    def forget_recent(self) -> None:
        """Remember no story any more."""
        self.keep("recent", [])

    def remember(self, path: Path) -> None:
        """Put `path` at the head of the recent stories."""
        path = path.resolve()
        rest = [other for other in self.remembered() if other != path]
        self.keep("recent", [str(other) for other in [path, *rest][:RECENT]])
