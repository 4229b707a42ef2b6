"""Sentences -> how alike they are: words, their stems and their character n-grams, weighted over the story."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from crossread import places
from crossread.align import thresholds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|\w+")


@cache
def background() -> dict[str, float]:
    """Return how much a common word counts, 0.0 to 1.0; a word that is not listed counts fully."""
    path = places.resources() / "tables" / "align" / "background.toml"
    with path.open(encoding="utf-8") as file:
        tiers = tomllib.loads(file.read())["tier"]
    return {word: float(tier["weight"]) for tier in tiers for word in tier["words"].split()}


def _features(word: str) -> list[str]:
    """Return what a word is compared by: itself, its stem, and n-grams of its letters, which bear its inflections."""
    padded = f" {word[: thresholds.LONGEST_WORD]} "
    size = thresholds.GRAM
    grams = [padded[at : at + size] for at in range(max(1, len(padded) - size + 1))]
    return ["=" + word, "~" + word[: thresholds.STEM], *grams]


class Vectors:
    """Vectors of all sentences of a story, sparse, and their `lengths`; rows are sentences in the order given.

    `shared` tells of each feature whether more than one sentence has it.
    """

    def __init__(self, vectors: Any, shared: NDArray[np.bool_]) -> None:
        import numpy as np

        self.vectors = vectors
        self.lengths: NDArray[np.float32] = np.sqrt(np.asarray(vectors.multiply(vectors).sum(axis=1)).ravel())
        # What one sentence alone has adds to its own length and to no product.
        self._common = vectors[:, np.flatnonzero(shared)]

    def dots(self, ones: slice, others: slice) -> NDArray[np.float32]:
        """Return the dot products of two ranges of sentences: shape (ones, others); too low for one with itself."""
        product: NDArray[np.float32] = self._rows(ones) @ self._rows(others).toarray(order="F").T
        return product

    def _rows(self, at: slice) -> Any:
        """Return a range of rows that shares its figures with the whole, where scipy's own slice would copy them."""
        from scipy import sparse

        whole = self._common
        first, last = whole.indptr[at.start], whole.indptr[at.stop]
        starts = whole.indptr[at.start : at.stop + 1] - first
        parts = (whole.data[first:last], whole.indices[first:last], starts)
        return sparse.csr_matrix(parts, shape=(at.stop - at.start, whole.shape[1]))


class Likeness(Vectors):
    """The vectors of sentences by which versions are compared: the rarer in the story, the more a feature counts."""

    def __init__(self, texts: Sequence[str]) -> None:
        import numpy as np
        from scipy import sparse

        told = [_WORD.findall(text.lower()) or [text] for text in texts]
        words, columns = _numbered([word for found in told for word in found])
        rows = np.repeat(np.arange(len(told)), [len(found) for found in told])
        held = sparse.csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(len(told), len(words)))
        common = background()
        counts = np.array([common.get(word, 1.0) for word in words], dtype=np.float32)
        held.data = (1.0 + np.log(held.data)) * counts[held.indices]
        borne = [_features(word) for word in words]
        features, columns = _numbered([name for found in borne for name in found])
        sizes = np.array([len(found) for found in borne], dtype=np.intp)
        weights = np.repeat(thresholds.GRAMS / np.sqrt(np.maximum(sizes - 2, 1)), sizes).astype(np.float32)
        first = np.cumsum(sizes) - sizes
        weights[first], weights[first + 1] = thresholds.WORD, thresholds.STEMMED
        rows = np.repeat(np.arange(len(words)), sizes)
        made = sparse.csr_matrix((weights, (rows, columns)), shape=(len(words), len(features)))
        counted = held @ made
        self._present = np.bincount(counted.indices, minlength=len(features))
        self._weights = self._rarity(len(texts)) + thresholds.FLOOR
        super().__init__(_scaled(counted, self._weights), self._present > 1)

    def details(self) -> Vectors:
        """Return the vectors by which details are compared: what every sentence of the story has counts for little."""
        weights = self._rarity(self.vectors.shape[0] + thresholds.UNTOLD) + thresholds.COMMON
        return Vectors(_scaled(self.vectors, weights / self._weights), self._present > 1)

    def _rarity(self, sentences: int) -> NDArray[np.float64]:
        import numpy as np

        return np.asarray(np.log((sentences + thresholds.SMOOTH) / (self._present + thresholds.SMOOTH)))


def _numbered(names: Sequence[str]) -> tuple[list[str], NDArray[np.intp]]:
    """Return the different names in the order they first come, and for each name its number among them."""
    import numpy as np

    different = list(dict.fromkeys(names))
    number = {name: at for at, name in enumerate(different)}
    return different, np.fromiter(map(number.__getitem__, names), dtype=np.intp, count=len(names))


def _scaled(vectors: Any, weights: NDArray[np.float64]) -> Any:
    """Return sparse rows with each column multiplied by its weight."""
    import numpy as np
    from scipy import sparse

    return (vectors @ sparse.diags_array(weights.astype(np.float32))).tocsr()
