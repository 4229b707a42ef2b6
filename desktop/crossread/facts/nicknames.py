"""Names with a nickname set off within them, one person each: Luis Gerardo "Jerry" Korvin, Ana (Nita) Brill."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crossread.language import Name, NameKind

_OPENS = (' "', " (", " “", " ‘", " '")
_MARKS = re.compile(r"[\"“”‘()]|(?<!\w)['’]|['’](?= )")
"""What sets a nickname off: quotation marks and brackets, never the apostrophe of a name."""
_WHOLE = re.compile(r"[\"“‘'(][^\"“”‘’()]{1,30}[\"”’')]")
"""A nickname with both its marks, which the comparison of names leaves aside: Vincent "Chin" Korvin."""
_FORMER = re.compile(r"^[Ee]x-(?=[A-Z])")


def with_nicknames(text: str, names: Sequence[Name]) -> list[Name]:
    """Return `names` of a paragraph with a person whose nickname cut the name in two as one, called by the nickname.

    One mark alone and an "Ex-" that has run into a name are no part of any.
    """
    kept: list[Name] = []
    for found in names:
        shown = found.name if _WHOLE.search(found.name) else _MARKS.sub("", found.name)
        name = replace(found, name=_FORMER.sub("", shown))
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.kind is name.kind is NameKind.PERSON
            and text[before.end : name.start] in _OPENS
            and _MARKS.search(text, name.start, name.end)
        ):
            name = replace(name, start=before.start, role=name.role or before.role)
            kept.pop()
        kept.append(name)
    return kept
