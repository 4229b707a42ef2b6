"""The quotes panel: choosing both ways, filtering, copying, and rows as high as their words."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from quoted import OUTLETS, quoted

from crossread.facts import Decision, FactKind, Judgement, Verdict
from crossread.ui.models.view_state import ViewState
from crossread.ui.quotes import QuotesPanel
from crossread.ui.quotes.model import FIRST_VERSION, SPEAKER, QuoteFilter
from crossread.ui.theme import NAMES, load


@pytest.fixture
def talk(qapp):
    state = ViewState()
    state.set_comparison(quoted())
    return state


@pytest.fixture
def panel(qtbot, talk, theme):
    panel = QuotesPanel(talk, theme)
    panel.resize(1100, 500)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    qtbot.waitUntil(lambda: not panel.view._fitting.isActive())
    return panel


def click(qtbot, panel, row, column=SPEAKER):
    rect = panel.view.visualRect(panel.shown.index(row, column))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_a_click_chooses_the_quote_as_a_fact(qtbot, panel, talk):
    click(qtbot, panel, 1)
    assert talk.chosen is talk.comparison.facts[1]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert talk.chosen is talk.comparison.facts[2]


def test_a_click_on_a_version_leads_to_its_words_and_so_does_enter(qtbot, panel, talk):
    with qtbot.waitSignal(talk.place_wanted) as wanted:
        click(qtbot, panel, 1, FIRST_VERSION + 2)
    assert wanted.args == [talk.comparison.facts[1].mentions[2].place]
    with qtbot.waitSignal(talk.place_wanted) as wanted:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert wanted.args[0].version == 2


def cells(panel, column):
    """Return what is painted in the cells of a column, and how high its rows are together."""
    panel.view.fit_rows()
    view = panel.view.viewport()
    rows = [panel.view.visualRect(panel.shown.index(row, column)) for row in range(panel.shown.rowCount())]
    return [view.grab(rect).toImage() for rect in rows if view.rect().contains(rect)], sum(map(QRect.height, rows))


def test_the_words_are_set_in_the_typeface_and_the_size_of_the_texts_and_the_speakers_are_not(panel, talk):
    words, height = cells(panel, FIRST_VERSION)
    speakers, _ = cells(panel, SPEAKER)
    talk.set_typeface(panel.font().family())
    assert cells(panel, FIRST_VERSION)[0][0] != words[0]
    talk.set_zoom(1.5)
    assert cells(panel, FIRST_VERSION)[1] > height
    talk.set_zoom(1.0)
    talk.set_typeface("")
    assert (cells(panel, FIRST_VERSION), cells(panel, SPEAKER)[0]) == ((words, height), speakers)


def test_a_gap_leads_nowhere(qtbot, panel, talk):
    with qtbot.assertNotEmitted(talk.place_wanted):
        click(qtbot, panel, 0, FIRST_VERSION + 2)
    assert talk.chosen is talk.comparison.facts[0]


def test_the_pointer_over_a_quote_hovers_it(qtbot, panel, talk):
    qtbot.mouseMove(panel.view.viewport(), panel.view.visualRect(panel.shown.index(0, SPEAKER)).center())
    qtbot.mouseMove(panel.view.viewport(), panel.view.visualRect(panel.shown.index(2, SPEAKER)).center())
    assert talk.hovered is talk.comparison.facts[2]


def test_a_quote_chosen_elsewhere_is_selected_and_another_fact_selects_nothing(panel, talk):
    talk.choose_fact(talk.comparison.facts[4])
    assert panel.view.currentIndex().row() == 4
    talk.choose_fact(next(line for line in talk.comparison.facts if line.kind is FactKind.PERSON))
    assert not panel.view.currentIndex().isValid()


def test_a_speaker_is_chosen_and_the_bar_says_how_many_are_left(qtbot, panel):
    assert panel.filter_bar.words.text() == "5 quotes, 2 altered"
    panel.filter_bar.choose_speaker("Ada Moen")
    assert panel.shown.rowCount() == 2
    assert panel.filter_bar.words.text() == "2 of 5 quotes, 2 altered"
    panel.filter_bar.choose_speaker("")
    assert panel.shown.rowCount() == 1


def test_typing_searches_and_an_empty_table_offers_the_way_back(qtbot, panel):
    qtbot.keyClicks(panel.filter_bar.search, "zzz")
    assert panel.pages.words.isVisible()
    assert panel.pages.words.text() == "None of the 5 quotes passes."
    qtbot.mouseClick(panel.pages.reset, Qt.MouseButton.LeftButton)
    assert panel.shown.rowCount() == 5


def test_a_choice_survives_a_filter_that_hides_it(qtbot, panel, talk):
    click(qtbot, panel, 1)
    panel.filter_bar.choose_speaker("Elin Varga")
    assert talk.chosen is talk.comparison.facts[1]
    assert not panel.view.currentIndex().isValid()
    panel.filter_bar.reset()
    assert panel.view.currentIndex().row() == 1


def test_a_speaker_who_is_no_longer_named_does_not_hide_the_next_story(panel, talk):
    panel.filter_bar.choose_speaker("Jonas Reuter")
    made = quoted()
    talk.set_comparison(dataclasses.replace(made, facts=made.facts[1:]))
    assert panel.filter_bar.speaker.currentText() == "All speakers"
    assert panel.shown.rowCount() == 4


@pytest.mark.parametrize(
    ("row", "column", "sentence"),
    [
        (1, FIRST_VERSION + 1, "Ada Moen, quoted by Harbour Daily: “We had two hours and it was cold.”"),
        (0, SPEAKER, "Elin Varga, quoted by North Wire: “The dam was never safe.”"),
        (0, FIRST_VERSION + 2, "Elin Varga, quoted by North Wire: “The dam was never safe.”"),
        (
            2,
            FIRST_VERSION + 2,
            f"Elin Varga, told in other words by {OUTLETS[2]}: nobody should spend the night in a cellar.",
        ),
        (3, FIRST_VERSION + 1, "Quoted by Harbour Daily, no speaker found: “It came so fast!”"),
    ],
)
def test_a_quote_is_copied_with_its_speaker_and_outlet(qtbot, panel, row, column, sentence):
    click(qtbot, panel, row, column)
    assert panel.copy_quote() == sentence
    assert QGuiApplication.clipboard().text() == sentence


def test_nothing_is_copied_where_no_quote_is_chosen(panel):
    QGuiApplication.clipboard().setText("before")
    assert panel.copy_quote() == ""
    assert QGuiApplication.clipboard().text() == "before"


def test_every_row_is_as_high_as_its_words_also_when_narrow(qtbot, panel):
    def fits():
        view, header = panel.view, panel.view.horizontalHeader()
        return all(
            view.rowHeight(row)
            >= max(
                view._painter.height(panel.shown.quote(row), column, header.sectionSize(column), view.font())
                for column in range(header.count())
            )
            for row in range(panel.shown.rowCount())
        )

    panel.resize(3000, 500)
    qtbot.waitUntil(lambda: not panel.view._fitting.isActive())
    assert fits()
    before = panel.view.rowHeight(1)
    panel.resize(520, 400)
    qtbot.waitUntil(lambda: panel.view.rowHeight(1) > before)
    assert fits()


def test_a_version_without_a_quote_leaves_its_room_to_the_others_also_where_one_speaker_is_chosen(panel):
    def widths():
        header = panel.view.horizontalHeader()
        return [header.sectionSize(FIRST_VERSION + version) for version in range(len(OUTLETS))]

    assert len(set(widths())) == 1
    before = widths()[0]
    panel.shown.set_filter(QuoteFilter("Jonas Reuter"))
    assert widths()[2] < before < widths()[0] == widths()[1]
    assert widths()[2] >= panel.view.fontMetrics().horizontalAdvance("The Valley")
    panel.shown.set_filter(QuoteFilter())
    assert widths() == [before] * len(OUTLETS)


def test_verdict_and_speaker_stay_in_sight_with_rows_as_high(qtbot, panel):
    panel.resize(520, 260)
    bar = panel.view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    frozen = panel.view.frozen
    qtbot.waitUntil(frozen.isVisible)
    assert [frozen.rowHeight(row) for row in range(5)] == [panel.view.rowHeight(row) for row in range(5)]
    assert frozen.rowViewportPosition(3) == panel.view.rowViewportPosition(3)


def test_altered_words_look_otherwise_than_the_same_words_unaltered(qtbot, panel, talk):
    def picture(row, version):
        view = panel.view
        return view.grab(
            view.visualRect(panel.shown.index(row, FIRST_VERSION + version)).translated(view.viewport().pos())
        )

    before = picture(1, 1).toImage()
    plain = dataclasses.replace(talk.comparison.facts[1], mentions=talk.comparison.facts[1].mentions[1:2])
    facts = (talk.comparison.facts[0], plain, *talk.comparison.facts[2:])
    talk.set_comparison(dataclasses.replace(talk.comparison, facts=facts))
    qtbot.waitUntil(lambda: not panel.view._fitting.isActive())
    assert picture(1, 1).toImage() != before


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_dresses_the_panel(qtbot, panel, talk, name):
    panel.set_theme(load(name))
    click(qtbot, panel, 0)
    assert not panel.grab().isNull()


def test_a_story_without_quotes_says_so(panel, talk):
    made = quoted()
    calm = tuple(line for line in made.facts if line.kind is not FactKind.QUOTE)
    talk.set_comparison(dataclasses.replace(made, facts=calm))
    assert panel.pages.words.text() == "No quotes were found in these versions."
    assert not panel.filter_bar.isVisible()
    talk.set_comparison(None)
    assert panel.pages.words.text().startswith("Quotes appear here")


def test_a_long_quote_ends_in_an_ellipsis_but_never_before_an_altered_word(qtbot, panel, talk):
    made = quoted()
    line = made.facts[1]
    long = "and on it went through the whole night " * 40
    texts = [f"{long} until three", f"{long} until two", f"{long} until three"]
    mentions = tuple(
        dataclasses.replace(fact, value=dataclasses.replace(fact.value, words=words))
        for fact, words in zip(line.mentions, texts, strict=True)
    )
    line = dataclasses.replace(line, mentions=mentions, verdict=Verdict.DIFFERS)
    talk.set_comparison(dataclasses.replace(made, facts=(line,)))
    quote, painter = panel.shown.quote(0), panel.view._painter
    whole, marked = (painter._cell(quote, FIRST_VERSION + version, 220, panel.view.font()) for version in (0, 1))
    assert whole.shortened
    assert not marked.shortened
    assert not panel.grab().isNull()


def test_a_dismissed_quote_leaves_the_view_until_dismissed_ones_are_shown(panel, talk):
    line, count = panel.line(0), panel.shown.rowCount()
    places = tuple(fact.place for fact in line.mentions)
    talk.choose_fact(panel.line(1))
    kept = talk.chosen
    talk.set_judgements([Judgement(Decision.DISMISSED, line.kind, places)])
    assert panel.shown.rowCount() == count - 1
    assert not panel.holds(line)
    assert talk.chosen is kept
    talk.set_filter(dataclasses.replace(talk.filter, dismissed=True))
    assert panel.holds(line)
    talk.set_filter(dataclasses.replace(talk.filter, dismissed=False))
    talk.set_judgements([])
    assert panel.shown.rowCount() == count


def test_where_all_quotes_are_dismissed_the_view_says_so(panel, talk):
    lines = [panel.line(row) for row in range(panel.shown.rowCount())]
    decided = [Judgement(Decision.DISMISSED, line.kind, tuple(f.place for f in line.mentions)) for line in lines]
    talk.set_judgements(decided)
    assert panel.pages.words.text() == "All quotes are dismissed."
