"""Which paragraphs are meant: the one looked at, and the marked ones in their order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.story import Paragraph, Provenance, Role, Story, Version
from crossread.ui.models.picked import Picked

A, B, C = (0, 3), (1, 3), (0, 4)


@pytest.fixture
def picked(qapp):
    return Picked()


def test_a_second_paragraph_is_marked_together_with_the_one_looked_at(picked):
    picked.look_at(A)
    assert picked.meant == (A,)
    picked.flip(B)
    assert picked.marked == picked.meant == (A, B)
    picked.flip(A)
    assert (picked.marked, picked.focus) == ((B,), B)


def test_a_mark_from_the_keyboard_stays_while_another_paragraph_is_walked_to(picked):
    picked.look_at(A)
    picked.mark(A)
    picked.look_at(B, keep_marks=True)
    assert picked.meant == (A, B)
    picked.mark(B)
    picked.look_at(C, keep_marks=True)
    assert picked.meant == (A, B), "two versions are marked; the one looked at is only looked at"


def test_looking_elsewhere_lets_marks_go(picked):
    picked.look_at(A)
    picked.flip(B)
    picked.look_at(C)
    assert picked.meant == (C,)


def test_the_paragraph_looked_at_follows_its_version_into_another_comparison(picked):
    wire = Version(Provenance("wire.txt"), (Paragraph("Rain."), Paragraph("Snow.")))
    post = Version(Provenance("post.txt"), (Paragraph("Hail."), Paragraph("Fog.")))
    told = replace(post, paragraphs=(post.paragraphs[0], replace(post.paragraphs[1], role=Role.QUOTE)))
    picked.look_at((1, 1))
    picked.mark((1, 1))
    picked.carry(Story((wire, post)), Story((told, wire)))
    assert (picked.focus, picked.marked) == ((0, 1), ())
    picked.carry(Story((told, wire)), Story((wire,)))
    assert picked.focus is None
