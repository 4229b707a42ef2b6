"""The first page: what Crossread does, and the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crossread.translation import translate
from crossread.ui.facts.flow import FlowLayout
from crossread.ui.samples import samples
from crossread.ui.theme import Theme

_WIDTH = 580
_RECENT = 4
"""Recent stories on the page; the menu has more."""


class StartPage(QScrollArea):
    """Shown while there is no version. The keyboard begins on the first button."""

    paste_wanted = Signal()
    open_wanted = Signal()
    address_wanted = Signal()
    sample_wanted = Signal(str)
    story_wanted = Signal(object)
    """Path"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dragging = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        box = QVBoxLayout(page)
        box.setSpacing(10)
        self._greet(box)
        self._offer(box)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(10)
        box.addLayout(self._recent)
        self._try_out(box)
        centre = QWidget()
        outer = QHBoxLayout(centre)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(page)
        column.addStretch(3)
        outer.addStretch(1)
        outer.addLayout(column)
        outer.addStretch(1)
        self.setWidget(centre)
        self.setFocusProxy(self.paste)
        self.set_theme(theme)

    def _greet(self, box: QVBoxLayout) -> None:
        title = QLabel(translate("Start", "Several versions of one story, side by side"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        title.setWordWrap(True)
        words = QLabel(
            translate(
                "Start",
                "Bring two or more articles about the same event, or several states of one article. "
                "Crossread aligns them and shows which facts differ. Nothing leaves this computer.",
            )
        )
        words.setWordWrap(True)
        words.setObjectName("quiet")
        box.addWidget(title)
        box.addWidget(words)
        box.addSpacing(8)

    def _offer(self, box: QVBoxLayout) -> None:
        keys = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        self.paste = QPushButton(translate("Start", "Paste a version…"))
        self.paste.setObjectName("first")
        self.paste.clicked.connect(self.paste_wanted)
        self.open = QPushButton(translate("Start", "Open files…"))
        self.open.clicked.connect(self.open_wanted)
        self.address = QPushButton(translate("Start", "Open web address…"))
        self.address.clicked.connect(self.address_wanted)
        row = FlowLayout(spacing=14)  # three wide buttons take two lines in some languages
        for button in (self.paste, self.open, self.address):
            row.addWidget(button)
        self.hint = QLabel(
            translate(
                "Start",
                "Or drop files, links or text here, or press {keys} with an article on the clipboard.",
                keys=keys,
            )
        )
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.target = QFrame()
        self.target.setObjectName("target")
        inside = QVBoxLayout(self.target)
        inside.setContentsMargins(20, 20, 20, 18)
        inside.setSpacing(14)
        inside.addLayout(row)
        inside.addWidget(self.hint)
        box.addWidget(self.target)
        box.addSpacing(14)

    def _try_out(self, box: QVBoxLayout) -> None:
        self.samples: dict[str, QPushButton] = {}
        box.addWidget(self._heading(translate("Start", "Try it with a sample story")))
        for one in samples():
            button = self._entry(translate("Samples", one.title), translate("Samples", one.description))
            button.clicked.connect(lambda _=False, name=one.name: self.sample_wanted.emit(name))
            self.samples[one.name] = button
            box.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        accent, rule = theme.accent.name(), theme.rule.name()
        edge = f"2px dashed {accent if self._dragging else rule}"
        ground = theme.selection.name() if self._dragging else "transparent"
        self.setStyleSheet(
            f"StartPage, StartPage > QWidget > QWidget {{ background: {theme.page.name()}; }}"
            f"QFrame#target {{ border: {edge}; border-radius: 10px; background: {ground}; }}"
            f"QLabel#quiet {{ color: {theme.muted.name()}; }}"
            f"QFrame#target QLabel#quiet {{ color: {(theme.ink if self._dragging else theme.muted).name()}; }}"
            f"QPushButton {{ padding: 8px 15px; border: 1px solid {rule}; border-radius: 6px;"
            f" background: {theme.card.name()}; }}"
            f"QPushButton:hover {{ background: {theme.raised.name()}; }}"
            f"QPushButton#first {{ background: {accent}; color: {theme.on_accent.name()}; border-color: {accent}; }}"
            f"QPushButton:focus {{ border: 2px solid {accent}; padding: 7px 14px; }}"
            f"QPushButton#first:focus {{ border-color: {theme.ink.name()}; }}"
            f"QPushButton#entry, QPushButton#entry:focus {{ text-align: left; padding: 0; }}"
        )

    def show_drag(self, dragging: bool) -> None:
        """Show that what is dragged over the window can be dropped, or that it has gone."""
        if dragging != self._dragging:
            self._dragging = dragging
            self.set_theme(self._theme)

    def refresh(self, recent: Sequence[Path]) -> None:
        """Offer these stories again."""
        while (item := self._recent.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()  # not to be seen, nor reached with the keyboard, until it is deleted
                item.widget().deleteLater()
        if recent:
            self._recent.addWidget(self._heading(translate("Start", "Recent stories")))
        before: QWidget = self.address
        for path in recent[:_RECENT]:
            button = self._entry(path.stem, str(path.parent))
            button.clicked.connect(lambda _=False, path=path: self.story_wanted.emit(path))
            self._recent.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        if recent:
            self._recent.addSpacing(10)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        font = QFont(label.font())
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        return label

    def _entry(self, title: str, words: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName("entry")
        button.setAccessibleName(title)
        button.setAccessibleDescription(words)
        named = self._heading(title)
        quiet = QLabel(words)
        quiet.setObjectName("quiet")
        box = QVBoxLayout(button)
        box.setContentsMargins(14, 10, 14, 10)
        box.setSpacing(2)
        height = 24
        for label in (named, quiet):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(label)
            height += label.heightForWidth(_WIDTH - 60)
        button.setMinimumHeight(height)
        return button
