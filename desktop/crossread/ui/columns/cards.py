"""The header cards over the columns: what each version is, who wrote it and when, how long it is, whom it credits."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crossread.compare import Comparison
from crossread.story import ALIGNED_ROLES, Version, names
from crossread.ui.columns.faces import reading_family
from crossread.ui.columns.geometry import Columns
from crossread.ui.theme import Theme

PAD = 12


class VersionCard(QWidget):
    """One card. Its tool tip and its accessible text say everything that had to be shortened."""

    def __init__(self, version: Version, name: str, theme: Theme, *, base: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._version, self._name, self._theme, self._base = version, name, theme, base
        self._inset = PAD
        self._length = self._count()
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(self.sentences()))
        self.setToolTip("\n".join([name, *self.sentences()]))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_inset(self, inset: int) -> None:
        """Align the text with that of the column below."""
        if inset != self._inset:
            self._inset = inset
            self.update()

    def sentences(self) -> list[str]:
        """Return what the card says, line by line and unshortened."""
        version = self._version
        if version.trouble:
            return [version.trouble]
        if not version.paragraphs:
            return [self.tr("being read")]
        lines = [version.title] if version.title else []
        lines += [part for part in (self._byline(), self._when(), self._length, self._credits()) if part]
        return [*lines, version.provenance.name, *version.notices]

    def _byline(self) -> str:
        authors = self._version.provenance.authors
        return self.tr("by %1").replace("%1", ", ".join(authors)) if authors else ""

    def _when(self) -> str:
        published = self._version.provenance.published
        if published is None:
            return self.tr("no date")
        words = QLocale().toString(dt.date(published.year, published.month, published.day), "d MMM yyyy")
        if isinstance(published, dt.datetime):
            words += f", {published:%H:%M}"
        return words

    def _count(self) -> str:
        held = [part.text for part in self._version.paragraphs if part.role in ALIGNED_ROLES]
        signs = sum(len(_IDEOGRAPHS.sub("", text)) for text in held)
        total = sum(map(len, held))
        if 2 * signs < total:
            return self.tr("%1 characters").replace("%1", QLocale().toString(total - signs))
        return self.tr("%1 words").replace("%1", QLocale().toString(sum(len(text.split()) for text in held)))

    def _credits(self) -> str:
        named = self._version.provenance.credits
        return self.tr("credits %1").replace("%1", ", ".join(named)) if named else ""

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the outlet, the headline and one or two quiet lines, each shortened to the width."""
        painter = QPainter(self)
        theme, version = self._theme, self._version
        left = self._inset
        outlet, headline, small = fonts(self.font())
        y = 9
        painter.setPen(theme.accent if self._base else theme.ink)
        y = self._line(painter, outlet, self._name, QPoint(left, y))
        if version.trouble:
            painter.setPen(theme.trouble)
            self._line(painter, small, self.tr("could not be read"), QPoint(left, y + 2))
        elif not version.paragraphs:
            painter.setPen(theme.faint)
            self._line(painter, small, self.tr("being read …"), QPoint(left, y + 2))
        else:
            painter.setPen(theme.ink if version.title else theme.faint)
            y = self._line(painter, headline, version.title or self.tr("no headline"), QPoint(left, y))
            painter.setPen(theme.muted)
            first = " · ".join(part for part in (self._when(), self._length) if part)
            y = self._line(painter, small, first, QPoint(left, y + 2))
            second = " · ".join(part for part in (self._byline(), self._credits()) if part)
            self._line(painter, small, second or self.tr("no author named"), QPoint(left, y))
        painter.setPen(theme.rule)
        painter.drawLine(0, 0, 0, self.height())

    def _line(self, painter: QPainter, font: QFont, words: str, at: QPoint) -> int:
        """Paint one line, shortened to the card's width; return where the next one starts."""
        metrics = QFontMetrics(font)
        box = QRect(at.x(), at.y(), self.width() - 2 * self._inset, metrics.height())
        painter.setFont(font)
        shown = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)
        return box.bottom() + 2


_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]+")
"""Scripts written without spaces between words: kana, Chinese characters. Their texts are measured in characters."""


def fonts(base: QFont) -> tuple[QFont, QFont, QFont]:
    """Return the fonts of a card's outlet, headline and small lines."""
    size = QFontInfo(base).pointSizeF()
    outlet, headline, small = QFont(base), QFont(base), QFont(base)
    outlet.setPointSizeF(size * 1.0)
    outlet.setWeight(QFont.Weight.Bold)
    headline.setFamilies([reading_family(), *base.families()])
    headline.setPointSizeF(size * 1.1)
    small.setPointSizeF(size * 0.9)
    return outlet, headline, small


class HeaderStrip(QWidget):
    """The row of cards; moves sideways with the columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[VersionCard] = []
        self._focused = False
        self.setAccessibleName(self.tr("Versions"))

    @property
    def cards(self) -> tuple[VersionCard, ...]:
        """The cards, in the order of the columns."""
        return tuple(self._cards)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Make a card for every version."""
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        story = comparison.story if comparison is not None else None
        if story is None:
            self._cards = []
            self.setFixedHeight(0)
            return
        self._cards = [
            VersionCard(version, name, self._theme, base=story.base == number, parent=self)
            for number, (version, name) in enumerate(zip(story.versions, names(story.versions), strict=True))
        ]
        for card in self._cards:
            card.show()
        self.setFixedHeight(self.sizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for card in self._cards:
            card.set_theme(theme)
        self.update()

    def show_focus(self, focused: bool) -> None:
        """Draw a strong line over the columns while they read the keys."""
        self._focused = focused
        self.update()

    def follow(self, columns: Columns, x: int) -> None:
        """Stand over these columns, scrolled by `x`."""
        for number, card in enumerate(self._cards):
            card.set_inset(columns.inset)
            card.setGeometry(columns.left(number) - x, 0, columns.width, self.height() - 2)

    def sizeHint(self) -> QSize:
        """Return the height of four lines."""
        height = sum(QFontMetrics(font).height() + 1 for font in fonts(self.font()))
        return QSize(600, height + QFontMetrics(fonts(self.font())[2]).height() + 21)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground of the cards."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.card)
        edge = 2 if self._focused else 1
        painter.fillRect(
            QRect(0, self.height() - edge, self.width(), edge),
            self._theme.accent if self._focused else self._theme.rule,
        )
