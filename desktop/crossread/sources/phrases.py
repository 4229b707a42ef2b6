"""The phrases a news page is known by: page furniture, corrections, bylines, agencies. Loads their tables."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from crossread.places import resources

LONGEST_LINE = 300
"""Characters up to which a line is tried against patterns: longer lines are paragraphs, and hostile ones stay cheap."""

_EDGE = re.compile(r"^[\W_]+|[\W_]+$")
_COUNTED_COMMENTS = re.compile(r"comments \(?\d{1,5}|\d{1,5} comments?")
_SPEECH = re.compile(r"[“”«»\"]|\b(?:said|says|told|asked|added)\b", re.IGNORECASE)


@cache
def table(name: str) -> dict[str, Any]:
    """Return one of the room's tables."""
    return tomllib.loads((resources() / "tables" / "sources" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def phrase_set(table_name: str, *path: str) -> frozenset[str]:
    """Return a list of phrases of a table, in the form `bare` gives."""
    found: Any = table(table_name)
    for step in path:
        found = found[step]
    return frozenset(bare(phrase) for phrase in found)


@cache
def openings(table_name: str, *path: str) -> tuple[str, ...]:
    """Return a list of a table's phrases that open a line, in lower case."""
    found: Any = table(table_name)
    for step in path:
        found = found[step]
    return tuple(phrase.casefold() for phrase in found)


def bare(line: str) -> str:
    """Return `line` without letter case and without signs at its ends, with single spaces."""
    return _EDGE.sub("", " ".join(line.casefold().split()))


@dataclass(frozen=True, slots=True)
class _Furniture:
    whole: frozenset[str]
    openings: tuple[tuple[int, tuple[str, ...]], ...]
    pattern: re.Pattern[str]


@cache
def _furniture() -> _Furniture:
    given = table("furniture")
    return _Furniture(
        frozenset(bare(phrase) for phrase in given["whole"]) - {""},
        tuple((entry["words"], tuple(phrase.casefold() for phrase in entry["phrases"])) for entry in given["opening"]),
        re.compile("|".join(f"(?:{pattern})" for pattern in given["patterns"]), re.IGNORECASE),
    )


def is_furniture(line: str) -> bool:
    """Return whether `line` is page furniture by its own words, wherever it stands.

    A line with reported speech or quotation marks is furniture only as a whole phrase of the table.
    """
    if len(line) > LONGEST_LINE * 3:
        return False
    plain = bare(line)
    rules = _furniture()
    if not plain:
        return True
    if plain in rules.whole:
        # "No." and "Live!" are answers; "No" is a button.
        return len(plain.split()) > 2 or line.endswith("...") or not line.endswith((".", "!", "?"))
    spoken = _SPEECH.search(line) is not None
    lowered = line.casefold().lstrip("-–—•|>»*›→ ")
    words = len(line.split())
    if not spoken and any(words <= most and lowered.startswith(phrases) for most, phrases in rules.openings):
        return True
    return len(line) <= LONGEST_LINE and rules.pattern.fullmatch(line.strip(" -–—•|")) is not None


def is_correction(line: str) -> bool:
    """Return whether `line` is a notice of a correction or an update, or its label."""
    lowered = line.casefold().lstrip("*[( ")
    given = table("corrections")
    if lowered.startswith(tuple(given["opens"])) and len(line.split()) >= 4:
        return True
    label = re.match(r"([^:.\-–—|]{4,20}?)(?: \(.{1,40}?\)| \d.{1,30}?)?\s?(?:[:|–—]|- |\.$|$)", lowered[:80])
    if label is None or label[1].strip() not in given["labels"]:
        return False
    # "Corrections" alone is a link to a page of them.
    return bool(lowered[label.end() :].strip()) or not label[1].strip().endswith("s")


def is_caption(line: str) -> bool:
    """Return whether `line` is the caption or the credit of a picture."""
    if len(line) > LONGEST_LINE * 2:
        return False
    lowered = line.casefold()
    if lowered.startswith(openings("bylines", "caption_opens")):
        return True
    tail = lowered[-90:]
    return any(phrase in tail for phrase in openings("bylines", "caption_holds")) and not lowered.endswith((".”", '."'))


def opens_comments(line: str) -> bool:
    """Return whether `line` is the title of the readers' comments, or of the author's box."""
    plain = bare(line)
    if plain.startswith(("leave a reply", "leave a comment")) or _COUNTED_COMMENTS.fullmatch(plain):
        return True
    return plain in phrase_set("furniture", "tail", "comments")


def opens_tail(line: str) -> bool:
    """Return whether `line` is one that stands after articles, though within them too."""
    return bare(line) in phrase_set("furniture", "tail", "after")


def opens_box(line: str) -> bool:
    """Return whether `line` is the title of a box of links, to which the short lines after it belong."""
    return bare(line) in phrase_set("furniture", "box", "opens")


def is_kicker(line: str) -> bool:
    """Return whether `line` is a section's name, as it stands above a headline."""
    return bare(line) in phrase_set("furniture", "kickers")
