"""Where versions are states of one article, lines of the fact table are told as change."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from crossread import facts, language
from crossread.align import Row, RowKind
from crossread.facts import FactKind, FactLine, Verdict
from crossread.story import Paragraph, Provenance, Version

MORNING, NOON, EVENING = (dt.datetime(2025, 3, 14, hour, 5, tzinfo=dt.UTC) for hour in (8, 12, 17))


def state(published: dt.date | None, *paragraphs: str, outlet: str | None = "Wire") -> Version:
    return Version(Provenance("wire.html", outlet=outlet, published=published), tuple(map(Paragraph, paragraphs)))


def table(*versions: Version) -> tuple[FactLine, ...]:
    """The fact table, with paragraphs of the same number in one row."""
    readings = [language.reader().read(version) for version in versions]
    found = [
        facts.find(n, version, reading) for n, (version, reading) in enumerate(zip(versions, readings, strict=True))
    ]
    most = max(len(version.paragraphs) for version in versions)
    rows = [
        Row(tuple((i,) if i < len(v.paragraphs) else () for v in versions), RowKind.CHANGED, confidence=0.8)
        for i in range(most)
    ]
    return facts.table(versions, readings, rows, found)


def changes(*versions: Version) -> dict[str, str]:
    return {line.about: line.change for line in table(*versions) if line.change}


KILLED = "The landslide killed {} people in the valley of Orna."
QUOTE = "“We heard the slope come down before we saw it,” said Marta Ilves, a teacher."


def test_a_toll_that_grows_is_raised() -> None:
    assert changes(state(MORNING, KILLED.format(10)), state(EVENING, KILLED.format(250))) == {
        "people killed": "raised from 10 people to 250 people at 17:05"
    }


def test_the_order_of_loading_does_not_turn_time_round() -> None:
    assert changes(state(EVENING, KILLED.format(250)), state(MORNING, KILLED.format(10))) == {
        "people killed": "raised from 10 people to 250 people at 17:05"
    }


def test_every_step_is_told() -> None:
    told = changes(*(state(time, KILLED.format(n)) for time, n in ((MORNING, 10), (NOON, 40), (EVENING, 25))))
    assert told == {"people killed": "changed from 10 people to 40 people at 12:05, then to 25 people at 17:05"}


def test_days_mark_states_of_different_days() -> None:
    told = changes(state(dt.date(2025, 3, 14), KILLED.format(40)), state(dt.date(2025, 3, 15), KILLED.format(12)))
    assert told == {"people killed": "lowered from 40 people to 12 people on 15 March 2025"}


def test_a_quote_that_goes_is_removed_and_one_that_comes_is_added() -> None:
    gone = changes(state(MORNING, KILLED.format(10), QUOTE), state(EVENING, KILLED.format(10)))
    come = changes(state(MORNING, KILLED.format(10)), state(EVENING, KILLED.format(10), QUOTE))
    quote = next(about for about in gone if about.startswith("Marta Ilves: “"))
    assert gone[quote] == "removed at 17:05"
    assert come[quote] == "added at 17:05"


def test_what_stands_elsewhere_in_the_later_state_is_not_removed() -> None:
    later = state(EVENING, KILLED.format(10), "A teacher, Marta Ilves, spoke of the noise.")
    told = changes(state(MORNING, KILLED.format(10), QUOTE), later)
    assert not any("Marta Ilves" in about and "“" not in about for about in told)


def test_no_change_is_told_where_the_outlet_is_not_known() -> None:
    versions = [state(MORNING, KILLED.format(10), outlet=None), state(EVENING, KILLED.format(250), outlet=None)]
    assert not any(line.change for line in table(*versions))


@pytest.mark.parametrize(
    "other",
    [
        state(EVENING, KILLED.format(250), outlet="The Daily"),
        state(None, KILLED.format(250)),
        state(MORNING, KILLED.format(250)),
        state(EVENING, "At Orna the slope above the valley came down and killed 250 people, the mayor said late."),
    ],
    ids=["another outlet", "no date", "the same minute", "written anew"],
)
def test_no_change_is_told_between_versions_that_are_no_states_of_one_article(other: Version) -> None:
    lines = table(state(MORNING, KILLED.format(10)), other)
    assert [line.rule for line in lines if line.verdict is Verdict.CONTRADICTS] == ["10 people against 250 people"]
    assert not any(line.change for line in lines)


def test_two_articles_of_one_outlet_that_share_little_are_no_states() -> None:
    more = ["Rain fell on the coast.", "The harbour was shut.", "Ferries stayed in port.", "A bridge was closed."]
    versions = [state(MORNING, KILLED.format(10), *more), state(EVENING, KILLED.format(250), *more)]
    readings = [language.reader().read(version) for version in versions]
    found = [facts.find(n, v, r) for n, (v, r) in enumerate(zip(versions, readings, strict=True))]
    rows = [Row(((0,), (0,)), RowKind.CHANGED)]
    rows += [Row(((i,), ()), RowKind.ONLY) for i in range(1, 5)] + [Row(((), (i,)), RowKind.ONLY) for i in range(1, 5)]
    assert not any(line.change for line in facts.table(versions, readings, rows, found))


def test_a_line_that_other_outlets_share_keeps_its_rule() -> None:
    outlet = dataclasses.replace(state(NOON, KILLED.format(12)), provenance=Provenance("daily", outlet="The Daily"))
    lines = table(state(MORNING, KILLED.format(10)), state(EVENING, KILLED.format(250)), outlet)
    tolls = [line for line in lines if line.kind is FactKind.QUANTITY]
    assert [line.change for line in tolls] == [""]
