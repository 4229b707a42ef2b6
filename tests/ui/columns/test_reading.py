"""Reading in the columns: scrolling, pointing, choosing, selecting, unfolding - with mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made import big, flood
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication

from crossread.compare import MarkKind
from crossread.facts import Verdict
from crossread.story import Place
from crossread.ui.columns import ahead
from crossread.ui.columns.compose import BlockKind
from crossread.ui.columns.menu import open_menu
from crossread.ui.models.view_state import FactFilter


@pytest.fixture
def four(reader):
    return reader(flood(4))


def test_pointing_at_a_fact_marks_it_in_every_column(four):
    four.move(four.point(1, "14 people"))
    assert four.state.hovered.about == "people missing"
    assert four.scene.hovered is four.state.hovered
    four.move(QPoint(5, 5))
    assert four.state.hovered is None


@pytest.mark.parametrize("step", [40, -40])
def test_what_was_pointed_at_is_marked_no_more_when_the_sheet_moves_under_the_pointer(reader, step):
    story = reader(flood(4), 900, 420)
    story.view.verticalScrollBar().setValue(200)
    at = story.point(1, "14 people")
    QApplication.processEvents()
    story.move(at)
    QApplication.processEvents()
    story.view.verticalScrollBar().setValue(story.top + step)
    assert story.on_screen() == story.painted_anew()


def test_a_click_on_a_fact_chooses_its_line(four):
    four.click(four.point(2, "twelve people"))
    assert four.state.chosen.about == "people missing"


def test_a_click_on_a_fact_scrolls_nothing_away_under_the_pointer(reader):
    short = reader(flood(4), 1200, 260)
    point = short.point(0, "12 missing", 0.1)
    top = short.top
    short.click(point)
    assert short.state.chosen.about == "people missing"
    assert short.top == top


def test_a_fact_chosen_elsewhere_scrolls_to_the_row_it_stands_in(four):
    line = next(line for line in four.comparison.facts if line.about == "people in shelters")
    four.state.choose_fact(line)
    assert four.visible(four.line(0, "3,000 people"))


def test_a_chosen_fact_is_shown_again_after_the_reader_went_elsewhere(four):
    line = next(line for line in four.comparison.facts if line.about == "people in shelters")
    four.state.choose_fact(line)
    four.view.verticalScrollBar().setValue(0)
    assert not four.visible(four.line(0, "3,000 people"))
    four.state.show_again()
    assert four.visible(four.line(0, "3,000 people"))


def test_the_only_conflict_is_come_back_to(four):
    line = next(line for line in four.comparison.facts if line.about == "people in shelters")
    four.state.set_comparison(replace(four.comparison, facts=(line,)))
    four.pane.next_conflict()
    four.view.verticalScrollBar().setValue(0)
    four.pane.next_conflict()
    assert four.visible(four.line(0, "3,000 people"))


def test_a_fact_only_a_column_out_of_sight_has_is_brought_into_view(reader):
    eight = reader(flood(8), 700, 400)
    line = next(line for line in eight.comparison.facts if line.about == "people missing")
    eight.state.choose_fact(replace(line, mentions=line.mentions[-1:]))
    rect = eight.view.cell_rect(0, 7)
    assert rect.left() >= 0
    assert rect.right() <= eight.view.viewport().width()


def test_a_filtered_fact_can_not_be_pointed_at(four):
    point = four.point(1, "14 people")
    four.state.set_filter(FactFilter(verdicts=frozenset({Verdict.SAME})))
    four.move(point)
    assert four.state.hovered is None


def test_the_card_says_what_each_version_says_and_keeps_off_the_mark(four, qtbot):
    four.move(four.point(1, "14 people"))
    qtbot.waitUntil(lambda: four.pane.card.said is not None)
    said = four.pane.card.said
    assert said.title == "People missing"
    assert [(entry.label, entry.words) for entry in said.entries][:2] == [
        ("North Wire", "12 people"),
        ("Harbour Daily", "14 people"),
    ]
    corner = four.view.viewport().mapTo(four.pane, four.point(1, "14 people"))
    assert not four.pane.card.geometry().contains(corner)
    assert four.pane.rect().contains(four.pane.card.geometry())
    four.key(Qt.Key.Key_Down)
    assert four.pane.card.said is None


@pytest.mark.parametrize(
    "elsewhere",
    [
        lambda four: four.state.set_hidden([1]),
        lambda four: four.state.set_zoom(1.25),
        lambda four: four.view.menu_wanted.emit(QPoint(), None),
    ],
    ids=["hidden", "zoomed", "menu"],
)
def test_the_card_goes_away_when_what_it_speaks_of_moves_or_a_menu_opens(four, qtbot, monkeypatch, elsewhere):
    monkeypatch.setattr("crossread.ui.columns.pane.open_menu", lambda *_: None)
    four.move(four.point(1, "14 people"))
    qtbot.waitUntil(lambda: four.pane.card.said is not None)
    elsewhere(four)
    assert four.pane.card.said is None


def test_a_name_with_a_dash_stays_on_one_line_of_the_card(four, qtbot):
    four.move(four.point(1, "14 people"))
    card = four.pane.card
    qtbot.waitUntil(lambda: card.said is not None)
    card._said = replace(card.said, entries=tuple(replace(entry, label="outlet-a.txt") for entry in card.said.entries))
    for size in range(8, 16):
        card.setStyleSheet(f"font-size: {size}pt")
        card._set()
        names = [
            (box, QFontMetrics(font), words) for box, font, _, words, _ in card._rows if words.startswith("outlet")
        ]
        assert all(box.height() < 2 * metrics.height() for box, metrics, _ in names)
        assert {words for *_, words in names} == {"outlet-a.txt"}


def test_the_card_says_what_stands_instead_of_a_word(four, qtbot):
    four.move(four.point(1, "did not respond"))
    qtbot.waitUntil(lambda: four.pane.card.said is not None)
    words = {entry.label: entry.words for entry in four.pane.card.said.entries}
    assert words == {"North Wire": "declined to comment", "Harbour Daily": "did not respond to questions"}


def test_dragging_selects_across_paragraphs_of_one_column_and_copies(four):
    four.drag(four.point(1, "Engineers", 0.0), four.point(1, "The operator, Orre", 0.98))
    QApplication.clipboard().clear()
    four.pane.copy_selection()
    copied = QApplication.clipboard().text().split("\n\n")
    assert copied[0].startswith("Engineers had reported")
    assert copied[1].startswith("The operator, Orre")
    assert len(copied) == 2
    assert four.state.chosen is None


def test_a_drag_that_ends_below_a_text_takes_it_to_its_end(four):
    end = QPoint(four.point(2, "Warnings ignored").x(), four.view.cell_rect(four.line(2, "Warnings"), 2).bottom() - 1)
    four.drag(four.point(2, "Warnings ignored", 0.0), end)
    assert four.view.selected_text() == "Warnings ignored"


def test_a_third_click_selects_the_paragraph(four):
    point = four.point(0, "governor")
    four.qtbot.mouseDClick(four.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    four.click(point)
    assert four.view.selected_text().startswith("Rescue crews")
    assert four.view.selected_text().endswith("governor said.")


def test_a_click_with_shift_reaches_from_the_last_one(four):
    four.click(four.point(3, "Rescue crews", 0.01))
    four.click(four.point(3, "Rescue crews", 0.99), Qt.KeyboardModifier.ShiftModifier)
    assert four.view.selected_text() == "Rescue crews"


def test_a_drag_into_another_column_stays_in_its_own(four):
    four.drag(four.point(0, "Rail services", 0.0), four.point(1, "Rail services", 0.9))
    assert four.pane.has_selection()
    assert four.scene.selection.version == 0


def test_a_double_click_selects_a_word_and_escape_lets_it_go(four):
    point = four.point(0, "governor")
    four.click(point)
    four.qtbot.mouseDClick(four.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert four.view.selected_text() == "governor"
    four.key(Qt.Key.Key_Escape)
    assert not four.pane.has_selection()


def test_select_all_takes_the_column_last_clicked_without_its_furniture(four):
    four.click(four.point(1, "Rail services", 0.02))
    four.pane.select_all()
    text = four.view.selected_text()
    assert text.startswith("Tolva flood: 14 missing")
    assert "Subscribe" not in text
    assert "Rail services" in text


def test_page_furniture_unfolds_and_folds_with_a_click(four):
    number = four.line(1, "Subscribe")
    before = four.scene.heights.height(number)
    point = four.note(1, BlockKind.FOLD)
    four.click(point)
    assert four.scene.heights.height(number) > before
    four.click(point)
    assert four.scene.heights.height(number) == before


def test_a_place_in_folded_furniture_is_unfolded_and_shown(four):
    index = four.place(3, "About the author")[0]
    four.state.want_place(Place(3, index, 0, 5))
    number = four.scene.sheet.spots[3, index]
    assert (number, 3) in four.scene.composer.open
    assert four.visible(number)


def test_a_moved_paragraph_leads_to_its_place_and_back(four):
    home = four.line(1, "Rescue crews")
    four.click(four.note(1, BlockKind.MOVED))
    assert four.visible(home)
    four.click(four.note(1, BlockKind.HOME))
    assert four.visible(four.line(1, "fell 9%"))


def test_stepping_through_the_differences_from_the_keyboard_stops_at_the_ends(four):
    shown = []
    four.pane.difference_shown.connect(lambda nth, total: shown.append((nth, total)))
    total = len(four.scene.sheet.differences)
    for _ in range(total + 1):
        four.pane.next_difference()
    assert shown[0] == (1, total)
    assert shown[-2:] == [(total, total), (total, total)]
    assert four.visible(four.scene.current)
    four.pane.previous_difference()
    assert shown[-1] == (total - 1, total)


def test_stepping_through_conflicts_follows_the_text_and_comes_round(four):
    seen = []
    for _ in range(5):
        four.pane.next_conflict()
        seen.append(four.state.chosen.about)
    assert seen == [
        "people missing",
        "day the river broke its banks",
        "month the cracks were reported",
        "people in shelters",
        "people missing",
    ]


def test_keys_scroll(four):
    four.key(Qt.Key.Key_PageDown)
    page = four.top
    assert page > 100
    four.key(Qt.Key.Key_Down)
    assert four.top == page + 40
    four.key(Qt.Key.Key_End)
    assert four.top == four.view.verticalScrollBar().maximum()
    four.key(Qt.Key.Key_Home)
    assert four.top == 0


def test_zooming_keeps_what_is_read_in_view(reader):
    story = reader(big(3, 80), 1100, 500)
    story.view.show_line(40)
    first = story.scene.heights.at(story.top)
    story.state.set_zoom(1.5)
    assert story.scene.heights.at(story.top) == first
    story.state.set_zoom(0.8)
    assert story.scene.heights.at(story.top) == first


def test_what_is_read_stays_while_a_version_is_added(reader):
    story = reader(flood(3), 1200, 300)
    number = story.line(0, "Rail services")
    story.view.verticalScrollBar().setValue(story.scene.heights.tops[number])
    story.state.set_comparison(flood(4))
    assert story.scene.heights.at(story.top) == story.line(0, "Rail services")


@pytest.mark.parametrize("step", [40, 333, -40, -333])
def test_moved_pixels_are_what_a_fresh_painting_shows(reader, step, qtbot):
    story = reader(big(2, 60), 390, 330)
    bar = story.view.verticalScrollBar()
    bar.setValue(0 if step > 0 else bar.maximum() - 50)
    for _ in range(12):
        QApplication.processEvents()
        bar.setValue(bar.value() + step)
    QApplication.processEvents()
    seen = story.on_screen()
    assert not seen.isNull()
    assert seen == story.painted_anew()


def test_moved_pixels_are_right_on_a_screen_of_fractional_scale(at_scale):
    scaled = at_scale("1.25", __file__, "fresh_painting or gutter_in")
    assert scaled.returncode == 0, scaled.stdout


def test_sideways_scrolling_leaves_the_gutter_in_place(reader):
    story = reader(big(8, 20), 390, 330)
    bar = story.view.horizontalScrollBar()
    assert bar.maximum() > 500
    for _ in range(6):
        bar.setValue(bar.value() + 37)
        QApplication.processEvents()
    seen = story.on_screen()
    assert seen == story.painted_anew()
    assert story.pane.header.cards[0].x() == story.scene.columns.left(0) - bar.value()


@pytest.fixture
def guessed(monkeypatch):
    """Open comparisons with all heights out of view still guesses, as on a slow machine or with long texts."""
    monkeypatch.setattr(ahead, "OPENING", 0)


def test_what_lies_below_is_set_while_a_comparison_opens_as_far_as_time_allows(reader, monkeypatch):
    monkeypatch.setattr(ahead, "OPENING", 60)
    story = reader(big(3, 60), 1000, 400)
    assert story.scene.heights.unknown == 0
    assert all(story.scene.composer.keeps(number, range(3)) for number in range(len(story.scene.heights)))


def test_opening_does_not_wait_for_all_lines_where_they_take_long(reader, guessed):
    story = reader(big(3, 60), 1000, 400)
    assert 0 < story.scene.heights.unknown < len(story.scene.heights)


def test_lines_keep_their_place_when_guessed_heights_are_replaced(reader, guessed):
    story = reader(big(3, 120), 1000, 400)
    bar = story.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    number = story.scene.heights.at(story.top) + 1
    assert story.scene.heights.known(number)
    for _ in range(20):
        before = story.view.cell_rect(number, 0).top()
        bar.setValue(bar.value() - 25)
        assert story.view.cell_rect(number, 0).top() == before + 25


def test_lines_out_of_sight_are_set_while_the_reader_rests_without_moving_the_page(reader, guessed, qtbot):
    story = reader(big(3, 120), 1000, 400)
    bar = story.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    number = story.scene.heights.at(story.top)
    at = story.view.cell_rect(number, 0).top()
    qtbot.waitUntil(lambda: story.scene.heights.unknown == 0, timeout=10_000)
    assert story.view.cell_rect(number, 0).top() == at


@pytest.mark.parametrize("way", [1, -1])
def test_the_page_that_comes_next_is_set_before_the_reader_gets_there(reader, guessed, qtbot, way):
    story = reader(big(4, 400), 1200, 400)
    assert story.scene.heights.unknown
    bar, room = story.view.verticalScrollBar(), story.view.viewport().height()
    bar.setValue(bar.maximum() // 2)
    bar.setValue(bar.value() + way * room)
    number = story.scene.heights.at(story.top)
    at = story.view.cell_rect(number, 0).top()

    def ready():
        heights, top = story.scene.heights, story.top + way * room
        lines = heights.between(top, top + room)
        return all(heights.known(n) and story.scene.composer.keeps(n, range(4)) for n in lines)

    qtbot.waitUntil(ready)
    assert story.view.cell_rect(number, 0).top() == at


def test_an_empty_pane_and_a_pane_emptied_again_do_not_break(four):
    four.state.set_comparison(None)
    for act in (four.pane.next_difference, four.pane.next_conflict, four.pane.copy_selection, four.pane.select_all):
        act()
    four.key(Qt.Key.Key_End)
    four.move(QPoint(50, 50))
    assert not four.pane.has_selection()
    assert not four.pane.header.cards


def test_dragging_below_the_edge_scrolls_on(reader, qtbot):
    story = reader(big(2, 40), 900, 400)
    viewport, left = story.view.viewport(), Qt.MouseButton.LeftButton
    start = story.view.cell_rect(1, 0).topLeft() + QPoint(200, 14)
    qtbot.mousePress(viewport, left, pos=start)
    story.move(QPoint(start.x(), viewport.height() + 60), left)
    qtbot.waitUntil(lambda: story.top > 300)
    qtbot.mouseRelease(viewport, left, pos=QPoint(start.x(), viewport.height() - 5))
    top = story.top
    qtbot.wait(80)
    assert story.top == top
    assert len(story.view.selected_text().split("\n\n")) > 2


def test_the_wheel_zooms_with_control_and_scrolls_without(four):
    def turn(modifier):
        at = QPointF(200, 200)
        wheel = QWheelEvent(
            at,
            four.view.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(four.view.viewport(), wheel)

    turn(Qt.KeyboardModifier.ControlModifier)
    assert (four.state.zoom, four.top) == (0.9, 0)
    turn(Qt.KeyboardModifier.NoModifier)
    assert four.state.zoom == 0.9
    assert four.top > 0


def test_the_sign_of_a_row_is_told_in_words(four):
    assert four.scene.row_words(four.line(0, "Rescue crews")) == "Changed\nA fact in it is contradicted"
    assert four.scene.row_words(four.line(1, "Subscribe")) == ""


def test_the_menu_of_a_fact_shows_it_everywhere_and_copies_its_paragraph(four):
    point = four.point(1, "14 people")
    menu = open_menu(four.view, four.view.viewport().mapToGlobal(point), four.view.pointer.hit(point))
    acts = {action.text(): action for action in menu.actions() if action.text()}
    assert not acts["&Copy"].isEnabled()
    acts["Copy &paragraph"].trigger()
    assert QApplication.clipboard().text().startswith("Rescue crews from four districts")
    acts["Show “people missing” everywhere"].trigger()
    assert four.state.chosen.about == "people missing"
    acts["Select all in this column"].trigger()
    assert four.scene.selection.version == 1
    menu.close()


def test_the_menu_opens_from_the_keyboard(four, qtbot):
    with qtbot.waitSignal(four.view.menu_wanted) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(four.view, event)
    assert asked.args[1].version == 0
    QApplication.activePopupWidget().close()


def test_typography_is_marked_on_request(four):
    paragraph = four.place(1, "The dam held back")[0]
    assert four.scene.marks.words(1, paragraph) == ()
    four.pane.show_typography(True)
    assert {mark.kind for mark in four.scene.marks.words(1, paragraph)} == {MarkKind.NOISE}
    four.pane.show_typography(False)
    assert four.scene.marks.words(1, paragraph) == ()


def test_the_very_top_is_the_top_though_its_heading_is_higher_than_it_was_guessed(reader, guessed, monkeypatch):
    from crossread.ui.columns.compose import Composer

    guess = Composer.guess
    monkeypatch.setattr(Composer, "guess", lambda self, number: guess(self, number) - (number == 0))
    long = reader(big(2, 60))
    view = long.view
    view.show_line(40)
    view._rebuild()
    view.ahead.stop()
    heights = long.scene.heights
    while long.top > heights.tops[1] + 60:
        view.verticalScrollBar().setValue(long.top - 50)
    assert not heights.known(0)
    assert heights.known(1)
    long.key(Qt.Key.Key_Home)
    assert long.top == 0
    assert long.scene.heights.known(0)
    assert view.cell_rect(0, 0).top() == 6
    moved = view.viewport().grab().toImage()
    view.plates.forget()
    assert view.viewport().grab().toImage() == moved
