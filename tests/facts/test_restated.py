"""One statement quoted in two ways: what is an alteration, what is but another way to write it, and what is another."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, Verdict
from crossread.facts.restated import agreement


def quote_lines(lines):
    return [(line.verdict, line.rule) for line in lines if line.kind is FactKind.QUOTE]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We saved 14 sheep from the barn", "We saved fourteen sheep from the barn"),
        ("We saved 1,200 sheep from the flood", "We saved twelve hundred sheep from the flood"),
        ("They rolled back an 11th-hour rule last year", "They rolled back an eleventh-hour rule last year"),
        ("They lost $5 million last year alone", "They lost 5 million dollars last year alone"),
        ("They lost 50% of the herd last year", "They lost 50 per cent of the herd last year"),
        ("We, uh, saw the barn roof fall in", "We saw the barn roof fall in"),
        ("[Korn] knew about the leak for months", "She knew about the leak for months"),
        ("We need [the council] to open the lock now", "We need them to open the lock now"),
        ("We had an hour, no more", "We had an hour and no more"),
        ("We know he's alive and well", "We know he is alive and well"),
        ("I'm sorry for the noise tonight", "I am sorry for the noise tonight, and so is he"),
        ("The mums are okay and so are the dogs", "The moms are OK and so are the dogs"),
        ("It is a shame for everybody, I think", "It is a shame for everybody."),
        ("I think it is a shame for everybody", "is a shame for everybody"),
    ],
)
def test_another_way_to_write_a_quote_is_no_alteration(one: str, other: str) -> None:
    for told in (agreement(one, other, one_speaker=True), agreement(other, one, one_speaker=True)):
        assert told[0] in (Verdict.SAME, Verdict.COMPATIBLE)


def test_what_is_but_written_otherwise_is_not_shown_among_the_altered_words() -> None:
    found, rule = agreement("It's a sad day for our port", "It is a very sad day for our port", one_speaker=True)
    assert found is Verdict.DIFFERS
    assert rule == "altered words: “very” only in one"


@pytest.mark.parametrize(
    ("long", "short", "rule"),
    [
        (
            "But I think we will meet them in the harbour",
            "We will meet them in the harbour.",
            "altered words: “I think” only in one",
        ),
        ("I don't think the lock can be saved", "The lock can be saved.", "altered words: “I don't think” only in one"),
    ],
)
def test_a_guess_quoted_as_a_statement_is_altered(long: str, short: str, rule: str) -> None:
    assert agreement(long, short, one_speaker=True) == (Verdict.DIFFERS, rule)
    assert agreement(short, long, one_speaker=None) == (Verdict.DIFFERS, rule)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I believe Edda Korn did not win.", "I don't think Edda Korn won,"),
        ("We were told late. We had an hour and a half to go.", "We had an hour and some more to go,"),
        (
            "This is not yet calm, but it is the end of the storm,",
            "It is not calm yet. But now the storm is at an end.",
        ),
    ],
)
def test_one_speaker_s_sentence_in_other_words_is_altered(one: str, other: str) -> None:
    assert agreement(one, other, one_speaker=True)[0] is Verdict.DIFFERS
    assert agreement(one, other, one_speaker=False)[0] is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was not only a working friendship.", "It was a very close friendship."),
        ("I believe Edda Korn did not win.", "Edda Korn has a boat to sell."),
        ("We will mend the lock by May.", "We will open the new bridge by June."),
    ],
)
def test_two_sentences_of_one_speaker_stay_two(one: str, other: str) -> None:
    assert agreement(one, other, one_speaker=True)[0] is None


def test_each_part_of_a_quote_over_two_paragraphs_is_compared(told) -> None:
    lines = told(
        (
            '"The council has never read a single letter of ours,',
            'so before slinking home for the winter, they want to close the harbour to every boat," said Oto Brill.',
        ),
        '"The council has never read a single letter of ours, so before sinking home for the winter, they want to '
        'close the harbour to every boat," said Oto Brill.',
    )
    found = quote_lines(lines)
    assert [verdict for verdict, _ in found] == [Verdict.DIFFERS]
    assert "“slinking” against “sinking”" in found[0][1]


def test_a_quote_broken_off_twice_is_compared_as_one(told) -> None:
    lines = told(
        '"Fear sank tonight. Now we get to work," said Edda Korn.',
        '"Fear sank tonight," said Edda Korn to a roar. "Now we settle accounts."',
    )
    found = quote_lines(lines)
    assert [verdict for verdict, _ in found] == [Verdict.DIFFERS]
    assert "“get to work” against “settle accounts”" in found[0][1]


def test_who_quotes_another_is_not_another_speaker(told) -> None:
    lines = told(
        "\"He put up his hands and said, 'I am done running from you,'\" said Captain Oto Brill.",
        '"I am done running from you," said Ivo Marsh.',
    )
    assert Verdict.CONTRADICTS not in [verdict for verdict, _ in quote_lines(lines)]


def test_thanks_of_two_people_are_two_quotes(told) -> None:
    lines = told('"Thank you all," said Oto Brill.', '"Thank you all," said Edda Korn.')
    assert Verdict.CONTRADICTS not in [verdict for verdict, _ in quote_lines(lines)]


@pytest.mark.parametrize("speakers", [("Edda Korn", "Edda Kern"), ("Oh Sung Min", "Smiling Oh")])
def test_a_speaker_misspelt_is_one_speaker(told, speakers: tuple[str, str]) -> None:
    first, second = speakers
    lines = told(
        f'"Nobody may enter the old harbour tonight," said {first}.',
        f'{second} said: "Nobody may enter the old harbour tonight."',
    )
    assert Verdict.CONTRADICTS not in [verdict for verdict, _ in quote_lines(lines)]


def test_the_paper_that_passes_a_quote_on_is_not_its_speaker(article, facts_in) -> None:
    text = (
        'Oto Brill said the port was "treating it as a most suspicious fire" but did not say why, '
        "The Verrin Daily News reported."
    )
    found = [fact.value.speaker for fact in facts_in(article(text)) if fact.kind is FactKind.QUOTE]
    assert found == ["Oto Brill"]


def test_a_person_whom_the_speaker_knows_of_is_not_the_speaker(article, facts_in) -> None:
    text = '"She has been the first choice for the job," said the clerk who knows of plans by friends of Edda Korn.'
    found = [fact.value.speaker for fact in facts_in(article(text)) if fact.kind is FactKind.QUOTE]
    assert found == [None]


def test_a_piece_of_a_sentence_is_anybody_s(told) -> None:
    lines = told(
        'Oto Brill said the lock must open "as quickly as possible".',
        '"We have to mend the bridge as quickly as possible," said Edda Korn.',
    )
    assert Verdict.CONTRADICTS not in [verdict for verdict, _ in quote_lines(lines)]


@pytest.mark.parametrize(
    "text",
    [
        '"We will mend the old pier by spring," vowed Edda Korn.',
        '"We will mend the old pier by spring," as mayor Edda Korn put it.',
        'Edda Korn spoke of "a pier that nobody wanted to see again".',
        'Edda Korn, the mayor, was blunt. "We will mend the old pier by spring."',
    ],
)
def test_a_verb_beside_the_marks_or_a_sentence_before_them_tells_who_speaks(article, facts_in, text: str) -> None:
    found = [fact.value.speaker for fact in facts_in(article(text)) if fact.kind is FactKind.QUOTE]
    assert found == ["Edda Korn"]


@pytest.mark.parametrize(
    "text",
    [
        'Edda Korn met Oto Brill at noon. "We will mend the old pier by spring."',
        'Edda Korn listened to the clerk. "We will mend the old pier by spring," a fisherman promised.',
        'Edda Korn was praised as "the best mayor this town has ever had".',
    ],
)
def test_who_is_only_named_near_a_quote_is_not_its_speaker(article, facts_in, text: str) -> None:
    found = [fact.value.speaker for fact in facts_in(article(text)) if fact.kind is FactKind.QUOTE]
    assert found == [None]


def test_a_speech_given_word_for_word_drops_no_source(told) -> None:
    speech = (
        "I came here to say that our port is in trouble.",
        "The old harbour lock is the reason for every flood of our town since the war.",
        "We have mended it, and my own children have seen us fail.",
    )
    lines = told(
        ("It rained.", "Edda Korn said the old harbour lock is the reason for every flood of the town since the war."),
        speech,
    )
    assert not [line for line in lines if "source dropped" in line.rule]


def test_the_place_a_text_is_filed_from_is_nobody_s_word(article, facts_in) -> None:
    found = facts_in(article("VERRIN - Norland's foreign minister said on Monday that the lock would be mended."))
    assert "VERRIN" not in [fact.value.source for fact in found if fact.kind is FactKind.ATTRIBUTION]
