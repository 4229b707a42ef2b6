"""What the training configurations name: a reader that mixes corpora by weight. Registered with spaCy on import."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import DocBin
from spacy.training import Example
from thinc.api import Config, NumpyOps, set_current_ops

from crossread.language import pieces  # noqa: F401 - registers a layer of the pipeline

# spaCy's own BLAS is built for no processor in particular; numpy's is twice as fast in training and in use.
set_current_ops(NumpyOps(use_blis=False))


class Mixed:
    """The examples of several files, each as often as its weight says; a fraction is a random share of the file."""

    def __init__(self, folder: Path, weights: dict[str, float], seed: int) -> None:
        self._folder, self._weights, self._seed = folder, weights, seed
        self._read: dict[str, list[Example]] = {}

    def __call__(self, nlp: Language) -> Iterator[Example]:
        """Yield the examples of the first pass."""
        yield from self.passed(nlp, 0)

    def passed(self, nlp: Language, number: int) -> list[Example]:
        """Return the examples of pass `number` in random order; the same number gives the same order."""
        chance = random.Random(self._seed * 1000 + number)
        found: list[Example] = []
        for name, weight in sorted(self._weights.items()):
            examples = self._examples(nlp, name)
            found += examples * int(weight)
            found += chance.sample(examples, round(len(examples) * (weight % 1)))
        chance.shuffle(found)
        return found

    def _examples(self, nlp: Language, name: str) -> list[Example]:
        if name not in self._read:
            docs = DocBin().from_disk(self._folder / f"{name}.spacy").get_docs(nlp.vocab)
            self._read[name] = [Example(nlp.make_doc(doc.text), doc) for doc in docs if doc.text.strip()]
        return self._read[name]


@spacy.registry.readers("crossread.mixed.v1")
def mixed(folder: str, weights: dict[str, float], seed: int) -> Callable[[Language], Iterator[Example]]:
    """Return the reader of `folder`/NAME.spacy for each NAME in `weights`."""
    return Mixed(Path(folder), weights, seed)


def embeddings(config: Config) -> Iterator[Config]:
    """Yield the part of a configuration about each layer that reads a table of word pieces."""
    for component in config["components"].values():
        layers = component.get("model", {})
        embed = layers.get("tok2vec", layers).get("embed", {})
        if "table" in embed:
            yield embed
