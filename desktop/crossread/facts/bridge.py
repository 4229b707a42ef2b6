"""Lines that one version itself holds against each other: "Tehran put it at 5.9, but the survey said 6.1"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.mentions import Mention, Setting
from crossread.facts.values import Amount, FactKind, Verdict, When
from crossread.facts.verdicts import verdict

if TYPE_CHECKING:
    from crossread.language import Sentence

_WORD = re.compile(r"[^\W\d_]+")
_FARTHEST = 160
"""Characters between two figures that a sentence holds against each other."""


def bridged(lines: Sequence[list[int]], items: Sequence[Mention], told: Setting) -> list[list[int]]:
    """Return `lines` with those joined that a version holds against each other.

    A version that gives two figures for one thing, each with its source, would else divide the versions that give one
    of them each, and their difference would not be seen.
    """
    merged: dict[int, list[int]] = {number: list(line) for number, line in enumerate(lines)}
    root = {i: number for number, line in enumerate(lines) for i in line}
    held = _held_against(items, told)
    for i, j in held:
        one, other = sorted((root[i], root[j]))
        if one == other or not _agreed(merged[one], merged[other], items, held):
            continue
        for at in merged[other]:
            root[at] = one
        merged[one] += merged.pop(other)
    return list(merged.values())


def _held_against(items: Sequence[Mention], told: Setting) -> list[tuple[int, int]]:
    """Return the pairs of mentions that one sentence holds against each other."""
    beside: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        dated = item.doing is not None  # a deed is told again in a later paragraph
        beside[item.version, -1 if dated else item.fact.place.paragraph].append(i)
    return [
        (i, j)
        for near in beside.values()
        for i, j in combinations(near, 2)
        if items[i].fact.value != items[j].fact.value and _against(items[i], items[j], told)
    ]


def _agreed(
    one: Sequence[int], other: Sequence[int], items: Sequence[Mention], held: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether every version that has both figures holds them against each other."""
    shared = {items[i].version for i in one} & {items[i].version for i in other}
    against = {items[i].version for i, j in held if {i, j} <= {*one, *other}}
    return shared <= against


def _against(a: Mention, b: Mention, told: Setting) -> bool:
    """Tell whether a sentence gives two figures for one thing: a "but" and a source between them."""
    if isinstance(a.fact.value, When):
        return _dated_twice(a, b)
    if a.counted != b.counted or a.places != b.places or not isinstance(a.fact.value, Amount):
        return False
    first, second = sorted((a.fact.place, b.fact.place))
    if (first.version, first.paragraph) != (second.version, second.paragraph):
        return False
    between = told.versions[first.version].paragraphs[first.paragraph].text[first.end : second.start]
    words = [word.lower() for word in _WORD.findall(between)]
    spoken = not tables.reporting().verbs.isdisjoint(words) or not _PUTTING.isdisjoint(words)
    whole = any(
        s.start <= first.start and second.end <= s.end for s in _sentences(first.version, first.paragraph, told)
    )
    return whole and len(between) <= _FARTHEST and spoken and not _TURNS.isdisjoint(words)


def _dated_twice(a: Mention, b: Mention) -> bool:
    """Tell whether one version gives two days to what befalls one person once: "died on Friday", "died on Thursday"."""
    one, other = a.doing, b.doing
    if one is None or other is None or a.fact.kind is not FactKind.DATE or not one.is_one_with(other):
        return False
    event = tables.events_by_name().get(one.what.removeprefix("@"))
    named = bool(one.doer.names | one.thing.names) and bool(other.doer.names | other.thing.names)
    lived = event is not None and (event.once or event.name == _DEATH)
    return lived and named and verdict(a.fact, b.fact).verdict is Verdict.CONTRADICTS


_DEATH = "killed"


def _sentences(version: int, paragraph: int, told: Setting) -> Sequence[Sentence]:
    return told.readings[version].paragraphs[paragraph].sentences


_TURNS = frozenset({"but", "while", "whereas", "though", "although", "however"})
_PUTTING = frozenset({"put", "puts", "estimated", "measured", "counted", "listed"})
