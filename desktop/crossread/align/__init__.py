"""Readings -> rows: which paragraphs of N versions stand together; and which words two versions have in common."""

from crossread.align.alignment import align
from crossread.align.doubt import weak
from crossread.align.sharing import shared
from crossread.align.values import Passage, Row, RowKind, SharedText, Source

__all__ = ["Passage", "Row", "RowKind", "SharedText", "Source", "align", "shared", "weak"]
