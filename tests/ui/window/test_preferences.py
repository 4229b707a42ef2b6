"""The dialog of preferences: what it shows holds, and what is chosen in it is kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLabel

from crossread import language
from crossread.ui.columns.faces import Faces, family_or_own, reading_family
from crossread.ui.dialogs.preferences import THEMES, PreferencesDialog
from crossread.ui.memory import Memory


@pytest.fixture
def window(qtbot, tmp_path):
    from crossread.ui.window import MainWindow

    window = MainWindow(Memory(tmp_path))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window):
    return PreferencesDialog(window)


def test_every_field_has_a_name_and_a_description_for_a_screen_reader(dialog):
    fields = [*dialog.findChildren(QComboBox), *dialog.findChildren(QAbstractSpinBox), *dialog.findChildren(QCheckBox)]
    assert len(fields) == 6
    for field in fields:
        assert field.accessibleDescription()
        assert field.accessibleName() or field.text()
    assert all(label.buddy() for label in dialog.findChildren(QLabel) if "&" in label.text())


def test_it_shows_what_holds(window):
    window.memory.prefer(theme="safe", text_size=1.5, restore=False)
    window.looks.choose("safe")
    window.state.set_zoom(1.5)
    dialog = PreferencesDialog(window)
    assert dialog.theme.currentData() == "safe"
    assert dialog.size.value() == 150
    assert not dialog.restore.isChecked()
    assert dialog.typeface.currentData() == ""


def test_the_themes_are_those_of_the_view_menu(dialog, window):
    assert [dialog.theme.itemData(row) for row in range(dialog.theme.count())] == list(THEMES)
    assert dialog.theme.itemText(3) == "Colour-blind safe"


def test_it_follows_what_is_chosen_in_the_menus(dialog, window):
    window.actions_.by_id["theme-dark"].trigger()
    window.actions_.by_id["zoom-in"].trigger()
    assert dialog.theme.currentData() == "dark"
    assert dialog.size.value() == 110


def test_a_typeface_that_is_gone_is_named_and_another_read_in(window):
    window.memory.prefer(typeface="Gone Roman")
    window.state.set_typeface("Gone Roman")
    dialog = PreferencesDialog(window)
    assert dialog.typeface.currentText() == "Gone Roman (not installed)"
    assert family_or_own("Gone Roman") == reading_family()


def test_a_pipeline_that_is_gone_can_be_seen_but_not_chosen(window, monkeypatch):
    monkeypatch.setattr(language, "installed", lambda: ("de_core_news_sm",))
    window.memory.prefer(pipeline="en_gone")
    dialog = PreferencesDialog(window)
    rows = range(dialog.pipeline.count())
    assert [dialog.pipeline.itemData(row) for row in rows] == ["", "de_core_news_sm", "en_gone"]
    assert [dialog.pipeline.model().item(row).isEnabled() for row in rows] == [True, True, False]
    assert dialog.pipeline.currentData() == "en_gone"
    assert dialog.hint.isHidden()


def test_texts_are_set_in_the_family_that_was_chosen(qapp):
    family = next(name for name in QFontDatabase.families() if name != reading_family())
    assert Faces(1.0, family_or_own(family)).body.font.families()[0] == family
