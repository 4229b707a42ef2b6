"""A name that one version gives in full is found in the others."""

from __future__ import annotations

from crossread.facts import FactKind


def mentioned(lines, kind: FactKind) -> dict[str, list[str]]:
    return {
        line.about: [f"{f.place.version}:{f.place.start}" for f in line.mentions] for line in lines if line.kind is kind
    }


def test_a_surname_alone_is_the_person_another_version_names(told) -> None:
    lines = told(
        "Prime Minister Aldo Ferrante flew home from the summit.",
        "Because of the floods Ferrante, the prime minister, cut short his stay at the summit.",
    )
    assert mentioned(lines, FactKind.PERSON) == {
        "Aldo Ferrante": ["0:15", "1:22"],
        "role of Aldo Ferrante": ["0:0", "1:36"],
    }


def test_a_body_is_found_without_its_suffix(told) -> None:
    lines = told(
        "Shares of Halden Pharma Inc. fell on Monday.",
        "A cough syrup made by Halden Pharma has been taken off the shelves.",
    )
    assert mentioned(lines, FactKind.ORG) == {"Halden Pharma Inc.": ["0:10", "1:22"]}


def test_a_surname_that_two_persons_bear_is_lent_to_nobody(told) -> None:
    lines = told(
        "Aldo Ferrante met his rival, Bruna Ferrante, on Monday.",
        "In the end it was Ferrante who gave way, to the surprise of all.",
    )
    people = mentioned(lines, FactKind.PERSON)
    assert not any(place.startswith("1:") for places in people.values() for place in places)


def test_a_word_inside_another_name_is_not_lent(told) -> None:
    lines = told("Aldo Ferrante spoke on Monday.", "The Ferrante Bridge was shut on Monday.")
    assert mentioned(lines, FactKind.PERSON) == {"Aldo Ferrante": ["0:0"]}
