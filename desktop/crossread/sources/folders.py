"""Folders -> the files in them that can be versions of a story."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

FOLDER_LIMIT = 50
"""Files of a folder that are read at most: more than this is a folder given by mistake."""
_READ = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json"})


def files_in(folder: Path) -> list[Path]:
    """Return the files of a folder that can be read, by name, "2.txt" before "10.txt", hidden ones left out.

    Raises OSError.
    """
    inside = (one for one in folder.iterdir() if one.is_file() and one.suffix.lower() in _READ)
    return sorted((one for one in inside if not one.name.startswith(".")), key=_counting)


def _counting(path: Path) -> tuple[list[tuple[int, int, str]], str]:
    """Return a key that sorts the figures of names by their size."""
    parts = re.findall(r"\d{1,18}|\D+", path.name.lower())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts], path.name


def expanded(sources: Iterable[str]) -> list[str]:
    """Return `sources` with the files of each folder in its place.

    A folder that holds no file to be read, or more than `FOLDER_LIMIT`, stays: loading it says why.
    """
    found: list[str] = []
    for source in sources:
        inside = _of_folder(source)
        found += inside if 0 < len(inside) <= FOLDER_LIMIT else [source]
    return found


def _of_folder(source: str) -> list[str]:
    try:
        return [str(path) for path in files_in(Path(source))] if Path(source).is_dir() else []
    except (OSError, ValueError):
        return []
