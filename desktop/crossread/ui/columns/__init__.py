"""The painted, aligned columns with their header cards, overview, legend and hover card."""

from crossread.ui.columns.pane import ComparisonPane

__all__ = ["ComparisonPane"]
