"""Where what happens once happened, who found the dead, where a place lies, and which way something went."""

from __future__ import annotations

import pytest

from crossread.facts import FactLine, Verdict


def differing(lines: tuple[FactLine, ...], *abouts: str) -> list[tuple[str, str]]:
    assert all(line.verdict is Verdict.DIFFERS for line in lines if line.about.startswith(abouts))
    return [(line.about, line.rule) for line in lines if line.about.startswith(abouts)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Oto Brill died on Sunday at his home. He was 71.",
            "The painter Oto Brill has died after an illness. He died in a Verrin hospital, the family said.",
            ("place of the death", "another place: home against hospital"),
        ),
        (
            "Oto Brill was arrested at the airport on Sunday.",
            "Detectives arrested Oto Brill in his flat after a tip.",
            ("place of the arrest", "another place: airport against flat"),
        ),
        (
            "Oto Brill was born in Leeds in 1950.",
            "The painter Oto Brill, who was born in Sheffield, sold his first picture at 12.",
            ("place of the birth", "another place: Leeds against Sheffield"),
        ),
        (
            "Oto Brill lives in Leeds with two cats.",
            "Oto Brill, who lives in Sheffield, could not be reached.",
            ("where Oto Brill lives", "another place: Leeds against Sheffield"),
        ),
        (
            "The plane crashed near Leeds.",
            "The burning plane crashed near Sheffield, officials said.",
            ("place of the crash", "another place: Leeds against Sheffield"),
        ),
        (
            "The body was found in a river by two boys.",
            "The body was found in a car by two boys.",
            ("place of the discovery", "another place: river against car"),
        ),
    ],
)
def test_two_places_of_one_deed_differ(told, one: str, other: str, expected: tuple[str, str]) -> None:
    assert expected in differing(told(one, other, rows=False), "place of ", "where ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Oto Brill died at his home.", "Oto Brill died in his bed.", id="a part of it"),
        pytest.param("Oto Brill died at home.", "Edda Korn died in hospital.", id="somebody else"),
        pytest.param(
            "Oto Brill died at home.",
            "Oto Brill died on Sunday. His wife Edda Korn died a day later. She died in hospital.",
            id="somebody of whom a pronoun may speak",
        ),
        pytest.param("Oto Brill died at home.", "Oto Brill did not die in hospital.", id="not so"),
        pytest.param("Oto Brill was born in Leeds.", "Oto Brill was born in Yorkshire, near Leeds.", id="named there"),
        pytest.param("Oto Brill was born in Leeds.", "Oto Brill was born in England.", id="a town and a country"),
        pytest.param(
            "Oto Brill was born in Leeds.", "Oto Brill was born in Tarnholm.", id="a town that may be a suburb"
        ),
        pytest.param("Oto Brill was born in New York City.", "Oto Brill was born in Brooklyn.", id="a quarter"),
        pytest.param("The plane crashed in Leeds.", "The plane crashed near Sheffield.", id="in and near"),
        pytest.param("The planes crashed in Leeds.", "The planes crashed in Sheffield.", id="several"),
        pytest.param(
            "Oto Brill was arrested at the airport.", "Oto Brill was arrested at his flat in 2015.", id="another time"
        ),
        pytest.param("Oto Brill lives in Leeds.", "Oto Brill lived in Sheffield with his uncle.", id="before"),
        pytest.param("Oto Brill was found at home.", "Oto Brill was found in a car.", id="found alive"),
    ],
)
def test_what_may_both_be_right_or_is_another_deed_does_not(told, one: str, other: str) -> None:
    assert not differing(told(one, other, rows=False), "place of ", "where ")


