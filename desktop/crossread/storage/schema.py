"""The tables of a story file, and how a connection is set up so that a hostile file can do nothing."""

from __future__ import annotations

import sqlite3
from functools import cache

APPLICATION_ID = 0x43726F73
"""Stands in the file's header, "Cros": tells a story file from any other SQLite database."""
FORMAT = 4
"""Stands in the header as user_version; a file with a higher one was made by a newer Crossread.

2 added the pins, 3 the hidden columns, 4 the ties between mentions of facts.
"""

_FIRST_TABLES = (
    """CREATE TABLE story (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    base INTEGER,
    made_by TEXT NOT NULL
) STRICT""",
    """CREATE TABLE version (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    path TEXT,
    url TEXT,
    outlet TEXT,
    authors TEXT NOT NULL,
    published TEXT,
    retrieved TEXT,
    credits TEXT NOT NULL,
    title TEXT,
    language TEXT NOT NULL,
    trouble TEXT,
    notices TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    original BLOB NOT NULL
) STRICT""",
    """CREATE TABLE paragraph (
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE judgement (
    position INTEGER PRIMARY KEY,
    decision TEXT NOT NULL,
    kind TEXT NOT NULL,
    places TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT""",
)
_PIN = """CREATE TABLE pin (
    position INTEGER PRIMARY KEY,
    together INTEGER NOT NULL,
    paragraphs TEXT NOT NULL
) STRICT"""
_HIDDEN = """CREATE TABLE hidden (
    version INTEGER PRIMARY KEY
) STRICT"""
_TIE = """CREATE TABLE tie (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    places TEXT NOT NULL,
    against TEXT NOT NULL
) STRICT"""
TABLES = (*_FIRST_TABLES, _PIN, _HIDDEN, _TIE)
"""Lists (authors, credits, notices, places, paragraphs) are JSON."""

LARGEST_VALUE = 64 * 1024 * 1024
"""Bytes of the longest text or original in a file: sources are no larger than 50 MB."""
SECONDS = 10.0
"""How long one file may keep SQLite busy: the largest story that can be made opens in a tenth of it."""


@cache
def expected(form: int = FORMAT) -> frozenset[tuple[str, str, str]]:
    """Return what sqlite_schema holds in a file of that format: type, name and the statement as SQLite keeps it."""
    connection = sqlite3.connect(":memory:")
    try:
        known = (has_pins(form), has_hidden(form), has_ties(form))
        later = (table for table, there in zip((_PIN, _HIDDEN, _TIE), known, strict=True) if there)
        for statement in (*_FIRST_TABLES, *later):
            connection.execute(statement)
        return frozenset(schema_of(connection))
    finally:
        connection.close()


def has_pins(form: int) -> bool:
    """Return whether files of that format keep the reporter's pins."""
    return form > 1


def has_hidden(form: int) -> bool:
    """Return whether files of that format keep which columns are hidden."""
    return form > 2


def has_ties(form: int) -> bool:
    """Return whether files of that format keep which mentions of facts the reporter tied together or apart."""
    return form > 3


def schema_of(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Return type, name and statement of everything a database says it has; automatic indices have no statement."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return [(str(kind), str(name), str(sql)) for kind, name, sql in rows]


def guard(connection: sqlite3.Connection) -> None:
    """Take from a connection what a crafted file could use: functions in its schema, huge values, mapped memory."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 50)
