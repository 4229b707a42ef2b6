"""The clauses of a story's paragraphs, each read once, when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from crossread.facts.certainty import Clauses

if TYPE_CHECKING:
    from crossread.language import Reading
    from crossread.story import Version

ClausesOf = Callable[[int, int], Clauses]
"""What gives the clauses of a paragraph, by its version and its number there."""


def clauses_of(versions: Sequence[Version], readings: Sequence[Reading]) -> ClausesOf:
    """Return what gives the clauses of a story's parsed paragraphs, each made once, when it is asked for."""
    return cache(lambda v, p: Clauses(versions[v].paragraphs[p].text, readings[v].paragraphs[p]))
