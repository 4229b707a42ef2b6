"""What every test runs under: no display, and, where PySide6 is not installed, no tests of the window."""

from __future__ import annotations

import importlib.util
import os

# The tests draw into memory, on a desk with a display as well; set before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

collect_ignore = [] if importlib.util.find_spec("PySide6") else ["ui", "journeys"]
