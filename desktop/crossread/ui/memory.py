"""What the window remembers from one start to the next: its place, its parts, its theme, recent stories."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from crossread import places

RECENT = 10
"""How many recent stories are remembered: what fits a menu that is read at a glance."""


class Memory:
    """Reads and writes one settings file; without a file nothing is remembered, as in tests and screenshots."""

    def __init__(self, file: Path | None = None) -> None:
        self._settings = None if file is None else QSettings(str(file), QSettings.Format.IniFormat)

    @classmethod
    def of_this_reporter(cls) -> Memory:
        """Return the memory kept in this reporter's settings folder."""
        return cls(places.settings() / "window.ini")

    def value(self, name: str, otherwise: Any = None) -> Any:
        """Return what was kept under `name`."""
        return otherwise if self._settings is None else self._settings.value(name, otherwise)

    def bytes(self, name: str) -> QByteArray | None:
        """Return the geometry or state kept under `name`, or None."""
        value = self.value(name)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def keep(self, name: str, value: Any) -> None:
        """Keep `value` under `name`."""
        if self._settings is not None:
            self._settings.setValue(name, value)

    def recent(self) -> list[Path]:
        """Return the recent stories that still exist, latest first."""
        kept = self.value("recent", [])
        names = [kept] if isinstance(kept, str) else list(kept or [])
        return [path for name in names if (path := Path(name)).is_file()]

    def remember(self, path: Path) -> None:
        """Put `path` at the head of the recent stories."""
        path = path.resolve()
        rest = [other for other in self.recent() if other != path]
        self.keep("recent", [str(other) for other in [path, *rest][:RECENT]])
