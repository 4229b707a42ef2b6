"""Lines on where what befalls somebody once befell them, and who found the dead: at home here, in hospital there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from crossread.facts import tables
from crossread.facts.finders.nouns import singular
from crossread.facts.names import NameForm
from crossread.facts.slots import level, spelled_alike
from crossread.facts.speech import parsed
from crossread.facts.values import Fact, FactKind, FactLine, Named, Verdict
from crossread.language import NameKind
from crossread.language.tables import lexicon
from crossread.story import Place

if TYPE_CHECKING:
    from crossread.facts.certainty import Clauses
    from crossread.facts.clauses import ClausesOf
    from crossread.facts.same_name import SameName
    from crossread.language import Name, Reading
    from crossread.story import Version

_AT = frozenset({"in", "at", "inside", "on", "from", "aboard", "en"})
_NEAR = frozenset({"near", "outside", "off"})
"""Words before a place at which something happened, and beside which."""
_WHO = "who "
"""Before the deed of which it is asked who did it."""
_DEEP = 4
"""Steps down the parse from a verb to the names of the places that belong to one place: at his home, in the town."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """What one version tells of a deed: the deed with whom it befell, and the answer given, at its words.

    `group` is the sort of place or person, "" where it is a town by its name, `key`.
    """

    deed: tuple[str, str]
    fact: Fact
    group: str = ""
    key: str = ""
    near: bool = False


def scene_lines(
    versions: Sequence[Version], readings: Sequence[Reading], same: SameName, *, clauses: ClausesOf
) -> list[FactLine]:
    """Return the lines of deeds that two versions tell of two places, or of two finders.

    Who it befell is known by the surname, which no second person of the story bears. What a version itself tells in two
    ways is held against nobody. Of two towns neither is anywhere in the other's version.
    """
    finder = _Finder(versions, readings, same, clauses)
    told: dict[tuple[str, str], dict[int, list[_Scene]]] = defaultdict(lambda: defaultdict(list))
    for number, version in enumerate(versions):
        for paragraph in version.aligned() if version.is_english else ():
            for scene in finder.scenes(number, paragraph):
                told[scene.deed][number].append(scene)
    _meant(told)
    answered = {
        deed: {v: [s for s in some if s.group or s.key] for v, some in given.items()} for deed, given in told.items()
    }
    lines = (finder.line(deed, {v: some for v, some in given.items() if some}) for deed, given in answered.items())
    return _once_each([line for line in lines if line is not None])


def _meant(told: dict[tuple[str, str], dict[int, list[_Scene]]]) -> None:
    """Give what is told of a pronoun to the one person whom most versions name with the deed.

    A version that names somebody else with it may mean either.
    """
    for what in {what for what, who in told if who == ""}:
        unnamed = told.pop((what, ""))
        spread = {who: set(versions) for (deed, who), versions in told.items() if deed == what}
        chief = max(spread, key=lambda who: (len(spread[who]), who), default="")
        others = {version for who, versions in spread.items() if who != chief for version in versions}
        if len(spread.get(chief, ())) > 1:
            for version, scenes in unnamed.items():
                told[what, chief][version] += scenes if version not in others else []


def _once_each(lines: Sequence[FactLine]) -> list[FactLine]:
    """Return `lines` without those whose mentions stand in one before them: a deed is asked in two ways."""
    kept: list[FactLine] = []
    for line in lines:
        if all({*line.mentions}.isdisjoint(other.mentions) for other in kept):
            kept.append(line)
    return kept


class _Finder:
    def __init__(
        self,
        versions: Sequence[Version],
        readings: Sequence[Reading],
        same: SameName,
        clauses: ClausesOf,
    ) -> None:
        self._versions, self._readings, self._same, self._clauses = versions, readings, same, clauses
        self._shown: dict[str, str] = {}
        self._texts = [" ".join(version.paragraphs[i].text.lower() for i in version.aligned()) for version in versions]

    def scenes(self, version: int, paragraph: int) -> Iterator[_Scene]:
        """Yield what one paragraph tells of the listed deeds; of whom is "" where a pronoun or nobody says it."""
        reading = self._readings[version].paragraphs[paragraph]
        clauses = self._clauses(version, paragraph)
        if _verbs().isdisjoint(clauses.lemmas) or not parsed(reading):
            return
        text = self._versions[version].paragraphs[paragraph].text
        for i, word in enumerate(reading.words):
            lemma = clauses.lemmas[i]
            if word.pos != "VERB" or lemma not in _verbs() or _unsaid(i, clauses):
                continue
            sentence = next((text[s.start : s.end] for s in reading.sentences if s.start <= word.start < s.end), text)
            dated = _YEAR.search(sentence) is not None
            for what, entry in _wheres(lemma):
                if (dated and not entry.get("once")) or (entry.get("now") and word.tag not in _PRESENT):
                    continue  # he was arrested before, and lived elsewhere as a child
                yield from self._where(i, what, entry, (version, paragraph), clauses)
            for what, entry in _whos(lemma):
                yield from self._who(i, what, entry, (version, paragraph), clauses)

    def _where(
        self, i: int, what: str, entry: dict[str, Any], at: tuple[int, int], clauses: Clauses
    ) -> Iterator[_Scene]:
        names = self._readings[at[0]].paragraphs[at[1]].names
        who = self._befell(i, entry, clauses, names)
        if who is None:
            return
        verb = clauses.words[i]
        yield _Scene((what, who), Fact(FactKind.PLACE, Place(*at, verb.start, verb.end), Named(what), rule="scene"))
        for child in clauses.children[i]:
            if not clauses.words[child].dep.startswith("obl"):
                continue
            case = next((clauses.shown[c] for c in clauses.children[child] if clauses.words[c].dep == "case"), "")
            if case not in _AT | _NEAR:
                continue
            group = _group(clauses.shown[child], "places", entry["groups"])
            if group and case in _AT:
                yield _Scene((what, who), self._fact(child, at, clauses, FactKind.PLACE), group)
            for name in _names_below(child, clauses, names):
                if level(name.name) == "town" and not _facility(name.name):
                    value = Named(name.name)
                    fact = Fact(FactKind.PLACE, Place(*at, name.start, name.end), value, rule="scene")
                    yield _Scene((what, who), fact, key=self._same.key(name.name), near=case in _NEAR)

    def _befell(self, i: int, entry: dict[str, Any], clauses: Clauses, names: Sequence[Name]) -> str | None:
        """Return whom or what the deed of verb `i` befell, None where that is nothing listed."""
        if "things" in entry:
            return _number(i, entry["things"], clauses)
        if "by" in entry:
            told = (singular(clauses.shown[j]) for _, j in clauses.people(i) if clauses.words[j].tag != "NNS")
            return next((noun for noun in told if noun in entry["by"]), None)
        return self._whom(i, "to" if entry.get("to") else "by", clauses, names)

    def _whom(self, i: int, part: str, clauses: Clauses, names: Sequence[Name]) -> str | None:
        """Return the key of the person of a deed, "" where a pronoun stands for one or nobody is told, else None."""
        told = [j for side, j in clauses.people(i) if side == part]
        at = i
        while not told and clauses.words[at].dep == "conj":
            at = clauses.words[at].head
            told = [j for side, j in clauses.people(at) if part == "to" or side == "by"]
        if not told:
            return "" if part == "by" and clauses.words[i].dep in ("ROOT", "conj", "parataxis") else None
        j = clauses.meant(told[0]) if clauses.shown[told[0]] in _RELATIVE else told[0]
        if clauses.words[j].pos == "PRON":
            return "" if clauses.shown[j] in _ONE else None
        near = {j, *(c for c in clauses.children[j] if clauses.words[c].dep in _NAMING)}
        held = [n for n in names if n.kind is NameKind.PERSON and any(_within(c, n, clauses) for c in near)]
        if len(held) != 1:
            return None
        key = self._same.key(held[0].name)
        self._shown.setdefault(key, held[0].name)
        return key

    def _who(self, i: int, what: str, entry: dict[str, Any], at: tuple[int, int], clauses: Clauses) -> Iterator[_Scene]:
        number = _number(i, entry["things"], clauses)
        if number is None:
            return
        agents = [c for c in clauses.children[i] if clauses.words[c].dep == "obl:agent"]
        agents = agents or [clauses.meant(j) for side, j in clauses.people(i) if side == "by"]
        for agent in agents:
            for j in [agent, *(c for c in clauses.children[agent] if clauses.words[c].dep == "conj")]:
                group = _group(clauses.shown[j], "people", entry["groups"])
                if group:
                    yield _Scene((f"{_WHO}{what}", number), self._fact(j, at, clauses, FactKind.PERSON), group)

    @staticmethod
    def _fact(i: int, at: tuple[int, int], clauses: Clauses, kind: FactKind) -> Fact:
        word = clauses.words[i]
        return Fact(kind, Place(*at, word.start, word.end), Named(singular(clauses.shown[i])), rule="scene")

    def line(self, deed: tuple[str, str], given: dict[int, list[_Scene]]) -> FactLine | None:
        """Return the line of one deed, None where no two versions answer otherwise."""
        for one, other in combinations(given, 2):
            for grouped in (True, False):
                a, b = ([scene for scene in given[v] if bool(scene.group) is grouped] for v in (one, other))
                apart = self._groups_apart(a, b) if grouped else self._towns_apart(a, b)
                if apart:
                    told = {v: [s for s in scenes if bool(s.group) is grouped] for v, scenes in given.items()}
                    return _line(
                        deed,
                        self._shown.get(deed[1], deed[1]),
                        a[0],
                        b[0],
                        [scene for scenes in told.values() for scene in scenes],
                    )
        return None

    @staticmethod
    def _groups_apart(a: Sequence[_Scene], b: Sequence[_Scene]) -> bool:
        groups = [{scene.group for scene in scenes} for scenes in (a, b)]
        return all(groups) and groups[0].isdisjoint(groups[1])

    def _towns_apart(self, a: Sequence[_Scene], b: Sequence[_Scene]) -> bool:
        return bool(a) and bool(b) and all(self._two_towns(one, other) for one, other in product(a, b))

    def _two_towns(self, one: _Scene, other: _Scene) -> bool:
        if one.key == other.key or one.near != other.near or spelled_alike(one.key, other.key):
            return False
        if not all(_large(scene) for scene in (one, other)):
            return False  # a suburb or a quarter may lie in the town that the other names
        texts = self._texts[one.fact.place.version], self._texts[other.fact.place.version]
        return NameForm.of(one.key).surname not in texts[1] and NameForm.of(other.key).surname not in texts[0]


def _large(scene: _Scene) -> bool:
    """Tell whether a place is a large town of its own, and no quarter of one: not Brooklyn."""
    name = scene.fact.value.name if isinstance(scene.fact.value, Named) else ""
    return name in lexicon().cities and name not in tables.words("scenes", "quarters")


def _line(deed: tuple[str, str], shown: str, a: _Scene, b: _Scene, scenes: Sequence[_Scene]) -> FactLine:
    what, who = deed
    names = [scene.fact.value.name for scene in (a, b) if isinstance(scene.fact.value, Named)]
    mentions = tuple(sorted({s.fact.place: s.fact for s in scenes}.values(), key=lambda fact: fact.place))
    if a.fact.kind is FactKind.PERSON:
        rule = f"told differently: {names[0]} against {names[1]}"
        return FactLine(FactKind.PERSON, f"{what} the {who}", Verdict.DIFFERS, rule, mentions)
    noun = tables.table("scenes")["where"][what].get("noun")
    about = f"place of the {noun}" if noun else f"where {shown} {what}"
    rule = f"another place: {names[0]} against {names[1]}"
    return FactLine(FactKind.PLACE, about, Verdict.DIFFERS, rule, mentions)


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PRESENT = frozenset({"VBZ", "VBP"})
_RELATIVE = frozenset({"who", "whom", "that"})
_ONE = frozenset({"he", "she", "him", "her", "who", "whom"})
_NAMING = frozenset({"appos", "flat", "compound"})


def _within(i: int, name: Name, clauses: Clauses) -> bool:
    return name.start <= clauses.words[i].start < name.end


def _unsaid(i: int, clauses: Clauses) -> bool:
    """Tell whether verb `i` says that something did not happen, or will or may."""
    below = (clauses.words[c].lemma.lower() for c in clauses.children[i] if clauses.words[c].dep.startswith("aux"))
    return clauses.negation(i) is not None or any(lemma in _TO_COME for lemma in below)


_TO_COME = frozenset({"will", "shall", "would", "may", "might", "could", "should", "must", "can"})


def _number(i: int, things: Sequence[str], clauses: Clauses) -> str | None:
    """Return whether one body or several are what is done something to at verb `i`, None where it is none of them."""
    found = [j for side, j in clauses.people(i) if side == "to" and singular(clauses.shown[j]) in things]
    return ("bodies" if clauses.words[found[0]].tag == "NNS" else "body") if found else None


def _names_below(i: int, clauses: Clauses, names: Sequence[Name]) -> list[Name]:
    """Return the names of places that word `i` is or that belong to it."""
    held, front = {i}, {i}
    for _ in range(_DEEP):
        front = {c for at in front for c in clauses.children[at] if clauses.words[c].dep in _BELONGING}
        held |= front
    starts = {clauses.words[j].start for j in held}
    return [n for n in names if n.kind is NameKind.PLACE and any(n.start <= start < n.end for start in starts)]


def _facility(name: str) -> bool:
    """Tell whether a name is a building's or a street's, which is no town."""
    words = {singular(token) for token in NameForm.of(name).tokens}
    return any(not words.isdisjoint(listed) for listed in tables.table("scenes")["places"].values())


_BELONGING = frozenset({"nmod", "compound", "flat", "nmod:poss", "nmod:desc"})


def _group(noun: str, listed: str, groups: Sequence[str]) -> str:
    """Return the one of `groups` that a noun is of, "" where it is of none."""
    table: dict[str, list[str]] = tables.table("scenes")[listed]
    return next((group for group in groups if singular(noun) in table[group]), "")


@cache
def _verbs() -> frozenset[str]:
    listed = tables.table("scenes")
    return frozenset(verb for asked in ("where", "who") for entry in listed[asked].values() for verb in entry["verbs"])


@cache
def _wheres(verb: str) -> tuple[tuple[str, dict[str, Any]], ...]:
    return tuple((what, entry) for what, entry in tables.table("scenes")["where"].items() if verb in entry["verbs"])


@cache
def _whos(verb: str) -> tuple[tuple[str, dict[str, Any]], ...]:
    return tuple((what, entry) for what, entry in tables.table("scenes")["who"].items() if verb in entry["verbs"])
