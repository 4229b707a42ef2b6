"""Sentences of a story that tell the same thing in like words, wherever the versions have them."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, combinations
from typing import TYPE_CHECKING

from crossread.facts import tables, thresholds
from crossread.facts.values import Citation, Fact
from crossread.story import ASIDE_ROLES, Place

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from crossread.facts.certainty import Clauses
    from crossread.facts.clauses import ClausesOf
    from crossread.language import Reading
    from crossread.story import Version

_TELLING = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM", "ADV"})


@dataclass(frozen=True, slots=True)
class _Sentence:
    version: int
    paragraph: int
    start: int
    end: int
    words: frozenset[str]
    """The lemmas that tell something; those of who says it are left out."""


class Echoes:
    """How alike the sentences of a story are: the share of words that two have in common, rare ones weighing more.

    Of the two sentences' words the heavier sum counts as the whole, so that a short sentence is no echo of a long one.
    """

    def __init__(
        self,
        versions: Sequence[Version],
        readings: Sequence[Reading],
        found: Sequence[Sequence[Fact]],
        clauses: ClausesOf,
    ) -> None:
        self._sentences = [
            sentence
            for number, (version, reading) in enumerate(zip(versions, readings, strict=True))
            for sentence in _sentences(number, version, reading, found[number], partial(clauses, number))
        ]
        self._starts: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._first: dict[tuple[int, int], int] = {}
        for i, sentence in enumerate(self._sentences):
            key = sentence.version, sentence.paragraph
            self._first.setdefault(key, i)
            self._starts[key].append(sentence.start)
        self._alike = _alike([sentence.words for sentence in self._sentences])

    def alike(self, places: Sequence[Place]) -> NDArray[np.float32]:
        """Return how alike the sentences of each two places are: shape (n, n), 0.0 where one stands in no sentence."""
        import numpy as np

        at = np.array([self._at(place) for place in places], dtype=np.int64)
        if not self._sentences or not places:
            return np.zeros((len(at), len(at)), dtype=np.float32)
        found = self._alike[at][:, at]
        found[at < 0, :] = found[:, at < 0] = 0.0
        return found

    def _at(self, place: Place) -> int:
        """Return the number of the sentence at `place`, -1 where none is."""
        key = place.version, place.paragraph
        before = bisect_right(self._starts.get(key, []), place.start)
        if not before:
            return -1
        i = self._first[key] + before - 1
        return i if place.start < self._sentences[i].end else -1


def mutual(alike: NDArray[np.float32], versions: Sequence[int]) -> NDArray[np.float32]:
    """Return `alike` (n, n) where each of two is the other's best of its version, or nearly so; 0.0 elsewhere."""
    import numpy as np

    column = np.array(versions)
    found = np.zeros_like(alike)
    for one, other in combinations(sorted(set(versions)), 2):
        a, b = np.nonzero(column == one)[0], np.nonzero(column == other)[0]
        block = alike[np.ix_(a, b)]
        nearly = thresholds.ECHO_NEARLY
        best = (block >= nearly * block.max(axis=1, keepdims=True)) & (
            block >= nearly * block.max(axis=0, keepdims=True)
        )
        block = np.where(best, block, 0)
        found[np.ix_(a, b)], found[np.ix_(b, a)] = block, block.T
    return found


def _sentences(
    number: int, version: Version, reading: Reading, found: Sequence[Fact], clauses: Callable[[int], Clauses]
) -> Iterator[_Sentence]:
    cited: dict[int, list[Place]] = defaultdict(list)
    for fact in found:
        if isinstance(fact.value, Citation):
            cited[fact.place.paragraph].append(fact.place)
    idle = tables.reporting().verbs | tables.stop_words()
    for index in version.aligned():
        if version.paragraphs[index].role in ASIDE_ROLES:
            continue
        held, places, lemmas = reading.paragraphs[index], cited[index], clauses(index).lemmas
        told = [i for i, word in enumerate(held.words) if word.pos in _TELLING and lemmas[i] not in idle]
        for place in places:
            told = [i for i in told if not place.start <= held.words[i].start < place.end]
        for sentence in held.sentences:
            words = frozenset([lemmas[i] for i in told if sentence.first <= i < sentence.last])
            yield _Sentence(number, index, sentence.start, sentence.end, words)


def _alike(sentences: Sequence[frozenset[str]]) -> NDArray[np.float32]:
    import numpy as np
    from scipy.sparse import csr_matrix

    seen = Counter(chain.from_iterable(sentences))
    column = {word: i for i, word in enumerate(seen)}
    # Each word stands with the root of its weight in both sentences, so that a product sums the weights they share.
    roots = [math.sqrt(math.log(1 + len(sentences) / count)) for count in seen.values()]
    ends = np.cumsum([0, *map(len, sentences)])
    across = np.fromiter(map(column.__getitem__, chain.from_iterable(sentences)), dtype=np.int32, count=ends[-1])
    held = csr_matrix((np.array(roots, dtype=np.float32)[across], across, ends), shape=(len(sentences), len(column)))
    shared = (held @ held.T).toarray()
    whole = shared.diagonal().copy()
    shared /= np.maximum(np.maximum(whole[:, None], whole[None, :]), _LITTLE)
    few = np.array([len(words) < thresholds.STATEMENT_WORDS for words in sentences], dtype=np.bool_)
    shared[few, :] = shared[:, few] = 0.0
    return np.asarray(shared, dtype=np.float32)


_LITTLE = 1e-6
