"""A picture of the window, drawn without a display."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from crossread.ui.options import REDLINE, Wanted

if TYPE_CHECKING:
    from crossread.ui.window import MainWindow

LIMIT_MS = 180_000
"""How long a comparison may take before the picture is given up: far beyond any story met so far."""

_SIZE = (1440, 900)


def take(wanted: Wanted) -> int:
    """Write the picture `wanted.screenshot`; returns 0, or 1 with one line on standard error per trouble."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QEventLoop, QTimer

    from crossread.ui.application import Application
    from crossread.ui.memory import Memory
    from crossread.ui.opening import open_wanted
    from crossread.ui.tongue import install
    from crossread.ui.window import MainWindow

    app = Application(["crossread"])
    install(wanted.language or "en")
    window = MainWindow(Memory(), theme=wanted.theme or "light")
    window.resize(*(wanted.size or _SIZE))
    window.show()
    troubles: list[str] = []
    window.desk.told.connect(lambda sentence, trouble: troubles.append(sentence) if trouble else None)
    loop = QEventLoop()
    window.state.comparison_changed.connect(lambda shown: loop.quit() if shown is not None and shown.rows else None)
    window.desk.told.connect(lambda _sentence, trouble: loop.quit() if trouble else None)
    window.desk.busy_changed.connect(lambda busy: None if busy else QTimer.singleShot(0, loop.quit))
    QTimer.singleShot(LIMIT_MS, loop.quit)
    open_wanted(window, wanted)
    if window.notice.text:
        troubles.append(window.notice.text)
    else:
        loop.exec()
    comparison = window.state.comparison
    if comparison is None or window.desk.busy:
        troubles.append("The comparison did not come to an end, so there is no picture.")
    else:
        troubles += [version.trouble for version in comparison.story.versions if version.trouble]
        if wanted.view == REDLINE:
            _show_redline(window)
        else:
            window.side.show_view(wanted.view)
        line = window.side.line(wanted.fact - 1) if wanted.fact is not None else None
        if line is not None:
            window.state.choose_fact(line)
        for _ in range(5):  # layouts settle in a few rounds of events
            app.processEvents()
        if not window.grab().save(str(wanted.screenshot), "PNG"):
            troubles.append(f"{wanted.screenshot}: the picture could not be written. Choose another folder.")
    window.desk.close()
    for sentence in troubles:
        print(f"crossread: {sentence}", file=sys.stderr)  # noqa: T201 - a command's answer
    return 1 if troubles else 0


def _show_redline(window: MainWindow) -> None:
    """Tell the first and the last version as one text, all of it; where there is one version alone, nothing changes."""
    window.reading.show_redline()
    if window.reading.redline is not None:
        window.reading.redline.text.tell_all()
