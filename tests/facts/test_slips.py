"""One value is taken for another with a slip of the pen only where chance would hardly make them so alike."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.facts import Amount
from crossread.facts.slips import slipped
from crossread.facts.values import When


def amount(figure: str, unit: str | None = None) -> Amount:
    return Amount(Decimal(figure), Decimal(figure), unit=unit)


def when(timex: str) -> When:
    return When(timex)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (amount("214", "USD"), amount("241", "USD")),
        (amount("4200000000", "CZK"), amount("4200000", "CZK")),
        (amount("18000", "EUR"), amount("180000", "EUR")),
        (amount("24", "kilometre"), amount("24", "mile")),
        (amount("3412"), amount("3142")),
        (amount("4.25", "percent"), amount("0.25", "percent")),
        (when("2024-06-09"), when("2024-06-19")),
        (when("XXXX-05-12"), when("2024-05-21")),
        (when("XXXX-XX-XXT06:42"), when("XXXX-XX-XXT06:24")),
        (when("2024-02-01T21:40"), when("XXXX-XX-XXT22:40")),
    ],
)
def test_a_slip_of_the_pen(one: Amount | When, other: Amount | When) -> None:
    assert slipped(one, other)
    assert slipped(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (amount("214", "USD"), amount("215", "USD")),
        (amount("100"), amount("1")),
        (amount("3100"), amount("310")),
        (amount("12"), amount("210")),
        (amount("3", "week"), amount("3", "day")),
        (when("2024-06-09"), when("2024-06-10")),
        (when("2024-06-09"), when("2024-07-19")),
        (when("2023-06-09"), when("2024-06-19")),
        (when("XXXX-XX-XXT06:00"), when("XXXX-XX-XXT07:00")),
        (when("XXXX-XX-XXT06:40"), when("XXXX-XX-XXT12:40")),
        (amount("6"), when("2024-06-09")),
    ],
)
def test_no_slip_of_the_pen(one: Amount | When, other: Amount | When) -> None:
    assert not slipped(one, other)
    assert not slipped(other, one)


@given(st.decimals(min_value=1, max_value=10**9, places=1), st.sampled_from([None, "USD", "km"]))
def test_nothing_is_a_slip_of_itself(figure: Decimal, unit: str | None) -> None:
    assert not slipped(Amount(figure, figure, unit=unit), Amount(figure, figure, unit=unit))
