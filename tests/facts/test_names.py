"""Names across versions: spellings, short forms, acronyms; what is one name and what is not."""

from __future__ import annotations

import pytest

from crossread.facts import Citation, Fact, FactKind, Named, Verdict, verdict
from crossread.facts.names import NameForm
from crossread.facts.same_name import SameName
from crossread.story import Place


def named(name: str, version: int = 0, kind: FactKind = FactKind.PERSON, role: str | None = None) -> Fact:
    return Fact(kind, Place(version, 0, 0, len(name)), Named(name, role))


def agreed(one: str, other: str, kind: FactKind = FactKind.PERSON) -> Verdict | None:
    return verdict(named(one, 0, kind), named(other, 1, kind)).verdict


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Sergei Lavrov", "Sergey Lavrov", Verdict.COMPATIBLE),
        ("Sergei Lavrov", "Serguei Lavrov", Verdict.COMPATIBLE),
        ("Sergei Lavrov", "Lavrov", Verdict.SAME),
        ("Sergei Lavrov", "Sergei Lavrov", Verdict.SAME),
        ("Heydar Alishbandi", "Heidar Alishbandi", Verdict.COMPATIBLE),
        ("Heydar Alishbandi", "Heidar Alishvandi", Verdict.DIFFERS),
        ("Yevhen Corvo", "Yevgen Corvo", Verdict.COMPATIBLE),
        ("Jermaine Corvo", "Jerymaine Corvo", Verdict.DIFFERS),
        ("Ann Tolson", "Tolsen", Verdict.DIFFERS),
        ("Ann Tolson", "Tolton", None),
        ("Edda Korn", "Edda Kern", Verdict.DIFFERS),
        ("Teresa Valadao", "Teresa Valadares", Verdict.DIFFERS),
        ("Henrik Dahlgaard", "Henrik Dahlgren", Verdict.DIFFERS),
        ("Edda Korn KC", "Edda Korn", Verdict.SAME),
        ("Mr Edda Korn", "Edda Korn", Verdict.SAME),
        ("Yevgeny Malkov", "Evgeny Malkov", Verdict.COMPATIBLE),
        ("Mohammed al-Rashid", "Muhammad Al Rashid", Verdict.COMPATIBLE),
        ("José Peña", "Jose Pena", Verdict.SAME),
        ("Frederick C. Lane", "Fred Lane", Verdict.SAME),
        ("Dave Lane", "David Lane", Verdict.SAME),
        ("Ann Lane", "Anne Lane", Verdict.DIFFERS),
        ("Marta Oresk", "Magda Oresk", Verdict.DIFFERS),
        ("Elvira Marden Oresk", "Elvira Marden", Verdict.SAME),
        ("Ana Elvira Marden Oresk", "Ana Marden", Verdict.SAME),
        ("Ana Elvira Marden Oresk", "Ana Elvira Brill", Verdict.DIFFERS),
        ("Ana Elvira Marden", "Ana Elvira Morlo", Verdict.DIFFERS),
        ("Ann Lee", "Robert Lee", None),
        ("Edda Korn", "Oto Brill", None),
    ],
)
def test_two_spellings_of_a_person(one: str, other: str, wanted: Verdict | None) -> None:
    assert agreed(one, other) is wanted
    assert agreed(other, one) is wanted


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("UN", "United Nations", Verdict.SAME),
        ("U.S. Geological Survey", "United States Geological Survey", Verdict.SAME),
        ("Brightwell Pharma Inc.", "Brightwell Pharma", Verdict.SAME),
        ("Tiraz Centre for Ports", "Tiraz Center for Ports", Verdict.COMPATIBLE),
        ("Hormozgan", "Hormuzgan", Verdict.COMPATIBLE),
        ("Karavan", "Karvan", Verdict.DIFFERS),
        ("Gavarzin", "Gabarzin", Verdict.DIFFERS),
        ("Harn Firefighter Union", "Harn Firefighters Union", Verdict.COMPATIBLE),
        ("Kyiv", "Kiev", Verdict.SAME),
        ("Iran", "Iraq", None),
        ("Austria", "Australia", None),
        ("Niger", "Nigeria", None),
        ("North Korea", "South Korea", None),
        ("Somali", "Somalia", None),
    ],
)
def test_two_spellings_of_a_place_or_body(one: str, other: str, wanted: Verdict | None) -> None:
    assert agreed(one, other, FactKind.PLACE) is wanted


