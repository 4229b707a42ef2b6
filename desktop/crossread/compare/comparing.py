"""The whole road: read each version, align, mark, find facts and join them, with progress and cancel."""

from __future__ import annotations

import dataclasses
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from crossread import align, facts, language
from crossread.align import Row, SharedText
from crossread.compare.references import Marker, reference
from crossread.compare.values import Comparison, Mark, Options, Step
from crossread.compare.years import with_years
from crossread.errors import Cancelled
from crossread.facts import Fact
from crossread.language import Reading
from crossread.story import Story, Version

READING, ALIGNING, MARKING, WEIGHING = "Reading", "Aligning", "Marking changes", "Comparing facts"

_KEPT = 128
"""Versions whose readings and facts are kept between comparisons: more columns than a window can show."""
_STEPS = 100
"""Steps of one stage that progress is told, at most about: a bar shows no more."""

Progress = Callable[[Step], None]
Asked = Callable[[], bool]


def compare(
    story: Story, options: Options | None = None, *, progress: Progress | None = None, cancelled: Asked | None = None
) -> Comparison:
    """Return `story` compared. A version with trouble keeps its empty column.

    `progress` is told every step; `cancelled` is asked often, and errors.Cancelled raised soon after it says yes.
    Raises StoryError where the wanted language pipeline is not there. Nothing is kept: see `Comparer`.
    """
    return Comparer().compare(story, options, progress=progress, cancelled=cancelled)


class Comparer:
    """Compares one story again and again and reads only what is new: a version is known by its content.

    Holds no more than the readings, facts and edits of the last comparisons; not for use by two threads at once.
    """

    def __init__(self) -> None:
        self._readings: dict[Any, Reading] = {}
        self._facts: dict[Any, tuple[Fact, ...]] = {}
        self._marker = Marker()
        self._laid: _Laid | None = None

    def compare(
        self,
        story: Story,
        options: Options | None = None,
        *,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Comparison:
        """Return `story` compared, as `compare` does; what was read before is not read again."""
        options = options or Options()
        road = _Road(progress, cancelled)
        readings = self._read(story, options, road)
        laid = self._lay(story, readings, road)
        versions = with_years(story.versions)
        found = self._find(versions, readings, road)
        table = facts.table(versions, readings, laid.rows, found, cancelled=road.asked, ties=story.ties)
        road.step(WEIGHING, len(story.versions), len(story.versions))
        return Comparison(story, readings, laid.rows, laid.references, laid.marks, table, laid.shared)

    def _lay(self, story: Story, readings: tuple[Reading, ...], road: _Road) -> _Laid:
        """Return the rows of a story and what is marked in them; those of the last one, where only facts are stale."""
        bare = dataclasses.replace(story, ties=())
        last = self._laid
        alike = last is not None and all(map(operator.is_, last.readings, readings)) and last.story == bare
        if last is not None and alike:
            return last
        road.step(ALIGNING, 0, 2)
        rows = align.align(story.versions, readings, base=story.base, pins=story.pins, cancelled=road.asked)
        road.step(ALIGNING, 1, 2)
        shared = align.shared(story.versions, cancelled=road.asked)
        road.step(ALIGNING, 2, 2)
        references, marks = self._mark(story, rows, road)
        self._laid = _Laid(bare, readings, rows, shared, references, marks)
        return self._laid

    def _read(self, story: Story, options: Options, road: _Road) -> tuple[Reading, ...]:
        reader = language.reader(options.pipeline)
        readings = []
        for number, version in enumerate(story.versions):
            road.step(READING, number, len(story.versions))
            key = (reader.pipeline, version.language, version.paragraphs)
            reading = self._readings.pop(key, None)
            if reading is None:
                reading = reader.read(version, road.asked)
            _keep(self._readings, key, reading)
            readings.append(reading)
        road.step(READING, len(story.versions), len(story.versions))
        return tuple(readings)

    def _mark(
        self, story: Story, rows: tuple[Row, ...], road: _Road
    ) -> tuple[tuple[int, ...], tuple[tuple[Mark, ...], ...]]:
        self._marker.start()
        references: list[int] = []
        marks: list[tuple[Mark, ...]] = []
        for number, row in enumerate(rows):
            if number % max(1, len(rows) // _STEPS) == 0:
                road.step(MARKING, number, len(rows))
            against = reference(story, row)
            found: list[Mark] = []
            for version in row.present:
                if version != against:
                    road.ask()
                    found += self._marker.marks(story, row, against, version)
            references.append(against)
            marks.append(tuple(found))
        return tuple(references), tuple(marks)

    def _find(
        self, versions: tuple[Version, ...], readings: tuple[Reading, ...], road: _Road
    ) -> tuple[tuple[Fact, ...], ...]:
        found = []
        for number, (version, reading) in enumerate(zip(versions, readings, strict=True)):
            road.step(WEIGHING, number, len(versions))
            found.append(self._facts_of(number, version, reading))
        return tuple(found)

    def _facts_of(self, number: int, version: Version, reading: Reading) -> tuple[Fact, ...]:
        # All a fact may hang on: the bytes are what the paragraphs came from, and slow to compare.
        origin = dataclasses.replace(version.provenance, original=b"", sha256="")
        key = (reading.pipeline, dataclasses.replace(version, provenance=origin))
        known = self._facts.pop(key, None)
        if known is None:
            known = tuple(facts.find(number, version, reading))
        _keep(self._facts, key, known)
        if all(fact.place.version == number for fact in known):
            return known
        return tuple(dataclasses.replace(fact, place=dataclasses.replace(fact.place, version=number)) for fact in known)


@dataclass(frozen=True, slots=True)
class _Laid:
    """The rows of one story, in which what the reporter decided about facts changes nothing."""

    story: Story
    readings: tuple[Reading, ...]
    rows: tuple[Row, ...]
    shared: tuple[SharedText, ...]
    references: tuple[int, ...]
    marks: tuple[tuple[Mark, ...], ...]


def _keep(kept: dict[Any, Any], key: Any, value: Any) -> None:
    """Put `value` last and drop the oldest beyond what is kept."""
    kept[key] = value
    while len(kept) > _KEPT:
        kept.pop(next(iter(kept)))


class _Road:
    """Tells progress, and stops where the reporter asked to."""

    def __init__(self, progress: Progress | None, cancelled: Asked | None) -> None:
        self._progress = progress
        self.asked = cancelled

    def ask(self) -> None:
        if self.asked is not None and self.asked():
            raise Cancelled

    def step(self, stage: str, done: int, total: int) -> None:
        self.ask()
        if self._progress is not None:
            self._progress(Step(stage, done, total))
