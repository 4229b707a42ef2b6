"""Names that the text lists as places, brackets that say where, and titles that are no part of a name."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind


def named(facts, *kinds: FactKind) -> set[str]:
    return {fact.value.name for fact in facts if fact.kind in kinds}


@pytest.mark.parametrize(
    "text",
    [
        "The four hardest-hit villages were Tonvar, Gavarin, Khelidan and Gorvan.",
        "The most affected villages were identified as Tonvar, Gavarin, Khelidan and Gorvan - all in the west.",
        "Aid went to the villages of Tonvar, Gavarin, Khelidan, and Gorvan on Friday.",
    ],
)
def test_all_names_of_a_list_of_villages_are_places(facts_in, article, text: str) -> None:
    assert {"Tonvar", "Gavarin", "Khelidan", "Gorvan"} <= named(facts_in(article(text)), FactKind.PLACE)


def test_persons_after_villages_stay_persons(facts_in, article) -> None:
    found = facts_in(article("In the villages Mayor Edda Korn and Oto Brill handed out bread."))
    assert {"Edda Korn", "Oto Brill"} <= named(found, FactKind.PERSON)


def test_a_name_with_a_country_in_brackets_is_a_place(facts_in, article) -> None:
    found = facts_in(article("The fault lies on a cable between Abu Tavar (Egypt) and Marseilles, Orna Cable said."))
    assert "Abu Tavar" not in named(found, FactKind.PERSON)


def test_a_district_attorney_makes_no_district(facts_in, article) -> None:
    found = facts_in(article("Velm County District Attorney Edda Korn said so in Velm County on Friday."))
    assert "Velm County District" not in named(found, FactKind.PLACE)


def test_a_polite_title_is_no_role(facts_in, article) -> None:
    found = facts_in(article("Mr. Oto Brill met Mrs. Edda Korn, the mayor, in Orna."))
    roles = {fact.value.name: fact.value.role for fact in found if fact.kind is FactKind.PERSON}
    assert roles["Oto Brill"] is None


def test_a_place_with_a_syllable_less_is_another_spelling_and_one_with_another_vowel_is_not(told) -> None:
    lines = told("The village of Karavan was hit worst.", "The quake hit Karvan, a village, worst.")
    assert [line.verdict.value for line in lines if line.about in ("Karavan", "Karvan")] == ["differs"]
    lines = told("The province of Hormozgan was hit.", "The quake hit the province of Hormuzgan.")
    assert [line.verdict.value for line in lines if line.about in ("Hormozgan", "Hormuzgan")] == ["compatible"]
