"""The quotes view: every quote of the story, and in which words each version has it."""

from crossread.ui.quotes.panel import QuotesPanel

__all__ = ["QuotesPanel"]
