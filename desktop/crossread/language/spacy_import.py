"""Importing spaCy, once and without its command line."""

from __future__ import annotations

import sys
import threading
import types
from importlib import import_module

_UNUSED = ("spacy.cli", "spacy.cli.info")
_lock = threading.Lock()


def spacy() -> types.ModuleType:
    """Return the spaCy module; the first call imports it, some 1.5 seconds. Safe from several threads.

    spaCy 3 imports its own command line for one function, `spacy.info`, and with it a package manager, an HTTP client
    and a template engine: a third of its start-up, nothing of which is ever used here. While it is imported, empty
    modules stand in for them; afterwards `import spacy.cli` gets the real ones.
    """
    with _lock:
        if "spacy" not in sys.modules:
            _import_without_command_line()
        return sys.modules["spacy"]


def _import_without_command_line() -> None:
    for name in _UNUSED:
        stand_in = types.ModuleType(name)
        stand_in.__path__ = []
        stand_in.info = None  # type: ignore[attr-defined]
        sys.modules[name] = stand_in
    try:
        import_module("spacy")
    finally:
        for name in _UNUSED:
            sys.modules.pop(name, None)
