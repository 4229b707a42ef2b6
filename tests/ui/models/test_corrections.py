"""What a reporter corrects by hand: the worker is asked for it, undo takes it back, and it follows the versions."""

from __future__ import annotations

from pathlib import Path

import pytest
from standing_in import StandIn

from crossread.align import Row, RowKind
from crossread.compare import Comparison
from crossread.story import Paragraph, Pin, Provenance, Role, Story, Version
from crossread.ui.models import desk as room
from crossread.ui.models.corrections import Corrections
from crossread.ui.models.view_state import ViewState
from crossread.ui.work import messages as say

SURE, WEAK = 0.8, 0.1


class Worker(StandIn):
    """Answers when it is told to: the n-th paragraphs of all versions stand in a row, whatever is pinned."""

    @property
    def work(self):
        return self.works[-1]

    def answer(self, confidence=SURE):
        work = self.work
        versions = tuple(column.amendment.applied(column.material) for column in work.columns)
        longest = max(len(version.paragraphs) for version in versions)
        rows = tuple(
            Row(
                tuple((number,) if number < len(version.paragraphs) else () for version in versions),
                RowKind.CHANGED,
                confidence=confidence,
            )
            for number in range(longest)
        )
        made = Comparison(Story(versions, work.base, work.pins), (), rows, (0,) * longest, ((),) * longest, ())
        self.replied.emit(say.Compared(work.number, made))


def version(name, *texts):
    return Version(Provenance(name, outlet=name), tuple(Paragraph(text) for text in texts))


@pytest.fixture
def worker(qapp, monkeypatch):
    worker = Worker()
    monkeypatch.setattr(room, "Link", lambda _parent: worker)
    return worker


@pytest.fixture
def desk(worker):
    desk = room.Desk(ViewState())
    names = ("Wire", "Post", "Herald")
    desk.add([version(name, f"{name} on rain.", f"{name} on snow.", f"{name} on hail.") for name in names])
    worker.answer()
    yield desk
    desk.close()


@pytest.fixture
def by_hand(desk):
    return Corrections(desk, desk._state)


def together(*spots):
    return Pin(spots)


def apart(*spots):
    return Pin(spots, together=False)


def test_a_link_is_asked_of_the_worker_and_can_be_undone_by_name(desk, by_hand, worker):
    by_hand.link([(0, 1), (1, 2)])
    assert worker.work.pins == (together((0, 1), (1, 2)),)
    assert desk.undo.undoText() == "link paragraphs"
    worker.answer()
    desk.undo.undo()
    assert worker.work.pins == ()
    worker.answer()
    desk.undo.redo()
    assert worker.work.pins == (together((0, 1), (1, 2)),)


def test_paragraphs_of_one_version_alone_are_no_link(desk, by_hand, worker):
    before = worker.work
    by_hand.link([(0, 1), (0, 2)])
    by_hand.link([(0, 1), (1, 9)])
    assert worker.work is before
    assert not by_hand.can_link([(0, 1)])


def test_a_paragraph_taken_out_is_kept_apart_from_all_others_of_its_row(by_hand, worker):
    by_hand.take_out((1, 1))
    assert worker.work.pins == (apart((1, 1), (0, 1)), apart((1, 1), (2, 1)))


def test_letting_go_leaves_it_to_the_engine_again(desk, by_hand, worker):
    by_hand.take_out((1, 1))
    worker.answer()
    by_hand.link([(0, 2), (1, 2)])
    worker.answer()
    by_hand.let_go([(1, 1)])
    assert worker.work.pins == (together((0, 2), (1, 2)),)
    assert desk.undo.undoText() == "let go of the pin"


def test_a_weak_match_is_confirmed_or_parted_and_is_weak_no_more(desk, by_hand, worker):
    assert not by_hand.weak((0, 1))
    desk.compare_again()
    worker.answer(WEAK)
    assert by_hand.weak((0, 1))
    by_hand.confirm((0, 1))
    assert worker.work.pins == (together((0, 1), (1, 1), (2, 1)),)
    worker.answer(WEAK)
    assert not by_hand.weak((2, 1))
    assert by_hand.weak((2, 2))
    by_hand.part((2, 1))
    assert worker.work.pins == (together((0, 1), (1, 1)), apart((2, 1), (0, 1)), apart((2, 1), (1, 1)))


