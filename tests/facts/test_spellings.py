"""A person's name in two spellings: one is wrong where people write with our letters, neither where they do not."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, FactLine, Verdict


def persons(lines: tuple[FactLine, ...]) -> list[tuple[Verdict, str]]:
    return [(line.verdict, line.rule) for line in lines if line.kind is FactKind.PERSON]


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        pytest.param("Peru", Verdict.DIFFERS, id="our letters"),
        pytest.param("Iran", Verdict.COMPATIBLE, id="other letters"),
        pytest.param("Orna", Verdict.COMPATIBLE, id="no country named"),
    ],
)
def test_another_spelling_differs_where_nothing_is_transliterated(told, place: str, wanted: Verdict) -> None:
    lines = told(f"Marta Olivar, a teacher in {place}, was saved.", f"Marta Oliver taught in {place}.")
    assert [verdict for verdict, _ in persons(lines)] == [wanted]


def test_the_rule_names_both_spellings(told) -> None:
    lines = told("Marta Olivar, a teacher in Peru, was saved.", "Peruvian teacher Marta Oliver was saved.")
    assert persons(lines) == [(Verdict.DIFFERS, "another spelling: Marta Olivar against Marta Oliver")]


@pytest.mark.parametrize(("one", "other"), [("Catherine Dorn", "Katherine Dorn"), ("Stephen Dorn", "Steven Dorn")])
def test_two_ways_to_write_one_first_name_are_two_spellings(told, one: str, other: str) -> None:
    lines = told(f"{one}, 61, was found by firefighters.", f"The body of {other}, 61, was found.")
    assert Verdict.DIFFERS in [verdict for verdict, _ in persons(lines)]


def test_a_country_in_passing_says_nothing_of_the_letters(told) -> None:
    lines = told(
        "Marta Olivar, a teacher in Peru, was saved from a ship built in Japan.",
        "Marta Oliver taught in Peru.",
        "Marta Olivar came home to Peru.",
    )
    assert [verdict for verdict, _ in persons(lines)] == [Verdict.DIFFERS]


def test_a_large_city_that_one_version_alone_misspells_differs(told) -> None:
    several = [f"The cable was cut {where} Alexandria." for where in ("off", "near")]
    lines = told(*several, "A ship cut the cable near Alexandra.")
    assert "another spelling: Alexandria against Alexandra" in [line.rule for line in lines]
    lines = told(*several, "A ship cut the cable near Alexandra, and not in Alexandria.")
    assert not [line for line in lines if line.rule.startswith("another spelling")]


def _names(lines) -> dict[str, tuple[Verdict, str]]:
    return {line.about: (line.verdict, line.rule) for line in lines if line.kind in (FactKind.ORG, FactKind.PERSON)}


def test_a_word_of_a_bodys_name_that_one_version_alone_puts_in_the_plural_is_told(told) -> None:
    lines = told(
        "The Tarn Harbour Safety Service closed the pier.",
        "The pier was closed by the Tarn Harbour Safety Service.",
        "The Tarn Harbour Safety Services closed the pier on Friday.",
    )
    assert _names(lines)["Tarn Harbour Safety Service"] == (
        Verdict.DIFFERS,
        "another spelling: Tarn Harbour Safety Service against Tarn Harbour Safety Services",
    )


def test_a_capital_within_a_surname_that_one_version_alone_leaves_out_is_told(told) -> None:
    lines = told(
        "Edda LaMonte opened the pier. LaMonte then left.",
        "The pier was opened by Edda LaMonte.",
        "Edda Lamonte opened the pier on Friday.",
    )
    assert _names(lines)["Edda LaMonte"][0] is Verdict.DIFFERS


def test_two_spellings_that_two_versions_alone_give_stay_one_name(told) -> None:
    lines = told("Edda LaMonte opened the pier.", "Edda Lamonte opened the pier on Friday.")
    assert _names(lines)["Edda LaMonte"][0] is Verdict.SAME


def test_two_surnames_that_sound_alike_are_one_persons(told) -> None:
    lines = told("Morag Ferrie, who tabled the motion, left.", "Morag Ferry, who tabled the motion, left.")
    assert (Verdict.DIFFERS, "another spelling: Morag Ferrie against Morag Ferry") in _names(lines).values()
