"""What waits for the first painting of a window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from crossread.ui.painted import OncePainted


def test_nothing_is_done_before_the_window_is_painted_and_each_thing_once_after(qtbot):
    done = []

    class Window(QWidget):
        def paintEvent(self, _):  # noqa: N802 - Qt names it
            done.append("painted")

    window = Window()
    qtbot.addWidget(window)
    OncePainted(window, lambda: done.append("first"), lambda: done.append("second"))
    for _ in range(5):
        QApplication.processEvents()
    assert done == []
    window.show()
    qtbot.waitUntil(lambda: "second" in done)
    window.update()
    for _ in range(5):
        QApplication.processEvents()
    assert done == ["painted", "first", "second", "painted"]
