"""Every bundled sample story, compared through the engine and held against the true differences listed beside it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from crossread import places, sources
from crossread.align import Row, RowKind
from crossread.compare import Comparison, MarkKind, compare
from crossread.facts import FactLine, Verdict
from crossread.story import ALIGNED_ROLES, Place, Story

SAMPLES = places.resources() / "samples"
NAMES = sorted(path.parent.name for path in SAMPLES.glob("*/story.toml"))
CONFLICT = {Verdict.CONTRADICTS, Verdict.DIFFERS}


@dataclass(frozen=True)
class Sample:
    """A sample story compared, its version names in the order of the columns, and what is true of it."""

    name: str
    columns: tuple[str, ...]
    comparison: Comparison
    truth: dict[str, Any]

    def place(self, column: str, words: str, *, anywhere: bool = False) -> Place:
        """Where `words` stand in that version: their one place in its article, or on the whole page."""
        version = self.columns.index(column)
        found = [
            Place(version, index, start, start + len(words))
            for index, paragraph in enumerate(self.comparison.story.versions[version].paragraphs)
            if anywhere or paragraph.role in ALIGNED_ROLES
            for start in _starts(paragraph.text.replace("\u00a0", " "), words)
        ]
        assert found, f"{self.name}/{column} does not say {words!r} in its article"
        assert anywhere or len(found) == 1, f"{self.name}/{column} says {words!r} {len(found)} times"
        return found[0]

    def places(self, entry: dict[str, Any]) -> list[Place]:
        """Where the words of one listed truth stand, in the order it lists the versions."""
        return [self.place(column, words) for column, words in entry["words"].items()]

    def row(self, place: Place) -> Row:
        """The row that holds the paragraph of `place`."""
        return next(row for row in self.comparison.rows if place.paragraph in row.cells[place.version])

    def lines(self, found: list[Place]) -> Iterator[tuple[FactLine, set[int]]]:
        """Each fact line that touches any of these places, with the versions in which it does."""
        for line in self.comparison.facts:
            touched = {place.version for place in found for mention in line.mentions if _overlap(mention.place, place)}
            if touched:
                yield line, touched

    def differs_elsewhere(self, line: FactLine, equal: set[int]) -> bool:
        """Whether a listed difference puts words on this line from a version that is not among the equal ones."""
        return any(
            place.version not in equal and any(_overlap(mention.place, place) for mention in line.mentions)
            for entry in self.truth["difference"]
            for place in self.places(entry)
        )


def _starts(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _overlap(a: Place, b: Place) -> bool:
    return (a.version, a.paragraph) == (b.version, b.paragraph) and a.start < b.end and b.start < a.end


@cache
def described(name: str) -> dict[str, Any]:
    return tomllib.loads((SAMPLES / name / "story.toml").read_text(encoding="utf-8"))


@cache
def truths(name: str) -> dict[str, Any]:
    return tomllib.loads((SAMPLES / name / "differences.toml").read_text(encoding="utf-8"))


@cache
def sample(name: str) -> Sample:
    files = [SAMPLES / name / file for file in described(name)["versions"]]
    versions = sources.load_all([str(file) for file in files])
    return Sample(name, tuple(file.stem for file in files), compare(Story(tuple(versions))), truths(name))


def listed(*kinds: str) -> list[Any]:
    """One test case per listed truth of these kinds, named for what it is."""
    return [
        pytest.param(name, entry, id=f"{name}: {entry.get('what') or entry['version'] + ' ' + entry['role']}")
        for name in NAMES
        for kind in kinds
        for entry in truths(name).get(kind, [])
    ]


def told(lines: list[tuple[FactLine, set[int]]], columns: tuple[str, ...]) -> str:
    """Say what the fact table holds instead, for the message of a failing test."""
    return "\n".join(
        f"  {line.verdict} {line.kind} ({line.about}; {line.rule}) in {sorted(columns[v] for v in touched)}"
        for line, touched in lines
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_story_is_whole(name: str) -> None:
    about = described(name)
    assert about["title"]
    assert about["description"].endswith(".")
    files = {path.name for path in (SAMPLES / name).iterdir()} - {"story.toml", "differences.toml"}
    assert set(about["versions"]) == files, "story.toml lists every version, and nothing else"
    read = sample(name).comparison.story.versions
    assert [version.trouble for version in read] == [None] * len(files)
    assert all(version.title and version.provenance.outlet and version.provenance.published for version in read)


@pytest.mark.parametrize(("name", "entry"), listed("difference"))
def test_a_listed_difference_is_in_the_fact_table(name: str, entry: dict[str, Any]) -> None:
    read = sample(name)
    lines = list(read.lines(read.places(entry)))
    against = {read.columns.index(column) for column in entry["against"]}
    assert any(line.verdict in CONFLICT and touched > against for line, touched in lines), (
        f"wanted one {entry['verdict']} line on which {entry['against']} stand against the rest; found\n"
        f"{told(lines, read.columns)}"
    )


@pytest.mark.parametrize(("name", "entry"), listed("equal"))
def test_what_only_looks_different_is_not_flagged(name: str, entry: dict[str, Any]) -> None:
    read = sample(name)
    lines = [
        (line, touched)
        for line, touched in read.lines(read.places(entry))
        if line.verdict in CONFLICT and len(touched) > 1 and not read.differs_elsewhere(line, touched)
    ]
    assert not lines, f"flagged though equal:\n{told(lines, read.columns)}"


@pytest.mark.parametrize("name", NAMES)
def test_no_conflict_is_called_that_is_not_listed(name: str) -> None:
    read = sample(name)
    truly = [read.places(entry) for entry in read.truth["difference"]]
    false = [
        (line, {mention.place.version for mention in line.mentions})
        for line in read.comparison.facts
        if line.verdict in CONFLICT
        and not any(
            sum(any(_overlap(mention.place, place) for mention in line.mentions) for place in known) > 1
            for known in truly
        )
    ]
    assert not false, f"called a conflict:\n{told(false, read.columns)}"


@pytest.mark.parametrize(("name", "entry"), listed("moved"))
def test_a_moved_paragraph_is_one_moved_row(name: str, entry: dict[str, Any]) -> None:
    read = sample(name)
    rows = {read.row(place) for place in read.places(entry)}
    assert [row.kind for row in rows] == [RowKind.MOVED]


@pytest.mark.parametrize(("name", "entry"), listed("added", "removed"))
def test_a_paragraph_that_some_versions_lack_leaves_a_gap_there(name: str, entry: dict[str, Any]) -> None:
    read = sample(name)
    wanted = read.places(entry)
    rows = {read.row(place) for place in wanted}
    assert [set(row.present) for row in rows] == [{place.version for place in wanted}]


@pytest.mark.parametrize(("name", "entry"), listed("typographic"))
def test_typography_alone_is_no_change(name: str, entry: dict[str, Any]) -> None:
    read = sample(name)
    rows = {read.row(place) for place in read.places(entry)}
    assert [row.kind for row in rows] == [RowKind.SAME]
    marks = read.comparison.marks[read.comparison.rows.index(rows.pop())]
    assert {mark.kind for mark in marks} == {MarkKind.NOISE}


@pytest.mark.parametrize(("name", "entry"), listed("role"))
def test_paragraphs_have_their_roles(name: str, entry: dict[str, Any]) -> None:
    read = sample(name)
    for words in entry["words"]:
        place = read.place(entry["version"], words, anywhere=True)
        paragraph = read.comparison.story.versions[place.version].paragraphs[place.paragraph]
        assert paragraph.role == entry["role"], paragraph.text


def test_the_samples_are_plain_files() -> None:
    """Each file is UTF-8 with plain line ends, so that it reads the same on every system."""
    for path in SAMPLES.rglob("*.*"):
        data = path.read_bytes()
        assert b"\r" not in data, path
        data.decode("utf-8")