def test_a_surname_stands_for_the_one_person_who_bears_it() -> None:
    same = SameName([named("Edda Korn"), named("Korn", 1), named("Oto Brill")])
    assert same.key("Korn") == same.key("Edda Korn") != same.key("Oto Brill")


def test_a_name_without_the_second_surname_is_the_same_persons() -> None:
    same = SameName([named("Ana Elvira Marden Oresk"), named("Ana Marden", 1), named("Marden", 2)])
    assert same.key("Ana Marden") == same.key("Ana Elvira Marden Oresk") == same.key("Marden")


def test_a_surname_of_two_persons_stands_for_neither() -> None:
    same = SameName([named("Edda Korn"), named("Ivo Korn"), named("Korn", 1)])
    assert same.key("Korn") not in (same.key("Edda Korn"), same.key("Ivo Korn"))


def test_a_first_name_stands_for_the_one_person_who_bears_it() -> None:
    same = SameName([named("Edda Korn"), named("Edda", 1), named("Oto Brill"), named("Oto Marden"), named("Oto", 1)])
    assert same.key("Edda") == same.key("Edda Korn")
    assert same.key("Oto") not in (same.key("Oto Brill"), same.key("Oto Marden"))


def test_an_acronym_stands_for_the_one_body_it_fits() -> None:
    org = FactKind.ORG
    same = SameName([named("Harn Coast Guard Authority", 0, org), named("HCGA", 1, org), named("HCB", 1, org)])
    assert same.key("HCGA") == same.key("Harn Coast Guard Authority") != same.key("HCB")


def test_two_spellings_in_one_version_are_two_names() -> None:
    same = SameName([named("Karavan", 0, FactKind.PLACE), named("Karivan", 0, FactKind.PLACE)])
    assert same.key("Karavan") != same.key("Karivan")


def test_spellings_share_a_line_that_is_no_conflict(told) -> None:
    lines = told("The envoy Sergei Lavrov left at noon.", "The envoy Sergey Lavrov left at noon.")
    people = [line for line in lines if line.kind is FactKind.PERSON and not line.about.startswith("role of")]
    assert [(line.verdict, len(line.mentions)) for line in people] == [(Verdict.COMPATIBLE, 2)]
    assert people[0].about in ("Sergei Lavrov", "Sergey Lavrov")


def test_a_person_spelled_two_ways_is_shown_apart_from_the_surname_all_agree_on(told) -> None:
    lines = told(
        "Jermaine Corvo left at noon. Corvo said nothing.",
        "Jerymaine Corvo left at noon. Corvo waved.",
        "Jermaine Corvo left at noon.",
    )
    people = [line for line in lines if line.kind is FactKind.PERSON]
    assert [(line.verdict, [fact.value.name for fact in line.mentions]) for line in people] == [
        (Verdict.DIFFERS, ["Jermaine Corvo", "Jerymaine Corvo", "Jermaine Corvo"]),
        (Verdict.SAME, ["Corvo", "Corvo"]),
    ]
    assert people[0].rule == "another spelling: Jermaine Corvo against Jerymaine Corvo"


def test_an_article_that_spells_a_person_two_ways_is_told_so(told) -> None:
    lines = told("Ann Tolson was charged. Tolsen denied it.", "Ann Tolson was charged on Monday.")
    people = [line for line in lines if line.kind is FactKind.PERSON]
    assert [(line.verdict, line.rule) for line in people] == [
        (Verdict.DIFFERS, "one version itself says Ann Tolson and Tolsen")
    ]


