"""The hover card: what each version says of the fact or word under the pointer, shown beside it, never over it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from crossread import wording
from crossread.compare import Comparison, MarkKind
from crossread.facts import FactLine, Value
from crossread.story import names
from crossread.translation import translate, translate_n
from crossread.ui.columns import signs
from crossread.ui.columns.marks import WordMark
from crossread.ui.columns.pointer import Hit
from crossread.ui.columns.view import ColumnsView
from crossread.ui.theme import Look, Sign, Theme

DELAY = 220
"""Milliseconds of rest before the card appears: long enough not to flicker while the pointer crosses the text."""

WIDTH, MOST = 360, 10
"""Width of the card in pixels, and how many versions it names."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One version's words on the card."""

    label: str
    words: str
    here: bool
    value: str = ""
    """What they come to, where they do not say it themselves."""


@dataclass(frozen=True, slots=True)
class Story:
    """What a card says: a title, a verdict with its look, the versions' words, and a closing line."""

    title: str
    badge: str
    look: Look
    entries: tuple[Entry, ...]
    closing: str = ""


class HoverCard(QWidget):
    """A painted card that lets the pointer through."""

    def __init__(self, view: ColumnsView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._theme = view, theme
        self._said: Story | None = None
        self._hit: Hit | None = None
        self._rows: list[tuple[QRect, QFont, QColor, str, Qt.TextFlag]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._appear)
        view.pointed.connect(self._follow)
        state = view.state
        for gone in (state.comparison_changed, state.hidden_changed, state.zoom_changed, view.menu_wanted):
            gone.connect(self._go_away)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when the window is left or resized."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self._follow(None)
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._follow(None)

    @property
    def said(self) -> Story | None:
        """What the card shows, None while it is hidden."""
        return self._said if self.isVisible() else None

    def _go_away(self, *_: object) -> None:
        self._follow(None)

    def _follow(self, hit: Hit | None) -> None:
        pointed = (hit.fact or hit.word) if hit is not None else None
        if pointed is None:
            self._timer.stop()
            self._hit = None
            self.hide()
        elif self._hit is None or pointed is not (self._hit.fact or self._hit.word):
            self._hit = hit
            if self.isVisible():
                self._appear()
            else:
                self._timer.start()

    def _appear(self) -> None:
        hit, scene = self._hit, self._view.scene
        if hit is None or scene is None:
            return
        if hit.fact is not None:
            self._said = of_fact(scene.comparison, hit.fact.line, hit.version, self._theme)
        elif hit.word is not None:
            self._said = of_word(scene.comparison, hit.word, self._theme)
        if self._said is not None:
            self._set()
            self._place(hit.rect)
            self.show()
            self.raise_()

    def _set(self) -> None:
        """Lay out the lines of the card and take the size they need."""
        said, theme = self._said, self._theme
        if said is None:
            return
        plain, bold, small = QFont(self.font()), QFont(self.font()), QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        small.setPointSizeF(QFontInfo(self.font()).pointSizeF() * 0.9)
        room = min(WIDTH, self.parentWidget().width() - 24) - 28
        self._rows = []
        y = 12
        y = self._add(bold, theme.ink, said.title, QRect(14, y, room, 0))
        y = self._add(small, said.look.colour, said.badge, QRect(14, y + 1, room, 0)) + 6
        widest = max((QFontMetrics(small).horizontalAdvance(entry.label) for entry in said.entries), default=0)
        label_room = min(widest + 2, 116)  # an advance is rounded, and may be too little by a fraction
        for entry in said.entries:
            colour = theme.ink if entry.here else theme.muted
            label = QFontMetrics(small).elidedText(entry.label, Qt.TextElideMode.ElideRight, label_room)
            self._add(small, colour if entry.here else theme.faint, label, QRect(14, y + 1, label_room, 0), _WHOLE)
            left = 14 + label_room + 10
            y = self._add(plain, colour, entry.words, QRect(left, y, room - label_room - 10, 0))
            if entry.value:
                y = self._add(small, theme.faint, entry.value, QRect(left, y, room - label_room - 10, 0))
            y += 4
        if said.closing:
            y = self._add(small, theme.muted, said.closing, QRect(14, y + 5, room, 0))
        self.resize(room + 28, y + 12)

    def _add(self, font: QFont, colour: QColor, words: str, at: QRect, flags: Qt.TextFlag | None = None) -> int:
        """Add words that take the width of `at` from its top on; return where they end."""
        flags = _WRAPPED if flags is None else flags
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, at.width(), 400), int(flags), words)
        self._rows.append((QRect(at.topLeft(), QSize(at.width(), needed.height())), font, colour, words, flags))
        return at.top() + needed.height()

    def _place(self, mark: QRect) -> None:
        """Stand under the mark, above it where there is no room, always inside the pane."""
        parent = self.parentWidget()
        corner = self._view.viewport().mapTo(parent, mark.bottomLeft())
        x = min(max(corner.x() - 10, 8), max(parent.width() - self.width() - 8, 8))
        y = corner.y() + 10
        if y + self.height() > parent.height() - 8:
            y = max(corner.y() - mark.height() - self.height() - 8, 8)
        self.move(QPoint(x, y))

    def sizeHint(self) -> QSize:
        """Return the size the words need."""
        return self.size()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the card with a fine edge and the verdict's colour along its side."""
        if self._said is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(signs.pen(self._theme.faint.rgba(), 1.0, Sign.NONE))
        painter.setBrush(self._theme.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._said.look.colour)
        painter.drawRoundedRect(QRectF(1, 12, 3, self.height() - 24), 1.5, 1.5)
        for box, font, colour, words, flags in self._rows:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(box, int(flags), words)


