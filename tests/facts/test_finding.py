"""All facts of one version: in order, anchored, furniture left out."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

from crossread import facts, language
from crossread.facts import Amount, Citation, FactKind, Named
from crossread.story import Paragraph, Provenance, Role, Version

TEXT = (
    "The landslide killed 14 people in the valley of Orna on Friday, Mayor Edda Korn said. "
    "Rescuers did not find the 3 missing hikers."
)


def test_facts_come_in_the_order_of_their_places(article, facts_in) -> None:
    found = facts_in(article(TEXT, "Later 9 goats were found."))
    assert [fact.place for fact in found] == sorted(fact.place for fact in found)
    kinds = {FactKind.QUANTITY, FactKind.DATE, FactKind.PERSON, FactKind.ATTRIBUTION}
    assert kinds <= {fact.kind for fact in found}


def test_every_fact_lies_in_its_paragraph_and_names_its_column(article, facts_in) -> None:
    version = article(TEXT, "Later 9 goats were found.")
    for fact in facts_in(version, 3):
        assert fact.place.version == 3
        assert 0 <= fact.place.start < fact.place.end <= len(version.paragraphs[fact.place.paragraph].text)


def test_an_anchor_names_the_nearest_words_first(article, facts_in) -> None:
    fact = next(
        f for f in facts_in(article("The landslide killed 14 people near Orna.")) if f.kind is FactKind.QUANTITY
    )
    assert set(fact.anchor.words[:2]) == {"kill", "person"}
    assert "the" not in fact.anchor.words
    assert fact.anchor.names == ("Orna",)
    assert not fact.anchor.negated
    assert not fact.anchor.hedged


def test_a_denial_turns_the_anchor_round(article, facts_in) -> None:
    fact = next(
        f for f in facts_in(article("Rescuers did not find the 3 missing hikers.")) if f.kind is FactKind.QUANTITY
    )
    assert fact.anchor.negated


def test_furniture_has_no_facts() -> None:
    version = Version(
        Provenance("x"),
        (Paragraph("The landslide killed 14 people."), Paragraph("Share this with 300 friends", Role.FURNITURE)),
    )
    found = facts.find(0, version, language.reader().read(version))
    assert {fact.place.paragraph for fact in found} == {0}


def test_a_credit_is_a_source() -> None:
    version = Version(Provenance("x", credits=("Reuters",)), (Paragraph("The hill slid at dawn. Source: Reuters"),))
    found = facts.find(0, version, language.reader().read(version))
    assert Citation("Reuters", "credit") in [fact.value for fact in found]


def test_the_reading_of_another_version_is_refused() -> None:
    version = Version(Provenance("x"), (Paragraph("One."), Paragraph("Two.")))
    other = Version(Provenance("y"), (Paragraph("One."),))
    with pytest.raises(ValueError, match="another version"):
        facts.find(0, version, language.reader().read(other))


def test_facts_and_lines_can_be_pickled(told) -> None:
    lines = told(TEXT, "The landslide killed 17 people, Edda Korn said.")
    assert pickle.loads(pickle.dumps(lines)) == lines  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    "text", ["He was 77.", "Boat builder Oto Brill dies at 77", "She is 77.", "Oto Brill was 77 when he left."]
)
def test_a_bare_age_is_an_age(article, facts_in, text: str) -> None:
    ages = [
        fact.value.low
        for fact in facts_in(article(text))
        if fact.kind is FactKind.AGE and isinstance(fact.value, Amount)
    ]
    assert ages == [77]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Kurt Jansen, 52, and Paul Decker, 44, were held.", [52, 44]),
        ("Kurt Jansen, a teacher of 41, saw it.", [41]),
        ("The women were 61 and 48 years old.", [61, 48]),
        ("The 16- and 18-year-old were sent home.", [16, 18]),
        ("A team of 41, all of them nurses, came.", []),
        ("In March, 34 people came.", []),
        ("It opened in Sept, 34 years on.", []),
    ],
)
def test_ages_of_other_shapes(article, facts_in, text: str, ages: list[int]) -> None:
    found = [fact.value for fact in facts_in(article(text)) if fact.kind.value == "age"]
    assert [int(value.low) for value in found if isinstance(value, facts.Amount) and value.low] == ages


def test_a_number_that_is_no_age_stays_a_number(article, facts_in) -> None:
    assert not [fact for fact in facts_in(article("The toll was 77. Room 12 is at 40.")) if fact.kind is FactKind.AGE]


def test_an_office_beside_a_name_is_its_role(article, facts_in) -> None:
    people = [
        f.value for f in facts_in(article("Edda Korn, the mayor, walked the dykes.")) if f.kind is FactKind.PERSON
    ]
    assert people == [Named("Edda Korn", "mayor")]


def test_an_age_may_grow_between_two_articles() -> None:
    texts = ("Oto Brill, aged 27, was arrested in Harn.", "Oto Brill, aged 29, was sentenced in Harn.")
    days = (dt.date(2023, 7, 26), dt.date(2025, 3, 20))
    versions = [
        Version(Provenance(str(day), outlet=str(day), published=day), (Paragraph(text),))
        for text, day in zip(texts, days, strict=True)
    ]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, v, r) for n, (v, r) in enumerate(zip(versions, readings, strict=True))]
    lines = [line for line in facts.table(versions, readings, (), found) if line.kind is FactKind.AGE]
    assert [line.verdict for line in lines] in ([facts.Verdict.COMPATIBLE], [])


@pytest.mark.parametrize(
    "text", ["The survey put the magnitude at 5.9.", "The quake measured 5.9 on the Richter scale."]
)
def test_a_magnitude_is_a_unit(article, facts_in, text: str) -> None:
    units = [fact.value.unit for fact in facts_in(article(text)) if isinstance(fact.value, Amount)]
    assert units == ["magnitude"]


def test_a_figure_in_capitals_is_no_name(facts_in, article) -> None:
    found = facts_in(article("The haul was listed: 14 Rifles, 31 Magazines and 923 Rounds were found aboard."))
    assert [fact.kind.value for fact in found] == ["quantity"] * 3
