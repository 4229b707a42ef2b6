"""The figures of a comparison: facts by verdict and by kind, and what there is in each version. No widgets."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from crossread import wording
from crossread.compare import Comparison
from crossread.facts import FactKind, Quotation, Verdict
from crossread.story import names
from crossread.ui.lengths import Length, length


@dataclass(frozen=True, slots=True)
class Count:
    """How many facts there are of one sort; `share` is that of all facts, 0.0 to 1.0."""

    label: str
    number: int
    share: float
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What one version holds. `facts` are lines of the fact table it has a part in, `alone` those nobody else has.

    All are None for a version that could not be read.
    """

    name: str
    length: Length | None = None
    paragraphs: int | None = None
    facts: int | None = None
    quotes: int | None = None
    alone: int | None = None


def by_verdict(comparison: Comparison | None) -> tuple[Count, ...]:
    """Return the facts of every verdict, weightiest first, those that nothing has as well."""
    lines = () if comparison is None else comparison.facts
    count = Counter(line.verdict for line in lines)
    total = max(len(lines), 1)
    return tuple(Count(wording.verdict(one), count[one], count[one] / total, one) for one in Verdict if lines)


def by_kind(comparison: Comparison | None) -> tuple[Count, ...]:
    """Return the facts of every kind there is, the most frequent first."""
    lines = () if comparison is None else comparison.facts
    count = Counter(line.kind for line in lines)
    order = list(FactKind)
    kinds = sorted(count, key=lambda kind: (-count[kind], order.index(kind)))
    return tuple(Count(wording.kind(kind), count[kind], count[kind] / len(lines)) for kind in kinds)


def by_version(comparison: Comparison | None) -> tuple[Figures, ...]:
    """Return the figures of every version, in the order of the columns."""
    if comparison is None:
        return ()
    facts: Counter[int] = Counter()
    quotes: Counter[int] = Counter()
    alone: Counter[int] = Counter()
    for line in comparison.facts:
        having = {fact.place.version for fact in line.mentions}
        facts.update(having)
        quotes.update({fact.place.version for fact in line.mentions if isinstance(fact.value, Quotation)})
        if len(having) == 1:
            alone.update(having)
    versions = comparison.story.versions
    return tuple(
        Figures(name)
        if version.trouble
        else Figures(name, length(version), len(version.aligned()), facts[number], quotes[number], alone[number])
        for number, (name, version) in enumerate(zip(names(versions), versions, strict=True))
    )
