"""Facts in groups: their headings, how they fold with mouse and keyboard, and what of the table goes on as before."""

from __future__ import annotations

import dataclasses

import pytest
from made import flood as made_flood
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from crossread.facts import Verdict
from crossread.ui.facts import FactPanel
from crossread.ui.facts.groups import Grouping
from crossread.ui.facts.model import ABOUT, FIRST_VERSION, KIND, VERDICT, FactTable
from crossread.ui.facts.shown import ShownFacts
from crossread.ui.models.view_state import FactFilter, ViewState

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot, state, theme):
    panel = FactPanel(state, theme)
    panel.resize(900, 600)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def grouped(panel):
    panel.shown.group_by(Grouping.VERDICT)
    return panel


def drawn(shown):
    """Draw the table: a heading in capitals with its count, a line by what it is about."""
    found = []
    for row in range(shown.rowCount()):
        heading = shown.heading(row)
        found.append(shown.line(row).about if heading is None else f"{heading.title.upper()} {heading.count}")
    return found


def headings(shown):
    return [(heading.title, heading.count) for row in range(shown.rowCount()) if (heading := shown.heading(row))]


def click(qtbot, view, row, column=ABOUT, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(view.viewport(), LEFT, modifier, view.visualRect(view.model().index(row, column)).center())


def test_the_groups_behave_as_qt_expects(state, flood):
    table = FactTable()
    table.set_comparison(flood)
    shown = ShownFacts(state, table)
    tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for by in (Grouping.VERDICT, Grouping.ROW, Grouping.KIND, Grouping.NOTHING, Grouping.VERDICT):
        shown.group_by(by)
        shown.sort(ABOUT, Qt.SortOrder.DescendingOrder)
        shown.fold(0, True)
        state.set_filter(FactFilter(text="people"))
        shown.fold(0, False)
        state.set_filter(FactFilter())
        shown.sort(VERDICT)
    table.set_comparison(None)
    table.set_comparison(flood)
    shown.set_folded(["verdict same"])
    table.judge()
    assert tester.model() is shown


def test_without_groups_there_is_no_heading(panel):
    assert headings(panel.shown) == []
    assert panel.shown.rowCount() == 9


def test_groups_by_verdict_begin_with_what_contradicts_and_say_how_many(grouped, flood):
    found = headings(grouped.shown)
    assert found[0] == ("Contradicts", 2)
    assert [title for title, _ in found] == ["Contradicts", "Differs", "Compatible", "Same"]
    assert sum(count for _, count in found) == len(flood.facts)


def test_groups_by_kind_have_the_kinds_and_their_worst_lines_first(panel):
    panel.shown.group_by(Grouping.KIND)
    assert headings(panel.shown)[0][0] == "Quantity"
    order = list(Verdict)
    verdicts = [order.index(panel.shown.line(row).verdict) for row in range(1, headings(panel.shown)[0][1] + 1)]
    assert verdicts == sorted(verdicts)


def test_groups_by_place_stand_as_the_story_tells_them_with_its_words(panel, flood):
    panel.shown.group_by(Grouping.ROW)
    titles = [title for title, _ in headings(panel.shown)]
    numbers = [int(title.removeprefix("Row ").partition(":")[0]) for title in titles]
    assert numbers == sorted(set(numbers))
    first = flood.rows[numbers[0] - 1]
    words = flood.story.versions[first.present[0]].paragraphs
    assert titles[0].partition(": ")[2][:12] in " ".join(paragraph.text for paragraph in words)


def test_a_line_in_no_row_stands_elsewhere(panel, state, flood):
    state.set_comparison(dataclasses.replace(flood, rows=flood.rows[:1], references=flood.references[:1]))
    panel.shown.group_by(Grouping.ROW)
    assert headings(panel.shown)[-1][0] == "Elsewhere"


def test_sorting_filtering_and_searching_go_on_within_the_groups(grouped, state, qtbot):
    grouped.shown.sort(ABOUT, Qt.SortOrder.AscendingOrder)
    lines = [name for name in drawn(grouped.shown) if name != name.upper()]
    assert lines[0] < lines[1]
    assert headings(grouped.shown)[0] == ("Contradicts", 2)
    state.set_filter(FactFilter(verdicts=frozenset({Verdict.SAME})))
    assert headings(grouped.shown) == [("Same", 3)]
    state.set_filter(FactFilter())
    qtbot.keyClicks(grouped.filter_bar.search, "varga")
    assert len(headings(grouped.shown)) == 1
    assert grouped.shown.rowCount() == 2


def test_a_click_on_a_heading_folds_and_unfolds_its_group_and_chooses_nothing_else(grouped, state, qtbot):
    click(qtbot, grouped.view, 1)
    chosen, rows = state.chosen, grouped.shown.rowCount()
    click(qtbot, grouped.view, 0, VERDICT)
    assert grouped.shown.rowCount() == rows - 2
    assert state.chosen is chosen
    click(qtbot, grouped.view, 0, FIRST_VERSION + 1)
    assert grouped.shown.rowCount() == rows
    assert [line.about for line in grouped.picked] == [chosen.about], "what was chosen is selected again"


def test_two_quick_clicks_on_a_heading_are_two(grouped, qtbot):
    before = drawn(grouped.shown)
    point = grouped.view.visualRect(grouped.shown.index(0, ABOUT)).center()
    qtbot.mouseClick(grouped.view.viewport(), LEFT, pos=point)
    qtbot.mouseDClick(grouped.view.viewport(), LEFT, pos=point)
    assert drawn(grouped.shown) == before


def test_left_and_right_fold_and_unfold_and_lead_to_the_heading_and_back(grouped, state, qtbot):
    view, shown = grouped.view, grouped.shown
    view.setFocus()
    view.setCurrentIndex(shown.index(2, VERDICT))
    chosen = state.chosen
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    assert state.chosen is chosen
    assert [line.about for line in grouped.picked] == [chosen.about]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert shown.heading(0).folded
    assert shown.heading(1) is not None
    assert state.chosen is chosen, "folded away, it is still chosen in the columns"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert not shown.heading(0).folded
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 1
    assert state.chosen is shown.line(1)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert shown.heading(0).folded


def test_left_in_a_later_column_goes_to_the_cell_beside_it(grouped, qtbot):
    grouped.view.setCurrentIndex(grouped.shown.index(1, FIRST_VERSION))
    qtbot.keyClick(grouped.view, Qt.Key.Key_Left)
    assert (grouped.view.currentIndex().row(), grouped.view.currentIndex().column()) == (1, KIND)


def test_a_fact_chosen_elsewhere_unfolds_its_group_and_is_in_sight(grouped, state, qtbot):
    line = grouped.shown.line(1)
    click(qtbot, grouped.view, 0)
    assert grouped.shown.row_of(line) is None
    state.choose_fact(line)
    assert not grouped.shown.heading(0).folded
    assert grouped.shown.line(grouped.view.currentIndex().row()) is line


def test_going_from_fact_to_fact_passes_over_headings_and_folded_groups(grouped, state):
    grouped.shown.fold(3, True)
    for _ in range(3):
        grouped.step(1)
    assert state.chosen.verdict is Verdict.COMPATIBLE
    grouped.step(-1)
    assert state.chosen.verdict is Verdict.CONTRADICTS
    state.choose_fact(None)
    grouped.step(-1)
    assert state.chosen is grouped.shown.line(grouped.shown.rowCount() - 1)


def test_headings_have_names_for_a_screen_reader_and_are_not_selected(grouped, qtbot):
    heading = grouped.shown.index(0, KIND)
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "Contradicts, 2 facts, unfolded"
    grouped.shown.fold(0, True)
    assert grouped.shown.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Contradicts, 2 facts, folded"
    grouped.view.selectAll()
    assert len(grouped.picked) == 7


def test_what_is_folded_stays_so_in_another_comparison_and_under_another_filter(grouped, state, flood):
    grouped.shown.fold(0, True)
    state.set_filter(FactFilter(text="people"))
    assert grouped.shown.heading(0).folded
    state.set_filter(FactFilter())
    state.set_comparison(dataclasses.replace(flood))
    assert grouped.shown.heading(0).folded
    assert grouped.shown.folded == {"verdict contradicts"}


def test_rows_of_another_story_are_not_folded_for_those_of_this_one(panel, state, flood):
    panel.shown.group_by(Grouping.ROW)
    panel.shown.fold(0, True)
    state.set_comparison(dataclasses.replace(flood))
    assert panel.shown.heading(0).folded
    state.set_comparison(made_flood(5))
    assert not panel.shown.heading(0).folded


# --- Several lines ----------------------------------------------------------------------------------------------------


def test_several_lines_are_selected_with_the_mouse_and_the_last_one_is_chosen(panel, state, qtbot):
    click(qtbot, panel.view, 0)
    with qtbot.waitSignal(panel.picked_changed):
        click(qtbot, panel.view, 3, modifier=CONTROL)
    assert panel.picked == [panel.shown.line(0), panel.shown.line(3)]
    assert state.chosen is panel.shown.line(3)
    click(qtbot, panel.view, 1)
    click(qtbot, panel.view, 3, modifier=SHIFT)
    assert panel.picked == [panel.shown.line(row) for row in (1, 2, 3)]


def test_several_lines_are_selected_with_the_keyboard_across_a_heading(grouped, qtbot):
    click(qtbot, grouped.view, 2)
    for _ in range(2):
        qtbot.keyClick(grouped.view, Qt.Key.Key_Down, SHIFT)
    assert grouped.picked == [grouped.shown.line(2), grouped.shown.line(4)]


def test_what_is_selected_stays_so_when_the_lines_are_grouped_sorted_or_filtered(panel, state, qtbot):
    click(qtbot, panel.view, 0)
    click(qtbot, panel.view, 1, modifier=CONTROL)
    picked = {line.about for line in panel.picked}
    panel.shown.group_by(Grouping.KIND)
    panel.view.sortByColumn(ABOUT, Qt.SortOrder.DescendingOrder)
    state.set_filter(FactFilter(verdicts=frozenset({Verdict.CONTRADICTS})))
    assert {line.about for line in panel.picked} == picked
    assert state.chosen.about in picked


def test_the_version_of_the_current_cell_is_known(panel, qtbot):
    click(qtbot, panel.view, 0, FIRST_VERSION + 2)
    assert panel.version == 2
    click(qtbot, panel.view, 0, ABOUT)
    assert panel.version is None


# --- Columns that stay put --------------------------------------------------------------------------------------------


@pytest.fixture
def eight(qtbot, theme):
    state = ViewState()
    panel = FactPanel(state, theme)
    panel.resize(700, 400)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    state.set_comparison(made_flood(8))
    panel.shown.group_by(Grouping.VERDICT)
    panel.keep = state
    bar = panel.view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert panel.view.frozen.isVisible()
    return panel


def test_a_heading_folds_where_the_columns_stay_put_and_nothing_scrolls_back(eight, qtbot):
    frozen, aside = eight.view.frozen, eight.view.horizontalScrollBar().value()
    click(qtbot, frozen, 0, VERDICT)
    assert eight.shown.heading(0).folded
    assert eight.view.horizontalScrollBar().value() == aside
    assert frozen.rowViewportPosition(1) == eight.view.rowViewportPosition(1)
    click(qtbot, frozen, 1, ABOUT)
    assert eight.shown.heading(1).folded


def test_lines_are_selected_together_over_the_columns_that_stay_put(eight, qtbot):
    click(qtbot, eight.view.frozen, 1)
    click(qtbot, eight.view.frozen, 2, modifier=CONTROL)
    assert eight.picked == [eight.shown.line(1), eight.shown.line(2)]


def test_a_heading_reads_from_the_left_however_far_the_columns_are_scrolled(eight):
    rect = eight.view.visualRect(eight.shown.index(0, ABOUT))
    picture = eight.view.grab().toImage()
    y = eight.view.horizontalHeader().height() + rect.center().y()
    there = [picture.pixel(x, y) for x in range(eight.view.frozen.covered)]
    eight.view.horizontalScrollBar().setValue(0)
    picture = eight.view.grab().toImage()
    assert there[: eight.view.frozen.covered - 2] == [picture.pixel(x, y) for x in range(eight.view.frozen.covered - 2)]
