"""Names in a list that the text says is one of places: "the worst-hit villages were Arda, Selm and Orvin"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crossread.language import Name, NameKind

_ITEM = r"[^\W\d_a-z][^\W\d_]{2,24}(?:[- ][^\W\d_a-z][^\W\d_]{1,24}){0,2}"
_LIST = re.compile(
    r"\b(?:villages|towns|cities|hamlets|districts|suburbs|provinces|counties|islands)"
    r"(?: (?:of|in|are|were|like|named|called|such as|including|identified as|were identified as|known as)):? "
    rf"((?:{_ITEM}, ){{0,20}}{_ITEM},? and {_ITEM})\b"
)
"""A plural of places and two names of them or more, nothing but words of naming between."""
_NAME = re.compile(_ITEM)
_OTHERWISE = frozenset({NameKind.PERSON, NameKind.ORG, NameKind.GROUP, NameKind.PRODUCT, NameKind.EVENT})


def with_listed(text: str, names: Sequence[Name]) -> list[Name]:
    """Return `names` of a paragraph with all of such a list as places, those that were no names before among them."""
    spans = [
        (found.start() + match.start(1), found.end() + match.start(1))
        for match in _LIST.finditer(text)
        for found in _NAME.finditer(match[1])
    ]
    if not spans:
        return list(names)
    kept = [
        replace(name, kind=NameKind.PLACE, role=None)
        if name.kind in _OTHERWISE and any(start == name.start and name.end == end for start, end in spans)
        else name
        for name in names
    ]
    known = [(name.start, name.end) for name in names]
    new = [span for span in spans if all(span[1] <= start or end <= span[0] for start, end in known)]
    kept += [Name(start, end, NameKind.PLACE, text[start:end]) for start, end in new]
    return sorted(kept, key=lambda name: name.start)
