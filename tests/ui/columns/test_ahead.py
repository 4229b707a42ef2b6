"""What is painted ahead: scrolling there copies it, and shows what a fresh painting does whatever changed."""

from __future__ import annotations

import os
from dataclasses import fields, replace

import pytest
from made import Outlet, big, comparison, flood, sharing
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from crossread.story import Pin
from crossread.ui import theme as themes
from crossread.ui.columns import ahead
from crossread.ui.columns.compose import BlockKind
from crossread.ui.columns.measure import Measure
from crossread.ui.columns.painting import Painter
from crossread.ui.columns.plates import KEPT, Frame
from crossread.ui.columns.scene import Scene, alike
from crossread.ui.columns.selection import Spot
from crossread.ui.columns.sheet import LineKind
from crossread.ui.models.view_state import FactFilter

PAGE = Qt.Key.Key_PageDown

whole_pixels = pytest.mark.skipif(
    "QT_SCALE_FACTOR" in os.environ, reason="nothing is painted ahead on a screen of fractional scale"
)


@pytest.fixture
def painted(monkeypatch):
    """Return a list of the heights of what is painted anew, into the window or ahead."""
    heights = []
    paint = Painter.paint

    def counted(painter, on, clip, x, y):
        heights.append(clip.height())
        paint(painter, on, clip, x, y)

    monkeypatch.setattr(Painter, "paint", counted)
    return heights


@pytest.fixture
def rested(reader):
    """Return a reader of the flood in a low window, with the next page painted ahead."""
    story = reader(sharing(flood(4)), 1200, 330)
    story.rest()
    return story


# A page that is ready


@whole_pixels
@pytest.mark.parametrize("key", [PAGE, Qt.Key.Key_Down, Qt.Key.Key_PageUp])
def test_going_on_to_a_page_painted_ahead_paints_and_sets_nothing(reader, painted, key, monkeypatch):
    story = reader(big(3, 60), 900, 400)
    story.view.verticalScrollBar().setValue(3000)
    story.rest()
    monkeypatch.setattr(story.view.ahead, "painted", lambda: None)  # a slow machine would begin on the page after it
    painted.clear()
    story.key(key)
    QApplication.processEvents()
    assert painted == []
    assert story.on_screen() == story.painted_anew()


def test_pages_and_steps_up_and_down_show_what_a_fresh_painting_does(reader):
    story = reader(big(3, 60), 900, 400)
    keys = Qt.Key
    for key in (PAGE, PAGE, keys.Key_Down, PAGE, keys.Key_PageUp, keys.Key_Up, PAGE, keys.Key_End, keys.Key_PageUp):
        story.rest()
        story.key(key)
        seen = story.on_screen()
        plates = dict(story.view.plates._kept)
        assert seen == story.painted_anew()
        story.view.plates._kept.update(plates)


@pytest.fixture
def restless(monkeypatch):
    """Have the reader never rest."""
    monkeypatch.setattr(ahead, "REST", 10**6)


def lacking(story, pages):
    """Return which pictures are lacking of the page so many pages down from the one in view."""
    view = story.view
    room, top = view.viewport().height(), view.verticalScrollBar().value()
    return view.plates.lacking([(top + pages * room, top + (pages + 1) * room)], view.frame)[1]


@whole_pixels
@pytest.mark.parametrize("key", [PAGE, Qt.Key.Key_PageUp])
def test_while_the_reader_goes_on_only_the_page_they_go_to_is_painted(reader, qtbot, restless, key):
    story = reader(big(3, 60), 900, 400)
    story.view.verticalScrollBar().setValue(3000)
    QApplication.processEvents()
    story.view.plates.forget()
    story.key(key)
    to = 1 if key == PAGE else -1
    qtbot.waitUntil(lambda: not lacking(story, to))
    for _ in range(20):
        QApplication.processEvents()
    assert lacking(story, -to)


@whole_pixels
def test_the_second_page_is_painted_as_soon_as_a_comparison_is_opened(reader, qtbot, restless):
    story = reader(big(3, 60), 900, 400)
    qtbot.waitUntil(lambda: not lacking(story, 1))


