"""Which quotes of several versions are one quote, whole, shortened or altered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from crossread.facts import altered, tables, thresholds
from crossread.facts.values import Fact, Quotation, Verdict
from crossread.facts.verdicts import verdict
from crossread.story import Place

_SCORE = {Verdict.SAME: 1.0, Verdict.COMPATIBLE: 0.9, Verdict.DIFFERS: 0.7}


def quote_lines(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return the quotes of `facts` in lines, each line one quote, mentions in the order of their places.

    A quote joins a line only where it agrees with most of its members, so that two halves do not chain two quotes.
    """
    said = [altered.words(fact.value.words if isinstance(fact.value, Quotation) else "") for fact in facts]
    bags = [frozenset(words) - tables.stop_words() for words in said]
    spoken = _lent(facts)
    scores: dict[tuple[int, int], float] = {}
    for i, j in combinations(range(len(facts)), 2):
        alike = 2 * len(bags[i] & bags[j]) >= min(len(bags[i]), len(bags[j]))
        if not alike and said[i][:2] != said[j][:2]:
            continue
        agreed = _agreed(spoken[i], spoken[j])
        if agreed is not None:
            scores[i, j] = _SCORE[agreed]
    line_of = list(range(len(facts)))
    lines: dict[int, list[int]] = {i: [i] for i in line_of}
    for (i, j), score in sorted(scores.items(), key=lambda entry: (-entry[1], entry[0])):
        one, other = line_of[i], line_of[j]
        if one == other:
            continue
        left, right = lines[one], lines[other]
        if score == _SCORE[Verdict.DIFFERS]:  # whoever gives a part of the words may have left out what is altered
            left, right = ([k for k in line if not _part(k, line, bags)] for line in (left, right))
        crossing = [scores.get((min(a, b), max(a, b)), 0.0) for a in left for b in right]
        if sum(crossing) / len(crossing) < thresholds.QUOTE_LINKAGE:
            continue
        for k in lines[other]:
            line_of[k] = one
        lines[one] += lines.pop(other)
    found: dict[int, list[Fact]] = defaultdict(list)
    for i, fact in enumerate(facts):
        found[line_of[i]].append(fact)
    return _runs(_whole([sorted(line, key=_place) for line in found.values()]))


def parts(column: Sequence[Fact]) -> list[list[Fact]]:
    """Return the mentions of one version in a line, those that share no words apart where they are quotes.

    A quote that goes on in the next paragraph is told in parts, each of which has its own words to be compared.
    """
    if len(column) < 2 or not all(isinstance(fact.value, Quotation) for fact in column):
        return [list(column)]
    found: list[tuple[set[str], list[Fact]]] = []
    for fact in column:
        bag = set(_words(fact)) - tables.stop_words()
        one = next(
            (part for part in found if 2 * len(part[0] & bag) >= min(len(part[0]), len(bag))),
            None,
        )
        if one is None:
            found.append((bag, [fact]))
        else:
            one[0].update(bag)
            one[1].append(fact)
    return [part for _, part in found]


def _lent(facts: Sequence[Fact]) -> list[Fact]:
    """Return quotes of which nobody says whose they are with the one person whom others give the same words to."""
    speakers: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for fact in facts:
        if isinstance(fact.value, Quotation) and fact.value.speaker is not None:
            speakers[_words(fact)].add(fact.value.speaker)
    lent = []
    for fact in facts:
        whose = speakers.get(_words(fact), set())
        if isinstance(fact.value, Quotation) and fact.value.speaker is None and len(whose) == 1:
            fact = replace(fact, value=replace(fact.value, speaker=next(iter(whose))))  # noqa: PLW2901 - completed
        lent.append(fact)
    return lent


def _part(k: int, line: Sequence[int], bags: Sequence[frozenset[str]]) -> bool:
    """Tell whether a quote of a line is only a part of another one there, which stands for it."""
    return any(bags[k] < bags[other] for other in line)


def _place(fact: Fact) -> Place:
    return fact.place


