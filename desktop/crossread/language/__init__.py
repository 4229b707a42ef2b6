"""Version -> Reading: sentences, words and names as plain values. The only home of spaCy, imported when first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from crossread.language.values import Name, NameKind, ParagraphReading, Reading, Sentence, Word

if TYPE_CHECKING:
    from crossread.language.reading import Reader, installed, reader, warm

_CALLS = frozenset({"Reader", "installed", "reader", "warm"})
"""The room's calls, loaded at first use: the window needs the values alone to paint."""


def __getattr__(name: str) -> Any:
    if name not in _CALLS:
        raise AttributeError(name)
    call = globals()[name] = getattr(import_module("crossread.language.reading"), name)
    return call


__all__ = [
    "Name",
    "NameKind",
    "ParagraphReading",
    "Reader",
    "Reading",
    "Sentence",
    "Word",
    "installed",
    "reader",
    "warm",
]
