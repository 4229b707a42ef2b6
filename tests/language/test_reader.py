"""What every reading holds to, whatever the text; other languages; installed pipelines."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crossread import language
from crossread.errors import Cancelled, StoryError
from crossread.language.reading import ChosenReader
from crossread.story import Paragraph, Provenance, Role, Version

PIECES = """The Mr. Oslo said Paula Strand . ? “ ” of and Ministry al- - ( ) President 12,000 p.m. U.S. Friday
NRDA 's , & Bank " rain in"""
NEWSLIKE = st.lists(st.sampled_from([*PIECES.split(), "\n", "x" * 400]), max_size=40).map(" ".join)


def version(*texts: str, language: str = "en") -> Version:
    return Version(Provenance("a"), tuple(Paragraph(text) for text in texts), language=language)


@settings(max_examples=150, deadline=None)
@given(st.one_of(NEWSLIKE, st.text(max_size=80)))
@example("Vincent '")
@example("Alan ” ” ” ”")
@example("al-")
@example("Mr.")
@example("OSLO -")
def test_a_reading_points_into_its_text(text: str) -> None:
    try:
        given_version = version(text)
    except ValueError:
        return
    found = language.reader().read(given_version).paragraphs[0]
    ends = [word.end for word in found.words]
    assert all(0 <= word.start < word.end <= len(text) for word in found.words)
    assert all(end <= word.start for end, word in zip(ends, found.words[1:], strict=False))
    assert "".join(text[word.start : word.end] for word in found.words).split() == "".join(text.split()).split()
    assert [sentence.first for sentence in found.sentences[1:]] == [sentence.last for sentence in found.sentences[:-1]]
    if found.words:
        assert (found.sentences[0].first, found.sentences[-1].last) == (0, len(found.words))
    for sentence in found.sentences:
        assert found.words[sentence.first].start == sentence.start
        assert found.words[sentence.last - 1].end == sentence.end
    last = 0
    for name in found.names:
        assert last <= name.start < name.end <= len(text)
        last = name.end


@settings(max_examples=60, deadline=None)
@given(st.lists(NEWSLIKE, min_size=2, max_size=4))
@example(["x" * 400, "Paula Strand left Norway.", " ", "“Go,” said Strand."])
def test_a_paragraph_among_others_points_into_its_own_text(texts: list[str]) -> None:
    try:
        given_version = version(*texts)
    except ValueError:
        return
    reading = language.reader().read(given_version)
    alone = [language.reader().read(version(text)).paragraphs[0] for text in texts]
    for text, paragraph, single in zip(texts, reading.paragraphs, alone, strict=True):
        assert paragraph.words == single.words
        assert paragraph.sentences == single.sentences
        assert all(text[name.start : name.end].strip() == text[name.start : name.end] for name in paragraph.names)
        assert {i for name in paragraph.names for i in (name.start, name.end)} <= {
            i for word in paragraph.words for i in (word.start, word.end)
        }


def test_furniture_is_not_read() -> None:
    mixed = Version(Provenance("a"), (Paragraph("Share Paula Strand", Role.FURNITURE), Paragraph("It rained.")))
    reading = language.reader().read(mixed)
    assert not reading.paragraphs[0].words
    assert reading.paragraphs[1].words


def test_another_language_is_divided_and_says_what_is_missing() -> None:
    reading = language.reader().read(version("Der Damm brach. Niemand kam.", language="de"))
    assert len(reading.paragraphs[0].sentences) == 2
    assert not reading.paragraphs[0].names
    assert "German" in reading.missing[0]


@pytest.mark.parametrize("code", ["xx", "ja", "qqq", "", "zh-Hant", "ar", "no-such-language"])
def test_any_language_code_is_read(code: str) -> None:
    reading = language.reader().read(version("雨が降った。 It rained.", language=code))
    assert reading.paragraphs[0].words
    assert reading.missing


