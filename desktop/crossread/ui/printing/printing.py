"""Print and print preview of what is read: the report of the comparison, or the redline while that is shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog

from crossread.translation import translate
from crossread.ui.columns.faces import family_or_own
from crossread.ui.notices import QUIET_MS

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from crossread.ui.printing.parts import Part
    from crossread.ui.window import MainWindow


UPRIGHT = 2
"""Versions up to which the report stands upright; more of them lie better."""


class Printing(QObject):
    """Prints for one window. Everything of Qt's printing is loaded when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._lent: QPrinter | None = None
        """The printer of the dialog that is open: Qt keeps no reference to it."""

    def print(self) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog

        printer = self._printer()
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("Print", "Print"))
        dialog.setMinMax(1, 9999)
        # Afterwards: while pages are set events are handled, among them the one that deletes the dialog.
        dialog.accepted.connect(lambda: QTimer.singleShot(0, self, lambda: self.render(printer)))
        QDialog.open(dialog)  # its own `open` wants a slot by name

    def preview(self) -> None:
        """Show the pages as they will come out of the printer."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        printer = self._printer()
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("Print", "Print preview"))
        dialog.resize(self._window.size() * 0.9)
        dialog.paintRequested.connect(self.render)
        QDialog.open(dialog)

    def _printer(self) -> QPrinter:
        from PySide6.QtPrintSupport import QPrinter

        from crossread.ui.printing.paper import MARGIN_MM, READING_MM, lay_page

        printer = self._lent = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._window.files.title())
        text = self._window.reading.in_redline
        wide = not text and len(self._window.desk.keys) > UPRIGHT
        lay_page(printer, landscape=wide, side=READING_MM if text else MARGIN_MM)
        return printer

    def render(self, printer: QPrinter) -> bool:
        """Set and print what is read; return False where the reporter stopped it or the printer took nothing."""
        from crossread.ui.printing import paper

        window = self._window
        serif, sans = family_or_own(window.state.typeface), QApplication.font()
        waiting = QProgressDialog(translate("Print", "Setting the pages…"), translate("Print", "Stop"), 0, 0, window)
        waiting.setWindowTitle(translate("Print", "Print"))
        waiting.setMinimumDuration(QUIET_MS)
        waiting.setWindowModality(Qt.WindowModality.WindowModal)
        count = 0

        def on() -> bool:
            nonlocal count
            count += 1
            waiting.setValue(count)
            flags = QEventLoop.ProcessEventsFlag
            QApplication.processEvents(flags.AllEvents if waiting.isVisible() else flags.ExcludeUserInputEvents)
            return not waiting.wasCanceled()

        try:
            pages = paper.fill(printer, serif, sans, self._parts(paper.width_mm(printer)), on)
            done = pages is not None and paper.paint(pages, printer, self.name, sans, on)
        finally:
            stopped = waiting.wasCanceled()
            waiting.close()
            waiting.deleteLater()
        if not done and not stopped:
            window.tell(translate("Print", "The printer took nothing. Check that it is on, or print to a file."), True)
        return done

    @property
    def name(self) -> str:
        """The name of the story, as it stands on each page."""
        return self._window.files.title()

    def _parts(self, width: float) -> Iterable[Part]:
        window = self._window
        comparison, pair = window.state.comparison, window.state.pair
        if comparison is None:
            return ()
        if window.reading.in_redline and pair.older is not None and pair.newer is not None:
            from crossread.ui.printing.redline import redlined

            return redlined(comparison, pair.older, pair.newer, self.name)
        from crossread.ui.printing.report import report

        return report(comparison, self.name, width)
