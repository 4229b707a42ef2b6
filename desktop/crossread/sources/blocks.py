"""Trees of HTML and of the extractor -> blocks of text, each with the role its tag gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from crossread.sources.cleaning import one_line
from crossread.sources.phrases import LONGEST_LINE, table
from crossread.story import Role

_UNSEEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "head",
        "iframe",
        "object",
        "canvas",
        "select",
        "button",
        "input",
        "textarea",
        "audio",
        "video",
    ]
)
_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "center",
    ]
)
_GROUP = frozenset({"ul", "ol", "dl", "nav", "menu", "footer"})
_BESIDE = frozenset({"aside", "nav", "footer"})
_WHOLE = frozenset({"html", "body", "main", "article"})
_CELL = frozenset({"td", "th"})
_ROLES = {
    "h1": Role.HEADLINE,
    "h2": Role.HEADING,
    "h3": Role.HEADING,
    "h4": Role.HEADING,
    "h5": Role.HEADING,
    "h6": Role.HEADING,
    "li": Role.LIST,
    "dd": Role.LIST,
    "dt": Role.LIST,
    "blockquote": Role.QUOTE,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "tr": Role.TABLE,
}


@dataclass(slots=True)
class Block:
    """A paragraph of a page: its text on one line, the role its tag gives it, and where it stands."""

    text: str
    role: Role | None = None
    standfirst: bool = False
    """Its tag's class says that it is a standfirst."""
    group: int = 0
    """Number of the outermost menu or list it stands in; 0 outside."""
    beside: bool = False
    """It stands beside the article by its tags: in an aside, a menu, the readers' comments."""
    link: bool = False
    """All of it is a link."""
    home: int = 0
    """Number of the tag that holds its paragraph; the paragraphs of an article have one home."""


def is_standfirst(classes: str) -> bool:
    """Return whether a tag's class names say that it is a standfirst."""
    known, endings = table("pages")["standfirst"], tuple(table("pages")["standfirst_endings"])
    return any(name in known or name.endswith(endings) for name in classes.casefold().split())


def _is_beside(node: Any) -> bool:
    """Return whether a tag, by its name or what its class and id say, holds what stands beside an article."""
    if node.tag in _BESIDE:
        return True
    named = f"{node.get('class') or ''} {node.get('id') or ''}".casefold()
    if node.tag in _WHOLE or not named.strip() or len(named) > LONGEST_LINE:
        return False
    parts = set(named.replace("-", " ").replace("_", " ").split())
    return not parts.isdisjoint(table("pages")["beside"])


def deepest(tree: Any) -> int:
    """Return how deeply a tree is nested."""
    most, level = 0, 0
    from lxml import etree

    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        level += 1 if event == "start" else -1
        most = max(most, level)
    return most


def blocks(tree: Any) -> list[Block]:
    """Return all that is visible of an HTML tree, in order. A table's row is one block, its cells parted by " | "."""
    reader = _Reader()
    stack: list[tuple[Any, bool]] = [(tree, False)]
    while stack:
        node, done = stack.pop()
        if done:
            reader.leave(node)
        elif reader.enter(node):
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node))
            continue
        if node is not tree:
            reader.add(node.tail or "")
    reader.flush()
    return reader.found


