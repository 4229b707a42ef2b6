"""Spellings of one name in several alphabets' transliterations are one; other names stay apart."""

from __future__ import annotations

import pytest

from crossread.language.spelling import alike, folded


@pytest.mark.parametrize(
    "spellings",
    [("sergei", "sergey", "serguei"), ("yousef", "yusef"), ("zhukov", "joukov"), ("mohammed", "mohamed")],
)
def test_transliterations_are_written_alike(spellings: tuple[str, ...]) -> None:
    assert len({alike(word) for word in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("sergei", "andrei"), ("strand", "brand"), ("iran", "iraq")])
def test_other_names_stay_other_names(one: str, other: str) -> None:
    assert alike(one) != alike(other)


def test_accents_are_no_difference() -> None:
    assert folded("Qaşr Müller") == "Qasr Muller"
