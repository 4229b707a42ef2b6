"""Two outlets on one event, as coverage puts things: whether the two mentions meet, and how they agree.

Each pair stands in pairs.toml: a paragraph of each outlet, the words meant, and what an editor would say. "apart" are
things that only look comparable. A pair that the engine still gets wrong says so under `missed`, and must then fail:
nothing is left out, and a pair that begins to hold has its mark taken away.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from crossread.compare import compare
from crossread.facts import FactLine
from crossread.story import Paragraph, Place, Provenance, Story, Version

PAIRS: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("pairs.toml").read_text(encoding="utf-8"))["pair"]
DAY = "2025-03-11"
KINDS = {
    "person": {"person", "org", "place"},
    "org": {"org", "place", "person"},
    "place": {"place", "org", "person"},
    "quote": {"quote"},
    "attribution": {"attribution"},
    "certainty": {"certainty"},
}
"""The kinds of line in which a pair of a kind may meet; figures and dates meet in any line of those."""
OF_NAMES = {"person", "org", "place", "group", "event", "product", "quote", "attribution", "certainty", "notice"}


@cache
def told(one: str, other: str, days: tuple[str, ...]) -> tuple[FactLine, ...]:
    versions = tuple(
        Version(
            Provenance(name, outlet=name, published=dt.date.fromisoformat(day)),
            tuple(Paragraph(text) for text in body.split("\n")),
        )
        for name, body, day in zip(("Wire", "The Daily"), (one, other), days, strict=True)
    )
    return compare(Story(versions)).facts


def place(version: int, body: str, words: str) -> Place:
    start = body.index(words)
    paragraph = body[:start].count("\n")
    start -= body.rfind("\n", 0, start) + 1
    return Place(version, paragraph, start, start + len(words))


def touches(line: FactLine, where: Place) -> bool:
    return any(
        (fact.place.version, fact.place.paragraph) == (where.version, where.paragraph)
        and fact.place.start < where.end
        and where.start < fact.place.end
        for fact in line.mentions
    )


def verdicts(pair: dict[str, Any]) -> list[str]:
    """The verdicts of the lines in which both mentions of a pair stand; "apart" where there is none."""
    days = tuple(str(day) for day in pair.get("published", (DAY, DAY)))
    places = [place(n, pair[key], pair["at"][n]) for n, key in enumerate("ab")]
    wanted = KINDS.get(pair["kind"])
    met = [
        line.verdict.value
        for line in told(pair["a"], pair["b"], days)
        if (line.kind.value in wanted if wanted else line.kind.value not in OF_NAMES)
        and all(touches(line, where) for where in places)
    ]
    return met or ["apart"]


def listed() -> list[Any]:
    return [
        pytest.param(
            pair,
            id=f"{pair['kind']} {pair['verdict']}: {pair['at'][0]} / {pair['at'][1]}",
            marks=[pytest.mark.xfail(strict=True, reason=pair["missed"])] if "missed" in pair else [],
        )
        for pair in PAIRS
    ]


@pytest.mark.parametrize("pair", listed())
def test_a_pair_is_judged_as_an_editor_would(pair: dict[str, Any]) -> None:
    assert pair["verdict"] in verdicts(pair)


def test_no_pair_is_called_a_conflict_that_is_none() -> None:
    """The worst that can happen is watched over all pairs, the ones that are missed too."""
    conflicts = {"differs", "contradicts"}
    false = [pair["at"] for pair in PAIRS if pair["verdict"] not in conflicts and conflicts & set(verdicts(pair))]
    assert len(false) <= 0.03 * len(PAIRS), false


def test_there_are_enough_pairs_of_every_verdict() -> None:
    counts = {
        verdict: sum(pair["verdict"] == verdict for pair in PAIRS)
        for verdict in ("same", "compatible", "differs", "contradicts", "apart")
    }
    assert min(counts.values()) >= 30, counts
    assert sum(counts.values()) == len(PAIRS) >= 150
