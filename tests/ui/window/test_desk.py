"""The desk: what the reporter arranges, what undo brings back, what the worker is asked. The worker is a double."""

from __future__ import annotations

import datetime as dt
import operator
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Signal

from crossread.compare import Comparison, Step
from crossread.sources import Pasted
from crossread.story import Paragraph, Provenance, Story, Version
from crossread.ui.models import desk as room
from crossread.ui.models.view_state import ViewState
from crossread.ui.work import Amendment
from crossread.ui.work import messages as say


class Double(QObject):
    """Stands for the worker; the test answers in its place."""

    replied = Signal(object)
    crashed = Signal()
    made: ClassVar[list[Double]] = []

    def __init__(self, parent=None):
        super().__init__(parent)
        self.sent = []
        self.stopped = False
        Double.made.append(self)

    def start(self):
        pass

    def send(self, request):
        self.sent.append(request)

    def stop(self, patience=1.0):
        self.stopped = True

    @property
    def works(self):
        return [request for request in self.sent if isinstance(request, say.Work)]


def version(name):
    return Version(Provenance(name=name, outlet=name), (Paragraph(f"{name} tells it."),), title=f"{name} title")


def answer(link, *, read=True):
    """Answer the last work: read what is unread, then compare."""
    work = link.works[-1]
    versions = []
    for column in work.columns:
        material = column.material
        if not isinstance(material, Version):
            material = version(Path(material).stem if isinstance(material, str | Path) else "pasted")
            link.replied.emit(say.VersionRead(work.number, column.key, material))
        versions.append(column.amendment.applied(material))
    made = Comparison(Story(tuple(versions), work.base), (), (), (), (), ())
    link.replied.emit(say.Compared(work.number, made))


@pytest.fixture
def desk(qapp, monkeypatch):
    Double.made = []
    monkeypatch.setattr(room, "Link", Double)
    desk = room.Desk(ViewState())
    desk.heard = []
    desk.told.connect(lambda sentence, trouble: desk.heard.append((sentence, trouble)))
    yield desk
    desk.close()


def labels(desk):
    return [desk.label(position) for position in range(len(desk.keys))]


def compared(desk, *names):
    desk.add([version(name) for name in names])
    answer(Double.made[-1])


def test_versions_keep_the_order_in_which_they_came(desk):
    compared(desk, "Wire", "Post", "Herald")
    assert labels(desk) == ["Wire", "Post", "Herald"]
    assert [v.label for v in desk._state.comparison.story.versions] == ["Wire", "Post", "Herald"]


def test_an_unread_file_goes_by_its_name_until_it_is_read(desk):
    desk.add([Path("/somewhere/flood.txt"), Pasted(text="words"), "https://example.org/a"])
    assert labels(desk) == ["flood.txt", "Pasted text", "https://example.org/a"]


def test_each_step_can_be_undone_and_done_again(desk):
    compared(desk, "Wire", "Post", "Herald")
    desk.move(2, 0)
    desk.remove(1)
    assert labels(desk) == ["Herald", "Post"]
    desk.undo.undo()
    assert labels(desk) == ["Herald", "Wire", "Post"]
    desk.undo.undo()
    assert labels(desk) == ["Wire", "Post", "Herald"]
    desk.undo.redo()
    assert labels(desk) == ["Herald", "Wire", "Post"]


def test_the_base_stays_with_its_version_and_goes_with_it(desk):
    compared(desk, "Wire", "Post", "Herald")
    desk.set_base(1)
    desk.move(1, 0)
    assert desk.base == 0
    desk.remove(0)
    assert desk.base is None


def test_a_corrected_outlet_is_compared_under_its_new_name_and_can_be_undone(desk):
    compared(desk, "Wire", "Post")
    desk.amend(1, outlet="The Post", published=dt.date(2025, 7, 13))
    answer(Double.made[-1])
    changed = desk._state.comparison.story.versions[1]
    assert (changed.label, changed.provenance.published) == ("The Post", dt.date(2025, 7, 13))
    desk.undo.undo()
    assert labels(desk) == ["Wire", "Post"]


def test_details_given_with_a_paste_hold_before_and_after_reading(desk):
    desk.add([Pasted(text="words")], Amendment(outlet="Morning Mail"))
    assert labels(desk) == ["Morning Mail"]
    answer(Double.made[-1])
    assert labels(desk) == ["Morning Mail"]


def test_a_version_is_read_only_once(desk):
    desk.add([Path("a.txt"), Path("b.txt")])
    answer(Double.made[-1])
    desk.add([Path("c.txt")])
    unread = [c.material for c in Double.made[-1].works[-1].columns if not isinstance(c.material, Version)]
    assert unread == [Path("c.txt")]


def test_a_change_while_work_is_under_way_replaces_that_work(desk):
    desk.add([version("Wire")])
    desk.add([version("Post")])
    link = Double.made[-1]
    assert [type(request) for request in link.sent] == [say.Work, say.Cancel]
    link.replied.emit(say.Stopped(link.works[0].number))
    assert len(link.works[-1].columns) == 2
    answer(link)
    assert not desk.busy
    assert labels(desk) == ["Wire", "Post"]


