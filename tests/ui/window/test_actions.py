"""The table of actions: nothing dead in it, nothing ambiguous, and the page of shortcuts made from it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from crossread.ui.actions import MENUS, TABLE, plain, sequences
from crossread.ui.dialogs.shortcuts import shortcuts_page


def test_every_action_has_its_own_id_and_a_menu():
    assert max(Counter(entry.id for entry in TABLE).values()) == 1
    assert {entry.menu for entry in TABLE} == set(MENUS)


def test_no_key_does_two_things(qapp):
    keys = Counter(key.toString() for entry in TABLE for key in sequences(entry))
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_two_entries_of_a_menu_share_a_mnemonic():
    for menu in MENUS:
        texts = [entry.text for entry in TABLE if entry.menu == menu and "&" in entry.text]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


def test_no_two_menus_share_a_mnemonic():
    letters = [name[name.index("&") + 1].lower() for name in MENUS]
    assert len(set(letters)) == len(letters)


def test_what_the_platform_has_a_key_for_uses_that_key(qapp):
    by_id = {entry.id: entry for entry in TABLE}
    assert QKeySequence(QKeySequence.StandardKey.Paste) in sequences(by_id["paste"])
    assert QKeySequence("F8") in sequences(by_id["next-difference"])


def test_the_page_of_shortcuts_lists_every_key(qapp):
    page = shortcuts_page()
    for entry in TABLE:
        if sequences(entry):
            assert plain(entry.text) in page
