"""Base noun phrases: what belongs to a noun, and what does not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.language import Word
from crossread.language.phrases import phrases


def parsed(drawing: str) -> tuple[list[str], list[Word]]:
    """Read "word/POS/relation/head" a word, heads counted from 1, 0 for the root."""
    texts, words, at = [], [], 0
    for number, piece in enumerate(drawing.split()):
        text, pos, dep, head = piece.split("/")
        governor = number if head == "0" else int(head) - 1
        words.append(Word(at, at + len(text), text.lower(), pos, "", "ROOT" if head == "0" else dep, governor))
        texts.append(text)
        at += len(text) + 1
    return texts, words


def shown(drawing: str) -> list[tuple[str, str]]:
    texts, words = parsed(drawing)
    return [(" ".join(texts[p.first : p.last]), texts[p.head]) for p in phrases(words)]


def test_a_phrase_holds_article_number_and_adjective() -> None:
    drawn = "The/DET/det/4 38/NUM/nummod/4 dead/ADJ/amod/4 fishermen/NOUN/nsubj/5 drowned/VERB/root/0"
    assert shown(drawn) == [("The 38 dead fishermen", "fishermen")]


def test_a_preposition_parts_two_phrases() -> None:
    drawn = "Heavy/ADJ/amod/2 rain/NOUN/nsubj/6 in/ADP/case/5 the/DET/det/5 valley/NOUN/nmod/2 stopped/VERB/root/0"
    assert shown(drawn) == [("Heavy rain", "rain"), ("the valley", "valley")]


def test_an_owner_is_part_of_what_is_owned() -> None:
    drawn = "Norway/PROPN/nmod:poss/4 's/PART/case/1 oil/NOUN/compound/4 minister/NOUN/nsubj/5 resigned/VERB/root/0"
    assert shown(drawn) == [("Norway 's oil minister", "minister")]


def test_the_rest_of_a_name_stands_after_its_head() -> None:
    drawn = "Paula/PROPN/nsubj/3 Strand/PROPN/flat/1 left/VERB/root/0 ./PUNCT/punct/3"
    assert shown(drawn) == [("Paula Strand", "Paula")]


def test_an_apposition_is_a_phrase_of_its_own() -> None:
    drawn = "Strand/PROPN/nsubj/6 ,/PUNCT/punct/4 an/DET/det/4 engineer/NOUN/appos/1 ,/PUNCT/punct/4 left/VERB/root/0"
    assert shown(drawn) == [("Strand", "Strand"), ("an engineer", "engineer")]


def test_a_phrase_begins_with_no_mark() -> None:
    drawn = "“/PUNCT/punct/3 Fresh/ADJ/amod/3 water/NOUN/nsubj/5 ”/PUNCT/punct/3 came/VERB/root/0"
    assert shown(drawn) == [("Fresh water", "water")]


def test_words_that_nothing_parsed_have_no_phrases() -> None:
    assert phrases([Word(0, 3, "dam"), Word(4, 9, "burst", head=1)]) == ()


POS = st.sampled_from(["NOUN", "PROPN", "PRON", "VERB", "ADJ", "PUNCT", "ADP"])
DEP = st.sampled_from(["", "ROOT", "det", "compound", "nmod:poss", "flat", "nsubj", "punct", "amod"])


@given(st.lists(st.tuples(POS, DEP, st.integers(0, 11)), max_size=12))
def test_phrases_overlap_nowhere_whatever_the_arcs(drawn: list[tuple[str, str, int]]) -> None:
    words = [Word(2 * i, 2 * i + 1, "x", pos, "", dep, head % len(drawn)) for i, (pos, dep, head) in enumerate(drawn)]
    last = 0
    for phrase in phrases(words):
        assert last <= phrase.first <= phrase.head < phrase.last <= len(words)
        last = phrase.last
