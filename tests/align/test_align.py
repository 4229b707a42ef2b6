"""Alignment as a journalist sees it: rows of paragraphs, drawn one letter a paragraph."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.align.told import TOLD, links, rows, version

from crossread.align import RowKind, align
from crossread.errors import Cancelled
from crossread.story import Paragraph, Provenance, Role, Version


def drawing(*stories: str, marks: bool = False) -> list[str]:
    """Draw each row: per version its paragraphs joined by +, a dot for a gap; with `marks`, ! where it was moved."""
    split = [story.split() for story in stories]
    drawn = []
    for row in rows(*[version(story, f"outlet {n}") for n, story in enumerate(stories)]):
        cells = []
        for number, cell in enumerate(row.cells):
            text = "+".join(split[number][index] for index in cell) or "."
            cells.append(text + ("!" if marks and number in row.moved else ""))
        drawn.append(" ".join(cells))
    return drawn


def test_a_dropped_paragraph_leaves_a_gap():
    assert drawing("A B C", "A C") == ["A A", "B .", "C C"]


def test_an_added_paragraph_stands_where_it_was_added():
    assert drawing("A B C", "A B D C") == ["A A", "B B", ". D", "C C"]


def test_a_reworded_paragraph_stays_in_its_row():
    assert drawing("A B C D", "A b C d") == ["A A", "B b", "C C", "D d"]


def test_a_split_paragraph_stands_against_its_two_halves():
    assert drawing("A BC D", "A B C D") == ["A A", "BC B+C", "D D"]


def test_three_paragraphs_merged_into_one_share_a_row():
    assert drawing("A B C D E", "A BCD E") == ["A A", "B+C+D BCD", "E E"]


def test_one_version_of_many_that_runs_two_paragraphs_together_does_not_heap_them_all():
    assert drawing("A B C", "A B C", "AB C") == ["A+B A+B AB", "C C C"]
    assert drawing("A B C", "A B C", "A B C", "A B C", "AB C") == ["A A A A AB", "B B B B .", "C C C C C"]


def test_a_short_sentence_run_into_a_long_one_shares_its_row():
    short = "No one was hurt."
    one = article("one", *[(text, Role.BODY) for text in (TOLD["A"], TOLD["D"], short, TOLD["F"], TOLD["G"])])
    run = TOLD["D"].removesuffix(".") + ", but no one was hurt."
    two = article("two", *[(text, Role.BODY) for text in (TOLD["A"], run, TOLD["F"], TOLD["G"])])
    assert [row.cells for row in rows(one, two)] == [((0,), (0,)), ((1, 2), (1,)), ((3,), (2,)), ((4,), (3,))]


def test_a_moved_paragraph_is_one_move_and_no_removal():
    drawn = drawing("A B C D E F", "A C D E B F", marks=True)
    assert len(drawn) == 6
    assert sum("!" in row for row in drawn) == 1
    assert any(row.replace("!", "") == "B B" and "!" in row for row in drawn)


def test_the_shorter_of_two_swapped_blocks_has_moved():
    drawn = drawing("A B C D E F G", "A D E F G B C", marks=True)
    assert {row.replace("!", "") for row in drawn if "!" in row} == {"B B", "C C"}


def test_what_was_added_inside_a_moved_block_stands_inside_it():
    drawn = drawing("A B C D E F G H", "A D E F G H B I C", marks=True)
    plain = [row.replace("!", "") for row in drawn]
    assert plain.index(". I") == plain.index("B B") + 1 == plain.index("C C") - 1


def test_what_was_added_after_a_moved_paragraph_stays_with_the_story():
    plain = [row.replace("!", "") for row in drawing("A B C D E F", "A B F I C D E", marks=True)]
    assert plain.index(". I") == plain.index("C C") - 1


def test_a_moved_row_says_so():
    found = rows(version("A B C D E", "one"), version("A C D B E", "two"))
    moved = [row for row in found if row.moved]
    assert [row.kind for row in moved] == [RowKind.MOVED]
    assert len(moved[0].moved) == 1


def test_outlets_that_rewrite_each_other_still_meet():
    assert set(drawing("A B C D", "c a d b")) == {"A a", "B b", "C c", "D d"}


def test_what_the_first_and_last_of_three_versions_share_meets_though_the_second_dropped_it():
    assert drawing("A B C D", "A C D", "A B C D E") == ["A A A", "B . B", "C C C", "D D D", ". . E"]


def test_kinds_say_how_a_row_differs():
    kinds = {row.cells: row.kind for row in rows(version("A B C G"), version("A b C H"))}
    assert kinds[(0,), (0,)] is RowKind.SAME
    assert kinds[(1,), (1,)] is RowKind.CHANGED
    assert kinds[(3,), ()] is RowKind.ONLY


def test_quotes_and_dashes_alone_do_not_make_a_change():
    straight = Version(Provenance("a"), (Paragraph('"Never again" - so the mayor said on the bridge.'),))
    curly = Version(Provenance("b"), (Paragraph("“Never again” – so the mayor said on the bridge."),))
    assert [row.kind for row in rows(straight, curly)] == [RowKind.SAME]


def test_a_changed_figure_is_a_change():
    one = Version(Provenance("a"), (Paragraph("The flood drove 12,000 people from their homes."),))
    two = Version(Provenance("b"), (Paragraph("The flood drove 11,000 people from their homes."),))
    assert [row.kind for row in rows(one, two)] == [RowKind.CHANGED]


def test_furniture_has_rows_of_its_own_where_it_was_read():
    found = rows(version("A * B C", "one"), version("A B C *", "two"))
    drawn = [row.cells for row in found]
    assert drawn == [((0,), (0,)), ((1,), ()), ((2,), (1,)), ((3,), (2,)), ((), (3,))]
    assert {row.kind for row in found if row.cells in {((1,), ()), ((), (3,))}} == {RowKind.ONLY}


def test_a_headline_meets_the_other_headline_and_never_a_body_paragraph():
    one = Version(Provenance("a"), (Paragraph("River takes a town", Role.HEADLINE), *version("A B").paragraphs))
    two = Version(Provenance("b"), (Paragraph(TOLD["B"], Role.HEADLINE), *version("A C").paragraphs))
    found = rows(one, two)
    assert found[0].cells == ((0,), (0,))
    assert ((1,), (1,)) in [row.cells for row in found]
    assert ((2,), ()) in [row.cells for row in found]


def test_a_caption_that_repeats_a_sentence_stays_apart_from_it():
    one = Version(Provenance("a"), (*version("A B").paragraphs, Paragraph(TOLD["C"], Role.CAPTION)))
    two = version("A B C")
    assert [row.cells for row in rows(one, two)].count(((2,), (2,))) == 0


def test_an_unreadable_version_keeps_an_empty_cell_and_changes_no_kind():
    broken = Version(Provenance("broken"), trouble="broken: not a text. Paste its text instead.")
    found = rows(version("A B", "one"), broken, version("A B", "two"))
    assert [row.cells for row in found] == [((0,), (), (0,)), ((1,), (), (1,))]
    assert {row.kind for row in found} == {RowKind.SAME}


def test_a_single_version_is_its_own_rows():
    assert drawing("A B C") == ["A", "B", "C"]


def test_no_version_gives_no_rows():
    assert align((), ()) == ()


def test_the_base_sets_the_order_of_the_rows_and_nothing_else():
    pair = version("A B C D E F", "one"), version("D E F A B C", "two")
    first, second = rows(*pair, base=0), rows(*pair, base=1)
    assert links(first) == links(second)
    assert [row.cells[0] for row in first] == [(n,) for n in range(6)]
    assert [row.cells[1] for row in second] == [(n,) for n in range(6)]


def test_the_same_words_are_certain_and_a_rewording_less_so():
    sure = {row.cells: row.confidence for row in rows(version("A B C D"), version("A b C D"))}
    assert sure[(0,), (0,)] == 1.0
    assert 0.2 < sure[(1,), (1,)] < 1.0


def article(name: str, *told: tuple[str, Role]) -> Version:
    return Version(Provenance(name), tuple(Paragraph(text, role) for text, role in told))


def test_header_matter_is_laid_out_first_and_never_moved_whatever_its_order_on_the_page():
    one = article(
        "one",
        ("Friday, 11 November", Role.DATELINE),
        ("Menu", Role.FURNITURE),
        ("River takes a town", Role.HEADLINE),
        ("By Ada Moss", Role.BYLINE),
        (TOLD["A"], Role.BODY),
        (TOLD["B"], Role.BODY),
    )
    two = article(
        "two",
        ("Holmstead under water", Role.HEADLINE),
        ("By Rob Ferry", Role.BYLINE),
        ("Updated 11 November", Role.DATELINE),
        (TOLD["A"], Role.BODY),
        (TOLD["B"], Role.BODY),
    )
    found = rows(one, two)
    assert [row.cells for row in found] == [
        ((2,), (0,)),
        ((3,), (1,)),
        ((0,), (2,)),
        ((1,), ()),
        ((4,), (3,)),
        ((5,), (4,)),
    ]
    assert not any(row.moved for row in found)


def test_a_related_paragraph_of_another_outlet_at_another_point_was_not_moved():
    hospital = "Doctors moved forty patients from the hospital in boats, a spokeswoman told reporters."
    schools = "Schools and the bridge stay shut until Monday, the mayor said."
    late = "Mayor Calder shut the bridge and all schools until the start of the week."
    boats = "At the hospital, forty patients were taken to boats; two of them had been operated on hours earlier."
    one = article("one", *[(text, Role.BODY) for text in (TOLD["G"], hospital, TOLD["H"], schools)])
    two = article("two", *[(text, Role.BODY) for text in (TOLD["I"], late, TOLD["J"], boats)])
    found = rows(one, two)
    met = {row.cells for row in found if len(row.present) == 2}
    assert met == {((1,), (3,)), ((3,), (1,))}
    assert not any(row.moved for row in found)


def test_an_agency_paragraph_that_another_outlet_prints_elsewhere_was_moved():
    found = rows(version("A b c d E", "wire"), version("E A G H I", "daily"))
    assert any(row.moved for row in found)


def test_the_lead_comes_first_though_one_outlet_tells_it_late():
    told = (
        ("The Arde broke its banks at Holmstead before dawn.", "Insurers await large claims."),
        ("Before dawn on Friday, water broke the banks of the Arde in Holmstead.", "A concert was cancelled."),
        ("A farmer lost ninety sheep.", "Soup was cooked in a gym.", "The Arde broke the banks in Holmstead by night."),
    )
    versions = [article(str(n), *[(text, Role.BODY) for text in texts]) for n, texts in enumerate(told)]
    shared = [row for row in rows(*versions) if len(row.present) == 3]
    assert [row.cells for row in shared] == [((0,), (0,), (2,))]
    assert not any(row.moved for row in shared)


def test_each_paragraph_of_a_cell_is_borne_out_by_another_outlet():
    stray = Paragraph("The river will be the subject of a lecture in the town library next winter.")
    one = Version(Provenance("one"), (Paragraph(TOLD["A"]), stray, *version("G").paragraphs))
    found = rows(one, version("a H", "two"), version("a I", "three"))
    assert ((0,), (0,), (0,)) in [row.cells for row in found]
    assert ((1,), (), ()) in [row.cells for row in found]


def test_the_leads_of_outlets_meet_though_they_share_few_words():
    leads = (
        "Holmstead was cut off on Friday after the Arde rose three metres overnight.",
        "More than a thousand people fled as water poured through the streets of Holmstead early on Friday.",
    )
    one = article("one", (leads[0], Role.BODY), (TOLD["G"], Role.BODY), (TOLD["I"], Role.BODY))
    two = article("two", (leads[1], Role.BODY), (TOLD["H"], Role.BODY), (TOLD["J"], Role.BODY))
    assert ((0,), (0,)) in [row.cells for row in rows(one, two)]


def test_paragraphs_share_no_cell_where_no_other_paragraph_holds_both():
    found = drawing("A B C D G H E", "A B C DF G H", "A B C G H FE")
    assert not any("D+E" in row for row in found)
    assert "E DF FE" in found or "D DF FE" in found


def test_the_leads_of_different_events_stay_apart():
    other = article("other", ("A chess master of nine years beat the champion of Brazil.", Role.BODY))
    assert all(len(row.present) == 1 for row in rows(version("A B", "one"), other))


def test_an_event_of_the_same_kind_elsewhere_stays_apart_where_the_same_event_meets():
    one = article("one", ("Police in Holmstead arrested a driver after a crash near the Arde bridge.", Role.BODY))
    same = article("same", ("A driver was held by Holmstead police following the crash at the Arde.", Role.BODY))
    other = article("other", ("A driver was held by Carrow police following the crash at the Tamber.", Role.BODY))
    assert [len(row.present) for row in rows(one, same)] == [2]
    sure = {of.provenance.name: rows(one, of)[0] for of in (same, other)}
    assert len(sure["other"].present) == 1 or sure["other"].confidence < sure["same"].confidence


def test_two_near_paragraphs_of_one_outlet_stand_against_the_one_of_another_that_says_both():
    both = "The Arde burst its banks at Holmstead, and 1,200 people left their homes for the school."
    one = article("one", (both, Role.BODY), (TOLD["G"], Role.BODY), (TOLD["I"], Role.BODY))
    two = article(
        "two",
        ("At Holmstead the river Arde broke its banks overnight.", Role.BODY),
        ("Some 1,200 people had to leave their homes and sleep in the school.", Role.BODY),
        (TOLD["H"], Role.BODY),
        (TOLD["J"], Role.BODY),
    )
    assert ((0,), (0, 1)) in [row.cells for row in rows(one, two)]


def test_a_heap_is_less_sure_than_a_pair():
    heap = {row.cells: row.confidence for row in rows(version("A B C"), version("AB C"))}
    assert heap[(0, 1), (0,)] < heap[(2,), (1,)] == 1.0


def test_alignment_stops_when_asked():
    with pytest.raises(Cancelled):
        rows(version("A B", "one"), version("A C", "two"), cancelled=lambda: True)


stories = st.lists(st.sampled_from("ABCDEFGHIJabcdef*"), min_size=0, max_size=9).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(st.lists(stories, min_size=1, max_size=4))
def test_every_paragraph_stands_in_one_row(told):
    found = rows(*[version(story, f"outlet {n}") for n, story in enumerate(told)])
    for number, story in enumerate(told):
        assert sorted(i for row in found for i in row.cells[number]) == list(range(len(story.split())))
    for row in found:
        assert row.present
        assert all(cell == tuple(sorted(cell)) for cell in row.cells)
        assert 0.0 <= row.confidence <= 1.0
        assert set(row.moved) <= set(row.present)
        assert (row.kind is RowKind.ONLY) == (len(row.present) == 1)


@settings(max_examples=30, deadline=None)
@given(st.lists(stories, min_size=2, max_size=4), st.randoms())
def test_the_order_of_loading_changes_no_link(told, random):
    order = list(range(len(told)))
    random.shuffle(order)
    made = [version(story, f"outlet {n}") for n, story in enumerate(told)]
    straight = links(rows(*made))
    shuffled = links(rows(*[made[n] for n in order]))
    renamed = {tuple(sorted(((order[a], i), (order[b], j)))) for (a, i), (b, j) in shuffled}
    assert renamed == straight


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from("ABCDEFGHIJ"), min_size=1, max_size=10, unique=True).map(" ".join))
def test_a_version_against_itself_is_all_the_same(story):
    found = rows(version(story, "one"), version(story, "two"))
    assert [row.kind for row in found] == [RowKind.SAME] * len(story.split())
    assert all(row.cells[0] == row.cells[1] for row in found)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_block_moved_elsewhere_is_one_move(data):
    letters = list("ABCDEFGHIJ")
    size = data.draw(st.integers(1, 3))
    start = data.draw(st.integers(0, len(letters) - size))
    block, rest = letters[start : start + size], letters[:start] + letters[start + size :]
    target = data.draw(st.integers(0, len(rest)).filter(lambda at: abs(at - start) > size))
    drawn = drawing(" ".join(letters), " ".join(rest[:target] + block + rest[target:]), marks=True)
    assert len(drawn) == len(letters)
    assert {row[0] for row in drawn if "!" in row} == set(block)


def test_paragraphs_without_a_word_meet_too():
    lines = tuple(Paragraph(text) for text in ("* * *", "...", "!"))
    found = rows(Version(Provenance("one"), lines), Version(Provenance("two"), lines))
    assert [row.cells for row in found] == [((n,), (n,)) for n in range(3)]


def test_a_thousand_equal_lines_meet_in_order_and_do_not_hang():
    lines = tuple(Paragraph("nil points for the home side") for _ in range(1000))
    start = time.perf_counter()
    found = rows(Version(Provenance("one"), lines), Version(Provenance("two"), lines[1:]))
    assert time.perf_counter() - start < 20
    assert sum(len(row.present) == 2 for row in found) == 999
    assert not any(row.moved for row in found)


def test_one_paragraph_of_a_megabyte_does_not_hang():
    text = " ".join(f"{TOLD[letter]} Case {n}." for n, letter in enumerate("ABCDEFGHIJ" * 800))
    one = Version(Provenance("one"), (Paragraph(text), Paragraph(TOLD["A"])))
    two = Version(Provenance("two"), (Paragraph(text[200:]), Paragraph(TOLD["A"])))
    start = time.perf_counter()
    found = rows(one, two)
    assert time.perf_counter() - start < 20
    assert ((0,), (0,)) in [row.cells for row in found]
