"""The first page: what Crossread does, and four ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crossread.ui.samples import samples
from crossread.ui.theme import Theme

_WIDTH = 560


class StartPage(QScrollArea):
    """Shown while there is no version."""

    paste_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal(str)
    story_wanted = Signal(object)
    """Path"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        page.setFixedWidth(_WIDTH)
        box = QVBoxLayout(page)
        box.setSpacing(10)
        self._greet(box)
        self._offer(box)
        self._recent = QVBoxLayout()
        box.addSpacing(10)
        box.addLayout(self._recent)
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
        self.set_theme(theme)

    def _greet(self, box: QVBoxLayout) -> None:
        title = QLabel("Several versions of one story, side by side")
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        title.setWordWrap(True)
        words = QLabel(
            "Paste, drop or open two or more articles about the same event, or several states of one article. "
            "Crossread aligns them and shows which facts differ. Nothing leaves this computer."
        )
        words.setWordWrap(True)
        words.setObjectName("quiet")
        box.addWidget(title)
        box.addWidget(words)
        box.addSpacing(8)

    def _offer(self, box: QVBoxLayout) -> None:
        keys = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        self.paste = QPushButton("Paste a version…")
        self.paste.setDefault(True)
        self.paste.clicked.connect(self.paste_wanted)
        self.open = QPushButton("Open files…")
        self.open.clicked.connect(self.open_wanted)
        row = QHBoxLayout()
        row.addWidget(self.paste)
        row.addWidget(self.open)
        row.addStretch(1)
        hint = QLabel(f"Or press {keys} with an article on the clipboard, or drop files, links or text anywhere here.")
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        box.addLayout(row)
        box.addWidget(hint)
        box.addSpacing(18)
        self.samples: dict[str, QPushButton] = {}
        box.addWidget(self._heading("Try it with a sample story"))
        for one in samples():
            button = self._entry(one.title, one.description)
            button.clicked.connect(lambda _=False, name=one.name: self.sample_wanted.emit(name))
            self.samples[one.name] = button
            box.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        accent = theme.accent.name()
        self.setStyleSheet(
            f"StartPage, StartPage > QWidget > QWidget {{ background: {theme.page.name()}; }}"
            f"QLabel#quiet {{ color: {theme.muted.name()}; }}"
            f"QPushButton {{ padding: 8px 16px; border: 1px solid {theme.rule.name()}; border-radius: 6px;"
            f" background: {theme.card.name()}; }}"
            f"QPushButton:hover {{ background: {theme.raised.name()}; }}"
            f"QPushButton:focus {{ border-color: {accent}; }}"
            f"QPushButton:default {{ background: {accent}; color: {theme.on_accent.name()}; border-color: {accent}; }}"
            f"QPushButton#entry {{ text-align: left; padding: 0; }}"
        )

    def refresh(self, recent: Sequence[Path]) -> None:
        """Offer these stories again."""
        while (item := self._recent.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        if recent:
            self._recent.addWidget(self._heading("Recent stories"))
        for path in recent[:5]:
            button = self._entry(path.stem, str(path.parent))
            button.clicked.connect(lambda _=False, path=path: self.story_wanted.emit(path))
            self._recent.addWidget(button)

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
        label = QLabel(f"<b>{escape(title)}</b><br>{escape(words)}", button)
        label.setWordWrap(True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box = QVBoxLayout(button)
        box.setContentsMargins(14, 10, 14, 10)
        box.addWidget(label)
        button.setMinimumHeight(label.heightForWidth(_WIDTH - 60) + 22)
        return button
