"""Which names of several versions are one: spellings, short forms, acronyms; no name is joined on a guess."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds
from crossread.facts.names import NameForm, acronym
from crossread.facts.roles import SPOUSES, one_office
from crossread.facts.values import Citation, Fact, FactKind, Named, Verdict
from crossread.facts.verdicts import verdict
from crossread.language.tables import countries, lexicon

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.story import Place, Version


_CHIEFLY = 2
"""How many times as many versions must name one bearer of a surname as the next before the lone surname is that one."""

_STEM = 2
"""Words that the names of two bodies must share at their beginning before they are held against each other."""

_OF_PLACES = frozenset({"county", "city", "state", "province", "district", "valley", "island", "town", "of"})
"""Second words with which two shared words are a place, not the name of a body."""

_BESIDE = len(" and ")
"""Characters between the names of two persons who stand beside each other."""

_POLITE = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir"})


class SameName:
    """The names of one story, and which of them are one name.

    A surname or an acronym stands for a longer name only if it fits one alone; two spellings are one name only if no
    version uses both.
    """

    def __init__(self, facts: Sequence[Fact], rows: Sequence[Row] = ()) -> None:
        self._forms: dict[str, NameForm] = {}
        self._versions: dict[str, set[int]] = defaultdict(set)
        self._times: Counter[str] = Counter()
        self._people: set[str] = set()
        self._places: set[str] = set()
        self._towns: set[str] = set()
        self._bodies: set[str] = set()
        for fact in facts:
            form = NameForm.of(name_of(fact))
            self._forms[form.known] = form
            self._versions[form.known].add(fact.place.version)
            self._times[form.known] += 1
            if fact.kind is FactKind.PERSON:
                self._people.add(form.known)
            elif fact.kind is FactKind.PLACE:
                self._places.add(form.known)
                if _on_the_map(name_of(fact)):
                    self._towns.add(form.known)
            else:
                self._bodies.add(form.known)
        self._chief: dict[str, str] = {known: known for known in self._forms}
        self._spreads = {known: {*versions} for known, versions in self._versions.items()}
        """The versions in which the forms of each name stand, by its root."""
        self._join_short_forms()
        self._join_spellings()
        stands = self._rows(facts, rows)
        self._join_first_names(facts, stands)
        self._join_offices(facts, stands)
        self._join_beside(facts)
        self._join_misspelled()
        self._join_misheard_places()
        self._join_bodies(facts, rows)

    def key(self, name: str) -> str:
        """Return one key for all forms of a name of this story."""
        known = NameForm.of(name).known
        return self._root(known) if known in self._chief else known

    def _root(self, known: str) -> str:
        while self._chief[known] != known:
            known = self._chief[known]
        return known

    def _join_short_forms(self) -> None:
        by_end: dict[str, list[NameForm]] = defaultdict(list)
        by_initials: dict[str, list[NameForm]] = defaultdict(list)
        by_first: dict[str, list[NameForm]] = defaultdict(list)
        for form in self._forms.values():
            if len(form.tokens) > 1:
                by_end[form.surname].append(form)
                by_initials[acronym(form.tokens)].append(form)
                if form.known in self._people:
                    by_first[form.tokens[0]].append(form)
        for form in self._forms.values():
            if not form.tokens:
                continue
            longer = self._in_full(form, by_end, by_first) if form.known in self._people else []
            longer += [
                other
                for other in by_end[form.surname]
                if form.short_for(other) and self._kin(form, other) and not form.generic
            ]
            if len(form.tokens) == 1:
                longer += [
                    other for other in by_initials[form.tokens[0]] if other.known != form.known and len(form.known) > 1
                ]
                if form.known in self._people and not longer:
                    longer = by_first[form.tokens[0]]
            roots = {self._root(other.known) for other in longer}
            nested = self._nested(roots) or self._chiefly(form, roots)
            if nested is not None and self._two_persons(self._root(form.known), nested):
                continue
            if nested is not None and nested != self._root(form.known):
                self._make_one(self._root(form.known), nested)

    @staticmethod
    def _in_full(
        form: NameForm, by_end: dict[str, list[NameForm]], by_first: dict[str, list[NameForm]]
    ) -> list[NameForm]:
        """Return the persons whose name is this one with middle names or a second surname."""
        middle = [o for o in by_end[form.surname] if form.middle_aside(o) and len(form.known) < len(o.known)]
        return middle + [o for o in by_first[form.tokens[0]] if form.without_second_surname(o)]

    def _two_persons(self, one: str, other: str) -> bool:
        """Tell whether two names are of a parent and a child: a "Sr." and a "III", or a "Jr." beside the plain name."""
        groups = [[f for f in self._forms.values() if self._root(f.known) == root] for root in (one, other)]
        told = [{form.generation for form in group} - {""} for group in groups]
        if told[0] and told[1]:
            return told[0].isdisjoint(told[1])
        if not told[0] and not told[1]:
            return False
        plain = groups[0] if not told[0] else groups[1]
        return any(len(form.tokens) > 1 for form in plain) and self._together(one, other)

    def _nested(self, roots: set[str]) -> str | None:
        """Return the one name that all of `roots` are forms of, None where they are several names."""
        if len(roots) == 1:
            return next(iter(roots))
        if not roots:
            return None
        longest = max(roots, key=lambda known: (len(self._forms[known].tokens), len(known)))
        whole = self._forms[longest]
        held = set(whole.tokens)
        if all(set(self._forms[known].tokens) <= held or self._forms[known].middle_aside(whole) for known in roots):
            return longest
        return None

    def _chiefly(self, form: NameForm, roots: set[str]) -> str | None:
        """Return the person a lone surname means where several bear it: the one far more versions name, if any.

        Reporters call the person a story is about by the surname, and the relatives by their first names.
        """
        if form.known not in self._people or len(roots) < 2:
            return None
        first, second = sorted(roots, key=lambda root: (-len(self._spread(root)), root))[:2]
        wide = len(self._spread(first))
        return first if wide >= _CHIEFLY * len(self._spread(second)) else None

    def _kin(self, short: NameForm, other: NameForm) -> bool:
        """Tell whether a short form and a longer name are of a kind: a surname goes with persons alone.

        A place is no body that is called after it, nor a part of it: Tarn, the Bank of Tarn, South Tarn.
        """
        if short.known in self._towns - self._bodies:
            lead = other.tokens[0] in tables.words("slots", "compass")
            return other.known in self._places and not lead
        return (other.known in self._people) == (short.known in self._people) or len(short.tokens) > 1

    def _join_spellings(self) -> None:
        forms = sorted(self._forms.values(), key=lambda form: (-self._times[form.known], form.known))
        by_shape: dict[tuple[int, str], list[NameForm]] = defaultdict(list)
        by_run: dict[str, list[NameForm]] = defaultdict(list)
        by_words: dict[frozenset[str], list[NameForm]] = defaultdict(list)
        for form in forms:
            by_words[frozenset(form.tokens) - tables.names().fillers].append(form)
            by_shape[len(form.letters), form.letters[0][:1] if form.letters else ""].append(form)
            by_run["".join(form.tokens)].append(form)
        for group in [*by_shape.values(), *by_run.values(), *by_words.values()]:
            for i, form in enumerate(group):
                for other in group[i + 1 :]:
                    one, two = self._root(form.known), self._root(other.known)
                    if one == two:
                        continue
                    slip = {form.known, other.known} <= self._people and form.surname_apart(other)
                    if slip and self._versions[form.known].isdisjoint(self._versions[other.known]):
                        self._make_one(two, one)  # the surname alone, rightly spelled, may stand in either version
                    elif (form.spelled_like(other) or form.turned(other)) and not self._together(one, two):
                        self._make_one(two, one)

    def _rows(self, facts: Sequence[Fact], rows: Sequence[Row]) -> dict[str, set[int]]:
        """Return the rows in which each person of the story stands."""
        at = {(v, p): r for r, row in enumerate(rows) for v, cell in enumerate(row.cells) for p in cell}
        stands: dict[str, set[int]] = defaultdict(set)
        for fact in facts:
            if isinstance(fact.value, Named) and fact.kind is FactKind.PERSON:
                stands[self.key(fact.value.name)].add(at.get((fact.place.version, fact.place.paragraph), -1))
        return {person: found - {-1} for person, found in stands.items()}

    def _join_first_names(self, facts: Sequence[Fact], stands: dict[str, set[int]]) -> None:
        """Join two persons of one surname whose first names differ: one office or one row, and never in one version.

        First names that may be one, misheard, need neither where nobody else bears the surname. Two of one first name
        and one office are one as well.
        """
        roles: dict[str, set[str]] = defaultdict(set)
        for fact in facts:
            if isinstance(fact.value, Named) and fact.kind is FactKind.PERSON:
                root = self.key(fact.value.name)
                if fact.value.role and fact.value.role.lower() not in _POLITE:
                    roles[root].add(fact.value.role.lower().split()[-1])
        people = sorted(stands)
        for i, one in enumerate(people):
            for other in people[i + 1 :]:
                if self._together(one, other):
                    continue
                if self._forms[one].surname_aside(self._forms[other]) and roles[one] & roles[other]:
                    self._make_one(self._root(other), self._root(one))
                spouses = roles[one] & roles[other] & SPOUSES
                if spouses and self._forms[one].lone_first_name_aside(self._forms[other]):
                    self._make_one(self._root(other), self._root(one))
                if not self._forms[one].first_name_aside(self._forms[other]):
                    continue
                alone = self._forms[one].first_name_misheard(self._forms[other]) and self._bearers(one) == 2
                if alone or roles[one] & roles[other] or stands[one] & stands[other]:
                    self._make_one(self._root(other), self._root(one))

    def _bearers(self, known: str) -> int:
        """Return how many persons of the story bear the surname of one."""
        surname = self._forms[known].surname
        return len({self._root(k) for k in self._people if self._forms[k].surname == surname})

    def _join_misspelled(self) -> None:
        """Join a lone surname that nobody bears with the one person whose surname it misspells.

        Articles give a person's full name first: a surname alone is somebody who was named before, in the same version.
        In a brief one it may stand alone, where it is long and most others name the person.
        """
        full = [self._forms[known] for known in sorted(self._people) if len(self._forms[known].tokens) > 1]
        born = {form.surname for form in full}
        for known in sorted(self._people):
            form = self._forms[known]
            if len(form.tokens) != 1 or known in born or self._root(known) != known:
                continue
            meant = {
                self._root(other.known)
                for other in full
                if form.misspells(other) and self._may_mean(form, self._spread(self._root(other.known)))
            }
            if len(meant) == 1:
                self._make_one(known, meant.pop())

    def _join_misheard_places(self) -> None:
        """Join a place that one version alone names with one that begins alike and that several others name."""
        for known in sorted(self._places):
            if len(self._versions[known]) > 1:
                continue
            meant = {
                self._root(other)
                for other in self._places
                if self._forms[known].misheard(self._forms[other])
                and len(self._versions[other]) >= thresholds.MISSPELLED_KNOWN
                and not self._together(self._root(known), self._root(other))
            }
            if len(meant) == 1:
                self._make_one(self._root(known), meant.pop())

    def _may_mean(self, form: NameForm, spread: Set[int]) -> bool:
        """Tell whether a lone surname may be a slip for a person whom the versions of `spread` name."""
        if spread >= self._versions[form.known]:
            return True
        return len(form.known) >= thresholds.MISSPELLED_ALONE and len(spread) >= thresholds.MISSPELLED_KNOWN

    def _join_offices(self, facts: Sequence[Fact], stands: dict[str, set[int]]) -> None:
        """Join two persons who are said to hold one office in one row: the versions name another person."""
        holders: dict[str, set[str]] = defaultdict(set)
        for fact in facts:
            if isinstance(fact.value, Named) and fact.kind is FactKind.PERSON and fact.value.role:
                holders[self.key(fact.value.name)].add(fact.value.role)
        people = sorted(holders)
        for i, one in enumerate(people):
            for other in people[i + 1 :]:
                if self._root(one) == self._root(other) or self._together(one, other):
                    continue
                shared = stands.get(one, set()) & stands.get(other, set())
                if shared and any(one_office(a, b) for a in holders[one] for b in holders[other]):
                    self._make_one(self._root(other), self._root(one))

    def _join_beside(self, facts: Sequence[Fact]) -> None:
        """Join two persons of one first name who stand beside one and the same person: "Edda Korn and Oto Brill".

        Neither version has the other one.
        """
        people = sorted((f for f in facts if isinstance(f.value, Named) and f.kind is FactKind.PERSON), key=_at)
        beside: dict[str, set[str]] = defaultdict(set)
        for one, other in pairwise(people):
            near = (one.place.version, one.place.paragraph) == (other.place.version, other.place.paragraph)
            if near and 0 < other.place.start - one.place.end <= _BESIDE:
                a, b = self.key(name_of(one)), self.key(name_of(other))
                beside[a].add(b)
                beside[b].add(a)
        for a, b in combinations(sorted(beside), 2):
            first, second = self._root(a), self._root(b)
            if first == second or not beside[a] & beside[b] or self._together(first, second):
                continue
            if self._forms[a].surname_aside(self._forms[b]):
                self._make_one(second, first)

    def _join_bodies(self, facts: Sequence[Fact], rows: Sequence[Row]) -> None:
        """Join two bodies of one row whose names begin alike and end otherwise: a Dairy here, a Creamery there.

        What they share must be more than a place: "Albany County Court" is no "Albany County Jail".
        """
        at = {(v, p): r for r, row in enumerate(rows) for v, cell in enumerate(row.cells) for p in cell}
        by_start: dict[tuple[str, ...], dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        self._join_inflected({name_of(fact) for fact in facts if fact.kind is FactKind.ORG})
        for fact in facts:
            if not isinstance(fact.value, Named) or fact.kind is not FactKind.ORG:
                continue
            form = NameForm.of(fact.value.name)
            row = at.get((fact.place.version, fact.place.paragraph), -1)
            if row >= 0 and len(form.tokens) > _STEM:
                by_start[form.tokens[:_STEM]][form.known].add(row)
        for start, bodies in by_start.items():
            if " ".join(start) in self._places - self._bodies or start[1] in _OF_PLACES:
                continue
            names = sorted(bodies)
            for i, one in enumerate(names):
                for other in names[i + 1 :]:
                    a, b = self._forms[one], self._forms[other]
                    if self._root(one) == self._root(other) or self._together(self._root(one), self._root(other)):
                        continue
                    if bodies[one] & bodies[other] and a.ends_otherwise(b):
                        self._make_one(self._root(other), self._root(one))

    def _join_inflected(self, bodies: Set[str]) -> None:
        """Join two bodies whose names are one but for how their words end, and which no version has both."""
        for a, b in combinations(sorted(map(NameForm.of, bodies), key=lambda form: form.known), 2):
            one, other = self._root(a.known), self._root(b.known)
            if one != other and a.inflected(b) and not self._together(one, other):
                self._make_one(other, one)

    def _together(self, one: str, other: str) -> bool:
        """Tell whether some version uses both names, which makes them two."""
        return not self._spread(one).isdisjoint(self._spread(other))

    def _spread(self, root: str) -> Set[int]:
        return self._spreads.get(root, frozenset())

    def _make_one(self, root: str, chief: str) -> None:
        """Make a name a form of another one, both by their roots."""
        if root != chief:
            self._chief[root] = chief
            self._spreads[chief] |= self._spreads.pop(root)


def _on_the_map(name: str) -> bool:
    """Tell whether a name is a large town's, a region's or a country's."""
    return name in lexicon().cities or name in countries() or name in tables.table("slots")["regions"]


