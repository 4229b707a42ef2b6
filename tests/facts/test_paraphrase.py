"""A quote that another version tells in indirect speech."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, FactLine, Paraphrase, Verdict

QUOTE = "“The old dyke will hold until Sunday, but nobody should sleep in a cellar,” Edda Korn said."


def quotes(lines: tuple[FactLine, ...]) -> list[FactLine]:
    return [line for line in lines if line.kind is FactKind.QUOTE]


def test_a_paraphrase_joins_the_line_of_the_quote(told) -> None:
    lines = quotes(told(QUOTE, "Edda Korn said the old dyke would hold until Sunday and nobody should use a cellar."))
    assert [(line.verdict, line.rule) for line in lines] == [(Verdict.COMPATIBLE, "quoted here, paraphrased there")]
    value = lines[0].mentions[1].value
    assert isinstance(value, Paraphrase)
    assert value.words.startswith("the old dyke would hold")
    assert value.speaker == "Edda Korn"


@pytest.mark.parametrize(
    "other",
    [
        "Oto Brill said the old dyke would hold until Sunday and nobody should use a cellar.",
        "Edda Korn said the old dyke was built of clay.",
        "Edda Korn said she would sleep at home.",
        "The old dyke will hold until Sunday, but nobody should sleep in a cellar.",
    ],
)
def test_other_words_or_another_mouth_are_no_paraphrase(told, other: str) -> None:
    assert [line.verdict for line in quotes(told(QUOTE, other))] == [Verdict.ONLY]


def test_the_same_words_given_to_another_differ(told) -> None:
    other = "The old dyke will hold until Sunday, but nobody should sleep in a cellar, the farmer Oto Brill said."
    assert [line.verdict for line in quotes(told(QUOTE, other))] == [Verdict.DIFFERS]


def test_a_version_that_quotes_needs_no_paraphrase(told) -> None:
    both = f"{QUOTE} Edda Korn said the old dyke would hold until Sunday and nobody should sleep in a cellar."
    lines = quotes(told(QUOTE, both))
    assert [line.verdict for line in lines] == [Verdict.SAME]
