"""Changes only: unchanged stretches fold to one line, and what is asked for opens them."""

from __future__ import annotations

import pytest
from made import FactSays, Outlet, comparison
from PySide6.QtCore import QPoint, Qt

from crossread.facts import Verdict
from crossread.ui.columns.accessible import SheetAccess
from crossread.ui.columns.folding import rows_words
from crossread.ui.columns.sheet import LineKind, lay_out

WIRE, DAILY = Outlet("Wire"), Outlet("Daily")
LETTERS = {
    LineKind.ROW: "row",
    LineKind.FURNITURE: "furniture",
    LineKind.FOLD: "fold",
    LineKind.TROUBLE: "trouble",
}


def story(same=4, facts=None):
    rows = [["# Flood", "# Flood"]]
    rows += [[f"Paragraph {number} is the same."] * 2 for number in range(same)]
    rows += [["Rain fell.", "[~Snow|Rain] fell."], ["## Later", "## Later"], ["It is over."] * 2]
    return comparison([WIRE, DAILY], rows, facts)


def drawing(sheet):
    return [LETTERS[line.kind] for line in sheet.lines]


def test_an_unchanged_stretch_gets_a_line_and_headings_stay():
    sheet = lay_out(story(2), folded=True)
    assert drawing(sheet) == ["row", "fold", "row", "row", "row", "row", "fold", "row"]
    assert sheet.folds == {1: range(2, 4), 6: range(7, 8)}
    assert [rows_words(sheet, fold) for fold in sheet.folds] == ["2 rows the same", "1 row the same"]
    assert sheet.spots[0, 1] == 2
    assert sheet.differences == (4,)


def test_furniture_between_rows_that_are_the_same_folds_with_them_and_is_not_counted():
    page = Outlet("Page", furniture={2: ["Advertisement"]})
    made = comparison([WIRE, page], [["# A", "# A"], ["One."] * 2, ["Two."] * 2])
    sheet = lay_out(made, folded=True)
    assert drawing(sheet) == ["row", "fold", "row", "furniture", "row"]
    assert rows_words(sheet, 1) == "2 rows the same"


def test_furniture_alone_and_one_version_alone_get_no_fold():
    page = Outlet("Page", furniture={0: ["Menu"]})
    assert not lay_out(comparison([WIRE, page], [["A.", "[~B|A]."]]), folded=True).folds
    assert not lay_out(comparison([WIRE], [["A."], ["B."]]), folded=True).folds


def test_a_row_that_holds_a_conflict_stays():
    assert lay_out(story(3), folded=True, stays={(1, 2)}).folds.keys() == {1, 4, 8}


# In a pane


@pytest.fixture
def folded(reader):
    made = reader(story(30))
    made.pane.show_changes_only(True)
    return made


def seen(reader):
    heights = reader.scene.heights
    return [number for number in range(len(heights)) if heights.height(number)]


def fold_point(reader, number=1, version=0):
    cell = reader.view.cell_rect(number, version)
    return cell.center()


def test_a_click_on_the_line_opens_the_stretch_and_another_folds_it(folded):
    assert seen(folded) == [0, 1, 32, 33, 34]
    folded.click(fold_point(folded, version=1))
    assert len(seen(folded)) == 35
    assert folded.view.verticalScrollBar().maximum() > 0
    folded.click(fold_point(folded))
    assert seen(folded) == [0, 1, 32, 33, 34]


def test_the_sign_in_the_gutter_opens_it_too(folded):
    folded.click(QPoint(8, fold_point(folded).y()))
    assert len(seen(folded)) == 35


def test_walking_with_the_keyboard_stops_at_the_line_and_enter_opens_it(folded):
    walker = folded.view.walker
    for _ in range(2):
        walker.along(1)
    assert folded.state.picked.focus == (0, 1)
    assert folded.scene.composer.folded(2)
    walker.along(1)
    assert folded.state.picked.focus == (0, 31), "the next stop is the changed row"
    walker.along(-1)
    folded.key(Qt.Key.Key_Return)
    assert not folded.scene.composer.folded(2)
    walker.along(1)
    assert folded.state.picked.focus == (0, 2)
    folded.key(Qt.Key.Key_Return)
    assert folded.scene.composer.folded(2)
    assert folded.state.picked.focus == (0, 1)


def test_find_opens_what_it_finds(folded):
    folded.pane.find.open()
    folded.state.search.look_for("Paragraph 17")
    number = folded.line(0, "Paragraph 17")
    assert not folded.scene.composer.folded(number)
    assert folded.visible(number)


def test_a_fact_opens_the_row_it_is_chosen_in(reader):
    says = {"n": FactSays(Verdict.SAME, "the number")}
    rows = [["Rain fell.", "[~Snow|Rain] fell."], *[[f"Part {n}."] * 2 for n in range(9)], ["{n:12} came."] * 2]
    shown = reader(comparison([WIRE, DAILY], rows, says))
    shown.pane.show_changes_only(True)
    assert shown.scene.composer.folded(11)
    shown.state.choose_fact(shown.comparison.facts[0])
    assert not shown.scene.composer.folded(11)
    assert shown.scene.chosen is shown.comparison.facts[0]


def test_the_place_and_the_chosen_fact_outlast_the_switch(reader):
    says = {"n": FactSays(Verdict.DIFFERS, "the number")}
    rows = [[f"Part {n}."] * 2 for n in range(40)] + [["{n:12} came.", "[~13|<n>12] came."]]
    rows += [[f"Piece {n}."] * 2 for n in range(40)]
    shown = reader(comparison([WIRE, DAILY], rows, says))
    shown.state.choose_fact(shown.comparison.facts[0])
    shown.pane.show_changes_only(True)
    assert shown.scene.chosen is shown.comparison.facts[0]
    assert len(seen(shown)) == 3
    shown.pane.show_changes_only(False)
    assert len(shown.scene.sheet.lines) == 81


def test_what_was_opened_stays_open_in_another_comparison(folded):
    folded.click(fold_point(folded))
    folded.state.set_comparison(story(30))
    assert not folded.scene.composer.folded(2)


def test_scrolling_over_folds_moves_the_pixels_that_are_painted(reader):
    rows = []
    for number in range(30):
        rows += [[f"Part {number} is told here."] * 2, [f"Rain {number} fell.", f"[~Snow|Rain] {number} fell."]]
    shown = reader(comparison([WIRE, DAILY], rows), height=300)
    shown.pane.show_changes_only(True)
    for value in (30, 140, 90, 333):
        shown.view.verticalScrollBar().setValue(value)
        shown.qtbot.wait(1)
    assert shown.on_screen() == shown.painted_anew()


def test_a_screen_reader_hears_the_line_and_not_what_it_hides(folded):
    from PySide6.QtGui import QAccessible

    access = SheetAccess(folded.view)
    assert access.child(1).text(QAccessible.Text.Name) == "30 rows the same, folded. Enter shows them"
    assert access.child(2).state().invisible
    assert not access.child(32).state().invisible
    access.give_back()
