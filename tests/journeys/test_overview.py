"""A reporter looks at the whole story at once: who reports what, how much, and when."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from crossread.ui.overview.models import ABOUT, FIRST_VERSION
from crossread.ui.samples import sample


@pytest.fixture
def museum(reporter, window):
    """Return the window with the theft as eight outlets tell it, the overview in front."""
    window.desk.add(sample("museum").versions)
    reporter.wait(versions=8)
    reporter.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.side.overview.matrix.isVisible()
    return window


def click(qtbot, overview, row, column):
    index = overview.table.index(row, column)
    overview.matrix.scrollTo(index)
    rect = overview.matrix.visualRect(index)
    qtbot.mouseClick(overview.matrix.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def in_view(window, place):
    view = window.pane.view
    cell = view.cell_rect(view.scene.sheet.spots[place.version, place.paragraph], place.version)
    return cell.intersects(view.viewport().rect())


def test_the_tile_that_differs_leads_to_its_words_in_the_columns(museum, qtbot):
    overview = museum.side.overview
    row = next(n for n in range(overview.table.rowCount()) if overview.line(n).about == "visitors")
    odd = next(n for n, stand in enumerate(overview.table.row(row).stands) if stand.standing == "differs")
    click(qtbot, overview, row, FIRST_VERSION + odd)
    chosen = museum.state.chosen
    assert chosen.about == "visitors"
    assert museum.pane.view.scene.chosen is chosen
    (place,) = (fact.place for fact in chosen.mentions if fact.place.version == odd)
    assert in_view(museum, place)


def test_a_double_click_opens_the_fact_in_the_table(museum, qtbot):
    overview = museum.side.overview
    click(qtbot, overview, 2, ABOUT)
    rect = overview.matrix.visualRect(overview.table.index(2, ABOUT))
    qtbot.mouseDClick(overview.matrix.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert museum.side.shown == "facts"
    assert museum.facts.shown.line(museum.facts.view.currentIndex().row()) is overview.line(2)
    assert museum.facts.detail.isVisible()


def test_the_keyboard_alone_walks_the_matrix_and_the_figures(museum, reporter, qtbot):
    overview = museum.side.overview
    assert museum.focusWidget() is overview.matrix
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(overview.matrix, key)
    assert museum.state.chosen is overview.line(1)
    stops = []
    for _ in range(4):
        qtbot.keyClick(museum.focusWidget(), Qt.Key.Key_Tab)
        stops.append(museum.focusWidget())
    assert stops == [overview.timeline, overview.by_version, overview.by_verdict, overview.by_kind]
    reporter.press(Qt.Key.Key_Escape)
    assert museum.state.chosen is None
    reporter.press(Qt.Key.Key_F6)
    assert museum.focusWidget() is museum.pane.view


def test_figures_are_taken_along_with_the_usual_key(museum, qtbot):
    overview = museum.side.overview
    for figure, said in (
        (overview.matrix, "amount of money"),
        (overview.timeline, "Radio Lowland: 15 September 2025, time of day not known"),
        (overview.by_verdict, "Contradicts\t9"),
        (overview.by_version, "Northern Post\t149"),
    ):
        figure.setFocus()
        qtbot.keyClick(figure, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert said in QGuiApplication.clipboard().text()


def test_a_line_of_the_timeline_leads_to_the_top_of_its_version(museum, qtbot):
    overview = museum.side.overview
    museum.pane.view.verticalScrollBar().setValue(museum.pane.view.verticalScrollBar().maximum())
    timeline = overview.timeline
    number = next(n for n in range(8) if timeline.sentence(n).startswith("The Art Letter"))
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=timeline.line_rect(number).center().toPoint())
    versions = museum.state.comparison.story.versions
    version = next(n for n, one in enumerate(versions) if one.label == "The Art Letter")
    assert museum.pane.view.cell_rect(0, version).intersects(museum.pane.view.viewport().rect())


def test_the_overview_gets_more_room_than_the_facts_and_each_keeps_what_was_drawn(museum, reporter):
    overview = museum.side.height()
    reporter.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    facts = museum.side.height()
    assert overview > facts
    museum.splitter.moveSplitter(museum.splitter.height() - 250, 1)
    drawn = museum.side.height()
    reporter.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert abs(museum.side.height() - overview) <= 2
    reporter.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert abs(museum.side.height() - drawn) <= 2


@pytest.mark.parametrize("theme", ["dark", "safe", "light"])
def test_every_theme_is_worn_at_once(museum, reporter, theme):
    before = museum.side.overview.grab().toImage()
    reporter.choose("theme-dark" if theme == "light" else "theme-light")
    reporter.choose(f"theme-{theme}")
    assert (museum.side.overview.grab().toImage() == before) is (theme == "light")
