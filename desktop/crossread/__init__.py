"""Crossread puts versions of one news story side by side and shows which facts differ."""

__version__ = "0.1.0"
