"""Who says a thing that has no figure: sentences that say the same are found, and their sources compared."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, Verdict


def says(lines) -> list[tuple[str, Verdict]]:
    return [
        (line.about, line.verdict)
        for line in lines
        if line.kind is FactKind.ATTRIBUTION and line.about.startswith("who")
    ]


def test_one_claim_with_two_sources_is_a_difference(told) -> None:
    lines = told(
        "The convoy was fired upon from the hillside, the army said.",
        "Residents said that the convoy had been fired upon from the hillside.",
    )
    assert says(lines) == [("who says: “The convoy was fired upon from…”", Verdict.DIFFERS)]


def test_the_company_and_the_union_are_two_sources_and_the_company_and_the_firm_are_not(told) -> None:
    one = "A safety valve had been closed by mistake before the blast, the company acknowledged."
    assert (
        says(told(one, "The union says a safety valve was closed by mistake before the blast."))[0][1]
        is Verdict.DIFFERS
    )
    assert says(told(one, "The firm says a safety valve was closed by mistake before the blast.")) == []


@pytest.mark.parametrize(
    "other",
    [
        "Residents said that the hillside had been cleared of trees by the convoy's drivers.",
        "The convoy left the town at dawn, residents said.",
        'Residents said: "The convoy was fired upon from the hillside."',
    ],
)
def test_another_claim_has_no_common_source(told, other: str) -> None:
    assert says(told("The convoy was fired upon from the hillside, the army said.", other)) == []
