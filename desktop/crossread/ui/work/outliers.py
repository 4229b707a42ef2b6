"""Which version stands alone in a disputed fact: it disagrees with most others, judged by the engine's own rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crossread.facts import Fact, FactLine, Verdict, verdict

_DISPUTED = frozenset({Verdict.CONTRADICTS, Verdict.DIFFERS})


def outliers(lines: Sequence[FactLine]) -> Mapping[int, frozenset[int]]:
    """Return, by the index of a disputed line, the versions that disagree with most of the versions that state it.

    A line in which no majority agrees has no outliers: there is nobody to stand apart from.
    """
    found = {}
    for number, line in enumerate(lines):
        if line.verdict in _DISPUTED:
            apart = _apart(line)
            if apart:
                found[number] = apart
    return found


def _apart(line: FactLine) -> frozenset[int]:
    first: dict[int, Fact] = {}
    for fact in line.mentions:
        first.setdefault(fact.place.version, fact)
    apart = {
        version
        for version, fact in first.items()
        if 2 * sum(verdict(fact, other).verdict in _DISPUTED for other in first.values()) > len(first)
    }
    return frozenset(apart) if 2 * len(apart) < len(first) else frozenset()
