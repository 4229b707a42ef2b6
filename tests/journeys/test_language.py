"""A reporter works in German or French: the window holds no English but that of the versions."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from crossread import places, settings
from crossread.ui import tongue
from crossread.ui.dialogs.preferences import PreferencesDialog
from crossread.ui.samples import sample

SENTENCE = re.compile(r"(?<=[.?!]) ")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["de", "fr"], autouse=True)
def code(request, qapp):
    before = QLocale()
    yield tongue.install(request.param)
    tongue.install("en")
    QLocale.setDefault(before)


@pytest.fixture
def harbour(reporter, window):
    window.desk.add(sample("harbour").versions)
    reporter.wait(versions=4)
    return reporter


def words_of(code):
    """The patterns of all translations that hold letters of their own, by the file the translators work in."""
    text = (places.resources() / "translations" / f"crossread_{code}.ts").read_text(encoding="utf-8")
    forms = re.findall(r"<(?:translation|numerusform)>([^<]+)</", text)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        forms = [form.replace(entity, sign) for form in forms]
    forms = [form.replace("&", "") for form in forms]
    forms += [form.rstrip("…\u00a0") for form in forms]  # as Qt makes a tool tip of an entry
    told = [form for form in forms if re.search(r"[^\W\d_]{2}", re.sub(r"\{\w+\}", "", form))]
    return [re.compile(re.sub(r"\\\{\w+\\\}", ".+?", re.escape(form)), re.DOTALL) for form in told]


def shown_texts(top):
    """Every text a reporter can see or hear of a window: with where it stands."""
    for action in top.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()
        if action.toolTip() != action.text():
            yield f"tip of {action.objectName()}", action.toolTip()
    for menu in top.findChildren(QMenu):
        yield "menu", menu.title()
    for widget in top.findChildren(QWidget):
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield f"name of {where}", widget.accessibleName()
        yield f"tip of {where}", widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        if isinstance(widget, QLineEdit):
            yield f"placeholder of {where}", widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from ((f"item of {where}", widget.itemText(i)) for i in range(widget.count()))
        if isinstance(widget, QTableView) and widget.model() is not None:
            model = widget.model()
            for section in range(model.columnCount()):
                yield f"heading of {where}", str(model.headerData(section, Qt.Orientation.Horizontal) or "")


def strangers(top, code, versions):
    """The texts that are neither translated nor the versions' own."""
    known = words_of(code)
    own = " ".join(
        [*(part.text for version in versions for part in version.paragraphs)]
        + [f"{v.label} {v.title} {v.provenance.name} {' '.join(v.provenance.authors)}" for v in versions]
        + ["Crossread English Deutsch Français spaCy https:// OK", *tongue.LANGUAGES.values()]
    )

    def is_known(text):
        bare = re.sub(r" \([^()]*\)$|\s*…$", "", text)  # the keys of an action, work that goes on
        words = " ".join(re.findall(r"[^\W\d_]+\.?", bare))  # without a count, or the figures of a date
        if len(words) < 2 or bare in own:
            return True
        if any(pattern.fullmatch(one) for pattern in known for one in (text, bare, words)):
            return True
        return any(
            len(pieces) > 1 and all(map(is_known, pieces)) for pieces in (text.split("\n"), SENTENCE.split(text))
        )

    texts = {(where, text.replace("&", "")) for where, text in shown_texts(top) if text}
    return sorted(one for one in texts if not is_known(one[1]) and not re.search("Scroll(Left|Right)Button", one[0]))


def test_menus_tabs_verdicts_and_status_are_translated(harbour, window, code):
    german = code == "de"
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles[0] == ("&Datei" if german else "&Fichier")
    tabs = [window.side.tabs.tabText(i) for i in range(3)]
    assert tabs == (["Angaben", "Zitate", "Übersicht"] if german else ["Faits", "Citations", "Vue d’ensemble"])
    first = window.facts.shown.index(0, 0).data()
    assert first == ("Widerspruch" if german else "Contradiction")
    legend = {button.text() for button in window.pane.legend.buttons.values()}
    assert {"Widerspruch", "Abweichung"} <= legend if german else {"contradiction", "divergence"} <= legend
    assert window.words.text().startswith("4 Fassungen. " if german else "4 versions. ")
    facts = len(window.state.comparison.facts)
    assert facts > 30
    assert (f" bei {facts} Angaben." if german else f" sur {facts} faits.") in window.words.text()


def test_no_english_is_left_in_the_window(harbour, window, code):
    versions = window.state.comparison.story.versions
    for view in ("overview", "quotes", "facts"):
        window.show_view(view)
        harbour.bot.wait(1)
        assert strangers(window, code, versions) == [], view


def test_the_first_page_is_translated(window, code):
    assert strangers(window, code, ()) == []


def test_a_text_that_no_translator_saw_would_be_found(window, code):
    label = QLabel("Drop your files here.", window)
    assert [text for _, text in strangers(window, code, ())] == [label.text()]


def test_undo_names_its_step(harbour, window, code):
    window.desk.move(0, 1)
    said = window.actions_.by_id["undo"].text()
    assert said == ("&Rückgängig: Fassung verschieben" if code == "de" else "&Annuler\u202f: déplacer la version")


def test_a_rule_is_retold_and_a_fact_copied_as_a_sentence(harbour, window, code, qapp):
    window.state.choose_fact(window.facts.shown.line(0))
    page = window.facts.detail.toPlainText()
    assert (" gegen " if code == "de" else " contre ") in page
    assert " against " not in page
    window.copy_fact()
    copied = qapp.clipboard().text()
    assert re.match(r"People injured ?: ?" if code == "de" else "People injured\u202f: ", copied)
    assert (" in Evening Clarion" if code == "de" else " dans Evening Clarion") in copied


def test_the_exported_page_speaks_as_the_window_and_a_table_for_programs_does_not(harbour, window, code, tmp_path):
    for name in ("harbour.html", "harbour.csv"):
        with harbour.bot.waitSignal(window.desk.written, timeout=30_000):
            window.files.export(tmp_path / name)
    page = (tmp_path / "harbour.html").read_text(encoding="utf-8")
    assert f'<html lang="{code}">' in page
    told = re.sub(r"<style>.*?</style>|<td dir=.*?</td>|<[^>]+>", " ", page, flags=re.DOTALL)
    for german, french in (("Wo sie sich unterscheiden", "Là où elles divergent"), (" gegen ", " contre ")):
        assert (german if code == "de" else french) in told
    assert not re.search(r"\b(against|Published|added|shared|facts|differs)\b", told)
    assert "verdict" in (tmp_path / "harbour.csv").read_text(encoding="utf-8-sig").splitlines()[0]


def test_the_language_of_the_next_start_is_chosen_in_the_preferences(reporter, window, qtbot, code):
    reporter.press(Qt.Key.Key_Comma, CONTROL)
    dialog = window.findChild(PreferencesDialog)
    assert dialog.windowTitle() == ("Einstellungen" if code == "de" else "Préférences")
    assert [dialog.language.itemText(i) for i in range(1, 4)] == ["English", "Deutsch", "Français"]
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    assert settings.load(window.memory._folder).settings.language == "en"
    dialog.close()
