"""Sentences of two versions that say the same thing, whatever source they give: matched by their content words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds
from crossread.facts.values import Quotation

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crossread.facts.values import Fact
    from crossread.language import ParagraphReading

_TELLING = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM", "ADV"})


_CASES = frozenset({"case", "fixed"})
_STATES = frozenset({"ROOT", "ccomp", "cop"})
"""The parts that a form of "be" may have where it is the verb of what is said."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What one sentence says: where, in which words (events or stems), figures and first verb."""

    version: int
    paragraph: int
    words: frozenset[str]
    figures: frozenset[str]
    verb: tuple[int, int]
    negated: bool
    """Whether a word denies what is said, or part of it: "nobody was hurt"."""
    spoken: Fact | None = None
    """The quote whose words it is."""


def statements(
    at: tuple[int, int],
    reading: ParagraphReading,
    lemmas: Sequence[str],
    cited: Sequence[Fact],
    quoted: Sequence[Fact],
) -> Iterator[Statement]:
    """Yield the statements of the parsed paragraph `at` (version, paragraph), without the words of who says them.

    `lemmas` are those of its words, in lower case. A sentence with a quote is one where it is known who speaks.
    """
    negations, reporting = tables.negations() | {"nobody"}, tables.reporting().verbs
    for sentence in reading.sentences:
        spoken = next((q for q in quoted if q.place.start < sentence.end and sentence.start < q.place.end), None)
        if spoken is not None and not (isinstance(spoken.value, Quotation) and spoken.value.speaker):
            continue
        sources = [fact.place for fact in cited if sentence.start <= fact.place.start < sentence.end]
        words: set[str] = set()
        figures: set[str] = set()
        verb = held = None
        here = lemmas[sentence.first : sentence.last]
        for word, lemma in zip(reading.words[sentence.first : sentence.last], here, strict=True):
            if held is None and word.pos == "AUX" and word.dep in _STATES:
                held = word.start, word.end
            if word.pos not in _TELLING or word.dep in _CASES:
                continue  # "according to"
            if verb is None and word.pos == "VERB" and lemma not in reporting:
                verb = word.start, word.end
            told = _told(lemma)
            if told is None or (sources and any(place.start <= word.start < place.end for place in sources)):
                continue
            if word.pos == "NUM":
                figures.add(lemma)
            words.add(told)
        verb = verb or held  # "she was on probation"
        if verb is not None and len(words) >= thresholds.STATEMENT_WORDS:
            negated = not negations.isdisjoint(here)
            yield Statement(*at, frozenset(words), frozenset(figures), verb, negated, spoken)


@lru_cache(maxsize=20_000)
def _told(lemma: str) -> str | None:
    """Return what a word tells, as its event or stem; None where it only says who speaks, or nothing."""
    if lemma in tables.reporting().verbs or lemma in tables.stop_words():
        return None
    known = tables.events().get(tables.stem(lemma))
    return known.name if known else tables.stem(lemma)


def alike(one: Statement, other: Statement) -> float:
    """Return the share of the longer statement's words that both have, 0.0 where they are too few to say one thing."""
    shared = len(one.words & other.words)
    if shared < thresholds.STATEMENT_WORDS:
        return 0.0
    return shared / max(len(one.words), len(other.words))


def groups(found: Sequence[Statement], rows: Sequence[int], echo: NDArray[np.float32]) -> list[list[int]]:
    """Return the statements, by index, that say one thing in groups, one of a version, the most alike first.

    `rows` are those they stand in, `echo` (n, n) how alike their sentences are where each is the other's best.
    """
    import numpy as np

    row = np.array(rows)
    near = (row[:, None] == row[None, :]) & (row[:, None] >= 0)
    version = np.array([statement.version for statement in found])
    asked = (near | (echo >= thresholds.ECHO_APART)) & (version[:, None] != version[None, :])
    left, right = np.nonzero(asked)
    left, right = left[left < right], right[left < right]
    pairs = []
    told = zip(left.tolist(), right.tolist(), near[left, right].tolist(), echo[left, right].tolist(), strict=True)
    for i, j, beside, heard in told:
        a, b = found[i], found[j]
        if a.negated != b.negated or (a.spoken and b.spoken):
            continue  # two quotes meet by their own words
        if a.figures and b.figures and a.figures.isdisjoint(b.figures):
            continue  # who gives another figure says another thing
        words = alike(a, b) if beside else 0.0
        if words >= thresholds.STATEMENT_SHARE or heard >= (thresholds.ECHO_NEAR if beside else thresholds.ECHO_APART):
            pairs.append((-max(words, heard), i, j))
    pairs.sort()
    home: dict[int, list[int]] = {}
    for _, i, j in pairs:
        one, other = home.get(i, [i]), home.get(j, [j])
        if one is other or not {found[k].version for k in one}.isdisjoint(found[k].version for k in other):
            continue
        joined = one + other
        home.update(dict.fromkeys(joined, joined))
    return [sorted(group) for group in {id(group): group for group in home.values()}.values()]
