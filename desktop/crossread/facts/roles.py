"""Roles: whether two titles of one person can both be right, and whether two persons are said to hold one office."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from crossread.facts import tables

_PATROL = frozenset({"corporal", "sergeant", "lieutenant", "captain"})
"""Ranks that deputies of a sheriff hold."""
_TOPS = frozenset({"chair", "executive"})
"""Who leads a company, and who leads its board; of one whole story, the outlets mean one company."""
_PARTS = frozenset({"director", "chief", "head", "manager"})
"""Who leads one part of a company, which is named beside it: the finance director, the chief operating officer."""
_CHIEF_OF_PART = "officer"
"""With "chief" before it who leads one part of a body: a chief finance officer is its finance chief."""
_BOARDS = frozenset({"board", "management"})
"""Where the chairman of the executive board is the chief executive."""
SPOUSES = frozenset({"wife", "husband", "widow", "widower"})
"""Relations of which nobody has two."""
_ACRONYM = 5
"""Letters of an acronym, at most."""
_BODY = 2
"""Words by which two bodies of one kind of head differ: the accident commission, the aviation authority."""


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
    if head == _CHIEF_OF_PART and "chief" in before:
        head = "executive" if "executive" in before else "chief"
    known = table.below | table.once | table.fields | table.heads
    rest = frozenset(words) - known - tables.stop_words() - {"of", "the"}
    return RoleForm(head, frozenset(words) & known - {head}, rest)


def apart(one: str, other: str) -> str | None:
    """Return in words why one person does not hold both roles, None where nothing speaks against it."""
    table, a, b = tables.roles(), RoleForm.of(one), RoleForm.of(other)
    if not a.head or not b.head:
        return None
    ranks = {a.head, b.head} <= table.ranks
    kin = any({a.head, b.head} <= line for line in table.kin)
    if a.head == b.head or {a.head, b.head} <= table.heading:
        patrol = frozenset({"deputy"}) if a.head in _PATROL else frozenset()  # "Deputy Sgt." is a sheriff's deputy
        steps = (table.below | (table.ranks if ranks else frozenset())) - patrol
        over = a.words & table.fields, b.words & table.fields
        # vice president of one body, director of another
        elsewhere = a.head != b.head and not (a.rest <= b.rest or b.rest <= a.rest)
        two = (a.words & steps != b.words & steps and not elsewhere) or (over[0] and over[1] and not over[0] & over[1])
        scope = (a.words | a.rest) & table.scope, (b.words | b.rest) & table.scope
        two = two or bool(scope[0] and scope[1] and scope[0] != scope[1]) or _part_and_whole(a, b)
        two = two or _part_and_whole(b, a)
        one_time = a.words & table.once == b.words & table.once
        bodies = a.head in table.heading and _two_bodies(a.rest, b.rest)
        two = (two or bodies) and (one_time or not bodies)  # what she was elsewhere is no other answer
    elif kin:
        two = True
    elif ranks:
        two = a.head not in b.words and b.head not in a.words
    else:
        boards = a.words | a.rest | b.words | b.rest
        one_body = not boards & _BOARDS and (a.rest <= b.rest or b.rest <= a.rest)
        tops = one_body and ({a.head, b.head} == _TOPS or _part_and_whole(a, b) or _part_and_whole(b, a))
        two = (
            tops
            or _voice_and_head(a, b)
            or _voice_and_head(b, a)
            or (bool(a.rest) and a.rest == b.rest and {a.head, b.head} <= table.single)
        )
    what = "relation" if kin else "rank" if ranks else "office"
    return f"another {what}: {one} against {other}" if two else None


def _part_and_whole(a: RoleForm, b: RoleForm) -> bool:
    """Tell whether one office leads a part of a company, and the other the company or its board."""
    one_time = a.words & tables.roles().once == b.words & tables.roles().once
    return a.head in _PARTS and b.head in _TOPS and bool(a.words & tables.roles().fields) and one_time


def _voice_and_head(a: RoleForm, b: RoleForm) -> bool:
    """Tell whether one office speaks for a body, and the other leads the body and not what speaks for it."""
    table = tables.roles()
    leads = b.head in _LEADING and not b.words & (table.below | table.fields | table.once) and not b.rest & _SPEAKING
    return a.head == _VOICE and not a.words & table.once and leads


_VOICE = "spokesperson"
_LEADING = frozenset({"head", "executive", "mayor", "governor"})
_SPEAKING = frozenset({"media", "communication", "public", "relations", "affairs", "news", "spokesperson"})
"""Words of the part of a body that speaks for it."""


def _two_bodies(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two offices are held of bodies that are not one: the words differ, and neither is short for them."""
    if min(len(one - other), len(other - one)) < _BODY:
        return False
    for short, long in ((one, other), (other, one)):
        initials = Counter(word[0] for word in long)
        if any(len(word) > 1 and not Counter(word) - initials for word in short if len(word) <= _ACRONYM):
            return False  # UCS, the Union of Concerned Scientists
    return True


def one_office(one: str, other: str) -> bool:
    """Tell whether two roles are one office that one person holds at a time: "governor of Tarn", "Tarn governor"."""
    table, a, b = tables.roles(), RoleForm.of(one), RoleForm.of(other)
    if a.head != b.head or a.head not in table.single or (a.words | b.words) & table.once:
        return False
    return a.words == b.words and a.rest == b.rest and bool(a.rest)


def one_spouse(one: str, other: str) -> bool:
    """Tell whether two roles say that somebody is the wife, or the husband, of a person of the story."""
    return one.lower() == other.lower() and one.lower() in SPOUSES
