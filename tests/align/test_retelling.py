"""Tales told again in other words: what stands together then, and what does not."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.align.told import rows

from crossread.align import Row
from crossread.align.retelling import Telling, in_course, links, meanings, products
from crossread.story import Paragraph, Provenance, Role, Version

PLAIN = [
    "A mouse ran over the body of a sleeping lion and woke him.",
    "The lion seized her in his paw and was about to kill her.",
    '"Spare me," she begged, "and one day I shall repay you."',
    "The lion was so amused by the thought that he let her go.",
    "Not long after, he was caught in a net that hunters had spread.",
    "His roars filled the forest, and the mouse knew his voice.",
    "She came running and gnawed the ropes until he was free.",
]
FANCY = [
    "Noon lay heavy on the savannah.",
    "Something tiny scampered across the king's nose and broke his rest.",
    "A great claw came down on its tail.",
    "In a trembling squeak the prisoner pleaded for her life and promised a favour in return.",
    "He chuckled, lifted the claw and rolled over to dream again.",
    "A week later men with cords and stakes had him trussed up under a thorn tree.",
    "He bellowed, and from her hole she recognised the sound.",
    "Strand by strand her little teeth cut through the knots.",
]
TOLD = {(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7)}
MILK = [
    "Patty balanced her can and set out for the village.",
    "It was a long road, and she passed it by doing sums.",
    "So many quarts would fetch so many pence, enough for a dozen layers from the neighbour.",
    "Their produce would pay for green silk, for green suited her complexion.",
    "At harvest every lad in the parish would ask her for a dance.",
    "A jerk of the chin, a clatter, and a white puddle in the dust.",
]


def tale(sentences: list[str], name: str, role: Role = Role.BODY) -> Version:
    return Version(Provenance(name), tuple(Paragraph(sentence, role) for sentence in sentences))


def met(found: tuple[Row, ...]) -> set[tuple[int, int]]:
    return {(i, j) for row in found for i in row.cells[0] for j in row.cells[1]}


def test_a_tale_told_again_in_other_words_meets_its_first_telling() -> None:
    found = met(rows(tale(PLAIN, "a"), tale(FANCY, "b")))
    assert len(found & TOLD) >= 5
    assert len(found - TOLD) <= 2


def test_nothing_of_a_retelling_counts_as_moved() -> None:
    assert not any(row.moved for row in rows(tale(PLAIN, "a"), tale(FANCY, "b")))


def test_the_order_of_loading_does_not_matter() -> None:
    there = met(rows(tale(PLAIN, "a"), tale(FANCY, "b")))
    assert there == {(j, i) for i, j in met(rows(tale(FANCY, "b"), tale(PLAIN, "a")))}


def test_three_tellings_meet_in_rows_of_their_own() -> None:
    short = [
        "A mouse woke a lion, who caught her.",
        "She begged for her life, and he laughed and let her go.",
        "Later hunters tied him up with ropes.",
        "The mouse heard him roar and gnawed him free.",
    ]
    found = rows(tale(PLAIN, "a"), tale(FANCY, "b"), tale(short, "c"))
    together = [row.cells for row in found if len(row.present) == 3]
    assert len(together) >= 2
    assert all(len(cell) <= 3 for cells in together for cell in cells)


def test_a_headline_never_meets_a_sentence_of_the_tale() -> None:
    one = Version(Provenance("a"), (Paragraph("A lion and a mouse", Role.HEADLINE), *tale(PLAIN, "a").paragraphs))
    assert all(row.cells[1] == () for row in rows(one, tale(FANCY, "b")) if 0 in row.cells[0])


def test_what_is_left_out_stands_alone() -> None:
    found = rows(tale(PLAIN, "a"), tale([*FANCY, *MILK], "b"))
    alone = {i for row in found for i in row.cells[1] if len(row.present) == 1}
    assert len(alone & set(range(len(FANCY), len(FANCY) + len(MILK)))) >= len(MILK) - 2


def telling(texts: list[str]) -> Telling:
    count = len(texts)
    near = np.zeros((count, 3), np.float32)
    near[:, 0] = 1.0
    return Telling(np.ones(count, np.float32), near, meanings(texts), np.zeros(count, np.int8))


def alone_by_meaning(one: list[str], other: list[str]) -> float:
    left, right = telling(one), telling(other)
    return in_course(products(np.zeros((len(one), len(other)), np.float32), left, right), left, right)


def test_one_tale_runs_along_another_and_a_different_one_does_not() -> None:
    assert alone_by_meaning(PLAIN, FANCY) > alone_by_meaning(PLAIN, MILK) + 0.1
    assert alone_by_meaning(PLAIN, FANCY) > 0.1 > alone_by_meaning(PLAIN, FANCY[::-1])


@pytest.mark.parametrize("texts", [[], [""], ["😀", "東京", "…"], ["The lion slept."]])
def test_what_has_no_meaning_has_no_likeness(texts: list[str]) -> None:
    found = meanings(texts)
    assert found.shape[0] == len(texts)
    assert not found.any()


TEXTS = st.lists(st.sampled_from([*PLAIN, *FANCY, *MILK, "", "😀", "東京"]), min_size=1, max_size=7)


@given(TEXTS, TEXTS)
def test_likeness_is_symmetric_and_a_cosine(one: list[str], other: list[str]) -> None:
    left, right = telling(one), telling(other)
    none = np.zeros((len(one), len(other)), np.float32)
    there, back = products(none, left, right), products(none.T, right, left)
    assert np.allclose(there, back.T, atol=1e-6)
    assert np.abs(there).max() <= 1.0 + 1e-6


@given(TEXTS, TEXTS)
def test_links_go_forward_and_use_a_sentence_once(one: list[str], other: list[str]) -> None:
    left, right = telling(one), telling(other)
    found = links(products(np.zeros((len(one), len(other)), np.float32), left, right), left, right)
    for earlier, later in itertools.pairwise(found):
        assert earlier.left_end <= later.left
        assert earlier.right_end <= later.right
    assert all(0 <= link.left < link.left_end <= len(one) and link.right_end <= len(other) for link in found)
