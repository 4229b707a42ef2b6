"""The versions on the reporter's desk and the work that is under way for them. No widgets."""

from __future__ import annotations

import datetime as dt
import itertools
import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoCommand

from crossread import wording
from crossread.story import Version
from crossread.translation import tongue, translate, translate_n
from crossread.ui.models import judging, pinning, tying
from crossread.ui.models.arrangement import Arrangement, Slot
from crossread.ui.models.lying import Lying
from crossread.ui.work import NONE, Amendment, Column, Link
from crossread.ui.work import messages as say

_LOG = logging.getLogger(__name__)
_NUMBERS = itertools.count(1)
"""Numbers of requests; never used twice, since a worker may hear of a cancel after the request is done."""

STOPPED_MS = 1000
"""How long a worker may go on after the reporter stopped it, until it is ended: what feels like at once."""
REPLACED_MS = 6000
"""The same where other work waits: ending a worker that is only starting would make that work wait longer."""


class _Rearranged(QUndoCommand):
    def __init__(self, desk: Desk, text: str, after: Arrangement) -> None:
        super().__init__(text)
        self._desk = desk
        self._before = desk.arrangement
        self._after = after

    def redo(self) -> None:
        self._desk._arrange(self._after)

    def undo(self) -> None:
        self._desk._arrange(self._before)


