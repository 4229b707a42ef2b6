"""Names of an article: what is found, of what kind, under which canonical form - and what is no name."""

from __future__ import annotations

import pytest

from crossread import language
from crossread.language import Name
from crossread.story import Paragraph, Provenance, Role, Version


def read(*texts: str | Paragraph) -> list[tuple[str, Name]]:
    paragraphs = tuple(text if isinstance(text, Paragraph) else Paragraph(text) for text in texts)
    reading = language.reader().read(Version(Provenance("a"), paragraphs))
    return [
        (paragraph.text[name.start : name.end], name)
        for paragraph, found in zip(paragraphs, reading.paragraphs, strict=True)
        for name in found.names
    ]


def kinds(*texts: str | Paragraph) -> dict[str, str]:
    return {text: name.kind.value for text, name in read(*texts)}


def canonical(*texts: str | Paragraph) -> dict[str, str]:
    return {text: name.name for text, name in read(*texts)}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The engineer Paula Strand inspected the dam.", "Paula Strand", "person"),
        ("Flooding closed roads across Norway on Monday.", "Norway", "place"),
        ("The storm reached the city of Velmark at noon.", "Velmark", "place"),
        ("A spokesman for the Ministry of Transport declined.", "Ministry of Transport", "org"),
        ("Shares of Helmark Energy Ltd fell.", "Helmark Energy Ltd", "org"),
        ("The Food and Water Agency closed the well.", "Food and Water Agency", "org"),
        ("Troops crossed the Varda River at dawn.", "Varda River", "place"),
        ("They signed the Lowick Treaty in spring.", "Lowick Treaty", "event"),
        ("Damage from Hurricane Odile was heavy.", "Hurricane Odile", "event"),
        ("The Danish fishermen were rescued.", "Danish", "group"),
        ("Several Ukrainians were on board.", "Ukrainians", "group"),
        ("Rebels of al-Nasrat held the bridge while al-Nasrat said nothing.", "al-Nasrat", "org"),
        ("The inquiry heard from NRDA engineers.", "NRDA", "org"),
        ("Among the dead are Maura Gilhooly, 74, and a hiker.", "Maura Gilhooly", "person"),
        ("Flags were lowered for Siobhan Tarn and for eight others.", "Siobhan Tarn", "person"),
    ],
)
def test_a_name_is_found_with_its_kind(text: str, name: str, kind: str) -> None:
    assert kinds(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "However, nobody came. Meanwhile the rain went on.",
        "Rescuers searched on Friday and again in March.",
        "Heavy rain fell. Police closed the road. Officials declined to comment.",
        "The CEO said on TV that GDP would rise.",
        "Yesterday It Rained And Nobody Came Home From Work",
        "THE ROAD IS CLOSED UNTIL FURTHER NOTICE",
        "He called it a disaster. “Never again,” they shouted.",
        "Read more: What we know so far",
        "The prime minister resigned. The President declined. Prime Minister resigns.",
    ],
)
def test_capitals_that_name_nobody_are_left_alone(text: str) -> None:
    assert kinds(text) == {}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("It was closed by Mayor Ines Calder.", "Ines Calder", "Mayor"),
        ("Russian Foreign Minister Oleg Brandt left.", "Oleg Brandt", "Foreign Minister"),
        ("It was told to police chief Marta Oresund.", "Marta Oresund", "police chief"),
        ("Lt. Gen. Ivar Moe commands them.", "Ivar Moe", "Lt. Gen."),
        ("The talks with Secretary of State Jonah Reyes failed.", "Jonah Reyes", "Secretary of State"),
        ("They thanked Harbour Safety Director Jo Owen.", "Jo Owen", "Harbour Safety Director"),
    ],
)
def test_a_title_is_the_role_and_no_part_of_the_name(text: str, name: str, role: str) -> None:
    assert [(n, found.role) for n, found in read(text) if n == name] == [(name, role)]


