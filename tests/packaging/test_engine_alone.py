"""The engine and the command line never need the window's libraries, and start without the heavy ones."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crossread import places

BLOCKED = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is not to be imported here")
sys.meta_path.insert(0, Blocked())
"""


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_a_story_is_compared_without_qt() -> None:
    folder = places.resources() / "samples" / "dam"
    run = BLOCKED + "from crossread.launch import main; sys.exit(main(sys.argv[1:]))"
    done = python(run, "compare", *(str(path) for path in sorted(folder.glob("*.html"))), "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert '"crossread.comparison/1"' in done.stdout


@pytest.mark.parametrize("room", ["story", "sources", "language", "align", "diff", "facts", "compare", "export"])
def test_importing_a_room_loads_nothing_heavy(room: str) -> None:
    heavy = ("PySide6", "spacy", "trafilatura", "scipy", "lxml")
    code = f"import sys, crossread.{room}; print(*(name for name in {heavy!r} if name in sys.modules))"
    done = python(code)
    assert done.stderr == ""
    assert done.stdout.split() == []
