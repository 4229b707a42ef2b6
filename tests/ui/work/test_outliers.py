"""Which version stands apart in a disputed fact."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossread.facts import Amount, Fact, FactKind, FactLine, Verdict
from crossread.story import Place
from crossread.ui.work.outliers import outliers


def line(*figures, verdict=Verdict.CONTRADICTS):
    """Return a line in which version n states the nth figure."""
    mentions = tuple(
        Fact(
            FactKind.QUANTITY,
            Place(version, 0, 0, 2),
            Amount(Decimal(figure), Decimal(figure), counted="ship"),
            rule="r",
        )
        for version, figure in enumerate(figures)
    )
    return FactLine(FactKind.QUANTITY, "ships", verdict, "different figures", mentions)


@pytest.mark.parametrize(
    ("figures", "apart"),
    [
        ((12, 12, 14), {2}),
        ((14, 12, 12, 12), {0}),
        ((12, 14), set()),
        ((12, 12, 14, 14), set()),
        ((12, 13, 14), set()),
    ],
)
def test_only_a_minority_stands_apart(figures, apart):
    assert outliers([line(*figures)]).get(0, frozenset()) == apart


def test_nobody_stands_apart_where_the_versions_agree():
    assert outliers([line(12, 12, 14, verdict=Verdict.COMPATIBLE)]) == {}
