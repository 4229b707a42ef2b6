"""Versions and their readings -> the sentences that alignment works on, flat, with where each comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from crossread.align.typography import plain
from crossread.language import Reading
from crossread.story import Role, Version


class Band(IntEnum):
    """Kinds of paragraph that never stand in one row with another kind."""

    TEXT = 0
    HEADLINE = 1
    CAPTION = 2
    BYLINE = 3
    DATELINE = 4


_BANDS = {
    Role.HEADLINE: Band.HEADLINE,
    Role.CAPTION: Band.CAPTION,
    Role.BYLINE: Band.BYLINE,
    Role.DATELINE: Band.DATELINE,
}


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence: its version and paragraph, its band and its text in plain typography."""

    version: int
    paragraph: int
    band: Band
    text: str


def band(role: Role) -> Band:
    """Return the band a role aligns in."""
    return _BANDS.get(role, Band.TEXT)


def units(versions: Sequence[Version], readings: Sequence[Reading]) -> list[Unit]:
    """Return the sentences of every paragraph that takes part, in the order of the versions and of their text.

    A paragraph in which no sentence was found is one unit.
    """
    found = []
    for number, (version, reading) in enumerate(zip(versions, readings, strict=True)):
        for index in version.aligned():
            paragraph = version.paragraphs[index]
            sentences = reading.paragraphs[index].sentences if index < len(reading.paragraphs) else ()
            texts = [plain(paragraph.text[sentence.start : sentence.end]) for sentence in sentences]
            texts = [text for text in texts if text] or [plain(paragraph.text)]
            found += [Unit(number, index, band(paragraph.role), text) for text in texts]
    return found
