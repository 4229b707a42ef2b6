"""A day that one version gives to several things stands in a line only where it is of what the others tell."""

from __future__ import annotations


def mentions(lines, kind: str = "date") -> list[list[tuple[int, int]]]:
    return [[(f.place.version, f.place.paragraph) for f in line.mentions] for line in lines if line.kind.value == kind]


def test_flights_resumed_on_the_day_of_the_strike_are_no_part_of_its_line(told) -> None:
    lines = told(
        (
            "A storm struck the island of Sella on Monday and tore down the pier.",
            "Ferries to the mainland sailed again late on Monday.",
            "Power came back to the old town on Monday.",
        ),
        ("The storm that struck Sella on Monday left the pier in ruins.",),
    )
    assert [(0, 0), (1, 0)] in mentions(lines)
    assert all((0, 1) not in line and (0, 2) not in line for line in mentions(lines) if len(line) > 1)


def test_the_day_of_saying_it_is_no_part_of_the_line_of_the_deed(told) -> None:
    lines = told(
        (
            "A fire destroyed the ropeworks in Orna on Tuesday.",
            "The mayor said on Tuesday that she knew of no fire as bad as that.",
        ),
        ("The ropeworks of Orna were destroyed by a fire on Tuesday.",),
    )
    assert [(0, 0), (1, 0)] in mentions(lines)


def test_no_day_that_its_version_gives_but_once_ever_leaves_a_line(told) -> None:
    lines = told(
        ("The council met on Tuesday.", "Edda Korn resigned as mayor on Wednesday."),
        ("Edda Korn stepped down as mayor on Wednesday.",),
    )
    assert [(0, 1), (1, 0)] in mentions(lines)


def test_the_last_year_of_a_marriage_is_not_the_day_of_the_wedding(told) -> None:
    lines = told(
        ("Edda Korn married the drummer Oto Brill in 1976 in Orna.",),
        ("Brill, to whom Korn was married from 1976 to 1989, wrote her songs.",),
        ("Korn and the drummer Brill parted in 1989.",),
    )
    assert [line.about for line in lines if line.kind.value == "date" and line.verdict.value == "contradicts"] == []
