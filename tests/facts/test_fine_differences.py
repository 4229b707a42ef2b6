"""Differences of a word: nearly and over, north and south, rescued and arrested, tried and done; and what is none."""

from __future__ import annotations

import pytest
from tests.facts.drawn import conflicts, figures

from crossread.facts import FactKind, FactLine, Verdict

HARBOUR = "The harbour of Verrin handles {} of freight a year, the port authority said."


def verdicts(lines: tuple[FactLine, ...], kind: FactKind) -> list[tuple[Verdict, str]]:
    return [(line.verdict, line.rule) for line in lines if line.kind is kind]


def about(lines: tuple[FactLine, ...], kind: FactKind) -> dict[str, Verdict]:
    return {line.about: line.verdict for line in lines if line.kind is kind}


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("nearly $100 million", "over $100 million", Verdict.DIFFERS),
        ("almost $100 million", "at least $100 million", Verdict.DIFFERS),
        ("less than $100 million", "more than $100 million", Verdict.CONTRADICTS),
        ("at most $100 million", "at least $100 million", Verdict.COMPATIBLE),
        ("nearly $100 million", "$100 million", Verdict.COMPATIBLE),
        ("$40 million to $80 million", "$40 million to $70 million", Verdict.DIFFERS),
        ("$40 million to $80 million", "$40 million to $81 million", Verdict.COMPATIBLE),
    ],
)
def test_a_figure_not_reached_here_is_not_passed_there(told, one: str, other: str, verdict: Verdict) -> None:
    lines = told(HARBOUR.format(one), HARBOUR.format(other))
    assert [found for found, _ in verdicts(lines, FactKind.MONEY)] == [verdict]


def test_one_distance_in_opposite_directions_contradicts(told) -> None:
    north = "The crater lies 30 kilometres north-east of Darrow."
    assert verdicts(told(north, "The crater is 30 kilometers southwest of Darrow."), FactKind.QUANTITY) == [
        (Verdict.CONTRADICTS, "opposite directions: northeast against southwest")
    ]
    assert conflicts(told(north, "The crater is 30 kilometers north of Darrow.")) == []


def test_people_rescued_here_and_arrested_there_are_no_agreement(told) -> None:
    lines = told(
        "The coastguard arrested 26 sailors off Verrin on Sunday.",
        "The coastguard rescued 26 sailors off Verrin on Sunday.",
        "The boat held 26 sailors, and all of them were brought to Verrin on Sunday.",
    )
    assert (Verdict.DIFFERS, "the same figure, told as arrest here and as rescue there") in verdicts(
        lines, FactKind.QUANTITY
    )


def test_people_of_one_sort_saved_here_and_arrested_there_by_another_noun_differ(told) -> None:
    lines = told(
        "The Norwegian navy arrested 26 Danish pirates after a chase in the strait.",
        "The ship, on patrol, foiled an attack by pirates and rescued 26 Danish crewmembers.",
    )
    assert (Verdict.DIFFERS, "the same figure, told as arrest here and as rescue there") in verdicts(
        lines, FactKind.QUANTITY
    )


def test_people_of_two_sorts_are_two_figures(told) -> None:
    lines = told(
        "The Norwegian navy arrested 26 Danish pirates after a chase in the strait.",
        "The ship, on patrol, foiled an attack by pirates and rescued 26 Polish crewmembers.",
    )
    assert not [line for line in lines if line.kind is FactKind.QUANTITY and len(line.mentions) > 1]


def test_the_days_two_leads_give_to_one_event_stand_against_each_other(told) -> None:
    one = "Divers found the wreck of the Orla off Verrin on Thursday after a search of three weeks."
    other = "Divers found the wreck of the Orla off Verrin on Friday after a search of three weeks."
    assert figures(told(one, other))["0:2025-07-10 / 1:2025-07-11"] is Verdict.CONTRADICTS


def test_two_dates_of_one_wedding_differ_wherever_they_stand(told) -> None:
    one = ("The mayor of Orna died on Sunday.", "She was married two weeks ago to Peter Vale.")
    other = ("The mayor of Orna died on Sunday.", "Flags hung low.", "She, who was wed about three weeks ago, was 50.")
    assert Verdict.DIFFERS in figures(told(one, other)).values()