def test_the_surname_alone_in_the_right_spelling_does_not_part_a_person_spelled_otherwise() -> None:
    same = SameName([named("Edda Kern"), named("Korn"), named("Edda Korn", 1)])
    assert same.key("Edda Kern") == same.key("Edda Korn") == same.key("Korn")


def test_two_persons_whose_surnames_are_a_letter_apart_stay_two_where_a_version_names_both() -> None:
    same = SameName([named("Edda Kern"), named("Edda Korn"), named("Edda Korn", 1)])
    assert same.key("Edda Kern") != same.key("Edda Korn")


@pytest.mark.parametrize(("one", "other"), [("Edda Lee", "Edda Lea"), ("Ed Korn", "Ed Kern")])
def test_short_names_a_letter_apart_are_two(one: str, other: str) -> None:
    same = SameName([named(one), named(other, 1)])
    assert same.key(one) != same.key(other)


def test_another_person_beside_one_and_the_same_is_shown(told) -> None:
    lines = told(
        "The play stars Edda Korn and Oto Brill.",
        "Oto Brill and Edda Lindqvist play the couple. The play opens on Sunday.",
    )
    people = {line.about: (line.verdict, line.rule) for line in lines if line.kind is FactKind.PERSON}
    assert people.pop("Oto Brill") == (Verdict.SAME, "the same name")
    assert list(people.values()) == [(Verdict.DIFFERS, "another person: Edda Korn against Edda Lindqvist")]


def test_another_person_of_the_same_first_name_elsewhere_is_not(told) -> None:
    lines = told("The play stars Edda Korn and Oto Brill.", "Oto Brill thanked his wife, Edda Lindqvist, and Ivo Dane.")
    assert [line for line in lines if line.kind is FactKind.PERSON and line.verdict is Verdict.DIFFERS] == []


def test_a_lone_surname_of_nobody_is_the_person_it_misspells() -> None:
    same = SameName([named("Ann Tolson"), named("Tolsen"), named("Ann Tolson", 1)])
    assert same.key("Tolsen") == same.key("Ann Tolson")


def test_a_lone_surname_that_several_versions_spell_otherwise_is_a_slip() -> None:
    named_so = [named("Ann Tolveira", n) for n in range(3)]
    same = SameName([*named_so, named("Tolviera", 3)])
    assert same.key("Tolviera") == same.key("Ann Tolveira")


def test_a_short_lone_surname_is_a_slip_beside_the_name_in_full() -> None:
    same = SameName([named("Ann Gray"), named("Grey"), named("Ann Gray", 1)])
    assert same.key("Grey") == same.key("Ann Gray")


def test_a_lone_surname_that_somebody_bears_is_no_slip() -> None:
    same = SameName([named("Ann Tolson"), named("Tolsen"), named("Ivo Tolsen", 1)])
    assert same.key("Tolsen") != same.key("Ann Tolson")


def test_a_lone_surname_is_nobody_that_another_version_alone_names() -> None:
    same = SameName([named("Ann Tolson"), named("Tolsen", 1)])
    assert same.key("Tolsen") != same.key("Ann Tolson")


