"""Which versions have nothing to do with the others: a paste gone wrong, another story's file."""

from __future__ import annotations

from crossread.compare.values import Comparison
from crossread.facts import FactKind
from crossread.story import Role

_COMMONPLACE = frozenset({FactKind.PLACE, FactKind.GROUP, FactKind.DATE, FactKind.TIME, FactKind.ATTRIBUTION})
"""Kinds of facts that stories of one day and one country have in common, whatever they tell."""
_SET = frozenset({Role.HEADLINE, Role.BYLINE, Role.DATELINE})
"""Roles whose paragraphs stand together for what they are, whatever they say."""


def apart(comparison: Comparison) -> tuple[int, ...]:
    """Return the versions with text that share no row and no telling fact with any other; none where one stands alone.

    It is a certain sign, not a sensitive one: two stories that have one name in common are not told apart.
    """
    versions = comparison.story.versions
    filled = [number for number, version in enumerate(versions) if not version.trouble and version.paragraphs]
    tied: set[int] = set()
    for row in comparison.rows:
        told = [
            version
            for version in row.present
            if any(versions[version].paragraphs[index].role not in _SET for index in row.cells[version])
        ]
        if len(told) > 1:
            tied.update(told)
    for line in comparison.facts:
        sayers = {fact.place.version for fact in line.mentions}
        if len(sayers) > 1 and line.kind not in _COMMONPLACE:
            tied |= sayers
    return tuple(number for number in filled if number not in tied) if len(filled) > 1 else ()