def test_work_that_was_done_just_before_it_was_replaced_is_not_shown(desk):
    desk.add([version("Wire")])
    desk.add([version("Post")])
    link = Double.made[-1]
    answer(link)
    assert desk._state.comparison is None
    answer(link)
    assert len(desk._state.comparison.story.versions) == 2


def test_stopping_leaves_out_what_was_not_read_and_says_so(desk):
    compared(desk, "Wire", "Post")
    desk.add([Path("slow.txt")])
    desk.cancel()
    assert labels(desk) == ["Wire", "Post"]
    assert desk.heard == [("Stopped. One version was not read and left out.", False)]


def test_stopping_a_comparison_keeps_the_one_before_and_says_that_it_is_old(desk):
    compared(desk, "Wire", "Post")
    before = desk._state.comparison
    desk.move(0, 1)
    desk.cancel()
    link = Double.made[-1]
    link.replied.emit(say.Stopped(link.works[-1].number))
    assert desk.stale
    assert desk._state.comparison is before
    desk.compare_again()
    answer(link)
    assert not desk.stale


def test_a_worker_that_does_not_stop_is_ended_and_the_work_goes_to_another(desk, qtbot, monkeypatch):
    monkeypatch.setattr(room, "REPLACED_MS", 50)
    desk.add([version("Wire")])
    deaf = Double.made[-1]
    desk.add([version("Post")])
    qtbot.waitUntil(lambda: len(Double.made) == 2, timeout=3000)
    assert deaf.stopped
    answer(Double.made[-1])
    assert labels(desk) == ["Wire", "Post"]
    assert not desk.busy


def test_a_worker_that_dies_is_replaced_and_nothing_is_lost(desk):
    compared(desk, "Wire", "Post")
    before = desk._state.comparison
    desk.move(0, 1)
    Double.made[-1].crashed.emit()
    assert len(desk.heard) == 1
    assert desk.heard[0][1]
    assert not desk.busy
    assert labels(desk) == ["Post", "Wire"]
    assert desk._state.comparison is before
    desk.compare_again()
    answer(Double.made[-1])
    assert [v.label for v in desk._state.comparison.story.versions] == ["Post", "Wire"]


def test_a_failure_is_said_in_the_words_of_the_engine(desk):
    desk.add([version("Wire")])
    link = Double.made[-1]
    link.replied.emit(say.Failed(link.works[-1].number, "There is not enough memory for these versions. Remove one."))
    assert desk.heard == [("There is not enough memory for these versions. Remove one.", True)]
    assert desk.stale


def test_progress_is_passed_on(desk, qtbot):
    desk.add([version("Wire")])
    link = Double.made[-1]
    with qtbot.waitSignal(desk.stepped) as step:
        link.replied.emit(say.Stepped(link.works[-1].number, Step("Aligning", 1, 4)))
    assert step.args == [Step("Aligning", 1, 4)]


def test_an_opened_story_takes_the_place_of_what_was_there_and_undo_brings_it_back(desk):
    compared(desk, "Wire", "Post")
    desk.open_story(Path("saved.crossread"))
    link = Double.made[-1]
    opened = say.Opened(link.sent[-1].number, Path("saved.crossread"), Story((version("Old"), version("New")), 1))
    link.replied.emit(opened)
    assert labels(desk) == ["Old", "New"]
    assert desk.base == 1
    assert not desk.unsaved
    desk.undo.undo()
    assert labels(desk) == ["Wire", "Post"]


def test_pasted_words_count_as_unsaved_until_they_are_saved(desk):
    desk.add([Pasted(text="words")])
    answer(Double.made[-1])
    assert desk.unsaved
    desk.save(Path("story.crossread"))
    link = Double.made[-1]
    assert operator.attrgetter("versions")(link.sent[-1].story)[0].label == "pasted"
    link.replied.emit(say.Written(link.sent[-1].number, Path("story.crossread")))
    assert not desk.unsaved
    desk.amend(0, outlet="Mail")
    assert desk.unsaved


def test_what_changes_while_a_story_is_written_is_still_unsaved(desk):
    compared(desk, "Wire", "Post")
    desk.save(Path("story.crossread"))
    link = Double.made[-1]
    number = link.sent[-1].number
    desk.amend(0, outlet="Mail")
    link.replied.emit(say.Written(number, Path("story.crossread")))
    assert desk.unsaved


def test_saving_waits_for_versions_that_are_still_read(desk):
    compared(desk, "Wire")
    desk.add([Pasted(text="words")])
    desk.save(Path("story.crossread"))
    link = Double.made[-1]
    assert desk.writing
    assert not any(isinstance(request, say.Save) for request in link.sent)
    answer(link)
    request = link.sent[-1]
    assert [each.label for each in request.story.versions] == ["Wire", "pasted"]
    link.replied.emit(say.Written(request.number, request.path))
    assert not desk.writing
    assert not desk.unsaved


