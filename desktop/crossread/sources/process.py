"""The parser process, seen from without: started when needed, replaced when it dies or hangs, killed on cancel."""

from __future__ import annotations

import contextlib
import json
import logging
import multiprocessing
import signal
import sys
import threading
import time
import types
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any, Self

from crossread.errors import Cancelled
from crossread.sources.child import MEMORY, serve
from crossread.sources.values import Draft

SECONDS = 10.0
"""Time a source may take; the slowest honest page took 1.7 s."""
STARTING = 20.0
"""Time a process may take to start and to load a parser, beside that: a slow disk is not the source's fault."""
_ANSWER = 200_000_000
"""Bytes of the longest answer taken: five million characters, escaped, with room to spare."""
_TICK = 0.05
_starting = threading.Lock()
_LOG = logging.getLogger(__name__)
# Without a handler of its own, the log of a program that set none up would be printed on the terminal.
_LOG.addHandler(logging.NullHandler())


class Parser:
    """Reads sources in a process of its own. Use it as a context manager; not for several threads at once.

    `seconds` and `serve` are for tests.
    """

    def __init__(self, *, seconds: float = SECONDS, serve: Callable[[Connection], None] = serve) -> None:
        self._seconds = seconds
        self._serve = serve
        self._process: Any = None
        self._pipe: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, task: dict[str, Any], data: bytes, cancelled: Callable[[], bool] | None = None) -> Draft:
        """Return what a fresh or waiting process makes of `data`. Raises Cancelled; no other trouble is raised.

        A process that dies, hangs or takes too much memory is replaced for the next source.
        """
        try:
            return self._ask(task, data, cancelled)
        except Cancelled:
            self._kill()
            raise
        except TimeoutError:
            self._kill()
            return _refusal(f"reading it took longer than {self._seconds:g} seconds")
        except MemoryError:
            self._kill()
            return _refusal("reading it takes more memory than is safe")
        except (EOFError, OSError, ValueError):
            _LOG.exception("the parser process broke off")
            self._kill()
            return Draft(
                refusal=(
                    "the part of Crossread that reads files stopped while reading it",
                    "Try once more, or paste its text instead",
                )
            )

    def close(self) -> None:
        """End the process. Waits for it, at most a second."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.join(0.2)
            self._kill()

    def _ask(self, task: dict[str, Any], data: bytes, cancelled: Callable[[], bool] | None) -> Draft:
        pipe = self._started()
        # Writing to a process that does not read blocks beyond any poll; killing it frees the write.
        guard = threading.Timer(STARTING + self._seconds + 1.0, self._process.kill)
        guard.daemon = True
        guard.start()
        try:
            pipe.send_bytes(json.dumps(task).encode())
            pipe.send_bytes(data)
            self._wait(pipe, STARTING, cancelled)
            pipe.recv_bytes(16)
            self._wait(pipe, self._seconds, cancelled)
            answer = pipe.recv_bytes(_ANSWER)
        finally:
            guard.cancel()
        decoded = json.loads(answer)
        if not isinstance(decoded, dict):
            raise ValueError("not a draft")
        if "fault" in decoded:
            # A fault of ours, not of the source: the traceback is for the log, the sentence for the reporter.
            _LOG.error("a parser failed on a source of kind %s:\n%s", task.get("kind"), str(decoded["fault"]))
            return Draft(
                refusal=(
                    "an error in Crossread itself kept it from being read",
                    "Paste its text instead, and report the error that the log holds",
                )
            )
        return Draft.decoded(decoded)

    def _wait(self, pipe: Connection, seconds: float, cancelled: Callable[[], bool] | None) -> None:
        deadline = time.monotonic() + seconds
        while not pipe.poll(_TICK):
            if cancelled is not None and cancelled():
                raise Cancelled
            if time.monotonic() > deadline:
                raise TimeoutError
            if sys.platform != "linux" and self._memory() > MEMORY:
                raise MemoryError

    def _memory(self) -> int:
        """Return the bytes the process holds; where its own limit is not kept by the system, this one is."""
        import psutil

        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def _started(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._kill()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=self._serve, args=(theirs,), name="crossread-parser")
        with _starting, _without_main(), _no_interrupt():
            process.start()
        theirs.close()
        self._process, self._pipe = process, ours
        return ours

    def _kill(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            if self._process.is_alive():
                self._process.kill()
            self._process.join(1.0)
            with contextlib.suppress(ValueError):  # still dying: the system will collect it
                self._process.close()
            self._process = None


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Hide the main module while a process starts: it would import it, and a test runner's or a notebook's is heavy."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


@contextlib.contextmanager
def _no_interrupt() -> Iterator[None]:
    """Have a process that starts now deaf to Ctrl+C from its first moment; its parent hears it, and ends it.

    Ctrl+C reaches every process of a terminal, and one that is still importing would print a traceback.
    """
    if sys.platform == "win32":
        import ctypes

        # What a process does with Ctrl+C is inherited.
        ctypes.windll.kernel32.SetConsoleCtrlHandler(None, True)
        try:
            yield
        finally:
            ctypes.windll.kernel32.SetConsoleCtrlHandler(None, False)
    else:
        from multiprocessing import resource_tracker

        # Starting the tracker lifts the mask, so it must run before.
        resource_tracker.ensure_running()
        # The mask is inherited; here a Ctrl+C waits until it is lifted, and is not lost.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _refusal(why: str) -> Draft:
    return Draft(refusal=(why, "Paste its text instead"))
