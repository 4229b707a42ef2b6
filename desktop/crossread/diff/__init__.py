"""Two texts -> edits, word by word. The only home of diff-match-patch."""

from crossread.diff.edits import cell, words
from crossread.diff.values import CellEdit, Edit, EditKind, Span

__all__ = ["CellEdit", "Edit", "EditKind", "Span", "cell", "words"]
