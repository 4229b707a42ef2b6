"""Which words and facts are marked, and how loudly."""

from __future__ import annotations

from made import FactSays, Outlet, comparison

from crossread.compare import MarkKind
from crossread.facts import Verdict
from crossread.ui.columns.marks import QUIETEST, Marks

LONG = "The council met on Monday evening and voted for the new bridge after two hours of debate in the old town hall"


def outlets(count):
    return [Outlet(f"Outlet {number}") for number in range(count)]


def marked(made, version, paragraph=0, **how):
    text = made.story.versions[version].paragraphs[paragraph].text
    return [(mark.kind, text[mark.start : mark.end]) for mark in Marks(made, **how).words(version, paragraph)]


def test_both_sides_of_a_replaced_word_are_marked():
    made = comparison(outlets(2), [[LONG, LONG.replace("Monday", "[~Tuesday|Monday]")]])
    assert marked(made, 1) == [(MarkKind.REPLACED, "Tuesday")]
    assert marked(made, 0) == [(MarkKind.REPLACED, "Monday")]


def test_missing_words_are_a_point_here_and_words_there():
    made = comparison(outlets(2), [[LONG, LONG.replace(" evening", "[- evening]")]])
    assert marked(made, 1) == [(MarkKind.REMOVED, "")]
    assert marked(made, 0) == [(MarkKind.REMOVED, "evening")]


def test_typography_is_out_of_sight_until_it_is_asked_for():
    made = comparison(outlets(2), [[f"“{LONG}”", f'[^"|“]{LONG}[^"|”]']])
    assert marked(made, 1) == []
    assert [kind for kind, _ in marked(made, 1, noise=True)] == [MarkKind.NOISE, MarkKind.NOISE]


def test_spaces_at_the_ends_of_a_mark_are_left_out():
    made = comparison(outlets(2), [[LONG, LONG.replace("Monday ", "Monday[+  late ]")]])
    assert marked(made, 1) == [(MarkKind.ADDED, "late")]


def test_a_word_one_of_four_others_changed_is_marked_there_and_not_in_the_reference():
    changed = LONG.replace("Monday", "[~Tuesday|Monday]")
    assert marked(comparison(outlets(5), [[LONG, changed, LONG, LONG, LONG]]), 0) == []
    assert marked(comparison(outlets(5), [[LONG, changed, changed, LONG, LONG]]), 0) == [(MarkKind.REPLACED, "Monday")]


def test_a_rewritten_paragraph_is_marked_quietly_and_a_changed_word_loudly():
    word = comparison(outlets(2), [[LONG, LONG.replace("Monday", "[~Tuesday|Monday]")]])
    whole = comparison(outlets(2), [[LONG, f"[~Nothing of this was ever said by anyone at all|{LONG}]"]])
    assert Marks(word).words(1, 0)[0].strength == 1.0
    assert Marks(whole).words(1, 0)[0].strength == QUIETEST


def test_facts_are_found_by_paragraph_wider_before_narrower():
    facts = {"q": FactSays(Verdict.SAME, "the quote"), "n": FactSays(Verdict.DIFFERS, "hours")}
    made = comparison(outlets(1), [["{q:He said two hours} and {n:three} more."]], facts)
    assert [mark.line.about for mark in Marks(made).facts(0, 0)] == ["the quote", "hours"]
    assert Marks(made).facts(0, 7) == ()


def test_the_version_that_stands_against_the_others_is_told_apart():
    facts = {"n": FactSays(Verdict.CONTRADICTS, "missing")}
    made = comparison(outlets(3), [["{n:12} missing.", "{n:14} missing.", "{n:12} missing."]], facts)
    told = Marks(made, {0: frozenset({1})})
    assert [told.facts(version, 0)[0].apart for version in range(3)] == [False, True, False]
    assert all(Marks(made).facts(version, 0)[0].apart for version in range(3))
