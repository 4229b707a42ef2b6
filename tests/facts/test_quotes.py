"""Quotes: which stretches are quotes, who says them, and how they agree between outlets."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crossread.facts import Fact, FactKind, Quotation, Verdict
from crossread.facts.altered import agreement


def spoken(facts: tuple[Fact, ...]) -> list[tuple[str, str | None]]:
    return [(fact.value.words, fact.value.speaker) for fact in facts if isinstance(fact.value, Quotation)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            '"The dyke will hold until Sunday," said Edda Korn, the mayor.',
            [("The dyke will hold until Sunday,", "Edda Korn")],
        ),
        ("“The dyke will hold until Sunday,” Edda Korn said.", [("The dyke will hold until Sunday,", "Edda Korn")]),
        ('"The dyke will hold until Sunday, " Edda Korn said.', [("The dyke will hold until Sunday,", "Edda Korn")]),
        ("“ The dyke will hold until Sunday, ” Edda Korn said.", [("The dyke will hold until Sunday,", "Edda Korn")]),
        ("``The dyke will hold until Sunday,'' Edda Korn said.", [("The dyke will hold until Sunday,", "Edda Korn")]),
        ('Edda Korn said: "The dyke will hold until Sunday."', [("The dyke will hold until Sunday.", "Edda Korn")]),
        (
            '"The dyke will hold," said Edda Korn, "but nobody should sleep in a cellar."',
            [("The dyke will hold, but nobody should sleep in a cellar.", "Edda Korn")],
        ),
        (
            '"The dyke will hold until noon," said Edda Korn. "After that we must all pray."',
            [("The dyke will hold until noon,", "Edda Korn"), ("After that we must all pray.", "Edda Korn")],
        ),
        (
            '"The dyke will hold until noon," Edda Korn\'s aide told the Wire.',
            [("The dyke will hold until noon,", None)],
        ),
        (
            '"The dyke will hold until noon," Edda Korn\'s aide Oto Brill said.',
            [("The dyke will hold until noon,", "Oto Brill")],
        ),
        ('"The dyke will hold until noon," the engineer added on Twitter.', [("The dyke will hold until noon,", None)]),
        (
            'Engineer Edda Korn left the hall in tears. "The dyke will hold until noon," she said.',
            [("The dyke will hold until noon,", "Edda Korn")],
        ),
        (
            'Edda Korn met Oto Brill in the hall. "The dyke will hold until noon," he said.',
            [("The dyke will hold until noon,", None)],
        ),
        ('The so-called "wall of shame" was painted over.', []),
        ('He was known as "the fox" in the valley.', []),
        ('"We lost everything we had," she said.', [("We lost everything we had,", None)]),
        ('"We lost everything," she said.', []),
        ('"The dyke gave way," he said.', [("The dyke gave way,", None)]),
        ('He spoke of "the great northern dyke" he said he knew.', []),
        ("‘The dyke will hold until Sunday,’ Edda Korn said.", [("The dyke will hold until Sunday,", "Edda Korn")]),
        (
            "'The dyke will hold,' said Edda Korn, 'but nobody should sleep in a cellar.'",
            [("The dyke will hold, but nobody should sleep in a cellar.", "Edda Korn")],
        ),
        (
            "‘He shouted “run for the bridge” and we ran,’ Edda Korn said.",
            [("He shouted “run for the bridge” and we ran,", "Edda Korn")],
        ),
        (
            "“He shouted ‘run for the bridge’ and we ran,” Edda Korn said.",
            [("He shouted ‘run for the bridge’ and we ran,", "Edda Korn")],
        ),
        (
            "Edda Korn said the villagers’ ‘fear of the farmers’ rising water’ had grown.",
            [("fear of the farmers’ rising water", "Edda Korn")],
        ),
        ("The farmers' dyke and the village's boats' ropes held since the '90s, 'tis said.", []),
        ("The workers’ hall and the owners’ boats were lost, Edda Korn said.", []),
    ],
)
def test_a_quote_is_found_with_who_says_it(article, facts_in, text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert spoken(facts_in(article(text))) == wanted


def test_a_quote_runs_on_over_paragraphs(article, facts_in) -> None:
    found = spoken(
        facts_in(
            article(
                '"The dyke has stood for a hundred years.',
                'It will stand tonight as well, " Edda Korn said.',
                "Nobody else spoke.",
            )
        )
    )
    assert found == [
        ("The dyke has stood for a hundred years.", "Edda Korn"),
        ("It will stand tonight as well,", "Edda Korn"),
    ]


def test_a_quote_in_single_marks_runs_on_over_paragraphs(article, facts_in) -> None:
    found = spoken(
        facts_in(
            article("‘The dyke has stood for a hundred years.", "‘It will stand tonight as well,’ Edda Korn said.")
        )
    )
    assert found == [
        ("The dyke has stood for a hundred years.", "Edda Korn"),
        ("It will stand tonight as well,", "Edda Korn"),
    ]


@pytest.mark.parametrize(
    ("paragraphs", "wanted"),
    [
        (
            [
                "Edda Korn said: 'The dyke has held.",
                "It's the farmers' dyke, and they kept it.",
                "It will stand tonight. '",
            ],
            ["The dyke has held.", "It's the farmers' dyke, and they kept it.", "It will stand tonight."],
        ),
        (
            ["'The dyke has stood for a hundred years.", "'It will stand tonight,' Edda Korn said."],
            ["The dyke has stood for a hundred years.", "It will stand tonight,"],
        ),
        (["'The dyke will hold until Sunday, ' Edda Korn said."], ["The dyke will hold until Sunday,"]),
        (
            ["Edda Korn said: 'The dyke has held.", "The rain went on all night.", "'We all slept badly,' she said."],
            None,
        ),
        (["The sign said: 'open all hours.", "The rain went on all night.", "The farmers' dyke held."], []),
    ],
)
def test_straight_single_marks_run_on_until_they_close(article, facts_in, paragraphs, wanted) -> None:
    found = [words for words, _ in spoken(facts_in(article(*paragraphs)))]
    if wanted is not None:
        assert found == wanted
    assert "The rain went on all night." not in found


@given(st.text(alphabet="a's ‘’'\"“”.,n9(", max_size=60))
@example("‘’‘’")
@settings(max_examples=200, deadline=None)
def test_single_marks_quote_stretches_in_order(text: str) -> None:
    from crossread.facts.quote_marks import single

    at = 0
    for start, end, _ in single(text, ()):
        assert at <= start <= end <= len(text)
        assert text[start - 1] in "'‘"
        at = end
    for carried in (single(text, (), carried=True), single(text, (), carried=True, goes_on=True)):
        assert all(0 <= start <= end <= len(text) for start, end, _ in carried)
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(carried))


def test_a_mark_that_is_never_closed_swallows_no_paragraph(article, facts_in) -> None:
    found = spoken(facts_in(article('The sign read "open.', "The rain went on all night.", "The river rose again.")))
    assert found == []


def test_a_quote_points_at_its_words(article, facts_in) -> None:
    text = 'Then he said: "We heard two bangs and ran."'
    fact = next(fact for fact in facts_in(article(text)) if fact.kind is FactKind.QUOTE)
    assert text[fact.place.start : fact.place.end] == "We heard two bangs and ran."


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("We heard two bangs and ran.", "we heard two bangs and ran", Verdict.SAME),
        ("We heard two bangs and ran", "We heard two bangs", Verdict.COMPATIBLE),
        ("We heard two bangs and ran", "We heard three bangs and ran", Verdict.DIFFERS),
        ("The ship ’ s crew was safe and well", "The ship's crew was safe and well", Verdict.SAME),
        ("The crew (of nine) was safe and well", "The crew was safe and well", Verdict.COMPATIBLE),
        ("A fibre link was cut at dawn today", "A fiber link was cut at dawn today", Verdict.COMPATIBLE),
        ("We heard two bangs and ran", "The mayor never answered our letters", None),
        ("We will not go", "We will not pay a single penny to these people", None),
    ],
)
def test_quotes_agree_word_by_word(one: str, other: str, wanted: Verdict | None) -> None:
    assert agreement(one, other)[0] is wanted
    assert agreement(other, one)[0] is wanted


def test_the_rule_names_the_altered_words() -> None:
    assert agreement("We heard two bangs and ran", "We heard three bangs and ran")[1] == (
        "altered words: “two” against “three”"
    )


def test_altered_words_are_shown_as_they_are_written() -> None:
    rule = agreement(
        "As that girl lay dying, Mr. Rossi rode off on his bike.", "As that girl lay dying, he rode off on his bike."
    )[1]
    assert rule == "altered words: “Mr Rossi” against “he”"


def test_an_altered_quote_differs_in_the_table(told) -> None:
    lines = told(
        '"We heard two bangs and then the roof fell," said Oto Brill.',
        '"We heard three bangs and then the roof fell," said Oto Brill.',
    )
    quotes = [line for line in lines if line.kind is FactKind.QUOTE]
    assert [line.verdict for line in quotes] == [Verdict.DIFFERS]
    assert "“two” against “three”" in quotes[0].rule


def test_the_same_words_from_another_mouth_contradict(told) -> None:
    lines = told(
        '"Nobody may enter the old harbour tonight," said Oto Brill.',
        '"Nobody may enter the old harbour tonight," said Edda Korn.',
    )
    quotes = [line for line in lines if line.kind is FactKind.QUOTE]
    assert [line.verdict for line in quotes] == [Verdict.CONTRADICTS]


def test_an_unnamed_speaker_contradicts_nobody(told) -> None:
    lines = told(
        '"Nobody may enter the old harbour tonight," said Oto Brill.',
        '"Nobody may enter the old harbour tonight," an officer said.',
    )
    assert [line.verdict for line in lines if line.kind is FactKind.QUOTE] == [Verdict.SAME]


WORDS = st.lists(st.sampled_from(["we", "heard", "two", "bangs", "and", "ran", "home", "river"]), max_size=12)


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS)
@example(["we", "we", "heard", "bangs"], ["we", "heard", "we", "bangs"])
def test_agreement_is_the_same_both_ways(one: list[str], other: list[str]) -> None:
    assert agreement(" ".join(one), " ".join(other))[0] == agreement(" ".join(other), " ".join(one))[0]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="\"“”'’ abc.,A", max_size=80))
def test_every_quote_lies_in_its_paragraph(text: str) -> None:
    from crossread.facts.quotes import quotes
    from crossread.language import ParagraphReading
    from crossread.story import Paragraph, Provenance, Version

    if not text.strip():
        return
    version = Version(Provenance("x"), (Paragraph(text), Paragraph(text)))
    for fact in quotes(0, version, (ParagraphReading(), ParagraphReading()), (0, 1)):
        assert 0 <= fact.place.start < fact.place.end <= len(text)


def test_another_currency_is_another_word() -> None:
    found, rule = agreement("We lost $12 million in one night", "We lost £12 million in one night")
    assert found is Verdict.DIFFERS
    assert "“$” against “£”" in rule


def test_a_full_hour_with_its_minutes_alters_nothing() -> None:
    one = "He gave himself up to the harbour guard just after 6 p.m. on the quay"
    assert agreement(one, one.replace("6 p.m.", "6:00 p.m."))[0] is Verdict.COMPATIBLE
    assert agreement(one, one.replace("6 p.m.", "7 p.m."))[0] is Verdict.DIFFERS


def test_a_quote_that_contracts_its_words_is_the_same_quote() -> None:
    assert agreement("My daughter's been shot, I can't see.", "My daughter has been shot, I can not see.") == (
        Verdict.COMPATIBLE,
        "the same words, one contracts them",
    )


def test_a_quote_translated_twice_is_one_quote_with_other_words_if_one_person_said_both() -> None:
    one, other = (
        "Because the Gulf is not very deep, a tsunami is not expected.",
        "The Gulf is not deep enough to expect tsunamis.",
    )
    assert agreement(one, other, one_speaker=True)[0] is Verdict.DIFFERS
    assert agreement(one, other, one_speaker=False)[0] is None
    assert agreement("We expect heavy losses.", "We do not expect tsunamis.", one_speaker=True)[0] is None


def test_a_quote_in_two_parts_is_the_quote_another_version_gives_in_one(told) -> None:
    lines = told(
        '"The dyke was never safe," engineer Edda Korn told the inquiry. "I said so in three letters."',
        "Engineer Edda Korn told the inquiry: “The dyke was never safe. I said so in two letters.”",
        "Edda Korn, the engineer, told the inquiry: “The dyke was never safe. I said so in three letters.”",
    )
    quotes = [line for line in lines if line.kind is FactKind.QUOTE]
    assert [(line.verdict, line.rule) for line in quotes] == [(Verdict.DIFFERS, "altered words: “three” against “two”")]
    assert quotes[0].mentions[0].value.words == "The dyke was never safe. I said so in three letters."


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ('His counsel, Pau Lenz, said that Mr Brill "has admitted nothing".', "Edda Korn"),
        ("Mr Brill said that he would be there.", "Edda Korn"),
    ],
)
def test_she_is_who_the_sentence_before_is_about(article, facts_in, before: str, speaker: str) -> None:
    found = facts_in(
        article(
            f"Oto Brill, 44, ran the shop. {before}",
            'The prosecutor, Edda Korn, sees it otherwise. "They sold it to people who wanted none," she said.',
        )
    )
    quote = [fact for fact in found if fact.kind is FactKind.QUOTE][-1]
    assert quote.value.speaker == speaker


def test_quotes_that_begin_alike_and_end_otherwise_are_altered() -> None:
    one = "An attack on this bridge is an attack on all who cross it"
    other = "An attack on this bridge is an attack on Orna"
    assert agreement(one, other) == (Verdict.DIFFERS, "altered words: “all who cross it” against “Orna”")


def test_a_sentence_of_a_longer_quote_may_be_altered(told) -> None:
    whole = '"I have never knowingly taken anything forbidden. I will fight until my name is clean," said Edda Korn.'
    part = '"I have never in my life taken anything forbidden," said Edda Korn.'
    quotes = [line for line in told(whole, part) if line.kind is FactKind.QUOTE]
    assert [(line.verdict, line.rule) for line in quotes] == [
        (Verdict.DIFFERS, "altered words: “knowingly” against “in my life”")
    ]


def test_a_few_words_of_a_longer_quote_are_another_quote(told) -> None:
    whole = '"We shut the valves at noon and people ran into the streets in panic. Nobody was hurt," said Edda Korn.'
    part = '"People ran into the streets, fearing gas," said Oto Brill.'
    assert len([line for line in told(whole, part) if line.kind is FactKind.QUOTE]) == 2


def test_two_quotes_of_two_speakers_stay_two(told) -> None:
    lines = told(
        '"The dyke was never safe," said Edda Korn. "I said so in three letters," said Oto Brill.',
        "Edda Korn said: “The dyke was never safe at all.”",
    )
    assert len([line for line in lines if line.kind is FactKind.QUOTE]) == 2


def test_two_quotes_of_one_speaker_that_begin_alike_are_one_with_altered_words(told) -> None:
    lines = told(
        "“We will not rest until we find them,” Edda Korn said.",
        "“We will not rest until they are found,” said Edda Korn.",
    )
    quotes = [line for line in lines if line.kind is FactKind.QUOTE]
    assert [(line.verdict, line.rule) for line in quotes] == [
        (Verdict.DIFFERS, "altered words: “we find them” against “they are found”")
    ]


def test_two_quotes_of_two_speakers_that_begin_alike_are_two(told) -> None:
    lines = told(
        "“We will not rest until we find them,” Edda Korn said.",
        "“We will not rest until they are found,” said Oto Brill.",
    )
    assert [line.verdict for line in lines if line.kind is FactKind.QUOTE] == [Verdict.ONLY, Verdict.ONLY]


def test_one_other_word_in_a_short_quote_of_one_speaker_is_an_altered_word(told) -> None:
    lines = told(
        "“This was a targeted attack,” police chief Edda Korn said.",
        "“This was a random attack,” said police chief Edda Korn.",
    )
    quotes = [line for line in lines if line.kind is FactKind.QUOTE]
    assert [(line.verdict, line.rule) for line in quotes] == [
        (Verdict.DIFFERS, "altered words: “targeted” against “random”")
    ]


def test_an_article_quoted_whole_is_no_speech(told) -> None:
    lines = told(
        (
            '"A man was held after a chase, police said.',
            "The chase was over after 15 minutes, Sheriff Edda Korn said.",
            'He was calm, witnesses said. "',
        ),
        (
            "A man was held after a chase, police said.",
            "The chase was over after 15 minutes, Undersheriff Oto Brill said.",
            "He was calm, witnesses said.",
        ),
    )
    assert not [line for line in lines if line.kind is FactKind.QUOTE]
    assert [line.verdict for line in lines if line.about == "who says: 15 minutes"] == [Verdict.DIFFERS]


def test_a_quote_altered_beside_a_part_of_it_is_told(told) -> None:
    lines = told(
        '"Our bond was sealed in blood and no power on earth can undo it," Edda Korn said.',
        'Edda Korn said: "Our bond was sealed in blood."',
        '"Our bond is written in blood and no power on earth can undo it," Edda Korn told reporters.',
    )
    quotes = [line for line in lines if line.kind is FactKind.QUOTE]
    assert [(len(line.mentions), line.verdict) for line in quotes] == [(3, Verdict.DIFFERS)]


def test_a_letter_put_in_other_words_keeps_its_frame() -> None:
    one = "This is a hard day, but we cannot keep building for a market that is not there"
    other = "This is a painful day, but we can't go on making chips for a market that no longer exists"
    assert agreement(one, other, one_speaker=True)[0] is Verdict.DIFFERS
    assert agreement(one, other, one_speaker=False)[0] is None
    assert agreement(one, "This is a good day for all who have worked in Orlo", one_speaker=True)[0] is None


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("If there was any more I could give you, I would.", "If I could give you more, I would.", Verdict.DIFFERS),
        ("I would do it if I could.", "I could not do it if I would not.", None),
        ("If there was any more I could give you, I would.", "I could see what you would do if I had more.", None),
    ],
)
def test_a_speaker_s_words_in_another_order_are_altered(one: str, other: str, wanted: Verdict | None) -> None:
    assert agreement(one, other, one_speaker=True)[0] is wanted


def test_what_a_speaker_is_called_makes_no_second_speaker(told) -> None:
    lines = told(
        'Songwriter Oto Brill paid tribute. "She could make a quay feel like a kitchen," he said.',
        'Hitmaker Oto Brill spoke last night. "She could make a quay feel like a kitchen," he said.',
    )
    assert {line.verdict.value for line in lines if line.kind.value == "quote"} == {"same"}
