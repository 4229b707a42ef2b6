"""A reporter brings versions together and reads what differs."""

from __future__ import annotations

import json
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from crossread.facts import Verdict
from crossread.ui.samples import samples

WIRE = """Ferry aground off Skarvik

SKARVIK, 3 March 2031 - A ferry with 212 passengers ran aground off Skarvik on Monday, the coast guard said.

Nobody was hurt. The island's two harbours were closed until the evening.

The captain said fog had come up within minutes."""

POST = """Ferry aground off Skarvik

SKARVIK, 3 March 2031 - A ferry with 240 passengers ran aground off Skarvik on Monday, the coast guard said.

Nobody was hurt. The island's two harbours were closed until the evening.

Divers are to look at the hull on Tuesday."""


@pytest.fixture
def ferry(reporter):
    """Return a reporter who has pasted both accounts of the ferry."""
    reporter.paste(WIRE)
    reporter.wait(versions=1)
    reporter.paste(POST)
    reporter.wait(versions=2)
    return reporter


def test_two_pasted_texts_stand_side_by_side_with_their_facts(ferry, window):
    assert window.pages.currentWidget() is window.splitter
    assert len(window.pane.header.cards) == 2
    line = ferry.click_fact("240 passengers")
    assert line.verdict is Verdict.CONTRADICTS
    texts = [window.state.comparison.story.text(fact.place) for fact in line.mentions]
    assert texts == ["212 passengers", "240 passengers"]
    assert window.state.chosen is line
    assert "212 passengers" in window.facts.detail.toPlainText()


def test_a_paste_of_another_story_is_told_at_the_foot_of_the_window(ferry, window):
    assert "another story" not in window.words.text()
    ferry.paste(
        "Zoo names its bear\n\nThe bear cub of Elmhurst Zoo is called Pernilla, its keeper Tove Brandt decided."
    )
    ferry.wait(versions=3)
    assert "seems to tell another story than the rest." in window.words.text()


def test_a_chosen_fact_is_marked_in_the_columns_and_can_be_copied_as_a_sentence(ferry, window):
    before = window.pane.view.grab().toImage()
    ferry.click_fact("240 passengers")
    assert window.pane.view.grab().toImage() != before
    ferry.choose("copy-fact")
    sentence = QGuiApplication.clipboard().text()
    assert "212 passengers" in sentence
    assert "240 passengers" in sentence


def test_f8_goes_from_difference_to_difference(ferry, window, qtbot):
    with qtbot.waitSignal(window.pane.difference_shown) as shown:
        ferry.press(Qt.Key.Key_F8)
    first, count = shown.args
    assert first == 1
    assert count >= 2
    with qtbot.waitSignal(window.pane.difference_shown) as shown:
        ferry.press(Qt.Key.Key_F8)
    assert shown.args[0] == 2
    assert window.statusBar().currentMessage() == f"Difference 2 of {count}"
    with qtbot.waitSignal(window.pane.difference_shown) as shown:
        ferry.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert shown.args[0] == 1


def test_f4_chooses_conflict_after_conflict_and_escape_lets_go(ferry, window):
    ferry.press(Qt.Key.Key_F4)
    assert window.state.chosen.verdict is Verdict.CONTRADICTS
    ferry.press(Qt.Key.Key_Escape)
    assert window.state.chosen is None
    assert not ferry.can("copy-fact")


def test_selected_words_are_copied_with_the_usual_key(ferry, window):
    ferry.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    ferry.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "212 passengers" in QGuiApplication.clipboard().text()


