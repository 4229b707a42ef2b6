"""The training corpora as plain values: syntax from CoNLL-U, names from JSON lines. Which part trains what: PARTS."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

KINDS = {"PERSON": "PERSON", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "NORP": "NORP", "EVENT": "EVENT", "MISC": "MISC"}
"""Entity labels of the corpora, and what the model learns of them."""

NAMES_TRAIN = ("uner_ewt_dev", "gum_train", "wikigold", "docred", "gmb", "crossner_politics", "crossner_music",
               "crossner_literature", "crossner_science", "crossner_ai")  # fmt: skip
NAMES_DEV = ("gum_test_other", "uner_ewt_test")
"""What models are chosen by: whole documents that nothing is trained on. The other corpora come in stretches of a few
sentences without the name of their document, so that a part held out of them would share its names with the rest."""
NAMES_TEST = ("uner_pud_news", "gum_news_test", "uner_pud_wiki", "gmb_test")

_TIGHT_BEFORE = frozenset(".,;:!?)]}%'’”")
_TIGHT_AFTER = frozenset("([{$“‘")
_CLITICS = frozenset({"n't", "'s", "’s", "n’t", "'re", "'ve", "'ll", "'d", "'m", "’re", "’ve", "’ll", "’d", "’m"})


@dataclass(slots=True)
class Sentence:
    """One sentence: its words, whether a space follows each, and per word what a treebank says (empty where none).

    `heads` are indices within the sentence, a root its own head. `names` are (first word, after the last, label).
    """

    words: list[str]
    spaces: list[bool]
    tags: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    names: list[tuple[int, int, str]] | None = None


@dataclass(slots=True)
class Document:
    """Paragraphs of sentences from one document of a corpus. `source` names the corpus and its genre."""

    id: str
    source: str
    paragraphs: list[list[Sentence]]

    def words(self) -> int:
        """Return the number of words."""
        return sum(len(s.words) for p in self.paragraphs for s in p)


def treebank(path: Path) -> Iterator[Document]:
    """Yield the documents of a gzipped CoNLL-U file. Empty nodes are passed over; contractions keep their spacing."""
    document: Document | None = None
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows: list[list[str]] = []
        for line in (written.rstrip("\n") for written in lines):
            if line.startswith("# newdoc"):
                if document is not None:
                    yield document
                document = Document(line.partition("=")[2].strip(), path.name.partition(".")[0], [])
            elif line.startswith("# newpar") and "block" not in line and document is not None:
                document.paragraphs.append([])
            elif line and line[0] != "#":
                rows.append(line.split("\t"))
            elif not line and rows:
                if document is None:
                    document = Document(path.name, path.name.partition(".")[0], [])
                if not document.paragraphs:
                    document.paragraphs.append([])
                document.paragraphs[-1].append(_sentence(rows))
                rows = []
    if document is not None:
        document.paragraphs = [p for p in document.paragraphs if p]
        yield document


def _sentence(rows: list[list[str]]) -> Sentence:
    made = Sentence([], [])
    inside, after = 0, True
    for row in rows:
        if "." in row[0]:
            continue
        spaced = "SpaceAfter=No" not in row[9]
        if "-" in row[0]:
            inside, after = int(row[0].partition("-")[2]), spaced
            continue
        number = int(row[0])
        made.words.append(row[1])
        made.spaces.append(after if number == inside else False if number < inside else spaced)
        made.lemmas.append(row[2])
        made.tags.append(row[4])
        made.morphs.append(row[3] if row[5] == "_" else f"{row[3]}|{row[5]}")
        made.heads.append(number - 1 if row[6] == "0" else int(row[6]) - 1)
        made.deps.append("ROOT" if row[6] == "0" else row[7])
    return made


def names(path: Path, sources: tuple[str, ...]) -> Iterator[Document]:
    """Yield the documents of the gzipped JSON lines of names that come from `sources`, each as one paragraph."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            if row["src"] not in sources:
                continue
            sentences = [
                Sentence(s["w"], spacing(s["w"]), names=[(a, b, KINDS[k]) for a, b, k in s["e"] if k in KINDS])
                for s in row["sents"]
                if s["w"]
            ]
            if sentences:
                yield Document(f"{row['src']}-{number}", row["src"], [sentences])


def spacing(words: list[str]) -> list[bool]:
    """Return whether a space follows each word as an editor would set it: corpora of names keep no spacing."""
    quoted = False
    spaces: list[bool] = []
    for i, word in enumerate(words):
        opens = word in _TIGHT_AFTER
        if word == '"':
            opens, quoted = not quoted, not quoted
        following = words[i + 1] if i + 1 < len(words) else ""
        closes = following[:1] in _TIGHT_BEFORE or following in _CLITICS or (following == '"' and quoted)
        spaces.append(not (opens or closes))
    return spaces
