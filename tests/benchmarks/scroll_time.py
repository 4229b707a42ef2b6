"""How long a scroll step, a page jump and a hover take in the columns: CPU milliseconds, printed. Not a test.

Run it offscreen: QT_QPA_PLATFORM=offscreen python tests/benchmarks/scroll_time.py [versions] [paragraphs] [scale]
Each step is one change of the scroll bar or the pointer, the events it causes, and exactly one paint of the viewport.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if len(sys.argv) > 3:
    os.environ["QT_SCALE_FACTOR"] = sys.argv[3]
sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))

import made
import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from crossread.ui import theme
from crossread.ui.columns import ComparisonPane
from crossread.ui.models.view_state import ViewState

STEPS = 150
REPEAT = 1 / 30
"""Seconds between the repetitions of a key that is held, as desktops have it."""


class Paints(QObject):
    """Counts the paints of one widget."""

    count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        self.count += event.type() == QEvent.Type.Paint
        return False


def main() -> None:
    versions = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    paragraphs = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    app = QApplication([])
    light = theme.load("light")
    light.apply(app)
    state = ViewState()
    pane = ComparisonPane(state, light)
    pane.resize(1440, 900)
    pane.show()
    settle(app, 0.2)
    process = psutil.Process()
    before = process.memory_info().rss
    comparison = made.big(versions, paragraphs)
    after_made = process.memory_info().rss
    began, began_cpu = time.perf_counter(), time.process_time()
    state.set_comparison(comparison)
    app.processEvents()
    pane.grab()
    opened, opened_cpu = time.perf_counter() - began, time.process_time() - began_cpu
    say(f"{versions} versions x {paragraphs} paragraphs at {pane.devicePixelRatioF():g}x")
    say(f"opening: {opened * 1000:.0f} ms wall, {opened_cpu * 1000:.0f} ms CPU")
    view, bar = pane.view, pane.view.verticalScrollBar()
    paints = Paints()
    view.viewport().installEventFilter(paints)
    report("first pass, 40 px", [step(app, paints, lambda: bar.setValue(bar.value() + 40)) for _ in range(STEPS)])
    report("back, 40 px", [step(app, paints, lambda: bar.setValue(bar.value() - 40)) for _ in range(STEPS)])
    bar.setValue(0)
    app.processEvents()
    page = view.viewport().height()
    report("page jumps, not yet set", [step(app, paints, lambda: bar.setValue(bar.value() + page)) for _ in range(40)])
    bar.setValue(0)
    state.set_comparison(None)
    state.set_comparison(comparison)
    settle(app, 0.05)
    report("page jumps, a key held", [held(app, paints, lambda: bar.setValue(bar.value() + page)) for _ in range(40)])
    settle(app, 3.0)
    say(f"lines not yet set after 3 s: {view.scene.heights.unknown}")
    report("page jumps back", [step(app, paints, lambda: bar.setValue(bar.value() - page)) for _ in range(40)])
    bar.setValue(page)
    settle(app, 0.3)
    report(
        "page jumps, held, set ahead", [held(app, paints, lambda: bar.setValue(bar.value() + page)) for _ in range(40)]
    )
    report("page jumps back, held", [held(app, paints, lambda: bar.setValue(bar.value() - page)) for _ in range(40)])
    middle = bar.maximum() // 2
    bar.setValue(middle)
    app.processEvents()
    report("40 px steps, set ahead", [step(app, paints, lambda: bar.setValue(bar.value() + 40)) for _ in range(STEPS)])
    report("40 px steps, a key held", [held(app, paints, lambda: bar.setValue(bar.value() + 40)) for _ in range(40)])
    report("hovering", hovers(app, view))
    used = process.memory_info().rss
    say(
        f"memory: {used / 2**20:.0f} MB, the comparison {(after_made - before) / 2**20:.0f}, the view "
        f"{(used - after_made) / 2**20:.0f}"
    )


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def settle(app: QApplication, seconds: float) -> None:
    """Let timers and idle work run, one piece of it right after the other as in a loop of events."""
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, max(int(left * 1000), 1))
        time.sleep(0.0005)


def step(app: QApplication, paints: Paints, act) -> tuple[float, int]:
    """Return the CPU milliseconds of one action with its events, and how often the viewport was painted."""
    paints.count = 0
    began = time.process_time()
    act()
    app.processEvents()
    return (time.process_time() - began) * 1000, paints.count


def held(app: QApplication, paints: Paints, act) -> tuple[float, int, float]:
    """Return the same for one repetition of a key that is held, and what idle work took until the next."""
    taken = step(app, paints, act)
    began = time.process_time()
    settle(app, REPEAT - taken[0] / 1000)
    return *taken, (time.process_time() - began) * 1000


def hovers(app: QApplication, view) -> list[tuple[float, int]]:
    """Move the pointer over the text from line to line."""
    taken = []
    for number in range(STEPS):
        point = QPoint(60 + number * 37 % 1200, 40 + number * 53 % 700)
        at = QPointF(point)
        button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, at, view.viewport().mapToGlobal(at), button, button, none)
        began = time.process_time()
        app.sendEvent(view.viewport(), moved)
        app.processEvents()
        taken.append(((time.process_time() - began) * 1000, 1))
    return taken


def report(name: str, steps: list) -> None:
    """Print what steps took; of held ones, idle work apart from them, with what waiting for events takes."""
    taken = sorted(milliseconds for milliseconds, *_ in steps)
    p95 = taken[int(len(taken) * 0.95)]
    odd = sum(count != 1 for _, count, *_ in steps)
    idle = [apart for _, _, *rest in steps for apart in rest]
    say(
        f"{name:28} median {statistics.median(taken):5.2f}  p95 {p95:5.2f}  max {taken[-1]:5.2f} ms CPU"
        + (f"  (idle work between: median {statistics.median(idle):5.2f})" if idle else "")
        + (f"  ({odd} of {len(steps)} steps painted more or less than once)" if odd else "")
    )


if __name__ == "__main__":
    main()
