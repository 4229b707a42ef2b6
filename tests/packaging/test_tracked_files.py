"""What every tracked file must keep to: readable anywhere, tied to no machine and to no registry's address."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = {
    *(".py", ".md", ".toml", ".yml", ".yaml", ".txt", ".cfg", ".ini", ".sh", ".json", ".html", ".tsv", ".csv"),
    *(".spec", ".nsi", ".xml", ".desktop", ".svg", ""),
}
# Written so that this file does not itself name what it looks for.
REGISTRIES = re.compile(r"pypi[.]org|python[h]osted|registry[.]npm|deb[.]debian|conda[.]anaconda")
# Where build machines and administrators keep things, and where this checkout and its owner are.
HERE = "|".join(re.escape(path.as_posix()) for path in (ROOT, Path.home()) if len(path.parts) > 2)
MACHINE_PATHS = re.compile(rf"(?<![\w.~$}}])(?:/(?:work|root|tmp/\w*jobs)/{'|' + HERE if HERE else ''})")
LONG_LINES = 500


MODELS = ROOT / "resources" / "models"


@cache
def tracked() -> tuple[Path, ...]:
    """Every file under version control that is there, or skip where this is no checkout or git is not installed."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a checkout")
    return tuple(path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file())


def is_text(path: Path) -> bool:
    """Weights and the like have no suffix either."""
    return path.suffix in TEXT and not (MODELS in path.parents and not path.suffix and path.name != "LICENSE")


def text_files() -> list[tuple[str, str]]:
    return [
        (path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in tracked() if is_text(path)
    ]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {found.group()}"
        for name, text in text_files()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := pattern.search(line))
    ]


def test_no_file_names_a_package_registry() -> None:
    assert lines_with(REGISTRIES) == []


def test_no_file_carries_a_path_of_somebodys_machine() -> None:
    assert lines_with(MACHINE_PATHS) == []


def test_the_patterns_would_find_what_they_look_for() -> None:
    assert REGISTRIES.search("--index-url https://" + "pypi" + ".org/simple")
    assert MACHINE_PATHS.search("opened " + ROOT.as_posix() + "/story.html")
    assert not MACHINE_PATHS.search("see https://example.org/work/page")


def test_text_is_utf8_with_plain_line_ends() -> None:
    assert [
        name for name, text in text_files() if "\ufffd" in text and not name.startswith(("tests/", "desktop/"))
    ] == []
    assert [path.name for path in tracked() if is_text(path) and b"\r\n" in path.read_bytes()] == []


def test_tables_can_be_read() -> None:
    readers = {".toml": tomllib.loads, ".json": json.loads}
    read = {
        path.name: readers[path.suffix](path.read_text(encoding="utf-8"))
        for path in tracked()
        if path.suffix in readers
    }
    assert {"pyproject.toml", "story.toml", "differences.toml"} <= read.keys()
    assert [name for name, table in read.items() if not table] == []


def test_no_module_outgrows_its_first_line() -> None:
    modules = [path for path in tracked() if path.suffix == ".py"]
    long = {path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in modules}
    assert {name: lines for name, lines in long.items() if lines > LONG_LINES} == {}
