"""Sources as a reporter gives them: each keeps its column, what cannot be read says why in one sentence."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from pathlib import Path

import pytest

from crossread import sources
from crossread.errors import Cancelled
from crossread.sources import Kind, Pasted
from crossread.sources.parsing import parse
from crossread.story import Role, Version, fingerprint

TEXT = "Dam bursts in Marl\n\nThe dam above Marl burst on Tuesday night, the county said.\n\nThree people died.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "Harbour Daily.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def refused(version: Version) -> str:
    assert version.paragraphs == ()
    assert version.trouble is not None
    assert "\n" not in version.trouble
    assert version.trouble.startswith(version.provenance.name)
    assert version.trouble.endswith(".")
    return version.trouble


def test_a_file_is_read_with_its_fingerprint(story: Path):
    version = sources.load(story)
    assert version.trouble is None
    assert (version.title, [paragraph.role for paragraph in version.paragraphs]) == (
        "Dam bursts in Marl",
        [Role.HEADLINE, Role.BODY, Role.BODY],
    )
    assert version.provenance.sha256 == fingerprint(story.read_bytes())
    assert version.provenance.original == story.read_bytes()


def test_a_files_name_is_no_outlet(story: Path):
    assert sources.load(story).provenance.outlet is None


def test_a_batch_reads_what_it_can_and_says_what_it_cannot(story: Path, tmp_path: Path):
    empty, binary, large, page = (tmp_path / name for name in ("empty.txt", "song.bin", "huge.txt", "late.docx"))
    empty.write_bytes(b" \n")
    binary.write_bytes(bytes(range(256)) * 50)
    page.write_bytes(b"PK\x03\x04....word/document.xml")
    with large.open("wb") as file:
        file.truncate(sources.FILE_LIMIT + 1)
    steps: list[tuple[int, int]] = []
    given = [story, empty, tmp_path, tmp_path / "missing.txt", binary, large, page, story, Pasted(TEXT)]
    versions = sources.load_all(given, progress=lambda done, total: steps.append((done, total)))
    assert [version.trouble is None for version in versions] == [True] + [False] * 8
    said = [refused(version) for version in versions[1:]]
    for words, sentence in zip(
        ["empty", "folder", "no such file", "not text", "50 MB", "Word document", "given twice", "same content"],
        said,
        strict=True,
    ):
        assert words in sentence
    assert steps[0] == (0, 9)
    assert steps[-1] == (9, 9)


def test_the_same_content_under_another_name_names_the_first(story: Path, tmp_path: Path):
    copy = tmp_path / "copy.txt"
    copy.write_bytes(story.read_bytes())
    first, second = sources.load_all([str(story), str(copy)])
    assert first.trouble is None
    assert str(story) in refused(second)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may open every file")
def test_a_file_that_may_not_be_opened_says_so(story: Path):
    story.chmod(0)
    assert "may not be opened" in refused(sources.load(story))


@pytest.mark.parametrize("name", ["a\0b.txt", "x" * 5000, ""])
def test_a_path_that_is_none_is_refused(name: str):
    version = sources.load(name)
    assert version.trouble
    assert not version.paragraphs


def test_an_unknown_encoding_is_refused():
    data = bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFF, 0xFE]) * 30
    version = sources.from_bytes("strange.txt", data)
    assert version.trouble is None or "encoding" in refused(version) or "not text" in refused(version)


def test_standard_input_is_read():
    version = sources.from_bytes("-", TEXT.encode())
    assert version.title == "Dam bursts in Marl"


def test_a_kind_that_is_given_counts():
    version = sources.from_bytes("-", b"# Dam bursts\n\nThe dam burst on Tuesday.\n", Kind.MARKDOWN)
    assert (version.paragraphs[0].role, version.paragraphs[0].text) == (Role.HEADLINE, "Dam bursts")


def test_a_paste_is_read_and_keeps_its_name():
    version = sources.load(Pasted(TEXT, name="Harbour Daily"))
    assert (version.provenance.name, version.title) == ("Harbour Daily", "Dam bursts in Marl")


def test_a_paste_whose_html_holds_no_text_is_read_from_its_plain_form():
    version = sources.load(Pasted(TEXT, html="<meta charset='utf-8'><img src='a.png'>"))
    assert version.title == "Dam bursts in Marl"


def test_an_empty_paste_is_refused():
    assert "empty" in refused(sources.load(Pasted("  \n")))


def test_half_a_surrogate_pair_in_a_paste_does_no_harm():
    version = sources.load(Pasted("The dam \ud83d burst on Tuesday night, the county said on Wednesday morning."))
    assert version.trouble is None


def test_json_tells_what_the_sender_knows():
    given = {
        "title": "Dam bursts in Marl",
        "text": "The dam above Marl burst on Tuesday night, the county said.\n\nThree people died.",
        "outlet": "Harbour Daily",
        "authors": ["Jane Doe", "Sam Roe"],
        "published": "2025-03-04",
        "url": "https://harbour.example/dam",
        "credits": ["Reuters"],
    }
    version = sources.from_bytes("dam.json", json.dumps(given).encode())
    origin = version.provenance
    assert (origin.outlet, origin.authors, origin.credits) == ("Harbour Daily", ("Jane Doe", "Sam Roe"), ("Reuters",))
    assert (origin.published, origin.url) == (dt.date(2025, 3, 4), "https://harbour.example/dam")
    assert [paragraph.role for paragraph in version.paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]


def test_json_may_hold_a_page():
    page = "<h1>Dam bursts in Marl</h1>" + "<p>The dam above Marl burst on Tuesday night, the county said.</p>" * 1
    version = sources.from_bytes("dam.json", json.dumps({"html": page, "published": "soon"}).encode())
    assert version.trouble is None
    assert version.title == "Dam bursts in Marl"
    assert any("soon" in notice for notice in version.notices)


@pytest.mark.parametrize(
    "text", ["{", "[]", "{}", '{"text": ""}', '{"text": 3}', "null", "[" * 100_000, '{"a":' * 50_000, '{"html": []}']
)
def test_json_that_is_no_version_is_refused(text: str):
    assert parse({"kind": "json"}, text.encode()).refusal is not None


def test_json_may_hold_any_character():
    version = sources.from_bytes(
        "odd.json", b'{"text": "The dam \\ud800 burst at \\u0000 noon.", "title": 7, "authors": 5}'
    )
    assert version.trouble is None


def test_markdown_marks_give_roles():
    text = (
        "---\ntitle: Dam bursts in Marl\nauthor: Jane Doe\ndate: 2025-03-04\n---\n\n"
        "The dam above **Marl** burst.\n\n## What is known\n\n- three dead\n- 12,000 homeless\n\n"
        "> We heard it first.\n\n| Town | Dead |\n|---|---|\n| Marl | 3 |\n\n<script>alert(1)</script>\n"
    )
    version = sources.from_bytes("dam.md", text.encode())
    assert [(paragraph.role.value, paragraph.text) for paragraph in version.paragraphs] == [
        ("headline", "Dam bursts in Marl"),
        ("body", "The dam above Marl burst."),
        ("heading", "What is known"),
        ("list", "three dead"),
        ("list", "12,000 homeless"),
        ("quote", "We heard it first."),
        ("table", "Town | Dead"),
        ("table", "Marl | 3"),
        ("body", "<script>alert(1)</script>"),
    ]
    assert (version.provenance.authors, version.provenance.published) == (("Jane Doe",), dt.date(2025, 3, 4))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"{\\rtf1 hello}", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument"),
        (b"WARC/1.0\r\n", "web archive"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel>', "feed"),
        (b"From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: x\r\n\r\nHello", "mail"),
    ],
)
def test_a_form_that_is_not_read_yet_is_named(data: bytes, words: str):
    assert words in refused(sources.from_bytes("thing", data))


def test_text_under_another_forms_name_is_read(tmp_path: Path):
    path = tmp_path / "notes.doc"
    path.write_text(TEXT, encoding="utf-8")
    assert sources.load(path).title == "Dam bursts in Marl"


def test_work_that_is_cancelled_stops(story: Path):
    with pytest.raises(Cancelled):
        sources.load_all([story, story], cancelled=lambda: True)


@pytest.mark.parametrize("address", ["ftp://harbour.example/flood.txt", "file:///etc/hosts", "GOPHER://x/y"])
def test_only_web_addresses_are_fetched(address: str):
    assert "only addresses that begin with http or https are fetched" in refused(sources.load(address))


def test_the_date_of_the_dateline_counts_where_nothing_else_states_one() -> None:
    told = "OSLO, 3 March 2031 (Northern Wire) - A ferry ran aground on Monday, the coast guard said."
    assert sources.from_bytes("a.txt", f"Ferry aground\n\n{told}\n".encode()).provenance.published == dt.date(
        2031, 3, 3
    )
    stated = f"Ferry aground\n\nPublished: 4 March 2031\n\n{told}\n"
    assert sources.from_bytes("a.txt", stated.encode()).provenance.published == dt.date(2031, 3, 4)
