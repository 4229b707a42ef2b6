"""Lines of the fact table told as change, where the versions are states of one article: raised, renamed, removed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, pairwise
from typing import TYPE_CHECKING

from crossread.facts import thresholds
from crossread.facts.shown import amount, day, when
from crossread.facts.values import Amount, Citation, Fact, FactLine, Named, Quotation, Value, Verdict, When

if TYPE_CHECKING:
    from crossread.align import Row
    from crossread.story import Version

_CONFLICT = frozenset({Verdict.CONTRADICTS, Verdict.DIFFERS})


@dataclass(frozen=True, slots=True)
class History:
    """The states of one article among the versions of a story: their numbers, oldest first, and when each was."""

    states: tuple[int, ...]
    marks: dict[int, str]
    found: Sequence[Sequence[Fact]]
    versions: Sequence[Version]

    def told(self, line: FactLine) -> FactLine:
        """Return `line` with its rule told as change, or as it is where it holds other versions or nothing changed."""
        given = [state for state in self.states if any(fact.place.version == state for fact in line.mentions)]
        if any(fact.place.version not in self.states for fact in line.mentions):
            return line
        if line.verdict in _CONFLICT:
            said = self._changed(line.mentions, given)
            return replace(line, rule=said, change=said) if said else line
        said = self._come_or_gone(line.mentions, given)
        if not said:
            return line
        return replace(line, rule=f"{line.rule}; {said}", change=said)

    def _changed(self, mentions: Sequence[Fact], given: Sequence[int]) -> str | None:
        """Say what became of the value: "raised from 10 people to 250 people at 17:05"."""
        told: list[tuple[Value, str]] = []
        for state in given:
            values = dict.fromkeys(fact.value for fact in mentions if fact.place.version == state)
            if len(values) > 1:
                return None  # this state says both itself
            value = next(iter(values))
            if not told or _shown(told[-1][0]) != _shown(value):
                told.append((value, self.marks[state]))
        if len(told) < 2:
            return None
        verb = _verb([value for value, _ in told])
        first, *later = (_shown(value) for value, _ in told)
        steps = [f"to {value} {mark}" for value, (_, mark) in zip(later, told[1:], strict=True)]
        whole = f"{verb} from {first} {', then '.join(steps)}"
        return whole if len(whole) <= thresholds.CHANGE_LONGEST else f"{verb} {told[-1][1]}"

    def _come_or_gone(self, mentions: Sequence[Fact], given: Sequence[int]) -> str | None:
        """Say that the first states lack the fact, or the last ones: "added at 11:40", "removed at 17:05"."""
        first, last = self.states.index(given[0]), self.states.index(given[-1])
        if tuple(given) != self.states[first : last + 1]:
            return None
        before, after = self.states[:first], self.states[last + 1 :]
        if any(self._says(mentions, state) for state in (*before, *after)):
            return None
        parts = [f"added {self.marks[given[0]]}"] if before else []
        parts += [f"removed {self.marks[after[0]]}"] if after else []
        return ", ".join(parts) or None

    def _says(self, mentions: Sequence[Fact], state: int) -> bool:
        """Tell whether a state has the words or the value of a line after all, joined or not."""
        values = {fact.value for fact in mentions}
        if any(fact.value in values for fact in self.found[state]):
            return True
        whole = " ".join(self.versions[state].paragraphs[p].text for p in self.versions[state].aligned()).casefold()
        return any(self._words(fact) in " ".join(whole.split()) for fact in mentions)

    def _words(self, fact: Fact) -> str:
        place = fact.place
        text = self.versions[place.version].paragraphs[place.paragraph].text[place.start : place.end]
        return " ".join(text.split()).casefold()


def history(versions: Sequence[Version], rows: Sequence[Row], found: Sequence[Sequence[Fact]]) -> History | None:
    """Return the history in a story, None where no two versions are states of one article at times that are known.

    States of one article come from one outlet, at different times, and most words of the shorter one stand in rows
    with the same words of the other (`thresholds.ONE_ARTICLE`).
    """
    dated = [n for n, version in enumerate(versions) if version.provenance.published is not None and version.aligned()]
    ordered = sorted(dated, key=lambda n: _instant(versions[n]))
    best: tuple[int, ...] = ()
    counts = [_Counts(version) for version in versions]
    alike = {frozenset(two) for two in combinations(ordered, 2) if _one_article(*two, versions, rows, counts)}
    for start in ordered:
        kin = [n for n in ordered if n == start or {n, start} in alike]
        if len(kin) > len(best):
            best = tuple(kin)
    times = [_instant(versions[n]) for n in best]
    if len(best) < 2 or len(set(times)) < len(times):
        return None
    return History(best, _marks(versions, best), found, versions)


def _instant(version: Version) -> tuple[dt.date, dt.time]:
    published = version.provenance.published
    if isinstance(published, dt.datetime):
        if published.tzinfo is not None:
            published = published.astimezone(dt.UTC)
        return published.date(), published.time()
    return published or dt.date.min, dt.time.min


def _one_article(
    one: int, other: int, versions: Sequence[Version], rows: Sequence[Row], counts: Sequence[_Counts]
) -> bool:
    outlets = {(versions[n].provenance.outlet or "").casefold() for n in (one, other)}
    if len(outlets) > 1 or "" in outlets:  # two outlets may both print one agency's words
        return False
    kept = 0
    for row in rows:
        if row.cells[one] and row.cells[other]:
            kept += _shared(counts[one].of(row.cells[one]), counts[other].of(row.cells[other]))
    whole = (counts[n].of(versions[n].aligned()).total() for n in (one, other))
    return kept >= thresholds.ONE_ARTICLE * max(1, min(whole))


def _shared(a: Counter[str], b: Counter[str]) -> int:
    """Return how many words two texts have in common, each as often as it stands in both."""
    return sum(min(a[word], b[word]) for word in a.keys() & b.keys())


class _Counts:
    """How often each word stands in given paragraphs of a version, counted once."""

    def __init__(self, version: Version) -> None:
        self._version = version
        self._known: dict[tuple[int, ...], Counter[str]] = {}

    def of(self, paragraphs: Sequence[int]) -> Counter[str]:
        key = tuple(paragraphs)
        if key not in self._known:
            texts = (self._version.paragraphs[at].text.casefold().split() for at in key)
            self._known[key] = Counter(chain.from_iterable(texts))
        return self._known[key]


def _marks(versions: Sequence[Version], states: Sequence[int]) -> dict[int, str]:
    """Return when each state was, as short as tells them apart: "at 17:05", "on 15 March 2025"."""
    published = [versions[n].provenance.published for n in states]
    days = [versions[n].provenance.published_day for n in states]
    if len(set(days)) == len(days):
        return {n: f"on {day(date)}" for n, date in zip(states, days, strict=True)}
    clock = [f"{time:%H:%M}" if isinstance(time, dt.datetime) else "" for time in published]
    if len(set(days)) == 1:
        return {n: f"at {time}" for n, time in zip(states, clock, strict=True)}
    return {n: f"on {day(date)}, {time}".rstrip(", ") for n, date, time in zip(states, days, clock, strict=True)}


def _verb(values: Sequence[Value]) -> str:
    """Return what happened to a value: raised or lowered throughout, else changed."""
    figures = [value for value in values if isinstance(value, Amount)]
    if len(figures) < len(values) or len({(value.unit, value.change) for value in figures}) > 1:
        return "changed"
    sizes = [value.low if value.low is not None else value.high for value in figures]
    steps = {(a < b) - (a > b) for a, b in pairwise(sizes) if a is not None and b is not None}
    return {frozenset({1}): "raised", frozenset({-1}): "lowered"}.get(frozenset(steps), "changed")


def _shown(value: Value) -> str:
    if isinstance(value, Amount):
        return amount(value)
    if isinstance(value, When):
        return when(value)
    if isinstance(value, Named):
        return value.name
    if isinstance(value, Quotation):
        return f"“{value.words}”"
    return value.source if isinstance(value, Citation) else ""
