"""What the window says without a dialog: the notice above the columns, and the progress in the status bar."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from crossread.compare import Step
from crossread.translation import marked, translate
from crossread.ui.models.desk import Desk
from crossread.ui.theme import Theme
from crossread.ui.work import messages as say

NAME = 260
"""Most width of a file's name in the status bar, in pixels."""
_ERRANDS = {
    say.Open: marked("Progress", "Opening {file}…"),
    say.Restore: marked("Progress", "Opening…"),
    say.Save: marked("Progress", "Saving {file}…"),
    say.Export: marked("Progress", "Exporting {file}…"),
}
_STAGES = (
    marked("Progress", "Reading"),
    marked("Progress", "Aligning"),
    marked("Progress", "Marking changes"),
    marked("Progress", "Comparing facts"),
)
"""The stages of the engine, by the names it gives them."""

QUIET_MS = 300
"""Work shorter than this shows no progress: it would only flicker."""


class Notice(QFrame):
    """One sentence across the window, dismissed with a click or by the next one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._trouble = False
        self._words = QLabel(wordWrap=True)
        self._words.setTextInteractionFlags(self._words.textInteractionFlags().TextSelectableByMouse)
        self._close = QToolButton(text="✕", autoRaise=True)
        self._close.setAccessibleName(translate("Window", "Dismiss"))
        self._close.setToolTip(translate("Window", "Dismiss"))
        self._close.clicked.connect(self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 6, 8, 6)
        box.addWidget(self._words, 1)
        box.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or nothing."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str, *, trouble: bool) -> None:
        """Show `sentence`; trouble has a coloured edge."""
        self._words.setText(sentence)
        self._trouble = trouble
        self.setAccessibleName(sentence)
        self.set_theme(self._theme)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        edge = theme.trouble if self._trouble else theme.accent
        self.setStyleSheet(
            f"Notice {{ background: {theme.card.name()}; border: 0; border-left: 4px solid {edge.name()};"
            f" border-bottom: 1px solid {theme.rule.name()}; }}"
        )


class Progress(QWidget):
    """A thin bar, what is being done, and a way to stop it; seen only when work takes longer than a moment."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedSize(160, 6)
        self.stop = QPushButton(translate("Progress", "Stop"), flat=True)
        self.stop.clicked.connect(desk.cancel)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 6, 0)
        box.setSpacing(10)
        box.addWidget(self._words)
        box.addWidget(self._bar)
        box.addWidget(self.stop)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        widest = max((_told(Step(stage, 9, 10)) for stage in _STAGES), key=len)
        self._words.setMinimumWidth(self._words.fontMetrics().horizontalAdvance(widest))
        self._wait = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._wait.timeout.connect(self.show)
        self._desk = desk
        desk.busy_changed.connect(self._busy)
        desk.errand_changed.connect(self._errand)
        desk.stepped.connect(self._step)
        self.hide()

    def _busy(self, busy: bool) -> None:
        if busy:
            self._words.setText(translate("Progress", "Reading…"))
            self._bar.setRange(0, 0)
            self._wait.start()
        else:
            self._wait.stop()
            self.hide()
            self._errand()

    def _errand(self) -> None:
        """Tell of a file that is on its way, while nothing is compared."""
        errand = self._desk.errand
        if self._desk.busy:
            return
        if errand is None:
            self._wait.stop()
            self.hide()
            return
        name = self._words.fontMetrics().elidedText(errand.path.name, Qt.TextElideMode.ElideMiddle, NAME)
        self._words.setText(translate("Progress", _ERRANDS[type(errand)], file=name))
        self._bar.setRange(0, 0)
        if self.isHidden():
            self._wait.start()

    def _step(self, step: Step) -> None:
        self._words.setText(_told(step))
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)


def _told(step: Step) -> str:
    """Return what is being done, and how far it is where there are several steps to it."""
    stage = translate("Progress", step.stage)
    if step.total <= 1 or step.done >= step.total:
        return translate("Progress", "{stage}…", stage=stage)
    return translate("Progress", "{stage} {number} of {count}…", stage=stage, number=step.done + 1, count=step.total)
