"""What is decided about facts: how it is told, undone, saved, and found again when the versions come, go and move."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from made import FactSays, Outlet, comparison
from standing_in import StandIn

from crossread.facts import Decision, FactKind, Judgement, Verdict
from crossread.story import Place
from crossread.ui.models import desk as room
from crossread.ui.models.judging import Judging, by_key, in_columns
from crossread.ui.models.view_state import FactFilter, ViewState
from crossread.ui.work import messages as say

FACTS = {"dead": FactSays(Verdict.CONTRADICTS, "dead"), "hurt": FactSays(Verdict.SAME, "hurt")}
TOLD = {
    "Wire": "{dead:12 dead}, {hurt:3 hurt}.",
    "Post": "{dead:14 dead}, {hurt:3 hurt}.",
    "Herald": "{hurt:3 hurt} in all.",
}


class Worker(StandIn):
    """Answers at once: each version tells its figures in one row."""

    def compare(self, work):
        return told(*(column.material.provenance.outlet for column in work.columns))


def told(*names):
    made = comparison([Outlet(name) for name in names], [[TOLD[name] for name in names]], FACTS)
    return replace(made, facts=tuple(line for line in made.facts if line.mentions))


@pytest.fixture
def worker(qapp, monkeypatch):
    worker = Worker()
    monkeypatch.setattr(room, "Link", lambda _parent: worker)
    return worker


@pytest.fixture
def desk(worker):
    desk = room.Desk(ViewState())
    desk.add(told("Wire", "Post", "Herald").story.versions)
    yield desk
    desk.close()


@pytest.fixture
def state(desk):
    return desk._state


@pytest.fixture
def judging(desk, state):
    return Judging(desk, state)


def line(state, about):
    return next(line for line in state.comparison.facts if line.about == about)


def decision(state, about):
    judgement = state.judgement(line(state, about))
    return None if judgement is None else judgement.decision


def test_a_decision_is_one_step_of_undo_and_nothing_is_compared_for_it(desk, state, judging, worker):
    shown = state.comparison
    judging.confirm(line(state, "dead"))
    assert decision(state, "dead") is Decision.CONFIRMED
    assert desk.undo.undoText() == "confirm fact"
    assert len(worker.works) == 1
    assert state.comparison is shown
    desk.undo.undo()
    assert decision(state, "dead") is None
    desk.undo.redo()
    judging.confirm(line(state, "dead"))
    assert desk.undo.undoText() == "take back the confirmation"
    assert decision(state, "dead") is None
    assert len(worker.works) == 1


def test_a_dismissed_line_stands_no_more_and_can_be_shown(state, judging, qtbot):
    dead = line(state, "dead")
    state.choose_fact(dead)
    with qtbot.waitSignals([state.judged_changed, state.filter_changed]):
        judging.dismiss(dead)
    assert [line.about for line in state.standing] == ["hurt"]
    assert state.chosen is None
    assert not state.filter.admits(dead)
    state.set_filter(FactFilter(dismissed=True))
    assert state.filter.admits(dead)
    assert not state.filter.stands(dead)
    judging.dismiss(dead)
    assert len(state.standing) == 2


def test_what_counts_facts_leaves_dismissed_ones_out_and_keeps_the_outliers_of_the_others(state, judging):
    comparison = state.comparison
    state.set_comparison(replace(comparison), {1: frozenset({2})})
    judging.dismiss(line(state, "dead"))
    kept, outliers = state.without_dismissed()
    assert [line.about for line in kept.facts] == ["hurt"]
    assert outliers == {0: frozenset({2})}
    assert kept.rows == comparison.rows


def test_a_note_stays_with_whatever_else_is_decided(desk, state, judging):
    dead = line(state, "dead")
    judging.note(dead, "  Ask the hospital.  ")
    assert state.judgement(dead).note == "Ask the hospital."
    judging.confirm(dead)
    judging.dismiss(dead)
    assert state.judgement(dead) == Judgement(
        Decision.DISMISSED, dead.kind, tuple(fact.place for fact in dead.mentions), "Ask the hospital."
    )
    judging.dismiss(dead)
    assert decision(state, "dead") is Decision.NOTED
    judging.note(dead, "")
    assert decision(state, "dead") is None
    assert desk.undo.undoText() == "remove note"


def test_decisions_follow_moves_and_removals_as_long_as_the_mentions_are_the_same(desk, state, judging):
    judging.dismiss(line(state, "dead"))
    judging.confirm(line(state, "hurt"))
    desk.move(2, 0)
    assert (decision(state, "dead"), decision(state, "hurt")) == (Decision.DISMISSED, Decision.CONFIRMED)
    desk.remove(0)
    assert (decision(state, "dead"), decision(state, "hurt")) == (Decision.DISMISSED, Decision.CONFIRMED)
    assert [line.about for line in state.standing] == ["hurt"]


def test_a_line_that_gains_a_mention_is_another_line(desk, state, judging):
    desk.remove(2)
    judging.dismiss(line(state, "hurt"))
    desk.add(told("Herald").story.versions)
    assert decision(state, "hurt") is None, "what was dismissed did not know what the Herald says"
    desk.remove(2)
    assert decision(state, "hurt") is Decision.DISMISSED


def test_a_story_file_gets_the_decisions_and_gives_them_back(desk, state, judging, worker):
    assert not desk.unsaved
    judging.dismiss(line(state, "dead"))
    judging.note(line(state, "hurt"), "By telephone.")
    assert desk.unsaved
    desk.move(0, 2)
    desk.save(Path("story.crossread"))
    save = worker.sent[-1]
    assert [(one.decision, {place.version for place in one.places}) for one in save.judgements] == [
        (Decision.DISMISSED, {0, 2}),
        (Decision.NOTED, {0, 1, 2}),
    ]
    worker.replied.emit(say.Written(save.number, save.path))
    assert not desk.unsaved
    desk.clear()
    desk.open_story(save.path)
    worker.replied.emit(say.Opened(worker.sent[-1].number, save.path, save.story, save.judgements))
    assert decision(state, "dead") is Decision.DISMISSED
    assert state.judgement(line(state, "hurt")).note == "By telephone."
    assert not desk.unsaved
    desk.undo.undo()
    desk.undo.undo()
    assert decision(state, "dead") is Decision.DISMISSED


def test_judgements_come_back_from_keys_as_they_were():
    one = Judgement(Decision.NOTED, FactKind.DATE, (Place(0, 3, 1, 5), Place(2, 0, 0, 4)), "n")
    assert in_columns(by_key([one], [7, 8, 9]), [7, 8, 9]) == (one,)
    assert in_columns(by_key([one], [7, 8, 9]), [9, 8]) == (replace(one, places=(Place(0, 0, 0, 4),)),)
    assert in_columns(by_key([one], [7, 8, 9]), [8]) == ()
