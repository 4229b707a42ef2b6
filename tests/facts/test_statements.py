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


def test_a_claim_told_paragraphs_apart_is_found_too(told) -> None:
    first = ("The bridge over the Orle was closed.", "Engineer Ana Brandt said the river had hollowed out a pier.")
    other = (
        "Engineer Jon Vey said the river had hollowed out a pier of the bridge.",
        "Boats are tied up along the quay.",
    )
    assert says(told(first, other))[0][1] is Verdict.DIFFERS


def test_a_claim_and_its_denial_are_not_one_claim(told) -> None:
    assert (
        says(
            told(
                "Nobody had closed the valve before the blast, the union said.",
                "The company said that a worker had closed the valve before the blast.",
            )
        )
        == []
    )


def test_a_sentence_whose_figure_has_its_sources_told_is_not_told_again(told) -> None:
    lines = told(
        "In five raids on the river delta the patrol has seized 923 rounds of ammunition, the navy said.",
        "In five raids on the river delta the patrol has seized 923 rounds of ammunition.",
    )
    dropped = [about for about, verdict in says(lines) if verdict is Verdict.DIFFERS]
    assert dropped
    assert not any("“" in about for about in dropped)
