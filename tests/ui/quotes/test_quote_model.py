"""The quotes as rows and as a model: who says what in which words, and which of them are shown."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from quoted import quoted

from crossread.facts import Verdict
from crossread.ui.quotes.model import ABSENT, FIRST_VERSION, SPEAKER, VERDICT, QuoteFilter, QuoteTable, ShownQuotes
from crossread.ui.quotes.rows import rows

CONTRADICTED, ALTERED, TOLD, SAME, ALONE = range(5)


@pytest.fixture
def table(qapp):
    table = QuoteTable()
    table.set_comparison(quoted())
    return table


@pytest.fixture
def shown(table):
    return ShownQuotes(table)


def cells(model, row):
    return [model.index(row, column).data() for column in range(FIRST_VERSION, model.columnCount())]


def spoken(model, row, column):
    return model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def verdicts(shown):
    return [shown.quote(row).line.verdict for row in range(shown.rowCount())]


def test_the_models_behave_as_qt_expects(table, shown):
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (table, shown)]
    shown.set_filter(QuoteFilter("Ada Moen"))
    shown.sort(SPEAKER, Qt.SortOrder.DescendingOrder)
    table.set_comparison(None)
    table.set_comparison(quoted())
    shown.set_filter(QuoteFilter())
    assert [tester.model() for tester in testers] == [table, shown]
    assert shown.rowCount() == 5


def test_a_row_is_a_quote_and_no_other_fact_even_where_one_version_alone_has_it(table):
    assert table.rowCount() == 5
    assert cells(table, ALONE) == [ABSENT, ABSENT, ABSENT, "“I heard it before I saw it,”"]


def test_the_speaker_stands_with_the_office_the_versions_give(table):
    assert table.index(CONTRADICTED, SPEAKER).data() == "Elin Varga, governor"
    assert table.index(ALTERED, SPEAKER).data() == "Ada Moen"
    assert table.index(SAME, SPEAKER).data() == "No speaker found"


def test_a_version_that_names_somebody_else_says_whom(table):
    assert cells(table, CONTRADICTED)[1] == "“The dam was never safe.” – Jonas Reuter"
    assert "–" not in cells(table, CONTRADICTED)[0]


def test_words_told_otherwise_stand_without_quotation_marks(table):
    assert cells(table, TOLD)[2] == "told in other words: nobody should spend the night in a cellar"


def test_altered_words_are_marked_against_the_wording_most_versions_have(table):
    quote = table.quote(ALTERED)
    (other,) = quote.cells[1]
    assert [(other.words[c.start : c.end], c.instead) for c in quote.altered(other)] == [("two", "three"), ("", "very")]
    assert all(quote.altered(quote.cells[version][0]) == () for version in (0, 2))


def test_the_base_is_the_reference_where_it_has_the_quote():
    made = quoted()
    quote = rows(dataclasses.replace(made, story=dataclasses.replace(made.story, base=1)))[ALTERED]
    assert quote.reference is quote.cells[1][0]
    (first,) = quote.cells[0]
    assert [first.words[c.start : c.end] for c in quote.altered(first)] == ["three", "very"]


def test_a_screen_reader_hears_what_is_altered_and_what_is_missing(table):
    heard = spoken(table, ALTERED, FIRST_VERSION + 1)
    assert "“two” where North Wire has “three”" in heard
    assert "leaves out “very” of North Wire" in heard
    assert spoken(table, ALTERED, FIRST_VERSION + 3) == "Not quoted in this version"
    assert spoken(table, CONTRADICTED, VERDICT).startswith("Contradicts: the same words")


def test_altered_quotes_come_first(shown):
    shown.sort(VERDICT, Qt.SortOrder.AscendingOrder)
    assert verdicts(shown) == list(Verdict)


def test_sorted_by_speaker_those_without_one_come_last(shown):
    shown.sort(SPEAKER, Qt.SortOrder.AscendingOrder)
    named = [shown.index(row, SPEAKER).data() for row in range(shown.rowCount())]
    assert named[-1] == "No speaker found"
    assert named[0] == "Ada Moen"


def test_sorted_by_a_version_gaps_come_last(shown):
    shown.sort(FIRST_VERSION + 2, Qt.SortOrder.AscendingOrder)
    assert [shown.index(row, FIRST_VERSION + 2).data() == ABSENT for row in range(5)] == [
        False,
        False,
        True,
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (QuoteFilter("Ada Moen"), 2),
        (QuoteFilter("Jonas Reuter"), 1),
        (QuoteFilter(""), 1),
        (QuoteFilter(text="CELLAR nobody"), 1),
        (QuoteFilter(text="governor"), 2),
        (QuoteFilter(text="spend the night"), 1),
        (QuoteFilter("Ada Moen", "cellar"), 0),
    ],
)
def test_quotes_are_found_by_whoever_says_them_and_by_every_word(shown, wanted, count):
    shown.set_filter(wanted)
    assert shown.rowCount() == count


def test_the_speakers_are_counted_by_name_with_the_unknown_last(table):
    assert table.speakers == [("Ada Moen", 2), ("Elin Varga", 2), ("Jonas Reuter", 1), ("", 1)]
    assert table.altered == 2


def test_a_version_that_could_not_be_read_says_so_in_its_gap(table):
    made = quoted()
    unread = dataclasses.replace(made.story.versions[3], paragraphs=(), trouble="The file is empty.")
    versions = (*made.story.versions[:3], unread)
    kept = tuple(
        dataclasses.replace(line, mentions=tuple(fact for fact in line.mentions if fact.place.version < 3))
        for line in made.facts
    )
    table.set_comparison(
        dataclasses.replace(made, story=dataclasses.replace(made.story, versions=versions), facts=kept)
    )
    assert spoken(table, ALTERED, FIRST_VERSION + 3) == "This version could not be read: The file is empty."
