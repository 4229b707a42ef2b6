"""The header cards over the columns: what each version is, who wrote it and when, how long it is, whom it credits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from itertools import zip_longest

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from crossread import wording
from crossread.compare import Comparison, numbered
from crossread.story import Version, names
from crossread.translation import translate, translate_n
from crossread.ui.columns.dragging import drop
from crossread.ui.columns.elsewhere import Away, AwayMark
from crossread.ui.columns.faces import family_or_own
from crossread.ui.columns.geometry import Columns
from crossread.ui.columns.menu_button import MenuButton
from crossread.ui.columns.signs import draw_sign, draw_tint, faded
from crossread.ui.columns.stub import StubCard
from crossread.ui.lengths import length
from crossread.ui.models.picked import carried
from crossread.ui.pixels import hairline
from crossread.ui.theme import Theme

PAD = 12
NEAR_EDGE, SCROLL_MS, SCROLL_BY = 48, 30, 24
"""How near the edge a dragged card scrolls the columns, in pixels; how often, and by how many pixels."""

_OPENING = 90
"""Characters of its text that a card shows of a version without a headline: a line of the widest card."""


class VersionCard(QWidget):
    """One card. Its tool tip and its accessible text say everything that had to be shortened."""

    menu_wanted = Signal(QPoint)
    """The point of the screen at which the menu of what can be done with the version is to open."""
    reached = Signal()
    """The keyboard came to the card."""

    def __init__(
        self, version: Version, name: str, theme: Theme, *, base: bool, missing: tuple[str, ...] = (), parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._version, self._name, self._theme, self._base = version, name, theme, base
        self._missing = tuple(map(wording.trouble, missing))
        self._typeface = ""
        self._tells_authors = True
        self._inset, self._lead = PAD, 0
        self._lifted = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._found: int | None = None
        self.button = MenuButton(translate("Cards", "What can be done with {name}", name=name), theme, self)
        self.button.clicked.connect(
            lambda: self.menu_wanted.emit(self.button.mapToGlobal(QPoint(0, self.button.height())))
        )
        self.button.reached.connect(self.reached)
        self._away: Away | None = None
        self.away = AwayMark(theme, self)
        self._length = self._count()
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(self.sentences()))
        self.setToolTip("\n".join([name, *self.sentences()]))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.button.set_theme(theme)
        self.away.set_theme(theme)
        self.update()

    def set_typeface(self, family: str) -> None:
        """Set the headline in another typeface."""
        self._typeface = family
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button and the mark in their corners."""
        super().resizeEvent(event)
        room = self.width() >= 2 * self.button.width()  # else it would be cut off, or lie over the name's first letter
        self.button.move(self.width() - self.button.width() - 5 if room else self.width(), 6)
        self._place_away()

    def _place_away(self) -> None:
        room = self.width() >= self.away.width() + 8  # in less, a letter of it would say nothing
        self.away.setVisible(self._away is not None and room)
        self.away.move(self.width() - self._inset - self.away.width(), self.height() - self.away.height() - 4)

    def set_inset(self, inset: int, lead: int = 0) -> None:
        """Align the text with that of the column below, which begins `lead` pixels right of the card."""
        if (inset, lead) != (self._inset, self._lead):
            self._inset, self._lead = inset, lead
            self._place_away()
            self.update()

    def set_lifted(self, lifted: bool) -> None:
        """Look as if taken up by the pointer, or lie there again."""
        self._lifted = lifted
        self.setCursor(Qt.CursorShape.ClosedHandCursor if lifted else Qt.CursorShape.OpenHandCursor)
        self.update()

    def show_found(self, count: int | None) -> None:
        """Show how many hits a search has in this version; None while nothing is searched for."""
        if count != self._found:
            self._found = count
            said = [] if count is None else [translate_n("Cards", "{n} found", "{n} found", count)]
            self.setAccessibleDescription("\n".join([*said, *self.sentences()]))
            self.update()

    @property
    def signed(self) -> bool:
        """Whether there is something for the last line: authors, whom it credits, or what its reading lacks."""
        return bool(self._byline() or self._credits() or self._missing)

    def tell_authors(self, wanted: bool) -> None:
        """Have a last line, or none where no card would say anything there."""
        self._tells_authors = wanted
        self.update()

    def show_away(self, away: Away | None) -> None:
        """Show how far off the words of the chosen fact are; None where they can be seen, or are not there."""
        self.away.setFont(fonts(self.font())[2])
        self._away = away
        self.away.say(away)
        self._place_away()
        self.update()

    def sentences(self) -> list[str]:
        """Return what the card says, line by line and unshortened."""
        version = self._version
        if version.trouble:
            return [wording.trouble(version.trouble)]
        if not version.paragraphs:
            return [translate("Cards", "being read")]
        lines = [version.title] if version.title else [translate("Cards", "no headline"), opening(version)]
        lines += [part for part in (self._byline(), self._when(), self._length, self._credits()) if part]
        return [*dict.fromkeys(lines), version.provenance.name, *map(wording.trouble, version.notices), *self._missing]

    def _byline(self) -> str:
        authors = self._version.provenance.authors
        return translate("Cards", "by {authors}", authors=", ".join(authors)) if authors else ""

    def _when(self) -> str:
        published = self._version.provenance.published
        if published is None:
            return translate("Cards", "no date")
        words = QLocale().toString(
            dt.date(published.year, published.month, published.day), translate("Dates", "d MMM yyyy")
        )
        if isinstance(published, dt.datetime):
            words += f", {published:%H:%M}"
        return words

    def _count(self) -> str:
        held = length(self._version)
        if held.characters:
            return translate_n("Cards", "{n} character", "{n} characters", held.number)
        return translate_n("Cards", "{n} word", "{n} words", held.number)

    def _credits(self) -> str:
        named = self._version.provenance.credits
        return translate("Cards", "credits {names}", names=", ".join(named)) if named else ""

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the outlet, the headline and one or two quiet lines, each shortened to the width."""
        painter = QPainter(self)
        theme, version = self._theme, self._version
        painter.fillRect(self.rect(), theme.selection if self._lifted else theme.card)
        left = self._lead + self._inset
        outlet, headline, small = fonts(self.font(), self._typeface)
        y = 9
        painter.setPen(theme.accent if self._base else theme.ink)
        taken = self.button.width() + 5 - self._inset
        y = self._line(painter, outlet, self._name, QPoint(left, y), taken + self._draw_found(painter, y))
        if version.trouble:
            painter.setPen(theme.trouble)
            self._line(painter, small, translate("Cards", "could not be read"), QPoint(left, y + 2))
        elif not version.paragraphs:
            painter.setPen(theme.faint)
            self._line(painter, small, translate("Cards", "being read …"), QPoint(left, y + 2))
        else:
            painter.setPen(theme.ink if version.title else theme.muted)
            y = self._line(painter, headline, version.title or opening(version), QPoint(left, y))
            painter.setPen(theme.muted)
            first = " · ".join(part for part in (self._when(), self._length) if part)
            y = self._line(painter, small, first, QPoint(left, y + 2))
            second = " · ".join(part for part in (self._byline(), self._credits()) if part)
            if self._missing:
                painter.setPen(theme.ink)
                second = f"▲ {self._missing[0]}"
            if self._tells_authors:
                self._line(painter, small, second or translate("Cards", "no author named"), QPoint(left, y))
        hairline(painter, self._lead, 0, self.height(), theme.rule)
        if self._lead:  # the edge of the column that stays at the left
            painter.fillRect(QRect(self.width() - 2, 0, 2, self.height()), faded(theme.muted, 0.6))

    def _draw_found(self, painter: QPainter, y: int) -> int:
        """Paint the number of hits beside the button, drawn as they are in the text; return the width it takes."""
        if self._found is None:
            return 0
        font = fonts(self.font())[2]
        words = QLocale().toString(self._found)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(words) + 10
        line = QFontMetrics(fonts(self.font())[0]).height()
        box = QRect(self.button.x() - width - 4, y + (line - metrics.height()) // 2, width, metrics.height() - 1)
        painter.save()
        if self._found:
            draw_tint(painter, self._theme.found.tint, [QRectF(box)])
            draw_sign(painter, self._theme.found.sign, self._theme.found.colour, [QRectF(box)])
        painter.setFont(font)
        painter.setPen(self._theme.ink if self._found else self._theme.faint)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.restore()
        return width + 10

    def _line(self, painter: QPainter, font: QFont, words: str, at: QPoint, taken: int = 0) -> int:
        """Paint one line, shortened to the card's width less what is `taken`; return where the next one starts."""
        metrics = QFontMetrics(font)
        # names of one outlet differ at their end
        mode = Qt.TextElideMode.ElideMiddle if words == self._name else Qt.TextElideMode.ElideRight
        if not self.away.isHidden() and at.y() + metrics.height() > self.away.y():
            taken += self.away.width() + 8
        box = QRect(at.x(), at.y(), self.width() - self._lead - 2 * self._inset - taken, metrics.height())
        painter.setFont(font)
        shown = metrics.elidedText(words.replace("\n", " "), mode, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)
        return box.bottom() + 2


