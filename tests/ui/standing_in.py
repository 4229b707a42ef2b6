"""A worker that stands in for the process: it keeps what it was sent, and a test says how it answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from crossread.ui.work import messages as say


class StandIn(QObject):
    """Keeps every request; an heir may `compare` at once, and answers nothing otherwise."""

    replied = Signal(object)
    crashed = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.sent = []

    def start(self):
        pass

    def stop(self, patience=1.0):
        pass

    def send(self, request):
        self.sent.append(request)
        made = self.compare(request) if isinstance(request, say.Work) else None
        if made is not None:
            self.replied.emit(say.Compared(request.number, made))

    def compare(self, work):
        """Return the comparison that answers `work` at once, None where the test answers later."""
        return

    @property
    def works(self):
        return [request for request in self.sent if isinstance(request, say.Work)]
