"""A story file -> the story; nothing a file holds is trusted."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import time
from pathlib import Path
from typing import Any

from crossread.errors import Unreadable
from crossread.facts import Decision, FactKind, Judgement
from crossread.storage.schema import (
    APPLICATION_ID,
    FORMAT,
    SECONDS,
    expected,
    guard,
    has_hidden,
    has_pins,
    has_ties,
    schema_of,
)
from crossread.storage.values import Saved
from crossread.story import Paragraph, Pin, Place, Provenance, Role, Story, Tie, Version

_LARGEST_FILE = 1024 * 1024 * 1024
"""Bytes of the largest story file that is opened: twenty sources of the largest size."""
_HEADER = 100
"""Bytes of SQLite's file header; the application's id is at 68, the format at 60, both big-endian."""
_MAGIC = b"SQLite format 3\x00"
_CHECK_EVERY = 100_000
"""Steps of SQLite's machine between two looks at the clock: under a hundredth of a second."""
_DAMAGED = ("the file is damaged", "Open a copy of it from your backup")


def open_story(path: Path) -> Story:
    """Return the story in `path`. Raises Unreadable, with one sentence, for anything but an intact story file."""
    return open_saved(path).story


def open_saved(path: Path) -> Saved:
    """Return the story in `path` with the reporter's judgements. Raises Unreadable as `open_story` does.

    The file is opened for reading alone, and as one that nothing changes, so that no journal beside it is played back.
    """
    path = Path(path)
    name = str(path)
    form = _check_header(path, name)
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except (sqlite3.Error, OSError, ValueError) as error:
        raise Unreadable(name, "it could not be opened", "Check that you may read it") from error
    try:
        _limit_time(connection)
        guard(connection)
        connection.execute("PRAGMA query_only = ON")
        if frozenset(schema_of(connection)) != expected(form):
            raise Unreadable(name, "it is no story file of this Crossread", "Check where it comes from")
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise Unreadable(name, *_DAMAGED)
        return _read(connection, form)
    except _Altered as error:
        raise Unreadable(
            name,
            f"the kept original of {error} is not the one its fingerprint was taken from, so the file was changed",
            "Do not rely on it; open a copy from your backup",
        ) from error
    except (sqlite3.Error, ValueError, TypeError, KeyError, OverflowError, RecursionError, MemoryError) as error:
        raise Unreadable(name, *_DAMAGED) from error
    finally:
        connection.close()


class _Altered(Exception):
    """The original bytes of a version do not fit its fingerprint; the text is the version's name."""


def _check_header(path: Path, name: str) -> int:
    """Return the format of the file. Raises Unreadable for what is no story of this Crossread or an older one."""
    try:
        if path.is_dir():
            raise Unreadable(name, "it is a folder", "Choose a .crossread file")
        if not path.exists():
            raise Unreadable(name, "there is no such file", "Check the path")
        if not path.is_file():
            raise Unreadable(name, "it is no ordinary file", "Save it as a file first")
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "the path is not valid"
        raise Unreadable(name, f"it could not be opened ({why.lower()})", "Check that you may read it") from error
    identity = int.from_bytes(header[68:72], "big")
    if len(header) < _HEADER or not header.startswith(_MAGIC) or identity != APPLICATION_ID:
        raise Unreadable(name, "it is no Crossread story", "Choose a file that Crossread has saved")
    form = int.from_bytes(header[60:64], "big")
    if form > FORMAT:
        raise Unreadable(name, "it was saved by a newer Crossread", "Update Crossread to open it")
    if size > _LARGEST_FILE:
        raise Unreadable(name, "it is larger than 1 GB, and no larger story is opened", "Save fewer versions in one")
    return form


def _limit_time(connection: sqlite3.Connection) -> None:
    """Have SQLite stop a statement once the file has kept it busy for too long."""
    end = time.monotonic() + SECONDS
    connection.set_progress_handler(lambda: int(time.monotonic() > end), _CHECK_EVERY)


