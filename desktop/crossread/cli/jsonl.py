"""Batches: one JSON object a line in, one a line out, for `facts --jsonl` and `align --jsonl`."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from crossread.errors import StoryError
from crossread.story import Paragraph, Provenance, Role, Version

Trouble = Callable[[StoryError], None]

_LINES = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SPACES = str.maketrans("\r\n", "  ")
_WRAPPED_LEAST, _WRAPPED_MOST = 40, 100
"""Characters of a line that was broken to fit a page; shorter lines are headings, longer ones paragraphs."""
_FINAL = tuple(".!?:…”\"')]")
_WRAPPED_SHARE = 0.6
"""Share of the lines inside blocks that break off mid-sentence from which a text counts as broken to a width."""


def objects(name: str, lines: Iterable[str], trouble: Trouble) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield each line's number, from 1, and its object; a line that holds none is told to `trouble` and left out."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError) as error:
            reason = error.msg if isinstance(error, json.JSONDecodeError) else "it is nested too deeply"
            trouble(_bad(name, number, f"this is no JSON ({reason})", "Write one JSON object on a line"))
            continue
        if isinstance(found, dict):
            yield number, found
        else:
            trouble(_bad(name, number, "this is no JSON object", "Write one JSON object on a line"))


def text_version(name: str, number: int, case: dict[str, Any], trouble: Trouble) -> tuple[Version, list[int]] | None:
    """Return the text of a `facts` line as a version, and where each of its paragraphs starts in the text.

    None for a line without text. A date of publication that cannot be read is told and left out.
    """
    text = case.get("text")
    if not isinstance(text, str):
        trouble(_bad(name, number, 'it has no "text"', 'Give each object a "text"'))
        return None
    published = None
    given = case.get("published")
    if given is not None:
        published = _day(given)
        if published is None:
            trouble(_bad(name, number, f'"published" is no date: {given!r}', "Write it as 2025-07-13"))
    paragraphs: list[Paragraph] = []
    starts: list[int] = []
    for start, end in paragraph_spans(text):
        try:
            # A line's end inside a paragraph is a space; one for one, so that offsets hold.
            paragraphs.append(Paragraph(text[start:end].translate(_SPACES)))
        except ValueError:
            trouble(_bad(name, number, "its text holds half a character", "Write the text as UTF-8"))
            return None
        starts.append(start)
    return Version(Provenance(f"{name}, line {number}", published=published), tuple(paragraphs)), starts


_BLANK = Paragraph("-", Role.FURNITURE)


def paragraphs_story(name: str, number: int, case: dict[str, Any], trouble: Trouble) -> tuple[Version, ...] | None:
    """Return the versions of an `align` line, or None where it holds none, which is told as trouble.

    A blank paragraph keeps its number and a row of its own: it takes no part in the alignment, as furniture takes none.
    """
    given = case.get("versions")
    if not (
        isinstance(given, list)
        and given
        and all(isinstance(v, list) and all(isinstance(p, str) for p in v) for v in given)
    ):
        trouble(_bad(name, number, '"versions" is no list of lists of paragraphs', 'Write [["one", "two"], ["one"]]'))
        return None
    try:
        return tuple(
            Version(Provenance(f"version {v + 1}"), tuple(Paragraph(p) if p.strip() else _BLANK for p in paragraphs))
            for v, paragraphs in enumerate(given)
        )
    except ValueError as error:
        trouble(_bad(name, number, str(error), "Write it as valid Unicode"))
        return None


def paragraph_spans(text: str) -> list[tuple[int, int]]:
    """Return where each paragraph of a text starts and ends: its lines, or blocks where lines break mid-sentence."""
    lines = [(m.start(), m.end()) for m in _LINES.finditer(text) if not m.group().isspace()]
    blocks: list[list[tuple[int, int]]] = []
    for line in lines:
        if blocks and text[blocks[-1][-1][1] : line[0]].replace("\r\n", "\n").count("\n") == 1:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    inner = [text[start:end].rstrip() for block in blocks for start, end in block[:-1]]
    broken = sum(_WRAPPED_LEAST <= len(line) <= _WRAPPED_MOST and not line.endswith(_FINAL) for line in inner)
    if inner and broken > _WRAPPED_SHARE * len(inner):
        return [(block[0][0], block[-1][1]) for block in blocks]
    return lines


def _day(given: object) -> dt.date | None:
    if not isinstance(given, str):
        return None
    try:
        return dt.date.fromisoformat(given.strip()[:10])
    except ValueError:
        return None


def _bad(name: str, number: int, why: str, remedy: str) -> StoryError:
    return StoryError(f"{name}, line {number}", why, remedy)
