"""Word vectors put together from word pieces, as a layer for spaCy's encoders. Registered with spaCy on import.

A small corpus of names knows few names; the pieces of a word say what it is like all the same. The table is learned
elsewhere and stays as it is in training; any word has a vector, the mean and the last of its pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Linear, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array

from crossread.language.word_pieces import pieces

Layer = Model[Any, Any]

_NAME = "piece_vectors"
_KEPT = 50_000
"""Words whose vectors are kept; then all are forgotten."""


class _Vectors:
    """The vectors of words by their pieces, kept once they are put together."""

    def __init__(self, vocabulary: list[str], table: Any) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self._table = np.asarray(table, dtype=np.float32)
        self.width = 2 * self._table.shape[1]
        self._known: dict[str, Any] = {}

    def __call__(self, word: str) -> Any:
        """Return one vector; zeros for a word with pieces that are not in the vocabulary."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            rows = self._table[pieces(word, self._numbers)]
            found = np.concatenate([rows.mean(0), rows[-1]]) if len(rows) else np.zeros(self.width, dtype=np.float32)
            self._known[word] = found
        return found


def piece_vectors(table: Path | None = None) -> Layer:
    """Return a layer from docs to the vectors of their words, each twice as wide as the table.

    `table` is a numpy archive of "vocabulary" (strings) and "vectors" (one row each); without it the layer waits for
    its weights to be read from disk.
    """
    made: list[_Vectors] = []

    def forward(model: Layer, docs: list[Doc], is_train: bool) -> tuple[list[Any], Callable[[Any], list[Doc]]]:  # noqa: ARG001 - thinc names it
        if not made:
            made.append(_Vectors(model.attrs["vocabulary"], model.get_param("E")))
        vector = made[0]
        found = [np.zeros((len(doc), vector.width), dtype=np.float32) for doc in docs]
        for rows, doc in zip(found, docs, strict=True):
            for i, token in enumerate(doc):
                rows[i] = vector(token.text)
        return found, lambda _: []

    model: Layer = Model(_NAME, forward, params={"E": None}, attrs={"vocabulary": []})
    if table is not None:
        with np.load(table, allow_pickle=False) as kept:
            model.attrs["vocabulary"] = kept["vocabulary"].tolist()
            model.set_param("E", kept["vectors"].astype(np.float32))
    return model


def lend(models: Iterable[Layer]) -> None:
    """Let all layers of word pieces but the first give up their table, so that one table is stored for all."""
    nothing: Any = np.zeros((0, 0), dtype=np.float32)
    for layer in _layers(models)[1:]:
        layer.attrs["vocabulary"] = []
        layer.set_param("E", nothing)


def borrow(models: Iterable[Layer]) -> None:
    """Let the layers without a table read that of the first."""
    layers = _layers(models)
    for layer in layers[1:]:
        if not layer.attrs["vocabulary"]:
            layer.attrs["vocabulary"] = layers[0].attrs["vocabulary"]
            layer.set_param("E", layers[0].get_param("E"))


def _layers(models: Iterable[Layer]) -> list[Layer]:
    return [node for model in models for node in model.walk() if node.name == _NAME]


@registry.architectures("crossread.PieceHashEmbed.v1")  # type: ignore[untyped-decorator]
def piece_hash_embed(
    width: int, attrs: list[str], rows: list[int], dimensions: int, table: Path | None = None
) -> Layer:
    """Return spaCy's MultiHashEmbed with the vectors of word pieces beside the hashed features.

    `dimensions` is the width of the table. Raises ValueError unless there are as many `rows` as `attrs`.
    """
    from spacy.ml.featureextractor import FeatureExtractor

    if len(rows) != len(attrs):
        raise ValueError(f"{len(attrs)} features, but {len(rows)} tables")
    tables: list[Layer] = [HashEmbed(width, n, column=i, seed=8 + i, dropout=0.0) for i, n in enumerate(rows)]
    hashed: Layer = chain(FeatureExtractor(attrs), list2ragged(), with_array(concatenate(*tables)))
    pieced: Layer = chain(piece_vectors(table), list2ragged(), with_array(Linear(width, 2 * dimensions)))
    mixed: Layer = with_array(Maxout(width, width * (len(attrs) + 1), nP=3, dropout=0.0, normalize=True))
    made: Layer = chain(concatenate(hashed, pieced), mixed, ragged2list())
    return made
