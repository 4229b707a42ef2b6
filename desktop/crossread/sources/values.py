"""What goes into the sources room and what its parsers hand back, as plain values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from crossread.story import Role


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a reporter pastes. Where the clipboard held both forms, `html` is read and `text` stands by."""

    text: str = ""
    html: str | None = None
    name: str = "pasted text"


Source = str | Path | Pasted
"""A path, an http(s) address, or something pasted."""


class Kind(StrEnum):
    """What the bytes of a source are, among the forms Crossread reads."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"


@dataclass(slots=True)
class Draft:
    """What a parser made of one source, before it is a Version. Only plain values, so that it travels as JSON.

    `published` is an ISO 8601 date or time. `refusal` is a reason and a remedy where nothing could be read.
    """

    paragraphs: list[tuple[Role, str]] = field(default_factory=list)
    title: str | None = None
    outlet: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    url: str | None = None
    credits: list[str] = field(default_factory=list)
    language: str | None = None
    notices: list[str] = field(default_factory=list)
    refusal: tuple[str, str] | None = None

    def encoded(self) -> dict[str, Any]:
        """Return the draft as JSON-ready values."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def decoded(cls, given: dict[str, Any]) -> Self:
        """Return the draft that `encoded` gave. Raises ValueError for anything that is not one.

        The parser process may have been taken over by what it read, so nothing in `given` is trusted.
        """
        try:
            refusal = given["refusal"]
            return cls(
                paragraphs=[(Role(role), _text(text)) for role, text in given["paragraphs"]],
                title=_text_or_none(given["title"]),
                outlet=_text_or_none(given["outlet"]),
                authors=[_text(name) for name in given["authors"]],
                published=_text_or_none(given["published"]),
                url=_text_or_none(given["url"]),
                credits=[_text(name) for name in given["credits"]],
                language=_text_or_none(given["language"]),
                notices=[_text(notice) for notice in given["notices"]],
                refusal=None if refusal is None else (_text(refusal[0]), _text(refusal[1])),
            )
        except (KeyError, TypeError, IndexError) as error:
            raise ValueError("not a draft") from error


def _text(given: object) -> str:
    if not isinstance(given, str):
        raise TypeError("not text")
    return given


def _text_or_none(given: object) -> str | None:
    return None if given is None else _text(given)


def when(written: str | None) -> dt.date | None:
    """Return the date, or the time where there is one, of an ISO 8601 text; None for anything else."""
    if not written:
        return None
    try:
        return dt.datetime.fromisoformat(written) if "T" in written else dt.date.fromisoformat(written)
    except ValueError:
        return None


def unique(names: Sequence[str]) -> list[str]:
    """Return `names` in order, each once, letter case aside."""
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(name.casefold(), name)
    return list(seen.values())
