"""How far a court came with somebody: suspected, accused, charged, convicted, acquitted; how versions differ in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import permutations

from crossread.facts.tables import table
from crossread.facts.values import Certainty, Fact, FactKind, FactLine, Put, Verdict
from crossread.story import Place

_STEPS = ("suspected", "accused", "charged", "convicted", "acquitted")


def step_of(lemma: str) -> str | None:
    """Return the step that a verb, by its lemma, says was taken; None where it says none."""
    return next((step for step, lemmas in _court().items() if lemma in lemmas), None)


def furthest(steps: Collection[str]) -> str | None:
    """Return the surest of some steps, None of none."""
    return max(steps, key=_STEPS.index, default=None)


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
