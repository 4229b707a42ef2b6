"""The parser process, seen from within: takes one source after another, gives each one's draft back as JSON.

What it reads may be hostile, so it limits its own memory, may reach no network and start no program, and nothing it
sends is ever unpickled.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
import traceback
from multiprocessing.connection import Connection
from pathlib import Path

MEMORY = 1024 * 1024 * 1024
"""Bytes a parser may take, 1 GB: a 2 GB decompression bomb ended as a MemoryError after 1.5 s under it."""
LIFETIME = 60.0
"""Seconds after which a parser ends itself, should the process that would end it have died first."""
FAULT_LENGTH = 10_000
"""Characters kept of a traceback, from its end: what a hostile source makes of it must not fill the log."""
_BARRED = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "socket.sendto",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "shutil.",
)


def serve(pipe: Connection) -> None:
    """Read tasks from `pipe` until it closes: a JSON header, then the bytes.

    Each is answered with "ready", once what its parser needs is loaded, and then with its draft, or with the traceback
    of a fault of ours. Nothing is ever printed: this is the reporter's terminal.
    """
    _limit()
    _be_silent()
    nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as the process lives
    while True:
        try:
            task = json.loads(pipe.recv_bytes())
            data = pipe.recv_bytes()
            faulthandler.dump_traceback_later(LIFETIME, exit=True, file=nowhere)
            unloaded = _load(task, data)
            pipe.send_bytes(b"ready")
            pipe.send_bytes(unloaded or _answer(task, data))
            faulthandler.cancel_dump_traceback_later()
        except (EOFError, OSError, KeyboardInterrupt):
            return


def _load(task: dict[str, object], data: bytes) -> bytes | None:
    """Load the parser a source needs: the extractor alone takes a second, which is not the source's.

    Return None, or the answer that says why it cannot be loaded.
    """
    try:
        import crossread.sources.parsing  # noqa: F401 - loaded for what follows

        if task["kind"] == "html" or (task["kind"] == "json" and b'"html"' in data):
            import trafilatura  # noqa: F401 - loaded for what follows
    except Exception:
        return _fault()
    return None


def _answer(task: dict[str, object], data: bytes) -> bytes:
    from crossread.sources.parsing import PASTE, parse
    from crossread.sources.values import Draft

    try:
        draft = parse(task, data)
        return json.dumps(draft.encoded()).encode()
    except MemoryError:
        del data
        draft = Draft(refusal=("reading it takes more memory than is safe", PASTE))
    except RecursionError:
        draft = Draft(refusal=("it is nested too deeply to be read", PASTE))
    except Exception:
        return _fault()
    return json.dumps(draft.encoded()).encode()


def _fault() -> bytes:
    """Return the answer that carries the traceback of the fault at hand; the process that asked logs it."""
    return json.dumps({"fault": traceback.format_exc()[-FAULT_LENGTH:]}).encode()


def _be_silent() -> None:
    """Let nothing that is printed here, by a library written in C either, reach the terminal."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def _limit() -> None:
    # Ctrl+C reaches every process of a terminal; the one that started this one decides what becomes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_bar)


def _bar(event: str, _: object) -> None:
    if event.startswith(_BARRED):
        raise PermissionError(f"a parser may not do this: {event}")
