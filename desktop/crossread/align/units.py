"""Versions and their readings -> the sentences that alignment works on, flat, with where each comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from crossread.align import thresholds
from crossread.align.typography import plain
from crossread.language import ParagraphReading, Reading
from crossread.story import Role, Version

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


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


def band(role: Role) -> Band:
    """Return the band a role aligns in."""
    return _BANDS.get(role, Band.TEXT)


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence, or a few of a very long version: the number of its paragraph, its band, its plain text."""

    paragraph: int
    band: Band
    text: str


class Sentences:
    """The sentences of a story in the order of its versions. Paragraphs that take part are numbered through, from 0.

    `paragraphs[number]` is (version, index); `owner` the paragraph number of every sentence, `bands` its band and
    `sizes` its length in characters; `of_version` and `paragraphs_of` are ranges per version, `starts` the first
    sentence of every paragraph.
    """

    def __init__(self, versions: Sequence[Version], readings: Sequence[Reading]) -> None:
        import numpy as np

        self.units: list[Unit] = []
        self.paragraphs: list[tuple[int, int]] = []
        self.of_version: list[slice] = []
        self.paragraphs_of: list[slice] = []
        starts: list[int] = []
        for number, (version, reading) in enumerate(zip(versions, readings, strict=True)):
            first, first_paragraph = len(self.units), len(self.paragraphs)
            count = sum(max(1, len(paragraph.sentences)) for paragraph in reading.paragraphs)
            together = -(-count // thresholds.MOST_SENTENCES) if count else 1
            for index in version.aligned():
                read = reading.paragraphs[index] if index < len(reading.paragraphs) else ParagraphReading()
                starts.append(len(self.units))
                self.units += [
                    Unit(len(self.paragraphs), band(version.paragraphs[index].role), text)
                    for text in _texts(version.paragraphs[index].text, read, together)
                ]
                self.paragraphs.append((number, index))
            self.of_version.append(slice(first, len(self.units)))
            self.paragraphs_of.append(slice(first_paragraph, len(self.paragraphs)))
        self.starts: NDArray[np.intp] = np.array(starts, dtype=np.intp)
        self.owner: NDArray[np.intp] = np.array([unit.paragraph for unit in self.units], dtype=np.intp)
        self.bands: NDArray[np.int8] = np.array([unit.band for unit in self.units], dtype=np.int8)
        self.sizes: NDArray[np.float64] = np.array([len(unit.text) for unit in self.units], dtype=np.float64)
        self.version_of: NDArray[np.intp] = np.array([version for version, _ in self.paragraphs], dtype=np.intp)
        self.number = {paragraph: number for number, paragraph in enumerate(self.paragraphs)}


def _texts(text: str, reading: ParagraphReading, together: int) -> list[str]:
    """Return the plain sentences of a paragraph, `together` at a time; the paragraph whole where none was found."""
    runs = [reading.sentences[at : at + together] for at in range(0, len(reading.sentences), together)]
    texts = [plain(text[run[0].start : run[-1].end]) for run in runs]
    return [found for found in texts if found] or [plain(text) or text]