def test_a_conviction_in_a_month_is_the_one_in_its_year(told) -> None:
    lines = told(
        ("Ivo Kral died on Sunday.", "His luck ended with a July 1997 conviction for fraud."),
        ("Ivo Kral died on Sunday.", "Nobody came.", "He was convicted of fraud in 1997 after a long trial."),
    )
    assert figures(lines)["0:1997-07 / 1:1997"] is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("hour", "verdict"), [("1:53 p.m.", Verdict.COMPATIBLE), ("9:10 a.m.", None), ("12:20 p.m.", Verdict.COMPATIBLE)]
)
def test_a_part_of_the_day_meets_the_hour_that_lies_in_it(told, hour: str, verdict: Verdict | None) -> None:
    lines = told(
        "The quake hit the island early on Sunday afternoon and was felt in Verrin.",
        f"The quake hit the island at {hour} and was felt in Verrin.",
    )
    times = [line.verdict for line in lines if line.kind is FactKind.TIME]
    assert times == [verdict] if verdict else Verdict.COMPATIBLE not in times


def test_parts_of_days_alone_have_no_line_of_their_own(told) -> None:
    lines = told("The quake hit on Sunday afternoon.", "The quake hit on Sunday afternoon.")
    assert [line for line in lines if line.kind is FactKind.TIME] == []


def test_a_suspected_thief_of_one_deed_is_no_thief(told) -> None:
    lines = told(
        "Last year the officer shot a carjacker who had drawn a gun.",
        "Last year the officer shot a suspected carjacker who had drawn a gun.",
    )
    assert about(lines, FactKind.CERTAINTY) == {"how certain: the carjacker shot": Verdict.DIFFERS}


def test_who_is_accused_of_a_deed_has_not_done_it_for_sure(told) -> None:
    plain = "A former clerk shot three guards at the bank in Orna."
    accused = "A former clerk is accused of shooting three guards at the bank in Orna."
    assert Verdict.DIFFERS in about(told(plain, accused), FactKind.CERTAINTY).values()
    charged = "A former clerk was charged with shooting three guards at the bank in Orna."
    assert not any(what.startswith("how certain") for what in about(told(charged, accused), FactKind.CERTAINTY))


def test_what_was_tried_was_not_done(told) -> None:
    lines = told("The smugglers reversed course off Verrin.", "The smugglers tried to reverse course off Verrin.")
    assert verdicts(lines, FactKind.CERTAINTY) == [
        (Verdict.DIFFERS, "stated in Outlet 0, only tried in Outlet 1 (“tried to”)")
    ]


def test_words_quoted_here_and_stated_as_fact_there_have_lost_their_source(told) -> None:
    said = "The warship turned at once towards the five boats and challenged their crews by radio"
    lines = told(f"“{said},” Captain Ada Holm said.", f"{said}.")
    assert about(lines, FactKind.ATTRIBUTION)["who says: “The warship turned at once towards…”"] is Verdict.DIFFERS


def test_he_may_be_an_officer_without_a_name(told) -> None:
    one = (
        "The crew fought back, the officer said.",
        "He said that the boarding party had found ladders, ropes and gloves in the boats.",
    )
    lines = told(one, ("The crew fought back.", "The boarding party had found ladders, ropes and gloves in the boats."))
    sources = {f.value.source for line in lines for f in line.mentions if hasattr(f.value, "source")}
    assert sources == {"officer"}


def test_two_centres_of_two_countries_are_two_sources(told) -> None:
    lines = told(
        "The Ornish Geological Survey said the quake was 35 miles southwest of Verrin.",
        "Tarn's seismologic center said the quake was 35 miles southwest of Verrin.",
    )
    who = [line.verdict for line in lines if line.kind is FactKind.ATTRIBUTION and "who says" in line.about]
    assert who == [Verdict.DIFFERS]


def test_a_death_toll_counts_people(told) -> None:
    lines = told(
        "At least 26 people were killed when a crane fell on the market.",
        "The death toll in the crane accident at the market stands at no fewer than 31.",
    )
    assert figures(lines)["0:26 / 1:31"] is Verdict.DIFFERS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The forger was one person, the inspector said.", "The forger was not one person but a ring, he found."),
        ("Ely's 16-year-old friend spoke in court.", "Ely, 16, was silent in court."),
    ],
)
def test_what_is_denied_and_what_is_anothers_do_not_agree(told, one: str, other: str) -> None:
    assert not any(" / " in drawn for drawn in figures(told(one, other)))


