"""Finds every text of the sources that is shown to a reporter, by the calls that show it.

Qt's lupdate does not see texts inside f-strings, beside named values or in tables of actions, so this does.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

TABLES = {"Action": ("Actions", ("text", "bar", "tip"), 1), "_preference": ("Settings", ("said",), 1)}
"""Calls whose arguments are texts by themselves: their context, the names of the texts, and the place of the first."""


class Untranslatable(Exception):
    """A text that no translator would ever see: it is made up while the window runs."""


class Message(NamedTuple):
    """One text: `comment` tells it from its like; of a `counted` one it is the English singular."""

    context: str
    text: str
    comment: str = ""
    counted: bool = False


def extracted(root: Path) -> tuple[Message, ...]:
    """Return all texts of the checkout at `root`, in order, each once. Raises Untranslatable."""
    found: set[Message] = set()
    asked: dict[str, str] = {}
    for file in sorted((root / "desktop" / "crossread").rglob("*.py")):
        where = file.relative_to(root).as_posix()
        for call in _calls(file):
            found.update(_messages(call, where, asked))
    for file in sorted((root / "resources" / "samples").glob("*/story.toml")):
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        found.update(Message("Samples", table[name]) for name in ("title", "description") if table.get(name))
    contexts = {message.context for message in found}
    for context, where in asked.items():
        if context not in contexts:
            raise Untranslatable(f"{where}: nothing is marked for the context {context!r}")
    return tuple(sorted(found))


def _calls(file: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, node


def _messages(called: tuple[str, ast.Call], where: str, asked: dict[str, str]) -> Iterator[Message]:
    """Give the texts of one call; `asked` takes the contexts of texts that are looked up by a name."""
    name, call = called
    here = f"{where}:{call.lineno}"
    if name in TABLES:
        context, names, first = TABLES[name]
        held = {keyword.arg: keyword.value for keyword in call.keywords}
        held |= {names[0]: call.args[first]} if len(call.args) > first else {}
        texts = (_text(held[one]) for one in names if one in held)
        yield from (Message(context, text) for text in texts if text)
    elif name == "translate":
        context, text, comment = [*map(_text, call.args[:3]), None, None, None][:3]
        if context is None and text is not None:
            raise Untranslatable(f"{here}: the context is not written out")
        if context is None:
            return  # passes on what is marked elsewhere
        if text is None:
            asked.setdefault(context, here)
        else:
            yield Message(context, text, comment or "")
    elif name == "translate_n":
        context, one, many = map(_text, call.args[:3])
        if context is None or one is None or many is None:
            raise Untranslatable(f"{here}: context and forms are not written out")
        yield Message(context, many, one, counted=True)
    elif name in ("marked", "all_marked"):
        texts = [_text(argument) for argument in call.args]
        if None in texts:
            raise Untranslatable(f"{here}: what is marked is not written out")
        yield from (Message(str(texts[0]), str(text)) for text in texts[1:])


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
