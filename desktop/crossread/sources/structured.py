"""JSON -> Draft: one version as its text or HTML, with whatever its sender knows of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from crossread.sources.cleaning import one_line
from crossread.sources.values import Draft, Kind, unique, when
from crossread.story import Role

_SHAPE = 'Give it a field "text" or "html"'


def parse_json(text: str, parse_text: Callable[[Kind, str, str | None], Draft]) -> Draft:
    """Return the version a JSON object holds: `text` or `html`, and any of title, outlet, authors, published, url...

    What the object says of the version counts before what its text does; a title that the text does not hold becomes
    its headline.
    """
    try:
        given = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return Draft(refusal=("it is not valid JSON", "Check the file, or paste its text"))
    if not isinstance(given, dict):
        return Draft(refusal=("its JSON is no object", _SHAPE))
    body, page = given.get("text"), given.get("html")
    url = _string(given, "url")
    if isinstance(body, str) and body.strip():
        draft = parse_text(Kind.TEXT, body, url)
    elif isinstance(page, str) and page.strip():
        draft = parse_text(Kind.HTML, page, url)
    else:
        return Draft(refusal=("its JSON has no text", _SHAPE))
    if draft.refusal is None:
        _told(draft, given)
    return draft


def _told(draft: Draft, given: dict[str, Any]) -> None:
    title = _string(given, "title")
    if title:
        draft.title = title
        _head_with(draft, title)
    draft.outlet = _string(given, "outlet") or draft.outlet
    draft.url = _string(given, "url") or draft.url
    draft.language = _string(given, "language") or draft.language
    draft.authors = _strings(given, "authors") or _strings(given, "author") or draft.authors
    draft.credits = _strings(given, "credits") or draft.credits
    published = _string(given, "published")
    if published:
        if when(published):
            draft.published = published
        else:
            draft.notices.append(f"Its date of publication, “{published[:40]}”, is not in the form 2025-07-13.")


def _head_with(draft: Draft, title: str) -> None:
    """Make the title's own paragraph the only headline; put the title first where the text lacks it."""
    same = next((n for n, (_, text) in enumerate(draft.paragraphs[:12]) if text.casefold() == title.casefold()), None)
    for number, (role, text) in enumerate(draft.paragraphs):
        if number == same:
            draft.paragraphs[number] = (Role.HEADLINE, text)
        elif role is Role.HEADLINE:
            # Judged without the title, the first short line passed for it.
            short = len(text.split()) <= 12 and not text.endswith((".", "!", "?"))
            draft.paragraphs[number] = (Role.HEADING if short else Role.BODY, text)
    if same is None:
        draft.paragraphs.insert(0, (Role.HEADLINE, title))


def _string(given: dict[str, Any], name: str) -> str | None:
    value = given.get(name)
    return (one_line(value) or None) if isinstance(value, str) else None


def _strings(given: dict[str, Any], name: str) -> list[str]:
    value = given.get(name)
    listed = value if isinstance(value, list) else [value]
    return unique([name for item in listed if isinstance(item, str) and (name := one_line(item))])
