"""The parser process: what hangs, crashes or takes too much is given up, and the next source is read all the same."""

from __future__ import annotations

import json
import logging
import multiprocessing
import os
import signal
import sys
import time
import types
from multiprocessing.connection import Connection

import pytest

from crossread.errors import Cancelled
from crossread.sources import child, process
from crossread.sources.process import Parser

TASK = {"kind": "text", "charset": None, "url": None}


def misbehave(pipe: Connection) -> None:
    """Serve as the parser does, but do what a task's bytes say."""
    child._limit()
    while True:
        try:
            task = json.loads(pipe.recv_bytes())
            data = pipe.recv_bytes()
        except EOFError:
            return
        pipe.send_bytes(b"ready")
        if data == b"hang":
            time.sleep(60)
        elif data == b"crash":
            os._exit(3)
        elif data == b"lie":
            pipe.send_bytes(b'{"paragraphs": [["throne", "x"]]}')
        elif data == b"babble":
            pipe.send_bytes(b"\x80\x04.")
        elif data == b"network":
            pipe.send_bytes(child._answer(task, call_out()))
        elif data == b"bomb":
            pipe.send_bytes(child._answer(task, explode()))
        else:
            pipe.send_bytes(child._answer(task, data))


def call_out() -> bytes:
    import socket

    try:
        socket.create_connection(("127.0.0.1", 9))
    except PermissionError:
        return b"The network was barred."
    return b"The network was open."


def explode() -> bytes:
    try:
        pile = bytearray(3 * child.MEMORY)
        for place in range(0, len(pile), 4096):
            pile[place] = 1
    except MemoryError:
        return b"The bomb was put out."
    return b"The bomb went off."


@pytest.mark.parametrize("evil", [b"hang", b"crash", b"lie", b"babble"])
def test_a_source_that_breaks_the_parser_is_refused_and_the_next_is_read(evil: bytes):
    with Parser(seconds=1.0, serve=misbehave) as parser:
        refusal = parser.read(TASK, evil).refusal
        assert refusal is not None
        assert parser.read(TASK, b"Three people died.").paragraphs[0][1] == "Three people died."


def test_one_process_reads_a_whole_batch():
    with Parser() as parser:
        parser.read(TASK, b"Three people died.")
        first = parser._process.pid
        parser.read(TASK, b"Four people died.")
        assert parser._process.pid == first


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a watchdog holds the limit")
def test_a_memory_bomb_is_put_out():
    with Parser(seconds=5.0, serve=misbehave) as parser:
        assert parser.read(TASK, b"bomb").paragraphs[0][1] == "The bomb was put out."


def test_where_the_system_keeps_no_limit_a_watchdog_does(monkeypatch: pytest.MonkeyPatch):
    with Parser(seconds=20.0, serve=misbehave) as parser:
        parser.read(TASK, b"warm up")
        monkeypatch.setattr(process, "sys", types.SimpleNamespace(platform="darwin", modules=sys.modules))
        monkeypatch.setattr(process, "MEMORY", 1)
        refusal = parser.read(TASK, b"hang").refusal
        assert refusal is not None
        assert "memory" in refusal[0]


def test_the_parser_reaches_no_network():
    with Parser(seconds=5.0, serve=misbehave) as parser:
        assert parser.read(TASK, b"network").paragraphs[0][1] == "The network was barred."


def test_cancelling_kills_the_parser_at_once():
    with Parser(seconds=30.0, serve=misbehave) as parser:
        parser.read(TASK, b"warm up")
        number = parser._process.pid
        start = time.monotonic()
        with pytest.raises(Cancelled):
            parser.read(TASK, b"hang", cancelled=lambda: time.monotonic() - start > 0.1)
        assert time.monotonic() - start < 15.0  # not the thirty seconds it may take
        assert number not in {other.pid for other in multiprocessing.active_children()}


def in_a_worker(results: Connection) -> None:
    from crossread import sources

    results.send(sources.load(sources.Pasted("Three people died in the flood, the county said.")).trouble)


def test_a_worker_process_may_load_sources():
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    worker = context.Process(target=in_a_worker, args=(theirs,), daemon=False)
    worker.start()
    assert ours.poll(30)
    assert ours.recv() is None
    worker.join(10)
    assert worker.exitcode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
@pytest.mark.parametrize("moment", [0.0, 0.02, 0.1, 0.3])
def test_ctrl_c_while_a_parser_starts_prints_nothing(moment: float, capfd: pytest.CaptureFixture[str]):
    with Parser() as parser:
        parser._started()
        time.sleep(moment)
        os.kill(parser._process.pid, signal.SIGINT)
        assert parser.read(TASK, b"Three people died.").paragraphs[0][1] == "Three people died."
    assert "".join(capfd.readouterr()) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="there signals have no mask")
def test_starting_a_parser_leaves_ctrl_c_as_it_was():
    with Parser() as parser:
        parser.read(TASK, b"Three people died.")
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def with_a_bug(pipe: Connection) -> None:
    """Serve as the parser does, with a parser that has a bug and prints."""
    from crossread.sources import parsing

    def parse(task: dict[str, object], data: bytes) -> None:
        os.write(2, b"noise")
        raise LookupError(data.decode())

    parsing.parse = parse
    child.serve(pipe)


def test_a_bug_is_one_sentence_for_the_reporter_and_a_traceback_for_the_log(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
):
    with caplog.at_level(logging.ERROR), Parser(serve=with_a_bug) as parser:
        refusal = parser.read(TASK, b"a comma too many").refusal
    assert refusal is not None
    assert "Crossread itself" in refusal[0]
    assert "LookupError: a comma too many" in caplog.text
    assert "".join(capfd.readouterr()) == ""
