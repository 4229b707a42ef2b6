"""The whole road in one call: options, progress, cancel; and any two versions of what came of it as one text."""

from crossread.compare.comparing import Comparer, compare
from crossread.compare.redlining import Passage, PassageKind, Piece, PieceKind, redline
from crossread.compare.values import Comparison, Mark, MarkKind, Options, Step

__all__ = [
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
    "compare",
    "redline",
]
