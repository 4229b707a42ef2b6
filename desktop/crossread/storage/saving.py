"""A story -> its file, wholly or not at all."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import crossread
from crossread.errors import Unsaved
from crossread.facts import Judgement
from crossread.storage.schema import APPLICATION_ID, FORMAT, LARGEST_VALUE, TABLES
from crossread.story import Place, Story, Version


def save(path: Path, story: Story, judgements: Sequence[Judgement] = (), hidden: Sequence[int] = ()) -> None:
    """Write `story` to `path` with its pins and ties, the bytes its versions came from, their hashes, and judgements.

    `hidden` are the versions whose columns are hidden.

    A whole new file is made beside `path` and put in its place at once: whatever stops the work, there is the old file
    or the new one. Raises Unsaved where that cannot be done.
    """
    path = Path(path)
    if path.is_dir():
        raise Unsaved(str(path), "it is a folder", "Give the name of a file in it")
    for version in story.versions:
        if len(version.provenance.original) > LARGEST_VALUE - 1024:
            raise Unsaved(str(path), f"{version.label} is larger than 64 MB", "Paste the part of it you need")
    target = path.resolve() if path.is_symlink() else path
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        os.close(handle)
        temporary = Path(name)
        _write(temporary, story, judgements, hidden)
        _flush(temporary)
        with contextlib.suppress(OSError):
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)
        _flush_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise _unsaved(path, error) from error
    finally:
        if temporary is not None:
            for left in (temporary, Path(f"{temporary}-journal")):
                with contextlib.suppress(OSError):
                    left.unlink(missing_ok=True)


def _write(path: Path, story: Story, judgements: Sequence[Judgement], hidden: Sequence[int]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        # The page size must stand before the first write; the pragmas make the one transaction safe by itself.
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.execute("BEGIN IMMEDIATE")
        for statement in TABLES:
            connection.execute(statement)
        connection.execute("INSERT INTO story VALUES (1, ?, ?)", (story.base, f"Crossread {crossread.__version__}"))
        for number, version in enumerate(story.versions):
            _write_version(connection, number, version)
        connection.executemany(
            "INSERT INTO judgement VALUES (?, ?, ?, ?, ?)",
            [
                (
                    number,
                    j.decision.value,
                    j.kind.value,
                    _places(j.places),
                    _text(j.note),
                )
                for number, j in enumerate(judgements)
            ],
        )
        connection.executemany(
            "INSERT INTO pin VALUES (?, ?, ?)",
            [(number, int(pin.together), _listed(pin.paragraphs)) for number, pin in enumerate(story.pins)],
        )
        connection.executemany(
            "INSERT INTO tie VALUES (?, ?, ?, ?)",
            [
                (number, str(tie.kind), _places(tie.places), _places(tie.against))
                for number, tie in enumerate(story.ties)
            ],
        )
        connection.executemany("INSERT INTO hidden VALUES (?)", [(version,) for version in sorted(set(hidden))])
        connection.execute("COMMIT")
    finally:
        connection.close()


def _write_version(connection: sqlite3.Connection, number: int, version: Version) -> None:
    origin = version.provenance
    connection.execute(
        "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            _text(origin.name),
            _text(origin.path),
            _text(origin.url),
            _text(origin.outlet),
            _listed(origin.authors),
            origin.published.isoformat() if origin.published else None,
            origin.retrieved.isoformat() if origin.retrieved else None,
            _listed(origin.credits),
            _text(version.title),
            version.language,
            _text(version.trouble),
            _listed(version.notices),
            origin.sha256,
            origin.original,
        ),
    )
    connection.executemany(
        "INSERT INTO paragraph VALUES (?, ?, ?, ?)",
        [(number, i, p.role.value, p.text) for i, p in enumerate(version.paragraphs)],
    )


def _text(text: str | None) -> str | None:
    """Return text that UTF-8 can hold: a file name may carry bytes that are no characters."""
    return None if text is None else text.encode("utf-8", "replace").decode("utf-8")


def _places(places: Iterable[Place]) -> str:
    return _listed(dataclasses.astuple(place) for place in places)


def _listed(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=True)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(path: Path) -> None:
    """Have the new name survive a power cut; Windows does so itself and cannot open a folder."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _unsaved(path: Path, error: Exception) -> Unsaved:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Unsaved(str(path), "the folder it should be in does not exist", "Make the folder, or choose another one")
    if isinstance(error, PermissionError):
        return Unsaved(
            str(path), "writing there is not allowed, or another program has it open", "Choose another place"
        )
    why = getattr(error, "strerror", None) or str(error)
    return Unsaved(str(path), f"it could not be saved ({why})", "Choose another place, or make room on the disk")
