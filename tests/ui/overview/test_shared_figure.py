"""Who shares text with whom as it is seen: choosing a pair and a passage, any number of versions, every theme."""

from __future__ import annotations

import dataclasses

import pytest
from made import flood, sharing
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication

from crossread.align import shared
from crossread.story import Story
from crossread.ui.models.view_state import ViewState
from crossread.ui.overview import OverviewPanel
from crossread.ui.overview.models import ROW_ROLE
from crossread.ui.overview.sharing_models import FIRST, NAME, TEXT, THERE, WORDS
from crossread.ui.overview.sharing_view import ground
from crossread.ui.theme import NAMES, load

LEFT = Qt.MouseButton.LeftButton


def test_a_chosen_pair_stays_in_another_comparison_where_both_versions_do(qtbot, theme):
    state = ViewState()
    made = sharing(flood(4))
    state.set_comparison(made)
    panel = OverviewPanel(state, theme)
    qtbot.addWidget(panel)
    panel.show()
    figure = panel.shared
    figure.matrix.setCurrentIndex(figure.table.index(0, FIRST + 3))
    listed, said = figure.list.rowCount(), figure.said.text()
    assert listed
    order = (3, 1, 0, 2)
    versions = tuple(made.story.versions[number] for number in order)
    rows = tuple(dataclasses.replace(row, cells=tuple(row.cells[number] for number in order)) for row in made.rows)
    turned = dataclasses.replace(made, story=Story(versions), rows=rows, facts=(), shared=shared(versions))
    state.set_comparison(turned)
    current = figure.matrix.currentIndex()
    assert (current.row(), current.column() - FIRST) == (2, 0)
    assert (figure.list.rowCount(), figure.said.text()) == (listed, said)
    gone = dataclasses.replace(turned, story=Story(versions[1:]), rows=(), facts=(), shared=shared(versions[1:]))
    state.set_comparison(dataclasses.replace(gone, rows=rows[:1], marks=(), references=()))
    assert not figure.list.rowCount()


def many(count):
    """Return a story of `count` versions whose names differ and are long."""
    made = flood(8)
    versions = tuple(
        dataclasses.replace(
            made.story.versions[number % 8],
            provenance=dataclasses.replace(
                made.story.versions[number % 8].provenance, outlet=f"The Tolva Valley Advertiser {number + 1}"
            ),
        )
        for number in range(count)
    )
    # rows are not looked at here; one says that there is a comparison
    return dataclasses.replace(
        made, story=Story(versions), rows=made.rows[:1], marks=(), references=(), facts=(), shared=shared(versions)
    )


@pytest.fixture
def panel(qtbot, state, theme):
    state.set_comparison(sharing(flood(4)))
    panel = OverviewPanel(state, theme)
    panel.resize(1200, 900)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def figure(panel):
    return panel.shared


def choose_pair(qtbot, figure, row, column):
    rect = figure.matrix.visualRect(figure.table.index(row, column + FIRST))
    qtbot.mouseClick(figure.matrix.viewport(), LEFT, pos=rect.center())


def click(qtbot, figure, row, column=TEXT):
    rect = figure.passages.visualRect(figure.list.index(row, column))
    qtbot.mouseClick(figure.passages.viewport(), LEFT, pos=rect.center())


def test_a_cell_lists_the_passages_of_its_pair(qtbot, figure):
    assert not figure.passages.isVisible()
    assert figure.said.text() == "Choose a figure to read the passages."
    choose_pair(qtbot, figure, 0, 1)
    assert figure.passages.isVisible()
    assert [figure.list.index(row, WORDS).data() for row in range(figure.list.rowCount())] == ["37", "15", "10", "10"]
    assert figure.said.text() == figure.table.sentence(0, 1)
    assert "North Wire was published first" in figure.said.text()


