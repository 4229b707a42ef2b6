"""The formats a comparison can be written in, by name. What each looks like is in its own file."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from crossread.compare import Comparison
from crossread.export import encoding
from crossread.export.files import write_whole
from crossread.facts import Fact, Judgement
from crossread.story import Version
from crossread.translation import ENGLISH, Tongue, spoken


def to_json(comparison: Comparison, judgements: Sequence[Judgement] = ()) -> str:
    """Return the comparison as JSON, one line an entry of its lists, as the command line promises it.

    `judgements` are what the reporter decided about its facts, here as in every format.
    """
    return _dumped(encoding.encode_comparison(comparison, judgements))


def versions_to_json(versions: Sequence[Version]) -> str:
    """Return what was read from each source as JSON."""
    encoded = [encoding.encode_version(number, version) for number, version in enumerate(versions)]
    return _dumped({"format": encoding.VERSIONS_FORMAT, "versions": encoded})


def facts_to_json(versions: Sequence[Version], found: Sequence[Sequence[Fact]]) -> str:
    """Return the facts of each version as JSON; offsets count the characters of their paragraph."""
    encoded = []
    for number, (version, facts) in enumerate(zip(versions, found, strict=True)):
        entry = encoding.encode_version(number, version)
        entry["facts"] = [
            {
                "paragraph": fact.place.paragraph,
                **encoding.encode_fact(
                    fact, version.paragraphs[fact.place.paragraph].text[fact.place.start : fact.place.end]
                ),
            }
            for fact in facts
        ]
        encoded.append(entry)
    return _dumped({"format": encoding.FACTS_FORMAT, "versions": encoded})


def to_csv(comparison: Comparison, judgements: Sequence[Judgement] = ()) -> str:
    """Return the fact table as CSV for a spreadsheet: RFC 4180, a byte order mark, no cell that runs as a formula."""
    from crossread.export.table import fact_table

    return fact_table(comparison, judgements)


def to_html(comparison: Comparison, judgements: Sequence[Judgement] = ()) -> str:
    """Return the comparison as one self-contained page: no scripts, nothing fetched from anywhere."""
    from crossread.export.page import report

    return report(comparison, judgements)


FORMATS: dict[str, Callable[[Comparison, Sequence[Judgement]], str]] = {"json": to_json, "html": to_html, "csv": to_csv}


def write(
    path: Path,
    comparison: Comparison,
    format: str,  # noqa: A002 - what reporters and --format call it
    judgements: Sequence[Judgement] = (),
    tongue: Tongue = ENGLISH,
) -> None:
    """Write the comparison to `path` as json, html or csv, wholly or not at all.

    The page speaks `tongue`; json and csv, which programs read, are in English always.
    Raises Unsaved where the file cannot be written, ValueError for any other format.
    """
    if format not in FORMATS:
        raise ValueError(f"no format {format!r}; there are {', '.join(FORMATS)}")
    with spoken(tongue if format == "html" else ENGLISH):
        written = FORMATS[format](comparison, judgements)
    write_whole(path, written.encode("utf-8"))


def _dumped(value: dict[str, Any]) -> str:
    written = StringIO()  # in pieces: dumps would first gather them all, ten times the size of the text
    json.dump(value, written, ensure_ascii=False, indent=1, allow_nan=False)
    written.write("\n")
    return written.getvalue()