def test_two_finders_differ(told) -> None:
    lines = told("The body was found by a neighbour.", "Her younger daughter came over and discovered the body.")
    assert differing(lines, "who ") == [("who found the body", "told differently: neighbour against daughter")]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Her neighbor discovered the body.", id="the same"),
        pytest.param("Two daughters found the bodies.", id="of several dead"),
        pytest.param("The body was found by a neighbour. Her son had found the body too late.", id="both"),
        pytest.param("Her daughter found the key.", id="something else"),
    ],
)
def test_one_finder_or_another_find_does_not(told, other: str) -> None:
    assert not differing(told("The body was found by a neighbour.", other), "who ")


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (
            "They met in the southern city of Leeds.",
            "Oto Brill came to Leeds in northern Norway.",
            "another place: southern against northern",
        ),
        (
            "They met in Leeds, Kenya, in May.",
            "Oto Brill came to Leeds in Norway.",
            "another place: Kenya against Norway",
        ),
    ],
)
def test_a_place_does_not_lie_in_two_parts_or_countries(told, one: str, other: str, rule: str) -> None:
    assert differing(told(one, other), "where Leeds") == [("where Leeds lies", rule)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The northern city of Leeds.", "The northeastern city of Leeds.", id="nearly"),
        pytest.param("The northern city of Leeds.", "The city of Leeds in central Norway.", id="loosely"),
        pytest.param("They met in Leeds, Kenya.", "They met in Leeds, Norway and Peru.", id="a list"),
        pytest.param("They met in Leeds, Kenya.", "They met in Leeds, Yorkshire.", id="nothing known"),
        pytest.param("They met in Leeds, Holland.", "They met in Leeds, Netherlands.", id="one country, two names"),
        pytest.param("They met in Leeds, Swaziland.", "They met in Leeds, Eswatini.", id="a country renamed"),
    ],
)
def test_where_a_place_lies_may_be_told_in_two_ways(told, one: str, other: str) -> None:
    assert not differing(told(one, other), "where Leeds")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The train was on its way from Leeds to Sheffield when it derailed.",
            "The train derailed as it ran from Sheffield to Leeds.",
            "told differently: from Leeds to Sheffield against from Sheffield to Leeds",
        ),
        (
            "Edda Korn was walking into the shop when the car hit her.",
            "Edda Korn was just leaving the shop, the police said.",
            "told differently: into the shop against out of the shop",
        ),
        (
            "He escaped while being transferred from Leeds to Sheffield.",
            "He escaped during a transfer from a prison in Leeds to one in Bradford.",
            "told differently: Sheffield against Bradford",
        ),
    ],
)
def test_two_opposite_ways_differ(told, one: str, other: str, expected: str) -> None:
    assert expected in [line.rule for line in told(one, other) if line.verdict is Verdict.DIFFERS]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The train ran from Leeds to York.", "The train ran back from York to Leeds.", id="back"),
        pytest.param(
            "The train ran from Leeds to York.",
            "The train ran from York to Leeds. The next train ran from Leeds to York.",
            id="both",
        ),
        pytest.param("The road runs from Leeds to York.", "The road runs from York to Leeds.", id="no journey"),
        pytest.param(
            "Edda Korn was walking into the shop.", "Oto Brill was walking out of the shop.", id="somebody else"
        ),
        pytest.param(
            "The bus ran from Leeds to York.", "The bus from Leeds to Hull, by York, fell.", id="by the other"
        ),
    ],
)
def test_two_ways_of_two_journeys_do_not(told, one: str, other: str) -> None:
    assert not [line for line in told(one, other) if line.rule.startswith("told differently")]


def test_a_place_is_no_body_called_after_it(told) -> None:
    lines = told("The Bank of Norway has a house in Norway.", "The Bank of Norway left Norway.")
    assert {line.about: len(line.mentions) for line in lines} == {"Bank of Norway": 2, "Norway": 2}


def test_a_crime_family_is_not_the_man_of_its_name(told) -> None:
    lines = told(
        "The head of the Corvo crime family was tried. Dino Corvo founded it.",
        "He was head of the Corvo family. Dino Corvo was his friend.",
    )
    found = {line.about: len(line.mentions) for line in lines}
    assert (found["Corvo family"], found["Dino Corvo"]) == (2, 2)


def test_the_elder_one_is_another_man(told) -> None:
    lines = told("Dino Corvo spoke. The elder Mr. Corvo was silent.", "Dino Corvo spoke.")
    assert [len(line.mentions) for line in lines if line.about == "Dino Corvo"] == [2]


def test_an_office_of_a_country_before_a_comma_is_a_role(told) -> None:
    lines = told(
        '"We lost a friend." Norway\'s culture minister, Edda Korn, said on Sunday.',
        "Edda Korn, Norway's sports minister, called him a friend.",
    )
    rules = [line.rule for line in lines if line.about == "role of Edda Korn"]
    assert rules == ["another office: culture minister against Norway's sports minister"]
