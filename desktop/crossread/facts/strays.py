"""Days that a version gives to several things: what has nothing to do with a line's other versions leaves it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from crossread.facts.fold import value_key
from crossread.facts.mentions import TOLD, Mention
from crossread.facts.values import FactKind


def without_strays(lines: Sequence[list[int]], items: Sequence[Mention]) -> list[list[int]]:
    """Return `lines` of mentions of one measure, by index, each stray on a line of its own.

    A stray is a date that its version gives again for something else: the Monday on which flights resumed or somebody
    said so, in a line of the aid handed out on Monday. The same day stands in the line from the same version, there
    with something in common with another version; so no value leaves a line.
    """
    kept: list[list[int]] = []
    for line in lines:
        strays = _strays(line, items)
        kept.append([i for i in line if i not in strays])
        kept += [[i] for i in sorted(strays)]
    return kept


def _strays(line: Sequence[int], items: Sequence[Mention]) -> set[int]:
    of_version: dict[int, list[int]] = defaultdict(list)
    for i in line:
        of_version[items[i].version].append(i)
    found: set[int] = set()
    for version, own in of_version.items():
        if len(own) == 1 or items[own[0]].fact.kind is not FactKind.DATE:
            continue
        others = [items[i] for i in line if items[i].version != version]
        told = all(TOLD in items[i].governors for i in own)
        held = [i for i in own if (told or TOLD not in items[i].governors) and any(_akin(items[i], o) for o in others)]
        days = {value_key(items[i]) for i in held}
        found.update(i for i in own if i not in held and value_key(items[i]) in days)
    return found


def _akin(a: Mention, b: Mention) -> bool:
    """Tell whether two dates have anything in common beside the day: a row, an event, a deed, a word near both."""
    if a.row == b.row >= 0 or (a.nearest is not None and a.nearest == b.nearest):
        return True
    if a.doing is not None and b.doing is not None and a.doing.what == b.doing.what:
        return True
    return bool(a.governors & b.governors) or not {*a.keys[:_NEAR]}.isdisjoint(b.keys[:_NEAR])


_NEAR = 4
"""Content words nearest to a date among which a shared one tells of one thing."""
