"""Titles and offices: which two can be one person's, and which two persons answer one question differently."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.facts import FactKind, Verdict
from crossread.facts.offices import offices
from crossread.facts.roles import apart, one_office


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Deputy Minister", "Minister"),
        ("assistant district attorney", "District Attorney"),
        ("acting police chief", "police chief"),
        ("Defence Minister", "foreign minister"),
        ("Captain", "Maj."),
        ("vice-president", "President"),
        ("finance secretary", "home secretary"),
        ("Finance Minister", "Economy Minister"),
        ("Lieutenant Colonel", "Colonel"),
        ("half-brother", "brother"),
        ("stepfather", "father"),
        ("wife", "girlfriend"),
        ("chairman of Bisset Steel", "chief executive of Bisset Steel"),
        ("Chairman", "chief executive"),
        ("Sporting director", "Tarn's chief executive"),
        ("chief operating officer", "chairman"),
        ("Operations chief", "CFO"),
        ("chief digital officer", "head of information security"),
        ("head of the Tarn water authority", "deputy director of the Tarn water authority"),
        ("head of the inspectorate", "spokeswoman"),
    ],
)
def test_two_offices_of_one_head_are_two(one: str, other: str) -> None:
    assert apart(one, other)
    assert apart(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sgt.", "police Sergeant"),
        ("Governor", "Qeshm Gov."),
        ("Defence Minister", "defense minister"),
        ("Foreign Minister", "Russian minister"),
        ("mayor", "lawyer"),
        ("former president", "President"),
        ("Deputy", "Deputy District Attorney"),
        ("Palmer Fire Chief", "Palmer Fire & Rescue Chief"),
        ("spokeswoman", "police spokesperson"),
        ("Mr", "inspector"),
        ("victim", "farmer"),
        ("mother", "teacher"),
        ("mother", "grandmother"),
        ("wife", "sister"),
        ("brother", "uncle"),
        ("chief executive", "chairman of the executive board"),
        ("director", "chief executive"),
        ("head of media relations", "spokesman"),
        ("Fire Chief", "spokesman"),
        ("head of the inspectorate", "former spokesman"),
        ("former finance director", "chief executive"),
        ("finance director of Tarn Rail", "chief executive of Bisset Steel"),
        ("director of the Union of Concerned Sailors", "director of UCS's Harbour Safety Programme"),
        ("vice president of Friends of Lakes", "former director of the Fish and Heron Service"),
    ],
)
def test_two_roles_that_can_both_be_right(one: str, other: str) -> None:
    assert apart(one, other) is None
    assert apart(other, one) is None


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Tarn governor", "governor of Tarn", True),
        ("foreign minister", "Foreign Minister", False),
        ("Tarn Foreign Minister", "foreign minister of Tarn", True),
        ("governor", "governor", False),
        ("Tarn governor", "Velm governor", False),
        ("police spokesman", "police spokeswoman", False),
        ("former mayor of Tarn", "mayor of Tarn", False),
    ],
)
def test_one_office_is_held_by_one_person(one: str, other: str, wanted: bool) -> None:
    assert one_office(one, other) is wanted


def persons(lines) -> dict[str, tuple[Verdict, str]]:
    return {line.about: (line.verdict, line.rule) for line in lines if line.kind is FactKind.PERSON}


def test_another_title_of_one_person_is_a_difference(told) -> None:
    lines = told(
        "Deputy Health Minister Edda Korn opened the clinic in Tarnholm.",
        "Health Minister Edda Korn opened the clinic in Tarnholm. Korn then left.",
    )
    assert persons(lines)["Edda Korn"][0] is Verdict.SAME
    assert persons(lines)["role of Edda Korn"] == (
        Verdict.DIFFERS,
        "another office: Deputy Health Minister against Health Minister",
    )


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (
            "“It is over,” said Oto Brill, the head of Tarn's aviation safety authority.",
            "Oto Brill, president of the crash commission, said it was over.",
            "another office: head of Tarn's aviation safety authority against president of the crash commission",
        ),
        (
            "Civil defence head Oto Brill thanked the miners.",
            "“We hear nothing,” said Oto Brill, the regional fire chief, in the afternoon.",
            "another office: defence head against regional fire chief",
        ),
        (
            "The union's general secretary, Oto Brill, said so.",
            "Oto Brill, regional secretary of the union, said so.",
            "another office: general secretary against regional secretary of the union",
        ),
    ],
)
def test_the_heads_of_two_bodies_are_two_offices(told, one: str, other: str, rule: str) -> None:
    assert persons(told(one, other))["role of Oto Brill"] == (Verdict.DIFFERS, rule)


def test_a_version_that_gives_both_titles_contradicts_none(told) -> None:
    lines = told(
        "Deputy Health Minister Edda Korn opened the clinic.",
        "Health Minister Edda Korn opened it. Deputy Health Minister Edda Korn was late.",
    )
    assert persons(lines)["Edda Korn"][0] is Verdict.SAME


def test_a_version_that_gives_both_offices_contradicts_itself(told) -> None:
    lines = told(
        "Prosecutor Edda Korn opened the case.",
        "District Attorney Edda Korn stayed away. Assistant District Attorney Edda Korn was late.",
    )
    assert persons(lines)["role of Edda Korn"] == (
        Verdict.DIFFERS,
        "one version itself says District Attorney and Assistant District Attorney",
    )


def test_an_office_that_somebody_once_held_is_told_beside_the_one_of_now(told) -> None:
    lines = told(
        "Prosecutor Edda Korn opened the case.",
        "District Attorney Edda Korn spoke. Former assistant district attorney Edda Korn won the post in May.",
    )
    assert persons(lines).get("role of Edda Korn", (None, ""))[0] is not Verdict.DIFFERS


def test_another_person_in_one_office_is_a_difference(told) -> None:
    lines = told(
        "Tarnholm Mayor Edda Korn signed the treaty on the river.",
        "The treaty on the river was signed by Tarnholm Mayor Oto Brill.",
    )
    assert [(v, rule) for v, rule in persons(lines).values() if v is Verdict.DIFFERS] == [
        (Verdict.DIFFERS, "another person: Edda Korn against Oto Brill")
    ]


def test_two_persons_with_offices_of_two_places_stay_two(told) -> None:
    lines = told(
        "Tarnholm Mayor Edda Korn spoke at the bridge.",
        "Velm Mayor Oto Brill spoke at the bridge.",
    )
    assert not [line for line in lines if line.kind is FactKind.PERSON and line.verdict is Verdict.DIFFERS]


def test_an_office_after_the_name_is_read(facts_in, article) -> None:
    facts = facts_in(article("Edda Korn, a senior spokeswoman for the port, said the quay was shut."))
    assert [fact.value.role for fact in facts if fact.kind is FactKind.PERSON] == ["senior spokeswoman"]


def test_the_office_of_the_next_one_named_is_not_read(facts_in, article) -> None:
    facts = facts_in(
        article("In a letter, the harbour secretary, Edda Korn, and the interior secretary, Oto Brill, agreed.")
    )
    roles = {fact.value.name: fact.value.role for fact in facts if fact.kind is FactKind.PERSON}
    assert "interior" not in (roles["Edda Korn"] or "")


def test_a_lone_surname_is_the_one_the_story_is_about(told) -> None:
    lines = told(
        "Edda Korn fell ill on Monday. Korn was 70. Her brother, Oto Korn, found her.",
        "Edda Korn was taken ill. Korn was 70.",
        "The singer Edda Korn was found by a neighbour.",
    )
    korn = [line for line in lines if line.kind is FactKind.PERSON and "Edda Korn" in line.about]
    assert [sorted({fact.place.version for fact in line.mentions}) for line in korn] == [[0, 1, 2]]


def test_an_office_is_read_with_what_it_is_held_of(told, facts_in, article) -> None:
    facts = facts_in(article("Roland Korn, chairman of Bisset Steel, met the strikers."))
    assert [fact.value.role for fact in facts if fact.kind is FactKind.PERSON] == ["chairman of Bisset Steel"]
    lines = told(
        "Roland Korn, chairman of Bisset Steel, met the strikers at the gate.",
        "The strikers were met by Roland Korn, treasurer of Bisset Steel, at the gate.",
    )
    assert persons(lines)["role of Roland Korn"][0] is Verdict.DIFFERS


def test_a_deputy_that_opens_a_sentence_is_part_of_the_title(facts_in, article) -> None:
    facts = facts_in(article("Deputy transport minister Ivo Korn said the bridge had been inspected."))
    assert [fact.value.role for fact in facts if fact.kind is FactKind.PERSON] == ["deputy transport minister"]


def test_an_office_that_stands_before_the_name_is_a_role(told) -> None:
    lines = told(
        "The president of Tarn, Edda Korn, called the vote a fraud.",
        "The prime minister of Tarn, Edda Korn, called the vote a fraud.",
    )
    assert persons(lines)["role of Edda Korn"] == (
        Verdict.DIFFERS,
        "another office: president of Tarn against prime minister of Tarn",
    )


def test_a_list_of_persons_gives_no_office(told) -> None:
    lines = told("She met the president of Tarn, Edda Korn and Oto Brill.", "She met Edda Korn and Oto Brill.")
    assert [line.verdict for line in lines if line.kind is FactKind.PERSON] == [Verdict.SAME, Verdict.SAME]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Assistant General Manager Karen Korn took over.", "Tarn assistant GM Karen Korn took over.", 2),
        ("Tarn GM Karen Korn took over.", "Karen Korn, the general manager of Tarn, took over.", 2),
        ("Tarn president and general manager Karen Korn took over.", "General manager Karen Korn took over.", 2),
        ("Police chief Karen Korn took over.", "Karen Korn, the chief of police, took over.", 2),
    ],
)
def test_the_office_given_to_one_person_is_a_fact_of_its_own(told, one: str, other: str, words: int) -> None:
    (line,) = (line for line in told(one, other) if line.about == "role of Karen Korn")
    assert line.verdict is Verdict.SAME
    assert line.rule == "the same role"
    shown = [(one, other)[f.place.version][f.place.start : f.place.end] for f in line.mentions]
    assert len(shown) == words
    assert not any("Karen" in text for text in shown)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police chief Karen Korn took over.", "Karen Korn took over."),
        ("Police chief Karen Korn took over.", "The singer Karen Korn took over from the police chief."),
        ("He met the police chief and Karen Korn.", "He met the police chief, and then Karen Korn."),
    ],
)
def test_an_office_that_one_version_gives_has_no_line(told, one: str, other: str) -> None:
    assert not [line for line in told(one, other) if line.about.startswith("office of")]


WORDS = st.sampled_from(
    ["chief", "GM", "and", "of", "Police", "deputy", "half-brother", ",", "the", "Tarn", " ", "", "Sgt."]
)


@given(st.lists(WORDS, max_size=12), st.lists(WORDS, max_size=8))
def test_offices_stand_beside_the_name_and_never_in_it(before: list[str], after: list[str]) -> None:
    text = f"{' '.join(before)} Edda Korn {' '.join(after)}".strip()
    start = text.index("Edda Korn")
    spans = list(offices(text, start, start + len("Edda Korn")))
    assert all(0 <= low < high <= len(text) for low, high in spans)
    assert all(high <= start or low >= start + len("Edda Korn") for low, high in spans)
    assert spans == sorted(spans)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Edda Korn, 44, a former finance minister, spoke.", "Edda Korn, 44, a former foreign minister, spoke."),
        (
            "The former chief financial officer, Edda Korn, pleaded guilty.",
            "Edda Korn, Velcor's former chief operating officer, pleaded guilty.",
        ),
        (
            "Edda Korn, head of the accident investigation commission, spoke.",
            "Edda Korn, the head of the civil aviation authority, spoke.",
        ),
    ],
)
def test_an_office_is_read_beside_an_age_a_comma_and_what_it_is_held_of(told, one: str, other: str) -> None:
    lines = [line for line in told(one, other) if line.about == "role of Edda Korn"]
    assert [line.verdict for line in lines] == [Verdict.DIFFERS]


def test_an_office_is_read_with_the_body_it_is_held_of() -> None:
    text = "It suspended Oto Brill, head of the Tarn water authority."
    start = text.index("Oto")
    assert [text[a:b] for a, b in offices(text, start, start + 9)] == ["head of the Tarn water authority"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Edda Korn was deputy director of the port in 1972.", ["deputy director"]),
        ("Edda Korn, who was then the deputy mayor, left.", ["deputy mayor"]),
        ("As the associate director of the port, Ms Edda Korn was outraged.", ["associate director"]),
        ("Edda Korn was chairman's choice.", []),
        ("Edda Korn was happy.", []),
    ],
)
def test_a_sentence_can_say_what_a_person_is(text: str, wanted: list[str]) -> None:
    start = text.index("Edda")
    assert [text[a:b] for a, b in offices(text, start, start + len("Edda Korn"))] == wanted


def test_an_office_told_by_a_verb_is_held_against_another(told) -> None:
    lines = told(
        "Edda Korn was deputy director of the port in 1972. Korn died on Friday.",
        "As director of the port, Ms Korn fought the plan. Edda Korn died on Friday.",
    )
    assert persons(lines)["role of Edda Korn"][0] is Verdict.DIFFERS
