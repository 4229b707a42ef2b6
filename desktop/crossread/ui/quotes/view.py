"""The quotes as they are seen and moved through: rows as high as their words, verdict and speaker always in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from crossread.translation import translate
from crossread.ui.columns.geometry import broadened
from crossread.ui.facts.frozen import KeepingTable
from crossread.ui.facts.model import Index
from crossread.ui.quotes.model import FIRST_VERSION, SPEAKER, VERDICT, ShownQuotes
from crossread.ui.quotes.painter import QuotePainter
from crossread.ui.tables import calm
from crossread.ui.theme import Theme

KEPT = (VERDICT, SPEAKER)
_WIDTHS = {VERDICT: 158, SPEAKER: 132}
_WORDS_WIDTH = (168, 440)
"""Least and greatest width of a version's column, in device-independent pixels at normal size."""
_EMPTY_WIDTH = 92
"""The same of one without a quote: its name is read, and the others have the room."""


class QuotesView(KeepingTable):
    """The table; moving the current row chooses its quote. A version's cell that is clicked or entered leads there."""

    wording_wanted = Signal(object, int)
    """QuoteRow and version: the reporter wants to see this version's words in its text."""

    def __init__(self, model: ShownQuotes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = model
        self._broader = 1.0
        self._wide: frozenset[int] = frozenset()
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(lambda: self.fit_rows() if self.isVisible() else None)
        self._painter = QuotePainter(theme, self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setAccessibleName(translate("Quotes", "Quotes by version"))
        calm(self)
        self.setSortingEnabled(True)
        self.sortByColumn(VERDICT, Qt.SortOrder.AscendingOrder)
        self.keep(KEPT, theme)
        self.frozen.clicked.connect(self._reach)
        self.clicked.connect(self._reach)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fitting.start())
        model.modelReset.connect(self._painter.forget)
        model.modelReset.connect(self._refit)
        model.layoutChanged.connect(self._refit)
        for changed in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            changed.connect(lambda *_: self._fitting.start())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._painter.set_theme(theme)
        super().set_theme(theme)

    def set_reading(self, zoom: float, typeface: str) -> None:
        """Set the words of the versions as the texts are."""
        self._painter.set_reading(zoom, typeface)
        self._broader = broadened(zoom)
        self.fit_columns()
        self.viewport().update()

    def fit_columns(self) -> None:
        """Share the width among the columns; the versions with quotes get what all else leaves."""
        header = self.horizontalHeader()
        versions = header.count() - FIRST_VERSION
        if versions <= 0:
            return
        scale = self.fontMetrics().height() / 16
        fixed = {column: round(width * scale) for column, width in _WIDTHS.items()}
        least, most = (round(width * scale * self._broader) for width in _WORDS_WIDTH)
        room = self.viewport().width() - sum(fixed.values())
        self._wide = self._shown.quoting()
        slim = round(_EMPTY_WIDTH * scale) if self._wide else least
        empty = versions - len(self._wide)
        share = min(max((room - slim * empty) // max(len(self._wide), 1), least), most)
        spare = max(room - share * len(self._wide) - slim * empty, 0)
        for column, width in fixed.items():
            header.resizeSection(column, width + min(spare // len(fixed), width))
        for column in range(FIRST_VERSION, header.count()):
            header.resizeSection(column, share if column - FIRST_VERSION in self._wide else slim)
        self._fitting.start()

    def _refit(self) -> None:
        """Share the width anew where other versions have quotes, or there are other versions."""
        if self._wide != self._shown.quoting():
            self.fit_columns()

    def fit_rows(self) -> None:
        """Make every row as high as its highest cell."""
        self._fitting.stop()
        header, font = self.horizontalHeader(), self.font()
        widths = [header.sectionSize(column) for column in range(header.count())]
        least = self.fontMetrics().height() + 12
        for row in range(self._shown.rowCount()):
            quote = self._shown.quote(row)
            height = max(self._painter.height(quote, column, width, font) for column, width in enumerate(widths))
            if self.rowHeight(row) != max(height, least):
                self.setRowHeight(row, max(height, least))
        self.frozen.follow()

    def _reach(self, index: Index) -> None:
        if index.isValid() and index.column() >= FIRST_VERSION:
            self.wording_wanted.emit(self._shown.quote(index.row()), index.column() - FIRST_VERSION)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words of the current cell with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._reach(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Set the words now that they are seen: behind another tab that would only take time."""
        super().showEvent(event)
        self._fitting.start()

    def changeEvent(self, event: QEvent) -> None:
        """Set all words anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.forget()
            self.fit_columns()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, once its row has its height."""
        if self._fitting.isActive():
            self.fit_rows()
        super().scrollTo(index, hint)