def test_another_first_name_for_one_office_is_shown(told) -> None:
    lines = told(
        "Fire chief Marta Oresk praised her crews.", "Magda Oresk, the fire chief, praised her crews.", rows=False
    )
    people = [line for line in lines if line.kind is FactKind.PERSON and not line.about.startswith("role of")]
    assert [(line.verdict, line.rule) for line in people] == [
        (Verdict.DIFFERS, "another first name: Marta Oresk against Magda Oresk")
    ]


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (
            "Bryant Dorn, 39, was shot in the neck.",
            "The third victim, whose name police gave as Brian Dorn, was flown to the coast.",
            "another first name: Bryant Dorn against Brian Dorn",
        ),
        (
            "Mayor Nelida Dorn said so.",
            "The roofs fell in, Mayor Melinda Dorn said.",
            "another first name: Nelida Dorn against Melinda Dorn",
        ),
    ],
)
def test_a_first_name_may_be_misheard(told, one: str, other: str, rule: str) -> None:
    assert rule in [line.rule for line in told(one, other) if line.kind is FactKind.PERSON]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bryant Dorn was shot, and so was Brian Dorn.", "Brian Dorn was flown to the coast."),
        ("Kurbanguly Sarimov sent his wishes.", "The wishes came from Gurbanguly Sarimov."),
    ],
)
def test_first_names_that_are_of_two_persons_or_two_ways_to_write_one(told, one: str, other: str) -> None:
    assert not [line.rule for line in told(one, other) if line.rule.startswith("another")]


def test_two_surnames_of_one_first_name_and_office_are_two_answers(told) -> None:
    lines = told(
        "UN envoy Ingrid Solheim said the two sides would meet.",
        "Roads were icy. The two sides will meet in Orna, and Ingrid Solberg, the UN envoy, flew there.",
    )
    rules = [line.rule for line in lines if line.kind is FactKind.PERSON]
    assert "another person: Ingrid Solheim against Ingrid Solberg" in rules


def test_a_place_that_one_version_alone_names_otherwise_is_misheard(told) -> None:
    several = [f"The plant at Attersley will {verb}, Calder said." for verb in ("close", "shut", "go")]
    assert "another name: Attersley against Atterbury" in [
        line.rule for line in told(*several, "Calder said it would shut its plant in Atterbury.")
    ]
    both = "Calder said it would shut its plant in Atterbury, an hour from Attersley."
    assert not [line.rule for line in told(*several, both) if line.rule.startswith("another name")]


def test_a_first_name_a_letter_apart_is_another_spelling(told) -> None:
    lines = told("Police said Jon Sorrel was found at home.", "Police said John Sorrel was found at home.")
    people = [line for line in lines if line.kind is FactKind.PERSON]
    assert [(line.verdict, line.rule) for line in people] == [
        (Verdict.DIFFERS, "another spelling: Jon Sorrel against John Sorrel")
    ]


def test_another_first_name_of_somebodys_wife_is_shown(told) -> None:
    lines = told("Brill's wife, Elaine, was hurt.", "Oto Brill left his wife Eileen at the farm.")
    found = [(line.about, line.rule) for line in lines if line.kind is FactKind.PERSON and "El" in line.about]
    assert ("Elaine", "another person: Elaine against Eileen") in found


def test_two_wives_of_one_story_are_two_persons(told) -> None:
    lines = told("Brill's wife, Elaine, was hurt.", "His first wife Eileen and his wife Elaine were at the farm.")
    assert not [line for line in lines if line.kind is FactKind.PERSON and line.verdict is Verdict.DIFFERS]


def test_an_office_with_a_name_in_it_may_open_a_sentence(article, facts_in) -> None:
    facts = facts_in(article("The United Nations envoy, Edda Korn, thanked them."))
    assert [fact.value.role for fact in facts if fact.kind is FactKind.PERSON] == ["United Nations envoy"]


def test_relatives_are_two_persons(told) -> None:
    lines = told("Ann Lee, a baker, saw the flood.", "Alice Lee, a nurse, heard the sirens.", rows=False)
    assert {line.verdict for line in lines if line.kind is FactKind.PERSON} == {Verdict.ONLY}


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Edda Korn said the dyke would hold.", "Edda Korn", "said"),
        ("The dyke would hold, said Edda Korn.", "Edda Korn", "said"),
        ("The dyke would hold, said harbour master Oto Brill.", "Oto Brill", "said"),
        ("According to Edda Korn, the dyke would hold.", "Edda Korn", "according to"),
        ("The dyke would hold, according to officials.", "officials", "according to"),
        ("Police said the road was closed.", "police", "said"),
        ("Edda Korn, the mayor of Harn, told reporters the dyke would hold.", "Edda Korn", "told"),
    ],
)
def test_who_is_cited_is_found_with_the_cue(article, facts_in, text: str, source: str, cue: str) -> None:
    cited = [fact.value for fact in facts_in(article(text)) if isinstance(fact.value, Citation)]
    assert cited == [Citation(source, cue)]


