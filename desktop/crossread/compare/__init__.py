"""The whole road in one call: options, progress, cancel; and any two versions of what came of it as one text."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from crossread.compare.apart import apart
from crossread.compare.order import UNNUMBERED, numbered, strays
from crossread.compare.values import Comparison, Mark, MarkKind, Options, Step

if TYPE_CHECKING:
    from crossread.compare.comparing import Comparer, compare
    from crossread.compare.redlining import Passage, PassageKind, Piece, PieceKind, redline


_CALLS = {
    "Comparer": "comparing",
    "compare": "comparing",
    "Passage": "redlining",
    "PassageKind": "redlining",
    "Piece": "redlining",
    "PieceKind": "redlining",
    "redline": "redlining",
}
"""The room's calls by the modules that hold them, loaded at first use: the window needs the values alone to paint."""


def __getattr__(name: str) -> Any:
    if name not in _CALLS:
        raise AttributeError(name)
    call = globals()[name] = getattr(import_module(f"crossread.compare.{_CALLS[name]}"), name)
    return call


__all__ = [
    "UNNUMBERED",
    "Comparer",
    "Comparison",
    "Mark",
    "MarkKind",
    "Options",
    "Passage",
    "PassageKind",
    "Piece",
    "PieceKind",
    "Step",
    "apart",
    "compare",
    "numbered",
    "redline",
    "strays",
]
