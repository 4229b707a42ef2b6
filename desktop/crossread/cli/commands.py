"""What each headless command does: gather versions, drive the engine, write the result."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from crossread import align as alignment
from crossread import export, language
from crossread import facts as finding
from crossread.cli import jsonl
from crossread.cli.terminal import Terminal
from crossread.compare import Options, Step
from crossread.compare import compare as compare_story
from crossread.errors import StoryError, Unreadable
from crossread.story import Place, Provenance, Story, Version

_LARGEST_INPUT = 50 * 1024 * 1024
"""Bytes read from standard input: as large as a file may be; one more is asked for, so that excess is noticed."""


def compare(wanted: argparse.Namespace, terminal: Terminal) -> None:
    """Compare the sources and write the whole comparison. Raises StoryError with fewer than two that can be read."""
    if wanted.pipeline is None:
        # While the sources are parsed in a process of their own, this one has time for its slowest imports.
        threading.Thread(target=language.warm, name="warm", daemon=True).start()
    story, judgements = _story(wanted, terminal)
    readable = [version for version in story.versions if version.paragraphs]
    if len(readable) < 2:
        raise StoryError(*_too_few(story, readable))
    comparison = compare_story(story, Options(wanted.pipeline), progress=terminal.progress)
    if wanted.format == "json":
        text = export.to_json(comparison, judgements)
    elif wanted.format == "html":
        text = export.to_html(comparison, judgements)
    elif wanted.format == "csv":
        text = export.to_csv(comparison, judgements)
    else:
        from crossread.cli.report import comparison_text

        text = comparison_text(comparison, judgements, colour=terminal.paints(wanted.output))
    terminal.write(text, wanted.output)


def read(wanted: argparse.Namespace, terminal: Terminal) -> None:
    """Write what was read from each source, those with trouble too."""
    versions = _versions(wanted.sources, terminal)
    if wanted.format == "json":
        text = export.versions_to_json(versions)
    else:
        from crossread.cli.report import versions_text

        text = versions_text(versions)
    terminal.write(text, wanted.output)


def facts(wanted: argparse.Namespace, terminal: Terminal) -> None:
    """Write the facts of each source, or of each line of a batch. Exits with 2 for neither or both."""
    if bool(wanted.sources) == bool(wanted.jsonl):
        terminal.say("crossread facts: give sources, or --jsonl PATH, not both.")
        raise SystemExit(2)
    reader = language.reader(wanted.pipeline)
    if wanted.jsonl:
        _batch(wanted, terminal, lambda name, number, case: _facts_line(name, number, case, reader, terminal))
        return
    versions = _versions(wanted.sources, terminal)
    found = [finding.find(number, v, reader.read(v)) for number, v in enumerate(versions)]
    terminal.write(export.facts_to_json(versions, found), wanted.output)


def align(wanted: argparse.Namespace, terminal: Terminal) -> None:
    """Write the rows of each line of a batch."""
    reader = language.reader(None)
    _batch(wanted, terminal, lambda name, number, case: _align_line(name, number, case, reader, terminal))


def _story(wanted: argparse.Namespace, terminal: Terminal) -> tuple[Story, tuple[finding.Judgement, ...]]:
    """Return what is to be compared, with what a story file says was decided about its facts.

    Exits with 2 for a base that is not among the sources.
    """
    first = str(wanted.sources[0])
    if len(wanted.sources) == 1 and first.lower().endswith(".crossread"):
        from crossread import storage

        saved = storage.open_saved(Path(first))
        story = saved.story
        for version in story.versions:
            if version.trouble:
                terminal.trouble(version.trouble)
        if wanted.base is None:
            return story, saved.judgements
        _check_base(wanted.base, len(story.versions), terminal)
        return dataclasses.replace(story, base=wanted.base - 1), saved.judgements
    from crossread.sources import expanded

    sources = expanded(wanted.sources)
    if wanted.base is not None:
        _check_base(wanted.base, len(sources), terminal)
    return Story(_versions(sources, terminal), None if wanted.base is None else wanted.base - 1), ()


def _check_base(base: int, count: int, terminal: Terminal) -> None:
    if base > count:
        terminal.say(f"crossread compare: --base {base}, but there are only {count} sources.")
        raise SystemExit(2)


def _too_few(story: Story, readable: list[Version]) -> tuple[str, str, str]:
    if readable:
        which = "it is the only version" if len(story.versions) == 1 else "no other version could be read"
        return readable[0].provenance.name, f"{which}, so there is nothing to compare it with", "Give at least two"
    return "crossread compare", "none of the sources could be read", "Give at least two that can"


def _versions(sources: list[str], terminal: Terminal) -> tuple[Version, ...]:
    """Return the version of each source, in order, and tell the trouble of those that could not be read."""
    from crossread import sources as room

    sources = room.expanded(sources)

    def told(done: int, total: int) -> None:
        terminal.progress(Step("Reading sources", done, total))

    files = iter(room.load_all([source for source in sources if source != "-"], progress=told))
    versions: list[Version] = []
    piped = False
    for source in sources:
        if source != "-":
            versions.append(next(files))
        elif piped:
            versions.append(_refused("standard input", "it is given twice", "Give it once"))
        else:
            piped = True
            versions.append(room.from_bytes("standard input", sys.stdin.buffer.read(_LARGEST_INPUT + 1)))
    _refuse_copies(versions)
    for version in versions:
        if version.trouble:
            terminal.trouble(version.trouble)
    return tuple(versions)


def _refuse_copies(versions: list[Version]) -> None:
    """Put trouble in place of standard input that holds what a file holds; the files are compared already."""
    seen: dict[str, str] = {}
    for number, version in enumerate(versions):
        digest, name = version.provenance.sha256, version.provenance.name
        if digest and digest in seen:
            versions[number] = _refused(name, f"it has the same content as {seen[digest]}", "Give each version once")
        elif digest:
            seen[digest] = name


def _refused(name: str, why: str, remedy: str) -> Version:
    return Version(Provenance(name), trouble=str(Unreadable(name, why, remedy)))


Line = Callable[[str, int, dict[str, Any]], dict[str, Any] | None]


def _batch(wanted: argparse.Namespace, terminal: Terminal, answer: Line) -> None:
    """Answer each line of a batch with a line, in order; a line that cannot be answered is told and left out."""
    name = "standard input" if wanted.jsonl == "-" else str(wanted.jsonl)

    def told(trouble: StoryError) -> None:
        terminal.trouble(str(trouble))

    answers: list[str] = []
    for number, case in jsonl.objects(name, _lines(name, wanted.jsonl), told):
        terminal.progress(Step("Lines", number, number))
        found = answer(name, number, case)
        if found is None:
            continue
        answers.append(json.dumps({"id": case.get("id"), **found}, ensure_ascii=False) + "\n")
        if wanted.output is None:
            terminal.write(answers.pop(), None)
    if wanted.output is not None:
        terminal.write("".join(answers), wanted.output)


def _lines(name: str, path: str) -> Iterator[str]:
    """Yield the lines of a batch, one at a time. Raises Unreadable."""
    try:
        with sys.stdin.buffer if path == "-" else Path(path).open("rb") as file:
            for line in file:
                yield line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(name, "it is not UTF-8", "Save it as UTF-8") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "the path is not valid"
        raise Unreadable(name, f"it could not be opened ({why.lower()})", "Check the path") from error


def _facts_line(
    name: str, number: int, case: dict[str, Any], reader: language.Reader, terminal: Terminal
) -> dict[str, Any] | None:
    split = jsonl.text_version(name, number, case, lambda trouble: terminal.trouble(str(trouble)))
    if split is None:
        return None
    version, starts = split
    text = case["text"]
    found = []
    for fact in finding.find(0, version, reader.read(version)):
        offset = starts[fact.place.paragraph]
        place = Place(0, 0, fact.place.start + offset, fact.place.end + offset)
        found.append(export.encode_fact(dataclasses.replace(fact, place=place), text[place.start : place.end]))
    return {"facts": found}


def _align_line(
    name: str, number: int, case: dict[str, Any], reader: language.Reader, terminal: Terminal
) -> dict[str, Any] | None:
    versions = jsonl.paragraphs_story(name, number, case, lambda trouble: terminal.trouble(str(trouble)))
    if versions is None:
        return None
    rows = alignment.align(versions, [reader.read(version) for version in versions])
    return {"rows": [[list(cell) for cell in row.cells] for row in rows]}
