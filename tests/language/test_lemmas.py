"""Word forms meet in their dictionary form."""

from __future__ import annotations

import pytest

from crossread.language.lemmas import lemma


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Soldiers", "soldier"),
        ("people", "person"),
        ("boxes", "box"),
        ("cities", "city"),
        ("buses", "bus"),
        ("churches", "church"),
        ("houses", "house"),
        ("crisis", "crisis"),
        ("wounded", "wound"),
        ("injured", "injure"),
        ("killed", "kill"),
        ("planned", "plan"),
        ("arrested", "arrest"),
        ("evacuated", "evacuate"),
        ("organised", "organise"),
        ("treated", "treat"),
        ("carried", "carry"),
        ("rescued", "rescue"),
        ("missing", "miss"),
        ("running", "run"),
        ("buildings", "building"),
        ("building", "building"),
        ("hundred", "hundred"),
        ("news", "news"),
        ("said", "say"),
        ("12,000", "12,000"),
        ("US", "us"),
        ("policemen", "policeman"),
        ("families", "family"),
        ("lives", "life"),
        ("plunging", "plunge"),
        ("plunged", "plunge"),
        ("infringed", "infringe"),
        ("bulged", "bulge"),
        ("alleged", "allege"),
        ("hanging", "hang"),
        ("changing", "change"),
    ],
)
def test_a_form_has_its_dictionary_form(form: str, expected: str) -> None:
    assert lemma(form) == expected
