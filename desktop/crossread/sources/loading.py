"""Sources -> Versions: reads the bytes, has them parsed, and turns known trouble into a sentence."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from crossread.errors import Cancelled, Unreadable
from crossread.sources import encoding, kinds
from crossread.sources.dates import opening_date
from crossread.sources.folders import FOLDER_LIMIT, files_in
from crossread.sources.values import Draft, Kind, Pasted, Source, when
from crossread.story import Paragraph, Provenance, Role, Version, fingerprint

if TYPE_CHECKING:
    from crossread.sources.process import Parser

FILE_LIMIT = 50 * 1024 * 1024
"""Bytes of the largest file that is opened: no article is near it, and every parser is slow or worse beyond it."""
HTML_LIMIT = 5 * 1024 * 1024
"""Bytes of the largest HTML page: the largest of 181 news pages had 1.5 MB; the extractor is silent on 10 MB."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://")

Cancel = Callable[[], bool]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Raw:
    """Bytes as they came, with what is known of them without reading them."""

    name: str
    data: bytes
    path: str | None = None
    url: str | None = None
    charset: str | None = None
    declared: str | None = None
    kind: Kind | None = None
    retrieved: dt.datetime | None = None
    pasted: bool = False
    instead: str = ""
    """Text to read where `data` holds none: the plain form of a paste."""


def load(source: Source, *, cancelled: Cancel | None = None) -> Version:
    """Return the version a path, an http(s) address or pasted text holds.

    A source that cannot be read gives a version without paragraphs whose `trouble` says why. Raises Cancelled alone.
    """
    return load_all([source], cancelled=cancelled)[0]


def load_all(
    sources: Sequence[Source], *, progress: Progress | None = None, cancelled: Cancel | None = None
) -> tuple[Version, ...]:
    """Return the version of each source, in order; one process parses them all.

    `progress` is called with the sources done and their number, first with none done. A source that was given before,
    as the same file or with the same content, keeps its column and says so as its trouble. Raises Cancelled alone.
    """
    versions: list[Version] = []
    seen: dict[str, str] = {}
    from crossread.sources.process import Parser

    with Parser() as parser:
        for number, source in enumerate(sources):
            if progress is not None:
                progress(number, len(sources))
            if cancelled is not None and cancelled():
                raise Cancelled
            versions.append(_load_once(source, seen, parser, cancelled))
        if progress is not None:
            progress(len(sources), len(sources))
    return tuple(versions)


def from_bytes(name: str, data: bytes, kind: Kind | str | None = None, *, cancelled: Cancel | None = None) -> Version:
    """Return the version that `data` holds: standard input, a drop from another program.

    `name` is what the reporter knows it by; its suffix counts where the content does not tell. `kind` settles it.
    """
    from crossread.sources.process import Parser

    with Parser() as parser:
        return _version(lambda: _Raw(name, data, kind=Kind(kind) if kind else None), name, parser, {}, cancelled)


def _load_once(source: Source, seen: dict[str, str], parser: Parser, cancelled: Cancel | None) -> Version:
    name = source.name if isinstance(source, Pasted) else str(source)
    return _version(lambda: _raw(source, seen, cancelled), name, parser, seen, cancelled)


def _version(
    fetch: Callable[[], _Raw], name: str, parser: Parser, seen: dict[str, str], cancelled: Cancel | None
) -> Version:
    """Return the version of what `fetch` gives, or its trouble. `seen` maps content to the name it first came under."""
    provenance = Provenance(name)
    try:
        raw = fetch()
        digest = fingerprint(raw.data)
        provenance = Provenance(
            raw.name, path=raw.path, url=raw.url, retrieved=raw.retrieved, sha256=digest, original=raw.data
        )
        kind = _checked(raw)
        if digest in seen:
            raise Unreadable(name, _again(name, seen[digest], "it has the same content as"), "Give each version once")
        seen[digest] = name
        task = {"kind": kind.value, "charset": raw.charset, "url": raw.url, "pasted": raw.pasted}
        draft = parser.read(task, raw.data, cancelled)
        if draft.refusal is not None and raw.instead.strip():
            draft = parser.read({**task, "kind": Kind.TEXT.value}, _bytes(raw.instead), cancelled)
        if draft.refusal is not None:
            raise Unreadable(name, *draft.refusal)
        return _told(provenance, draft)
    except Unreadable as trouble:
        return Version(replace(provenance, original=b"", sha256=""), trouble=str(trouble))


