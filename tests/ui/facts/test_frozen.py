"""The columns of the fact table that stay put while it scrolls sideways."""

from __future__ import annotations

import datetime as dt

import pytest
from made import FactSays, Outlet, comparison, flood
from PySide6.QtCore import QPoint, Qt

from crossread.facts import Verdict
from crossread.ui.facts import FactPanel
from crossread.ui.facts.model import ABOUT, FIRST_VERSION, KIND, VERDICT
from crossread.ui.models.view_state import ViewState


@pytest.fixture
def eight(qtbot, theme):
    """Return a panel of eight versions that has no room for them all."""
    state = ViewState()
    panel = FactPanel(state, theme)
    panel.resize(700, 300)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    state.set_comparison(flood(8))
    panel.keep = state
    return panel


def aside(panel):
    bar = panel.view.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    return panel.view.frozen


def test_verdict_and_about_stay_in_sight_when_the_table_scrolls_sideways(eight):
    assert not eight.view.frozen.isVisible()
    frozen = aside(eight)
    assert frozen.isVisible()
    assert [column for column in range(eight.shown.columnCount()) if not frozen.isColumnHidden(column)] == [
        VERDICT,
        ABOUT,
    ]
    for column in (VERDICT, ABOUT):
        assert frozen.columnWidth(column) == eight.view.columnWidth(column)
    assert frozen.columnViewportPosition(ABOUT) == frozen.columnWidth(VERDICT)
    assert frozen.rowViewportPosition(3) == eight.view.rowViewportPosition(3)
    eight.view.horizontalScrollBar().setValue(0)
    assert not frozen.isVisible()


def test_a_chosen_line_that_late_versions_state_alone_shows_the_first_of_them(eight, qtbot):
    rows = [["The {sea:cold sea}."] * 10 + ["All {dead:12 dead} of it.", "All {dead:14 dead}."]]
    facts = {key: FactSays(Verdict.CONTRADICTS, key) for key in ("sea", "dead")}
    eight.keep.set_comparison(comparison([Outlet(f"Daily {number}") for number in range(12)], rows, facts))
    view, bar = eight.view, eight.view.horizontalScrollBar()
    at = {line.about: line for line in eight.keep.comparison.facts}
    rect = view.visualRect(eight.shown.index(eight.shown.row_of(at["dead"]), ABOUT))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert view.in_sight(FIRST_VERSION + 10)
    far = bar.value()
    near = far - view.columnWidth(FIRST_VERSION) // 2
    bar.setValue(near)
    eight.view.released.emit()
    assert bar.value() == near, "where one that states it is in sight nothing moves"
    eight.keep.choose_fact(at["sea"])
    view.setCurrentIndex(eight.shown.index(eight.shown.row_of(at["sea"]), FIRST_VERSION))
    view.setCurrentIndex(eight.shown.index(eight.shown.row_of(at["dead"]), FIRST_VERSION))
    assert eight.keep.chosen is at["dead"]
    assert not view.in_sight(FIRST_VERSION + 10), "nor does anything where the keyboard is in the column of a version"


def test_what_a_line_is_about_stands_beside_its_verdict(eight):
    header = eight.view.horizontalHeader()
    assert [header.logicalIndex(place) for place in range(4)] == [VERDICT, ABOUT, KIND, FIRST_VERSION]


def test_a_click_on_the_kept_columns_chooses_the_fact_and_both_scroll_together(eight, qtbot):
    frozen = aside(eight)
    rect = frozen.visualRect(eight.shown.index(2, ABOUT))
    qtbot.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert eight.keep.chosen is eight.shown.line(2)
    assert frozen.isVisible()
    bar = eight.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert frozen.verticalScrollBar().value() == bar.value()
    frozen.verticalScrollBar().setValue(0)
    assert bar.value() == 0


def test_a_click_on_a_kept_heading_sorts(eight, qtbot):
    frozen = aside(eight)
    header = frozen.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(ABOUT) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    abouts = [eight.shown.index(row, ABOUT).data() for row in range(eight.shown.rowCount())]
    assert abouts == sorted(abouts, key=str.casefold)
    assert eight.view.horizontalHeader().sortIndicatorSection() == ABOUT


def test_the_current_cell_is_never_under_the_kept_columns(eight):
    frozen = aside(eight)
    eight.view.setCurrentIndex(eight.shown.index(0, FIRST_VERSION + 1))
    eight.view.scrollTo(eight.shown.index(0, FIRST_VERSION + 1))
    left = eight.view.visualRect(eight.view.currentIndex()).left()
    assert left >= (frozen.covered if frozen.isVisible() else 0)


def test_a_fact_chosen_elsewhere_leaves_the_versions_looked_at_in_sight(eight):
    aside(eight)
    before = eight.view.horizontalScrollBar().value()
    eight.keep.choose_fact(eight.shown.line(eight.shown.rowCount() - 1))
    assert eight.view.horizontalScrollBar().value() == before


def test_a_table_that_has_the_keyboard_and_no_current_line_says_so_at_its_top(eight, theme):
    def line():
        return eight.view.viewport().grab().toImage().pixelColor(300, 0) == theme.accent

    eight.activateWindow()
    eight.view.setFocus()
    eight.view.setCurrentIndex(eight.shown.index(-1, -1))
    assert line()
    eight.view.setCurrentIndex(eight.shown.index(2, ABOUT))
    assert not line()
    eight.view.setCurrentIndex(eight.shown.index(-1, -1))
    eight.filter_bar.search.setFocus()
    assert not line()


def test_a_heading_has_a_line_for_what_tells_a_version_from_others_of_its_name(eight):
    days = (dt.date(2031, 3, 3), dt.date(2031, 3, 4))
    outlets = [Outlet("The Valley Chronicle", day) for day in days] + [
        Outlet(f"Daily {number}") for number in range(10)
    ]
    rows = [["The {sea:cold sea}."] * 12]
    one_line = eight.view.horizontalHeader().height()
    eight.keep.set_comparison(comparison(outlets, rows, {"sea": FactSays(Verdict.SAME, "sea")}))
    header = eight.view.horizontalHeader()
    first, second = header.shown(FIRST_VERSION), header.shown(FIRST_VERSION + 1)
    assert first.split("\n")[0] == second.split("\n")[0]
    assert (first.split("\n")[1][-2:], second.split("\n")[1][-2:]) == ("03", "04")
    assert header.shown(FIRST_VERSION + 5) == "Daily 3"
    assert header.height() > one_line
    eight.grab()
