"""Which rows are little more than a guess: a reporter is asked to look at them."""

from __future__ import annotations

from crossread.align import thresholds
from crossread.align.values import Row
from crossread.story import Role, Story

_PLACED = frozenset({Role.HEADLINE, Role.BYLINE, Role.DATELINE})
"""Roles whose paragraphs stand together for what they are, whatever they say."""


def weak(story: Story, row: Row) -> bool:
    """Tell whether the paragraphs of `row` have little in common and the reporter has linked none of them there."""
    if row.confidence >= thresholds.WEAK or len(row.present) < 2:
        return False
    spots = {(version, index) for version, cell in enumerate(row.cells) for index in cell}
    roles = {story.versions[version].paragraphs[index].role for version, index in spots}
    linked = any(pin.together and len(spots.intersection(pin.paragraphs)) > 1 for pin in story.pins)
    return not linked and not roles <= _PLACED
