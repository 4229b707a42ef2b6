"""What stands beside a figure and tells which one it is: the other age of two, a game's clock, one end of a range."""

from __future__ import annotations

import pytest

from crossread.facts import FactKind, FactLine, Verdict

OPPOSED = {Verdict.CONTRADICTS, Verdict.DIFFERS}


def opposed(lines: tuple[FactLine, ...], kind: FactKind) -> list[set[str]]:
    """Return the texts of the figures of each line on which the versions disagree, numbers alone."""
    return [
        {str(getattr(fact.value, "low", None)) for fact in line.mentions}
        for line in lines
        if line.kind is kind and line.verdict in OPPOSED
    ]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Two women, 68 and 48 years old, were found dead.", [68, 48]),
        ("The bodies of two women -- 68 and 48-years-old -- were found.", [68, 48]),
        ("Three boys aged 6, 9 and 16 were hurt.", [6, 9, 16]),
        ("Maria Mayer, 45, and Janet Martin, 33, said so.", [45, 33]),
        ("She served 12 and 15 years in two jails.", []),
        ("On May 3, 45 people died in Marden.", []),
    ],
)
def test_a_list_of_ages_is_read(facts_in, article, text: str, ages: list[int]) -> None:
    assert [int(fact.value.low) for fact in facts_in(article(text)) if fact.kind is FactKind.AGE] == ages


NAMED = "The bodies of Ida Lorne, 61, and Ruth Tarrow, 48, were found in the flat, police said."


@pytest.mark.parametrize(
    ("other", "found"),
    [
        pytest.param(
            "Police found the bodies of two women, 68 and 48 years old, in the flat.", True, id="one is other"
        ),
        pytest.param("Police found the bodies of two women, 61 and 48 years old, in the flat.", False, id="agreed"),
        pytest.param("Police found the bodies of two women, 68 and 43 years old, in the flat.", False, id="both other"),
        pytest.param("Two men, 35 and 48 years old, gave the mayor a prize on Friday.", False, id="other people"),
    ],
)
def test_ages_of_two_people_that_one_version_does_not_name(told, other: str, found: bool) -> None:
    assert bool(opposed(told(NAMED, other), FactKind.AGE)) is found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        pytest.param(
            "Orrin's two free throws gave Harwell a 45-36 lead with 13:41 to play.",
            "Harwell took its first big lead at 45-35 on a pair of free throws with 13:41 to go.",
            True,
            id="one moment",
        ),
        pytest.param(
            "Orrin's two free throws gave Harwell a 45-36 lead with 13:41 to play.",
            "Harwell took its first big lead at 45-35 on a pair of free throws with 14:20 to go.",
            False,
            id="another moment",
        ),
        pytest.param(
            "Orrin's two free throws gave Harwell a 45-36 lead with 3:41 to play in the game.",
            "Harwell was up 28-17 with 3:41 to play in the first half.",
            False,
            id="another half",
        ),
    ],
)
def test_a_score_at_one_reading_of_the_clock(told, one: str, other: str, found: bool) -> None:
    assert bool(opposed(told(one, other), FactKind.QUANTITY)) is found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        pytest.param("Between 40 and 70 percent of the homes in the valley were damaged.", True, id="one end other"),
        pytest.param("Between 40 and 70 percent of the voters in the valley stayed away.", False, id="of others"),
    ],
)
def test_two_ranges_with_one_end_in_common(told, other: str, found: bool) -> None:
    lines = told("The storm damaged between 40 and 80 percent of the homes in the valley.", other)
    assert bool(opposed(lines, FactKind.PERCENT)) is found


def test_the_age_of_a_ship_is_nobodys(told) -> None:
    lines = told("Ann Lee, 34, a teacher, was on the ferry.", "The 34-year-old vessel, the Orrin Star, was full.")
    assert not [line for line in lines if line.kind is FactKind.AGE and line.verdict is not Verdict.ONLY]
    lines = told("Ann Lee, 43, a teacher, was on the ferry.", "The 34-year-old vessel, the Orrin Star, was full.")
    assert not opposed(lines, FactKind.AGE)


TOLL = "Fourteen people were killed when the train left the rails, the railway said."


def test_people_of_another_fate_do_not_stand_for_a_toll(told) -> None:
    lines = told(
        ("Train leaves rails, killing 14", TOLL),
        ("Train leaves rails, killing 17", "The death toll rose to 17. Fourteen people were held after scuffles."),
        ("Train wreck kills 17", "The train left the rails and 17 people were killed, the railway said."),
        ("Grief after the wreck", "She is one of 17 people who were killed when the train left the rails."),
    )
    assert {"14", "17"} in opposed(lines, FactKind.QUANTITY)


def test_a_list_of_labels_counts_nothing(facts_in, article) -> None:
    found = facts_in(
        article("Jurors heard of it on day two, three and four of the trial; on day five, three men spoke.")
    )
    assert [figure.value.counted for figure in found if figure.kind is FactKind.QUANTITY] == ["man"]


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("Lake Madness: Lorne United 65, Tarrow 5", [(65, 5)]),
        ("Anna Tarrow, 65, and Ruth Lorne, 53, were there.", []),
        ("Lorne United signed on May 5, Tarrow on June 12", []),
    ],
)
def test_a_line_that_gives_both_sides_is_a_score(facts_in, article, text: str, scores: list[tuple[int, int]]) -> None:
    found = [fact.value for fact in facts_in(article(text)) if getattr(fact.value, "counted", None) == "score"]
    assert [(int(value.low), int(value.high)) for value in found] == scores
