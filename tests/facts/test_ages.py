"""Two ages of one person: a birthday may lie between two articles, but not between two days, nor after death."""

from __future__ import annotations

import datetime as dt

import pytest

from crossread import facts, language
from crossread.align import Row, RowKind
from crossread.facts import FactKind


def verdicts(article, one: str, other: str, days: int) -> list[str]:
    first = dt.date(2025, 3, 1)
    versions = [article(one, published=first), article(other, published=first + dt.timedelta(days=days))]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    rows = (Row(((0,), (0,)), RowKind.CHANGED, confidence=0.9),)
    table = facts.table(versions, readings, rows, found)
    return [line.verdict.value for line in table if line.kind is FactKind.AGE and len(line.mentions) > 1]


@pytest.mark.parametrize(("days", "wanted"), [(0, "contradicts"), (2, "differs"), (90, "compatible")])
def test_the_days_between_two_articles_say_whether_a_birthday_may_lie_between(article, days: int, wanted: str) -> None:
    told = ("Edda Korn, 53, was made head of the port on Friday.", "Edda Korn, 54, became head of the port on Friday.")
    assert verdicts(article, *told, days) == [wanted]


def test_nobody_grows_older_after_death(article) -> None:
    told = ("Edda Korn, the singer, has died at 78.", "The singer Edda Korn died, aged 79.")
    assert verdicts(article, *told, 2) == ["contradicts"]