@pytest.mark.parametrize("scale", ["2", "1.5"])
def test_what_is_painted_ahead_is_right_on_a_finer_screen(at_scale, scale):
    done = at_scale(scale, __file__, "steps_up or page_painted_before")
    assert done.returncode == 0, done.stdout


def test_however_far_the_reader_goes_no_more_is_kept_than_there_is_room_for(reader):
    story = reader(big(2, 80), 700, 400)
    for _ in range(20):
        story.key(PAGE)
        story.rest()
    assert 0 < len(story.view.plates) <= KEPT


def test_pictures_take_no_more_memory_on_a_large_fine_screen(rested):
    plates, wide = rested.view.plates, Frame(0, 3840, 2.0)
    wanted, lacking = plates.lacking([(0, 100000)], wide)
    assert wanted == lacking
    assert len(wanted) * 4 * (3840 * 2) * (256 * 2) <= 48 * 2**20


def test_where_pixels_do_not_fall_on_those_of_the_screen_nothing_is_painted_ahead(rested):
    assert rested.view.plates.lacking([(0, 1000)], Frame(0, 1200, 1.25)) == ([], [])


@pytest.mark.parametrize("height", [3, 40, 97])
def test_a_page_painted_in_parts_is_the_page_painted_at_once(reader, height):
    story = reader(flood(4), 1200, 500)
    story.rest()
    painter, room = Painter(story.scene), story.view.viewport().size()

    def page(parts):
        picture = QPixmap(room)
        on = QPainter(picture)
        for top in range(0, room.height(), parts):
            painter.paint(on, QRectF(0, top, room.width(), min(parts, room.height() - top)), 0, 150)
        on.end()
        return picture.toImage()

    assert page(height) == page(room.height())


# What changed since


def fact(story, about):
    return next(line for line in story.comparison.facts if line.about == about)


def longest(story):
    return max((passage for pair in story.comparison.shared for passage in pair.passages), key=lambda one: one.words)


def open_furniture(story):
    number = next(n for n, line in enumerate(story.scene.sheet.lines) if line.kind is LineKind.FURNITURE)
    story.view.toggle_furniture(number, 1)


def pin(story):
    told = story.comparison.story
    story.state.set_comparison(replace(story.comparison, story=replace(told, pins=(Pin(((0, 4), (1, 4))),))))


CHANGES = {
    "chosen": lambda story: story.state.choose_fact(fact(story, "people in shelters")),
    "hovered": lambda story: story.state.hover_fact(fact(story, "people in shelters")),
    "filtered": lambda story: story.state.set_filter(FactFilter(verdicts=frozenset())),
    "searched": lambda story: (story.view.finder.read(), story.state.search.look_for("the")),
    "passage": lambda story: story.state.choose_passage(longest(story)),
    "picked": lambda story: story.state.picked.look_at((0, 8)),
    "marked": lambda story: [story.state.picked.mark((0, n)) for n in range(12)],
    "selected": lambda story: story.view.select_all(),
    "stepped": lambda story: [story.pane.next_difference() for _ in range(6)],
    "typography": lambda story: story.pane.show_typography(True),
    "theme": lambda story: story.pane.set_theme(themes.load("dark")),
    "zoom": lambda story: story.state.set_zoom(1.25),
    "typeface": lambda story: story.state.set_typeface("DejaVu Sans Mono"),
    "hidden": lambda story: story.state.set_hidden({1}),
    "folded": lambda story: story.pane.show_changes_only(True),
    "furniture": open_furniture,
    "resized": lambda story: story.pane.resize(1000, 330),
    "higher": lambda story: story.pane.resize(1200, 500),
    "pinned": pin,
    "dropped": lambda story: story.state.set_comparison(flood(3)),
}


@pytest.mark.parametrize("changed", CHANGES)
def test_what_changed_is_shown_on_the_page_painted_before(rested, changed):
    rested.key(Qt.Key.Key_PageDown)
    rested.rest()
    CHANGES[changed](rested)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        rested.key(key)
        seen = rested.on_screen()
        kept = dict(rested.view.plates._kept)
        assert seen == rested.painted_anew()
        rested.view.plates._kept.update(kept)


