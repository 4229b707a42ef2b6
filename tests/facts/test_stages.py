"""What a matter has come to: a fire still burning here and out there, a cause not known here and told there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from crossread.facts import FactLine, Verdict
from crossread.facts.court import court_line, went_on
from crossread.story import Place

Told = Callable[..., tuple[FactLine, ...]]
PADDING = "Roads to the valley were icy for the whole day and the school in the next village had a holiday."


def far(lines: tuple[FactLine, ...]) -> list[tuple[str, str]]:
    return [(line.about, line.rule) for line in lines if line.about.startswith("how far")]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("The fire is still burning.", "The blaze was put out on Friday.", ("fire", "still burning", "was put out")),
        (
            "The fire has not been contained.",
            "Crews brought the fire under control.",
            ("fire", "not been contained", "brought"),
        ),
        (
            "Crews were struggling to restore power to the valley.",
            "Power is back in the valley.",
            ("power", "struggling to restore", "is back"),
        ),
        (
            "The coastal highway remains closed.",
            "The highway reopened at last.",
            ("highway", "remains closed", "reopened"),
        ),
        ("The gunman is still at large.", "Police captured the gunman.", ("gunman", "is still at large", "captured")),
        (
            "Oto Brill was in critical condition.",
            "Oto Brill was in stable condition at the hospital.",
            ("Oto Brill", "was in critical condition", "was in stable condition"),
        ),
        ("Engineers said the dam was intact.", "The dam cracked.", ("dam", "was intact", "cracked")),
        ("The driver was unhurt.", "The driver was injured.", ("driver", "was unhurt", "injured")),
        (
            "The woman died on the way to hospital.",
            "The woman died at the scene.",
            ("woman", "died on the way", "died at the scene"),
        ),
        (
            "The man was pronounced dead at the scene.",
            "The man died in hospital.",
            ("man", "pronounced dead at the scene", "died in hospital"),
        ),
        ("The court upheld the ban.", "The court overturned the ban.", ("ban", "upheld", "overturned")),
        (
            "Oto Brill has not been arrested.",
            "Oto Brill is in custody.",
            ("Oto Brill", "not been arrested", "is in custody"),
        ),
        ("Oto Brill resigned on Friday.", "Oto Brill was sacked on Friday.", ("Oto Brill", "resigned", "sacked")),
        (
            "Oto Brill denied the killing.",
            "Oto Brill confessed to it.",
            ("Oto Brill", "denied the killing", "confessed"),
        ),
        ("The pilot had not been drinking.", "The pilot was drunk.", ("pilot", "not been drinking", "was drunk")),
        (
            "The blaze was started deliberately.",
            "The cause of the blaze is not known.",
            ("cause of the fire", "not known", "started deliberately"),
        ),
        (
            "Oto Brill pleaded not guilty to fraud.",
            "Oto Brill pleaded guilty to fraud.",
            ("Oto Brill", "pleaded not guilty", "pleaded guilty"),
        ),
        (
            "The blast was an accident, the mayor said.",
            "The blast was an attack, the mayor said.",
            ("what happened", "was an accident", "was an attack"),
        ),
        ("The strike continues.", "The strike was called off.", ("strike", "continues", "called off")),
        ("The council discussed the plan.", "The council approved the plan.", ("plan", "discussed", "approved")),
        ("The girl is still missing.", "Searchers found the girl.", ("girl", "is still missing", "found")),
        (
            "The fire was knocked down by 6:40 a.m.",
            "Engines came to fight the fire, and it was extinguished by 6:40 a.m.",
            ("fire", "knocked down", "was extinguished"),
        ),
        (
            "Customers in Orna are no longer affected by the outage.",
            "Customers in Orna are still experiencing slow connections.",
            ("customer", "still experiencing", "are no longer affected"),
        ),
        (
            "His lawyer said outside court that an appeal was being considered.",
            "Brill has already lodged an appeal.",
            ("appeal", "considered", "lodged"),
        ),
        (
            "The cause of the crash is not yet known.",
            "The crash was caused by a broken rail, investigators said.",
            ("cause of the crash", "not yet known", "caused by a broken rail"),
        ),
        (
            "The cause of the blaze is under investigation.",
            "A spark from a welder may have caused the fire.",
            ("cause of the fire", "is under investigation", "spark from a welder may have caused"),
        ),
        (
            "The cause of the blast was unknown.",
            "The cause of the explosion was a gas leak.",
            ("cause of the explosion", "was unknown", "was a gas leak"),
        ),
        (
            "Investigators are trying to determine the cause of the fire.",
            "Arson is likely, the mayor wrote.",
            ("cause of the fire", "trying to determine", "likely"),
        ),
    ],
)
def test_states_that_exclude_each_other_have_a_line(told: Told, one: str, other: str, wanted: tuple[str, ...]) -> None:
    what, early, late = wanted
    lines = told((one, PADDING), (other, PADDING))
    first = 0 if early.split()[-1] in one else 1
    rule = f"told as “{early}” in Outlet {first} and as “{late}” in Outlet {1 - first}"
    assert far(lines) == [(f"how far: {what}", rule)]
    assert all(line.verdict is Verdict.DIFFERS for line in lines if line.about.startswith("how far"))
    assert [about for about, _ in far(told((other, PADDING), (one, PADDING)))] == [f"how far: {what}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire will be put out soon.", "The fire is still burning."),
        ("The fire burned for hours.", "The fire was put out on Friday."),
        ("Crews worked quickly to contain the fire.", "The fire was put out on Friday."),
        ("The fire is still burning. It will be put out.", "If the fire is put out, the road opens."),
        ("The fire was under control by 6:40 a.m.", "The fire was put out by 7 a.m."),
        ("The fire was brought under control and then the fire was put out.", "The fire was under control."),
        ("The fire is still burning.", "A fire in the town of Melk was put out on Friday."),
        ("The fire is still burning.", "In 1998 a fire was put out by the same crew."),
        ("The fire is still burning.", "A dog ran from the fire to the mill, and it was rescued."),
        ("The old bridge remains closed.", "The bridge might be reopened."),
        ("The strike continues, Oto Brill said.", "“The strike was called off at noon today,” Edda Korn said."),
        ("The council discussed the plan.", "The council approved the budget."),
        ("The senate passed the tax bill.", "The tax bill was rejected by the lower house."),
        ("The cause of the crash is not yet known.", "The cause of the fire was a gas leak."),
        ("The cause of the fire is not yet known.", "Nobody asked what caused the fire."),
        ("The cause of the fire is not yet known.", "Arson was suspected years ago in a barn."),
    ],
)
def test_what_may_both_be_true_has_none(told: Told, one: str, other: str) -> None:
    assert far(told((one, PADDING), (other, PADDING))) == []
    assert far(told((other, PADDING), (one, PADDING))) == []


def test_things_of_one_kind_are_told_apart_outside_a_row(told: Told) -> None:
    one = ("The bridge at the mill remains closed.", PADDING)
    other = (PADDING, "The bridge reopened at noon.")
    assert far(told(one, other, rows=False)) == []
    one, other = ("The mill bridge remains closed.", PADDING), (PADDING, "The mill bridge reopened at noon.")
    assert [about for about, _ in far(told(one, other, rows=False))] == ["how far: bridge"]


MONDAY, TUESDAY = dt.date(2031, 3, 3), dt.date(2031, 3, 4)


@pytest.mark.parametrize(
    ("published", "wanted"),
    [
        ((MONDAY, TUESDAY), True),
        ((TUESDAY, MONDAY), False),  # further on, and published before
        ((MONDAY, MONDAY), False),
        ((MONDAY, None), False),
    ],
)
def test_a_matter_goes_on_from_one_day_to_the_next(published, wanted: bool) -> None:
    assert went_on({0: 0, 1: 1}, published) is wanted
    steps = {0: ("charged", Place(0, 0, 0, 7)), 1: ("convicted", Place(1, 0, 0, 9))}
    line = court_line("Oto Brill", steps, lambda versions: str(list(versions)), published)
    assert line is not None
    assert line.verdict is (Verdict.COMPATIBLE if wanted else Verdict.DIFFERS)


def test_who_is_as_far_on_needs_no_later_day() -> None:
    assert went_on({0: 0, 1: 1, 2: 1}, (MONDAY, TUESDAY, TUESDAY))
