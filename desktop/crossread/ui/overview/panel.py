"""The overview: who reports what at one side, when it was published and how much of it there is at the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crossread.compare import Comparison
from crossread.facts import FactLine
from crossread.story import ALIGNED_ROLES, Place
from crossread.translation import translate, translate_n
from crossread.ui.facts.flow import FlowLayout
from crossread.ui.models.view_state import ViewState
from crossread.ui.overview.counts import by_kind, by_verdict, by_version
from crossread.ui.overview.figures import FiguresTable
from crossread.ui.overview.matrix import MatrixView
from crossread.ui.overview.models import Counts, Matrix, VersionFigures, as_text
from crossread.ui.overview.shared import SharedFigure
from crossread.ui.overview.standing import FactRow
from crossread.ui.overview.tiles import Keys
from crossread.ui.overview.timeline import Timeline
from crossread.ui.overview.timing import timing
from crossread.ui.tables import not_compared
from crossread.ui.theme import Theme

_WIDE = 900
"""Pixels from which the matrix and the other figures stand side by side."""
_LOW = 220
"""Pixels of height below which the facts get the room of the key that explains their tiles; the tool tips do too."""


class OverviewPanel(QWidget):
    """Chooses facts in `state` and shows the one chosen there. Each figure can be copied as text."""

    fact_wanted = Signal()
    """The reporter wants to read the chosen fact in the fact table."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._following = self._choosing = False
        self._busy = True
        self._titles: list[QLabel] = []
        self._quiet: list[QLabel] = []
        self._texts: dict[QWidget, Callable[[], str]] = {}
        self.table = Matrix(self)
        self.matrix = MatrixView(self.table, theme)
        self.keys = Keys(theme)
        self.timeline = Timeline(theme)
        self.shared = SharedFigure(state, theme)
        self.verdicts, self.kinds = (
            Counts(translate("Overview", "Verdict"), self),
            Counts(translate("Overview", "Kind"), self),
        )
        self.versions = VersionFigures(self)
        self.by_verdict = FiguresTable(self.verdicts, translate("Overview", "Facts by verdict"), theme)
        self.by_kind = FiguresTable(self.kinds, translate("Overview", "Facts by kind"), theme)
        self.by_version = FiguresTable(self.versions, translate("Overview", "Each version in figures"), theme)
        self._count = self._label(self._quiet)
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._words.setMargin(24)
        self._assemble()
        self.set_theme(theme)

        self.matrix.selectionModel().currentRowChanged.connect(self._choose)
        self.matrix.line_hovered.connect(state.hover_fact)
        self.matrix.stand_wanted.connect(self._go)
        self.matrix.doubleClicked.connect(lambda _: self.fact_wanted.emit())
        self.timeline.version_wanted.connect(self._go_to_version)
        self.shared.grown.connect(lambda: QTimer.singleShot(0, self, self._bring_passages))
        state.comparison_changed.connect(self._go_stale)
        state.judged_changed.connect(self._go_stale)
        state.fact_chosen.connect(self._bring)
        self._stale = True

    def _assemble(self) -> None:
        facts = QWidget()
        box = QVBoxLayout(facts)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        head = FlowLayout(spacing=10)
        head.setContentsMargins(10, 0, 10, 0)
        head.addWidget(self._label(self._titles, translate("Overview", "Who reports what")))
        head.addWidget(self._count)
        box.addLayout(head)
        box.addWidget(self.keys)
        box.addWidget(self.matrix, 1)
        self._copyable(self.matrix, lambda: as_text(self.table))
        self._column = QWidget()
        self._figures = QVBoxLayout(self._column)
        self._figures.setContentsMargins(12, 8, 12, 12)
        self._figures.setSpacing(6)
        self._figures.addStretch(1)
        self.add_figure(translate("Overview", "When it was published"), self.timeline, self.timeline.as_text)
        self.add_figure(translate("Overview", "Who shares text with whom"), self.shared)
        self._copyable(self.shared.matrix, lambda: as_text(self.shared.table))
        self._copyable(self.shared.passages, lambda: as_text(self.shared.list))
        self.add_figure(
            translate("Overview", "Each version in figures"), self.by_version, lambda: as_text(self.versions)
        )
        self.add_figure(translate("Overview", "Facts by verdict"), self.by_verdict, lambda: as_text(self.verdicts))
        self.add_figure(translate("Overview", "Facts by kind"), self.by_kind, lambda: as_text(self.kinds))
        area = self._area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._column)
        area.setMinimumWidth(260)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(facts)
        self.splitter.addWidget(area)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([560, 440])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.splitter)
        self._pages.addWidget(self._words)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)
        self.setFocusProxy(self.matrix)

    def add_figure(self, title: str, figure: QWidget, text: Callable[[], str] | None = None) -> None:
        """Set a further figure under the others; `text` gives it as text to copy, None where its parts do so."""
        last = self._figures.count() - 1
        label = self._label(self._titles, title)
        label.setContentsMargins(0, 8 if last else 0, 0, 0)
        self._figures.insertWidget(last, label)
        tabular = isinstance(figure, QAbstractItemView)  # as wide as its text; a drawing takes all the room there is
        self._figures.insertWidget(last + 1, figure, 0, Qt.AlignmentFlag.AlignLeft if tabular else Qt.AlignmentFlag(0))
        if text is not None:
            self._copyable(figure, text)

    def _copyable(self, figure: QWidget, text: Callable[[], str]) -> None:
        self._texts[figure] = text
        action = QAction(translate("Overview", "Copy as text"), figure)
        action.triggered.connect(lambda: QGuiApplication.clipboard().setText(text()))
        figure.addAction(action)
        figure.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @staticmethod
    def _label(group: list[QLabel], text: str = "") -> QLabel:
        label = QLabel(text)
        group.append(label)
        return label

    def copy_selection(self) -> None:
        """Put the figure the keyboard is in on the clipboard as text."""
        focus = self.window().focusWidget()
        for figure, text in self._texts.items():
            if focus is figure or (focus is not None and figure.isAncestorOf(focus)):
                QGuiApplication.clipboard().setText(text())

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for part in (
            self.matrix,
            self.keys,
            self.timeline,
            self.shared,
            self.by_verdict,
            self.by_kind,
            self.by_version,
        ):
            part.set_theme(theme)
        for label in self._titles:
            label.setStyleSheet(f"font-weight: 600; color: {theme.ink.name()};")
        for label in self._quiet:
            label.setStyleSheet(f"color: {theme.muted.name()};")

    def set_busy(self, busy: bool) -> None:
        """Say whether a comparison is on its way."""
        self._busy = busy
        self._refresh()

    def line(self, row: int) -> FactLine | None:
        """Return the fact line of a row of the matrix, None past the last."""
        return self.table.row(row).line if 0 <= row < self.table.rowCount() else None

    def holds(self, line: FactLine) -> bool:
        """Return whether `line` stands in the matrix."""
        return self.table.row_of(line) is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the figures beside the matrix where there is room, else below it."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() is not wanted:
            self.splitter.setOrientation(wanted)
            whole = event.size().width() if wide else event.size().height()
            self.splitter.setSizes([whole * 56 // 100, whole * 44 // 100])
        self.keys.setVisible(event.size().height() >= (_LOW if wide else 2 * _LOW))

    def showEvent(self, event: QShowEvent) -> None:
        """Count now that it is seen: behind another tab that would only take time."""
        super().showEvent(event)
        if self._stale:
            self._fill()

    def _go_stale(self, _: Comparison | None = None) -> None:
        if self.isVisible():
            self._fill()
        else:
            self._stale = True

    def _fill(self) -> None:
        self._stale = False
        self._following = True
        comparison, outliers = self._state.without_dismissed()
        self.table.set_comparison(comparison, outliers)
        self._following = False
        self.verdicts.set_counts(by_verdict(comparison))
        self.kinds.set_counts(by_kind(comparison))
        self.versions.set_figures(by_version(comparison))
        self.timeline.show_timing(timing(comparison.story.versions if comparison is not None else ()))
        self.shared.show_comparison(comparison)
        self.matrix.fit_columns()
        self._refresh()

    def _refresh(self) -> None:
        comparison = self._state.comparison
        there = comparison is not None and bool(comparison.rows)
        self._pages.setCurrentIndex(0 if there else 1)
        if comparison is None:
            self._words.setText(translate("Overview", "The overview appears here once there are versions to read."))
        elif not there:
            self._words.setText(not_compared(busy=self._busy))
        else:
            self._count.setText(_summary(self.table.rowCount(), len(self._state.standing)))
            self._count.setToolTip(
                translate("Overview", "Facts that at least two versions have, and those in conflict")
            )
        self._follow(self._state.chosen)

    def _choose(self) -> None:
        if not self._following:
            index = self.matrix.currentIndex()
            self._choosing = True  # Qt scrolls, and not before a second click could come
            self._state.choose_fact(self.table.row(index.row()).line if index.isValid() else None)
            self._choosing = False

    def _bring(self, line: FactLine | None) -> None:
        """Show a line that was chosen, or is asked for again."""
        self._follow(line)
        row = self.table.row_of(line)
        if row is not None and not self._stale and not self._choosing:
            self.matrix.bring(row)

    def _follow(self, line: FactLine | None) -> None:
        if self._stale:
            return
        row = self.table.row_of(line)
        aside = self.matrix.horizontalScrollBar().value()
        self._following = True
        if row is None:
            self.matrix.clearSelection()
            self.matrix.setCurrentIndex(self.table.index(-1, -1))
        elif self.matrix.currentIndex().row() != row:
            index = self.table.index(row, max(self.matrix.currentIndex().column(), 0))
            flags = QItemSelectionModel.SelectionFlag
            self.matrix.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.matrix.bring(row)
            self.matrix.horizontalScrollBar().setValue(aside)  # Qt went to the cell when it became the current one
        self._following = False

    def _bring_passages(self) -> None:
        """Scroll as far as it takes to see the passages of a pair, but not beyond the chosen cell."""
        bar, room = self._area.verticalScrollBar(), self._area.viewport().height()
        matrix, passages = self.shared.matrix, self.shared.passages
        cell = matrix.viewport().mapTo(self._column, matrix.visualRect(matrix.currentIndex()).topLeft()).y()
        end = passages.mapTo(self._column, passages.rect().bottomLeft()).y() + 8
        bar.setValue(min(max(bar.value(), end - room), max(cell - 8, bar.value() if cell > bar.value() else 0)))

    def _go(self, row: FactRow, version: int) -> None:
        place = next((fact.place for fact in row.line.mentions if fact.place.version == version), None)
        if place is not None:
            self._state.want_place(place)

    def _go_to_version(self, version: int) -> None:
        comparison = self._state.comparison
        paragraphs = comparison.story.versions[version].paragraphs if comparison is not None else ()
        first = next((number for number, part in enumerate(paragraphs) if part.role in ALIGNED_ROLES), None)
        if first is not None:
            self._state.want_place(Place(version, first, 0, 0))


def _summary(shown: int, total: int) -> str:
    if not total:
        return translate("Overview", "No facts were found in these versions.")
    return translate_n(
        "Overview",
        "{shown} of {n} fact, weightiest first",
        "{shown} of {n} facts, weightiest first",
        total,
        shown=shown,
    )
