"""Reading a theme file into a Theme, and telling which theme the system asks for."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from crossread import places
from crossread.align import RowKind
from crossread.compare import MarkKind
from crossread.facts import Verdict
from crossread.ui.theme.values import Look, Sign, Theme

NAMES = ("light", "dark", "safe")
"""The themes that come with the app."""

_SURFACES = (
    "page",
    "paper",
    "card",
    "raised",
    "ink",
    "muted",
    "faint",
    "rule",
    "accent",
    "on_accent",
    "selection",
    "gap",
    "furniture",
    "trouble",
)


@cache
def load(name: str) -> Theme:
    """Return the theme of this name. Raises ValueError for a file that leaves a role out or names no colour."""
    path = places.resources() / "themes" / f"{name}.toml"
    with path.open("rb") as file:
        table = tomllib.load(file)
    try:
        return Theme(
            name=name,
            label=table["label"],
            dark=table["dark"],
            fact=_look(table["fact"]),
            found=_look(table["found"]),
            found_here=_look(table["found_here"]),
            shared=_look(table["shared"]),
            marks={kind: _look(table["marks"][kind.value]) for kind in MarkKind},
            rows={kind: _look(table["rows"][kind.value]) for kind in RowKind},
            verdicts={verdict: _look(table["verdicts"][verdict.value]) for verdict in Verdict},
            **{role: _colour(table["surfaces"][role]) for role in _SURFACES},
        )
    except KeyError as error:
        raise ValueError(f"{path.name} says nothing of the role {error}") from error


def system_theme_name() -> str:
    """Return "dark" where the desktop asks for a dark scheme, else "light". Needs a running application."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _look(entry: dict[str, Any]) -> Look:
    return Look(_colour(entry["colour"]), _colour(entry["tint"]), Sign(entry["sign"]))


def _colour(text: str) -> QColor:
    """Return the colour written as #rrggbb or, with its opacity last, #rrggbbaa."""
    colour = QColor(text[:7])
    if len(text) == 9:
        colour.setAlpha(int(text[7:], 16))
    if len(text) not in (7, 9) or not colour.isValid():
        raise ValueError(f"not a colour: {text!r}")
    return colour
