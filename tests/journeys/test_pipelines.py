"""A reporter chooses what reads the texts."""

from __future__ import annotations

import pytest

from crossread import language
from crossread.ui.pipelines import OWN

WIRE = (
    "Ferry aground off Skarvik\n\nA ferry with 212 passengers ran aground off Skarvik on Monday, the coast guard said."
)
POST = WIRE.replace("212", "240")


@pytest.fixture
def offered(window):
    """Return what the menu offers when it opens: names, and whether each can be chosen and is."""

    def look():
        window.pipelines.menu.aboutToShow.emit()
        return {a.text(): (a.isEnabled(), a.isChecked()) for a in window.pipelines.menu.actions() if a.text()}

    return look


def pick(window, name):
    next(action for action in window.pipelines.menu.actions() if action.text() == name).trigger()


def test_the_apps_own_rules_are_chosen_and_the_menu_says_that_nothing_else_is_there(offered, monkeypatch):
    monkeypatch.setattr(language, "installed", lambda: ())
    assert offered() == {OWN: (True, True), "No spaCy pipeline is installed beside Crossread": (False, False)}


def test_a_pipeline_that_is_gone_costs_a_sentence_and_the_way_back_is_open(
    reporter, window, qtbot, offered, monkeypatch
):
    for text in (WIRE, POST):
        reporter.paste(text)
    compared = reporter.wait(versions=2)
    monkeypatch.setattr(language, "installed", lambda: ("en_gone_since",))
    assert offered() == {OWN: (True, True), "en_gone_since": (True, False)}
    pick(window, "en_gone_since")
    qtbot.waitUntil(lambda: "no language pipeline of this name is installed" in window.notice.text, timeout=30_000)
    assert window.state.comparison is compared
    assert window.memory.preferences.pipeline == "en_gone_since"
    monkeypatch.setattr(language, "installed", lambda: ())
    assert offered()["en_gone_since"] == (False, True)
    pick(window, OWN)
    again = reporter.wait(versions=2)
    assert again is not compared
    assert window.memory.preferences.pipeline == ""
    assert again.facts == compared.facts
