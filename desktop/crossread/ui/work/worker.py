"""The worker's side of the pipe: one request after the other, cancel at any time, an end when the window is gone."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import queue
import signal
import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any

from crossread.errors import Cancelled, StoryError
from crossread.ui.work import messages as say


def main(requests: Connection, replies: Connection) -> None:
    """Serve requests until the window closes the pipe; the process then ends at once, with its own children."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Worker(requests, replies).serve()


class Worker:
    """Does the work of one window. The last comparison is kept, so that an export needs no second one."""

    def __init__(self, requests: Connection, replies: Connection) -> None:
        self._requests = requests
        self._replies = replies
        self._waiting: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        self._comparer: Any = None
        self._comparison: Any = None
        self._options: Any = None
        self._writing = threading.Lock()
        self._replying = threading.Lock()
        self._handlers: dict[type, Callable[[Any], None]] = {
            say.Work: self._work,
            say.Export: self._export,
            say.Save: self._save,
            say.Open: self._open,
            say.Restore: self._open,
        }

    def serve(self) -> None:
        """Answer requests in their order; never returns."""
        threading.Thread(target=self._listen, name="requests", daemon=True).start()
        with contextlib.suppress(Exception):  # what is wrong will be said when it is asked for
            self._warm_up()
        while True:
            request = self._waiting.get()
            try:
                self._refuse_cancelled(request.number)
                self._handlers[type(request)](request)
            except Cancelled:
                self._reply(say.Stopped(request.number))
            except StoryError as trouble:
                self._reply(say.Failed(request.number, str(trouble)))
            except MemoryError:
                self._reply(say.Failed(request.number, "There is not enough memory for these versions. Remove one."))
            except Exception as bug:  # the window must hear of any bug, and the worker live on
                sentence = f"Something went wrong inside Crossread ({type(bug).__name__}). Your versions are kept."
                self._reply(say.Failed(request.number, sentence, traceback.format_exc()))
            self._cancelled.discard(request.number)

    def _warm_up(self) -> None:
        """Load what the first comparison needs, while the reporter looks for the first article."""
        from crossread.compare import Comparer
        from crossread.story import Paragraph, Provenance, Story, Version

        texts = ("A ferry with 12 people left on Monday.", "On Monday a ferry left with 14 people.")
        versions = tuple(Version(Provenance(text), (Paragraph(text),)) for text in texts)
        self._comparer = Comparer()
        self._comparer.compare(Story(versions))
        gc.freeze()  # the model is there to stay: collecting garbage need not look through it each time

    def _listen(self) -> None:
        try:
            while True:
                request = self._requests.recv()
                if isinstance(request, say.Cancel):
                    self._cancelled.add(request.number)
                elif isinstance(request, say.Keep):
                    threading.Thread(target=self._keep, args=(request,), name="keeping", daemon=True).start()
                else:
                    self._waiting.put(request)
        finally:  # the window is gone, or what it sent cannot be understood; it starts another worker
            self._end()

    def _end(self) -> None:
        self._writing.acquire(timeout=5.0)  # a file on its way to disk is finished first
        for child in multiprocessing.active_children():
            child.kill()
        os._exit(0)

    def _reply(self, reply: say.Reply) -> None:
        try:
            with self._replying:
                self._replies.send(reply)
        except OSError:
            self._end()

    def _refuse_cancelled(self, number: int) -> None:
        if number in self._cancelled:
            raise Cancelled

    def _progress(self, number: int) -> Callable[[Any], None]:
        def report(step: Any) -> None:
            self._refuse_cancelled(number)
            self._reply(say.Stepped(number, step))

        return report

    def _work(self, request: say.Work) -> None:
        from crossread.story import Story
        from crossread.ui.work.doubles import without_doubles
        from crossread.ui.work.outliers import outliers

        read = self._read(request)
        versions = [
            column.amendment.applied(read.get(column.key, column.material))  # a version, once read
            for column in request.columns
        ]
        story = Story(without_doubles(versions), request.base, request.pins, request.ties)
        comparison = self._compare(story, request.options, request.number)
        apart = outliers(comparison.facts)
        told = tuple(replace(reading, paragraphs=()) for reading in comparison.readings)
        self._reply(say.Compared(request.number, replace(comparison, readings=told), apart))

    def _read(self, request: say.Work) -> dict[int, Any]:
        """Read what is unread: files and pastes in one batch, since one process parses them all; then each address.

        What has the same content is read in different batches: whether it stands there twice is a matter of the
        arrangement, which changes, and is judged when all is read.
        """
        from crossread import sources
        from crossread.compare import Step
        from crossread.story import Version
        from crossread.ui.work.doubles import without_twins

        unread = [column for column in request.columns if not isinstance(column.material, Version)]
        near = [column for column in unread if not isinstance(column.material, str)]
        batches = without_twins(near)
        batches += [[column] for column in unread if isinstance(column.material, str)]
        report = self._progress(request.number)
        read: dict[int, Any] = {}
        for batch in batches:
            done = len(read)
            versions = sources.load_all(
                [column.material for column in batch],
                progress=lambda more, _, done=done: report(Step("Reading", done + more, len(unread))),
                cancelled=lambda: request.number in self._cancelled,
            )
            for column, version in zip(batch, versions, strict=True):
                read[column.key] = version
                self._reply(say.VersionRead(request.number, column.key, version))
        return read

    def _compare(self, story: Any, options: Any, number: int) -> Any:
        if self._comparer is None:  # warming up failed, and this will say why
            from crossread.compare import Comparer

            self._comparer = Comparer()
        if self._comparison is None or self._comparison.story != story or self._options != options:
            self._comparison = self._comparer.compare(
                story,
                options,
                progress=self._progress(number),
                cancelled=lambda: number in self._cancelled,
            )
            self._options = options
        return self._comparison

    def _export(self, request: say.Export) -> None:
        from crossread import export
        from crossread.ui import tongue

        comparison = self._compare(request.story, request.options, request.number)
        with self._writing:
            spoken = tongue.apart(request.language)
            export.write(request.path, comparison, request.format, request.judgements, spoken)
        self._reply(say.Written(request.number, request.path))

    def _save(self, request: say.Save | say.Keep) -> None:
        from crossread import storage

        with self._writing:
            storage.save(request.path, request.story, request.judgements, request.hidden)
        self._reply(say.Written(request.number, request.path))

    def _keep(self, request: say.Keep) -> None:
        """Save without waiting for the work that is under way, which may take long."""
        try:
            self._save(request)
        except StoryError as trouble:
            self._reply(say.Failed(request.number, str(trouble)))
        except Exception as bug:  # the window must hear of any bug
            self._reply(say.Failed(request.number, type(bug).__name__, traceback.format_exc()))

    def _open(self, request: say.Open | say.Restore) -> None:
        from crossread import storage

        saved = storage.open_saved(request.path)
        self._reply(say.Opened(request.number, request.path, saved.story, saved.judgements, saved.hidden))
