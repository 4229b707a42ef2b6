"""Two texts, or two cells of several paragraphs, -> edits that cover both sides wholly and in order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from crossread.diff.cleanup import Stretch, stretches
from crossread.diff.figures import one_figure
from crossread.diff.matching import shared_runs
from crossread.diff.tokens import Token, tokens
from crossread.diff.values import CellEdit, Edit, EditKind, Span

_BREAK = "\x1e"
"""Stands between the paragraphs of a cell while they are compared: white space that no article holds."""


def words(left: str, right: str) -> tuple[Edit, ...]:
    """Return how `left` became `right`, word by word.

    A figure, a name, a word of any kind is kept or replaced as a whole: "12,000" against "11,000" is one REPLACED
    edit. "12,000" against "12000" or "twelve thousand" is RESPELT: one figure, written otherwise. NOISE is typography
    alone - quotes, dashes, spaces, letter forms - and never covers a numeral.
    """
    return _edits(left, tokens(left), right, tokens(right))


def cell(left: Sequence[str], right: Sequence[str]) -> tuple[CellEdit, ...]:
    """Return how the paragraphs of one cell became those of another; where a paragraph ends is no change by itself.

    Each edit stands in one paragraph on either side, so a replacement that runs across a border is cut there.
    """
    edits = words(_BREAK.join(left), _BREAK.join(right))
    lefts, rights = _borders(left), _borders(right)
    return tuple(part for edit in edits for part in _cut(edit, lefts, rights))


class _Writer:
    """Collects edits in order; white space before a token is written when the token is reached."""

    def __init__(self, left: str, right: str) -> None:
        self.left, self.right = left, right
        self.at = self.across = 0
        self.edits: list[Edit] = []

    def write(self, kind: EditKind, left_end: int, right_end: int) -> None:
        start, across = self.at, self.across
        if start == left_end and across == right_end:
            return
        self.at, self.across = left_end, right_end
        last = self.edits[-1] if self.edits else None
        if last is not None and last.kind is kind and kind in (EditKind.SAME, EditKind.NOISE):
            start, across = last.left_start, last.right_start
            self.edits.pop()
        self.edits.append(Edit(kind, start, left_end, across, right_end))

    def match(self, left_end: int, right_end: int) -> None:
        """Write up to here as the same, or as noise where the characters differ."""
        same = self.left[self.at : left_end] == self.right[self.across : right_end]
        self.write(EditKind.SAME if same else EditKind.NOISE, left_end, right_end)

    def gap(self, left_end: int, right_end: int) -> None:
        """Write white space that both sides have; what one side alone has is left to the change that follows."""
        if left_end > self.at and right_end > self.across:
            self.match(left_end, right_end)


def _edits(left: str, lefts: Sequence[Token], right: str, rights: Sequence[Token]) -> tuple[Edit, ...]:
    runs = shared_runs([token.key for token in lefts], [token.key for token in rights])
    writer = _Writer(left, right)
    for stretch in stretches(lefts, rights, runs):
        if stretch.kept:
            for one, other in zip(
                lefts[stretch.left : stretch.left_end], rights[stretch.right : stretch.right_end], strict=True
            ):
                writer.match(one.start, other.start)
                writer.match(one.end, other.end)
        elif stretch.left == stretch.left_end or stretch.right == stretch.right_end:
            _one_sided(writer, stretch, lefts, rights)
        else:
            writer.gap(lefts[stretch.left].start, rights[stretch.right].start)
            old = left[lefts[stretch.left].start : lefts[stretch.left_end - 1].end]
            new = right[rights[stretch.right].start : rights[stretch.right_end - 1].end]
            kind = EditKind.RESPELT if one_figure(old, new) else EditKind.REPLACED
            writer.write(kind, lefts[stretch.left_end - 1].end, rights[stretch.right_end - 1].end)
    writer.match(len(left), len(right))
    return tuple(writer.edits)


def _one_sided(writer: _Writer, stretch: Stretch, lefts: Sequence[Token], rights: Sequence[Token]) -> None:
    """Write an addition or a removal with the white space on that side of it which the other text lacks."""
    next_left = lefts[stretch.left_end].start if stretch.left_end < len(lefts) else len(writer.left)
    next_right = rights[stretch.right_end].start if stretch.right_end < len(rights) else len(writer.right)
    if stretch.left == stretch.left_end:
        first, last = rights[stretch.right].start, rights[stretch.right_end - 1].end
        if writer.left[writer.at : next_left] == writer.right[writer.across : first]:
            writer.match(next_left, first)
            writer.write(EditKind.ADDED, next_left, next_right)
        else:
            writer.write(EditKind.ADDED, writer.at, last)
    else:
        first, last = lefts[stretch.left].start, lefts[stretch.left_end - 1].end
        if writer.right[writer.across : next_right] == writer.left[writer.at : first]:
            writer.match(first, next_right)
            writer.write(EditKind.REMOVED, next_left, next_right)
        else:
            writer.write(EditKind.REMOVED, last, writer.across)


def _borders(paragraphs: Sequence[str]) -> list[tuple[int, int]]:
    """Return where each paragraph starts and ends in the joined text."""
    borders, at = [], 0
    for text in paragraphs:
        borders.append((at, at + len(text)))
        at += len(text) + len(_BREAK)
    return borders


def _spans(start: int, end: int, borders: Sequence[tuple[int, int]]) -> list[Span]:
    """Return the non-empty parts of a stretch of the joined text, paragraph by paragraph."""
    return [
        Span(number, max(start, first) - first, min(end, last) - first)
        for number, (first, last) in enumerate(borders)
        if max(start, first) < min(end, last)
    ]


def _point(at: int, borders: Sequence[tuple[int, int]]) -> Span | None:
    """Return the empty span at a character of the joined text; at a break, the end of the paragraph before it."""
    for number, (first, last) in enumerate(borders):
        if first <= at <= last:
            return Span(number, at - first, at - first)
    return None


def _cut(edit: Edit, lefts: Sequence[tuple[int, int]], rights: Sequence[tuple[int, int]]) -> list[CellEdit]:
    if edit.kind is EditKind.SAME:
        return _cut_same(edit, lefts, rights)
    parts = []
    before: tuple[int, int] = (edit.left_start, edit.right_start)
    pairs = zip_longest(_spans(edit.left_start, edit.left_end, lefts), _spans(edit.right_start, edit.right_end, rights))
    for one, other in pairs:
        kind = edit.kind
        if kind in (EditKind.REPLACED, EditKind.RESPELT) and (one is None or other is None):
            kind = EditKind.ADDED if one is None else EditKind.REMOVED
        parts.append(CellEdit(kind, one or _point(before[0], lefts), other or _point(before[1], rights)))
        before = (
            lefts[one.paragraph][0] + one.end if one else before[0],
            rights[other.paragraph][0] + other.end if other else before[1],
        )
    return parts


def _cut_same(edit: Edit, lefts: Sequence[tuple[int, int]], rights: Sequence[tuple[int, int]]) -> list[CellEdit]:
    """Cut equal characters wherever a paragraph starts or ends on either side."""
    length = edit.left_end - edit.left_start
    cuts = {0, length}
    for start, borders in ((edit.left_start, lefts), (edit.right_start, rights)):
        cuts |= {border - start for pair in borders for border in pair if 0 < border - start < length}
    parts = []
    for low, high in pairwise(sorted(cuts)):
        one = _spans(edit.left_start + low, edit.left_start + high, lefts)
        other = _spans(edit.right_start + low, edit.right_start + high, rights)
        if one and other:
            parts.append(CellEdit(EditKind.SAME, one[0], other[0]))
        elif one or other:  # a break against the same character standing inside a paragraph
            left = one[0] if one else _point(edit.left_start + low, lefts)
            right = other[0] if other else _point(edit.right_start + low, rights)
            parts.append(CellEdit(EditKind.NOISE, left, right))
    return parts
