"""The reporter's ties, carried out on mentions that are joined already: some come together, some part for good.

What no tie speaks of stays with the mentions it was joined with, as far as it can.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from crossread.facts.values import ByHand, Fact, FactKind, FactLine
from crossread.story import Place, Tie

Group = list[Fact]
"""Mentions of one line."""


class Family(StrEnum):
    """Kinds that are joined by one step. A mention is known by its family and its place: a name is also a source."""

    FIGURES = "figures"
    NAMES = "names"
    QUOTES = "quotes"
    SOURCES = "sources"


_FAMILIES = {
    FactKind.PERSON: Family.NAMES,
    FactKind.ORG: Family.NAMES,
    FactKind.PLACE: Family.NAMES,
    FactKind.GROUP: Family.NAMES,
    FactKind.EVENT: Family.NAMES,
    FactKind.PRODUCT: Family.NAMES,
    FactKind.QUOTE: Family.QUOTES,
    FactKind.ATTRIBUTION: Family.SOURCES,
}


def family(kind: str) -> Family:
    """Return the family of a kind of fact. Raises ValueError for what is no kind."""
    return _FAMILIES.get(FactKind(kind), Family.FIGURES)


def parts(line: FactLine) -> list[tuple[Fact, ...]]:
    """Return the single lines a line can be taken apart into: the mentions of one version that have one value each."""
    found: dict[tuple[int, object], list[Fact]] = defaultdict(list)
    for fact in line.mentions:
        found[fact.place.version, fact.value].append(fact)
    return [tuple(some) for some in found.values()]


class Ties:
    """The ties of one story; knows of every mention, once its family is held, what was done to it by hand."""

    def __init__(self, ties: Sequence[Tie]) -> None:
        self._ties: dict[Family, list[Tie]] = defaultdict(list)
        for tie in ties:
            self._ties[family(tie.kind)].append(tie)
        self._joined: dict[Family, list[frozenset[Place]]] = defaultdict(list)
        self._parted: dict[Family, set[Place]] = defaultdict(set)

    def hold(self, of: Family, groups: Sequence[Group]) -> list[Group]:
        """Return `groups` with every tie of the family held, mentions in the order of their places.

        The groups of mentions that come together do so whole, but for mentions that must not meet. A mention that no
        tie names stays with those from which others parted. A place at which nothing stands is ignored; where ties
        contradict each other, what comes together stays together.
        """
        ties = self._ties.get(of)
        if not ties:
            return list(groups)
        board = _Board(ties, groups)
        self._joined[of] = board.joined
        self._parted[of] = board.parted
        return [sorted(group, key=lambda fact: fact.place) for group in board.groups()]

    def done(self, of: Family, mentions: Iterable[Fact]) -> frozenset[ByHand]:
        """Return what was done by hand to a line that holds these mentions of a family."""
        places = {fact.place for fact in mentions}
        joined = any(len(places & held) > 1 for held in self._joined[of])
        parted = not places.isdisjoint(self._parted[of])
        return frozenset({*([ByHand.JOINED] if joined else []), *([ByHand.SEPARATED] if parted else [])})


@dataclass(frozen=True, slots=True)
class _Parting:
    """One tie that parts mentions, by their numbers."""

    leaving: frozenset[int]
    against: frozenset[int]

    def splits(self, some: set[int]) -> bool:
        return not self.leaving.isdisjoint(some) and not self.against.isdisjoint(some)


class _Board:
    """The mentions of one family while ties are held; they go by their numbers in `groups` read one after the other."""

    def __init__(self, ties: Sequence[Tie], groups: Sequence[Group]) -> None:
        self._facts = [fact for group in groups for fact in group]
        self._places = _Places(self._facts)
        self._atoms = self._together(tie for tie in ties if tie.together)
        named = (place for tie in ties for place in tie.places)
        self._rank = {i: rank for rank, place in enumerate(named) for i in self._places.numbers([place])}
        self._partings = [parting for tie in ties if (parting := self._parting(tie)) is not None]
        numbers = iter(range(len(self._facts)))
        self._blocks = [block for group in groups for block in self._torn({next(numbers) for _ in group})]
        for atom in self._atoms:
            self._gather(atom)

    @property
    def joined(self) -> list[frozenset[Place]]:
        return [frozenset(self._facts[i].place for i in atom) for atom in self._atoms]

    @property
    def parted(self) -> set[Place]:
        return {self._facts[i].place for parting in self._partings for i in parting.leaving | parting.against}

    def groups(self) -> list[Group]:
        return [[self._facts[i] for i in sorted(block)] for block in self._blocks if block]

    def _together(self, ties: Iterable[Tie]) -> list[set[int]]:
        """Return the sets of mentions that come together; ties that share a mention make one."""
        atoms: list[set[int]] = []
        for tie in ties:
            atom = self._places.numbers(tie.places)
            for other in [other for other in atoms if not atom.isdisjoint(other)]:
                atom |= other
                atoms.remove(other)
            if len(atom) > 1:
                atoms.append(atom)
        return atoms

    def _parting(self, tie: Tie) -> _Parting | None:
        if tie.together:
            return None
        leaving, against = self._places.numbers(tie.places), self._places.numbers(tie.against)
        for atom in self._atoms:
            if not atom.isdisjoint(leaving) and not atom.isdisjoint(against):
                against -= atom
        leaving -= against
        return _Parting(frozenset(leaving), frozenset(against)) if leaving and against else None

    def _torn(self, group: set[int]) -> list[set[int]]:
        """Return a group in parts: those that left it by the same ties go together, all else stays as it was."""
        active = [number for number, parting in enumerate(self._partings) if parting.splits(group)]
        if not active:
            return [group]
        blocks: dict[frozenset[int], set[int]] = defaultdict(set)
        blocks[frozenset()] = set()
        for unit in self._units(group):
            left = frozenset(n for n in active if not self._partings[n].leaving.isdisjoint(unit))
            blocks[left] |= unit
        return list(blocks.values())

    def _units(self, group: set[int]) -> list[set[int]]:
        """Return a group in what cannot be torn: the mentions that come together, and every other by itself."""
        held = [atom & group for atom in self._atoms if atom & group]
        tied = {i for unit in held for i in unit}
        return [*held, *({i} for i in sorted(group - tied))]

    def _gather(self, atom: set[int]) -> None:
        """Bring an atom together with as much of the blocks it stands in as may meet, in the order of the ties."""
        home = set(atom)
        blocks = [block for block in self._blocks if not block.isdisjoint(atom)]
        for block in sorted(blocks, key=lambda block: min(self._rank[i] for i in block & atom)):
            if any(parting.splits(home | block) for parting in self._partings):
                block.difference_update(atom)
            else:
                home |= block
                block.clear()
        self._blocks.append(home)


class _Places:
    """Finds mentions again by where they stand: at that very place, else the one mention that lies over it."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._at: Mapping[Place, list[int]] = defaultdict(list)
        self._in: Mapping[tuple[int, int], list[tuple[Place, int]]] = defaultdict(list)
        for number, fact in enumerate(facts):
            self._at[fact.place].append(number)
            self._in[fact.place.version, fact.place.paragraph].append((fact.place, number))

    def numbers(self, places: Iterable[Place]) -> set[int]:
        """Return the mentions at `places`."""
        return {number for place in places for number in self._numbers(place)}

    def _numbers(self, place: Place) -> list[int]:
        if place in self._at:
            return self._at[place]
        beside = self._in.get((place.version, place.paragraph), [])
        over = [number for other, number in beside if other.start < place.end and place.start < other.end]
        return over if len(over) == 1 else []