def _told(provenance: Provenance, draft: Draft) -> Version:
    """Return the version a draft makes. Raises Unreadable for a draft whose text cannot be a paragraph's."""
    name = provenance.name
    try:
        paragraphs = tuple(Paragraph(text, role) for role, text in draft.paragraphs)
    except ValueError as error:
        raise Unreadable(name, f"its text is broken ({error})", "Paste its text instead") from error
    first = next((paragraph.text for paragraph in paragraphs if paragraph.role is Role.BODY), "")
    return Version(
        replace(
            provenance,
            url=provenance.url or draft.url,
            outlet=draft.outlet,
            authors=tuple(draft.authors),
            published=when(draft.published) or opening_date(first),
            credits=tuple(draft.credits),
        ),
        paragraphs,
        title=draft.title,
        language=draft.language or "en",
        notices=tuple(draft.notices),
    )


def _again(name: str, before: str, how: str) -> str:
    return "it is given twice" if before == name else f"{how} {before}"


def _raw(source: Source, seen: dict[str, str], cancelled: Cancel | None) -> _Raw:
    if isinstance(source, Pasted):
        return _pasted(source)
    if isinstance(source, str) and source.casefold().startswith(("http://", "https://")):
        from crossread.sources.web import fetch

        page = fetch(source, cancelled=cancelled)
        return _Raw(
            source, page.data, url=page.url, charset=page.charset, declared=page.content_type, retrieved=page.retrieved
        )
    if isinstance(source, str) and _ADDRESS.match(source):
        raise Unreadable(
            source, "only addresses that begin with http or https are fetched", "Save it as a file, or paste its text"
        )
    return _file(str(source), seen)


def _pasted(paste: Pasted) -> _Raw:
    html = paste.html if paste.html and paste.html.strip() else None
    text = html or paste.text
    return _Raw(
        paste.name,
        _bytes(text),
        charset="utf-8",
        kind=Kind.HTML if html else Kind.TEXT,
        pasted=True,
        instead=paste.text if html else "",
    )


def _bytes(text: str) -> bytes:
    """Return pasted text as UTF-8; half surrogate pairs, which no file can hold, become U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def _folder(name: str, count: int) -> Unreadable:
    """Return why a folder is no version: whoever gives one gives its files, unless there are none, or too many."""
    if count == 0:
        return Unreadable(name, "it is a folder that holds no article", "Give the files you want")
    if count > FOLDER_LIMIT:
        return Unreadable(
            name, f"it is a folder of {count:,} files, too many to be read side by side", "Give the files you want"
        )
    return Unreadable(name, "it is a folder", "Give the files in it one by one")


def _file(name: str, seen: dict[str, str]) -> _Raw:
    """Return the bytes of a file, and note that it was opened. Raises Unreadable."""
    path = Path(name)
    try:
        if path.is_dir():
            raise _folder(name, len(files_in(path)))
        if not path.exists():
            raise Unreadable(name, "there is no such file", "Check the path")
        if not path.is_file():
            raise Unreadable(name, "it is no ordinary file", "Save it as a file first")
        state = path.stat()
        if state.st_size > FILE_LIMIT:
            size = f"{state.st_size / 1_048_576:,.0f} MB"
            raise Unreadable(name, f"it has {size}, and no file over 50 MB is opened", "Paste the part you need")
        mark = f"file {state.st_dev} {state.st_ino}" if state.st_ino else f"file {os.path.normcase(path.resolve())}"
        if mark in seen:
            raise Unreadable(name, _again(name, seen[mark], "it is the same file as"), "Give each version once")
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except PermissionError as error:
        raise Unreadable(name, "it may not be opened", "Ask for the right to read it, or copy it elsewhere") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the path is not valid"
        raise Unreadable(name, f"it could not be opened ({reason.lower()})", "Check the path") from error
    seen[mark] = name
    return _Raw(name, data, path=name)


def _checked(raw: _Raw) -> Kind:
    """Return what the bytes are. Raises Unreadable for what no parser should be given."""
    data, name = raw.data, raw.name
    if not data.strip():
        raise Unreadable(name, "it is empty", "Check that it is the right source")
    if len(data) > FILE_LIMIT:
        raise Unreadable(name, "it is larger than 50 MB, and nothing larger is opened", "Paste the part you need")
    if raw.kind is None:
        form = kinds.foreign(data)
        if form:
            raise Unreadable(name, f"it is {form}, which Crossread cannot read yet", "Paste its text instead")
        if encoding.looks_binary(data):
            raise Unreadable(name, "it is not text", "Give a text, HTML, Markdown or JSON file, or paste its text")
    kind = raw.kind or kinds.kind_of(name, data, raw.declared)
    if kind is Kind.HTML and len(data) > HTML_LIMIT:
        raise Unreadable(name, "its page is larger than 5 MB, and no larger page can be read", "Paste its text instead")
    return kind
