"""Printing: the comparison, or two versions as a redline, set for paper."""

from crossread.ui.printing.printing import Printing

__all__ = ["Printing"]
