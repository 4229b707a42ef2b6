"""Finding a command by a few letters: what matches, and what comes first."""

from __future__ import annotations

import pytest

from crossread.ui.models.commands import RECENT, Command, find, used

COMMANDS = [
    Command("open", "Open", "File", "Ctrl+O", "Add files as versions, or open a saved story"),
    Command("save-as", "Save story as", "File", "Ctrl+Shift+S"),
    Command("undo", "Undo", "Edit", "Ctrl+Z", needs="nothing to do now"),
    Command("next-difference", "Next difference", "Go", "F8"),
    Command("previous-difference", "Previous difference", "Go", "Shift+F8"),
    Command("next-fact", "Next fact", "Go", "Ctrl+Down"),
    Command("redline", "Redline", "View", "Ctrl+D", "Read two versions as one text", checked=False),
    Command("dark", "Dark", "View", checked=True),
]


def ids(typed, recent=()):
    return [found.command.id for found in find(COMMANDS, typed, recent)]


def marked(typed, name):
    found = next(found for found in find(COMMANDS, typed) if found.command.id == name)
    return [found.command.title[start:end] for start, end in found.spans]


def test_without_words_all_are_offered_in_their_order_and_the_recent_ones_first():
    assert ids("") == [command.id for command in COMMANDS]
    assert ids("", ["dark", "redline"])[:3] == ["dark", "redline", "open"]


def test_words_match_at_the_beginning_of_words_in_any_order():
    assert ids("next diff") == ids("diff next") == ["next-difference"]
    assert marked("diff next", "next-difference") == ["Next", "diff"]


def test_every_word_must_match():
    assert ids("next story") == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("nd", "next-difference"),
        ("prv diff", "previous-difference"),
        ("redlnie", "redline"),
        ("line", "redline"),
        ("DÁRK", "dark"),
        ("f8", "next-difference"),
        ("ctrl+d", "redline"),
        ("two", "redline"),
        ("versions", "open"),
    ],
)
def test_initials_left_out_letters_slips_of_the_finger_keys_and_tips_are_understood(typed, first):
    assert ids(typed)[0] == first


@pytest.mark.parametrize("typed", ["expprt", "expot", "exxport", "epxort", "xeport", "expotr", "exports"])
def test_one_slip_of_the_finger_is_forgiven(typed):
    assert [found.command.title for found in find([Command("export", "Export report…", "&File")], typed)]


@pytest.mark.parametrize("typed", ["exqqrt", "eport!!", "rtexpo", "xprs"])
def test_two_slips_are_another_word(typed):
    assert not find([Command("export", "Export report…", "&File")], typed)


def test_the_menu_a_command_is_in_finds_it_after_those_that_are_called_so():
    assert set(ids("view")) == {"redline", "dark"}
    assert ids("go next")[:2] == ["next-difference", "next-fact"]


def test_among_equals_the_recent_one_comes_first_and_one_that_cannot_be_done_last():
    assert ids("next", ["next-fact"])[:2] == ["next-fact", "next-difference"]
    both = [Command("a", "Remove one", "File", needs="needs a version"), Command("b", "Remove all", "File")]
    assert [found.command.id for found in find(both, "remove")] == ["b", "a"]


def test_what_was_run_leads_the_recent_ones_once():
    recent = []
    for name in ["a", "b", "a", *map(str, range(RECENT))]:
        recent = used(name, recent)
    assert recent == [str(number) for number in reversed(range(RECENT))]
    assert used("0", recent)[0] == "0"
    assert len(used("0", recent)) == RECENT