def test_the_diagonal_and_the_names_list_nothing(qtbot, figure):
    choose_pair(qtbot, figure, 0, 1)
    for column in (0, NAME - FIRST):
        choose_pair(qtbot, figure, 0, column)
        assert not figure.passages.isVisible()
        assert figure.said.text() == "Choose a figure to read the passages."


def test_the_passages_are_set_as_the_texts_are(figure, state):
    figure.matrix.pair_wanted.emit(0, 1)
    list_ = figure.passages
    plain, height = list_.grab().toImage(), list_.rowHeight(0)
    state.set_typeface(list_.font().family())
    assert list_.grab().toImage() != plain
    state.set_zoom(1.5)
    assert list_.rowHeight(0) > height * 1.2
    state.set_zoom(1.0)
    state.set_typeface("")
    assert list_.grab().toImage() == plain


def test_a_passage_is_chosen_by_the_pointer_and_by_the_arrows(qtbot, figure, state):
    choose_pair(qtbot, figure, 0, 1)
    click(qtbot, figure, 0)
    assert state.passage == figure.list.passage(0)
    figure.passages.setFocus()
    qtbot.keyClick(figure.passages, Qt.Key.Key_Down)
    assert state.passage == figure.list.passage(1)
    state.let_go()
    assert not figure.passages.selectionModel().hasSelection()
    qtbot.keyClick(figure.passages, Qt.Key.Key_Return)
    assert state.passage == figure.list.passage(0)


def test_where_a_passage_stands_in_the_other_version_leads_there(qtbot, figure, state):
    choose_pair(qtbot, figure, 0, 1)
    with qtbot.waitSignal(state.place_wanted) as wanted:
        click(qtbot, figure, 0, THERE)
    assert wanted.args[0] == state.passage.other[0]
    with qtbot.waitSignal(state.place_wanted) as wanted:
        click(qtbot, figure, 0)
    assert wanted.args[0] == state.passage.one[0]


def test_the_keyboard_goes_from_a_cell_into_its_passages(qtbot, figure, state):
    figure.matrix.setFocus()
    figure.matrix.setCurrentIndex(figure.table.index(0, FIRST + 1))
    qtbot.keyClick(figure.matrix, Qt.Key.Key_Right)
    assert figure.list.rowCount() == 4
    assert state.passage is None
    qtbot.keyClick(figure.matrix, Qt.Key.Key_Return)
    assert figure.passages.hasFocus()
    assert state.passage == figure.list.passage(0)


def test_tabbing_through_the_passages_chooses_none(qtbot, figure, state, panel):
    choose_pair(qtbot, figure, 0, 1)
    figure.matrix.setFocus()
    qtbot.keyClick(figure.matrix, Qt.Key.Key_Tab)
    assert figure.passages.hasFocus()
    assert state.passage is None
    qtbot.keyClick(figure.passages, Qt.Key.Key_Tab)
    assert panel.by_version.hasFocus()
    assert state.passage is None


def test_a_fact_and_a_passage_are_never_chosen_both(qtbot, figure, state, panel):
    choose_pair(qtbot, figure, 0, 1)
    state.choose_fact(panel.line(0))
    click(qtbot, figure, 1)
    assert state.chosen is None
    state.choose_fact(panel.line(0))
    assert state.passage is None
    assert not figure.passages.selectionModel().hasSelection()


def test_another_pair_or_story_lets_go_of_the_passage(qtbot, figure, state):
    choose_pair(qtbot, figure, 0, 1)
    click(qtbot, figure, 0)
    choose_pair(qtbot, figure, 3, 0)
    assert state.passage is None
    click(qtbot, figure, 0)
    assert state.passage.one[0].version == 3
    state.set_comparison(sharing(flood(2)))
    assert state.passage is None
    assert not figure.passages.isVisible()


