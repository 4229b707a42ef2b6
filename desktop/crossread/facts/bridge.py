"""Lines that one version itself holds against each other: "Tehran put it at 5.9, but the survey said 6.1"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crossread.facts import tables
from crossread.facts.mentions import Mention, Setting
from crossread.facts.values import Amount

if TYPE_CHECKING:
    from crossread.facts.join import Link
    from crossread.language import Sentence

_WORD = re.compile(r"[^\W\d_]+")
_FARTHEST = 160
"""Characters between two figures that a sentence holds against each other."""


def bridged(
    lines: Sequence[list[int]], items: Sequence[Mention], links: Mapping[tuple[int, int], Link], told: Setting
) -> list[list[int]]:
    """Return `lines` with those joined that a version holds against each other, and that others are linked over.

    A version that gives two figures for one thing, each with its source, would else divide the versions that give one
    of them each, and their difference would not be seen.
    """
    line_of = {i: number for number, line in enumerate(lines) for i in line}
    merged: dict[int, list[int]] = {number: list(line) for number, line in enumerate(lines)}
    linked = {frozenset((line_of[i], line_of[j])) for i, j in links if line_of[i] != line_of[j]}
    for pair in sorted(linked, key=sorted):
        one, other = sorted(pair)
        if one in merged and other in merged and _contrasted(merged[one], merged[other], items, told):
            merged[one] += merged.pop(other)
    return list(merged.values())


def _contrasted(one: Sequence[int], other: Sequence[int], items: Sequence[Mention], told: Setting) -> bool:
    """Tell whether every version that has both figures holds them against each other, and one at least does."""
    shared = {items[i].version for i in one} & {items[i].version for i in other}
    return bool(shared) and all(
        any(
            _against(items[i], items[j], told)
            for i in one
            for j in other
            if items[i].version == version == items[j].version
        )
        for version in shared
    )


def _against(a: Mention, b: Mention, told: Setting) -> bool:
    """Tell whether a sentence gives two figures for one thing: a "but" and a source between them."""
    if a.counted != b.counted or a.places != b.places or not isinstance(a.fact.value, Amount):
        return False
    first, second = sorted((a.fact.place, b.fact.place))
    if (first.version, first.paragraph) != (second.version, second.paragraph) or told.texts is None:
        return False
    between = told.texts[first.version].paragraphs[first.paragraph].text[first.end : second.start]
    words = [word.lower() for word in _WORD.findall(between)]
    spoken = not tables.reporting().verbs.isdisjoint(words) or not _PUTTING.isdisjoint(words)
    whole = any(
        s.start <= first.start and second.end <= s.end for s in _sentences(first.version, first.paragraph, told)
    )
    return whole and len(between) <= _FARTHEST and spoken and not _TURNS.isdisjoint(words)


def _sentences(version: int, paragraph: int, told: Setting) -> Sequence[Sentence]:
    return told.readings[version].paragraphs[paragraph].sentences


_TURNS = frozenset({"but", "while", "whereas", "though", "although", "however"})
_PUTTING = frozenset({"put", "puts", "estimated", "measured", "counted", "listed"})
