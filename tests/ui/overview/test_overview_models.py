"""The overview's models: what each cell shows, says to a screen reader and gives as text."""

from __future__ import annotations

import dataclasses

import pytest
from made import flood
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from quoted import quoted

from crossread.story import Provenance, Version
from crossread.ui.overview.counts import by_kind, by_verdict, by_version
from crossread.ui.overview.models import ABOUT, FIRST_VERSION, Counts, Matrix, VersionFigures, as_text
from crossread.ui.overview.standing import Standing


@pytest.fixture
def table(qapp):
    table = Matrix()
    table.set_comparison(flood(4))
    return table


def spoken(model, row, column):
    return model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def number_of(table, about):
    return next(row for row in range(table.rowCount()) if table.row(row).line.about == about)


def test_the_models_behave_as_qt_expects(qapp):
    matrix, verdicts, versions = Matrix(), Counts("Verdict"), VersionFigures()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (matrix, verdicts, versions)]
    for comparison in (flood(2), flood(8), None, quoted()):
        matrix.set_comparison(comparison)
        verdicts.set_counts(by_verdict(comparison))
        versions.set_figures(by_version(comparison))
    assert [tester.model() for tester in testers] == [matrix, verdicts, versions]
    assert matrix.rowCount() == 4


def test_the_columns_are_the_versions(table):
    heads = [table.headerData(column, Qt.Orientation.Horizontal) for column in range(table.columnCount())]
    assert heads[:2] == ["Fact", "North Wire"]
    assert len(heads) == 5


def test_every_tile_is_also_text(table):
    row = number_of(table, "water held by the dam")
    assert table.index(row, FIRST_VERSION).data() == "about 40 million cubic metres (agrees)"
    assert table.index(row, FIRST_VERSION + 3).data() == "–"
    assert spoken(table, row, FIRST_VERSION + 3) == "Not stated in this version."
    assert "Compatible" in spoken(table, row, ABOUT)
    told = table.index(row, FIRST_VERSION + 1).data(Qt.ItemDataRole.ToolTipRole)
    assert told.startswith("Harbour Daily: some 38 million cubic metres.")


def test_tiles_are_counted(table):
    assert table.count(Standing.DIFFERS) > 0
    assert table.count(Standing.UNREAD) == 0


def test_a_line_is_found_again_and_one_that_is_left_out_is_not(qapp):
    comparison = quoted()
    table = Matrix()
    table.set_comparison(comparison)
    assert table.row_of(comparison.facts[2]) == 2
    assert table.row_of(comparison.facts[4]) is None
    assert table.row_of(None) is None


def test_counts_give_number_and_share(qapp):
    table = Counts("Kind")
    table.set_counts(by_kind(quoted()))
    assert as_text(table).splitlines() == ["Kind\tFacts", "Quote\t5", "Person\t1"]
    assert table.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Quote: 5, 83% of all facts"


def test_the_figures_of_a_version_are_read_with_what_they_count(qapp):
    made = quoted()
    unread = Version(Provenance("x.txt"), trouble="The file is empty.")
    story = dataclasses.replace(made.story, versions=(*made.story.versions, unread))
    table = VersionFigures()
    table.set_figures(by_version(dataclasses.replace(made, story=story)))
    assert spoken(table, 0, 2) == "5 paragraphs"
    assert spoken(table, 4, 2) == "could not be read"
    assert as_text(table).splitlines()[-1] == "x.txt\t–\t–\t–\t–\t–"
    assert "alone" in table.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)


def test_a_matrix_as_text_goes_into_a_spreadsheet(table):
    lines = as_text(table).splitlines()
    assert len(lines) == table.rowCount() + 1
    assert {line.count("\t") for line in lines} == {4}
