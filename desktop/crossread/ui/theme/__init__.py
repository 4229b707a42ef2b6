"""Colours as roles, each with a second sign; light, dark and colour-blind-safe."""

from crossread.ui.theme.loading import NAMES, load, system_theme_name
from crossread.ui.theme.values import Look, Sign, Theme

__all__ = ["NAMES", "Look", "Sign", "Theme", "load", "system_theme_name"]
