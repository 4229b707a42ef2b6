"""Number phrases read as a reporter reads them."""

from decimal import Decimal

import pytest

from crossread.facts import FactKind
from crossread.facts.finders.lex import tokens
from crossread.facts.finders.numbers import number_at, step_of


@pytest.mark.parametrize(
    ("phrase", "worth"),
    [
        ("12,000", "12000"),
        ("12 000 000", "12000000"),
        ("40\u202f000", "40000"),
        ("12,34,567", "1234567"),
        ("1,250.5", "1250.5"),
        ("3,7", "3.7"),
        ("1.2bn", "1200000000"),
        ("300k", "300000"),
        ("4.5 million", "4500000"),
        ("2tn", "2000000000000"),
        ("3 lakh", "300000"),
        ("5 crore", "50000000"),
        ("two lakh crore", "2000000000000"),
        ("twelve thousand", "12000"),
        ("forty-seven", "47"),
        ("ninety five", "95"),
        ("three hundred and sixty-five", "365"),
        ("two hundred and six thousand", "206000"),
        ("nine million four hundred thousand", "9400000"),
        ("4 thousand 3 hundred", "4300"),
        ("a hundred", "100"),
        ("a million", "1000000"),
        ("a dozen", "12"),
        ("half a dozen", "6"),
        ("three dozen", "36"),
        ("half a million", "500000"),
        ("a quarter of a million", "250000"),
        ("two and a half million", "2500000"),
        ("a million and a half", "1500000"),
        ("six and a half", "6.5"),
        ("two point five million", "2500000"),
        ("nought point three", "0.3"),
        ("minus five", "-5"),
        ("-12.5", "-12.5"),
        ("3½", "3.5"),
        ("7 3/4", "7.75"),
        ("three quarters", "0.75"),
        ("one in four", "0.25"),
        ("seven in ten", "0.7"),
        ("nine out of 10", "0.9"),
        ("one in every hundred", "0.01"),
        ("1.3e6", "1300000"),
        ("2 x 10^3", "2000"),
    ],
)
def test_a_number_phrase_is_read_whole(phrase: str, worth: str) -> None:
    row = tokens(phrase)
    number = number_at(row, 0)
    assert number is not None
    assert (number.low, number.high, number.last) == (Decimal(worth), Decimal(worth), len(row))


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [
        ("dozens", 12, 120),
        ("thousands", 1000, 10000),
        ("tens of thousands", 10000, 100000),
        ("hundreds of thousands", 100000, 1000000),
        ("several hundred", 200, 900),
        ("a few thousand", 2000, 9000),
        ("a couple of hundred", 200, 300),
    ],
)
def test_a_vague_number_is_read_as_its_order_of_magnitude(phrase: str, low: int, high: int) -> None:
    number = number_at(tokens(phrase), 0)
    assert number is not None
    assert (number.low, number.high, number.form) == (low, high, "vague")


@pytest.mark.parametrize("phrase", ["the", "second", "hundred", "tens", "and", "-", "half-hearted", "9" * 40, ""])
def test_what_is_no_number_is_not_read_as_one(phrase: str) -> None:
    number = number_at(tokens(phrase), 0)
    assert number is None or number.last < len(tokens(phrase))


@pytest.mark.parametrize(
    ("worth", "step"), [("12000", "1000"), ("12034", "1"), ("1.25", "0.01"), ("0", "1"), ("300", "100")]
)
def test_the_last_significant_digit_is_the_grain_of_rounding(worth: str, step: str) -> None:
    assert step_of(Decimal(worth)) == Decimal(step)


def test_a_share_of_ten_stays_two_figures_where_nothing_is_shared() -> None:
    row = tokens("12 in 2019")
    number = number_at(row, 0)
    assert number is not None
    assert (number.low, number.last) == (12, 1)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The limit was exceeded 14-fold.", (14, 14, "time")),
        ("The trust has 640 beds over three sites.", (3, 3, "site")),
        ("Over three million people fled.", (3_000_000, None, "people")),
    ],
)
def test_what_over_and_fold_make_of_a_figure(facts_in, article, text: str, wanted: tuple[object, ...]) -> None:
    found = [f.value for f in facts_in(article(text)) if f.kind is FactKind.QUANTITY]
    assert wanted in [(v.low, v.high, v.counted) for v in found]