def test_what_a_quote_reports_is_not_the_articles_source(article, facts_in) -> None:
    text = '"My neighbour Oto Brill said it was thunder," Edda Korn said.'
    cited = [fact.value.source for fact in facts_in(article(text)) if isinstance(fact.value, Citation)]
    assert cited == ["Edda Korn"]


def test_nobody_is_cited_in_plain_news(article, facts_in) -> None:
    assert not [
        f for f in facts_in(article("The river rose and the road was closed.")) if f.kind is FactKind.ATTRIBUTION
    ]


def drawn_names(facts_in, version) -> list[str]:
    return [f"{fact.kind.value} {fact.value.name}" for fact in facts_in(version) if isinstance(fact.value, Named)]


def test_a_surname_that_speaks_often_is_still_the_person(article, facts_in) -> None:
    said = tuple(f"Korvin said the mill had stood empty for {n} years." for n in range(2, 11))
    found = drawn_names(facts_in, article("The town clerk Janette Korvin told the council so.", *said))
    assert set(found) == {"person Janette Korvin"}


def test_the_short_form_of_a_company_is_no_person(article, facts_in) -> None:
    found = drawn_names(
        facts_in,
        article(
            "The blaze came near the Hadley Orsin tank farm.",
            "It is next to the Hadley Orsin Corp. fuel office, the mayor said.",
        ),
    )
    assert not [name for name in found if name.startswith("person")]


def test_the_outlet_that_was_told_is_no_person(article, facts_in) -> None:
    found = drawn_names(
        facts_in, article("The director told Coast Harbor that ferries would sail.", outlet="Coast Harbor News")
    )
    assert "person Coast Harbor" not in found


def test_what_is_shouted_or_shortened_is_no_name(article, facts_in) -> None:
    found = drawn_names(
        facts_in,
        article(
            "MUST SEE: the navy chased the boats away.", "Add'l Horrific Charges; a court Will Now decide on them."
        ),
    )
    assert found == []


def test_a_people_and_nameless_sources_have_no_line_of_their_own(told) -> None:
    lines = told(
        "Officials said the Somali crew was safe. The boat sank near Orna.",
        "Officials said the Somali crew was well. The boat sank near Orna.",
    )
    assert not [line.about for line in lines if line.kind in (FactKind.GROUP, FactKind.ATTRIBUTION)]


def test_who_hangs_on_a_preposition_is_not_cited(article, facts_in) -> None:
    found = facts_in(article("He wrote a letter to the mother of Ann Korvin, saying he was sorry."))
    assert [fact for fact in found if fact.kind is FactKind.ATTRIBUTION] == []


def test_a_trial_that_continued_cites_nobody(article, facts_in) -> None:
    found = facts_in(article("The trial in the death of young Ann Korvin continued on Wednesday."))
    assert [fact for fact in found if fact.kind is FactKind.ATTRIBUTION] == []


def test_short_forms_of_first_names_do_not_differ(told) -> None:
    for short, long in (("Dave", "David"), ("Bill", "William"), ("Bob", "Robert"), ("Ed", "Edward")):
        lines = told(
            f"The prosecutor {short} Korvin said the case was clear.", f"Prosecutor {long} Korvin said it was clear."
        )
        verdicts = {line.verdict for line in lines if line.kind is FactKind.PERSON}
        assert verdicts <= {Verdict.SAME, Verdict.COMPATIBLE}, short
        assert verdicts, short


