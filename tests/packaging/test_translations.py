"""The files of translations against the sources: nothing is missing, nothing is behind, every value has its place."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "fr")
NARROW = "\u202f"


def part(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / "translations" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


extraction = part("extraction")
linguist = part("linguist")


def text_of(language: str) -> str:
    return (ROOT / "resources" / "translations" / f"crossread_{language}.ts").read_text(encoding="utf-8")


def translations(language: str) -> list[tuple[str, str]]:
    """Every text with each of its translated forms."""
    forms = linguist.Catalogue.read(text_of(language)).forms
    return [(message.text, form) for message, held in forms.items() for form in held]


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_sources_is_translated(language: str) -> None:
    found = linguist.Catalogue.read(text_of(language))
    assert set(extraction.extracted(ROOT)) ^ set(found.forms) == set(), "run packaging/translations/make"
    assert linguist.unfinished(found) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_stands_as_the_script_writes_it(language: str) -> None:
    assert linguist.Catalogue.read(text_of(language)).text() == text_of(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_a_place_for_each_value(language: str) -> None:
    forms = linguist.Catalogue.read(text_of(language)).forms
    wrong = [
        (message.text, held)
        for message, held in forms.items()
        if places(held[-1]) != places(message.text)
        or (message.counted and set(places(held[0])) | {"{n}"} != set(places(message.text)) | {"{n}"})
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_entry_has_a_mnemonic_where_the_english_one_has(language: str) -> None:
    assert [both for both in translations(language) if both[0].count("&") != both[1].count("&")] == []


def test_french_sets_narrow_spaces_at_its_signs() -> None:
    loose = re.compile(r" [;:!?»]|« |[^\s\u202f\u00a0][;!?](?!\))|[a-zé}”]: ")
    assert [form for _, form in translations("fr") if loose.search(form)] == []
    assert any(f"{NARROW}:" in form for _, form in translations("fr"))


def test_a_made_up_text_is_refused(tmp_path: Path) -> None:
    room = tmp_path / "desktop" / "crossread"
    room.mkdir(parents=True)
    (room / "a.py").write_text('translate(name, "Facts")\n', encoding="utf-8")
    with pytest.raises(extraction.Untranslatable, match=r"a\.py:1"):
        extraction.extracted(tmp_path)


def test_every_way_to_say_something_is_found(tmp_path: Path) -> None:
    room = tmp_path / "desktop" / "crossread"
    room.mkdir(parents=True)
    (room / "a.py").write_text(
        "f\"<b>{translate('A', 'in an f-string, with {value}', value=1)}</b>\"\n"
        'translate_n("B", "{n} fact", "{n} facts", 3)\n'
        'TABLE = (marked("C", "one"), *all_marked("C", "two", "three"))\n'
        'translate("C", TABLE[0])\n'
        'Action("id", "&Text", "&Menu", run, bar="Short", tip="Long")\n',
        encoding="utf-8",
    )
    message = extraction.Message
    assert extraction.extracted(tmp_path) == (
        message("A", "in an f-string, with {value}"),
        message("Actions", "&Text"),
        message("Actions", "Long"),
        message("Actions", "Short"),
        message("B", "{n} facts", "{n} fact", counted=True),
        message("C", "one"),
        message("C", "three"),
        message("C", "two"),
    )


def test_what_was_translated_stays_and_what_is_new_waits() -> None:
    old, new = extraction.Message("A", "old & <b>"), extraction.Message("A", "{n} new", "{n} new", counted=True)
    gone = extraction.Message("A", "gone")
    before = linguist.Catalogue("de", {old: ("alt & <b>",), gone: ("weg",)})
    now = linguist.Catalogue.read(before.text()).updated([old, new])
    assert now.forms == {old: ("alt & <b>",), new: ("", "")}
    assert linguist.unfinished(now) == [new]
    assert linguist.Catalogue.read(now.text()) == linguist.Catalogue("de", now.forms, frozenset({new}))
