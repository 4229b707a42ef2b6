"""Paragraphs set in lines: characters and pixels find each other in every script."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from crossread.story import Role
from crossread.ui.columns.faces import Faces
from crossread.ui.columns.texts import SetText, Units

LATIN = "The river broke its banks on Tuesday evening; twelve people are missing, the governor said."
ARABIC = "فاض النهر مساء الثلاثاء وفقد 12 شخصا بحسب الحاكم."
CHINESE = "星期二晚上河水决堤，州长说有十二人失踪，搜救队整夜在山谷中寻找幸存者，铁路交通中断。"
EMOJI = "Flood 🌊 alert: 12 missing 🚒🚒 in Orre"


@pytest.fixture
def face(qapp):
    return Faces().role(Role.BODY)


@given(st.text(alphabet="aé漢🌊𝟙 ", max_size=40))
def test_units_and_characters_count_the_same_text(text):
    units = Units(text)
    for offset in range(len(text) + 1):
        unit = len(text[:offset].encode("utf-16-le")) // 2
        assert units.to_qt(offset) == unit
        assert units.from_qt(unit) == offset


@pytest.mark.parametrize("text", [LATIN, CHINESE, EMOJI])
def test_a_point_in_a_word_finds_its_characters(face, text):
    made = SetText(text, face, 200)
    for start in range(len(text) - 1):
        if text[start].isspace() or text[start + 1].isspace():
            continue
        rect = made.rects(start, start + 1)[0]
        assert made.offset_at(rect.left() + 0.3, rect.center().y()) == start


def test_a_mark_over_a_line_break_gets_a_rectangle_on_each_line(face):
    made = SetText(LATIN, face, 200)
    rects = made.rects(0, len(LATIN))
    assert len(rects) == made.layout.lineCount() > 1
    assert [rect.top() for rect in rects] == sorted(rect.top() for rect in rects)
    assert all(rect.left() >= 0 and rect.right() <= 200.5 for rect in rects)


def test_an_empty_stretch_is_a_point(face):
    rect = SetText(LATIN, face, 600).rects(4, 4)
    assert len(rect) == 1
    assert rect[0].width() == 0


def test_a_mark_ends_before_the_space_at_a_line_break(face):
    made = SetText(LATIN, face, 200)
    first = made.layout.lineAt(0)
    end = first.textStart() + first.textLength()
    assert made.rects(0, end)[0].right() <= first.naturalTextRect().right() + 0.5


def test_arabic_is_set_from_the_right_and_its_words_are_found(face):
    made = SetText(ARABIC, face, 400)
    assert made.right_to_left
    first, last = made.rects(0, 3)[0], made.rects(len(ARABIC) - 8, len(ARABIC) - 1)[-1]
    assert first.left() > 200
    assert last.center().y() > first.center().y() or last.center().x() < first.center().x()


def test_latin_and_chinese_are_set_from_the_left(face):
    assert not SetText(LATIN, face, 400).right_to_left
    made = SetText(CHINESE, face, 200)
    assert not made.right_to_left
    assert made.layout.lineCount() > 1


def test_a_double_click_takes_a_word(face):
    made = SetText(LATIN, face, 600)
    assert made.word_at(LATIN.index("banks") + 2) == (LATIN.index("banks"), LATIN.index("banks") + 5)


def test_a_line_feed_in_a_table_breaks_the_line(face):
    assert SetText("one\ntwo", face, 600).layout.lineCount() == 2


@settings(deadline=None, max_examples=60)
@given(text=st.text(min_size=1, max_size=60), start=st.integers(0, 60), length=st.integers(0, 60))
def test_any_stretch_of_any_text_has_rectangles_inside_its_height(qapp_once, text, start, length):
    made = SetText(text, qapp_once, 150)
    start = min(start, len(text))
    for rect in made.rects(start, min(start + length, len(text))):
        assert rect.width() >= 0
        assert -made.face.size <= rect.top() <= made.height + made.face.size


@pytest.fixture(scope="module")
def qapp_once(qapp):
    return Faces().role(Role.BODY)


@pytest.mark.parametrize("part", [0.0, 0.02, 0.31, 0.38, 0.46, 0.5, 0.67])
def test_a_text_that_begins_above_the_edge_is_drawn_on_the_same_pixels_as_below_it(face, part):
    made = SetText(LATIN, face, 200)

    def drawn(top):
        picture = QImage(220, 500, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        made.draw(painter, 3 + part, top + part, QRectF(0, 0, 220, 500))
        painter.end()
        return picture

    assert drawn(-20).copy(0, 0, 220, 60) == drawn(300).copy(0, 320, 220, 60)
