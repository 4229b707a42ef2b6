"""The word tables say what the code expects of them, so that an entry is never silently without effect."""

from __future__ import annotations

from dataclasses import fields

from crossread.language.tables import Lexicon, entry, lexicon

AS_WRITTEN = {"cities", "given_names", "peoples", "territories", "ambiguous", "bodies"}


def test_words_that_are_compared_in_lower_case_are_written_so() -> None:
    for field in fields(Lexicon):
        if field.name not in AS_WRITTEN:
            words = getattr(lexicon(), field.name)
            assert words, field.name
            assert {word for word in words if word != word.lower() or " " in word} == set(), field.name


def test_abbreviations_are_written_without_their_full_stop() -> None:
    for name in ["never", "sometimes", "before_figures", "times", "after_times", "starters", "speaking"]:
        words = entry("sentences", name)
        assert [word for word in words if word.endswith(".") or word != word.lower()] == [], name


def test_an_ambiguous_place_is_a_place() -> None:
    unknown = lexicon().ambiguous - lexicon().territories - lexicon().bodies
    assert unknown == set()


def test_no_word_stands_twice_in_its_list() -> None:
    def check(name: str, table: object) -> None:
        if isinstance(table, dict):
            for key, inner in table.items():
                check(f"{name}.{key}", inner)
        elif isinstance(table, list) and all(isinstance(word, str) for word in table):
            assert [word for word in table if table.count(word) > 1] == [], name

    for section in [
        "outside",
        "inside",
        "titles",
        "surnames",
        "organisations",
        "places",
        "events",
        "groups",
        "context",
    ]:
        check(section, entry("names", section))


def test_suffix_rules_shorten_or_keep() -> None:
    for kind in ["plural", "past"]:
        for ending, instead, fewest in entry("lemmas", "suffixes", kind):
            assert len(instead) <= len(ending)
            assert fewest >= 0
