"""Typed, described preferences and where they are kept; every preference is a field that says what it does."""

from __future__ import annotations

import dataclasses
import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from crossread import places
from crossread.errors import Unsaved

_FILE = "settings.json"


def _preference(
    default: Any, said: str, *, choices: tuple[str, ...] = (), between: tuple[float, float] | None = None
) -> Any:
    """Declare a preference: `said` is the sentence beside it in the window; `choices` or `between` is its range."""
    return field(default=default, metadata={"said": said, "choices": choices, "between": between})


@dataclass(frozen=True, slots=True)
class Settings:
    """The reporter's preferences. Raises ValueError for a value out of its range, TypeError for one of another type."""

    theme: str = _preference(
        "system",
        "Colours of the window; safe is made for colour-blind eyes.",
        choices=("system", "light", "dark", "safe"),
    )
    text_size: float = _preference(1.0, "Size of the text against its normal size.", between=(0.6, 3.0))
    language: str = _preference(
        "system",
        "Language of the window; system follows the computer's. It takes effect at the next start.",
        choices=("system", "en", "de", "fr"),
    )
    typeface: str = _preference("", "The family the texts are set in; empty is one chosen for reading.")
    freeze: bool = _preference(True, "Keep the base, else the first column, in sight while the others scroll sideways.")
    changes_only: bool = _preference(False, "Fold the rows that are the same in every version.")
    group_facts: str = _preference(
        "nothing",
        "By what the lines of the fact table are grouped.",
        choices=("nothing", "verdict", "row", "kind"),
    )
    pipeline: str = _preference(
        "", "An installed spaCy pipeline to read with; empty is the one that comes with the app."
    )
    restore: bool = _preference(
        True, "Open the story I left, with versions I have not saved. They are kept on this computer alone."
    )

    def __post_init__(self) -> None:
        for described in describe():
            problem = described.problem(getattr(self, described.name))
            if problem is not None:
                raise problem


@dataclass(frozen=True, slots=True)
class Preference:
    """What a preference is: its name, sentence, default and range."""

    name: str
    said: str
    default: Any
    choices: tuple[str, ...] = ()
    between: tuple[float, float] | None = None

    def problem(self, value: object) -> ValueError | TypeError | None:
        """Return what is wrong with `value`, or None."""
        wanted = type(self.default)
        number = wanted is float and isinstance(value, int) and not isinstance(value, bool)
        if type(value) is not wanted and not number:
            return TypeError(f"{self.name} is {wanted.__name__}, not {type(value).__name__}")
        if self.choices and value not in self.choices:
            return ValueError(f"{self.name} is one of {', '.join(self.choices)}, not {value!r}")
        # Not "out of range": a NaN lies neither in it nor out of it.
        if self.between is not None and not self.between[0] <= float(value) <= self.between[1]:  # type: ignore[arg-type]
            return ValueError(f"{self.name} lies between {self.between[0]} and {self.between[1]}")
        return None


def describe() -> tuple[Preference, ...]:
    """Return every preference with its sentence and range, in the order they are shown."""
    return tuple(
        Preference(f.name, f.metadata["said"], f.default, f.metadata["choices"], f.metadata["between"])
        for f in fields(Settings)
    )


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as they were found. `troubles` are sentences about what could not be used."""

    settings: Settings
    troubles: tuple[str, ...] = ()


def load(folder: Path | None = None) -> Loaded:
    """Return the kept preferences, defaults for what is missing or of no use; never raises.

    A file that is no settings file is kept aside as settings.broken.json, so that nothing is lost by the next save.
    `folder` is places.settings() unless given.
    """
    path = (folder or places.settings()) / _FILE
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(kept, dict):
            raise ValueError("no settings")
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError:
        return Loaded(Settings(), (f"{path}: your settings could not be read. The defaults are used.",))
    except (ValueError, RecursionError):
        aside = path.with_name("settings.broken.json")
        with suppress(OSError):
            path.replace(aside)
        return Loaded(
            Settings(), (f"{path}: this is no settings file. It is kept as {aside.name}; defaults are used.",)
        )
    return _usable(path, kept)


def _usable(path: Path, kept: Mapping[str, Any]) -> Loaded:
    """Return the settings whose values fit; names that nothing knows are passed over, a newer app may need them."""
    values, troubles = {}, []
    for described in describe():
        if described.name not in kept:
            continue
        problem = described.problem(kept[described.name])
        if problem is None:
            values[described.name] = kept[described.name]
        else:
            troubles.append(f"{path}: {problem}. The default is used.")
    return Loaded(Settings(**values), tuple(troubles))


def save(settings: Settings, folder: Path | None = None) -> None:
    """Keep `settings`, wholly or not at all; what else the file holds stays. Raises Unsaved."""
    path = (folder or places.settings()) / _FILE
    others: dict[str, Any] = {}
    with suppress(OSError, ValueError, RecursionError):
        found = json.loads(path.read_text(encoding="utf-8"))
        others = found if isinstance(found, dict) else {}
    text = json.dumps(others | dataclasses.asdict(settings), indent=2, ensure_ascii=False) + "\n"
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".settings.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            with suppress(OSError):
                Path(temporary).unlink(missing_ok=True)
        why = error.strerror or "the disk refused it"
        raise Unsaved(
            str(path), f"your settings could not be kept ({why})", "Check that you may write there"
        ) from error