def test_pins_follow_a_version_that_moves_and_go_with_one_that_is_removed(desk, by_hand, worker):
    by_hand.link([(0, 1), (1, 2), (2, 0)])
    worker.answer()
    desk.move(2, 0)
    assert worker.work.pins == (together((1, 1), (2, 2), (0, 0)),)
    worker.answer()
    desk.remove(1)
    assert worker.work.pins == (together((1, 2), (0, 0)),)
    worker.answer()
    desk.remove(0)
    assert worker.work.pins == desk.story.pins == ()
    worker.answer()
    for _ in range(3):
        desk.undo.undo()
        worker.answer()
    assert worker.work.pins == desk.story.pins == (together((0, 1), (1, 2), (2, 0)),)


def test_what_is_decided_in_a_comparison_the_desk_has_left_behind_meets_the_right_versions(desk, by_hand, worker):
    desk.move(2, 0)
    by_hand.link([(0, 1), (1, 2)])
    worker.replied.emit(say.Stopped(worker.work.number))
    assert worker.work.pins == (together((1, 1), (2, 2)),), "Wire and Post, wherever they are now"
    worker.answer()
    desk.remove(0)
    by_hand.link([(0, 1), (1, 1)])
    assert desk.undo.undoText() == "remove version", "one of the two is gone"


def test_another_role_goes_to_the_worker_alone_and_is_undone(desk, by_hand, worker):
    read = worker.work.columns[1].material
    by_hand.give_role([(1, 2)], Role.FURNITURE)
    columns = worker.work.columns
    assert columns[1].material is read, "what was read stays what it was"
    assert columns[1].amendment.applied(read).paragraphs[2].role is Role.FURNITURE
    assert desk.story.versions[1].paragraphs[2].role is Role.FURNITURE
    assert desk.undo.undoText() == "mark as furniture"
    worker.answer()
    by_hand.give_role([(1, 2)], Role.BODY)
    assert worker.work.columns[1].amendment == say.NONE
    assert desk.undo.undoText() == "mark as text"
    worker.answer()
    desk.undo.undo()
    assert desk.story.versions[1].paragraphs[2].role is Role.FURNITURE


def test_furniture_is_held_by_no_pin(desk, by_hand, worker):
    by_hand.link([(0, 1), (1, 2), (2, 2)])
    worker.answer()
    by_hand.give_role([(1, 2)], Role.FURNITURE)
    assert worker.work.pins == (together((0, 1), (2, 2)),)
    worker.answer()
    desk.undo.undo()
    assert worker.work.pins == (together((0, 1), (1, 2), (2, 2)),)


def test_the_role_it_has_already_is_no_step(desk, by_hand):
    count = desk.undo.count()
    by_hand.give_role([(1, 2)], Role.BODY)
    assert desk.undo.count() == count


def test_a_story_file_gets_the_pins_and_the_roles_and_gives_them_back(desk, by_hand, worker):
    desk.save(Path("story.crossread"))
    worker.replied.emit(say.Written(worker.sent[-1].number, Path("story.crossread")))
    assert not desk.unsaved
    by_hand.link([(0, 1), (1, 2)])
    worker.answer()
    by_hand.give_role([(2, 0)], Role.QUOTE)
    worker.answer()
    assert desk.unsaved
    desk.save(Path("story.crossread"))
    kept = worker.sent[-1].story
    assert kept.pins == (together((0, 1), (1, 2)),)
    assert kept.versions[2].paragraphs[0].role is Role.QUOTE
    worker.replied.emit(say.Written(worker.sent[-1].number, Path("story.crossread")))
    assert not desk.unsaved
    desk.open_story(Path("story.crossread"))
    worker.replied.emit(say.Opened(worker.sent[-1].number, Path("story.crossread"), kept))
    assert worker.work.pins == kept.pins
    worker.answer()
    desk.move(0, 2)
    assert worker.work.pins == (together((2, 1), (0, 2)),)


def test_decisions_about_files_that_were_only_looked_at_are_unsaved_work(desk, by_hand, worker):
    assert not desk.unsaved
    by_hand.take_out((1, 1))
    assert desk.unsaved
    desk.undo.undo()
    assert not desk.unsaved


def test_pins_follow_the_words_of_a_version_that_is_read_anew(desk, by_hand, worker):
    by_hand.link([(0, 1), (1, 2)])
    worker.answer()
    key = desk.keys[1]
    worker.replied.emit(say.VersionRead(0, key, version("Post", "Fog.", "Post on hail.", "Post on rain.")))
    assert desk.story.pins == (together((0, 1), (1, 1)),)
    assert not desk.undo.canUndo()
