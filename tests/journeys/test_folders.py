"""Folders: dropped on the window, or named on the command line."""

from __future__ import annotations

WIRE = "The ferry left on Monday with 12 people."
POST = "On Monday a ferry left; 14 people were on it."


def test_the_files_of_a_dropped_folder_are_added_by_name(reporter, window, tmp_path):
    folder = tmp_path / "ferry"
    (folder / "inner").mkdir(parents=True)
    for name, text in (("b.txt", POST), ("a.md", WIRE), (".hidden.txt", "x"), ("photo.jpg", "x")):
        (folder / name).write_text(text, encoding="utf-8")
    reporter.drop(urls=[folder])
    reporter.wait(versions=2)
    assert [version.provenance.name.rsplit("/")[-1] for version in window.desk.story.versions] == ["a.md", "b.txt"]


def test_a_folder_named_on_the_command_line_is_opened(reporter, window, tmp_path):
    from crossread.ui.opening import open_wanted
    from crossread.ui.options import parse

    folder = tmp_path / "ferry"
    folder.mkdir()
    for name, text in (("10.txt", POST), ("2.txt", WIRE)):
        (folder / name).write_text(text, encoding="utf-8")
    open_wanted(window, parse([str(folder)]))
    reporter.wait(versions=2)
    assert [version.provenance.name.rsplit("/")[-1] for version in window.desk.story.versions] == ["2.txt", "10.txt"]
    (tmp_path / "none").mkdir()
    open_wanted(window, parse([str(tmp_path / "none")]))
    assert "no article" in window.notice.text


def test_a_folder_without_articles_or_with_too_many_says_so(reporter, window, tmp_path, monkeypatch):
    from crossread.ui import files

    monkeypatch.setattr(files, "FOLDER_LIMIT", 2)
    (tmp_path / "none").mkdir()
    (tmp_path / "many").mkdir()
    for number in range(3):
        (tmp_path / "many" / f"{number}.txt").write_text("A text.", encoding="utf-8")
    reporter.drop(urls=[tmp_path / "none"])
    assert "no article" in window.notice.text
    reporter.drop(urls=[tmp_path / "many"])
    assert "3 files" in window.notice.text
    assert not window.desk.keys
