"""Where pages break, and how many columns stand beside one another. No printer, no widgets."""

from __future__ import annotations

import pytest

from crossread.ui.printing.parts import Measures, Part, paginated, table
from crossread.ui.printing.report import groups

HEAD = table("<th>x</th>")


def part(name, *rows, fresh=False):
    return Part(f"<h2>{name}</h2>", HEAD, tuple(f"<tr><td>{row}</td></tr>" for row in rows), fresh)


def pages(*measured, height=100.0):
    """Draw the pages as words: headings in capitals, # for a table's head, the rows by their letters."""
    drawn = []
    for page in paginated(measured, height, 5.0):
        words = page.replace(HEAD, " # ").replace("</table>", "").replace('<p class="gap">&nbsp;</p>', "_")
        for tag in ("h2", "tr", "td", "p"):
            words = words.replace(f"<{tag}>", " ").replace(f"</{tag}>", " ")
        drawn.append(" ".join(words.split()))
    return drawn


def test_rows_that_do_not_fit_go_on_under_the_head_again():
    high = Measures(110, 30, 10, (25, 25, 25, 25))
    assert pages((part("A", *"abcd"), high)) == ["A # a b", "# c d"]


def test_a_heading_is_never_left_alone_at_the_foot_of_a_page():
    first = part("A", "a"), Measures(70, 30, 10, (40,))
    second = part("B", "b"), Measures(70, 30, 10, (40,))
    assert pages(first, second) == ["A # a", "B # b"]


def test_what_fits_stands_under_the_table_before_with_a_gap():
    first = part("A", "a"), Measures(40, 30, 10, (10,))
    second = part("B", "b"), Measures(40, 30, 10, (10,))
    assert pages(first, second) == ["A # a _ B # b"]


def test_a_part_may_ask_for_a_fresh_page_and_the_first_one_never_leaves_an_empty_one():
    high = Measures(40, 30, 10, (10,))
    assert pages((part("A", "a", fresh=True), high), (part("B", "b", fresh=True), high)) == ["A # a", "B # b"]


def test_a_row_higher_than_a_page_is_kept_in_one_for_the_setter_to_go_on_with():
    high = Measures(400, 30, 10, (10, 300, 10))
    assert pages((part("A", *"abc"), high)) == ["A # a", "# b", "# c"]


def test_passages_are_not_torn():
    passages = [(Part(f"<p>{name}</p>"), Measures(40)) for name in "abc"]
    assert pages(*passages) == ["a b", "c"]


@pytest.mark.parametrize(
    ("count", "most", "sizes"),
    [(8, 8, [8]), (9, 8, [5, 4]), (50, 8, [8, 8, 8, 8, 8, 8, 2]), (1, 8, [1]), (3, 1, [1] * 3)],
)
def test_versions_are_shared_out_among_tables(count, most, sizes):
    shared = groups(count, most)
    assert [number for group in shared for number in group] == list(range(count))
    assert len(shared) == len(sizes)
    assert max(map(len, shared)) <= most
