"""Known trouble is one sentence that names the source, the reason and the remedy."""

from __future__ import annotations

import pickle

from crossread.errors import Cancelled, StoryError, Unreadable, Unsaved


def test_trouble_reads_as_one_line() -> None:
    trouble = Unreadable("a\nb.txt", "it is\nempty", "Check  it")
    assert str(trouble) == "a b.txt: it is empty. Check it."
    assert (trouble.name, trouble.why, trouble.remedy) == ("a\nb.txt", "it is\nempty", "Check  it")


def test_trouble_crosses_a_process_border() -> None:
    for kind in (StoryError, Unreadable, Unsaved):
        trouble = pickle.loads(pickle.dumps(kind("a", "b", "c")))  # noqa: S301 - our own value
        assert type(trouble) is kind
        assert str(trouble) == "a: b. c."


def test_stopping_is_no_trouble() -> None:
    assert not isinstance(Cancelled(), StoryError)
