"""Words in the reporter's language: looked up when they are shown, with their values and in the number they want."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread import translation
from crossread.translation import ENGLISH, Tongue, all_marked, marked, speak, translate, translate_n

GERMAN = {
    ("Tests", "Facts", "", -1): "Angaben",
    ("Tests", "{a} against {b}", "", -1): "{b} gegen {a}",
    ("Tests", "{n} facts", "{n} fact", 1): "{n} Angabe",
    ("Tests", "{n} facts", "{n} fact", 2): "{n} Angaben",
}


@pytest.fixture
def german() -> Iterator[None]:
    speak(Tongue("de", lambda context, text, comment, n: GERMAN.get((context, text, comment, n), text), ".", ","))
    yield
    speak(ENGLISH)


def test_english_is_what_stands_in_the_sources() -> None:
    assert translation.tongue() is ENGLISH
    assert translate("Tests", "Facts") == "Facts"
    assert translate_n("Tests", "{n} fact", "{n} facts", 1) == "1 fact"
    assert translate_n("Tests", "{n} fact", "{n} facts", 0) == "0 facts"
    assert translate_n("Tests", "{n} fact", "{n} facts", 1200) == "1,200 facts"


def test_a_language_is_spoken_meanwhile_and_left_whatever_happens() -> None:
    german = Tongue("de", lambda context, text, comment, n: GERMAN.get((context, text, comment, n), text))
    said = []

    def trouble() -> None:
        with translation.spoken(german):
            said.append(translate("Tests", "Facts"))
            raise OSError("no disk")

    with pytest.raises(OSError, match="no disk"):
        trouble()
    assert said == ["Angaben"]
    assert translate("Tests", "Facts") == "Facts"


@pytest.mark.usefixtures("german")
def test_another_language_puts_the_values_where_it_wants_them() -> None:
    assert translate("Tests", "{a} against {b}", a="14", b=2100) == "2.100 gegen 14"
    assert translate_n("Tests", "{n} fact", "{n} facts", 1) == "1 Angabe"
    assert translate_n("Tests", "{n} fact", "{n} facts", 2) == "2 Angaben"


@pytest.mark.usefixtures("german")
def test_what_is_marked_is_translated_when_it_is_shown() -> None:
    assert marked("Tests", "Facts") == "Facts"
    assert all_marked("Tests", "Facts", "Quotes") == ("Facts", "Quotes")
    assert translate("Tests", marked("Tests", "Facts")) == "Angaben"


@pytest.mark.usefixtures("german")
def test_a_text_without_translation_stays_english_in_either_number() -> None:
    assert translate_n("Tests", "{n} quote", "{n} quotes", 1) == "1 quote"
    assert translate_n("Tests", "{n} quote", "{n} quotes", 3) == "3 quotes"


@given(st.text(), st.text())
def test_words_of_a_version_are_never_taken_for_a_placeholder(one: str, other: str) -> None:
    assert translate("Tests", "{a}|{b}", a=one, b=other) == f"{one}|{other}"
    assert translate("Tests", "{a}|{b}", a="{b}", b=other) == f"{{b}}|{other}"