class _Reader:
    """What has been read of a tree so far: whole blocks, the words of the one begun, the tags it stands in."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self.words: list[str] = []
        self.roles: list[tuple[Role, str]] = []
        self.classes = [""]
        self.lists = self.asides = self.links = 0
        self.group = self.linked = 0
        self.beside: list[bool] = []
        self.homes = [("", 0)]
        self.entered = 0

    def add(self, text: str) -> None:
        """Go on with the block begun."""
        self.words.append(text)
        if self.links:
            self.linked += len(text)

    def enter(self, node: Any) -> bool:
        """Begin a tag; return whether what is in it is to be read."""
        tag = node.tag
        if not isinstance(tag, str) or tag in _UNSEEN or _hidden(node):
            return False
        if tag in _BLOCK:
            if self._in_row():
                self.words.append(" ")
            else:
                self.flush()
            self.classes.append(node.get("class", "") or "")
            self.beside.append(_is_beside(node))
            self.asides += self.beside[-1]
            self.entered += 1
            self.homes.append((tag, self.entered))
        if tag in _GROUP:
            self.group += not self.lists
            self.lists += 1
        if tag in _ROLES:
            self.roles.append((_ROLES[tag], tag))
        self.links += tag == "a"
        self.add(node.text or "")
        return True

    def leave(self, node: Any) -> None:
        """End a tag that was entered."""
        tag = node.tag
        if tag in _CELL:
            self.words.append(" | ")
        if tag in _BLOCK and not (self._in_row() and self.roles[-1][1] != "tr"):
            self.flush()
        if tag in _ROLES and self.roles and self.roles[-1][1] == tag:
            self.roles.pop()
        if tag in _BLOCK:
            self.classes.pop()
            self.asides -= self.beside.pop()
            self.homes.pop()
        self.lists -= tag in _GROUP
        self.links -= tag == "a"

    def flush(self) -> None:
        """End the block begun. The innermost tag gives its role: a quotation in an item of a list is a quotation."""
        text = one_line("".join(self.words))
        self.words.clear()
        role = self.roles[-1][0] if self.roles else None
        if role is Role.TABLE:
            text = " | ".join(cell.strip() for cell in text.split("|") if cell.strip())
        if text:
            link = self.linked >= len(text)
            standfirst = is_standfirst(self.classes[-1])
            group = self.group if self.lists else 0
            # Loose text stands in its home itself, a paragraph's in a tag within it.
            home = self.homes[-2 if self.homes[-1][0] in {"p", "br"} else -1][1]
            self.found.append(Block(text, role, standfirst, group, self.asides > 0, link, home))
        self.linked = 0

    def _in_row(self) -> bool:
        return any(tag == "tr" for _, tag in self.roles)


def _hidden(node: Any) -> bool:
    style = (node.get("style") or "").replace(" ", "").casefold()
    return (
        node.get("hidden") is not None
        or node.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
    )


_EXTRACTED = {"quote": Role.QUOTE, "item": Role.LIST, "row": Role.TABLE}


def of_extraction(body: Any) -> list[Block]:
    """Return the blocks of the extractor's own tree: p, head, quote, list and item, table, row and cell, lb."""
    found: list[Block] = []
    for node in body:
        _extracted(node, None, found)
    return [block for block in found if block.text]


def _extracted(node: Any, role: Role | None, found: list[Block]) -> None:
    tag = node.tag if isinstance(node.tag, str) else ""
    if tag == "head":
        level = node.get("rend", "h2")
        _add(node, Role.HEADLINE if level == "h1" else Role.HEADING, found)
    elif tag == "row":
        cells = [one_line("".join(cell.itertext())) for cell in node]
        found.append(Block(" | ".join(cell for cell in cells if cell), Role.TABLE))
    elif tag in {"list", "table"} or (
        tag in {"quote", "item", "div"}
        and any(child.tag in {"p", "list", "quote", "item", "head", "table"} for child in node)
    ):
        inner = _EXTRACTED.get(tag, role)
        if node.text and node.text.strip():
            found.append(Block(one_line(node.text), inner))
        for child in node:
            _extracted(child, inner, found)
            if child.tail and child.tail.strip():
                found.append(Block(one_line(child.tail), inner))
    elif tag not in {"graphic", "lb"}:
        _add(node, _EXTRACTED.get(tag, role), found)


def _add(node: Any, role: Role | None, found: list[Block]) -> None:
    """Add a node's text; its line breaks part paragraphs."""
    lines = [""]
    for part in _texts(node):
        if part is None:
            lines.append("")
        else:
            lines[-1] += part
    found.extend(
        Block(one_line(line), role, is_standfirst(node.get("class", "") or "")) for line in lines if line.strip()
    )


def _texts(node: Any) -> list[str | None]:
    """Return the text of a node in pieces, None for each line break."""
    found: list[str | None] = [node.text or ""]
    for child in node:
        if child.tag == "lb":
            found.append(None)
        elif isinstance(child.tag, str):
            found += _texts(child)
        found.append(child.tail or "")
    return found
