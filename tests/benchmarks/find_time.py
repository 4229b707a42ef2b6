"""How long a keystroke in the find bar takes, letter by letter, in a long made-up story: printed. Not a test.

Run it offscreen: QT_QPA_PLATFORM=offscreen python tests/benchmarks/find_time.py [versions] [paragraphs]
Each time runs from the key to the painted window.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "ui"))

import made
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossread.ui import theme
from crossread.ui.columns import ComparisonPane
from crossread.ui.models.view_state import ViewState

WORDS = ("e", "people missing", "closed until further", "zzz", "ely")


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
    state.set_comparison(made.big(versions, paragraphs))
    app.processEvents()
    texts = [part.text for version in state.comparison.story.versions for part in version.paragraphs]
    say(f"{versions} versions x {paragraphs} paragraphs, {sum(map(len, texts)):,} characters")
    taken(app, "opening", pane.find.open)
    for words in WORDS:
        pane.find.field.clear()
        pane.find.field.textEdited.emit("")
        app.processEvents()
        for number, letter in enumerate(words, 1):
            typed = f"“{words[:number]}”"
            taken(app, typed, lambda letter=letter: QTest.keyClicks(pane.find.field, letter))
        say(f"{'':28} {state.search.count} hits")
    for number in range(5):
        taken(app, f"Enter {number + 1}", lambda: QTest.keyClick(pane.find.field, Qt.Key.Key_Return))


def taken(app: QApplication, name: str, act) -> None:
    wall, cpu = time.perf_counter(), time.process_time()
    act()
    app.processEvents()
    say(
        f"{name:28} {(time.perf_counter() - wall) * 1000:6.1f} ms wall {(time.process_time() - cpu) * 1000:6.1f} ms CPU"
    )


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    main()
