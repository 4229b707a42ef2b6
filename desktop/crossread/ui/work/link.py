"""The window's side of the pipe: starts the worker, sends, emits what it answers, ends it. Never blocks the window."""

from __future__ import annotations

import atexit
import contextlib
import queue
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

PATIENCE_S = 1.0
"""How long a worker may take to end by itself before it is killed: long enough for a write to finish, short enough
not to hold up the closing of a window."""


class Link(QObject):
    """One worker process. After `crashed` the link is spent; make another.

    Two threads stand between the window and the pipe, because sending blocks while the worker is busy starting, and
    because a socket notifier cannot watch a pipe on Windows.
    """

    replied = Signal(object)
    """A Reply from messages."""
    crashed = Signal()
    """The worker ended without being asked to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outbox: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._process: BaseProcess | None = None
        self._pipes: list[Connection] = []
        self._reader: threading.Thread | None = None
        self._writer = threading.Thread(target=self._write, name="to worker", daemon=True)
        self._closing = threading.Event()
        self._started = False

    @property
    def pid(self) -> int | None:
        """The worker's process id once it runs."""
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        """Start the worker in the background; requests sent before it is ready wait for it."""
        if not self._started:
            self._started = True
            atexit.register(self.stop)
            self._writer.start()

    def send(self, request: Any) -> None:
        """Send a request from messages; returns at once."""
        self.start()
        self._outbox.put(request)

    def stop(self, patience: float = PATIENCE_S) -> None:
        """End the worker and its children; waits up to `patience` seconds before it is killed."""
        if not self._started or self._closing.is_set():
            return
        self._closing.set()
        atexit.unregister(self.stop)
        self._outbox.put(None)
        self._writer.join(timeout=PATIENCE_S)
        if self._process is not None:
            self._process.join(timeout=patience)
            if self._process.is_alive():
                _kill_tree(self._process)
                self._process.join(timeout=PATIENCE_S)
        if self._reader is not None:
            self._reader.join(timeout=PATIENCE_S)
        for pipe in self._pipes:
            with contextlib.suppress(OSError):
                pipe.close()

    def _write(self) -> None:
        import multiprocessing  # here, in the background: it takes a while

        context = multiprocessing.get_context("spawn")
        requests_out, requests_in = context.Pipe(duplex=False)
        replies_out, replies_in = context.Pipe(duplex=False)
        from crossread.ui.work.worker import main

        # Not a daemon: reading a source starts a child of its own, which a daemon may not do.
        process = context.Process(target=main, args=(requests_out, replies_in), name="Crossread worker", daemon=False)
        process.start()
        self._process = process
        requests_out.close()
        replies_in.close()
        self._pipes = [replies_out]
        self._reader = threading.Thread(target=self._read, args=(replies_out,), name="from worker", daemon=True)
        self._reader.start()
        with contextlib.suppress(OSError):
            while (request := self._outbox.get()) is not None:
                requests_in.send(request)
        requests_in.close()

    def _read(self, replies: Connection) -> None:
        try:
            while True:
                reply = replies.recv()
                if self._closing.is_set():
                    continue
                self.replied.emit(reply)
        except (EOFError, OSError):
            self._tell_end()
        except Exception:
            self._tell_end()  # an answer that cannot be understood: the worker is of no use any more
            raise

    def _tell_end(self) -> None:
        self._outbox.put(None)
        if not self._closing.is_set():
            with contextlib.suppress(RuntimeError):  # the window is being torn down at this very moment
                self.crashed.emit()


def _kill_tree(process: BaseProcess) -> None:
    import psutil

    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(process.pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                child.kill()
    process.kill()
