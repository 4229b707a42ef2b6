"""Where a line of figures belongs, said after what it is about: "people killed in Barm", "distance from Verrin"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from crossread.facts.figures import dimension
from crossread.facts.mentions import Setting, toward
from crossread.facts.names import NameForm
from crossread.facts.values import Amount, Fact, FactKind

_STREETS = frozenset({"street", "avenue", "road", "boulevard", "lane", "drive", "highway", "quay"})
_LONGEST = 24
"""Characters of a place that is named after what a line is about."""


def where(kind: FactKind, what: str, mentions: Sequence[Fact], told: Setting) -> str:
    """Return `what` a line of figures is about with the place it is told of, if most of its versions name one.

    The story's own place is not said: all of it happened there.
    """
    if kind is not FactKind.QUANTITY or what == "population":
        return what
    versions = {fact.place.version for fact in mentions}
    if all(isinstance(fact.value, Amount) and dimension(fact.value) == "length" for fact in mentions):
        goals = {name for fact in mentions if (name := toward(fact, told))}
        shown = _written(mentions, goals)
        return f"{what} from {shown}" if len(goals) == 1 and shown and what == "distance" else what
    named: dict[str, set[int]] = {}
    for fact in mentions:
        for name in fact.anchor.names:
            known = NameForm.of(name).known
            if known in told.minor_places:
                named.setdefault(known, set()).add(fact.place.version)
    common = [known for known, where in named.items() if 2 * len(where) > len(versions)]
    shown = _written(mentions, set(common)) if len(common) == 1 else ""
    along = shown.rpartition(" ")[2].lower() in _STREETS
    return f"{what} {'on' if along else 'in'} {shown}" if shown else what


def _written(mentions: Sequence[Fact], known: set[str]) -> str:
    """Return the way in which one of the names `known` is written most often, "" where that is too long."""
    names = Counter(name for fact in mentions for name in fact.anchor.names if NameForm.of(name).known in known)
    shown = names.most_common(1)[0][0] if names else ""
    return shown if len(shown) <= _LONGEST else ""
