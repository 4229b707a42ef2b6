"""A nickname within a name makes one person, called by it, and never two."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind


@pytest.mark.parametrize("shown", ['Luis Gerardo "Jerry" Korvin', "Luis Gerardo (Jerry) Korvin"])
def test_a_nickname_does_not_cut_a_person_in_two(facts_in, article, shown: str) -> None:
    found = facts_in(article(f"Deputy {shown}, 35, was shot outside a flat in Orna."))
    people = [fact.value.name for fact in found if fact.kind is FactKind.PERSON]
    assert len(people) == 1
    assert not set(people[0]) & set('()"')


def test_two_persons_beside_a_quote_stay_two(facts_in, article) -> None:
    found = facts_in(article('"It was Ana Brill" "Edda Korn did it," said Oto Tarn.'))
    assert {"Ana Brill", "Edda Korn"} <= {fact.value.name for fact in found if fact.kind is FactKind.PERSON}


def test_thousands_of_another_quake_are_not_the_figure_of_this_one(told) -> None:
    shook = "A quake shook the island of Selm on Sunday."
    more = ("Selm lies in the gulf.", "Roads on Selm are blocked.", "Ships took bread to Selm.", "Selm has one port.")
    lines = told(
        (shook, *more, "As many as 2,000 people need shelter, the governor said."),
        (shook, *more, "Months ago a tremor left thousands of people homeless in the town of Velmar in Peru."),
        rows=False,
    )
    assert all(len(line.mentions) < 2 for line in lines if line.kind is FactKind.QUANTITY and "people" in line.about)


@pytest.mark.parametrize(("one", "other"), [("Jon Bowen", "Jon Owen"), ("Edda Hallis", "Edda Allis")])
def test_a_surname_without_its_first_letter_is_the_same_one_misspelled(told, one: str, other: str) -> None:
    lines = told(f"She married the drummer {one} in Orna.", f"Her first husband was the drummer {other}.")
    assert "differs" in {line.verdict.value for line in lines if line.kind is FactKind.PERSON}
