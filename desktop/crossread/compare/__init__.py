"""The whole road in one call: options, progress, cancel."""

from crossread.compare.values import Comparison, Mark, MarkKind, Options, Step

__all__ = ["Comparison", "Mark", "MarkKind", "Options", "Step"]
