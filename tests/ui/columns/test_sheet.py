"""What stands where: gaps, furniture, moves, trouble, and texts nothing has aligned yet."""

from __future__ import annotations

from dataclasses import replace

from made import Outlet, comparison

from crossread.align import Row, RowKind
from crossread.compare import Comparison
from crossread.story import Story
from crossread.ui.columns.sheet import LineKind, lay_out

WIRE, DAILY = Outlet("Wire"), Outlet("Daily")


def drawing(sheet):
    return [
        {LineKind.ROW: "row", LineKind.FURNITURE: "furniture", LineKind.TROUBLE: "trouble"}[line.kind]
        + "".join(f" {''.join(map(str, cell)) or '.'}" for cell in line.cells)
        for line in sheet.lines
    ]


def test_a_gap_and_a_split_keep_their_columns():
    made = comparison([WIRE, DAILY], [["One.", "One."], ["Two.", None], ["Three. Four.", ["Three.", "Four."]]])
    assert drawing(lay_out(made)) == ["row 0 0", "row 1 .", "row 2 12"]


def test_furniture_that_no_row_holds_follows_the_row_before_it():
    page = Outlet("Page", furniture={0: ["Menu", "Log in"], 1: ["Advertisement"]})
    made = comparison([WIRE, page], [["One.", "One."], ["Two.", "Two."]])
    assert drawing(lay_out(made)) == ["furniture . 01", "row 0 2", "furniture . 3", "row 1 4"]


def test_rows_of_furniture_fold_into_one_line():
    page = Outlet("Page", furniture={0: ["Menu", "Log in"]})
    made = comparison([page, WIRE], [["One.", "One."]])
    alone = [Row(((index,), ()), RowKind.ONLY) for index in (0, 1)]
    held = replace(made, rows=(*alone, *made.rows), references=(0, 0, 0), marks=((), (), ()))
    assert drawing(lay_out(held)) == ["furniture 01 .", "row 2 0"]


def test_furniture_is_no_difference():
    page = Outlet("Page", furniture={0: ["Menu"]})
    sheet = lay_out(comparison([WIRE, page], [["One.", "One."], ["Two.", "[~Three|Two]."]]))
    assert [sheet.lines[number].row for number in sheet.differences] == [1]


def test_a_moved_paragraph_knows_where_it_would_stand():
    rows = [["A.", "A."], ["B.", "B."], ["C.", "C."]]
    sheet = lay_out(comparison([WIRE, DAILY], rows, moved={2: (1,)}, order={1: (0, 2, 1)}))
    move = sheet.moves[2, 1]
    assert (move.home, move.down) == (0, False)
    assert sheet.homes[0, 1] == (move,)


def test_a_paragraph_moved_to_the_very_top_points_to_the_first_that_stays():
    rows = [["A.", "A."], ["B.", "B."]]
    sheet = lay_out(comparison([WIRE, DAILY], rows, moved={1: (1,)}, order={1: (1, 0)}))
    assert sheet.moves[1, 1].home == 0


def test_a_version_that_could_not_be_read_keeps_its_column_and_says_why():
    made = comparison([WIRE, Outlet("Daily", trouble="daily.txt: empty. Paste its text.")], [["One.", None]])
    sheet = lay_out(made)
    assert drawing(sheet) == ["trouble . .", "row 0 ."]
    assert sheet.differences == ()


def test_one_version_alone_differs_from_nothing():
    assert lay_out(comparison([WIRE], [["One."], ["Two."]])).differences == ()


def test_texts_that_are_not_yet_compared_stand_side_by_side_without_furniture():
    page = Outlet("Page", furniture={0: ["Menu"]})
    made = comparison([WIRE, page], [["One.", "One."], ["Two.", None]])
    early = Comparison(Story(made.story.versions), (), (), (), (), ())
    assert drawing(lay_out(early)) == ["furniture . 0", "row 0 1", "row 1 ."]
    assert lay_out(early).differences == ()


def test_a_paragraph_out_of_its_own_order_leads_to_the_one_before_it_and_the_first_to_the_second():
    rows = [["A.", "A."], ["B.", "B."], ["C.", "C."]]
    sheet = lay_out(comparison([WIRE, DAILY], rows, order={1: (1, 2, 0)}))
    found = {spot: (stray.number, stray.beside) for spot, stray in sheet.strays.items()}
    assert found == {(1, 2): (3, 2), (1, 0): (1, 2)}
