"""A passage that two versions share, in the columns: marked in both, brought into sight, let go of."""

from __future__ import annotations

import pytest
from made import flood, sharing
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from crossread.ui.columns.passage import stretches
from crossread.ui.columns.signs import draw_brackets


@pytest.fixture
def four(reader):
    return reader(sharing(flood(4)), 1200, 420)


def longest(reader, one, other):
    (pair,) = (pair for pair in reader.comparison.shared if (pair.one, pair.other) == (one, other))
    return max(pair.passages, key=lambda passage: passage.words)


def picture(reader):
    QApplication.processEvents()
    return reader.view.viewport().grab().toImage()


def test_a_passage_is_brought_into_sight_and_marked_in_both_columns(four):
    passage = longest(four, 0, 3)
    four.view.verticalScrollBar().setValue(four.view.verticalScrollBar().maximum())
    four.state.choose_passage(passage)
    assert set(four.scene.passage) == {(p.version, p.paragraph) for p in (*passage.one, *passage.other)}
    for side in (passage.one, passage.other):
        rect = four.view.finder.words_rect(side[0])
        assert four.view.viewport().rect().intersects(rect), side
    marked = picture(four)
    top = four.top
    four.key(Qt.Key.Key_Escape)
    assert four.state.passage is None
    assert four.scene.passage == {}
    assert four.top == top
    assert picture(four) != marked


def test_only_the_cells_of_the_passage_are_painted_otherwise(four):
    passage = longest(four, 0, 1)
    four.state.choose_passage(passage)
    marked = picture(four)
    four.state.choose_passage(None)
    plain = picture(four)
    columns = four.scene.columns
    for version, changed in ((0, True), (1, True), (2, False), (3, False)):
        left = columns.left(version) - four.view.horizontalScrollBar().value()
        box = (left, 0, columns.width, four.view.viewport().height())
        assert (marked.copy(*box) != plain.copy(*box)) is changed, version


def test_a_new_comparison_forgets_the_passage(four):
    four.state.choose_passage(longest(four, 0, 1))
    four.state.set_comparison(sharing(flood(2)))
    assert four.scene.passage == {}


def test_a_screen_reader_hears_of_the_passage_in_its_cells(four):
    passage = longest(four, 0, 1)
    four.state.choose_passage(passage)
    sheet = QAccessible.queryAccessibleInterface(four.view)
    place = passage.other[0]
    number = four.scene.sheet.spots[place.version, place.paragraph]
    said = [sheet.child(number).child(version).text(QAccessible.Text.Description) for version in (1, 2)]
    words = four.comparison.story.text(place)
    assert said[0].startswith("chosen shared passage: ")
    assert words in said[0]
    assert "passage" not in said[1]


def test_each_paragraph_has_its_stretch(four):
    passage = longest(four, 0, 3)
    found = stretches(passage)
    assert len(found) == len(passage.one) + len(passage.other)
    assert found[passage.one[0].version, passage.one[0].paragraph] == (passage.one[0].start, passage.one[0].end)


def test_the_bracket_stands_where_reading_begins(qapp):
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    def columns(mirrored):
        image = QImage(60, 30, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_brackets(painter, QColor("black"), [QRect(20, 8, 20, 12)], mirrored=mirrored)
        painter.end()
        return [x for x in range(60) if image.pixelColor(x, 14).value() < 128]

    assert columns(False) == [18, 19, 40, 41]
    assert columns(True) == [18, 19, 40, 41]
