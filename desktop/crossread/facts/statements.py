"""Sentences of two versions that say the same thing, whatever source they give: matched by their content words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds

if TYPE_CHECKING:
    from crossread.facts.values import Fact
    from crossread.language import ParagraphReading

_TELLING = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})


@dataclass(frozen=True, slots=True)
class Statement:
    """What one sentence says: where, in which words (events or stems), figures and first verb."""

    version: int
    paragraph: int
    words: frozenset[str]
    figures: frozenset[str]
    verb: tuple[int, int]


def statements(
    at: tuple[int, int], reading: ParagraphReading, cited: Sequence[Fact], quoted: Sequence[Fact]
) -> Iterator[Statement]:
    """Yield the statements of the parsed paragraph `at` (version, paragraph), without the words of who says them."""
    reporting = tables.reporting().verbs
    for sentence in reading.sentences:
        if any(quote.place.start < sentence.end and sentence.start < quote.place.end for quote in quoted):
            continue  # the line of the quote says whose it is
        sources = [fact.place for fact in cited if sentence.start <= fact.place.start < sentence.end]
        words: set[str] = set()
        figures: set[str] = set()
        verb = None
        for word in reading.words[sentence.first : sentence.last]:
            lemma = word.lemma.lower()
            if word.pos not in _TELLING or lemma in reporting or lemma in tables.stop_words():
                continue
            if any(place.start <= word.start < place.end for place in sources):
                continue
            if word.pos == "NUM":
                figures.add(lemma)
            known = tables.events().get(tables.stem(lemma))
            words.add(known.name if known else tables.stem(lemma))
            if verb is None and word.pos == "VERB":
                verb = word.start, word.end
        if verb is not None and len(words) >= thresholds.STATEMENT_WORDS:
            yield Statement(*at, frozenset(words), frozenset(figures), verb)


def alike(one: Statement, other: Statement) -> float:
    """Return the share of the longer statement's words that both have, 0.0 where they are too few to say one thing."""
    if one.figures != other.figures:
        return 0.0  # who gives another figure says another thing
    shared = len(one.words & other.words)
    if shared < thresholds.STATEMENT_WORDS:
        return 0.0
    return shared / max(len(one.words), len(other.words))


def groups(found: Sequence[Statement]) -> list[list[Statement]]:
    """Return the statements of one row in groups that say one thing, one of a version, the most alike first."""
    pairs = sorted(
        (
            (-alike(a, b), i, j)
            for i, a in enumerate(found)
            for j, b in enumerate(found[i + 1 :], i + 1)
            if a.version != b.version and alike(a, b) >= thresholds.STATEMENT_SHARE
        ),
    )
    home: dict[int, list[int]] = {}
    for _, i, j in pairs:
        one, other = home.get(i, [i]), home.get(j, [j])
        if one is other or not {found[k].version for k in one}.isdisjoint(found[k].version for k in other):
            continue
        joined = one + other
        home.update(dict.fromkeys(joined, joined))
    seen: list[list[int]] = []
    for group in home.values():
        if not any(group is known for known in seen):
            seen.append(group)
    return [[found[k] for k in sorted(group)] for group in seen]
