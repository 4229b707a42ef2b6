"""Starts the window: options, display, application, first paint; only then anything that takes time."""

from __future__ import annotations

import gc
import importlib.util
import os
import signal
import sys
from collections.abc import Mapping, Sequence

from crossread.ui.options import Wanted, parse

_NO_DISPLAY = (
    "crossread: there is no display to open a window on; use `crossread compare SOURCE...` in a terminal, "
    "or `crossread --screenshot PATH SOURCE...` for a picture of the window."
)
_NO_QT = (
    "crossread: the window needs PySide6, which is not installed (`pip install 'crossread[window]'` adds it); "
    "`crossread compare SOURCE...` works without it."
)


def main(arguments: Sequence[str]) -> int:
    """Run the window with `arguments` and return the exit code: 0 done, 1 known trouble, 2 wrong usage."""
    try:
        wanted = parse(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    if wanted.screenshot is None and not has_display(os.environ, sys.platform):
        print(_NO_DISPLAY, file=sys.stderr)  # noqa: T201 - said on the terminal, there is no window to say it in
        return 1
    if importlib.util.find_spec("PySide6") is None:
        print(_NO_QT, file=sys.stderr)  # noqa: T201 - said on the terminal, there is no window to say it in
        return 1
    if wanted.scale != 1:
        os.environ["QT_SCALE_FACTOR"] = str(wanted.scale)
    if wanted.screenshot is not None:
        from crossread.ui.screenshot import take

        return take(wanted)
    return _run(wanted)


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Return whether a window can be shown: always on Windows and macOS, elsewhere where a display is named."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _run(wanted: Wanted) -> int:
    from crossread.ui.application import Application
    from crossread.ui.logs import keep_log
    from crossread.ui.memory import Memory
    from crossread.ui.opening import open_wanted
    from crossread.ui.painted import OncePainted
    from crossread.ui.tongue import install
    from crossread.ui.window import MainWindow

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the window at once
    app = Application(sys.argv[:1])
    memory = Memory.of_this_reporter()
    install(wanted.language or memory.preferences.language)
    window = MainWindow(memory, theme=wanted.theme)
    if wanted.size is not None:
        window.resize(*wanted.size)
    app.file_opened.connect(window.files.open_paths)
    OncePainted(window, gc.freeze, window.desk.warm, keep_log)  # freeze: what is there by now is there to stay
    window.show()
    window.session.begin(restore=not wanted.sources and wanted.sample is None)
    open_wanted(window, wanted)
    return app.exec()
