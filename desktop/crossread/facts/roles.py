"""Roles: whether two titles of one person can both be right, and whether two persons are said to hold one office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from crossread.facts import tables
from crossread.facts.judged import Judged
from crossread.facts.values import Fact, Named, Verdict


@dataclass(frozen=True, slots=True)
class RoleForm:
    """A role made ready to be compared: its head, what is below or over it, and the other words, such as a place."""

    head: str
    words: frozenset[str]
    rest: frozenset[str]

    @staticmethod
    def of(role: str) -> RoleForm:
        """Return the form of a role as it is written; the head is "" where no office is in it."""
        return _form(role)


@lru_cache(maxsize=5_000)
def _form(role: str) -> RoleForm:
    table = tables.roles()
    plain = tables.undotted(role).replace("'s", "").replace("-", " ").split()
    words = [word for short in plain for word in table.short.get(short, short).split()]
    # "Chief of police" has its head before "of".
    before = words[: words.index("of")] if "of" in words[1:] else words
    head = next((word for word in reversed(before) if word in table.heads), "")
    known = table.below | table.once | table.fields | table.heads
    rest = frozenset(words) - known - tables.stop_words() - {"of", "the"}
    return RoleForm(head, frozenset(words) & known - {head}, rest)


def apart(one: str, other: str) -> str | None:
    """Return in words why one person does not hold both roles, None where nothing speaks against it."""
    table, a, b = tables.roles(), RoleForm.of(one), RoleForm.of(other)
    if not a.head or not b.head:
        return None
    ranks = {a.head, b.head} <= table.ranks
    if a.head == b.head:
        steps = table.below | (table.ranks if ranks else frozenset())
        over = a.words & table.fields, b.words & table.fields
        two = a.words & steps != b.words & steps or (over[0] and over[1] and not over[0] & over[1])
    elif ranks:
        two = a.head not in b.words and b.head not in a.words
    else:
        two = bool(a.rest) and a.rest == b.rest and {a.head, b.head} <= table.single
    return f"another {'rank' if ranks else 'office'}: {one} against {other}" if two else None


def one_office(one: str, other: str) -> bool:
    """Tell whether two roles are one office that one person holds at a time: "governor of Tarn", "Tarn governor"."""
    table, a, b = tables.roles(), RoleForm.of(one), RoleForm.of(other)
    if a.head != b.head or a.head not in table.single or (a.words | b.words) & table.once:
        return False
    return a.words == b.words and a.rest == b.rest and bool(a.rest)


def by_roles(mentions: Sequence[Fact], judged: Judged) -> Judged:
    """Return how the mentions of one person agree, their roles counted in: `judged`, or that versions give two offices.

    A version that gives both offices, or none, speaks against nobody.
    """
    if judged.verdict not in (Verdict.SAME, Verdict.COMPATIBLE):
        return judged
    given: dict[int, dict[str, None]] = defaultdict(dict)
    for fact in mentions:
        if isinstance(fact.value, Named) and fact.value.role and RoleForm.of(fact.value.role).head:
            given[fact.place.version][fact.value.role] = None
    for one, other in combinations(given.values(), 2):
        reasons = [apart(a, b) for a, b in product(one, other)]
        if all(reasons):
            return Judged(Verdict.DIFFERS, str(reasons[0]))
    return judged
