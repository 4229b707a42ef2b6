"""What one version alone tells otherwise meets what the others give, and only that."""

from __future__ import annotations

import pytest
from tests.facts.drawn import conflicts

from crossread.facts import FactKind

FINED = (
    "The operator, Norsund Lines, was fined €18,000 in 2023 for carrying undeclared passengers.",
    "Norsund's record is hardly clean: two years ago it paid €18,000 for travellers missing from its list.",
)
DEBATE = (
    "The vote followed a debate that went on for 14 hours.",
    "After 14 hours of speeches, the members of the chamber filed out to vote.",
    "Members spoke for 14 hours before the motion was put.",
)


@pytest.mark.parametrize(
    ("texts", "conflict"),
    [
        pytest.param(
            (*FINED, "Mayor Orla Venn recalled the fine of 180,000 euros that it was given in 2023."),
            "0:18000 / 1:18000 / 2:180000",
            id="a nought too many",
        ),
        pytest.param(
            (*DEBATE, "For 17 hours without a break, speakers took turns at the chamber's microphones."),
            "0:14 / 1:14 / 2:14 / 3:17",
            id="one length of time of four",
        ),
        pytest.param(
            (
                "About 400 officers backed by dogs took part in the hunt.",
                "Some 400 officers had been sent out.",
                "Roughly 400 officers combed the woods.",
                "The 540 officers of the search slept in gymnasiums.",
            ),
            "0:400 / 1:400 / 2:400 / 3:540",
            id="a count rounded by three",
        ),
        pytest.param(
            (
                "The operator set up a fund of 20 million leva.",
                "The operator's fund for the families is 20 billion leva.",
            ),
            "0:20000000 / 1:20000000000",
            id="a wrong scale in one of two",
        ),
        pytest.param(
            (
                "Officers seized 84,000 injection pens in the raid.",
                "Detectives counted 84,000 pens on the shelves.",
                "Inside were some 48,000 injector pens, filled and boxed.",
            ),
            "0:84000 / 1:84000 / 2:48000",
            id="a count of thousands with its digits turned, whatever the words",
        ),
        pytest.param(
            (
                "Fakes cost drugmakers 10.2 billion euros a year, one estimate says.",
                "The industry reckons that counterfeits take €10.2bn a year from its sales.",
                "Its federation says that fakes deprive members of €10.2 million in sales each year.",
            ),
            "0:10200000000 / 1:10200000000 / 2:10200000",
            id="a sum with another scale, told as yearly otherwise",
        ),
        pytest.param(
            (
                "The ferry rolled over at 8:45 p.m. on Tuesday.",
                "The ship went over at about 8:45 p.m.",
                "Survivors put the capsize at around 9.15pm.",
                "The log now gives 9:15 p.m. for the capsizing.",
            ),
            "0:2025-07-08T20:45 / 1:XXXX-XX-XXT20:45 / 2:XXXX-XX-XXT21:15 / 3:XXXX-XX-XXT21:15",
            id="the hour of one event in two camps",
        ),
        pytest.param(
            (
                "The Harbour Alliance came second with 23 seats.",
                "The ruling Harbour Alliance won 23 seats.",
                "Voters saw the Harbour Alliance crash to 22 seats.",
            ),
            "0:23 / 1:23 / 2:22",
            id="seats of one party",
        ),
        pytest.param(
            (
                "Eleven people died and another 63 were hurt when the train left the rails.",
                "The train left the rails, killing 11 people. Another 63 were hurt.",
                "The train left the rails. Hospitals said 71 casualties were brought in.",
            ),
            "0:63 / 1:63 / 2:71",
            id="beside the dead, another 63",
        ),
    ],
)
def test_what_one_version_tells_otherwise_is_a_conflict(told, texts: tuple[str, ...], conflict: str) -> None:
    assert conflict in conflicts(told(*texts))


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            (*DEBATE, "Shops in the old town stayed shut for 16 hours on Tuesday because of a burst main."),
            id="another thing near in size",
        ),
        pytest.param(
            (
                "All 213 people aboard were taken off.",
                "The 213 people aboard were taken off.",
                "The 187 passengers aboard were taken off, and so was the crew.",
            ),
            id="passengers and people",
        ),
        pytest.param(
            (*DEBATE, "A debate of 48 hours brought down the chamber's first cabinet in 1993."), id="far apart in size"
        ),
        pytest.param(
            (
                "Net income fell to $312 million from $705 million a year earlier, Velcor said.",
                "Net profit was $312m against $705m the year before, Velcor said.",
                "Velcor said adjusted earnings rose to $868 million from $810 million a year ago.",
            ),
            id="net and adjusted",
        ),
        pytest.param(
            (
                "The clashes ended with 112 people arrested, police said.",
                "Police said 112 people were arrested.",
                "In 2021 a smaller march ended with 101 people arrested, police said.",
            ),
            id="an earlier march",
        ),
        pytest.param(
            (
                "Officers seized 84,000 injection pens in the raid.",
                "Detectives counted 84,000 pens on the shelves.",
                "The plant made 48,000 ampoules, it is thought.",
            ),
            id="other things with the digits turned",
        ),
        pytest.param(
            (
                "Eight bodies were found on Monday.",
                "Divers brought up eight more bodies on Monday.",
                "Three more bodies were recovered on Friday from the hull.",
            ),
            id="bodies found on top of those before",
        ),
        pytest.param(
            (
                "Fourteen suspects were held in Spain, seven in the Netherlands and two in Belgium.",
                "In all 23 suspects were held.",
                "The 23 suspects were held at dawn.",
            ),
            id="a part in one country of several",
        ),
        pytest.param(
            (
                "The Harbour Alliance came second with 23 seats.",
                "The ruling Harbour Alliance won 23 seats.",
                "Voters gave the Farmers' List 22 seats.",
            ),
            id="seats of two parties",
        ),
        pytest.param(
            (
                "Lowe scored 17 points for Orlo.",
                "Orlo's Lowe had 17 points in the game.",
                "Lowe pulled Orlo level with 15 points by the break.",
            ),
            id="points of one game",
        ),
    ],
)
def test_figures_of_two_things_are_left_apart(told, texts: tuple[str, ...]) -> None:
    assert conflicts(told(*texts)) == []


