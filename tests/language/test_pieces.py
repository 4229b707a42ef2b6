"""Words are put together from the longest pieces, and every word has a vector."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import spacy

from crossread.language.pieces import borrow, lend, piece_hash_embed, piece_vectors
from crossread.language.word_pieces import pieces

VOCABULARY = ["[UNK]", "storm", "storms", "##s", "##y", "st", "##or", "##m", "z", "##u", "##rich"]
NUMBERS = {piece: number for number, piece in enumerate(VOCABULARY)}


def spelled(word: str) -> list[str]:
    return [VOCABULARY[number] for number in pieces(word, NUMBERS)]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    vectors = np.arange(2 * len(VOCABULARY), dtype=np.float16).reshape(-1, 2)
    np.savez(tmp_path / "pieces.npz", vocabulary=np.array(VOCABULARY), vectors=vectors)
    return tmp_path / "pieces.npz"


def test_a_word_is_its_longest_pieces_from_the_start() -> None:
    assert spelled("storms") == ["storms"]
    assert spelled("Stormy") == ["storm", "##y"]
    assert spelled("Zürich") == ["z", "##u", "##rich"]


@pytest.mark.parametrize("word", ["", "?", "stormx", "水"])
def test_a_word_with_an_unknown_piece_has_none(word: str) -> None:
    assert spelled(word) == []


def test_a_vector_is_the_mean_and_the_last_of_the_pieces(table: Path) -> None:
    (found,) = piece_vectors(table).predict([spacy.blank("en")("stormy storms ?")])
    assert found.tolist() == [[(2 + 8) / 2, (3 + 9) / 2, 8, 9], [4, 5, 4, 5], [0, 0, 0, 0]]


def test_a_text_without_words_has_no_vectors(table: Path) -> None:
    (found,) = piece_vectors(table).predict([spacy.blank("en")("")])
    assert found.shape == (0, 4)


def test_weights_come_back_from_disk_without_the_table(table: Path) -> None:
    doc = spacy.blank("en")("stormy storms")
    given = piece_hash_embed(8, ["NORM", "SHAPE"], [20, 10], 2, table)
    given.initialize([doc])
    again = piece_hash_embed(8, ["NORM", "SHAPE"], [20, 10], 2).from_bytes(given.to_bytes())
    (one,), (other,) = given.predict([doc]), again.predict([doc])
    assert one.shape == (2, 8)
    assert np.array_equal(one, other)


def test_a_table_is_stored_once_and_read_by_all(table: Path) -> None:
    doc = spacy.blank("en")("stormy storms")
    given = [piece_hash_embed(8, ["NORM"], [20], 2, table).initialize([doc]) for _ in range(2)]
    wanted = [model.predict([doc])[0] for model in given]
    alone = len(given[1].to_bytes())
    lend(given)
    kept = [model.to_bytes() for model in given]
    assert len(kept[1]) < alone
    again = [piece_hash_embed(8, ["NORM"], [20], 2).from_bytes(data) for data in kept]
    borrow(again)
    assert all(np.array_equal(model.predict([doc])[0], one) for model, one in zip(again, wanted, strict=True))


def test_as_many_tables_as_features() -> None:
    with pytest.raises(ValueError, match="2 features, but 1 tables"):
        piece_hash_embed(8, ["NORM", "SHAPE"], [20], 2)
