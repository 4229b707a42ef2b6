"""What is left for the next start: written wholly or not at all, read whatever has become of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from crossread.sources import Pasted
from crossread.ui.models.left import Leavings, Left, Waiting
from crossread.ui.work import Amendment

NOW = dt.datetime(2031, 3, 3, 17, 5, 9)  # noqa: DTZ001 - the reporter's own clock


@pytest.fixture
def leavings(tmp_path):
    leavings = Leavings(tmp_path / "session")
    leavings.make()
    return leavings


def test_everything_comes_back_as_it_was_left(leavings, tmp_path):
    leavings.copy.touch()
    left = Left(
        "Ferry aground",
        tmp_path / "ferry.crossread",
        True,
        True,
        (
            Waiting(Path("a.txt")),
            Waiting("https://example.org/b"),
            Waiting(Pasted("words", "<p>words</p>"), Amendment("T", "Post", dt.date(2031, 3, 3))),
        ),
        True,
    )
    leavings.write(left)
    assert leavings.read() == left


def test_nothing_left_is_nothing_to_bring_back(leavings):
    assert leavings.read().empty
    leavings.write(Left(copied=True))
    assert leavings.read().empty, "the copy it speaks of is gone"


@pytest.mark.parametrize("broken", ["", "[]", "{", '{"title": "x"}', "null", "[" * 20_000])
def test_a_copy_whose_record_is_broken_is_brought_back_as_unsaved(leavings, broken):
    leavings.copy.touch()
    (leavings.folder / "session.json").write_text(broken, encoding="utf-8")
    left = leavings.read()
    assert (left.copied, left.unsaved, left.waiting) == (True, True, ())


def test_what_is_put_aside_is_named_after_the_story_and_survives_forgetting(leavings):
    leavings.copy.write_bytes(b"story")
    aside = leavings.put_aside(Left("Fire / at: Carrowmouth?", copied=True), NOW)
    leavings.forget()
    assert aside.name == "Fire at Carrowmouth 2031-03-03 17.05.09.crossread"
    assert aside.read_bytes() == b"story"
    assert leavings.read().empty
    assert leavings.put_aside(Left(), NOW) is None


def test_a_half_written_record_leaves_no_trace(leavings, monkeypatch):
    leavings.write(Left("first"))
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(OSError, match="full"):
        leavings.write(Left("second"))
    assert [path.name for path in leavings.folder.iterdir()] == ["session.json"]
    assert leavings.read().title == "first"
