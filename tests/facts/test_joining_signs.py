"""What else says that two figures are of one thing: a verb, a price, a place, a population, a particular count."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.facts.drawn import conflicts, figures

from crossread import facts, language
from crossread.align import Row, RowKind
from crossread.facts import FactKind, Verdict


def test_equal_figures_that_hang_on_one_verb_meet(told) -> None:
    lines = told(
        "He was sentenced to 12 years in prison.",
        "The old man, once a boxer from the docks, was serving a 12-year sentence at a clinic in Orna.",
        rows=False,
    )
    assert figures(lines) == {"0:12 / 1:12": Verdict.SAME}


def test_two_figures_that_a_version_holds_against_each_other_show_who_takes_which_side(told) -> None:
    lines = told(
        "The centre in Tarnholm put the quake's magnitude at 5.9, but the survey said it was 6.1.",
        "The quake had a magnitude of 6.1.",
        "The quake had a magnitude of 5.9.",
    )
    assert figures(lines) == {"0:5.9 / 0:6.1 / 1:6.1 / 2:5.9": Verdict.CONTRADICTS}


def test_two_quakes_that_a_version_tells_apart_stay_two(told) -> None:
    lines = told(
        "A quake of magnitude 5.9 was followed by one of magnitude 6.1, the survey said.",
        "The first quake had a magnitude of 5.9.",
        "The second quake had a magnitude of 6.1.",
    )
    assert conflicts(lines) == []


def test_a_street_number_is_no_number_of_blocks(told) -> None:
    lines = told(
        ("The shop in the 12000 block of Quay Street burned.", "It lies ten blocks from the port."),
        ("The shop in the 12200 block of East Quay Street burned.",),
    )
    assert conflicts(lines) == ["0:12000 / 1:12200"]


def test_an_equal_figure_of_civilians_and_of_militants_is_no_agreement(told) -> None:
    """The number is the same and the news is not."""
    lines = told(
        "The strike on Dorva killed 23 civilians on Monday, residents said.",
        "The strike on Dorva killed 23 militants on Monday, the army said.",
    )
    (line,) = (line for line in lines if line.kind is FactKind.QUANTITY)
    assert line.verdict is Verdict.DIFFERS
    assert line.rule.endswith("of civilians here and of militants there")


def test_two_populations_of_one_island_meet_however_they_are_put(told) -> None:
    lines = told(
        "The quake shook Orna island, home to 120,000 people, at dawn.",
        "The island, which has about 200,000 residents, lies off the southern coast.",
        rows=False,
    )
    assert figures(lines) == {"0:120000 / 1:200000": Verdict.DIFFERS}


def test_the_population_of_the_island_is_not_that_of_the_city(told) -> None:
    lines = told(
        "The quake shook Orna island, home to 120,000 people, at dawn.",
        "Rescuers came from the port city, home to 400,000 people.",
        rows=False,
    )
    assert conflicts(lines) == []


def test_the_year_of_one_sale_is_known_by_its_price(told) -> None:
    lines = told(
        "The son sold one of their oil fields for a reported $30 million in 1957 and went into politics.",
        "His father found the Belton field, which the family sold for $30 million in 1967.",
        rows=False,
    )
    assert "0:1957 / 1:1967" in conflicts(lines)


def test_a_figure_between_two_others_borrows_nothing_from_the_further_one(told) -> None:
    """Two earthquakes in one sentence: the second magnitude is not that of the first toll."""
    lines = told(
        "In December the city of Barm was razed by a 6.7 degree quake that left more than 31,000 people dead.",
        "A quake killed more than 31,000 in Barm in 2003, and 600 were killed in Sarand in one of magnitude 6.4.",
        rows=False,
    )
    assert conflicts(lines) == []


def test_the_other_four_are_not_the_five(told) -> None:
    lines = told(
        "With the other four it was insured for 8.4 million euros.",
        "The five were insured for 8.4 million euros.",
    )
    assert conflicts(lines) == []


def test_equal_counts_of_one_thing_meet_whatever_else_is_said(told) -> None:
    lines = told(
        "Two helicopters began to bring the injured to the hospital in Bardo.",
        "He said two helicopters were evacuating people from the island.",
        rows=False,
    )
    assert figures(lines) == {"0:2 / 1:2": Verdict.SAME}


def test_a_call_at_333_is_the_one_shortly_after_half_past_three(told) -> None:
    lines = told(
        "The first call came at 3:33 a.m. from someone at the hotel.",
        "Shortly after 3:30 a.m. someone called the brigade and reported a fire.",
        rows=False,
    )
    assert Verdict.COMPATIBLE in {line.verdict for line in lines if line.kind is FactKind.TIME}


def test_a_month_whose_year_is_guessed_in_both_articles_is_not_held_against_itself(article) -> None:
    texts = ("A quake hit the town of Sarand in February, killing 612 people.",) * 2
    days = (dt.date(2006, 11, 27), dt.date(2005, 11, 27))
    versions = [article(text, published=day) for text, day in zip(texts, days, strict=True)]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, v, r) for n, (v, r) in enumerate(zip(versions, readings, strict=True))]
    rows = [Row(((0,), (0,)), RowKind.CHANGED, confidence=0.8)]
    assert conflicts(facts.table(versions, readings, rows, found)) == []


def test_which_of_a_row_it_was_is_held_against_another_and_never_against_a_count(told) -> None:
    lines = told(
        "This is the fifth successful anti-piracy operation by the crew.",
        "It was the sixth anti-piracy operation by the ship.",
        "The ship has carried out five anti-piracy operations.",
    )
    (line,) = (line for line in lines if line.kind is FactKind.QUANTITY)
    assert (line.verdict, line.rule) == (Verdict.CONTRADICTS, "5th operation against 6th operation")


def test_a_weekday_and_a_date_of_two_undated_articles_can_be_one_day(article) -> None:
    texts = (
        "The old singer died on Thursday in Orna, aged 85.",
        "The old singer died on December 11 in Orna, aged 85.",
    )
    versions = [article(text, published=None) for text in texts]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, v, r) for n, (v, r) in enumerate(zip(versions, readings, strict=True))]
    rows = [Row(((0,), (0,)), RowKind.CHANGED, confidence=0.8)]
    (line,) = (line for line in facts.table(versions, readings, rows, found) if line.kind is FactKind.DATE)
    assert line.verdict is Verdict.COMPATIBLE


def test_two_distances_from_one_town_are_of_two_things_where_their_verbs_say_so(told) -> None:
    lines = told(
        "Workers evacuated the building, about 15 miles north of Orna.",
        "Hours later, a motorist 50 miles north of Orna spotted the car.",
        rows=False,
    )
    assert conflicts(lines) == []


def test_two_bare_numbers_are_not_held_against_each_other(told) -> None:
    assert conflicts(told("Updated 4 and 9, as before.", "Updated 4 and 11, as before.")) == []


def test_two_in_a_truck_are_not_seventy_in_all(told) -> None:
    lines = told(
        "They attacked a crew's truck in the riots, injuring at least two people.",
        "The riots spread to a dozen cities, leaving at least 70 people injured.",
    )
    assert conflicts(lines) == []


def test_a_large_sum_is_told_as_it_is_written(told) -> None:
    lines = told(
        "Greece got a $143 billion bailout from the fund at the weekend.",
        "Greece agreed a $158 billion bailout from the fund at the weekend.",
    )
    assert [line.rule for line in lines if line.kind is FactKind.MONEY] == ["143 billion USD against 158 billion USD"]


def test_a_line_says_which_of_two_disasters_it_is_of(told) -> None:
    """What stands further down and elsewhere is another matter; where it all happened need not be said."""
    story = ("The quake at Orna killed 14 people.", "Orna mourns.", "Orna prays.", "The schools of Orna are shut.")
    lines = told(
        (*story, "A quake killed 30,000 people in Barm in 2003."),
        (*story, "In 2003 a quake in Barm killed 26,000 people."),
    )
    assert {line.about for line in lines if line.kind is FactKind.QUANTITY} == {
        "people killed",
        "people killed in Barm",
    }


def test_a_distance_says_from_where(told) -> None:
    lines = told("The island lies 940 miles south of Verrin.", "The island is 1,150 kilometres from Verrin.")
    assert [line.about for line in lines if line.kind is FactKind.QUANTITY] == ["distance from Verrin"]


def test_two_results_of_one_game_are_opposed(told) -> None:
    assert len(conflicts(told("Rovers beat Velm 3-0 in the final.", "Rovers beat Velm 3-1 in the final."))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ivo Kral scored 23 points in the final in Orna.", "Anna Berg scored 16 points in the final in Orna."),
        ("Kral completed 29 of 34 passes in the final.", "Kral completed his first 17 passes in the final."),
        ("Rovers stretched the lead to 50-44 in the final.", "Rovers stretched their lead to 62-46 in the final."),
        (
            "Kral had 10 points in the first half.",
            "Kral broke the record of 2,116 points with a throw late in the half.",
        ),
        (
            "The family's neighbours were called to the house in Orna at 8.39am on Saturday.",
            "A hearing of the family's case took place in the court house of Orna on Wednesday morning.",
        ),
        ("The final in Orna ended 24-24 in the rain.", "Scores of fans wept at the final in Orna in the rain."),
    ],
)
def test_what_two_players_did_and_a_part_of_it_are_not_opposed(told, one: str, other: str) -> None:
    assert conflicts(told(one, other)) == []


def test_a_bare_date_says_what_is_told_of_it(told) -> None:
    lines = told("Edda Korn ran the brewery until 1957.", "Until 1957 the brewery was run by Edda Korn.")
    assert [line.about for line in lines if line.kind is FactKind.DATE] == ["date (Edda Korn ran the brewery)"]


def test_a_length_says_what_is_told_of_it_and_not_its_own_unit(told) -> None:
    lines = told("He served 136 days in prison.", "He served 136 days in the prison of Orna.")
    assert [line.about for line in lines if line.kind is FactKind.DURATION] == ["length of time (served, prison)"]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "Shares fell 4% after the bank warned of lower profits.",
            "The bank's shares dropped 5 per cent.",
            ["0:4 / 1:5"],
        ),
        ("The quake struck at a depth of 10 km.", "The quake was 35 kilometres deep.", ["0:10 / 1:35"]),
        ("The plant made 4% of the cars. Costs rose 6%.", "The plant made 5% of the vans. Costs rose 6%.", []),
    ],
)
def test_the_only_share_or_length_of_each_version_is_one(told, one: str, other: str, wanted: list[str]) -> None:
    assert conflicts(told(one, other)) == wanted


def test_another_charge_is_shown(told) -> None:
    lines = told(
        "Police charged Oto Brill with murder on Tuesday over the death of his neighbour.",
        "Police charged Oto Brill with manslaughter on Tuesday over the death of his neighbour.",
    )
    (line,) = (line for line in lines if line.kind is FactKind.EVENT)
    assert (line.verdict, line.rule) == (Verdict.DIFFERS, "told differently: murder against manslaughter")


def test_two_scores_of_one_match_meet(told) -> None:
    lines = told("Rovers lost 2-1 to Orna City on Saturday.", "Rovers were beaten 3-1 by Orna City on Saturday.")
    assert [line.verdict for line in lines if line.kind is FactKind.QUANTITY] == [Verdict.CONTRADICTS]


def test_what_each_player_scored_is_a_figure_of_his_own(told) -> None:
    lines = told(
        ("Oto Brill scored 14 points for Orna.", "Ivo Kral scored 12 points.", "Bo Dahl scored nine points."),
        ("Ivo Kral scored 14 points.", "Oto Brill had 12 points for Orna.", "Bo Dahl scored nine points."),
        rows=False,
    )
    assert figures(lines) == {
        "0:14 / 1:12": Verdict.CONTRADICTS,
        "0:12 / 1:14": Verdict.CONTRADICTS,
        "0:9 / 1:9": Verdict.SAME,
    }


def test_two_figures_of_one_tale_meet_though_its_day_is_told_otherwise_too(told) -> None:
    lines = told(
        "The landslide at Orna killed 14 hikers on Monday, rescuers said.",
        "The landslide at Orna killed 17 hikers on Tuesday, rescuers said.",
    )
    assert "0:14 / 1:17" in conflicts(lines)


def test_the_hour_of_an_update_is_no_hour_of_the_story(told) -> None:
    assert conflicts(told("Updated at 6:04 PM by our staff in Orna.", "Updated at 1:26 PM by our staff in Orna.")) == []


def test_two_counts_of_ones_children_are_held_against_each_other(told) -> None:
    lines = told(
        "Edda Korn, a mother of 13, was shot dead on the roof on Friday.",
        "Edda Korn, a mother of 12, was shot dead on the roof on Friday.",
    )
    children = [(line.about, line.verdict) for line in lines if "child" in line.about]
    assert children == [("children", Verdict.CONTRADICTS)]


def test_whose_mother_died_is_no_claim_of_dead_children(told) -> None:
    lines = told(
        "The mother of two died in the crash, police said.",
        "The mother of two died in the crash.",
    )
    assert not [line.about for line in lines if "children" in line.about and line.kind is not FactKind.QUANTITY]
    assert [line.about for line in lines if line.kind is FactKind.QUANTITY] == ["children"]


def test_a_man_who_was_fired_and_shots_that_were_are_no_blaze(told) -> None:
    lines = told(
        "He was fired on Monday, and the block burned down in a fire on Friday.",
        "The fire on Friday burned the block down. He was fired on Monday.",
    )
    dates = {line.about: line.verdict for line in lines if line.kind is FactKind.DATE}
    assert Verdict.CONTRADICTS not in dates.values()
    assert len(dates) == 2


def test_two_hours_of_two_known_days_are_not_opposed(told) -> None:
    lines = told(
        "Police were called to the house at 8.40am on 8 July. The hearing on 9 July heard it.",
        "The family left the court hearing on 9 July at noon. Police were called to the house early.",
    )
    assert not [line for line in lines if line.kind is FactKind.TIME and line.verdict is Verdict.CONTRADICTS]


def test_a_bare_date_says_what_was_done_and_not_the_whole_of_a_name(told) -> None:
    lines = told(
        "On Friday Edda Korn was back in Tarn, and the organ played.",
        "Edda Korn was there on Friday, and heard the organ.",
    )
    (what,) = (line.about for line in lines if line.kind is FactKind.DATE)
    assert "organ" in what
    assert "Edda, Korn" not in what


def test_what_nobody_is_named_for_in_two_games_is_not_opposed(told) -> None:
    lines = told(
        "Korn has been their best this season. He has 53 catches for 605 yards.",
        "The new man was the best on the field. He wound up with eight catches.",
    )
    assert not [line for line in lines if line.verdict is Verdict.CONTRADICTS]


def test_one_in_every_500_is_a_share(told) -> None:
    lines = told(
        "One in every 500 users was hit by the flaw.",
        "The flaw hit roughly 0.2 percent of users.",
    )
    assert [line.verdict for line in lines if line.kind is FactKind.PERCENT] == [Verdict.SAME]


def test_a_bare_date_of_a_name_alone_says_the_whole_name(told) -> None:
    lines = told("Edda Korn: Friday.", "On Friday, Edda Korn.")
    assert "date (Edda Korn)" in [line.about for line in lines]


def test_the_only_clock_times_of_two_articles_are_held_against_each_other(told) -> None:
    lines = told(
        "The captain was stopped for speeding west on the quay road at 1.30 a.m. Sunday.",
        "He drove his van at 1 a.m. Sunday when officers saw him.",
    )
    times = [line.verdict for line in lines if line.kind is FactKind.TIME]
    assert times == [Verdict.CONTRADICTS]


def test_the_hours_at_which_two_articles_were_put_out_are_not(told) -> None:
    lines = told("The page was first posted at 11:37 p.m. on Sunday.", "It was last updated at 1:41 p.m. on Sunday.")
    assert not [line for line in lines if line.kind is FactKind.TIME]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The 308-foot ship heeled over.", "The vessel, 94 m in length, was built in 1989."),
        ("The plant employs 640 people.", "Its workforce of 640 had been told by letter."),
        ("Calder turned down a proposal of 695 pence a share.", "Its first offer, of 695 pence a share, was spurned."),
    ],
)
def test_particular_figures_meet_in_other_words(told, one: str, other: str) -> None:
    lines = told((one, "Rain fell."), ("Snow lay on the roads for days.", other))
    assert [line for line in lines if len({fact.place.version for fact in line.mentions}) == 2]


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        (
            "Police arrested 120 people during the riot in Orna.",
            "More than 200 rioters were arrested in Orna, police said.",
            "0:120 / 1:200",
        ),
        (
            "The funeral will be held on 12 May in Orna.",
            "The funeral is on 13 May in Orna.",
            "0:2026-05-12 / 1:2025-05-13",
        ),
    ],
)
def test_people_by_their_sort_and_events_with_a_copula_differ(told, one: str, other: str, conflict: str) -> None:
    assert conflict in conflicts(told(one, other))