def test_a_version_that_gives_both_figures_contradicts_none(told) -> None:
    lines = told(
        *DEBATE,
        "For 17 hours without a break, speakers took turns at the chamber's microphones. The minister was away for 14"
        " hours of it.",
    )
    assert conflicts(lines) == []


def test_the_missing_are_not_those_who_look_for_them(told) -> None:
    lines = told(
        "Rescuers searched for 14 people still missing after the ferry rolled over.",
        "Off the island, 14 divers went down to the ferry again.",
    )
    assert not [line for line in lines if line.kind is FactKind.QUANTITY and len(line.mentions) > 1]


def test_a_part_of_the_hurt_is_not_held_against_the_dead(told) -> None:
    lines = told(
        "A further 63 were injured, 12 of them critically, the ministry said.",
        "He is one of 17 people now known to have lost their lives in the valley.",
        "The derailment cost 17 people their lives, the operator said.",
    )
    assert conflicts(lines) == []


def test_two_figures_that_could_be_meant_leave_it_open(told) -> None:
    lines = told(*DEBATE, "Speeches took 15 hours of debate in the chamber, and 16 hours of debate in the senate.")
    assert conflicts(lines) == []


def test_goals_with_two_digits_turned_are_a_slip_whatever_the_sentence(told) -> None:
    several = [f"Brill {words} 187 goals for Orna." for words in ("scored", "hit", "had")]
    assert conflicts(told(*several, "In England, Brill scored 178 times for Orna."))


def test_operations_with_two_digits_turned_are_a_slip_on_another_day_too(told) -> None:
    several = [f"By Thursday the clinic had {put} 312 operations." for put in ("put off", "postponed")]
    assert conflicts(told(*several, "Since Tuesday 321 ops have been axed at the clinic."))


def test_a_round_sum_with_a_nought_too_many_is_told_of_one_name(told) -> None:
    several = [f"Brill {moved} to Velmar for 1.1 million pounds." for moved in ("went", "moved")]
    assert conflicts(told(*several, "Then came the £11million switch to Velmar."))


def test_a_long_count_with_one_digit_other_is_a_slip(told) -> None:
    several = [f"Brill {words} 2,129 points." for words in ("ended with", "now has", "finished with")]
    assert conflicts(told(*several, "That makes it 2,029 points for Brill."))
    assert not conflicts(told(*several, "Marsh, who has 2,029 points and not 2,129 points as Brill does, left."))


def test_what_one_player_added_is_not_held_against_what_another_had(told) -> None:
    lines = told(
        "Will Artin scored 14 points off the bench and Gregory Echen had 11 points, 11 rebounds and six blocked shots.",
        "Artin complemented Echen by scoring a career-high 14 points and adding six rebounds.",
    )
    assert not conflicts(lines)


def test_millions_for_billions_show_in_two_versions(told) -> None:
    lines = told(
        "Kestrel offered £1.04bn for the airline.", "The swoop is worth £1.04million, bosses of the carrier hear."
    )
    assert conflicts(lines)


def test_an_index_at_two_hours_is_no_slip(told) -> None:
    several = [f"The Dow index {words} at 10,234 points." for words in ("closed", "ended", "finished")]
    assert not conflicts(told(*several, "The Dow index stood at 10,294 points."))


RECORD = "Lorne broke Rodney Tarrow's school scoring record of 2,116 points with a free throw."


@pytest.mark.parametrize(
    ("other", "found"),
    [
        pytest.param(
            "Lorne broke Rodney Tarrow's school scoring record of 2,106 with a free throw.", True, id="a slip"
        ),
        pytest.param("Lorne has 2,117 points, past Rodney Tarrow's school scoring record.", False, id="one more"),
        pytest.param("Tarrow left the school with 2,106 books in 1999.", False, id="another thing"),
    ],
)
def test_a_record_with_one_digit_other_is_a_slip_in_two_versions(told, other: str, found: bool) -> None:
    assert bool(conflicts(told(RECORD, other))) is found


def test_a_driver_with_so_many_others_aboard_is_one_more_and_no_conflict(told) -> None:
    lines = told(
        "There were 47 people aboard the bus, a guide among them.",
        "A total of 47 people were aboard the white bus.",
        "The driver ran off the road with 46 other people aboard the bus.",
    )
    assert conflicts(lines) == []
