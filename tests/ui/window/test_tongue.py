"""The languages of the window: which one is spoken, that their files say what is written, and their mnemonics."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from crossread import places, translation, wording
from crossread.align import RowKind
from crossread.translation import translate, translate_n
from crossread.ui import tongue
from crossread.ui.actions import MENUS, TABLE
from crossread.ui.printing.report import GUTTER_MM

OTHERS = [code for code in tongue.LANGUAGES if code != "en"]


@pytest.fixture
def speak(qapp):
    before = QLocale()
    yield tongue.install
    tongue.install("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (["de-AT", "de", "en"], "de"),
        (["fr_CA"], "fr"),
        (["nl-NL", "fr-BE", "de-BE"], "fr"),
        (["en-GB", "de-DE"], "en"),
        (["C"], "en"),
        (["nl-NL"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_asked_for_that_is_spoken(asked, code):
    assert tongue.chosen(asked) == code


def test_english_loads_nothing_and_says_what_stands_in_the_sources(speak):
    assert speak("en") == "en"
    assert translation.tongue() is translation.ENGLISH
    assert translate("Menus", "&File") == "&File"


def test_a_language_can_be_left_again(speak):
    speak("de")
    assert translate("Menus", "&File") == "&Datei"
    speak("en")
    assert translate("Menus", "&File") == "&File"
    assert QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def test_a_language_is_spoken_without_being_installed(qapp):
    worker = tongue.apart("fr")
    with translation.spoken(worker):
        assert translate("Menus", "&File") == "&Fichier"
        assert translate_n("Report", "{n} word", "{n} words", 2) == "2 mots"
    assert translate("Menus", "&File") == "&File"
    assert tongue.apart("nl") is tongue.apart("en") is translation.ENGLISH


def test_without_its_file_a_language_is_english(speak, monkeypatch, tmp_path):
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    assert speak("de") == "en"
    assert translate("Menus", "&File") == "&File"


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_loaded_is_what_the_translators_wrote(speak, code):
    speak(code)
    written = ET.parse(places.resources() / "translations" / f"crossread_{code}.ts")  # noqa: S314 - a file of ours
    behind = []
    for context in written.iter("context"):
        for message in context.iter("message"):
            name, text = context.findtext("name", ""), message.findtext("source", "")
            forms = [form.text for form in message.iter("numerusform")] or [message.findtext("translation")]
            look, comment = translation.tongue().look, message.findtext("comment", "")
            counts = (1, 2) if len(forms) > 1 else (-1,)
            behind += [text for form, n in zip(forms, counts, strict=True) if look(name, text, comment, n) != form]
    assert behind == []


def test_each_language_counts_in_its_own_way(speak):
    many = ("Facts", "{n} fact", "{n} facts")
    speak("de")
    assert [translate_n(*many, n) for n in (0, 1, 1200)] == ["0 Angaben", "1 Angabe", "1.200 Angaben"]
    speak("fr")
    assert [translate_n(*many, n) for n in (0, 1, 2)] == ["0 fait", "1 fait", "2 faits"]


def test_qt_speaks_it_too(speak, qtbot):
    speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_dates_are_written_as_the_language_does(speak):
    day = QDate(2025, 7, 3)
    speak("de")
    assert QLocale().toString(day, translate("Dates", "d MMM yyyy")) == "3. Juli 2025"
    speak("fr")
    assert QLocale().toString(day, translate("Dates", "d MMM yyyy")) == "3 juil. 2025"


def letters(texts):
    return Counter(found[1].lower() for text in texts if (found := re.search(r"&(\w)", text)))


@pytest.mark.parametrize("code", tongue.LANGUAGES)
def test_no_two_entries_of_a_menu_share_a_mnemonic(speak, code):
    speak(code)
    submenus = {
        "&File": [translate("Recent", "&Recent stories")],
        "Ve&rsions": [translate("Pipelines", "Read &with")],
    }
    changing = {"undo": "&Undo {step}", "redo": "&Redo {step}", "hide-column": "S&how column"}
    for menu in MENUS:
        entries = [entry for entry in TABLE if entry.menu == menu]
        now = [entry.title for entry in entries]
        then = [translate("Actions", changing.get(entry.id, entry.text)) for entry in entries]
        for texts in (now, then):
            shared = [letter for letter, count in letters(texts + submenus.get(menu, [])).items() if count > 1]
            assert shared == [], (code, menu)
    assert max(letters([translate("Menus", menu) for menu in MENUS]).values()) == 1


@pytest.mark.parametrize("code", tongue.LANGUAGES)
def test_the_fields_of_a_dialog_share_no_mnemonic(speak, code):
    speak(code)
    for context, texts in {
        "Preferences": ("&Colours", "&Language", "&Typeface", "&Size", "&Read with", "&Open the story I left"),
        "Dialogs": ("&Outlet", "&Title", "&Date"),
        "ByHand": ("This is &text", "This is &furniture", "This is a&nother kind of paragraph"),
    }.items():
        assert max(letters([translate(context, text) for text in texts]).values()) == 1, (code, context)


@pytest.mark.parametrize("code", tongue.LANGUAGES)
def test_what_a_row_is_stands_unbroken_in_the_gutter_of_a_printed_page(speak, code):
    speak(code)
    font = QFont("DejaVu Sans")
    font.setPointSizeF(6)
    metrics = QFontMetricsF(font)
    words = [word for kind in RowKind for word in wording.row_kind(kind).split()]
    inch = QGuiApplication.primaryScreen().logicalDotsPerInch()
    assert max(metrics.horizontalAdvance(word) for word in words) / inch * 25.4 < GUTTER_MM - 2
