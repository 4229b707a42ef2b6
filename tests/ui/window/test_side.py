"""The tabs beside the columns: which is shown, which comes to the front, and what waits until it is looked at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from quoted import quoted

from crossread.facts import FactKind
from crossread.ui import options
from crossread.ui.models.view_state import ViewState
from crossread.ui.side import VIEWS, SidePane
from crossread.ui.theme import load


@pytest.fixture
def state(qapp):
    state = ViewState()
    state.set_comparison(quoted())
    return state


@pytest.fixture
def side(qtbot, state, theme):
    side = SidePane(state, theme)
    side.resize(1000, 400)
    qtbot.addWidget(side)
    side.show()
    qtbot.waitExposed(side)
    return side


def other_fact(state):
    return next(line for line in state.comparison.facts if line.kind is not FactKind.QUOTE)


def test_the_command_line_names_the_views_there_are():
    assert list(VIEWS) == list(options.VIEWS)


@pytest.mark.parametrize("name", VIEWS)
def test_a_tab_brings_its_view_to_the_front(qtbot, side, name):
    tabs = side.tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(list(VIEWS).index(name)).center())
    assert side.shown == name
    assert side.view().isVisible()
    side.focus()
    assert side.focusWidget() is side.view().focusProxy()


@pytest.mark.parametrize("name", VIEWS)
def test_the_keyboard_goes_from_the_tabs_into_the_view_below_them(qtbot, state, theme, name):
    page = QWidget()
    side, other = SidePane(state, theme, page), QPushButton(page)
    box = QVBoxLayout(page)
    box.addWidget(side)
    box.addWidget(other)
    page.resize(1000, 500)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    side.show_view(name)
    side.tabs.setFocus()
    qtbot.keyClick(side.tabs, Qt.Key.Key_Tab)
    assert side.view().isAncestorOf(page.focusWidget())


def test_a_quote_stays_in_the_quotes_and_any_other_fact_brings_the_facts(side, state):
    side.show_view("quotes")
    state.choose_fact(state.comparison.facts[4])
    assert side.shown == "quotes"
    state.choose_fact(other_fact(state))
    assert side.shown == "facts"


def test_a_fact_the_matrix_leaves_out_brings_the_facts(side, state):
    side.show_view("overview")
    state.choose_fact(state.comparison.facts[0])
    assert side.shown == "overview"
    state.choose_fact(state.comparison.facts[4])
    assert side.shown == "facts"


def test_the_overview_is_made_once_it_is_looked_at_with_the_colours_and_the_state_of_then(qtbot, side, state):
    dark = load("dark")
    side.set_theme(dark)
    side.set_busy(False)
    state.set_comparison(None)
    assert "overview" not in side._views
    side.show_view("overview")
    assert side.overview.timeline._theme is dark
    state.set_comparison(quoted())
    assert side.overview.table.rowCount() == 4


def test_behind_another_tab_the_overview_waits_with_its_counts(side, state):
    side.show_view("overview")
    side.show_view("facts")
    state.set_comparison(None)
    assert side.overview.table.rowCount() == 4
    side.show_view("overview")
    assert side.overview.table.rowCount() == 0


def test_what_is_chosen_while_the_overview_is_hidden_is_selected_there_later(side, state):
    side.show_view("overview")
    side.show_view("facts")
    state.set_comparison(quoted())
    state.choose_fact(state.comparison.facts[2])
    side.show_view("overview")
    assert side.overview.matrix.currentIndex().row() == 2


def test_a_row_of_the_shown_view_is_found_by_its_number(side, state):
    for name in VIEWS:
        side.show_view(name)
        assert side.line(0) is state.comparison.facts[0]
        assert side.line(99) is None
