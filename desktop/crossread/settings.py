"""Typed, described preferences and where they are kept."""
