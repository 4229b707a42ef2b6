"""The entry point imports only what is needed, and the engine's rooms import nothing heavy."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crossread import launch

HEAVY = ("spacy", "trafilatura", "lxml", "scipy", "numpy", "PySide6", "babel", "diff_match_patch", "sqlite3")


def imported(code: str) -> list[str]:
    script = f"import sys\n{code}\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    return ran.stdout.splitlines()[-1].split()


@pytest.mark.parametrize(
    "room", ["launch", "cli.main", "story", "language", "compare", "export", "settings", "wording", "errors", "places"]
)
def test_a_room_imports_nothing_heavy(room: str) -> None:
    assert imported(f"import crossread.{room}") == []


def test_help_and_version_come_without_the_engine() -> None:
    assert imported("from crossread.launch import main; main(['--version'])") == []


def test_a_word_that_is_no_command_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[list[str]] = []
    monkeypatch.setattr("crossread.ui.app.main", lambda arguments: given.append(list(arguments)) or 0)
    assert launch.main(["story.crossread"]) == 0
    assert launch.main(["--sample"]) == 0
    assert given == [["story.crossread"], ["--sample"]]


def test_ctrl_c_while_the_imports_run_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(given: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(launch, "_run", interrupted)
    assert launch.main(["read", "wire.txt"]) == 130
