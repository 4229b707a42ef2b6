"""Corpora as training texts: how paragraphs are cut, spaced and quoted, and what of them is known. Writes no file."""

from __future__ import annotations

import gzip
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import corpora
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

SEED = 7
CURLED = 0.3
"""Share of paragraphs whose straight quotes are set as typographic ones: treebanks of the web hardly have them."""
RENAMED = 0.25
"""Share of the training texts of names in which names are exchanged for made-up ones, so that the words around a name
are learned as well as the names that happen to be in the corpora."""
RENAMED_OF = {"PERSON": 0.7, "ORG": 0.3, "LOC": 0.3}
"""Share of the names of a kind that are exchanged in such a text."""
LONGEST = 12
"""Sentences of one training text: longer paragraphs are cut."""
TREEBANKS = {
    "ewt-train": ("ewt-train",),
    "gum-train": ("gum-train",),
    "ewt-dev": ("ewt-dev",),
    "gum-dev": ("gum-dev",),
    "ewt-test": ("ewt-test",),
    "gum-test": ("gum-test",),
    "gum-news": ("gum-dev", "gum-test"),
    "pud-news": ("pud-news",),
}


def curled(sentences: list[corpora.Sentence]) -> list[corpora.Sentence]:
    """Return the sentences with typographic quotes; opening or closing is told by the tag, else by turn."""
    made = []
    quoted = False
    for s in sentences:
        words = []
        for i, word in enumerate(s.words):
            if word == '"':
                opens = s.tags[i] == "``" if s.tags else not quoted
                quoted = opens
                words.append("“" if opens else "”")
            else:
                words.append(word.replace("'", "’"))
        made.append(replace(s, words=words))
    return made


