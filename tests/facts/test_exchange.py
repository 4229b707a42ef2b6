"""One sum told in two currencies: a slip of scale where no exchange rate makes them equal, two sums in all else."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, FactLine, Verdict

DAMAGE = "The storm caused 80 million euros of damage to the harbour, insurers said."


def money(lines: tuple[FactLine, ...]) -> list[tuple[Verdict, str]]:
    found = [line for line in lines if line.kind is FactKind.MONEY and line.verdict is not Verdict.ONLY]
    return [(line.verdict, line.rule) for line in found]


def test_one_sum_at_a_wrong_scale_contradicts_in_another_currency(told) -> None:
    lines = told(DAMAGE, "The damage to the harbour in the storm comes to $90,000, insurers said.")
    rule = "80 million EUR against 90,000 USD: no exchange rate makes them equal"
    assert money(lines) == [(Verdict.CONTRADICTS, rule)]


def test_a_sum_that_is_about_so_much_differs(told) -> None:
    lines = told(DAMAGE, "Damage to the harbour was put at about $9 billion after the storm.")
    assert [verdict for verdict, _ in money(lines)] == [Verdict.DIFFERS]


def test_ten_times_as_much_may_be_another_sum(told) -> None:
    lines = told(DAMAGE, "Damage to the harbour was put at about $900 million after the storm.")
    assert money(lines) == []


def test_versions_that_convert_the_sum_stand_with_it(told) -> None:
    lines = told(
        DAMAGE,
        "The storm caused £68 million of damage to the harbour, insurers said.",
        "Damage of $90,000 to the harbour was caused by the storm, insurers said.",
    )
    assert [len(line.mentions) for line in lines if line.verdict is Verdict.CONTRADICTS] == [3]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The storm caused $93 million of damage to the harbour, insurers said.", id="converted"),
        pytest.param("The storm caused $41 million of damage to the harbour, insurers said.", id="no slip of scale"),
        pytest.param("The mayor has asked for $90,000 to mend a school roof.", id="another thing"),
        pytest.param("The harbour, where the storm did damage, takes $90,000 per ship.", id="a price per thing"),
        pytest.param(
            "The storm caused $90,000 of damage to a house, and $93 million of it to the harbour.",
            id="a version that gives both",
        ),
        pytest.param("The storm caused millions of dollars of damage to the harbour.", id="vague"),
        pytest.param("The storm caused 900 million bolivars of damage to the harbour.", id="no rate is known"),
    ],
)
def test_sums_in_two_currencies_that_may_well_be_right(told, other: str) -> None:
    assert not {Verdict.CONTRADICTS, Verdict.DIFFERS} & {verdict for verdict, _ in money(told(DAMAGE, other))}


def test_an_article_before_a_sum_is_no_currency(facts_in, article) -> None:
    sums = [fact.value for fact in facts_in(article("A $3.1 million yard.")) if fact.kind is FactKind.MONEY]
    assert [value.unit for value in sums] == ["USD"]


def test_a_first_name_is_no_currency(facts_in, article) -> None:
    found = facts_in(article("The club made an offer to 1B Mark Tarrow, once paid 3 million marks."))
    assert [fact.value.low for fact in found if fact.kind is FactKind.MONEY] == [3_000_000]