def test_a_version_with_trouble_has_an_empty_reading() -> None:
    reading = language.reader().read(Version(Provenance("gone"), trouble="gone: no such file. Check the path."))
    assert reading.paragraphs == ()


def test_a_pipeline_that_is_not_installed_says_what_to_do() -> None:
    with pytest.raises(StoryError, match=r"Choose .*the one that comes with the app"):
        language.reader("en_no_such_pipeline")
    with pytest.raises(StoryError):
        language.reader("../../somewhere")


def test_an_installed_pipeline_is_offered_and_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package, about = tmp_path / "en_tiny_desk", tmp_path / "en_tiny_desk-1.2.dist-info"
    package.mkdir()
    about.mkdir()
    (package / "__init__.py").write_text(
        "import spacy\n\ndef load(**overrides):\n    nlp = spacy.blank('en', meta={'name': 'tiny_desk'})\n"
        "    nlp.add_pipe('sentencizer')\n    return nlp\n",
        encoding="utf-8",
    )
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: en_tiny_desk\nVersion: 1.2\n", encoding="utf-8")
    (about / "entry_points.txt").write_text("[spacy_models]\nen_tiny_desk = en_tiny_desk\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert "en_tiny_desk" in language.installed()
    reading = language.reader("en_tiny_desk").read(version("It rained. It stopped."))
    assert "tiny_desk" in reading.pipeline
    assert len(reading.paragraphs[0].sentences) == 2
    with pytest.raises(StoryError, match=r"one of .*en_tiny_desk"):
        language.reader("en_no_such_pipeline_either")


def test_a_chosen_pipeline_reads_its_own_language_and_leaves_the_rest_to_the_app() -> None:
    import spacy

    nlp = spacy.blank("de", meta={"name": "desk", "version": "1"})
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "LOC", "pattern": "Velmark"}])  # type: ignore[attr-defined]
    chosen = ChosenReader(nlp)
    german = chosen.read(version("In Velmark brach der Damm.", language="de-AT"))
    assert [name.kind.value for name in german.paragraphs[0].names] == ["place"]
    assert german.missing == ()
    english = chosen.read(version("The dam broke in Velmark.", language="en"))
    assert english == language.reader().read(version("The dam broke in Velmark.", language="en"))
    french = chosen.read(version("Le barrage a cédé.", language="fr"))
    assert "French" in french.missing[0]
    assert chosen.pipeline != language.reader().pipeline


def test_reading_stops_when_asked() -> None:
    with pytest.raises(Cancelled):
        language.reader().read(version("It rained.", "It stopped."), lambda: True)


@pytest.mark.parametrize(
    "run", ["@" * 60_000, "A" * 60_000, "A.B." * 15_000, "Mr. " * 15_000, "(" * 60_000, "Al-" * 20_000]
)
def test_hostile_text_takes_no_time(run: str) -> None:
    language.reader().read(version("It rained."))
    start = time.perf_counter()
    language.reader().read(version(run))
    assert time.perf_counter() - start < 20


def test_spacy_is_whole_after_its_lean_import() -> None:
    code = (
        "import sys; from crossread.language.spacy_import import spacy; nlp = spacy().blank('en');"
        "assert [t.text for t in nlp('It rained.')] == ['It', 'rained', '.'];"
        "assert not any(name.startswith(('weasel', 'typer', 'spacy.cli')) for name in sys.modules);"
        "import spacy.cli; assert spacy.cli.info"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert ran.returncode == 0, ran.stderr


def test_a_parsing_pipeline_is_used_as_it_is() -> None:
    import spacy

    from crossread.language.parsed import ParsedReader

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "Velmark"}, {"label": "CARDINAL", "pattern": "two"}])  # type: ignore[attr-defined]
    reading = ParsedReader(nlp).read(version("Velmark has two dams.  Both leak."))
    found = reading.paragraphs[0]
    assert [(name.name, name.kind.value) for name in found.names][:1] == [("Velmark", "place")]
    assert len(found.sentences) == 2
    assert not reading.parsed