def opening(version: Version) -> str:
    """Return the words a version without a headline begins with, by which it is known; else that it has none."""
    first = next((version.paragraphs[index].text for index in numbered(version)), "")
    return wording.quoted(wording.cut(first, _OPENING)) if first else translate("Cards", "no headline")


def fonts(base: QFont, typeface: str = "") -> tuple[QFont, QFont, QFont]:
    """Return the fonts of a card's outlet, headline, set as the texts are, and small lines."""
    size = QFontInfo(base).pointSizeF()
    outlet, headline, small = QFont(base), QFont(base), QFont(base)
    outlet.setPointSizeF(size * 1.0)
    outlet.setWeight(QFont.Weight.Bold)
    headline.setFamilies([family_or_own(typeface), *base.families()])
    headline.setPointSizeF(size * 1.1)
    small.setPointSizeF(size * 0.9)
    return outlet, headline, small


class HeaderStrip(QWidget):
    """The row of cards; moves sideways with the columns."""

    menu_wanted = Signal(int, QPoint)
    """Which version's menu is to open, and where on the screen."""
    reached = Signal(int)
    """The keyboard came to the card of this version."""
    column_wanted = Signal(int)
    """The hidden column of this version is to be shown."""
    moved = Signal(int, int)
    """The card of a version was dropped, and which column it is to become."""
    drop_shown = Signal(int)
    """Where a card would be dropped, in pixels from the left; -1 for nowhere."""
    place_wanted = Signal(object)
    """Words of the chosen fact that stand out of sight are to be gone to: a Place."""
    scroll_wanted = Signal(int)
    """A dragged card is at an edge: the columns are to scroll by so many pixels."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[VersionCard | StubCard] = []
        self._comparison: Comparison | None = None
        self._columns, self._x = Columns(0, 0, 1.0), 0
        self._pressed: tuple[int, QPoint] | None = None
        self._dragged: int | None = None
        self._away: Mapping[int, Away] = {}
        self._at = QPoint()
        self._at_edge = QTimer(self)
        self._at_edge.setInterval(SCROLL_MS)
        self._at_edge.timeout.connect(self._scroll)
        self._focused = False
        self._typeface = ""
        self.setAccessibleName(translate("Cards", "Versions"))

    @property
    def cards(self) -> tuple[VersionCard | StubCard, ...]:
        """The cards, in the order of the columns."""
        return tuple(self._cards)

    def show_comparison(self, comparison: Comparison | None, hidden: Collection[int] = ()) -> None:
        """Make a card for every version, a stub where its column is hidden. The keyboard stays with its version."""
        self.let_go()
        held = self.focused
        old, self._comparison = self._comparison, comparison
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        story = comparison.story if comparison is not None else None
        if story is None:
            self._cards = []
            self.setFixedHeight(0)
            return
        missing = [reading.missing for reading in comparison.readings]
        self._cards = [
            StubCard(name, self._theme, self)
            if number in hidden
            else VersionCard(version, name, self._theme, base=story.base == number, missing=lacks, parent=self)
            for number, (version, name, lacks) in enumerate(
                zip_longest(story.versions, names(story.versions), missing, fillvalue=())
            )
        ]
        for number, card in enumerate(self._cards):
            card.menu_wanted.connect(lambda at, number=number: self.menu_wanted.emit(number, at))
            card.reached.connect(lambda number=number: self.reached.emit(number))
            if isinstance(card, StubCard):
                card.clicked.connect(lambda _=False, number=number: self.column_wanted.emit(number))
            else:
                card.away.clicked.connect(
                    lambda _=False, number=number: self.place_wanted.emit(self._away[number].place)
                )
                card.set_typeface(self._typeface)
            card.show()
        if held is not None and self._cards:
            there = None if old is None else carried(old.story, story, [(held, 0)])[0]
            held = min(held, len(self._cards) - 1) if there is None else there[0]
            self._cards[held].button.setFocus()
        for card in self._cards:
            card.tell_authors(self._tells_authors)
        self.setFixedHeight(self.sizeHint().height())

    @property
    def _tells_authors(self) -> bool:
        """Whether any card has something to say in its last line."""
        return any(card.signed for card in self._cards)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for card in self._cards:
            card.set_theme(theme)
        self.update()

    def set_typeface(self, family: str) -> None:
        """Set the headlines as the texts are set."""
        self._typeface = family
        for card in self._cards:
            card.set_typeface(family)
        if self._cards:
            self.setFixedHeight(self.sizeHint().height())

    def show_found(self, counts: Sequence[int | None]) -> None:
        """Show on each card how many hits a search has there; none at all while nothing is searched for."""
        for card, count in zip_longest(self._cards, counts[: len(self._cards)]):
            card.show_found(count)

    def show_away(self, away: Mapping[int, Away]) -> None:
        """Show on each card how far off its words of the chosen fact are, where none can be seen."""
        self._away = away
        for number, card in enumerate(self._cards):
            card.show_away(away.get(number))

    def show_focus(self, focused: bool) -> None:
        """Draw a strong line over the columns while they read the keys."""
        self._focused = focused
        self.update()

    @property
    def focused(self) -> int | None:
        """The version whose card the keyboard is on."""
        focus = self.window().focusWidget()
        return next((number for number, card in enumerate(self._cards) if card.button is focus), None)

    def follow(self, columns: Columns, x: int, room: int) -> None:
        """Stand over these columns, scrolled by `x`, in their `room`; the card of the one that stays covers others."""
        self._columns, self._x = columns, x
        for number, card in enumerate(self._cards[: columns.count]):
            lead = columns.gutter if number == columns.fixed else 0
            card.set_inset(columns.inset, lead)
            left, width = columns.seen(number, x), columns.width_of(number)
            seen = min(width, max(room - left, 0)) + lead
            card.setGeometry(left - lead, 0, seen, self.height() - 2)
            if lead:
                card.raise_()

    # A card that is dragged

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the card under the pointer."""
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and len(self._cards) > 1:
            version = self._columns.at(at.x(), self._x)
            self._pressed = None if version is None else (version, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card that was taken hold of once the pointer is far enough."""
        self._at = event.position().toPoint()
        if self._pressed is None:
            return
        version, start = self._pressed
        if self._dragged is None and (self._at - start).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = version
            self._cards[version].set_lifted(True)
            self.grabKeyboard()
        if self._dragged is not None:
            self._show_drop()
            near = not self._columns.edge + NEAR_EDGE < self._at.x() < self.width() - NEAR_EDGE
            if near and not self._at_edge.isActive():
                self._at_edge.start()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Drop the card."""
        version, wanted = self._dragged, self._wanted()
        self.let_go()
        if version is not None and wanted is not None:
            self.moved.emit(version, wanted[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a dragged card where it was with Esc."""
        if self._dragged is not None:
            if event.key() == Qt.Key.Key_Escape:
                self.let_go()
        else:
            super().keyPressEvent(event)

    def let_go(self) -> None:
        """Drag nothing any more."""
        self._at_edge.stop()
        self._pressed, version, self._dragged = None, self._dragged, None
        if version is not None:
            self.releaseKeyboard()
            self._cards[version].set_lifted(False)
            self.drop_shown.emit(-1)

    def _wanted(self) -> tuple[int, int] | None:
        return None if self._dragged is None else drop(self._columns, self._x, self._dragged, self._at.x())

    def _show_drop(self) -> None:
        wanted = self._wanted()
        self.drop_shown.emit(-1 if wanted is None else wanted[1])

    def _scroll(self) -> None:
        """Scroll on while the pointer rests at an edge."""
        if self._at.x() <= self._columns.edge + NEAR_EDGE:
            self.scroll_wanted.emit(-SCROLL_BY)
        elif self._at.x() >= self.width() - NEAR_EDGE:
            self.scroll_wanted.emit(SCROLL_BY)
        else:
            self._at_edge.stop()
        self._show_drop()

    def sizeHint(self) -> QSize:
        """Return the height of four lines, of three where nobody is named."""
        height = sum(QFontMetrics(font).height() + 1 for font in fonts(self.font(), self._typeface)) + 21
        return QSize(600, height + (QFontMetrics(fonts(self.font())[2]).height() if self._tells_authors else 0))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground of the cards."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.card)
        edge = 2 if self._focused else 1
        painter.fillRect(
            QRect(0, self.height() - edge, self.width(), edge),
            self._theme.accent if self._focused else self._theme.rule,
        )
