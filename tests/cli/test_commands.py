"""The headless commands, as a reporter or a script runs them."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import crossread as app

Run = Callable[..., Any]

WIRE = """Harbour bridge closed after storm

The old harbour bridge was closed on Monday after 12 boats broke loose.

Mayor Ines Calder said the town would rebuild it by spring.
"""
DAILY = """Storm shuts harbour bridge

The old harbour bridge was closed on Monday after 14 boats broke loose.

Mayor Ines Calder said the town would rebuild it by spring.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    (tmp_path / "daily.txt").write_text(DAILY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_compare_tells_what_contradicts_in_each_outlets_words(crossread: Run, desk: Path) -> None:
    ran = crossread("compare", "wire.txt", "daily.txt")
    assert (ran.code, ran.err) == (0, "")
    report = ran.out
    assert report.index("FACTS THAT CONTRADICT") < report.index("THE SAME")
    assert "12 boats" in report
    assert "14 boats" in report
    assert "\x1b" not in report


def test_compare_writes_json_html_and_csv(crossread: Run, desk: Path) -> None:
    found = json.loads(crossread("compare", "wire.txt", "daily.txt", "--format", "json").out)
    assert found["format"] == "crossread.comparison/1"
    assert crossread("compare", "wire.txt", "daily.txt", "--format", "html").out.startswith("<!DOCTYPE html>")
    table = crossread("compare", "wire.txt", "daily.txt", "--format", "csv").out
    assert next(csv.reader(io.StringIO(table.removeprefix("\ufeff"))))[:4] == ["fact", "kind", "about", "verdict"]


def test_compare_tells_who_shares_text_with_whom(crossread: Run, desk: Path) -> None:
    report = crossread("compare", "wire.txt", "daily.txt").out
    assert "SHARED TEXT (1)" in report
    assert "79% of v1 is in v2, 82% of v2 in v1; which came first is not known" in report
    (desk / "other.txt").write_text("Concert in the park\n\nA band played all evening.\n", encoding="utf-8")
    report = crossread("compare", "wire.txt", "other.txt").out
    assert "SHARED TEXT" not in report
    assert "These versions seem to tell different stories." in report


def test_the_base_is_counted_from_one(crossread: Run, desk: Path) -> None:
    found = json.loads(crossread("compare", "wire.txt", "daily.txt", "--base", "2", "--format", "json").out)
    assert found["base"] == "v2"


@pytest.mark.parametrize("base", ["0", "3", "-1", "two"])
def test_a_base_that_is_no_source_is_wrong_usage(crossread: Run, desk: Path, base: str) -> None:
    assert crossread("compare", "wire.txt", "daily.txt", "--base", base).code == 2


def test_what_cannot_be_read_is_one_line_each_and_the_rest_is_compared(crossread: Run, desk: Path) -> None:
    (desk / "empty.txt").touch()
    (desk / "picture.txt").write_bytes(bytes(range(256)) * 20)
    (desk / "folder").mkdir()
    sources = ["wire.txt", "gone.txt", "empty.txt", "picture.txt", "folder", "wire.txt", "daily.txt"]
    ran = crossread("compare", *sources, "--format", "json")
    assert ran.code == 1
    assert [line.split(":")[0] for line in ran.troubles] == sources[1:6]
    found = json.loads(ran.out)
    assert [len(version["paragraphs"]) > 0 for version in found["versions"]] == [True, *[False] * 5, True]
    assert all(version["trouble"] for version in found["versions"][1:6])


@pytest.mark.parametrize(
    "sources", [["wire.txt"], ["wire.txt", "gone.txt"], ["gone.txt", "lost.txt"], ["wire.txt", "wire.txt"]]
)
def test_fewer_than_two_that_can_be_read_is_one_sentence(crossread: Run, desk: Path, sources: list[str]) -> None:
    ran = crossread("compare", *sources)
    assert (ran.code, ran.out) == (1, "")
    assert "Give at least two" in ran.troubles[-1]


def test_standard_input_is_a_source(crossread: Run, desk: Path) -> None:
    ran = crossread("compare", "wire.txt", "-", "--format", "json", given=DAILY)
    assert ran.code == 0
    assert [version["name"] for version in json.loads(ran.out)["versions"]] == ["wire.txt", "standard input"]


def test_standard_input_with_the_same_content_is_told(crossread: Run, desk: Path) -> None:
    ran = crossread("compare", "wire.txt", "daily.txt", "-", given=WIRE)
    assert ran.code == 1
    assert "same content as wire.txt" in ran.troubles[0]
    assert "FACTS THAT CONTRADICT" in ran.out


def test_a_saved_story_brings_what_was_decided_about_its_facts(crossread: Run, desk: Path) -> None:
    from crossread import compare, sources, storage
    from crossread.facts import Decision, Judgement, Verdict
    from crossread.story import Story

    story = Story(sources.load_all(["wire.txt", "daily.txt"]))
    line = next(line for line in compare.compare(story).facts if line.verdict is Verdict.CONTRADICTS)
    places = tuple(fact.place for fact in line.mentions)
    storage.save(desk / "storm.crossread", story, [Judgement(Decision.DISMISSED, line.kind, places, "Settled.")])
    assert "DISMISSED BY THE REPORTER (1)" in crossread("compare", "storm.crossread").out
    told = json.loads(crossread("compare", "storm.crossread", "--format", "json").out)
    assert [fact["judgement"]["note"] for fact in told["facts"] if fact["judgement"]] == ["Settled."]


def test_a_saved_story_can_be_compared(crossread: Run, desk: Path) -> None:
    from crossread import sources, storage
    from crossread.story import Story

    storage.save(desk / "storm.crossread", Story(sources.load_all(["wire.txt", "daily.txt"])))
    assert crossread("compare", "storm.crossread").out == crossread("compare", "wire.txt", "daily.txt").out
    (desk / "broken.crossread").write_bytes(b"SQLite format 3\x00")
    ran = crossread("compare", "broken.crossread")
    assert (ran.code, len(ran.troubles)) == (1, 1)


def test_read_gives_metadata_and_roles(crossread: Run, desk: Path) -> None:
    given = {"text": WIRE, "outlet": "North Wire", "published": "2025-03-04", "authors": ["Ines Berg"]}
    (desk / "wire.json").write_text(json.dumps(given), encoding="utf-8")
    found = json.loads(crossread("read", "wire.json", "--format", "json").out)
    assert found["format"] == "crossread.versions/1"
    (version,) = found["versions"]
    assert (version["outlet"], version["published"], version["authors"]) == ("North Wire", "2025-03-04", ["Ines Berg"])
    assert {"index", "role", "text"} == set(version["paragraphs"][0])
    assert "North Wire" in crossread("read", "wire.json").out


def test_facts_of_sources(crossread: Run, desk: Path) -> None:
    found = json.loads(crossread("facts", "wire.txt").out)
    (version,) = found["versions"]
    texts = {
        fact["kind"]: version["paragraphs"][fact["paragraph"]]["text"][fact["start"] : fact["end"]]
        for fact in version["facts"]
    }
    assert texts["quantity"] == "12 boats"


def test_facts_of_a_batch_point_into_the_given_text(crossread: Run, desk: Path) -> None:
    text = "Storm news\n\nAbout 12 boats broke loose.\r\nThe town of Lowick paid $3 million.\n"
    lines = [json.dumps({"id": "a", "text": text, "published": "2025-07-13"}), "", json.dumps({"id": 7, "text": ""})]
    ran = crossread("facts", "--jsonl", "-", given="\n".join(lines))
    assert ran.code == 0
    first, second = (json.loads(line) for line in ran.out.splitlines())
    assert (second["id"], second["facts"]) == (7, [])
    assert first["id"] == "a"
    assert all(text[fact["start"] : fact["end"]] == fact["text"] for fact in first["facts"])
    stated = {fact["text"]: fact["value"]["stated"] for fact in first["facts"] if "stated" in fact["value"]}
    assert stated["About 12 boats"] == [12, 12]
    assert stated["$3 million"] == [3_000_000, 3_000_000]


def test_lines_broken_to_a_width_are_one_paragraph(crossread: Run) -> None:
    text = (
        "The harbour board of the old town said late on Monday that the\n"
        "repairs to the bridge and both of its piers would take about 12\n"
        "weeks, and that ferries would run in its place until then."
    )
    ran = crossread("facts", "--jsonl", "-", given=json.dumps({"id": 1, "text": text}))
    assert "about 12\nweeks" in [fact["text"] for fact in json.loads(ran.out)["facts"]]


def test_a_bad_line_is_told_by_its_number_and_the_others_are_answered(crossread: Run, desk: Path) -> None:
    lines = ['{"id": 1, "text": "It rained."}', "{", "[1]", '{"id": 4}', '{"id": 5, "text": "x", "published": "soon"}']
    (desk / "batch.jsonl").write_text("\n".join(lines), encoding="utf-8")
    ran = crossread("facts", "--jsonl", "batch.jsonl", "--output", "out.jsonl")
    assert ran.code == 1
    assert [line.split(":")[0] for line in ran.troubles] == [f"batch.jsonl, line {n}" for n in (2, 3, 4, 5)]
    answers = (desk / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in answers] == [1, 5]


def test_align_answers_a_batch_with_rows(crossread: Run) -> None:
    case = {
        "id": "a",
        "versions": [["The bridge was closed on Monday.", "It rained."], ["The bridge was closed on Monday."]],
    }
    ran = crossread("align", "--jsonl", "-", given=json.dumps(case) + '\n{"id": "b", "versions": ["x"]}\n')
    assert ran.code == 1
    assert json.loads(ran.out) == {"id": "a", "rows": [[[0], [0]], [[1], []]]}
    assert len(ran.troubles) == 1


def test_align_keeps_the_numbers_of_blank_paragraphs_and_gives_each_a_row(crossread: Run) -> None:
    case = {
        "id": "a",
        "versions": [["", "The bridge was closed on Monday."], ["The bridge was closed on Monday.", " "]],
    }
    ran = crossread("align", "--jsonl", "-", given=json.dumps(case))
    assert ran.code == 0
    rows = json.loads(ran.out)["rows"]
    assert sorted(rows) == [[[], [1]], [[0], []], [[1], [0]]]


@pytest.mark.parametrize(
    "arguments", [["facts"], ["facts", "a.txt", "--jsonl", "b"], ["compare"], ["align"], ["read"], []]
)
def test_wrong_usage(crossread: Run, arguments: list[str]) -> None:
    assert crossread(*arguments).code == 2


def test_version_and_help(crossread: Run) -> None:
    assert crossread("--version").out.strip() == f"Crossread {app.__version__}"
    assert "compare" in crossread("--help").out


def test_a_batch_that_is_not_there_or_no_text_is_one_sentence(crossread: Run, desk: Path) -> None:
    assert crossread("facts", "--jsonl", "gone.jsonl").troubles[0].startswith("gone.jsonl: ")
    (desk / "latin.jsonl").write_bytes(b'{"id": 1, "text": "caf\xe9"}')
    ran = crossread("facts", "--jsonl", "latin.jsonl")
    assert (ran.code, len(ran.troubles)) == (1, 1)
    assert "UTF-8" in ran.err


def test_output_is_written_whole_or_not_at_all(crossread: Run, desk: Path) -> None:
    assert crossread("compare", "wire.txt", "daily.txt", "--output", "report.txt").code == 0
    assert "12 boats" in (desk / "report.txt").read_text(encoding="utf-8")
    before = sorted(path.name for path in desk.iterdir())
    ran = crossread("compare", "wire.txt", "daily.txt", "--output", Path("no", "report.txt"))
    assert (ran.code, len(ran.troubles)) == (1, 1)
    assert "does not exist" in ran.err
    assert crossread("read", "wire.txt", "--output", ".").troubles == [
        ".: it is a folder. Give the name of a file in it."
    ]
    assert sorted(path.name for path in desk.iterdir()) == before


def test_a_source_cannot_steer_the_terminal(crossread: Run, desk: Path) -> None:
    (desk / "evil.txt").write_text(DAILY.replace("Storm", "\x1b]0;owned\x07Storm"), encoding="utf-8")
    ran = crossread("compare", "wire.txt", "evil.txt")
    assert "\x1b" not in ran.out + ran.err
    ran = crossread("read", "gone\x1b[2J.txt")
    assert "\x1b" not in ran.out + ran.err


def test_an_unknown_pipeline_is_one_sentence(crossread: Run, desk: Path) -> None:
    ran = crossread("compare", "wire.txt", "daily.txt", "--pipeline", "en_no_such")
    assert (ran.code, len(ran.troubles)) == (1, 1)


def test_the_report_is_utf8_whatever_the_locale(desk: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    ran = subprocess.run(
        [sys.executable, "-m", "crossread", "compare", "wire.txt", "daily.txt"],
        env=environment,
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert "≠" in ran.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="a closed pipe is told otherwise on Windows")
def test_a_reader_that_has_enough_is_no_trouble(desk: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "crossread", "compare", "wire.txt", "daily.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(120) == 0


def test_the_headless_commands_never_import_the_window(desk: Path) -> None:
    code = (
        "import sys; from crossread.launch import main; main(['compare', 'wire.txt', 'daily.txt', '--output', 'o']);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=False, timeout=120)
    assert ran.returncode == 0


def test_a_folder_stands_for_the_files_in_it(crossread: Run, desk: Path) -> None:
    (desk / "story").mkdir()
    for name in ("wire.txt", "daily.txt"):
        (desk / name).rename(desk / "story" / name)
    ran = crossread("compare", "story", "--base", 2)
    assert (ran.code, ran.err) == (0, "")
    assert "12 boats" in ran.out
    (desk / "empty").mkdir()
    assert crossread("read", "empty").troubles == [
        "empty: it is a folder that holds no article. Give the files you want."
    ]
