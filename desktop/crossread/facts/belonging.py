"""What belongs together among mentions and lines: values that can all be true, lines that rest on the same words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crossread.facts.values import Amount, Fact, FactKind, FactLine, Unsourced, Verdict
from crossread.facts.verdicts import verdict

_AGREE = frozenset({Verdict.SAME, Verdict.COMPATIBLE})


def agreeing(mentions: Sequence[Fact]) -> list[list[Fact]]:
    """Return the mentions of a line in groups whose values can all be true."""
    groups: list[list[Fact]] = []
    for fact in mentions:
        for group in groups:
            if group[0].value == fact.value or verdict(group[0], fact).verdict in _AGREE:
                group.append(fact)
                break
        else:
            groups.append([fact])
    return groups


def labels_things(mentions: Sequence[Fact]) -> bool:
    """Tell whether figures say which thing is meant, as a calibre does, and not what somebody claims of it."""
    value = mentions[0].value
    return isinstance(value, Amount) and value.unit == "caliber"


def merged(lines: Sequence[FactLine]) -> list[FactLine]:
    """Return `lines` with those made one that rest on the same words: two figures of one sentence have one source."""
    kept: dict[tuple[object, ...], FactLine] = {}
    for line in lines:
        key: tuple[object, ...] = (
            line.kind,
            tuple(fact.place for fact in line.mentions if not isinstance(fact.value, Unsourced)),
        )
        if line.kind is FactKind.CERTAINTY:
            key = (line.kind, tuple((fact.place.version, fact.place.paragraph, fact.value) for fact in line.mentions))
        known = kept.get(key)
        if known is None or (line.verdict is not known.verdict and len(line.mentions) > len(known.mentions)):
            kept[key] = line  # the same sources, and versions that leave them out
        elif known.verdict is line.verdict and line.about not in known.about:
            kept[key] = replace(known, about=f"{known.about}; {line.about.partition(': ')[2]}")
    return list(kept.values())
