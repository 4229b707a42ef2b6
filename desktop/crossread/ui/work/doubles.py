"""The same content given twice: read all the same, and told apart from the first in every arrangement anew."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crossread.story import Version
    from crossread.ui.work.messages import Column


def without_doubles(versions: Sequence[Version]) -> tuple[Version, ...]:
    """Return `versions` with trouble in place of one whose bytes stand further left already: it proves nothing."""
    first: dict[str, int] = {}
    kept = []
    for number, version in enumerate(versions):
        digest = version.provenance.sha256
        twin = first.setdefault(digest, number) if digest and not version.trouble else number
        if twin == number:
            kept.append(version)
            continue
        where = f"it has the same content as {versions[twin].label} in column {twin + 1}"
        trouble = f"{version.label}: {where}. Remove one of the two."
        kept.append(replace(version, paragraphs=(), trouble=trouble))
    return tuple(kept)


def without_twins(columns: Sequence[Column]) -> list[list[Column]]:
    """Return the columns in as few batches as can be, none of which holds the same content twice."""
    batches: list[list[Column]] = []
    times: dict[str, int] = {}
    for column in columns:
        content = _content(column.material)
        batch = times.get(content, 0)
        times[content] = batch + 1
        if batch == len(batches):
            batches.append([])
        batches[batch].append(column)
    return batches


def _content(source: Any) -> str:
    """Return a mark of the bytes a source will give; its name where it cannot be read, or will not for its size."""
    from crossread.sources import FILE_LIMIT

    if not isinstance(source, Path):
        held = source.html if source.html and source.html.strip() else source.text
        return hashlib.sha256(held.encode("utf-8", "surrogatepass")).hexdigest()
    try:
        if not source.is_file() or source.stat().st_size > FILE_LIMIT:
            return f"name {source}"
        with source.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return f"name {source}"