@pytest.mark.parametrize("leave", ["clear", "crash", "cancel"])
def test_a_save_that_waits_is_done_when_the_story_leaves_the_desk_or_its_work_ends(desk, leave):
    compared(desk, "Wire")
    desk.add([Pasted(text="words")])
    desk.save(Path("story.crossread"))
    if leave == "crash":
        desk.move(1, 0)
        Double.made[-1].crashed.emit()
    else:
        getattr(desk, leave)()
    saves = [request for request in Double.made[-1].sent if isinstance(request, say.Save)]
    assert [[each.label for each in request.story.versions] for request in saves] == [["Wire"]]
    Double.made[-1].replied.emit(say.Written(saves[0].number, saves[0].path))
    assert not desk.writing


def test_files_that_are_only_looked_at_do_not_count_as_unsaved(desk):
    desk.add([Path("a.txt"), Path("b.txt")])
    answer(Double.made[-1])
    assert not desk.unsaved


def test_clearing_the_desk_shows_nothing(desk):
    compared(desk, "Wire", "Post")
    desk.clear()
    assert desk._state.comparison is None
    desk.undo.undo()
    answer(Double.made[-1])
    assert labels(desk) == ["Wire", "Post"]


def test_what_is_on_its_way_from_or_to_disk_is_told_until_it_is_there(desk):
    compared(desk, "Wire", "Post")
    seen = []
    desk.errand_changed.connect(lambda: seen.append(type(desk.errand)))
    desk.save(Path("story.crossread"))
    link = Double.made[-1]
    link.replied.emit(say.Written(link.sent[-1].number, Path("story.crossread")))
    assert seen == [say.Save, type(None)]
    desk.keep(Path("copy.crossread"))
    assert desk.errand is None, "a copy that nobody asked for is nobody's errand"


def test_stopping_an_errand_ends_the_worker_and_asks_another_for_the_rest(desk):
    compared(desk, "Wire", "Post")
    desk.open_story(Path("slow.crossread"))
    desk.keep(Path("copy.crossread"))
    before = Double.made[-1]
    shown = desk._state.comparison
    desk.cancel()
    assert before.stopped
    after = Double.made[-1]
    assert [type(request) for request in after.sent] == [say.Keep]
    assert desk.heard == [("Stopped. slow.crossread was not opened.", False)]
    assert desk.errand is None
    assert desk._state.comparison is shown
    assert labels(desk) == ["Wire", "Post"]


def test_a_stopped_save_leaves_the_story_unsaved(desk):
    desk.add([Pasted(text="words")])
    answer(Double.made[-1])
    desk.save(Path("story.crossread"))
    desk.cancel()
    assert desk.unsaved
    assert not desk.writing
    assert desk.heard == [("Stopped. story.crossread was not written.", True)]


def test_a_copy_is_no_save_and_its_fate_is_told(desk):
    desk.add([Pasted(text="words")])
    answer(Double.made[-1])
    fates, written = [], []
    desk.kept.connect(lambda *fate: fates.append(fate))
    desk.written.connect(written.append)
    link = Double.made[-1]
    for reply in (
        lambda number: say.Written(number, Path("copy.crossread")),
        lambda number: say.Failed(number, "The disk is full."),
    ):
        desk.keep(Path("copy.crossread"))
        link.replied.emit(reply(link.sent[-1].number))
    desk.keep(Path("copy.crossread"))
    link.crashed.emit()
    assert fates == [(True, ""), (False, "The disk is full."), (False, "")]
    assert written == []
    assert desk.heard == []
    assert desk.unsaved


def test_what_was_left_comes_back_with_nothing_to_undo(desk):
    done = []
    desk.restored.connect(done.append)
    desk.restore(Path("copy.crossread"), unsaved=True)
    link = Double.made[-1]
    link.replied.emit(say.Opened(link.sent[-1].number, Path("copy.crossread"), Story((version("Old"),), None)))
    assert done == [True]
    assert labels(desk) == ["Old"]
    assert desk.unsaved
    assert not desk.undo.canUndo()
    desk.restore(Path("copy.crossread"), unsaved=False)
    link.replied.emit(say.Failed(link.sent[-1].number, "It is broken."))
    assert done == [True, False]


def test_what_is_pasted_while_the_story_left_is_on_its_way_stands_beside_it(desk):
    desk.restore(Path("copy.crossread"), unsaved=False)
    desk.add([Pasted(text="words")])
    link = Double.made[-1]
    asked = next(request for request in link.sent if isinstance(request, say.Restore))
    link.replied.emit(say.Opened(asked.number, Path("copy.crossread"), Story((version("Old"),), None)))
    assert labels(desk) == ["Old", "Pasted text"]
    assert desk.unsaved


def test_sources_that_wait_to_be_read_are_known(desk):
    desk.add([Path("a.txt")], Amendment(outlet="Mail"))
    assert desk.waiting == [(Path("a.txt"), Amendment(outlet="Mail"))]
    answer(Double.made[-1])
    assert desk.waiting == []
