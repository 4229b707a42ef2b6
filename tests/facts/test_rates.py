"""What a figure is per, however it is put."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossread.facts import Amount
from crossread.facts.finders import amounts_and_dates
from crossread.language.values import ParagraphReading


def amounts(text: str) -> list[Amount]:
    found = amounts_and_dates(0, 0, text, ParagraphReading(), None)
    return [fact.value for fact in found if isinstance(fact.value, Amount)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The levy brings in £1.1m annually.", ["year"]),
        ("The levy brings in £1.1m a year.", ["year"]),
        ("The clinic pays £30,000 weekly.", ["week"]),
        ("The levy brings in 1.1 million pounds ($1.4 million) a year.", ["year", "year"]),
        ("The river rose 3 metres (10 feet) per hour.", ["hour", "hour"]),
        ("He has 12 sheep (and a dog) a week later.", [None]),
        ("The annual levy brings in £1.1m.", [None]),
    ],
)
def test_what_a_figure_is_per(text: str, wanted: list[str | None]) -> None:
    assert [value.per for value in amounts(text)] == wanted


def test_a_raised_point_is_a_decimal_point() -> None:
    found = amounts("The CZK4·2bn contract covers 38·5 km of track.")
    assert [(value.low, value.unit) for value in found] == [
        (Decimal(4_200_000_000), "CZK"),
        (Decimal("38.5"), "kilometre"),
    ]
