"""The overview: who reports what, when each version was published, and how much of everything there is."""

from crossread.ui.overview.panel import OverviewPanel

__all__ = ["OverviewPanel"]
