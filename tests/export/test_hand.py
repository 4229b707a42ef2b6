"""What the reporter decided about facts and rows, in every format; a comparison without decisions reads as ever."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from crossread import compare, export
from crossread.cli.report import comparison_text
from crossread.compare import Comparison
from crossread.export.hand import Hand
from crossread.facts import Decision, FactLine, Judgement, Verdict
from crossread.story import Paragraph, Pin, Place, Provenance, Story, Tie, Version

SCHEMA = json.loads(Path(__file__).with_name("comparison.schema.json").read_text(encoding="utf-8"))


def version(name: str, *texts: str) -> Version:
    return Version(Provenance(name, outlet=name), tuple(map(Paragraph, texts)), title=texts[0])


PINS = (Pin(((0, 2), (1, 2))), Pin(((0, 1), (1, 1)), together=False))


@pytest.fixture(scope="module")
def ferry() -> Comparison:
    wire = version("Wire", "Ferry aground", "The ferry had 212 passengers.", "The repair costs $3 million.")
    post = version("Post", "Ferry runs aground", "The ferry had 240 passengers.", "Divers come at noon.")
    return compare.compare(Story((wire, post)))


def about(made: Comparison, words: str) -> FactLine:
    return next(line for line in made.facts if any(words in made.story.text(fact.place) for fact in line.mentions))


def decided(line: FactLine, decision: Decision, note: str = "") -> Judgement:
    return Judgement(decision, line.kind, tuple(fact.place for fact in line.mentions), note)


@pytest.fixture(scope="module")
def judged(ferry: Comparison) -> tuple[Judgement, ...]:
    return (
        decided(about(ferry, "212"), Decision.DISMISSED, "The <desk> asked."),
        decided(about(ferry, "$3 million"), Decision.CONFIRMED, "Both\nrang the port."),
    )


def test_what_was_dismissed_stands_apart_from_what_counts(ferry: Comparison, judged: tuple[Judgement, ...]) -> None:
    hand = Hand(ferry, judged)
    assert hand.dismissed == (about(ferry, "212"),)
    assert about(ferry, "212") not in hand.standing
    assert len(hand.standing) == len(ferry.facts) - 1


def test_json_says_what_was_decided_and_is_otherwise_the_same(ferry: Comparison, judged: tuple[Judgement, ...]) -> None:
    plain, told = (json.loads(export.to_json(ferry, given)) for given in ((), judged))
    jsonschema.validate(told, SCHEMA)
    found = {fact["id"]: fact["judgement"] for fact in told["facts"] if fact["judgement"]}
    assert sorted(found.values(), key=str) == [
        {"decision": "confirmed", "note": "Both\nrang the port."},
        {"decision": "dismissed", "note": "The <desk> asked."},
    ]
    assert not any(fact["judgement"] for fact in plain["facts"])
    for fact in told["facts"]:
        fact["judgement"] = None
    assert told == plain


def test_json_has_the_pins_that_hold(ferry: Comparison) -> None:
    gone = Pin(((0, 9), (1, 1)))
    made = compare.compare(replace(ferry.story, pins=(*PINS, gone)))
    told = json.loads(export.to_json(made))
    jsonschema.validate(told, SCHEMA)
    assert [pin["together"] for pin in told["pins"]] == [True, False]
    assert told["pins"][0]["paragraphs"] == [
        {"version": "v1", "paragraph": 2},
        {"version": "v2", "paragraph": 2},
    ]


def test_the_page_lists_dismissed_facts_apart_and_notes_beside_their_line(
    ferry: Comparison, judged: tuple[Judgement, ...]
) -> None:
    plain, told = export.to_html(ferry), export.to_html(ferry, judged)
    assert 'class="hand' not in plain
    before, after = told.split("<h3>Dismissed by the reporter (1)</h3>")
    assert "212" not in before.split("<h2>The facts</h2>")[1]
    assert "Note: The &lt;desk&gt; asked." in after
    assert "confirmed by the reporter" in before
    assert "Note: Both rang the port." in before
    counts = [int(count) for count in re.findall(r"<li><b>(\d+)</b>", told)]
    assert sum(counts) == len(ferry.facts) - 1
    assert told.count('class="fact contradicts"') < plain.count('class="fact contradicts"')


def test_the_page_says_which_rows_were_put_right_by_hand(ferry: Comparison) -> None:
    told = export.to_html(compare.compare(replace(ferry.story, pins=PINS)))
    assert told.count("linked by hand") == 1
    assert told.count("kept apart by hand") == 2


def test_the_text_report_leaves_dismissed_facts_out_of_the_conflicts(
    ferry: Comparison, judged: tuple[Judgement, ...]
) -> None:
    told = comparison_text(ferry, judged)
    before, after = told.split("DISMISSED BY THE REPORTER (1)")
    assert "212" not in before
    assert "212" in after
    assert "note: The <desk> asked." in after
    assert "      confirmed by the reporter\n      note: Both rang the port." in before
    assert "By hand" not in told
    pinned = compare.compare(replace(ferry.story, pins=PINS))
    assert comparison_text(pinned).endswith("By hand, paragraphs linked: 1, kept apart: 1.\n")


def test_the_table_has_two_more_columns_once_something_was_decided(
    ferry: Comparison, judged: tuple[Judgement, ...]
) -> None:
    def rows(given: tuple[Judgement, ...]) -> list[list[str]]:
        return list(csv.reader(io.StringIO(export.to_csv(ferry, given).removeprefix("\ufeff"), newline="")))

    assert rows(())[0][-1] == "why"
    head, *lines = rows(judged)
    assert head[-2:] == ["decision", "note"]
    assert ["dismissed", "The <desk> asked."] in [line[-2:] for line in lines]
    assert all(len(line) == len(head) for line in lines)


def test_a_decision_about_another_line_changes_nothing(ferry: Comparison) -> None:
    line = about(ferry, "212")
    stale = replace(decided(line, Decision.DISMISSED), places=(line.mentions[0].place,))
    assert Hand(ferry, (stale,)).standing == ferry.facts
    assert any(found.verdict is Verdict.CONTRADICTS for found in Hand(ferry, (stale,)).standing)


@pytest.fixture(scope="module")
def regrouped(ferry: Comparison) -> Comparison:
    """The ferry with its passengers in two lines, and a tie that finds nothing to hold."""
    one, other = (about(ferry, words).mentions for words in ("212", "240"))
    first, second = one[0].place, next(fact.place for fact in other if fact.place.version == 1)
    gone = Tie("person", (Place(0, 0, 0, 4), Place(1, 0, 0, 4)))
    return compare.compare(replace(ferry.story, ties=(Tie("quantity", (first,), (second,)), gone)))


def test_json_says_what_was_joined_or_separated_by_hand_and_leaves_out_ties_that_hold_nothing(
    regrouped: Comparison,
) -> None:
    told = json.loads(export.to_json(regrouped))
    jsonschema.validate(told, SCHEMA)
    assert [fact["by_hand"] for fact in told["facts"] if fact["by_hand"]] == [["separated"], ["separated"]]
    (tie,) = told["ties"]
    assert (tie["together"], tie["kind"]) == (False, "quantity")
    assert [place["version"] for place in (*tie["mentions"], *tie["against"])] == ["v1", "v2"]


def test_every_report_says_which_lines_were_separated_by_hand(regrouped: Comparison) -> None:
    assert export.to_html(regrouped).count('<span class="hand">separated by hand</span>') == 2
    assert comparison_text(regrouped).count("      separated by hand\n") == 2
    head, *lines = csv.reader(io.StringIO(export.to_csv(regrouped).removeprefix("\ufeff"), newline=""))
    assert head[-1] == "by hand"
    assert [line[-1] for line in lines if line[-1]] == ["separated by hand"] * 2
    assert all(len(line) == len(head) for line in lines)
