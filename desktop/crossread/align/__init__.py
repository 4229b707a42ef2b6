"""Readings -> rows: which paragraphs of N versions stand together."""

from crossread.align.alignment import align
from crossread.align.values import Row, RowKind

__all__ = ["Row", "RowKind", "align"]