@pytest.mark.parametrize("changed", CHANGES)
def test_what_changed_is_shown_once_that_is_painted_ahead_too(rested, changed):
    CHANGES[changed](rested)
    rested.rest()
    rested.key(Qt.Key.Key_PageDown)
    assert rested.on_screen() == rested.painted_anew()


@pytest.mark.parametrize("number", [0, 14])
def test_a_line_that_becomes_higher_moves_what_was_painted_below_it(reader, number):
    story = reader(big(3, 60), 900, 400)
    story.view.show_line(12, 0.0)
    story.rest()
    story.view.roll.learn_unseen({number: story.scene.heights.height(number) + 37})
    story.key(PAGE)
    assert story.on_screen() == story.painted_anew()


def test_the_name_on_the_stub_of_a_hidden_column_is_right_when_lines_above_become_higher(reader):
    story = reader(big(3, 60), 900, 400)
    story.state.set_hidden({1})
    story.view.show_line(12, 0.0)
    story.rest()
    story.view.roll.learn_unseen({0: story.scene.heights.height(0) + 37})
    assert story.on_screen() == story.painted_anew()


def test_the_name_on_the_stub_of_a_hidden_column_stays_where_it_is_while_the_reader_rests(reader):
    story = reader(big(3, 60), 900, 400)
    story.state.set_hidden({1})
    story.view.show_line(12, 0.0)
    story.rest()
    before, top = story.painted_anew(), story.top
    story.view.roll.learn_unseen({0: story.scene.heights.height(0) + 37})
    assert story.top == top + 37
    assert story.on_screen() == before
    assert story.painted_anew() == before


def test_lines_set_around_one_that_is_gone_to_move_what_is_in_view_at_once(reader):
    story = reader(big(3, 60), 900, 400)
    story.view.show_line(12, 0.0)
    story.rest()
    story.scene.heights.guess_again({11: story.scene.heights.height(11) + 90})
    story.painted_anew()
    story.view.roll.learn_around(12)
    assert story.on_screen() == story.painted_anew()


def test_a_column_dragged_to_another_place_is_painted_there(rested):
    told = rested.comparison
    order = (1, 0, 2, 3)
    rows = tuple(replace(row, cells=tuple(row.cells[n] for n in order), moved=()) for row in told.rows)
    versions = tuple(told.story.versions[n] for n in order)
    other = replace(told, story=replace(told.story, versions=versions), rows=rows, marks=((),) * len(rows), facts=())
    rested.state.set_comparison(other)
    rested.key(PAGE)
    assert rested.on_screen() == rested.painted_anew()


def test_scrolled_sideways_the_columns_painted_ahead_are_those_in_view(reader):
    story = reader(flood(8), 900, 330)
    story.rest()
    story.view.horizontalScrollBar().setValue(310)
    story.key(PAGE)
    assert story.on_screen() == story.painted_anew()


@pytest.mark.parametrize("name", [part.name for part in fields(Scene) if part.name != "heights"])
def test_a_scene_looks_different_whatever_is_replaced(rested, name):
    scene = rested.scene
    before = scene.look()
    assert alike(before, scene.look())
    other = 7 if name == "current" else frozenset({1}) if name == "alarms" else object()
    assert not alike(before, replace(scene, **{name: other}).look())


@pytest.mark.parametrize("act", ["open", "unfold", "look at", "mark", "search", "next hit", "select", "extend"])
def test_a_scene_looks_different_when_a_part_changes_in_place(rested, act):
    scene, search = rested.scene, rested.state.search
    search.read(scene.comparison.story.versions, scene.sheet.spots)
    search.look_for("the")
    scene.selection.begin(0, Spot(1, 0, 0), Spot(1, 0, 4))
    before = scene.look()
    acts = {
        "open": lambda: scene.composer.toggle(0, 1),
        "unfold": lambda: scene.composer.unfolded.add(3),
        "look at": lambda: scene.picked.look_at((1, 2)),
        "mark": lambda: scene.picked.mark((1, 2)),
        "search": lambda: search.look_for("dam"),
        "next hit": lambda: search.step(1),
        "select": lambda: scene.selection.begin(1, Spot(1, 0, 0), Spot(1, 0, 4)),
        "extend": lambda: scene.selection.extend(Spot(2, 0, 3)),
    }
    acts[act]()
    assert not alike(before, scene.look())


