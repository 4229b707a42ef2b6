"""What the clipboard gets of a redline: marked so that nobody takes deleted words for what a version says."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QTextCursor

from crossread.compare import PieceKind
from crossread.story import Role
from crossread.ui.redline.page import Page

_PLAIN = {PieceKind.KEPT: "{}", PieceKind.DELETED: "[-{}-]", PieceKind.INSERTED: "{{+{}+}}"}
_HTML = {
    PieceKind.KEPT: "{}",
    PieceKind.DELETED: '<del style="color:#b5423a">{}</del>',
    PieceKind.INSERTED: '<ins style="color:#0c7a6b">{}</ins>',
}
"""The colours of print on white, whatever theme the window wears."""


def copied(page: Page, selection: QTextCursor) -> tuple[str, str]:
    """Return the selected words as text with [-deleted-] and {+inserted+}, and as HTML with <del> and <ins>."""
    document = selection.document()
    first, last = document.findBlock(selection.selectionStart()), document.findBlock(selection.selectionEnd())
    plain: list[str] = []
    html: list[str] = []
    for number in range(first.blockNumber(), min(last.blockNumber(), len(page.blocks) - 1) + 1):
        block = document.findBlockByNumber(number)
        start = max(selection.selectionStart() - block.position(), 0)
        end = min(selection.selectionEnd() - block.position(), block.length() - 1)
        if page.blocks[number].note:
            words = block.text() if start < end else ""
            plain += [f"[{words}]"] if words else []
            html += [f"<p><i>[{escape(words)}]</i></p>"] if words else []
            continue
        runs = list(page.within(number, start, end))
        if runs:
            tag = "h2" if page.blocks[number].passage.role is Role.HEADLINE else "p"
            plain.append(_joined([_PLAIN[run.piece.kind].format(words) for run, words in runs]))
            marked = _joined([_HTML[run.piece.kind].format(escape(words)) for run, words in runs])
            html.append(f"<{tag}>{marked.replace(chr(10), '<br>')}</{tag}>")
    return "\n\n".join(plain), "".join(html)


def _joined(parts: list[str]) -> str:
    """Return the parts one after the other, with a space between a deletion and what replaces it."""
    joined = ""
    for part in parts:
        apart = joined.endswith(("-]", "</del>")) and part.startswith(("{+", "<ins", "[-", "<del"))
        joined += f" {part}" if apart else part
    return joined
