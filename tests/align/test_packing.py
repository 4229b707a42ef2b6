"""Passages kept as numbers: the same values come back, on this side of a pipe and on the other."""

from __future__ import annotations

import pickle
import tracemalloc

import pytest

from crossread.align import Passage, shared
from crossread.align.packing import Passages
from crossread.story import Paragraph, Place, Provenance, Version

HEADED = Passage((Place(2, 0, 0, 40), Place(2, 1, 0, 12)), (Place(5, 7, 3, 55),), 11)
SHORT = Passage((Place(2, 4, 100_000, 100_060),), (Place(5, 1, 0, 60),), 9)


def copies(count, words, changed):
    """Return versions of one article of which every `changed`th word is the version's own, each at other points."""
    return tuple(
        Version(
            Provenance(f"{number}.txt"),
            tuple(
                Paragraph(
                    " ".join(
                        f"x{number}y{at}" if at % changed == (13 * number) % changed else f"word{at * at % 1009}"
                        for at in range(start, start + 50)
                    )
                )
                for start in range(0, words, 50)
            ),
        )
        for number in range(count)
    )


def test_what_goes_in_comes_out():
    held = Passages([HEADED, SHORT])
    assert (len(held), list(held), held[0], held[-1], held[1:]) == (2, [HEADED, SHORT], HEADED, SHORT, (SHORT,))
    with pytest.raises(IndexError):
        held[2]
    assert held == (HEADED, SHORT)
    assert hash(held) == hash((HEADED, SHORT))
    assert held != Passages([HEADED])
    assert not Passages()
    assert Passages() == ()
    assert SHORT in held


def test_they_are_the_same_in_another_process():
    held = Passages([HEADED, SHORT])
    assert pickle.loads(pickle.dumps(held)) == held  # noqa: S301 - our own bytes


def test_eight_nearly_identical_articles_take_next_to_no_memory():
    pairs = shared(copies(8, 1500, 60))
    sent = pickle.dumps(pairs)
    assert len(sent) < 100_000
    tracemalloc.start()
    taken = pickle.loads(sent)  # noqa: S301 - our own bytes
    used = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert taken == pairs
    assert sum(len(pair.passages) for pair in taken) > 100
    assert used < 200_000
