"""Sentences end where a reader would end them."""

from __future__ import annotations

import pytest

from crossread import language
from crossread.story import Paragraph, Provenance, Version


def sentences(text: str) -> list[str]:
    version = Version(Provenance("a"), (Paragraph(text),))
    reading = language.reader().read(version).paragraphs[0]
    return [text[sentence.start : sentence.end] for sentence in reading.sentences]


@pytest.mark.parametrize(
    "whole",
    [
        "Dr. Amara Lind met Gen. Pavel Orr in St. Ives on Friday.",
        "The shop sold No. 7 of 12 prints for $3.5 million.",
        "The vote begins at 9 a.m. Thursday in the old town hall.",
        "J. R. Halloran and Mary T. Quist wrote the report.",
        "Norvik Corp. Chief Executive Lena Roos resigned.",
        "The U.S. Senate passed it by 51 votes to 49.",
        "It opened on Jan. 12 and closed on Feb. 3.",
        "“Why now?” Berg asked.",
        "“Stop!” the guard shouted at them.",
        "Mr. and Mrs. Okafor live near Mt. Fenner.",
        "She studied chess, go, etc. and won.",
        "They wrote to the paper, e.g. The Lowick Courier, about it.",
    ],
)
def test_a_sentence_stays_whole(whole: str) -> None:
    assert sentences(whole) == [whole]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The bridge fell at 7 p.m.", "Police closed the road."),
        ("He works for Norvik Corp.", "The firm makes pumps."),
        ("It was Plan B.", "The mayor preferred another."),
        ("“We are leaving.”", "The crowd cheered."),
        ("Was anyone hurt?", "Nobody knew."),
        ("She moved to the U.S.", "It was 1998."),
        ("Prices rose by 3.5.", "Wages did not."),
        ("They counted 12,000.", "1,100 were children."),
        ("The pier burned.", "“It was awful,” said one."),
        ("He waited…", "Nothing came."),
        ("It ended (at last.)", "They went home."),
    ],
)
def test_two_sentences_part(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]


def test_a_missing_space_after_a_full_stop_parts_too() -> None:
    assert sentences("The rain stopped.The river fell.") == ["The rain stopped.", "The river fell."]


def test_a_list_number_stays_with_its_entry() -> None:
    assert sentences("3. Third came Oslo.") == ["3. Third came Oslo."]
