"""What a figure is of: sums and shares of one thing meet however they are told, those of two things never."""

from __future__ import annotations

import pytest
from tests.facts.drawn import conflicts, figures

from crossread.facts import FactKind, FactLine, Verdict


def abouts(lines: tuple[FactLine, ...], kind: FactKind) -> list[str]:
    return [line.about for line in lines if line.kind is kind]


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (
            "Net profit came to $310m, Velcor said.",
            "Velcor posted net income of $301 million.",
            "0:310000000 / 1:301000000",
        ),
        ("The bank cut its key rate to 4.25%.", "The bank lowered the benchmark rate to 4 percent.", "0:4.25 / 1:4"),
        ("Unemployment rose to 5.2 percent.", "The jobless rate climbed to 5.4%.", "0:5.2 / 1:5.4"),
        (
            "Velcor took a charge of $640 million for the closure of the plant.",
            "The closure brought a special charge of 640 billion dollars.",
            "0:640000000 / 1:640000000000",
        ),
        (
            "The company expects revenue of $4.4bn to $4.6bn this quarter.",
            "Velcor forecast sales of between $4.5 billion and $4.7 billion.",
            "0:4400000000 / 1:4500000000",
        ),
        ("The train was travelling at 140 km/h.", "The train was going at 160 kilometres per hour.", "0:140 / 1:160"),
        ("Temperatures reached 41C.", "Temperatures hit 44 degrees Celsius.", "0:41 / 1:44"),
        (
            "The quake struck at a depth of 10km, the agency said.",
            "The tremor was 33 kilometres deep, the agency said.",
            "0:10 / 1:33",
        ),
    ],
)
def test_two_figures_of_one_thing_meet(told, one: str, other: str, conflict: str) -> None:
    assert conflict in conflicts(told(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Operating profit rose to $410m, Velcor said.", "Adjusted profit rose to $450m, Velcor said."),
        ("Net profit rose to $410m, Velcor said.", "Pre-tax profit rose to $450m, Velcor said."),
        ("Net profit rose to $410m, Velcor said.", "Velcor said that non-GAAP profit rose to $450m."),
        ("Revenue rose to $4.6bn, Velcor said.", "Velcor said data centre revenue rose to $1.9bn."),
        ("Sales in China fell 17%, Velcor said.", "Velcor said that sales in Japan fell 11%."),
        ("Profit fell to $312m, Velcor said.", "Velcor made a profit of $705m a year earlier."),
        ("Adjusted earnings beat the estimate of $1.04 a share.", "Adjusted earnings were four cents a share better."),
        ("Revenue from chips rose 41%, Velcor said.", "Velcor said revenue from chips rose by two-fifths."),
        ("The ship sank 15 miles north of Orlo.", "Police chased the ship for 30 miles off Orlo."),
        ("Lowe enjoys his best season yet with 59 catches.", "Lowe was held to just two catches in Orlo."),
        ("The quake in 2007 killed 595 people in Orlo.", "The quake of 1970 killed about 70,000 people in Orlo."),
        ("Police made 46 arrests on Wednesday in Orlo.", "More than 50 arrests were made over four nights in Orlo."),
        ("The Rovers were on a 15-2 run in which Lowe had five points.", "Lowe scored 23 points for the Rovers."),
    ],
)
def test_figures_of_two_things_are_never_opposed(told, one: str, other: str) -> None:
    assert conflicts(told(one, other)) == []
    assert conflicts(told(other, one)) == []


def test_the_figure_of_a_year_before_meets_its_like(told) -> None:
    lines = told(
        "Profit fell to $312m in the quarter from $705m, Velcor said.",
        "Velcor said quarterly profit was $312m against $705m.",
    )
    drawn = figures(lines)
    assert drawn["0:312000000 / 1:312000000"] is Verdict.SAME
    assert drawn["0:705000000 / 1:705000000"] is Verdict.SAME


def test_a_line_says_what_its_sums_are_of(told) -> None:
    lines = told("Adjusted profit rose to $310m, Velcor said.", "Velcor posted an adjusted profit of $301 million.")
    assert [about.partition(" (")[0] for about in abouts(lines, FactKind.MONEY)] == ["adjusted profit"]


