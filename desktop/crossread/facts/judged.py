"""The outcome of comparing two facts: a verdict with the rule that gave it."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.facts.values import Verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """How two facts agree, and the rule in words; a verdict of None means they cannot be compared."""

    verdict: Verdict | None
    rule: str


UNRELATED = Judged(None, "they cannot be compared")
