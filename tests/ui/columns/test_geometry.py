"""Where lines stand: how many of a stretch have a height."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.ui.columns.geometry import Heights


@given(st.lists(st.integers(0, 3), max_size=30), st.integers(0, 40), st.integers(0, 40))
def test_lines_inside_a_fold_are_not_counted(heights: list[int], one: int, other: int) -> None:
    start, stop = sorted((min(one, len(heights)), min(other, len(heights))))
    assert Heights(list(heights), 8, 8).standing(range(start, stop)) == sum(h > 0 for h in heights[start:stop])
