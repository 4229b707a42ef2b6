"""Where columns and lines stand: how wide a column is, how many of a stretch of lines have a height."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.ui.columns.geometry import GUTTER, NARROWEST, SQUEEZED, Columns, Heights


@given(st.lists(st.integers(0, 3), max_size=30), st.integers(0, 40), st.integers(0, 40))
def test_lines_inside_a_fold_are_not_counted(heights: list[int], one: int, other: int) -> None:
    start, stop = sorted((min(one, len(heights)), min(other, len(heights))))
    assert Heights(list(heights), 8, 8).standing(range(start, stop)) == sum(h > 0 for h in heights[start:stop])


def test_columns_are_squeezed_a_little_where_all_then_have_room_and_no_further() -> None:
    just = GUTTER + 6 * SQUEEZED
    assert Columns(6, just, 1.0, frozen=0).width == SQUEEZED
    assert Columns(6, just, 1.0, frozen=0).fixed is None
    assert Columns(6, just - 1, 1.0, frozen=0).width == NARROWEST
    assert Columns(6, just - 1, 1.0, frozen=0).fixed == 0
    assert Columns(6, just, 1.3, frozen=0).width == round(NARROWEST * 1.3)