def test_pasting_into_the_search_field_searches(ferry, window, qtbot):
    ferry.choose("find-fact")
    ferry.copy_elsewhere("passengers")
    qtbot.keyClick(window.facts.filter_bar.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.facts.filter_bar.search.text() == "passengers"
    assert len(window.desk.keys) == 2


def test_filtering_and_searching_leave_what_is_wanted(ferry, window, qtbot):
    everything = window.facts.shown.rowCount()
    same = window.facts.filter_bar.verdicts[Verdict.SAME]
    qtbot.mouseClick(same, Qt.MouseButton.LeftButton)
    assert 0 < window.facts.shown.rowCount() < everything
    qtbot.mouseClick(same, Qt.MouseButton.LeftButton)
    ferry.choose("find-fact")
    qtbot.keyClicks(window.facts.filter_bar.search, "passengers")
    assert window.facts.shown.rowCount() == 1


def test_the_first_page_opens_a_sample(reporter, window, qtbot):
    assert window.pages.currentWidget() is window.start
    sample = samples()[0]
    qtbot.mouseClick(window.start.samples[sample.name], Qt.MouseButton.LeftButton)
    comparison = reporter.wait(versions=len(sample.versions))
    assert not any(version.trouble for version in comparison.story.versions)
    assert window.facts.shown.rowCount() > 5


def test_an_unreadable_file_keeps_its_column_and_says_why(reporter, window, tmp_path):
    good, empty = tmp_path / "good.txt", tmp_path / "empty.txt"
    good.write_text(WIRE, encoding="utf-8")
    empty.write_bytes(b"")
    assert reporter.drop(urls=[good, empty, tmp_path / "gone.txt"])
    comparison = reporter.wait(versions=3)
    first, second, third = comparison.story.versions
    assert first.trouble is None
    assert "empty" in second.trouble
    assert "gone.txt" in third.trouble
    assert second.trouble in window.pane.header.cards[1].accessibleDescription()
    assert window.notice.text == ""


def test_dropped_words_become_a_version(reporter):
    assert reporter.drop(text=WIRE)
    assert reporter.wait(versions=1).story.versions[0].title == "Ferry aground off Skarvik"


def test_a_dropped_link_that_cannot_be_fetched_says_so_in_its_column(reporter, window):
    assert reporter.drop(urls=["http://127.0.0.1:9/story"])
    version = reporter.wait(versions=1).story.versions[0]
    assert "127.0.0.1" in version.trouble
    assert window.notice.text == ""


def test_the_same_text_twice_is_not_taken_for_two_witnesses(reporter, window):
    reporter.paste(WIRE)
    reporter.wait(versions=1)
    reporter.paste(WIRE)
    versions = reporter.wait(versions=2).story.versions
    assert versions[0].trouble is None
    assert "same content" in versions[1].trouble
    window.desk.remove(0)
    assert reporter.wait(versions=1).story.versions[0].trouble is None


def test_an_empty_clipboard_is_said_and_nothing_more(reporter, window):
    reporter.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.notice.text == "There is no text on the clipboard. Copy an article first."
    assert not window.desk.keys


def test_a_page_copied_from_a_browser_keeps_its_structure(reporter):
    html = (
        "<article><h1>Ferry aground</h1>" + "".join(f"<p>{part}</p>" for part in WIRE.split("\n\n")[1:]) + "</article>"
    )
    reporter.paste("Ferry aground " + WIRE, html)
    version = reporter.wait(versions=1).story.versions[0]
    assert version.title == "Ferry aground"
    assert len(version.paragraphs) >= 4


def test_the_paste_dialog_takes_text_and_where_it_comes_from(reporter, window, qtbot):
    from crossread.ui.dialogs.paste import PasteDialog

    reporter.copy_elsewhere(WIRE)
    reporter.choose("paste-dialog")
    dialog = window.findChild(PasteDialog)
    assert dialog.paper.toPlainText() == WIRE
    qtbot.keyClicks(dialog.fields.outlet, "Skarvik Radio")
    qtbot.keyClicks(dialog.fields.date, "2031-13-03")
    assert not dialog.add.isEnabled()
    dialog.fields.date.clear()
    qtbot.keyClicks(dialog.fields.date, "2031-03-04")
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    version = reporter.wait(versions=1).story.versions[0]
    assert version.label == "Skarvik Radio"
    assert version.provenance.published.isoformat() == "2031-03-04"


def test_versions_are_moved_renamed_removed_and_brought_back(ferry, window):
    ferry.window.desk.amend(0, outlet="Wire")
    ferry.wait(versions=2)
    ferry.window.desk.amend(1, outlet="Post")
    ferry.wait(versions=2)
    menu = window.versions_menu.for_version(1)
    next(action for action in menu.actions() if action.text() == "Move left").trigger()
    ferry.wait(versions=2)
    assert ferry.labels() == ["Post", "Wire"]
    menu = window.versions_menu.for_version(0)
    next(action for action in menu.actions() if action.text() == "Remove").trigger()
    ferry.wait(versions=1)
    assert ferry.labels() == ["Wire"]
    ferry.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    ferry.wait(versions=2)
    assert ferry.labels() == ["Post", "Wire"]


def answer_the_file_dialog(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


@pytest.mark.parametrize(("name", "begins"), [("out.html", "<!doctype html"), ("out.csv", ""), ("out.json", "{")])
def test_the_comparison_is_exported(ferry, tmp_path, monkeypatch, name, begins):
    path = tmp_path / name
    answer_the_file_dialog(monkeypatch, path)
    with ferry.bot.waitSignal(ferry.window.desk.written, timeout=20_000):
        ferry.choose("export")
    text = path.read_text(encoding="utf-8-sig")
    assert text.lower().startswith(begins)
    assert "240 passengers" in text
    if name.endswith("json"):
        assert json.loads(text)["format"] == "crossread.comparison/1"


def test_an_export_that_cannot_be_written_is_said(ferry, window, qtbot, tmp_path, monkeypatch):
    answer_the_file_dialog(monkeypatch, tmp_path / "no" / "such" / "x.html")
    with qtbot.waitSignal(window.desk.told, timeout=20_000) as told:
        ferry.choose("export")
    assert told.args[1]
    assert "x.html" in window.notice.text


def test_the_theme_and_the_size_change_at_once(ferry, window):
    light = window.grab().toImage().pixelColor(700, 300).lightness()
    ferry.choose("theme-dark")
    assert window.grab().toImage().pixelColor(700, 300).lightness() < light
    assert window.memory.preferences.theme == "dark"
    ferry.choose("theme-safe")
    ferry.choose("zoom-in")
    assert window.state.zoom > 1
    ferry.choose("zoom-normal")
    assert window.state.zoom == 1


def test_everything_that_needs_versions_waits_for_them(reporter, window):
    for name in ("save", "export", "next-difference", "copy-fact", "stop", "undo", "find-fact"):
        assert not reporter.can(name), name
    for name in ("open", "paste", "paste-dialog", "open-address", "about", "quit", "theme-dark"):
        assert reporter.can(name), name


def test_a_saved_story_opens_again_with_its_versions_and_its_base(ferry, window, tmp_path, monkeypatch):
    path = tmp_path / "ferry.crossread"
    window.desk.amend(1, outlet="Post")
    window.desk.set_base(1)
    ferry.wait(versions=2)
    assert window.desk.unsaved
    answer_the_file_dialog(monkeypatch, tmp_path / "ferry")
    with ferry.bot.waitSignal(window.desk.written, timeout=20_000):
        ferry.choose("save")
    assert not window.desk.unsaved
    assert window.windowTitle() == "ferry[*]"
    assert not window.isWindowModified()
    ferry.choose("close-story")
    assert window.pages.currentWidget() is window.start
    assert ferry.drop(urls=[path])
    ferry.wait(versions=2)
    assert ferry.labels()[1] == "Post"
    assert window.desk.base == 1
    assert window.memory.recent() == [path]


def test_going_back_behind_an_opened_story_never_saves_over_its_file(ferry, window, tmp_path, monkeypatch):
    path, other = tmp_path / "ferry.crossread", tmp_path / "other.crossread"
    answer_the_file_dialog(monkeypatch, path)
    with ferry.bot.waitSignal(window.desk.written, timeout=20_000):
        ferry.choose("save")
    shutil.copy(path, other)
    with ferry.bot.waitSignal(window.desk.opened, timeout=20_000):
        assert ferry.drop(urls=[other])
    assert window.windowTitle() == "other[*]"
    ferry.choose("undo")
    assert window.windowTitle() == "ferry[*]"
    ferry.choose("redo")
    assert window.windowTitle() == "other[*]"
    ferry.choose("close-story")
    ferry.choose("undo")
    assert window.windowTitle() == "other[*]"


def test_a_story_file_that_is_none_is_said(reporter, window, tmp_path):
    path = tmp_path / "broken.crossread"
    path.write_text("nothing", encoding="utf-8")
    with reporter.bot.waitSignal(window.desk.told, timeout=20_000):
        reporter.drop(urls=[path])
    assert "broken.crossread" in window.notice.text


def test_closing_asks_about_pasted_words_and_can_be_called_off(ferry, window, monkeypatch):
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(window.files, "ask_to_save", lambda: answers.pop(0))
    assert not window.close()
    assert window.isVisible()
    assert window.close()


def test_a_story_that_cannot_be_saved_keeps_the_window_open(ferry, window, tmp_path, monkeypatch):
    answer_the_file_dialog(monkeypatch, tmp_path / "no" / "such" / "x.crossread")
    monkeypatch.setattr(window.files, "ask_to_save", lambda: QMessageBox.StandardButton.Save)
    with ferry.bot.waitSignal(window.desk.told, timeout=20_000):
        assert not window.close()
    assert window.isVisible()
    answer_the_file_dialog(monkeypatch, tmp_path / "x.crossread")
    with ferry.bot.waitSignal(window.desk.written, timeout=20_000):
        ferry.choose("save")
    assert window.isVisible()


def test_closing_saves_first_and_then_closes(ferry, window, tmp_path, monkeypatch):
    answer_the_file_dialog(monkeypatch, tmp_path / "x.crossread")
    monkeypatch.setattr(window.files, "ask_to_save", lambda: QMessageBox.StandardButton.Save)
    assert not window.close()
    ferry.bot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert (tmp_path / "x.crossread").exists()


def test_about_and_shortcuts_open(reporter, window):
    from crossread.ui.dialogs.about import AboutDialog, about_page
    from crossread.ui.dialogs.shortcuts import ShortcutsDialog

    reporter.choose("about")
    reporter.choose("shortcuts")
    assert window.findChild(AboutDialog).isVisible()
    assert window.findChild(ShortcutsDialog).isVisible()
    assert "GNU Lesser General Public License" in about_page()


def test_a_version_given_twice_is_read_as_soon_as_the_first_is_gone(reporter, window, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(WIRE, encoding="utf-8")
    (tmp_path / "c.txt").write_text(POST, encoding="utf-8")
    reporter.drop(urls=[tmp_path / name for name in ("a.txt", "b.txt", "c.txt")])
    versions = reporter.wait(versions=3).story.versions
    assert [bool(version.trouble) for version in versions] == [False, True, False]
    assert "same content" in versions[1].trouble
    window.desk.remove(0)
    versions = reporter.wait(versions=2).story.versions
    assert [version.trouble for version in versions] == [None, None]


def test_all_that_could_not_be_read_goes_in_one_step_and_comes_back(reporter, window, tmp_path):
    texts = {"a.txt": WIRE, "b.txt": POST, "empty.txt": "", "twice.txt": WIRE}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "bad.bin").write_bytes(bytes(range(256)) * 20)
    names = ("empty.txt", "a.txt", "bad.bin", "b.txt", "twice.txt", "missing.txt")
    reporter.drop(urls=[tmp_path / name for name in names])
    versions = reporter.wait(versions=6).story.versions
    assert [bool(version.trouble) for version in versions] == [True, False, True, False, True, True]
    assert window.desk.unread == (0, 2, 4, 5)
    reporter.choose("remove-unread")
    reporter.wait(versions=2)
    assert not reporter.can("remove-unread")
    reporter.choose("undo")
    reporter.wait(versions=6)


@pytest.mark.qt_log_ignore("plugin does not support")  # pop-ups on the offscreen platform
def test_the_menu_of_a_version_opens_from_its_card_by_mouse_and_keyboard(ferry, window, qtbot):
    from PySide6.QtWidgets import QApplication

    button = window.pane.header.cards[1].button
    for open_ in (
        lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(button, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(button, Qt.Key.Key_Space),
    ):
        open_()
        menu = QApplication.activePopupWidget()
        texts = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
        assert "Move left" in texts
        assert "Move right" not in texts
        menu.close()
    button.setFocus()
    window.desk.move(1, 0)
    ferry.wait(versions=2)
    assert window.focusWidget() is window.pane.header.cards[0].button, "it follows its version"


def test_the_columns_keep_most_of_the_height_and_what_was_drawn_is_remembered(ferry, window, qtbot):
    ferry.paste(WIRE.replace("212", "230"))
    ferry.wait(versions=3)
    window.placing.stand("below")
    facts, texts = window.facts.height(), window.pane.view.height()
    assert 0.35 < facts / (facts + texts) < 0.41
    window.splitter.moveSplitter(window.splitter.height() - 200, 1)
    drawn = window.facts.height()
    assert drawn != facts
    ferry.paste(WIRE.replace("212", "240"))
    ferry.wait(versions=4)
    assert abs(window.facts.height() - drawn) <= 2


def test_tab_goes_through_the_window_from_top_to_bottom(ferry, window):
    cards = [card.button for card in window.pane.header.cards]
    stops = [*cards, window.pane.view, *window.pane.legend.buttons.values()]
    stops += [window.facts.filter_bar.search, *window.facts.filter_bar.verdicts.values(), window.facts.view]
    order, at = [], cards[0]
    while at is not cards[0] or not order:
        order.append(at)
        at = at.nextInFocusChain()
    assert [widget for widget in order if widget in stops] == stops


def test_where_there_is_no_conflict_f4_says_so(reporter, window):
    reporter.paste(WIRE)
    reporter.wait(versions=1)
    reporter.paste(WIRE + " Gulls circled.")
    reporter.wait(versions=2)
    reporter.press(Qt.Key.Key_F4)
    assert window.statusBar().currentMessage() == "No fact shown contradicts or differs."


def test_the_same_words_pasted_twice_are_told_apart_and_compared_once_the_first_is_gone(reporter, window):
    for count in (1, 2):
        reporter.paste(WIRE)
        versions = reporter.wait(versions=count).story.versions
    assert not versions[0].trouble
    assert "column 1" in versions[1].trouble
    window.desk.remove(0)
    assert not reporter.wait(versions=1).story.versions[0].trouble


def test_rubbish_on_the_clipboard_becomes_a_sentence_or_a_column_never_an_error(reporter, window):
    for rubbish in ("   \n\t ", ""):
        reporter.paste(rubbish)
        assert window.notice.text
        assert not window.desk.keys
    rubbish = "\x00\x01\x02\ufffd\u200b" * 50
    reporter.paste(rubbish)
    reporter.wait(versions=1)
    reporter.paste("<html><body><script>alert(1)</script></body></html>", html="<script>alert(1)</script>")
    reporter.wait(versions=2)


GERMAN = """Fähre vor Skarvik auf Grund gelaufen

SKARVIK, 3. März 2031 - Eine Fähre mit 212 Fahrgästen ist am Montag vor Skarvik auf Grund gelaufen, sagte ein Lotse.

Verletzt wurde niemand. Die beiden Häfen der Insel waren bis zum Abend gesperrt und sind nun wieder offen."""


def test_a_version_in_a_language_without_a_model_says_on_its_card_what_is_missing(reporter, window):
    reporter.paste(WIRE)
    reporter.wait(versions=1)
    reporter.paste(GERMAN)
    reporter.wait(versions=2)
    wire, german = window.pane.header.cards
    assert not any("names and word forms" in sentence for sentence in wire.sentences())
    (said,) = [sentence for sentence in german.sentences() if "names and word forms" in sentence]
    assert "German" in said
    assert said in german.accessibleDescription()
    assert said in german.toolTip()