def _read(connection: sqlite3.Connection, form: int) -> Saved:
    base = connection.execute("SELECT base FROM story WHERE only = 1").fetchone()
    if base is None:
        raise ValueError("no story")
    paragraphs: dict[int, list[Paragraph]] = {}
    rows = connection.execute("SELECT version, position, role, text FROM paragraph ORDER BY version, position")
    for number, position, role, text in rows:
        column = paragraphs.setdefault(number, [])
        if position != len(column):
            raise ValueError("a paragraph is missing")
        column.append(Paragraph(_string(text), Role(role)))
    versions: list[Version] = []
    for position, *fields in connection.execute("SELECT * FROM version ORDER BY position"):
        if position != len(versions):
            raise ValueError("a version is missing")
        versions.append(_version(fields, tuple(paragraphs.pop(position, []))))
    if paragraphs:
        raise ValueError("paragraphs of no version")
    pins = connection.execute("SELECT together, paragraphs FROM pin ORDER BY position") if has_pins(form) else ()
    ties = connection.execute("SELECT kind, places, against FROM tie ORDER BY position") if has_ties(form) else ()
    story = Story(tuple(versions), base[0], tuple(_pin(*row) for row in pins), tuple(_tie(*row) for row in ties))
    judgements = connection.execute("SELECT decision, kind, places, note FROM judgement ORDER BY position")
    kept = connection.execute("SELECT version FROM hidden ORDER BY version") if has_hidden(form) else ()
    hidden = tuple(_count(row[0]) for row in kept)
    if any(not 0 <= version < len(versions) for version in hidden):
        raise ValueError("no such version to be hidden")
    return Saved(story, tuple(_judgement(story, *row) for row in judgements), hidden)


def _version(fields: list[Any], paragraphs: tuple[Paragraph, ...]) -> Version:
    name, path, url, outlet, authors, published, retrieved, credited, title, language, trouble, notices = fields[:12]
    sha256, original = fields[12:]
    try:
        origin = Provenance(
            name=_string(name),
            path=_string_or_none(path),
            url=_string_or_none(url),
            outlet=_string_or_none(outlet),
            authors=_strings(authors),
            published=_when(published),
            retrieved=None if retrieved is None else dt.datetime.fromisoformat(_string(retrieved)),
            credits=_strings(credited),
            sha256=_string(sha256),
            original=_bytes(original),
        )
    except ValueError as error:
        if "fingerprint" in str(error):
            raise _Altered(_string_or_none(outlet) or _string(name)) from error
        raise
    return Version(
        origin, paragraphs, _string_or_none(title), _string(language), _string_or_none(trouble), _strings(notices)
    )


def _pin(together: object, paragraphs: object) -> Pin:
    if together not in (0, 1):
        raise ValueError("a pin holds together or apart")
    held = tuple((_count(version), _count(index)) for version, index in json.loads(_string(paragraphs)))
    return Pin(held, together == 1)


def _tie(kind: object, places: object, against: object) -> Tie:
    """Return one tie. Its mentions need not be there any more, as those of a judgement need."""
    held = (tuple(Place(*map(_count, entry)) for entry in json.loads(_string(side))) for side in (places, against))
    return Tie(FactKind(_string(kind)), *held)


def _judgement(story: Story, decision: object, kind: object, places: object, note: object) -> Judgement:
    held = []
    for entry in json.loads(_string(places)):
        place = Place(*(_count(part) for part in entry))
        try:
            story.text(place)
        except IndexError as error:
            raise ValueError("a judgement about no place") from error
        held.append(place)
    return Judgement(Decision(_string(decision)), FactKind(_string(kind)), tuple(held), _string(note))


def _when(written: object) -> dt.date | None:
    if written is None:
        return None
    text = _string(written)
    return dt.datetime.fromisoformat(text) if "T" in text else dt.date.fromisoformat(text)


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError("not bytes")  # bytes() of a number would set aside that much memory
    return value


def _string_or_none(value: object) -> str | None:
    return None if value is None else _string(value)


def _strings(value: object) -> tuple[str, ...]:
    found = json.loads(_string(value))
    if not isinstance(found, list):
        raise TypeError("not a list")
    return tuple(_string(entry) for entry in found)


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("not a number")
    return value
