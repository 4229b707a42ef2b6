"""Whose age an age is: what is held against another one's, and what never."""

from __future__ import annotations

import pytest
from tests.facts.drawn import conflicts


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (
            ("Brill, 61, was found guilty by a jury.",),
            ("Oto Brill was sentenced on Friday.", "The 64-year-old builder had fled to Spain."),
            ["0:61 / 1:64"],
        ),
        (
            ("The 61-year-old Oto Brill was jailed.",),
            ("Oto Brill, a 64-year-old builder, was jailed.",),
            ["0:61 / 1:64"],
        ),
        (
            ("Oto Brill was jailed. The 61-year-old was led away.",),
            ("Edda Korn watched Oto Brill being jailed. The 73-year-old had lost her savings.",),
            [],
        ),
        (
            ("Oto Brill, whose 17-year-old son was killed, buried him.",),
            ("The group is headed by Oto Brill, a 44-year-old teacher who lost his son.",),
            [],
        ),
        (
            ("Edda Korn, 66, was struck by a car outside a shop.",),
            ("Edda Korn was struck by a car outside a shop.", "Police pulled the 36-year-old driver over."),
            [],
        ),
        (("Edda Korn, who turns 29 in April, signed.",), ("Edda Korn, 28, signed.",), []),
        (("Edda Korn, 66, was struck.",), ("Edda Korn was struck by a car. The 36-year-old was arrested.",), []),
        (("The dam is a 47-year-old structure.",), ("Edda Korn, a 38-year-old teacher, fled the dam.",), []),
    ],
)
def test_an_age_is_that_of_whom_the_sentence_before_is_about(told, one, other, conflict) -> None:
    assert conflicts(told(one, other)) == conflict