_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_WHOLE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignTop
"""For a name: "outlet-a" would break at its dash for a fraction of a pixel, and run into the next line."""


def of_fact(comparison: Comparison, line: FactLine, here: int, theme: Theme) -> Story:
    """Return what the card says of a fact: each version's own words, its verdict and the rule behind it."""
    story, labels = comparison.story, names(comparison.story.versions)
    words: dict[int, list[str]] = {}
    values: dict[int, Value] = {}
    for fact in line.mentions:
        found = story.text(fact.place)
        values.setdefault(fact.place.version, fact.value)
        held = words.setdefault(fact.place.version, [])
        if not any(found in one for one in held):
            held[:] = [*(one for one in held if one not in found), found]
    entries = [
        Entry(
            labels[version],
            " · ".join(_short(one) for one in held),
            version == here,
            _short(wording.comes_to(values[version], " ".join(held), line.about)),
        )
        for version, held in sorted(words.items())
    ]
    if len(entries) > MOST:
        left_out = len(entries) - MOST
        entries = [*entries[:MOST], Entry("…", translate_n("Columns", "and {n} more", "and {n} more", left_out), False)]
    about = wording.about(line)
    title = about[:1].upper() + about[1:]
    return Story(
        title,
        wording.verdict(line.verdict),
        theme.verdict(line.verdict),
        tuple(entries),
        "; ".join([wording.rule(line), *wording.by_hand(line)]),
    )


def of_word(comparison: Comparison, mark: WordMark, theme: Theme) -> Story | None:
    """Return what the card says of changed words: what stands there instead, and where."""
    story, found = comparison.story, mark.mark
    there = found.reference
    number = next(n for n, row in enumerate(comparison.rows) if found.place.paragraph in row.cells[found.place.version])
    reference = comparison.references[number]
    labels = names(story.versions)
    label = labels[found.place.version]
    look = theme.marks[mark.kind]
    titles = {
        MarkKind.ADDED: translate("Columns", "Added words"),
        MarkKind.REMOVED: translate("Columns", "Words left out"),
        MarkKind.REPLACED: translate("Columns", "Other words"),
        MarkKind.NOISE: translate("Columns", "Written otherwise, the same in substance"),
    }
    entries = []
    if there is not None:
        entries.append(Entry(labels[there.version], _short(story.text(there)), mark.echo))
    if found.place.end > found.place.start:
        entries.append(Entry(label, _short(story.text(found.place)), not mark.echo))
    elif there is not None:
        entries.append(Entry(label, "—", not mark.echo))
    return Story(
        titles[mark.kind], translate("Columns", "against {name}", name=labels[reference]), look, tuple(entries)
    )


def _short(words: str, most: int = 160) -> str:
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + "…"
