"""Where a quote stands in other words, drawn: the reference, the wording, and the altered stretches in brackets."""

from __future__ import annotations

import pytest

from crossread.facts import Verdict, altered
from crossread.facts.quote_words import _tokens, alterations


def drawn(reference, words):
    out, at = "", 0
    for one in alterations(reference, words):
        mark = "~" if one.spelling else ""
        out += words[at : one.start] + f"[{mark}{words[one.start : one.end]}|{one.instead}]"
        at = one.end
    return out + words[at:]


@pytest.mark.parametrize(
    ("reference", "words", "expected"),
    [
        ("We heard two bangs then.", "We heard three bangs then,", "We heard [three|two] bangs then,"),
        ("It was very cold that night.", "It was cold that night.", "It was [|very]cold that night."),
        ("It was cold that night.", "It was very cold that night.", "It was [very|] cold that night."),
        ("I got hit by the door.", "I was hit by the door.", "I [was|got] hit by the door."),
        ("He got hit by the door.", "I was hit by the door.", "[I was|he got] hit by the door."),
        (
            "The colour of the sea had changed",
            "The color of the sea had changed",
            "The [~color|colour] of the sea had changed",
        ),
        ("“We’re safe,” she said to us", "“We're safe”, she said to us", "“We're safe”, she said to us"),
        ("Nobody was ever told of it, and I was sorry", "I was sorry", "I was sorry"),
        ("We cannot stay here", "We can't stay here", "We [~can't|cannot] stay here"),
        ("the wall is sound", "THE WALL IS SOUND!", "THE WALL IS SOUND!"),
        ("one two three", "four five six", "four five six"),
        ("", "", ""),
    ],
)
def test_the_altered_words_are_found_where_they_stand(reference, words, expected):
    assert drawn(reference, words) == expected


def test_a_part_of_a_quote_is_not_altered_even_where_its_words_come_twice():
    assert alterations("We saw it and then we saw it go down", "we saw it go down") == ()


@pytest.mark.parametrize(
    "quote", ["It ’s Anna’s: we're “here”… at $5 (or 5 €), o'clock", "don 't you say so", "", "… ...", "a-b c–d e/f"]
)
def test_the_words_are_those_that_the_verdict_compares(quote):
    assert tuple(word for word, _, _ in _tokens(quote)) == altered.words(quote)


def test_two_quotes_of_one_speaker_that_begin_alike_are_one_put_otherwise():
    one = "Fourteen years is nothing. I got a life sentence,"
    other = "Fourteen years is a joke. He gave the rest of us a life sentence."
    assert altered.agreement(one, other, one_speaker=True)[0] is Verdict.DIFFERS
    assert altered.agreement(one, other, one_speaker=False)[0] is None
