"""What stands near a fact: where a report was written is not where it happened."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind


def names(article, facts_in, text: str) -> list[str]:
    facts = facts_in(article(text))
    return next(list(fact.anchor.names) for fact in facts if fact.kind is FactKind.DATE)


@pytest.mark.parametrize("opening", ["Madrid / Lisbon: ", "Madrid – ", "Madrid -- "])
def test_the_places_of_a_dateline_are_not_beside_the_facts(article, facts_in, opening: str) -> None:
    told = names(article, facts_in, opening + "A ferry sank off Dublin on Friday with four people aboard.")
    assert "Dublin" in told
    assert not {"Madrid", "Lisbon"} & set(told)


def test_a_place_that_opens_a_sentence_is_beside_them(article, facts_in) -> None:
    assert "Madrid" in names(article, facts_in, "Madrid was flooded on Friday - the second time this year.")


def test_a_name_before_a_colon_is_beside_them(article, facts_in) -> None:
    assert "Paula Strand" in names(article, facts_in, "Paula Strand: the ferry sank on Friday with four people aboard.")
