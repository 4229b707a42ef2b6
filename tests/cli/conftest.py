"""A command run as a reporter runs it, in this process."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from crossread.cli.main import main


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def troubles(self) -> list[str]:
        return self.err.splitlines()


@pytest.fixture
def crossread(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    def run(*arguments: object, given: bytes | str = b"") -> Ran:
        data = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        found = capfd.readouterr()
        return Ran(code, found.out, found.err)

    return run
