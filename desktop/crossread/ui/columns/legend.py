"""The legend below the columns: what each mark means; the verdicts in it are also the filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crossread.align import RowKind
from crossread.compare import Comparison, MarkKind
from crossread.facts import Verdict
from crossread.translation import translate
from crossread.ui.columns import signs
from crossread.ui.models.view_state import FactFilter, ViewState
from crossread.ui.theme import Look, Sign, Theme

SAMPLE = 22
"""Width of the drawn sample of a mark, in pixels."""
MARGIN, SPACING, TIGHT = 12, 9, 4
"""Pixels left and right of the legend, between its parts, and between them at least where all just fit in one line."""


class Sample(QWidget):
    """A word mark drawn as in the text, and its name; without a kind, the brackets of a passage two versions share.

    `told` is the name in full, for the tool tip and a screen reader, where there is no room for it.
    """

    def __init__(
        self, kind: MarkKind | RowKind | None, words: str, theme: Theme, parent: QWidget, told: str = ""
    ) -> None:
        super().__init__(parent)
        self._kind, self._words, self._theme = kind, words, theme
        self.setAccessibleName(told or words)
        self.setToolTip(told)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for sample and name."""
        metrics = QFontMetrics(self.font())
        return QSize(SAMPLE + 6 + metrics.horizontalAdvance(self._words) + 2, metrics.height() + 12)

    minimumSizeHint = sizeHint

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the sample and the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self._kind is RowKind.MOVED:
            signs.draw_arrow(painter, self._theme.moved.colour, 4, middle - 6, 12, up=True)
        else:
            look = self._theme.shared if self._kind is None else self._theme.marks[self._kind]
            draw_sample(painter, look, QRectF(0, middle - 7, SAMPLE, 13), self._theme.faint)
        painter.setPen(self._theme.muted)
        painter.drawText(
            QRect(SAMPLE + 6, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), self._words
        )


