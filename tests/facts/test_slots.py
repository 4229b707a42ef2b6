"""Two names in one place of one statement, of which one must be wrong."""

from __future__ import annotations

import pytest

from crossread.facts import Verdict


def things(lines) -> list[tuple[str, str, Verdict]]:
    return [(line.about, line.rule, line.verdict) for line in lines if " or " in line.about]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Oto Brill, the retired harbour master, died on Saturday in a motel room in Verrin.",
            "The retired harbour master Oto Brill died at a hotel in Verrin on Saturday.",
            "motel or hotel",
        ),
        (
            "The body of Oto Brill was found by a motel maid in Verrin, the coroner said.",
            "A maid who entered the hotel room found the body of Oto Brill, the coroner of Verrin said.",
            "motel or hotel",
        ),
        (
            "Witnesses saw the robbers flee the jeweller's shop in Orna in a grey van.",
            "The robbers fled from the jeweller's shop in Orna in a grey car, witnesses say.",
            "van or car",
        ),
        (
            "The guard was shot in the head as he opened the gate of the depot.",
            "The guard was opening the gate of the depot when he was shot in the chest.",
            "head or chest",
        ),
        (
            "Police are looking for the driver of a white van, the chief said.",
            "Police are looking for the driver of a blue van, their chief said.",
            "white or blue",
        ),
        (
            "The tanker collided with a Greek ferry off the port of Orna on Sunday.",
            "Off the port of Orna the tanker collided with an Italian ferry on Sunday.",
            "Greek or Italian",
        ),
        (
            "The Norwegian climber Oto Brill fell to his death on Saturday.",
            "The Swedish climber Oto Brill fell to his death on Saturday.",
            "Norwegian or Swedish",
        ),
        (
            "The king will travel to Orna on Thursday to open the bridge.",
            "The queen will travel to Orna on Thursday to open the bridge.",
            "king or queen",
        ),
        (
            "The bomb exploded outside a school in Orna, killing four guards.",
            "The bomb exploded outside a mosque in Orna, killing four guards.",
            "school or mosque",
        ),
    ],
)
def test_two_things_of_one_kind_in_one_statement_are_held_against_each_other(told, one, other, expected) -> None:
    rule = f"told differently: {expected.replace(' or ', ' against ')}"
    assert things(told(one, other)) == [(expected, rule, Verdict.DIFFERS)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one of the two has both
        (
            "Oto Brill, the retired harbour master, died on Saturday in a motel in Verrin.",
            "The retired harbour master Oto Brill died at a hotel in Verrin on Saturday; he had lived in motels.",
        ),
        # one thing in two words
        ("The robbers fled from the shop in Orna in a lorry.", "The robbers fled from the shop in Orna in a truck."),
        # a word for the whole kind
        ("The robbers fled from the shop in Orna in a vehicle.", "The robbers fled from the shop in Orna in a car."),
        # two statements
        ("The guard left the depot in Orna by car.", "A guard was hit by a van at the depot in Orna."),
        # one may be both
        (
            "A Norwegian climber fell to his death in Orna.",
            "A Norwegian-born Swedish climber fell to his death in Orna.",
        ),
        (
            "A Swedish climber fell to his death in Orna.",
            "The climber, from Norway, has Swedish parents; he fell to death.",
        ),
        # of two things
        ("The robbers fled in a white van and a black car.", "The robbers fled in a black van and a white car."),
        ("The white gate of the farm was found in Orna.", "The blue barn of the farm was found in Orna."),
        # more than one
        ("The guard was shot in the head and the chest.", "The guard was shot in the leg and the arm."),
    ],
)
def test_things_that_can_both_be_right_are_not(told, one: str, other: str) -> None:
    assert things(told(one, other)) == []


def slots(lines) -> list[tuple[str, str, Verdict]]:
    return [(line.about, line.rule, line.verdict) for line in lines if line.about.startswith(("who: ", "where: "))]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The newspaper Dagsposten has been sold to Corvane Group, its staff were told on Friday.",
            "Staff at Dagsposten learned on Friday that their newspaper had been bought by Tessin Holdings.",
            ("who: bought", "Corvane Group against Tessin Holdings", Verdict.CONTRADICTS),
        ),
        (
            "The fugitive accountant is thought to be hiding in Malta.",
            "The fugitive accountant is hiding in Cyprus, his former partner told the court.",
            ("where: hide", "Malta against Cyprus", Verdict.DIFFERS),
        ),
        (
            "The body of the missing jeweller was found in the boot of a car in Malta.",
            "The missing jeweller's body was found in the boot of a car in Cyprus.",
            ("where: car", "Malta against Cyprus", Verdict.CONTRADICTS),
        ),
    ],
)
def test_two_names_for_one_place_in_a_statement_are_held_against_each_other(told, one, other, expected) -> None:
    assert slots(told(one, other)) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the other version has the name elsewhere
        ("The old accountant is hiding in Malta.", "The old accountant is hiding in Cyprus, after weeks in Malta."),
        # a town and the country it may lie in
        ("The old accountant is hiding in Malta.", "The old accountant is hiding in Valletta."),
        ("The old fox farm was sold in Springfield.", "The old fox farm was sold in Missouri."),
        # two spellings
        ("Aid trucks reached Qaryat al-Zayt on Sunday.", "Aid trucks reached Karyat al-Zeit on Sunday."),
        # a list
        ("The two teams will play in Malta and Cyprus.", "The two teams will play in Rhodes and Crete."),
        # other statements
        ("The mayor opened the school in Orna on Friday.", "The mayor opened a bridge near Verrin on Sunday."),
        # who says it is told elsewhere
        ("Ivo Kral told reporters the bridge was safe.", "Anna Berg told reporters the bridge was safe."),
    ],
)
def test_names_that_can_both_be_right_are_not(told, one: str, other: str) -> None:
    assert slots(told(one, other)) == []


@pytest.mark.parametrize(
    ("one", "other", "about"),
    [
        ("The ministers met in Geneva on Monday.", "The ministers met in Vienna on Monday.", "where: meet"),
        ("The suspect was arrested in Leeds.", "The suspect was arrested in Bradford.", "where: arrested"),
    ],
)
def test_short_sentences_that_say_the_same_of_two_towns_differ(told, one: str, other: str, about: str) -> None:
    assert [line.about for line in told(one, other) if line.verdict is Verdict.CONTRADICTS] == [about]


def test_short_sentences_of_two_things_do_not_differ(told) -> None:
    assert [
        line
        for line in told("The band plays in Leeds.", "The suspect was arrested in Bradford.")
        if line.verdict is Verdict.CONTRADICTS
    ] == []


def test_a_town_that_one_version_alone_names_differs_under_another_verb(told) -> None:
    several = [
        "Oto Brill, the secretary of the harbour council, was shot as he left his home in Botna, police said.",
        "Oto Brill, secretary of the harbour council, was shot when he left a house in Botna.",
        "Oto Brill, the council's secretary, left his home in Botna and was shot, the harbour police said.",
    ]
    lone = "Oto Brill, secretary of the harbour council, was leaving his home when two men walked up to him in Cioca."
    assert any("Cioca" in line.rule for line in told(*several, lone))
    assert not any("Cioca" in line.rule for line in told(*several, f"{lone} He had moved there from Botna."))


def test_two_places_each_with_its_own_count_are_two(told) -> None:
    lines = told(
        "The recall of pressure cookers by the maker covers 520,000 sold in Peru and 45,000 in Chile, it said.",
        "The recall of pressure cookers by the maker covers 186,000 that were sold in Denmark, it said.",
    )
    assert not [line for line in lines if line.about.startswith("where")]
