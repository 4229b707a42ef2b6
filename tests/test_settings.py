"""Preferences are kept, and a broken file never keeps a reporter from working."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crossread import settings
from crossread.errors import Unsaved
from crossread.settings import Settings


def test_preferences_are_kept(tmp_path: Path) -> None:
    wanted = Settings(theme="dark", text_size=1.25)
    settings.save(wanted, tmp_path / "new")
    assert settings.load(tmp_path / "new").settings == wanted


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == settings.Loaded(Settings())


@pytest.mark.parametrize("content", [b"{theme: dark", b"\xff\xfe\x00", b"[1]", b"", b"[" * 100_000])
def test_a_broken_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    found = settings.load(tmp_path)
    assert found.settings == Settings()
    assert len(found.troubles) == 1
    assert (tmp_path / "settings.broken.json").read_bytes() == content


def test_a_value_out_of_range_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(
        '{"theme": "neon", "text_size": NaN, "pipeline": "en_core_web_sm"}', encoding="utf-8"
    )
    found = settings.load(tmp_path)
    assert found.settings == Settings(pipeline="en_core_web_sm")
    assert len(found.troubles) == 2


def test_what_a_newer_app_kept_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"columns": 3}', encoding="utf-8")
    settings.save(Settings(), tmp_path)
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["columns"] == 3


def test_values_are_checked() -> None:
    with pytest.raises(ValueError, match="theme is one of"):
        Settings(theme="neon")
    with pytest.raises(ValueError, match="lies between"):
        Settings(text_size=9.0)
    with pytest.raises(TypeError, match="pipeline is str"):
        Settings(pipeline=3)  # type: ignore[arg-type]


def test_every_preference_says_what_it_does() -> None:
    for described in settings.describe():
        assert described.said.endswith(".")
        assert described.problem(described.default) is None


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unsaved, match="your settings could not be kept"):
        settings.save(Settings(), tmp_path / "file")