class Renamer:
    """Exchanges names for made-up ones: the beginning of one name of the kind with the end of another."""

    def __init__(self, documents: Iterable[corpora.Document], chance: random.Random) -> None:
        self._chance = chance
        self._small: set[str] = set()
        words: dict[str, Counter[str]] = {kind: Counter() for kind in RENAMED_OF}
        for sentence in (s for d in documents for p in d.paragraphs for s in p):
            self._small.update(word for word in sentence.words if word.islower())
            for first, last, kind in sentence.names or ():
                if kind in words:
                    words[kind].update(sentence.words[first:last])
        self._parts = {kind: sorted(word for word in count if self._proper(word)) for kind, count in words.items()}

    def _proper(self, word: str) -> bool:
        """Return whether a word is one that names alone have: "Lindqvist", not "Ministry" or "of"."""
        return len(word) > 3 and word.isalpha() and word.istitle() and word.lower() not in self._small

    def _made_up(self, kind: str) -> str:
        head, tail = self._chance.choice(self._parts[kind]), self._chance.choice(self._parts[kind])
        return head[: self._chance.randint(2, max(2, len(head) // 2))] + tail[-self._chance.randint(3, 4) :].lower()

    def renamed(self, sentences: list[corpora.Sentence]) -> list[corpora.Sentence]:
        """Return the text with some names exchanged, the same name everywhere for the same other one."""
        instead: dict[str, str] = {}
        for sentence in sentences:
            for first, last, kind in sentence.names or ():
                for word in sentence.words[first:last]:
                    if word not in instead and kind in RENAMED_OF and self._proper(word):
                        exchange = self._chance.random() < RENAMED_OF[kind]
                        instead[word] = self._made_up(kind) if exchange else word
        made = []
        for sentence in sentences:
            words = list(sentence.words)
            for first, last, _ in sentence.names or ():
                words[first:last] = [instead.get(word, word) for word in words[first:last]]
            made.append(replace(sentence, words=words))
        return made


def pieces(paragraph: list[corpora.Sentence]) -> Iterator[list[corpora.Sentence]]:
    """Yield a paragraph in stretches of at most LONGEST sentences."""
    for at in range(0, len(paragraph), LONGEST):
        yield paragraph[at : at + LONGEST]


def doc(vocab: Vocab, sentences: list[corpora.Sentence]) -> Doc:
    """Return one text with all that its sentences say; what they do not say stays unknown."""
    words = [w for s in sentences for w in s.words]
    spaces = [x for s in sentences for x in s.spaces]
    if any(not s.tags for s in sentences):
        starts = [i == 0 for s in sentences for i in range(len(s.words))]
        made = Doc(vocab, words=words, spaces=spaces, sent_starts=starts)
    else:
        heads, at = [], 0
        for s in sentences:
            heads += [at + head for head in s.heads]
            at += len(s.words)
        made = Doc(
            vocab,
            words=words,
            spaces=spaces,
            tags=[t for s in sentences for t in s.tags],
            pos=[m.partition("|")[0] for s in sentences for m in s.morphs],
            morphs=[m.partition("|")[2] for s in sentences for m in s.morphs],
            lemmas=[x for s in sentences for x in (s.lemmas or [""] * len(s.words))],
            heads=heads,
            deps=[d for s in sentences for d in s.deps],
        )
    if all(s.names is not None for s in sentences):
        spans, at = [], 0
        for s in sentences:
            spans += [Span(made, at + first, at + last, label=kind) for first, last, kind in s.names or ()]
            at += len(s.words)
        made.set_ents([span for span in spans if span.text.strip()], default="outside")
    return made


def treebank_texts(folder: Path, name: str) -> Iterator[list[corpora.Sentence]]:
    """Yield the paragraphs of one part; for training some stand a second time with typographic quotes."""
    chance = random.Random(SEED)
    for part in TREEBANKS[name]:
        for document in corpora.treebank(folder / f"{part}.conllu.gz"):
            news = document.id.startswith("GUM_news")
            if (name == "gum-news") != news and name != "gum-train" and part.startswith("gum"):
                continue
            for paragraph in document.paragraphs:
                for sentences in pieces(paragraph):
                    marks = any(c in w for s in sentences for w in s.words for c in "\"'")
                    curl = name.endswith("train") and marks and chance.random() < CURLED
                    yield curled(sentences) if curl else sentences


def name_texts(folder: Path, source: str) -> Iterator[list[corpora.Sentence]]:
    """Yield the texts of one source of names; those for training are varied."""
    documents = list(corpora.names(folder / "ner.jsonl.gz", (source,)))
    texts = (sentences for document in documents for sentences in pieces(document.paragraphs[0]))
    yield from varied(texts, documents) if source in corpora.NAMES_TRAIN else texts


def varied(
    texts: Iterable[list[corpora.Sentence]], documents: Iterable[corpora.Document]
) -> Iterator[list[corpora.Sentence]]:
    """Yield texts for training: some with typographic quotes, some with other names."""
    chance = random.Random(SEED)
    renamer = Renamer(documents, chance)
    for sentences in texts:
        made = curled(sentences) if chance.random() < CURLED else sentences
        yield renamer.renamed(made) if chance.random() < RENAMED else made


def silver_rows(path: Path) -> Iterator[dict[str, object]]:
    """Yield what the teacher has labelled, one group of sentences after the other."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def silver_syntax(path: Path) -> Iterator[list[corpora.Sentence]]:
    """Yield runs of sentences that the teacher has parsed to trees."""
    chance = random.Random(SEED)
    for row in silver_rows(path):
        run: list[corpora.Sentence] = []
        for s in [*row["sentences"], {"heads": []}]:
            if s["heads"]:
                spaces = corpora.spacing(s["words"])
                run.append(corpora.Sentence(s["words"], spaces, s["tags"], s["morphs"], [], s["heads"], s["deps"]))
            elif run:
                yield curled(run) if chance.random() < CURLED else run
                run = []


def silver_names(path: Path) -> Iterator[list[corpora.Sentence]]:
    """Yield the newswire with the names that the teacher finds in it, varied."""
    documents = []
    for row in silver_rows(path):
        if row["source"] == "gmb":
            run = [
                corpora.Sentence(s["words"], corpora.spacing(s["words"]), names=[tuple(n) for n in s["names"]])
                for s in row["sentences"]
            ]
            documents.append(corpora.Document(row["id"], "silver", [run]))
    yield from varied((document.paragraphs[0] for document in documents), documents)
