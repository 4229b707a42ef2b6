"""Ctrl+C stops a command with one word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def test_an_interrupted_command_says_so_and_leaves_no_file(
    crossread: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("crossread.sources.load_all", interrupted)
    ran = crossread("compare", "a.txt", "b.txt", "--output", tmp_path / "report.txt")
    assert (ran.code, ran.out, ran.err.strip()) == (130, "", "Stopped.")
    assert list(tmp_path.iterdir()) == []


def test_progress_is_shown_on_a_terminal_only(crossread: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained in Lowick all day on Monday.", encoding="utf-8")
    assert crossread("read", tmp_path / "a.txt").err == ""
