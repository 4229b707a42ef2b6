"""The fact table: facts by versions, its filter, and the card of the chosen fact."""

from crossread.ui.facts.panel import FactPanel

__all__ = ["FactPanel"]
