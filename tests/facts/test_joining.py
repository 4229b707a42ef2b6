"""Which figures of several outlets meet in one line, which never do, and what the line says."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from tests.facts.drawn import CONFLICT, FIGURES, conflicts, figures

from crossread import facts, language
from crossread.align import Row, RowKind
from crossread.facts import FactKind, Verdict
from crossread.story import Paragraph, Provenance, Version


def test_outlets_that_agree_share_a_line(told) -> None:
    lines = told(
        "The landslide killed 14 people in the valley of Orna.",
        "Fourteen people were killed when the slope above Orna gave way.",
        "Orna landslide: 14 dead",
    )
    assert figures(lines) == {"0:14 / 1:14 / 2:14": Verdict.SAME}


def test_two_tolls_of_one_disaster_contradict(told) -> None:
    lines = told(
        "The landslide killed 14 people in the valley of Orna.",
        "The landslide at Orna killed 17 people, the mayor said.",
    )
    assert figures(lines) == {"0:14 / 1:17": Verdict.CONTRADICTS}


def test_a_hedged_toll_differs_and_does_not_contradict(told) -> None:
    lines = told(
        "The landslide killed 140 people in the valley of Orna.",
        "The landslide at Orna killed about 170 people.",
    )
    assert figures(lines) == {"0:140 / 1:170": Verdict.DIFFERS}


def test_the_killed_never_meet_the_injured(told) -> None:
    lines = told("The crash killed 12 people and injured 31.", "The crash injured 12 people and killed 31.")
    assert figures(lines) == {"0:12 / 1:31": Verdict.CONTRADICTS, "0:31 / 1:12": Verdict.CONTRADICTS}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The court heard that 38 people were dead.", "The driver, aged 38, was not hurt."),
        ("The frigate carried 241 people aboard.", "Divers brought 204 bodies to the quay."),
        ("Karland sent 600 soldiers to the border.", "Karland promised 900 engineers for the border roads."),
        ("Officers seized six rifles in the raid.", "Officers fired six rounds in the raid."),
        ("The mine employs 300 workers.", "The mine lies 300 kilometres from the coast."),
        ("A quake killed 40 people in Tervo on Monday.", "A quake killed 900 people in Lindau in 1998."),
        ("The fund lost 3 million euros.", "The fund lost 3 million dollars."),
        ("Some 400 houses were damaged by the storm.", "Some 500 trees were damaged by the storm."),
        ("Prices rose 5 percent in June.", "Prices stood at 7 percent above those of neighbouring states."),
        ("The town of 9,000 people has two schools.", "The flood killed 12 people in the town."),
    ],
)
def test_figures_about_different_things_are_never_held_against_each_other(told, one: str, other: str) -> None:
    for rows in (True, False):
        assert conflicts(told(one, other, rows=rows)) == []


def test_a_raid_and_a_whole_campaign_stay_apart(told) -> None:
    raid = "During the raid six rifles, 12 magazines and about 300 rounds were found and confiscated."
    whole = "So far this year the coastguard has confiscated 14 rifles, 31 magazines and 923 rounds in five operations."
    lines = told((raid, whole), (whole, raid), (raid,), (whole,), rows=False)
    assert conflicts(lines) == []
    assert figures(lines)["0:6 / 1:6 / 2:6"] is Verdict.SAME
    assert figures(lines)["0:923 / 1:923 / 3:923"] is Verdict.SAME


def test_a_figure_said_twice_in_one_version_is_one_mention_line(told) -> None:
    lines = told(
        ("Blaze kills 23 sheep", "The blaze at the farm killed 23 sheep."), ("A blaze killed 23 sheep at a farm.",)
    )
    assert figures(lines) == {"0:23 / 0:23 / 1:23": Verdict.SAME}


def test_synonyms_count_the_same_things(told) -> None:
    lines = told(
        "The ministry sent 4,500 soldiers to the northern border.",
        "Some 4,500 troops were sent by the ministry to the northern border.",
        "The ministry sent 5,400 servicemen to the northern border.",
    )
    assert figures(lines) == {"0:4500 / 1:4500 / 2:5400": Verdict.CONTRADICTS}


def test_units_are_converted_before_they_are_compared(told) -> None:
    lines = told(
        "The wreck lies 80 kilometres off the coast of Harn.", "The wreck lies 50 miles off the coast of Harn."
    )
    assert figures(lines) == {"0:80 / 1:50": Verdict.SAME}


def test_dates_are_read_against_the_day_of_publication(told) -> None:
    lines = told(
        "The bridge at Harn collapsed on Friday during the storm.",
        "The bridge at Harn collapsed on July 11 during the storm.",
    )
    assert figures(lines) == {"0:2025-07-11 / 1:2025-07-11": Verdict.SAME}


def test_two_days_for_one_event_contradict(told) -> None:
    lines = told(
        "The bridge at Harn collapsed on July 10 during the storm.",
        "The bridge at Harn collapsed on July 11 during the storm.",
    )
    assert figures(lines) == {"0:2025-07-10 / 1:2025-07-11": Verdict.CONTRADICTS}


def test_two_ages_of_one_person_contradict(told) -> None:
    lines = told("Ilse Marden, aged 61, was found safe.", "Ilse Marden, aged 67, was found safe by hikers.")
    assert figures(lines) == {"0:61 / 1:67": Verdict.CONTRADICTS}


def test_ages_of_two_persons_do_not_meet(told) -> None:
    lines = told("Ilse Marden, aged 61, was found safe.", "Her rescuer Oto Brill, aged 33, was thanked.")
    assert conflicts(lines) == []


def test_a_reservation_is_respected(told) -> None:
    lines = told(
        "The landslide killed 14 people in the valley of Orna.",
        "The landslide at Orna reportedly killed 17 people.",
    )
    assert figures(lines) == {"0:14 / 1:17": Verdict.DIFFERS}


def test_figures_of_a_language_that_is_not_read_differ_and_are_not_restated() -> None:
    versions = [
        Version(Provenance(f"Giornale {n}"), (Paragraph(text),), language="it")
        for n, text in enumerate(("Incendio a Torino, 14 morti.", "Incendio a Torino, almeno 17 morti."))
    ]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, v, r) for n, (v, r) in enumerate(zip(versions, readings, strict=True))]
    lines = facts.table(versions, readings, [Row(((0,), (0,)), RowKind.CHANGED, confidence=0.8)], found)
    toll = next(line for line in lines if len(line.mentions) == 2)
    assert toll.verdict is Verdict.DIFFERS
    assert "not in English" in toll.rule
    assert toll.about == "morti"


def test_a_lone_figure_is_listed_only_if_a_reader_would_miss_it(told) -> None:
    lines = told(
        "The firm paid $3 million for the 240 lorries on Tuesday after one call.", "The weather was mild and dry."
    )
    shown = {line.mentions[0].kind for line in lines if line.verdict is Verdict.ONLY and line.kind in FIGURES}
    assert shown == {FactKind.MONEY, FactKind.QUANTITY}


def test_the_order_of_the_versions_changes_no_line(told) -> None:
    texts = (
        "The storm damaged 400 houses and killed 9 people in Harn.",
        "In Harn 9 people were killed and 450 houses damaged by the storm.",
        "Storm in Harn: 400 homes damaged, 9 dead.",
    )
    forward, backward = told(*texts), told(*texts[::-1])
    assert sorted(figures(forward).values()) == sorted(figures(backward).values())
    assert len(figures(forward)) == len(figures(backward)) == 2


def test_weighty_verdicts_come_first(told) -> None:
    lines = told(
        "The storm killed 9 people in Harn. It damaged 400 houses there.",
        "The storm killed 11 people in Harn. It damaged 400 houses there.",
    )
    order = list(Verdict)
    ranks = [order.index(line.verdict) for line in lines]
    assert ranks == sorted(ranks)
    assert lines[0].verdict is Verdict.CONTRADICTS


def test_a_line_says_what_it_is_about(told) -> None:
    lines = told("The guard confiscated 52 rifles.", "In all 52 rifles were confiscated by the guard.")
    assert [line.about for line in lines if line.kind is FactKind.QUANTITY] == ["rifles seized"]


def test_empty_versions_give_an_empty_table(told) -> None:
    assert told("The weather was mild.", "It was dry.", rows=False) == ()


def test_the_rest_is_not_the_whole(told) -> None:
    lines = told(
        "The thieves took five works from the Verrin room.", "The thieves left 40 other works in the Verrin room."
    )
    assert conflicts(lines) == []


def test_one_specific_count_in_each_version_meets_without_a_row(told) -> None:
    lines = told(
        "Thieves cut five paintings from their frames at the Verrin Museum on Sunday.",
        "The Verrin Museum was robbed of six paintings.",
        rows=False,
    )
    assert [line.verdict for line in lines if line.kind is FactKind.QUANTITY] == [Verdict.CONTRADICTS]


def test_today_in_articles_of_two_days_is_no_contradiction(article) -> None:
    from crossread import facts, language

    texts = {
        14: "The operator announced on its website today (14 July 2025) that it had restored all its lines.",
        20: "The operator announced on its website today (20 July 2025) that it had restored all its lines.",
    }
    versions = [article(text, outlet=f"Day {day}", published=dt.date(2025, 7, day)) for day, text in texts.items()]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    rows = (Row(((0,), (0,)), RowKind.CHANGED, confidence=0.9),)
    assert conflicts(facts.table(versions, readings, rows, found)) == []


def test_joining_fifty_versions_of_forty_like_figures_grows_no_faster_than_their_pairs(article) -> None:
    versions = [
        article(
            *(
                f"Crews near Orna counted {10 * k + 3 + n % 3} sheep drowned in the flood of hamlet {k}."
                for k in range(40)
            ),
            outlet=f"Outlet {n}",
        )
        for n in range(50)
    ]
    readings = [language.reader().read(version) for version in versions[:3]] * 17
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]

    def spent(count: int) -> float:
        start = time.process_time()
        assert facts.table(versions[:count], readings[:count], (), found[:count])
        return time.process_time() - start

    spent(2)  # tables are read once
    few = min(spent(10) for _ in range(2))
    assert spent(50) < 3 * 25 * few, "five times the versions have 25 times the pairs"


def test_comparing_facts_stops_when_asked(article) -> None:
    from crossread import facts, language
    from crossread.errors import Cancelled

    versions = [
        article("The landslide killed 14 people in the valley of Orna.", outlet=f"Outlet {n}") for n in range(3)
    ]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    with pytest.raises(Cancelled):
        facts.table(versions, readings, (), found, cancelled=lambda: True)


def test_the_hour_of_one_alarm_contradicts(told) -> None:
    lines = told(
        "The alarm was raised at 9:40 p.m. by the night watchman of the mill. The blaze was out after nine hours.",
        "The alarm was raised at 10:15 p.m. by a watchman. Crews fought the blaze for nine hours.",
    )
    assert [line.verdict for line in lines if line.kind is FactKind.TIME] == [Verdict.CONTRADICTS]


def test_a_toll_said_again_in_one_version_is_one_line(told) -> None:
    lines = told(
        (
            "The landslide killed 14 people in the valley of Orna.",
            "In all, 14 people were killed, the mayor said later.",
        ),
        ("The landslide killed 14 people in the valley of Orna.", "Trains do not run."),
    )
    assert figures(lines) == {"0:14 / 0:14 / 1:14": Verdict.SAME}


def test_an_unround_number_of_people_is_one_line_whatever_they_are_called(told) -> None:
    lines = told(
        ("The navy captured 26 pirates off the coast of Orna.", "The boats had 26 crew on board."),
        ("Sailors arrested 26 brigands off the coast of Orna.", "The ship sailed on."),
        ("The vessel returned to its base.", "The boats had 26 crew on board."),
    )
    people = [line for line in lines if line.kind is FactKind.QUANTITY and line.verdict is not Verdict.ONLY]
    assert [{fact.place.version for fact in line.mentions} for line in people] == [{0, 1, 2}]


def test_a_day_named_in_several_ways_is_one_line(told) -> None:
    lines = told(
        ("The raid began on Thursday.", "On Thursday morning the crew saw five boats."),
        ("The raid began on 10 July.", "On the morning of 10 July the crew saw five boats."),
        "The raid began on Thursday morning.",
    )
    dates = [line for line in lines if line.kind is FactKind.DATE]
    assert [{fact.place.version for fact in line.mentions} for line in dates] == [{0, 1, 2}]
    assert dates[0].verdict in (Verdict.SAME, Verdict.COMPATIBLE)


def test_a_gang_of_four_is_four_men_and_no_name(told) -> None:
    lines = told(
        "Three masked men came in through a skylight of the Verrin Museum and left in a van.",
        "A gang of four masked men swung into the Verrin Museum on ropes through a skylight.",
    )
    assert conflicts(lines) == ["0:3 / 1:4"]


def test_the_rule_says_the_figures(told) -> None:
    lines = told(
        "The landslide killed 14 people in the valley of Orna.",
        "The landslide at Orna killed 17 people, the mayor said.",
        "The landslide at Orna killed at least 20 people.",
    )
    assert [line.rule for line in lines if line.verdict in CONFLICT] == [
        "14 people against 17 people; at least 20 people"
    ]


def test_the_rule_says_a_figure_once_that_stands_with_and_without_its_noun(told) -> None:
    lines = told(
        "Landslide at Orna: death toll rises to 14\n\nThe landslide killed 14 people in the valley of Orna.",
        "The landslide at Orna killed 17 people, the mayor said.",
    )
    assert [line.rule for line in lines if line.verdict in CONFLICT] == ["14 people against 17 people"]


def test_the_rule_says_how_far_an_approximate_figure_is_missed(told) -> None:
    lines = told(
        "About 12,000 soldiers crossed the river at Orna.", "The 11,000 soldiers crossed the river at Orna by night."
    )
    assert [line.rule for line in lines if line.verdict in CONFLICT] == [
        "11,000 is not within 5 % of about 12,000 soldiers"
    ]


def test_the_rule_of_two_dates_says_the_dates(told) -> None:
    lines = told(
        "The mill at Orna burned down on 7 July 2025, the mayor said.",
        "The mill at Orna burned down on 8 July 2025, the mayor said.",
    )
    assert [line.rule for line in lines if line.verdict in CONFLICT] == ["7 July 2025 against 8 July 2025"]


def test_the_number_of_a_block_is_never_rounded(told) -> None:
    lines = told(
        "The officer was shot dead outside a flat in the 12000 block of Orna Street.",
        "The officer was shot dead outside a flat in the 12200 block of Orna Street.",
    )
    assert conflicts(lines) == ["0:12000 / 1:12200"]


def test_an_undated_age_is_that_of_the_dated_version_that_gives_it(article) -> None:
    from crossread import facts, language

    told_when = {27: dt.date(2005, 6, 25), 29: dt.date(2007, 6, 26)}
    versions = [
        article(f"Police arrested Jose Korvin, {age}, on Friday.", outlet=f"Day {age}", published=day)
        for age, day in (*told_when.items(), (27, None))
    ]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    rows = (Row(((0,), (0,), (0,)), RowKind.CHANGED, confidence=0.9),)
    lines = facts.table(versions, readings, rows, found)
    assert [line.verdict for line in lines if line.kind is FactKind.AGE] == [Verdict.COMPATIBLE]


def test_the_day_of_telling_is_not_the_week_in_which_something_is_to_come(article) -> None:
    from crossread import facts, language

    texts = {
        14: "Orna Cable announced that the repair of the line is expected to begin next week.",
        22: "Orna Cable announced today that the repair of the line is expected to begin soon.",
    }
    versions = [article(text, outlet=f"Day {day}", published=dt.date(2025, 7, day)) for day, text in texts.items()]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    rows = (Row(((0,), (0,)), RowKind.CHANGED, confidence=0.9),)
    lines = facts.table(versions, readings, rows, found)
    assert [line for line in lines if line.kind is FactKind.DATE and line.verdict is not Verdict.ONLY] == []


def test_last_week_is_not_held_against_next_week(article) -> None:
    from crossread import facts, language

    texts = {
        14: "Orna Cable announced that the repair of the broken line will begin next week.",
        20: "Orna Cable announced that the repair of the broken line was planned last week.",
    }
    versions = [article(text, outlet=f"Day {day}", published=dt.date(2025, 7, day)) for day, text in texts.items()]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, version, readings[n]) for n, version in enumerate(versions)]
    rows = (Row(((0,), (0,)), RowKind.CHANGED, confidence=0.9),)
    assert conflicts(facts.table(versions, readings, rows, found)) == []


def test_a_value_that_one_version_alone_gives_twice_has_one_line(told) -> None:
    lines = told(
        (
            "The mill was sold in 1968. The council visited 12 villages in the valley.",
            "In 1968 the first bridge was opened too. The mayor named the 12 villages last.",
        ),
        ("The weather was fine.", "Nobody came."),
    )
    assert sorted(figures(lines)) == ["0:12 / 0:12", "0:1968 / 0:1968"]


def test_three_and_at_least_four_of_one_particular_thing_meet_wherever_they_stand(told) -> None:
    lines = told(
        ("State media said three strong aftershocks were felt.", "The port was shut."),
        ("The port was closed at noon.", "The agency counted at least four strong aftershocks by night."),
        rows=False,
    )
    assert figures(lines) == {"0:3 / 1:4": Verdict.CONTRADICTS}


def test_distances_from_one_place_meet_and_from_two_places_never(told) -> None:
    lines = told(
        "Orna, a port of 900 houses, lies 1,150 kilometres southeast of Tarnholm.",
        "The slope came down above Orna, some way off and 1,500 km south of Tarnholm.",
        "Orna is 1,500 km north of Velm.",
        rows=False,
    )
    assert conflicts(lines) == ["0:1150 / 1:1500"]


def test_two_results_of_one_vote_contradict(told) -> None:
    lines = told(
        "The motion was carried by 104 votes to 88 in the lower house.",
        "The deputies voted, at the end of 14 hours of speeches, to dismiss him by 104 to 86.",
    )
    assert "0:104 / 1:104" in conflicts(lines)


def test_two_votes_that_share_no_side_are_two(told) -> None:
    lines = told(
        "The motion was carried by 104 votes to 88 in the lower house.",
        "The deputies voted, at the end of 14 hours of speeches, to go home by 120 to 72.",
    )
    assert not conflicts(lines)


def test_all_who_are_missing_are_one_number(told) -> None:
    lines = told(
        ("The ferry rolled over off Orna, leaving dozens missing.", "Rescuers searched for 33 others still missing."),
        ("The ferry is lost.", "Another 25 people are missing."),
        ("The ferry is lost.", "A list gives 22 passengers as missing."),
    )
    missing = [line for line in lines if "missing" in line.about]
    assert [(line.verdict, {fact.place.version for fact in line.mentions}) for line in missing] == [
        (Verdict.CONTRADICTS, {0, 1, 2})
    ]


def test_some_of_the_missing_are_no_other_number_of_them(told) -> None:
    lines = told("In all 25 people are missing.", "Two of the 25 people are missing with their boat in Velmar.")
    assert not conflicts(lines)


def test_who_gives_both_large_figures_contradicts_neither(told) -> None:
    lines = told(
        ("Half a million pressure cookers recalled.", "The recall takes in 1.4 million units in 30 countries."),
        ("About 1.4 million pressure cookers recalled.", "The recall is the largest yet."),
    )
    assert not conflicts(lines)


def test_years_that_both_versions_give_are_of_two_events(told) -> None:
    lines = told(
        "Korn won the Cup with Velmar in 2001. His goal had settled the Cup of 1977.",
        "Korn won the Cup with Velmar in 1977. As a coach he brought another Cup in 2001.",
    )
    assert not conflicts(lines)


def test_floors_below_one_figure_agree(told) -> None:
    lines = told(
        "The blast in Orna injured more than 100 people.",
        "At least 112 people were injured in the blast in Orna.",
        "The blast in Orna injured 112 people.",
    )
    assert not conflicts(lines)
