"""Markdown -> Draft: headings, quotes, lists and tables as the marks say; HTML in it is read as text."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token

from crossread.sources import people
from crossread.sources.cleaning import clean, one_line
from crossread.sources.dates import date_line
from crossread.sources.phrases import is_correction, is_furniture
from crossread.sources.values import Draft, unique
from crossread.story import Role

_PLAIN_NESTING = 20


def parse_markdown(text: str) -> Draft:
    """Return the paragraphs of a Markdown text with the roles its marks give them."""
    body, front = _front_matter(clean(text))
    reader = MarkdownIt("commonmark", {"html": False, "maxNesting": _PLAIN_NESTING}).enable(["table", "strikethrough"])
    draft = Draft()
    within: list[str] = []
    row: list[str] | None = None
    for token in reader.parse(body):
        kind = token.type
        if kind == "tr_open":
            row = []
        elif kind == "tr_close" and row is not None:
            _add(draft, Role.TABLE, " | ".join(cell for cell in row if cell))
            row = None
        elif kind == "inline":
            words = _plain(token)
            if row is not None:
                row.append(words)
            else:
                _add(draft, _role(within, words, draft), words)
        elif kind in {"fence", "code_block", "html_block"}:
            for line in token.content.split("\n"):
                _add(draft, Role.BODY, line)
        elif token.nesting == 1:
            within.append(token.tag or kind)
        elif token.nesting == -1 and within:
            within.pop()
    _say(draft, front)
    return draft


def _add(draft: Draft, role: Role, text: str) -> None:
    words = one_line(text)
    if words:
        draft.paragraphs.append((role, words))


def _role(within: list[str], words: str, draft: Draft) -> Role:  # noqa: PLR0911 - one line for each mark of the form
    heading = next((tag for tag in within if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}), None)
    if heading == "h1" and not any(role is Role.HEADLINE for role, _ in draft.paragraphs):
        return Role.HEADLINE
    if heading:
        return Role.HEADING
    if is_correction(words):
        return Role.CORRECTION
    if "li" in within:
        return Role.LIST
    if "blockquote" in within:
        return Role.QUOTE
    if date_line(words):
        return Role.DATELINE
    if people.byline(words):
        return Role.BYLINE
    return Role.FURNITURE if is_furniture(words) else Role.BODY


def _plain(token: Token) -> str:
    parts: list[str] = []
    for child in token.children or ():
        if child.type in {"text", "code_inline", "html_inline"}:
            parts.append(child.content)
        elif child.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
        elif child.type == "image":
            parts.append(_plain(child))
    return "".join(parts)


def _front_matter(text: str) -> tuple[str, dict[str, str]]:
    """Return the text without the block of "name: value" lines between --- that may open it, and those lines."""
    lines = text.split("\n")
    if lines[0].strip() != "---" or "---" not in (line.strip() for line in lines[1:40]):
        return text, {}
    end = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == "---")
    told = {}
    for line in lines[1:end]:
        name, colon, value = line.partition(":")
        if colon:
            told[name.strip().casefold()] = value.strip().strip("\"'")
    return "\n".join(lines[end + 1 :]), told


def _say(draft: Draft, front: dict[str, str]) -> None:
    headline = next((text for role, text in draft.paragraphs if role is Role.HEADLINE), None)
    draft.title = front.get("title") or headline
    if draft.title and headline is None:
        draft.paragraphs.insert(0, (Role.HEADLINE, one_line(draft.title)))
    draft.outlet = front.get("outlet") or front.get("site") or None
    stated = front.get("published") or front.get("date") or ""
    date = date_line(stated)
    for role, text in draft.paragraphs:
        if role is Role.DATELINE:
            date = date if date and date.day else date_line(text)
        elif role is Role.BYLINE:
            maker = people.byline(text)
            draft.authors += maker.authors if maker else []
            draft.credits += maker.credits if maker else []
        else:
            draft.credits += people.credit(text) or []
    draft.authors = unique(
        [name.strip() for name in front.get("author", "").split(",") if name.strip()] or draft.authors
    )
    draft.credits = unique(draft.credits)
    draft.published = date.day.isoformat() if date and date.day else None