def test_a_father_and_a_son_of_one_name_are_two(told) -> None:
    lines = told(
        "His father, Ike Palmer Stone Sr., had made the family rich. His son, Ike Stone III, inherits it.",
        "His father, Ike Palmer Stone, had made the family rich.",
    )
    people = {line.about: line.verdict for line in lines if line.kind is FactKind.PERSON}
    assert people.get("Ike Stone III") is Verdict.ONLY


def test_a_court_of_no_name_is_no_particular_court(told) -> None:
    lines = told("He is to appear in Belmont Superior Court.", "A Superior Court jury in Norrin convicted him.")
    assert all(line.verdict is Verdict.ONLY for line in lines if line.kind is FactKind.ORG)


def test_a_ship_is_found_by_the_words_its_letters_stand_for(told) -> None:
    lines = told(
        "The warship INS Orla saved the fishermen. INS Orla sails from Mumbai.",
        "Indian Naval Ship Orla came to the aid of the fishermen.",
    )
    named = [line for line in lines if "Orla" in line.about]
    assert {fact.place.version for fact in named[0].mentions} == {0, 1}


def test_the_sum_two_leads_give_is_the_one_the_story_is_about(told) -> None:
    lines = told(
        "Four robbers snatched watches worth $108 million from a shop in Verrin.",
        "Armed men walked into a store of Verrin and made off with an estimated $102 million in gems.",
    )
    assert conflicts(lines) == ["0:108000000 / 1:102000000"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He has 53 catches and five touchdowns this season.", "Kral threw for 364 yards and three touchdowns."),
        ("The patch is for 32-bit versions of the browser.", "The notice names 64-bit versions of the browser."),
        ("Orna tied the game at 24-24 in the last minute.", "Orna (11-4) took its first lead in the last minute."),
        ("The jury voted nine in favour and three against the death sentence.", "The jury stood nine to two, he said."),
        ("Kral won the fight five rounds sooner than his last.", "The last fight of the two went eleven rounds."),
        ("She was divorced three times and had no children.", "She married two more times, without luck."),
        ("One Tarnish and one Ornish climber have died on the mount.", "Two climbers have died on the mount."),
        ("Kral was arrested five days before Orna lost the final.", "Kral was arrested yesterday, a neighbour said."),
        ("Rioters tried to storm the court as the fire spread.", "The fire spread to the court on Sunday."),
    ],
)
def test_what_only_looks_like_a_difference_is_none(told, one: str, other: str) -> None:
    lines = told(one, other)
    assert conflicts(lines) == []
    assert not any(line.verdict is Verdict.DIFFERS for line in lines if line.kind is FactKind.CERTAINTY)


def test_the_next_name_of_a_list_is_no_office_of_the_last(told) -> None:
    lines = told(
        "The game was stopped for Phil Kral, coach Roy Vale and director Dick Holm.",
        "Phil Kral, an assistant coach with the Orna Bobcats, thanked coach Roy Vale.",
    )
    assert {line.about: line.verdict for line in lines if line.kind is FactKind.PERSON}["Phil Kral"] is Verdict.SAME


def test_two_quotes_that_share_a_name_alone_are_two(told) -> None:
    lines = told(
        "The rules strike the “absolute heart of the Endangered Species Act,” Ann Lee said.",
        "This is a “wholly inappropriate use of the Endangered Species Act,” Bo Marsh said.",
    )
    assert all(line.verdict is Verdict.ONLY for line in lines if line.kind is FactKind.QUOTE)


def test_so_much_of_one_thing_is_not_so_much_of_another(told) -> None:
    might = "Seventy percent of the workshops in Verrin might have been destroyed, the team said."
    were = "Thirty percent of the houses in Verrin were destroyed."
    assert not any(what.startswith("how certain") for what in about(told(might, were), FactKind.CERTAINTY))


def test_what_a_witness_is_quoted_with_is_not_what_the_outlet_states(told) -> None:
    accused = "Karl Rendt, who is accused of firing the shot at the depot in Verrin, goes on trial."
    stated = "Karl Rendt fired the shot at the depot in Verrin."
    quoted = '"Karl Rendt fired the shot," he said at the trial of the depot in Verrin.'
    assert list(about(told(accused, stated), FactKind.CERTAINTY)) == ["how certain: fire the shot; Karl Rendt: fire"]
    assert about(told(accused, quoted), FactKind.CERTAINTY) == {}
