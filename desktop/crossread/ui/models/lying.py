"""What lies on the reporter's desk, and what is under way for it, as everybody may ask. No widgets."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from crossread.compare import Options
from crossread.facts import Judgement
from crossread.story import Story, Version, names
from crossread.ui.models import judging, pinning, tying
from crossread.ui.models.arrangement import Arrangement, name_of, typed
from crossread.ui.models.view_state import ViewState
from crossread.ui.work import Amendment, Link
from crossread.ui.work import messages as say


class Lying(QObject):
    """The state of a desk and what anybody may ask of it; Desk changes it."""

    arranged = Signal()
    """Versions came, went, moved, were renamed or were read."""
    busy_changed = Signal(bool)
    stepped = Signal(object)
    """Step"""
    told = Signal(str, bool)
    """A sentence for the reporter; whether it is about trouble."""
    written = Signal(object)
    """Path of a story file or an export that is on disk now."""
    opened = Signal(object)
    """Path of the story file that lies on the desk now."""
    errand_changed = Signal()
    """A story or an export is on its way from or to disk, or no longer."""
    kept = Signal(bool, str)
    """Whether the copy that was asked for is on disk now; else why not, in a sentence."""
    restored = Signal(bool)
    """Whether the kept story that was asked for lies on the desk now."""

    def __init__(self, state: ViewState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._keys = itertools.count(1)
        self._stories = itertools.count(1)
        self._sources: dict[int, Any] = {}
        self._versions: dict[int, Version] = {}
        self._arrangement = Arrangement()
        self._link: Link | None = None
        self._current: say.Request | None = None
        self._again = False
        self._stale = False
        self._shown: tuple[int, ...] = ()
        self._requests: dict[int, say.Request] = {}
        self._saved: Arrangement | None = Arrangement()
        self._saving: dict[int, Arrangement] = {}
        self._save_later: Path | None = None
        self.options = Options()
        self.undo = QUndoStack(self)

    # What lies there

    @property
    def arrangement(self) -> Arrangement:
        """What lies on the desk."""
        return self._arrangement

    @property
    def keys(self) -> tuple[int, ...]:
        """The keys of the columns, left to right."""
        return tuple(slot.key for slot in self._arrangement.slots)

    @property
    def shown_keys(self) -> tuple[int, ...]:
        """The keys of the versions in the comparison that was shown last; the desk may have changed since."""
        return self._shown

    def read(self, key: int) -> Version | None:
        """Return the version of a key as it was read, without what was corrected, or None while it is unread."""
        return self._versions.get(key)

    @property
    def base(self) -> int | None:
        """The position of the base, if one was chosen."""
        return self.keys.index(self._arrangement.base) if self._arrangement.base in self.keys else None

    def version(self, position: int) -> Version | None:
        """Return the version at `position` as the reporter amended it, or None while it is unread."""
        slot = self._arrangement.slots[position]
        version = self._versions.get(slot.key)
        return None if version is None else slot.amendment.applied(version)

    def label(self, position: int) -> str:
        """Return the name the column at `position` goes by, read or not."""
        version = self.version(position)
        if version is not None:
            return names([version])[0]
        return self._arrangement.slots[position].amendment.outlet or name_of(self._sources[self.keys[position]])

    @property
    def story(self) -> Story:
        """The versions that are read, as a story."""
        versions = [(i, self.version(i)) for i in range(len(self.keys))]
        known = [(i, version) for i, version in versions if version is not None]
        base = next((n for n, (i, _) in enumerate(known) if i == self.base), None)
        keys = [self.keys[i] for i, _ in known]
        pins = pinning.in_columns(self._arrangement.pins, keys)
        ties = tying.in_columns(self._arrangement.ties, keys)
        return Story(tuple(version for _, version in known), base, pins, ties)

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """What was decided about facts, by the columns of `story`."""
        known = [key for key in self.keys if key in self._versions]
        return judging.in_columns(self._arrangement.judgements, known)

    def _judgements_shown(self) -> tuple[Judgement, ...]:
        """Return the same by the columns of the comparison that is shown."""
        return judging.in_columns(self._arrangement.judgements, self._shown)

    @property
    def hidden(self) -> tuple[int, ...]:
        """The columns of `story` that are hidden."""
        known = [key for key in self.keys if key in self._versions]
        return tuple(n for n, key in enumerate(known) if key in self._arrangement.hidden)

    def _hidden_shown(self) -> list[int]:
        """Return the same of the comparison that is shown."""
        return [n for n, key in enumerate(self._shown) if key in self._arrangement.hidden]

    @property
    def waiting(self) -> list[tuple[Any, Amendment]]:
        """The sources that are not read yet, in their order, each with what was corrected about it."""
        slots = self._arrangement.slots
        return [(self._sources[slot.key], slot.amendment) for slot in slots if slot.key not in self._versions]

    @property
    def unread(self) -> tuple[int, ...]:
        """The positions of versions with trouble: they could not be read, or stand there twice."""
        shown = self._state.comparison
        judged = shown.story.versions if shown is not None and shown.rows and not self._stale else ()
        count = len(self.keys)
        versions = judged if len(judged) == count else [self.version(position) for position in range(count)]
        return tuple(n for n, version in enumerate(versions) if version is not None and version.trouble)

    @property
    def busy(self) -> bool:
        """Whether versions are being read or compared."""
        return isinstance(self._current, say.Work)

    @property
    def writing(self) -> bool:
        """Whether a story file or an export is on its way to disk."""
        under_way = any(isinstance(request, say.Save | say.Export) for request in self._requests.values())
        return under_way or self._save_later is not None

    @property
    def errand(self) -> say.Request | None:
        """What is on its way from or to disk, the first of several, or None."""
        errands = say.Open | say.Restore | say.Save | say.Export
        return next((request for request in self._requests.values() if isinstance(request, errands)), None)

    @property
    def stale(self) -> bool:
        """Whether the comparison shown is not the one of what lies on the desk (the work was stopped or failed)."""
        return self._stale

    @property
    def unsaved(self) -> bool:
        """Whether there is work no story file holds: pasted text, a change of a saved story, decisions by hand."""
        if not self._arrangement.slots or self._arrangement == self._saved:
            return False
        if self._saved is None or self._saved.slots or self._arrangement.worked_on:
            return True
        return any(typed(self._sources.get(key)) for key in self.keys)