def test_a_nickname_in_quotes_is_no_part_of_the_name(told) -> None:
    lines = told(
        "Vincent 'Foxy' Korvin died in prison on Monday.",
        'Vincent "The Fox" Korvin died in prison on Monday.',
        "Vincent Korvin died in prison on Monday.",
    )
    people = [line for line in lines if line.kind is FactKind.PERSON]
    assert [len(line.mentions) for line in people] == [3]
    assert people[0].verdict in (Verdict.SAME, Verdict.COMPATIBLE)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Velmar Harbour Fire Department", "Velmar Harbour Fire & Rescue", True),
        ("Velmar Harbour Police Department", "Velmar Harbour Fire Department", False),
        ("Velmar Service", "Velmar Department", False),
    ],
)
def test_a_body_may_be_called_a_department_or_a_service(one: str, other: str, alike: bool) -> None:
    assert NameForm.of(one).put_otherwise(NameForm.of(other)) is alike


def test_a_body_put_otherwise_does_not_differ() -> None:
    one, other = "Velmar Harbour Fire Department", "Velmar Harbour Fire & Rescue"
    assert agreed(one, other, FactKind.ORG) is Verdict.COMPATIBLE


def test_a_name_run_together_is_one_name(told) -> None:
    lines = told("Vincent Del Corvo, the judge, left.", "Judge Vincent DelCorvo left.")
    people = [line for line in lines if line.kind is FactKind.PERSON and not line.about.startswith("role of")]
    assert [(line.verdict, len(line.mentions)) for line in people] == [(Verdict.COMPATIBLE, 2)]


def test_a_body_whose_words_stand_in_another_order_is_one(told) -> None:
    lines = told(
        "She led the Medical Association of the State of Tarn.", "She led the State of Tarn Medical Association."
    )
    bodies = [(line.verdict, line.rule) for line in lines if line.kind is FactKind.ORG]
    assert bodies == [(Verdict.COMPATIBLE, "the body's name put otherwise")]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Lucia Barrantes", "Lucia Barrientos", Verdict.DIFFERS),
        ("Giannis Panagopoulos", "Yiannis Panagopoulos", Verdict.COMPATIBLE),
        ("Vesna Karadzoska", "Vesna Karadzhoska", Verdict.COMPATIBLE),
    ],
)
def test_a_name_misheard_or_of_another_alphabet_is_one(told, one: str, other: str, verdict: Verdict) -> None:
    lines = told(f"The strike was called by {one}, the union said.", f"{other} had called the strike, the union said.")
    people = [line for line in lines if line.kind is FactKind.PERSON]
    assert [(len(line.mentions), line.verdict) for line in people] == [(2, verdict)]


def test_an_office_stands_before_a_learned_title_too(facts_in, article) -> None:
    texts = (
        "They had no blood, said its director, Dr Oto Brill, by phone.",
        "Its medical director, Dr Oto Brill, fled.",
    )
    roles = [f.value.role for text in texts for f in facts_in(article(text)) if f.kind is FactKind.PERSON]
    assert roles == ["director", "medical director"]


def test_initials_are_a_first_name(told) -> None:
    lines = told("“We know,” general manager A.J. Marsh said.", "“We know,” said AJ Brill, the general manager.")
    assert "another person: A.J. Marsh against AJ Brill" in [line.rule for line in lines]


def test_a_body_whose_words_end_otherwise_is_named_otherwise(told) -> None:
    lines = told("He ran Marsh Distribution Ltd. in Orna.", "Shares of Marsh Distributors Ltd. fell.", rows=False)
    assert "another name: Marsh Distribution Ltd. against Marsh Distributors Ltd." in [line.rule for line in lines]
    both = "Marsh Distribution Ltd bought Marsh Distributors Ltd in May."
    assert not [line for line in told("He ran Marsh Distribution Ltd.", both) if line.rule.startswith("another name")]
