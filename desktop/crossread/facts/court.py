"""How far a court came with somebody: suspected, accused, charged, convicted, acquitted; how versions differ in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING

from crossread.facts.tables import table
from crossread.facts.values import Certainty, Fact, FactKind, FactLine, Put, Verdict
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.language import Word

_STEPS = ("suspected", "accused", "charged", "convicted", "acquitted")


def step_of(words: Sequence[Word], start: int) -> str | None:
    """Return the step that the verb at `start` says was taken, None where it says none: "charged", "found guilty"."""
    at = next((i for i, word in enumerate(words) if word.start == start), None)
    if at is None:
        return None
    lemma = words[at].lemma.lower()
    if lemma == "find" and any(word.head == at and word.lemma.lower() == "guilty" for word in words):
        return _CONVICTED
    return next((step for step, lemmas in _court().items() if lemma in lemmas), None)


def furthest(steps: Collection[str]) -> str | None:
    """Return the surest of some steps, None of none; who was found guilty of one thing alone has reached no end."""
    return None if set(steps) >= _MIXED else max(steps, key=_STEPS.index, default=None)


_CONVICTED = "convicted"
_MIXED = frozenset({_CONVICTED, "acquitted"})


def went_on(reached: Mapping[int, int], published: Sequence[dt.date | None]) -> bool:
    """Tell whether versions that are further on were published on later days: the matter went on, nobody is wrong.

    `reached` holds the step of each version, `published` the day of all, None where it is not known.
    """
    return all(
        (one := published[v]) is not None and (other := published[w]) is not None and one < other
        for v, w in permutations(reached, 2)
        if reached[v] < reached[w]
    )


def court_line(
    who: str,
    reached: Mapping[int, tuple[str, Place]],
    labels: Callable[[Iterable[int]], str],
    published: Sequence[dt.date | None],
) -> FactLine | None:
    """Return the line on how far a court came with `who`, None where the versions agree.

    `reached` holds the furthest step that each version tells, and where; `labels` names versions, `published` says when
    each came out.
    """
    told = {step for step, _ in reached.values()}
    if len(told) < 2:
        return None
    mentions = [
        Fact(FactKind.CERTAINTY, place, Put(Certainty.ASSERTED, step), rule="step in court")
        for step, place in reached.values()
    ]
    said = [
        f"{step} in {labels([v for v, (reached_step, _) in reached.items() if reached_step == step])}"
        for step in _STEPS
        if step in told
    ]
    later = went_on({v: _STEPS.index(step) for v, (step, _) in reached.items()}, published)
    return FactLine(
        FactKind.CERTAINTY,
        f"how far: {who}",
        Verdict.COMPATIBLE if later else Verdict.DIFFERS,
        ", ".join(said),
        tuple(sorted(mentions, key=lambda fact: fact.place)),
    )


@cache
def _court() -> dict[str, list[str]]:
    steps: dict[str, list[str]] = table("certainty")["steps"]
    return steps
