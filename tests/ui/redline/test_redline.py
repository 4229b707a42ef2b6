"""The redline as it is read: its text and marks, its choosers, its keys, and what the clipboard gets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made import FactSays, Outlet, big, comparison, flood
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from crossread.compare import PassageKind, PieceKind
from crossread.facts import Verdict
from crossread.story import Place
from crossread.ui import theme as themes
from crossread.ui.models.view_state import ViewState
from crossread.ui.redline import RedlinePanel, telling

KEEP = "The harbour was closed until further notice on Monday evening"


@pytest.fixture
def panel(qtbot, theme):
    """Return a function that opens two versions of a comparison as a redline."""

    def open_(shown, older=0, newer=1, width=900, height=500):
        state = ViewState()
        made = RedlinePanel(state, theme)
        made.keep = state
        qtbot.addWidget(made)
        state.set_comparison(shown)
        state.pair.choose(older=older)
        state.pair.choose(newer=newer)
        made.resize(width, height)
        made.show()
        qtbot.waitExposed(made)
        qtbot.waitUntil(lambda: not made.text.going_on)
        return made

    return open_


def harbour(old, new, facts=None):
    """Return two accounts that differ in one paragraph."""
    return comparison([Outlet("Early"), Outlet("Late")], [["# Harbour closed", "# Harbour closed"], [old, new]], facts)


def shown(panel):
    return panel.text.document().toPlainText().replace("\u2004", "|").split("\n")


def formats(panel, words):
    """Return the char format of the first place that reads `words`."""
    cursor = panel.text.document().find(words)
    assert not cursor.isNull(), words
    cursor.setPosition(cursor.selectionStart() + 1)
    return cursor.charFormat()


def colours(widget):
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def copy_all(panel):
    panel.text.selectAll()
    QApplication.clipboard().clear()
    panel.text.copy()
    return QApplication.clipboard().mimeData()


def test_it_reads_as_one_text_with_both_wordings(panel):
    made = panel(harbour(f"{KEEP}, two ferries reported.", f"{KEEP}, three ferries reported."))
    assert shown(made) == ["Harbour closed", f"{KEEP}, two|three ferries reported."]
    assert made.bar.words.text() == "1 change"
    assert formats(made, "two").fontStrikeOut()
    assert not formats(made, "three").fontStrikeOut()
    assert not formats(made, "harbour").fontStrikeOut()
    assert formats(made, "two").foreground().color() == made.text.theme.removed.colour


def test_inserted_words_are_underlined_in_their_colour(panel, theme):
    one = panel(harbour(f"{KEEP}.", f"{KEEP}, officials said."))
    other = panel(harbour(f"{KEEP}.", f"{KEEP}."))
    assert theme.added.colour.name() in colours(one.text.viewport())
    assert theme.added.colour.name() not in colours(other.text.viewport())
    assert other.bar.words.text() == "No change in the words"


def test_a_changed_figure_stands_out(panel, theme):
    says = {"boats": FactSays(Verdict.CONTRADICTS, "boats")}
    one = panel(harbour(f"{KEEP} after {{boats:12 boats}} sank.", f"{KEEP} after {{boats:14 boats}} sank.", says))
    assert formats(one, "12").fontWeight() >= 700
    assert formats(one, "14").fontWeight() >= 700
    assert formats(one, "boats").fontWeight() < 700
    assert theme.verdict(Verdict.CONTRADICTS).colour.name() in colours(one.text.viewport())
    plain = panel(harbour(f"{KEEP} after sinkings.", f"{KEEP} after 9 sinkings."))
    assert formats(plain, "9").fontWeight() >= 700
    assert theme.verdict(Verdict.CONTRADICTS).colour.name() not in colours(plain.text.viewport())


def test_a_filtered_fact_is_not_marked(panel, theme):
    says = {"boats": FactSays(Verdict.CONTRADICTS, "boats")}
    one = panel(harbour(f"{KEEP} after {{boats:12 boats}} sank.", f"{KEEP} after {{boats:14 boats}} sank.", says))
    one.keep.set_filter(replace(one.keep.filter, verdicts=frozenset({Verdict.SAME})))
    assert theme.verdict(Verdict.CONTRADICTS).colour.name() not in colours(one.text.viewport())


def test_moves_are_said_and_lead_to_one_another(panel, qtbot):
    made = panel(flood(4), 0, 1, height=260)
    blocks = made.text.page.blocks
    notes = [number for number, block in enumerate(blocks) if block.note]
    kinds = {blocks[number].passage.kind for number in notes}
    assert kinds == {PassageKind.MOVED, PassageKind.LEFT}
    lines = shown(made)
    assert any(line.startswith("moved from below") for line in lines)
    assert any(line.startswith("moved up from here: “") for line in lines)
    (link,) = (n for n in notes if blocks[n].passage.kind is PassageKind.LEFT)
    form = made.text.document().findBlockByNumber(link).begin().fragment().charFormat()
    made.text.verticalScrollBar().setValue(made.text.verticalScrollBar().maximum())
    made.text.anchorClicked.emit(QUrl(form.anchorHref()))
    (there,) = (n for n in notes if blocks[n].passage.kind is PassageKind.MOVED)
    assert made.text.textCursor().blockNumber() in (there, there + 1)
    assert made.text.viewport().rect().contains(made.text.cursorRect().center())


def test_page_furniture_is_left_out(panel):
    made = panel(flood(4), 0, 1)
    assert not any("Subscribe" in line or "Advertisement" in line for line in shown(made))


def test_the_choosers_and_the_swap_button_choose(panel, qtbot):
    made = panel(flood(4), 0, 1)
    assert [made.bar.older.itemText(n) for n in range(made.bar.older.count())][:2] == ["North Wire", "Harbour Daily"]
    before = shown(made)
    qtbot.mouseClick(made.bar.swap, Qt.MouseButton.LeftButton)
    assert (made.keep.pair.older, made.keep.pair.newer) == (1, 0)
    assert made.bar.older.currentText() == "Harbour Daily"
    assert shown(made) != before
    made.bar.newer.setFocus()
    qtbot.keyClick(made.bar.newer, Qt.Key.Key_Down)
    assert made.keep.pair.newer == made.bar.newer.currentData()
    assert made.text.accessibleName() == f"From {made.bar.older.currentText()} to {made.bar.newer.currentText()}"


def test_everything_can_be_reached_and_has_a_name(panel):
    made = panel(flood(4))
    for part in (made.bar.older, made.bar.newer, made.bar.swap, made.bar.close_button, made.text, made.bar.key):
        assert part.accessibleName()
    for part in (made.bar.older, made.bar.newer, made.bar.swap, made.bar.close_button, made.text):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_another_comparison_is_told_anew_and_keeps_the_place(panel):
    made = panel(flood(4), 0, 1, height=220)
    made.text.verticalScrollBar().setValue(made.text.verticalScrollBar().maximum() // 2)
    place = made.text.place()
    made.keep.set_comparison(flood(5))
    assert made.keep.pair.newer == 1
    assert made.text.place() == place
    made.keep.set_comparison(None)
    assert shown(made) == [""]


def test_what_changes_while_it_is_hidden_is_caught_up_with(panel):
    made = panel(harbour(f"{KEEP}.", f"{KEEP} again."))
    made.hide()
    made.keep.set_comparison(harbour(f"{KEEP}.", f"{KEEP} once more."))
    assert "again" in shown(made)[1]
    made.show()
    assert "once more" in shown(made)[1]


def test_size_theme_and_width_change_what_is_seen_and_not_where(panel):
    made = panel(flood(4), 0, 1, height=240)
    made.text.verticalScrollBar().setValue(made.text.verticalScrollBar().maximum() * 2 // 3)
    place = made.text.place()
    size = formats(made, "Tolva").font().pointSizeF()
    made.keep.set_zoom(1.5)
    assert formats(made, "Tolva").font().pointSizeF() > size
    assert made.text.place() == place
    made.set_theme(themes.load("dark"))
    assert made.text.place() == place
    assert themes.load("dark").paper.name() in colours(made.text.viewport())
    made.resize(560, 240)
    QApplication.processEvents()
    assert made.text.place() == place


def test_the_wheel_zooms_with_the_control_key(panel):
    made = panel(flood(4))
    at = QPointF(100, 100)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier):
        wheel = QWheelEvent(
            at,
            made.text.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(made.text.viewport(), wheel)
    assert made.keep.zoom == 1.1


def test_stepping_goes_through_all_changes_and_stops_at_the_ends(panel):
    made = panel(flood(4), 0, 1, height=220)
    count = len(made.text.page.changes)
    assert made.bar.words.text() == f"{count} changes"
    seen = []
    made.text.difference_shown.connect(lambda number, of: seen.append((number, of)))
    for _ in range(count + 1):
        made.text.step(1)
        assert made.text.viewport().rect().contains(made.text.cursorRect().center())
    assert seen == [*((number, count) for number in range(1, count + 1)), (count, count)]
    made.text.step(-1)
    assert seen[-1] == (count - 1, count)
    same = panel(harbour(KEEP, KEEP))
    same.text.difference_shown.connect(lambda number, of: seen.append((number, of)))
    same.text.step(1)
    assert seen[-1] == (0, 0)


def test_a_chosen_fact_is_marked_and_brought_into_sight(panel, theme):
    made = panel(flood(4), 0, 1, height=200)
    line = next(line for line in made.keep.comparison.facts if line.about == "people in shelters")
    before = made.text.viewport().grab().toImage()
    made.keep.choose_fact(line)
    place = next(fact.place for fact in line.mentions if fact.place.version in (0, 1))
    position = made.text.page.position(place)
    cursor = QTextCursor(made.text.document())
    cursor.setPosition(position)
    assert made.text.viewport().rect().contains(made.text.cursorRect(cursor).center())
    assert made.text.viewport().grab().toImage() != before


def test_a_click_on_a_fact_chooses_its_line(panel, qtbot):
    made = panel(flood(4), 0, 1)
    line = next(line for line in made.keep.comparison.facts if line.about == "people missing")
    place = next(fact.place for fact in line.mentions if fact.place.version == 1)
    cursor = QTextCursor(made.text.document())
    cursor.setPosition(made.text.page.position(place) + 1)
    qtbot.mouseClick(made.text.viewport(), Qt.MouseButton.LeftButton, pos=made.text.cursorRect(cursor).center())
    assert made.keep.chosen is line


def test_the_clipboard_tells_deleted_from_inserted_words_as_text_too(panel):
    made = panel(harbour(f"{KEEP}, two & a half miles off.", f"{KEEP}, three & a half miles off."))
    data = copy_all(made)
    assert data.text() == f"Harbour closed\n\n{KEEP}, [-two-] {{+three+}} & a half miles off."
    assert "<h2>Harbour closed</h2>" in data.html()
    assert '<del style="color:#b5423a">two</del> <ins style="color:#0c7a6b">three</ins> &amp; a half' in data.html()


def test_part_of_a_change_is_copied_as_what_it_is(panel):
    made = panel(harbour(f"{KEEP}, two ferries reported.", f"{KEEP}, three ferries reported."))
    found = made.text.document().find("hree fer")
    made.text.setTextCursor(found)
    made.text.copy()
    assert QApplication.clipboard().text() == "{+hree+} fer"


def test_letters_beyond_the_basic_plane_and_line_breaks_do_not_shift_anything(panel):
    old, new = f"𝔸𝔹 {KEEP}\nand 𝔸 two boats.", f"𝔸𝔹 {KEEP}\nand 𝔸 three 𝔹oats."
    made = panel(harbour(old, new))
    data = copy_all(made)
    assert data.text().split("\n\n")[1] == f"𝔸𝔹 {KEEP}\nand 𝔸 [-two-] {{+three+}} [-boats-] {{+𝔹oats+}}."
    at = new.index("three")
    position = made.text.page.position(Place(1, 1, at, at + 5))
    _, run, offset = made.text.page.at(position)
    assert run.text[offset:].startswith("three")
    assert run.piece.kind is PieceKind.INSERTED


def test_text_from_the_right_is_marked_where_it_stands(panel, theme):
    made = panel(harbour("الميناء مغلق حتى إشعار آخر", "الميناء مفتوح حتى إشعار آخر"))
    assert theme.added.colour.name() in colours(made.text.viewport())


def test_enter_and_the_bar_ask_for_the_columns(panel, qtbot):
    made = panel(flood(4), 0, 1)
    cursor = made.text.document().find("Engineers")
    made.text.setTextCursor(cursor)
    with qtbot.waitSignal(made.text.columns_wanted) as wanted:
        qtbot.keyClick(made.text, Qt.Key.Key_Return)
    story = made.keep.comparison.story
    place = wanted.args[0]
    assert "ngineers" in story.versions[place.version].paragraphs[place.paragraph].text
    with qtbot.waitSignal(made.bar.left):
        qtbot.keyClick(made.text, Qt.Key.Key_Escape)  # lets go of the selection
        qtbot.keyClick(made.text, Qt.Key.Key_Escape)
    with qtbot.waitSignal(made.bar.left):
        qtbot.mouseClick(made.bar.close_button, Qt.MouseButton.LeftButton)


def test_the_menu_leaves_nothing_behind(panel, qtbot):
    made = panel(flood(4), 0, 1)

    def parts():
        return len(made.text.findChildren(QWidget))

    before = parts()
    for _ in range(3):
        at = QPoint(200, 60)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, made.text.mapToGlobal(at))
        QApplication.sendEvent(made.text.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert any(action.text() == "&Show in the columns" for action in menu.actions())
        menu.close()
        qtbot.waitUntil(lambda: parts() == before)


def test_a_place_told_last_so_far_comes_to_the_top_though_what_follows_is_still_to_come(qtbot, theme, monkeypatch):
    monkeypatch.setattr(telling, "FIRST_S", 0.0)
    monkeypatch.setattr(telling, "SLICE_S", 0.0)
    state = ViewState()
    made = RedlinePanel(state, theme)
    qtbot.addWidget(made)
    state.set_comparison(big(2, 60))
    made.resize(900, 500)
    made.show()
    place = Place(1, 20, 0, 0)
    while made.text.page.position(place) is None:
        assert made.text.going_on
        QApplication.processEvents()  # one slice of one passage
    assert made.text.going_on
    made.text.show_place(place, top=True)
    assert (made.text.place().version, made.text.place().paragraph) == (1, 20)


def test_two_versions_of_one_outlet_are_told_apart_in_a_narrow_chooser(panel):
    outlets = [Outlet(f"The Carrowmouth and Tolva Valley Advertiser of {year}") for year in (2024, 2025)]
    made = panel(comparison(outlets, [["# Harbour", "# Harbour"], [KEEP, KEEP]]), width=460)
    made.bar.newer.resize(made.bar.older.size())
    first, second = (chooser.grab().toImage() for chooser in (made.bar.older, made.bar.newer))
    assert first.size() == second.size()
    assert first != second


def test_a_long_story_is_told_bit_by_bit_and_found_at_once(panel, qtbot, theme):
    state = ViewState()
    made = RedlinePanel(state, theme)
    qtbot.addWidget(made)
    shown_now = big(2, 300)
    state.set_comparison(shown_now)
    made.resize(800, 400)
    made.show()
    last = len(shown_now.story.versions[1].paragraphs) - 1
    assert made.text.holds(Place(1, last, 0, 1))
    made.text.show_place(Place(1, last, 0, 1))
    assert made.text.verticalScrollBar().value() > 0
    qtbot.waitUntil(lambda: made.bar.words.text().endswith("changes"))


def test_found_words_are_marked_however_their_quotes_and_spaces_are_set(panel):
    made = panel(harbour("The mayor’s boat left.", "The mayor’s old boat left 😀 the mayor’s pier."))
    before = made.text.viewport().grab().toImage()
    made.find.open()
    made.text.look_for("MAYOR'S")
    texts = [made.text.document().findBlockByNumber(hit.block).text() for hit in made.text.finding.hits]
    words = [
        text.encode("utf-16-le")[2 * hit.start : 2 * hit.end].decode("utf-16-le")
        for text, hit in zip(texts, made.text.finding.hits, strict=True)
    ]
    assert words == ["mayor’s", "mayor’s"]
    assert made.text.viewport().grab().toImage() != before


def test_a_search_goes_on_in_another_pair_and_says_where_nothing_is_found(panel):
    made = panel(
        comparison([Outlet("A"), Outlet("B"), Outlet("C")], [["Rain fell.", "[~Snow|Rain] fell.", "Rain fell."]])
    )
    made.find.open()
    made.find.field.setText("snow")
    made.text.look_for("snow")
    assert made.find.words.text() == "1 of 1"
    made.keep.pair.choose(older=0, newer=2)
    made.text._telling.finish()
    assert made.find.words.text() == "Not found"
    assert not made.find.next.isEnabled()


def test_a_hit_far_down_is_brought_into_sight(panel):
    made = panel(big(2, 60))
    made.find.open()
    made.text.look_for(made.text.document().lastBlock().previous().text()[:40])
    hit = made.text.finding.current
    cursor = QTextCursor(made.text.document())
    cursor.setPosition(made.text.finding.position(hit))
    assert made.text.viewport().rect().contains(made.text.cursorRect(cursor).center())