def test_a_people_before_a_title_is_its_own_name() -> None:
    assert kinds("Russian Foreign Minister Oleg Brandt left.") == {"Russian": "group", "Oleg Brandt": "person"}
    assert kinds("It was said by New York Mayor Ines Calder.") == {"New York": "place", "Ines Calder": "person"}


def test_a_surname_means_the_person_named_in_full() -> None:
    found = canonical("The engineer Paula Strand came.", "Later Strand left. Ms Strand was calm.")
    assert found == {"Paula Strand": "Paula Strand", "Strand": "Paula Strand"}


def test_a_surname_of_two_people_stays_a_surname() -> None:
    found = canonical("Paula Strand met Oskar Strand. Then Strand said so.")
    assert found["Strand"] == "Strand"


def test_a_surname_is_a_person_even_where_it_is_a_place_elsewhere() -> None:
    found = kinds("Minister Carla Houston resigned.", "On Friday Houston said she was tired.")
    assert found["Houston"] == "person"


def test_an_acronym_means_the_body_that_was_introduced_with_it() -> None:
    found = canonical("The Northern Rivers Drainage Authority (NRDA) met.", "The NRDA was late.")
    assert found["NRDA"] == "Northern Rivers Drainage Authority"


def test_an_acronym_means_the_one_body_with_its_initials() -> None:
    found = canonical("Officials of the Lowick River Authority met.", "The LRA was late, the LRA said.")
    assert found["LRA"] == "Lowick River Authority"


def test_an_acronym_of_two_bodies_stays_an_acronym() -> None:
    found = canonical("The Lowick River Authority met the Lowland Rail Authority.", "The LRA was late, the LRA said.")
    assert found["LRA"] == "LRA"


def test_transliterations_of_one_person_are_one_person() -> None:
    found = canonical(
        "Sergei Lavrin arrived at noon.", "On Friday Sergey Lavrin said no. Sergei Lavrin left, Lavrin said."
    )
    assert set(found.values()) == {"Sergei Lavrin"}


def test_one_form_has_one_kind_in_the_whole_article() -> None:
    found = read("She flew to Belmonde.", "The mayor of Belmonde wept.", "In Belmonde it rained. Belmonde said no.")
    assert {name.kind.value for text, name in found if text == "Belmonde"} == {"place"}


def test_a_headline_in_title_case_marks_only_names_the_article_vouches_for() -> None:
    headline = Paragraph("Dam Bursts As Paula Strand Warns Norway Again", Role.HEADLINE)
    found = kinds(headline, "The engineer Paula Strand had warned Norway twice.")
    assert set(found) == {"Paula Strand", "Norway"}


def test_a_dateline_gives_its_place_and_no_more() -> None:
    assert kinds("OSLO, July 3 (Wire) - The ferry sank.") == {"OSLO": "place"}


def test_a_nickname_stays_inside_the_name() -> None:
    assert "Victor “The Boar” Galli" in kinds("The court freed Victor “The Boar” Galli on Monday.")


def test_a_byline_names_nobody() -> None:
    assert kinds(Paragraph("By Rosa Lindqvist", Role.BYLINE), "It rained.") == {}


def test_a_possessive_is_no_part_of_a_name() -> None:
    assert kinds("They blocked Norway's longest road.") == {"Norway": "place"}


def test_an_office_alone_is_no_name() -> None:
    found = kinds(
        "The Sheriff said the Sheriff's men were out.",
        "His partner, Det. Oto Brill, was not hurt. Det. Brill then left.",
        "The verdict was just, said Dist. Atty. Edda Korn.",
    )
    assert not {"Sheriff", "Det", "Det.", "Atty", "Atty.", "Dist"} & found.keys()
    assert found["Oto Brill"] == "person"
    assert found["Edda Korn"] == "person"


def test_a_ship_is_no_person_and_one_ship_with_its_bare_name() -> None:
    texts = ("The frigate INS Sagarika left port at dawn.", "Later the Sagarika fired, and Sagarika turned about.")
    assert set(kinds(*texts).values()) == {"product"}
    assert set(canonical(*texts).values()) == {"INS Sagarika"}
