"""The session: what lies on the desk is kept as it changes, and brought back at the next start or after a crash."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLockFile, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel

from crossread import wording
from crossread.story import Story
from crossread.translation import translate
from crossread.ui.models.left import Leavings, Left, Waiting

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow


QUIET_MS = 1000
"""How long after a change what lies on the desk is kept: a crash costs no more than this and the time of writing."""
AGAIN_MS = 5000
"""How long after a failure it is tried again, and how often: a full disk may have been cleared."""
TRIES = 3
LEAVING_MS = 4000
"""How long the window, on closing, waits for what is being kept, before it asks the reporter instead."""


class Session(QObject):
    """Does nothing until `begin`. One window of a reporter keeps the session; a second one beside it does not."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        folder = window.memory.session
        self._leavings = None if folder is None else Leavings(folder)
        self._lock: QLockFile | None = None
        self._kept: Story | None = None
        """What the copy holds."""
        self._written = Left()
        self._under_way: Story | None = None
        self._dirty = False
        self._failures = 0
        self._opening = False
        self._bringing: Left | None = None
        self._page: QLabel | None = None
        self._later = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._later.timeout.connect(self._keep)

    # The start

    def begin(self, *, restore: bool = True) -> None:
        """Bring back what was left, or put it aside where `restore` is False; from now on keep what changes."""
        if self._leavings is None or not self._take_lock():
            return
        left = self._written = self._leavings.read()
        desk = self._window.desk
        desk.arranged.connect(self._changed)
        desk.written.connect(self._changed)
        desk.opened.connect(self._changed)
        desk.busy_changed.connect(self._changed)
        desk.kept.connect(self._hear)
        desk.restored.connect(self._restored)
        if not self._wanted:
            self._forget()
        elif not left.empty:
            if restore and not left.opening:
                self._restore(left)
            else:
                self._put_aside(left)

    def _take_lock(self) -> bool:
        try:
            self._leavings.make()
        except OSError:
            return False
        lock = QLockFile(str(self._leavings.folder / "session.lock"))
        lock.setStaleLockTime(0)  # stale only where its process is gone
        if lock.tryLock(0):
            self._lock = lock
        return self._lock is not None

    @property
    def _wanted(self) -> bool:
        return self._window.memory.preferences.restore

    def _restore(self, left: Left) -> None:
        self._opening = True
        self._write(replace(left, opening=True))
        self._bringing = left
        moved = left.story is not None and not left.story.is_file()
        if left.story is not None and not left.unsaved and not moved:
            self._wait_for(left.title)
            self._window.desk.restore(left.story, unsaved=False)
        elif left.copied:
            self._wait_for(left.title)
            self._window.desk.restore(self._leavings.copy, unsaved=left.unsaved or moved)
        else:
            self._restored(True)
        if moved:
            self._window.tell(
                translate(
                    "Session",
                    "{name} is not where it was. This is the copy kept when the window was closed.",
                    name=left.story.name,
                )
            )

    def _wait_for(self, title: str) -> None:
        """Show a quiet page while the worker starts, instead of the first page, which would come and go."""
        words = translate("Session", "Opening “{title}” …", title=title) if title else "…"
        self._page = QLabel(words)
        self._page.setTextFormat(Qt.TextFormat.PlainText)
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._window.pages.addWidget(self._page)
        self._window.pages.setCurrentWidget(self._page)

    def _restored(self, done: bool) -> None:
        left, self._bringing = self._bringing, None
        if left is None:
            return
        page, self._page = self._page, None
        if page is not None:
            if self._window.pages.currentWidget() is page:
                self._window.pages.setCurrentIndex(1 if self._window.desk.keys else 0)
            page.deleteLater()
        if done and left.story is not None and left.story.is_file():
            self._window.files.adopt(left.story)
        if not done:
            self._put_aside(left)
        for one in left.waiting:
            self._window.desk.add([one.source], one.amendment)
        self._changed()

    def _put_aside(self, left: Left) -> None:
        """Keep unsaved work where the next story does not write over it."""
        if left.unsaved and left.copied:
            aside = self._leavings.put_aside(left, dt.datetime.now())  # noqa: DTZ005 - the reporter's own clock
            if aside is not None:
                self._window.memory.remember(aside)
                self._window.tell(
                    translate("Session", "Your unsaved story of the last time is under File, Recent stories.")
                )
        self._forget()

    # Keeping

    def _changed(self, *_: object) -> None:
        self._dirty = True
        if not self._later.isActive() and self._under_way is None:
            self._later.start(QUIET_MS)

    def _keep(self) -> None:
        if self._lock is None or self._under_way is not None or self._bringing is not None:
            return
        self._later.stop()
        self._dirty = False
        if not self._wanted or not self._window.desk.keys:
            self._forget()
            return
        desk = self._window.desk
        if self._opening and not desk.busy:
            self._opening = False
        story = desk.story
        if story.versions and story != self._kept:
            # What waited before and is read now is in neither place until the copy is written: it is named till then.
            now = self._now()
            waiting = tuple(dict.fromkeys((*self._written.waiting, *now.waiting)))
            self._write(replace(now, waiting=waiting))
            self._under_way = story
            desk.keep(self._leavings.copy)
        else:
            self._write(self._now())

    def _now(self) -> Left:
        window = self._window
        waiting = tuple(Waiting(source, amendment) for source, amendment in window.desk.waiting)
        return Left(
            window.files.title(),
            window.files.story,
            window.desk.unsaved,
            bool(window.desk.story.versions),
            waiting,
            self._opening,
        )

    def _write(self, left: Left) -> None:
        if left == self._written:
            return
        try:
            self._leavings.write(left)
            self._written = left
        except OSError as error:
            self._failed(error.strerror or str(error))

    def _hear(self, done: bool, sentence: str) -> None:
        story, self._under_way = self._under_way, None
        if not done:
            self._failed(sentence)
        elif story is not None:
            self._failures = 0
            self._kept = story
            if not self._dirty:
                self._write(self._now())
        if self._dirty and not self._later.isActive():
            self._later.start(QUIET_MS)

    def _failed(self, why: str) -> None:
        self._dirty = True
        self._failures += 1
        if self._failures < TRIES:
            self._later.start(AGAIN_MS)
        elif self._failures == TRIES:
            words = translate(
                "Session",
                "Unsaved versions cannot be kept for the next start: {why} Save the story.",
                why=wording.trouble(why).rstrip(".") + ".",
            )
            self._window.tell(words, trouble=True)

    def _forget(self) -> None:
        self._leavings.forget()
        self._kept, self._written = None, Left()

    # The end

    def follow_preference(self) -> None:
        """Keep the session from now on, or leave nothing of it, as the reporter prefers."""
        if self._lock is not None:
            self._kept = None
            self._changed()
            self._keep()

    def settle(self) -> bool:
        """Keep what lies on the desk now, waiting for it; return whether all of it will be there at the next start."""
        if self._lock is None or not self._wanted or self._bringing is not None:
            return False
        self._opening = False
        if self._under_way is None:
            self._keep()
        loop = QEventLoop()
        self._window.desk.kept.connect(loop.quit)
        QTimer.singleShot(LEAVING_MS, loop, loop.quit)
        while self._under_way is not None:
            before = self._under_way
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            if self._under_way is before:
                return False
            if self._dirty and self._failures == 0:
                self._keep()
        return not self._dirty

    def end(self) -> None:
        """Settle, and let another window keep the session."""
        self.settle()
        self._later.stop()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
