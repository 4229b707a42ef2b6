"""The engine's sentences in another language: every one is known, and its values are retold with it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread import retelling
from crossread.translation import ENGLISH, Tongue, speak

ENGINE = Path(__file__).resolve().parents[2] / "desktop" / "crossread"
ROOMS = ("sources", "language", "align", "facts", "compare", "storage", "export", "ui/work")


def bracketed(_context: str, text: str, _comment: str, _n: int) -> str:
    return f"‹{text}›"


@pytest.fixture(autouse=True)
def _brackets() -> Iterator[None]:
    speak(Tongue("xx", bracketed, ".", ","))
    yield
    speak(ENGLISH)


# --- What the engine can say ------------------------------------------------------------------------------------------


FILLED = {
    "_PASTE": "Check the path",
    "_either(installed())": "one of a, b, or the one that comes with the app",
    "signs": "7 signs",
}
"""What stands in places that hold more than a figure or a name."""


def said(node: ast.expr | None) -> str | None:
    """A written text as it comes out, with something in each place; None for what is made elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else FILLED.get(ast.unparse(part.value), "7")
            for part in node.values
        )
    return None


def nodes() -> Iterator[ast.AST]:
    for room in ROOMS:
        for file in sorted((ENGINE / room).rglob("*.py")):
            yield from ast.walk(ast.parse(file.read_text(encoding="utf-8")))


def troubles() -> Iterator[str]:
    """The reason and the remedy of every StoryError that is raised, the one filled in where the other is a name."""
    for node in nodes():
        parts: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in ("Unreadable", "Unsaved", "StoryError"):
                parts = node.args[1:3]
            refusal = [key.value for key in node.keywords if key.arg == "refusal"]
            if refusal and isinstance(refusal[0], ast.Tuple):
                parts = refusal[0].elts
        if parts and not any(isinstance(one, ast.Starred) for one in parts):
            why, remedy = [*map(said, parts), None][:2]
            if why or remedy:
                yield f"X: {why or 'it is empty'}. {remedy or 'Check the path'}."


def notices() -> Iterator[str]:
    for node in nodes():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append":
            owner = ast.unparse(node.func.value)
            text = said(node.args[0]) if owner.endswith("notices") else None
            if text:
                yield text


def rules() -> Iterator[str]:
    """Every rule a shown verdict can have; what cannot be compared makes no line."""
    for node in nodes():
        held: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            held = node.args if node.func.id == "Judged" else node.args[1:] if node.func.id == "_opposed" else []
        if isinstance(node, ast.Tuple):
            held = node.elts
        if len(held) == 2 and "Verdict." in ast.unparse(held[0]) + ast.unparse(node):
            text = said(held[1])
            if text and " " in text and not text.startswith("not surely"):
                yield text


@pytest.mark.parametrize("sentence", sorted(set(troubles())))
def test_every_trouble_is_known(sentence: str) -> None:
    assert retelling.trouble(sentence).startswith("‹X: ‹")


@pytest.mark.parametrize("sentence", sorted(set(notices())))
def test_every_notice_is_known(sentence: str) -> None:
    assert retelling.trouble(sentence).startswith("‹")


@pytest.mark.parametrize("sentence", sorted(set(rules())))
def test_every_rule_is_known(sentence: str) -> None:
    assert retelling.rule(sentence).startswith("‹")


def test_the_sources_hold_what_these_tests_look_for() -> None:
    assert len(set(troubles())) > 50
    assert len(set(notices())) > 5
    assert len(set(rules())) > 50


# --- How it is retold -------------------------------------------------------------------------------------------------

GERMAN = {
    "about {value}": "etwa {value}",
    "{value} against {values}": "{value} gegen {values}",
    "{one}; {other}": "{one}; {other}",
    "{count} more": "{count} weitere",
    "{value} against {values}: {reason}": "{value} gegen {values}: {reason}",
    "below the other's floor": "unter der Untergrenze",
    "at least {value}": "mindestens {value}",
    "{day} {month} {year}": "{day}. {month} {year}",
    "{date}, {time}": "{date}, {time}",
    "July": "Juli",
    "{figure} million": "{figure} Millionen",
    "years": "Jahre",
    "raised from {value} to {later} {mark}": "{mark} erhöht von {value} auf {later}",
    "{change}, then to {value} {mark}": "{change}, dann {mark} auf {value}",
    "at {time}": "um {time}",
    "{name}: {why}. {remedy}.": "{name}: {why}. {remedy}.",
    "there is no such file": "diese Datei gibt es nicht",
    "Check the path": "Den Pfad prüfen",
    "who says: {what}": "wer es sagt: {what}",
}


@pytest.fixture
def _german(_brackets: None) -> None:
    speak(Tongue("de", lambda _context, text, _comment, _n: GERMAN.get(text, text), ".", ","))


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("14 people against 17 people", "14 people gegen 17 people"),
        (
            "14 people against at least 1,200 people; 17 people; 1 more: below the other's floor",
            "14 people gegen mindestens 1.200 people; 17 people; 1 weitere: unter der Untergrenze",
        ),
        (
            "raised from about 2,300 people to 3.5 million people at 11:40",
            "um 11:40 erhöht von etwa 2.300 people auf 3,5 Millionen people",
        ),
        (
            "raised from 10 years to 12 years at 11:40, then to 14 years at 17:05",
            "um 11:40 erhöht von 10 Jahre auf 12 Jahre, dann um 17:05 auf 14 Jahre",
        ),
    ],
)
def test_a_rule_is_one_sentence_with_its_values_retold(english: str, german: str) -> None:
    assert retelling.rule(english) == german


@pytest.mark.usefixtures("_german")
def test_figures_and_dates_are_written_as_the_language_does() -> None:
    assert retelling.value("1,186 residents") == "1.186 residents"
    assert retelling.value("12 July 2025, 09:25") == "12. Juli 2025, 09:25"
    assert retelling.value("2025") == "2025"
    assert retelling.value("Anton Sayle") == "Anton Sayle"
    assert retelling.about("who says: people killed") == "wer es sagt: people killed"


@pytest.mark.usefixtures("_german")
def test_a_name_may_hold_the_signs_that_divide_a_sentence() -> None:
    sentence = "C:\\news: today. old.txt: there is no such file. Check the path."
    assert retelling.trouble(sentence) == "C:\\news: today. old.txt: diese Datei gibt es nicht. Den Pfad prüfen."


@given(st.text())
def test_what_no_template_knows_stays_as_it_is_in_english(words: str) -> None:
    speak(ENGLISH)
    assert (
        retelling.rule(words) == retelling.about(words) == retelling.value(words) == retelling.trouble(words) == words
    )


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",))))
def test_nothing_a_version_says_breaks_the_retelling(words: str) -> None:
    for retold in (retelling.rule, retelling.about, retelling.value, retelling.trouble):
        assert isinstance(retold(words), str)
