"""Sentences that tell the same: the share of the words two of them have in common, the best of each version."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from tests.facts.conftest import found_in, written

from crossread import language
from crossread.facts.clauses import clauses_of
from crossread.facts.echoes import Echoes, mutual
from crossread.story import Place

MILL = "The old mill by the river burned to the ground on Sunday night."
AGAIN = "On Sunday night the old mill by the river burned down to the ground."
OTHER = "Voters in the valley choose a new council in the spring."


def echoes(*columns: tuple[str, ...]) -> Echoes:
    versions = [written(*paragraphs) for paragraphs in columns]
    readings = [language.reader().read(version) for version in versions]
    found = [found_in(version, n) for n, version in enumerate(versions)]
    return Echoes(versions, readings, found, clauses_of(versions, readings))


def test_a_retold_sentence_is_an_echo_and_a_strange_one_is_none() -> None:
    alike = echoes((MILL, OTHER), (OTHER, AGAIN)).alike([Place(0, 0, 0, 3), Place(1, 1, 0, 2), Place(1, 0, 0, 6)])
    assert alike[0, 1] > 0.8
    assert alike[0, 2] < 0.2


def test_who_says_it_does_not_count() -> None:
    said = echoes((MILL,), ("The fire chief said " + MILL[0].lower() + MILL[1:],))
    assert said.alike([Place(0, 0, 0, 3), Place(1, 0, 30, 34)])[0, 1] > 0.9


def test_a_place_in_no_sentence_is_like_nothing() -> None:
    assert not echoes((MILL,), (AGAIN,)).alike([Place(0, 7, 0, 3), Place(1, 0, 0, 2)])[0].any()


def test_a_story_without_sentences_has_no_echoes() -> None:
    assert echoes((), ()).alike([Place(0, 0, 0, 0)]).tolist() == [[0.0]]


@given(
    arrays.arrays(np.float32, (6, 6), elements=st.floats(0, 1, width=16)),
    st.lists(st.integers(0, 2), min_size=6, max_size=6),
)
def test_only_the_best_of_each_other_version_are_mutual(likeness: np.ndarray, versions: list[int]) -> None:
    alike = (likeness + likeness.T) / 2
    found = mutual(alike, versions)
    assert np.array_equal(found, found.T)
    for i in range(6):
        for j in range(6):
            if versions[i] == versions[j]:
                assert found[i, j] == 0
            elif found[i, j]:
                rivals = [alike[i, k] for k in range(6) if versions[k] == versions[j]]
                assert found[i, j] == alike[i, j] >= 0.94 * max(rivals)
