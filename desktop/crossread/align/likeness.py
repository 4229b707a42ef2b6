"""Sentences -> how alike they are: words, their stems and their character n-grams, weighted over the story."""

from __future__ import annotations

import math
import re
import tomllib
from collections import Counter
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


def _features(word: str) -> dict[str, float]:
    """Return what a word is compared by: itself, its stem, and n-grams of its letters, which bear its inflections."""
    found = {"=" + word: thresholds.WORD, "~" + word[: thresholds.STEM]: thresholds.STEMMED}
    padded = f" {word[: thresholds.LONGEST_WORD]} "
    size = thresholds.GRAM
    grams = [padded[at : at + size] for at in range(max(1, len(padded) - size + 1))]
    for gram in grams:
        found[gram] = found.get(gram, 0.0) + thresholds.GRAMS / len(grams) ** 0.5
    return found


class Likeness:
    """The weighted vectors of all sentences of a story; rows are sentences in the order given."""

    def __init__(self, texts: Sequence[str]) -> None:
        import numpy as np
        from scipy import sparse

        common = background()
        words: dict[str, int] = {}
        rows, columns, counts = [], [], []
        for row, text in enumerate(texts):
            for word, count in Counter(_WORD.findall(text.lower()) or [text]).items():
                rows.append(row)
                columns.append(words.setdefault(word, len(words)))
                counts.append((1.0 + math.log(count)) * common.get(word, 1.0))
        features: dict[str, int] = {}
        of_word, feature, weight = [], [], []
        for word, number in words.items():
            for name, value in _features(word).items():
                of_word.append(number)
                feature.append(features.setdefault(name, len(features)))
                weight.append(value)
        held = sparse.csr_matrix((counts, (rows, columns)), shape=(len(texts), len(words)), dtype=np.float32)
        made = sparse.csr_matrix((weight, (of_word, feature)), shape=(len(words), len(features)), dtype=np.float32)
        vectors = held @ made
        present = np.bincount(vectors.indices, minlength=len(features))
        rarity = np.log((len(texts) + thresholds.SMOOTH) / (present + thresholds.SMOOTH)) + thresholds.FLOOR
        self.vectors: Any = (vectors @ sparse.diags_array(rarity.astype(np.float32))).tocsr()
        self.lengths: NDArray[np.float32] = np.sqrt(np.asarray(self.vectors.multiply(self.vectors).sum(axis=1)).ravel())
        # What one sentence alone has adds to its own length and to no product.
        self._common: Any = self.vectors[:, np.flatnonzero(present > 1)]

    def dots(self, ones: slice, others: slice) -> NDArray[np.float32]:
        """Return the dot products of two ranges of sentences: shape (ones, others); too low for one with itself."""
        product: NDArray[np.float32] = self._common[ones] @ self._common[others].toarray(order="F").T
        return product
