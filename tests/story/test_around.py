"""The words around a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.story import Paragraph, Place, Provenance, Story, Version, around


def story(text: str) -> Story:
    return Story((Version(Provenance("a.txt"), (Paragraph(text),)),))


def shown(text: str, words: str, most: int = 200) -> tuple[str, str]:
    at = text.index(words)
    return around(story(text), Place(0, 0, at, at + len(words)), most)


def test_the_sentence_is_shown_and_no_other() -> None:
    text = "The dyke broke at noon. Edda Korn sold the field for $30 million in 1957, they say. Nobody was hurt."
    assert shown(text, "1957") == ("Edda Korn sold the field for $30 million in ", ", they say.")


def test_a_title_or_an_initial_ends_no_sentence() -> None:
    text = "It rained. Mr. Oto J. Brill sold the field in 1957. It shone."
    assert shown(text, "1957") == ("Mr. Oto J. Brill sold the field in ", ".")


def test_letters_with_points_end_no_sentence() -> None:
    text = "It rained. The U.S. Harbour Office sold the field in 1957. It shone."
    assert shown(text, "1957") == ("The U.S. Harbour Office sold the field in ", ".")


def test_a_long_sentence_is_cut_between_words() -> None:
    text = (
        "When the old harbour wall gave way after the storm, 14 people were brought to safety by the crews of two tugs."
    )
    assert shown(text, "14 people", 24) == ("… way after the storm, ", " were brought to safety …")


def test_what_opens_a_sentence_has_nothing_before_it() -> None:
    assert shown("It rained. Fourteen people left.", "Fourteen people") == ("", " left.")
    assert shown("It rained. “Fourteen people left.”", "“Fourteen people") == ("", " left.”")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120).filter(str.strip), st.data())
def test_any_place_of_any_text_has_words_around_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, after = around(story(text), Place(0, 0, start, end), 20)
    assert max(len(before), len(after)) <= 22
    assert " ".join(before.strip("… ").split()) in " ".join(text[:start].split())
    assert " ".join(after.strip("… ").split()) in " ".join(text[end:].split())
