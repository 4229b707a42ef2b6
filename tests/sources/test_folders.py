"""Folders given as sources: the files in them that can be read, in the order a reporter numbers them."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossread.sources import FOLDER_LIMIT, expanded, files_in, load


def filled(folder: Path, *names: str) -> Path:
    folder.mkdir()
    for name in names:
        (folder / name).write_text("A text of its own.", encoding="utf-8")
    return folder


def test_files_come_by_name_and_number_without_what_cannot_be_read(tmp_path: Path) -> None:
    folder = filled(tmp_path / "story", "v10.txt", "v2.txt", "V1.html", ".hidden.txt", "photo.jpg", "kept.crossread")
    (folder / "below").mkdir()
    assert [path.name for path in files_in(folder)] == ["V1.html", "v2.txt", "v10.txt"]


def test_a_folder_stands_for_its_files(tmp_path: Path) -> None:
    folder = filled(tmp_path / "story", "b.txt", "a.txt")
    given = ["-", str(folder), "https://example.org/page", "gone.txt", "\0"]
    expected = ["-", str(folder / "a.txt"), str(folder / "b.txt"), *given[2:]]
    assert expanded(given) == expected


@pytest.mark.parametrize(("count", "why"), [(0, "holds no article"), (FOLDER_LIMIT + 1, "51 files, too many")])
def test_a_folder_that_cannot_be_read_says_why(tmp_path: Path, count: int, why: str) -> None:
    folder = filled(tmp_path / "story", *(f"{n}.txt" for n in range(count)))
    assert expanded([str(folder)]) == [str(folder)]
    trouble = load(str(folder)).trouble
    assert trouble is not None
    assert why in str(trouble)
    assert "Give the files you want." in str(trouble)
