"""Around the columns: header cards, overview strip, legend, and what a screen reader finds."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from made import FactSays, Outlet, big, comparison, flood
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from crossread.compare import Mark, MarkKind
from crossread.facts import FactKind, Named, Verdict, When
from crossread.story import Place, Provenance, Version, names
from crossread.translation import spoken
from crossread.ui.columns.cards import opening
from crossread.ui.columns.hover import of_fact
from crossread.ui.theme import load
from crossread.ui.tongue import apart

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def four(reader):
    return reader(flood(4))


def test_a_card_says_who_when_how_long_and_whom_it_credits(four):
    card = four.pane.header.cards[1]
    said = " | ".join(card.sentences())
    for part in ("Tolva flood: 14 missing", "B. Osei, Marit Vance", "2031", "09:30", "words", "credits North Wire"):
        assert part in said
    assert card.accessibleName() == "Harbour Daily"
    assert "14 missing" in card.toolTip()


def test_a_version_without_a_headline_is_known_by_its_first_words(reader):
    rows = [["@ By Ada Moen", "# Mill burns"], ["The mill burnt down in a night.", "The mill burnt down."]]
    story = reader(comparison([Outlet("Wire"), Outlet("Daily")], rows))
    made = story.comparison
    versions = [replace(version, title=None) for version in made.story.versions]
    assert opening(versions[0]) == "“The mill burnt down in a night.”"
    story.state.set_comparison(replace(made, story=replace(made.story, versions=tuple(versions))))
    assert story.pane.header.cards[0].sentences()[:2] == ["no headline", "“The mill burnt down in a night.”"]
    assert opening(replace(versions[0], paragraphs=versions[0].paragraphs[:1])) == "no headline"


def test_the_hover_card_says_what_words_come_to_only_where_they_do_not(reader):
    told = {"day": FactSays(Verdict.SAME, "date", kind=FactKind.DATE), "who": FactSays(Verdict.SAME, "Ann Lee")}
    rows = [["Gone {day:on Thursday}, says {who:Ann Lee}.", "Gone {day:10 November 2011}, says {who:Lee}."]]
    made = comparison([Outlet("Wire"), Outlet("Daily")], rows, told)
    day = dt.date(2011, 11, 10)
    values = {"date": When("2011-11-10", day, day), "Ann Lee": Named("Ann Lee", "mayor")}
    lines = [
        replace(line, mentions=tuple(replace(fact, value=values[line.about]) for fact in line.mentions))
        for line in made.facts
    ]
    said = {line.about: [entry.value for entry in of_fact(made, line, 0, load("light")).entries] for line in lines}
    assert said == {"date": ["= 10 November 2011", ""], "Ann Lee": ["mayor", "Ann Lee (mayor)"]}


def test_the_cards_stand_over_their_columns(four):
    for version, card in enumerate(four.pane.header.cards):
        assert card.x() == four.scene.columns.left(version)
        assert card.width() == four.scene.columns.width


def test_a_version_that_could_not_be_read_says_so_in_card_and_column(reader):
    trouble = "daily.bin: not a text. Paste its text instead."
    story = reader(comparison([Outlet("Wire"), Outlet("Daily", trouble=trouble)], [["One.", None]]))
    assert story.pane.header.cards[1].sentences() == [trouble]
    assert story.scene.composer.cell(0, 1).blocks[0].text.text == trouble


def test_versions_without_an_outlet_go_by_the_end_of_their_path_and_are_told_apart():
    made = tuple(
        Version(Provenance(name, outlet=outlet))
        for name, outlet in [
            ("/home/a/flood.txt", None),
            ("C:\\stories\\flood.txt", None),
            ("https://www.example.org/2031/flood", None),
            ("x", "Harbour Daily"),
        ]
    )
    assert names(made) == ("flood.txt · 1", "flood.txt · 2", "example.org", "Harbour Daily")


def test_a_click_on_the_overview_goes_there(four, qtbot):
    strip = four.pane.strip
    qtbot.waitUntil(lambda: four.scene.heights.unknown == 0)
    last = strip._scale(four.scene) * four.scene.heights.total
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, round(last) - 4))
    assert four.top == four.view.verticalScrollBar().maximum()
    assert strip.view_box().bottom() <= last + 2


def test_the_stretch_in_view_leaves_nothing_behind_on_the_overview(reader):
    story = reader(big(3, 60), 700, 420)
    story.rest()
    strip = story.pane.strip
    strip.refresh()
    for step in (3, 120, 17, 40, 333, 40, 71):
        story.part_on_screen(strip)
        story.view.verticalScrollBar().setValue(story.top + step)
        seen = story.part_on_screen(strip)
        strip.update()
        assert seen == story.part_on_screen(strip)


def test_the_strip_is_painted_only_when_the_stretch_in_view_moves_on_it(reader, qtbot, monkeypatch):
    story = reader(big(2, 200))
    story.rest()
    strip, bar = story.pane.strip, story.view.verticalScrollBar()
    qtbot.waitUntil(lambda: not strip._soon.isActive(), timeout=20000)
    story.part_on_screen(strip)
    asked = []
    monkeypatch.setattr(strip, "update", asked.append)
    before = strip.view_box()
    bar.setValue(1)
    assert strip.view_box() == before
    assert asked == []
    bar.setValue(bar.maximum())
    assert strip.view_box() != before
    assert asked


def test_nothing_is_left_behind_on_the_overview_of_a_screen_of_fractional_scale(at_scale):
    scaled = at_scale("1.25", __file__, "leaves_nothing_behind")
    assert scaled.returncode == 0, scaled.stdout


def test_the_legend_counts_verdicts_and_filters_by_them(four, qtbot):
    button = four.pane.legend.buttons[Verdict.CONTRADICTS]
    assert button.accessibleName().endswith("2")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert four.state.filter.verdicts == frozenset(Verdict) - {Verdict.CONTRADICTS}
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert four.state.filter.verdicts == frozenset(Verdict)


def test_a_screen_reader_finds_rows_cells_words_and_conflicts(four):
    document = QAccessible.queryAccessibleInterface(four.view)
    assert document.role() == QAccessible.Role.Document
    assert document.childCount() == len(four.scene.sheet.lines)
    number = four.line(1, "Rescue crews")
    row = document.child(number)
    assert row.text(NAME) == "Row 3, changed"
    assert row.childCount() == 4
    cell = row.child(1)
    assert cell.text(NAME).startswith("Harbour Daily: Rescue crews from four districts")
    assert "14 people: Contradicts." in cell.text(DESCRIPTION)
    gap = document.child(number - 1).child(2)
    assert gap.text(NAME) == "The Valley Chronicle and Weekly Advertiser: not in this version"


def test_a_screen_reader_finds_what_is_under_a_point(four):
    document = QAccessible.queryAccessibleInterface(four.view)
    point = four.view.viewport().mapToGlobal(four.point(2, "twelve people"))
    row = document.childAt(point.x(), point.y())
    cell = row.childAt(point.x(), point.y())
    assert "twelve people" in cell.text(NAME)
    assert cell.rect().contains(point)


def test_parts_of_a_comparison_that_is_gone_say_nothing(four):
    document = QAccessible.queryAccessibleInterface(four.view)
    row = document.child(1)
    cell = row.child(1)
    four.state.set_comparison(flood(2))
    assert not row.isValid()
    assert cell.text(NAME) == ""
    assert document.childCount() == len(four.scene.sheet.lines)


@pytest.mark.parametrize("name", ["dark", "safe", "light"])
def test_the_pane_is_painted_in_every_theme(four, name):
    four.pane.set_theme(load(name))
    image = four.pane.grab().toImage()
    at = four.view.viewport().mapTo(four.pane, QPoint(60, four.view.viewport().height() - 1))
    colours = {image.pixelColor(at.x() + step, at.y()).name() for step in range(0, 200, 7)}
    assert load(name).paper.name() in colours


def test_facts_of_fifty_versions_fit_on_the_card(reader, qtbot):
    outlets = [Outlet(f"Outlet {number}") for number in range(50)]
    facts = {"n": FactSays(Verdict.CONTRADICTS, "boats lost")}
    story = reader(comparison(outlets, [[f"They lost {{n:{number} boats}}." for number in range(50)]], facts))
    story.move(story.point(0, "0 boats"))
    qtbot.waitUntil(lambda: story.pane.card.said is not None)
    assert len(story.pane.card.said.entries) == 11
    assert story.pane.card.said.entries[-1].words == "and 40 more"
    assert story.pane.rect().contains(story.pane.card.geometry())


def test_a_pane_that_is_gone_listens_no_more(qtbot, theme):
    from crossread.ui.columns import ComparisonPane
    from crossread.ui.models.view_state import FactFilter, ViewState

    state = ViewState()
    pane = ComparisonPane(state, theme)
    state.set_comparison(flood(2))
    document = QAccessible.queryAccessibleInterface(pane.view)
    part = QAccessible.uniqueId(document.child(1).child(0))
    with qtbot.waitSignal(pane.destroyed):
        pane.deleteLater()
    state.set_comparison(flood(3))
    state.set_zoom(2.0)
    state.set_filter(FactFilter(text="x"))
    assert QAccessible.accessibleInterface(part) is None


def test_a_screen_reader_s_parts_of_an_old_comparison_are_given_back(four):
    document = QAccessible.queryAccessibleInterface(four.view)
    parts = [QAccessible.uniqueId(document.child(row).child(version)) for row in range(3) for version in range(4)]
    four.state.set_comparison(flood(2))
    assert document.child(0).text(NAME) == "Page furniture"
    assert [QAccessible.accessibleInterface(part) for part in parts] == [None] * len(parts)


LISTENED_TO = """
import sys
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
app = QApplication([])
QAccessible.setActive(True)
from made import flood
from crossread.ui.columns import ComparisonPane
from crossread.ui.models.view_state import ViewState
from crossread.ui.theme import load
for number in (2, 3):
    state = ViewState()
    pane = ComparisonPane(state, load("light"))
    pane.show()
    state.set_comparison(flood(number))
    pane.next_difference()
    pane.next_conflict()
    QAccessible.queryAccessibleInterface(pane.view).child(1).child(1)
    app.processEvents()
    if number == 2:
        pane.deleteLater()
        app.sendPostedEvents(None, 52)
