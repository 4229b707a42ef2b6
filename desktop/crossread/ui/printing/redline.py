"""Two versions as one text, as pages of paper."""

from __future__ import annotations

from collections.abc import Iterator

from crossread.compare import Comparison, Passage, PassageKind, PieceKind, redline
from crossread.export.markup import escape
from crossread.story import names
from crossread.translation import translate
from crossread.ui.printing.parts import Part
from crossread.ui.redline.page import left_words, moved_words

_ROLES = {PieceKind.INSERTED: "added", PieceKind.DELETED: "removed"}
_SIGNS = {PassageKind.INSERTED: "+", PassageKind.DELETED: "−"}


def redlined(comparison: Comparison, older: int, newer: int, title: str) -> Iterator[Part]:
    """Give the parts of the redline, as the window tells it."""
    called = names(comparison.story.versions)
    words = translate("Print", "From {older} to {newer}", older=escape(called[older]), newer=escape(called[newer]))
    yield Part(
        f'<p class="kicker">Crossread · {words}</p><h1>{escape(title)}</h1><p class="key">'
        f'<span class="added">{translate("Print", "inserted")}</span> &nbsp; '
        f'<span class="removed">{translate("Print", "deleted")}</span> &nbsp; '
        f"{translate('Print', '+ and − stand before whole paragraphs.')}</p>"
    )
    for passage in redline(comparison, older, newer):
        yield Part("".join(_passage(comparison, passage)))


def _passage(comparison: Comparison, passage: Passage) -> Iterator[str]:
    if passage.kind is PassageKind.LEFT:
        first = ""
        if passage.moved is not None:
            text = comparison.story.versions[passage.moved.version].paragraphs[passage.moved.paragraph].text
            first = text if len(text) <= 64 else text[:64].rsplit(" ", 1)[0] + "…"
        yield f'<p class="moved">⇅ {escape(left_words(first, up=passage.up))}</p>'
        return
    if passage.kind is PassageKind.MOVED:
        yield f'<p class="moved">⇅ {escape(moved_words(up=passage.up))}</p>'
    parts = [f"<b>{_SIGNS[passage.kind]}</b> "] if passage.kind in _SIGNS else []
    before = None
    for piece in passage.pieces:
        changed = before is not None and PieceKind.KEPT not in (before.kind, piece.kind)
        apart = before is not None and before.place.paragraph != piece.place.paragraph and before.kind is piece.kind
        if changed or apart:
            parts.append(" ")
        shown = escape(comparison.story.text(piece.place)).replace("\n", "<br>")
        parts.append(f'<span class="{_ROLES[piece.kind]}">{shown}</span>' if piece.kind in _ROLES else shown)
        before = piece
    yield f'<p class="{passage.role.value} passage">{"".join(parts)}</p>'
