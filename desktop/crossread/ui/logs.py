"""Where bugs of the window are written down: one small file that starts anew when it is full. Never a text."""

from __future__ import annotations

import contextlib
import logging
import sys

_BYTES = 500_000


def keep_log() -> None:
    """Write errors into the log folder from now on; where that cannot be written, the window works without."""
    from logging.handlers import RotatingFileHandler

    from crossread import places

    with contextlib.suppress(OSError):
        folder = places.logs()
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(folder / "window.log", maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True)
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logging.getLogger("crossread").addHandler(file)
        if sys.stderr is not None:
            logging.getLogger("crossread").addHandler(logging.StreamHandler())
