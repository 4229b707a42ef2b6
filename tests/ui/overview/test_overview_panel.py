"""The overview as it is seen: choosing both ways, names that can be told apart, figures that can be copied."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from made import flood
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from crossread.facts import Verdict
from crossread.ui.overview import OverviewPanel
from crossread.ui.overview.fitting import fitted
from crossread.ui.overview.heading import MOST_LINES
from crossread.ui.overview.matrix import tile_words
from crossread.ui.overview.models import ABOUT, FIRST_VERSION
from crossread.ui.overview.standing import Stand, Standing
from crossread.ui.overview.timeline import Timeline
from crossread.ui.overview.timing import timing
from crossread.ui.theme import NAMES, load


@pytest.fixture
def panel(qtbot, state, theme):
    panel = OverviewPanel(state, theme)
    panel.resize(1200, 500)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def click(qtbot, panel, row, column=ABOUT):
    rect = panel.matrix.visualRect(panel.table.index(row, column))
    qtbot.mouseClick(panel.matrix.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_a_click_chooses_the_fact_and_the_arrows_go_on(qtbot, panel, state):
    click(qtbot, panel, 0)
    assert state.chosen is panel.line(0)
    qtbot.keyClick(panel.matrix, Qt.Key.Key_Down)
    assert state.chosen is panel.line(1)


def test_a_tile_leads_to_the_words_of_its_version_and_so_does_enter(qtbot, panel, state):
    with qtbot.waitSignal(state.place_wanted) as wanted:
        click(qtbot, panel, 0, FIRST_VERSION + 1)
    assert wanted.args[0].version == 1
    assert wanted.args[0] in {fact.place for fact in panel.line(0).mentions}
    with qtbot.waitSignal(state.place_wanted):
        qtbot.keyClick(panel.matrix, Qt.Key.Key_Return)


def test_a_narrow_tile_gives_the_words_that_differ_or_their_figure_where_they_fit_whole(qtbot, panel):
    metrics = panel.matrix.fontMetrics()
    room = metrics.horizontalAdvance("about 15") + 28
    long = Stand(Standing.DIFFERS, "an estimated fifteen villages", "about 15")
    assert tile_words(Stand(Standing.DIFFERS, "1957", "1957"), metrics, room) == "1957"
    assert tile_words(long, metrics, room) == "about 15"
    assert tile_words(long, metrics, room - 1) == ""
    assert tile_words(dataclasses.replace(long, brief=""), metrics, 130).endswith("…")
    assert tile_words(dataclasses.replace(long, standing=Standing.AGREES), metrics, 400) == ""


def test_an_empty_tile_leads_nowhere(qtbot, panel, state):
    row = next(row for row in range(panel.table.rowCount()) if panel.line(row).about == "water held by the dam")
    with qtbot.assertNotEmitted(state.place_wanted):
        click(qtbot, panel, row, FIRST_VERSION + 3)
    assert state.chosen is panel.line(row)


def test_a_double_click_asks_for_the_fact_table(qtbot, panel, state):
    rect = panel.matrix.visualRect(panel.table.index(1, ABOUT))
    click(qtbot, panel, 1)
    with qtbot.waitSignal(panel.fact_wanted):
        qtbot.mouseDClick(panel.matrix.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert state.chosen is panel.line(1)


def test_a_fact_chosen_elsewhere_is_selected(panel, state):
    line = panel.line(panel.table.rowCount() - 1)
    state.choose_fact(line)
    current = panel.matrix.currentIndex()
    assert panel.line(current.row()) is line
    assert panel.matrix.viewport().rect().intersects(panel.matrix.visualRect(current))
    state.choose_fact(None)
    assert not panel.matrix.currentIndex().isValid()


def test_the_pointer_over_a_fact_hovers_it(qtbot, panel, state):
    for row in (0, 1):
        qtbot.mouseMove(panel.matrix.viewport(), panel.matrix.visualRect(panel.table.index(row, ABOUT)).center())
    assert state.hovered is panel.line(1)


def test_agreeing_differing_and_missing_look_otherwise_without_any_colour(qtbot, panel, state):
    number = next(n for n, line in enumerate(state.comparison.facts) if line.verdict is Verdict.CONTRADICTS)
    state.set_comparison(dataclasses.replace(state.comparison), {number: frozenset({1})})

    def grey(row, version):
        rect = panel.matrix.visualRect(panel.table.index(row, FIRST_VERSION + version))
        image = panel.matrix.viewport().grab(rect).toImage()
        return image.convertToFormat(image.Format.Format_Grayscale8)

    row = panel.table.row_of(state.comparison.facts[number])
    missing = next(row for row in range(panel.table.rowCount()) if panel.line(row).about == "water held by the dam")
    panel.matrix.scrollTo(panel.table.index(missing, 1))
    seen = [grey(row, 0), grey(row, 1), grey(missing, 3)]
    assert all(one != other for at, one in enumerate(seen) for other in seen[at + 1 :])


@pytest.mark.parametrize("versions", [2, 8])
@pytest.mark.parametrize("width", [460, 1000, 2200])
def test_names_are_told_apart_in_any_width_and_never_cut_without_an_ellipsis(qtbot, panel, state, versions, width):
    state.set_comparison(flood(versions))
    panel.resize(width, 500)
    heading = panel.matrix.horizontalHeader()
    for section in range(FIRST_VERSION, heading.count()):
        lines = heading._broken(section)
        assert 1 <= len(lines) <= MOST_LINES
        assert " ".join(lines) == panel.table.headers[section]
        assert panel.table.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert (
        heading.height()
        >= max(len(heading._broken(s)) for s in range(heading.count())) * heading.fontMetrics().height()
    )
    assert not panel.grab().isNull()


def test_with_many_versions_what_a_fact_is_about_stays_in_sight(qtbot, panel, state):
    state.set_comparison(flood(8))
    panel.resize(460, 500)
    bar = panel.matrix.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert panel.matrix.frozen.isVisible()
    assert panel.matrix.frozen.height() >= panel.matrix.horizontalHeader().height()


def test_figures_stand_beside_the_matrix_where_there_is_room_else_below(panel):
    assert panel.splitter.orientation() is Qt.Orientation.Horizontal
    panel.resize(700, 700)
    assert panel.splitter.orientation() is Qt.Orientation.Vertical


def test_small_tables_show_every_row_without_scrolling(panel):
    for table in (panel.by_version, panel.by_verdict, panel.by_kind):
        rows = table.model().rowCount()
        assert rows
        assert table.visualRect(table.model().index(rows - 1, 0)).bottom() <= table.viewport().height()


@pytest.mark.parametrize("width", [330, 420, 900])
def test_the_figures_of_the_versions_keep_all_columns_in_sight(qtbot, panel, state, width):
    state.set_comparison(flood(8))
    panel.by_version.parentWidget().parentWidget().resize(width, 600)
    panel.resize(width, 600)
    header, table = panel.by_version.horizontalHeader(), panel.by_version
    assert header.length() <= table.viewport().width() + 1
    assert header.sectionSize(0) >= 60


def test_each_figure_is_copied_as_text(qtbot, panel):
    clipboard = QGuiApplication.clipboard()
    for figure, begins in (
        (panel.matrix, "Fact\tNorth Wire"),
        (panel.by_verdict, "Verdict\tFacts"),
        (panel.by_kind, "Kind\tFacts"),
        (panel.by_version, "Version\tWords"),
        (panel.timeline, "The Valley Chronicle"),
    ):
        clipboard.clear()
        figure.setFocus()
        panel.copy_selection()
        assert clipboard.text().startswith(begins)
        clipboard.clear()
        (copy,) = [action for action in figure.actions() if action.text() == "Copy as text"]
        copy.trigger()
        assert clipboard.text().startswith(begins)


def test_a_further_figure_finds_its_place(panel, qtbot, theme):
    another = Timeline(theme)
    panel.add_figure("Another", another, lambda: "its text")
    another.show()
    another.setFocus()
    panel.copy_selection()
    assert QGuiApplication.clipboard().text() == "its text"


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_dresses_the_panel(qtbot, panel, name):
    panel.set_theme(load(name))
    click(qtbot, panel, 0, FIRST_VERSION)
    assert not panel.grab().isNull()


def test_it_says_what_it_waits_for(panel, state):
    state.set_comparison(None)
    assert panel._words.isVisible()
    assert panel._words.text().startswith("The overview appears here")
    made = flood(4)
    state.set_comparison(dataclasses.replace(made, rows=()))
    assert panel._words.text() == "Reading the versions…"
    panel.set_busy(False)
    assert "Compare again" in panel._words.text()
    state.set_comparison(dataclasses.replace(made, facts=()))
    assert panel._count.text() == "No facts were found in these versions."


@pytest.mark.parametrize("words", ["120,000 visitors", "4.2 million euros", "at least 2,300 people", "Monday evening"])
def test_words_are_shortened_to_any_room_and_never_inside_a_figure(qapp, words):
    metrics = QFontMetrics(qapp.font())
    whole = metrics.horizontalAdvance(words)
    for room in range(0, whole + 2, 3):
        shown = fitted(words, metrics, room)
        assert metrics.horizontalAdvance(shown) <= room or not shown
        assert shown in ("", words) or (shown.endswith("…") and not shown[-2].isdigit() and shown[-2] not in ".,")
    assert fitted(words, metrics, whole) == words


# The timeline


@pytest.fixture
def timeline(qtbot, theme):
    line = Timeline(theme)
    qtbot.addWidget(line)
    line.resize(400, 100)
    line.show_timing(timing(flood(8).story.versions))
    line.resize(400, line.sizeHint().height())
    line.show()
    line.activateWindow()
    line.setFocus()
    return line


def test_every_version_has_a_line_and_the_undated_one_is_named(timeline):
    text = timeline.as_text()
    assert timeline.accessibleDescription() == text
    assert len(text.splitlines()) == 8
    assert "Evening Lantern: no date known" in text
    assert "North Wire: 9 April 2031, 07:30" in text


def test_the_bar_of_a_day_among_years_is_no_nought_and_stays_inside(timeline):
    end = timeline.width() - 12
    for bar in (timeline.bar(100, 100.4, 40), timeline.bar(end - 0.4, end, 40)):
        assert bar.width() > 1.5 * bar.height()
        assert timeline.rect().contains(bar.toAlignedRect())
    assert timeline.bar(100, 160, 40).width() == 58


def test_a_click_or_enter_leads_to_the_version(qtbot, timeline):
    with qtbot.waitSignal(timeline.version_wanted) as wanted:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=timeline.line_rect(0).center().toPoint())
    first = wanted.args[0]
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    with qtbot.waitSignal(timeline.version_wanted) as wanted:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert wanted.args == [4]
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    with qtbot.waitSignal(timeline.version_wanted) as wanted:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert wanted.args == [first]


def test_the_frame_of_the_keyboard_moves(qtbot, timeline):
    before = timeline.grab().toImage()
    qtbot.keyClick(timeline, Qt.Key.Key_Down)
    assert timeline.grab().toImage() != before


def test_a_tool_tip_says_what_was_shortened(timeline):
    at = timeline.line_rect(1).center().toPoint()
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, at, timeline.mapToGlobal(at)))
    assert QToolTip.text() == timeline.sentence(1)
    QToolTip.hideText()


@pytest.mark.parametrize("width", [120, 300, 1600])
@pytest.mark.parametrize("count", [0, 1, 2, 8])
def test_any_width_and_any_number_of_versions_is_drawn(timeline, width, count):
    timeline.show_timing(timing(flood(8).story.versions[:count]))
    timeline.resize(width, timeline.sizeHint().height() or 10)
    assert not timeline.grab().isNull()


def test_a_known_time_and_a_known_day_look_otherwise(timeline):
    def out(version, when):
        return dataclasses.replace(version, provenance=dataclasses.replace(version.provenance, published=when))

    made, day = flood(2).story.versions, dt.date(2031, 4, 9)
    times = [dt.datetime.combine(day, dt.time(hour)) for hour in (7, 9)]
    timeline.show_timing(timing([out(version, when) for version, when in zip(made, times, strict=True)]))
    dots = timeline.grab().toImage()
    timeline.show_timing(timing([out(version, day) for version in made]))
    assert timeline.grab().toImage() != dots


def test_a_line_of_the_panel_leads_to_the_first_paragraph_of_its_version(qtbot, panel, state):
    with qtbot.waitSignal(state.place_wanted) as wanted:
        panel.timeline.version_wanted.emit(1)
    assert wanted.args[0].version == 1
    assert state.comparison.story.versions[1].paragraphs[wanted.args[0].paragraph].text.startswith("Tolva flood")
