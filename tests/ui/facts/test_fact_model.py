"""The fact table's model and its filter: what each cell says, and which lines are shown."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from crossread.facts import FactKind, Verdict
from crossread.ui.facts.model import ABSENT, ODD_ROLE, VERDICT, FactTable
from crossread.ui.facts.shown import ShownFacts
from crossread.ui.models.view_state import FactFilter


@pytest.fixture
def table(state):
    table = FactTable()
    table.set_comparison(state.comparison)
    return table


@pytest.fixture
def shown(state, table):
    return ShownFacts(state, table)


def row(model, about):
    return next(i for i in range(model.rowCount()) if model.index(i, 2).data() == about)


def words(model, about):
    line = row(model, about)
    return [model.index(line, column).data() for column in range(3, model.columnCount())]


def abouts(shown):
    return [shown.line(i).about for i in range(shown.rowCount())]


def test_the_table_behaves_as_qt_expects(state, table, flood):
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown = ShownFacts(state, table)
    also = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    state.set_filter(FactFilter(text="people"))
    table.set_comparison(None)
    table.set_comparison(flood)
    state.set_filter(FactFilter())
    assert tester.model() is table
    assert also.model() is shown


def test_each_version_says_it_in_its_own_words(table):
    assert words(table, "water held by the dam") == [
        "about 40 million cubic metres",
        "some 38 million cubic metres",
        "40 million cubic metres",
        ABSENT,
    ]


def test_several_mentions_in_one_version_are_joined_without_doubles(table):
    assert words(table, "people missing")[0] == "12; 12 people"


def test_the_columns_are_named_for_the_outlets(table):
    names = [table.headerData(i, Qt.Orientation.Horizontal) for i in range(table.columnCount())]
    assert names[3:5] == ["North Wire", "Harbour Daily"]


def test_a_version_that_does_not_state_a_fact_says_so_to_a_screen_reader(table):
    cell = table.index(row(table, "water held by the dam"), 6)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "not stated"


def test_the_version_that_stands_apart_is_marked_and_no_other(table, flood):
    line = row(table, "people in shelters")
    table.set_comparison(flood, {line: frozenset({3})})
    marked = [bool(table.index(line, column).data(ODD_ROLE)) for column in range(table.columnCount())]
    assert marked == [False] * 6 + [True]
    assert not table.index(row(table, "the governor"), 6).data(ODD_ROLE)


def test_conflicts_come_first_even_when_sorted_both_ways(shown):
    shown.sort(VERDICT, Qt.SortOrder.AscendingOrder)
    assert shown.line(0).verdict is Verdict.CONTRADICTS
    shown.sort(VERDICT, Qt.SortOrder.DescendingOrder)
    assert shown.line(shown.rowCount() - 1).verdict is Verdict.CONTRADICTS


def test_filtering_by_verdict_leaves_only_those_lines(state, shown):
    state.set_filter(FactFilter(verdicts=frozenset({Verdict.CONTRADICTS})))
    assert sorted(abouts(shown)) == ["month the cracks were reported", "people missing"]


def test_filtering_by_kind_leaves_only_those_lines(state, shown):
    state.set_filter(FactFilter(kinds=frozenset({FactKind.PERSON})))
    assert sorted(abouts(shown)) == ["the engineer", "the governor"]


def test_search_finds_words_of_any_version_and_needs_them_all(state, shown):
    state.set_filter(FactFilter(text="VARGA elin"))
    assert abouts(shown) == ["the governor"]
    state.set_filter(FactFilter(text="varga cubic"))
    assert abouts(shown) == []


def test_what_came_or_went_between_states_of_an_article_stands_beside_the_fact(table, flood):
    agreed = next(line for line in flood.facts if line.verdict is Verdict.SAME)
    gone = dataclasses.replace(agreed, change="removed at 17:05")
    table.set_comparison(dataclasses.replace(flood, facts=(gone,)))
    assert table.index(0, 2).data() == f"{agreed.about} – removed at 17:05"
    opposed = dataclasses.replace(gone, verdict=Verdict.CONTRADICTS, change="raised from 15 to 18")
    table.set_comparison(dataclasses.replace(flood, facts=(opposed,)))
    assert table.index(0, 2).data() == agreed.about
