"""The whole road in one call: options, progress, cancel."""

from crossread.compare.comparing import Comparer, compare
from crossread.compare.values import Comparison, Mark, MarkKind, Options, Step

__all__ = ["Comparer", "Comparison", "Mark", "MarkKind", "Options", "Step", "compare"]
