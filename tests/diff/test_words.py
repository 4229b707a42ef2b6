"""Word by word: what a journalist sees marked between two texts. [-gone-] {+come+} <old|new> and ~noise~."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crossread.diff import CellEdit, Edit, EditKind, Span, cell, words


def marked(left: str, right: str) -> str:
    """Draw the edits into one line."""
    drawn = []
    for edit in words(left, right):
        old, new = left[edit.left_start : edit.left_end], right[edit.right_start : edit.right_end]
        drawn.append(
            {
                EditKind.SAME: old,
                EditKind.REMOVED: f"[-{old}-]",
                EditKind.ADDED: f"{{+{new}+}}",
                EditKind.REPLACED: f"<{old}|{new}>",
                EditKind.NOISE: f"~{new}~",
                EditKind.RESPELT: f"<{old}~{new}>",
            }[edit.kind]
        )
    return "".join(drawn)


@pytest.mark.parametrize(
    ("left", "right", "drawn"),
    [
        ("some 12,000 troops", "some 11,000 troops", "some <12,000|11,000> troops"),
        ("12,000 troops", "12000 troops", "<12,000~12000> troops"),
        ("12 000 troops", "12000 troops", "<12 000~12000> troops"),
        ("twelve troops", "12 troops", "<twelve~12> troops"),
        ("some twelve thousand troops", "some 12,000 troops", "some <twelve thousand~12,000> troops"),
        ("some twelve thousand troops", "some 11,000 troops", "some <twelve thousand|11,000> troops"),
        ("in twenty twelve", "in 2012", "in <twenty twelve|2012>"),
        ("worth $1.2bn now", "worth $1.3bn now", "worth <$1.2bn|$1.3bn> now"),
        ("worth £40 now", "worth €40 now", "worth <£40|€40> now"),
        ("rose by 3.5%.", "rose by 35%.", "rose by <3.5%|35%>."),
        ("rose by -5%", "rose by 5%", "rose by <-5%|5%>"),
        ("at 9:25 a.m.", "at 9:52 p.m.", "at <9:25|9:52> <a.m.|p.m.>"),
        ("a 20-year-old man", "a 21-year-old man", "a <20-year-old|21-year-old> man"),
        ("half a mile", "½ a mile", "<half|½> a mile"),
        ("5² metres", "52 metres", "<5²|52> metres"),
        ("in 1.5 hours", "in 15 hours", "in <1.5|15> hours"),
    ],
)
def test_a_changed_figure_is_one_replaced_word(left, right, drawn):
    assert marked(left, right) == drawn


@pytest.mark.parametrize(
    ("left", "right", "drawn"),
    [
        ("The INS agreed.", "The ICE agreed.", "The <INS|ICE> agreed."),
        ("He did not sign it.", "He did sign it.", "He did [-not -]sign it."),
        ("They can pay.", "They can't pay.", "They <can|can't> pay."),
        ("Mayor Calder left.", "Mayor Vane left.", "Mayor <Calder|Vane> left."),
        ("we can resign", "we can re-sign", "we can <resign|re-sign>"),
        ("the pole", "the Pole", "the <pole|Pole>"),
    ],
)
def test_a_word_that_turns_the_meaning_stands_out(left, right, drawn):
    assert marked(left, right) == drawn


@pytest.mark.parametrize(
    ("left", "right", "drawn"),
    [
        ('"Yes," she said', "“Yes,” she said", "~“~Yes,~”~ she said"),
        ("‘Yes’", '"Yes"', '~"~Yes~"~'),
        ("they won't", "they won’t", "they ~won’t~"),
        ("late - too late", "late — too late", "late ~—~ too late"),
        ("well...", "well…", "well~…~"),
        ("10 km", "10\u00a0km", "10~\u00a0~km"),
        ("two  spaces", "two spaces", "two~ ~spaces"),
        ("2019-20", "2019–20", "2019~–~20"),
        ("a ﬁne day", "a fine day", "a ~fine~ day"),
        ("Cafe\u0301 Arde", "Café Arde", "~Café~ Arde"),
        ("co\u00adoperate", "cooperate", "~cooperate~"),
    ],
)
def test_typography_alone_is_noise(left, right, drawn):
    assert marked(left, right) == drawn


def test_an_added_sentence_is_marked_from_its_first_word_to_its_full_stop():
    assert marked("It rained. It stopped.", "It rained. It snowed. It stopped.") == (
        "It rained. {+It snowed. +}It stopped."
    )


def test_an_added_clause_takes_its_comma_along():
    assert marked("The mayor resigned.", "The mayor, aged 61, resigned.") == "The mayor{+, aged 61,+} resigned."


def test_stop_words_do_not_break_a_rewrite_into_confetti():
    left = "The chairman of the board told the paper that he would step down in the autumn if shareholders objected."
    right = "A spokeswoman for the union announced in the morning that the strike was over and shifts would resume."
    kinds = [edit.kind for edit in words(left, right)]
    assert kinds.count(EditKind.REPLACED) <= 2


def test_a_changed_figure_inside_a_short_rewrite_keeps_its_own_mark():
    drawn = marked("killed 12 people in Arden on Monday", "wounded 14 of them in Arden on Tuesday")
    assert drawn == "<killed|wounded> <12|14> <people|of them> in Arden on <Monday|Tuesday>"


def test_texts_without_a_common_word_are_one_replacement():
    assert marked("Rain fell", "Nobody came") == "<Rain fell|Nobody came>"


@pytest.mark.parametrize(
    ("left", "right"), [("", ""), ("", "a b"), ("a b", ""), (" ", "a"), ("\u200b", "\u200b\u200b")]
)
def test_empty_sides_are_covered(left, right):
    assert_covers(left, right)


def assert_covers(left: str, right: str) -> tuple[Edit, ...]:
    edits = words(left, right)
    at = across = 0
    for edit in edits:
        assert (edit.left_start, edit.right_start) == (at, across)
        at, across = edit.left_end, edit.right_end
        old, new = left[edit.left_start : at], right[edit.right_start : across]
        assert old or new
        assert (edit.kind is EditKind.SAME) == (old == new)
        assert (edit.kind is EditKind.ADDED) == (not old and edit.kind is not EditKind.NOISE)
        assert (edit.kind is EditKind.REMOVED) == (not new and edit.kind is not EditKind.NOISE)
    assert (at, across) == (len(left), len(right))
    return edits


FIGURES = ["12", "12,000", "11,000", "$1.2bn", "3.5%", "-5", "–5", "½", "9:25", "²", "①"]
TYPOGRAPHY = [
    "won't",
    "won’t",
    "“",
    '"',
    "'",
    "’",
    "-",
    "—",
    "...",
    "…",
    "é",
    "e\u0301",
    "\u00a0",
    "\u200b",
    "\n",
    "  ",
]
PIECES = st.sampled_from([*FIGURES, *TYPOGRAPHY, "the", "a", "not", "river", "Calder", ".", ",", " ", "水"])
TEXTS = st.one_of(
    st.lists(PIECES, max_size=14).map("".join), st.lists(PIECES, max_size=14).map(" ".join), st.text(max_size=20)
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS)
@example("12 000", "12\u00a0000")
@example("12-—", "“—12")
def test_edits_cover_both_texts_in_order_and_noise_never_holds_a_figure(left, right):
    for edit in assert_covers(left, right):
        if edit.kind is EditKind.NOISE:
            both = left[edit.left_start : edit.left_end] + right[edit.right_start : edit.right_end]
            assert not any(character.isnumeric() for character in both)


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_figures_that_are_kept_are_the_same_in_the_same_order(left, right):
    """Without the marked changes, both texts have the same figures: no figure changed unseen."""
    kept = [edit for edit in words(left, right) if edit.kind in (EditKind.SAME, EditKind.NOISE)]
    old = "".join(c for e in kept for c in left[e.left_start : e.left_end] if c.isnumeric())
    new = "".join(c for e in kept for c in right[e.right_start : e.right_end] if c.isnumeric())
    assert old == new


@given(st.integers(0, 999_999), st.integers(0, 999_999))
def test_a_figure_is_respelt_only_where_its_worth_is_the_same(one, other):
    kinds = {edit.kind for edit in words(f"some {one:,} left", f"some {other} left")} - {EditKind.SAME}
    assert kinds == (set() if f"{one:,}" == str(other) else {EditKind.RESPELT if one == other else EditKind.REPLACED})


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_a_text_against_itself_has_no_marks(text):
    assert {edit.kind for edit in words(text, text)} <= {EditKind.SAME}


PARAGRAPHS = st.lists(st.lists(PIECES, min_size=1, max_size=6).map(" ".join).filter(str.strip), max_size=3)


@settings(max_examples=150, deadline=None)
@given(PARAGRAPHS, PARAGRAPHS)
def test_cell_edits_cover_every_paragraph_of_both_sides(left, right):
    edits = cell(left, right)
    for side, paragraphs in (("left", left), ("right", right)):
        spans = [span for edit in edits if (span := getattr(edit, side)) is not None]
        rebuilt = ["".join(t[s.start : s.end] for s in spans if s.paragraph == n) for n, t in enumerate(paragraphs)]
        assert rebuilt == list(paragraphs)
        assert [(s.paragraph, s.start) for s in spans] == sorted((s.paragraph, s.start) for s in spans)
    for edit in edits:
        if edit.kind is EditKind.SAME:
            one, other = edit.left, edit.right
            assert left[one.paragraph][one.start : one.end] == right[other.paragraph][other.start : other.end]


def test_a_split_paragraph_shows_no_change_but_the_words_that_changed():
    edits = cell(["It rained. It stopped."], ["It rained.", "It ended."])
    assert CellEdit(EditKind.REPLACED, Span(0, 14, 21), Span(1, 3, 8)) in edits
    assert {edit.kind for edit in edits} == {EditKind.SAME, EditKind.NOISE, EditKind.REPLACED}


def test_a_cell_against_a_gap_is_wholly_added():
    assert cell([], ["One", "Two"]) == (
        CellEdit(EditKind.ADDED, None, Span(0, 0, 3)),
        CellEdit(EditKind.ADDED, None, Span(1, 0, 3)),
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("a b " * 5_000, "b b a " * 3_300),
        ("x" * 1_000_000, "x" * 1_000_001),
        ("1," * 200_000, "1." * 200_000),
        ("-" * 300_000, "—'" * 100_000),
        (" ".join(f"w{n}" for n in range(10_000)), " ".join(f"w{n}" for n in range(10_000, 0, -1))),
    ],
    ids=["repeats", "one word", "digits", "marks", "reversed"],
)
def test_hostile_texts_do_not_hang(left, right):
    start = time.perf_counter()
    assert_covers(left, right)
    assert time.perf_counter() - start < 15
