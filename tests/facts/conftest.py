"""What the tests of facts share: versions from a few sentences, their facts, and the fact table of several."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from crossread import facts, language
from crossread.align import Row, RowKind
from crossread.facts import Fact, FactLine
from crossread.story import Paragraph, Provenance, Version

DAY = dt.date(2025, 7, 13)


def written(*paragraphs: str, outlet: str = "Wire", published: dt.date | None = DAY) -> Version:
    return Version(
        Provenance(outlet, outlet=outlet, published=published), tuple(Paragraph(text) for text in paragraphs)
    )


def found_in(version: Version, number: int = 0) -> tuple[Fact, ...]:
    return facts.find(number, version, language.reader().read(version))


def side_by_side(*texts: str | tuple[str, ...], rows: bool = True) -> tuple[FactLine, ...]:
    """The fact table of several texts; paragraphs with the same number stand in one row, or in none."""
    parts = [(text,) if isinstance(text, str) else text for text in texts]
    versions = [written(*paragraphs, outlet=f"Outlet {n}") for n, paragraphs in enumerate(parts)]
    readings = [language.reader().read(version) for version in versions]
    found = [
        facts.find(n, version, reading) for n, (version, reading) in enumerate(zip(versions, readings, strict=True))
    ]
    most = max(map(len, parts)) if rows else 0
    aligned = [
        Row(tuple((i,) if i < len(paragraphs) else () for paragraphs in parts), RowKind.CHANGED, confidence=0.8)
        for i in range(most)
    ]
    return facts.table(versions, readings, aligned, found)


@pytest.fixture
def article() -> Callable[..., Version]:
    return written


@pytest.fixture
def facts_in() -> Callable[..., tuple[Fact, ...]]:
    return found_in


@pytest.fixture
def told() -> Callable[..., tuple[FactLine, ...]]:
    return side_by_side
