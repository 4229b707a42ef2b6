"""Standard output and standard error: UTF-8 everywhere, progress on a terminal only, troubles counted."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import TextIO

from crossread.compare import Step
from crossread.export import write_whole

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_CLEAR = "\r\x1b[K"


def harmless(text: str) -> str:
    """Return `text` without control characters, by which a source could rewrite what a terminal shows."""
    return _CONTROLS.sub("�", text)


class Terminal:
    """Where a command writes. `troubles` counts the lines of trouble told so far."""

    def __init__(self) -> None:
        self.troubles = 0
        self._shown = False
        _speak_utf8(sys.stdout, "strict")
        _speak_utf8(sys.stderr, "backslashreplace")
        self._lively = sys.stderr is not None and sys.stderr.isatty()

    def trouble(self, sentence: str) -> None:
        """Tell one trouble, as one line."""
        self.troubles += 1
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Tell something on standard error, as one line."""
        self.clear()
        print(harmless(" ".join(sentence.split())), file=sys.stderr)

    def progress(self, step: Step) -> None:
        """Show how far the work is, on a terminal."""
        if not self._lively:
            return
        sys.stderr.write(f"{_CLEAR}{step.stage}: {step.done} of {step.total}")
        sys.stderr.flush()
        self._shown = True

    def clear(self) -> None:
        """Take the progress off the terminal."""
        if self._shown:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
            self._shown = False

    def write(self, text: str, output: Path | None) -> None:
        """Write a command's result, wholly or not at all where it is a file. Raises Unsaved."""
        self.clear()
        if output is not None and str(output) != "-":
            write_whole(output, text.encode("utf-8"))
            return
        sys.stdout.write(text)

    def flush(self) -> None:
        """Push out what waits, so that a closed pipe is noticed here."""
        self.clear()
        sys.stdout.flush()

    def paints(self, output: Path | None) -> bool:
        """Return whether the result is read on a terminal."""
        return output is None and sys.stdout.isatty()


def _speak_utf8(stream: TextIO | None, errors: str) -> None:
    # A Windows console or a C locale would fail at the first curly quote; line ends are written as they are given.
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors=errors, newline="")