print("closed")
"""


def test_a_window_a_screen_reader_listens_to_closes_without_a_crash():
    tests = str(Path(__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {tests!r})\n{LISTENED_TO}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "closed"), done.stderr


@pytest.mark.parametrize("width", [1200, 720, 420])
def test_every_mark_and_every_verdict_stays_in_the_legend(reader, width):
    from made import sharing

    story = reader(sharing(flood(2)), width=width)
    legend = story.pane.legend
    parts = [*legend._samples, *legend.buttons.values()]
    boxes = [part.rect().translated(part.mapTo(legend, QPoint(0, 0))) for part in parts]
    assert all(part.isVisible() for part in parts)
    assert all(legend.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


@pytest.mark.parametrize("code", ["en", "de", "fr"])
def test_the_legend_stands_in_one_line_at_1024_pixels_in_every_language(reader, code):
    from made import sharing

    with spoken(apart(code)):
        legend = reader(sharing(flood(2)), width=1024).pane.legend
    parts = [*legend._samples, *legend.buttons.values()]
    assert len({part.y() for part in parts}) == 1
    assert all(part.isVisible() and legend.rect().contains(part.geometry()) for part in parts)
    assert not any(a.geometry().intersects(b.geometry()) for i, a in enumerate(parts) for b in parts[:i])


def test_what_is_short_in_the_legend_is_told_in_full_by_its_tool_tip(reader):
    from made import sharing

    brackets = reader(sharing(flood(2))).pane.legend._samples[-1]
    assert brackets.toolTip() == brackets.accessibleName() == "chosen shared passage"


def test_a_chosen_fact_leaves_the_mark_of_a_reworded_figure_to_be_seen(reader):
    facts = {"p": FactSays(Verdict.DIFFERS, "people")}
    rows = [["{p:About 2,300 people} left the valley at dawn.", "{p:About 3,200 people} left the valley at dawn."]]
    made = comparison([Outlet("Wire"), Outlet("Post")], rows, facts)
    place = made.facts[0].mentions[1].place
    mark = Mark(MarkKind.REPLACED, Place(1, 0, 6, 11), Place(0, 0, 6, 11))
    story = reader(replace(made, marks=((mark,),)))
    story.state.choose_fact(story.comparison.facts[0])
    picture = story.view.viewport().grab().toImage()

    def ground(start, end):
        at = story.view.cell_rect(0, 1).topLeft()
        block = next(block for block in story.scene.composer.cell(0, 1).blocks if block.paragraph == 0)
        rect = block.text.rects(start, end)[0]
        x = at.x() + story.scene.columns.inset + block.x
        return picture.pixelColor(round(x + rect.left()), round(at.y() + block.y + rect.top() + 1))

    assert ground(6, 11) != ground(place.start, 5)


def test_a_chosen_fact_is_seen_in_a_reworded_sentence_too(reader):
    facts = {"p": FactSays(Verdict.SAME, "people")}
    rows = [["{p:Six people} left the valley.", "{p:Six people} went away from it."]]
    made = comparison([Outlet("Wire"), Outlet("Post")], rows, facts)
    mark = Mark(MarkKind.REPLACED, Place(1, 0, 0, 28), Place(0, 0, 0, 27))
    story = reader(replace(made, marks=((mark,),)))
    rect = story.view.cell_rect(0, 1)
    before = story.view.viewport().grab(rect).toImage()
    story.state.choose_fact(story.comparison.facts[0])
    after = story.view.viewport().grab(rect).toImage()
    line = range(rect.height())
    changed = sum(before.pixelColor(x, y) != after.pixelColor(x, y) for x in range(60) for y in line)
    assert changed > 400


def test_the_legend_tells_of_shared_passages_only_where_there_are_any(reader):
    from made import sharing

    def told(made):
        legend = reader(made).pane.legend
        return [sample.accessibleName() for sample in legend._samples if sample.isVisible()]

    assert told(sharing(flood(4)))[-1] == "chosen shared passage"
    assert told(flood(4))[-1] == "moved"
