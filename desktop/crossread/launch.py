"""The entry point: decides between the window and the headless commands, and imports only the one that is needed."""

from __future__ import annotations

import sys
from collections.abc import Sequence

COMMANDS = frozenset({"compare", "read", "facts", "align"})
INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells give it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Crossread with `arguments` (without the program's name) and return its exit code: see the README."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except KeyboardInterrupt:  # while the imports still run; once they are done, each road has its own answer
        return INTERRUPTED


def _run(given: list[str]) -> int:
    if given and (given[0] in COMMANDS or given[0] in {"-h", "--help", "--version"}):
        from crossread.cli.main import main as headless

        return headless(given)
    from crossread.ui.app import main as window

    return window(given)


if __name__ == "__main__":
    sys.exit(main())
