"""From process start to the window's first paint: `python tests/benchmarks/first_paint.py [SOURCE...]`.

Wall and CPU seconds, median of the runs after one that warms the file cache and compiles the modules, which are kept in
a folder of their own, as an installed app has them. Run it on a machine that does nothing else.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 7

CHILD = """
import sys, time
from PySide6.QtCore import QTimer
import crossread.ui.window as room
import crossread.ui.app as app

class Timed(room.MainWindow):
    painted = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            print(time.time() - float(sys.argv[1]), time.process_time(), flush=True)
            self.files.may_close = lambda: True
            QTimer.singleShot(0, self.close)

room.MainWindow = Timed
if __name__ == "__main__":
    sys.exit(app.main(sys.argv[2:]))
"""


def once(sources: list[str], compiled: str) -> tuple[float, float]:
    """Return wall and CPU seconds from the start of one process to its first paint, with modules kept in `compiled`."""
    env = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ) | {"PYTHONPYCACHEPREFIX": compiled}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(began), *sources], capture_output=True, text=True, check=True, env=env
    )
    wall, cpu = done.stdout.split()
    return float(wall), float(cpu)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as compiled:
        once(sys.argv[1:], compiled)
        walls, cpus = zip(*(once(sys.argv[1:], compiled) for _ in range(RUNS)), strict=True)
    print(f"first paint: {statistics.median(walls):.3f} s wall, {statistics.median(cpus):.3f} s CPU, {RUNS} runs")  # noqa: T201
