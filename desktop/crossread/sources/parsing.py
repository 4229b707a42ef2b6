"""Bytes of one source -> Draft. Runs in the parser process alone; each form's parser is imported when it is met."""

from __future__ import annotations

from typing import Any

from crossread.sources import encoding
from crossread.sources.cleaning import clean
from crossread.sources.lines import paragraphs
from crossread.sources.page import PARAGRAPH_LIMIT, judge, too_many
from crossread.sources.tongue import language_of
from crossread.sources.values import Draft, Kind
from crossread.story import Role

TEXT_LIMIT = 5_000_000
"""Characters of the longest text that is read: some 800,000 words, ten times the longest novel-sized report."""
PASTE = "Paste its text instead"


def parse(task: dict[str, Any], data: bytes) -> Draft:
    """Return what `data` says. `task` has `kind`, `charset` `url` (each may be None) and `pasted`."""
    kind = Kind(task["kind"])
    decoded = encoding.decode(data, task.get("charset"), markup=kind is Kind.HTML)
    if decoded is None:
        return Draft(
            refusal=("its letters are in an encoding that cannot be told", "Save it as UTF-8, or paste its text")
        )
    draft = parse_text(kind, decoded.text, task.get("url"), pasted=bool(task.get("pasted")))
    if draft.language is None and draft.refusal is None:
        draft.language = language_of(" ".join(text for role, text in draft.paragraphs if role is Role.BODY))
    if decoded.broken and draft.refusal is None:
        signs = "One sign" if decoded.broken == 1 else f"{decoded.broken} signs"
        draft.notices.append(f"{signs} of it could not be read and stand as �.")
    if decoded.guessed and draft.refusal is None:
        draft.notices.append(f"Its encoding is not stated; it was read as {decoded.encoding}.")
    return draft


def parse_text(kind: Kind, text: str, url: str | None = None, *, pasted: bool = False) -> Draft:
    """Return what `text` says, read as a source of this kind."""
    if len(text) > TEXT_LIMIT:
        return Draft(
            refusal=(
                f"it has {len(text):,} characters, and no more than {TEXT_LIMIT:,} can be compared",
                "Paste the part you need",
            )
        )
    if kind is Kind.JSON:
        from crossread.sources.structured import parse_json

        draft = parse_json(text, parse_text)
    elif kind is Kind.HTML:
        from crossread.sources.webpage import parse_html

        draft = parse_html(text, url, pasted=pasted)
    elif kind is Kind.MARKDOWN:
        from crossread.sources.markdown import parse_markdown

        draft = parse_markdown(text)
    else:
        draft = judge(paragraphs(clean(text)))
    if draft.refusal is None and not draft.paragraphs:
        draft.refusal = ("it holds no text", "Check that it is the right file, or paste its text")
    elif len(draft.paragraphs) > PARAGRAPH_LIMIT:
        return too_many(len(draft.paragraphs))
    return draft
