"""What words mean, by the shipped table."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread import places
from crossread.language.meaning import WIDTH, Meaning, meaning


@pytest.fixture(scope="module")
def table() -> Meaning:
    return meaning()


def cosine(table: Meaning, one: str, other: str) -> float:
    a, b = table.word(one), table.word(other)
    return float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("doctor", "physician", "harbour"),
        ("stole", "robbed", "painted"),
        ("flood", "river", "election"),
        ("jail", "prison", "orchard"),
        ("firefighters", "blaze", "pension"),
    ],
)
def test_words_of_like_meaning_are_closer_than_others(table: Meaning, word: str, near: str, far: str) -> None:
    assert cosine(table, word, near) > cosine(table, word, far) + 0.1


def test_case_accents_and_marks_do_not_matter(table: Meaning) -> None:
    for written in ("Cafe", "CAFÉ", "café", "(café)"):
        assert np.array_equal(table.word(written), table.word("cafe"))


@pytest.mark.parametrize("word", ["", " ", "😀", "東京", "—", "مدينة"])
def test_what_the_table_does_not_know_has_no_meaning(table: Meaning, word: str) -> None:
    assert table.word(word).shape == (WIDTH,)
    assert not table.word(word).any()


def test_a_word_the_table_lacks_is_put_together_from_its_pieces(table: Meaning) -> None:
    assert cosine(table, "floodwaters", "flood") > cosine(table, "floodwaters", "election") + 0.1


def test_a_common_word_tells_less_than_a_rare_one(table: Meaning) -> None:
    assert np.linalg.norm(table.word("the")) < np.linalg.norm(table.word("earthquake")) / 2


@given(st.text(max_size=30))
def test_any_text_has_a_finite_vector_that_cannot_be_changed(word: str) -> None:
    vector = meaning().word(word)
    assert vector.shape == (WIDTH,)
    assert vector.dtype == np.float32
    assert np.isfinite(vector).all()
    with pytest.raises(ValueError, match="read-only"):
        vector[0] = 1.0


def test_reading_the_table_needs_no_spacy() -> None:
    code = (
        "import sys; from crossread.language.meaning import meaning; "
        "meaning().word('dam'); sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_every_piece_has_a_row_and_a_scale_and_the_table_stays_small() -> None:
    folder = places.resources() / "models" / "meaning"
    pieces = (folder / "pieces.txt").read_text(encoding="utf-8").splitlines()
    rows, scales = np.load(folder / "vectors.npy"), np.load(folder / "scales.npy")
    assert rows.dtype == np.int8
    assert rows.shape == (len(pieces), WIDTH)
    assert scales.shape == (len(pieces),)
    assert len(set(pieces)) == len(pieces)
    assert sum(path.stat().st_size for path in folder.iterdir()) < 8_000_000
