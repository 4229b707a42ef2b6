"""Lines that give one sum in two currencies: 62 million pounds in four outlets, 62 million dollars in the fifth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, product

from crossread.facts import thresholds
from crossread.facts.finders.money import word_of
from crossread.facts.mentions import Mention
from crossread.facts.values import Amount, Fact, FactKind


def with_currencies(lines: Sequence[list[int]], items: Sequence[Mention]) -> list[list[int]]:
    """Return `lines` of mentions, by index, with those joined that give one sum of money in another currency.

    One figure of several digits, millions at least, which two versions or more give in one currency and none of them in
    the other: what is given in both is converted, and what two alone give may be two sums.
    """
    merged = [list(line) for line in lines]
    told: dict[int, set[tuple[Decimal, str]]] = defaultdict(set)
    by_figure: dict[Decimal, list[int]] = defaultdict(list)
    for number, line in enumerate(merged):
        sums = [(items[i].version, found) for i in line if (found := _sum(items[i].fact)) is not None]
        for version, found in sums:
            told[version].add(found)
        for figure in {figure for _, (figure, _) in sums}:
            by_figure[figure].append(number)
    for figure, numbers in sorted(by_figure.items()):
        for one, other in combinations(numbers, 2):
            versions = [{items[i].version for i in merged[number]} for number in (one, other)]
            if (
                not all(versions)
                or len(versions[0] | versions[1]) < thresholds.OUTLIER_VERSIONS
                or not versions[0].isdisjoint(versions[1])
            ):
                continue
            both = any(sum(known == figure for known, _ in told[v]) > 1 for v in versions[0] | versions[1])
            if not both and any(_one(items[i], items[j]) for i, j in product(merged[one], merged[other])):
                merged[one] += merged[other]
                merged[other] = []
    return [line for line in merged if line]


def two_currencies(a: Fact, b: Fact) -> bool:
    """Tell whether two facts are one figure in two currencies that nobody takes for one: pounds, dollars."""
    one, other = _sum(a), _sum(b)
    return one is not None and other is not None and one[0] == other[0] and word_of(one[1]) != word_of(other[1])


def _sum(fact: Fact) -> tuple[Decimal, str] | None:
    """Return the figure and currency of one exact large sum whose digits say something, None for all else."""
    value = fact.value
    if fact.kind is not FactKind.MONEY or not isinstance(value, Amount) or value.low is None or value.unit is None:
        return None
    telling = len(value.low.normalize().as_tuple().digits) > 1 and value.low >= thresholds.LARGE_SUM
    return (value.low, value.unit) if telling and value.low == value.high else None


def _one(a: Mention, b: Mention) -> bool:
    """Tell whether two sums are of one thing: by the word they hang on, what they are of, or the words of their row."""
    if not two_currencies(a.fact, b.fact) or a.topic.is_other(b.topic):
        return False
    told_alike = a.row == b.row >= 0 and len({*a.keys} & {*b.keys}) >= _ALIKE
    return told_alike or not a.governors.isdisjoint(b.governors) or a.topic.is_one_with(b.topic)


_ALIKE = 2
"""Words near two sums of one row that must be the same, where they hang on no one word."""
