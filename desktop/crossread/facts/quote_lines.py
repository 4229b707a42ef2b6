"""Which quotes of several versions are one quote, whole, shortened or altered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from crossread.facts import altered, tables, thresholds
from crossread.facts.values import Fact, Quotation, Verdict
from crossread.facts.verdicts import verdict

_SCORE = {Verdict.SAME: 1.0, Verdict.COMPATIBLE: 0.9, Verdict.DIFFERS: 0.7}


def quote_lines(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return the quotes of `facts` in lines, each line one quote, mentions in the order of their places.

    A quote joins a line only where it agrees with most of its members, so that two halves do not chain two quotes.
    """
    said = [fact.value.words if isinstance(fact.value, Quotation) else "" for fact in facts]
    bags = [frozenset(altered.words(text)) - tables.stop_words() for text in said]
    scores: dict[tuple[int, int], float] = {}
    for i, j in combinations(range(len(facts)), 2):
        if 2 * len(bags[i] & bags[j]) < min(len(bags[i]), len(bags[j])):
            continue
        agreed = _agreed(facts[i], facts[j])
        if agreed is not None:
            scores[i, j] = _SCORE[agreed]
    line_of = list(range(len(facts)))
    lines: dict[int, list[int]] = {i: [i] for i in line_of}
    for (i, j), _ in sorted(scores.items(), key=lambda entry: (-entry[1], entry[0])):
        one, other = line_of[i], line_of[j]
        if one == other:
            continue
        crossing = [scores.get((min(a, b), max(a, b)), 0.0) for a in lines[one] for b in lines[other]]
        if sum(crossing) / len(crossing) < thresholds.QUOTE_LINKAGE:
            continue
        for k in lines[other]:
            line_of[k] = one
        lines[one] += lines.pop(other)
    found: dict[int, list[Fact]] = defaultdict(list)
    for i, fact in enumerate(facts):
        found[line_of[i]].append(fact)
    return [sorted(line, key=lambda fact: fact.place) for line in found.values()]


def _agreed(a: Fact, b: Fact) -> Verdict | None:
    """Return how the words of two quotes agree, whoever said them."""
    if not isinstance(a.value, Quotation) or not isinstance(b.value, Quotation):
        return None
    judged = verdict(a, b).verdict
    return altered.agreement(a.value.words, b.value.words)[0] if judged is Verdict.CONTRADICTS else judged
