"""Readings -> rows: which paragraphs of N versions stand together; and which words two versions have in common."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from crossread.align.doubt import weak
from crossread.align.values import Passage, Row, RowKind, SharedText, Source

if TYPE_CHECKING:
    from crossread.align.alignment import align
    from crossread.align.sharing import shared


_CALLS = {
    "align": "alignment",
    "shared": "sharing",
}
"""The room's calls by the modules that hold them, loaded at first use: the window needs the values alone to paint."""


def __getattr__(name: str) -> Any:
    if name not in _CALLS:
        raise AttributeError(name)
    call = globals()[name] = getattr(import_module(f"crossread.align.{_CALLS[name]}"), name)
    return call


__all__ = ["Passage", "Row", "RowKind", "SharedText", "Source", "align", "shared", "weak"]
