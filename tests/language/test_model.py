"""The shipped pipeline: that it is there, small, free of heavy libraries, and read as our values."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from crossread import language
from crossread.language import ParagraphReading, model
from crossread.language.parsed import ParsedReader
from crossread.language.reading import _english
from crossread.story import Paragraph, Provenance, Version

LARGEST = 20_000_000
"""Bytes that the whole pipeline may take."""
TEXT = "Rescuers found 38 dead fishermen near Velmark, Russian Foreign Minister Sergei Brandt said. They had waited."


def read(*texts: str) -> tuple[ParagraphReading, ...]:
    version = Version(Provenance("a"), tuple(Paragraph(text) for text in texts), language="en")
    return language.reader().read(version).paragraphs


@pytest.fixture
def forgotten() -> Iterator[None]:
    """Let the pipeline be looked for anew, and once more afterwards."""
    kept = (model.version, _english)
    for one in kept:
        one.cache_clear()
    yield
    for one in kept:
        one.cache_clear()


def test_it_is_shipped_with_its_card_and_its_licence() -> None:
    folder = model.folder()
    assert folder is not None
    assert "CC BY-SA 4.0" in (folder / "LICENSE").read_text(encoding="utf-8")
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert "LAS" in card
    assert "Not measured" not in card
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) <= LARGEST


def test_it_names_people_bodies_places_and_groups_and_leaves_figures_to_the_rules() -> None:
    folder = model.folder()
    assert folder is not None
    labels = set(json.loads((folder / "meta.json").read_text(encoding="utf-8"))["labels"]["ner"])
    assert labels >= {"PERSON", "ORG", "LOC", "NORP"}
    assert labels.isdisjoint({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"})


def test_a_reading_has_tags_heads_and_phrases() -> None:
    (found,) = read(TEXT)
    words = {TEXT[word.start : word.end]: word for word in found.words}
    assert (words["fishermen"].pos, words["fishermen"].lemma) == ("NOUN", "fisherman")
    assert found.words[words["38"].head] == words["fishermen"]
    assert found.words[words["Rescuers"].head] == words["found"]
    shown = [TEXT[found.words[p.first].start : found.words[p.last - 1].end] for p in found.phrases]
    assert "38 dead fishermen" in shown


def test_every_sentence_has_one_root_and_heads_stay_inside_it() -> None:
    for paragraph in read(TEXT, "It rained. The dam broke, and nobody came.", "1,200 homes", "“Go!” he said."):
        for sentence in paragraph.sentences:
            inside = range(sentence.first, sentence.last)
            assert all(paragraph.words[i].head in inside for i in inside)
            assert sum(paragraph.words[i].head == i for i in inside) == 1


def test_reading_needs_no_torch_and_no_window() -> None:
    code = (
        "import sys; from crossread import language;"
        "from crossread.story import Paragraph, Provenance, Version;"
        "found = language.reader().read(Version(Provenance('a'), (Paragraph('The dam broke.'),), language='en'));"
        "assert found.parsed; assert not {'torch', 'PySide6', 'thinc_apple_ops'} & set(sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.usefixtures("forgotten")
def test_without_it_the_rules_still_read_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "folder", lambda: None)
    version = Version(Provenance("a"), (Paragraph(TEXT),), language="en")
    reading = language.reader().read(version)
    assert not reading.parsed
    assert "Velmark" in {TEXT[n.start : n.end] for n in reading.paragraphs[0].names}
    assert len(reading.paragraphs[0].sentences) == 2
    assert ["language model is missing" in sentence for sentence in reading.missing] == [True]


@pytest.mark.usefixtures("forgotten")
def test_a_damaged_one_is_as_good_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = ", encoding="utf-8")
    (tmp_path / "meta.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr(model, "folder", lambda: tmp_path)
    reading = language.reader().read(Version(Provenance("a"), (Paragraph(TEXT),), language="en"))
    assert reading.paragraphs[0].words
    assert reading.missing


def test_threads_read_one_after_the_other() -> None:
    inside: list[int] = []
    most: list[int] = []

    @Language.component("counts_threads")
    def counts(doc: Doc) -> Doc:
        inside.append(1)
        most.append(len(inside))
        time.sleep(0.02)
        inside.pop()
        return doc

    nlp = spacy.blank("en")
    nlp.add_pipe("counts_threads")
    shared = ParsedReader(nlp)
    versions = [Version(Provenance(str(i)), (Paragraph(f"{i} boats sank."),), language="en") for i in range(8)]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(shared.read, versions))
    assert [reading.paragraphs[0].words[0].lemma for reading in found] == [str(i) for i in range(8)]
    assert max(most) == 1


def test_wed_is_one_word() -> None:
    read = language.reader().read(Version(Provenance("a"), (Paragraph("The deputy was wed three weeks ago."),)))
    assert "wed" in [word.lemma for word in read.paragraphs[0].words]
