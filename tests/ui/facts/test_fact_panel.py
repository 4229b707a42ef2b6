"""The fact panel: choosing both ways, filtering with the mouse, and what it says when it is empty."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from decimal import Decimal

import pytest
from made import FactSays, Outlet, comparison
from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QStyleOptionViewItem

from crossread.facts import Amount, Verdict
from crossread.ui.facts import FactPanel
from crossread.ui.facts.detail import summary
from crossread.ui.facts.filter_bar import FAMILIES
from crossread.ui.facts.model import FIRST_VERSION
from crossread.ui.models.view_state import FactFilter
from crossread.ui.theme import NAMES, load


@pytest.fixture
def panel(qtbot, state, theme):
    panel = FactPanel(state, theme)
    panel.resize(900, 500)
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 1.75, 2])
def test_the_lines_between_facts_are_as_thick_everywhere(panel, theme, ratio):
    found = set()
    for top in range(3, 11):
        image = QImage(QSize(60, 60) * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(theme.paper)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, top, 60, 36)
        painter = QPainter(image)
        panel.view.itemDelegate().paint(painter, option, panel.view.model().index(0, 3))
        painter.end()
        found.add(sum(image.pixelColor(2, y) == theme.rule for y in range(image.height())))
    assert found == {round(ratio)}


def line_about(state, about):
    return next(line for line in state.comparison.facts if line.about == about)


def click_row(qtbot, panel, row):
    rect = panel.view.visualRect(panel.shown.index(row, 2))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_a_click_chooses_the_fact(qtbot, panel, state):
    click_row(qtbot, panel, 1)
    assert state.chosen is panel.shown.line(1)


def test_the_keyboard_moves_the_choice(qtbot, panel, state):
    click_row(qtbot, panel, 0)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert state.chosen is panel.shown.line(1)


def test_a_fact_chosen_elsewhere_is_selected_and_in_sight(panel, state):
    state.choose_fact(line_about(state, "the engineer"))
    current = panel.view.currentIndex()
    assert panel.shown.line(current.row()).about == "the engineer"
    assert panel.view.viewport().rect().intersects(panel.view.visualRect(current))


def test_a_choice_that_is_filtered_out_is_given_up(panel, state):
    state.choose_fact(line_about(state, "the engineer"))
    state.set_filter(FactFilter(verdicts=frozenset({Verdict.CONTRADICTS})))
    assert state.chosen is None
    assert not panel.view.currentIndex().isValid()


def test_the_toggle_of_a_verdict_counts_and_filters(qtbot, panel, state):
    button = panel.filter_bar.verdicts[Verdict.SAME]
    assert button.text().endswith(" 3")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert Verdict.SAME not in state.filter.verdicts
    assert all(panel.shown.line(i).verdict is not Verdict.SAME for i in range(panel.shown.rowCount()))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert state.filter == FactFilter()


def test_a_verdict_nothing_has_cannot_be_toggled(panel):
    assert not panel.filter_bar.verdicts[Verdict.ONLY].isEnabled()


def test_the_toggle_of_a_family_hides_its_kinds(qtbot, panel):
    qtbot.mouseClick(panel.filter_bar.families["Names"], Qt.MouseButton.LeftButton)
    abouts = [panel.shown.line(i).about for i in range(panel.shown.rowCount())]
    assert "the governor" not in abouts
    assert "people missing" in abouts


def entries(bar):
    """Return the entries of the menu of kinds by what they say, without their counts."""
    bar._menu.aboutToShow.emit()
    return {action.text().rpartition(" ")[0]: action for action in bar._menu.actions() if action.text()}


def test_below_in_one_line_the_families_stand_in_the_menu_of_kinds(panel, state):
    bar = panel.filter_bar
    panel.resize(2000, 300)
    panel.set_below(True)
    assert all(button.isVisible() for button in bar.families.values())
    assert "Names" not in entries(bar)
    lines = bar.heightForWidth(2000)
    panel.resize(900, 300)
    assert not any(button.isVisible() for button in bar.families.values())
    assert bar.heightForWidth(900) == lines
    entries(bar)["Names"].trigger()
    assert "the governor" not in [panel.shown.line(i).about for i in range(panel.shown.rowCount())]
    assert not entries(bar)["Names"].isChecked()
    assert bar._kinds.text().startswith("Kinds ")
    entries(bar)["Names"].trigger()
    assert state.filter == FactFilter()
    assert bar._kinds.text() == "Kinds"
    panel.set_below(False)
    assert all(button.isVisible() for button in bar.families.values()), "at the side there is height enough"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_keyboard_goes_from_the_search_into_what_was_found(qtbot, panel, state, key):
    qtbot.keyClicks(panel.filter_bar.search, "varga")
    qtbot.keyClick(panel.filter_bar.search, key)
    assert panel.view.hasFocus()
    assert state.chosen is panel.shown.line(0)


def test_escape_clears_the_search_before_it_lets_go_of_the_fact(qtbot, panel, state):
    state.choose_fact(line_about(state, "the engineer"))
    QShortcut(QKeySequence("Esc"), panel, activated=lambda: state.choose_fact(None))
    search = panel.filter_bar.search
    search.setFocus()
    qtbot.keyClicks(search, "varga")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert state.chosen is not None
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert state.chosen is None


def double_click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)


def test_a_double_click_on_a_toggle_shows_its_facts_alone_and_another_all_again(qtbot, panel, state):
    verdict, family = panel.filter_bar.verdicts[Verdict.SAME], panel.filter_bar.families["Names"]
    double_click(qtbot, verdict)
    assert state.filter == FactFilter(verdicts=frozenset({Verdict.SAME}))
    double_click(qtbot, family)
    assert state.filter == FactFilter(verdicts=frozenset({Verdict.SAME}), kinds=FAMILIES["Names"])
    double_click(qtbot, verdict)
    double_click(qtbot, family)
    assert state.filter == FactFilter()


def test_typing_searches(qtbot, panel):
    qtbot.keyClicks(panel.filter_bar.search, "varga")
    assert panel.shown.rowCount() == 1


def test_an_empty_table_says_why_and_offers_the_way_back(qtbot, panel, state):
    qtbot.keyClicks(panel.filter_bar.search, "zzz")
    assert panel.pages.words.isVisible()
    assert panel.pages.words.text() == "None of the 9 facts passes this filter."
    qtbot.mouseClick(panel.pages.reset, Qt.MouseButton.LeftButton)
    assert panel.shown.rowCount() == 9
    assert panel.filter_bar.search.text() == ""


def test_the_card_shows_every_version_with_its_rule(panel, state):
    line = line_about(state, "people missing")
    state.choose_fact(line)
    text = panel.detail.toPlainText()
    assert line.rule in text
    for name in ("North Wire", "Harbour Daily", "Kanal Ost"):
        assert name in text
    assert "14 people" in text


def test_the_words_on_the_card_lead_to_their_place(qtbot, panel, state):
    line = line_about(state, "the operator")
    state.choose_fact(line)
    with qtbot.waitSignal(state.place_wanted) as wanted:
        panel.detail.anchorClicked.emit(QUrl("mention:1"))
    assert wanted.args == [line.mentions[1].place]


def cell_of(panel, line, version):
    return panel.shown.index(panel.shown.row_of(line), FIRST_VERSION + version)


def test_a_click_on_a_cell_leads_to_the_words_of_its_version(qtbot, panel, state):
    line = line_about(state, "people missing")
    cell = cell_of(panel, line, 1)
    panel.view.scrollTo(cell)
    with qtbot.waitSignal(state.place_wanted) as wanted:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(cell).center())
    assert wanted.args == [next(fact.place for fact in line.mentions if fact.place.version == 1)]


def test_enter_leads_to_the_words_of_a_cell_and_then_to_the_next_of_them(qtbot, panel, state):
    line = line_about(state, "people missing")
    first, second = (fact.place for fact in line.mentions if fact.place.version == 1)
    panel.view.setCurrentIndex(cell_of(panel, line, 1))
    led = []
    state.place_wanted.connect(led.append)
    for _ in range(3):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert led == [first, second, first]


def test_a_click_or_enter_on_what_the_chosen_line_is_about_shows_the_fact_again(qtbot, panel, state):
    click_row(qtbot, panel, 0)
    for again in (lambda: click_row(qtbot, panel, 0), lambda: qtbot.keyClick(panel.view, Qt.Key.Key_Return)):
        with qtbot.waitSignal(state.fact_chosen) as shown:
            again()
        assert shown.args == [panel.shown.line(0)]


@pytest.mark.parametrize(
    ("column", "keys"),
    [(2, Qt.KeyboardModifier.NoModifier), (4, Qt.KeyboardModifier.ControlModifier)],
)
def test_a_click_that_chooses_or_selects_a_line_leads_nowhere_else(qtbot, panel, state, column, keys):
    led = []
    state.place_wanted.connect(led.append)
    cell = panel.shown.index(0, column)
    panel.view.scrollTo(cell)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, keys, panel.view.visualRect(cell).center())
    assert not led


def test_markup_in_a_text_stays_text(panel, state, flood):
    evil = dataclasses.replace(flood.facts[0], about="<img src=x> & co", rule="<b>rule</b>")
    state.set_comparison(dataclasses.replace(flood, facts=(evil,)))
    state.choose_fact(evil)
    assert "<img src=x> & co" in panel.detail.toPlainText()
    assert "<b>rule</b>" in panel.detail.toPlainText()


def test_the_summary_counts_conflicts_first(flood):
    assert summary(flood) == "2 conflicts and 2 differences among 9 facts."
    calm = tuple(line for line in flood.facts if line.verdict is Verdict.SAME)
    assert summary(dataclasses.replace(flood, facts=calm)) == "No conflicts found among 3 facts."
    assert summary(dataclasses.replace(flood, facts=())) == "No facts were found in these versions."


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_dresses_the_panel(panel, state, name):
    panel.set_theme(load(name))
    state.choose_fact(state.comparison.facts[0])
    assert not panel.grab().isNull()


@pytest.mark.parametrize("below", [True, False])
def test_the_panel_stands_below_or_beside(panel, below):
    panel.set_below(below)
    wanted = Qt.Orientation.Horizontal if below else Qt.Orientation.Vertical
    assert panel.splitter.orientation() is wanted


@pytest.mark.parametrize("below", [True, False])
def test_the_card_is_there_only_while_a_fact_is_chosen(panel, state, qtbot, below):
    panel.set_below(below)
    assert not panel.detail.isVisible()
    whole = panel.view.size()
    state.choose_fact(panel.shown.line(panel.shown.rowCount() - 1))
    assert panel.detail.isVisible()
    assert min(panel.detail.width(), panel.detail.height()) > 100
    assert panel.view.viewport().rect().contains(panel.view.visualRect(panel.view.currentIndex()).center())
    state.choose_fact(None)
    assert not panel.detail.isVisible()
    qtbot.waitUntil(lambda: panel.view.size() == whole)


def test_a_click_where_the_card_is_about_to_stand_selects_the_line_and_leads_to_the_words(panel, state, qtbot):
    panel.set_below(True)
    panel.resize(1500, 500)
    line = line_about(state, "people missing")
    cell = cell_of(panel, line, 3)
    assert panel.view.visualRect(cell).right() > panel.splitter.width() - 330
    led = []
    state.place_wanted.connect(led.append)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(cell).center())
    assert panel.detail.isVisible()
    assert panel.picked == [line]
    assert [place.version for place in led] == [3]


def test_the_keyboard_stays_in_its_column_where_a_line_leaves_the_table(panel, state):
    panel.view.setCurrentIndex(panel.shown.index(0, FIRST_VERSION + 1))
    state.choose_fact(None)
    panel.choose_near(1)
    assert panel.view.currentIndex().column() == FIRST_VERSION + 1


def test_the_card_comes_back_as_large_as_it_was_drawn(panel, state, qtbot):
    panel.set_below(True)
    state.choose_fact(panel.shown.line(0))
    with qtbot.waitSignal(panel.card_sized) as sized:
        panel.splitter.moveSplitter(panel.splitter.width() - 260, 1)
    below, size = sized.args
    assert below
    state.choose_fact(None)
    state.choose_fact(panel.shown.line(1))
    assert panel.splitter.sizes()[1] == pytest.approx(size, abs=2)


def test_drawing_the_pointer_over_lines_chooses_no_other(panel, state, qtbot):
    click_row(qtbot, panel, 1)
    viewport = panel.view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=panel.view.visualRect(panel.shown.index(1, 2)).center())
    qtbot.mouseMove(viewport, panel.view.visualRect(panel.shown.index(3, 2)).center())
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton)
    assert state.chosen is panel.shown.line(1)


def test_words_a_version_has_more_than_once_stand_once_with_their_places_and_another_figure_in_its_sentence(
    panel, state, qtbot
):
    wire = [
        "# Ferry: {n:9} saved",
        "Crews saved {n:9} on Monday.",
        "In all {n:9 people} live.",
        "The harbour office says {n:7} were saved.",
    ]
    rows = [["{n:9} saved", words] for words in wire]
    facts = {"n": FactSays(Verdict.DIFFERS, "people saved")}
    made = comparison([Outlet("Post"), Outlet("Wire")], rows, facts)
    mentions = tuple(
        replace(fact, value=Amount(Decimal(said[0]), Decimal(said[0]), counted="people" if said[1:] else None))
        for fact in made.facts[0].mentions
        for said in [made.story.text(fact.place)]
    )
    state.set_comparison(replace(made, facts=(replace(made.facts[0], mentions=mentions),)))
    state.choose_fact(state.comparison.facts[0])
    text = " ".join(panel.detail.toPlainText().split())
    assert "Wire 9 · headline, ¶ 1 Crews saved 9 on Monday." in text
    assert "7 The harbour office says 7 were saved." in text
    assert "In all" not in text
    second = mentions.index(next(fact for fact in mentions if fact.place.version == 1 and fact.place.paragraph == 1))
    with qtbot.waitSignal(state.place_wanted) as wanted:
        panel.detail.anchorClicked.emit(QUrl(f"mention:{second}"))
    assert wanted.args == [mentions[second].place]


def test_a_long_name_stands_over_the_words_and_not_in_a_narrow_column_beside_them(panel, state):
    long = "The Metropolitan Evening Chronicle and Advertiser of Harn"
    for name, beside in (("Post", True), (long, False)):
        rows = [["{n:9} saved", "{n:7} saved"]]
        state.set_comparison(comparison([Outlet(name), Outlet("Wire")], rows, {"n": FactSays(Verdict.DIFFERS, "n")}))
        state.choose_fact(state.comparison.facts[0])
        document = panel.detail.document()
        block, words = document.find(name).block(), document.find("9").block()
        tops = [document.documentLayout().blockBoundingRect(one).top() for one in (block, words)]
        assert (tops[0] == tops[1]) is beside
        assert block.layout().lineCount() <= 2


def test_the_card_shows_the_words_in_their_sentence_and_who_is_silent(panel, state):
    line = line_about(state, "people missing")
    state.choose_fact(line)
    text = " ".join(panel.detail.toPlainText().split())
    assert "North Wire 12 12 people Rescue crews searched through the night for 12 people missing after" in text
    silent = {0, 1, 2} - {fact.place.version for fact in line.mentions}
    assert ("Not stated:" in text) is bool(silent)
