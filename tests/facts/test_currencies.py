"""One sum in two currencies: a slip where several versions agree on the other, two sums where nothing says so."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, FactLine, Verdict

SOLD = (
    "Velcor bought the yard for 62 million pounds.",
    "The yard was sold to Velcor for £62m in July.",
)


def money(lines: tuple[FactLine, ...]) -> list[tuple[Verdict, int]]:
    return [(line.verdict, len(line.mentions)) for line in lines if line.kind is FactKind.MONEY]


def test_one_sum_in_another_currency_contradicts(told) -> None:
    lines = told(*SOLD, "Velcor, which bought the yard for $62 million, is to close it.")
    assert money(lines) == [(Verdict.CONTRADICTS, 3)]
    line = next(line for line in lines if line.kind is FactKind.MONEY)
    assert line.rule == "62 million GBP against 62 million USD: the same figure in another currency"


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param((SOLD[0], "Velcor bought the yard for $62 million."), id="two versions alone"),
        pytest.param(
            (*SOLD, "Velcor bought the yard for £62 million ($84 million) and the quay for $62 million."),
            id="a version that gives both",
        ),
        pytest.param((*SOLD, "A strike at the refinery has cost the region $62 million."), id="another thing"),
        pytest.param(
            (
                "Velcor bought the yard for £60m.",
                "The yard was sold to Velcor for 60 million pounds.",
                "Velcor bought the yard for $60 million.",
            ),
            id="a round figure",
        ),
        pytest.param(
            (
                "Velcor bought the yard for 62 million Australian dollars.",
                "The yard was sold to Velcor for A$62m.",
                "Velcor bought the yard for $62 million.",
            ),
            id="dollars that are not said to be another country's",
        ),
    ],
)
def test_sums_in_two_currencies_are_two(told, texts: tuple[str, ...]) -> None:
    assert Verdict.CONTRADICTS not in [verdict for verdict, _ in money(told(*texts))]
