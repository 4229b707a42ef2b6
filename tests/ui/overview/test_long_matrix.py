"""The chosen fact in a matrix of more lines than there is room for: in sight and marked, wherever it was chosen."""

from __future__ import annotations

import pytest
from made import FactSays, Outlet, comparison
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from crossread.facts import Verdict
from crossread.ui.overview import OverviewPanel
from crossread.ui.overview.models import ABOUT

LINES = 60


@pytest.fixture
def tabs(qtbot, state, theme):
    """Return a stack with the overview behind another tab, which stands for the fact table."""
    outlets = [Outlet(f"Outlet {number}") for number in range(8)]
    rows = [[f"They saw {{f{line}:{line + 100} boats}} there."] * len(outlets) for line in range(LINES)]
    facts = {f"f{line}": FactSays(Verdict.SAME, f"boats of harbour {line}") for line in range(LINES)}
    state.set_comparison(comparison(outlets, rows, facts))
    tabs = QStackedWidget()
    tabs.addWidget(QWidget())
    tabs.addWidget(OverviewPanel(state, theme, tabs))
    tabs.resize(1200, 500)
    qtbot.addWidget(tabs)
    tabs.show()
    qtbot.waitExposed(tabs)
    return tabs


@pytest.fixture
def panel(tabs):
    tabs.setCurrentIndex(1)
    return tabs.widget(1)


def shown(panel):
    """Return the numbers of the lines that are wholly in sight."""
    matrix, height = panel.matrix, panel.matrix.viewport().height()
    rects = (matrix.visualRect(panel.table.index(row, ABOUT)) for row in range(LINES))
    return [row for row, rect in enumerate(rects) if rect.top() >= 0 and rect.bottom() < height]


def marked(panel):
    """Return the numbers of the lines that are marked from the first cell to the last."""
    return [row for row in range(LINES) if panel.matrix.selectionModel().isRowSelected(row)]


def choose(state, line):
    state.choose_fact(state.comparison.facts[line])


def test_there_is_no_room_for_all_lines(panel):
    assert 5 < len(shown(panel)) < 30


@pytest.mark.parametrize("line", [55, 31, 0, LINES - 1])
def test_a_fact_chosen_elsewhere_is_in_sight_and_marked(panel, state, line):
    choose(state, 20)
    choose(state, line)
    assert line in shown(panel)
    assert marked(panel) == [line]


def test_a_fact_chosen_before_the_overview_was_ever_seen_is_in_sight(tabs, state):
    choose(state, 55)
    tabs.setCurrentIndex(1)
    assert 55 in shown(tabs.widget(1))
    assert marked(tabs.widget(1)) == [55]


def test_a_fact_chosen_while_another_tab_is_in_front_is_in_sight(tabs, panel, state):
    tabs.setCurrentIndex(0)
    choose(state, 55)
    tabs.setCurrentIndex(1)
    assert 55 in shown(panel)


def test_a_fact_shown_again_comes_back_into_sight(panel, state):
    choose(state, 55)
    panel.matrix.verticalScrollBar().setValue(0)
    assert 55 not in shown(panel)
    state.show_again()
    assert 55 in shown(panel)
    assert marked(panel) == [55]


def test_what_was_scrolled_to_stays_while_versions_are_read(panel, state):
    choose(state, 55)
    panel.matrix.verticalScrollBar().setValue(0)
    panel.set_busy(True)
    panel.set_busy(False)
    assert 0 in shown(panel)


def test_a_click_moves_no_line_away_from_under_the_pointer(qtbot, panel, state):
    choose(state, 0)
    before = panel.matrix.rowHeight(0) // 2
    panel.matrix.verticalScrollBar().setValue(before)
    cut = shown(panel)[-1] + 1  # in sight with its upper half alone
    at = panel.matrix.visualRect(panel.table.index(cut, ABOUT)).topLeft()
    qtbot.mouseClick(panel.matrix.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert state.chosen is panel.line(cut)
    assert panel.matrix.verticalScrollBar().value() == before


@pytest.mark.parametrize("size", [(1200, 300), (500, 500)])
def test_the_chosen_line_stays_in_sight_where_the_room_gets_less(tabs, panel, state, size):
    choose(state, LINES - 1)
    choose(state, 30)
    choose(state, 50)
    assert 50 in shown(panel)
    tabs.resize(*size)
    assert 50 in shown(panel)


def test_a_fact_chosen_while_the_hidden_overview_lost_room_is_in_sight(qtbot, tabs, panel, state):
    tabs.setCurrentIndex(0)
    tabs.resize(1200, 300)
    choose(state, 55)
    tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: 55 in shown(panel))


def test_a_line_that_was_scrolled_away_from_is_not_brought_back_by_another_size(tabs, panel, state):
    choose(state, 55)
    panel.matrix.verticalScrollBar().setValue(0)
    tabs.resize(1200, 300)
    assert 0 in shown(panel)


def test_versions_looked_at_stay_in_sight(tabs, panel, state):
    tabs.resize(420, 500)
    bar = panel.matrix.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    before = bar.value()
    choose(state, 55)
    panel.matrix.verticalScrollBar().setValue(0)
    state.show_again()
    assert bar.value() == before
    assert 55 in shown(panel)
