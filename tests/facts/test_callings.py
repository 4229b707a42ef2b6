"""What persons are called: the line where one outlet says "killer" and another "alleged killer"."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, Verdict


def certain(lines) -> list[tuple[str, str]]:
    return [(line.about, line.rule) for line in lines if line.kind is FactKind.CERTAINTY]


@pytest.mark.parametrize(
    ("one", "other", "what"),
    [
        (
            "Police arrested the killer, John Dorn, on Monday in Orna.",
            "Police arrested the alleged killer, John Dorn, on Monday in Orna.",
            "killer, John Dorn",
        ),
        (
            "Gunman Peter Vale shot two people in Orna.",
            "The suspected gunman, Peter Vale, shot two people in Orna.",
            "gunman, Peter Vale",
        ),
        (
            "Peter Vale was a mobster who ran a casino.",
            "Peter Vale is a reputed mobster.",
            "mobster, Peter Vale",
        ),
        (
            "The head of the Corvo crime family, Vito Ando, died on Monday.",
            "Vito Ando, the reputed boss of the Corvo family, died in prison.",
            "head of the Corvo crime family",
        ),
    ],
)
def test_what_is_alleged_here_and_stated_there_has_a_line(told, one: str, other: str, what: str) -> None:
    ((about, rule),) = certain(told(one, other))
    assert about == f"how certain: {what}"
    assert rule.startswith("stated in Outlet 0, alleged in Outlet 1")
    assert all(line.verdict is Verdict.DIFFERS for line in told(one, other) if line.kind is FactKind.CERTAINTY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gunman Peter Vale fled.", "The gunman fled; Peter Vale was hit."),
        ("The alleged killer, John Dorn, fled.", "The suspected killer, John Dorn, fled."),
        ("The alleged killer, John Dorn, fled.", "The killer of the king, Tom Ash, fled."),
        ("The killer, John Dorn, fled. Dorn is the alleged killer.", "The alleged killer, John Dorn, fled."),
        ('"The killer, John Dorn, is gone," he said.', "The alleged killer, John Dorn, fled."),
    ],
)
def test_no_line_where_nobody_is_divided(told, one: str, other: str) -> None:
    assert certain(told(one, other)) == []
