"""What a bare date or figure is of, in the words of the text."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "Edda Korn sold the salt works in 1987 and moved to Orna.",
            "In 1987 Korn sold the salt works to a cousin.",
            "date (Korn sold the salt works)",
        ),
        (
            "The council declared three days of national mourning.",
            "Three days of national mourning began at noon.",
            "length of time (national mourning)",
        ),
        (
            "Police arrested the driver at 6 p.m. in Orna.",
            "At 6 p.m. officers arrested the driver.",
            "time (arrested the driver)",
        ),
    ],
)
def test_a_bare_figure_is_told_of_in_the_words_of_the_text(told, one: str, other: str, wanted: str) -> None:
    assert wanted in [line.about for line in told(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "unwanted"),
    [
        # Another figure beside it is no part of what it is of, nor a pronoun.
        ("In 1997 he served five years in Orna.", "He served five years in Orna in 1997.", "five"),
        ("The court gave him 12 months for it.", "It gave him 12 months on Friday.", "him"),
        ("The 16-year-old Edda Korn died on Friday.", "Edda Korn, 16, died on Friday.", "year-old"),
    ],
)
def test_words_that_say_nothing_of_it_are_left_out(told, one: str, other: str, unwanted: str) -> None:
    assert not [line.about for line in told(one, other) if unwanted in line.about]
