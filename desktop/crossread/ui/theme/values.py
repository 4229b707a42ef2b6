"""What a theme says: a colour for every role of the window, and for every mark a second sign besides its colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from crossread.align import RowKind
from crossread.compare import MarkKind
from crossread.facts import Verdict


class Sign(StrEnum):
    """The shape that tells a mark apart without its colour."""

    NONE = "none"
    UNDERLINE = "underline"
    """A solid line under the words."""
    DOUBLE = "double"
    """Two thin lines under the words."""
    DOTTED = "dotted"
    """Round dots under the words."""
    DASHED = "dashed"
    """Short dashes under the words."""
    BOX = "box"
    """A drawn frame around the words."""
    PATCH = "patch"
    """A soft patch behind the words."""
    CARET = "caret"
    """A small wedge between two words: something stood here."""
    RAILS = "rails"
    """A line over the words and one under them; a closed frame with sharp corners where it is heavy."""
    BRACKETS = "brackets"
    """A square bracket before the first of the words and one after the last."""


@dataclass(frozen=True, slots=True)
class Look:
    """How one role is drawn: the colour of its line, the soft colour behind its words, its shape."""

    colour: QColor
    tint: QColor
    sign: Sign


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of roles. Text colours have a contrast of 4.5 or more against `paper`, line colours 3 or more.

    `page` lies behind everything, `paper` under the text, `card` under headers and pop-ups, `raised` under the pointer.
    `ink`, `muted` and `faint` are text from loud to quiet; `rule` draws hairlines, `gap` the place of a missing cell.
    `found` are the hits of a search, `found_here` is the one that is shown. `shared` is a chosen passage that two
    versions have word for word.
    """

    name: str
    label: str
    dark: bool
    page: QColor
    paper: QColor
    card: QColor
    raised: QColor
    ink: QColor
    muted: QColor
    faint: QColor
    rule: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    gap: QColor
    furniture: QColor
    trouble: QColor
    fact: Look
    found: Look
    found_here: Look
    shared: Look
    marks: Mapping[MarkKind, Look]
    rows: Mapping[RowKind, Look]
    verdicts: Mapping[Verdict, Look]

    @property
    def added(self) -> Look:
        """Words the reference lacks."""
        return self.marks[MarkKind.ADDED]

    @property
    def removed(self) -> Look:
        """The point where words of the reference are missing."""
        return self.marks[MarkKind.REMOVED]

    @property
    def replaced(self) -> Look:
        """Words that stand instead of others."""
        return self.marks[MarkKind.REPLACED]

    @property
    def noise(self) -> Look:
        """Typography alone."""
        return self.marks[MarkKind.NOISE]

    @property
    def moved(self) -> Look:
        """Paragraphs that stand elsewhere."""
        return self.rows[RowKind.MOVED]

    def verdict(self, verdict: Verdict) -> Look:
        """Return how a fact of this verdict is drawn."""
        return self.verdicts[verdict]

    def apply(self, app: QApplication) -> None:
        """Dress the whole application: the Fusion style, this theme's palette and a small style sheet."""
        from crossread.ui.theme.dress import dress

        dress(app, self)
