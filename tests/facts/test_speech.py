"""Indirect speech: who is cited, for which words, and whom "he said" and "the mayor said" mean."""

from __future__ import annotations

import pytest

from crossread.facts import Citation, Fact, FactKind, Quotation
from crossread.story import Version


def cited(version: Version, facts_in) -> list[tuple[str, str]]:
    """Who is cited in a version and for which words, in the order of the text."""
    return [
        (fact.value.source, said(version, fact))
        for fact in facts_in(version)
        if isinstance(fact.value, Citation) and fact.rule != "credit"
    ]


def said(version: Version, fact: Fact) -> str:
    assert isinstance(fact.value, Citation)
    if fact.value.scope is None:
        return ""
    low, high = fact.value.scope
    return version.paragraphs[fact.place.paragraph].text[low:high].strip(' ,".')


def sources(version: Version, facts_in) -> list[str]:
    return [source for source, _ in cited(version, facts_in)]


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        ("A police spokesman said 12 people were hurt.", "police spokesman", "12 people were hurt"),
        ("Twelve people were hurt, a police spokesman said.", "police spokesman", "Twelve people were hurt"),
        ("Residents of Harn said the river rose in an hour.", "residents of Harn", "the river rose in an hour"),
        (
            "The bridge was closed, but the mayor said it would open on Friday.",
            "mayor",
            "it would open on Friday",
        ),
        (
            "The head of the rescue team, Oto Brill, said 12 people were hurt.",
            "Oto Brill",
            "12 people were hurt",
        ),
        (
            "A report by the Harn Institute said 12 dykes were unsafe.",
            "report by the Harn Institute",
            "12 dykes were unsafe",
        ),
        ("Twelve dykes are unsafe, according to a report.", "report", "Twelve dykes are unsafe"),
        ("State television quoted the governor as saying 12 people were hurt.", "governor", "12 people were hurt"),
        ("The fire chief believes the blaze began in the cellar.", "fire chief", "the blaze began in the cellar"),
        ("Edda Korn confirmed the deaths of two divers.", "Edda Korn", "the deaths of two divers"),
    ],
)
def test_a_source_vouches_for_its_own_words(article, facts_in, text: str, source: str, words: str) -> None:
    assert (source, words) in cited(article(text), facts_in)


@pytest.mark.parametrize(
    "text",
    [
        "Edda Korn called the police.",
        "Police did not say how many people were hurt.",
        "The mayor refused to say whether the dyke was safe.",
        "The mayor would have told the council.",
        "The charges against Ann Korvin state that she lied.",
        "It was said that the dyke was safe.",
        "Someone reported a fire at the mill.",
        "Oto Brill asked the owner to leave the mill.",
    ],
)
def test_nobody_named_is_cited_where_nothing_is_said(article, facts_in, text: str) -> None:
    assert not [source for source in sources(article(text), facts_in) if not source.startswith("charges")]


def test_two_bodies_that_say_it_are_two_sources(article, facts_in) -> None:
    assert sources(article("Officials and state media said ten people died."), facts_in) == ["officials", "state media"]


def test_he_is_the_person_last_cited(article, facts_in) -> None:
    version = article("Oto Brill said the dyke was safe.", "It was checked at noon, he said.")
    assert sources(version, facts_in) == ["Oto Brill", "Oto Brill"]


@pytest.mark.parametrize(
    "second",
    [
        "Jonas Falk then came to the dyke. It was checked at noon, he said.",
        "Oto Brill said Jonas Falk lied when he claimed the dyke was checked.",
    ],
)
def test_he_is_nobody_where_it_may_be_another(article, facts_in, second: str) -> None:
    found = sources(article("Oto Brill said the dyke was safe.", second), facts_in)
    assert set(found) == {"Oto Brill"}
    assert len(found) <= 2
    assert found.count("Oto Brill") == 1 + second.count("Oto Brill")


def test_who_was_asked_is_not_who_asked(article, facts_in) -> None:
    version = article('Oto Brill asked Jonas Falk, "Is the dyke safe?"', '"It is safe and dry," he said.')
    assert sources(version, facts_in).count("Oto Brill") <= 1


def test_an_office_is_the_one_person_who_holds_it(article, facts_in) -> None:
    version = article("Mayor Edda Korn opened the dyke.", "The dyke is safe, the mayor said.")
    assert sources(version, facts_in) == ["Edda Korn"]


def test_the_deputy_mayor_is_not_the_mayor(article, facts_in) -> None:
    version = article("Deputy Mayor Edda Korn opened the dyke.", "The dyke is safe, the mayor said.")
    assert sources(version, facts_in) == ["mayor"]


def speakers(version: Version, facts_in) -> list[str | None]:
    return [fact.value.speaker for fact in facts_in(version) if isinstance(fact.value, Quotation)]


@pytest.mark.parametrize(
    ("paragraphs", "wanted"),
    [
        (("Oto Brill said the dyke was safe.", '"We checked it twice today," he said.'), ["Oto Brill"]),
        (
            ('"We checked it twice today," Oto Brill said.', '"Nobody needs to leave the town tonight."'),
            ["Oto Brill", "Oto Brill"],
        ),
        (
            ('"We checked it twice today.', '"Nobody needs to leave tonight," said Oto Brill.'),
            ["Oto Brill", "Oto Brill"],
        ),
        (("Mayor Edda Korn came at noon.", '"The dyke will hold tonight," the mayor said.'), ["Edda Korn"]),
        (("Edda Korn, the mayor: “The dyke will hold tonight.”",), ["Edda Korn"]),
        (('Mayor Edda Korn tore into the builders. She raged: "You had four years for it."',), ["Edda Korn"]),
        (
            ("Teacher Edda Korn, 61, walked home.", 'She sobbed: "I saw my house go. I keep calling them."'),
            ["Edda Korn"],
        ),
        (
            ('Among those on the dyke was Edda Korn, 61. "It will hold for one night," she told reporters.',),
            ["Edda Korn"],
        ),
        (
            (
                "Oto Brill called the report a convenient lie.",
                'Edda Korn walked along the dyke. "Whoever failed you will answer," she told them, her voice low.',
            ),
            ["Edda Korn"],
        ),
        (
            ('"We ask about the text message," Oto Brill said, knee-deep in mud. "Where were all the sirens then?"',),
            ["Oto Brill", "Oto Brill"],
        ),
        (('Edda Korn came. She branded the firm "theft dressed up as a company".',), ["Edda Korn"]),
        (('"Size decides who survives," said Norland Chief Executive Oto Brill.',), ["Oto Brill"]),
        (('The wind raged. "Nobody slept in the town tonight."',), [None]),
        (("The town's release says Edda Korn “walked along the dyke at noon.”",), [None]),
        (("The mill was described in a Harn Post report as “a very odd place indeed.”",), [None]),
        (('"We saw the water come in," one woman in Harn told the Harn Post.',), [None]),
        (
            ('"We checked it twice today," Oto Brill said.', "Rain fell.", '"Nobody slept in the town tonight."'),
            ["Oto Brill", None],
        ),
    ],
)
def test_a_quote_has_the_speaker_that_the_text_names(article, facts_in, paragraphs, wanted) -> None:
    assert speakers(article(*paragraphs), facts_in) == wanted


def test_a_citation_stands_at_the_words_that_cite(article, facts_in) -> None:
    version = article("Twelve people were hurt, a police spokesman said.")
    fact = next(fact for fact in facts_in(version) if fact.kind is FactKind.ATTRIBUTION)
    assert version.paragraphs[0].text[fact.place.start : fact.place.end] == "a police spokesman"
