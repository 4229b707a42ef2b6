"""The command palette: any action, found by typing a few of its letters."""

from crossread.ui.palette.panel import CommandPalette

__all__ = ["CommandPalette"]
