"""The find bar over the columns: what it says, what is marked and where, and how the keyboard goes in and out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made import Outlet, comparison, flood
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication

from crossread.story import Place
from crossread.ui import theme as themes
from crossread.ui.columns.compose import BlockKind
from crossread.ui.columns.find_bar import around
from crossread.ui.finding import sentence


@pytest.fixture
def four(reader):
    return reader(flood(4))


def look_for(reader, words):
    reader.pane.find.open()
    reader.pane.find.field.selectAll()
    reader.qtbot.keyClicks(reader.pane.find.field, words)


def press(reader, key, modifier=Qt.KeyboardModifier.NoModifier):
    reader.qtbot.keyClick(reader.pane.find.field, key, modifier)


def test_typing_finds_in_all_versions_and_says_where(four):
    look_for(four, "dam")
    search = four.state.search
    texts = [[part.text for part in version.paragraphs] for version in four.comparison.story.versions]
    assert search.counts() == tuple(sum(text.casefold().count("dam") for text in version) for version in texts)
    having = sum(map(bool, search.counts()))
    assert four.pane.find.words.text().startswith(f"1 of {search.count}, in ")
    assert str(having) in four.pane.find.words.text()
    assert [card._found for card in four.pane.header.cards] == list(search.counts())
    assert four.pane.header.cards[0].accessibleDescription().startswith(f"{search.counts()[0]} found")


def test_hits_are_painted_and_gone_when_the_bar_is_left(four):
    before = four.view.viewport().grab().toImage()
    look_for(four, "river")
    during = four.view.viewport().grab().toImage()
    assert during != before
    press(four, Qt.Key.Key_Escape)
    assert four.pane.find.isHidden()
    assert [card._found for card in four.pane.header.cards] == [None] * 4
    four.view.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert four.view.viewport().grab().toImage() == before


def test_enter_goes_on_and_shift_enter_back_and_the_end_is_said(four):
    look_for(four, "river")
    count = four.state.search.count
    assert count > 2
    press(four, Qt.Key.Key_Return)
    assert four.state.search.number == 2
    press(four, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press(four, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert four.state.search.number == count
    assert four.pane.find.words.text().endswith("on from the end")
    press(four, Qt.Key.Key_Enter)
    assert four.pane.find.words.text().endswith("on from the top")
    press(four, Qt.Key.Key_Enter)
    assert "from" not in four.pane.find.words.text()


def test_every_hit_that_is_gone_to_can_be_seen(reader):
    eight = reader(flood(8), 700, 300)
    look_for(eight, "the")
    room = eight.view.viewport().rect()
    for _ in range(eight.state.search.count):
        rect = eight.view.finder.words_rect(eight.state.search.current)
        assert room.contains(rect.center()), eight.state.search.current
        press(eight, Qt.Key.Key_Return)


def test_a_hit_far_down_a_long_paragraph_can_be_seen(reader):
    long = " ".join(f"word{number}" for number in range(900)) + " needle"
    one = reader(comparison([Outlet("A"), Outlet("B")], [[long, "short"]]), 700, 300)
    look_for(one, "needle")
    assert one.view.viewport().rect().contains(one.view.finder.words_rect(one.state.search.current))


def test_a_hit_in_folded_furniture_unfolds_it(four):
    look_for(four, "advertisement")
    assert four.state.search.count == 1
    place = four.state.search.current
    number = four.scene.sheet.spots[place.version, place.paragraph]
    assert (number, place.version) in four.scene.composer.open
    blocks = four.scene.composer.cell(number, place.version).blocks
    assert any(block.kind is BlockKind.TEXT and "Advertisement" in block.text.text for block in blocks)
    assert not four.view.finder.words_rect(place).isEmpty()


def test_furniture_opened_for_a_hit_is_folded_again_when_the_search_goes_on(four):
    look_for(four, "a")
    four.qtbot.keyClicks(four.pane.find.field, "dvertisement")
    opened = set(four.scene.composer.open)
    assert len(opened) == 1
    four.pane.find.field.selectAll()
    four.qtbot.keyClicks(four.pane.find.field, "river broke")
    assert four.scene.composer.open == set()
    look_for(four, "advertisement")
    press(four, Qt.Key.Key_Escape)
    assert four.scene.composer.open == opened


def test_nothing_found_is_said_calmly_and_scrolls_nothing(four):
    four.view.verticalScrollBar().setValue(100)
    look_for(four, "q")
    top = four.top
    four.qtbot.keyClicks(four.pane.find.field, "xzzy")
    assert four.pane.find.words.text() == "In none of the 4 versions"
    assert not four.pane.find.next.isEnabled()
    assert four.top == top
    press(four, Qt.Key.Key_Return)
    assert four.state.search.number == 0


def test_the_search_begins_where_the_reader_is(reader):
    short = reader(flood(4), 1200, 300)
    short.view.verticalScrollBar().setValue(short.view.verticalScrollBar().maximum() // 2)
    first = short.view.finder.first_in_view()
    look_for(short, "the")
    place = short.state.search.current
    spots = list(short.scene.sheet.spots)
    assert spots.index((place.version, place.paragraph)) >= spots.index(first)


def test_selected_words_are_looked_for(four):
    four.qtbot.mouseDClick(four.view.viewport(), Qt.MouseButton.LeftButton, pos=four.point(0, "governor"))
    four.pane.find.open()
    assert four.pane.find.field.text() == "governor"
    assert four.state.search.count > 1


def test_f3_with_the_bar_closed_finds_the_last_words_again(four):
    look_for(four, "river")
    press(four, Qt.Key.Key_Escape)
    four.view.setFocus()
    four.pane.find.step(1)
    assert four.pane.find.isVisible()
    assert four.state.search.number == 1
    assert four.view.hasFocus()


def test_escape_gives_the_keyboard_back_and_lets_a_chosen_fact_be(four):
    four.view.setFocus()
    four.state.choose_fact(four.comparison.facts[0])
    look_for(four, "river")
    assert four.pane.find.field.hasFocus()
    press(four, Qt.Key.Key_Escape)
    assert four.view.hasFocus()
    assert four.state.chosen is four.comparison.facts[0]


def test_escape_in_the_columns_closes_the_bar_last(four):
    look_for(four, "river")
    four.view.setFocus()
    four.state.choose_fact(four.comparison.facts[0])
    four.key(Qt.Key.Key_Escape)
    assert four.state.chosen is None
    assert four.pane.find.isVisible()
    four.key(Qt.Key.Key_Escape)
    assert four.pane.find.isHidden()


def test_the_tab_key_leads_through_the_bar(four):
    look_for(four, "river")
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        four.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert tuple(seen) == four.pane.find.parts
    assert all(part.accessibleName() for part in four.pane.find.parts)


def test_an_open_search_follows_to_another_comparison_without_scrolling(four):
    look_for(four, "river")
    press(four, Qt.Key.Key_Return)
    four.view.verticalScrollBar().setValue(0)
    four.state.set_comparison(flood(5))
    assert len(four.state.search.counts()) == 5
    assert [card._found for card in four.pane.header.cards] == list(four.state.search.counts())
    assert four.top == 0
    four.state.set_comparison(None)
    assert four.pane.find.isHidden()


def test_a_version_without_text_is_not_counted(reader):
    made = flood(3)
    troubled = replace(made.story.versions[2], paragraphs=(), trouble="no text in it")
    cells = [replace(row, cells=(*row.cells[:2], ())) for row in made.rows]
    kept = [(row, marks) for row, marks in zip(cells, made.marks, strict=True) if row.present]
    story = replace(made.story, versions=(*made.story.versions[:2], troubled))
    rows, marks = (tuple(part) for part in zip(*kept, strict=True))
    marks = tuple(tuple(mark for mark in held if mark.place.version < 2) for held in marks)
    shown = reader(
        replace(made, story=story, rows=rows, marks=marks, references=made.references[: len(rows)], facts=())
    )
    look_for(shown, "river")
    assert shown.state.search.counts()[2] is None
    assert shown.pane.find.words.text().endswith("in both versions")
    assert shown.pane.header.cards[2]._found is None


@pytest.mark.parametrize("name", themes.NAMES)
def test_the_bar_wears_every_theme(four, name):
    theme = themes.load(name)
    look_for(four, "river")
    four.pane.set_theme(theme)
    image = four.view.viewport().grab().toImage()
    colours = {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(120)}
    assert theme.found_here.colour.name() in colours


def test_a_screen_reader_hears_of_hits_in_a_cell(four):
    look_for(four, "governor")
    place = four.state.search.current
    number = four.scene.sheet.spots[place.version, place.paragraph]
    cell = QAccessible.queryAccessibleInterface(four.view).child(number).child(place.version)
    assert cell.text(QAccessible.Text.Description).startswith("1 found")


def test_what_was_found_is_said_in_words():
    assert sentence(2, 7, (3, 0, 4, None)) == "2 of 7, in 2 of 3 versions"
    assert sentence(1, 7, (3, 1, 3)) == "1 of 7, in all 3 versions"
    assert sentence(1, 7, (7,)) == "1 of 7"
    assert sentence(1, 7, (7,), 1) == "1 of 7 · on from the top"
    assert sentence(2, 2, (1, 1)) == "2 of 2, in both versions"
    assert sentence(0, 0, (0, 0)) == "In neither version"
    assert sentence(0, 0, (0, 0, 0)) == "In none of the 3 versions"
    assert sentence(0, 0, (0,)) == "Not found"


def test_the_words_around_a_hit_are_read_out():
    text = "When the river rose in the night, the governor of the province spoke to the people on the bridge."
    at = text.index("governor")
    assert around(text, Place(0, 0, at, at + 8), 20) == "in the night, the governor of the province"
    assert around("a boat", Place(0, 0, 2, 6)) == "a boat"
