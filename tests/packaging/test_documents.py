"""What the documents name must be there: files, sample stories, commands of the command line."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from crossread.launch import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "desktop" / "README.md"]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SCRIPT = ROOT / "packaging" / "linux" / "run"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?://|#)([^)#\s]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_readme_names_stories_and_files_that_exist() -> None:
    assert set(re.findall(r"--sample (\w+)", README)) <= {
        path.parent.name for path in (ROOT / "resources" / "samples").glob("*/story.toml")
    }
    assert [
        name for name in re.findall(r"\b(?:resources|packaging)/[\w/.\-]+\w", README) if not (ROOT / name).exists()
    ] == []


def test_the_readme_calls_commands_that_exist() -> None:
    called = re.findall(r"^crossread (\S+)", README, re.MULTILINE)
    assert {word for word in called if not word.startswith("-")} == COMMANDS - {"align"}


def test_the_version_is_told_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    import crossread

    assert crossread.__version__ == project["version"]


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("sh"), reason="a script for Debian")
def test_the_set_up_script_says_what_it_wants() -> None:
    told = subprocess.run(["sh", str(SCRIPT)], capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert told.stdout == ""
    assert told.stderr.startswith("crossread: Say what to run")
    assert told.stderr.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a script for Debian")
def test_without_an_administrator_the_set_up_script_names_one_command(tmp_path: Path) -> None:
    """On a machine where nothing is installed, the one sentence holds everything an administrator has to run."""
    bare = tmp_path / "bin"
    bare.mkdir()
    for tool in ("dirname", "head", "find", "mkdir", "sh"):
        found = shutil.which(tool)
        assert found
        (bare / tool).symlink_to(found)
    for name, does in {"apt-get": "exit 1", "id": "echo 1000", "ldconfig": "exit 0"}.items():
        (bare / name).write_text(f"#!{shutil.which('sh')}\n{does}\n", encoding="utf-8")
        (bare / name).chmod(0o755)
    project = tmp_path / "project" / "packaging" / "linux"
    project.mkdir(parents=True)
    script = project / "run"
    script.write_text(
        SCRIPT.read_text(encoding="utf-8").replace("/usr/bin/python3", "/nowhere/python3"), encoding="utf-8"
    )
    told = subprocess.run(
        [shutil.which("sh") or "sh", str(script), "crossread", "compare", "a.txt"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": str(bare), "HOME": str(tmp_path)},
    )
    assert told.returncode == 1
    assert told.stderr.count("\n") == 1
    assert "apt-get install --yes --no-install-recommends python3 python3-venv ca-certificates" in told.stderr
