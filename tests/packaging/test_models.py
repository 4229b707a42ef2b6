"""The recipe of the language model, whole, on a corpus of a few invented sentences."""

from __future__ import annotations

import gzip
import importlib.util
import json
import subprocess
import sys
from itertools import product
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]
RECIPE = ROOT / "packaging" / "models"
TREEBANKS = ("ewt-train", "gum-train", "ewt-dev", "gum-dev", "ewt-test", "gum-test", "pud-news")
DAM = "The/the/DET/DT/3/det old/old/ADJ/JJ/3/amod dam/dam/NOUN/NN/4/nsubj broke/break/VERB/VBD/0/root"
STRAND = "Paula/Paula/PROPN/NNP/3/nsubj Strand/Strand/PROPN/NNP/1/flat left/leave/VERB/VBD/0/root"
SENTENCES = [DAM + " ././PUNCT/./4/punct", STRAND + " Velmark/Velmark/PROPN/NNP/3/obj ././PUNCT/./3/punct"]
NAMES = [[0, 2, "PERSON"], [3, 4, "LOC"]]


def part(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"recipe_{name}", RECIPE / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def run(script: str, *options: str) -> str:
    command = [sys.executable, str(RECIPE / script), *options]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, cwd=ROOT)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def conllu(document: str) -> str:
    blocks = []
    for number, sentence in enumerate(SENTENCES):
        rows = [f"# sent_id = {document}-{number}"]
        for at, word in enumerate(sentence.split(), 1):
            form, lemma, pos, tag, head, label = word.split("/")
            rows.append(f"{at}\t{form}\t{lemma}\t{pos}\t{tag}\t_\t{head}\t{label}\t_\t_")
        blocks.append("\n".join(rows))
    return f"# newdoc id = {document}\n# newpar\n" + "\n\n".join(blocks) + "\n\n"


@pytest.fixture(scope="module")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpora")
    for name in TREEBANKS:
        with gzip.open(folder / f"{name}.conllu.gz", "wt", encoding="utf-8") as out:
            out.write("".join(conllu(f"GUM_news_{i}" if i < 2 else f"GUM_bio_{i}") for i in range(8)))
    read = part("corpora")
    words = [word.split("/")[0] for word in SENTENCES[1].split()]
    with gzip.open(folder / "ner.jsonl.gz", "wt", encoding="utf-8") as out:
        for source in (*read.NAMES_TRAIN, *read.NAMES_DEV, *read.NAMES_TEST):
            out.write(json.dumps({"src": source, "sents": [{"w": words, "e": NAMES}]}) + "\n")
    return folder


def test_the_recipe_makes_a_pipeline_that_the_app_reads_with(corpora: Path, tmp_path: Path) -> None:
    from crossread.language import model
    from crossread.language.parsed import ParsedReader
    from crossread.story import Paragraph, Provenance, Version

    work, made = tmp_path / "work", tmp_path / "model"
    run("convert", "--corpora", str(corpora), "--work", str(work))
    letters = np.array([mark + letter for mark in ("", "##") for letter in "adeklmnprstuv"])
    np.savez(work / "pieces.npz", vocabulary=letters, vectors=np.ones((len(letters), 64), dtype=np.float16))
    small = ["training.eval_frequency=1", "training.batcher.size=40", "components.parser.min_action_freq=1"]
    for steps in (1, 2):
        options = [f"--set={one}" for one in (*small, f"training.max_steps={steps}")]
        assert "without what a teacher labels" in run("configure", "--work", str(work), *options)
        for half in ("syntax", "names"):
            run("train", "--work", str(work), half)
    rows = [json.loads(row) for row in (work / "syntax" / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["step"] for row in rows] == [1, 2], "the second run goes on where the first one ended"
    run("package", "--work", str(work), "--version", "0.0.1", "--output", str(made))
    assert "Not measured yet" in (made / "README.md").read_text(encoding="utf-8")
    assert str(tmp_path) not in (made / "config.cfg").read_text(encoding="utf-8")
    version = Version(Provenance("a"), (Paragraph("The old dam broke."),), language="en")
    (found,) = ParsedReader(model.load(made)).read(version).paragraphs
    assert all(word.tag for word in found.words)


def test_words_that_touch_are_put_together_as_an_editor_would() -> None:
    read = part("corpora")
    words = ["“", "It", "is", "n't", "over", ",", '"', "(", "she", ")", '"', "said", "."]
    text = "".join(w + " " * s for w, s in zip(words, read.spacing(words), strict=True)).strip()
    assert text == '“It isn\'t over, "(she)" said.'


def is_tree(heads: tuple[int, ...] | list[int]) -> bool:
    if sum(head == i for i, head in enumerate(heads)) != 1:
        return False
    for at in range(len(heads)):
        for _ in heads:
            at = heads[at]  # noqa: PLW2901 - climbs to the root
        if heads[at] != at:
            return False
    return True


def test_the_best_tree_is_a_tree_and_no_other_with_its_root_is_better() -> None:
    tree = part("trees").tree
    chance = np.random.default_rng(3)
    for _ in range(120):
        size = int(chance.integers(1, 6))
        scores = chance.normal(size=(size, size + 1)).astype(np.float32)
        found = tree(scores)
        assert is_tree(found)

        def worth(heads: tuple[int, ...] | list[int], scores: np.ndarray = scores) -> float:
            return float(sum(scores[i, 0 if head == i else head + 1] for i, head in enumerate(heads)))

        root = next(i for i, head in enumerate(found) if head == i)
        others = [heads for heads in product(range(size), repeat=size) if is_tree(heads) and heads[root] == root]
        assert worth(found) >= max(map(worth, others)) - 1e-4
