"""Headlines that give another figure than the article below them."""

from __future__ import annotations

import pytest

from crossread import facts, language
from crossread.align import Row, RowKind
from crossread.facts import FactKind, FactLine, Verdict
from crossread.story import Paragraph, Provenance, Role, Version


def headed(*stories: tuple[str, str]) -> list[FactLine]:
    """The figure lines of stories, each a headline and one paragraph."""
    versions = [
        Version(Provenance(f"Outlet {n}"), (Paragraph(head, Role.HEADLINE), Paragraph(text)))
        for n, (head, text) in enumerate(stories)
    ]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, v, r) for n, (v, r) in enumerate(zip(versions, readings, strict=True))]
    rows = [Row(tuple((i,) for _ in stories), RowKind.CHANGED, confidence=0.8) for i in range(2)]
    kinds = (FactKind.QUANTITY, FactKind.MONEY)
    return [line for line in facts.table(versions, readings, rows, found) if line.kind in kinds]


TEXT = "Thieves took jewels worth $2.6 million from a shop in Tarn on Monday, police said."


def test_a_headline_is_held_against_its_own_article() -> None:
    lines = headed(("Thieves nab jewels worth $2.5 million", TEXT), ("Shop robbed in Tarn", TEXT))
    (line,) = (line for line in lines if line.kind is FactKind.MONEY)
    assert (line.verdict, line.rule) == (
        Verdict.DIFFERS,
        "one version itself says 2.5 million USD and 2.6 million USD",
    )
    assert len(line.mentions) == 3


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("Thieves nab jewels worth $2.6m", TEXT),  # the same
        ("Thieves nab jewels worth nearly $3m", TEXT),  # rounded with a word that says so
        ("Shop that made $500 million robbed", TEXT),  # of something else
        ("Thieves nab $2.5 million", f"{TEXT} A year ago they had nabbed $2.5 million there."),  # told below
    ],
)
def test_a_headline_that_can_be_right_is_not(head: str, text: str) -> None:
    lines = headed((head, text), ("Shop robbed in Tarn", TEXT))
    assert not [line.rule for line in lines if "itself says" in line.rule]