def _whole(lines: list[list[Fact]]) -> list[list[Fact]]:
    """Join the parts of a quote that one version breaks off and takes up again, and another gives in one.

    "It will hold," she said. "I know it." is a part of the line of "It will hold. I know it." and so is its second
    half, which else would be said by one version alone.
    """
    beside: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for line in lines:
        if len(line) == 1:
            beside[line[0].place.version, line[0].place.paragraph].append(line[0])
    taken: set[Place] = set()
    for line in lines:
        if len({fact.place.version for fact in line}) < 2:
            continue
        _close(line)
        for at, fact in enumerate(line):
            others = [other for other in line if other.place.version != fact.place.version]
            for part in sorted(beside[fact.place.version, fact.place.paragraph], key=_place):
                one = _one(line[at], part)
                if part.place not in taken and one is not None and _longer(one, line[at], others):
                    line[at] = one
                    taken.add(part.place)
    return [line for line in lines if len(line) > 1 or line[0].place not in taken]


def _close(line: list[Fact]) -> None:
    """Join, in place, the parts of a quote that stand beside each other in a line already."""
    for first, second in pairwise(list(line)):
        at = (first.place.version, first.place.paragraph)
        one = _one(first, second) if at == (second.place.version, second.place.paragraph) else None
        others = [fact for fact in line if fact.place.version != first.place.version]
        if one is not None and first in line and all(_longer(one, half, others) for half in (first, second)):
            line[line.index(first) : line.index(second) + 1] = [one]


def _runs(lines: list[list[Fact]]) -> list[list[Fact]]:
    """Join two quotes of one paragraph, as one, to a line in which neither has a place alone.

    "It is late," she said. "Now go home." may be what another version has as "Go home now, for it is late."
    """
    alone: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        if len(line) == 1:
            alone[line[0].place.version, line[0].place.paragraph].append(number)
    taken: set[int] = set()
    for numbers in alone.values():
        for first, second in pairwise(sorted(numbers, key=lambda number: _place(lines[number][0]))):
            halves = lines[first][0], lines[second][0]
            run = _one(*halves)
            if run is None or not taken.isdisjoint((first, second)):
                continue
            for number, line in enumerate(lines):
                others = [fact for fact in line if fact.place.version != run.place.version]
                if number in taken or len(others) < len(line):
                    continue
                if all(_longer(run, half, others) for half in halves):
                    line.append(run)
                    line.sort(key=_place)
                    taken |= {first, second}
                    break
    return [line for number, line in enumerate(lines) if number not in taken]


def _one(fact: Fact, part: Fact) -> Fact | None:
    """Return two quotes of one paragraph as one, None where another person says the second or too much is between."""
    first, second = sorted((fact, part), key=_place)
    if not isinstance(first.value, Quotation) or not isinstance(second.value, Quotation):
        return None
    speakers = {value.speaker for value in (first.value, second.value)} - {None}
    if len(speakers) > 1 or not 0 <= second.place.start - first.place.end <= thresholds.QUOTE_BROKEN:
        return None
    said, more = first.value.words, second.value.words
    said = f"{said.rstrip(',')}." if said.endswith(",") and more[:1].isupper() else said
    words = Quotation(f"{said} {more}", first.value.speaker or second.value.speaker)
    return replace(fact, place=replace(first.place, end=second.place.end), value=words)


def _longer(one: Fact, fact: Fact, others: Sequence[Fact]) -> bool:
    """Tell whether a quote with its second part shares more words with a quote of another version than without it."""
    whole, alone = _words(one), _words(fact)
    return any(
        _agreed(one, other) is not None
        and len(altered.common(whole, _words(other))) > len(altered.common(alone, _words(other))) + 1
        for other in others
    )


def _words(fact: Fact) -> tuple[str, ...]:
    return altered.words(fact.value.words) if isinstance(fact.value, Quotation) else ()


def _agreed(a: Fact, b: Fact) -> Verdict | None:
    """Return how the words of two quotes agree, whoever said them."""
    if not isinstance(a.value, Quotation) or not isinstance(b.value, Quotation):
        return None
    judged = verdict(a, b).verdict
    return altered.agreement(a.value.words, b.value.words)[0] if judged is Verdict.CONTRADICTS else judged
