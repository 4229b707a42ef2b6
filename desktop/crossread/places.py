"""Where resources, settings and caches are: the same look-up in a checkout, a wheel and a frozen app."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import platformdirs

_APP = "Crossread"


@cache
def resources() -> Path:
    """Return the folder of tables, themes, icons, samples, models. Raises FileNotFoundError where the app is broken."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [here / "resources", here.parents[1] / "resources"]
    if frozen:
        candidates.insert(0, Path(frozen) / "crossread" / "resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"Crossread's resources are missing beside {here}; install it again.")


def settings() -> Path:
    """Return the folder of this reporter's settings; it may not exist yet."""
    return platformdirs.user_config_path(_APP, appauthor=False)


def data() -> Path:
    """Return the folder of what must survive a restart, such as an unsaved session; it may not exist yet."""
    return platformdirs.user_data_path(_APP, appauthor=False)


def logs() -> Path:
    """Return the folder of log files; it may not exist yet."""
    return platformdirs.user_log_path(_APP, appauthor=False)
