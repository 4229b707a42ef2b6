"""The redline as a QTextDocument: one block a passage, and which words of which version stand where in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from crossread.compare import Comparison, Passage, PassageKind, Piece, PieceKind
from crossread.story import Place
from crossread.translation import translate
from crossread.ui.columns.faces import Face, Faces, Tone
from crossread.ui.columns.marks import Marks
from crossread.ui.columns.texts import Units
from crossread.ui.facts.filter_bar import FAMILIES
from crossread.ui.theme import Theme

FIGURES = FAMILIES["Figures"] | FAMILIES["Dates"]
_DIGITS = re.compile(r"[^\s]*\d[^\s]*")
_GLUE = "\u2004"
"""Stands between deleted and inserted words, which would otherwise run together."""


@dataclass(frozen=True, slots=True)
class Run:
    """Units start to end of a block's text (UTF-16, as Qt counts) that are words of a version; `text` are the words."""

    start: int
    end: int
    piece: Piece
    text: str

    @property
    def marked(self) -> tuple[int, int]:
        """The units its marks cover: without the spaces at its ends."""
        bare = len(self.text) - len(self.text.lstrip()), len(self.text) - len(self.text.rstrip())
        return self.start + bare[0], max(self.end - bare[1], self.start + bare[0])


@dataclass(frozen=True, slots=True)
class Block:
    """What one block of the document holds. A block without runs is a note about `passage`."""

    passage: Passage
    face: Face
    runs: tuple[Run, ...] = ()

    @property
    def note(self) -> bool:
        """Whether it is a sentence of ours, not of a version."""
        return not self.runs


