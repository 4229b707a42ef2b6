"""Lines that give one figure as what a thing came to here, and as what it went up or down by there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Sequence

from crossread.facts.mentions import Mention, Setting
from crossread.facts.portions import apart
from crossread.facts.values import Amount, FactKind

_BY = re.compile(r"\bby (?:about |some |around |nearly )?$")
_BEFORE = 12
"""Characters before a sum in which "by" says that it is a change."""


def with_changes(lines: Sequence[list[int]], items: Sequence[Mention], told: Setting) -> list[list[int]]:
    """Return `lines` of mentions, by index, with those joined in which a level was taken for a change.

    "Operating profit was $61m" and "operating profit fell by $61m": one sum of one thing, which is listed, and never in
    one version both ways. A share that rose 5 % to 5 % says two things of one figure, so that shares are left alone.
    """
    merged = [list(line) for line in lines]
    levels: dict[Hashable, list[int]] = defaultdict(list)
    changes: dict[Hashable, list[int]] = defaultdict(list)
    for number, line in enumerate(merged):
        value = items[line[0]].fact.value
        if items[line[0]].fact.kind is FactKind.MONEY and isinstance(value, Amount):
            changed = any(_changed(items[i], told) for i in line)
            if value.change is not None and not changed:
                continue
            found = changes if changed else levels
            for key in {_key(items[i]) for i in line} - {None}:
                found[key].append(number)
    for key in changes.keys() & levels.keys():
        for number in changes[key]:
            home = next((other for other in levels[key] if _one(merged[other], merged[number], items)), None)
            if home is not None:
                merged[home] += merged[number]
                merged[number] = []
    return [line for line in merged if line]


def _changed(item: Mention, told: Setting) -> bool:
    """Tell whether a sum is what something rose or fell by."""
    value, place = item.fact.value, item.fact.place
    if not isinstance(value, Amount) or value.change is None or place.version >= len(told.versions):
        return False
    text = told.versions[place.version].paragraphs[place.paragraph].text
    return _BY.search(text[max(0, place.start - _BEFORE) : place.start]) is not None or text.startswith(
        "by ", place.start
    )


def _key(item: Mention) -> Hashable:
    """Return what a level and a change must share: the figure, its unit and what it is of; None where that is open."""
    value = item.fact.value
    if not isinstance(value, Amount) or item.topic.noun is None or value.low is None or value.low != value.high:
        return None
    return abs(value.low), value.unit, item.topic.noun


def _one(levels: Sequence[int], changes: Sequence[int], items: Sequence[Mention]) -> bool:
    """Tell whether two lines may be of one figure: other versions, and nothing that tells two things."""
    if not levels or not {items[i].version for i in levels}.isdisjoint({items[i].version for i in changes}):
        return False
    return any(
        items[i].topic.is_one_with(items[j].topic) and not apart(items[i].portion, items[j].portion)
        for i in levels
        for j in changes
    )