class Desk(Lying):
    """Arranges versions and keeps the comparison in `state` up to date, through a worker process.

    Every change of the arrangement is one step of `undo`. Work under way is replaced when the arrangement changes;
    what was read by then is kept. A worker that dies is replaced by another, and the work that killed it is not
    begun again by itself.
    """

    # What the reporter does

    def add(self, sources: Sequence[Any], amendment: Amendment = NONE) -> None:
        """Lay further versions at the right: paths, addresses, Pasted values or Versions."""
        slots = []
        for source in sources:
            key = next(self._keys)
            if isinstance(source, Version):
                self._versions[key] = source
            else:
                self._sources[key] = source
            slots.append(Slot(key, amendment))
        if slots:
            what = translate_n("Undo", "add version", "add {n} versions", len(slots))
            self.rearrange(what, replace(self._arrangement, slots=(*self._arrangement.slots, *slots)))

    def remove(self, position: int) -> None:
        """Take the version at `position` off the desk."""
        slots = list(self._arrangement.slots)
        del slots[position]
        self.rearrange(translate("Undo", "remove version"), self._arrangement.holding(slots))

    def remove_unread(self) -> None:
        """Take all versions with trouble off the desk, in one step."""
        gone = set(self.unread)
        if gone:
            kept = (slot for n, slot in enumerate(self._arrangement.slots) if n not in gone)
            self.rearrange(translate("Undo", "remove unread versions"), self._arrangement.holding(kept))

    def clear(self) -> None:
        """Take everything off the desk."""
        if self._arrangement.slots:
            self.rearrange(translate("Undo", "close story"), Arrangement(story=next(self._stories)))

    def move(self, position: int, to: int) -> None:
        """Move the version at `position` to the column `to`."""
        slots = list(self._arrangement.slots)
        if 0 <= to < len(slots) and to != position:
            slots.insert(to, slots.pop(position))
            self.rearrange(translate("Undo", "move version"), replace(self._arrangement, slots=tuple(slots)))

    def hide(self, position: int) -> None:
        """Hide the column at `position`, unless no other would be left to read."""
        hidden = self._arrangement.hidden | {self.keys[position]}
        if not hidden.issuperset(self.keys):
            self.rearrange(translate("Undo", "hide column"), replace(self._arrangement, hidden=hidden))

    def show(self, position: int) -> None:
        """Show the column at `position` again."""
        hidden = self._arrangement.hidden - {self.keys[position]}
        self.rearrange(translate("Undo", "show column"), replace(self._arrangement, hidden=hidden))

    def show_all(self) -> None:
        """Show all columns again, in one step."""
        self.rearrange(translate("Undo", "show all columns"), replace(self._arrangement, hidden=frozenset()))

    def hides(self, position: int) -> bool:
        """Return whether the column at `position` is hidden."""
        return self.keys[position] in self._arrangement.hidden

    def set_base(self, position: int | None) -> None:
        """Mark the others against the version at `position`, or against none in particular."""
        base = None if position is None else self.keys[position]
        if base != self._arrangement.base:
            self.rearrange(translate("Undo", "choose base"), replace(self._arrangement, base=base))

    def amend(self, position: int, **fields: str | dt.date | None) -> None:
        """Correct `outlet`, `title` or `published` of the version at `position`."""
        slots = list(self._arrangement.slots)
        amended = replace(slots[position], amendment=replace(slots[position].amendment, **fields))  # type: ignore[arg-type]
        if amended != slots[position]:
            slots[position] = amended
            self.rearrange(translate("Undo", "correct details"), replace(self._arrangement, slots=tuple(slots)))

    def rearrange(self, text: str, after: Arrangement) -> None:
        """Lay everything as `after` says, in one step of undo that is called `text`; nothing where nothing changes."""
        if after != self._arrangement:
            self.undo.push(_Rearranged(self, text, after))

    def compare_again(self) -> None:
        """Begin the work once more after it was stopped or failed."""
        self._begin()

    def cancel(self) -> None:
        """Stop reading and comparing; else what is on its way from or to disk. What was not read leaves the desk."""
        if not isinstance(self._current, say.Work):
            self._drop_errand()
            return
        self._again = False
        self._link_now().send(say.Cancel(self._current.number))
        number = self._current.number
        self._finish(number)
        self._stale = True
        unread = [key for key in self.keys if key not in self._versions]
        self._kill_if_deaf(number, STOPPED_MS)
        if unread:
            kept = tuple(slot for slot in self._arrangement.slots if slot.key in self._versions)
            self._drop_unread(kept)
            self.told.emit(
                translate_n(
                    "Window",
                    "Stopped. One version was not read and left out.",
                    "Stopped. {n} versions were not read and left out.",
                    len(unread),
                ),
                False,
            )
        else:
            self.told.emit(translate("Window", "Stopped. The comparison shown may not be up to date."), False)

    def _drop_errand(self) -> None:
        """End the worker, which hears of nothing while it reads or writes a file; what else it was asked it is again.

        A file that was being written is not touched: the new one takes its place only when it is whole.
        """
        errand = self.errand
        if errand is None or self._link is None:
            return
        del self._requests[errand.number]
        self._saving.pop(errand.number, None)
        self._drop_link(self._link)
        self._resend()
        self.warm()
        self.errand_changed.emit()
        writing, name = isinstance(errand, say.Save | say.Export), errand.path.name
        words = translate("Window", "Stopped. {file} was not opened.", file=name)
        if writing:
            words = translate("Window", "Stopped. {file} was not written.", file=name)
        self.told.emit(words, writing)
        self._give_up(errand, "")

    # Files

    def export(self, path: Path, format: str) -> None:  # noqa: A002 - the word of the command line
        """Write the comparison to `path`; `written` or `told` follows."""
        if self._state.comparison is not None:
            story = self._state.comparison.story
            judgements = self._judgements_shown()
            self._send(say.Export(next(_NUMBERS), path, format, story, self.options, judgements, tongue().code))

    def save(self, path: Path) -> None:
        """Write the story file `path`, once all that is on its way has been read; `written` or `told` follows."""
        self._save_later = path
        if not self.busy or all(key in self._versions for key in self.keys):
            self._save_now()

    def open_story(self, path: Path) -> None:
        """Lay the versions of a story file on the desk in place of what lies there; `opened` follows."""
        self._send(say.Open(next(_NUMBERS), path))

    def keep(self, path: Path) -> None:
        """Write a copy of what is read to `path`, beside all other work; `kept` follows."""
        self._send(say.Keep(next(_NUMBERS), path, self.story, self.judgements, self.hidden))

    def restore(self, path: Path, *, unsaved: bool) -> None:
        """Lay what was kept at `path` on the desk, with nothing to undo; `restored` follows."""
        self._send(say.Restore(next(_NUMBERS), path, unsaved))

    def close(self) -> None:
        """End the worker; nothing is heard from the desk any more."""
        self.undo.blockSignals(True)  # Qt clears the stack, and tells so, while the window is taken apart
        if self._link is not None:
            self._link.stop()
            self._link = None

    def warm(self) -> None:
        """Start the worker now, so that the first story does not wait for it."""
        self._link_now().start()

    # How it is done

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement.story != self._arrangement.story:
            self._save_now()  # what the reporter asked to save is about to leave the desk
        before, self._arrangement = self._arrangement, arrangement
        self._state.set_judgements(self._judgements_shown())
        self._state.set_hidden(self._hidden_shown())
        self.arranged.emit()
        if before.compared != arrangement.compared:
            self._begin()

    def _save_now(self) -> None:
        path, self._save_later = self._save_later, None
        if path is not None:
            request = say.Save(next(_NUMBERS), path, self.story, self.judgements, self.hidden)
            self._saving[request.number] = self._arrangement
            self._send(request)

    def _follow(self, key: int, old: Version, new: Version) -> None:
        """A version was read anew and reads otherwise: what was decided about its paragraphs goes with them."""
        followed = self._arrangement.reread(key, old, new)
        if followed != self._arrangement:
            self._arrangement = followed
            self.undo.clear()  # it would bring back places that are no more
            self._again = self.busy  # the work under way knows the old places

    def _drop_unread(self, kept: tuple[Slot, ...]) -> None:
        self._arrangement = self._arrangement.holding(kept)
        self.undo.clear()
        self.arranged.emit()
        self._stale = False
        if kept:
            self._begin()
        else:
            self._state.set_comparison(None)

    def _begin(self) -> None:
        if isinstance(self._current, say.Work):
            self._again = True
            self._link_now().send(say.Cancel(self._current.number))
            self._kill_if_deaf(self._current.number, REPLACED_MS)
            return
        self._again = False
        if not self._arrangement.slots:
            self._save_later = None
            self._state.set_comparison(None)
            return
        columns = tuple(
            Column(slot.key, self._versions.get(slot.key, self._sources.get(slot.key)), slot.amendment)
            for slot in self._arrangement.slots
        )
        pins = pinning.in_columns(self._arrangement.pins, self.keys)
        ties = tying.in_columns(self._arrangement.ties, self.keys)
        self._current = say.Work(next(_NUMBERS), columns, self.base, self.options, pins, ties)
        self._stale = True
        self._send(self._current)
        self.busy_changed.emit(True)

    def _send(self, request: Any) -> None:
        self._requests[request.number] = request
        self._link_now().send(request)
        self.errand_changed.emit()

    def _link_now(self) -> Link:
        if self._link is None:
            self._link = Link(self)
            self._link.replied.connect(self._hear)
            self._link.crashed.connect(self._replace_worker)
        return self._link

    def _kill_if_deaf(self, number: int, patience_ms: int) -> None:
        """A worker that does not heed a cancel in time is ended; nothing of the window's is lost with it."""
        link = self._link

        def check() -> None:
            if self._link is link and number in self._requests and link is not None:
                self._drop_link(link)
                del self._requests[number]
                self._resend()
                if isinstance(self._current, say.Work) and self._current.number == number:
                    self._finish(number)
                    if self._again:
                        self._begin()

        QTimer.singleShot(patience_ms, self, check)

    def _drop_link(self, link: Link) -> None:
        self._link = None
        link.replied.disconnect(self._hear)
        link.crashed.disconnect(self._replace_worker)
        link.stop(patience=0.0)
        link.deleteLater()

    def _resend(self) -> None:
        for request in list(self._requests.values()):
            self._link_now().send(request)

    def _finish(self, number: int) -> None:
        if isinstance(self._current, say.Work) and self._current.number == number:
            self._current = None
            self.busy_changed.emit(False)
            if not self._again:
                self._save_now()

    def _replace_worker(self) -> None:
        """The worker died: say so once, keep what was read, and be ready with another."""
        link = self.sender()
        if self._link is None or link is not self._link:
            return
        self._drop_link(self._link)
        requests = list(self._requests.values())
        lost = any(not isinstance(request, say.Keep) for request in requests)
        self._requests.clear()
        self.errand_changed.emit()
        self._saving.clear()
        self._again = False
        if isinstance(self._current, say.Work):
            self._finish(self._current.number)
        self.warm()
        if lost:
            self.told.emit(
                translate(
                    "Window",
                    "The comparison stopped unexpectedly. Your versions are kept: compare again, "
                    "or remove the last one.",
                ),
                True,
            )
        for request in requests:
            self._give_up(request, "")

    def _give_up(self, request: say.Request, why: str) -> None:
        """Tell those who wait for a copy or for what was kept that it will not come."""
        if isinstance(request, say.Keep):
            self.kept.emit(False, why)
        if isinstance(request, say.Restore):
            self.restored.emit(False)

    # What the worker answers

    def _hear(self, reply: say.Reply) -> None:
        if isinstance(reply, say.VersionRead):
            old = self._versions.get(reply.key)
            self._versions[reply.key] = reply.version
            if old is not None and old.paragraphs != reply.version.paragraphs:
                self._follow(reply.key, old, reply.version)
            self.arranged.emit()
            return
        if reply.number not in self._requests:
            return
        current = self._current is not None and self._current.number == reply.number
        if isinstance(reply, say.Stepped):
            if current and not self._again:
                self.stepped.emit(reply.step)
            return
        request = self._requests.pop(reply.number)
        self.errand_changed.emit()
        again = current and self._again
        if current:
            self._finish(reply.number)
        if not isinstance(reply, say.Compared) or (current and not again):
            self._take(reply, request)
        if again:
            self._begin()

    def _take(self, reply: say.Reply, request: say.Request) -> None:
        saving = self._saving.pop(reply.number, None)
        if isinstance(reply, say.Compared):
            self._stale = False
            self._shown = tuple(column.key for column in request.columns) if isinstance(request, say.Work) else ()
            self._state.set_comparison(reply.comparison, reply.outliers, self._judgements_shown(), self._hidden_shown())
        elif isinstance(reply, say.Failed):
            if reply.traceback:
                _LOG.error("%s", reply.traceback)
            if not isinstance(request, say.Keep):
                self.told.emit(wording.trouble(reply.sentence), True)
            self._give_up(request, reply.sentence)
        elif isinstance(reply, say.Written):
            if isinstance(request, say.Save):
                self._saved = saving
            if isinstance(request, say.Keep):
                self.kept.emit(True, "")
            else:
                self.written.emit(reply.path)
        elif isinstance(reply, say.Opened):
            added = self._arrangement.slots if isinstance(request, say.Restore) else ()
            self._lay(reply, added)
            if isinstance(request, say.Restore):
                self.undo.clear()
                self._saved = None if request.unsaved or added else self._arrangement
                self.restored.emit(True)
            else:
                self.opened.emit(reply.path)

    def _lay(self, opened: say.Opened, added: tuple[Slot, ...] = ()) -> None:
        """Lay a story on the desk; `added` are columns that the reporter gave while it was on its way."""
        story = opened.story
        keys = [next(self._keys) for _ in story.versions]
        self._versions.update(zip(keys, story.versions, strict=True))
        base = None if story.base is None else keys[story.base]
        slots = (*(Slot(key) for key in keys), *added)
        pins, judged = pinning.by_key(story.pins, keys), judging.by_key(opened.judgements, keys)
        hidden = frozenset(keys[version] for version in opened.hidden)
        ties = tying.by_key(story.ties, keys)
        arrangement = Arrangement(slots, base, next(self._stories), pins, judged, hidden, ties)
        self._saved = arrangement
        self.rearrange(translate("Undo", "open story"), arrangement)