class Page:
    """Writes passages into a document, one by one, and finds places in it again."""

    def __init__(
        self, document: QTextDocument, comparison: Comparison, marks: Marks, faces: Faces, theme: Theme
    ) -> None:
        self._document, self._comparison, self.marks = document, comparison, marks
        self._faces, self._theme = faces, theme
        self._cursor = QTextCursor(document)
        self.blocks: list[Block] = []
        self.changes: list[int] = []
        """Where each change begins, as positions in the document."""
        self._places: dict[tuple[int, int], list[int]] = {}
        self._tones = {
            Tone.INK: theme.ink,
            Tone.MUTED: theme.muted,
            Tone.FAINT: theme.furniture,
            Tone.TROUBLE: theme.trouble,
        }

    # Writing

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Have the document laid out once for all that is written meanwhile."""
        self._cursor.beginEditBlock()
        try:
            yield
        finally:
            self._cursor.endEditBlock()

    def write(self, passage: Passage) -> None:
        """Add a passage at the end."""
        if passage.kind is PassageKind.LEFT:
            self._note(passage, left_words(self._first_words(passage), up=passage.up))
            return
        first = next((piece.place.paragraph for piece in passage.pieces if piece.kind is not PieceKind.DELETED), None)
        if passage.moved is not None and passage.moved.paragraph == first:
            self.changes.append(self._end())
            self._note(passage, moved_words(up=passage.up))
        face = self._faces.role(passage.role)
        self._begin(face, face.above, face.below)
        start = self._cursor.position()
        runs: list[Run] = []
        before: Piece | None = None
        for piece in passage.pieces:
            if before is not None and _parted(before, piece):
                self._cursor.insertText(_GLUE if before.kind is not piece.kind else " ", self._format(face, None))
            new = piece.kind is not PieceKind.KEPT
            if new and (before is None or before.kind is PieceKind.KEPT):
                self.changes.append(self._cursor.position())
            runs.append(self._words(piece, face, start, bold=new and passage.kind in _SAME_PARAGRAPH))
            before = piece
        for spot in dict.fromkeys((piece.place.version, piece.place.paragraph) for piece in passage.pieces):
            self._places.setdefault(spot, []).append(len(self.blocks))
        self.blocks.append(Block(passage, face, tuple(runs)))

    def _words(self, piece: Piece, face: Face, start: int, *, bold: bool) -> Run:
        text = self._comparison.story.text(piece.place)
        at = self._cursor.position() - start
        loud = self._figures(piece, text) if bold else []
        done = 0
        for low, high in [*loud, (len(text), len(text))]:
            for words, heavy in ((text[done:low], False), (text[low:high], True)):
                if words:
                    self._cursor.insertText(_set(words), self._format(face, piece, bold=heavy))
            done = high
        return Run(at, self._cursor.position() - start, piece, text)

    def _figures(self, piece: Piece, text: str) -> list[tuple[int, int]]:
        """Return the stretches of changed words that are figures or dates, in order and apart from one another."""
        place = piece.place
        found = [match.span() for match in _DIGITS.finditer(text)]
        for mark in self.marks.facts(place.version, place.paragraph):
            low, high = max(mark.start, place.start), min(mark.end, place.end)
            first = low == mark.start and mark.line.kind in FAMILIES["Figures"]
            if low < high and mark.line.kind in FIGURES and (first or 2 * (high - low) >= mark.end - mark.start):
                found.append((low - place.start, high - place.start))
        apart: list[tuple[int, int]] = []
        for low, high in sorted(found):
            if apart and low <= apart[-1][1]:
                apart[-1] = (apart[-1][0], max(high, apart[-1][1]))
            else:
                apart.append((low, high))
        return apart

    def _note(self, passage: Passage, words: str) -> None:
        face = self._faces.note
        self._begin(face, 0, 0)
        form = QTextCharFormat()
        form.setFont(face.font)
        form.setForeground(self._theme.moved.colour)
        form.setAnchor(True)
        form.setAnchorHref(f"{'moved' if passage.kind is PassageKind.LEFT else 'left'}:{_number(passage)}")
        self._cursor.insertText(words, form)
        self.blocks.append(Block(passage, face))

    def _begin(self, face: Face, above: float, below: float) -> None:
        """Begin a block; the empty document has one already."""
        pad = self._faces.body.line * 0.5
        form = QTextBlockFormat()
        note = face is self._faces.note
        last = self.blocks[-1] if self.blocks else None
        under_note = last is not None and last.note and last.passage.kind is PassageKind.MOVED
        form.setTopMargin(0 if under_note else above + pad)
        form.setBottomMargin(below + (0 if note else pad))
        form.setLeftMargin(face.indent)
        form.setLineHeight(face.line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        plain = QTextCharFormat()
        plain.setFont(face.font)
        if self.blocks:
            self._cursor.insertBlock(form, plain)
        else:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(plain)

    def _end(self) -> int:
        return self._cursor.position() + (1 if self.blocks else 0)

    def _format(self, face: Face, piece: Piece | None, *, bold: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(face.font)
        form.setForeground(self._tones[face.tone])
        if piece is not None and piece.kind is PieceKind.DELETED:
            form.setFontStrikeOut(True)
            form.setForeground(self._theme.removed.colour)
        if piece is not None and piece.kind is PieceKind.INSERTED:
            form.setForeground(self._theme.ink)
        if bold:
            form.setFontWeight(700)
        return form

    def _first_words(self, passage: Passage) -> str:
        if passage.moved is None:
            return ""
        text = self._comparison.story.versions[passage.moved.version].paragraphs[passage.moved.paragraph].text
        return text if len(text) <= 64 else text[:64].rsplit(" ", 1)[0] + "…"

    # Finding

    def position(self, place: Place) -> int | None:
        """Return where in the document a place begins, None where it is not told there."""
        spot, last = (place.version, place.paragraph), None
        for number in self._places.get(spot, ()):
            for run in self.blocks[number].runs:
                held = run.piece.place
                if (held.version, held.paragraph) == spot:
                    unit = Units(run.text).to_qt(min(max(place.start - held.start, 0), len(run.text)))
                    last = self._document.findBlockByNumber(number).position() + run.start + unit
                    if place.start < held.end:
                        return last
        return last

    def counterpart(self, link: str) -> int | None:
        """Return where the other end of a move stands: where the paragraph is now, or where it was."""
        kind = PassageKind.MOVED if link.startswith("moved:") else PassageKind.LEFT
        for number, block in enumerate(self.blocks):
            if block.passage.kind is kind and link.endswith(f":{_number(block.passage)}"):
                return self._document.findBlockByNumber(number).position()
        return None

    def at(self, position: int) -> tuple[Block, Run | None, int] | None:
        """Return the block at a position, the run there and how many of its characters lie before it."""
        block: QTextBlock = self._document.findBlock(position)
        if not 0 <= block.blockNumber() < len(self.blocks):
            return None
        held, unit = self.blocks[block.blockNumber()], position - block.position()
        for run in held.runs:
            if run.start <= unit < run.end:
                return held, run, Units(run.text).from_qt(unit - run.start)
        return held, None, 0

    def within(self, number: int, start: int, end: int) -> Iterator[tuple[Run, str]]:
        """Give the runs of a block between two of its units, each with the words that lie between them."""
        for run in self.blocks[number].runs:
            low, high = max(start, run.start), min(end, run.end)
            if low < high:
                units = Units(run.text)
                yield run, run.text[units.from_qt(low - run.start) : units.from_qt(high - run.start)]


_SAME_PARAGRAPH = (PassageKind.KEPT, PassageKind.MOVED)


def _parted(before: Piece, piece: Piece) -> bool:
    """Return whether two neighbours would run together: deleted and inserted words, or words of two paragraphs."""
    if {before.kind, piece.kind} == {PieceKind.DELETED, PieceKind.INSERTED}:
        return True
    return before.kind is piece.kind and before.place.paragraph != piece.place.paragraph


def _set(text: str) -> str:
    """Return words as they are set: a line break within a paragraph begins no block."""
    return text.replace("\n", "\u2028")


def _number(passage: Passage) -> int:
    return passage.moved.paragraph if passage.moved is not None else -1


def moved_words(*, up: bool) -> str:
    """Return the note over a paragraph that stood elsewhere in the older version."""
    return translate("Redline", "moved from below") if up else translate("Redline", "moved from above")


def left_words(first: str, *, up: bool) -> str:
    """Return the note where a moved paragraph stood in the older version."""
    if up:
        return translate("Redline", "moved up from here: “{words}”", words=first)
    return translate("Redline", "moved down from here: “{words}”", words=first)
