"""What the window was left with, and the small file that tells the next start. No widgets, no Qt."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from crossread.sources import Pasted, Source
from crossread.translation import translate
from crossread.ui.work import NONE, Amendment

_RECORD, _COPY, _ASIDE = "session.json", "session.crossread", "unsaved"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A source that was given but not read yet, with what was corrected about it."""

    source: Source
    amendment: Amendment = NONE


@dataclass(frozen=True, slots=True)
class Left:
    """The story that lay on the desk.

    `story` is the reporter's own file of it, `unsaved` whether the desk held more than that file. `copied` says that
    the versions that were read are in the copy beside the record. `opening` stands while a start is bringing this
    back: found at the next start, that start did not survive it.
    """

    title: str = ""
    story: Path | None = None
    unsaved: bool = False
    copied: bool = False
    waiting: tuple[Waiting, ...] = ()
    opening: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to bring back."""
        return not self.copied and not self.waiting


class Leavings:
    """The folder that holds the record, the copy, and unsaved stories that were put aside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.copy = folder / _COPY

    def read(self) -> Left:
        """Return what was left; nothing where there is no record that can be understood. Never raises."""
        try:
            left = _decoded(json.loads((self.folder / _RECORD).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            left = Left(unsaved=True, copied=True)  # a copy without its record is still the reporter's work
        return replace(left, copied=left.copied and self.copy.is_file())

    def write(self, left: Left) -> None:
        """Keep `left`, wholly or not at all. Raises OSError."""
        self.make()
        handle, name = tempfile.mkstemp(prefix=".session.", suffix=".part", dir=self.folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass") as file:
                json.dump(_encoded(left), file)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.folder / _RECORD)
        except OSError:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
            raise

    def make(self) -> None:
        """Make the folder, for this reporter's eyes alone. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def forget(self) -> None:
        """Leave nothing for the next start; what was put aside stays."""
        for name in (_RECORD, _COPY):
            with suppress(OSError):
                (self.folder / name).unlink(missing_ok=True)

    def put_aside(self, left: Left, now: dt.datetime) -> Path | None:
        """Move the copy to where nothing writes over it, and return its place; None where that cannot be done."""
        words = " ".join(re.findall(r"\w+", left.title)[:8])[:60] or translate("Session", "Unsaved story")
        aside = self.folder / _ASIDE / f"{words} {now:%Y-%m-%d %H.%M.%S}.crossread"
        try:
            aside.parent.mkdir(exist_ok=True, mode=0o700)
            self.copy.replace(aside)
        except OSError:
            return None
        return aside


def _encoded(left: Left) -> dict[str, Any]:
    return {
        "title": left.title,
        "story": None if left.story is None else str(left.story),
        "unsaved": left.unsaved,
        "copied": left.copied,
        "waiting": [_encoded_source(one.source) | _encoded_amendment(one.amendment) for one in left.waiting],
        "opening": left.opening,
    }


def _encoded_source(source: Source) -> dict[str, Any]:
    if isinstance(source, Pasted):
        return {"text": source.text, "html": source.html, "name": source.name}
    return {"path": str(source)} if isinstance(source, Path) else {"address": source}


def _encoded_amendment(amendment: Amendment) -> dict[str, Any]:
    day = amendment.published
    return {"as": {"title": amendment.title, "outlet": amendment.outlet, "published": day.isoformat() if day else None}}


def _decoded(kept: Any) -> Left:
    return Left(
        str(kept["title"]),
        None if kept["story"] is None else Path(kept["story"]),
        kept["unsaved"] is True,
        kept["copied"] is True,
        tuple(Waiting(_decoded_source(one), _decoded_amendment(one["as"])) for one in kept["waiting"]),
        kept["opening"] is True,
    )


def _decoded_source(kept: Any) -> Source:
    if "path" in kept:
        return Path(kept["path"])
    if "address" in kept:
        return str(kept["address"])
    html = kept["html"]
    return Pasted(str(kept["text"]), None if html is None else str(html), str(kept["name"]))


def _decoded_amendment(kept: Any) -> Amendment:
    day = kept["published"]
    return Amendment(kept["title"], kept["outlet"], None if day is None else dt.datetime.fromisoformat(day).date())
