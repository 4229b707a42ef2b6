"""The pinned requirements: in step with pyproject.toml, hashed, and without an address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "requirements"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ENGINE = PROJECT["project"]["dependencies"]
WINDOW = PROJECT["project"]["optional-dependencies"]["window"]
TOOLS = PROJECT["dependency-groups"]["dev"]


def pinned(name: str) -> dict[str, list[str]]:
    """The pinned versions of each package in one file, by its normal name (several where markers part them)."""
    found: dict[str, list[str]] = {}
    for package, version in re.findall(
        r"^([\w.\-]+)==([\w.+!]+)", (FOLDER / f"{name}.txt").read_text("utf-8"), re.MULTILINE
    ):
        found.setdefault(normal(package), []).append(version)
    return found


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize(
    ("name", "asked"), [("engine", ENGINE), ("window", ENGINE + WINDOW), ("development", ENGINE + WINDOW + TOOLS)]
)
def test_every_dependency_is_pinned_within_its_bounds(name: str, asked: list[str]) -> None:
    pins = pinned(name)
    for requirement in map(Requirement, asked):
        versions = pins.get(normal(requirement.name), [])
        assert versions, f"{requirement.name} is not pinned: run packaging/requirements/make"
        assert all(requirement.specifier.contains(version, prereleases=True) for version in versions), requirement


def test_the_engine_is_pinned_without_the_window() -> None:
    assert not [package for package in pinned("engine") if "pyside" in package or "shiboken" in package]


@pytest.mark.parametrize("name", ["engine", "window", "development"])
def test_every_pin_is_hashed_and_none_names_an_address(name: str) -> None:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    blocks = re.split(r"\n(?=\S)", text.replace("\\\n", " "))
    assert [block for block in blocks if "==" in block and "--hash=sha256:" not in block] == []
