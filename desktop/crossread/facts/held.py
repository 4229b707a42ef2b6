"""How mentions agree that the reporter put into one line: the pairwise rule, and an answer where it has none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from crossread.facts import shown
from crossread.facts.figures import amounts, fates_apart
from crossread.facts.judged import Judged
from crossread.facts.names import NameForm
from crossread.facts.values import Amount, Citation, Fact, Named, Paraphrase, Quotation, Verdict, When
from crossread.facts.verdicts import verdict


def held_verdict(a: Fact, b: Fact) -> Judged:
    """Return how two mentions agree that speak of one thing by the reporter's word; there is always a verdict.

    What the rules of the engine leave open differs, and never contradicts: figures of other measures, other names,
    other words. Figures of which only the counted nouns are unlike are compared as figures.
    """
    judged = verdict(a, b)
    if judged.verdict is not None:
        return judged
    if isinstance(a.value, Amount) and isinstance(b.value, Amount) and not fates_apart(a, b):
        bare = amounts(replace(a.value, counted=None), replace(b.value, counted=None))
        if bare.verdict is Verdict.SAME:
            nouns = [value.counted for value in (a.value, b.value) if value.counted]
            return Judged(Verdict.SAME, "the same figure" + (f", counted as {' and as '.join(nouns)}" if nouns else ""))
        if bare.verdict is not None:
            hedged = a.anchor.hedged or b.anchor.hedged
            weaker = bare.verdict is Verdict.CONTRADICTS and hedged
            return Judged(Verdict.DIFFERS, bare.rule + ", said with a reservation") if weaker else bare
    if isinstance(a.value, Named) and isinstance(b.value, Named) and _one_word(a.value.name, b.value.name):
        return Judged(Verdict.SAME, "one gives the name in short")
    return Judged(Verdict.DIFFERS, f"told differently: {_said(a)} against {_said(b)}")


def said_within(mentions: Sequence[Fact], *, held: bool) -> str:
    """Return what a version itself says in more than one way, "" where each says one thing.

    "one version itself says 14 people and 17 people"; of several such versions the first is told. `held` says that the
    reporter joined the mentions, so that what cannot be compared is told in more than one way too.
    """
    agree = held_verdict if held else verdict
    by_version: dict[int, list[Fact]] = defaultdict(list)
    for fact in mentions:
        by_version[fact.place.version].append(fact)
    for column in by_version.values():
        unequal = [fact for fact in column if agree(column[0], fact).verdict in _APART]
        if unequal:
            return f"one version itself says {_said(column[0])} and {_said(unequal[0])}"
    return ""


_APART = frozenset({Verdict.CONTRADICTS, Verdict.DIFFERS})
_SHOWN = 6
"""Words of a quote that a rule shows."""


def _one_word(one: str, other: str) -> bool:
    """Tell whether one name is but a word of the other: a first name alone."""
    first, second = NameForm.of(one).tokens, NameForm.of(other).tokens
    return min(len(first), len(second)) == 1 and not {*first}.isdisjoint(second)


def _said(fact: Fact) -> str:
    value = fact.value
    if isinstance(value, Amount):
        return shown.amount(value)
    if isinstance(value, When):
        return shown.when(value)
    if isinstance(value, Named):
        return value.name
    if isinstance(value, Citation):
        return value.source
    words = value.words.split() if isinstance(value, Quotation | Paraphrase) else []
    return f"“{' '.join(words[:_SHOWN])}{'…' if len(words) > _SHOWN else ''}”"
