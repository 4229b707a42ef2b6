"""The bar over the redline: which two versions, what its marks mean, how many changes, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from crossread.compare import Comparison
from crossread.story import names
from crossread.translation import translate, translate_n
from crossread.ui.columns import signs
from crossread.ui.looks import icon
from crossread.ui.models.view_state import ViewState
from crossread.ui.theme import Sign, Theme

CHOOSER, NARROWEST = 260, 96
"""Widest and least width of a chooser in pixels: some 35 and 10 characters of a version's name."""


class Key(QWidget):
    """The words "deleted", "inserted" and "moved", marked as they are in the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = (
            translate("Redline", "deleted"),
            translate("Redline", "inserted"),
            translate("Redline", "moved"),
        )
        self.setAccessibleName(translate("Redline", "Legend"))
        self.setAccessibleDescription(", ".join(self._words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the three words."""
        metrics = QFontMetrics(self.font())
        return QSize(sum(metrics.horizontalAdvance(words) + 16 for words in self._words) + 18, metrics.height() + 10)

    minimumSizeHint = sizeHint

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, metrics = self._theme, QFontMetrics(self.font())
        x = 4
        for words, look in zip(self._words, (theme.removed, theme.added, theme.moved), strict=True):
            if look is theme.moved:
                signs.draw_arrow(painter, look.colour, x, self.height() / 2 - 6, 12, up=True)
                x += 16
            width = metrics.horizontalAdvance(words)
            box = QRect(x, (self.height() - metrics.height()) // 2, width, metrics.height())
            rect = QRectF(box).adjusted(0, 1, 0, -2)
            if look is not theme.moved:
                signs.draw_tint(painter, look.tint, [rect])
            if look is theme.added:
                signs.draw_sign(painter, Sign.UNDERLINE, look.colour, [rect])
            font = self.font()
            font.setStrikeOut(look is theme.removed)
            painter.setFont(font)
            painter.setPen(theme.muted if look is theme.added else look.colour)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)
            x += width + 16


class Chooser(QComboBox):
    """A chooser that shortens a long name in its middle: names of one outlet differ at their end."""

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the frame, and as much of the name as there is room for."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideMiddle, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class RedlineBar(QWidget):
    """Sets the pair of `state`."""

    left = Signal()
    """The reporter wants the columns back."""

    def __init__(self, state: ViewState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = state.pair
        self.older = self._chooser(translate("Redline", "Older version"))
        self.newer = self._chooser(translate("Redline", "Newer version"))
        self.older.activated.connect(lambda row: self._pair.choose(older=self.older.itemData(row)))
        self.newer.activated.connect(lambda row: self._pair.choose(newer=self.newer.itemData(row)))
        self.swap = self._button(translate("Redline", "Swap the two versions"))
        self.swap.clicked.connect(self._pair.swap)
        self.key = Key(theme)
        self.words = QLabel()
        self.words.setContentsMargins(4, 0, 8, 0)
        self.close_button = self._button(translate("Redline", "Back to the columns"))
        self.close_button.setText("✕")
        self.close_button.clicked.connect(self.left)
        self._labels = [QLabel(translate("Redline", "From")), QLabel(translate("Redline", "to"))]
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 5, 8, 6)
        box.setSpacing(6)
        for part in (self._labels[0], self.older, self.swap, self._labels[1], self.newer, self.words):
            box.addWidget(part)
        box.addStretch(1)
        box.addWidget(self.key)
        box.addWidget(self.close_button)
        for before, after in ((self.older, self.swap), (self.swap, self.newer), (self.newer, self.close_button)):
            QWidget.setTabOrder(before, after)
        self._pair.changed.connect(self._show_pair)
        self.set_theme(theme)

    def _chooser(self, says: str) -> QComboBox:
        chooser = Chooser()
        chooser.setAccessibleName(says)
        chooser.setToolTip(says)
        chooser.setMinimumWidth(NARROWEST)
        chooser.setMaximumWidth(CHOOSER)
        chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return chooser

    def _button(self, says: str) -> QToolButton:
        button = QToolButton(autoRaise=True, iconSize=QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(says)
        button.setToolTip(says)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.key.set_theme(theme)
        self.swap.setIcon(icon("swap", theme.muted, theme.rule, 16))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"RedlineBar {{ background: {theme.card.name()}; border-bottom: 1px solid {theme.rule.name()}; }}"
            f"RedlineBar QLabel {{ color: {theme.muted.name()}; }}"
            f"RedlineBar QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 3px 5px;"
            f" color: {theme.muted.name()}; }}"
            f"RedlineBar QToolButton:hover {{ background: {theme.raised.name()}; }}"
            f"RedlineBar QToolButton:focus {{ border-color: {theme.accent.name()}; }}"
        )

    def minimumSizeHint(self) -> QSize:
        """Let the window be narrower than what the marks mean takes."""
        return QSize(420, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the marks mean where there is no room for it."""
        super().resizeEvent(event)
        needed = sum(part.sizeHint().width() for part in (*self._labels, self.swap, self.words, self.close_button))
        self.key.setVisible(self.width() >= needed + 2 * NARROWEST * 1.6 + self.key.sizeHint().width() + 80)

    def show_versions(self, comparison: Comparison | None) -> None:
        """Offer the versions that can be read."""
        labels = names(comparison.story.versions) if comparison is not None else ()
        for chooser in (self.older, self.newer):
            chooser.clear()
            for number in self._pair.readable:
                chooser.addItem(labels[number], number)
                chooser.setItemData(chooser.count() - 1, labels[number], Qt.ItemDataRole.ToolTipRole)
        self._show_pair()

    def _show_pair(self) -> None:
        for chooser, number in ((self.older, self._pair.older), (self.newer, self._pair.newer)):
            chooser.setCurrentIndex(chooser.findData(number) if number is not None else -1)

    def show_count(self, count: int) -> None:
        """Say how many changes there are."""
        changes = translate_n("Redline", "{n} change", "{n} changes", count)
        said = changes if count else translate("Redline", "No change in the words")
        self.words.setText(said)
        self.words.setAccessibleName(said)