def test_two_facts_that_say_the_same_do_not_look_alike(rested):
    line = fact(rested, "people missing")
    one, other = (replace(rested.scene, chosen=chosen).look() for chosen in (line, replace(line)))
    assert not alike(one, other)


def test_nothing_is_painted_ahead_with_a_fact_pointed_at(rested):
    rested.move(rested.point(1, "14 people"))
    rested.view.plates.forget()
    rested.rest()
    assert not len(rested.view.plates)
    rested.move(QPoint(5, 5))
    rested.rest()
    assert len(rested.view.plates)


# How high lines are


def exact(scene, number):
    return max(scene.composer.cell(number, version).height for version in range(scene.sheet.versions))


@pytest.mark.parametrize("made", [big(12, 12), flood(8)], ids=["prose", "every kind of cell"])
def test_a_line_has_room_for_cells_that_nobody_has_seen(reader, made):
    story = reader(made, 620, 400)
    story.rest()
    scene = story.scene
    rows = [n for n, line in enumerate(scene.sheet.lines) if line.kind is LineKind.ROW]
    assert [n for n in rows if exact(scene, n) > scene.heights.height(n)] == []


def test_most_cells_out_of_sight_need_not_be_set(reader):
    story = reader(big(12, 6), 620, 400)
    story.rest()
    composer = story.scene.composer
    unset = sum(not composer.keeps(n, [v]) for n in range(6) for v in range(12))
    assert unset > 12


def test_words_that_versions_share_are_set_once(reader):
    story = reader(comparison([Outlet(f"Outlet {n}") for n in range(3)], [["Rain fell.", "Rain fell.", "It rained."]]))
    one, other, third = (story.scene.composer.cell(0, version).blocks[0].text for version in range(3))
    assert one is other is not third


def test_a_cell_that_was_taken_for_lower_makes_room_for_itself_when_it_comes_into_sight(reader, monkeypatch):
    monkeypatch.setattr(Measure, "lines", lambda *_: 1)
    tall = "Many words are said here and nowhere else about the river. " * 12
    story = reader(comparison([Outlet(f"Outlet {n}") for n in range(8)], [["Short."] * 7 + [tall]] * 3), 620, 400)
    story.rest()
    assert story.scene.heights.height(1) < 100
    story.view.show_column(7)
    assert story.scene.heights.height(1) >= exact(story.scene, 1) > 100
    assert story.on_screen() == story.painted_anew()


def test_moved_paragraphs_and_furniture_are_set_whoever_sees_them(reader):
    story = reader(flood(8), 620, 400)
    story.rest()
    kinds = {
        block.kind
        for (number, version) in (*story.scene.sheet.moves, *story.scene.sheet.homes)
        if story.scene.composer.keeps(number, [version])
        for block in story.scene.composer.cell(number, version).blocks
    }
    assert {BlockKind.MOVED, BlockKind.HOME} <= kinds


@pytest.mark.parametrize("text", ["فاض النهر مساء الثلاثاء", "星期二晚上河水决堤", "Flood 🌊 alert", "a" * 200])
def test_text_that_only_setting_can_tell_is_not_measured(qapp, text):
    from crossread.story import Role
    from crossread.ui.columns.faces import Faces

    assert Measure(Faces().role(Role.BODY)).lines(text, 200) is None


def test_lines_are_counted_as_they_are_set(qapp):
    from crossread.story import Role
    from crossread.ui.columns.faces import Faces
    from crossread.ui.columns.texts import SetText

    face = Faces().role(Role.BODY)
    measure, text = Measure(face), big(1, 8).story.versions[0].paragraphs[3].text
    for width in range(150, 600, 23):
        set_in = SetText(text, face, width).layout.lineCount()
        assert set_in <= measure.lines(text, width) <= set_in + 1
