"""What the bytes of a source are: by content first, then by name."""

from __future__ import annotations

import re
from pathlib import PurePath

from crossread.sources.values import Kind

_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"bplist00", "a web archive"),
    (b"WARC/", "a web archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
)
_ZIPPED = {
    b"word/": "a Word document",
    b"xl/": "an Excel sheet",
    b"ppt/": "a presentation",
    b"application/vnd.oasis.opendocument": "an OpenDocument file",
    b"application/epub+zip": "an e-book",
}
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_HTML = frozenset({".html", ".htm", ".xhtml", ".shtml"})
_PAGE = re.compile(
    rb"^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|meta|title|div|p|h1|section|main)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(rb"^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:RDF|!DOCTYPE plist)\b", re.IGNORECASE)
_MHTML = re.compile(rb"^(?:[\w-]{1,40}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n)*){1,40}", re.IGNORECASE)


def foreign(data: bytes) -> str | None:
    """Return what a source is, in words, if it is of a form Crossread does not read; None for text of any form."""
    for mark, what in _MARKS:
        if data.startswith(mark):
            if what == "a ZIP archive":
                return next((inner for sign, inner in _ZIPPED.items() if sign in data[:100_000]), what)
            return what
    if data[4:8] == b"ftyp":
        return "a film or sound recording"
    if data[:4] == b"RIFF":
        return "a picture or recording"
    headers = _MHTML.match(data[:20_000])
    if headers and b"mime-version:" in headers[0].lower():
        return "a mail or web archive"
    return "a feed" if _FEED.match(data[:2000]) else None


def kind_of(name: str, data: bytes, declared: str | None = None) -> Kind:
    """Return what `data`, which is text in some encoding, is. `declared` is the server's content type."""
    head = (
        data[:4096]
        .removeprefix(b"\xef\xbb\xbf")
        .replace(b"\0", b"")
        .removeprefix(b"\xff\xfe")
        .removeprefix(b"\xfe\xff")
    )
    if _PAGE.match(head) or head.lstrip().startswith(b"<?xml"):
        return Kind.HTML
    suffix = PurePath(name).suffix.casefold()
    stripped = head.lstrip()
    if stripped.startswith(b"{") and (suffix == ".json" or re.match(rb'\{\s*(?:"|\})', stripped)):
        return Kind.JSON
    if suffix == ".json":
        return Kind.JSON
    if suffix in _MARKDOWN:
        return Kind.MARKDOWN
    if suffix in _HTML or (declared and "html" in declared):
        return Kind.HTML
    return Kind.TEXT