@pytest.mark.parametrize("count", [2, 8, 50])
@pytest.mark.parametrize("width", [420, 1000, 1900])
def test_any_number_of_versions_has_its_figures_whole(panel, figure, state, count, width):
    state.set_comparison(many(count))
    panel.resize(width, 900)
    metrics, header = figure.matrix.fontMetrics(), figure.matrix.horizontalHeader()
    for column in range(FIRST, figure.table.columnCount()):
        assert header.sectionSize(column) >= metrics.horizontalAdvance(">99%") + 4
        assert figure.table.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole).endswith(
            f"Advertiser {column}"
        )
    assert header.sectionSize(NAME) >= 8 * metrics.averageCharWidth()
    assert figure.matrix.height() <= 460
    assert not figure.matrix.grab().isNull()


def test_with_many_versions_columns_have_numbers_and_the_names_stay_in_sight(qtbot, panel, figure, state):
    assert not figure.matrix.numbered
    state.set_comparison(many(50))
    matrix = figure.matrix
    assert matrix.numbered
    for section in (1, 50):
        assert matrix.horizontalHeader()._text(section) == str(section)
    matrix.setCurrentIndex(figure.table.index(40, FIRST + 45))
    matrix.scrollTo(matrix.currentIndex())
    assert matrix.frozen.isVisible()
    rect = matrix.visualRect(matrix.currentIndex())
    assert matrix.viewport().rect().contains(rect)
    assert rect.left() >= matrix.frozen.covered


def test_nothing_shared_is_one_calm_sentence(panel, figure, state):
    state.set_comparison(flood(4))
    assert figure.lead.text() == "No two versions have eight words in a row in common."
    assert not figure.matrix.isVisible()
    assert not figure.said.isVisible()
    assert not figure.passages.isVisible()


def test_both_tables_are_copied_as_text(qtbot, panel, figure):
    choose_pair(qtbot, figure, 0, 1)
    clipboard = QGuiApplication.clipboard()
    for part, begins in ((figure.matrix, "Version\tNorth Wire\tHarbour Daily"), (figure.passages, "Words\tPassage\t")):
        clipboard.clear()
        part.setFocus()
        panel.copy_selection()
        assert clipboard.text().startswith(begins)
        clipboard.clear()
        (copy,) = [action for action in part.actions() if action.text() == "Copy as text"]
        copy.trigger()
        assert clipboard.text().startswith(begins)


def test_a_screen_reader_gets_every_figure_as_a_sentence(figure):
    access = QAccessible.queryAccessibleInterface(figure.matrix)
    assert access.text(QAccessible.Text.Name).startswith("Who shares text with whom")
    cells = [access.child(at) for at in range(access.childCount())]
    said = [cell.text(QAccessible.Text.Name) for cell in cells if cell is not None]
    assert figure.table.sentence(0, 1) in said


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_dresses_it_and_figures_can_be_read_on_the_deepest_ground(qtbot, panel, figure, name):
    theme = load(name)
    panel.set_theme(theme)
    choose_pair(qtbot, figure, 0, 1)
    click(qtbot, figure, 0)
    assert not panel.grab().isNull()

    def light(colour):
        parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    deepest = ground(theme, 1.0)
    share = deepest.alphaF()
    mixed = [a * share + b * (1 - share) for a, b in zip(deepest.getRgbF(), theme.paper.getRgbF(), strict=True)]
    lights = sorted((light(theme.ink), light(QColor.fromRgbF(*mixed[:3]))))
    assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5


def test_a_passage_with_a_changed_word_is_seen_to_have_one(qtbot, figure):
    choose_pair(qtbot, figure, 0, 1)
    altered = [figure.list.index(row, WORDS).data(ROW_ROLE).altered for row in range(figure.list.rowCount())]
    assert set(altered) == {True, False}
    for row, changed in enumerate(altered):
        assert ("but for a word or two" in figure.list.index(row, TEXT).data(Qt.ItemDataRole.ToolTipRole)) is changed
        rect = figure.passages.visualRect(figure.list.index(row, WORDS))
        assert rect.height() >= 2 * figure.passages.fontMetrics().height() or not changed
