"""Two texts -> edits, word by word. The only home of diff-match-patch."""

from crossread.diff.values import Edit, EditKind

__all__ = ["Edit", "EditKind"]