class VerdictButton(QAbstractButton):
    """One verdict with its sign and count; pressed while its facts are shown."""

    def __init__(self, verdict: Verdict, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.verdict, self._words, self._theme = verdict, words, theme
        self._count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.set_count(0)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_count(self, count: int) -> None:
        """Say how many facts have this verdict, to the pointer and to a screen reader: the fact table shows it."""
        self._count = count
        self.setText(self._words)
        counted = f"{self._words}: {count}"
        self.setAccessibleName(translate("Columns", "Show facts: {counted}", counted=counted))
        self.setToolTip(translate("Columns", "{counted}. Click to hide or show their marks.", counted=counted))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for sign, name and count."""
        metrics = QFontMetrics(self.font())
        return QSize(SAMPLE + 16 + metrics.horizontalAdvance(self.text()), metrics.height() + 12)

    minimumSizeHint = sizeHint

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the sign and the words, struck out and faint while switched off."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.raised)
            painter.drawRoundedRect(box, 5, 5)
        if self.hasFocus():
            painter.setPen(signs.pen(theme.accent.rgba(), 1.6, Sign.NONE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
        shown = self.isChecked() and self._count > 0
        painter.setOpacity(1.0 if self.isChecked() else 0.45)
        middle = self.height() / 2
        draw_sample(painter, theme.verdict(self.verdict), QRectF(5, middle - 7, SAMPLE, 13), theme.faint)
        painter.setPen(theme.ink if shown else theme.faint)
        words = QRect(SAMPLE + 11, 0, self.width(), self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if not self.isChecked():
            width = QFontMetrics(self.font()).horizontalAdvance(self.text())
            painter.drawLine(QPointF(words.left(), middle), QPointF(words.left() + width, middle))


def draw_sample(painter: QPainter, look: Look, box: QRectF, ink: QColor) -> None:
    """Draw a look over two bars that stand for words."""
    painter.setPen(Qt.PenStyle.NoPen)
    if look.sign is Sign.CARET:
        painter.setBrush(ink)
        for part in (
            QRectF(box.left(), box.center().y() - 1, 8, 2),
            QRectF(box.right() - 8, box.center().y() - 1, 8, 2),
        ):
            painter.drawRect(part)
        signs.draw_caret(painter, look.colour, QRectF(box.center().x(), box.top(), 0, box.height()))
        return
    inner = box.adjusted(1.5, 0, -1.5, -1.5)
    signs.draw_tint(painter, look.tint, [inner])
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(QRectF(inner.left() + 3, inner.center().y() - 1, inner.width() - 6, 2))
    signs.draw_sign(painter, look.sign, look.colour, [inner])


class Legend(QWidget):
    """Marks on the left, verdicts on the right."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self.setAccessibleName(translate("Columns", "Legend"))
        self._samples = [
            Sample(kind, words, theme, self)
            for kind, words in (
                (MarkKind.ADDED, translate("Columns", "added")),
                (MarkKind.REPLACED, translate("Columns", "reworded")),
                (MarkKind.REMOVED, translate("Columns", "left out")),
                (RowKind.MOVED, translate("Columns", "moved")),
            )
        ]
        shared, told = translate("Columns", "shared passage"), translate("Columns", "chosen shared passage")
        self._samples.append(Sample(None, shared, theme, self, told))
        names = {
            Verdict.CONTRADICTS: translate("Columns", "contradicts"),
            Verdict.DIFFERS: translate("Columns", "differs"),
            Verdict.COMPATIBLE: translate("Columns", "compatible"),
            Verdict.SAME: translate("Columns", "same"),
            Verdict.ONLY: translate("Columns", "only one"),
        }
        self.buttons = {verdict: VerdictButton(verdict, words, theme, self) for verdict, words in names.items()}
        for button in self.buttons.values():
            button.clicked.connect(self._filter)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        state.comparison_changed.connect(self._count)
        state.judged_changed.connect(self._count)
        state.filter_changed.connect(self._show_filter)
        self._count(state.comparison)
        self._show_filter(state.filter)

    def sizeHint(self) -> QSize:
        """Return the size of one line that holds all."""
        parts = [*self._shown, *self.buttons.values()]
        return QSize(_width(parts, SPACING) + 2 * MARGIN, parts[0].sizeHint().height())

    @property
    def _shown(self) -> list[Sample]:
        """The samples of what there can be: brackets only where versions share text."""
        return [sample for sample in self._samples if not sample.isHidden()]

    def minimumSizeHint(self) -> QSize:
        """Let the window be narrower than the legend."""
        return QSize(0, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in `width` pixels."""
        return len(self._broken(width)) * self.sizeHint().height()

    def _spacing(self, width: int) -> int:
        """Return the pixels between parts in `width` pixels: as many as let one line hold all, where few are enough."""
        one = [*self._shown, *self.buttons.values()]
        most = (width - 2 * MARGIN - _width(one, 0)) // (len(one) - 1)
        return min(most, SPACING) if most >= TIGHT else SPACING

    def _broken(self, width: int) -> list[Sequence[QWidget]]:
        """Return the parts line by line: the marks over the verdicts where one line has no room for both."""
        groups: tuple[Sequence[QWidget], ...] = (self._shown, tuple(self.buttons.values()))
        spacing, one = self._spacing(width), [*groups[0], *groups[1]]
        if _width(one, spacing) <= width - 2 * MARGIN:
            return [one]
        lines: list[Sequence[QWidget]] = []
        for group in groups:
            line: list[QWidget] = []
            for part in group:
                if line and _width([*line, part], spacing) > width - 2 * MARGIN:
                    lines.append(line)
                    line = []
                line.append(part)
            lines.append(line)
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the parts line by line; in a single line the verdicts stand at the right."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        lines, spacing = self._broken(self.width()), self._spacing(self.width())
        height = self.sizeHint().height()
        first = next(iter(self.buttons.values()))
        for number, line in enumerate(lines):
            x = MARGIN
            for part in line:
                if len(lines) == 1 and part is first:
                    x = self.width() - MARGIN - _width(tuple(self.buttons.values()), spacing)
                part.setGeometry(x, number * height, part.sizeHint().width(), height)
                x += part.width() + spacing

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for part in (*self._samples, *self.buttons.values()):
            part.set_theme(theme)
        self.update()

    def _count(self, _: Comparison | None = None) -> None:
        comparison, facts = self._state.comparison, self._state.standing
        shares = comparison is not None and bool(comparison.shared)
        if self._samples[-1].isHidden() is shares:
            self._samples[-1].setVisible(shares)
            self.updateGeometry()
            self._place()
        for verdict, button in self.buttons.items():
            button.set_count(sum(line.verdict is verdict for line in facts))

    def _filter(self) -> None:
        old = self._state.filter
        wanted = frozenset(verdict for verdict, button in self.buttons.items() if button.isChecked())
        self._state.set_filter(replace(old, verdicts=wanted))

    def _show_filter(self, wanted: FactFilter) -> None:
        for verdict, button in self.buttons.items():
            button.setChecked(verdict in wanted.verdicts)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.card)
        painter.fillRect(QRect(0, 0, self.width(), 1), self._theme.rule)


def _width(parts: Sequence[QWidget], spacing: int) -> int:
    """Return the width of these parts in one line, in pixels."""
    return sum(part.sizeHint().width() + spacing for part in parts) - spacing
