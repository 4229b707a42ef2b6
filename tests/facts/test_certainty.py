"""Which paragraphs may put anything with a reservation: those that hold a word of caution."""

from __future__ import annotations

import pytest

from crossread import language
from crossread.facts.certainty import Clauses
from crossread.facts.values import Certainty


def clauses(article, text: str) -> Clauses:
    return Clauses(text, language.reader().read(article(text)).paragraphs[0])


@pytest.mark.parametrize(
    ("text", "cautious"),
    [
        ("The mayor said the bridge had fallen.", False),
        ("The bridge is said to have fallen.", True),
        ("It was reported that the bridge fell.", True),
        ("The paper reported the fall of the bridge.", False),
        ("The bridge has not fallen.", True),
        ("Nobody fell.", True),
        ("Brill allegedly shot two men.", True),
        ("Police suspect that Brill shot two men.", True),
    ],
)
def test_a_word_of_caution_is_seen(article, text: str, cautious: bool) -> None:
    assert clauses(article, text).cautious is cautious


@pytest.mark.parametrize(
    "text",
    [
        "Brill allegedly shot two men.",
        "Brill is believed to have shot two men.",
        "Brill did not shoot two men.",
        "Brill tried to shoot two men.",
        "Brill is accused of shooting two men.",
        "Reports that Brill shot two men spread.",
        "Brill may have shot two men.",
        "Brill seems to have shot two men.",
        "No man was shot.",
    ],
)
def test_without_such_a_word_every_clause_is_asserted(article, text: str) -> None:
    held = clauses(article, text)
    puts = [clause.put.certainty for i in range(len(held.words)) if (clause := held.of(i)) is not None]
    assert held.cautious or set(puts) <= {Certainty.ASSERTED}
    assert set(puts) - {Certainty.ASSERTED}


@pytest.mark.parametrize(
    ("text", "figure", "known"),
    [
        ("Velmar said it would recover the 31 million pounds paid so far.", "31 million pounds", True),
        ("Velmar said Orna hid it when it sold him for 62 million pounds.", "62 million pounds", True),
        ("Velmar said it had paid 62 million pounds.", "62 million pounds", False),
        ("Velmar said half the roof had gone.", "half the roof", False),
    ],
)
def test_a_figure_that_is_known_is_claimed_by_nobody(article, text: str, figure: str, known: bool) -> None:
    start = text.index(figure)
    assert clauses(article, text).presupposed(start, start + len(figure)) is known


def test_what_somebody_is_said_to_be_unaware_of_is_no_less_sure(told) -> None:
    lines = told(
        "Edda Korn was completely unaware that the mast had fallen on Friday.",
        "Edda Korn was apparently unaware that the mast had fallen on Friday.",
    )
    assert [line.about for line in lines if line.about.startswith("how certain")] == []