def test_figures_that_articles_lead_with_meet(told) -> None:
    lines = told(
        "The north will send a further 6,000 soldiers to the front, its foreign minister said.",
        "The ministry called in the ambassador after it emerged that the north would send another 5,000 soldiers.",
    )
    assert "0:6000 / 1:5000" in conflicts(lines)


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (
            "The city imposed a curfew from 9pm to 6am.",
            "A curfew will run from 8 p.m. until 6 a.m. in the city.",
            "0:XXXX-XX-XXT21:00 / 1:XXXX-XX-XXT20:00",
        ),
        ("The fraud ran from 2014 to 2019.", "Between 2015 and 2019 Halden defrauded investors.", "0:2014 / 1:2015"),
    ],
)
def test_the_ends_of_one_stretch_of_time_meet(told, one: str, other: str, conflict: str) -> None:
    assert conflicts(told(one, other)) == [conflict]


def test_beginnings_far_apart_are_of_two_stretches(told) -> None:
    assert conflicts(told("Halden ran the bank from 1998 to 2019.", "The fraud went on from 2015 to 2019.")) == []


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("It was the third attack this month in Orlo.", "It was the fourth attack this month in Orlo.", "0:3 / 1:4"),
        (
            "It was Edda Korn's third visit to Orlo this year.",
            "Edda Korn is on her second trip to Orlo this year.",
            "0:3 / 1:2",
        ),
        ("The ministers spoke after 90 minutes of talks.", "The ministers talked for three hours.", "0:90 / 1:3"),
        ("The talks lasted 90 minutes.", "The talks lasted just under three hours.", "0:90 / 1:3"),
    ],
)
def test_places_in_a_row_and_lengths_differ(told, one: str, other: str, conflict: str) -> None:
    assert conflict in conflicts(told(one, other))


def test_the_day_of_a_dateline_is_no_fact(told) -> None:
    lines = told(
        "ORLO, Oct 15 (Coast Wire) - The minister left the town in the afternoon.",
        "The minister left the town on October 16.",
    )
    assert [line for line in lines if line.kind is FactKind.DATE and len(line.mentions) > 1] == []


def test_a_level_that_another_version_takes_for_a_change_differs(told) -> None:
    lines = told(
        "Operating profit for the quarter fell by £61m, Calder said.",
        "Calder's operating profit was £61 million in the quarter.",
    )
    assert "the same figure, as a level here and as a change there" in [line.rule for line in lines]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Unemployment rose by 5%.", "Unemployment rose to 5%."),
        ("Operating profit fell by £61m.", "The tax benefit was £61 million."),
        ("Operating profit fell by £61m.", "Operating profit was £64 million."),
        ("Operating profit fell by £61m to £610m.", "Operating profit was £610 million, down by £61 million."),
    ],
)
def test_a_level_and_a_change_of_two_figures_are_left_apart(told, one: str, other: str) -> None:
    assert not [line for line in told(one, other) if line.rule.startswith("the same figure, as a level")]


def test_the_lowest_point_of_a_day_is_not_its_end(told) -> None:
    lines = told(
        "Norvind's stock closed 9.4% lower on Tuesday.",
        "Norvind's stock was down 13 per cent at its lowest on Tuesday.",
    )
    assert conflicts(lines) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Turnout was 62.3%, the commission said.", "Officials said 63.2 percent of the electorate went to the polls."),
        ("By midday the gap in the dike measured 80 metres.", "The breach in the dike is now 120 metres wide."),
    ],
)
def test_turnout_and_width_are_one_thing_however_they_are_told(told, one: str, other: str) -> None:
    assert Verdict.CONTRADICTS in [line.verdict for line in told(one, other)]


def test_a_hole_in_a_budget_has_no_width(told) -> None:
    lines = told("The budget has a gap of 80 million pounds.", "The hole in the dike is 120 metres wide.")
    assert Verdict.CONTRADICTS not in [line.verdict for line in lines]


def test_a_depth_is_no_width(told) -> None:
    lines = told("The hole in the dike is 10 metres deep.", "The hole in the dike is 12 metres wide.")
    assert Verdict.CONTRADICTS not in [line.verdict for line in lines]
