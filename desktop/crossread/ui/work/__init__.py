"""The worker process: reading, comparing, exporting and saving happen there, never in the window's process."""

from crossread.ui.work.link import Link
from crossread.ui.work.messages import NONE, Amendment, Column

__all__ = ["NONE", "Amendment", "Column", "Link"]