def _at(fact: Fact) -> Place:
    return fact.place


def name_of(fact: Fact) -> str:
    """Return the name a fact speaks of: the name itself, or who is cited."""
    if isinstance(fact.value, Citation):
        return fact.value.source
    return fact.value.name if isinstance(fact.value, Named) else ""


def name_lines(facts: Sequence[Fact], same: SameName, versions: Sequence[Version] = ()) -> list[list[Fact]]:
    """Return the names of `facts` in lines, one for each name of the story, mentions in the order of their places.

    Where versions name one person otherwise, the short form that all share ("Lee" of "Ann Lee" and "Anne Lee") has a
    line of its own: those mentions, as `versions` write them, do not differ.
    """
    lines: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        lines[same.key(name_of(fact))].append(fact)
    parted = [
        part for line in lines.values() for part in (_without_short_forms(line, versions) if versions else [line])
    ]
    return [sorted(part, key=lambda fact: fact.place) for part in parted]


def _without_short_forms(line: list[Fact], versions: Sequence[Version]) -> list[list[Fact]]:
    one_each = {name_of(fact): fact for fact in line}
    opposed = {
        NameForm.of(name_of(fact))
        for pair in combinations(one_each.values(), 2)
        if verdict(*pair).verdict is Verdict.DIFFERS
        for fact in pair
    }
    full, short = [], []
    for fact in line:
        form = _written(fact, versions)
        if opposed and isinstance(fact.value, Named) and all(form.short_for(other) for other in opposed):
            shared = " ".join(fact.value.name.split()[-len(form.tokens) :])
            short.append(replace(fact, value=replace(fact.value, name=shared)))
        else:
            full.append(fact)
    return [full, short] if len({fact.place.version for fact in short}) > 1 else [line]


def _written(fact: Fact, versions: Sequence[Version]) -> NameForm:
    place = fact.place
    return NameForm.of(versions[place.version].paragraphs[place.paragraph].text[place.start : place.end])
