"""Where the rows give a version's paragraphs in another order than the version itself does."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.compare.values import Comparison
from crossread.story import Role, Version

UNNUMBERED = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE, Role.CAPTION})
"""Roles that say where a paragraph stands without a number; a page prints them in whatever order."""


def numbered(version: Version) -> dict[int, int]:
    """Return, by index, the number of each paragraph that has one: from 1, page furniture left out."""
    counted = [index for index in version.aligned() if version.paragraphs[index].role not in UNNUMBERED]
    return {index: number for number, index in enumerate(counted, 1)}


def strays(comparison: Comparison) -> dict[tuple[int, int], int]:
    """Return, by version and paragraph, the number of each that does not follow the one before it in its version.

    Outlets tell one event in orders of their own, and rows can keep to one order alone. What was moved is left out: the
    row says so itself.
    """
    found: dict[tuple[int, int], int] = {}
    for version, held in enumerate(comparison.story.versions):
        numbers = numbered(held)
        as_shown = [index for index in _shown(comparison, version) if index in numbers]
        before = dict(zip(sorted(as_shown), [-1, *sorted(as_shown)], strict=False))
        last = -1
        for index in as_shown:
            if before[index] != last:
                found[version, index] = numbers[index]
            last = index
    return found


def _shown(comparison: Comparison, version: int) -> Iterator[int]:
    for row in comparison.rows:
        if version not in row.moved:
            yield from row.cells[version]
